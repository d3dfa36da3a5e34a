/** @file Sparse and tied weights: the step against plain loops over full matrices, and what can never come to be. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { writeNpz } from '../../src/host/npz.js'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { printProgram } from '../../src/program/print.js'
import { type Layer, type Link, optimizer, plainEquilibrium } from './plainEquilibrium.js'

type Kind = 'plain' | 'sgd' | 'momentum' | 'adam'
const RULES: Readonly<Record<Kind, string>> = {
  plain: '',
  sgd: 'with sgd',
  momentum: 'with momentum(0.7)',
  adam: 'with adam',
}

const N = 5
const MASK = Array.from({ length: N * N }, (_, n) => Number((3 * n * n + 5 * n + 1) % 7 > 2))
const PAIRED = MASK.map((_, n) => Number(((n % N) + Math.floor(n / N)) % 3 > 0))

interface Case {
  readonly options: string
  readonly exists: (i: number, j: number) => boolean
  readonly symmetric?: boolean
  readonly fixed?: boolean
}

const CASES: readonly Case[] = [
  { options: 'one_to_one', exists: (i, j) => i === j },
  { options: 'no_self', exists: (i, j) => i !== j },
  { options: 'mask = "mask.npz"', exists: (i, j) => MASK[N * i + j] === 1 },
  { options: 'mask = "mask.npz", no_self', exists: (i, j) => i !== j && MASK[N * i + j] === 1 },
  { options: 'symmetric', exists: () => true, symmetric: true },
  { options: 'symmetric, no_self', exists: (i, j) => i !== j, symmetric: true },
  { options: 'symmetric, mask = "pairs.npz"', exists: (i, j) => PAIRED[N * i + j] === 1, symmetric: true },
  { options: 'fixed', exists: () => true, fixed: true },
]

const npz = (name: string, shape: readonly number[], data: readonly number[]): Uint8Array =>
  writeNpz([{ name, shape, data: Float64Array.from(data) }])

const files = (name: string): Uint8Array => npz('mask', [N, N], name === 'pairs.npz' ? PAIRED : MASK)

const source = (c: Case, kind: Kind): string => `
state u
weight W
target y
constant tau = 1, beta = 0.8
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W rate eta = 0.03 ${RULES[kind]}
keep 0.02 <= W <= 0.9
network
  x : input 3
  h : ${N}
  y : output 2
  x -> h -> y, init = uniform(0.1, 0.5)
  h -> h, ${c.options}, init = uniform(0.05, 0.5)
simulate
  dt = 0.1, batch = 2, seed = 5
`

const TANH = [Math.tanh, (x: number) => 1 - Math.tanh(x) ** 2] as const
const LAYERS: readonly Layer[] = [
  { name: 'x', size: 3, input: true, phi: TANH },
  { name: 'h', size: N, phi: TANH },
  { name: 'y', size: 2, output: true, phi: TANH },
]

function links(c: Case, sim: Simulation): Link[] {
  return ['W[h,x]', 'W[y,h]', 'W[h,h]'].map((name) => {
    const [, post = '', pre = ''] = /\[(.),(.)\]/.exec(name) ?? []
    const columns = sim.shape(name)[1] ?? 0
    const structured = name === 'W[h,h]'
    const here = (n: number): boolean => !structured || c.exists(Math.floor(n / columns), n % columns)
    const mirror = (n: number): number => (n % columns) * columns + Math.floor(n / columns)
    return {
      name,
      post,
      pre,
      theta: [...sim.get(name)],
      matrix: (theta) =>
        Array.from({ length: theta.length / columns }, (_, i) =>
          theta.slice(i * columns, (i + 1) * columns).map((w, j) => (here(i * columns + j) ? w : 0)),
        ),
      entries: () => (i, j) => i * columns + j,
      project: (g) =>
        g
          .map((x, n) => (structured && c.symmetric ? (x + (g[mirror(n)] ?? 0)) / 2 : x))
          .map((x, n) => (here(n) ? x : 0)),
      fixed: structured && c.fixed === true,
    }
  })
}

const data = (step: number, name: string, n: number): number[][] => {
  const { normal } = randomStream(step, name)
  return [0, 1].map(() => Array.from({ length: n }, normal))
}

const worst = (a: ArrayLike<number>, b: readonly number[]): number =>
  b.reduce((m, x, n) => Math.max(m, Math.abs(x - (a[n] ?? Number.NaN))), a.length === b.length ? 0 : Infinity)

describe.each(CASES.map((c) => [c.options, c] as const))('%s', (_, c) => {
  test.each(['plain', 'sgd', 'momentum', 'adam'] as const)('as full matrices say, %s', async (kind) => {
    const sim = (await compile(derive(parse(source(c, kind))), { target: 'interpreter', files })).start()
    const own = links(c, sim)
    const start = sim.get('W[h,h]')
    const change = optimizer(kind, 0.03, 0.1)
    const plain = plainEquilibrium({
      layers: LAYERS,
      links: own,
      dt: 0.1,
      tau: 1,
      beta: 0.8,
      batch: 2,
      learn: (link, g, step) => {
        const next = change(link.name, link.theta, g, step)
        const columns = sim.shape(link.name)[1] ?? 0
        return next.map((w, n) =>
          link.name === 'W[h,h]' && !c.exists(Math.floor(n / columns), n % columns)
            ? 0
            : Math.min(0.9, Math.max(0.02, w)),
        )
      },
    })
    for (let step = 0; step < 40; step++) {
      const [x, y] = [data(step, 'x', 3), data(step, 'y', 2)]
      const state = plain.advance({ x }, { y })
      sim.step({ x, y })
      for (const p of ['h', 'y']) {
        expect(worst(sim.get(`u[${p}]`), (state.u[p] ?? []).flat()), `u[${p}], ${step}`).toBeLessThan(1e-12)
        expect(worst(sim.get(`e[${p}]`), (state.e[p] ?? []).flat())).toBeLessThan(1e-12)
      }
      for (const link of own) {
        expect(worst(sim.get(link.name), link.theta), `${link.name}, ${step}`).toBeLessThan(1e-12)
        if (!link.fixed)
          expect(worst(sim.gradient(link.name), state.gradients[link.name] ?? [])).toBeLessThan(1e-12)
      }
    }
    const W = sim.get('W[h,h]')
    expect(sim.shape('W[h,h]')).toEqual([N, N])
    for (let n = 0; n < N * N; n++) {
      const [i, j] = [Math.floor(n / N), n % N]
      if (!c.exists(i, j)) expect(W[n]).toBe(0)
      else if (!c.fixed) expect(W[n]).not.toBe(start[n])
      if (c.symmetric) expect(W[n]).toBe(W[N * j + i])
    }
  })

  test('three executions, bit for bit; what is set keeps the structure', async () => {
    const derivation = derive(parse(source(c, 'adam')))
    const runs = await Promise.all(
      (['interpreter', 'ts', 'wasm'] as const).map(async (target) => {
        const sim = (await compile(derivation, { target, files })).start()
        sim.set(
          'W[h,h]',
          Array.from({ length: N * N }, (_, n) => 0.1 + 0.01 * n),
        )
        const W = sim.get('W[h,h]')
        for (let n = 0; n < N * N; n++) {
          const [i, j] = [Math.floor(n / N), n % N]
          const value = c.symmetric ? 0.1 + 0.01 * (N * Math.min(i, j) + Math.max(i, j)) : 0.1 + 0.01 * n
          expect(W[n]).toBe(c.exists(i, j) ? value : 0)
        }
        for (let n = 0; n < 12; n++) sim.step({ x: data(n, 'x', 3), y: data(n, 'y', 2) })
        return sim.names.map((name) => [...sim.get(name)])
      }),
    )
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })
})

test('one_to_one costs one product a neuron', async () => {
  const text =
    "state u\nweight W\nr = tanh(D(1) u)\nddt(u) = -u + W r\nddt(W) = r r'\nnetwork\n  h : 7\n  h -> h, one_to_one\nsimulate\n  dt = 0.1"
  const { loops } = await compile(derive(parse(text)), { target: 'interpreter' })
  expect(printProgram(loops)).toContain('W_h_h[8 i]')
  expect(printProgram(loops)).not.toMatch(/for j|over j/)
})

test('a mask of other numbers, of another size, or of half a pair is refused', async () => {
  const of = (mask: readonly number[], shape: readonly number[], options: string): Promise<unknown> =>
    compile(derive(parse(source({ options, exists: () => true }, 'sgd'))), {
      target: 'interpreter',
      files: () => npz('mask', shape, mask),
    })
  const code = async (made: Promise<unknown>): Promise<string> =>
    made.then(
      () => 'none',
      (e: unknown) => (e instanceof ModelError ? (e.diagnostics[0]?.message ?? '') : String(e)),
    )
  expect(
    await code(
      of(
        MASK.map((x) => 0.5 * x),
        [N, N],
        'mask = "m.npz"',
      ),
    ),
  ).toContain('not made of 0 and 1')
  expect(await code(of(MASK.slice(1), [N * N - 1], 'mask = "m.npz"'))).toContain('does not fit')
  expect(await code(of(MASK, [N, N], 'symmetric, mask = "m.npz"'))).toContain('not symmetric')
  expect(await code(of(PAIRED, [N, N], 'symmetric, mask = "m.npz"'))).toBe('none')
})

test('feedback weights of their own have synapses where those of the weight are, turned round', async () => {
  const text = `
state u
weight W
target y
constant tau = 1, beta = 1
r = tanh(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
approximate feedback W' by B
descend E in W rate eta = 0.1
network
  h : 3
  y : output 2
  h -> y, mask = "mask.npz", init = 1
simulate
  dt = 0.1`
  const mask = (): Uint8Array => npz('mask', [2, 3], [1, 0, 1, 0, 0, 1])
  const sim = (await compile(derive(parse(text)), { target: 'interpreter', files: mask })).start()
  expect([...sim.get('W[y,h]')]).toEqual([1, 0, 1, 0, 0, 1])
  expect([...sim.get('B[h,y]')]).toEqual([1, 0, 0, 0, 1, 1])
})
