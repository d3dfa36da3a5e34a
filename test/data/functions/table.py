"""Writes table-f64.txt and table-f32.txt: points and correctly rounded values of the scalar functions, as hexadecimal bits.

Run with any Python 3; needs nothing else. Values are computed by the `decimal` module with 60 digits or more and rounded
once to f64. Points of the f32 table are f32 numbers; their values are f64 too, so that fractions of an f32 unit can be seen.
"""
import random
import struct
from decimal import Decimal, getcontext

getcontext().prec = 70
getcontext().Emin = -99999
getcontext().Emax = 99999
ONE, TWO = Decimal(1), Decimal(2)


def bits(x):
    return struct.pack('>d', x).hex()


def single(x):
    return struct.unpack('<f', struct.pack('<f', x))[0]


def exp(x):
    return x.exp()


def tanh(x):
    if abs(x) < Decimal('1e-25'):
        return x - x**3 / 3
    with_more = getcontext().copy()
    with_more.prec = 110  # exp(2x) - 1 cancels up to 26 digits, and as many are kept
    t = with_more.subtract(with_more.exp(with_more.multiply(TWO, x)), ONE)
    return with_more.divide(t, with_more.add(t, TWO))


def log_one_plus(e):
    if e < Decimal('1e-25'):
        return e - e * e / 2 + e**3 / 3
    with_more = getcontext().copy()
    with_more.prec = 110
    return with_more.ln(with_more.add(ONE, e))


def softplus(x):
    return max(x, Decimal(0)) + log_one_plus((-abs(x)).exp())


def logistic(x):
    e = (-abs(x)).exp()
    return (e if x < 0 else ONE) / (ONE + e)


def bell(x):
    e = (-abs(x)).exp()
    return e / (ONE + e) ** 2


def series(x, first, k):
    """first - first x²/((k+1)(k+2)) + …"""
    total, term, square = first, first, x * x
    while abs(term) > Decimal('1e-90') * (abs(total) + Decimal('1e-40')):
        term = -term * square / ((k + 1) * (k + 2))
        total += term
        k += 2
    return total


def arctan_inverse(n):
    total, power, k = Decimal(0), ONE / n, 0
    while power > Decimal('1e-120'):
        total += power / (2 * k + 1) * (-1) ** k
        power /= n * n
        k += 1
    return total


getcontext().prec = 110
HALF_PI = 2 * (4 * arctan_inverse(5) - arctan_inverse(239))


def turned(x, quarter):
    more = getcontext().prec
    getcontext().prec = 110
    k = (x / HALF_PI).to_integral_value()
    r = x - k * HALF_PI
    q = (int(k) + quarter) % 4
    value = series(r, r, 1) if q % 2 == 0 else series(r, ONE, 0)
    getcontext().prec = more
    return -value if q >= 2 else value


getcontext().prec = 70

FUNCTIONS = {
    'exp': exp,
    'log': lambda x: x.ln(),
    'tanh': tanh,
    'softplus': softplus,
    'logistic': logistic,
    'sin': lambda x: turned(x, 0),
    'cos': lambda x: turned(x, 1),
    'tanh_1': lambda x: 4 * bell(2 * x),
    'tanh_2': lambda x: -8 * tanh(x) * bell(2 * x),
    'logistic_1': bell,
    'logistic_2': lambda x: -bell(x) * tanh(x / 2),
}

RANGES = {
    'f64': {'exp': (-746, 710), 'tanh': (-21, 21), 'softplus': (-746, 40), 'logistic': (-746, 40), 'tanh_1': (-370, 370),
            'tanh_2': (-350, 350), 'logistic_1': (-740, 740), 'logistic_2': (-700, 700), 'turn': 1.6e6},
    'f32': {'exp': (-105, 89), 'tanh': (-10, 10), 'softplus': (-104, 20), 'logistic': (-104, 20), 'tanh_1': (-50, 50),
            'tanh_2': (-40, 40), 'logistic_1': (-100, 100), 'logistic_2': (-85, 85), 'turn': 1.2e4},
}


def points(name, precision, count, rng):
    least = -1074 if precision == 'f64' else -149
    most = 1023.9 if precision == 'f64' else 127.9
    ranges = RANGES[precision]
    sign = lambda: rng.choice((-1, 1))
    for i in range(count):
        if name == 'log':
            yield (2 ** rng.uniform(least, most), rng.uniform(0.3, 3), 1 + sign() * 2 ** rng.uniform(-24, -1))[i % 3]
        elif name in ('sin', 'cos'):
            near = round(rng.uniform(-1, 1) * ranges['turn'] / 1.5708) * float(HALF_PI)
            yield (rng.uniform(-10, 10), rng.uniform(-1, 1) * ranges['turn'], near, sign() * 2 ** rng.uniform(-40, 2))[i % 4]
        else:
            low, high = ranges[name]
            kinds = (rng.uniform(low, high), rng.uniform(-2, 2), sign() * 2 ** rng.uniform(-40, 3), rng.uniform(-21, 21),
                     sign() * 2 ** rng.uniform(least, -20))
            # few of the tiny arguments: there is little to go wrong
            yield kinds[4 if i % 20 == 0 else i % 4]


for precision in ('f64', 'f32'):
    rng = random.Random(20261123)
    with open(f'table-{precision}.txt', 'w') as out:
        for name, fn in FUNCTIONS.items():
            out.write(f'{name}\n')
            count = 500 if '_' in name else 2000
            for x in points(name, precision, count, rng):
                x = single(x) if precision == 'f32' else x
                out.write(f'{bits(x)} {bits(float(fn(Decimal(x))))}\n')
