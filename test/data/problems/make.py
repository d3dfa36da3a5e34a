"""References of published test problems for integrators, each computed in two ways in extended precision; writes problems.json.

  linear stiff   Lambert 1973, p. 228: y' = A y, eigenvalues -2, -40 +- 40 i; closed form
  van der Pol    Hairer, Norsett and Wanner 1993, I.16; Hairer and Wanner 1996, IV.1 (stiff, eps = 1e-3)
  Brusselator    Hairer, Norsett and Wanner 1993, I.16
  Pleiades       Hairer, Norsett and Wanner 1993, II.10
  Arenstorf      Arenstorf 1963; Hairer, Norsett and Wanner 1993, II.0: closed after one period

Smooth problems: Taylor series of order 30, steps of two sizes. Stiff ones: Gauss collocation with 10 and with 8 stages on two grids.
What differs between the two is `agree`; a third opinion is SciPy (DOP853 or Radau at 1e-13), whose difference is `scipy`.
Run: python3 test/data/problems/make.py   (mpmath 1.3, scipy 1.17; about two minutes)
"""
import json
import os

import numpy as np
from mpmath import mp, mpf, matrix, lu_solve, polyroots, taylor, legendre
from scipy.integrate import solve_ivp

mp.dps = 40
ORDER = 30

# --- Taylor series -------------------------------------------------------------------------------------------------------


class Series:
    """Coefficients that grow by one at a time: convolution and power recurrences."""

    @staticmethod
    def product(a, b, n):
        return sum((a[k] * b[n - k] for k in range(n + 1)), mpf(0))

    @staticmethod
    def power(a, p, out, n):
        """out = a^p: a out' = p a' out."""
        if n == 0:
            return a[0] ** p
        return sum(((p * k - (n - k)) * a[k] * out[n - k] for k in range(1, n + 1)), mpf(0)) / (n * a[0])


def taylor_run(coefficients, y0, end, steps):
    y = [mpf(v) for v in y0]
    h = mpf(end) / steps
    for _ in range(steps):
        c = coefficients(y)
        y = [sum_horner(row, h) for row in c]
    return y


def taylor_adaptive(coefficients, y0, end, tolerance):
    """Steps from the decay of the last coefficients (Jorba and Zou 2005)."""
    y, t, end = [mpf(v) for v in y0], mpf(0), mpf(end)
    while t < end:
        c = coefficients(y)
        h = min((tolerance / max(abs(row[n]) + mpf(10) ** -60 for row in c)) ** (mpf(1) / n) for n in (ORDER - 1, ORDER))
        h = min(h, end - t)
        y = [sum_horner(row, h) for row in c]
        t += h
    return y


def sum_horner(row, h):
    s = mpf(0)
    for x in reversed(row):
        s = s * h + x
    return s


def vanderpol_series(mu):
    def coefficients(y):
        x, v, q, w = [y[0]], [y[1]], [], []
        for n in range(ORDER):
            q.append((1 if n == 0 else 0) - Series.product(x, x, n))
            w.append(Series.product(q, v, n))
            x.append(v[n] / (n + 1))
            v.append((mu * w[n] - x[n]) / (n + 1))
        return [x, v]

    return coefficients


def brusselator_series(y):
    a, b, q, w = [y[0]], [y[1]], [], []
    for n in range(ORDER):
        q.append(Series.product(a, a, n))
        w.append(Series.product(q, b, n))
        a.append(((1 if n == 0 else 0) + w[n] - 4 * a[n]) / (n + 1))
        b.append((3 * a[n] - w[n]) / (n + 1))
    return [a, b]


def pleiades_series(y):
    x, yy, vx, vy = ([[v] for v in y[7 * k : 7 * k + 7]] for k in range(4))
    pairs = [(i, j) for i in range(7) for j in range(i)]
    square, inverse = {p: [] for p in pairs}, {p: [] for p in pairs}
    gap = {p: ([], []) for p in pairs}
    for n in range(ORDER):
        ax, ay = [mpf(0)] * 7, [mpf(0)] * 7
        for p in pairs:
            i, j = p
            dx, dy = gap[p]
            dx.append(x[j][n] - x[i][n])
            dy.append(yy[j][n] - yy[i][n])
            square[p].append(Series.product(dx, dx, n) + Series.product(dy, dy, n))
            inverse[p].append(Series.power(square[p], mpf(-3) / 2, inverse[p], n))
            fx, fy = Series.product(dx, inverse[p], n), Series.product(dy, inverse[p], n)
            ax[i] += (j + 1) * fx
            ay[i] += (j + 1) * fy
            ax[j] -= (i + 1) * fx
            ay[j] -= (i + 1) * fy
        for i in range(7):
            x[i].append(vx[i][n] / (n + 1))
            yy[i].append(vy[i][n] / (n + 1))
            vx[i].append(ax[i] / (n + 1))
            vy[i].append(ay[i] / (n + 1))
    return [*x, *yy, *vx, *vy]


MU = mpf("0.012277471")


def arenstorf_series(y):
    x, z, vx, vz = ([v] for v in y)
    a, b, s1, s2, i1, i2 = [], [], [], [], [], []
    for n in range(ORDER):
        one = 1 if n == 0 else 0
        a.append(x[n] + MU * one)
        b.append(x[n] - (1 - MU) * one)
        zz = Series.product(z, z, n)
        s1.append(Series.product(a, a, n) + zz)
        s2.append(Series.product(b, b, n) + zz)
        i1.append(Series.power(s1, mpf(-3) / 2, i1, n))
        i2.append(Series.power(s2, mpf(-3) / 2, i2, n))
        ax = x[n] + 2 * vz[n] - (1 - MU) * Series.product(a, i1, n) - MU * Series.product(b, i2, n)
        az = z[n] - 2 * vx[n] - (1 - MU) * Series.product(z, i1, n) - MU * Series.product(z, i2, n)
        x.append(vx[n] / (n + 1))
        z.append(vz[n] / (n + 1))
        vx.append(ax / (n + 1))
        vz.append(az / (n + 1))
    return [x, z, vx, vz]


# --- Gauss collocation for the stiff oscillator ---------------------------------------------------------------------------


def gauss(stages):
    nodes = sorted(mp.re(r) for r in polyroots(taylor(lambda t: legendre(stages, 2 * t - 1), 0, stages)[::-1], maxsteps=500, extraprec=400))
    v = matrix(stages, stages)
    for i in range(stages):
        for j in range(stages):
            v[i, j] = nodes[j] ** i
    rows = []
    for c in nodes + [mpf(1)]:
        rows.append(lu_solve(v, matrix([c ** (k + 1) / (k + 1) for k in range(stages)])))
    return nodes, rows[:-1], rows[-1]


def stiff(mu, end, stages, tolerance):
    """y'' = mu ((1 - y^2) y' - y), each step taken whole and in halves until both agree to the tolerance."""
    tableau = gauss(stages)
    f = lambda x, v: (v, mu * ((1 - x * x) * v - x))
    jacobian = lambda x, v: (mpf(0), mpf(1), mu * (-2 * x * v - 1), mu * (1 - x * x))

    def step(y, h):
        _, rows, weights = tableau
        s = stages
        k = [f(*y)] * s
        for _ in range(60):
            places = [(y[0] + h * sum(rows[i][j] * k[j][0] for j in range(s)), y[1] + h * sum(rows[i][j] * k[j][1] for j in range(s))) for i in range(s)]
            right = matrix(2 * s, 1)
            left = matrix(2 * s, 2 * s)
            for i in range(s):
                fx, fv = f(*places[i])
                a, b, c, d = jacobian(*places[i])
                right[2 * i], right[2 * i + 1] = fx - k[i][0], fv - k[i][1]
                for j in range(s):
                    w = h * rows[i][j]
                    left[2 * i, 2 * j], left[2 * i, 2 * j + 1] = (i == j) - w * a, -w * b
                    left[2 * i + 1, 2 * j], left[2 * i + 1, 2 * j + 1] = -w * c, (i == j) - w * d
            delta = lu_solve(left, right)
            k = [(k[i][0] + delta[2 * i], k[i][1] + delta[2 * i + 1]) for i in range(s)]
            size = max(abs(delta[i]) * h for i in range(2 * s))
            if size < mpf(10) ** -32:
                return (y[0] + h * sum(weights[j] * k[j][0] for j in range(s)), y[1] + h * sum(weights[j] * k[j][1] for j in range(s)))
            if size > 1e3:
                return None
        return None

    y, t, h, end = (mpf(2), mpf(0)), mpf(0), mpf(1) / (10 * mu), mpf(end)
    while t < end:
        h = min(h, end - t)
        whole = step(y, h)
        half = step(y, h / 2) if whole else None
        halves = step(half, h / 2) if half else None
        if not halves:
            h /= 4
            continue
        gap = max(abs(whole[0] - halves[0]), abs(whole[1] - halves[1]) / max(1, abs(halves[1])))
        if gap <= tolerance:
            y, t = halves, t + h
        h *= min(mpf(4), max(mpf(1) / 4, mpf("0.8") * (tolerance / (gap + mpf(10) ** -38)) ** (mpf(1) / (2 * stages + 1))))
    return list(y)


# --- the problems ----------------------------------------------------------------------------------------------------------

A = [[-21, 19, -20], [19, -21, 20], [40, -40, -40]]


def lambert(t):
    t = mpf(t)
    slow, fast = mp.exp(-2 * t), mp.exp(-40 * t)
    c, s = mp.cos(40 * t), mp.sin(40 * t)
    return [(slow + fast * (c + s)) / 2, (slow - fast * (c + s)) / 2, -fast * (c - s)]


def gravity(t, y):
    x, z, vx, vz = y.reshape(4, 7)
    dx, dz = x[None, :] - x[:, None], z[None, :] - z[:, None]
    r3 = (dx**2 + dz**2 + np.eye(7)) ** 1.5
    m = np.arange(1, 8)
    return np.concatenate([vx, vz, (m * dx / r3).sum(1), (m * dz / r3).sum(1)])


def moon(t, y):
    m = float(MU)
    d1, d2 = ((y[0] + m) ** 2 + y[1] ** 2) ** 1.5, ((y[0] - 1 + m) ** 2 + y[1] ** 2) ** 1.5
    return [y[2], y[3], y[0] + 2 * y[3] - (1 - m) * (y[0] + m) / d1 - m * (y[0] - 1 + m) / d2, y[1] - 2 * y[2] - (1 - m) * y[1] / d1 - m * y[1] / d2]


PERIOD = "17.0652165601579625588917206249"
STARS = [3, 3, -1, -3, 2, -2, 2, 3, -3, 2, 0, 0, -4, 4, 0, 0, 0, 0, 0, 1.75, -1.5, 0, 0, 0, -1.25, 1, 0, 0]
ORBIT = ["0.994", "0", "0", "-2.00158510637908252240537862224"]


def entry(name, start, end, one, other, scipy, published=None):
    digits = [mp.nstr(v, 20) for v in one]
    agree = max(abs(a - b) for a, b in zip(one, other))
    third = max(abs(float(a) - b) for a, b in zip(one, scipy))
    print(name, digits[:4], "agree", mp.nstr(agree, 3), "scipy", third, flush=True)
    assert agree < mpf(10) ** -13
    return {"name": name, "start": [float(v) for v in start], "end": float(mpf(end)), "reference": [float(v) for v in one], "digits": digits, "agree": float(agree), "scipy": third}


def solve(f, y0, end, method="DOP853", **more):
    return solve_ivp(f, (0, float(mpf(end))), [float(v) for v in y0], method=method, rtol=1e-13, atol=1e-14, **more).y[:, -1]


def smooth(name, series, y0, end, f):
    one, other = (taylor_adaptive(series, y0, end, mpf(10) ** -p) for p in (30, 26))
    return entry(name, y0, end, one, other, solve(f, y0, end))


def main():
    problems = []
    for t in ("0.1", "1"):
        exponential = mp.expm(matrix(A) * mpf(t)) * matrix([1, 0, -1])
        third = solve(lambda _, y: np.array(A) @ y, [1, 0, -1], t, "Radau")
        problems.append(entry(f"linear stiff, to {t}", [1, 0, -1], t, lambert(t), list(exponential), third))
    problems.append(smooth("van der Pol", vanderpol_series(1), [2, 0], 10, lambda _, y: [y[1], (1 - y[0] ** 2) * y[1] - y[0]]))
    problems.append(smooth("Brusselator", brusselator_series, ["1.5", 3], 20, lambda _, y: [1 + y[0] ** 2 * y[1] - 4 * y[0], 3 * y[0] - y[0] ** 2 * y[1]]))
    problems.append(smooth("Pleiades", pleiades_series, STARS, 3, gravity))
    problems.append(smooth("Arenstorf", arenstorf_series, ORBIT, PERIOD, moon))
    mu = mpf(1000)
    one, other = stiff(mu, 2, 10, mpf(10) ** -24), stiff(mu, 2, 8, mpf(10) ** -20)
    third = solve(lambda _, y: [y[1], 1000 * ((1 - y[0] ** 2) * y[1] - y[0])], [2, 0], 2, "Radau")
    problems.append(entry("stiff van der Pol", [2, 0], 2, one, other, third))
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "problems.json")
    with open(path, "w") as file:
        json.dump(problems, file, indent=1)
        file.write("\n")


main()
