/** @file Signals from outside: one number per step and sample, readable by neurons and synapses, low-passed where asked for. */
import { expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'

const SOURCE = `
state u
weight W
signal R, Q
constant tau = 0.7, tau_R = 2, eta = 0.3
r = tanh(u)
surprise = R - I(tau_R) R
tau * ddt(u) = -u + W r + 0.5 * Q * u
ddt(W[i,j]) = eta * surprise * r[i] * r[j]
network
  x : input 2
  h : 3
  x -> h, init = [0.1, -0.4, 0.3, 0.2, -0.2, 0.6]
  h -> h, init = [0.5, -0.3, 0.2, 0.1, 0.4, -0.2, 0.3, 0.6, -0.5]
simulate
  dt = 0.1
`
const BATCH = 2
const STEPS = 30
const wave = (k: number, n: number): number => Math.sin(0.37 * n + 1.9 * k)
const inputs = (n: number) => ({
  x: [wave(0, n), wave(1, n), wave(2, n), wave(3, n)],
  R: [wave(4, n), wave(5, n)],
  Q: [wave(6, n), wave(7, n)],
})
const drive = (sim: Stepped): void => {
  for (let n = 0; n < STEPS; n++) sim.step(inputs(n), { learn: n % 4 !== 1 })
}

/** The same network with nothing but arrays. */
function plain(): { readonly u: readonly number[][]; readonly W: readonly number[][] } {
  const [dt, tau, tauR, eta] = [0.1, 0.7, 2, 0.3]
  const Wx = [0.1, -0.4, 0.3, 0.2, -0.2, 0.6]
  const Wh = [0.5, -0.3, 0.2, 0.1, 0.4, -0.2, 0.3, 0.6, -0.5]
  const u = Array.from({ length: BATCH }, () => [0, 0, 0])
  const low = [0, 0]
  for (let n = 0; n < STEPS; n++) {
    const { x, R, Q } = inputs(n)
    const rates = u.map((row) => row.map(Math.tanh))
    const all = rates.map((r, b) => [...x.slice(2 * b, 2 * b + 2), ...r])
    const row = (i: number): number[] => [...Wx.slice(2 * i, 2 * i + 2), ...Wh.slice(3 * i, 3 * i + 3)]
    const drives = all.map((a) => [0, 1, 2].map((i) => row(i).reduce((s, w, j) => s + w * (a[j] ?? 0), 0)))
    const surprise = R.map((value, b) => value - (low[b] ?? 0))
    const slope = (i: number, j: number): number =>
      all.reduce((s, a, b) => s + (surprise[b] ?? 0) * (rates[b]?.[i] ?? 0) * (a[j] ?? 0), 0) / BATCH
    const gx = Wx.map((_, k) => slope(Math.floor(k / 2), k % 2))
    const gh = Wh.map((_, k) => slope(Math.floor(k / 3), 2 + (k % 3)))
    u.forEach((own, b) => {
      own.forEach((value, i) => {
        own[i] = value + (dt / tau) * (-value + (drives[b]?.[i] ?? 0) + 0.5 * (Q[b] ?? 0) * value)
      })
      low[b] = (low[b] ?? 0) + (dt / tauR) * ((R[b] ?? 0) - (low[b] ?? 0))
    })
    if (n % 4 === 1) continue
    gx.forEach((g, k) => {
      Wx[k] = (Wx[k] ?? 0) + dt * eta * g
    })
    gh.forEach((g, k) => {
      Wh[k] = (Wh[k] ?? 0) + dt * eta * g
    })
  }
  return { u, W: [Wx, Wh] }
}

const far = (a: ArrayLike<number>, b: readonly number[]): number =>
  Math.max(...b.map((value, k) => Math.abs(value - (a[k] ?? Number.NaN))))

test('a signal drives neurons and gates synapses as an independent implementation says, in every execution', async () => {
  const { u, W } = plain()
  const all = await everywhere(SOURCE, drive, { batch: BATCH })
  for (const { target, sim } of all) {
    expect(far(sim.get('u[h]'), u.flat()), target).toBeLessThan(1e-13)
    expect(far(sim.get('W[h,x]'), W[0] ?? []), target).toBeLessThan(1e-13)
    expect(far(sim.get('W[h,h]'), W[1] ?? []), target).toBeLessThan(1e-13)
    expect(bitsOf(sim), target).toBe(bitsOf(all[0]?.sim ?? sim))
  }
  expect(Math.abs((W[1]?.[0] ?? 0) - 0.5)).toBeGreaterThan(1e-4)
})

const open = async (): Promise<Simulation> =>
  (await compile(derive(parse(SOURCE)), { target: 'wasm', batch: BATCH })).start()

const refusal = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof ModelError) return error.message
    throw error
  }
  return 'no refusal'
}

test('a missing or misshapen signal is refused by its name', async () => {
  const sim = await open()
  const { R: _, ...missing } = inputs(0)
  expect(refusal(() => sim.step(missing))).toMatch(/E6006: signal 'R' has no values/)
  expect(refusal(() => sim.step({ ...inputs(0), Q: [1, 2, 3] }))).toMatch(
    /E6003: signal 'Q' has the wrong shape/,
  )
  expect(refusal(() => sim.step({ ...inputs(0), Q: [1, Number.NaN] }))).toMatch(
    /E6004: signal 'Q' is no finite/,
  )
  expect(refusal(() => sim.step({ ...inputs(0), S: [1, 2] }))).toMatch(/E6005/)
})

test('a run takes [steps, batch], nested or flat, and a stream, as its steps would', async () => {
  const [stepped, flat, streamed] = [await open(), await open(), await open()]
  const series = (key: 'x' | 'R' | 'Q') => Array.from({ length: STEPS }, (_, n) => inputs(n)[key])
  for (let n = 0; n < STEPS; n++) stepped.step(inputs(n))
  await flat.run({ x: series('x').flat(), R: series('R'), Q: series('Q').flat() }, { steps: STEPS })
  const stream = (key: 'x' | 'R' | 'Q') => (first: number, count: number) =>
    series(key)
      .slice(first, first + count)
      .flat()
  await streamed.run(
    { x: stream('x'), R: stream('R'), Q: stream('Q') },
    { steps: STEPS, record: ['u'], every: 7 },
  )
  expect(bitsOf(flat as unknown as Stepped)).toBe(bitsOf(stepped as unknown as Stepped))
  expect(bitsOf(streamed as unknown as Stepped)).toBe(bitsOf(stepped as unknown as Stepped))
})

test('a scalar definition is written out where it is read; a cost in a law is refused', async () => {
  const text = (law: string): string => `state u
weight W
target y
signal R
constant tau = 1
mean = 0.5 * R + sum(u)
cost C = 1/2 |y - u|^2
tau * ddt(u) = -u + ${law}
network
  h : output 2
  h -> h, init = 0
simulate
  dt = 0.5
`
  const sim = (await compile(derive(parse(text('mean .* u + W u'))), { target: 'interpreter' })).start()
  sim.set('u[h]', [1, 2])
  sim.step({ R: [4] })
  // u + dt (−u + (0.5 R + Σu) u) with Σu = 3
  expect([...sim.get('u[h]')]).toEqual([1 + 0.5 * (-1 + 5 * 1), 2 + 0.5 * (-2 + 5 * 2)])
  await expect(compile(derive(parse(text('C * u + mean * W u'))), { target: 'interpreter' })).rejects.toThrow(
    /E3001.*cost 'C' itself/,
  )
})
