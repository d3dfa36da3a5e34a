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

function tangentsOf(program: Program): Tangents {
  const segments = segmentsOf(program)
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
    const own = segment.kind === 'linear' ? segment.solve.unknowns : []
    const made = tangent(segment.body, {
      ...{ buffers, batch, ring },
      from: new Set([...active, ...own.map((u) => u.direction)]),
      to: new Set([...active, ...own.map((u) => u.image)]),
    })
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

/** Σ dt dC along a direction. */
export async function changeOfLoss(
  forward: Program,
  parameters: Parameters,
  along: Parameters,
  signals: Signals,
  steps: number,
): Promise<number> {
  const { program, stages, twins } = tangentsOf(forward)
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
  if (segment.kind === 'linear') {
    carriedLinear(segment, [first, second], twins, execution, carryOut)
    return
  }
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

/** A s = b: A ds = db − dA s, the columns of A from one pass each; the pass takes a direction to its image. */
function carriedLinear(
  { solve: { unknowns } }: Extract<Segment, { kind: 'linear' }>,
  [first, second]: readonly [number | undefined, number],
  twins: ReadonlyMap<string, Buffer>,
  execution: Execution,
  carryOut: (phase: number) => void,
): void {
  const views = (
    of: (u: (typeof unknowns)[number]) => string | undefined,
  ): readonly (Numbers | undefined)[] =>
    unknowns.map((u) => {
      const id = of(u)
      return id === undefined ? undefined : execution.view(id)
    })
  const flat = (list: readonly (Numbers | undefined)[]): readonly number[] =>
    list.flatMap((v, n) => [...(v ?? new Float64Array(execution.view(unknowns[n]?.solution ?? '').length))])
  const twin = (id: string): string | undefined => twins.get(id)?.id
  const given = flat(views((u) => twin(u.residual)))
  if (first !== undefined) carryOut(first)
  const solutions = views((u) => u.solution)
  const directions = views((u) => u.direction)
  const changes = views((u) => twin(u.direction))
  const images = views((u) => twin(u.image))
  for (const [n, d] of directions.entries()) d?.set(solutions[n] ?? [])
  for (const c of changes) c?.fill(0)
  carryOut(second)
  const right = flat(images).map((x, n) => (given[n] ?? 0) - x)
  for (const d of directions) d?.fill(0)
  const matrix = right.map((): number[] => right.map(() => 0))
  let column = 0
  for (const c of changes)
    for (let k = 0; c && k < c.length; k++) {
      c[k] = 1
      carryOut(second)
      c[k] = 0
      for (const [i, v] of flat(images).entries()) {
        const row = matrix[i]
        if (row) row[column] = v
      }
      column++
    }
  const solution = eliminated(matrix, right)
  let from = 0
  for (const u of unknowns) {
    const size = execution.view(u.solution).length
    const change = twin(u.solution)
    if (change !== undefined) execution.view(change).set(solution.slice(from, from + size))
    from += size
  }
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
