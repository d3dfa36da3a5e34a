/**
 * @file Published test problems with references of extended precision (test/data/problems): errors, and fitted orders, of every
 * method that fits.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'
import { METHODS } from '../../src/program/methods/registry.js'
import { ARENSTORF, BRUSSELATOR, LINEAR, PLEIADES, PLEIADES_NAMES, vanDerPol } from './problemModels.js'

interface Problem {
  readonly name: string
  readonly start: readonly number[]
  readonly end: number
  readonly reference: readonly number[]
  readonly digits: readonly string[]
  readonly agree: number
  readonly scipy: number
}

const PROBLEMS: readonly Problem[] = JSON.parse(
  readFileSync(new URL('../data/problems/problems.json', import.meta.url), 'utf8'),
)

const problem = (name: string): Problem => {
  const found = PROBLEMS.find((p) => p.name === name)
  if (!found) throw new Error(`no problem is called '${name}'`)
  return found
}

/** A problem with its model. */
interface Case {
  readonly problem: Problem
  readonly text: string
  /** One number each, or one name for all of them. */
  readonly names: readonly string[]
}

async function started({ problem: p, text, names }: Case, options: CompileOptions): Promise<Simulation> {
  const sim = (await compile(derive(parse(text)), { target: 'wasm', coupling: 'solved', ...options })).start()
  if (names.length > 1) for (const [k, name] of names.entries()) sim.set(name, [p.start[k] ?? Number.NaN])
  return sim
}

/** The largest error of any number after so many steps to the end. */
async function errorOf(c: Case, steps: number, options: CompileOptions): Promise<number> {
  const sim = await started(c, { dt: c.problem.end / steps, ...options })
  await sim.run({}, { steps })
  const found = c.names.flatMap((name) => [...sim.get(name)])
  expect(found.length).toBe(c.problem.reference.length)
  return Math.max(...found.map((x, k) => Math.abs(x - (c.problem.reference[k] ?? Number.NaN))))
}

/** The exponent p of error ∝ dt^p, by least squares. */
function fitted(steps: readonly number[], errors: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const [x, y] = [steps.map((n) => -Math.log(n)), errors.map(Math.log)]
  const [mx, my] = [mean(x), mean(y)]
  return (
    x.reduce((s, v, k) => s + (v - mx) * ((y[k] ?? Number.NaN) - my), 0) /
    x.reduce((s, v) => s + (v - mx) ** 2, 0)
  )
}

/** Tolerances that never shorten a step: one step in every dt. */
const WHOLE = { rtol: 1e12, atol: 1e12 }

const linear = (end: string): Case => ({
  problem: problem(`linear stiff, to ${end}`),
  text: LINEAR,
  names: ['y[p]'],
})
const OSCILLATOR: Case = { problem: problem('van der Pol'), text: vanDerPol(1), names: ['x[p]', 'v[p]'] }
const STIFF: Case = {
  problem: problem('stiff van der Pol'),
  text: vanDerPol(1000),
  names: ['x[p]', 'v[p]'],
}
const CHEMISTRY: Case = { problem: problem('Brusselator'), text: BRUSSELATOR, names: ['a[p]', 'b[p]'] }
const STARS: Case = { problem: problem('Pleiades'), text: PLEIADES, names: PLEIADES_NAMES }
const ORBIT: Case = {
  problem: problem('Arenstorf'),
  text: ARENSTORF,
  names: ['x[n]', 'y[n]', 'p[n]', 'q[n]'],
}

test('the references have more digits than a double: two computations agree, and SciPy agrees as far as it goes', () => {
  expect(PROBLEMS.length).toBe(7)
  for (const p of PROBLEMS) {
    expect(p.agree).toBeLessThan(1e-18)
    expect(p.scipy).toBeLessThan(1e-9)
    expect(p.digits.map(Number)).toEqual(p.reference)
  }
  // as printed in Hairer, Nørsett and Wanner 1993, I.16
  const [a = 0, b = 0] = CHEMISTRY.problem.reference
  expect(Math.abs(a - 0.4986370712683478)).toBeLessThan(1e-15)
  expect(Math.abs(b - 4.596780349452011)).toBeLessThan(1e-15)
  // the orbit is closed
  ORBIT.problem.reference.forEach((x, k) => {
    expect(Math.abs(x - (ORBIT.problem.start[k] ?? Number.NaN))).toBeLessThan(1e-15)
  })
})

/** Steps to the end, coarse to fine, where the error is ruled by its first term and not yet by rounding. */
const ORDERS: readonly [Case, readonly [method: string, steps: readonly number[], most: number][]][] = [
  [
    linear('0.1'),
    [
      ['euler', [1600, 3200, 6400], 1e-3],
      ['exponential_euler', [1600, 3200, 6400], 1e-3],
      ['heun', [100, 200, 400], 1e-4],
      ['rk4', [50, 100, 200], 1e-7],
      ['dopri5', [60, 90, 120], 1e-9],
      ['implicit_midpoint', [100, 200, 400], 1e-4],
      ['rosenbrock', [800, 1600, 3200], 1e-5],
    ],
  ],
  [
    OSCILLATOR,
    [
      ['euler', [12800, 25600, 51200], 2e-3],
      ['exponential_euler', [12800, 25600, 51200], 2e-3],
      ['heun', [1600, 3200, 6400], 1e-5],
      ['rk4', [400, 800, 1600], 1e-8],
      ['implicit_midpoint', [400, 800, 1600], 1e-4],
      ['rosenbrock', [1600, 3200, 6400], 1e-4],
    ],
  ],
  [
    CHEMISTRY,
    [
      ['euler', [4000, 8000, 16000], 2e-3],
      ['exponential_euler', [4000, 8000, 16000], 2e-3],
      ['heun', [4000, 8000, 16000], 2e-6],
      ['rk4', [1000, 2000, 4000], 2e-9],
      ['implicit_midpoint', [1000, 2000, 4000], 2e-5],
      ['rosenbrock', [8000, 16000, 32000], 4e-6],
    ],
  ],
  [STARS, [['stormer_verlet', [8000, 16000], 0.03]]],
  [STIFF, [['implicit_midpoint', [8000, 16000, 32000], 1e-3]]],
]

describe.each(ORDERS)('$problem.name', (c, methods) => {
  test.each(methods)('%s has its order', async (method, steps, most) => {
    const options = method === 'dopri5' ? { method, ...WHOLE } : { method }
    const errors = await Promise.all(steps.map((n) => errorOf(c, n, options)))
    expect(errors.at(-1)).toBeLessThan(most)
    expect(errors.at(-1)).toBeGreaterThan(1e-13)
    expect(Math.abs(fitted(steps, errors) - (METHODS.get(method)?.order ?? 0))).toBeLessThan(0.1)
  })
})

describe('steps of adapted length come to the reference by their tolerance', () => {
  test.each([
    ['linear stiff', linear('1'), [1e-6, 1e-8, 1e-10], 10],
    ['van der Pol', OSCILLATOR, [1e-6, 1e-8, 1e-10], 100],
    ['stiff van der Pol', STIFF, [1e-7, 1e-9], 100],
    ['Brusselator', CHEMISTRY, [1e-6, 1e-8, 1e-10], 100],
    ['Pleiades', STARS, [1e-8, 1e-10], 1000],
    ['Arenstorf', ORBIT, [1e-8, 1e-10, 1e-12], 1e5],
  ] as const)('%s', async (_, c, tolerances, factor) => {
    for (const tolerance of tolerances) {
      const options = { method: 'dopri5', rtol: tolerance, atol: tolerance }
      expect(await errorOf(c, 1, options)).toBeLessThan(factor * tolerance)
    }
  })
})

test('Rosenbrock steps through the jumps of the stiff oscillator, with a third of the error for half the step', async () => {
  const [coarse = 0, fine = 0] = await Promise.all(
    [16000, 32000].map((n) => errorOf(STIFF, n, { method: 'rosenbrock' })),
  )
  expect(fine).toBeLessThan(0.02)
  expect(fine).toBeLessThan(coarse / 3)
})

test('Runge–Kutta through the meetings of the stars', async () => {
  expect(await errorOf(STARS, 16000, { method: 'rk4' })).toBeLessThan(1e-4)
})

test('total momentum stays to rounding, as the forces of a pair cancel', async () => {
  const sim = await started(STARS, { method: 'stormer_verlet', dt: 3 / 8000 })
  const momentum = (v: string): number =>
    [1, 2, 3, 4, 5, 6, 7].reduce((s, m) => s + m * (sim.get(`${v}${m}[p]`)[0] ?? Number.NaN), 0)
  const before = [momentum('ddt_x'), momentum('ddt_y')]
  await sim.run({}, { steps: 8000 })
  expect(Math.abs(momentum('ddt_x') - (before[0] ?? 0))).toBeLessThan(1e-10)
  expect(Math.abs(momentum('ddt_y') - (before[1] ?? 0))).toBeLessThan(1e-10)
})
