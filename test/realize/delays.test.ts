/** @file Delays that no ring can hold: negative ones, and those that are too long. */
import { expect, test } from 'vitest'
import { compile, derive, ModelError, parse } from '../../src/index.js'

const model = (delay: string): string => `state u
weight W
constant tau = 1, d = 0.2
tau * ddt(u) = -u + W ${delay} tanh(u)
network
  h : 2
  h -> h
simulate
  dt = 0.1
`

async function refusal(text: string) {
  const failure = await compile(derive(parse(text)), { target: 'interpreter' }).catch((e: unknown) => e)
  if (!(failure instanceof ModelError)) throw failure
  const [only] = failure.diagnostics
  return { ...only, at: text.slice(only?.span?.start, only?.span?.end) }
}

/** Steps until the first neuron, which starts at one, is felt by the second. */
async function arrival(text: string): Promise<number> {
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  sim.set('u[h]', [1, 0])
  sim.set('W[h,h]', [0, 0, 1, 0])
  let steps = 0
  while (sim.get('u[h]')[1] === 0 && steps < 50) {
    sim.step({})
    steps++
  }
  return steps
}

test.each([
  ['-0.2', '0.2', 2],
  ['-d', 'd', 2],
  ['-(2 d)', '(2 d)', 4],
])('delay(%s) in a given equation is refused where it stands', async (written, positive, later) => {
  expect(await refusal(model(`delay(${written})`))).toMatchObject({
    code: 'E3001',
    message: 'a delay is negative: the equation reads the future',
    at: written,
    found: `'${written}'`,
    expected: 'a delay of zero or more',
    remedy: `write '${positive}'`,
  })
  const at = await arrival(model(`delay(${positive})`))
  expect(at - (await arrival(model('')))).toBe(later)
})

test('so is one in a definition that it reads', async () => {
  const text = model('r').replace('W r tanh(u)', 'W r').replace('tau *', 'r = delay(-d) tanh(u)\ntau *')
  expect(await refusal(text)).toMatchObject({ code: 'E3001', at: '-d' })
})

test('a delay of too many whole steps is too long, not broken', async () => {
  expect(await refusal(model('delay(1e9)'))).toMatchObject({
    code: 'E2073',
    message: "a delay is too long at unit 0 of 'h'",
    found: '1000000000 / 0.1 = 10000000000 steps',
    expected: 'at most 536870912 steps, each of whose values is kept',
  })
})

test('a delay of synapses that is no whole number of steps comes with a step that fits', async () => {
  const text = model('r')
    .replace(/tau \*.*/u, 'tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] * delay(d[i,j]) u[j])')
    .replace('d = 0.2', 'd = 0.25')
  expect(await refusal(text)).toMatchObject({ code: 'E2073', remedy: 'choose dt = 0.0625' })
  const better = text.replace('dt = 0.1', 'dt = 0.0625')
  const at = await arrival(better)
  expect(at - (await arrival(better.replace('d = 0.25', 'd = 0')))).toBe(4)
})
