/** @file Networks for threads, and their phases carried out by one after the other, in whatever order. */
import { expect } from 'vitest'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import { turnsOf } from '../../src/program/arrange/turns.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program, Statement } from '../../src/program/program.js'
import { lateness, type Phases, share } from '../../src/program/share/share.js'
import { verifyProgram } from '../../src/program/verify.js'
import { settle } from '../../src/runtime/settings.js'
import { drive as driven } from './executions.js'

/** Neurons with memory that learn `learned` at every step. */
export const equations = (cost: string, learned: string): string => `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.4, beta = 1, gamma = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = ${cost}
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in ${learned}
approximate causal
approximate nudging gamma
`

const SQUARE = '1/2 |y - r|^2'

export const text = (
  n: number,
  recurrent: boolean,
  rule = recurrent ? '' : ' with adam',
): string => `${equations(
  recurrent ? SQUARE : 'crossentropy(y, softmax(r))',
  `W, b${recurrent ? ', tau_m' : ''} rate eta = 1e-2${rule}`,
)}network
  x : input 3
  h : ${n}
  g : ${n}
  y : output ${Math.max(2, n - 1)}, phi = ${recurrent ? 'softplus' : 'identity'}
  x -> h -> g -> y
${recurrent ? '  h -> h\n  x -> g\n' : ''}simulate
  dt = 0.1, method = euler, coupling = lagged, seed = 3
`

export function net(
  n: number,
  batch: number,
  precision: Precision,
  recurrent: boolean,
  relaxed = false,
  rule?: string,
): Program {
  const derivation = derive(parse(text(n, recurrent, rule)))
  return toProgram(derivation, settle(derivation.model, { batch, precision, relaxed }))
}

export function drive(execution: Execution, rounds = 1): Execution {
  for (const { id, role } of execution.program.buffers) if (role === 'flag') execution.view(id).fill(1)
  return driven(execution, rounds)
}

/** The statement in a slot that is known. */
const inSlot = (s: Statement, slot: number, batch: number): Statement =>
  JSON.parse(JSON.stringify(turnsOf(s, 'slot', slot, slot + 1)), (_, v) =>
    v?.terms
      ? { ...v, terms: v.terms.filter((t: { variable: string }) => t.variable !== 'slot') }
      : v?.extent === 'batch'
        ? { ...v, extent: batch }
        : v,
  )

/** So many steps as one list of statements: all threads one after the other, phase by phase. */
const inOrder = (
  phases: Phases,
  order: readonly number[],
  steps: number,
  batch: number,
): readonly Statement[] =>
  upTo(steps + lateness(phases)).flatMap((begun) =>
    phases.flatMap((phase) =>
      order.flatMap((thread) =>
        phase.flatMap(({ late, statements }) => {
          const slot = begun - late
          if (slot < 0 || slot >= steps) return []
          return (statements[thread] ?? []).map((s) => inSlot(s, slot, batch))
        }),
      ),
    ),
  )

/** An execution of a whole ring at once: turns are counted for the batch and the ring of the program, which are no longer left open. */
export function closed(p: Program, phases: Phases, order: readonly number[]): Execution {
  const program: Program = {
    ...p,
    step: inOrder(phases, order, p.ring, p.batch),
    buffers: p.buffers.map((b) => {
      const shape = b.shape.map((d) => (d === 'batch' ? p.batch : d))
      return { ...b, ring: false, shape: b.ring ? [p.ring, ...shape] : shape }
    }),
  }
  expect(verifyProgram(program)).toEqual([])
  const execution = interpret(program)()
  return { ...execution, run: () => execution.run(1) }
}

export const upTo = (threads: number): number[] => Array.from({ length: threads }, (_, k) => k)

export const sharedOut = (p: Program, threads: number, layers = true): Phases =>
  share(arrange(p, { rows: true }), threads, { layers }) ?? []
