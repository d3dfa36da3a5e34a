/** @file exp, log, tanh, softplus, logistic, sin, cos, soft_relu and their derivatives, for one precision. */
import { add, call, constant, div, max, mul, neg, select, sub } from '../build.js'
import type { ScalarFunction, Value } from '../program.js'
import type { Constants } from './constants.js'
import { type Bind, define } from './define.js'
import { decay, decayed, expKernel, logKernel, logOnePlus, sechSquared, tanhKernel } from './kernels.js'
import { turn } from './trigonometric.js'

const zero = constant(0)
const one = constant(1)

/** softplus(x) = max(x, 0) + log(1 + exp(−|x|)). */
const softplus = (c: Constants, bind: Bind, x: Value): Value =>
  add(max(x, zero), logOnePlus(c, bind, decay(c, bind, x)))

/** logistic(x) = 1/(1 + exp(−x)), written with exp(−|x|). */
function logistic(c: Constants, bind: Bind, x: Value): Value {
  const { e, d } = decayed(c, bind, x)
  return div(select(x, '<', zero, e, one), d)
}

/** q(1 − q) with q = e/(1 + e), e = exp(−|x|): s(1 − s) of the logistic without its cancellation. */
function bell(c: Constants, bind: Bind, x: Value): Value {
  const { e, d } = decayed(c, bind, x)
  const q = bind('q', div(e, d))
  return mul(q, sub(one, q))
}

/** `inside` between lo and hi; outside the pieces that soft_relu is set to. */
const gated = (x: Value, lo: Value, hi: Value, below: Value, inside: Value, above: Value): Value =>
  select(x, '<', lo, below, select(hi, '<', x, above, inside))

const bound = (precision: string, ulp: number): string => `, error at most ${ulp} ulp in ${precision}`

/** In an order where each function calls only earlier ones. */
export function smoothFunctions(c: Constants, precision: 'f64' | 'f32'): readonly ScalarFunction[] {
  const [tight, loose] = precision === 'f64' ? [3, 4] : [4, 4]
  const near = bound(precision, tight)
  const wide = bound(precision, loose)
  const about = (name: string, meaning: string): string => `${name}(x) = ${meaning}`
  const of = (name: string, meaning: string, write: (bind: Bind, x: Value) => Value): ScalarFunction =>
    define(name, ['x'], about(name, meaning), write)
  return [
    of('exp', `eˣ${near}`, (bind, x) => expKernel(c, bind, x)),
    of('exp_1', 'exp(x)', (_, x) => call('exp', x)),
    of('exp_2', 'exp(x)', (_, x) => call('exp', x)),
    of('log', `the natural logarithm${near}`, (bind, x) => logKernel(c, bind, x)),
    of('log_1', '1/x', (_, x) => div(one, x)),
    of('log_2', '-1/x²', (_, x) => neg(div(div(one, x), x))),
    of('tanh', `the hyperbolic tangent${near}`, (bind, x) => tanhKernel(c, bind, x)),
    of('tanh_1', '1 - tanh(x)², computed as 4q(1 - q) with q = e/(1 + e), e = exp(-2|x|)', (bind, x) =>
      sechSquared(c, bind, x),
    ),
    of('tanh_2', '-2 tanh(x) (1 - tanh(x)²)', (_, x) =>
      mul(mul(constant(-2), call('tanh', x)), call('tanh_1', x)),
    ),
    of('logistic', `1/(1 + exp(-x))${wide}`, (bind, x) => logistic(c, bind, x)),
    of(
      'logistic_1',
      's(1 - s) with s = logistic(x), computed as q(1 - q) with q = e/(1 + e), e = exp(-|x|)',
      (bind, x) => bell(c, bind, x),
    ),
    of('logistic_2', 's(1 - s)(1 - 2s), where 1 - 2s = -tanh(x/2)', (_, x) =>
      neg(mul(call('logistic_1', x), call('tanh', mul(constant(0.5), x)))),
    ),
    of('softplus', `log(1 + eˣ)${wide}`, (bind, x) => softplus(c, bind, x)),
    of('softplus_1', 'logistic(x)', (_, x) => call('logistic', x)),
    of('softplus_2', 'logistic_1(x)', (_, x) => call('logistic_1', x)),
    of('sin', `the sine; error as stated for ${c.reach}`, (bind, x) => turn(c, bind, x, 0)),
    of('cos', `the cosine; error as stated for ${c.reach}`, (bind, x) => turn(c, bind, x, 1)),
    of('sin_1', 'cos(x)', (_, x) => call('cos', x)),
    of('sin_2', '-sin(x)', (_, x) => neg(call('sin', x))),
    of('cos_1', '-sin(x)', (_, x) => neg(call('sin', x))),
    of('cos_2', '-cos(x)', (_, x) => neg(call('cos', x))),
    define('soft_relu', ['x', 'lo', 'hi'], 'log(1 + eˣ) for lo ≤ x ≤ hi, 0 below, x above', (_, x, lo, hi) =>
      gated(x, lo, hi, zero, call('softplus', x), x),
    ),
    define('soft_relu_1', ['x', 'lo', 'hi'], 'the slope of soft_relu', (_, x, lo, hi) =>
      gated(x, lo, hi, zero, call('logistic', x), one),
    ),
    define('soft_relu_2', ['x', 'lo', 'hi'], 'the curvature of soft_relu', (_, x, lo, hi) =>
      gated(x, lo, hi, zero, call('logistic_1', x), zero),
    ),
  ]
}
