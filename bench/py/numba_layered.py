"""The layered network in numba, row by row: each row of a weight is read once for both products and its update."""
import sys

import numpy as np
from numba import njit

from job import Job, serve


@njit(fastmath=True)
def errors(slope, q, v, e, tau_m, tau_r, dt, le):
    for b in range(e.shape[0]):
        for i in range(e.shape[1]):
            now = slope[b, i] * q[b, i]
            if le:
                e[b, i] = now
            else:
                rate = (now - v[b, i]) / tau_r[i]
                e[b, i] = v[b, i] + tau_m[i] * rate
                v[b, i] += dt * rate


@njit(fastmath=True)
def nudge(r, y, q, beta, softmax):
    for b in range(r.shape[0]):
        if softmax:
            peak = r[b].max()
            total = r.dtype.type(0)
            for i in range(r.shape[1]):
                q[b, i] = np.exp(r[b, i] - peak)
                total += q[b, i]
            for i in range(r.shape[1]):
                q[b, i] = beta * (y[b, i] - q[b, i] / total)
        else:
            for i in range(r.shape[1]):
                q[b, i] = beta * (y[b, i] - r[b, i])


@njit(fastmath=True)
def adam(theta, first, second, k, g, eta, one, two, near, far):
    first[k] = near * first[k] + (1 - near) * g
    second[k] = far * second[k] + (1 - far) * g * g
    theta[k] += eta * (first[k] / one) / (np.sqrt(second[k] / two) + 1e-8)


@njit(fastmath=True)
def online(W, r, e, s, back, eta):
    for j in range(W.shape[1]):
        back[j] = 0
    for i in range(W.shape[0]):
        row = W[i]
        ei = e[i]
        de = eta * ei
        total = r.dtype.type(0)
        for j in range(row.shape[0]):
            w = row[j]
            total += w * r[j]
            back[j] += w * ei
            row[j] = w + de * r[j]
        s[i] = total


@njit(fastmath=True)
def rows(W, r, e, s, back, g, W1, W2, eta, one, two, near, far, use_adam, has_back):
    batch, n, m = e.shape[0], W.shape[0], W.shape[1]
    if has_back:
        back[:] = 0
    for i in range(n):
        row = W[i]
        g[:] = 0
        for b in range(batch):
            total = r.dtype.type(0)
            ei = e[b, i]
            for j in range(m):
                total += row[j] * r[b, j]
                g[j] += ei * r[b, j]
            s[b, i] = total
            if has_back:
                for j in range(m):
                    back[b, j] += row[j] * ei
        if use_adam:
            for j in range(m):
                adam(row, W1[i], W2[i], j, g[j] / batch, eta, one, two, near, far)
        else:
            for j in range(m):
                row[j] += eta * (g[j] / batch)


@njit(fastmath=True)
def membranes(u, s, b, e, r, slope, tau_m, tau_r, dt, gamma, phi):
    for k in range(u.shape[0]):
        for i in range(u.shape[1]):
            rate = (s[k, i] + b[i] + gamma * e[k, i] - u[k, i]) / tau_m[i]
            ahead = u[k, i] + tau_r[i] * rate
            u[k, i] += dt * rate
            if phi == 0:
                r[k, i] = ahead
                slope[k, i] = 1
            else:
                t = np.tanh(ahead)
                r[k, i] = t
                slope[k, i] = 1 - t * t


@njit(fastmath=True)
def biases(e, b, b1, b2, eta, one, two, near, far, use_adam):
    for i in range(b.shape[0]):
        g = e.dtype.type(0)
        for k in range(e.shape[0]):
            g += e[k, i]
        g /= e.shape[0]
        if use_adam:
            adam(b, b1, b2, i, g, eta, one, two, near, far)
        else:
            b[i] += eta * g


class Network:
    def __init__(self, job):
        self.job, self.powers = job, [1.0, 1.0]
        real = job.dtype
        self.dt, self.beta, self.gamma, self.eta, self.near, self.far = (
            real(v) for v in (job.dt, job.beta, job.gamma, job.eta, 0.9, 0.999)
        )
        widest = max(layer.m for layer in job.layers)
        self.g = np.zeros(widest, real)
        self.none = np.zeros((job.batch, widest), real)
        for layer in job.layers:
            for name in ('u', 'v', 'r', 'slope', 'e', 's', 'back'):
                setattr(layer, name, np.zeros((job.batch, layer.n), real))
            for name in ('W', 'b'):
                for k in '12':
                    setattr(layer, name + k, np.zeros_like(getattr(layer, name)))

    def step(self, n):
        job = self.job
        real = job.dtype
        self.powers = [self.powers[0] * 0.9, self.powers[1] * 0.999]
        one, two = (real(1 - p) for p in self.powers)
        top = job.layers[-1]
        nudge(top.r, job.y[n % job.period], top.back, self.beta, job.softmax)
        for layer in job.layers:
            errors(layer.slope, layer.back, layer.v, layer.e, layer.tau_m, layer.tau_r, self.dt, job.le)
        below = job.x[n % job.period]
        for k, layer in enumerate(job.layers):
            back = job.layers[k - 1].back if k > 0 else self.none[:, : layer.m]
            if job.batch == 1 and not job.adam:
                online(layer.W, below[0], layer.e[0], layer.s[0], back[0], self.eta)
            else:
                rows(
                    layer.W, below, layer.e, layer.s, back, self.g[: layer.m], layer.W1, layer.W2,
                    self.eta, one, two, self.near, self.far, job.adam, k > 0,
                )
            below = layer.r
        for layer in job.layers:
            membranes(
                layer.u, layer.s, layer.b, layer.e, layer.r, layer.slope,
                layer.tau_m, layer.tau_r, self.dt, self.gamma, layer.phi,
            )
            if job.bias:
                biases(layer.e, layer.b, layer.b1, layer.b2, self.eta, one, two, self.near, self.far, job.adam)


if __name__ == '__main__':
    network = Network(Job(sys.argv[2], np.float32 if sys.argv[1] == 'f32' else np.float64))
    serve(network.step, lambda: [layer.W for layer in network.job.layers])
