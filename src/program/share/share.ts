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
import { exchangedByTurns, owned, ownersOf } from './owners.js'
import { type Item, itemOf, itemOfHalf } from './rowsOf.js'
import { evened, type Schedule, scheduled, slowest } from './schedule.js'

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

/**
 * Undefined where the step has parts that cannot be told apart, or nothing that is worth sharing. Two threads take a layer each where that
 * is better than some turns of every loop, unless `layers` is false.
 */
export function share(
  program: Program,
  threads: number,
  { layers = true }: { readonly layers?: boolean } = {},
): Phases | undefined {
  const lengthOf = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const turns = itemsOf(program, threads, lengthOf)
  if (turns === undefined || !turns.some((item) => item.by)) return undefined
  const byTurns: Planned = { items: turns, schedule: scheduled(turns) }
  const whole = layers && threads === 2 && program.batch > 1 ? inLayers(byTurns, program) : undefined
  const { items, schedule } = whole ?? byTurns
  const { phase, count } = schedule
  const part = ({ statement, by, half }: Item, place: number): readonly Statement[] => {
    if (half || by === undefined) return place === (half?.index ?? 0) ? [straight(statement, lengthOf)] : []
    const grain = grainOf(by, threads, program)
    const [from, to] = [place, place + 1].map((t) => boundOf(by.extent, t, threads, grain))
    if (from === undefined || to === undefined || from >= to) return []
    return [straight(turnsOf(statement, by.variable, from, to), lengthOf)]
  }
  const all = Array.from({ length: threads }, (_, t) => t)
  const parts = items.map((item) => all.map((t) => part(item, t)))
  const isTurned = whole
    ? []
    : turned(
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

interface Planned {
  readonly items: readonly Item[]
  readonly schedule: Schedule
}

/** How much more than half of the time of one thread a step may take where each has layers of its own. */
const MOST = 1.06

/** Undefined where turns of every loop for both are better, or one thread would wait for the other for long. */
function inLayers({ items: turns, schedule }: Planned, program: Program): Planned | undefined {
  const owners = ownersOf(turns, program)
  if (!owners || 2 * owners.bytes > exchangedByTurns(turns, program)) return undefined
  const items = owned(turns, owners)
  const own = evened(items, scheduled(items), owners)
  const isEven = 2 * slowest(own, owners) <= MOST * owners.costs.reduce((a, b) => a + b, 0)
  return isEven && own.count <= schedule.count ? { items, schedule: own } : undefined
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
