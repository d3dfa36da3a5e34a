/** @file Where the minimum that a neuron follows ends, its step has no solution, however short: each remedy on the page of E6015, where it helps and where not. */
import { expect, test } from 'vitest'
import { CODES } from '../../src/base/codes/table.js'
import { compile, derive, parse, RunError } from '../../src/index.js'

interface Net {
  /** Of the neuron's connection to itself. */
  readonly self: number
  /** Of the target. */
  readonly beta: number
  readonly dt: number
}

const model = ({ self, beta, dt }: Net): string => `model "Two answers"
state u
weight W, V
target y
constant tau = 10, beta = ${beta}
activation rho(v) = tanh(v/2)
e = u - W rho(u) - V rho(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
network
  x : input 1
  y : output 1
  V : x -> y, init = 1
  W : y -> y, init = ${self}
simulate
  dt = ${dt}, method = implicit_midpoint, coupling = solved, start = rest
`

/** The input rises from -3 to 3, the target is the state that it ends at. */
const [UNTIL, TARGET] = [400, 3]
const inputAt = (t: number): number => (6 * t) / UNTIL - 3

/** Time of the step that is refused, or undefined; and the largest leap of the neuron within a step. */
async function follow(net: Net) {
  const sim = (await compile(derive(parse(model(net))))).start()
  const x = (first: number, count: number): Float64Array =>
    Float64Array.from({ length: count }, (_, n) => inputAt((first + n) * net.dt))
  const y = (_: number, count: number): Float64Array => new Float64Array(count).fill(TARGET)
  let leap = 0
  let last: number | undefined
  try {
    for (let n = 0; n < Math.round(UNTIL / net.dt); n++) {
      sim.step({ x: x(n, 1), y: y(n, 1) })
      const [u = Number.NaN] = sim.get('u[y]')
      leap = Math.max(leap, Math.abs(u - (last ?? u)))
      last = u
    }
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    expect(error.message).toContain('E6015')
    expect(error.message).toMatch(
      /a smaller dt is refused at the same t[\s\S]*weights[\s\S]*targets pull harder/u,
    )
    return { refused: error.step * net.dt, leap }
  }
  return { refused: undefined, leap }
}

/**
 * The time at which the lower minimum ends, by hand: of all u on it, where dE/du = 0 asks for the largest input. To the left of the
 * minimum's end that input grows with u.
 */
function endOf({ self, beta }: Omit<Net, 'dt'>): number {
  let most = Number.NEGATIVE_INFINITY
  for (let u = -4; u < 0; u += 1e-4) {
    const rho = Math.tanh(u / 2)
    const slope = 1 - (self * (1 - rho * rho)) / 2
    const x = u - self * rho + (beta * (u - TARGET)) / slope
    if (x < most) break
    most = x
  }
  return ((most + 3) * UNTIL) / 6
}

const NET = { self: 1.5, beta: 0.1 }

test('steps of any length are refused at the moment at which the minimum ends', async () => {
  const end = endOf(NET)
  expect(end).toBeGreaterThan(50)
  expect(end).toBeLessThan(150)
  for (const dt of [1, 0.25, 0.1]) {
    const { refused = Number.NaN } = await follow({ ...NET, dt })
    expect(Math.abs(refused - end)).toBeLessThan(2 * dt)
  }
})

test.each([
  ['a weight of the loop is smaller', { ...NET, self: 1 }],
  ['the target pulls harder', { ...NET, beta: 1 }],
])('nothing is refused, and the neuron does not leap, where %s', async (_, net) => {
  for (const dt of [1, 0.25]) {
    const { refused, leap } = await follow({ ...net, dt })
    expect(refused).toBeUndefined()
    expect(leap).toBeLessThan(0.04 * dt)
  }
})

test('the page says so, in this order', () => {
  const { remedy } = CODES.E6015
  expect(remedy).toMatch(/reduce dt[\s\S]*same t[\s\S]*weights of the loop smaller[\s\S]*beta/u)
})
