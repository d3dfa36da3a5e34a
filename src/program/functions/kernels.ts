/**
 * @file The pieces that exp, log, tanh, softplus and logistic share: straight-line code, no branch, no multiply-add. Each writes
 * its locals into the function being defined.
 */
import {
  abs,
  add,
  constant,
  div,
  exponent,
  floor,
  max,
  min,
  mul,
  nearest,
  neg,
  pow2,
  select,
  significand,
  sub,
} from '../build.js'
import type { Value } from '../program.js'
import type { Constants } from './constants.js'
import { type Bind, polynomial } from './define.js'

const one = constant(1)
const half = constant(0.5)
const two = constant(2)

/** x = k·log 2 + r with |r| ≤ log(2)/2, and exp(r) − 1. */
function reduced(c: Constants, bind: Bind, x: Value): { readonly k: Value; readonly p: Value } {
  const k = bind('k', nearest(mul(x, constant(c.log2e))))
  const r = bind('r', sub(sub(x, mul(k, constant(c.ln2[0]))), mul(k, constant(c.ln2[1]))))
  const rr = bind('rr', mul(r, r))
  return { k, p: bind('p', add(r, mul(rr, polynomial(bind, c.exp, r, rr)))) }
}

/** exp of what is held in range: 2^k is applied in two exact steps, so that only a subnormal result is rounded once more. */
function scaled(c: Constants, bind: Bind, held: Value): Value {
  const { k, p } = reduced(c, bind, held)
  const y = bind('y', add(one, p))
  const k1 = bind('k1', floor(mul(k, half)))
  return mul(mul(y, pow2(k1)), pow2(sub(k, k1)))
}

/** exp(x) for every x. */
export const expKernel = (c: Constants, bind: Bind, x: Value): Value =>
  scaled(c, bind, bind('held', min(max(x, constant(c.least)), constant(c.most))))

/** f − (f²/2 − s(f²/2 + R(s²))), the logarithm of 1 + f for −0.3 ≤ f ≤ 0.5, with `late` added where it is least disturbed. */
function logNearOne(c: Constants, bind: Bind, f: Value, late?: Value): Value {
  const s = bind('s', div(f, add(two, f)))
  const z = bind('z', mul(s, s))
  const zz = bind('zz', mul(z, z))
  const h = bind('h', mul(half, mul(f, f)))
  const tail = mul(s, add(h, mul(z, polynomial(bind, c.log, z, zz))))
  return sub(f, sub(h, late === undefined ? tail : add(tail, late)))
}

/** log(x): −Infinity at 0, NaN below, right for subnormals. */
export function logKernel(c: Constants, bind: Bind, x: Value): Value {
  const low = { is: '<', a: x, b: constant(c.tiny) } as const
  const raised = bind('raised', { op: 'select', test: low, yes: mul(x, constant(c.raise)), no: x })
  const lift = bind('lift', { op: 'select', test: low, yes: constant(-c.raised), no: constant(0) })
  const m0 = bind('m0', significand(raised))
  // m in [√½, √2), so that log(m) and k·log 2 never cancel
  const m = bind('m', select(constant(Math.SQRT2), '<', m0, mul(m0, half), m0))
  const k0 = bind('k0', add(exponent(raised), lift))
  const k = bind('k', select(constant(Math.SQRT2), '<', m0, add(k0, one), k0))
  const f = bind('f', sub(m, one))
  const near = logNearOne(c, bind, f, mul(k, constant(c.ln2[1])))
  const finite = bind('finite', add(mul(k, constant(c.ln2[0])), near))
  const upper = select(x, '==', constant(Number.POSITIVE_INFINITY), x, finite)
  const whole = select(x, '==', constant(0), constant(Number.NEGATIVE_INFINITY), upper)
  return select(constant(0), '<=', x, whole, constant(Number.NaN))
}

/** log(1 + e) for 0 ≤ e ≤ 1; above ½ it is log 2 + log((1+e)/2), where (e−1)/2 is exact. */
export function logOnePlus(c: Constants, bind: Bind, e: Value): Value {
  const upper = { is: '<', a: half, b: e } as const
  const f = bind('f', { op: 'select', test: upper, yes: mul(sub(e, one), half), no: e })
  const low = bind('low', { op: 'select', test: upper, yes: constant(c.ln2[1]), no: constant(0) })
  const high = bind('high', { op: 'select', test: upper, yes: constant(c.ln2[0]), no: constant(0) })
  return add(high, logNearOne(c, bind, f, low))
}

/** What tanh and its slope are made of, so that who computes both shares it: 1 − e, e = exp(−2|x|) and 1 + e. */
function halved(c: Constants, bind: Bind, x: Value) {
  const twice = bind('twice', mul(constant(-2), abs(x)))
  const { k, p } = reduced(c, bind, bind('held', max(twice, constant(c.calm))))
  // where 2^k would be no normal number it is zero: one scaling is enough
  const s = bind('s', select(twice, '<', constant(c.calm), constant(0), pow2(k)))
  const e = bind('e', mul(s, add(one, p)))
  return { lack: sub(sub(one, s), mul(s, p)), e, d: bind('d', add(one, e)) }
}

/** ±(1 − e)/(1 + e) with e = exp(−2|x|), where 1 − e is (1 − 2^k) − 2^k (exp(r) − 1): near zero nothing cancels. */
export function tanhKernel(c: Constants, bind: Bind, x: Value): Value {
  const { lack, d } = halved(c, bind, x)
  return mul(div(lack, d), select(x, '<', constant(0), constant(-1), one))
}

/** 4q(1 − q) with q = e/(1 + e): 1 − tanh² without its cancellation where tanh is near 1; 0 below the normal numbers. */
export function sechSquared(c: Constants, bind: Bind, x: Value): Value {
  const { e, d } = halved(c, bind, x)
  const q = bind('q', div(e, d))
  return mul(constant(4), mul(q, sub(one, q)))
}

/** exp(−|x|): never overflows; the base of everything symmetric. */
export const decay = (c: Constants, bind: Bind, x: Value): Value =>
  bind('e', scaled(c, bind, bind('held', max(neg(abs(x)), constant(c.least)))))

/** e = exp(−|x|) and d = 1 + e. */
export function decayed(c: Constants, bind: Bind, x: Value): { readonly e: Value; readonly d: Value } {
  const e = decay(c, bind, x)
  return { e, d: bind('d', add(one, e)) }
}
