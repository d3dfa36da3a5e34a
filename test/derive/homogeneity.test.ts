/** @file What is derived from a homogeneous model is homogeneous: dimensions counted here, apart from the check of models. */
import { describe, expect, test } from 'vitest'
import type { Expr } from '../../src/expr/expr.js'
import { type DerivedEquation, derive, parse } from '../../src/index.js'

/** Powers of voltage and time. */
type Powers = readonly [volt: number, time: number]

const plus = (a: Powers, b: Powers, factor = 1): Powers => [a[0] + factor * b[0], a[1] + factor * b[1]]
const isSame = (a: Powers, b: Powers): boolean => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 1e-9
const PURE: Powers = [0, 0]
const SECOND: Powers = [0, 1]

/** Functions that scale with their argument. */
const SCALING = ['identity', 'relu']

/** Undefined for zero, which has every dimension. */
function powersOf(e: Expr, given: Readonly<Record<string, Powers>>): Powers | undefined {
  const of = (x: Expr): Powers | undefined => powersOf(x, given)
  const pure = (x: Expr): Powers => {
    const powers = of(x)
    if (powers && !isSame(powers, PURE)) throw new Error(`an argument has the powers ${powers.join()}`)
    return PURE
  }
  switch (e.kind) {
    case 'num':
      return e.value === 0 ? undefined : PURE
    case 'sym': {
      if (e.role === 'given' || e.role === 'output') return PURE
      const powers = given[e.name]
      if (!powers) throw new Error(`no powers of ${e.name}`)
      return powers
    }
    case 'add': {
      const terms = e.terms.map(of).filter((p) => p !== undefined)
      const [first] = terms
      for (const p of terms)
        if (first && !isSame(first, p)) throw new Error(`${first.join()} is added to ${p.join()}`)
      return first
    }
    case 'mul':
      return e.factors.reduce<Powers | undefined>((sum, f) => {
        const p = of(f)
        return sum && p && plus(sum, p)
      }, PURE)
    case 'pow': {
      const base = of(e.base)
      return base && plus(PURE, base, e.exponent)
    }
    case 'map': {
      if (!SCALING.includes(e.fn)) return pure(e.arg)
      const arg = of(e.arg)
      return arg && plus(PURE, arg, 1 - e.order)
    }
    case 'op':
      return e.word.reduce<Powers | undefined>((sum, f) => {
        if (f.op === 'dt') return sum && plus(sum, SECOND, -f.power)
        const tau = f.tau && of(f.tau)
        if (!tau || !isSame(tau, SECOND)) throw new Error('the constant of an operator is no time')
        return sum
      }, of(e.arg))
    case 'softmax':
    case 'logsumexp':
      return pure(e.arg)
  }
}

/** Both sides of an equation. */
function sidesOf(
  q: DerivedEquation,
  given: Readonly<Record<string, Powers>>,
): readonly (Powers | undefined)[] {
  const own = given[q.of] ?? PURE
  const order = { definition: 0, rate: 1, acceleration: 2, contrast: 0, window: 0 }[q.form]
  const gain = powersOf(q.gain, given) ?? PURE
  return [plus(plus(own, gain), SECOND, -order), powersOf(q.right, given)]
}

const VOLT: Powers = [1, 0]

interface Case {
  readonly name: string
  readonly text: string
  readonly given: Readonly<Record<string, Powers>>
}

const GLE = `state u
weight W
bias b
target y
constant tau_m = 10 ms, tau_r = 3 ms, beta = 0.1, v = 1 mV, k = 2 Hz
r = v tanh(D(tau_r) u / v)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate k/v^2
descend E in b rate k
`

const common = {
  u: VOLT,
  W: PURE,
  b: VOLT,
  y: VOLT,
  tau_m: SECOND,
  tau_r: SECOND,
  beta: PURE,
  v: VOLT,
  r: VOLT,
  e: VOLT,
  k: [0, -1],
} as const

const CASES: readonly Case[] = [
  { name: 'the exact action', text: GLE, given: common },
  { name: 'the causal error', text: `${GLE}approximate causal`, given: common },
  {
    name: 'the causal error at one frequency',
    text: `${GLE}constant omega = 20 Hz\napproximate causal at omega`,
    given: { ...common, omega: [0, -1] },
  },
  {
    name: 'the instantaneous error with its own feedback',
    text: `${GLE}approximate instantaneous\napproximate feedback W' by B`,
    given: { ...common, B: PURE },
  },
  {
    name: 'latent equilibrium',
    text: GLE.replace('stationary u', 'stationary E in D(tau_m) u')
      .replaceAll('tau_r', 'tau_m')
      .replace('tau_m = 10 ms, tau_m = 3 ms', 'tau_m = 10 ms'),
    given: common,
  },
  {
    name: 'adaptation, filtered before it is causal',
    text: `${GLE.replace('e = D(tau_m) u - W r - b', 'e = D(tau_m) u + g I(tau_a) u - W r - b').replace('v = 1 mV', 'v = 1 mV, g = 0.3, tau_a = 50 ms')}approximate causal`,
    given: { ...common, g: PURE, tau_a: SECOND },
  },
  {
    name: 'a learned time constant',
    text: `${GLE}constant c = 3 Hz, w = 1 s\ndescend E in tau_m rate (c w^2)/v^2\napproximate causal`,
    given: { ...common, c: [0, -1], w: SECOND },
  },
  {
    name: 'a flow with precisions',
    text: `state u
weight W
parameter s = 0
constant tau = 20 ms, v = 1 mV, k = 2 Hz
e = exp(-s) .* (u - W v tanh(u/v))
energy F = 1/2 |e|^2 + 1/2 v^2 sum(s)
flow F in u rate 1/tau
descend F in W rate k/v^2
descend F in s rate k/v^2
`,
    given: { u: VOLT, W: PURE, s: PURE, tau: SECOND, v: VOLT, e: VOLT, k: [0, -1] },
  },
  {
    name: 'neuronal least action',
    text: `state u
weight W
target y
constant tau = 10 ms, beta = 0.1, v = 1 mV, k = 2 Hz
e = u - W v logistic(u/v)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
descend E in W rate k/v^2
`,
    given: { u: VOLT, W: PURE, y: VOLT, tau: SECOND, beta: PURE, v: VOLT, e: VOLT, k: [0, -1] },
  },
  {
    name: 'mechanics',
    text: `state q = normal(0 mV, 1 mV)
weight K
constant m = 2 ms, lambda = 3 Hz, w = 1 ms
energy L = 1/2 |m ddt(q)|^2 - 1/2 dot(q, K q) - lambda w/4 * sum(q.^2)
stationary q
`,
    given: { q: VOLT, K: PURE, m: SECOND, lambda: [0, -1], w: SECOND },
  },
  {
    name: 'a contrast of two phases',
    text: `state u
weight W
target y
constant tau = 5 ms, beta = 0, v = 1 mV, k = 2 Hz
cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - v^2 dot(tanh(u/v), W tanh(u/v)) + beta C
flow E in u rate 1/tau
contrast E in W between beta = 0.05 and beta = -0.05 every 20 ms rate 1/v^2
`,
    given: { u: VOLT, W: PURE, y: VOLT, tau: SECOND, beta: PURE, v: VOLT },
  },
]

describe('the equations of a homogeneous model are homogeneous', () => {
  test.each(CASES)('$name', ({ text, given }) => {
    const { equations, model } = derive(parse(text))
    expect(equations.length).toBeGreaterThan(0)
    for (const q of equations) {
      const [left, written] = sidesOf(q, given)
      // A contrast keeps its rate apart.
      const contrast = q.form === 'contrast' ? model.rules.find((r) => r.kind === 'contrast') : undefined
      const rate = contrast?.kind === 'contrast' ? contrast.rate : undefined
      const right = written && plus(written, (rate && powersOf(rate, given)) ?? PURE)
      if (!right) throw new Error(`no dimension: ${q.ascii}`)
      expect(left && isSame(left, right), `${q.ascii}: ${left?.join()} and ${right.join()}`).toBe(true)
    }
  })

  test('and those of another are not', () => {
    const [, causal] = CASES
    const { equations } = derive(parse(causal?.text ?? ''))
    for (const wrong of [{ tau_r: VOLT }, { y: PURE }, { W: VOLT }, { k: PURE }]) {
      const given = { ...causal?.given, ...wrong }
      const fails = equations.some((q) => {
        try {
          const [left, right] = sidesOf(q, given)
          return !left || !right || !isSame(left, right)
        } catch {
          return true
        }
      })
      expect(fails).toBe(true)
    }
  })
})
