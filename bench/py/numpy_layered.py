"""The layered network in NumPy: one statement of the update order, against which the others in Python are read."""
import sys

import numpy as np

from job import Job, serve


class Network:
    def __init__(self, job):
        self.job = job
        self.powers = [1.0, 1.0]
        for layer in job.layers:
            shape = (job.batch, layer.n)
            for name in ('u', 'v', 'r', 'slope', 'e', 's', 'back', 'rate'):
                setattr(layer, name, np.zeros(shape, job.dtype))
            for name in ('W', 'b'):
                setattr(layer, name + '1', np.zeros_like(getattr(layer, name)))
                setattr(layer, name + '2', np.zeros_like(getattr(layer, name)))

    def learn(self, layer, name, g):
        job = self.job
        theta = getattr(layer, name)
        if not job.adam:
            theta += job.eta * g
            return
        first, second = getattr(layer, name + '1'), getattr(layer, name + '2')
        first[...] = 0.9 * first + 0.1 * g
        second[...] = 0.999 * second + 0.001 * (g * g)
        one, two = (1 - p for p in self.powers)
        theta += job.eta * (first / one) / (np.sqrt(second / two) + 1e-8)

    def nudge(self, y):
        top = self.job.layers[-1]
        if not self.job.softmax:
            return self.job.beta * (y - top.r)
        p = np.exp(top.r - top.r.max(axis=1, keepdims=True))
        return self.job.beta * (y - p / p.sum(axis=1, keepdims=True))

    def step(self, n):
        job = self.job
        x, y = job.x[n % job.period], job.y[n % job.period]
        self.powers = [self.powers[0] * 0.9, self.powers[1] * 0.999]
        for layer in job.layers:
            q = self.nudge(y) if layer is job.layers[-1] else layer.back
            if job.le:
                layer.e = layer.slope * q
                continue
            rate = (layer.slope * q - layer.v) / layer.tau_r
            layer.e = layer.v + layer.tau_m * rate
            layer.v = layer.v + job.dt * rate
        below = x
        for k, layer in enumerate(job.layers):
            layer.s = below @ layer.W.T
            if k > 0:
                job.layers[k - 1].back = layer.e @ layer.W
            self.learn(layer, 'W', layer.e.T @ below / job.batch)
            below = layer.r
        for layer in job.layers:
            layer.rate = (layer.s + layer.b + job.gamma * layer.e - layer.u) / layer.tau_m
            ahead = layer.u + layer.tau_r * layer.rate
            layer.u = layer.u + job.dt * layer.rate
            layer.r = ahead if layer.phi == 0 else np.tanh(ahead)
            layer.slope = np.ones_like(ahead) if layer.phi == 0 else 1 - layer.r**2
            if job.bias:
                self.learn(layer, 'b', layer.e.mean(axis=0))


if __name__ == '__main__':
    network = Network(Job(sys.argv[2], np.float32 if sys.argv[1] == 'f32' else np.float64))
    serve(network.step, lambda: [layer.W for layer in network.job.layers])
