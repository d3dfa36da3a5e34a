/** @file Convolution and pooling: the step against full matrices built from the kernels, gradients against differences of the energy. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { writeNpz } from '../../src/host/npz.js'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { exampleText } from '../model/examples.js'
import { type Convolution, convolution, convolutionLink } from './plainConvolution.js'
import { type Layer, optimizer, plainEquilibrium } from './plainEquilibrium.js'

type Phi = readonly [(x: number) => number, (x: number) => number]
const ACTIVATIONS: Readonly<Record<string, Phi>> = {
  tanh: [Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
  hard_sigmoid: [(x) => Math.min(1, Math.max(0, x)), (x) => (x >= 0 && x <= 1 ? 1 : 0)],
}
const IDENTITY: Phi = [(x) => x, () => 1]

interface Case {
  readonly name: string
  readonly network: string
  readonly links: readonly (readonly [post: string, pre: string, Convolution])[]
  readonly sizes: Readonly<Record<string, number>>
}

const LENET: Case = {
  name: 'kernel; pool, then kernel; pool, then full',
  network: `
  x  : input 1 x 8 x 8
  c1 : 3 x 6 x 6
  c2 : 2 x 2 x 2, eta = 0.02
  h  : 4
  y  : output 2, phi = identity
  x  -> c1, conv(3, 3)
  c1 -> c2, pool(2), conv(2, 2)
  c2 -> h, pool(2)
  h  -> y`,
  links: [
    ['c1', 'x', { image: [1, 8, 8], kernel: 3, channels: 3 }],
    ['c2', 'c1', { image: [3, 6, 6], before: 2, kernel: 2, channels: 2 }],
    ['h', 'c2', { image: [2, 2, 2], before: 2, neurons: 4 }],
    ['y', 'h', { image: [4, 1, 1], neurons: 2 }],
  ],
  sizes: { x: 64, c1: 108, c2: 8, h: 4, y: 2 },
}

const CASES: readonly Case[] = [
  LENET,
  {
    name: 'kernel, then pool; images that are not square; two ways into one layer',
    network: `
  x : input 2 x 5 x 7
  c : 3 x 2 x 3
  d : 3 x 2 x 3
  y : output 2
  x -> c, conv(2, 3), pool(2)
  c -> d, conv(1, 3)
  d -> c, one_to_one
  c -> y
  d -> y`,
    links: [
      ['c', 'x', { image: [2, 5, 7], kernel: 2, channels: 3, after: 2 }],
      ['d', 'c', { image: [3, 2, 3], kernel: 1, channels: 3 }],
      ['y', 'c', { image: [18, 1, 1], neurons: 2 }],
      ['y', 'd', { image: [18, 1, 1], neurons: 2 }],
    ],
    sizes: { x: 70, c: 18, d: 18, y: 2 },
  },
  {
    name: 'pooling behind kernels between hidden layers',
    network: `
  x : input 3
  c : 2 x 6 x 6
  d : 2 x 2 x 2
  y : output 2
  x -> c
  c -> d, conv(3, 2), pool(2)
  d -> y`,
    links: [
      ['c', 'x', { image: [3, 1, 1], neurons: 72 }],
      ['d', 'c', { image: [2, 6, 6], kernel: 3, channels: 2, after: 2 }],
      ['y', 'd', { image: [8, 1, 1], neurons: 2 }],
    ],
    sizes: { x: 3, c: 72, d: 8, y: 2 },
  },
]

const source = (c: Case, activation: string, rule: string, cost: string): string => `
state u
weight W
bias b
target y
constant tau = 1, beta = 0.8, eta = 0.05
activation phi = ${activation}
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = ${cost}
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W, b rate eta ${rule}
network
${c.network}
simulate
  dt = 0.1, batch = 2, seed = 8
`

const BATCH = 2
const draw = (step: number, name: string, n: number): number[][] => {
  const { normal } = randomStream(step, name)
  return Array.from({ length: BATCH }, () => Array.from({ length: n }, normal))
}

const worst = (a: ArrayLike<number>, b: readonly number[]): number =>
  b.reduce((m, v, n) => Math.max(m, Math.abs(v - (a[n] ?? Number.NaN))), a.length === b.length ? 0 : Infinity)

describe.each(CASES)('$name', (c) => {
  test.each([
    ['tanh', '', '1/2 |y - r|^2'],
    ['hard_sigmoid', 'with sgd', 'crossentropy(y, softmax(r))'],
    ['tanh', 'with adam', '1/2 |y - r|^2'],
  ] as const)('as full matrices say: %s, %s, %s', async (activation, rule, cost) => {
    const sim = (
      await compile(derive(parse(source(c, activation, rule, cost))), { target: 'interpreter' })
    ).start()
    const kind = rule === '' ? 'plain' : rule === 'with sgd' ? 'sgd' : 'adam'
    const names = Object.keys(c.sizes)
    const layers: Layer[] = names.map((name) => ({
      name,
      size: c.sizes[name] ?? 0,
      input: name === 'x',
      output: name === 'y',
      phi: c === LENET && name === 'y' ? IDENTITY : (ACTIVATIONS[activation] ?? IDENTITY),
    }))
    const own = c.links.map(([post, pre, spec]) =>
      convolutionLink(post, pre, spec, [...sim.get(`W[${post},${pre}]`)]),
    )
    if (sim.names.includes('W[c,d]')) {
      own.push({
        name: 'W[c,d]',
        post: 'c',
        pre: 'd',
        theta: [...sim.get('W[c,d]')],
        matrix: (w) => Array.from({ length: 18 }, (_, i) => w.slice(18 * i, 18 * i + 18)),
        entries: () => (i, j) => (i === j ? 19 * i : undefined),
      })
    }
    const eta = (post: string): number => (post === 'c2' ? 0.02 : 0.05)
    const changes = new Map(names.map((p) => [p, optimizer(kind, eta(p), 0.1)]))
    let step = 0
    const bias = Object.fromEntries(names.filter((p) => p !== 'x').map((p) => [p, [...sim.get(`b[${p}]`)]]))
    const plain = plainEquilibrium({
      layers,
      links: own,
      dt: 0.1,
      tau: 1,
      beta: 0.8,
      batch: BATCH,
      classes: cost.startsWith('cross'),
      learn: (link, g, n) => changes.get(link.post)?.(link.name, link.theta, g, n) ?? [],
      bias,
      moveBias: (b, e) => {
        const p = names.find((n) => bias[n] === b) ?? ''
        return changes.get(p)?.(`b ${p}`, b, e, step) ?? []
      },
    })
    const lively = new Set<string>()
    for (step = 1; step <= 25; step++) {
      const x = draw(step, 'x', c.sizes.x ?? 0)
      const y = cost.startsWith('cross')
        ? draw(step, 'y', 2).map(([a = 0, b = 0]) => (a > b ? [1, 0] : [0, 1]))
        : draw(step, 'y', 2)
      sim.step({ x, y })
      const state = plain.advance({ x }, { y })
      for (const p of names.filter((n) => n !== 'x')) {
        expect(worst(sim.get(`u[${p}]`), (state.u[p] ?? []).flat()), `u[${p}], ${step}`).toBeLessThan(1e-12)
        expect(worst(sim.get(`e[${p}]`), (state.e[p] ?? []).flat()), `e[${p}], ${step}`).toBeLessThan(1e-12)
        expect(worst(sim.get(`b[${p}]`), bias[p] ?? []), `b[${p}], ${step}`).toBeLessThan(1e-12)
      }
      for (const link of own) {
        expect(worst(sim.get(link.name), link.theta), `${link.name}, ${step}`).toBeLessThan(1e-12)
        expect(
          worst(sim.gradient(link.name), state.gradients[link.name] ?? []),
          `gradient ${link.name}, ${step}`,
        ).toBeLessThan(1e-12)
        if (sim.gradient(link.name).some((g) => g !== 0)) lively.add(link.name)
      }
    }
    expect(lively.size, 'connections that learn').toBe(own.length)
  })

  test('three executions, bit for bit', async () => {
    const derivation = derive(parse(source(c, 'hard_sigmoid', 'with momentum(0.5)', '1/2 |y - r|^2')))
    const runs = await Promise.all(
      (['interpreter', 'ts', 'wasm'] as const).map(async (target) => {
        const sim = (await compile(derivation, { target })).start()
        for (let n = 0; n < 15; n++) sim.step({ x: draw(n, 'x', c.sizes.x ?? 0), y: draw(n, 'y', 2) })
        return sim.names.map((name) => [...sim.get(name)])
      }),
    )
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })
})

test('kernels have the shape [out, in, k, k], full weights behind pooling [post, pooled]', async () => {
  const sim = (
    await compile(derive(parse(source(LENET, 'tanh', '', '1/2 |y - r|^2'))), { target: 'interpreter' })
  ).start()
  expect(['W[c1,x]', 'W[c2,c1]', 'W[h,c2]', 'W[y,h]'].map((n) => sim.shape(n))).toEqual([
    [3, 1, 3, 3],
    [2, 3, 2, 2],
    [4, 2],
    [2, 4],
  ])
  expect(Math.max(...sim.get('W[c2,c1]').map(Math.abs))).toBeLessThanOrEqual(1 / Math.sqrt(12))
})

describe('a gradient flow on images', () => {
  const text = (c: Case): string => `
state u = normal(0, 1)
weight W
constant tau = 2
activation phi = tanh
e = u - W phi(u)
energy F = 1/2 |e|^2
flow F in u rate 1/tau
descend F in W rate eta = 0.1 with sgd
network
${c.network.replace('output 2', '2').replace(', phi = identity', '').replace(', eta = 0.02', '').replace('\n  d -> c, one_to_one', '')}
simulate
  dt = 0.01, seed = 3
`

  test.each(CASES)('$name: forces and gradients are differences of the energy', async (c) => {
    const sim: Simulation = (await compile(derive(parse(text(c))), { target: 'interpreter' })).start()
    const x = [...(draw(1, 'x', c.sizes.x ?? 0)[0] ?? [])]
    const own = Object.keys(c.sizes).filter((n) => n !== 'x')
    const u = Object.fromEntries(own.map((p) => [p, [...sim.get(`u[${p}]`)]]))
    const W = Object.fromEntries(
      c.links.map(([post, pre]) => [`${post},${pre}`, [...sim.get(`W[${post},${pre}]`)]]),
    )
    const energy = (): number => {
      const drive = Object.fromEntries(own.map((p) => [p, (u[p] ?? []).map(() => 0)]))
      for (const [post, pre, spec] of c.links) {
        const rates = pre === 'x' ? x : (u[pre] ?? []).map(Math.tanh)
        const { matrix } = convolution(spec, W[`${post},${pre}`] ?? [], rates)
        matrix.forEach((row, i) => {
          const d = drive[post] ?? []
          d[i] = (d[i] ?? 0) + row.reduce((sum, w, j) => sum + w * (rates[j] ?? 0), 0)
        })
      }
      return own.reduce(
        (sum, p) =>
          sum + (u[p] ?? []).reduce((s, v, i) => s + 0.5 * (v - (drive[p]?.[i] ?? Number.NaN)) ** 2, 0),
        0,
      )
    }
    const slope = (list: number[], k: number): number => {
      const [kept = 0, h] = [list[k], 1e-5]
      list[k] = kept + h
      const above = energy()
      list[k] = kept - h
      const below = energy()
      list[k] = kept
      return (above - below) / (2 * h)
    }
    sim.step({ x })
    let compared = 0
    for (const [name, list] of Object.entries(W)) {
      const g = sim.gradient(`W[${name}]`)
      list.forEach((_, k) => {
        expect(Math.abs((g[k] ?? Number.NaN) + slope(list, k)), `W[${name}] ${k}`).toBeLessThan(1e-7)
        compared++
      })
    }
    for (const p of own) {
      const moved = sim.get(`u[${p}]`)
      const list = u[p] ?? []
      list.forEach((v, k) => {
        const force = ((moved[k] ?? Number.NaN) - v) / (0.01 / 2)
        expect(Math.abs(force + slope(list, k)), `u[${p}] ${k}`).toBeLessThan(1e-7)
        compared++
      })
    }
    expect(compared).toBeGreaterThan(50)
  })
})

test('a masked kernel has no weights where its mask is zero, whatever it learns', async () => {
  const mask = [1, 0, 1, 1, 1, 0, 0, 1]
  const text = `
state u = normal(0, 1)
weight W
r = tanh(u)
ddt(u) = -u + W r
ddt(W[i,j]) = u[i] * r[j] + 0.1 * W[i,j]
keep 0.01 <= W
network
  h : 2 x 4 x 4
  c : 1 x 3 x 3
  h -> c, conv(2, 1), mask = "kernel.npz"
simulate
  dt = 0.1`
  const files = (): Uint8Array =>
    writeNpz([{ name: 'mask', shape: [1, 2, 2, 2], data: Float64Array.from(mask) }])
  const sim = (await compile(derive(parse(text)), { target: 'interpreter', files })).start()
  for (let n = 0; n < 5; n++) sim.step({})
  expect([...sim.get('W[c,h]')].map((w) => Number(w !== 0))).toEqual(mask)
  expect([...sim.gradient('W[c,h]')].map((g) => Number(g !== 0))).toEqual(mask)
})

test('a rule of the weight alone counts once, one of signals at every position', async () => {
  const model = (rule: string): string => `
state u
weight W
ddt(u) = -u + W tanh(u)
${rule}
network
  x : input 1 x 4 x 4
  c : 1 x 2 x 2
  x -> c, conv(3, 1), init = 1
simulate
  dt = 0.1`
  const after = async (rule: string): Promise<number[]> => {
    const sim = (await compile(derive(parse(model(rule))), { target: 'interpreter' })).start()
    sim.set('u[c]', [1, 2, 3, 4])
    sim.step({ x: new Array(16).fill(0) })
    return [...sim.get('W[c,x]')]
  }
  expect(await after('ddt(W[i,j]) = -0.5 * W[i,j]')).toEqual(new Array(9).fill(0.95))
  // 1 + 0.1 (1 + 2 + 3 + 4 − 0.5 · 1)
  for (const w of await after('ddt(W[i,j]) = u[i] - 0.5 * W[i,j]')) expect(w).toBeCloseTo(1.95, 12)
})

test('what pooling does not tell is refused', async () => {
  const refusal = async (text: string): Promise<string> => {
    try {
      await compile(derive(parse(text)), { target: 'interpreter' })
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      const { code, message } = e.diagnostics.find((d) => d.severity === 'error') ?? {}
      return `${code} ${message}`
    }
  }
  const model = (law: string, rule: string, more = ''): string =>
    `state u\nweight W\nr = tanh(u)\nddt(u) = ${law}\n${rule}\nnetwork\n  h : 1 x 4 x 4\n  g : 4\n  h -> g, pool(2)${more}\nsimulate\n  dt = 0.1`
  expect(await refusal(model('-u + W r', 'ddt(W[i,j]) = u[i] * r[j]'))).toBe('none')
  expect(await refusal(model('-u + W r', 'ddt(W[i,j]) = u[i] * u[j]'))).toMatch(
    /E3001 .*'u' of neurons that are pooled/,
  )
  expect(await refusal(model('-u + W r + W u', 'ddt(W[i,j]) = u[i] * r[j]'))).toMatch(
    /E3001 .*not one signal/,
  )
  expect(await refusal(model("-u + W' r", 'ddt(W[i,j]) = r[i] * r[j]'))).toMatch(/E3001 .*not one signal/)
  expect(await refusal(model('-u + W r', '', ', no_self'))).toMatch(/E2065/)
})

test.each(['interpreter', 'ts', 'wasm'] as const)(
  'the published network at a small size, %s',
  async (target) => {
    const text = [
      ['1 x 28 x 28', '1 x 8 x 8'],
      ['20 x 24 x 24', '3 x 6 x 6'],
      ['50 x 8 x 8', '2 x 2 x 2'],
      ['500', '4'],
      ['conv(5, 20)', 'conv(3, 3)'],
      ['conv(5, 50)', 'conv(2, 2)'],
    ].reduce((t, [from = '', to = '']) => t.replace(from, to), exampleText('more/conv-le'))
    const sim = (await compile(derive(parse(text)), { target, dt: 0.5, seed: 1 })).start()
    const before = sim.get('W[c2,c1]')
    for (let n = 0; n < 50; n++) sim.step({ x: draw(n, 'x', 64)[0] ?? [], y: [n % 10] })
    expect(sim.names.every((n) => sim.get(n).every(Number.isFinite))).toBe(true)
    expect(sim.get('W[c2,c1]').some((w, k) => w !== before[k])).toBe(true)
  },
)
