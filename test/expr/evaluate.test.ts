/** @file The reference evaluator against closed forms. */
import { describe, expect, test } from 'vitest'
import { add, mul, num, op, pow, softmax, sym } from '../../src/expr/build.js'
import {
  evaluator,
  integral,
  type Quantity,
  type Tensor,
  valueAt,
  type World,
} from '../../src/expr/evaluate.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'

const TIMELINE = chebyshev(3, 48)
const SIZES = { '': 2, P: 3 }
const signal = (shape: readonly number[], of: (t: number, cell: number) => number): Quantity => {
  const cells = shape.reduce((a, b) => a * b, 1)
  return {
    shape,
    data: Float64Array.from(TIMELINE.times.flatMap((t) => Array.from({ length: cells }, (_, c) => of(t, c)))),
  }
}
const fixed = (shape: readonly number[], ...data: readonly number[]): Quantity => ({
  shape,
  data: Float64Array.from(data),
})

const WORLD: World = {
  timeline: TIMELINE,
  sizes: SIZES,
  quantities: new Map([
    ['u', signal([2], (t, i) => Math.sin((2 + i) * t))],
    ['v', signal([3], (t, i) => i - t)],
    ['tau', fixed([2], 0.5, 0.8)],
    ['W', fixed([2, 3], 1, 2, 3, 4, 5, 6)],
  ]),
  definitions: new Map([['r', { indices: ['k'], body: mul([num(2), sym('state', 'u', ['k'])]) }]]),
  functions: { twice: [(x) => 2 * x] },
}
const value = evaluator(WORLD)
const U = sym('state', 'u', ['i'])
const TAU = sym('constant', 'tau', ['i'])

/** The largest difference from a function of time and neuron. */
function apart(e: Expr, of: (t: number, i: number) => number): number {
  const made: Tensor = value(e)
  return Math.max(
    ...TIMELINE.times.flatMap((t, n) =>
      [0, 1].map((i) => Math.abs(valueAt(made, n, { i }, SIZES) - of(t, i))),
    ),
  )
}
const D = (power: number, reversed = false): Factor => ({ op: 'D', tau: TAU, reversed, power })

describe('operators', () => {
  const tau = (i: number): number => [0.5, 0.8][i] ?? Number.NaN
  const w = (i: number): number => 2 + i

  test('a look-ahead adds τ times the derivative, its adjoint subtracts it', () => {
    expect(
      apart(op([D(1)], U), (t, i) => Math.sin(w(i) * t) + tau(i) * w(i) * Math.cos(w(i) * t)),
    ).toBeLessThan(1e-11)
    expect(
      apart(op([D(1, true)], U), (t, i) => Math.sin(w(i) * t) - tau(i) * w(i) * Math.cos(w(i) * t)),
    ).toBeLessThan(1e-11)
  })

  test('a low-pass starts at zero, its adjoint ends at zero', () => {
    // (sin ωt − τω cos ωt)/(1 + τ²ω²) solves y + τẏ = sin ωt for τ of either sign
    const part = (t: number, i: number, s: number): number =>
      (Math.sin(w(i) * t) - s * tau(i) * w(i) * Math.cos(w(i) * t)) / (1 + (tau(i) * w(i)) ** 2)
    expect(
      apart(op([D(-1)], U), (t, i) => part(t, i, 1) - part(0, i, 1) * Math.exp(-t / tau(i))),
    ).toBeLessThan(1e-12)
    expect(
      apart(op([D(-1, true)], U), (t, i) => part(t, i, -1) - part(3, i, -1) * Math.exp((t - 3) / tau(i))),
    ).toBeLessThan(1e-12)
  })

  test('a delay shifts, and keeps the first value before it', () => {
    const late: Factor = { op: 'S', tau: num(0.7), reversed: false, power: 1 }
    expect(apart(op([late], U), (t, i) => Math.sin(w(i) * Math.max(0, t - 0.7)))).toBeLessThan(1e-12)
    const early = { ...late, reversed: true }
    expect(apart(op([early], U), (t, i) => Math.sin(w(i) * Math.min(3, t + 0.7)))).toBeLessThan(1e-12)
  })

  test('of an unknown kind are refused', () => {
    expect(() => value(op([{ op: 'dt', reversed: false, power: -1 }], U))).toThrow('an inverse of d/dt')
  })
})

describe('indices', () => {
  test('a product sums over its bound indices', () => {
    const v = sym('state', 'v', ['j@P'])
    const e = sumOver(mul([sym('weight', 'W', ['i', 'j@P']), v]), ['j@P'])
    expect(
      apart(e, (t, i) => [1, 4].map((a) => (a + 1) * (1 - t) + (a + 2) * (2 - t) - a * t)[i] ?? 0),
    ).toBeLessThan(1e-12)
  })

  test('softmax sums to one and is the slope of logsumexp', () => {
    const total = value(sumOver(softmax(U, 'i'), ['i'])).data
    expect(Math.max(...total.map((x) => Math.abs(x - 1)))).toBeLessThan(1e-15)
    const lse = logsumexp(U, 'i')
    const chain = sumOver(mul([softmax(U, 'i'), op([{ op: 'dt', reversed: false, power: 1 }], U)]), ['i'])
    expect(
      apart(add([op([{ op: 'dt', reversed: false, power: 1 }], lse), mul([num(-1), chain])]), () => 0),
    ).toBeLessThan(1e-6)
  })

  test('softmax and logsumexp neither overflow nor vanish', () => {
    const far = (at: number, apartBy: number) => {
      const x = fixed([2], at, at + apartBy)
      const of = evaluator({ ...WORLD, quantities: new Map([['x', x]]) })
      const e = sym('parameter', 'x', ['i'])
      return [...of(logsumexp(e, 'i')).data.slice(0, 1), ...of(softmax(e, 'i')).data.slice(0, 2)]
    }
    expect(far(-900, 1800)).toEqual([900, 0, 1])
    expect(far(900, -1800)).toEqual([900, 1, 0])
    for (const at of [-2000, 2000]) {
      const [total = 0, first = 0, second = 0] = far(at, 1)
      expect(total - at).toBeCloseTo(Math.log(1 + Math.E), 11)
      expect(second / first).toBeCloseTo(Math.E, 11)
    }
  })

  test('a definition is opened where it has no value of its own', () => {
    expect(apart(sym('let', 'r', ['i']), (t, i) => 2 * Math.sin((2 + i) * t))).toBe(0)
    const given = evaluator({ ...WORLD, quantities: new Map(WORLD.quantities).set('r', fixed([2], 7, 8)) })
    expect([...given(sym('let', 'r', ['i'])).data.slice(0, 2)]).toEqual([7, 8])
  })

  test('what has no value is an internal fault that names it', () => {
    expect(() => value(sym('constant', 'missing'))).toThrow("no value of 'missing'")
  })
})

test('the integral is exact for smooth signals', () => {
  const made = integral(value(sumOver(pow(U, 2), ['i'])), TIMELINE)
  const exact = [2, 3].reduce((s, w) => s + 1.5 - Math.sin(6 * w) / (4 * w), 0)
  expect(Math.abs(made - exact)).toBeLessThan(1e-14)
})
