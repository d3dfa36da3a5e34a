"""Prints the coefficients of src/program/functions/constants.ts; needs mpmath.

Each polynomial is the minimax fit (Remez exchange) of what is left after the leading terms, weighted so that the error counts
relative to the function.
"""
import struct

from mpmath import cos, exp, floor, frexp, ldexp, log, lu_solve, matrix, mp, mpf, nstr, pi, sin, sqrt

mp.dps = 60
SMALL = mpf(10) ** -12


def remez(f, low, high, degree, weight):
    n = degree + 2
    xs = sorted((low + high) / 2 + (high - low) / 2 * cos(pi * i / (n - 1)) for i in range(n))
    for _ in range(12):
        system, right = matrix(n, n), matrix(n, 1)
        for i, x in enumerate(xs):
            for j in range(degree + 1):
                system[i, j] = x**j
            system[i, degree + 1] = (-1) ** i / weight(x)
            right[i] = f(x)
        c = lu_solve(system, right)
        grid = [low + (high - low) * mpf(i) / 800 for i in range(801)]
        error = [weight(x) * (f(x) - sum(c[j] * x**j for j in range(degree + 1))) for x in grid]
        runs = [[0]]
        for i in range(1, len(grid)):
            if (error[i] > 0) == (error[i - 1] > 0):
                runs[-1].append(i)
            else:
                runs.append([i])
        if len(runs) != n:
            break
        xs = [grid[max(run, key=lambda i: abs(error[i]))] for run in runs]
    return [c[j] for j in range(degree + 1)], max(abs(e) for e in error)


def parts(value, bits, count):
    out = []
    for _ in range(count - 1):
        m, e = frexp(value)
        out.append(ldexp(floor(ldexp(m, bits)), int(e) - bits))
        value -= out[-1]
    return out + [value]


def show(name, precision, numbers, error=None):
    rounded = [float(c) if precision == 'f64' else struct.unpack('<f', struct.pack('<f', float(c)))[0] for c in numbers]
    print(precision, name, rounded, '' if error is None else f'error 2^{nstr(log(error) / log(2), 4)}')


def exp_rest(r):
    return mpf(1) / 2 + r / 6 + r * r / 24 if abs(r) < SMALL else (exp(r) - 1 - r) / r**2


def log_rest(z):
    s = sqrt(z)
    return mpf(2) / 3 + 2 * z / 5 if z < SMALL else (log((1 + s) / (1 - s)) - 2 * s) / (s * z)


def sin_rest(z):
    return -mpf(1) / 6 + z / 120 if z < SMALL else (sin(sqrt(z)) / sqrt(z) - 1) / z


def cos_rest(z):
    return mpf(1) / 24 - z / 720 if z < SMALL else (cos(sqrt(z)) - 1 + z / 2) / z**2


half = log(2) / 2 * mpf('1.0001')
quarter = (pi / 4) ** 2 * mpf('1.002')
tiny = mpf('1e-9')
for precision, degrees in (('f64', (9, 6, 5, 5)), ('f32', (4, 2, 2, 2))):
    show('exp', precision, *remez(exp_rest, -half, half, degrees[0], lambda r: r * r + tiny))
    show('log', precision, *remez(log_rest, mpf(0), mpf('0.0401'), degrees[1], lambda z: z + tiny))
    show('sin', precision, *remez(sin_rest, mpf(0), quarter, degrees[2], lambda z: z + tiny))
    show('cos', precision, *remez(cos_rest, mpf(0), quarter, degrees[3], lambda z: z * z + tiny))
show('ln2', 'f64', parts(log(2), 42, 2))
show('ln2', 'f32', parts(log(2), 15, 2))
show('pi/2', 'f64', parts(pi / 2, 33, 4))
show('pi/2', 'f32', parts(pi / 2, 11, 4))
