/** @file What each rule of learning makes of its gradients, step by step, against the same rules written here. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

/** One population has a rate of its own. */
const [DT, ETA, OWN] = [0.05, 0.1, 0.03]

const model = (rule: string, more = ''): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5, eta = ${ETA}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
descend E in W, b rate eta ${rule}
${more}network
  x : input 3
  h : 4
  y : output 2, eta = ${OWN}
  x -> h -> y
simulate
  dt = ${DT}, batch = 2, seed = 3
`

/** One number of a parameter: from its gradients, one for each step in which the rule acts, to its changes. */
type Rule = (eta: number) => (g: number) => number

const plain =
  (pace: number): Rule =>
  (eta) =>
  (g) =>
    pace * eta * g

const momentum = (mu: number): Rule => {
  return (eta) => {
    let v = 0
    return (g) => {
      v = mu * v + g
      return eta * v
    }
  }
}

const adam = (beta1: number, beta2: number, epsilon: number): Rule => {
  return (eta) => {
    let [m, v, n] = [0, 0, 0]
    return (g) => {
      n++
      m = beta1 * m + (1 - beta1) * g
      v = beta2 * v + (1 - beta2) * g * g
      return (eta * (m / (1 - beta1 ** n))) / (Math.sqrt(v / (1 - beta2 ** n)) + epsilon)
    }
  }
}

const CASES: readonly (readonly [text: string, every: number, rule: Rule])[] = [
  ['', 1, plain(DT)],
  ['with sgd', 1, plain(1)],
  [`every ${3 * DT}`, 3, plain(1)],
  [`every ${2 * DT} with sgd`, 2, plain(1)],
  ['with momentum(0.9)', 1, momentum(0.9)],
  [`every ${3 * DT} with momentum(0.7)`, 3, momentum(0.7)],
  ['with adam(0.8, 0.95, 1e-3)', 1, adam(0.8, 0.95, 1e-3)],
  ['with adam', 1, adam(0.9, 0.999, 1e-8)],
]

const PARAMETERS = ['W[h,x]', 'W[y,h]', 'b[h]', 'b[y]'] as const

async function started(source: string) {
  return (await compile(derive(parse(source)), { target: 'interpreter' })).start()
}

const drive = (n: number) => ({
  x: [0, 1, 2, 3, 4, 5].map((k) => Math.sin(0.3 * n + k)),
  y: [0, 1, 2, 3].map((k) => Math.cos(0.2 * n + 2 * k)),
})

test.each(CASES)('rate eta %s', async (text, every, rule) => {
  const sim = await started(model(text))
  const expected = new Map(PARAMETERS.map((id) => [id, [...sim.get(id)]]))
  const own = new Map(
    PARAMETERS.map((id) => [id, [...sim.get(id)].map(() => rule(id.includes('[y') ? OWN : ETA))]),
  )
  for (let n = 1; n <= 24; n++) {
    // what is frozen for a while keeps its memory
    const learn = n < 7 || n > 9
    sim.step(drive(n), { learn })
    for (const id of PARAMETERS) {
      const gradient = sim.gradient(id)
      if (learn && n % every === 0)
        expected.set(
          id,
          (expected.get(id) ?? []).map(
            (x, k) => x + (own.get(id)?.[k]?.(gradient[k] ?? Number.NaN) ?? Number.NaN),
          ),
        )
      sim.get(id).forEach((x: number, k: number) => {
        expect(Math.abs(x - (expected.get(id)?.[k] ?? Number.NaN)), `${id} after step ${n}`).toBeLessThan(
          1e-13,
        )
      })
    }
  }
  expect(Math.max(...sim.gradient('W[h,x]').map(Math.abs))).toBeGreaterThan(1e-3)
})

test('what is kept in a range stays there, and one that is learned without a range above ten steps', async () => {
  const learned = 'descend E in tau_m rate eta with sgd\n'
  const sim = await started(
    model('with sgd', `${learned}keep -0.2 <= W <= 0.1, b >= 0\n`).replace('eta = 0.1\n', 'eta = 40\n'),
  )
  for (let n = 1; n <= 20; n++) sim.step(drive(n))
  const all = (id: string): readonly number[] => [...sim.get(id)]
  expect([Math.min(...all('W[h,x]')), Math.max(...all('W[h,x]'))]).toEqual([-0.2, 0.1])
  expect(Math.min(...all('b[h]'), ...all('b[y]'))).toBe(0)
  expect(Math.max(...all('b[h]'), ...all('b[y]'))).toBeGreaterThan(0.1)
  expect(Math.min(...all('tau_m[h]'), ...all('tau_m[y]'))).toBe(10 * DT)
})
