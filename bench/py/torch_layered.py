"""
The layered network in PyTorch, one thread. `published`: layer by layer, each a module with its own buffers and gradients, an optimizer
step each time step, as the published code is written. `tuned`: buffers made once, products and updates written in place, Adam fused.
"""
import sys

import numpy as np
import torch

from job import Job, serve

torch.set_num_threads(1)


class PublishedLayer(torch.nn.Module):
    def __init__(self, job, layer):
        super().__init__()
        self.job, self.phi = job, layer.phi
        self.linear = torch.nn.Linear(layer.m, layer.n, bias=job.bias)
        self.linear.weight.data = torch.from_numpy(layer.W.copy())
        if job.bias:
            self.linear.bias.data = torch.from_numpy(layer.b.copy())
        self.tau_m, self.tau_r = torch.from_numpy(layer.tau_m), torch.from_numpy(layer.tau_r)
        blank = lambda n: torch.zeros(job.batch, n, dtype=self.tau_m.dtype)
        self.u, self.v, self.r, self.slope = (blank(layer.n) for _ in range(4))
        self.bottom = blank(layer.m)

    def forward(self, below, q):
        job = self.job
        inst = q * self.slope
        if job.le:
            e, v = inst, self.v
        else:
            v_dot = (inst - self.v) / self.tau_r
            v = self.v + job.dt * v_dot
            e = self.v + self.tau_m * v_dot
        u_dot = (self.linear(below) + job.gamma * e - self.u) / self.tau_m
        u = self.u + job.dt * u_dot
        ahead = self.u + self.tau_r * u_dot
        self.linear.weight.grad = -torch.mean(e.unsqueeze(2) @ below.unsqueeze(1), 0)
        if job.bias:
            self.linear.bias.grad = -torch.mean(e, 0)
        bottom = e @ self.linear.weight
        r = ahead if self.phi == 0 else torch.tanh(ahead)
        slope = torch.ones_like(ahead) if self.phi == 0 else 1 - torch.tanh(ahead) ** 2
        return u, v, r, slope, bottom


class Published:
    def __init__(self, job):
        self.job = job
        self.layers = torch.nn.ModuleList([PublishedLayer(job, layer) for layer in job.layers])
        make = torch.optim.Adam if job.adam else torch.optim.SGD
        self.optimizer = make(self.layers.parameters(), lr=job.eta)
        self.x, self.y = torch.from_numpy(job.x), torch.from_numpy(job.y)

    @torch.no_grad()
    def step(self, n):
        job, layers = self.job, self.layers
        x, y = self.x[n % job.period], self.y[n % job.period]
        self.optimizer.zero_grad()
        results = []
        for k, layer in enumerate(layers):
            if k < len(layers) - 1:
                q = layers[k + 1].bottom
            else:
                q = job.beta * (y - (torch.softmax(layer.r, 1) if job.softmax else layer.r))
            results.append(layer(x if k == 0 else layers[k - 1].r, q))
        for layer, (u, v, r, slope, bottom) in zip(layers, results):
            layer.u, layer.v, layer.r, layer.slope, layer.bottom = u, v, r, slope, bottom
        self.optimizer.step()

    def weights(self):
        return [layer.linear.weight.detach().numpy() for layer in self.layers]


class Tuned:
    def __init__(self, job):
        self.job = job
        self.x, self.y = torch.from_numpy(job.x), torch.from_numpy(job.y)
        self.layers = []
        for layer in job.layers:
            blank = lambda: torch.zeros(job.batch, layer.n, dtype=self.x.dtype)
            for name in ('u', 'v', 'r', 'slope', 'e', 's', 'back', 'rate', 'work'):
                setattr(layer, name, blank())
            if layer.phi == 0:
                layer.slope0 = torch.ones_like(layer.slope)
            layer.tau_m, layer.tau_r = torch.from_numpy(layer.tau_m), torch.from_numpy(layer.tau_r)
            layer.W = torch.from_numpy(layer.W.copy()).requires_grad_()
            layer.b = torch.from_numpy(layer.b.copy()).requires_grad_()
            layer.W.grad, layer.b.grad = torch.zeros_like(layer.W), torch.zeros_like(layer.b)
            self.layers.append(layer)
        parameters = [p for layer in self.layers for p in ([layer.W, layer.b] if job.bias else [layer.W])]
        self.optimizer = torch.optim.Adam(parameters, lr=job.eta, fused=True) if job.adam else None

    @torch.no_grad()
    def step(self, n):
        job = self.job
        x, y = self.x[n % job.period], self.y[n % job.period]
        top = self.layers[-1]
        torch.sub(y, torch.softmax(top.r, 1) if job.softmax else top.r, out=top.back).mul_(job.beta)
        for layer in self.layers:
            if job.le:
                torch.mul(layer.slope, layer.back, out=layer.e)
            else:
                torch.mul(layer.slope, layer.back, out=layer.rate).sub_(layer.v).div_(layer.tau_r)
                torch.addcmul(layer.v, layer.rate, layer.tau_m, out=layer.e)
                layer.v.add_(layer.rate, alpha=job.dt)
        below = x
        for k, layer in enumerate(self.layers):
            torch.addmm(layer.b, below, layer.W.t(), out=layer.s)
            if k > 0:
                torch.mm(layer.e, layer.W, out=self.layers[k - 1].back)
            if self.optimizer is None:
                layer.W.addmm_(layer.e.t(), below, alpha=job.eta / job.batch)
            else:
                layer.W.grad.addmm_(layer.e.t(), below, beta=0, alpha=-1 / job.batch)
            if job.bias:
                torch.mean(layer.e, 0, out=layer.work[0])
                if self.optimizer is None:
                    layer.b.add_(layer.work[0], alpha=job.eta)
                else:
                    torch.neg(layer.work[0], out=layer.b.grad)
            below = layer.r
        for layer in self.layers:
            layer.s.add_(layer.e, alpha=job.gamma).sub_(layer.u).div_(layer.tau_m)
            torch.addcmul(layer.u, layer.s, layer.tau_r, out=layer.r)
            layer.u.add_(layer.s, alpha=job.dt)
            if layer.phi == 0:
                layer.slope.fill_(1)
            else:
                layer.r.tanh_()
                torch.mul(layer.r, layer.r, out=layer.slope).neg_().add_(1)
        if self.optimizer is not None:
            self.optimizer.step()

    def weights(self):
        return [layer.W.detach().numpy() for layer in self.layers]


if __name__ == '__main__':
    style, precision, path = sys.argv[1:4]
    job = Job(path, np.float32 if precision == 'f32' else np.float64)
    network = (Tuned if style == 'tuned' else Published)(job)
    serve(network.step, network.weights)
