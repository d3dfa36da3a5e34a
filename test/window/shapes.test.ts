/**
 * @file Windows of models of other shapes: adaptation, a dendrite with an error of its own, low-passed synapses, a cost on the state
 * beside latent equilibrium. Each action is written out in plain TypeScript and does not change along any variation of the nodes.
 */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { wave } from './net.js'

const STEPS = 14
const DT = 0.1
const BETA = 0.5
const get = (a: ArrayLike<number>, i: number): number => a[i] as number
const times = (w: ArrayLike<number>, v: ArrayLike<number>, rows: number): number[] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from(v).reduce((s, r, j) => s + get(w, i * v.length + j) * r, 0),
  )
const sum = (...lists: readonly (readonly number[])[]): number[] =>
  (lists[0] ?? []).map((_, i) => lists.reduce((s, list) => s + get(list, i), 0))
const square = (v: readonly number[]): number => v.reduce((s, x) => s + x * x, 0)

const X = (n: number): number[] => [wave(n, 0, 0), wave(n, 1, 0)]
const Y = (n: number): number[] => [0.7 * wave(n, 0, 2), -0.5]
/** Sizes of h and y. */
const [H, O] = [3, 2]

/** A state at the middle of a step: its value and its rate of change, hidden neurons first. */
interface Middle {
  readonly v: number[]
  readonly dv: number[]
}

interface Shape {
  readonly says: string
  readonly text: string
  readonly states: readonly string[]
  /** Output neurons are clamped: they are data. */
  readonly isClamped?: true
  /** The energy at the middle of step n; `low` makes a low-pass of a signal, which starts at zero. */
  readonly energy: (
    sim: Simulation,
    at: Readonly<Record<string, Middle>>,
    n: number,
    low: (name: string, tau: number, signal: readonly number[]) => number[],
  ) => number
}

const NETWORK = `network
  x : input 2
  h : ${H}
  y : output ${O}
`
const NUMERICS = `simulate
  dt = ${DT}, method = implicit_midpoint, seed = 8
`
const ahead = (m: Middle, tau: number): number[] => m.v.map((v, i) => v + tau * get(m.dv, i))
const tanh = (v: readonly number[]): number[] => v.map(Math.tanh)
const outputs = (v: readonly number[]): number[] => v.slice(H)
const hidden = (v: readonly number[]): number[] => v.slice(0, H)
const cost = (v: readonly number[], n: number): number =>
  0.5 * square(outputs(v).map((r, k) => get(Y(n), k) - r))

/** W r with the weights of x -> h -> y and h -> h. */
const layered = (sim: Simulation, r: readonly number[], n: number, name = 'W'): number[] => [
  ...sum(times(sim.get(`${name}[h,x]`), X(n), H), times(sim.get(`${name}[h,h]`), hidden(r), H)),
  ...times(sim.get(`${name}[y,h]`), hidden(r), O),
]

const SHAPES: readonly Shape[] = [
  {
    says: 'adaptation: the error stands on both sides of its own equation',
    text: `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, tau_a = 0.6, g = 0.4, beta = ${BETA}
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r + g I(tau_a) u
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${NETWORK}  x -> h -> y
  h -> h
${NUMERICS}`,
    states: ['u'],
    energy: (sim, { u }, n, low) => {
      if (!u) return Number.NaN
      const r = tanh(ahead(u, 0.3))
      const adapted = low('u', 0.6, u.v)
      const drive = layered(sim, r, n)
      const e = ahead(u, 1).map((v, i) => v - get(drive, i) + 0.4 * get(adapted, i))
      return 0.5 * square(e) + BETA * cost(r, n)
    },
  },
  {
    says: 'a dendrite with an error of its own',
    text: `state u, a
weight W, B
target y
constant tau_m = 1, tau_r = 0.3, tau_d = 0.7, tau_b = 0.5, g = 0.6, kappa = 2, beta = ${BETA}
r = tanh(D(tau_r) u)
s = tanh(D(tau_b) u)
e = D(tau_m) u - W r - g a
f = D(tau_d) a - B s
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + kappa/2 |f|^2 + beta C
stationary u
stationary a
${NETWORK}  W : x -> h -> y
  W : h -> h
  B : h -> h
${NUMERICS}`,
    states: ['u', 'a'],
    energy: (sim, { u, a }, n) => {
      if (!u || !a) return Number.NaN
      const [r, s] = [tanh(ahead(u, 0.3)), tanh(ahead(u, 0.5))]
      const drive = layered(sim, r, n)
      const e = ahead(u, 1).map((v, i) => v - get(drive, i) - 0.6 * get(a.v, i))
      const own = [...times(sim.get('B[h,h]'), hidden(s), H), ...outputs(s).map(() => 0)]
      const f = ahead(a, 0.7).map((v, i) => v - get(own, i))
      return 0.5 * square(e) + square(f) + BETA * cost(r, n)
    },
  },
  {
    says: 'low-passed synapses: the future is low-passed twice',
    text: `state u
weight W, V
target y
constant tau_m = 1, tau_r = 0.3, tau_s = 0.4, beta = ${BETA}
r = tanh(D(tau_r) u)
e = D(tau_m) u - W I(tau_s) r - V r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${NETWORK}  V : x -> h
  W : h -> y
  W : h -> h
${NUMERICS}`,
    states: ['u'],
    energy: (sim, { u }, n, low) => {
      if (!u) return Number.NaN
      const r = tanh(ahead(u, 0.3))
      const sent = hidden(low('r', 0.4, r))
      const drive = [
        ...sum(times(sim.get('V[h,x]'), X(n), H), times(sim.get('W[h,h]'), sent, H)),
        ...times(sim.get('W[y,h]'), sent, O),
      ]
      const e = ahead(u, 1).map((v, i) => v - get(drive, i))
      return 0.5 * square(e) + BETA * cost(r, n)
    },
  },
  {
    says: 'low-passed inputs, in the steps of their data',
    text: `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, tau_s = 0.4, beta = ${BETA}
r = tanh(D(tau_r) u)
e = D(tau_m) u - W I(tau_s) r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${NETWORK}  x -> h -> y
  h -> h
${NUMERICS}`,
    states: ['u'],
    energy: (sim, { u }, n, low) => {
      if (!u) return Number.NaN
      const r = tanh(ahead(u, 0.3))
      const sent = hidden(low('r', 0.4, r))
      // Euler steps of the data, as everywhere: what a step reads is the filter before it
      const x = [0, 0]
      for (let k = 0; k < n; k++)
        X(k).forEach((v, i) => {
          x[i] = get(x, i) + (DT / 0.4) * (v - get(x, i))
        })
      const drive = [
        ...sum(times(sim.get('W[h,x]'), x, H), times(sim.get('W[h,h]'), sent, H)),
        ...times(sim.get('W[y,h]'), sent, O),
      ]
      const e = ahead(u, 1).map((v, i) => v - get(drive, i))
      return 0.5 * square(e) + BETA * cost(r, n)
    },
  },
  {
    says: 'rates that look back, so that errors look ahead',
    text: `state u
weight W
target y
constant tau_m = 1, tau_b = 0.2, beta = ${BETA}
r = tanh(D(-tau_b) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${NETWORK}  x -> h -> y
  h -> h
${NUMERICS}`,
    states: ['u'],
    energy: (sim, { u }, n) => {
      if (!u) return Number.NaN
      const r = tanh(ahead(u, -0.2))
      const drive = layered(sim, r, n)
      const e = ahead(u, 1).map((v, i) => v - get(drive, i))
      return 0.5 * square(e) + BETA * cost(r, n)
    },
  },
  {
    says: 'clamped outputs, which keep their term and are not varied',
    text: `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
energy E = 1/2 |e|^2
stationary u
${NETWORK.replace(`output ${O}`, `output ${O}, u = y`)}  x -> h -> y
  h -> h
${NUMERICS}`,
    states: ['u'],
    isClamped: true,
    energy: (sim, { u }, n) => {
      if (!u) return Number.NaN
      const held = { v: [...hidden(u.v), ...Y(n)], dv: [...hidden(u.dv), 0, 0] }
      const drive = layered(sim, tanh(ahead(held, 0.3)), n)
      return 0.5 * square(ahead(held, 1).map((v, i) => v - get(drive, i)))
    },
  },
  {
    says: 'latent equilibrium with a cost on the state, in its own coordinate',
    text: `state u
weight W
target y
constant tau = 0.8, beta = ${BETA}
r = tanh(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
${NETWORK}  x -> h -> y
  h -> h
${NUMERICS}`,
    states: ['u'],
    energy: (sim, { u }, n) => {
      if (!u) return Number.NaN
      const drive = layered(sim, tanh(ahead(u, 0.8)), n)
      const e = ahead(u, 0.8).map((v, i) => v - get(drive, i))
      return 0.5 * square(e) + BETA * cost(u.v, n)
    },
  },
]

type Nodes = Readonly<Record<string, readonly (readonly number[])[]>>

function action(shape: Shape, sim: Simulation, nodes: Nodes): number {
  const memory = new Map<string, number[]>()
  let total = 0
  for (let n = 0; n < STEPS; n++) {
    const at = Object.fromEntries(
      shape.states.map((state) => {
        const [a, b] = [nodes[state]?.[n] ?? [], nodes[state]?.[n + 1] ?? []]
        return [
          state,
          { v: a.map((v, i) => 0.5 * (v + get(b, i))), dv: a.map((v, i) => (get(b, i) - v) / DT) },
        ] as const
      }),
    )
    const low = (name: string, tau: number, signal: readonly number[]): number[] => {
      const before = memory.get(name) ?? signal.map(() => 0)
      // midpoint: (z' − z)/dt = (signal − (z + z')/2)/τ
      const after = before.map(
        (z, i) => (z * (1 - DT / (2 * tau)) + (DT / tau) * get(signal, i)) / (1 + DT / (2 * tau)),
      )
      memory.set(name, after)
      return before.map((z, i) => 0.5 * (z + get(after, i)))
    }
    total += DT * shape.energy(sim, at, n, low)
  }
  return total
}

test.each(SHAPES.map((shape) => [shape.says, shape] as const))('%s', async (_says, shape) => {
  const derivation = derive(parse(shape.text))
  expect(derivation.core.anticausal).toBe(true)
  const sim = (await compile(derivation, { target: 'wasm' })).start()
  const data = (of: (n: number) => number[]): number[][] => Array.from({ length: STEPS }, (_, n) => of(n))
  const recording = await sim.run(
    { x: data(X), y: data(Y) },
    { steps: STEPS, record: [...shape.states, 'e'] },
  )
  const row = (name: string, n: number, size: number): number[] => [
    ...recording.get(name).data.subarray(n * size, (n + 1) * size),
  ]
  const start = Array.from({ length: H + O }, () => 0)
  const nodes: Nodes = Object.fromEntries(
    shape.states.map((s) => [
      s,
      [start, ...Array.from({ length: STEPS }, (_, n) => [...row(`${s}[h]`, n, H), ...row(`${s}[y]`, n, O)])],
    ]),
  )
  const slopes: number[] = []
  const curvatures: number[] = []
  for (const state of shape.states) {
    for (const n of [1, 6, STEPS - 1, STEPS]) {
      for (let i = 0; i < (shape.isClamped ? H : H + O); i++) {
        const along = (by: number): number =>
          action(shape, sim, {
            ...nodes,
            [state]: (nodes[state] ?? []).map((u, m) =>
              m === n ? u.map((v, k) => (k === i ? v + by : v)) : u,
            ),
          })
        const h = 3e-4
        const [a, b, c, d] = [along(-2 * h), along(-h), along(h), along(2 * h)]
        slopes.push((8 * (c - b) - (d - a)) / (12 * h))
        curvatures.push(c + b - 2 * along(0))
      }
    }
  }
  expect(Math.max(...curvatures) / 9e-8).toBeGreaterThan(1)
  expect(Math.max(...slopes.map(Math.abs))).toBeLessThan(1e-10)
  expect(Math.max(...recording.get('e[h]').data.map(Math.abs))).toBeGreaterThan(1e-3)
})
