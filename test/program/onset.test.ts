/** @file Couplings judged before the first step of a run: thresholds of theory, what runs really do, other couplings, nothing moved. */
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/index.js'
import { spent } from '../spent.js'
import { open, recurrent, refusal, verdicts } from './onsetNets.js'

/** Symmetric, with the eigenvalues ±w. */
const rotated = (w: number): number[][] => {
  const [c, s] = [Math.cos(0.7), Math.sin(0.7)]
  return [
    [w * (c * c - s * s), 2 * w * c * s],
    [2 * w * c * s, -w * (c * c - s * s)],
  ]
}

describe('a symmetric recurrent weight, linear', () => {
  // an eigenvalue w of W carries r and W′e on by λ² − (2w − β) λ + w² = 0, which leaves the circle at w = 1 and at w = √β − 1
  const beta = 0.1
  const one = (w: number): string => recurrent({ weights: [[w]], beta })
  test.each([
    [1 - 1e-3, true],
    [1 + 1e-3, false],
    [Math.sqrt(beta) - 1 + 1e-3, true],
    [Math.sqrt(beta) - 1 - 1e-3, false],
    [0.5, true],
    [-1.5, false],
  ])('w = %d: the step is taken: %s', async (w, runs) => {
    const signals = { x: [0.3], y: [0.4] }
    const sim = await open(one(w))
    const message = refusal(sim, signals)
    expect(message === '').toBe(runs)
    if (runs) return
    const root = Math.sqrt(Math.max(0, beta ** 2 - 4 * w * beta))
    const factor = Math.max(w, Math.abs((2 * w - beta - root) / 2))
    expect(message).toMatch(/error E6019[\s\S]*whatever dt/)
    expect(Number(/what is stored by ([\d.]+)/.exec(message)?.[1])).toBeCloseTo(factor, 3)
    expect(message).toMatch(/dt = 0\.01/)
  })

  test('that learning scales across 1: the run that begins beyond it is refused, with what works', async () => {
    const text = recurrent({ weights: rotated(-0.6), beta })
    const signals = { x: [0.3], y: [0.4, -0.2] }
    const sim = await open(text)
    expect(refusal(sim, signals)).toBe('')
    const before = sim.snapshot()
    sim.set('W[y,y]', rotated(-1.2).flat())
    const changed = sim.snapshot()
    const message = refusal(sim, signals)
    expect(message).toMatch(/E6019/)
    // nothing moved, and it is refused again
    expect(sim.snapshot()).toEqual(changed)
    await expect(sim.run(signals, { steps: 1 })).rejects.toBeInstanceOf(ModelError)
    expect(sim.snapshot()).toEqual(changed)
    sim.restore(before)
    expect(refusal(sim, signals)).toBe('')
  })
})

test('a target wakes the loop: without one the steps go on, with it they are refused; beta decides', async () => {
  const text = (beta: number): string => recurrent({ weights: [[0]], beta })
  for (const beta of [0.99, 1.01]) {
    const sim = await open(text(beta))
    expect(refusal(sim, { x: [0.3] })).toBe('')
    expect(refusal(sim, { x: [0.3], y: [0.5] }) === '').toBe(beta < 1)
    sim.set('beta', 0.5)
    expect(refusal(sim, { x: [0.3], y: [0.5] })).toBe('')
    sim.set('beta', 1.5)
    expect(refusal(sim, { x: [0.3], y: [0.5] })).toMatch(/E6019[\s\S]*by 1\.5,/)
  }
})

test('the couplings that are named do run where lagging does not', async () => {
  const text = recurrent({ weights: [[-1.5]] })
  const signals = { x: [0.3], y: [0.4] }
  const message = refusal(await open(text), signals)
  expect(message).toMatch(/choose `coupling = solved` or `coupling = relaxed\(/)
  const omega = /relaxed\(([\d.]+)\)/.exec(message)?.[1] ?? ''
  // r = W r + W x + e with e = W e + β (y − r)
  const r = (0.15 + (0.1 * 0.4) / 2.5) / (2.5 + 0.1 / 2.5)
  for (const coupling of ['solved', `relaxed(${omega})`]) {
    const sim = await open(text.replace('dt = 0.01', `dt = 0.01, coupling = ${coupling}`))
    for (let n = 0; n < 300; n++) sim.step(signals, { learn: false })
    expect(sim.get('r[y]')[0]).toBeCloseTo(r, 9)
  }
})

test('too small a factor of relaxation is no reason to refuse, too large a one is', async () => {
  const text = (omega: number): string =>
    recurrent({ weights: [[-1.5]], simulate: `, coupling = relaxed(${omega})` })
  expect(refusal(await open(text(0.3)), { x: [0.3], y: [0.4] })).toBe('')
  expect(refusal(await open(text(1)), { x: [0.3], y: [0.4] })).toMatch(/E6019[\s\S]*relax/)
})

describe('what passes is not refused', () => {
  test('growth that saturation ends', async () => {
    const sim = await open(recurrent({ weights: [[1.4]], activation: 'tanh' }))
    const signals = { x: [0.01], y: [0.5] }
    for (let n = 0; n < 400; n++) expect(refusal(sim, signals)).toBe('')
  })

  test('a chain of strong weights, none of which comes back', async () => {
    const sim = await open(
      recurrent({
        weights: [
          [0, 0, 0],
          [9, 0, 0],
          [8, 9, 0],
        ],
        beta: 0,
      }),
    )
    expect(refusal(sim, { x: [0.3], y: [0, 0, 1] })).toBe('')
  })

  test('slopes at rest that the first inputs leave', async () => {
    // φ′ is next to nothing under the first of these inputs, and near 1 under the second
    const text = recurrent({ weights: [[1.5]], activation: 'softplus', beta: 0 })
    expect(refusal(await open(text), { x: [-9], y: [0] })).toBe('')
    expect(refusal(await open(text), { x: [9], y: [1] })).toMatch(/E6019/)
  })

  test('errors that nothing wakes', async () => {
    // one turn multiplies the errors of causal models by w τ_m/τ_r, and the rates by w τ_r/τ_m
    const text = recurrent({ weights: [[0.8]] })
      .replace('constant tau = 1', 'constant tau_m = 1, tau_r = 0.5')
      .replace('phi(D(tau) u)', 'phi(D(tau_r) u)')
      .replace('e = D(tau) u', 'e = D(tau_m) u')
      .replace('stationary E in D(tau) u', 'stationary u\napproximate causal')
    const sim = await open(text)
    for (let n = 0; n < 300; n++) expect(refusal(sim, { x: [0.3] })).toBe('')
    sim.set('beta', 0)
    for (let n = 0; n < 300; n++) expect(refusal(sim, { x: [0.3], y: [0.4] })).toBe('')
    sim.set('beta', 0.01)
    expect(refusal(sim, { x: [0.3], y: [0.4] })).toMatch(/E6019/)
  })

  test('signals that jump within bounds: a run tells of them', async () => {
    const sim = await open(recurrent({ weights: [[-1.5]], activation: 'tanh' }))
    const told: string[] = []
    const signals = { x: new Float64Array(300).fill(0.3), y: new Float64Array(300).fill(0.4) }
    const { warnings } = await sim.run(signals, { steps: 300, onWarning: (w) => told.push(w.code) })
    expect(told).toEqual(['E6016'])
    expect(warnings[0]?.message).toMatch(/jumping from step to step/)
    const before = sim.get('r[y]')[0] ?? 0
    sim.step({ x: [0.3], y: [0.4] })
    expect(Math.abs((sim.get('r[y]')[0] ?? 0) - before)).toBeGreaterThan(0.5)
  })

  test('coarse steps whose states calm the loop', async () => {
    // z² − ρw z − w(1 − ρ) = 0 at dt = τ: |z| = 0.89 where the instant alone multiplies by 1.2
    const text = `state u
weight W
constant tau_m = 1, tau_r = 0.6
r = D(tau_r) u
tau_m * ddt(u) = -u + W r
network
  x : input 1
  p : 1
  x -> p, init = 1, fixed
  p -> p, init = -0.5
simulate
  dt = 1
`
    const sim = await open(text)
    expect(refusal(sim, { x: [0.3] })).toBe('')
    sim.set('W[p,p]', [-2])
    for (let n = 0; n < 200; n++) expect(refusal(sim, { x: [0.3] })).toBe('')
    expect(sim.get('r[p]')[0]).toBeCloseTo(0.1, 8)
    const fine = await open(text.replace('dt = 1', 'dt = 0.1'))
    fine.set('W[p,p]', [-2])
    expect(refusal(fine, { x: [0.3] })).toMatch(/E6019[\s\S]*by 1\.2,/)
  })
})

test.each([
  ['tanh', 0, 5],
  ['softplus', 1, 4],
  ['identity', 3, 2],
] as const)(
  '%s, random networks: refused are those whose runs leave all bounds',
  async (activation, refused, taken) => {
    const all = await verdicts(activation, [2, 6, 10, 14, 18])
    for (const { seed, refused, diverges } of all) expect(`${seed}: ${refused}`).toBe(`${seed}: ${diverges}`)
    const count = all.filter((v) => v.refused).length
    expect([count, all.length - count]).toEqual([refused, taken])
  },
)

test('weights that are set at every step are not judged at every step', async () => {
  const sim = await open(recurrent({ weights: [[0.5]] }))
  const began = spent()
  for (let n = 0; n < 3000; n++) {
    sim.set('beta', 0.1 + 1e-5 * n)
    sim.step({ x: [0.3], y: [0.4] })
  }
  const often = spent() - began
  expect(often).toBeLessThan(5000)
})

test.each(['interpreter', 'ts', 'wasm'] as const)(
  '%s: the same verdict, in f64 and in f32',
  async (target) => {
    for (const precision of ['f64', 'f32'] as const)
      for (const w of [0.95, 1.05]) {
        const sim = await open(recurrent({ weights: [[w]] }), { target, precision })
        expect(refusal(sim, { x: [0.3], y: [0.4] }) === '').toBe(w < 1)
      }
  },
)

describe('learning', () => {
  const held = (steps: number) => ({
    x: new Float64Array(steps).fill(0.3),
    y: new Float64Array(steps).fill(0.4),
  })

  test('that makes weights explode is not taken for a loop', async () => {
    // W falls by 1.5 times its distance from the target of its own: |W − 0.2| doubles, and more, with every step
    const text = recurrent({ weights: [[0.3]], activation: 'tanh' }).replace(
      'network',
      'ddt(W[i,j]) = 300 (0.2 - W[i,j])\nnetwork',
    )
    expect(refusal(await open(text), { x: [0.3], y: [0.4] })).toBe('')
  })

  test('that brings a loop back in time is waited for, where it is on', async () => {
    const text = recurrent({ weights: [[-1.2]] }).replace(
      'network',
      'ddt(W[i,j]) = 5 (0.1 - W[i,j])\nnetwork',
    )
    const sim = await open(text)
    expect(refusal(sim, { x: [0.3], y: [0.4] })).toBe('')
    const { warnings } = await sim.run(held(600), { steps: 600 })
    expect(warnings).toEqual([])
    expect(Math.abs(sim.get('r[y]')[0] ?? 0)).toBeLessThan(1)
    sim.set('W[y,y]', [-1.2])
    await expect(sim.run(held(10), { steps: 10, learn: false })).rejects.toThrow(/E6019/)
  })
})

test('a network of many neurons is judged alike by WebAssembly and by plain code', async () => {
  const n = 750
  const text = recurrent({ weights: [[0]] })
    .replace('output 1', `output ${n}`)
    .replace('init = [0]', 'init = 0')
  const signals = { x: [0.3], y: new Float64Array(n).fill(0.4) }
  for (const w of [0.5, 1.01]) {
    const messages: string[] = []
    for (const target of ['wasm', 'ts'] as const) {
      const sim = await open(text, { target })
      sim.set(
        'W[y,y]',
        Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? w : 0)),
      )
      messages.push(refusal(sim, signals))
    }
    const [wasm = '', plain] = messages
    expect(wasm).toBe(plain)
    if (w < 1) expect(wasm).toBe('')
    else expect(wasm).toMatch(/E6019[\s\S]*by 1\.01,/)
  }
})
