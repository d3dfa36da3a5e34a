/**
 * @file A step shared out among threads: phases that all threads enter together, in each some statements with some turns of their loops.
 * Every number is made by one thread from the same numbers in the same order as before, so that nothing depends on how many there are.
 */
import type { LengthOf } from '../arrange/rows.js'
import type { Extent, Program, Statement } from '../program.js'
import { type Item, itemOf, meets, waits } from './rowsOf.js'
import { turnsOf } from './turns.js'

/** By phase and thread: what it carries out. */
export type Phases = readonly (readonly (readonly Statement[])[])[]

/** Turns that stay together, so that no number changes from the middle of a vector to what is left over where that makes a difference. */
const GRAIN = 4

/** Threads that share a loop of so many turns begin and end here. */
function boundOf(extent: number, thread: number, threads: number, relaxed: boolean): number {
  const grain = relaxed || extent >= GRAIN * GRAIN * threads ? GRAIN : 1
  return thread === threads ? extent : grain * Math.floor((Math.floor(extent / grain) * thread) / threads)
}

/** Undefined where the step has parts that cannot be told apart, or nothing that is worth sharing. */
export function share(program: Program, threads: number): Phases | undefined {
  const lengthOf = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const items = itemsOf(program, lengthOf)
  if (items === undefined || !items.some((item) => item.by)) return undefined
  const phases = scheduled(items)
  const relaxed = program.relaxed === true
  return phases.map((phase) =>
    Array.from({ length: threads }, (_, thread) =>
      phase.flatMap(({ statement, by }) => {
        if (by === undefined) return thread === 0 ? [statement] : []
        const [from, to] = [thread, thread + 1].map((t) => boundOf(by.extent, t, threads, relaxed))
        return from !== undefined && to !== undefined && from < to
          ? [turnsOf(statement, by.variable, from, to)]
          : []
      }),
    ),
  )
}

/** Statements of the step, each under its own condition. */
function itemsOf({ step, batch, procedures }: Program, lengthOf: LengthOf): readonly Item[] | undefined {
  const items: Item[] = []
  for (const s of step) {
    if (s.kind === 'comment') continue
    // locals of the step would be needed by all
    if (s.kind === 'let' || s.kind === 'reduce' || s.kind === 'repeat' || s.kind === 'call') return undefined
    const own = s.kind === 'when' ? unfolded(s) : [s]
    items.push(...own.map((one) => itemOf(one, batch, lengthOf)))
  }
  return (procedures ?? []).length > 0 ? undefined : items
}

/** `when T { a b }` as `when T a` and `when T b`, where T stays what it is and a leaves no local to b. */
function unfolded(when: Extract<Statement, { kind: 'when' }>): readonly Statement[] {
  const body = when.body.filter((s) => s.kind !== 'comment')
  const whole: Statement = { ...when, body }
  const test = itemOf({ ...when, body: [] }, 1, () => 1).loaded
  const changes = [...test].some((id) => itemOf(whole, 1, () => 1).stored.has(id))
  return changes || body.some((s) => s.kind !== 'for') ? [whole] : body.map((s) => ({ ...when, body: [s] }))
}

/** Each in the first phase in which all that it waits for is done; in a phase the order stays. */
function scheduled(items: readonly Item[]): readonly (readonly Item[])[] {
  const phase: number[] = []
  items.forEach((item, k) => {
    let least = 0
    for (let before = 0; before < k; before++) {
      const other = items[before]
      if (other === undefined || !meets(other, item)) continue
      least = Math.max(least, (phase[before] ?? 0) + (waits(other, item) ? 1 : 0))
    }
    phase.push(least)
  })
  const last = Math.max(0, ...phase)
  return Array.from({ length: last + 1 }, (_, p) => items.filter((_item, k) => phase[k] === p))
}
