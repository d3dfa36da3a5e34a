/** @file Noise in a run: the same bits in every execution, chunk and batch; Ornstein–Uhlenbeck; Euler–Maruyama; refusals. */
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { bitsOf, everywhere, type Stepped, TARGETS } from './everywhere.js'

const NETWORK = `
state u, w
weight W
noise xi, zeta
constant tau = 2, sigma = 0.3, eta = 0.05
r = tanh(u)
s = W r + sigma xi
tau * ddt(u) = -u + s
ddt(w) = xi
ddt(W[i,j]) = eta * xi[i] * I(tau) r[j] + 0.01 * zeta[i] * r[j]
network
  x : input 2
  h : 5
  x -> h
  h -> h
simulate
  dt = 0.1, seed = 4
`
const input = (n: number, batch: number): number[] =>
  Array.from({ length: 2 * batch }, (_, k) => Math.sin(0.2 * n + (k % 2)))

const STEPS = 90
const drive =
  (batch: number) =>
  (sim: Stepped): void => {
    for (let n = 0; n < STEPS; n++) sim.step({ x: input(n, batch) })
  }

test.each([1, 3])(
  'batch %i: every execution, the emitted file on its own included, sees the same bits',
  async (batch) => {
    const all = await everywhere(NETWORK, drive(batch), { batch })
    const [first] = all
    for (const { target, sim } of all) expect(bitsOf(sim), target).toBe(bitsOf(first?.sim ?? sim))
    expect(first?.sim.get('w[h]').some((x) => Math.abs(x) > 0.5)).toBe(true)
  },
)

const start = async (source: string, options = {}): Promise<Simulation> =>
  (await compile(derive(parse(source)), { target: 'wasm', ...options })).start()
const bits = (sim: Simulation): string => bitsOf(sim as unknown as Stepped)

test('noise does not depend on how a run is cut, nor a sample on the batch', async () => {
  const [stepped, whole, cut] = [await start(NETWORK), await start(NETWORK), await start(NETWORK)]
  for (let n = 0; n < STEPS; n++) stepped.step({ x: input(n, 1) })
  const stream = (from: number) => (first: number, count: number) =>
    Array.from({ length: count }, (_, k) => input(from + first + k, 1)).flat()
  await whole.run({ x: stream(0) }, { steps: STEPS, record: ['u'], every: 7 })
  await cut.run({ x: stream(0) }, { steps: 37 })
  await cut.run({ x: stream(37) }, { steps: STEPS - 37, record: ['u'], every: 5 })
  expect(bits(whole)).toBe(bits(stepped))
  expect(bits(cut)).toBe(bits(stepped))
  const wide = await start(NETWORK, { batch: 4 })
  for (let n = 0; n < STEPS; n++) wide.step({ x: input(n, 4) }, { learn: false })
  const narrow = await start(NETWORK)
  for (let n = 0; n < STEPS; n++) narrow.step({ x: input(n, 1) }, { learn: false })
  expect([...wide.get('u[h]').slice(0, 5)]).toEqual([...narrow.get('u[h]')])
  expect(wide.get('w[h]')[5]).not.toBe(wide.get('w[h]')[0])
})

test('a snapshot continues bit for bit; a reset brings the same noise back; another seed brings other noise', async () => {
  const sim = await start(NETWORK)
  const advance = (from: number, to: number): string => {
    for (let n = from; n < to; n++) sim.step({ x: input(n, 1) })
    return bits(sim)
  }
  const first = advance(0, 20)
  const middle = sim.snapshot()
  const end = advance(20, 50)
  sim.restore(middle)
  expect(advance(20, 50)).toBe(end)
  sim.reset({ parameters: true })
  expect(advance(0, 20)).toBe(first)
  const other = await start(NETWORK, { seed: 5 })
  for (let n = 0; n < 20; n++) other.step({ x: input(n, 1) })
  expect([...other.get('w[h]')]).not.toEqual([...sim.get('w[h]')])
})

test('a process of Ornstein and Uhlenbeck has the variance σ²/(2τ), that of its Euler steps to five standard errors', async () => {
  const [tau, sigma, dt, n, batch] = [0.8, 0.5, 0.05, 500, 40]
  const sim = await start(
    `state u\nweight W\nnoise xi\nconstant tau = ${tau}, sigma = ${sigma}
tau * ddt(u) = -u + W tanh(u) + sigma xi
network
  h : ${n}
  a : 1
  a -> h, init = 0
simulate
  dt = ${dt}`,
    { batch },
  )
  await sim.run({}, { steps: 400 })
  const u = Float64Array.from(sim.get('u[h]'))
  const count = n * batch
  const variance = u.reduce((s, x) => s + x * x, 0) / count
  const mean = u.reduce((s, x) => s + x, 0) / count
  const stepped = sigma ** 2 / (tau * (2 - dt / tau))
  const error = Math.sqrt(2 / count) * stepped
  expect(Math.abs(variance - stepped)).toBeLessThan(5 * error)
  expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(stepped / count))
  expect(Math.abs(variance / (sigma ** 2 / (2 * tau)) - 1)).toBeLessThan(0.1)
})

test('Euler–Maruyama has the strong order 1/2 with multiplicative noise, 1 with additive', async () => {
  const [lambda, mu, time, n] = [-0.5, 0.8, 1, 4000]
  const measure = async (dt: number): Promise<readonly [number, number]> => {
    const sim = await start(`state u, v, w
weight W
noise xi
constant lambda = ${lambda}, mu = ${mu}
ddt(u) = lambda u + mu u .* xi
ddt(v) = lambda v + mu xi
ddt(w) = xi + 0 * (W u)
network
  h : ${n}
  a : 1
  a -> h, init = 0
simulate
  dt = ${dt}`)
    sim.set('u[h]', new Float64Array(n).fill(1))
    const recording = await sim.run({}, { steps: Math.round(time / dt), record: ['w[h]'] })
    const [u, v, w] = [sim.get('u[h]'), sim.get('v[h]'), recording.get('w[h]').data]
    const steps = recording.times.length
    // Itô: u(T) = exp((λ − μ²/2) T + μ w(T)); v(T) = μ (w(T) + λ ∫ exp(λ(T − t)) w dt), trapezoids on the path itself
    const errors = Array.from({ length: n }, (_, i) => {
      const path = (k: number): number => (k < 0 ? 0 : (w[k * n + i] ?? 0))
      let integral = 0
      for (let k = 0; k < steps; k++) {
        const late = Math.exp(lambda * (time - (k + 1) * dt))
        integral += (dt / 2) * (path(k - 1) * late * Math.exp(lambda * dt) + path(k) * late)
      }
      const exact = Math.exp((lambda - mu ** 2 / 2) * time + mu * path(steps - 1))
      const added = mu * (path(steps - 1) + lambda * integral)
      return [Math.abs((u[i] ?? 0) - exact), Math.abs((v[i] ?? 0) - added)] as const
    })
    const mean = (k: 0 | 1): number => errors.reduce((s, e) => s + e[k], 0) / n
    return [mean(0), mean(1)]
  }
  const steps = [1 / 8, 1 / 16, 1 / 32, 1 / 64, 1 / 128]
  const errors = await Promise.all(steps.map(measure))
  const slope = (k: 0 | 1): number => {
    const x = steps.map(Math.log2)
    const y = errors.map((e) => Math.log2(e[k]))
    const [mx, my] = [x, y].map((z) => z.reduce((a, b) => a + b, 0) / z.length) as [number, number]
    return (
      x.reduce((s, a, i) => s + (a - mx) * ((y[i] ?? 0) - my), 0) / x.reduce((s, a) => s + (a - mx) ** 2, 0)
    )
  }
  expect(Math.abs(slope(0) - 0.5)).toBeLessThan(0.1)
  expect(Math.abs(slope(1) - 1)).toBeLessThan(0.1)
})

const model = (body: string, simulate = 'dt = 0.1'): string => `state u
weight W
noise xi
${body}
network
  x : input 2
  h : 3
  x -> h
  h -> h
simulate
  ${simulate}
`

describe('noise that is not linear is refused where it stands', () => {
  test.each([
    ['in a function', 'r = tanh(u + xi)\nddt(u) = -u + W r', 'r = tanh(u + xi)'],
    ['squared', 'ddt(u) = -u + W tanh(u) + xi .* xi', 'ddt(u) = -u + W tanh(u) + xi .* xi'],
    [
      'a look-ahead on what it drives',
      'constant tau = 1\nr = tanh(D(tau) u)\ntau * ddt(u) = -u + W r + xi',
      'r = tanh(D(tau) u)',
    ],
    [
      'in a rule',
      'ddt(u) = -u + W tanh(u)\nddt(W[i,j]) = xi[i] * xi[i] * tanh(u[j])',
      'ddt(W[i,j]) = xi[i] * xi[i] * tanh(u[j])',
    ],
    ['through a name', 's = W u + xi\nddt(u) = -u + s .* s', 'ddt(u) = -u + s .* s'],
    [
      'a rate of change in a rule',
      'ddt(u) = -u + W tanh(u) + xi\nddt(W[i,j]) = xi[i] * ddt(u[i]) * tanh(u[j])',
      'ddt(W[i,j]) = xi[i] * ddt(u[i]) * tanh(u[j])',
    ],
  ])('%s', async (_, body, where) => {
    const source = model(body)
    const failure = await compile(derive(parse(source)), { target: 'interpreter' }).catch((e: unknown) => e)
    if (!(failure instanceof ModelError)) throw new Error(`no refusal: ${String(failure)}`)
    const [found] = failure.diagnostics
    expect(found?.code).toBe('E3011')
    expect(source.slice(found?.span?.start, found?.span?.end)).toBe(where)
  })

  test.each([
    ['a filter', 'constant tau = 1\ns = I(tau) xi\nddt(u) = -u + W tanh(s + u)'],
    ['times a state', 'ddt(u) = -u + W tanh(u) + u .* xi'],
    ['an error-like rule', 'r = tanh(u)\nddt(u) = -u + W r + xi\nddt(W[i,j]) = (ddt(u[i]) + u[i]) * r[j]'],
  ])('%s is linear', async (_, body) => {
    const sim = (await compile(derive(parse(model(body))), { target: 'interpreter' })).start()
    for (let n = 0; n < 5; n++) sim.step({ x: [0.1, 0.2] })
    expect([...sim.get('u[h]')].every((x) => Number.isFinite(x) && x !== 0)).toBe(true)
  })
})

test('methods other than euler are refused at their word', () => {
  const source = model('ddt(u) = -u + W tanh(u) + xi', 'dt = 0.1, method = heun')
  return expect(compile(derive(parse(source)))).rejects.toThrow(
    /E4003: the noise 'xi' needs Euler steps in the lagged order/,
  )
})

test('the layout says how the noise of the module is made', async () => {
  const { files, loops } = await compile(derive(parse(NETWORK)), { target: 'wasm' })
  const layout = JSON.parse(String(files['model.json'])) as {
    noise: { seed: number; generator: string }
    buffers: { role: string; stream?: number; ring: boolean }[]
  }
  expect(layout.noise.seed).toBe(4)
  expect(layout.noise.generator).toContain('Threefry')
  const streams = layout.buffers.filter((b) => b.role === 'noise').map((b) => b.stream)
  expect(streams).toEqual(loops.buffers.filter((b) => b.role === 'noise').map((b) => b.stream))
  expect(new Set(streams).size).toBe(2)
  expect(TARGETS).toHaveLength(3)
})
