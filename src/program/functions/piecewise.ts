/** @file The activations made of straight pieces, with their slopes at the kinks. */
import { constant, max, min, mul, select } from '../build.js'
import type { ScalarFunction, Value } from '../program.js'
import { define } from './define.js'

const zero = constant(0)
const one = constant(1)
const minusOne = constant(-1)
const leak = constant(0.01)

/** 1 on the closed interval [low, high], 0 elsewhere. */
const slope = (x: Value, low: Value, high: Value): Value =>
  select(low, '<=', x, select(x, '<=', high, one, zero), zero)

const straight = (name: string): ScalarFunction =>
  define(name, ['x'], `${name}(x) = 0, a second derivative`, () => zero)

export const PIECEWISE: readonly ScalarFunction[] = [
  define('identity', ['x'], 'identity(x) = x', (_, x) => x),
  define('identity_1', ['x'], 'identity_1(x) = 1', () => one),
  straight('identity_2'),
  define('relu', ['x'], 'relu(x) = max(x, 0)', (_, x) => max(x, zero)),
  define('relu_1', ['x'], 'relu_1(x) = 1 above 0, else 0', (_, x) => select(zero, '<', x, one, zero)),
  straight('relu_2'),
  define('leaky_relu', ['x'], 'leaky_relu(x) = max(x, x/100)', (_, x) => max(x, mul(leak, x))),
  define('leaky_relu_1', ['x'], 'leaky_relu_1(x) = 1 above 0, else 1/100', (_, x) =>
    select(zero, '<', x, one, leak),
  ),
  straight('leaky_relu_2'),
  define('hard_sigmoid', ['x'], 'hard_sigmoid(x) = x clipped to 0..1', (_, x) => min(max(x, zero), one)),
  define('hard_sigmoid_1', ['x'], 'hard_sigmoid_1(x) = 1 for 0 ≤ x ≤ 1, else 0', (_, x) =>
    slope(x, zero, one),
  ),
  straight('hard_sigmoid_2'),
  define('hard_tanh', ['x'], 'hard_tanh(x) = x clipped to -1..1', (_, x) => min(max(x, minusOne), one)),
  define('hard_tanh_1', ['x'], 'hard_tanh_1(x) = 1 for -1 ≤ x ≤ 1, else 0', (_, x) =>
    slope(x, minusOne, one),
  ),
  straight('hard_tanh_2'),
]
