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

test.each([
  ['-0.2', '0.2'],
  ['-d', 'd'],
  ['-(2 d)', '(2 d)'],
])('delay(%s) in a given equation is refused where it stands', async (written, positive) => {
  expect(await refusal(model(`delay(${written})`))).toMatchObject({
    code: 'E3001',
    message: 'a delay is negative: the equation reads the future',
    at: written,
    found: `'${written}'`,
    expected: 'a delay of zero or more',
    remedy: `write '${positive}'`,
  })
  await expect(
    compile(derive(parse(model(`delay(${positive})`))), { target: 'interpreter' }),
  ).resolves.toBeDefined()
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
  await expect(compile(derive(parse(better)), { target: 'interpreter' })).resolves.toBeDefined()
})
