"""Reference trajectories of the golden derivations as systems of a few units; writes goldens.json.

Every right-hand side is written by hand from the mathematics: the energy's own equations, with the causal replacement or the exact
adjoint where the README says so. Nothing of the derivation takes part. Loops of one instant are solved by Newton steps.

Each is integrated by the extrapolated midpoint rule (Gragg, Bulirsch and Stoer: Hairer, Norsett and Wanner 1993, II.9) with 30 digits,
in steps of two sizes, whose difference is `agree`; a third opinion in double precision is SciPy's DOP853 at a tolerance of 1e-13, whose
difference is `scipy`. Boundary-value problems are shot: Newton steps on the momentum at the start until that at the end is zero.
Run: python3 test/data/goldens/make.py   (mpmath 1.3, scipy 1.17; some minutes)
"""
import json
import math
import os

import numpy as np
from mpmath import mp, mpf
from scipy.integrate import solve_ivp

mp.dps = 30
PIECES, LENGTH = 8, 0.25
TIMES = [2, 4, 6, 8]  # in pieces

# --- arithmetic of both kinds --------------------------------------------------------------------------------------------


def th(x):
    return mp.tanh(x) if isinstance(x, mpf) else math.tanh(x)


def ex(x):
    return mp.exp(x) if isinstance(x, mpf) else math.exp(x)


def d1(x):
    return 1 - th(x) ** 2


def d2(x):
    return -2 * th(x) * (1 - th(x) ** 2)


def mv(W, x):
    return [sum((w * v for w, v in zip(row, x)), 0 * x[0]) for row in W]


def mtv(W, x):
    return [sum((W[i][j] * x[i] for i in range(len(x))), 0 * x[0]) for j in range(len(W[0]))]


def linear(A, b):
    """Gauss with pivots."""
    n = len(b)
    A = [list(row) + [v] for row, v in zip(A, b)]
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(A[i][k]))
        A[k], A[p] = A[p], A[k]
        for i in range(k + 1, n):
            f = A[i][k] / A[k][k]
            A[i] = [a - f * c for a, c in zip(A[i], A[k])]
    x = [0] * n
    for k in reversed(range(n)):
        x[k] = (A[k][n] - sum(A[k][j] * x[j] for j in range(k + 1, n))) / A[k][k]
    return x


def newton(F, x, one):
    """F(x) = 0; `one` says in which arithmetic."""
    exact = isinstance(one, mpf)
    h, enough = (mpf(10) ** -14, mpf(10) ** -25) if exact else (1e-7, 3e-16)
    for _ in range(40):
        f = F(x)
        columns = []
        for k in range(len(x)):
            moved = list(x)
            moved[k] = moved[k] + h
            columns.append([(a - b) / h for a, b in zip(F(moved), f)])
        step = linear([list(row) for row in zip(*columns)], f)
        x = [a - s for a, s in zip(x, step)]
        if max(abs(s) for s in step) <= enough * max(1, max(abs(a) for a in x)):
            return x
    if not exact and max(abs(s) for s in step) < 1e-13:
        return x
    raise ArithmeticError("Newton steps do not settle")


# --- data: straight lines between samples, or jumps from one to the next --------------------------------------------------------------------------------


def sample(k, n):
    return [math.sin(1 + 1.3 * k), 0.7 * math.cos(0.9 * k)][:n]


def data(k, part, n, one, jumps):
    """Value and slope in piece k: in the first piece the data stand still; where they jump they stand still in every piece."""
    a, b = sample(k if jumps else max(0, k - 1), n), sample(k, n)
    if isinstance(one, mpf):
        a, b = [mpf(v) for v in a], [mpf(v) for v in b]
    return [p + part * (q - p) for p, q in zip(a, b)], [(q - p) / (LENGTH * one) for p, q in zip(a, b)]


# --- the extrapolated midpoint rule --------------------------------------------------------------------------------------

LEVELS = [2 * n for n in range(1, 9)]


def extrapolated(f, y, H):
    """One step of length H of y' = f(part of H behind, y)."""
    table = []
    for k, n in enumerate(LEVELS):
        h = H / n
        a, b = y, [u + h * g for u, g in zip(y, f(0 * H, y))]
        for m in range(1, n):
            a, b = b, [u + 2 * h * g for u, g in zip(a, f(m * h, b))]
        row = [[(u + v + h * g) / 2 for u, v, g in zip(a, b, f(H, b))]]
        for j in range(1, k + 1):
            q = (mpf(n) / LEVELS[k - j]) ** 2
            row.append([u + (u - v) / (q - 1) for u, v in zip(row[j - 1], table[k - 1][j - 1])])
        table.append(row)
    return table[-1][-1]


def trajectory(rhs, y, inputs, steps, jumps=False):
    """States at the ends of all pieces, with so many steps in each."""
    y, one = [mpf(v) for v in y], mpf(1)
    found = []
    for k in range(PIECES):
        H = mpf(LENGTH) / steps
        for s in range(steps):
            def f(t, z):
                x, slope = data(k, (s * H + t) / mpf(LENGTH), inputs, one, jumps)
                return rhs(z, x, slope)
            y = extrapolated(f, y, H)
        found.append(y)
    return found


def in_double(rhs, y, inputs, jumps=False):
    y = [float(v) for v in y]
    found = []
    for k in range(PIECES):
        def f(t, z):
            x, slope = data(k, t / LENGTH, inputs, 1.0, jumps)
            return rhs([float(v) for v in z], x, slope)
        y = list(solve_ivp(f, (0, LENGTH), y, method="DOP853", rtol=1e-13, atol=1e-15).y[:, -1])
        found.append(y)
    return found


# --- the systems ---------------------------------------------------------------------------------------------------------

W2 = [[0.3, -0.5], [0.4, 0.2]]
X2 = [[0.8], [-0.6]]
B2 = [0.2, -0.1]
Y2 = [0.4, -0.3]
U2 = [0.5, -0.4]


class System:
    """`given` is what a simulation is told, `names` what it is compared in; `start` of the state z, which `rhs` moves."""

    def __init__(self, name, names, given, start, rhs, inputs=0, target=None, jumps=False):
        self.name, self.names, self.given, self.start, self.rhs = name, names, given, start, rhs
        self.inputs, self.target, self.jumps = inputs, target, jumps


def flat(rows):
    return [v for row in rows for v in row]


def g1():
    """e = D(tau) u - I is zero: tau u' = -u + I."""
    tau = [0.7, 1.3]

    def rhs(u, x, _):
        return [(w[0] * x[0] - v) / t for w, v, t in zip(X2, u, tau)]

    given = {"W[h,x]": flat(X2), "tau_m[h]": tau, "u[h]": U2}
    return System("G1", ["u[h]"], given, U2, rhs, inputs=1, jumps=True)


TM, TR, BETA, ETA = [1.0, 0.7], [0.4, 0.5], 0.8, 0.3


def recurrent(extra=()):
    return {"W[y,y]": flat(W2), "W[y,x]": flat(X2), "b[y]": B2, "u[y]": U2, "tau_m[y]": TM, "tau_r[y]": TR, **dict(extra)}


def g2b():
    """GLE: e = D(tau_m) I(tau_r) q, q = phi'(W' e + beta (y - r)), in its own neuron; W and b learn, dW = eta e r'."""

    def rhs(z, x, _):
        u, v, W, X, b = z[:2], z[2:4], [z[4:6], z[6:8]], [z[8:9], z[9:10]], z[10:12]

        def parts(du):
            a = [p + t * q for p, t, q in zip(u, TR, du)]
            r = [th(p) for p in a]
            drive = [p + q + s for p, q, s in zip(mv(W, r), mv(X, x), b)]
            e = [t * q + p - s for t, q, p, s in zip(TM, du, u, drive)]
            q = [d1(p) * (s + BETA * (y - c)) for p, s, y, c in zip(a, mtv(W, e), Y2, r)]
            dv = [(p - s) / t for p, s, t in zip(q, v, TR)]
            return e, r, dv

        def gap(du):
            e, _, dv = parts(du)
            return [p - (s + t * q) for p, s, t, q in zip(e, v, TM, dv)]

        du = newton(gap, [0 * u[0]] * 2, u[0])
        e, r, dv = parts(du)
        return du + dv + [ETA * p * q for p in e for q in r] + [ETA * p * x[0] for p in e] + [ETA * p for p in e]

    start = U2 + [0, 0] + flat(W2) + flat(X2) + B2
    names = ["u[y]", "filter_e[y]", "W[y,y]", "W[y,x]", "b[y]"]
    return System("G2b", names, recurrent(), start, rhs, inputs=1, target=Y2)


def g3():
    """LE: tau u' = v - u with v = W phi(v) + b + e, e = phi'(v) W' e + beta (y - v)."""

    def rhs(u, x, _):
        def gap(z):
            v, e = z[:2], z[2:]
            r = [th(p) for p in v]
            drive = [p + q + s for p, q, s in zip(mv(W2, r), mv(X2, x), B2)]
            return [p - d - q for p, d, q in zip(v, drive, e)] + [
                q - d1(p) * s - BETA * (y - p) for p, q, s, y in zip(v, e, mtv(W2, e), Y2)
            ]

        v = newton(gap, [0 * u[0]] * 4, u[0])[:2]
        return [(p - q) / t for p, q, t in zip(v, u, TM)]

    given = {k: v for k, v in recurrent().items() if not k.startswith("tau_r")}
    return System("G3", ["u[y]"], given, U2, rhs, inputs=1, target=Y2)


def g4():
    """NLA: (1 + tau d/dt) g = 0, g = e - phi' W' e - beta (y - u), e = u - W phi(u) - X x."""

    def rhs(u, x, slope):
        f, s, c = [th(p) for p in u], [d1(p) for p in u], [d2(p) for p in u]
        e = [p - q - t for p, q, t in zip(u, mv(W2, f), mv(X2, x))]
        back = mtv(W2, e)
        g = [p - a * q - BETA * (y - v) for p, a, q, y, v in zip(e, s, back, Y2, u)]

        def rate(du, dx):
            de = [p - q - t for p, q, t in zip(du, mv(W2, [a * p for a, p in zip(s, du)]), mv(X2, dx))]
            return [
                p - k * v * q - a * t + BETA * v
                for p, k, v, q, a, t in zip(de, c, du, back, s, mtv(W2, de))
            ]

        zero, one = 0 * u[0], 0 * u[0] + 1
        columns = [rate([one if i == k else zero for i in range(2)], [zero]) for k in range(2)]
        moved = rate([zero] * 2, slope)
        return linear([list(row) for row in zip(*columns)], [-p / 0.9 - q for p, q in zip(g, moved)])

    given = {"W[y,y]": flat(W2), "W[y,x]": flat(X2), "u[y]": U2}
    return System("G4", ["u[y]"], given, U2, rhs, inputs=1, target=Y2)


def g6():
    """Predictive coding with precisions: tau u' = -xi + phi' W' xi, v' = -eta (1 - e^{-2 v} eps^2), xi = e^{-2 v} eps."""

    def rhs(z, x, _):
        u, v = z[:2], z[2:]
        eps = [p - q - t - s for p, q, t, s in zip(u, mv(W2, [th(p) for p in u]), mv(X2, x), B2)]
        xi = [ex(-2 * a) * p for a, p in zip(v, eps)]
        du = [(-p + d1(q) * s) / 0.8 for p, q, s in zip(xi, u, mtv(W2, xi))]
        return du + [-ETA * (1 - ex(-2 * a) * p * p) for a, p in zip(v, eps)]

    given = {"W[h,h]": flat(W2), "W[h,x]": flat(X2), "b[h]": B2, "u[h]": U2, "v[h]": [0.1, -0.2]}
    return System("G6", ["u[h]", "v[h]"], given, U2 + [0.1, -0.2], rhs, inputs=1)


def g7():
    """A Hopfield energy, W not symmetric: tau u' = -u + phi' ((W + W') phi / 2 + b), dW = eta phi phi' / 2."""

    def rhs(z, _, __):
        u, W = z[:2], [z[2:4], z[4:6]]
        f = [th(p) for p in u]
        force = [(p + q) / 2 + s for p, q, s in zip(mv(W, f), mtv(W, f), B2)]
        return [(-p + d1(p) * q) / 0.8 for p, q in zip(u, force)] + [ETA * p * q / 2 for p in f for q in f]

    given = {"W[h,h]": flat(W2), "b[h]": B2, "u[h]": U2}
    return System("G7", ["u[h]", "W[h,h]"], given, U2 + flat(W2), rhs)


def g8():
    """Mechanics: m u'' = -u + phi' (W + W') phi / 2, W not symmetric."""

    def rhs(z, _, __):
        u, v = z[:2], z[2:]
        f = [th(p) for p in u]
        return v + [(-p + d1(p) * (q + s) / 2) / 1.7 for p, q, s in zip(u, mv(W2, f), mtv(W2, f))]

    given = {"W[h,h]": flat(W2), "u[h]": U2, "ddt_u[h]": [-0.3, 0.6]}
    return System("G8", ["u[h]", "ddt_u[h]"], given, U2 + [-0.3, 0.6], rhs)


def g10():
    """tau_m = exp(v): GLE as in G2b, forward alone; v' = -eta exp(v) e u'."""

    def rhs(z, x, _):
        u, f, v = z[:2], z[2:4], z[4:]
        tau = [ex(p) for p in v]

        def gap(du):
            r = [th(p + t * q) for p, t, q in zip(u, TR, du)]
            drive = [p + q + s for p, q, s in zip(mv(W2, r), mv(X2, x), B2)]
            return [t * q + p - s for t, q, p, s in zip(tau, du, u, drive)]

        du = newton(gap, [0 * u[0]] * 2, u[0])
        a = [p + t * q for p, t, q in zip(u, TR, du)]

        def error(e):
            q = [d1(p) * (s + BETA * (y - th(p))) for p, s, y in zip(a, mtv(W2, e), Y2)]
            df = [(p - s) / t for p, s, t in zip(q, f, TR)]
            return df, [p - (s + t * k) for p, s, t, k in zip(e, f, tau, df)]

        e = newton(lambda p: error(p)[1], [0 * u[0]] * 2, u[0])
        return du + error(e)[0] + [-ETA * t * p * q for t, p, q in zip(tau, e, du)]

    given = {**{k: v for k, v in recurrent().items() if not k.startswith("tau_m")}, "v[y]": [0.1, -0.2]}
    return System("G10", ["u[y]", "filter_e[y]", "v[y]"], given, U2 + [0, 0, 0.1, -0.2], rhs, inputs=1, target=Y2)


DELAY, TS = 0.5, 0.6


def g11():
    """
    A delay and a low-pass: tau_m u' = -u + W I(tau_s) S_d r + b. Pieces of length d side by side (method of steps), so that what is late
    is a state of the same instant; all of them are advanced over one delay, each from where the one before ended.
    """
    V = [[0.5, -0.8]]
    tm, tr, bias = TM + [0.9], TR + [0.3], B2 + [0.15]

    def learning(u, du, traces, late):
        """dV = eta q (D(tau_r) I(tau_m) I(tau_s) S_d r)', q = beta phi' (y - r) of the output."""
        s, w = traces
        ahead = u + tr[2] * du
        q = BETA * d1(ahead) * (Y2[0] - th(ahead))
        dw = [(p - k) / tm[2] for p, k in zip(s, w)]
        return dw, [ETA * q * (p + tr[2] * k) for p, k in zip(w, dw)]

    def run(steps):
        count = round(PIECES * LENGTH / DELAY)
        start = [mpf(v) for v in U2 + [0.1] + [0, 0] + [0, 0] + V[0]]  # u, s, w, V
        begins = [start]
        for m in range(1, count + 1):
            size = len(start)

            def f(_, z):
                out, late = [], [0 * z[0]] * 2
                for k in range(m):
                    y = z[k * size:(k + 1) * size]
                    u, s, w, own = y[:3], y[3:5], y[5:7], y[7:9]
                    ds = [(p - q) / TS for p, q in zip(late, s)]
                    drive = [p + q for p, q in zip(mv(W2, s) + mv([own], s), bias)]
                    du = [(p - q) / t for p, q, t in zip(drive, u, tm)]
                    dw, dV = learning(u[2], du[2], (s, w), late)
                    out += du + ds + dw + dV
                    late = [th(p + t * q) for p, t, q in zip(u[:2], TR, du[:2])]
                return out

            z = [v for y in begins for v in y]
            H = mpf(DELAY) / steps
            for _ in range(steps):
                z = extrapolated(f, z, H)
            begins = [start] + [z[k * size:(k + 1) * size] for k in range(m)]
        return begins[1:]

    given = {
        "W[h,h]": flat(W2), "W[y,h]": V[0], "b[h]": B2, "b[y]": [0.15], "u[h]": U2, "u[y]": [0.1],
        "tau_m[h]": TM, "tau_m[y]": [0.9], "tau_r[h]": TR, "tau_r[y]": [0.3],
    }
    system = System("G11", ["u[h]", "u[y]", "W[y,h]"], given, None, None, target=[Y2[0]])
    # pieces of the data are half as long as the delay
    system.pick = lambda y: y[:3] + y[7:9]
    system.run = run
    return system


def g12():
    """A convolution: GLE with e of every channel and place; kernel and output weights learn, dK = eta sum_x e r."""
    K = [[[0.5, -0.3], [0.2, 0.4]], [[-0.4, 0.6], [0.3, -0.2]]]  # 2 channels from one, 2 x 2
    V = [[0.3, -0.2, 0.5, 0.1, -0.4, 0.2, 0.3, -0.6]]
    X = [0.4, -0.7, 0.2, 0.9, 0.1, -0.5, -0.3, 0.6, 0.8]  # 3 x 3, held
    tm, tr = [1.1, 0.8], [0.4, 0.5]  # per channel
    tmy, try_ = 0.9, 0.3

    def rhs(z, _, __):
        uc, uy, vc, vy = z[:8], z[8], z[9:17], z[17]
        kernel, v = z[18:26], z[26:34]
        place = lambda c, a, b: 4 * c + 2 * a + b
        drive = [0 * uy] * 8
        for c in range(2):
            for a in range(2):
                for b in range(2):
                    drive[place(c, a, b)] = sum(
                        kernel[4 * c + 2 * i + j] * X[3 * (a + i) + b + j] for i in range(2) for j in range(2)
                    )
        tmc, trc = [tm[k // 4] for k in range(8)], [tr[k // 4] for k in range(8)]
        duc = [(p - q) / t for p, q, t in zip(drive, uc, tmc)]
        ac = [p + t * q for p, t, q in zip(uc, trc, duc)]
        rc = [th(p) for p in ac]
        duy = (sum(p * q for p, q in zip(v, rc)) - uy) / tmy
        ay = uy + try_ * duy
        qy = d1(ay) * BETA * (Y2[0] - th(ay))
        dvy = (qy - vy) / try_
        ey = vy + tmy * dvy
        qc = [d1(p) * w * ey for p, w in zip(ac, v)]
        dvc = [(p - q) / t for p, q, t in zip(qc, vc, trc)]
        ec = [q + t * p for q, t, p in zip(vc, tmc, dvc)]
        dK = [
            ETA * sum(ec[place(c, a, b)] * X[3 * (a + i) + b + j] for a in range(2) for b in range(2))
            for c in range(2) for i in range(2) for j in range(2)
        ]
        return duc + [duy] + dvc + [dvy] + dK + [ETA * ey * p for p in rc]

    uc = [0.3, -0.2, 0.1, 0.4, -0.5, 0.2, 0.0, -0.1]
    kernel = flat(flat(K))
    given = {
        "W[c,x]": kernel, "W[y,c]": V[0], "u[c]": uc, "u[y]": [0.2],
        "tau_m[c]": [tm[k // 4] for k in range(8)], "tau_r[c]": [tr[k // 4] for k in range(8)],
        "tau_m[y]": [tmy], "tau_r[y]": [try_],
    }
    names = ["u[c]", "u[y]", "filter_e[c]", "filter_e[y]", "W[c,x]", "W[y,c]"]
    system = System("G12", names, given, uc + [0.2] + [0] * 9 + kernel + V[0], rhs, target=[Y2[0]])
    system.held = X
    return system


def g13():
    """Cross-entropy of the prospective voltage: e = D(tau_m) I(tau_r) (phi' W' e + beta (y - softmax(v)))."""
    goal = [0.0, 1.0]

    def rhs(z, x, _):
        u, f = z[:2], z[2:]

        def parts(du):
            a = [p + t * q for p, t, q in zip(u, TR, du)]
            drive = [p + q + s for p, q, s in zip(mv(W2, [th(p) for p in a]), mv(X2, x), B2)]
            e = [t * q + p - s for t, q, p, s in zip(TM, du, u, drive)]
            total = ex(a[0]) + ex(a[1])
            q = [d1(p) * s + BETA * (y - ex(p) / total) for p, s, y in zip(a, mtv(W2, e), goal)]
            df = [(p - s) / t for p, s, t in zip(q, f, TR)]
            return df, [p - (s + t * k) for p, s, t, k in zip(e, f, TM, df)]

        du = newton(lambda p: parts(p)[1], [0 * u[0]] * 2, u[0])
        return du + parts(du)[0]

    return System("G13", ["u[y]", "filter_e[y]"], recurrent(), U2 + [0, 0], rhs, inputs=1, target=goal)


def g14():
    """Adaptation: e = (D(tau_m) + g I(tau_a)) I(tau_r) q, with the neuron's own operator solved for first; nudging 0."""
    g, ta = 0.6, [0.8, 1.2]

    def rhs(z, x, _):
        u, a, v, w = z[:2], z[2:4], z[4:6], z[6:8]
        W, X = [z[8:10], z[10:12]], [z[12:13], z[13:14]]

        def forward(du):
            r = [th(p + t * q) for p, t, q in zip(u, TR, du)]
            drive = [p + q - g * c for p, q, c in zip(mv(W, r), mv(X, x), a)]
            return r, [t * q + p - s for t, q, p, s in zip(TM, du, u, drive)]

        du = newton(lambda p: forward(p)[1], [0 * u[0]] * 2, u[0])
        ahead = [p + t * q for p, t, q in zip(u, TR, du)]
        r = [th(p) for p in ahead]

        def error(e):
            q = [d1(p) * (s + BETA * (y - c)) for p, s, y, c in zip(ahead, mtv(W, e), Y2, r)]
            dv = [(p - s) / t for p, s, t in zip(q, v, TR)]
            return dv, [p - (s + t * k + g * c) for p, s, t, k, c in zip(e, v, TM, dv, w)]

        e = newton(lambda p: error(p)[1], [0 * u[0]] * 2, u[0])
        dv = error(e)[0]
        da = [(p - q) / t for p, q, t in zip(u, a, ta)]
        dw = [(p - q) / t for p, q, t in zip(v, w, ta)]
        return du + da + dv + dw + [ETA * p * q for p in e for q in r] + [ETA * p * x[0] for p in e]

    given = {**{k: v for k, v in recurrent().items() if not k.startswith("b")}, "tau_a[y]": ta, "g": [g]}
    start = U2 + [0] * 6 + flat(W2) + flat(X2)
    return System("G14", ["u[y]", "W[y,y]", "W[y,x]"], given, start, rhs, inputs=1, target=Y2)


def g15():
    """A low-pass for every synapse: dW = eta q D(tau_r) I(tau_m) I(tau_ij) x, every operator at the synapse."""
    W, tau = [[0.8, -0.5], [-0.6, 0.7]], [[0.4, 0.9], [0.6, 0.3]]

    def rhs(z, x, _):
        u, s, w, own = z[:2], [z[2:4], z[4:6]], [z[6:8], z[8:10]], [z[10:12], z[12:14]]
        ds = [[(x[j] - s[i][j]) / tau[i][j] for j in range(2)] for i in range(2)]
        drive = [sum(own[i][j] * s[i][j] for j in range(2)) + B2[i] for i in range(2)]
        du = [(drive[i] - u[i]) / TM[i] for i in range(2)]
        ahead = [u[i] + TR[i] * du[i] for i in range(2)]
        q = [BETA * d1(p) * (y - th(p)) for p, y in zip(ahead, Y2)]
        dw = [[(s[i][j] - w[i][j]) / TM[i] for j in range(2)] for i in range(2)]
        dW = [ETA * q[i] * (w[i][j] + TR[i] * dw[i][j]) for i in range(2) for j in range(2)]
        return du + flat(ds) + flat(dw) + dW

    given = {"W[y,x]": flat(W), "tau_s[y,x]": flat(tau), "b[y]": B2, "u[y]": U2, "tau_m[y]": TM, "tau_r[y]": TR}
    return System("G15", ["u[y]", "W[y,x]"], given, U2 + [0] * 8 + flat(W), rhs, inputs=2, target=Y2)


# --- boundary-value problems ---------------------------------------------------------------------------------------------


class Shot:
    """
    Stationary: e = F(u', u), p = (dF/du')' K e, p' = (dF/du)' K e + beta (u - y) where there is a target; u(0) given, p(T) = 0.
    `mismatch(u, du, x)` is F, `slopes(u, du, x)` its two Jacobians.
    """

    def __init__(self, name, names, given, start, size, weights, mismatch, slopes, cost, inputs, target):
        self.name, self.names, self.given, self.start, self.size = name, names, given, start, size
        self.weights, self.mismatch, self.slopes, self.cost = weights, mismatch, slopes, cost
        self.inputs, self.target, self.jumps = inputs, target, True

    def rhs(self, z, x, _):
        n = self.size
        u, p = z[:n], z[n:]

        def gap(du):
            by_rate, _ = self.slopes(u, du, x)
            e = self.mismatch(u, du, x)
            return [q - v for q, v in zip(mtv(by_rate, [k * v for k, v in zip(self.weights, e)]), p)]

        du = newton(gap, [0 * u[0]] * n, u[0])
        _, by_place = self.slopes(u, du, x)
        e = [k * v for k, v in zip(self.weights, self.mismatch(u, du, x))]
        return du + [q + c for q, c in zip(mtv(by_place, e), self.cost(u))]

    def ends(self, p, integrate):
        return integrate(self.rhs, self.start + list(p), self.inputs, True)


def compartments(x, u, du, tr, W, drive):
    """W phi(u + tr u') + drive, its slopes by the rate and by the place."""
    a = [p + t * q for p, t, q in zip(u, tr, du)]
    return [p + q for p, q in zip(mv(W, [th(p) for p in a]), drive)], [
        [w * d1(p) * t for w, p, t in zip(row, a, tr)] for row in W
    ], [[w * d1(p) for w, p in zip(row, a)] for row in W]


def eye(values):
    return [[v if i == j else 0 * v for j in range(len(values))] for i, v in enumerate(values)]


def minus(A, B):
    return [[a - b for a, b in zip(p, q)] for p, q in zip(A, B)]


def g2():
    """The action with its exact adjoint, cost on the state; self-weights included."""

    def parts(u, du, x):
        return compartments(x, u, du, TR, W2, [p + q for p, q in zip(mv(X2, x), B2)])

    def mismatch(u, du, x):
        return [t * q + p - s for t, q, p, s in zip(TM, du, u, parts(u, du, x)[0])]

    def slopes(u, du, x):
        _, by_rate, by_place = parts(u, du, x)
        return minus(eye(TM), by_rate), minus(eye([1.0, 1.0]), by_place)

    cost = lambda u: [BETA * (p - y) for p, y in zip(u, Y2)]
    return Shot("G2", ["u[y]"], recurrent(), U2, 2, [1, 1], mismatch, slopes, cost, 1, Y2)


def g9():
    """Two compartments with rate operators of their own, exact; cost on the soma."""
    B = [[0.6, -0.3], [-0.4, 0.5]]
    td, t2, kappa, gc = [0.8, 0.6], [0.3, 0.45], 0.7, 0.5

    def mismatch(z, dz, x):
        u, a, du, da = z[:2], z[2:], dz[:2], dz[2:]
        soma = compartments(x, u, du, TR, W2, [p + gc * q for p, q in zip(mv(X2, x), a)])[0]
        dendrite = compartments(x, u, du, t2, B, [0 * u[0]] * 2)[0]
        return [t * q + p - s for t, q, p, s in zip(TM, du, u, soma)] + [
            t * q + p - s for t, q, p, s in zip(td, da, a, dendrite)
        ]

    def slopes(z, dz, x):
        u, du = z[:2], dz[:2]
        zero = [0 * u[0]] * 2
        _, s_rate, s_place = compartments(x, u, du, TR, W2, zero)
        _, d_rate, d_place = compartments(x, u, du, t2, B, zero)
        rate = [p + [0, 0] for p in minus(eye(TM), s_rate)] + [
            [-v for v in row] + e for row, e in zip(d_rate, eye(td))
        ]
        place = [p + [-gc * v for v in e] for p, e in zip(minus(eye([1.0, 1.0]), s_place), eye([1.0, 1.0]))] + [
            [-v for v in row] + e for row, e in zip(d_place, eye([1.0, 1.0]))
        ]
        return rate, place

    cost = lambda z: [BETA * (p - y) for p, y in zip(z[:2], Y2)] + [0 * z[0]] * 2
    given = {
        "W[y,y]": flat(W2), "W[y,x]": flat(X2), "B[y,y]": flat(B), "u[y]": U2, "a[y]": [0.1, 0.3],
        "tau_m[y]": TM, "tau_r[y]": TR, "tau_d[y]": td, "tau_2[y]": t2, "kappa": [kappa], "coupling": [gc],
    }
    return Shot("G9", ["u[y]", "a[y]"], given, U2 + [0.1, 0.3], 4, [1, 1, kappa, kappa], mismatch, slopes, cost, 1, Y2)


def shoot(s, integrate, p, inverse, enough):
    """The start of p for which its end is zero, and the trajectory; `inverse` is roughly that of the slope of the end by the start."""
    n = s.size
    for _ in range(12):
        found = s.ends(p, integrate)
        step = [sum((m * v for m, v in zip(row, found[-1][n:])), 0 * found[-1][0]) for row in inverse]
        if max(abs(v) for v in step) < enough:
            return p, [y[:n] for y in found]
        p = [a - v for a, v in zip(p, step)]
    raise ArithmeticError(f"{s.name}: the end is not met")


def slope_of_end(s, p):
    n, h = s.size, 1e-5
    rows = []
    for k in range(n):
        ahead, behind = [[v + (d if i == k else 0) for i, v in enumerate(p)] for d in (h, -h)]
        a, b = s.ends(ahead, in_double)[-1][n:], s.ends(behind, in_double)[-1][n:]
        rows.append([(v - w) / (2 * h) for v, w in zip(a, b)])
    return np.linalg.inv(np.array(rows).T).tolist()


# --- all of them ---------------------------------------------------------------------------------------------------------


def solved(s):
    if isinstance(s, Shot):
        p = [0.0] * s.size
        for _ in range(4):
            inverse = slope_of_end(s, p)
            p = [v - float(w) for v, w in zip(p, np.array(inverse) @ np.array(s.ends(p, in_double)[-1][s.size:]))]
        p, double = shoot(s, in_double, p, inverse, 1e-13)
        found = []
        for steps in (1, 2):
            p, y = shoot(s, lambda f, y, n, j: trajectory(f, y, n, steps, j), [mpf(v) for v in p], inverse, mpf(10) ** -18)
            found.append(y)
        return found[0], found[1], double
    if s.rhs is None:
        coarse, fine = [[s.pick(y) for y in s.run(n)] for n in (2, 4)]
        return coarse, fine, None
    return (
        trajectory(s.rhs, s.start, s.inputs, 1, s.jumps),
        trajectory(s.rhs, s.start, s.inputs, 2, s.jumps),
        in_double(s.rhs, s.start, s.inputs, s.jumps),
    )


def shown(s, y):
    """The states that have names: all in their order, but for traces that only the reference has."""
    if s.name == "G14":
        return y[:2] + y[8:]
    if s.name == "G15":
        return y[:2] + y[10:]
    return y


def main():
    out = []
    for make in (g1, g2, g2b, g3, g4, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15):
        s = make()
        coarse, fine, double = solved(s)
        late = 2 if s.rhs is None else 1  # one number for each delay of two pieces
        at = [t // late - 1 for t in TIMES]
        far = lambda a, b: float(max(abs(p - q) for k in at for p, q in zip(shown(s, a[k]), shown(s, b[k]))))
        row = {
            "name": s.name,
            "names": s.names,
            "given": s.given,
            "inputs": s.inputs,
            "jumps": s.jumps,
            **({"held": s.held} if hasattr(s, "held") else {}),
            **({"target": s.target} if s.target else {}),
            "times": [t * LENGTH for t in TIMES],
            "reference": [[float(v) for v in shown(s, fine[k])] for k in at],
            "agree": far(coarse, fine),
            **({"scipy": far(fine, double)} if double else {}),
        }
        out.append(row)
        print(s.name, row["agree"], row.get("scipy"), flush=True)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "goldens.json"), "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(r) for r in out) + "\n]\n")


if __name__ == "__main__":
    main()
