/** @file Certificates of models whose numbers are shared by all neurons, and of states that flow: nothing fails that is right. */
import { expect, test } from 'vitest'
import { derive, parse, verify } from '../../src/index.js'

const network = `network
  x : input 2
  h : 4
  y : output 2
  x -> h -> y
simulate
  dt = 0.1, method = rk4, seed = 5
`

test.each([
  [
    'a number that an energy reads twice',
    `state u
weight W
constant tau = 1
e = u - W tanh(u)
n = |u|^2
energy E = 1/2 |e|^2 + 0.1 * n * n
flow E in u rate 1/tau
descend E in W rate eta = 0.1
${network}`,
  ],
  [
    'predictive coding, whose rule is the gradient where states rest',
    `state u
weight W
bias b
target y
constant tau = 1, beta = 0.4
activation phi = tanh
e = u - W phi(u) - b
cost C = 1/2 |y - phi(u)|^2
energy E = 1/2 |e|^2 + beta C
flow E in u rate 1/tau
descend E in W, b rate eta = 1e-1
${network}`,
  ],
])('%s', { timeout: 60_000 }, async (_, text) => {
  const certificate = await verify(derive(parse(text)), { quick: true })
  const failed = certificate.parts.flatMap(({ findings }) => findings.filter((f) => f.outcome === 'failed'))
  expect(failed).toEqual([])
  expect(certificate.verdict).toBe('passed')
})
