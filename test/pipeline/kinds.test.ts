/** @file Several kinds of neuron: the dendritic microcircuit against its equations in plain loops, in the lagged order. */
import { expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compile, derive, type Simulation } from '../../src/index.js'
import { example } from '../model/examples.js'

type Rows = number[][]
const zeros = (batch: number, n: number): Rows => Array.from({ length: batch }, () => new Array(n).fill(0))
const at = (x: Rows, b: number, i: number): number => x[b]?.[i] ?? Number.NaN
const phi = (x: number): number => Math.log1p(Math.exp(-Math.abs(x))) + Math.max(x, 0)

const G = { l: 0.03, b: 0.1, som: 0.06 }
const DT = 0.1
const BATCH = 2

interface Layer {
  readonly P: number
  readonly I: number
  readonly g_a: number
  readonly g_y: number
}
const LAYERS: Readonly<Record<'h' | 'y', Layer>> = {
  h: { P: 30, I: 3, g_a: 0.06, g_y: 0 },
  y: { P: 3, I: 0, g_a: 0, g_y: 0.06 },
}

/** W x for a matrix laid out [post, pre]. */
const times = (w: readonly number[], x: Rows, rows: number): Rows =>
  x.map((row) =>
    Array.from({ length: rows }, (_, i) => row.reduce((s, v, j) => s + (w[i * row.length + j] ?? 0) * v, 0)),
  )
const plus = (a: Rows, b: Rows): Rows => a.map((row, n) => row.map((v, i) => v + at(b, n, i)))
const each = (x: Rows, f: (v: number, b: number, i: number) => number): Rows =>
  x.map((row, b) => row.map((v, i) => f(v, b, i)))

/** Σ_b left[b,i] right[b,j] / batch, [post, pre]. */
const outer = (left: Rows, right: Rows): number[] =>
  (left[0] ?? []).flatMap((_, i) =>
    (right[0] ?? []).map(
      (_x, j) => left.reduce((s, row, b) => s + (row[i] ?? 0) * at(right, b, j), 0) / BATCH,
    ),
  )

function microcircuit(sim: Simulation, eta_pi: number) {
  const names = sim.names.filter((n) => /^(W_|T)/.test(n))
  const w = Object.fromEntries(names.map((n) => [n, [...sim.get(n)]]))
  const of = (name: string): number[] => w[name] ?? []
  const s = {
    u: { h: zeros(BATCH, 30), y: zeros(BATCH, 3) },
    v: zeros(BATCH, 3),
    r: { h: zeros(BATCH, 30), y: zeros(BATCH, 3) },
    ahead: zeros(BATCH, 3),
    rI: zeros(BATCH, 3),
  }
  const tauI = 1 / (G.l + G.b + G.som)
  const step = (x: Rows, y: Rows | undefined): void => {
    const old = { ...s.r, rI: s.rI }
    const bas = { h: times(of('W_up[h,x]'), x, 30), y: times(of('W_up[y,h]'), old.h, 3) }
    const api = {
      h: plus(times(of('W_down[h,y]'), old.y, 30), times(of('W_pi[h,h]'), old.rI, 30)),
      y: zeros(BATCH, 3),
    }
    const den = times(of('W_ip[h,h]'), old.h, 3)
    const teach = times(of('T[h,y]'), s.ahead, 3)
    const next: Record<string, Rows> = {}
    for (const p of ['h', 'y'] as const) {
      const { g_a, g_y } = LAYERS[p]
      const tau = 1 / (G.l + G.b + g_a + g_y)
      const du = each(s.u[p], (u, b, i) => {
        const nudge = y && p === 'y' ? g_y * (at(y, b, i) - u) : 0
        return -G.l * u + G.b * (at(bas[p], b, i) - u) + g_a * (at(api[p], b, i) - u) + nudge
      })
      const ahead = each(s.u[p], (u, b, i) => u + tau * at(du, b, i))
      if (p === 'y') s.ahead = ahead
      next[p] = each(ahead, phi)
      s.u[p] = each(s.u[p], (u, b, i) => u + DT * at(du, b, i))
    }
    const dv = each(s.v, (v, b, i) => -G.l * v + G.b * (at(den, b, i) - v) + G.som * (at(teach, b, i) - v))
    const rI = each(s.v, (v, b, i) => phi(v + tauI * at(dv, b, i)))
    s.v = each(s.v, (v, b, i) => v + DT * at(dv, b, i))
    const rule = (name: string, g: number[], keep: boolean): void => {
      w[name] = of(name).map((x, n) => {
        const moved = x + DT * (g[n] ?? 0)
        return keep ? Math.min(4, Math.max(-4, moved)) : moved
      })
    }
    const miss = (r: Rows, drive: Rows, g: number, eta: number): Rows =>
      each(r, (v, b, i) => eta * (v - phi(g * at(drive, b, i))))
    const ratio = (g_a: number): number => G.b / (G.l + G.b + g_a)
    rule('W_up[h,x]', outer(miss(next.h ?? [], bas.h, ratio(0.06), 0.05), x), true)
    rule('W_up[y,h]', outer(miss(next.y ?? [], bas.y, ratio(0), 0.05), old.h), true)
    rule('W_ip[h,h]', outer(miss(rI, den, ratio(0), 0.02), old.h), false)
    rule(
      'W_pi[h,h]',
      outer(
        each(api.h, (a) => -eta_pi * a),
        old.rI,
      ),
      false,
    )
    s.r = { h: next.h ?? [], y: next.y ?? [] }
    s.rI = rI
  }
  return { step, s, w }
}

const draw = (step: number, name: string, n: number): Rows => {
  const { normal } = randomStream(step, name)
  return Array.from({ length: BATCH }, () => Array.from({ length: n }, normal))
}

test.each(['interpreter', 'ts', 'wasm'] as const)('the dendritic microcircuit, %s', async (target) => {
  const derivation = derive(example('dendritic-microcircuit'))
  const sim = (await compile(derivation, { target, batch: BATCH, seed: 3 })).start()
  sim.set('eta_pi', 0.03)
  const plain = microcircuit(sim, 0.03)
  let compared = 0
  for (let n = 0; n < 60; n++) {
    const [x, y] = [draw(n, 'x', 9), n % 5 < 3 ? draw(n, 'y', 3) : undefined]
    sim.step(y ? { x, y } : { x })
    plain.step(x, y)
    const { s, w } = plain
    const expected: Record<string, readonly number[]> = {
      ...w,
      'u[h]': s.u.h.flat(),
      'u[y]': s.u.y.flat(),
      'v[h]': s.v.flat(),
      'r[h]': s.r.h.flat(),
      'r[y]': s.r.y.flat(),
      'r_I[h]': s.rI.flat(),
    }
    for (const [name, values] of Object.entries(expected)) {
      const found = sim.get(name)
      expect(found.length, name).toBe(values.length)
      values.forEach((v, k) => {
        expect(Math.abs(v - (found[k] ?? Number.NaN)), `${name}[${k}] in step ${n}`).toBeLessThan(1e-12)
        compared++
      })
    }
  }
  expect(compared).toBeGreaterThan(10_000)
  expect(Object.keys(plain.w).sort()).toEqual([
    'T[h,y]',
    'W_down[h,y]',
    'W_ip[h,h]',
    'W_pi[h,h]',
    'W_up[h,x]',
    'W_up[y,h]',
  ])
})
