/**
 * @file A draw of a model whose trajectory stays clear of the kinks of its activations: there the loss is smooth, and remainders have
 * their orders.
 */

import type { Runnable } from '../../compile.js'
import { isNum } from '../../expr/build.js'
import { builtInKinks } from '../../expr/kinks.js'
import type { Model } from '../../model/model.js'
import * as L from '../../program/build.js'
import { interpret } from '../../program/interpret.js'
import type { Program, ScalarFunction, Statement, Value } from '../../program/program.js'
import { RunError } from '../../runtime/error.js'
import { createSimulation } from '../../runtime/simulation.js'
import { inOneWindow, type Specimen, type Waves } from './specimen.js'

/** Distance from a kink that counts as clear; what is compared moves by far less. */
const MARGIN = 0.01

/** Likewise of the two largest in a window of a pool. */
const TIE = 1e-4

/** Places of the kinks of a function of the program. */
const kinksOf = (fn: ScalarFunction): readonly number[] =>
  builtInKinks(fn.name).flatMap(({ at }) => (isNum(at) ? [at.value] : []))

export const hasKinks = (program: Program): boolean =>
  isPooled(program) || program.functions.some((fn) => kinksOf(fn).length > 0)

/** Whether windows are pooled. */
const isPooled = ({ buffers }: Program): boolean => buffers.some(({ id }) => id.startsWith('pool_'))

/** The same program with functions that are no number near their kinks, and pools that are none near a tie. */
function barred(program: Program): Program {
  const functions = program.functions.map((fn): ScalarFunction => {
    const x: Value = L.local(fn.parameters[0] ?? '')
    const result = kinksOf(fn).reduce<Value>(
      (value, at) => L.select(L.abs(L.sub(x, L.constant(at))), '<', L.constant(MARGIN), NOTHING, value),
      fn.result,
    )
    return { ...fn, result }
  })
  const procedures = program.procedures?.map((p) => ({ ...p, body: untied(p.body) }))
  return { ...program, functions, step: untied(program.step), ...(procedures ? { procedures } : {}) }
}

const NOTHING = L.div(L.constant(0), L.constant(0))

/** A maximum over a window, row by row, is a number only where no place comes near it; equal are those that nothing has moved yet. */
function untied(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((s): readonly Statement[] => {
    if (s.kind === 'for' || s.kind === 'when' || s.kind === 'repeat') return [{ ...s, body: untied(s.body) }]
    const [row] = s.kind === 'reduce' && s.by === 'max' ? s.body : []
    if (s.kind !== 'reduce' || row?.kind !== 'reduce' || row.by !== 'max') return [s]
    const [peak, near, each] = [`peak_${s.name}`, `near_${s.name}`, `near_${row.name}`]
    const below = L.sub(L.local(peak), row.value)
    const [one, zero] = [L.constant(1), L.constant(0)]
    const isNear = L.select(zero, '<', below, L.select(below, '<', L.constant(TIE), one, zero), zero)
    return [
      { ...s, name: peak },
      L.sum(near, s.variable, s.extent, L.local(each), 1, [
        L.sum(each, row.variable, row.extent, isNear, 1, row.body),
      ]),
      L.define(s.name, L.select(L.local(near), '<', L.constant(0.5), L.local(peak), NOTHING)),
    ]
  })
}

/** Whether a run never comes near a kink, whatever is recorded of it. */
export async function isClear(
  { loops }: Runnable,
  signals: Readonly<Record<string, Float64Array>>,
  steps: number,
): Promise<boolean> {
  const program = barred(loops)
  const sim = createSimulation(program, interpret(program))
  try {
    const { data } = (await sim.run(signals, { steps, record: ['cost'], learn: false })).get('cost')
    return data.every(Number.isFinite)
  } catch (failure) {
    if (failure instanceof RunError) return false
    throw failure
  }
}

type Change = (model: Model) => Model

/** In the middle of the piece between two kinks, or one beyond a single one. */
function middle(program: Program): number {
  const [low, high] = program.functions.map(kinksOf).find((k) => k.length > 0) ?? []
  if (low === undefined) return 0
  return high === undefined ? low + 1 : (low + high) / 2
}

/** States and biases begin near the middle, apart from one another; weights are small. */
const centered =
  (value: number, room: number): Change =>
  (model) => ({
    ...model,
    symbols: new Map(
      [...model.symbols].map(([name, s]) =>
        s.role === 'bias' || s.role === 'state'
          ? [name, { ...s, value: { kind: 'uniform', low: value - room, high: value + room } }]
          : [name, s],
      ),
    ),
    connections: model.connections.map((c) => ({
      ...c,
      options: { ...c.options, init: { kind: 'uniform', low: -room, high: room } },
    })),
  })

export interface Draw {
  readonly compiled: Runnable
  readonly signals: Readonly<Record<string, Float64Array>>
  /** How the model was changed, and the seed of its weights. */
  readonly change: Change
  readonly seed: number
  /** Windows are pooled: only small changes leave the places of their maxima alone. */
  readonly pooled: boolean
  readonly note?: string
}

/** What drives the network, and in which steps, where that is not what drives it elsewhere. */
interface Course {
  readonly waves?: Waves
  readonly dt?: number
}

/** Draws that are tried, after the model as it is. */
const TRIES = 8

/** The model as it is where it is smooth or stays clear, else with states and biases between the kinks; none where all draws come near. */
export async function clearDraw(
  specimen: Specimen,
  steps: number,
  { waves, dt = specimen.dt }: Course = {},
): Promise<Draw | undefined> {
  const { seed } = specimen
  const compiled = await specimen.open({ dt }, inOneWindow)
  const signals = specimen.drive(compiled, steps, waves)
  const pooled = isPooled(compiled.loops)
  const own = { compiled, signals, change: inOneWindow, seed, pooled }
  if (!hasKinks(compiled.loops)) return own
  if (await isClear(compiled, signals, steps)) return { ...own, note: CLEAR }
  const center = middle(compiled.loops)
  for (let n = 0; n < TRIES; n++) {
    const change: Change = (model) => inOneWindow(centered(center, 0.15 * 0.7 ** n)(model))
    const other = await specimen.open({ dt, seed: seed + n }, change)
    const driven = specimen.drive(other, steps, waves)
    const apart = pooled ? '; remainders of order 2 would take changes that move the maxima of pools' : ''
    const note = `${CLEAR}: states and biases begin near ${center}${apart}`
    if (await isClear(other, driven, steps))
      return { compiled: other, signals: driven, change, seed: seed + n, pooled, note }
  }
  return undefined
}

const CLEAR = 'on a trajectory that stays clear of kinks'
export const NOT_CLEAR =
  'every trajectory that was tried meets the kinks of an activation, where the loss is not smooth'
