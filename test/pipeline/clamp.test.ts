/** @file Clamped outputs: predictive coding against plain loops, and what a clamp does to the signals of its neurons. */
import { expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { type Link, plainEquilibrium } from './plainEquilibrium.js'

const CODING = `
state u
weight W
target y
parameter s = 0.2
constant tau = 4
activation phi = tanh
e = exp(-s) .* (u - W phi(u))
energy F = 1/2 dot(e, u - W phi(u)) + 1/2 sum(s)
flow F in u rate 1/tau
descend F in W, s rate eta = 0.05
network
  x : input 3
  h : 4
  y : output 2, u = y
  x -> h -> y, init = uniform(-1, 1)
simulate
  dt = 0.2, batch = 2, seed = 4
`

type Rows = number[][]
const draw = (step: number, name: string, n: number): Rows => {
  const { normal } = randomStream(step, name)
  return [0, 1].map(() => Array.from({ length: n }, normal))
}
const zip = (a: Rows, b: Rows, f: (x: number, y: number) => number): Rows =>
  a.map((row, n) => row.map((x, i) => f(x, b[n]?.[i] ?? Number.NaN)))

/** τ u̇ = −e + φ′(u) ⊙ (W′e); u̇ = 0 and u = y where clamped. An input stands for φ(u). */
function coding(sim: Simulation) {
  const W = { h: [...sim.get('W[h,x]')], y: [...sim.get('W[y,h]')] }
  const s = { h: [...sim.get('s[h]')], y: [...sim.get('s[y]')] }
  const u: { h: Rows; y: Rows } = {
    h: [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    y: [
      [0, 0],
      [0, 0],
    ],
  }
  const step = (x: Rows, y: Rows | undefined): void => {
    if (y) u.y = y
    const rate = u.h.map((row) => row.map(Math.tanh))
    const miss = (v: Rows, r: Rows, w: readonly number[]): Rows =>
      v.map((row, b) =>
        row.map((value, i) =>
          (r[b] ?? []).reduce((sum, q, j) => sum - (w[i * (r[b]?.length ?? 0) + j] ?? 0) * q, value),
        ),
      )
    const [eps, epsY] = [miss(u.h, x, W.h), miss(u.y, rate, W.y)]
    const [e, eY] = [
      eps.map((row) => row.map((v, i) => Math.exp(-(s.h[i] ?? 0)) * v)),
      epsY.map((row) => row.map((v, i) => Math.exp(-(s.y[i] ?? 0)) * v)),
    ]
    const duh = u.h.map((row, b) =>
      row.map((v, j) => {
        const back = (eY[b] ?? []).reduce((sum, q, i) => sum + (W.y[i * 4 + j] ?? 0) * q, 0)
        return (-(e[b]?.[j] ?? 0) + (1 - Math.tanh(v) ** 2) * back) / 4
      }),
    )
    const duy = eY.map((row) => row.map((v) => (y ? 0 : -v / 4)))
    const learn = (w: readonly number[], err: Rows, r: Rows): number[] =>
      w.map((value, n) => {
        const columns = r[0]?.length ?? 0
        const [i, j] = [Math.floor(n / columns), n % columns]
        return (
          value + 0.2 * 0.05 * (err.reduce((sum, row, b) => sum + (row[i] ?? 0) * (r[b]?.[j] ?? 0), 0) / 2)
        )
      })
    const widen = (own: readonly number[], err: Rows, raw: Rows): number[] =>
      own.map((value, i) => {
        const g = err.reduce((sum, row, b) => sum + ((row[i] ?? 0) * (raw[b]?.[i] ?? 0) - 1) / 2, 0) / 2
        return value + 0.2 * 0.05 * g
      })
    W.h = learn(W.h, e, x)
    W.y = learn(W.y, eY, rate)
    s.h = widen(s.h, e, eps)
    s.y = widen(s.y, eY, epsY)
    u.h = zip(u.h, duh, (v, d) => v + 0.2 * d)
    u.y = zip(u.y, duy, (v, d) => v + 0.2 * d)
  }
  return { step, u, W, s }
}

test.each(['interpreter', 'ts', 'wasm'] as const)(
  'predictive coding with a clamped output, %s',
  async (target) => {
    const sim = (await compile(derive(parse(CODING)), { target })).start()
    const plain = coding(sim)
    for (let n = 0; n < 60; n++) {
      const [x, y] = [draw(n, 'x', 3), n % 9 < 5 ? draw(n, 'y', 2) : undefined]
      sim.step(y ? { x, y } : { x })
      plain.step(x, y)
      const expected = {
        'u[h]': plain.u.h.flat(),
        'u[y]': plain.u.y.flat(),
        'W[h,x]': plain.W.h,
        'W[y,h]': plain.W.y,
        's[h]': plain.s.h,
        's[y]': plain.s.y,
      }
      for (const [name, values] of Object.entries(expected)) {
        const found = sim.get(name)
        expect(values).toHaveLength(found.length)
        values.forEach((v, k) => {
          expect(Math.abs(v - (found[k] ?? Number.NaN)), `${name}[${k}], step ${n}`).toBeLessThan(1e-12)
        })
      }
      if (y) expect([...sim.get('u[y]')]).toEqual(y.flat())
      else expect([...sim.get('u[y]')]).not.toEqual(draw(n - (n % 9) + 4, 'y', 2).flat())
    }
  },
)

const EQUILIBRIUM = `state u
weight W
target y
constant tau = 1, beta = 0.5
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W rate eta = 0.1
network
  x : input 3
  h : 4
  y : output 2, u = y
  z : output 2
  x -> h -> y, init = uniform(-0.5, 0.5)
  h -> z, init = uniform(-0.5, 0.5)
simulate
  dt = 0.1, batch = 2`

test.each(['interpreter', 'ts', 'wasm'] as const)(
  'a clamped output keeps its term: its error is its mismatch, %s',
  async (target) => {
    const sim = (await compile(derive(parse(EQUILIBRIUM)), { target })).start()
    const phi = [Math.tanh, (v: number) => 1 - Math.tanh(v) ** 2] as const
    const links = ['W[h,x]', 'W[y,h]', 'W[z,h]'].map((name): Link => {
      const columns = sim.shape(name)[1] ?? 0
      const theta = [...sim.get(name)]
      return {
        name,
        post: name[2] ?? '',
        pre: name[4] ?? '',
        theta,
        matrix: (w) =>
          Array.from({ length: w.length / columns }, (_, i) => w.slice(i * columns, (i + 1) * columns)),
        entries: () => (i, j) => i * columns + j,
      }
    })
    const plain = plainEquilibrium({
      layers: [
        { name: 'x', size: 3, input: true, phi },
        { name: 'h', size: 4, phi },
        { name: 'y', size: 2, output: true, clamped: true, phi },
        { name: 'z', size: 2, output: true, phi },
      ],
      links,
      dt: 0.1,
      tau: 1,
      beta: 0.5,
      batch: 2,
      learn: (link, g) => link.theta.map((w, k) => w + 0.1 * 0.1 * (g[k] ?? 0)),
    })
    for (let n = 0; n < 40; n++) {
      const [x, z] = [draw(n, 'x', 3), draw(n, 'z', 2)]
      const y = n % 9 < 5 ? draw(n, 'y', 2) : undefined
      sim.step(y ? { x, y, z } : { x, z })
      const state = plain.advance({ x }, y ? { y, z } : { z })
      for (const p of ['h', 'y', 'z'])
        for (const q of ['u', 'e', 'r'] as const)
          (state[q][p] ?? []).flat().forEach((v, k) => {
            const found = sim.get(`${q}[${p}]`)[k] ?? Number.NaN
            expect(Math.abs(v - found), `${q}[${p}][${k}], step ${n}`).toBeLessThan(1e-12)
          })
      for (const link of links)
        link.theta.forEach((v, k) => {
          expect(Math.abs(v - (sim.get(link.name)[k] ?? Number.NaN))).toBeLessThan(1e-12)
        })
      if (y) expect([...sim.get('u[y]')]).toEqual(y.flat())
    }
  },
)

test('only an output has a target to be clamped to', () => {
  const at = (): unknown => parse(EQUILIBRIUM.replace('h : 4', 'h : 4, u = y'))
  expect(at).toThrow(ModelError)
  expect(at).toThrow(/cannot clamp/)
})
