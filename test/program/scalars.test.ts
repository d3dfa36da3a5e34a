/** @file What an equation may read, step by step against plain code: constants of neurons and populations, data, targets, global signals, softmax. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const [DT, TAU, KH, KY, ETA] = [0.1, [0.8, 1, 1.25], 0.4, 0.7, 0.05]

const SOURCE = `state u
weight W
bias b
target y
signal R
constant tau = 1, k = ${KY}
activation phi = tanh
r = phi(u)
e = u - W r - b
energy E = 1/2 |e|^2 + k * logsumexp(u) + 1/2 |y - u|^2
flow E in u rate 1/tau
ddt(b[i]) = ${ETA} * R * e[i]
network
  x : input 2, r = x
  h : 3, tau = [${TAU.join(', ')}], k = ${KH}
  y : output 2
  x -> h -> y
simulate
  dt = ${DT}, coupling = solved, seed = 5
`

type Vector = readonly number[]
const at = (v: Vector, n: number): number => v[n] ?? Number.NaN
const times = (w: Vector, v: Vector, rows: number): Vector =>
  Array.from({ length: rows }, (_, i) => v.reduce((s, x, j) => s + at(w, i * v.length + j) * x, 0))
const back = (w: Vector, e: Vector, columns: number): Vector =>
  Array.from({ length: columns }, (_, j) => e.reduce((s, x, i) => s + at(w, i * columns + j) * x, 0))
const peakOf = (v: Vector): number => Math.max(...v)
const logsumexp = (v: Vector): number =>
  peakOf(v) + Math.log(v.reduce((s, x) => s + Math.exp(x - peakOf(v)), 0))
const softmax = (v: Vector): Vector => v.map((x) => Math.exp(x - logsumexp(v)))
const half = (v: Vector): number => v.reduce((s, x) => s + (x * x) / 2, 0)

test('states, biases and the energy', async () => {
  const sim = (await compile(derive(parse(SOURCE)), { target: 'interpreter' })).start()
  const [wx, wy] = ['W[h,x]', 'W[y,h]'].map((id): Vector => [...sim.get(id)])
  if (!wx || !wy) throw new Error('no weights')
  let [uh, uy, bh, by]: Vector[] = [
    [0, 0, 0],
    [0, 0],
    [0, 0, 0],
    [0, 0],
  ]
  const near = (id: string, want: Vector | undefined, n: number): void => {
    sim.get(id).forEach((x: number, k: number) => {
      expect(Math.abs(x - at(want ?? [], k)), `${id} after step ${n}`).toBeLessThan(1e-12)
    })
  }
  for (let n = 0; n < 30; n++) {
    const x = [Math.sin(0.5 * n), Math.cos(0.3 * n)]
    const y = n % 10 < 6 ? [0.5, -0.25 + 0.01 * n] : undefined
    const R = 1 + Math.sin(n)
    sim.step({ x, R: [R], ...(y ? { y } : {}) })
    const [u, v] = [uh ?? [], uy ?? []]
    const eh = times(wx, x, 3).map((s, i) => at(u, i) - s - at(bh ?? [], i))
    const ey = times(wy, u.map(Math.tanh), 2).map((s, i) => at(v, i) - s - at(by ?? [], i))
    const down = back(wy, ey, 3).map((d, i) => d * (1 - Math.tanh(at(u, i)) ** 2))
    uh = u.map((z, i) => z + (DT / at(TAU, i)) * (-at(eh, i) + at(down, i) - KH * at(softmax(u), i)))
    uy = v.map((z, i) => z + DT * (-at(ey, i) - KY * at(softmax(v), i) + (y ? at(y, i) - z : 0)))
    bh = bh?.map((z, i) => z + DT * ETA * R * at(eh, i))
    by = by?.map((z, i) => z + DT * ETA * R * at(ey, i))
    near('u[h]', uh, n)
    near('u[y]', uy, n)
    near('b[h]', bh, n)
    near('b[y]', by, n)
  }
  expect(half(uh ?? [])).toBeGreaterThan(1e-3)
})

test('a cost without a target is counted over outputs alone, and a state may be given by data', async () => {
  const [beta, dt] = [0.3, 0.1]
  const source = `state u
weight W
constant beta = ${beta}
e = u - W u
cost C = 1/2 |u|^2
energy E = 1/2 |e|^2 + beta C
flow E in u rate 1
network
  x : input 2, u = x
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = ${dt}, coupling = solved, seed = 5
`
  const sim = (await compile(derive(parse(source)), { target: 'interpreter' })).start()
  const [wx, wy] = ['W[h,x]', 'W[y,h]'].map((id): Vector => [...sim.get(id)])
  if (!wx || !wy) throw new Error('no weights')
  let [u, v]: [Vector, Vector] = [
    [0, 0, 0],
    [0, 0],
  ]
  for (let n = 0; n < 20; n++) {
    const x = [Math.sin(0.5 * n), Math.cos(0.3 * n)]
    sim.step({ x })
    const eh = times(wx, x, 3).map((s, i) => at(u, i) - s)
    const ey = times(wy, u, 2).map((s, i) => at(v, i) - s)
    const down = back(wy, ey, 3)
    u = u.map((z, i) => z + dt * (at(down, i) - at(eh, i)))
    v = v.map((z, i) => z - dt * (at(ey, i) + beta * z))
    for (const [id, want] of [
      ['u[h]', u],
      ['u[y]', v],
    ] as const)
      sim.get(id).forEach((z: number, k: number) => {
        expect(Math.abs(z - at(want, k)), `${id} after step ${n}`).toBeLessThan(1e-12)
      })
  }
})
