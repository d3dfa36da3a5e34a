"""PyTorch's autograd through the bare forward run of a layered network, as published code is written; answers in JSON.

usage: autograd.py versions | run FILE ROUNDS | cost FILE   (cost: the forward run alone, with NumPy)
"""
import json
import platform
import sys
import time

try:
    import numpy
except ImportError:
    print(json.dumps({"absent": "numpy"}))
    sys.exit(0)

IDENTITY = "identity"


def forward(net, dt, x, classes, ops):
    """Loss of the lagged Euler run: sum over steps of dt times the cross-entropy of the rates that the step computes."""
    zeros, matmul, tanh, entropy = ops
    u = [zeros((x.shape[1], layer["n"])) for layer in net]
    r = [zeros((x.shape[1], layer["n"])) for layer in net]
    loss = 0
    for n in range(x.shape[0]):
        below = [x[n]] + r[:-1]
        for k, layer in enumerate(net):
            rate = (matmul(below[k], layer["W"]) + layer["b"] - u[k]) / layer["tau_m"]
            ahead = u[k] + layer["tau_r"] * rate
            u[k] = u[k] + dt * rate
            r[k] = ahead if layer["phi"] == IDENTITY else tanh(ahead)
        loss = loss + dt * entropy(r[-1], classes[n])
    return loss


def numpy_entropy(r, classes):
    top = r.max(axis=1, keepdims=True)
    log = numpy.log(numpy.exp(r - top).sum(axis=1)) + top[:, 0]
    return (log - r[numpy.arange(r.shape[0]), classes]).sum()


def cost(given):
    net = [{**layer, **{k: numpy.array(layer[k]) for k in ("W", "b", "tau_m", "tau_r")}} for layer in given["net"]]
    ops = (numpy.zeros, lambda a, w: a @ w.T, numpy.tanh, numpy_entropy)
    return float(forward(net, given["dt"], numpy.array(given["x"]), numpy.array(given["classes"]), ops))


def run(given, rounds):
    import torch

    torch.set_num_threads(1)
    kind = getattr(torch, given["dtype"])
    names = ("W", "b", "tau_m", "tau_r")
    net = [
        {**layer, **{k: torch.tensor(layer[k], dtype=kind, requires_grad=True) for k in names}} for layer in given["net"]
    ]
    x = torch.tensor(given["x"], dtype=kind)
    classes = torch.tensor(given["classes"])

    def entropy(r, target):
        return torch.nn.functional.cross_entropy(r, target, reduction="sum")

    ops = (lambda shape: torch.zeros(shape, dtype=kind), lambda a, w: a @ w.T, torch.tanh, entropy)
    seconds = {"forward": [], "gradient": []}
    loss = None
    for _ in range(rounds):
        start = time.perf_counter()
        with torch.no_grad():
            forward(net, given["dt"], x, classes, ops)
        seconds["forward"].append(time.perf_counter() - start)
        for layer in net:
            for k in names:
                layer[k].grad = None
        start = time.perf_counter()
        loss = forward(net, given["dt"], x, classes, ops)
        loss.backward()
        seconds["gradient"].append(time.perf_counter() - start)
    gradients = [{k: layer[k].grad.tolist() for k in names} for layer in net]
    return {"seconds": seconds, "cost": float(loss), "gradients": gradients}


def versions():
    try:
        import torch
    except ImportError:
        return {"absent": "torch", "numpy": numpy.__version__}
    return {"python": platform.python_version(), "torch": torch.__version__}


if sys.argv[1] == "versions":
    print(json.dumps(versions()))
else:
    with open(sys.argv[2]) as file:
        given = json.load(file)
    print(json.dumps(cost(given) if sys.argv[1] == "cost" else run(given, int(sys.argv[3]))))
