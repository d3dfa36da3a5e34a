/** @file Mistakes in programs, on their way to an execution: the program that runs, its transpose, its costate equation. */
import type { PartKey } from '../../src/check/certificate/report.js'
import { add, constant, load, mul, neg, sub } from '../../src/program/build.js'
import type { Value } from '../../src/program/program.js'
import type { ModelName } from './models.js'
import {
  dropped,
  earlier,
  functions,
  holds,
  last,
  loads,
  older,
  type Rewrite,
  statements,
  stores,
  valued,
  values,
  type Which,
} from './planting.js'

export interface ProgramMistake {
  readonly what: string
  readonly model: ModelName
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
const isLoadOf = (v: Value, buffer: string): boolean => v.op === 'load' && v.buffer === buffer
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
const equations = { model: 'lagged', part: 'agreement', ...inStep } as const
const reversed = { model: 'lagged', part: 'discrete', which: 'reverse' } as const
const costate = { model: 'lagged', part: 'continuous', which: 'costate' } as const
const executed = { part: 'agreement' } as const

export const PROGRAMS: readonly ProgramMistake[] = [
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
    what: 'a sign in the transpose in wasm',
    ...reversed,
    ...executed,
    target: 'wasm',
    rewrite: valued('a_P2_y', (v) => ('a' in v && v.op === 'add' ? sub(v.a, v.b) : v)),
  },
  {
    what: 'sums of 24 bits in the transpose in TypeScript',
    ...reversed,
    ...executed,
    target: 'ts',
    rewrite: valued('a_W_y_h', single),
  },
  {
    what: 'no transposed solve in TypeScript',
    ...reversed,
    ...executed,
    model: 'solved',
    target: 'ts',
    rewrite: statements((s) => (s.kind === 'repeat' && s.name === 'cycles' ? [] : [s])),
  },
  {
    what: 'the sign of a slope of the costate equation in wasm',
    ...costate,
    ...executed,
    target: 'wasm',
    rewrite: valued('slope1_u_h', neg),
  },
  {
    what: 'the cost left out of the costate equation in TypeScript',
    ...costate,
    ...executed,
    target: 'ts',
    rewrite: valued('a_cost', (v) => (v.op === 'add' ? v.a : v)),
  },
  {
    what: 'a costate that is too slow by a part in 10^9 in wasm',
    ...costate,
    ...executed,
    target: 'wasm',
    rewrite: valued('slope1_u_y', times(1 - 1e-9)),
  },

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
    rewrite: valued('a_P2_y', (v) => ('a' in v && v.op === 'add' ? sub(v.a, v.b) : v)),
  },
  { what: 'a path that is not reversed', ...reversed, rewrite: dropped('a_r_h', loads('W_y_h')) },
  { what: 'W for its transpose', ...reversed, rewrite: values(transposed('W_h_h')) },
  {
    what: 'the cost counted without half of dt',
    ...reversed,
    rewrite: valued('a_cost', (v) => (v.op === 'add' ? add(v.a, constant(0.05)) : v)),
  },
  { what: 'no lag in the transpose', ...reversed, rewrite: earlier('a_W_y_h', 'a_tau_r_h') },
  {
    what: 'a slope off by a part in 10^4',
    ...reversed,
    rewrite: values((v) => (isLoadOf(v, 'keep_rate_u_h') ? mul(v, constant(1.0001)) : v)),
  },
  {
    what: 'another buffer of the record',
    ...reversed,
    rewrite: values((v) => (isLoadOf(v, 'keep_rate_u_h') ? { ...v, buffer: 'rate_u_h' } : v)),
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
    what: 'a transposed product with the weights after their update',
    ...equations,
    rewrite: last('P1_h'),
  },
  { what: 'a drive with the weights after their update', ...equations, rewrite: last('P2_y') },
  { what: 'rates of two steps ago', ...equations, rewrite: older('r_h') },
  { what: 'a transposed product of two steps ago', ...equations, rewrite: older('P1_h') },
  { what: 'a slope of two steps ago', ...equations, rewrite: older('phi_1_h') },
  {
    what: 'rates of this step in place of those before',
    ...equations,
    rewrite: earlier('r_h', 'P2_y'),
  },
  {
    what: 'a gradient of one block with the wrong sign',
    ...equations,
    rewrite: valued('grad_W_y_h', neg),
  },
  {
    what: 'a gradient of one block with the wrong sign, which health does not see',
    ...equations,
    model: 'coding',
    rewrite: valued('grad_W_y_h', neg),
  },
  {
    what: 'a sum over the batch in place of its mean',
    ...equations,
    rewrite: valued('grad_W_y_h', (v) => ('a' in v && v.op === 'div' ? v.a : v)),
  },
  {
    what: 'one block of weights goes up the slope',
    model: 'coding',
    part: 'local rule',
    ...inStep,
    rewrite: stores('W_y_h', (s) => [{ ...s, value: sub(mul(constant(2), load(s.buffer, s.at)), s.value) }]),
  },
  {
    what: 'weights that learn without being asked to',
    model: 'lagged',
    part: 'local rule',
    ...inStep,
    rewrite: statements((s) =>
      s.kind === 'when' && holds(s.test.a, (v) => v.op === 'load' && v.buffer === 'learn') ? s.body : [s],
    ),
  },
  {
    what: 'a rule that acts in every step',
    model: 'rare',
    part: 'local rule',
    ...inStep,
    rewrite: statements((s) =>
      s.kind === 'when' && holds(s.test.a, (v) => v.op === 'load' && v.buffer.startsWith('step_of'))
        ? s.body
        : [s],
    ),
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
