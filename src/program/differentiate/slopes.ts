/** @file The slope of every scalar function of the library; a function made of bit operations is never differentiated through them. */
import { internal } from '../../base/diagnostic.js'
import { add, call, constant, div, mul, neg, select } from '../build.js'
import type { Value } from '../program.js'
import { one, zero } from './algebra.js'

/** From the arguments and the value of a function: its slope in the first argument. */
type Slope = (x: Value, self: Value, args: readonly Value[]) => Value

const flat: Slope = () => zero
const itself: Slope = (_, self) => self
const named =
  (name: string): Slope =>
  (_x, _self, args) =>
    call(name, ...args)
const minus =
  (name: string): Slope =>
  (_x, _self, args) =>
    neg(call(name, ...args))

/** The bounds of soft_relu are steps of it: no slope is taken in them. */
const SLOPES: Readonly<Record<string, Slope>> = {
  exp: itself,
  exp_1: itself,
  exp_2: itself,
  log: (x) => div(one, x),
  // −1/x²
  log_1: (_, self) => neg(mul(self, self)),
  // 2/x³ = −2 (−1/x²)/x
  log_2: (x, self) => div(mul(constant(-2), self), x),
  tanh: named('tanh_1'),
  tanh_1: named('tanh_2'),
  // (−2 t t′)′ = −2 (t′² + t t″)
  tanh_2: (x, self) =>
    mul(constant(-2), add(mul(call('tanh_1', x), call('tanh_1', x)), mul(call('tanh', x), self))),
  logistic: named('logistic_1'),
  logistic_1: named('logistic_2'),
  // (s′(1 − 2s))′ = s″(1 − 2s) − 2s′², where 1 − 2s = −tanh(x/2)
  logistic_2: (x, self) =>
    neg(
      add(
        mul(self, call('tanh', mul(constant(0.5), x))),
        mul(constant(2), mul(call('logistic_1', x), call('logistic_1', x))),
      ),
    ),
  softplus: named('softplus_1'),
  softplus_1: named('softplus_2'),
  softplus_2: named('logistic_2'),
  sin: named('cos'),
  sin_1: minus('sin'),
  sin_2: minus('cos'),
  cos: minus('sin'),
  cos_1: minus('cos'),
  cos_2: named('sin'),
  soft_relu: named('soft_relu_1'),
  soft_relu_1: named('soft_relu_2'),
  soft_relu_2: (x, _, [, lo = zero, hi = zero]) =>
    select(x, '<', lo, zero, select(hi, '<', x, zero, call('logistic_2', x))),
  identity: () => one,
  identity_1: flat,
  identity_2: flat,
  relu: named('relu_1'),
  relu_1: flat,
  relu_2: flat,
  leaky_relu: named('leaky_relu_1'),
  leaky_relu_1: flat,
  leaky_relu_2: flat,
  hard_sigmoid: named('hard_sigmoid_1'),
  hard_sigmoid_1: flat,
  hard_sigmoid_2: flat,
  hard_tanh: named('hard_tanh_1'),
  hard_tanh_1: flat,
  hard_tanh_2: flat,
}

export const FUNCTIONS_WITH_SLOPE: readonly string[] = Object.keys(SLOPES)

/** Whether a function changes with its argument at all. */
export const hasSlope = (fn: string): boolean => slopeRule(fn) !== flat

const slopeRule = (fn: string): Slope => SLOPES[fn] ?? internal(`no slope of '${fn}' is known`)

/** The slope of a call in its first argument; `self` is its value. */
export function slopeOf(value: Extract<Value, { op: 'call' }>, self: Value): Value {
  const x = value.args[0] ?? internal(`'${value.fn}' is called without an argument`)
  return slopeRule(value.fn)(x, self, value.args)
}
