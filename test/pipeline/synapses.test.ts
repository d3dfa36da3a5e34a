/** @file Signals of synapses: low-passes with a constant for each, factors of synapses in sums, eligibility traces; against plain loops. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { exampleText } from '../model/examples.js'
import { type Link, plainEquilibrium } from './plainEquilibrium.js'

const TARGETS = ['interpreter', 'ts', 'wasm'] as const
const DT = 0.1
const BATCH = 2

type Rows = number[][]
const draw = (step: number, name: string, n: number): Rows => {
  const { normal } = randomStream(step, name)
  return Array.from({ length: BATCH }, () => Array.from({ length: n }, normal))
}

const near = (sim: Simulation, name: string, expected: readonly number[], step: number): void => {
  const found = sim.get(name)
  expect(found.length, name).toBe(expected.length)
  expected.forEach((v, k) => {
    expect(Math.abs(v - (found[k] ?? Number.NaN)), `${name}[${k}] in step ${step}`).toBeLessThan(1e-12)
  })
}

const FILTERED = `
state u
weight W
constant tau = 2, tau_d = 0.7, tau_e = 1.5, tau_s = uniform(0.3, 2), a = uniform(-1, 1)
r = tanh(D(tau_d) u)
tr[i,j] = I(tau_s[i,j]) r[j]
tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] tr[i,j]) + 0.5 * sum(j, W[i,j] a[i,j] r[j])
ddt(W[i,j]) = 0.1 * u[i] * tr[i,j] - 0.2 * I(tau_e) (r[i] * r[j]) - 0.01 * W[i,j]
network
  x : input 2
  h : 3
  x -> h
  h -> h, no_self
simulate
  dt = ${DT}, batch = ${BATCH}, seed = 9
`

test.each(TARGETS)(
  'a low-pass and a factor for every synapse, and an eligibility trace: %s',
  async (target) => {
    const sim = (await compile(derive(parse(FILTERED)), { target })).start()
    expect(sim.shape('tr[h,x]')).toEqual([BATCH, 3, 2])
    expect(sim.shape('tau_s[h,h]')).toEqual([3, 3])
    const blocks = (['x', 'h'] as const).map((pre) => {
      const n = pre === 'x' ? 2 : 3
      const zeros = (): number[] => new Array(BATCH * 3 * n).fill(0)
      return {
        pre,
        n,
        W: [...sim.get(`W[h,${pre}]`)],
        tau: [...sim.get(`tau_s[h,${pre}]`)],
        a: [...sim.get(`a[h,${pre}]`)],
        v: zeros(),
        z: zeros(),
        tr: zeros(),
      }
    })
    expect(new Set(blocks.flatMap((b) => b.tau)).size).toBe(15)
    let [u, r] = [0, 0].map(() => Array.from({ length: BATCH }, () => [0, 0, 0])) as [Rows, Rows]
    for (let step = 0; step < 40; step++) {
      const x = draw(step, 'x', 2)
      sim.step({ x })
      const drive = u.map(() => [0, 0, 0])
      const each = (
        f: (k: number, b: number, i: number, j: number, block: (typeof blocks)[0]) => void,
      ): void => {
        for (const block of blocks)
          for (let b = 0; b < BATCH; b++)
            for (let i = 0; i < 3; i++)
              for (let j = 0; j < block.n; j++) f((b * 3 + i) * block.n + j, b, i, j, block)
      }
      const before = { x, h: r }
      each((k, b, i, j, block) => {
        const [rate = 0, s = i * block.n + j] = [before[block.pre][b]?.[j]]
        const [old = 0, w = 0] = [block.v[k], block.W[s]]
        block.tr[k] = old
        block.v[k] = old + (DT * (rate - old)) / (block.tau[s] ?? 0)
        const row = drive[b] ?? []
        row[i] = (row[i] ?? 0) + w * old + 0.5 * w * (block.a[s] ?? 0) * rate
      })
      const moved = u.map((row, b) => row.map((v, i) => (-v + (drive[b]?.[i] ?? 0)) / 2))
      const next = u.map((row, b) => row.map((v, i) => Math.tanh(v + 0.7 * (moved[b]?.[i] ?? 0))))
      const g = blocks.map((block) => block.W.map((w) => -0.01 * w))
      each((k, b, i, j, block) => {
        const slope = g[blocks.indexOf(block)] ?? []
        const old = block.z[k] ?? 0
        const both = (next[b]?.[i] ?? 0) * (before[block.pre][b]?.[j] ?? 0)
        block.z[k] = old + (DT * (both - old)) / 1.5
        const s = i * block.n + j
        slope[s] = (slope[s] ?? 0) + (0.1 * (u[b]?.[i] ?? 0) * (block.tr[k] ?? 0) - 0.2 * old) / BATCH
      })
      blocks.forEach((block, n) => {
        block.W = block.W.map((w, s) =>
          block.pre === 'h' && s % 4 === 0 ? 0 : w + DT * (g[n]?.[s] ?? Number.NaN),
        )
      })
      u = u.map((row, b) => row.map((v, i) => v + DT * (moved[b]?.[i] ?? 0)))
      r = next
      near(sim, 'u[h]', u.flat(), step)
      near(sim, 'r[h]', r.flat(), step)
      for (const block of blocks) {
        near(sim, `W[h,${block.pre}]`, block.W, step)
        near(sim, `tr[h,${block.pre}]`, block.tr, step)
      }
    }
  },
)

test.each(TARGETS)(
  'a sum over low-passes of synapses by name, and a factor of the neuron that sums: %s',
  async (target) => {
    const text = `
state u
weight W
constant tau = 2, tau_s = uniform(0.3, 2)
r = tanh(u)
s[i] = sum(j, W[i,j] I(tau_s[i,j]) r[j])
tau * ddt(u[i]) = -u[i] + s[i] + sum(j, r[i] W[i,j] r[j])
network
  x : input 2
  h : 3
  x -> h
simulate
  dt = ${DT}, batch = ${BATCH}, seed = 4`
    const sim = (await compile(derive(parse(text)), { target })).start()
    const [W, tau] = [sim.get('W[h,x]'), sim.get('tau_s[h,x]')]
    let u: Rows = Array.from({ length: BATCH }, () => [0, 0, 0])
    const v = Array.from({ length: BATCH }, () => new Array<number>(6).fill(0))
    for (let step = 0; step < 20; step++) {
      const x = draw(step, 'x', 2)
      sim.step({ x })
      const s = v.map((own) =>
        [0, 1, 2].map(
          (i) => (W[2 * i] ?? 0) * (own[2 * i] ?? 0) + (W[2 * i + 1] ?? 0) * (own[2 * i + 1] ?? 0),
        ),
      )
      v.forEach((own, b) => {
        own.forEach((old, k) => {
          own[k] = old + (DT * ((x[b]?.[k % 2] ?? 0) - old)) / (tau[k] ?? 0)
        })
      })
      u = u.map((row, b) =>
        row.map((value, i) => {
          const plain = (W[2 * i] ?? 0) * (x[b]?.[0] ?? 0) + (W[2 * i + 1] ?? 0) * (x[b]?.[1] ?? 0)
          return value + (DT * (-value + (s[b]?.[i] ?? 0) + Math.tanh(value) * plain)) / 2
        }),
      )
      near(sim, 's[h]', s.flat(), step)
      near(sim, 'u[h]', u.flat(), step)
    }
  },
)

const MOVED = (network: string): string => `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.6
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.1
approximate eligibility
network
${network}
simulate
  dt = ${DT}, batch = ${BATCH}, seed = 5
`

test.each(TARGETS)('operators of an error as traces at its synapses: %s', async (target) => {
  const [tauM, tauR] = [
    [0.5, 1, 2],
    [0.2, 0.6, 1.5],
  ]
  const text = MOVED(`
  x : input 2
  y : output 3, tau_m = [0.5, 1, 2], tau_r = [0.2, 0.6, 1.5]
  x -> y`)
  const sim = (await compile(derive(parse(text)), { target })).start()
  let W = [...sim.get('W[y,x]')]
  const zeros = (): Rows => Array.from({ length: BATCH }, () => [0, 0, 0])
  let [u, r, slope] = [zeros(), zeros(), zeros()]
  const v = Array.from({ length: BATCH * 6 }, () => 0)
  for (let step = 0; step < 40; step++) {
    const [x, y] = [draw(step, 'x', 2), draw(step, 'y', 3)]
    sim.step({ x, y })
    // the drive of the error, and D(τ_r) I(τ_m) of the presynaptic rate with the constants of the postsynaptic neuron
    const q = slope.map((row, b) => row.map((s, i) => s * 0.6 * ((y[b]?.[i] ?? 0) - (r[b]?.[i] ?? 0))))
    const g = W.map(() => 0)
    for (let b = 0; b < BATCH; b++)
      for (let k = 0; k < 6; k++) {
        const [i, j] = [Math.floor(k / 2), k % 2]
        const old = v[6 * b + k] ?? 0
        const rate = ((x[b]?.[j] ?? 0) - old) / (tauM?.[i] ?? 0)
        v[6 * b + k] = old + DT * rate
        g[k] = (g[k] ?? 0) + ((q[b]?.[i] ?? 0) * (old + (tauR?.[i] ?? 0) * rate)) / BATCH
      }
    const moved = u.map((row, b) =>
      row.map((value, i) => {
        const drive = (W[2 * i] ?? 0) * (x[b]?.[0] ?? 0) + (W[2 * i + 1] ?? 0) * (x[b]?.[1] ?? 0)
        return (drive - value) / (tauM?.[i] ?? 0)
      }),
    )
    const ahead = u.map((row, b) => row.map((value, i) => value + (tauR?.[i] ?? 0) * (moved[b]?.[i] ?? 0)))
    r = ahead.map((row) => row.map(Math.tanh))
    slope = ahead.map((row) => row.map((value) => 1 - Math.tanh(value) ** 2))
    u = u.map((row, b) => row.map((value, i) => value + DT * (moved[b]?.[i] ?? 0)))
    W = W.map((w, k) => w + DT * 0.1 * (g[k] ?? 0))
    near(sim, 'u[y]', u.flat(), step)
    near(sim, 'W[y,x]', W, step)
    expect([...sim.gradient('W[y,x]')].every((value, k) => Math.abs(value - (g[k] ?? 0)) < 1e-12)).toBe(true)
  }
})

test.each(TARGETS)(
  'a factor of every synapse, in the error sent back and at a clamped output: %s',
  async (target) => {
    const text = `
state u
weight W
target y
constant tau = 1, beta = 0.7, a = uniform(-1, 1)
activation phi = tanh
r = phi(D(tau) u)
e[i] = D(tau) u[i] - sum(j, W[i,j] a[i,j] r[j])
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W rate eta = 0.1
network
  x : input 2
  h : 4
  y : output 2, u = y
  z : output 2
  x -> h -> y
  h -> z
simulate
  dt = ${DT}, batch = ${BATCH}, seed = 2`
    const sim = (await compile(derive(parse(text)), { target })).start()
    const phi = [Math.tanh, (v: number) => 1 - Math.tanh(v) ** 2] as const
    const links = ['h,x', 'y,h', 'z,h'].map((pair): Link => {
      const a = [...sim.get(`a[${pair}]`)]
      const theta = [...sim.get(`W[${pair}]`)]
      const n = pair.endsWith('x') ? 2 : 4
      return {
        name: `W[${pair}]`,
        post: pair[0] ?? '',
        pre: pair[2] ?? '',
        theta,
        matrix: (w) =>
          Array.from({ length: w.length / n }, (_, i) =>
            w.slice(i * n, (i + 1) * n).map((value, j) => value * (a[i * n + j] ?? 0)),
          ),
        entries: () => (i, j) => i * n + j,
        project: (g) => g.map((value, k) => value * (a[k] ?? 0)),
      }
    })
    const plain = plainEquilibrium({
      layers: [
        { name: 'x', size: 2, input: true, phi },
        { name: 'h', size: 4, phi },
        { name: 'y', size: 2, output: true, clamped: true, phi },
        { name: 'z', size: 2, output: true, phi },
      ],
      links,
      dt: DT,
      tau: 1,
      beta: 0.7,
      batch: BATCH,
      learn: (link, g) => link.theta.map((w, k) => w + DT * 0.1 * (g[k] ?? 0)),
    })
    for (let n = 0; n < 40; n++) {
      const [x, z] = [draw(n, 'x', 2), draw(n, 'z', 2)]
      const y = n % 7 < 4 ? draw(n, 'y', 2) : undefined
      sim.step(y ? { x, y, z } : { x, z })
      const state = plain.advance({ x }, y ? { y, z } : { z })
      for (const p of ['h', 'y', 'z']) {
        near(sim, `u[${p}]`, (state.u[p] ?? []).flat(), n)
        near(sim, `e[${p}]`, (state.e[p] ?? []).flat(), n)
      }
      for (const link of links) near(sim, link.name, link.theta, n)
    }
  },
)

const steps = async (text: string, inputs: Readonly<Record<string, number>>): Promise<void> => {
  const derivation = derive(parse(text))
  const runs = await Promise.all(
    TARGETS.map(async (target) => {
      const sim = (await compile(derivation, { target, dt: 0.1 })).start()
      const before = sim.names.filter((n) => n.startsWith('W')).map((n) => [...sim.get(n)])
      for (let n = 0; n < 50; n++)
        sim.step(Object.fromEntries(Object.entries(inputs).map(([p, size]) => [p, draw(n, p, size).flat()])))
      const values = sim.names.map((n) => [...sim.get(n)])
      expect(values.flat().every(Number.isFinite)).toBe(true)
      const after = sim.names.filter((n) => n.startsWith('W')).map((n) => [...sim.get(n)])
      after.forEach((W, k) => {
        expect(W).not.toEqual(before[k])
      })
      return values
    }),
  )
  expect(runs[1]).toEqual(runs[0])
  expect(runs[2]).toEqual(runs[0])
}

describe('fifty steps alike in three executions', () => {
  test('eligibility in a network of several layers with time constants of their own', async () => {
    await steps(
      MOVED(`
  x : input 2
  g : 3, tau_m = [0.5, 1, 2]
  h : 3, tau_m = [0.7, 0.8, 2], tau_r = 0.6
  y : output 2
  x -> g -> h -> y`).replace(`dt = ${DT}, `, ''),
      { x: 2, y: 2 },
    )
  })

  test('a third factor and an eligibility trace, without noise', async () => {
    const text = exampleText('more/three-factor-reward')
      .replace(/signal R.*\n/, '')
      .replace(/noise xi.*\n/, 'xi = u - r\n')
      .replace('+ sigma xi', '+ sigma r')
      .replace('(R - I(tau_R) R) * ', '')
      .replace(', tau_R = 500', '')
    await steps(`${text}\nsimulate\n  batch = ${BATCH}\n`, { x: 10 })
  })

  test('a low-pass for every synapse in an error, its adjoint and its rule', async () => {
    await steps(
      `state u
weight W
target y
constant tau = 5, tau_s = uniform(1, 4), beta = 0.5
r = tanh(u)
e[i] = u[i] - sum(j, W[i,j] I(tau_s[i,j]) r[j])
tau * ddt(u[i]) = -e[i] + beta * (y[i] - u[i]) + sum(k, W[k,i] e[k] r[k] tau_s[k,i])
ddt(W[i,j]) = 0.01 * e[i] * I(tau_s[i,j]) r[j]
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
  h -> h, one_to_one
simulate
  batch = ${BATCH}`,
      { x: 3, y: 2 },
    )
  })
})

test('what has no place at a synapse is refused', async () => {
  const refusal = async (theory: string, connection = 'h -> h', c = '0.5'): Promise<string> => {
    try {
      const text = `state u\nweight W\nconstant tau = 1, c = ${c}\nr = tanh(u)\n${theory}\nnetwork\n  h : 1 x 2 x 2\n  ${connection}\nsimulate\n  dt = 0.1`
      await compile(derive(parse(text)), { target: 'interpreter' })
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      const found = e.diagnostics.find((d) => d.severity === 'error')
      return `${found?.code} ${found?.message}`
    }
  }
  const law = 'tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] I(c[i,j]) r[j])'
  expect(await refusal(law)).toBe('none')
  expect(await refusal(law, 'h -> h', 'uniform(0, 0.2)')).toMatch(/E2072 .*of a synapse/)
  expect(await refusal(law, 'h -> h, pool(1)')).toMatch(/E3001 .*pooled/)
  expect(await refusal('tr[i,j] = I(c) r[j]\ntau * ddt(u[i]) = -u[i] + sum(j, W[i,j] tr[j,i])')).toMatch(
    /E3001 .*elsewhere/,
  )
  expect(
    await refusal(`${law}\nenergy E = 1/2 |u|^2 + sum(i, j, W[i,j] c[i,j])\ndescend E in c rate tau`),
  ).toMatch(/E3001 .*every synapse/)
})
