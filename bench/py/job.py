"""A job for a reference in Python: the network, its start and its signals, and the lines that drive it."""
import os
import sys
import time

import numpy as np


# time of the processor where the other contenders take it
CLOCK = time.process_time_ns if os.environ.get("BENCH_CPU") else time.perf_counter_ns


class Layer:
    pass


class Job:
    def __init__(self, path, dtype):
        self.numbers = np.fromfile(path, dtype=np.float64)
        self.at = 0
        self.dtype = dtype
        self.batch, self.inputs, depth, self.period = (int(v) for v in self.take(4))
        self.bias, self.softmax, self.adam, self.le = (bool(v) for v in self.take(4))
        self.dt, self.beta, self.gamma, self.eta = (float(v) for v in self.take(4))
        self.layers = []
        below = self.inputs
        for _ in range(depth):
            layer = Layer()
            n, phi = (int(v) for v in self.take(2))
            layer.n, layer.m, layer.phi = n, below, phi
            layer.tau_m, layer.tau_r = self.array(n), self.array(n)
            self.layers.append(layer)
            below = n
        for layer in self.layers:
            layer.W = self.array(layer.n, layer.m)
            layer.b = self.array(layer.n) if self.bias else np.zeros(layer.n, dtype)
        self.x = self.array(self.period, self.batch, self.inputs)
        self.y = self.array(self.period, self.batch, below)

    def take(self, count):
        found = self.numbers[self.at : self.at + count]
        self.at += count
        return found

    def array(self, *shape):
        return self.take(int(np.prod(shape))).reshape(shape).astype(self.dtype)


def serve(step, weights):
    """Obeys `run n` with nanoseconds and `dump file` with the weights, in f64."""
    done = 0
    print('ready', flush=True)
    for line in sys.stdin:
        verb, rest = line.split()
        if verb == 'run':
            start = CLOCK()
            for _ in range(int(rest)):
                step(done)
                done += 1
            print(CLOCK() - start, flush=True)
        elif verb == 'dump':
            np.concatenate([np.asarray(w, np.float64).ravel() for w in weights()]).tofile(rest)
            print('dumped', flush=True)
