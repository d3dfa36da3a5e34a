/** @file What a rule reads of an input: what its weight multiplies, what follows from that, and nothing else. */
import { expect, test } from 'vitest'
import { compile, derive, ModelError, parse } from '../../src/index.js'

interface Parts {
  readonly rule: string
  readonly multiplied?: string
  readonly more?: string
  readonly input?: string
  readonly connection?: string
  readonly coupling?: string
}

const model = ({ rule, multiplied, more, input, connection, coupling }: Parts): string => `state u
weight W
bias b
constant tau = 1
r = tanh(u)
y = W ${multiplied ?? 'u'}
z = tanh(y)
${more ?? 's = u.^2'}
tau * ddt(u) = -u + y + b
ddt(W[i,j]) = ${rule}
network
  x : input 2${input ?? ''}
  h : 1
  x -> h, init = [0.5, -0.25]${connection ?? ''}
simulate
  dt = 0.1, coupling = ${coupling ?? 'lagged'}
`

const STEPS = [
  [0.5, 1],
  [0.75, -0.5],
] as const

/** The gradient of the second step, and what the data were. */
async function learned(parts: Parts): Promise<readonly number[]> {
  const sim = (await compile(derive(parse(model(parts))), { target: 'interpreter' })).start()
  for (const x of STEPS) sim.step({ x }, { learn: false })
  return [...sim.gradient('W[h,x]')]
}

const [before, now] = STEPS
const rates = now.map((x, k) => (x - (before[k] ?? 0)) / 0.1)

const couplings = ['lagged', 'solved']

test.each<[string, Parts, readonly number[]]>([
  ['what the weight multiplies', { rule: 'u[j]' }, now],
  ['a function of it', { rule: 's[j]' }, now.map((x) => x ** 2)],
  ['one without a name', { rule: 'tanh(u[j])' }, now.map(Math.tanh)],
  [
    'a definition by a definition',
    { rule: 'q[j]', more: 's = u.^2\nq = tau s - u' },
    now.map((x) => x ** 2 - x),
  ],
  ['its rate of change', { rule: 'ddt(u[j])' }, rates],
  [
    'a look-ahead that the weight multiplies',
    { rule: '(D(tau) u)[j]', multiplied: '(D(tau) u)' },
    now.map((x, k) => x + (rates[k] ?? 0)),
  ],
  ['a signal that the weight multiplies by its name', { rule: 'r[j]', multiplied: 'r' }, now],
  ['the formula of that signal', { rule: 'tanh(u[j])', multiplied: 'r' }, now],
  [
    'what the input supplies, though the weight multiplies a function of it',
    { rule: 'u[j]', multiplied: 'r', input: ', u = x' },
    now,
  ],
])('a rule reads of an input %s', async (_, parts, expected) => {
  for (const coupling of couplings) {
    const found = await learned({ ...parts, coupling })
    for (const [k, value] of expected.entries()) expect(found[k], coupling).toBeCloseTo(value, 12)
  }
})

async function refusal(parts: Parts): Promise<unknown> {
  const failure = await learned(parts).catch((e: unknown) => e)
  if (!(failure instanceof ModelError)) throw new Error('not refused')
  return failure.diagnostics
}

test.each<[string, Parts]>([
  ['y', { rule: 'y[j]' }],
  ['z', { rule: 'z[j]' }],
  ['b', { rule: 'b[j]' }],
  ['u', { rule: 'u[j]', multiplied: 'r' }],
  ['tanh(u)', { rule: 'tanh(u[j])', multiplied: 's' }],
  ['u̇', { rule: 'ddt(u[j])', multiplied: 'r' }],
  ['q', { rule: 'q[j]', more: "q = W' z" }],
  ["W' z", { rule: 'sum(k, W[k,j] z[k])' }],
])('and refuses %s, which an input does not have', async (name, parts) => {
  for (const coupling of couplings) {
    expect(await refusal({ ...parts, coupling })).toMatchObject([
      {
        code: 'E3001',
        message: `the rule of 'W' reads '${name}' of presynaptic neurons, which the input 'x' does not have`,
        remedy: "let the rule read what 'W' multiplies, or put a population with a state between 'x' and 'h'",
      },
    ])
  }
})

test('a rule that changes nothing there may read it', async () => {
  const text = model({ rule: 'z[j]', connection: ', fixed' })
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  sim.step({ x: [1, 1] })
  expect([...sim.get('W[h,x]')]).toEqual([0.5, -0.25])
})

const rateRule = (coupling: string): string =>
  model({ rule: 'ddt(r[i]) * r[j] + r[i] * ddt(r[j])', multiplied: 'r', coupling })

test('the rate of change of what a weight multiplies is that of the data, beside the chain rule elsewhere', async () => {
  const sim = (await compile(derive(parse(rateRule('solved'))), { target: 'interpreter' })).start()
  let u = 0
  for (const x of STEPS) {
    sim.step({ x }, { learn: false })
    const rate = -u + 0.5 * x[0] - 0.25 * x[1]
    const [r, dr] = [Math.tanh(u), (1 - Math.tanh(u) ** 2) * rate]
    const expected = x.map((value, k) => dr * value + r * (x === now ? (rates[k] ?? 0) : 0))
    for (const [k, value] of expected.entries()) expect(sim.gradient('W[h,x]')[k]).toBeCloseTo(value, 12)
    u += 0.1 * rate
  }
})

test('where the lagged order has no rate of change, the rule is named, and the coupling that has one', async () => {
  const text = rateRule('lagged')
  const failure = await compile(derive(parse(text)), { target: 'interpreter' }).catch((e: unknown) => e)
  if (!(failure instanceof ModelError)) throw failure
  const [only] = failure.diagnostics
  expect(only).toMatchObject({
    code: 'E4001',
    remedy: 'choose `coupling = solved`, where the chain rule finds it',
  })
  expect(text.slice(only?.span?.start, only?.span?.end)).toMatch(/^ddt\(W\[i,j\]\) = /)
})

test.each([
  ['q = D(1) D(1) tanh(u)', 'q', 'q = D(1) D(1) tanh(u)'],
  ['', 'D(1) D(1) tanh(u)', 'ddt(u) = -u + 0.1 W D(1) D(1) tanh(u)'],
])('so is the definition or the equation that differentiates: %j', async (definition, read, at) => {
  const text = `state u
weight W
${definition}
ddt(u) = -u + 0.1 W ${read}
network
  h : 1
  h -> h
simulate
  dt = 0.1, coupling = solved
`
  const failure = await compile(derive(parse(text)), { target: 'interpreter' }).catch((e: unknown) => e)
  if (!(failure instanceof ModelError)) throw failure
  const [only] = failure.diagnostics
  expect(text.slice(only?.span?.start, only?.span?.end)).toBe(at)
})

const tied = (z: string, coupling: string, input = ''): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.2
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
z = ${z}
cost C = 1/2 |y - r|^2
energy E = 1/2 |z|^2 + beta C
stationary u
descend E in W rate eta = 0.01
approximate causal
network
  x : input 2${input}
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.05, coupling = ${coupling}
`

test.each([
  ["e - 0.3 * W' tanh(W r)", 'lagged'],
  ["e - 0.3 * W' tanh(W r)", 'solved'],
  ["e - 0.3 * W' tanh(2 * W r)", 'lagged'],
])('no input has an error: %s, %s', async (z, coupling) => {
  const sim = (await compile(derive(parse(tied(z, coupling))), { target: 'interpreter' })).start()
  // what the output sends back does not come to h: all that h could learn of would be an error of x
  sim.set('W[y,h]', new Float64Array(6))
  for (let n = 0; n < 5; n++) sim.step({ x: [Math.sin(n) + 0.5, 1], y: [1, -1] }, { learn: false })
  expect(Math.max(...sim.gradient('W[h,x]').map(Math.abs))).toBe(0)
  expect(Math.max(...sim.gradient('W[y,h]').map(Math.abs))).toBeGreaterThan(1e-3)
})

test('a weight that multiplies nothing but errors of an input is refused, unless the data are one', async () => {
  const text = (input: string): string =>
    tied("e - 0.3 * W' r", 'solved', input).replace('e = D(tau_m) u - W r', 'e = D(tau_m) u')
  await expect(compile(derive(parse(text(''))))).rejects.toThrow(
    /E3001: 'W' multiplies nothing but errors, which the input 'x' does not have[\s\S]*x -> h -> y[\s\S]*'x : input, e = x'/,
  )
  const program = await compile(derive(parse(text(', z = x'))))
  expect(program.loops.buffers.some(({ name }) => name === 'W[h,x]')).toBe(true)
})

test('nor has a function of one more than its value at zero', async () => {
  const text = tied("e - 0.3 * W' r", 'solved', '')
    .replace('descend E in W rate eta = 0.01', 'ddt(W[i,j]) = 0.01 * (z[i] * r[j] + tanh(z[j]))')
    .replace("z = e - 0.3 * W' r", 'z = e')
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  sim.set('W[y,h]', new Float64Array(6))
  for (let n = 0; n < 5; n++) sim.step({ x: [Math.sin(n) + 0.5, 1], y: [1, -1] }, { learn: false })
  expect(Math.max(...sim.gradient('W[h,x]').map(Math.abs))).toBe(0)
})
