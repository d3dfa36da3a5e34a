/** @file What cannot be run is refused where it is written: the caret stands under the statement that holds it. */
import { expect, test } from 'vitest'
import { compile, derive, ModelError, parse } from '../../src/index.js'

const model = (statements: string): string => `state u
weight W
target y
constant tau = 1, tau_r = 0.5, eta = 0.1
${statements}
network
  x : input 1
  h : 1
  y : output 1
  x -> h -> y
simulate
  dt = 0.1
`

/** The refusal, and the text above its caret. */
async function refusal(text: string, method: string): Promise<{ code: string; about: string; at: string }> {
  try {
    await compile(derive(parse(text)), { method })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const first = error.diagnostics.find((d) => d.severity === 'error')
    const { code = '', message = '', span = { start: 0, end: 0 } } = first ?? {}
    expect(error.message).toContain('^')
    return { code, about: /^'(\w+)'/.exec(message)?.[1] ?? '', at: text.slice(span.start, span.end) }
  }
  throw new Error('not refused')
}

const LAW = 'tau * ddt(u) = -u + W r'
const AHEAD = 'tau * ddt(u) = -u + D(tau_r) (W r)'
test.each([
  ['a definition', ['r = tanh(u)', 's = D(tau_r) (W r)', 'tau * ddt(u) = -u + s'], 's', 1],
  ['an equation', ['r = tanh(u)', AHEAD], 'u', 1],
  ['a cost', ['r = tanh(u)', LAW, 'cost C = 1/2 |y - D(tau_r) r|^2'], 'cost', 2],
  ['a rule', ['r = tanh(u)', LAW, 'ddt(W[i,j]) = eta * D(tau_r) (u[i] r[j])'], 'W', 2],
  [
    'a signal of synapses',
    ['r = tanh(u)', 'p[i,j] = D(tau_r) (u[i] r[j])', LAW, 'ddt(W[i,j]) = eta * p[i,j]'],
    'p',
    1,
  ],
] as const)('a derivative that is not at hand is refused in %s', async (_name, statements, about, line) => {
  expect(await refusal(model(statements.join('\n')), 'euler')).toEqual({
    code: 'E4001',
    about,
    at: statements[line],
  })
})

test.each(['euler', 'rk4'])('with %s a second derivative is refused in its definition', async (method) => {
  const text = model(`r = tanh(D(tau_r) D(tau_r) u)\n${LAW}`)
  expect(await refusal(text, method)).toMatchObject({ code: 'E4001', at: 'r = tanh(D(tau_r) D(tau_r) u)' })
})

test('what follows from a principle is refused where the principle is stated', async () => {
  const text = model('r = tanh(u)\ne = D(tau) u - W r\nenergy E = 1/2 |e|^2\nflow E in u rate 1/tau')
  const found = await refusal(text, 'euler')
  expect(found).toMatchObject({ code: 'E4001', about: 'u', at: 'flow E in u rate 1/tau' })
})

test.each(['euler', 'rk4'])(
  'with %s the future of what is no error is refused in its definition',
  async (method) => {
    const neuron = model('r = tanh(u)\ns = I(-tau_r) r\ntau * ddt(u) = -u + W s')
    expect(await refusal(neuron, method)).toMatchObject({ code: 'E3005', about: 's', at: 's = I(-tau_r) r' })
    const synapse = `r = tanh(u)\np[i,j] = I(-tau_r) (u[i] r[j])\n${LAW}\nddt(W[i,j]) = eta * p[i,j]`
    expect(await refusal(model(synapse), method)).toMatchObject({
      code: 'E3005',
      about: 'p',
      at: 'p[i,j] = I(-tau_r) (u[i] r[j])',
    })
    const law = model('r = tanh(u)\ntau * ddt(u) = -u + I(-tau_r) (W r)')
    expect(await refusal(law, method)).toMatchObject({
      code: 'E3005',
      at: 'tau * ddt(u) = -u + I(-tau_r) (W r)',
    })
  },
)

test('an order that an equation or a statement asks for is refused there', async () => {
  const mechanics = model('energy L = 1/2 tau |ddt(u)|^2 - 1/2 |u - W u|^2\nstationary u')
  expect(await refusal(mechanics, 'euler')).toMatchObject({ code: 'E4006', at: 'stationary u' })
  const lagged = `r = tanh(u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + tau_r C
stationary E in D(tau) u
lag e`
  expect(await refusal(model(lagged), 'rk4')).toMatchObject({ code: 'E4006', at: 'lag e' })
})
