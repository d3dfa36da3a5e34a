/**
 * @file A reverse step without zeros that are stored to be added to: what begins at zero is stored, what only hands a value on is left
 * out, and so are stores that nobody reads. Every number comes from the same operations in the same order.
 */
import { constant, load } from '../build.js'
import { withLeaves } from '../differentiate/algebra.js'
import { keyOfPlace } from '../differentiate/atoms.js'
import { type Nest, nestOf, withItems } from '../differentiate/nest.js'
import { covers } from '../differentiate/places.js'
import { prune } from '../differentiate/prune.js'
import { mapValues } from '../differentiate/versions.js'
import type { Place, Statement, Value } from '../program.js'
import { loadedIn, parts, storedIn, valuesIn } from '../walk.js'

export interface Leaning {
  /** Buffers that are zero before the first step and that nothing but the steps stores anything but zeros to. */
  readonly begun: ReadonlySet<string>
  /** Those of them that are read after the last step. */
  readonly wanted: ReadonlySet<string>
  readonly batch: number
  /** Numbers in a buffer. */
  readonly sizeOf: (id: string) => number
}

export function lean(step: readonly Statement[], leaning: Leaning): readonly Statement[] {
  const stored = withoutZeros(step, leaning)
  return withoutDead(handedOn(stored, leaning), leaning)
}

/** Stores of a nest to one buffer, all at one place that each turn has for itself, while all turns together fill the buffer. */
interface Own {
  readonly key: string
  /** Numbers of the first and the last of them among the items. */
  readonly first: number
  readonly last: number
  readonly value: Value
}

function ownOf(nest: Nest, id: string, { batch, sizeOf }: Leaning): Own | undefined {
  const stores = nest.items.flatMap((s, k) => (s.kind === 'store' && s.buffer === id ? [{ ...s, k }] : []))
  const [first, last] = [stores[0], stores.at(-1)]
  if (!first || !last) return undefined
  const key = keyOfPlace(first.at)
  const { at } = first
  const counted = at.terms.map(({ variable }) => variable)
  const isOnce =
    new Set(counted).size === counted.length &&
    nest.loops.every(
      ({ variable, extent }) => counted.includes(variable) || (extent === 'batch' ? batch : extent) === 1,
    )
  const isAll = !at.pick && covers({ at, loops: nest.loops }, sizeOf(id), batch)
  if (!isOnce || !isAll || stores.some((s) => keyOfPlace(s.at) !== key)) return undefined
  return { key, first: first.k, last: last.k, value: last.value }
}

/** +0: what is added to it stays the same, but for −0. */
const isNothing = (value: Value): boolean => value.op === 'const' && Object.is(value.value, 0)

const isLoad = (value: Value, id: string): value is Extract<Value, { op: 'load' }> =>
  value.op === 'load' && value.buffer === id

/** The statement with some loads replaced, of items up to a number where that is given. */
function withLoads(
  s: Statement,
  change: (leaf: Extract<Value, { op: 'load' }>) => Value,
  upTo = Number.POSITIVE_INFINITY,
): Statement {
  const changed = (each: Statement): Statement =>
    mapValues(each, (value) => withLeaves(value, (leaf) => (leaf.op === 'load' ? change(leaf) : leaf)))
  return upTo === Number.POSITIVE_INFINITY
    ? changed(s)
    : withItems(s, (item, k) => [k <= upTo ? changed(item) : item])
}

/** Zero in place of loads of what is zero. */
function withoutZeros(step: readonly Statement[], leaning: Leaning): readonly Statement[] {
  const nests = step.map((s) => nestOf(s, true))
  let start: ReadonlySet<string> = leaning.begun
  for (;;) {
    const now = new Set(start)
    const result = step.map((s, k) => {
      const nest = nests[k]
      const stored = storedIn([s])
      let changed = s
      for (const id of loadedIn([s])) {
        if (!now.has(id)) continue
        const own = nest && ownOf(nest, id, leaning)
        if (!stored.has(id)) changed = withLoads(changed, (leaf) => (isLoad(leaf, id) ? constant(0) : leaf))
        else if (own) {
          const isSame = (leaf: Value): boolean => isLoad(leaf, id) && keyOfPlace(leaf.at) === own.key
          changed = withLoads(changed, (leaf) => (isSame(leaf) ? constant(0) : leaf), own.first)
        }
      }
      for (const id of stored) {
        const own = nest && ownOf(nest, id, leaning)
        if (own && isNothing(own.value)) now.add(id)
        else now.delete(id)
      }
      return nest ? summedAlone(changed, nest) : changed
    })
    const next = new Set([...start].filter((id) => now.has(id)))
    if (next.size === start.size) return result
    start = next
  }
}

/** A sum begins at +0 and is never −0: it is what 0 and it add up to. */
function summedAlone(s: Statement, { items }: Nest): Statement {
  const sums = new Set(items.flatMap((i) => (i.kind === 'reduce' && i.by === 'sum' ? [i.name] : [])))
  return withItems(s, (item) => {
    if (item.kind !== 'store' || item.value.op !== 'add' || !isNothing(item.value.a)) return [item]
    const { b } = item.value
    return [b.op === 'local' && sums.has(b.name) ? { ...item, value: b } : item]
  })
}

type Load = Extract<Value, { op: 'load' }>

const loadsOf = (value: Value): readonly Load[] =>
  value.op === 'load' ? [value, ...parts(value).flatMap(loadsOf)] : parts(value).flatMap(loadsOf)

/** Loads of a buffer in a nest, each with the number of its item. */
const loadsIn = ({ items }: Nest, id: string): readonly { readonly k: number; readonly key: string }[] =>
  items.flatMap((item, k) =>
    valuesIn(item)
      .flatMap(loadsOf)
      .filter((leaf) => leaf.buffer === id)
      .map((leaf) => ({ k, key: keyOfPlace(leaf.at) })),
  )

/** Parts of a value that may stand where it is read. */
const FEW = 8

const countOf = (value: Value): number => parts(value).reduce((n, part) => n + countOf(part), 1)

const touched = (s: Statement): ReadonlySet<string> => new Set([...loadedIn([s]), ...storedIn([s])])

/** In which statements of a list buffers are used, by number. */
class Where {
  private readonly known = new Map<string, Set<number>>()

  add(ids: Iterable<string>, k: number): void {
    for (const id of ids) {
      const own = this.known.get(id) ?? new Set()
      this.known.set(id, own.add(k))
    }
  }

  remove(ids: Iterable<string>, k: number): void {
    for (const id of ids) this.known.get(id)?.delete(k)
  }

  /** The first after a number; Infinity where there is none. */
  after(id: string, from: number): number {
    let first = Number.POSITIVE_INFINITY
    for (const k of this.known.get(id) ?? []) if (k > from && k < first) first = k
    return first
  }
}

/** What a nest computes from numbers at one place, for the same place of a buffer that only a later nest reads and clears, computed there. */
function handedOn(step: readonly Statement[], leaning: Leaning): readonly Statement[] {
  const list = [...step]
  const stores = new Where()
  const all = new Where()
  for (const [k, s] of step.entries()) {
    stores.add(storedIn([s]), k)
    all.add(touched(s), k)
  }
  for (const [from, s] of step.entries()) {
    for (const id of storedIn([s])) {
      if (!leaning.begun.has(id)) continue
      const value = elementwise(list[from] ?? s, id, leaning)
      const to = value ? all.after(id, from) : Number.POSITIVE_INFINITY
      const target = list[to]
      if (!value || !target || !mayMove(target, { from, to, id, value, leaning, stores })) continue
      const moved = (at: Place): Value =>
        withLeaves(value, (leaf) => (leaf.op === 'load' ? load(leaf.buffer, at) : leaf))
      const changed = withLoads(target, (leaf) => (leaf.buffer === id ? moved(leaf.at) : leaf))
      list[to] = changed
      all.remove(touched(target), to)
      all.add(touched(changed), to)
    }
  }
  return list
}

/** The value of the last store of a nest to a buffer, in terms of other buffers at the same place. */
function elementwise(s: Statement, id: string, leaning: Leaning): Value | undefined {
  const nest = nestOf(s)
  const own = nest && ownOf(nest, id, leaning)
  if (!nest || !own) return undefined
  const definitions = new Map<string, Value>()
  const put = (value: Value): Value =>
    withLeaves(value, (leaf) => (leaf.op === 'local' ? (definitions.get(leaf.name) ?? leaf) : leaf))
  for (const item of nest.items) if (item.kind === 'let') definitions.set(item.name, put(item.value))
  const value = put(own.value)
  const stored = storedIn([s])
  const loads = loadsOf(value)
  const isPlain = loads.every(({ buffer, at }) => keyOfPlace(at) === own.key && !stored.has(buffer))
  return isPlain && loads.length > 0 && countOf(value) <= FEW ? value : undefined
}

/** Whether the nest `to` reads the number once, before it stores to it, and what the value follows from is until then as it was. */
function mayMove(
  target: Statement,
  {
    from,
    to,
    id,
    value,
    leaning,
    stores,
  }: {
    readonly from: number
    readonly to: number
    readonly id: string
    readonly value: Value
    readonly leaning: Leaning
    readonly stores: Where
  },
): boolean {
  const nest = nestOf(target)
  const own = nest && ownOf(nest, id, leaning)
  const [read, ...more] = nest ? loadsIn(nest, id) : []
  if (!nest || !own || !read || more.length > 0 || read.k > own.first || read.key !== own.key) return false
  return loadsOf(value).every(({ buffer }) => {
    const changed = ownOf(nest, buffer, leaning)
    const isStored = storedIn(nest.items).has(buffer)
    return (
      stores.after(buffer, from) >= to && (!isStored || (changed?.key === own.key && read.k <= changed.first))
    )
  })
}

/** Without stores to what is stored to again before anybody reads it. */
function withoutDead(step: readonly Statement[], leaning: Leaning): readonly Statement[] {
  const { begun, wanted } = leaning
  const nests = step.map((s) => nestOf(s, true))
  const reads = step.map((s) => loadedIn([s]))
  const stores = step.map((s) => [...storedIn([s])])
  const fills = stores.map((ids, k) => {
    const nest = nests[k]
    return ids.filter((id) => nest && ownOf(nest, id, leaning))
  })
  let start = new Set<string>()
  for (;;) {
    const live = new Set([...wanted, ...start])
    const after = [...step.keys()].reverse().map((k) => {
      const then = new Set((stores[k] ?? []).filter((id) => live.has(id)))
      for (const id of fills[k] ?? []) live.delete(id)
      for (const id of reads[k] ?? []) if (begun.has(id)) live.add(id)
      return then
    })
    if (live.size > start.size) {
      start = live
      continue
    }
    after.reverse()
    return step.flatMap((s, n) => {
      const nest = nests[n]
      if (!nest) return [s]
      const isDead = (id: string, k: number): boolean => {
        if (!begun.has(id) || after[n]?.has(id)) return false
        const loads = loadsIn(nest, id)
        const own = loads.length === 0 ? undefined : ownOf(nest, id, leaning)
        return loads.every((each) => own?.key === each.key && each.k <= k)
      }
      // names of a nest are its own
      return prune([
        withItems(s, (item, k) => (item.kind === 'store' && isDead(item.buffer, k) ? [] : [item])),
      ])
    })
  }
}
