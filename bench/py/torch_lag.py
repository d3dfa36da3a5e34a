"""
The lag line in PyTorch, one thread: softplus, W and tau_m learned, tau_m kept at 0.1 at least. `published`: layer by layer, each a module with
its own buffers and gradients, an optimizer step each time step, as the published code is written. `tuned`: both layers in one vector, which
they can be as all that one reads of the other is of the step before; buffers made once, products written in place, Adam fused.
"""
import sys

import numpy as np
import torch

from job import Job, serve

torch.set_num_threads(1)

LEAST = 0.1


def optimizer_of(parameters, job, **options):
    if job.adam:
        return torch.optim.Adam(parameters, lr=job.eta, **options)
    return torch.optim.SGD(parameters, lr=job.eta, **options)


class PublishedLayer(torch.nn.Module):
    def __init__(self, job, layer):
        super().__init__()
        self.job = job
        self.linear = torch.nn.Linear(layer.m, layer.n, bias=False)
        self.linear.weight.data = torch.from_numpy(layer.W.copy())
        self.tau_m = torch.nn.Parameter(torch.from_numpy(layer.tau_m.copy()))
        self.tau_r = torch.from_numpy(layer.tau_r)
        blank = lambda n: torch.zeros(job.batch, n, dtype=self.tau_r.dtype)
        self.u, self.v, self.r, self.slope = (blank(layer.n) for _ in range(4))
        self.bottom = blank(layer.m)

    def forward(self, below, q):
        job = self.job
        v_dot = (q * self.slope - self.v) / self.tau_r
        v = self.v + job.dt * v_dot
        e = self.v + self.tau_m * v_dot
        u_dot = (self.linear(below) + job.gamma * e - self.u) / self.tau_m
        u = self.u + job.dt * u_dot
        ahead = self.u + self.tau_r * u_dot
        self.linear.weight.grad = -torch.mean(e.unsqueeze(2) @ below.unsqueeze(1), 0)
        self.tau_m.grad = torch.mean(e * u_dot, 0)
        bottom = e @ self.linear.weight
        return u, v, torch.nn.functional.softplus(ahead), torch.sigmoid(ahead), bottom


class Published:
    def __init__(self, job):
        self.job = job
        self.layers = torch.nn.ModuleList([PublishedLayer(job, layer) for layer in job.layers])
        self.optimizer = optimizer_of(self.layers.parameters(), job)
        self.x, self.y = torch.from_numpy(job.x), torch.from_numpy(job.y)

    @torch.no_grad()
    def step(self, n):
        job, layers = self.job, self.layers
        x, y = self.x[n % job.period], self.y[n % job.period]
        self.optimizer.zero_grad()
        results = []
        for k, layer in enumerate(layers):
            q = layers[k + 1].bottom if k < len(layers) - 1 else job.beta * (y - layer.r)
            results.append(layer(x if k == 0 else layers[k - 1].r, q))
        for layer, (u, v, r, slope, bottom) in zip(layers, results):
            layer.u, layer.v, layer.r, layer.slope, layer.bottom = u, v, r, slope, bottom
        self.optimizer.step()
        for layer in layers:
            layer.tau_m.clamp_(min=LEAST)

    def weights(self):
        return [layer.linear.weight.detach().numpy() for layer in self.layers]

    def taus(self):
        return [layer.tau_m.detach().numpy() for layer in self.layers]

    def rates(self):
        return [layer.r.numpy() for layer in self.layers]


class Tuned:
    """A chain of single neurons: [batch, layers]."""

    def __init__(self, job):
        self.job = job
        depth = len(job.layers)
        whole = lambda name: torch.from_numpy(np.concatenate([getattr(layer, name).ravel() for layer in job.layers]))
        self.W, self.tau_m, self.tau_r = whole('W').requires_grad_(), whole('tau_m').requires_grad_(), whole('tau_r')
        self.W.grad, self.tau_m.grad = torch.zeros_like(self.W), torch.zeros_like(self.tau_m)
        blank = lambda width: torch.zeros(job.batch, width, dtype=self.tau_r.dtype)
        # what a layer reads of that below, and in front of it the input; of that above, and behind it the error of the output
        self.below, self.above = blank(depth + 1), blank(depth + 1)
        self.u, self.v, self.slope, self.e, self.rate, self.r, self.work = (blank(depth) for _ in range(7))
        self.optimizer = optimizer_of([self.W, self.tau_m], job, fused=True)
        self.inputs, self.targets = torch.from_numpy(job.x).unbind(0), torch.from_numpy(job.y).unbind(0)
        self.read, self.pulled = self.below[:, :depth], self.above[:, 1:]
        self.first, self.last, self.output = self.below[:, :1], self.above[:, depth:], self.below[:, depth:]
        self.ahead, self.products = self.below[:, 1:], self.above[:, :depth]

    @torch.no_grad()
    def step(self, n):
        job = self.job
        self.first.copy_(self.inputs[n % job.period])
        torch.sub(self.targets[n % job.period], self.output, out=self.last).mul_(job.beta)
        torch.mul(self.slope, self.pulled, out=self.rate).sub_(self.v).div_(self.tau_r)
        torch.addcmul(self.v, self.rate, self.tau_m, out=self.e)
        self.v.add_(self.rate, alpha=job.dt)
        torch.mul(self.W, self.e, out=self.products)
        torch.mul(self.W, self.read, out=self.rate).add_(self.e, alpha=job.gamma).sub_(self.u).div_(self.tau_m)
        torch.mul(self.e, self.read, out=self.work).neg_()
        torch.mean(self.work, 0, out=self.W.grad)
        torch.mul(self.e, self.rate, out=self.work)
        torch.mean(self.work, 0, out=self.tau_m.grad)
        torch.addcmul(self.u, self.rate, self.tau_r, out=self.r)
        self.u.add_(self.rate, alpha=job.dt)
        self.ahead.copy_(torch.nn.functional.softplus(self.r))
        torch.sigmoid(self.r, out=self.slope)
        self.optimizer.step()
        self.tau_m.clamp_(min=LEAST)

    def weights(self):
        return [self.W.detach().numpy()]

    def taus(self):
        return [self.tau_m.detach().numpy()]

    def rates(self):
        return list(self.ahead.numpy().T)


if __name__ == '__main__':
    style, precision, path = sys.argv[1:4]
    job = Job(path, np.float32 if precision == 'f32' else np.float64)
    network = (Tuned if style == 'tuned' else Published)(job)
    serve(network.step, network.weights)
