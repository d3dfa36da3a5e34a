/**
 * @file Mistakes in what runs, planted on its way to an execution: each part that is made to find them fails, and none does without them.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PartKey } from '../../../src/check/certificate/report.js'
import { add, constant, load, mul, neg, sub } from '../../../src/program/build.js'
import type { Program, Value } from '../../../src/program/program.js'
import {
  dropped,
  earlier,
  functions,
  loads,
  type Rewrite,
  statements,
  stores,
  valued,
  values,
  type Which,
  within,
} from './planting.js'
import { report, specimen } from './tables.js'

const plant = vi.hoisted((): { now?: (p: unknown, target: string) => unknown; hits: number } => ({ hits: 0 }))

const planted = vi.hoisted(() => <T>(target: string, backend: T): T => {
  const own = backend as { start: (p: unknown) => unknown; print: (p: unknown) => unknown }
  const changed = (p: unknown): unknown => {
    const made = plant.now?.(p, target) ?? p
    if (made !== p && JSON.stringify(made) !== JSON.stringify(p)) plant.hits++
    return made
  }
  return { ...own, start: (p: unknown) => own.start(changed(p)) } as T
})

vi.mock('../../../src/backends/wasm/backend.js', async (real) => {
  const { wasmBackend } = await real<typeof import('../../../src/backends/wasm/backend.js')>()
  return { wasmBackend: planted('wasm', wasmBackend) }
})
vi.mock('../../../src/backends/typescript/backend.js', async (real) => {
  const { typescriptBackend } = await real<typeof import('../../../src/backends/typescript/backend.js')>()
  return { typescriptBackend: planted('ts', typescriptBackend) }
})

const head = (rest: string): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.1
activation phi = tanh
${rest}
simulate
  dt = 0.1, seed = 3`

const NETWORK = `network
  x : input 2
  h : 2
  y : output 2
  x -> h -> y
  h -> h`

const prospective = (rules: string, simulate = ''): string =>
  head(`r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.1
${rules}
${NETWORK}`) + simulate

const MODELS = {
  lagged: prospective('approximate causal'),
  solved: prospective('approximate causal', ', method = heun'),
  window: prospective('', ', method = heun, coupling = solved'),
  delayed: head(`r = phi(u)
tau_m * ddt(u) = -u + W delay(0.3) r + b
cost C = 1/2 |y - r|^2
${NETWORK}`),
  equilibrium: head(`r = phi(D(tau_m) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau_m) u
descend E in W, b rate eta = 0.1
${NETWORK.replace('\n  h -> h', '')}`),
  contrast: head(`cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) - dot(b, phi(u)) + beta C
flow E in u rate 1/tau_m
contrast E in W, b between beta = 0.1 and beta = -0.1 every 5 rate eta = 0.1
${NETWORK.replace('\n  h -> h', '')}`),
  coding: head(`e = u - W phi(u) - b
energy F = 1/2 |e|^2
flow F in u rate 1/tau_m
descend F in W, b rate eta = 0.1
${NETWORK.replace('\n  h -> h', '').replace('output 2', 'output 2, u = y')}`),
  springs: `state q = normal(0, 1)
weight K
constant m = 1, lambda = 0.1
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q
network
  p : 3
  p -> p, symmetric
simulate
  dt = 0.05, method = stormer_verlet`,
} as const

interface Row {
  readonly what: string
  readonly model: keyof typeof MODELS
  readonly part: PartKey
  readonly which: Which
  readonly rewrite: Rewrite
  /** The only execution that it is planted in. */
  readonly target?: 'ts' | 'wasm'
}

const times =
  (factor: number) =>
  (v: Value): Value =>
    mul(v, constant(factor))
/** The nearest number of 24 bits, for numbers around 1. */
const single = (v: Value): Value => sub(add(v, constant(1.5 * 2 ** 29)), constant(1.5 * 2 ** 29))
const isDt = (v: Value): boolean => v.op === 'const' && v.value === 0.1
const slower = (v: Value): Value => (isDt(v) ? constant(0.1001) : v)
const transposed =
  (buffer: string) =>
  (v: Value): Value => {
    if (v.op !== 'load' || v.buffer !== buffer || v.at.terms.length !== 2) return v
    const [a, b] = v.at.terms
    if (!a || !b) return v
    return load(buffer, {
      ...v.at,
      terms: [
        { ...a, stride: b.stride },
        { ...b, stride: a.stride },
      ],
    })
  }
const later = (v: Value): Value => {
  const pick = v.op === 'load' ? v.at.pick : undefined
  if (v.op !== 'load' || !pick) return v
  return load(v.buffer, { ...v.at, pick: { ...pick, index: sub(pick.index, constant(1)) } })
}

const inStep = { which: 'step' } as const
const agreement = { model: 'lagged', part: 'agreement', ...inStep } as const
const reversed = { model: 'lagged', part: 'discrete', which: 'reverse' } as const
const costate = { model: 'lagged', part: 'continuous', which: 'costate' } as const

const ROWS: readonly Row[] = [
  { what: 'a sign in wasm', ...agreement, target: 'wasm', rewrite: valued('u_h', neg) },
  { what: 'an index in wasm', ...agreement, target: 'wasm', rewrite: values(transposed('W_h_h')) },
  { what: 'a sum of 24 bits in wasm', ...agreement, target: 'wasm', rewrite: valued('P2_h', single) },
  { what: 'a dropped statement in TypeScript', ...agreement, target: 'ts', rewrite: dropped('z1_h') },
  {
    what: 'a sum that is not begun anew in TypeScript',
    ...agreement,
    target: 'ts',
    rewrite: dropped('P1_h', (s) => s.value.op === 'const'),
  },
  { what: 'dt off by a thousandth in TypeScript', ...agreement, target: 'ts', rewrite: values(slower) },

  {
    what: 'dt off in the step alone',
    model: 'lagged',
    part: 'discrete',
    ...inStep,
    rewrite: stores('u_h', (s) => [{ ...s, value: mul(s.value, constant(1.001)) }]),
  },
  {
    what: 'rates read after their update',
    model: 'lagged',
    part: 'discrete',
    ...inStep,
    rewrite: earlier('r_h', 'P2_y'),
  },
  {
    what: 'a delay shorter by a step',
    model: 'delayed',
    part: 'discrete',
    ...inStep,
    rewrite: values(later),
  },
  {
    what: 'a sign in the transpose',
    ...reversed,
    rewrite: valued('a_rate_u_y', (v) => ('a' in v && v.op === 'add' ? sub(v.a, v.b) : v)),
  },
  { what: 'a path that is not reversed', ...reversed, rewrite: dropped('a_r_h', loads('W_y_h')) },
  { what: 'W for its transpose', ...reversed, rewrite: values(transposed('W_h_h')) },
  {
    what: 'the cost counted without half of dt',
    ...reversed,
    rewrite: valued('a_cost', (v) => (v.op === 'add' ? add(v.a, constant(0.05)) : v)),
  },
  { what: 'no lag in the transpose', ...reversed, rewrite: earlier('a_W_y_h', 'a_tau_r_h') },
  { what: 'a slope off by a part in 10^4', ...reversed, rewrite: functions('tanh_1', times(1.0001)) },
  {
    what: 'another buffer of the record',
    ...reversed,
    rewrite: values((v) => (v.op === 'load' && v.buffer === 'tape_u_h' ? { ...v, buffer: 'tape_r_h' } : v)),
  },
  { what: 'sums of 24 bits in the transpose', ...reversed, rewrite: valued('a_W_y_h', single) },
  {
    what: 'no transposed solve',
    ...reversed,
    model: 'solved',
    rewrite: statements((s) => (s.kind === 'repeat' && s.name === 'cycles' ? [] : [s])),
  },

  {
    what: 'a costate that is too slow by a hundredth',
    ...costate,
    rewrite: valued('slope1_u_y', times(0.99)),
  },
  { what: 'the sign of a slope', ...costate, rewrite: valued('slope1_u_h', neg) },
  {
    what: 'an error without the slope of the rate',
    ...costate,
    rewrite: functions('tanh_1', () => constant(1)),
  },
  {
    what: 'the cost left out of the sweep',
    ...costate,
    rewrite: valued('a_cost', (v) => (v.op === 'add' ? v.a : v)),
  },

  {
    what: 'a gradient off by a hundredth',
    model: 'equilibrium',
    part: 'nudging',
    ...inStep,
    rewrite: valued('grad_W_y_h', times(0.99)),
  },
  {
    what: 'an error without the slope of its rate',
    model: 'equilibrium',
    part: 'nudging',
    ...inStep,
    rewrite: values((v) => (v.op === 'load' && v.buffer === 'phi_1_h' ? constant(1) : v)),
  },
  {
    what: 'half of a contrast',
    model: 'contrast',
    part: 'nudging',
    ...inStep,
    rewrite: valued('grad_W_y_h', times(0.5)),
  },
  {
    what: 'a gradient of a window with the wrong sign',
    model: 'window',
    part: 'nudging',
    ...inStep,
    rewrite: valued('grad_W_h_x', neg, (s) => s.value.op === 'div'),
  },
  {
    what: 'feedback that is not transposed',
    model: 'window',
    part: 'nudging',
    ...inStep,
    rewrite: values((v) =>
      v.op === 'load' && v.buffer === 'W_h_h' && v.at.terms.some((t) => t.variable === 'j' && t.stride === 1)
        ? transposed('W_h_h')(v)
        : v,
    ),
  },

  {
    what: 'uphill',
    model: 'coding',
    part: 'health',
    ...inStep,
    rewrite: (p) => valued('grad_b_y', neg)(valued('grad_W_y_h', neg)(p)),
  },
  {
    what: 'more than half a kick',
    model: 'springs',
    part: 'health',
    ...inStep,
    rewrite: values((v) =>
      v.op === 'const' && Math.abs(v.value / HALF_KICK - 1) < 1e-9 ? constant(v.value * 1.05) : v,
    ),
  },
]

const HALF_KICK = 0.025

/** The rewrite, where it is planted. */
const planting =
  ({ which, rewrite, target }: Row) =>
  (p: unknown, on: string): unknown =>
    target === undefined || on === target ? within(which, rewrite)(p as Program) : p

beforeEach(() => {
  plant.hits = 0
  delete plant.now
})

describe.each(ROWS.map((row) => [`${row.part}: ${row.what}`, row] as const))('%s', (_name, row) => {
  test('is found', { timeout: 20_000 }, async () => {
    plant.now = planting(row)
    const { findings } = await report(row.part, specimen(MODELS[row.model]))
    expect(plant.hits).toBeGreaterThan(0)
    expect(
      findings.map((f) => f.outcome),
      JSON.stringify(findings, null, 1),
    ).toContain('failed')
  })
})

const PARTS_OF = [...new Set(ROWS.map((r) => `${r.part}/${r.model}`))].map(
  (key) => key.split('/') as [PartKey, keyof typeof MODELS],
)

test.each(PARTS_OF)('%s of %s without a mistake', { timeout: 20_000 }, async (part, model) => {
  const { findings } = await report(part, specimen(MODELS[model]))
  const outcomes = findings.map((f) => f.outcome)
  expect(outcomes).toContain('passed')
  expect(outcomes, JSON.stringify(findings, null, 1)).not.toContain('failed')
  expect(outcomes).not.toContain('not run')
})
