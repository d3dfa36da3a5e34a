/** @file Contrast of two phases: against plain stepping in every execution, and against the gradient of the loss as it settles. */
import { describe, expect, test } from 'vitest'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { exampleText } from '../model/examples.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'
import { combined, type PlainNet, type PlainStates, rates, slopes, stepped } from './plainContrast.js'

const source = (between: string, every: string, rest = ''): string => `
state u
weight W
bias b
target y
constant tau = 1, beta = 0, eta = 0.3
activation phi = tanh
cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) - dot(b, phi(u)) + beta C
flow E in u rate 1/tau
contrast E in W, b between ${between} every ${every} rate eta
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y, init = normal(0, 0.3)
simulate
  dt = 0.25, seed = 4
${rest}`

const MODEL = source('beta = 0.5 and beta = -0.25', '1.5').replace('seed = 4', 'batch = 2, seed = 4')
const STEPS = 6
const X = [
  [0.9, -0.4],
  [-0.3, 0.7],
]
const Y = [
  [0.4, -0.6],
  [-0.2, 0.5],
]
const NAMES = { below: 'W[h,x]', above: 'W[y,h]', biasH: 'b[h]', biasY: 'b[y]' } as const
const KEYS = ['below', 'above', 'biasH', 'biasY'] as const

const netOf = (sim: Stepped | Simulation): PlainNet => ({
  below: [...sim.get('W[h,x]')],
  above: [...sim.get('W[y,h]')],
  biasH: [...sim.get('b[h]')],
  biasY: [...sim.get('b[y]')],
})

const near = (found: ArrayLike<number>, wanted: readonly number[], what: string): void => {
  expect(found.length, what).toBe(wanted.length)
  wanted.forEach((v, k) => {
    expect(Math.abs((found[k] ?? Number.NaN) - v), `${what}[${k}]`).toBeLessThan(1e-13)
  })
}

/** Steps a simulation and plain arrays side by side. */
function compare(sim: Stepped, steps: number, learns: (step: number) => boolean, hasTarget = true): void {
  let net = netOf(sim)
  let states: PlainStates[] = X.map(() => ({ h: [0, 0, 0], y: [0, 0] }))
  let free = states
  let first: PlainNet | undefined
  let contrast: PlainNet | undefined
  const signals = { x: X.flat(), ...(hasTarget ? { y: Y.flat() } : {}) }
  for (let step = 1; step <= steps; step++) {
    sim.step(signals, { learn: learns(step) })
    const within = (step - 1) % (3 * STEPS)
    const phase = Math.floor(within / STEPS)
    const beta = [0, 0.5, -0.25][phase] ?? Number.NaN
    if (within === 2 * STEPS) states = free
    states = states.map((s, b) =>
      stepped(s, rates(net, s, X[b] ?? [], hasTarget ? Y[b] : undefined, beta), 0.25),
    )
    const mean = (): PlainNet =>
      combined(
        states.map((s, b) => slopes(s, X[b] ?? [])),
        (v) => v.reduce((a, c) => a + c, 0) / v.length,
      )
    if (within === STEPS - 1) free = states
    if (within === 2 * STEPS - 1) first = mean()
    if (within === 3 * STEPS - 1) {
      contrast = combined([first ?? net, mean()], ([a = 0, b = 0]) => (a - b) / 0.75)
      if (learns(step)) net = combined([net, contrast], ([w = 0, g = 0]) => w + 0.3 * g)
      states = free
    }
    expect([...sim.get('beta')]).toEqual([beta])
    near(
      sim.get('u[h]'),
      states.flatMap((s) => s.h),
      `u[h] after step ${step}`,
    )
    near(
      sim.get('u[y]'),
      states.flatMap((s) => s.y),
      `u[y] after step ${step}`,
    )
    for (const key of KEYS) {
      near(sim.get(NAMES[key]), net[key], `${NAMES[key]} after step ${step}`)
      const g = contrast?.[key] ?? net[key].map(() => 0)
      near(sim.gradient(NAMES[key]), g, `gradient of ${NAMES[key]} after step ${step}`)
    }
  }
}

describe('against plain stepping, in every execution', () => {
  test('three cycles', async () => {
    const all = await everywhere(MODEL, (sim) => compare(sim, 9 * STEPS + 4, () => true))
    expect(new Set(all.map(({ sim }) => bitsOf(sim))).size).toBe(1)
    expect(Math.max(...all.flatMap(({ sim }) => [...sim.gradient('W[y,h]')].map(Math.abs)))).toBeGreaterThan(
      1e-3,
    )
  })

  test('an update that falls into a step without learning is left out; phases go on', async () => {
    const all = await everywhere(MODEL, (sim) => compare(sim, 6 * STEPS, (step) => step !== 3 * STEPS))
    expect(new Set(all.map(({ sim }) => bitsOf(sim))).size).toBe(1)
  })

  test('without a target both phases are the free one: nothing is learned', async () => {
    const all = await everywhere(MODEL, (sim) => compare(sim, 3 * STEPS, () => true, false))
    for (const { sim } of all) expect([...sim.gradient('W[y,h]')]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('a solved instant takes the same Euler steps', async () => {
    const all = await everywhere(MODEL, (sim) => compare(sim, 4 * STEPS, () => true), { coupling: 'solved' })
    expect(all).toHaveLength(4)
  })
})

test('single precision: the interpreter and WebAssembly agree to the bit', async () => {
  const bits: string[] = []
  for (const target of ['interpreter', 'wasm'] as const) {
    const sim = (await compile(derive(parse(MODEL)), { target, precision: 'f32' })).start()
    for (let n = 0; n < 4 * STEPS; n++) sim.step({ x: X, y: Y })
    bits.push(bitsOf(sim))
  }
  expect(bits[0]).toBe(bits[1])
})

test.each(['interpreter', 'ts', 'wasm'] as const)(
  'a snapshot within a cycle continues bit for bit; reset begins with a free phase: %s',
  async (target) => {
    const sim = (await compile(derive(parse(MODEL)), { target })).start()
    const go = (n: number): void => {
      for (let k = 0; k < n; k++) sim.step({ x: X, y: Y })
    }
    for (const before of [2, STEPS, STEPS + 2, 2 * STEPS, 2 * STEPS + 3, 3 * STEPS]) {
      sim.reset({ parameters: true })
      go(before)
      const taken = structuredClone(sim.snapshot())
      go(3 * STEPS)
      const bits = bitsOf(sim)
      go(4)
      sim.restore(taken)
      go(3 * STEPS)
      expect(bitsOf(sim), `after ${before} steps`).toBe(bits)
    }
    sim.reset({ parameters: true })
    go(STEPS + 2)
    sim.reset()
    go(1)
    expect([...sim.get('beta')]).toEqual([0])
    go(STEPS - 1)
    expect([...sim.get('beta')]).toEqual([0])
    go(1)
    expect([...sim.get('beta')]).toEqual([0.5])
  },
)

test('after a cycle rates and cost are those of the free state', async () => {
  const sim = (
    await compile(derive(parse(source('beta = 0.2 and beta = -0.2', '40'))), { target: 'interpreter' })
  ).start()
  const signals = { x: X[0] ?? [], y: Y[0] ?? [] }
  for (let n = 0; n < 160; n++) sim.step(signals)
  const [u, cost] = [sim.get('u[y]'), sim.get('cost')]
  for (let n = 0; n < 160; n++) sim.step(signals)
  expect(sim.get('cost')).not.toEqual(cost)
  for (let n = 0; n < 160; n++) sim.step(signals)
  expect([sim.get('u[y]'), sim.get('cost')]).toEqual([u, cost])
  // the cost is that of the rates ahead of the last step
  const settled = 0.5 * [...u].reduce((sum, v, k) => sum + ((Y[0]?.[k] ?? 0) - v) ** 2, 0)
  expect(Math.abs((cost[0] ?? Number.NaN) - settled)).toBeLessThan(1e-7)
})

/** The free fixed point of one sample, and the loss there. */
function loss(net: PlainNet, x: readonly number[], y: readonly number[]): number {
  let s: PlainStates = { h: [0, 0, 0], y: [0, 0] }
  for (let n = 0; n < 400; n++) s = stepped(s, rates(net, s, x, undefined, 0), 0.5)
  return 0.5 * s.y.reduce((sum, u, k) => sum + ((y[k] ?? 0) - u) ** 2, 0)
}

/** −dL/dθ by central differences. */
function descent(net: PlainNet, x: readonly number[], y: readonly number[]): number[] {
  return KEYS.flatMap((key) =>
    net[key].map((_, k) => {
      const moved = (by: number): PlainNet => ({
        ...net,
        [key]: net[key].map((w, n) => (n === k ? w + by : w)),
      })
      return -(loss(moved(1e-5), x, y) - loss(moved(-1e-5), x, y)) / 2e-5
    }),
  )
}

const slopeOf = (betas: readonly number[], errors: readonly number[]): number => {
  const [p, q] = [betas.map(Math.log), errors.map(Math.log)]
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const top = p.reduce((s, v, k) => s + (v - mean(p)) * ((q[k] ?? 0) - mean(q)), 0)
  return top / p.reduce((s, v) => s + (v - mean(p)) ** 2, 0)
}

describe('the gradient of the loss at the free fixed point', () => {
  const [x = [], y = []] = [X[0], Y[0]]
  const errorAt = async (between: string): Promise<number> => {
    const text = source(between, '60').replace('dt = 0.25', 'dt = 0.5, method = euler')
    const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
    const exact = descent(netOf(sim), x, y)
    for (let n = 0; n < 360; n++) sim.step({ x, y })
    const found = KEYS.flatMap((key) => [...sim.gradient(NAMES[key])])
    const size = Math.hypot(...exact)
    expect(size).toBeGreaterThan(0.05)
    return Math.hypot(...found.map((g, k) => g - (exact[k] ?? Number.NaN))) / size
  }
  const betas = [0.1, 0.05, 0.025]

  test('one-sided: the error is of first order in β', async () => {
    const errors = await Promise.all(betas.map((beta) => errorAt(`beta = ${beta} and beta = 0`)))
    expect(Math.abs(slopeOf(betas, errors) - 1)).toBeLessThan(0.1)
    expect(errors.at(-1)).toBeLessThan(0.1)
  })

  test('symmetric: of second order', async () => {
    const errors = await Promise.all(betas.map((beta) => errorAt(`beta = ${beta} and beta = -${beta}`)))
    expect(Math.abs(slopeOf(betas, errors) - 2)).toBeLessThan(0.1)
    expect(errors.at(-1)).toBeLessThan(0.005)
  })

  test('other methods settle to the same', async () => {
    const found = async (method: string): Promise<number[]> => {
      const text = source('beta = 0.1 and beta = -0.1', '60')
      const sim = (await compile(derive(parse(text)), { target: 'wasm', method, dt: 0.5 })).start()
      for (let n = 0; n < 360; n++) sim.step({ x, y })
      return KEYS.flatMap((key) => [...sim.gradient(NAMES[key])])
    }
    const euler = await found('euler')
    for (const method of ['heun', 'rk4', 'exponential_euler', 'implicit_midpoint', 'rosenbrock']) {
      const other = await found(method)
      other.forEach((g, k) => {
        expect(Math.abs(g - (euler[k] ?? Number.NaN)), method).toBeLessThan(1e-9)
      })
    }
  })
})

const held =
  (rows: readonly (readonly number[])[]) =>
  (_: number, count: number): number[] =>
    Array.from({ length: count }, () => rows.flat()).flat()

test('learning lowers the loss', async () => {
  const text = source('beta = 0.1 and beta = -0.1', '30').replace('seed = 4', 'batch = 2, seed = 4')
  const sim = (await compile(derive(parse(text)))).start()
  const { data } = (
    await sim.run({ x: held(X), y: held(Y) }, { steps: 360 * 60, record: ['cost'], every: 360 })
  ).get('cost')
  const mean = (row: number): number => ((data[2 * row] ?? 0) + (data[2 * row + 1] ?? 0)) / 2
  expect(mean(0)).toBeGreaterThan(0.03)
  expect(mean(59)).toBeLessThan(0.1 * mean(0))
})

test('a readout without state, a cross-entropy, and several weights: the gradient of the loss', async () => {
  const text = exampleText('more/ep-cross-entropy')
    .replace('input H 784', 'input H 3')
    .replace('h1, h2 : H 256', 'h1, h2 : H 4')
    .replace('output O 10', 'output O 3')
    .replace('activation phi = hard_sigmoid', 'activation phi = tanh')
    .replaceAll('beta = 0.1 and beta = -0.1', 'beta = 0.02 and beta = -0.02')
    .replaceAll('every 30', 'every 100')
  const start = async (): Promise<Simulation> =>
    (await compile(derive(parse(text)), { target: 'interpreter', seed: 2 })).start()
  const signals = { x: [0.5, -0.8, 0.3], y: [2] }
  const names = ['J[h1,x]', 'J[h2,h1]', 'b[h1]', 'b[h2]', 'W_o[y,h2]']
  const sim = await start()
  for (let n = 0; n < 600; n++) sim.step(signals, { learn: false })
  const probe = await start()
  for (const name of names) {
    const g = sim.gradient(name)
    const origin = probe.get(name)
    for (const k of [0, g.length - 1]) {
      const [up = 0, down = 0] = [1e-4, -1e-4].map((by) => {
        probe.reset()
        probe.set(
          name,
          origin.map((w, n) => (n === k ? w + by : w)),
        )
        for (let n = 0; n < 150; n++) probe.step(signals, { learn: false })
        return probe.get('cost')[0] ?? Number.NaN
      })
      probe.set(name, origin)
      const exact = -(up - down) / 2e-4
      expect(Math.abs((g[k] ?? Number.NaN) - exact), `${name}[${k}]`).toBeLessThan(1e-4)
    }
  }
})

describe('refused, with the reason', () => {
  const refusal = async (text: string): Promise<string> => {
    try {
      await compile(derive(parse(text)))
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      const [first] = e.diagnostics
      return `${first?.code} ${first?.message}`
    }
  }
  test.each([
    [
      'two cycles at once',
      source('beta = 0.1 and beta = -0.1', '30').replace(
        'contrast E in W, b between',
        'contrast E in b between beta = 0.2 and beta = -0.2 every 30 rate eta\ncontrast E in W between',
      ),
      'E3001 contrasts with phases of their own',
    ],
    [
      'a constant that would not follow',
      source('beta = 0.1 and beta = -0.1', '30')
        .replace('eta = 0.3', 'eta = 0.3, twice = 2 * beta')
        .replace('beta C', 'twice C'),
      "E3001 the value of 'twice' reads 'beta'",
    ],
    [
      'windows across phases',
      source('beta = 0.1 and beta = -0.1', '30').replace(
        'contrast E in W, b between',
        'descend C in b by bptt window = 4 rate eta\ncontrast E in W between',
      ),
      'E3001 a rule changes parameters',
    ],
    ['a phase of no whole number of steps', source('beta = 0.1 and beta = 0', '0.9'), 'E2073'],
  ])('%s', async (_, text, wanted) => {
    expect(await refusal(text)).toContain(wanted)
  })
})

test('phases may be values of other constants, which may be set', async () => {
  const sim = async (text: string): Promise<Simulation> =>
    (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  const named = await sim(source('beta = k and beta = -k', '10').replace('eta = 0.3', 'eta = 0.3, k = 0.7'))
  const plain = await sim(source('beta = 0.2 and beta = -0.2', '10'))
  named.set('k', 0.2)
  for (let n = 0; n < 120; n++) for (const s of [named, plain]) s.step({ x: X[0] ?? [], y: Y[0] ?? [] })
  expect(named.gradient('W[y,h]')).toEqual(plain.gradient('W[y,h]'))
  expect(named.gradient('W[y,h]').some((g) => g !== 0)).toBe(true)
})
