/** @file Costs and energies of weights, Σ_ij: their values against sums written out, their gradients against differences. */
import { expect, test } from 'vitest'
import { compile, derive, parse, verify } from '../../src/index.js'

const model = (cost: string, connections = '  x -> h -> y', more = ''): string => `state u
weight W
target y
constant tau = 1, lam = 0.3
r = tanh(u)
cost C = ${cost}
tau * ddt(u) = -u + W r
${more}
network
  x : input 2
  h : 3
  y : output 2
${connections}
simulate
  dt = 0.1, method = euler, batch = 2, seed = 4
`

const signals = (steps: number) => ({
  x: Float64Array.from({ length: steps * 4 }, (_, n) => Math.sin(0.7 * n)),
  y: Float64Array.from({ length: steps * 4 }, (_, n) => Math.cos(0.3 * n)),
})

const squares = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, w) => sum + w * w, 0)

test.each([
  ['all to all', '  x -> h -> y'],
  ['one to one, and without a synapse to itself', '  x -> h -> y\n  h -> h, no_self'],
  ['from two populations', '  x -> h -> y\n  x -> y'],
])(
  'a penalty on weights, %s: those that arrive at the outputs, where a cost lives',
  async (_, connections) => {
    const penalty = 'lam/2 |W|^2 + sum(i, j, W[i,j]^4)'
    const [bare, full] = await Promise.all(
      ['1/2 |y - r|^2', `1/2 |y - r|^2 + ${penalty}`].map(async (cost) =>
        (await compile(derive(parse(model(cost, connections))), { target: 'interpreter' })).start(),
      ),
    )
    if (!bare || !full) throw new Error('two')
    const { x, y } = signals(1)
    for (const sim of [bare, full]) sim.step({ x, y })
    const arriving = full.names.filter((name) => name.startsWith('W[y,'))
    expect(arriving.length).toBe(connections.includes('x -> y') ? 2 : 1)
    const expected = arriving.reduce((sum, name) => {
      const w = full.get(name)
      return sum + 0.15 * squares(w) + squares(w.map((v) => v * v))
    }, 0)
    full.get('cost').forEach((c, sample) => {
      expect(Math.abs(c - (bare.get('cost')[sample] ?? 0) - expected)).toBeLessThan(1e-14)
    })
  },
)

test('the exact gradient of such a cost is that of differences', async () => {
  const program = await compile(derive(parse(model('1/2 |y - r|^2 + lam/2 |W|^2'))))
  const steps = 7
  const sim = program.start()
  const { gradient } = await sim.exactGradient(signals(steps), { steps, by: 'discrete' })
  for (const name of ['W[h,x]', 'W[y,h]']) {
    const kept = sim.get(name)
    for (const at of [0, kept.length - 1]) {
      const costAt = async (change: number): Promise<number> => {
        const other = program.start()
        other.set(
          name,
          kept.map((w, k) => (k === at ? w + change : w)),
        )
        return (await other.exactGradient(signals(steps), { steps, by: 'discrete' })).cost
      }
      const slope = ((await costAt(1e-5)) - (await costAt(-1e-5))) / 2e-5
      expect(Math.abs((gradient[name]?.[at] ?? Number.NaN) - slope)).toBeLessThan(1e-8)
    }
  }
})

test('decay of weights as a part of an energy runs, and its certificate passes', async () => {
  const text = `state u
weight W
constant tau = 1, lam = 0.1
e = u - W u
energy E = 1/2 |e|^2 + lam/2 |W|^2
flow E in u rate 1/tau
descend E in W rate eta = 1e-1
network
  x : input 2
  h : 4
  z : 3
  x -> h -> z
simulate
  dt = 0.1, method = rk4
`
  const certificate = await verify(derive(parse(text)), { quick: true })
  expect(certificate.verdict).toBe('passed')
})

test('a weight and its transpose, and pairs of neurons, in one sum', async () => {
  const at = async (more: string) => {
    const text = model(`1/2 |y - r|^2 ${more}`, '  x -> h -> y\n  y -> y')
    const sim = (await compile(derive(parse(text)))).start()
    const { x, y } = signals(3)
    await sim.run({ x, y }, { steps: 3 })
    return sim
  }
  const [bare, both, pairs] = await Promise.all(
    ['', '+ sum(i, j, W[i,j] * W[j,i])', '+ sum(i, j, r[i] * r[j])'].map(at),
  )
  const [a = 0, b = 0, c = 0, d = 0] = bare?.get('W[y,y]') ?? []
  both?.get('cost').forEach((cost, n) => {
    expect(Math.abs(cost - (bare?.get('cost')[n] ?? 0) - (a * a + 2 * b * c + d * d))).toBeLessThan(1e-14)
  })
  const r = bare?.get('r[y]') ?? []
  pairs?.get('cost').forEach((cost, n) => {
    const sum = (r[2 * n] ?? 0) + (r[2 * n + 1] ?? 0)
    expect(Math.abs(cost - (bare?.get('cost')[n] ?? 0) - sum * sum)).toBeLessThan(1e-14)
  })
})
