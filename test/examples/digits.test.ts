/** @file What the experiments on MNIST-1D share: biases that are drawn, and signals that begin anew with each sample. */
import { readFileSync } from 'node:fs'
import { compile, derive, parse } from 'extremal'
import { expect, test } from 'vitest'
import { classify } from '../../examples/papers/classify.js'
import { biasOf, withBiases } from '../../examples/papers/digits.js'
import { writeNpz } from '../../src/host/npz.js'

const ENERGY = readFileSync('examples/generalized-latent-equilibrium.energy', 'utf8')

test('biases are drawn as weights are, each population by its own number of inputs', async () => {
  const text = withBiases(ENERGY, { h1: 1, 'h2..h6': 53, y: 53 })
  const sim = (await compile(derive(parse(text)), { seed: 3, batch: 1 })).start()
  const plain = (await compile(derive(parse(ENERGY)), { seed: 3, batch: 1 })).start()
  for (const [name, limit] of [
    ['h1', 1],
    ['h2', 1 / Math.sqrt(53)],
    ['h6', 1 / Math.sqrt(53)],
    ['y', 1 / Math.sqrt(53)],
  ] as const) {
    const largest = Math.max(...[...sim.get(`b[${name}]`)].map(Math.abs))
    expect(largest).toBeLessThanOrEqual(limit)
    expect(largest).toBeGreaterThan(0.7 * limit)
    expect(Math.max(...[...plain.get(`b[${name}]`)].map(Math.abs))).toBe(0)
  }
  // weights are drawn as before
  expect(sim.get('W[h2,h1]')).toEqual(plain.get('W[h2,h1]'))
  expect(biasOf(4)).toBe('b = uniform(-0.5, 0.5)')
})

test('a population that is not there is told of', () => {
  expect(() => withBiases(ENERGY, { h7: 53 })).toThrow("no population 'h7'")
})

const MEMORY = `state u
weight W
target y
constant tau = 5, beta = 1
r = u
e = D(tau) u - W r
cost C = crossentropy(y, softmax(r))
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0
approximate causal filter 0.5
approximate nudging 0
network
  x : input 1
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.5, batch = 2
`
const [samples, steps] = [6, 8]
/** All samples alike, or each with a size of its own. */
const filesOf = (isAlike: boolean) => (): Uint8Array =>
  writeNpz([
    {
      name: 'x',
      data: Float64Array.from({ length: samples * steps }, (_, k) =>
        isAlike ? 1 : 1 + Math.floor(k / steps),
      ),
      shape: [samples, steps],
    },
    { name: 'l', data: new Uint8Array(samples), shape: [samples] },
  ])

const lossOf = async (
  showings: number,
  afresh: readonly string[],
  isAlike = true,
): Promise<readonly number[]> => {
  const { rows } = await classify({
    model: MEMORY,
    task: () => '  input x = file("set.npz", "x", order = stored)\n  target y = label(file("set.npz", "l"))',
    name: 'memory',
    seed: 1,
    epochs: 2,
    steps,
    showings,
    tests: 1,
    classes: 2,
    readout: 'sum',
    isOpen: true,
    files: filesOf(isAlike),
    afresh,
  })
  return rows.flatMap((row) => [row.train_loss ?? Number.NaN, row.test_loss ?? Number.NaN])
}

test('signals that begin afresh are at zero when a sample begins, in training and test; others are carried on', async () => {
  const all = ['u[h]', 'u[y]', 'r[h]', 'r[y]']
  const [train = 0, exam = 0, ...later] = await lossOf(3, all)
  // all samples are the same: what begins at zero is the same in each
  expect(train).toBeCloseTo((await lossOf(1, all))[0] ?? Number.NaN, 12)
  expect(later).toEqual([train, exam])
  const carried = await lossOf(3, [])
  expect(Math.abs((carried[0] ?? 0) - train)).toBeGreaterThan(1e-3)
  // after one sample the training is the same, and the test begins elsewhere
  const [once, elsewhere = 0] = await lossOf(1, [])
  expect(once).toBeCloseTo(train, 12)
  expect(Math.abs(elsewhere - exam)).toBeGreaterThan(1e-3)
})

test('every sample has its turn', async () => {
  const all = ['u[h]', 'u[y]', 'r[h]', 'r[y]']
  const [three = 0] = await lossOf(3, all, false)
  const [one = 0] = await lossOf(1, all, false)
  expect(Math.abs(three - one)).toBeGreaterThan(1e-3)
})
