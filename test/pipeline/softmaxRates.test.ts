/** @file A softmax of what looks ahead, r = softmax(D(τ_r) u), in the lagged order: against its step written out, by every backend. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const MODEL = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.2
r = softmax(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.5
approximate causal
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.05
`
const [DT, TAU, AHEAD, BETA, ETA] = [0.05, 1, 0.3, 0.2, 0.5]

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((s, v, i) => s + v * (b[i] ?? Number.NaN), 0)
const softmax = (z: readonly number[]): number[] => {
  const all = z.map(Math.exp)
  return all.map((v) => v / all.reduce((s, w) => s + w))
}

/** A layer that reads `below` neurons. */
class Layer {
  u: number[]
  e: number[]
  /** The softmax and its slope as the step before stored them: zero at first. */
  r: number[]
  v: number[]
  b: number[]
  w: number[]

  constructor(weights: Iterable<number>, size: number) {
    this.w = [...weights]
    const zeros = (): number[] => Array.from({ length: size }, () => 0)
    ;[this.u, this.e, this.r, this.v, this.b] = [zeros(), zeros(), zeros(), zeros(), zeros()]
  }

  /** W' e with the weights as they are. */
  sent(below: number): number[] {
    return Array.from({ length: below }, (_, j) =>
      this.e.reduce((s, e, i) => s + (this.w[i * below + j] ?? Number.NaN) * e, 0),
    )
  }

  step(below: readonly number[], drive: readonly number[]): number[] {
    const mean = dot(this.r, drive)
    const q = this.r.map((r, i) => r * ((drive[i] ?? Number.NaN) - mean))
    const rates = q.map((x, i) => (x - (this.v[i] ?? 0)) / AHEAD)
    this.e = rates.map((x, i) => (this.v[i] ?? 0) + TAU * x)
    this.v = this.v.map((v, i) => v + DT * (rates[i] ?? 0))
    const sent = this.sent(below.length)
    const du = this.u.map((u, i) => {
      const row = this.w.slice(i * below.length, (i + 1) * below.length)
      return (-u + dot(row, below) + (this.b[i] ?? 0) + (this.e[i] ?? 0)) / TAU
    })
    const n = below.length
    this.w = this.w.map((w, k) => w + DT * ETA * (this.e[Math.floor(k / n)] ?? 0) * (below[k % n] ?? 0))
    this.b = this.b.map((b, i) => b + DT * ETA * (this.e[i] ?? 0))
    this.r = softmax(this.u.map((u, i) => u + AHEAD * (du[i] ?? 0)))
    this.u = this.u.map((u, i) => u + DT * (du[i] ?? 0))
    return sent
  }
}

test.each(['interpreter', 'ts', 'wasm'] as const)('%s', async (target) => {
  const sim = (await compile(derive(parse(MODEL)), { target, seed: 3 })).start()
  const h = new Layer(sim.get('W[h,x]'), 3)
  const y = new Layer(sim.get('W[y,h]'), 2)
  let sent: readonly number[] = [0, 0, 0]
  for (let n = 0; n < 60; n++) {
    const [x, wanted] = [
      [Math.sin(0.3 * n), Math.cos(0.2 * n)],
      [0.3 + 0.1 * Math.sin(0.05 * n), 0.7],
    ] as const
    sim.step({ x, y: wanted }, { learn: true })
    const below = h.r
    h.step(x, sent)
    sent = y.step(
      below,
      wanted.map((v, i) => BETA * (v - (y.r[i] ?? Number.NaN))),
    )
    for (const [layer, p] of [
      [h, 'h'],
      [y, 'y'],
    ] as const)
      for (const name of ['u', 'e', 'r', 'b'] as const)
        for (const [i, v] of layer[name].entries()) expect(sim.get(`${name}[${p}]`)[i]).toBeCloseTo(v, 12)
    for (const [i, v] of y.w.entries()) expect(sim.get('W[y,h]')[i]).toBeCloseTo(v, 12)
  }
  expect(Math.max(...y.e.map(Math.abs))).toBeGreaterThan(1e-3)
})
