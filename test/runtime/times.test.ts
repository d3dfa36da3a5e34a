/** @file Times that are set between steps are held to what the language asks of those in the text, and nothing is set where they are refused. */
import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/compile.js'
import { compile, derive, ModelError, parse, type Simulation, taskSignals } from '../../src/index.js'

const text = (values = '', simulate = 'dt = 0.1'): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.1, eps = 0.3, eta = 0.1, T = 1, gain = 2${values}
parameter v = 0
r = tanh(D(tau_r) u)
e = D(exp(v) * gain) u - W I(tau_m) r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta every T
approximate causal filter eps
network
  x : input 1
  h : 3, tau_m = [1, 2, 3]
  y : output 2
  x -> h -> y
simulate
  ${simulate}
`
const open = async (source = text()): Promise<Simulation> =>
  (await compile(derive(parse(source)), { target: 'ts' })).start()

/** What a text with the same value is refused for. */
function refused(act: () => unknown): { readonly code: string; readonly text: string } {
  try {
    act()
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { code: error.diagnostics[0]?.code ?? '', text: error.message }
  }
  return { code: '', text: '' }
}

describe('a time that no run can have', () => {
  test.each([
    ['zero', 'tau_m[h]', [1, 0, 1], 'E2034', "of neuron 1 in 'h' is zero"],
    ['negative', 'tau_m[h]', [1, 1, -1], 'E2034', "of neuron 2 in 'h' is negative"],
    ['shorter than the step', 'tau_m[h]', [1, 0.05, 1], 'E2072', '0.05'],
    ['no number', 'tau_m[h]', [1, Number.NaN, 1], 'E6004', 'NaN'],
    ['negative, of a look-ahead', 'tau_r[h]', [1, -0.5, 0], 'E2034', "'tau_r'"],
    ['in an expression', 'gain', 0.01, 'E2072', "'gain'"],
    ['in an exponent', 'v[h]', [-9, 0, 0], 'E2072', "'v'"],
    ['no whole number of steps', 'T', 0.25, 'E2073', 'every'],
  ] as const)('is refused where it is %s, and not set', async (_what, name, values, code, what) => {
    const sim = await open()
    const before = sim.snapshot()
    const found = refused(() => sim.set(name, values as number))
    expect(found.code).toBe(code)
    expect(found.text).toContain(name)
    expect(found.text).toContain(what)
    expect(found.text).not.toContain('-->')
    expect(sim.snapshot()).toEqual(before)
    sim.step({ x: [0.1], y: [0, 0] })
  })

  test('is refused as the text would be, with the same code', async () => {
    for (const bad of ['0', '-1', '0.05']) {
      const stated = refused(() => parse(text().replace('[1, 2, 3]', bad)))
      const sim = await open()
      expect(refused(() => sim.set('tau_m[h]', new Array(3).fill(Number(bad)))).code).toBe(stated.code)
      expect(stated.code).not.toBe('')
    }
  })
})

test('what the text may say may be set: by an implicit method short times, of a look-ahead zero', async () => {
  const implicit = await open(
    text('', 'dt = 0.1, method = implicit_midpoint').replace(' every T', '').replace(', T = 1', ''),
  )
  implicit.set('tau_m[h]', [0.01, 1, 1])
  expect(refused(() => implicit.set('tau_m[h]', [0, 1, 1])).code).toBe('E2034')
  const sim = await open()
  sim.set('tau_m[h]', [0.1, 5, 1e6])
  sim.set('T', 0.3)
  sim.set('beta', -1)
  sim.set('eta', 0)
  sim.set('v[h]', [-2, 0, 1])
  // of two that stand together each is judged with what the other is now
  sim.set('gain', 100)
  sim.set('v[h]', [-5, 0, 1])
  expect(refused(() => sim.set('gain', 1)).code).toBe('E2072')
})

test('the constant of a synapse is held to the same', async () => {
  const sim = await open(`state u
weight W
constant tau = 1, tau_s = 0.5
r = tanh(u)
tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] I(tau_s[i,j]) r[j])
network
  x : input 1
  h : 2
  x -> h
  h -> h
simulate
  dt = 0.1
`)
  const name = sim.names.find((n) => n.startsWith('tau_s[h,h')) ?? ''
  sim.set(name, [1, 2, 3, 0.1])
  expect(refused(() => sim.set(name, [1, 2, 3, -1]))).toMatchObject({ code: 'E2034' })
  expect(refused(() => sim.set(name, [1, 0, 3, 1]))).toMatchObject({ code: 'E2034' })
  expect(refused(() => sim.set(name, [1, 2, 0.05, 1]))).toMatchObject({ code: 'E2072' })
  expect(sim.get(name)).toEqual(Float64Array.of(1, 2, 3, 0.1))
})

test.each([
  ['-1', 'E2034'],
  ['[-1, 2]', 'E2034'],
  ['0.01', 'E2072'],
])('a teacher with tau_m = %s is refused where it stands', async (value, code) => {
  const source = `${text()}task
  input x = sine(period = 2)
  target y = teacher(tau_m = ${value})
  steps = 5
`
  const program = await compile(derive(parse(source)), { target: 'ts' })
  const found = await taskSignals(program).catch((error: unknown) => error)
  expect(found).toBeInstanceOf(ModelError)
  if (found instanceof ModelError) {
    expect(found.diagnostics[0]?.code).toBe(code)
    expect(found.message).toMatch(/\| {3}target y = teacher\(tau_m[\s\S]*\^\^/)
  }
})

test('a probe of mathematics, as Taylor remainders take it, may go beyond', async () => {
  const sim = (await prepare(derive(parse(text())), { target: 'ts' }, true)).start()
  sim.set('tau_m[h]', [-1, 0, 0.01])
  expect(sim.get('tau_m[h]')).toEqual(Float64Array.of(-1, 0, 0.01))
})
