"""SymPy's Euler–Lagrange equations and gradients of a prospective energy, written out for N neurons; answers in JSON.

usage: euler_lagrange.py versions | time N ROUNDS | point FILE
"""
import json
import platform
import sys
import time

try:
    import sympy
    from sympy.calculus.euler import euler_equations
except ImportError:
    print(json.dumps({"absent": "sympy"}))
    sys.exit(0)

t, tau_m, tau_r, beta = sympy.symbols("t tau_m tau_r beta")


def energy(n):
    """1/2 |D(tau_m) u - W tanh(D(tau_r) u) - b|^2 + beta/2 |u - y|^2"""
    u = [sympy.Function(f"u{i}")(t) for i in range(n)]
    y = [sympy.Function(f"y{i}")(t) for i in range(n)]
    w = [[sympy.Symbol(f"W{i}_{j}") for j in range(n)] for i in range(n)]
    b = [sympy.Symbol(f"b{i}") for i in range(n)]
    r = [sympy.tanh(x + tau_r * x.diff(t)) for x in u]
    e = [u[i] + tau_m * u[i].diff(t) - sum(w[i][j] * r[j] for j in range(n)) - b[i] for i in range(n)]
    total = sum(x**2 for x in e) / 2 + beta / 2 * sum((u[i] - y[i]) ** 2 for i in range(n))
    return u, y, w, b, total


def derive(n):
    u, y, w, b, total = energy(n)
    laws = [law.lhs - law.rhs for law in euler_equations(total, u, t)]
    gradients = [[total.diff(w[i][j]) for j in range(n)] for i in range(n)]
    return u, y, w, b, laws, gradients, [total.diff(x) for x in b]


def point(given):
    """The derived expressions at one point: numbers for u, du/dt, d²u/dt² and the rest in, numbers out."""
    n = len(given["b"])
    u, y, w, b, laws, by_w, by_b = derive(n)
    values = {tau_m: given["tau_m"], tau_r: given["tau_r"], beta: given["beta"]}
    for i in range(n):
        values[u[i].diff(t, 2)] = given["u"][2][i]
        values[u[i].diff(t)] = given["u"][1][i]
        values[u[i]] = given["u"][0][i]
        values[y[i]] = given["y"][i]
        values[b[i]] = given["b"][i]
        for j in range(n):
            values[w[i][j]] = given["W"][i][j]
    # Higher derivatives are replaced first: a function is part of its derivatives.
    names = sorted(values, key=lambda s: -(s.derivative_count if isinstance(s, sympy.Derivative) else 0))
    plain = {s: sympy.Dummy(f"v{k}") for k, s in enumerate(names)}

    def number(expression):
        e = expression
        for s in names:
            e = e.subs(s, plain[s])
        call = sympy.lambdify([plain[s] for s in names], e, "math")
        return call(*[values[s] for s in names])

    return {
        "u": [number(e) for e in laws],
        "W": [[number(e) for e in row] for row in by_w],
        "b": [number(e) for e in by_b],
    }


def measure(n, rounds):
    """Seconds of each derivation, without what was remembered from the one before."""
    seconds = []
    for _ in range(rounds):
        sympy.core.cache.clear_cache()
        start = time.perf_counter()
        derive(n)
        seconds.append(time.perf_counter() - start)
    return seconds


if sys.argv[1] == "versions":
    print(json.dumps({"python": platform.python_version(), "sympy": sympy.__version__}))
elif sys.argv[1] == "time":
    print(json.dumps(measure(int(sys.argv[2]), int(sys.argv[3]))))
else:
    with open(sys.argv[2]) as file:
        print(json.dumps(point(json.load(file))))
