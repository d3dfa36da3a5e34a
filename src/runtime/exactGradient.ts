/** @file The exact gradient: the free trajectory forward, its steps reversed from the last to the first, whole or from checkpoints. */
import { clock, pause } from '#host'
import { reject } from '../base/reject.js'
import { isDifferentiated } from '../program/gradient/objective.js'
import type { Transposed } from '../program/gradient/transposed.js'
import type { Execution } from '../program/program.js'
import { allFinite, type Numbers } from './arrays.js'
import { openTape, type Signals } from './inputs.js'
import type { Cell } from './memory.js'
import { openRecord } from './record.js'

export interface ExactGradientOptions {
  readonly steps: number
  readonly by: 'discrete' | 'continuous'
  /** Bytes that the trajectory may take before it is kept at checkpoints only; 1 GB by default. */
  readonly memory?: number
  /** Steps after which states are taken as given: the gradients of the windows are summed. */
  readonly window?: number
}

export interface ExactGradient {
  readonly cost: number
  /** dL/dθ by the name of θ. */
  readonly gradient: Readonly<{ [name: string]: Numbers }>
  /** Bytes that the trajectory took at most, and in how many segments it was computed. */
  readonly memory: { readonly peak: number; readonly segments: number }
}

/** The programs of a gradient, ready to be started. */
export interface GradientPrograms {
  readonly programs: Transposed
  readonly forward: () => Execution
  readonly reverse: () => Execution
  /** Arrays of the last trajectory for the next: to touch as much new memory takes longer than the gradient. */
  readonly spare?: Numbers[]
}

export const GIGABYTE = 2 ** 30

/** Milliseconds of work after which other tasks of the event loop may pass. */
const TURN = 40

export async function gradientRun(
  made: GradientPrograms,
  cells: readonly Cell[],
  signals: Signals,
  options: ExactGradientOptions,
): Promise<ExactGradient> {
  const { programs, forward: startForward, reverse: startReverse, spare = [] } = made
  const { steps, memory = GIGABYTE, window = steps } = options
  const [forward, reverse] = [startForward(), startReverse()]
  for (const execution of [forward, reverse]) putParameters(execution, cells)
  const tape = openTape(forward.program, forward)
  const feed = tape.bind(signals, steps, false)
  const record = openRecord(forward, reverse, programs.record)
  const state = openRecord(
    forward,
    forward,
    programs.taken.map((id) => ({ to: id, from: id, when: 'after' })),
  )
  const length = segmentLength(steps, record.bytes, state.bytes, memory)
  const segments = Math.max(1, Math.ceil(steps / length))
  const yielding = turns()
  const kept: Numbers[] = []
  /** Carries out steps from … to-1, those from `first` on recorded, told of each. */
  const along = async (
    from: number,
    to: number,
    first: number,
    after: (step: number) => void,
  ): Promise<void> => {
    for (let done = from; done < to; ) {
      const count = Math.min(tape.capacity, to - done)
      feed(done, count, 0, done)
      for (let k = 0; k < count; k++) {
        const own = done + k < first ? undefined : record.open(spare.pop())
        if (own) record.take(own, 'before')
        tape.load(k, 1)
        forward.run(1)
        if (own) {
          record.take(own, 'after')
          kept.push(own)
        }
        after(done + k)
        await yielding()
      }
      done += count
    }
  }
  const last = (segments - 1) * length
  const starts: Numbers[] = []
  let cost = 0
  await along(0, steps, last, (step) => {
    cost += costOf(forward, step)
    if (step < last && (step + 1) % length === 0) starts.push(state.take(state.open(), 'after'))
  })
  const start = startForward()
  const carried = carriedAdjoints(programs, reverse, cells)
  for (let segment = segments - 1; segment >= 0; segment--) {
    const [from, to] = [segment * length, Math.min(steps, (segment + 1) * length)]
    if (segment < segments - 1) {
      const known = starts[segment - 1]
      if (known) state.put(known)
      else state.copy(start)
      await along(from, to, from, () => {})
    }
    for (let step = to - 1; step >= from; step--) {
      const then = kept.pop()
      if (then) {
        record.put(then)
        spare.push(then)
      }
      if ((step + 1) % window === 0) for (const view of carried) view.fill(0)
      reverse.run(1)
      await yielding()
    }
  }
  const peak = starts.length * state.bytes + Math.min(length, steps) * record.bytes
  return { cost, gradient: gradientsOf(programs, reverse, cells), memory: { peak, segments } }
}

/** A whole trajectory where it fits, else segments such that records and checkpoints take about the same. */
function segmentLength(steps: number, record: number, state: number, memory: number): number {
  if (steps * record <= memory || steps < 2) return Math.max(1, steps)
  return Math.min(steps, Math.max(1, Math.ceil(Math.sqrt((steps * state) / Math.max(1, record)))))
}

function turns(): () => Promise<void> {
  let turn = clock()
  return async () => {
    if (clock() - turn <= TURN) return
    await pause()
    turn = clock()
  }
}

/** Parameters and constants as they stand in the simulation. */
export function putParameters(execution: Execution, cells: readonly Cell[]): void {
  const known = new Set(execution.program.buffers.map(({ id }) => id))
  for (const { buffer, view } of cells) {
    if ((buffer.role === 'parameter' || buffer.role === 'constant') && known.has(buffer.id))
      execution.view(buffer.id).set(view)
  }
}

/** dt times the cost of a step, summed over the batch. */
export function costOf(execution: Execution, step: number): number {
  const { dt, buffers } = execution.program
  if (!buffers.some(({ id }) => id === 'cost')) return 0
  let sum = 0
  for (const c of execution.view('cost')) sum += c
  if (!Number.isFinite(sum)) {
    reject('E6001', {
      message: `the cost along the free trajectory is no longer finite at step ${step + 1}`,
      remedy: `reduce dt (now ${dt})`,
    })
  }
  return dt * sum
}

/** Views of the adjoints that one step hands to the one before it: all but those that are gathered. */
function carriedAdjoints(
  { adjoints }: Transposed,
  reverse: Execution,
  cells: readonly Cell[],
): readonly Numbers[] {
  const present = new Set(reverse.program.buffers.map(({ id }) => id))
  const gathered = new Set(cells.filter((c) => isDifferentiated(c.buffer)).map((c) => c.buffer.id))
  return [...adjoints].flatMap(([id, twin]) =>
    present.has(twin) && !gathered.has(id) ? [reverse.view(twin)] : [],
  )
}

/** The gathered adjoints by name: zero where a synapse does not exist; both directions of a symmetric weight are one parameter. */
export function gradientsOf(
  { adjoints }: Transposed,
  reverse: Execution,
  cells: readonly Cell[],
): Readonly<{ [name: string]: Numbers }> {
  const present = new Set(reverse.program.buffers.map(({ id }) => id))
  const byId = new Map(cells.map((c) => [c.buffer.id, c]))
  const gradient: { [name: string]: Numbers } = {}
  for (const { buffer, shape, view } of cells) {
    if (!isDifferentiated(buffer) || buffer.name === undefined) continue
    const twin = adjoints.get(buffer.id)
    // a number that all share is listed where the cost depends on it at all
    if (twin === undefined && shape.length === 0) continue
    const values = twin !== undefined && present.has(twin) ? reverse.view(twin).slice() : view.slice().fill(0)
    const exists = buffer.mask === undefined ? undefined : byId.get(buffer.mask)?.view
    exists?.forEach((x, n) => {
      if (x === 0) values[n] = 0
    })
    const [rows = 0, columns = 0] = shape
    if (buffer.symmetric) {
      const raw = values.slice()
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++)
          values[i * columns + j] = ((raw[i * columns + j] ?? 0) + (raw[j * rows + i] ?? 0)) / 2
    }
    if (!allFinite(values)) {
      reject('E6001', {
        message: `the gradient in '${buffer.name}' is no longer finite: it grows from step to step backward`,
        remedy: `take fewer steps, or the option 'window'`,
      })
    }
    gradient[buffer.name] = values
  }
  return gradient
}
