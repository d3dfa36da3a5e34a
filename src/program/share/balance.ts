/**
 * @file Which loops are handed to threads in turned order: parts of a loop are of unlike length where grains do not divide it, and each
 * thread should have as many long ones as short ones.
 */
import { type Item, meets, waits } from './rowsOf.js'

/** An item in its place: operations of each part, in order. */
export interface Placed {
  readonly item: Item
  readonly phase: number
  readonly parts: readonly number[]
}

/** Items that each thread enters with rows of its own have to keep to one order: numbers of groups, by item. */
function groupsOf(items: readonly Item[]): readonly number[] {
  const group = items.map((_, k) => k)
  const root = (k: number): number => {
    const above = group[k] ?? k
    return above === k ? k : root(above)
  }
  items.forEach((a, i) => {
    items.slice(0, i).forEach((b, j) => {
      if (a.by && b.by && meets(a, b) && !waits(a, b)) group[root(i)] = root(j)
    })
  })
  return group.map((_, k) => root(k))
}

/** By item, whether its parts go to the threads from the last to the first. */
export function turned(placed: readonly Placed[]): readonly boolean[] {
  const groups = groupsOf(placed.map(({ item }) => item))
  const loads = new Map<number, number[]>()
  const add = ({ phase, parts }: Placed, isTurned: boolean): void => {
    const load = loads.get(phase) ?? parts.map(() => 0)
    loads.set(
      phase,
      load.map((x, t) => x + (parts[isTurned ? parts.length - 1 - t : t] ?? 0)),
    )
  }
  const slowest = (): number => [...loads.values()].reduce((sum, load) => sum + Math.max(...load), 0)
  const isTurned = placed.map(() => false)
  const uneven = (own: readonly Placed[]): number =>
    own.reduce((sum, { parts }) => sum + Math.max(...parts) - Math.min(...parts), 0)
  const all = [...new Set(groups)].map((g) => placed.filter((_, k) => groups[k] === g))
  // what one thread does alone comes first, then the most uneven
  const order = [
    ...all.filter((own) => own.every(({ item }) => !item.by)),
    ...all.filter((own) => own.some(({ item }) => item.by)).sort((a, b) => uneven(b) - uneven(a)),
  ]
  for (const own of order) {
    const before = new Map(loads)
    for (const one of own) add(one, false)
    if (own.every(({ item }) => !item.by)) continue
    const [straight, kept] = [slowest(), new Map(loads)]
    loads.clear()
    for (const [phase, load] of before) loads.set(phase, load)
    for (const one of own) add(one, true)
    if (slowest() < straight) {
      for (const one of own) isTurned[placed.indexOf(one)] = true
      continue
    }
    loads.clear()
    for (const [phase, load] of kept) loads.set(phase, load)
  }
  return isTurned
}
