/** @file Feedback through weights of its own, and a causal error that is right in gain at one frequency. */
import { expect, test } from 'vitest'
import { someWord } from '../../src/derive/terms.js'
import { children, isConstant, mul, sym } from '../../src/expr/build.js'
import type { Expr, Word } from '../../src/expr/expr.js'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { evaluate } from '../../src/model/evaluate.js'

const source = (approximations: string): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5, omega = 2
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${approximations}
descend E in W, b rate eta = 0.1
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
simulate
  dt = 0.1
`

async function errorAfter(
  approximations: string,
  target: 'interpreter' | 'wasm',
  prepare: (sim: Simulation) => void,
): Promise<number[]> {
  const sim = (await compile(derive(parse(source(approximations))), { target })).start()
  sim.set(
    'W[h,x]',
    Array.from({ length: 12 }, (_, k) => Math.sin(k)),
  )
  sim.set(
    'W[y,h]',
    Array.from({ length: 8 }, (_, k) => Math.cos(k)),
  )
  prepare(sim)
  for (let n = 0; n < 50; n++)
    sim.step({ x: [Math.sin(0.2 * n), 0.5, -0.3], y: [0.3, -0.2] }, { learn: false })
  return [...sim.get('e[h]')]
}

test('feedback replaces the transposed weight by one of its own, which makes the error local', () => {
  const derivation = derive(parse(source("approximate causal\napproximate feedback W' by B")))
  const error = derivation.equations.find((e) => e.id === 'error-e')
  expect(error?.ascii).toBe("e = D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* (B e + beta * (y - r)))")
  expect(error?.locality.space).toBe('local')
  expect(derivation.equations.find((e) => e.id === 'error-e-exact')?.locality.space).toBe('non-local')
})

test('rules of plasticity read the apical drive that arrives, not the transposed weight', () => {
  const text = source("approximate causal\napproximate feedback W' by B").replace(
    'E in W, b',
    'E in W, b, tau_r',
  )
  const { equations, approximations } = derive(parse(text))
  const find = (id: string) => equations.find((e) => e.id === id)
  expect(find('synapse-tau_r')).toMatchObject({ exact: false, runs: true, locality: { space: 'local' } })
  expect(find('synapse-tau_r')?.ascii).toContain('B e')
  expect(find('synapse-tau_r')?.ascii).not.toContain("W' e")
  expect(find('synapse-tau_r-exact')).toMatchObject({
    exact: true,
    runs: false,
    locality: { space: 'non-local' },
  })
  expect(find('synapse-W-exact')).toBeUndefined()
  expect(approximations.map((a) => `${a.name}: ${a.changed}`)).toContain("approximate feedback W' by B: τ_r")
})

test.each(['interpreter', 'wasm'] as const)(
  "with B = W' feedback is the transpose itself: %s",
  async (target) => {
    const exact = await errorAfter('approximate causal', target, () => undefined)
    const both = "approximate causal\napproximate feedback W' by B"
    const transposed = Array.from({ length: 8 }, (_, k) => Math.cos((k % 2) * 4 + Math.floor(k / 2)))
    const fed = await errorAfter(both, target, (sim) => sim.set('B[h,y]', transposed))
    const drawn = await errorAfter(both, target, () => undefined)
    const apart = (a: readonly number[], b: readonly number[]): number =>
      Math.max(...a.map((v, k) => Math.abs(v - (b[k] ?? Number.NaN))))
    expect(Math.max(...exact.map(Math.abs))).toBeGreaterThan(0.01)
    expect(apart(fed, exact)).toBeLessThan(1e-12)
    expect(apart(drawn, exact)).toBeGreaterThan(1e-3)
  },
)

test('causal at one frequency has the gain of the exact error there', () => {
  const { errors } = derive(parse(source('approximate causal at omega'))).core
  const [term, ...more] = errors[0]?.runs ?? []
  expect(more).toEqual([])
  const factors = term?.arg.kind === 'mul' ? term.arg.factors : []
  const constants: Readonly<Record<string, number>> = { omega: 2, tau_m: 1, tau_r: 0.3 }
  const c = evaluate(mul(factors.filter(isConstant)), (symbol) => constants[symbol.name]) ?? Number.NaN
  const size = (tau: number): number => Math.hypot(1, 2 * tau)
  // |c (1 + iωτ_m)/(1 + iωτ_r)| = |(1 − iωτ_r)/(1 − iωτ_m)|
  expect((c * size(1)) / size(0.3)).toBeCloseTo(size(0.3) / size(1), 14)
  expect(c).not.toBeCloseTo(1, 2)
})

test('causal at one frequency runs', async () => {
  const calibrated = await errorAfter('approximate causal at omega', 'interpreter', () => undefined)
  const plain = await errorAfter('approximate causal', 'interpreter', () => undefined)
  expect(calibrated.every(Number.isFinite)).toBe(true)
  expect(Math.max(...calibrated.map(Math.abs))).toBeLessThan(Math.max(...plain.map(Math.abs)))
})

type Complex = readonly [number, number]
const cross = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]
const over = (x: Complex, [c, d]: Complex): Complex => cross(x, [c / (c * c + d * d), -d / (c * c + d * d)])
const OMEGA = 2
const NUMBERS: Readonly<Record<string, number>> = {
  omega: OMEGA,
  tau_m: 1,
  tau_r: 0.3,
  tau_a: 0.7,
  tau_s: 0.4,
  d: 0.2,
  g: 0.6,
}

/** A word at s = iω, written anew. */
function response(word: Word): Complex {
  let value: Complex = [1, 0]
  for (const f of word) {
    const tau = NUMBERS[f.tau?.kind === 'sym' ? f.tau.name : ''] ?? Number.NaN
    const angle = (f.reversed ? 1 : -1) * f.power * OMEGA * tau
    if (f.op === 'S') value = cross(value, [Math.cos(angle), Math.sin(angle)])
    else
      for (let n = 0; n < Math.abs(f.power); n++) {
        const turn: Complex = [1, (f.reversed ? -1 : 1) * OMEGA * tau]
        value = f.power > 0 ? cross(value, turn) : over(value, turn)
      }
  }
  return value
}

/** Σ c word of what runs, the drive φ′ (W′ e + …) taken as 1. */
function running(text: string): Complex {
  const { errors } = derive(parse(text)).core
  const total = (errors[0]?.runs ?? []).map(({ word, arg }): Complex => {
    const factors = arg.kind === 'mul' && arg.sum.length === 0 ? arg.factors : [arg]
    const gain = evaluate(mul(factors.filter(isConstant)), (s) => NUMBERS[s.name]) ?? Number.NaN
    const [re, im] = response(word)
    return [gain * re, gain * im]
  })
  return total.reduce<Complex>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
}

const own = (adaptation: string): string =>
  source('approximate causal at omega')
    .replace('omega = 2', 'omega = 2, tau_a = 0.7, g = 0.6, d = 0.2')
    .replace('- b\n', `- b + ${adaptation}\n`)

test.each([
  [
    'g * I(tau_a) u',
    (): Complex => response([{ op: 'D', tau: sym('constant', 'tau_a'), reversed: false, power: -1 }]),
  ],
  [
    'g * delay(d) u',
    (): Complex => response([{ op: 'S', tau: sym('constant', 'd'), reversed: false, power: 1 }]),
  ],
])('an error with several operators of its own has the exact gain too: %s', (adaptation, extra) => {
  const [re, im] = extra()
  const forward: Complex = [1 + 0.6 * re, OMEGA + 0.6 * im]
  // R†/A† at s = iω, conjugates of the forward operators
  const exact = over([1, -0.3 * OMEGA], [forward[0], -forward[1]])
  const runs = running(own(adaptation))
  expect(Math.hypot(...runs)).toBeCloseTo(Math.hypot(...exact), 12)
  expect(Math.atan2(runs[1], runs[0])).toBeCloseTo(Math.atan2(exact[1], exact[0]), 12)
})

test('operators beside the slope have the exact gain too', () => {
  const text = source('approximate causal at omega filter 1e-9')
    .replace('omega = 2', 'omega = 2, tau_s = 0.4')
    .replace('- W r -', '- W I(tau_s) r -')
  const [{ runs } = { runs: [] }] = derive(parse(text)).core.errors
  const nested: Expr[] = []
  const look = (e: Expr): void => {
    if (e.kind === 'mul' && e.factors.some((f) => f.kind === 'op' && someWord(f, () => true))) nested.push(e)
    for (const c of children(e)) look(c)
  }
  for (const { arg } of runs) look(arg)
  const gains = nested.flatMap((e) =>
    e.kind === 'mul' &&
    e.factors.some(
      (f) => f.kind === 'op' && f.word.some((w) => w.tau?.kind === 'sym' && w.tau.name === 'tau_s'),
    )
      ? [evaluate(mul(e.factors.filter(isConstant)), (s) => NUMBERS[s.name]) ?? Number.NaN]
      : [],
  )
  // I(−τ_s) has gain 1/|1 + iωτ_s|, and D(τ_s) in its place |1 + iωτ_s|
  expect(gains).toHaveLength(1)
  expect(Math.abs(gains[0] ?? Number.NaN)).toBeCloseTo(1 / (1 + (OMEGA * 0.4) ** 2), 12)
})

test('a recurrent causal error states when it is stable, a layered one does not', () => {
  const recurrent = source('approximate causal').replace('  x -> h -> y\n', '  x -> h -> y\n  h -> h\n')
  const entry = derive(parse(recurrent)).approximations.find((a) => a.name.startsWith('stability'))
  expect(entry?.effect).toContain('τ_r - (τ_m + τ_r) Re λ + τ_m |λ|² > 0 and Re λ < τ_r/τ_m')
  expect(entry?.effect).toContain('h → h')
  expect(derive(parse(source('approximate causal'))).approximations.map((a) => a.name)).toEqual([
    'approximate causal',
  ])
  const latent = recurrent
    .replaceAll('tau_r', 'tau_m')
    .replace('tau_m = 1, tau_m = 0.3', 'tau_m = 1')
    .replace('approximate causal\n', '')
  expect(derive(parse(latent)).approximations).toEqual([])
})

test('the stated condition is where the poles of the error cross into growth', () => {
  // e = (1 + a s)/(1 + b s) λ e: s = −(1 − λ)/(b − λ a)
  const [a, b] = [1, 0.3]
  for (let k = 0; k < 200; k++) {
    const [re, im] = [Math.sin(12.9898 * k) * 1.5, Math.cos(78.233 * k) * 1.5]
    const [nr, ni, dr, di] = [-(1 - re), im, b - re * a, -im * a]
    const pole = (nr * dr + ni * di) / (dr * dr + di * di)
    const stated = b - (a + b) * re + a * (re * re + im * im) > 0
    expect(pole < 0).toBe(stated)
  }
})
