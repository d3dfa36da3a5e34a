/**
 * @file The change of the loss along a direction, carried forward through the steps: the tangent of what runs, which shares no rule of
 * transposition with the gradient. What a step solves changes as the implicit function theorem says, by elimination.
 */
import { backendFor } from '../../backends/registry.js'
import * as L from '../../program/build.js'
import { tangent } from '../../program/differentiate/tangent.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../program/functions/library.js'
import { COST } from '../../program/gradient/free.js'
import { isDifferentiated } from '../../program/gradient/objective.js'
import { reached } from '../../program/gradient/reach.js'
import { type Segment, segmentsOf } from '../../program/gradient/segments.js'
import type { Buffer, Execution, Program, Statement } from '../../program/program.js'
import { usedFunctions } from '../../program/walk.js'
import type { Numbers } from '../../runtime/arrays.js'
import { openTape } from '../../runtime/inputs.js'
import { eliminated } from './elimination.js'
import type { Parameters, Signals } from './loss.js'

const PHASE = 'phase_of_tangent'

/** What the host carries out of a segment: its statements by phase, and what it solves. */
interface Stage {
  readonly segment: Segment
  /** What is carried out without its tangent, and the tangent. */
  readonly first: number | undefined
  readonly second: number
}

interface Tangents {
  readonly program: Program
  readonly stages: readonly Stage[]
  readonly twins: ReadonlyMap<string, Buffer>
}

/** None where a linear system is solved within the step. */
function tangentsOf(program: Program): Tangents | undefined {
  const segments = segmentsOf(program)
  if (segments.some((s) => s.kind === 'linear')) return undefined
  const { buffers, batch, ring } = program
  const from = new Set(
    buffers
      .filter((b) => isDifferentiated(b) || b.role === 'state' || b.role === 'stored')
      .map(({ id }) => id),
  )
  const active = reached(program, segments, from, new Set([...from, COST]))
  const twins = new Map<string, Buffer>()
  const phases: (readonly Statement[])[] = []
  const stages = segments.map((segment): Stage => {
    const made = tangent(segment.body, { buffers, batch, ring, from: active, to: active })
    for (const [id, twin] of made.twins) twins.set(id, twin)
    const first = segment.kind === 'flat' ? undefined : phases.push([segment.call]) - 1
    return { segment, first, second: phases.push(made.statements) - 1 }
  })
  const phase: Buffer = { id: PHASE, role: 'signal', shape: [], ring: false }
  const step = phases.map((body, k) => L.when(L.load(PHASE, L.place({})), '==', L.constant(k), body))
  const whole: Program = {
    ...program,
    buffers: [...buffers, ...twins.values(), phase],
    step,
    solves: [],
    functions: scalarFunctions(FUNCTION_NAMES, program.precision),
  }
  return { program: { ...whole, functions: usedFunctions(whole) }, stages, twins }
}

/** Σ dt dC along a direction; undefined where the tangent cannot be carried through what a step solves. */
export async function changeOfLoss(
  forward: Program,
  parameters: Parameters,
  along: Parameters,
  signals: Signals,
  steps: number,
): Promise<number | undefined> {
  const tangents = tangentsOf(forward)
  if (!tangents) return undefined
  const { program, stages, twins } = tangents
  const execution = (await (await backendFor('ts')).start(program))()
  for (const { id, name, role } of program.buffers) {
    if (name === undefined || (role !== 'parameter' && role !== 'constant')) continue
    const [own, change, twin] = [parameters.get(name), along.get(name), twins.get(id)]
    if (own) execution.view(id).set(own)
    if (change && twin) execution.view(twin.id).set(change)
  }
  const phase = execution.view(PHASE)
  const carryOut = (n: number): void => {
    phase[0] = n
    execution.run(1)
  }
  const tape = openTape(program, execution)
  const feed = tape.bind(signals, steps, false)
  const cost = twins.get(COST)
  let sum = 0
  for (let n = 0; n < steps; n++) {
    feed(n, 1, 0, n)
    tape.load(0, 1)
    for (const stage of stages) carried(stage, twins, execution, carryOut)
    if (cost) for (const c of execution.view(cost.id)) sum += program.dt * c
  }
  return sum
}

function carried(
  { segment, first, second }: Stage,
  twins: ReadonlyMap<string, Buffer>,
  execution: Execution,
  carryOut: (phase: number) => void,
): void {
  if (first !== undefined) carryOut(first)
  const unknowns =
    segment.kind !== 'equations'
      ? []
      : segment.solve.unknowns.flatMap((u) => {
          const [guess, value] = [twins.get(u.guess), twins.get(u.value)]
          return guess && value ? [{ guess: execution.view(guess.id), value: execution.view(value.id) }] : []
        })
  if (unknowns.length > 0) solve(unknowns, () => carryOut(second))
  carryOut(second)
}

/** Guesses change by dg with dg = V_g dg + dV, the columns of V_g from one pass each. */
function solve(
  unknowns: readonly { readonly guess: Numbers; readonly value: Numbers }[],
  pass: () => void,
): void {
  const values = (): readonly number[] => unknowns.flatMap((u) => [...u.value])
  for (const { guess } of unknowns) guess.fill(0)
  pass()
  const right = values()
  const matrix = right.map((_, i) => right.map((__, j): number => (i === j ? 1 : 0)))
  let column = 0
  for (const { guess } of unknowns)
    for (let k = 0; k < guess.length; k++) {
      guess[k] = 1
      pass()
      guess[k] = 0
      for (const [i, v] of values().entries()) {
        const row = matrix[i]
        if (row) row[column] = (row[column] ?? 0) - (v - (right[i] ?? 0))
      }
      column++
    }
  const solution = eliminated(matrix, right)
  let from = 0
  for (const { guess } of unknowns) {
    guess.set(solution.slice(from, from + guess.length))
    from += guess.length
  }
}
