/** @file The buffers of an execution by name and role; copying them out and back. */
import { internal } from '../base/diagnostic.js'
import { fingerprint } from '../base/hash.js'
import { reject } from '../base/reject.js'
import type { Buffer, Execution, Program, Role } from '../program/program.js'
import { STEP_OF_WINDOW, UNFINISHED, UNSOLVED } from '../program/signs.js'
import { allFinite, finiteWithin, type Numbers } from './arrays.js'

/** All that the next step depends on; structured-clonable. */
export interface Snapshot {
  /** Names model, network, batch and precision. */
  readonly of: string
  /** Steps since the last reset. */
  readonly step: number
  readonly buffers: Readonly<Record<string, Numbers>>
}

export interface Cell {
  readonly buffer: Buffer
  readonly shape: readonly number[]
  readonly view: Numbers
}

export interface Memory {
  readonly program: Program
  /** All buffers but those of the input ring. */
  readonly cells: readonly Cell[]
  /** What `get` and `set` reach. */
  readonly named: ReadonlyMap<string, Cell>
  readonly gradients: ReadonlyMap<string, Cell>
  /** Counters of steps that were left open. */
  readonly signs: readonly Cell[]
  /** The number of the step of a window that was taken last, where something learns from windows. */
  readonly stepOfWindow: Numbers | undefined
  /** Identifies what a snapshot fits. */
  readonly key: string
}

const RING: readonly Role[] = ['input', 'target', 'noise', 'flag']
const PUBLIC: readonly Role[] = ['state', 'stored', 'signal', 'parameter', 'constant']

/** What `reset` keeps unless told otherwise. */
export const LEARNED: readonly Role[] = ['parameter', 'optimizer', 'constant']

export const shapeOf = (buffer: Buffer, batch: number): readonly number[] =>
  buffer.shape.map((d) => (d === 'batch' ? batch : d))

export function openMemory(program: Program, execution: Execution): Memory {
  const cells = program.buffers
    .filter((buffer) => !RING.includes(buffer.role))
    .map((buffer) => ({ buffer, shape: shapeOf(buffer, program.batch), view: execution.view(buffer.id) }))
  const index = (of: readonly Cell[]): ReadonlyMap<string, Cell> => {
    const map = new Map<string, Cell>()
    for (const cell of of) {
      const name = cell.buffer.name
      if (name === undefined) continue
      if (map.has(name)) internal(`two buffers are called '${name}'`)
      map.set(name, cell)
    }
    return map
  }
  const layout = cells.map((cell) => `${cell.buffer.id}:${cell.shape.join('x')}`).join(' ')
  return {
    program,
    cells,
    named: index(cells.filter((cell) => PUBLIC.includes(cell.buffer.role))),
    gradients: index(cells.filter((cell) => cell.buffer.role === 'gradient')),
    signs: cells.filter(({ buffer: { id } }) => id.startsWith(UNSOLVED) || id === UNFINISHED),
    stepOfWindow: cells.find(({ buffer }) => buffer.id === STEP_OF_WINDOW)?.view,
    key: `${program.hash} ${program.precision} dt=${program.dt} ${fingerprint(layout)}`,
  }
}

export const takeSnapshot = (memory: Memory, step: number): Snapshot => ({
  of: memory.key,
  step,
  buffers: Object.fromEntries(memory.cells.map((cell) => [cell.buffer.id, cell.view.slice()])),
})

/** Puts a snapshot back and returns its step. */
export function putSnapshot(memory: Memory, snapshot: Snapshot): number {
  const buffers = (snapshot as Partial<Snapshot> | undefined)?.buffers
  const fits =
    buffers !== undefined &&
    snapshot.of === memory.key &&
    memory.cells.every((cell) => buffers[cell.buffer.id]?.length === cell.view.length)
  if (!fits) {
    return reject('E6009', {
      message: 'the snapshot does not fit this simulation',
      expected: `a snapshot of '${memory.program.name}' with the same network, dt, batch and precision`,
    })
  }
  for (const { buffer } of memory.cells) {
    const given = buffers[buffer.id]
    if (given && rankOf(buffer) !== undefined && !allFinite(given))
      reject('E6009', {
        message: `the snapshot holds a number of '${buffer.name ?? buffer.id}' that is not finite`,
        expected: 'a snapshot of a run that had not diverged',
      })
  }
  for (const cell of memory.cells) cell.view.set(buffers[cell.buffer.id] ?? [])
  return snapshot.step
}

/** States first: what a reader looks for; then what they were computed from. */
const BLAME: readonly Role[] = ['state', 'parameter', 'stored', 'signal']

/** What a window keeps comes last: a copy, of what has a name. */
function rankOf({ role, window }: Buffer): number | undefined {
  if (window !== undefined) return BLAME.length
  return BLAME.includes(role) ? BLAME.indexOf(role) : undefined
}

/**
 * Whether `test` holds for one of the ranges in which the last so many steps may have written: of what a window keeps they wrote their own places,
 * the rest of it is long and as it was.
 */
export function someWritten(
  { stepOfWindow }: Memory,
  { buffer: { window }, shape, view }: Cell,
  steps: number,
  test: (from: number, to: number) => boolean,
): boolean {
  const row = shape.at(-1) ?? 1
  if (window === undefined || stepOfWindow === undefined || steps >= window) return test(0, view.length)
  const each = row / window
  const end = stepOfWindow[0] ?? 0
  const begin = end - steps
  for (let at = 0; at < view.length; at += row) {
    if (test(at + Math.max(0, begin) * each, at + end * each)) return true
    if (begin < 0 && test(at + (window + begin) * each, at + row)) return true
  }
  return false
}

export interface BadNumber {
  readonly cell: Cell
  readonly index: number
}

/** Where to look: after so many steps that nobody looked at; `limit` leaves out parameters larger than that. */
interface Search {
  readonly steps?: number
  readonly limit?: number
}

/** The first number that is not finite. */
export function firstBad(
  memory: Memory,
  { steps = Number.POSITIVE_INFINITY, limit = Number.POSITIVE_INFINITY }: Search = {},
): BadNumber | undefined {
  let best: { readonly cell: Cell; readonly rank: number } | undefined
  for (const cell of memory.cells) {
    const { buffer, view } = cell
    const rank = rankOf(buffer)
    if (rank === undefined || (buffer.role === 'parameter' && view.length > limit)) continue
    if (best && best.rank <= rank) continue
    if (someWritten(memory, cell, steps, (from, to) => !finiteWithin(view, from, to))) best = { cell, rank }
  }
  if (best === undefined) return undefined
  const { cell } = best
  return { cell, index: cell.view.findIndex((x: number) => !Number.isFinite(x)) }
}

/** The first counter of steps that were left open: they stay at zero. */
export const firstLeft = (memory: Memory): Cell | undefined => memory.signs.find((cell) => cell.view[0] !== 0)
