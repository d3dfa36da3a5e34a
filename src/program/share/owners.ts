/**
 * @file Whole statements for each of two threads, as layers of a network are, in place of some turns of every loop for both: what one layer has
 * from the next is less than what halves of all weights and gradients are. Only where both threads have about as much to do.
 */
import type { Program, Statement, Value } from '../program.js'
import { sizeOf } from '../program.js'
import { parts } from '../walk.js'
import type { Item } from './rowsOf.js'

/** Operations of a sum in whose time one byte comes from the memory of the other thread, about. */
const PER_BYTE = 10
const CALL = 10
const DIVISION = 2
/** Beginnings of a search, and rounds of each. */
const STARTS = 8
const ROUNDS = 6
/** Statements above which it would take long. */
const MANY = 400

/** By item its thread, with what that costs. */
export interface Owners {
  readonly of: readonly (0 | 1)[]
  /** By item how many operations it takes. */
  readonly costs: readonly number[]
  /** Bytes that come from the memory of the other thread in a step. */
  readonly bytes: number
}

interface Graph {
  readonly items: readonly Item[]
  readonly costs: readonly number[]
  readonly bytes: ReadonlyMap<string, number>
  /** By buffer that a step changes: who touches it. */
  readonly touching: ReadonlyMap<string, readonly number[]>
}

/** Each statement for its thread alone, as if it were about a half that is that thread's. */
export const owned = (items: readonly Item[], { of }: Owners): readonly Item[] =>
  items.map(({ statement, stored, loaded }, k) => {
    const half = { index: of[k] ?? 0, variable: '', extent: 1, from: 0 }
    return { statement, stored, loaded, by: { ...half, samples: false }, half, rows: new Map() }
  })

/** The best division that is found; undefined where the search would take long. */
export function ownersOf(items: readonly Item[], program: Program): Owners | undefined {
  if (items.length > MANY) return undefined
  const graph = graphOf(items, program)
  const starts = Array.from({ length: STARTS }, (_, k) => Math.floor((k * items.length) / STARTS))
  const [best] = starts.map((k) => searched(graph, k)).sort((a, b) => a.price() - b.price())
  if (!best) return undefined
  return { of: best.of, costs: graph.costs, bytes: best.bytes }
}

/** Bytes that come from the other thread where both take some turns of every loop. */
export function exchangedByTurns(items: readonly Item[], program: Program): number {
  const { bytes, touching } = graphOf(items, program)
  return [...touching].reduce((sum, [id, list]) => {
    const own = list.flatMap((k) => items[k] ?? [])
    const [first] = own
    const isKept = own.every(
      (item) =>
        item.by !== undefined &&
        item.by.extent === first?.by?.extent &&
        item.rows.get(id) !== undefined &&
        item.rows.get(id) === first?.rows.get(id),
    )
    const isHalf = first?.half !== undefined && own.every(({ half }) => half?.index === first.half?.index)
    return isKept || isHalf ? sum : sum + (bytes.get(id) ?? 0)
  }, 0)
}

function graphOf(items: readonly Item[], program: Program): Graph {
  const size = program.precision === 'f64' ? 8 : 4
  const bytes = new Map(program.buffers.map((b) => [b.id, size * sizeOf(b, program.batch, 1)]))
  const touching = new Map<string, number[]>()
  const changed = new Set(items.flatMap(({ stored }) => [...stored]))
  items.forEach(({ stored, loaded }, k) => {
    for (const id of new Set([...stored, ...loaded]))
      if (changed.has(id)) touching.set(id, [...(touching.get(id) ?? []), k])
  })
  return { items, costs: items.map(({ statement }) => costOf(statement, program.batch)), bytes, touching }
}

/** Operations, a function as many as it takes. */
function costOf(s: Statement, batch: number): number {
  const inside = 'body' in s ? s.body.reduce((sum, t) => sum + costOf(t, batch), 0) : 0
  const times = 'extent' in s ? (s.extent === 'batch' ? batch : s.extent) : 1
  return times * (inside + ('value' in s ? Math.max(1, operations(s.value)) : 0))
}

const operations = (value: Value): number =>
  parts(value).reduce((sum, part) => sum + operations(part), 0) + own(value)

function own({ op }: Value): number {
  if (op === 'call') return CALL
  if (op === 'div' || op === 'sqrt') return DIVISION
  return op === 'load' || op === 'const' || op === 'local' || op === 'batch' ? 0 : 1
}

/** Who has what, one change at a time. */
interface Division {
  readonly of: (0 | 1)[]
  bytes: number
  readonly flip: (k: number) => void
  /** What is to be small. */
  readonly price: () => number
  /** Those that touch what comes from the other thread. */
  readonly border: () => readonly number[]
}

function divided({ items, costs, bytes, touching }: Graph, first: readonly (0 | 1)[]): Division {
  const buffers = [...touching].map(([id, list]) => ({
    list,
    bytes: bytes.get(id) ?? 0,
    ones: list.filter((k) => first[k] === 1).length,
  }))
  const by = items.map((_, k) => buffers.filter(({ list }) => list.includes(k)))
  const isBetween = ({ list, ones }: (typeof buffers)[number]): boolean => ones > 0 && ones < list.length
  const of = [...first]
  const loads: [number, number] = [0, 0]
  costs.forEach((cost, k) => {
    loads[of[k] ?? 0] += cost
  })
  const division: Division = {
    of,
    bytes: buffers.reduce((sum, b) => (isBetween(b) ? sum + b.bytes : sum), 0),
    flip(k) {
      const to = of[k] === 0 ? 1 : 0
      loads[to] += costs[k] ?? 0
      loads[to === 0 ? 1 : 0] -= costs[k] ?? 0
      for (const b of by[k] ?? []) {
        const before = isBetween(b) ? b.bytes : 0
        b.ones += to === 0 ? -1 : 1
        division.bytes += (isBetween(b) ? b.bytes : 0) - before
      }
      of[k] = to
    },
    price: () => Math.max(...loads) + PER_BYTE * division.bytes,
    border: () => [...new Set(buffers.filter(isBetween).flatMap(({ list }) => list))],
  }
  return division
}

/** From one item what hangs together with it the most, up to half of the work; then whatever makes it better at the border. */
function searched(graph: Graph, start: number): Division {
  const division = divided(graph, grown(graph, start))
  let price = division.price()
  const take = (...flipped: readonly number[]): void => {
    for (const k of flipped) division.flip(k)
    const other = division.price()
    if (other < price) price = other
    else for (const k of flipped) division.flip(k)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = price
    const near = division.border()
    for (const k of near) take(k)
    for (const k of near) for (const j of near) if (division.of[k] === 0 && division.of[j] === 1) take(k, j)
    if (price === before) break
  }
  return division
}

function grown({ items, costs, bytes, touching }: Graph, start: number): readonly (0 | 1)[] {
  const half = costs.reduce((a, b) => a + b, 0) / 2
  const of: (0 | 1)[] = items.map(() => 1)
  const pull = items.map(() => 0)
  let load = 0
  for (let next: number | undefined = start; next !== undefined; ) {
    of[next] = 0
    load += costs[next] ?? 0
    const { stored, loaded } = items[next] as Item
    for (const id of new Set([...stored, ...loaded]))
      for (const k of touching.get(id) ?? []) pull[k] = (pull[k] ?? 0) + (bytes.get(id) ?? 0)
    const open = of.flatMap((owner, k) => (owner === 1 && load + (costs[k] ?? 0) <= half ? [k] : []))
    next = open.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0))[0]
  }
  return of
}
