"""Reference eigenvalues by numpy (LAPACK dgeev): python3 make.py > reference.json

Matrices of the kind 'formula' have the entries scale**(i - j) * sin(1 + i + phase * j**2 + i * j), written out nowhere.
"""
import json
import sys

import numpy as np


def formula(n, phase, scale):
    i, j = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
    return scale ** (i - j).astype(float) * np.sin(1 + i + phase * j**2 + i * j)


def values(a):
    return [[float(z.real), float(z.imag)] for z in np.linalg.eigvals(a)]


rng = np.random.default_rng(1)
given = {
    "one": [[3.5]],
    "rotation": [[0, -1], [1, 0]],
    "swap": [[0, 1], [1, 0]],
    "cycle of four": np.roll(np.eye(4), 1, axis=0),
    "zero": np.zeros((3, 3)),
    "identity": np.eye(4),
    "companion of (x-1)(x-2)(x-3)(x+4)": [[2, 13, -38, 24], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]],
    "triangular": np.triu(np.arange(1, 26).reshape(5, 5)),
    "symmetric": (lambda b: b + b.T)(rng.standard_normal((6, 6))),
    "random 7": rng.standard_normal((7, 7)),
    "random 12": rng.uniform(-1, 1, (12, 12)),
    "rank one": np.outer(rng.standard_normal(6), rng.standard_normal(6)),
    "inhibition": -np.abs(rng.standard_normal((8, 8))),
    "time constants": np.diag(10.0 ** np.arange(-4, 4)) @ rng.standard_normal((8, 8)),
}
cases = [
    {"name": name, "matrix": np.asarray(a, float).tolist(), "values": values(np.asarray(a, float))}
    for name, a in given.items()
]
for n, phase, scale in [(20, 0.3, 1), (50, 0.7, 1), (100, 0.1, 1), (10, 0.2, 100)]:
    a = formula(n, phase, scale)
    # the scaled one is similar to the plain one, which numpy gets more digits of
    b = formula(n, phase, 1)
    cases.append({"name": f"formula {n}", "n": n, "phase": phase, "scale": scale, "values": values(b)})
json.dump(cases, sys.stdout)
