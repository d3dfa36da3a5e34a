/** @file `approximate eligibility`: operators at the synapse leave the same gradient, up to the depth that is promised. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { PEAKED } from '../../src/check/action.js'
import { randomWorld, trajectories } from '../../src/check/world.js'
import { mul, sym } from '../../src/expr/build.js'
import { evaluator, integral, type Quantity, type World } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { substitute } from '../../src/expr/substitute.js'
import { rename, sumOver } from '../../src/expr/sums.js'
import { compile, derive, ModelError, parse } from '../../src/index.js'

interface Variant {
  readonly approximations?: string
  readonly network?: string
  readonly rate?: string
  readonly drive?: string
  readonly learned?: string
  readonly cost?: string
}

const text = (v: Variant): string => `state u
weight W
bias b
target y
constant tau_m = 0.5, tau_r = 0.2, tau_s = 0.15, d = 0.1, beta = 0.5
activation phi = tanh
r = ${v.rate ?? 'phi(D(tau_r) u)'}
e = D(tau_m) u - W ${v.drive ?? 'r'} - b
cost C = ${v.cost ?? '1/2 |y - r|^2'}
energy E = 1/2 |e|^2 + beta C
stationary u
${v.approximations ?? 'approximate eligibility'}
descend E in ${v.learned ?? 'W'} rate eta = 0.1
network
  x : input 2
  h : 2${v.network ?? ''}
  y : output 2
  x -> h -> y
simulate
  dt = 0.02
`

const NEURONS = 4
const RATE = 0.1

/** Neurons 0 and 1 reach 2 and 3, which reach no further; `deep`: 0 → 1 → 2 → 3 as well. */
function world(derivation: ReturnType<typeof derive>, deep: boolean, seed: number): World {
  const { energies, definitions, costs } = derivation.core.model
  const energy = energies.get('E')?.body ?? mul([])
  const all = new Map(definitions)
  for (const c of costs.values()) all.set(c.name, { name: c.name, indices: [], body: c.body, span: c.span })
  const sizes = { '': NEURONS }
  const base = randomWorld({ name: 'net', energy, definitions: all }, seed, { setting: PEAKED })
  const quantities = new Map<string, Quantity>()
  for (const [name, q] of base.quantities) {
    const { uniform, normal } = randomStream(seed, `net ${name}`)
    if (name === 'W') {
      const linked = (i: number, j: number): boolean => (deep ? i > j : i >= 2 && j < 2)
      const data = Float64Array.from({ length: NEURONS ** 2 }, (_, n) =>
        linked(Math.floor(n / NEURONS), n % NEURONS) ? normal() : 0,
      )
      quantities.set(name, { shape: [NEURONS, NEURONS], data })
    } else if (q.shape.length === 0) quantities.set(name, q)
    else if (name.startsWith('tau') || name === 'd')
      quantities.set(name, constant(name === 'd' ? 0.1 : 0.15 + 0.3 * uniform()))
    else if (name === 'b')
      quantities.set(name, { shape: [NEURONS], data: Float64Array.from({ length: NEURONS }, normal) })
    else
      quantities.set(
        name,
        trajectories(PEAKED.timeline, [NEURONS], () => PEAKED.signal(uniform)),
      )
  }
  quantities.set('eta', { shape: [], data: Float64Array.of(RATE) })
  return { ...base, sizes, quantities }
}

const constant = (value: number): Quantity => ({
  shape: [NEURONS],
  data: new Float64Array(NEURONS).fill(value),
})

/** An error equation opened into itself as often as the net is deep. */
function unrolled(body: Expr, name: string): Expr {
  let e: Expr = mul([])
  let value: Expr = sym('signal', 'none', ['i'])
  for (let n = 0; n < NEURONS; n++) {
    const inner = value
    e = substitute(body, (s) =>
      s.role === 'let' && s.name === name
        ? n === 0
          ? mul([sym('constant', 'zero'), sym('state', 'u', s.indices)])
          : rename(inner, new Map([['i', s.indices[0] ?? 'i']]))
        : s,
    )
    value = e
  }
  return value
}

/** Entries of ∫ −∂E/∂W dt with the error as given. */
function gradients(derivation: ReturnType<typeof derive>, gradient: Expr, error: Expr, w: World): number[] {
  const definitions = new Map<string, { indices: readonly string[]; body: Expr }>(w.definitions)
  for (const r of derivation.core.running) definitions.set(r.definition.name, r.definition)
  definitions.set('e', { indices: ['i'], body: error })
  const quantities = new Map(w.quantities).set('zero', { shape: [], data: new Float64Array(1) })
  const entries: number[] = []
  for (let i = 0; i < NEURONS; i++) {
    for (let j = 0; j < NEURONS; j++) {
      const one = (at: number): Quantity => ({
        shape: [NEURONS],
        data: Float64Array.from({ length: NEURONS }, (_, n) => Number(n === at)),
      })
      const picked = new Map(quantities).set('row', one(i)).set('column', one(j))
      const evaluate = evaluator({ ...w, definitions, quantities: picked })
      const [row, column] = gradient.free.length === 2 ? ['i', 'j'] : ['i', undefined]
      const factors = [gradient, sym('constant', 'row', [row])]
      if (column !== undefined) factors.push(sym('constant', 'column', [column]))
      entries.push(integral(evaluate(sumOver(mul(factors), gradient.free)), w.timeline))
      if (column === undefined) break
    }
  }
  return entries
}

interface Compared {
  readonly derivation: ReturnType<typeof derive>
  readonly local: readonly number[]
  /** |exact − local| against the largest exact entry. */
  readonly apart: readonly number[]
  readonly size: number
}

function compare(v: Variant, deep = false, parameter = 'W', seed = 3): Compared {
  const derivation = derive(parse(text(v)))
  const w = world(derivation, deep, seed)
  const words = derivation.core.errors.find((e) => e.error === 'e')
  const find = (id: string) => derivation.core.equations.find((e) => e.id === id)
  const exactLaw = find(`synapse-${parameter}-exact`) ?? find(`synapse-${parameter}`)
  const exactError = find('error-e-exact') ?? find('error-e')
  const runsError = find('error-e')
  const moved = derivation.core.plasticity.find((p) => p.parameter === parameter)?.gradient
  if (!words || !exactLaw || !exactError || !runsError || !moved)
    throw new Error('the model lost an equation')
  const exact = gradients(derivation, exactLaw.right, unrolled(exactError.right, 'e'), w).map((g) => g / RATE)
  const local = gradients(derivation, moved, unrolled(runsError.right, 'e'), w)
  const size = Math.max(...exact.map(Math.abs))
  const apart = exact.map((g, n) => Math.abs(g - (local[n] ?? Number.NaN)) / size)
  return { derivation, local, apart, size }
}

const worst = (list: readonly number[]): number => Math.max(...list)

describe('one hidden layer is exact where all neurons share their time constants', () => {
  const cases: readonly (readonly [string, Variant])[] = [
    ['cost on the prospective rate', {}],
    ['errors from above causal', { approximations: 'approximate eligibility\napproximate causal' }],
    ['cost on the state', { cost: '1/2 |y - u|^2' }],
    ['no look-ahead', { rate: 'phi(u)' }],
    ['a synaptic filter', { drive: 'I(tau_s) r' }],
    ['a filter and a delay', { drive: 'I(tau_s) delay(d) r' }],
    [
      'a filter, a delay, errors from above causal',
      {
        drive: 'I(tau_s) delay(d) r',
        approximations: 'approximate eligibility\napproximate causal filter 0.02',
      },
    ],
  ]
  test.each(cases)('%s', (_, v) => {
    const { apart, size, local } = compare(v)
    expect(size).toBeGreaterThan(1e-3)
    expect(local.filter((g) => Math.abs(g) > 1e-6).length).toBeGreaterThan(8)
    expect(worst(apart)).toBeLessThan(2e-6)
  })
  test.each(['b', 'tau_m'])('%s too', (parameter) => {
    // A learned time constant is no longer shared: its own operators move, exact without errors from above. A bias has no trace,
    // so that the low-pass of its error leaves a transient of the window.
    const { apart } = compare({ learned: `W, ${parameter}` }, false, parameter)
    if (parameter === 'b') expect(worst(apart)).toBeLessThan(2e-5)
    else expect(worst(apart.slice(2))).toBeLessThan(2e-6)
  })
})

test('two layers above are not exact, and the ledger says so', () => {
  const { apart, derivation } = compare({}, true)
  expect(worst(apart)).toBeGreaterThan(1e-3)
  const entry = derivation.approximations.find((a) => a.name === 'approximate eligibility')
  expect(entry?.effect).toContain('up to one hidden layer')
})

test('time constants of a population keep the transported errors as they run, the last layer exact', () => {
  const { apart, derivation } = compare({ network: ', tau_m = 0.3' })
  expect(worst(apart.slice(2 * NEURONS))).toBeLessThan(2e-6)
  expect(worst(apart)).toBeGreaterThan(1e-3)
  const law = derivation.equations.find((e) => e.id === 'synapse-W')
  expect(law?.ascii).toBe('ddt(W[i,j]) = eta * e[i] * D(tau_r[i]) I(tau_m[i]) r[j]')
})

const FURTHER = ['', '\napproximate causal filter 0.02', '\napproximate instantaneous']
const DRIVES = ['r', 'I(tau_s) r', 'delay(d) r', 'I(tau_s) delay(d) r']
const NETWORKS = ['', ', tau_m = 0.3']

test.each(FURTHER.flatMap((f) => DRIVES.flatMap((d) => NETWORKS.map((n) => [f, d, n] as const))))(
  'all that runs is causal, and silent for the soma: %j, W %s, h%s',
  (further, drive, network) => {
    const approximations = `approximate eligibility${further}`
    const learned = drive.includes('tau_s') ? 'W, b, tau_s' : network === '' ? 'W, b' : 'W, b, tau_r'
    const { core, equations } = derive(parse(text({ approximations, drive, network, learned })))
    expect(core.anticausal).toBe(false)
    for (const e of equations.filter((q) => q.runs)) expect(e.locality.time, e.ascii).toBe('causal')
    expect(equations.find((e) => e.id === 'neuron-u')?.ascii).not.toMatch(/\be\b/)
    const synapse = equations.find((e) => e.id === 'synapse-W')
    expect(synapse).toMatchObject({ exact: false, runs: true, locality: { space: 'local' } })
    expect(equations.find((e) => e.id === 'synapse-W-exact')).toMatchObject({ exact: true, runs: false })
  },
)

test('with feedback weights nothing non-local is left', () => {
  const approximations = "approximate eligibility\napproximate causal\napproximate feedback W' by B"
  const { equations } = derive(parse(text({ approximations, learned: 'W, b' })))
  const running = equations.filter((e) => e.runs)
  expect(running.map((e) => e.id)).toContain('definition-apical_e')
  for (const e of running) expect(e.locality).toMatchObject({ space: 'local', time: 'causal' })
  expect(equations.find((e) => e.id === 'definition-apical_e')?.ascii).toBe('apical_e = B drive_e')
})

test('an error on both sides of its own equation is refused', () => {
  const adapting = text({}).replace('- b\n', '- b + 0.2 I(2) u\n')
  expect(() => derive(parse(adapting))).toThrow(ModelError)
  expect(() => derive(parse(adapting))).toThrow(/E3001/)
})

test('latent equilibrium has nothing to move', () => {
  const latent = text({ rate: 'phi(D(tau_m) u)' }).replace('stationary u', 'stationary E in D(tau_m) u')
  const plain = latent.replace('approximate eligibility\n', '')
  const texts = (source: string): readonly string[] => derive(parse(source)).equations.map((e) => e.text)
  expect(texts(latent)).toEqual(texts(plain))
})

/** A bias is multiplied by 1: its trace D(τ_r) I(τ_m) 1 is 1 − (1 − τ_r/τ_m) e^{−t/τ_m} from a start at zero. */
describe('a bias', () => {
  const lines = (network: string): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + C
stationary u
descend E in W, b, tau_r rate eta = 0.01
approximate eligibility
network
  x : input 1
  ${network}
simulate
  dt = 0.001, coupling = sweep`

  test('has a trace that starts at zero, which is listed as left out', () => {
    const { approximations, equations } = derive(parse(lines('y : output 1\n  x -> y')))
    const effect = (of: string) => approximations.find((a) => a.changed === of)?.effect ?? ''
    expect(effect('b')).toContain('that transient, over times τ_m from the start, is left out')
    for (const of of ['W', 'τ_r']) expect(effect(of)).toMatch(/^exact(?!.*left out)/)
    const rule = (id: string) => equations.find((e) => e.id === id)
    expect(rule('synapse-b')).toMatchObject({ exact: false, runs: true })
    expect(rule('synapse-b-exact')).toMatchObject({ exact: true, runs: false })
    expect(rule('synapse-tau_r')).toMatchObject({ exact: true, runs: true })
  })

  test('misses the past of a delay, too', () => {
    const delayed = lines('y : output 1\n  x -> y')
      .replace('tau_r = 0.3', 'tau_r = 0.3, T = 0.4')
      .replace('tanh(D(tau_r) u)', 'tanh(delay(T) u)')
      .replace('in W, b, tau_r', 'in W, b')
    const { approximations } = derive(parse(delayed))
    const effect = approximations.find((a) => a.changed === 'b')?.effect
    expect(effect).toContain('that transient, over times τ_m, T from the start, is left out')
  })

  test('lacks that and nothing else', async () => {
    const sim = (
      await compile(derive(parse(lines('y : output 1\n  x -> y'))), { target: 'interpreter', seed: 3 })
    ).start()
    const [steps, dt] = [2000, 0.001]
    const along = (f: (t: number) => number) => Float64Array.from({ length: steps }, (_, n) => f(n * dt))
    const x = along((t) => Math.sin(3 * t))
    const y = along((t) => 0.4 + 0.3 * Math.cos(2 * t))
    const exact = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
    const wanted = -(exact.gradient['b[y]']?.[0] ?? Number.NaN)
    sim.reset()
    const [plain, traced] = [...x].reduce(
      ([a, b], _, n): [number, number] => {
        sim.step({ x: x.subarray(n, n + 1), y: y.subarray(n, n + 1) }, { learn: false })
        const g = dt * (sim.gradient('b[y]')[0] ?? Number.NaN)
        return [a + g, b + g * (1 - 0.7 * Math.exp(-n * dt))]
      },
      [0, 0],
    )
    expect(traced / wanted).toBeCloseTo(1, 3)
    expect(Math.abs(plain / wanted - 1)).toBeGreaterThan(0.5)
  })
})
