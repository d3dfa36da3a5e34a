/** @file Errors of costs whose target stands in no difference: fed back as given equations they run the same, with a target and without. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const model = (cost: string, beta: string): string => `state u
weight W
target y
constant tau = 1, beta = 0.2
r = tanh(D(tau) u)
e = D(tau) u - W r
cost C = ${cost}
energy E = 1/2 |e|^2 + ${beta} C
stationary E in D(tau) u
descend E in W rate eta = 0.1
network
  x : input 2, r = x
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.1, seed = 3
`

const COSTS = [
  '-dot(y, r)',
  'sum(log(1 + exp(-(y .* r))))',
  '1/2 |y - r|^2',
  '1/2 |y - r|^2 + 0.1 |r|^2',
  '1/4 sum((y - r).^4)',
  '1/2 |y .* r - r|^2',
  'crossentropy(y, softmax(r))',
  '-dot(y, log(0.1 + r.^2))',
] as const

/** Errors and weights along six steps, one of them without a target. */
async function run(text: string): Promise<readonly number[]> {
  const sim = (await compile(derive(parse(text)))).start()
  return [0, 1, 2, 3, 4, 5].flatMap((n) => {
    sim.step({ x: [Math.sin(n * 0.1), 0.7], ...(n === 3 ? {} : { y: [0.8, -0.6] }) })
    return ['e[h]', 'e[y]', 'W[h,x]'].flatMap((name) => [...sim.get(name)])
  })
}

test.each(['beta', '0.3', '1'].flatMap((beta) => COSTS.map((cost) => [beta, cost] as const)))(
  'a nudging of %s, %s',
  async (beta, cost) => {
    const text = model(cost, beta)
    const given = derive(parse(text))
      .equations.filter(({ runs }) => runs)
      .map((e) => e.text)
    const fed = text
      .replace(/energy E.*\nstationary.*\ndescend.*\n/u, '')
      .replace(/r = tanh.*\ne = D.*\n/u, '')
      .replace('beta = 0.2', 'beta = 0.2, eta = 0.1')
      .replace(/cost C.*\n/u, (line) => `${line}${given.join('\n')}\n`)
    const [derived, read] = [await run(text), await run(fed)]
    // the back-propagated error reaches the hidden neurons
    expect(derived.slice(-11, -8).some((e) => Math.abs(e) > 1e-4)).toBe(true)
    for (const [k, value] of derived.entries())
      expect(Math.abs((read[k] ?? Number.NaN) - value)).toBeLessThan(1e-12)
  },
)
