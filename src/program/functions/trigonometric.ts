/** @file sin and cos: argument reduction by π/2 in four parts, then one polynomial each. */
import { add, constant, floor, max, min, mul, nearest, neg, select, sub } from '../build.js'
import type { Value } from '../program.js'
import type { Constants } from './constants.js'
import type { Bind } from './define.js'
import { polynomial } from './define.js'

const one = constant(1)
const half = constant(0.5)

/** a − b = s + t exactly. */
function difference(bind: Bind, name: string, a: Value, b: Value): { readonly s: Value; readonly t: Value } {
  const s = bind(`s${name}`, sub(a, b))
  const back = bind(`back${name}`, sub(s, a))
  return { s, t: bind(`t${name}`, sub(sub(a, sub(s, back)), add(b, back))) }
}

const bounded = (x: Value, by: number): Value => min(max(x, constant(-by)), constant(by))

/**
 * sin(x) for `quarter` = 0, cos(x) for 1. x − k·π/2 = r + w with |r| ≤ π/4; where k·(first part) is no longer exact, the
 * result is that of an argument off by one unit in its last place. Infinity gives NaN.
 */
export function turn(c: Constants, bind: Bind, x: Value, quarter: 0 | 1): Value {
  const [p1, p2, p3, p4] = c.halfPi
  const k = bind('k', nearest(mul(x, constant(c.twoOverPi))))
  const first = bind('first', sub(x, mul(k, constant(p1))))
  const { s: s1, t: t1 } = difference(bind, '1', first, bind('second', mul(k, constant(p2))))
  const { s: s2, t: t2 } = difference(bind, '2', s1, bind('third', mul(k, constant(p3))))
  const tail = bind('tail', sub(add(t1, t2), mul(k, constant(p4))))
  const sum = bind('sum', add(s2, tail))
  // beyond 2^52 a quadrant has no meaning: the bounds only keep such a result finite
  const r = bind('r', bounded(sum, 1))
  const w = bind('w', bounded(add(sub(s2, sum), tail), 2 ** -20))
  const z = bind('z', mul(r, r))
  const zz = bind('zz', mul(z, z))
  const hz = bind('hz', mul(half, z))
  const q = bind('q', sub(one, hz))
  const sine = bind('sine', add(r, add(mul(mul(r, z), polynomial(bind, c.sin, z, zz)), mul(w, q))))
  const rest = add(sub(sub(one, q), hz), sub(mul(zz, polynomial(bind, c.cos, z, zz)), mul(r, w)))
  const cosine = bind('cosine', add(q, rest))
  const quadrant = bind('quadrant', quarter === 0 ? k : add(k, one))
  const pair = bind('pair', mul(quadrant, half))
  const whole = bind('whole', floor(pair))
  const value = bind('value', select(whole, '==', pair, sine, cosine))
  // the sign changes with every second quadrant
  const halfWhole = bind('half_whole', mul(whole, half))
  return select(floor(halfWhole), '==', halfWhole, value, neg(value))
}
