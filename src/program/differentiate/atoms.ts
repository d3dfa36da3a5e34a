/**
 * @file A block as a list of atoms: each store in loops of its own, with the locals that it needs. Loads carry the version of
 * their buffer that they read, so that an atom means the same wherever it stands.
 */
import { internal } from '../../base/diagnostic.js'
import { indexed } from '../../base/indexed.js'
import type { Extent, Place, Statement, Value } from '../program.js'
import { parts, valuesIn } from '../walk.js'
import { type Test, testWith, withLeaves } from './algebra.js'
import { type Loop, meetOnlyTogether, type Reach, type Sizes, shared } from './places.js'
import { bufferOf, versioned, versionOf } from './versions.js'

/** A local of a block: `let` or `reduce`. */
export type Local = Extract<Statement, { kind: 'let' | 'reduce' }>

export interface Stored {
  readonly kind: 'store'
  readonly buffer: string
  readonly at: Place
  readonly value: Value
}

/** What stands inside the locals of a node. */
export type Inner =
  | { readonly kind: 'for'; readonly variable: string; readonly extent: Extent; readonly body: Node }
  | { readonly kind: 'when'; readonly test: Test; readonly body: Node }
  | Stored
  /** Of several atoms at once: none reads what another stores. */
  | { readonly kind: 'stores'; readonly list: readonly Stored[] }

/** Locals, then one statement. */
export interface Node {
  readonly chain: readonly Local[]
  readonly inner: Inner
}

/** A load, by identity of its value, and where it stands. */
interface Read extends Reach {
  readonly value: Extract<Value, { op: 'load' }>
}

export interface Atom {
  readonly node: Node
  readonly buffer: string
  /** The version of a buffer just before the store, which makes the next one of its own. */
  readonly before: (buffer: string) => number
  /** Which statement of the block it is part of. */
  readonly top: number
  readonly equation?: string
  readonly reads: readonly Read[]
  readonly target: Reach
  /** The stored value without the load of the place that is stored to, where it is that plus or minus something. */
  readonly added: Value | undefined
}

type Layer =
  | { readonly kind: 'local'; readonly local: Local; readonly reads: readonly Read[] }
  | { readonly kind: 'for'; readonly loop: Loop }
  | { readonly kind: 'when'; readonly test: Test; readonly reads: readonly Read[] }

export interface Fission {
  readonly atoms: readonly Atom[]
  /** The version of each stored buffer after the block. */
  readonly last: ReadonlyMap<string, number>
}

/** The atoms of a block in order. */
export function fission(block: readonly Statement[]): Fission {
  const atoms: Atom[] = []
  /** By buffer: numbers of the atoms that store to it. */
  const stores = new Map<string, number[]>()
  const versionNow = (buffer: string): number => stores.get(buffer)?.length ?? 0
  let equation: string | undefined
  const rewritten = (value: Value): Value =>
    withLeaves(value, (leaf) =>
      leaf.op === 'local' ? leaf : { ...leaf, buffer: versioned(leaf.buffer, versionNow(leaf.buffer)) },
    )
  const visit = (statements: readonly Statement[], outer: readonly Layer[], at: number | undefined): void => {
    let layers = outer
    const loops = outer.flatMap((layer) => (layer.kind === 'for' ? [layer.loop] : []))
    statements.forEach((s, k) => {
      const top = at ?? k
      switch (s.kind) {
        case 'comment':
          equation = s.equation
          break
        case 'let':
        case 'reduce': {
          const local = rewrittenLocal(s, rewritten)
          layers = [...layers, { kind: 'local', local, reads: readsOfLocal(local, loops) }]
          break
        }
        case 'for':
          visit(s.body, [...layers, { kind: 'for', loop: { variable: s.variable, extent: s.extent } }], top)
          break
        case 'when': {
          const test = testWith(s.test, rewritten)
          const reads = [test.a, test.b].flatMap((value) => readsOf(value, loops))
          visit(s.body, [...layers, { kind: 'when', test, reads }], top)
          break
        }
        case 'store': {
          const value = rewritten(s.value)
          const kept = carried(value, s.buffer, s.at)
          const reads = readsOf(value, loops).filter((read) => read.value !== kept?.load)
          const inner: Inner = { kind: 'store', buffer: s.buffer, at: s.at, value: kept?.rest ?? value }
          const { node, reads: above } = nested(layers, inner)
          const number = atoms.length
          atoms.push({
            node,
            buffer: s.buffer,
            before: (buffer) => countBelow(stores.get(buffer) ?? [], number),
            top,
            ...(equation === undefined ? {} : { equation }),
            reads: [...above, ...reads],
            target: { at: s.at, loops },
            added: kept?.rest,
          })
          const own = stores.get(s.buffer)
          if (own) own.push(number)
          else stores.set(s.buffer, [number])
        }
      }
    })
  }
  visit(block, [], undefined)
  return { atoms, last: new Map([...stores].map(([buffer, { length }]) => [buffer, length])) }
}

/** How many of some rising numbers are less than a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The atoms of a statement of the block, and those that store to a buffer. */
export const atomsOf = indexed((atom: Atom) => atom.top)
export const storing = indexed((atom: Atom) => atom.buffer)

const rewrittenLocal = (s: Local, change: (value: Value) => Value): Local =>
  s.kind === 'let'
    ? { ...s, value: change(s.value) }
    : {
        ...s,
        body: s.body.flatMap((each) =>
          each.kind === 'let' || each.kind === 'reduce' ? [rewrittenLocal(each, change)] : [],
        ),
        value: change(s.value),
      }

function readsOf(value: Value, loops: readonly Loop[]): readonly Read[] {
  if (value.op === 'load') return [{ value, at: value.at, loops }]
  return parts(value).flatMap((part) => readsOf(part, loops))
}

function readsOfLocal(s: Local, loops: readonly Loop[]): readonly Read[] {
  if (s.kind === 'let') return readsOf(s.value, loops)
  const inside = [...loops, { variable: s.variable, extent: s.extent }]
  return [...locals(s.body).flatMap((each) => readsOfLocal(each, inside)), ...readsOf(s.value, inside)]
}

export const locals = (statements: readonly Statement[]): readonly Local[] =>
  statements.flatMap((s) => (s.kind === 'let' || s.kind === 'reduce' ? [s] : []))

/** x[at] + rest, rest + x[at] or x[at] − rest, where the rest does not read x. */
function carried(
  value: Value,
  buffer: string,
  at: Place,
): { readonly load: Value; readonly rest: Value } | undefined {
  if (value.op !== 'add' && value.op !== 'sub') return undefined
  const { a, b } = value
  const same = (v: Value): boolean => v.op === 'load' && bufferOf(v.buffer) === buffer && samePlace(v.at, at)
  const free = (v: Value): boolean => readsOf(v, []).every((read) => bufferOf(read.value.buffer) !== buffer)
  if (same(a) && free(b)) return { load: a, rest: value.op === 'sub' ? { op: 'neg', x: b } : b }
  return value.op === 'add' && same(b) && free(a) ? { load: b, rest: a } : undefined
}

export const samePlace = (a: Place, b: Place): boolean => keyOfPlace(a) === keyOfPlace(b)

export const keyOfPlace = ({ offset, terms, pick }: Place): string =>
  [
    offset,
    ...terms.map(({ variable, stride }) => `${variable}*${stride}`).sort(),
    ...(pick ? [JSON.stringify(pick)] : []),
  ].join('+')

/** The layers around a store, without locals that nothing inside uses. */
function nested(
  layers: readonly Layer[],
  inner: Inner,
): { readonly node: Node; readonly reads: readonly Read[] } {
  const used = new Set<string>()
  const note = (values: readonly Value[]): void => {
    for (const value of values) {
      if (value.op === 'local') used.add(value.name)
      note(parts(value))
    }
  }
  const reads: Read[] = []
  let node: Node = { chain: [], inner }
  note(inner.kind === 'store' ? [inner.value] : [])
  for (const layer of [...layers].reverse()) {
    if (layer.kind === 'for') {
      node = { chain: [], inner: { kind: 'for', ...layer.loop, body: node } }
    } else if (layer.kind === 'when') {
      note([layer.test.a, layer.test.b])
      reads.push(...layer.reads)
      node = { chain: [], inner: { kind: 'when', test: layer.test, body: node } }
    } else if (used.has(layer.local.name)) {
      note(valuesIn(layer.local))
      reads.push(...layer.reads)
      node = { ...node, chain: [layer.local, ...node.chain] }
    }
  }
  return { node, reads }
}

/**
 * Refuses atoms whose loops hand a value from one iteration to another: apart, they would read what was not yet, or no longer,
 * there. Adding to an element is no such thing.
 */
export function refuseCarried(atoms: readonly Atom[], all: readonly Atom[], sizes: Sizes): void {
  const apart = (a: Reach, b: Reach): boolean => {
    const common = shared(a.loops, b.loops)
    return common.length === 0 || meetOnlyTogether(a, b, common, sizes)
  }
  for (const atom of atoms) {
    const writers = atomsOf(all, atom.top)
    for (const read of atom.reads) {
      const { buffer } = versionOf(read.value.buffer)
      for (const writer of writers) {
        if (writer.buffer === buffer && !apart(read, writer.target))
          internal(`'${atom.buffer}' reads '${buffer}' of another iteration of the same loop`)
      }
    }
    for (const other of writers) {
      if (other.buffer !== atom.buffer || (other.added !== undefined && atom.added !== undefined)) continue
      const clash = other === atom ? !onceEach(atom, sizes) : !apart(atom.target, other.target)
      if (clash) internal(`'${atom.buffer}' is stored to twice in the same loop`)
    }
  }
}

const onceEach = ({ target }: Atom, sizes: Sizes): boolean =>
  meetOnlyTogether(target, target, target.loops, sizes)
