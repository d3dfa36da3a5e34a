/**
 * @file Steps shared out among threads: phases that all threads enter together, in each some statements with some turns of their loops.
 * A statement may be late, carried out while others are in the next step, where that saves a phase. Every number is made by one thread
 * from the same numbers in the same order as before, so that nothing depends on how many there are.
 */
import { flatten } from '../arrange/flatten.js'
import type { LengthOf } from '../arrange/rows.js'
import { turnsOf } from '../arrange/turns.js'
import { boundOf, grainOf, type Turns } from '../halves/half.js'
import type { Extent, Program, Statement } from '../program.js'
import { workOf } from '../work.js'
import { apart } from './apart.js'
import { turned } from './balance.js'
import { type Item, itemOf, itemOfHalf, meets, waits } from './rowsOf.js'

/** What threads carry out in a phase for a step that began so many steps ago. */
export interface Share {
  readonly late: number
  /** By thread. */
  readonly statements: readonly (readonly Statement[])[]
}

/** By phase: shares, of older steps first. All threads meet after each phase. */
export type Phases = readonly (readonly Share[])[]

/** How many steps later than the first the last share of a step comes. */
export const lateness = (phases: Phases): number => Math.max(...phases.flat().map(({ late }) => late))

/** Where the second of so many threads begins with a loop of so many turns: between the halves of it, where there are two. */
export const secondBegins = (turns: Turns, threads: number, program: Program): number =>
  boundOf(turns.extent, Math.floor(threads / 2), threads, grainOf(turns, threads, program))

/** Undefined where the step has parts that cannot be told apart, or nothing that is worth sharing. */
export function share(program: Program, threads: number): Phases | undefined {
  const lengthOf = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const items = itemsOf(program, threads, lengthOf)
  if (items === undefined || !items.some((item) => item.by)) return undefined
  const { phase, count } = scheduled(items)
  const part = ({ statement, by, half }: Item, place: number): readonly Statement[] => {
    if (half || by === undefined) return place === (half?.index ?? 0) ? [straight(statement, lengthOf)] : []
    const grain = grainOf(by, threads, program)
    const [from, to] = [place, place + 1].map((t) => boundOf(by.extent, t, threads, grain))
    if (from === undefined || to === undefined || from >= to) return []
    return [straight(turnsOf(statement, by.variable, from, to), lengthOf)]
  }
  const all = Array.from({ length: threads }, (_, t) => t)
  const parts = items.map((item) => all.map((t) => part(item, t)))
  const isTurned = turned(
    items.map((item, k) => ({
      item,
      phase: (phase[k] ?? 0) % count,
      parts: (parts[k] ?? []).map((step) => (step.length > 0 ? workOf({ ...program, step }) : 0)),
    })),
  )
  const most = Math.floor(Math.max(...phase) / count)
  return Array.from({ length: count }, (_, q) =>
    Array.from({ length: most + 1 }, (_, k) => most - k).flatMap((late): Share[] => {
      const own = parts.flatMap((each, k) =>
        phase[k] !== late * count + q ? [] : [isTurned[k] ? each.toReversed() : each],
      )
      const statements = all.map((t) => own.flatMap((each) => each[t] ?? []))
      return own.length > 0 ? [{ late, statements }] : []
    }),
  )
}

/** Rows have been told apart; what is left of them may be one loop. */
const straight = (s: Statement, lengthOf: LengthOf): Statement =>
  s.kind === 'when' ? { ...s, body: s.body.map((t) => straight(t, lengthOf)) } : flatten(s, lengthOf)

/** Statements of the step, each under its own condition. */
function itemsOf(
  { step, batch, procedures, relaxed }: Program,
  threads: number,
  lengthOf: LengthOf,
): readonly Item[] | undefined {
  const items: Item[] = []
  for (const s of step) {
    if (s.kind === 'comment') continue
    // locals of the step would be needed by all
    if (s.kind === 'let' || s.kind === 'reduce' || s.kind === 'repeat' || s.kind === 'call') return undefined
    const own = s.kind === 'when' ? unfolded(s) : [s]
    items.push(
      ...own.flatMap((one) => {
        const half = threads === 2 ? itemOfHalf(one, batch, lengthOf) : undefined
        return half ? [half] : sharedBy(one, batch, lengthOf, relaxed === true)
      }),
    )
  }
  return (procedures ?? []).length > 0 ? undefined : items
}

/** A statement as it is, or as two that may be shared out where the whole may not. */
function sharedBy(
  statement: Statement,
  batch: number,
  lengthOf: LengthOf,
  relaxed: boolean,
): readonly Item[] {
  const whole = itemOf(statement, batch, lengthOf)
  if (whole.by || (relaxed && !isGrained(statement, lengthOf))) return [whole]
  const parts = (apart(statement, lengthOf) ?? []).map((part) => itemOf(part, batch, lengthOf))
  return parts.length > 0 && parts.every(({ by }) => by) ? parts : [whole]
}

/** Numbers of a vector, at most. */
const VECTOR = 4

/** Whether rows and columns are whole vectors: at what is left over a sum alone is rounded otherwise than beside other work. */
const isGrained = (s: Statement, lengthOf: LengthOf): boolean =>
  s.kind === 'for' &&
  lengthOf(s.extent) >= VECTOR &&
  s.body.every((t) => t.kind !== 'reduce' || lengthOf(t.extent) % VECTOR === 0)

/** `when T { a b }` as `when T a` and `when T b`, where T stays what it is and a leaves no local to b. */
function unfolded(when: Extract<Statement, { kind: 'when' }>): readonly Statement[] {
  const body = when.body.filter((s) => s.kind !== 'comment')
  const whole: Statement = { ...when, body }
  const test = itemOf({ ...when, body: [] }, 1, () => 1).loaded
  const changes = [...test].some((id) => itemOf(whole, 1, () => 1).stored.has(id))
  return changes || body.some((s) => s.kind !== 'for') ? [whole] : body.map((s) => ({ ...when, body: [s] }))
}

/** Phases of a step are numbered on into the next, which begins `count` phases after it. */
interface Schedule {
  readonly phase: readonly number[]
  readonly count: number
}

/** `second`, so many steps after `first`, comes at least so many phases later. */
interface Distance {
  readonly first: number
  readonly second: number
  readonly steps: 0 | 1
  readonly phases: 0 | 1
}

/** The fewest phases a step in which each statement comes after all that it waits for, in its own step and in the one before. */
function scheduled(items: readonly Item[]): Schedule {
  const distances = items.flatMap((a, first) =>
    items.flatMap((b, second): Distance[] => {
      if (!meets(a, b)) return []
      const phases = waits(a, b) ? 1 : 0
      const next: Distance = { first, second, steps: 1, phases }
      return first < second ? [{ ...next, steps: 0 }, next] : [next]
    }),
  )
  for (let count = 1; ; count++) {
    const phase = earliest(items.length, distances, count)
    if (phase) return { phase, count }
  }
}

/** The first phase of each that keeps the distances; undefined where some would wait for themselves. */
function earliest(
  length: number,
  distances: readonly Distance[],
  count: number,
): readonly number[] | undefined {
  const phase = Array.from({ length }, () => 0)
  // a longest way without a circle has fewer parts than there are statements
  for (let round = 0; round <= length; round++) {
    let changed = false
    for (const { first, second, steps, phases } of distances) {
      const least = (phase[first] ?? 0) + phases - steps * count
      if ((phase[second] ?? 0) >= least) continue
      phase[second] = least
      changed = true
    }
    if (!changed) return phase
  }
  return undefined
}
