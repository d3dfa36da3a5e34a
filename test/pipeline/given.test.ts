/** @file Numerics that a run is given in place of the model's: what they do not go with is pointed at, never the number that does not count. */
import { expect, test } from 'vitest'
import { compile, derive, ModelError, parse } from '../../src/index.js'
import type { CompileOptions } from '../../src/runtime/settings.js'

const model = (simulate: string, own = ''): string => `state u
weight W
target y
constant tau_m = 1, beta = 0.1, d = 0.2
r = tanh(delay(d) u)
e = u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
flow E in u rate 1/tau_m
descend E in W rate eta = 0.1 every 1
network
  x : input 2
  h : 2${own}
  y : output 2
  x -> h -> y
${simulate}`
const DT = 'simulate\n  dt = 0.1\n'

interface Refused {
  readonly code: string
  /** The text above the caret. */
  readonly at: string | undefined
  readonly found: string
}

async function refused(text: string, options: CompileOptions): Promise<readonly Refused[]> {
  try {
    await compile(derive(parse(text)), options)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return error.diagnostics.map(({ code, span, found = '' }) => ({
      code,
      at: span && text.slice(span.start, span.end),
      found,
    }))
  }
  return []
}

test('a dt of the options stands where the times are written, with what it takes the place of', async () => {
  const given = "(dt is given in place of the model's 0.1)"
  expect(await refused(model(DT), { dt: 5 })).toEqual([
    { code: 'E2072', at: '1', found: `dt = 5 ${given}, the time constant 'tau_m' = 1` },
    { code: 'E2073', at: '0.2', found: `0.2 / 5 = 0.04 steps ${given}` },
    { code: 'E2073', at: 'descend E in W rate eta = 0.1 every 1', found: `1 / 5 = 0.2 steps ${given}` },
  ])
  const own = await refused(model(DT, ', tau_m = 0.25'), { dt: 0.5 })
  expect(own).toContainEqual(expect.objectContaining({ code: 'E2072', at: '0.25' }))
})

test('where the model states none it is said to be given', async () => {
  const [first] = await refused(model(''), { dt: 5 })
  expect(first).toEqual({
    code: 'E2072',
    at: '1',
    found: "dt = 5 (dt is given for this run), the time constant 'tau_m' = 1",
  })
})

test('a time without a name is pointed at by nothing', async () => {
  const text = model(DT)
    .replace('delay(d) u', 'delay(0.2) u')
    .replace(', d = 0.2', '')
    .replace(' every 1', '')
  const [first] = await refused(text, { dt: 0.3 })
  expect(first).toMatchObject({ code: 'E2073', at: undefined })
})

test('a dt of the text stays where it is written', async () => {
  expect(await refused(model('simulate\n  dt = 0.15\n').replace(' every 1', ''), {})).toEqual([
    { code: 'E2073', at: '0.15', found: '0.2 / 0.15 = 1.33333 steps' },
  ])
  const implicit = model('simulate\n  dt = 2, method = implicit_midpoint\n').replace(' every 1', '')
  const [first] = await refused(implicit.replace('delay(d) u', 'u').replace(', d = 0.2', ''), {
    method: 'rk4',
  })
  expect(first).toMatchObject({ code: 'E2072', at: '2' })
})

test('a filter that a dt of the options is too long for says so', async () => {
  const text = `state u
weight W
target y
constant tau_m = 2, tau_r = 1, beta = 1
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.01
approximate causal filter 0.05
network
  x : input 1
  y : output 3
  x -> y
simulate
  dt = 0.01
`
  expect(await refused(text, { dt: 0.1 })).toEqual([
    {
      code: 'E2072',
      at: 'approximate causal filter 0.05',
      found: "dt = 0.1 (dt is given in place of the model's 0.01), the time constant of the filter = 0.05",
    },
  ])
})

test('a method or a coupling of the options has no place in the text', async () => {
  const plain = model('simulate\n  dt = 0.1, method = euler, coupling = lagged\n').replace(
    'delay(d) u',
    'd * u',
  )
  for (const options of [{ method: 'rk4' }, { method: 'stormer_verlet', coupling: 'solved' }]) {
    const [first] = await refused(plain, options)
    const isModels = options.coupling === undefined
    // that of the model is still meant where the options leave it
    expect(first, JSON.stringify(options)).toMatchObject({
      code: 'E4006',
      at: isModels ? 'lagged' : undefined,
    })
  }
})
