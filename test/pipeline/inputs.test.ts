/** @file Operators between an input and its weight act on the data: against plain loops, and refused where it is open on what. */
import { describe, expect, test } from 'vitest'
import { compile, derive, ModelError, parse } from '../../src/index.js'

const DT = 0.1
type Filter = (x: readonly number[]) => number[]

interface Case {
  readonly operand: string
  readonly settings?: string
  readonly definitions?: string
  /** From the data of a sample to what the weight multiplies, step by step. */
  readonly plain: () => Filter
}

const lowPass = (tau: readonly number[], ahead = 0): Filter => {
  const v = tau.map(() => 0)
  return (x) =>
    x.map((value, i) => {
      const [old = 0, t = 1] = [v[i], tau[i]]
      const rate = (value - old) / t
      v[i] = old + DT * rate
      return old + ahead * rate
    })
}
const lookAhead = (tau: number, phi = (x: number): number => x): Filter => {
  let before: readonly number[] | undefined
  return (x) => {
    const past = before ?? x
    before = x
    return x.map((value, i) => phi(value + (tau * (value - (past[i] ?? 0))) / DT))
  }
}

const CASES: readonly Case[] = [
  { operand: 'I(tau_s) r', plain: () => lowPass([0.6, 0.6]) },
  { operand: 'I(tau_s) r', settings: ', tau_s = [0.3, 2]', plain: () => lowPass([0.3, 2]) },
  { operand: 'I(tau_s) u', plain: () => lowPass([0.6, 0.6]) },
  { operand: 'D(tau_d) u', plain: () => lookAhead(0.25) },
  { operand: 'D(tau_d) I(tau_s) r', plain: () => lowPass([0.6, 0.6], 0.25) },
  { operand: 'phi(D(tau_d) u)', plain: () => (x) => [...x] },
  { operand: 'phi(D(tau_d) u)', settings: ', u = x', plain: () => lookAhead(0.25, Math.tanh) },
  { operand: 'phi(u)', settings: ', u = x', plain: () => (x) => x.map(Math.tanh) },
  { operand: 'phi(u)', settings: ', r = x', plain: () => (x) => [...x] },
  { operand: 's', definitions: 's = I(tau_s) r', plain: () => (x) => [...x] },
  { operand: 's', definitions: 's = I(tau_s) r', settings: ', r = x', plain: () => lowPass([0.6, 0.6]) },
  {
    operand: 's',
    definitions: 's = 2 * I(tau_s) r + 0.1',
    settings: ', r = x',
    plain: () => {
      const filter = lowPass([0.6, 0.6])
      return (x) => filter(x).map((v) => 2 * v + 0.1)
    },
  },
]

const source = (c: Case): string => `
state u
weight W
constant tau = 2, tau_s = 0.6, tau_d = 0.25
activation phi = tanh
r = phi(u)
${c.definitions ?? ''}
tau * ddt(u) = -u + W ${c.operand}
ddt(W) = 0.3 * (u (${c.operand})')
network
  x : input 2${c.settings ?? ''}
  h : 3
  x -> h
simulate
  dt = ${DT}, batch = 2, seed = 2
`

const data = (n: number): number[][] =>
  [0, 1].map((b) => [0, 1].map((i) => Math.sin(0.4 * n + 2 * b + 3 * i) + 0.3))

describe.each(CASES)('W $operand from an input$settings', (c) => {
  test.each(['interpreter', 'ts', 'wasm'] as const)('%s', async (target) => {
    const sim = (await compile(derive(parse(source(c))), { target })).start()
    const filters = [c.plain(), c.plain()]
    const u = [
      [0, 0, 0],
      [0, 0, 0],
    ]
    let W = [...sim.get('W[h,x]')]
    for (let n = 0; n < 40; n++) {
      const x = data(n)
      sim.step({ x })
      const seen = x.map((row, b) => filters[b]?.(row) ?? [])
      const g = W.map((_, k) =>
        u.reduce((sum, row, b) => sum + ((row[Math.floor(k / 2)] ?? 0) * (seen[b]?.[k % 2] ?? 0)) / 2, 0),
      )
      u.forEach((row, b) => {
        row.forEach((v, i) => {
          const drive = (W[2 * i] ?? 0) * (seen[b]?.[0] ?? 0) + (W[2 * i + 1] ?? 0) * (seen[b]?.[1] ?? 0)
          row[i] = v + (DT * (-v + drive)) / 2
        })
      })
      W = W.map((w, k) => w + DT * 0.3 * (g[k] ?? 0))
      u.flat().forEach((v, k) => {
        expect(Math.abs(v - (sim.get('u[h]')[k] ?? Number.NaN)), `u ${k} in step ${n}`).toBeLessThan(1e-13)
      })
      W.forEach((v, k) => {
        expect(Math.abs(v - (sim.get('W[h,x]')[k] ?? Number.NaN)), `W ${k} in step ${n}`).toBeLessThan(1e-13)
      })
    }
  })
})

test('a difference starts anew at a reset, and goes on where a snapshot left it', async () => {
  const c = CASES[3] as Case
  const sim = (await compile(derive(parse(source(c))), { target: 'interpreter' })).start()
  const run = (from: number, to: number): number[] => {
    for (let n = from; n < to; n++) sim.step({ x: data(n) }, { learn: false })
    return [...sim.get('u[h]')]
  }
  const first = run(0, 8)
  sim.reset()
  run(0, 5)
  const taken = sim.snapshot()
  expect(run(5, 8)).toEqual(first)
  run(3, 6)
  sim.restore(taken)
  expect(run(5, 8)).toEqual(first)
})

test('an input of two kinds of neuron holds them one behind the other', async () => {
  const text = `state u on P
state v on I
weight W : P <- P, V : I <- I
constant tau_s = 0.5
ddt(u) = -u + W tanh(u)
ddt(v) = -v + V I(tau_s) v
network
  x : input P 3, I 2
  h : P 1, I 1
  W, V : x -> h, init = 1
simulate
  dt = 0.1, batch = 2`
  const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
  const x = [
    [1, 2, 3, 10, 20],
    [4, 5, 6, 30, 40],
  ]
  sim.step({ x })
  expect([...sim.get('u[h]')]).toEqual([0.1 * 6, 0.1 * 15])
  expect([...sim.get('v[h]')]).toEqual([0, 0])
  sim.step({ x })
  expect([...sim.get('v[h]')].map((v) => Number(v.toFixed(12)))).toEqual(
    [0.1 * 0.2 * 30, 0.1 * 0.2 * 70].map((v) => Number(v.toFixed(12))),
  )
})

test('where it is open what the data stand for, the model has to say', async () => {
  const refusal = async (c: Case): Promise<string> => {
    try {
      await compile(derive(parse(source(c))), { target: 'interpreter' })
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      return `${e.diagnostics[0]?.code} ${e.diagnostics[0]?.message}`
    }
  }
  const plain = (): Filter => (x) => [...x]
  expect(await refusal({ operand: '(r.^2)', plain })).toMatch(/E3001 .*is open/)
  expect(await refusal({ operand: '(r.^2)', settings: ', r = x', plain })).toBe('none')
  expect(await refusal({ operand: 's', definitions: 's = r .* u', settings: ', u = x', plain })).toBe('none')
  expect(
    await refusal({ operand: 's', definitions: 's = u .* q\nq = W r', settings: ', u = x', plain }),
  ).toMatch(/E3001 .*does not supply/)
  expect(await refusal({ operand: 'p', definitions: 'parameter p = 1', plain })).toMatch(
    /E3001 'W' multiplies the parameter 'p', which the input 'x' does not have/,
  )
})
