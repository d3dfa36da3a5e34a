/**
 * @file What a reverse would compute anew, kept by the forward where that takes no more room than what it follows from: slopes and rates,
 * which the forward has at hand, in place of the signals that make them.
 */
import { define, load, local, store } from '../build.js'
import type { Buffer, Place, Role, Statement, Value } from '../program.js'
import { parts, storedIn, uses } from '../walk.js'
import { withLeaves, withParts } from './algebra.js'
import { type Atom, atomsOf, type Node } from './atoms.js'
import type { Companions } from './names.js'
import { nestOf, withMore } from './nest.js'
import { meetOnlyTogether, type Sizes } from './places.js'
import { prune } from './prune.js'
import { bufferOf, isVersioned, loadsIn, versioned } from './versions.js'

/** The reverse of neighbours that stand in the same loops. */
export interface Reversed {
  readonly atoms: readonly Atom[]
  readonly statements: readonly Statement[]
  /** By name of a local of the reverse: what it is called in the block. */
  readonly names: ReadonlyMap<string, string>
}

export interface Spared {
  /** The block, which stores to `made` as well. */
  readonly block: readonly Statement[]
  readonly reverse: readonly Statement[]
  readonly made: readonly Buffer[]
}

interface Context {
  readonly block: readonly Statement[]
  readonly atoms: readonly Atom[]
  readonly companions: Companions
  readonly sizes: Sizes
}

/** A value that the reverse may read where the forward leaves it. */
interface Kept {
  /** As it stands in the block. */
  readonly value: Value
  readonly at: Place
  /** What has the shape that it is left in. */
  readonly like: string
  /** The version of a buffer that holds it anyway. */
  readonly held: string | undefined
}

type Keeping = ReadonlyMap<string, Kept>

export function spared(reversed: readonly Reversed[], context: Context): Spared {
  const { block, companions, sizes } = context
  const room = (id: string): number =>
    companions.original(id).shape.reduce<number>((n, d) => n * (d === 'batch' ? sizes.batch : d), 1)
  const heldIn = recorded(context)
  const readers = new Map<string, number>()
  const count = (ids: Iterable<string>, by: 1 | -1): void => {
    for (const id of ids) readers.set(id, (readers.get(id) ?? 0) + by)
  }
  for (const { statements } of reversed) count(heldIn(statements), 1)
  const made: Buffer[] = []
  const beside = new Map<string, number>()
  const kindOf = (like: string): string => {
    const n = (beside.get(like) ?? 0) + 1
    beside.set(like, n)
    return n === 1 ? 'keep' : `keep_${n}`
  }
  const more = new Map<number, readonly Statement[]>()
  const reverse = reversed.flatMap((group): readonly Statement[] => {
    const keeping = keepingOf(group, context)
    const list = [...new Set(keeping.values())]
    const [before, after] = [
      heldIn(group.statements),
      heldIn(prune(group.statements.map((s) => reading(s, keeping, () => NOWHERE)))),
    ]
    const freed = [...before].filter((id) => !after.has(id) && readers.get(id) === 1)
    const taken = list.filter(({ held }) => held === undefined || (readers.get(held) ?? 0) === 0)
    const gain =
      freed.reduce((n, id) => n + room(bufferOf(id)), 0) - taken.reduce((n, { like }) => n + room(like), 0)
    if (list.length === 0 || gain < 0 || (gain === 0 && !list.some(({ value }) => isDear(value))))
      return group.statements
    const ids = new Map<Kept, string>()
    for (const kept of list) {
      const { held, like, at, value } = kept
      if (held === undefined) {
        const buffer = companions.of(like, kindOf(like), 'kept for the reverse of')
        const top = group.atoms[0]?.top ?? 0
        more.set(top, [...(more.get(top) ?? []), store(buffer.id, at, value)])
        made.push(buffer)
        ids.set(kept, versioned(buffer.id, 1))
      } else ids.set(kept, held)
    }
    count(before, -1)
    count(new Set([...after, ...list.flatMap(({ held }) => held ?? [])]), 1)
    return prune(group.statements.map((s) => reading(s, keeping, (kept) => ids.get(kept) ?? NOWHERE)))
  })
  return { block: block.map((s, top) => withMore(s, more.get(top) ?? [])), reverse, made }
}

const NOWHERE = versioned('', 0)

const FIXED: readonly Role[] = ['parameter', 'constant']

/** Versions that statements read of what changes from step to step, so that a record holds them. */
function recorded({ block, companions }: Context): (statements: readonly Statement[]) => ReadonlySet<string> {
  const stored = storedIn(block)
  const isRecorded = (id: string): boolean =>
    id !== NOWHERE && (stored.has(bufferOf(id)) || !FIXED.includes(companions.original(bufferOf(id)).role))
  return (statements) => new Set(statements.flatMap(loadsIn).filter(isRecorded))
}

/** Divisions and functions, which take more than it does to read a number. */
const isDear = (value: Value): boolean =>
  uses(value, ({ op }) => op === 'call' || op === 'div' || op === 'sqrt')

/** By key of a value of the reverse: the largest that follow from the block alone, where the block can leave them. */
function keepingOf(group: Reversed, context: Context): Keeping {
  const none: Keeping = new Map()
  const { block, atoms, sizes } = context
  const own = group.statements.filter((s) => s.kind !== 'comment')
  const [first] = own
  const nest = first && nestOf(first)
  const top = group.atoms[0]?.top
  const source = top === undefined ? undefined : block[top]
  if (!nest || top === undefined || !source || !nestOf(source)) return none
  const beside = atomsOf(atoms, top)
  const stored = storedIn([source])
  const carrier = beside.find(
    ({ target }) => !target.at.pick && meetOnlyTogether(target, target, target.loops, sizes),
  )
  if (!carrier) return none
  const { roots, definitions } = followedFrom(nest.items)
  const keeping = new Map<string, Kept>()
  const known = new Map<string, Kept>()
  for (const [key, root] of roots) {
    const value = inBlock(root, group.names, definitions)
    if (uses(value, (v) => v.op === 'load' && (stored.has(v.buffer) || v.at.pick !== undefined))) return none
    const holder = beside.find((atom) => holds(atom, value) && isAlone(atom, beside))
    const { buffer, target, before } = holder ?? carrier
    const held = holder && versioned(buffer, before(buffer) + 1)
    const kept = known.get(keyOf(value)) ?? { value, at: target.at, like: buffer, held }
    known.set(keyOf(value), kept)
    keeping.set(key, kept)
  }
  return keeping
}

const keyOf = (value: Value): string => JSON.stringify(value)

/** Values that follow from versions alone and are read by what does not; `definitions` gives locals by name. */
function followedFrom(nest: readonly Statement[]): {
  readonly roots: ReadonlyMap<string, Value>
  readonly definitions: ReadonlyMap<string, Value>
} {
  const definitions = new Map<string, Value>()
  const roots = new Map<string, Value>()
  const follows = (value: Value): boolean =>
    !uses(
      value,
      (v) => (v.op === 'load' && !isVersioned(v.buffer)) || (v.op === 'local' && !definitions.has(v.name)),
    )
  const note = (value: Value): void => {
    if (!follows(value)) parts(value).forEach(note)
    else if (isComputed(value)) roots.set(keyOf(value), value)
  }
  const isComputed = (value: Value): boolean => {
    if (value.op === 'local') return isComputed(definitions.get(value.name) ?? value)
    return value.op !== 'load' && value.op !== 'const' && value.op !== 'batch'
  }
  for (const s of nest) {
    if (s.kind === 'let' && follows(s.value)) definitions.set(s.name, s.value)
    else if (s.kind === 'let' || s.kind === 'store') note(s.value)
  }
  return { roots, definitions }
}

/** A value of the reverse in the names of the block; what has none there is written out. */
function inBlock(
  value: Value,
  names: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, Value>,
): Value {
  return withLeaves(value, (leaf) => {
    if (leaf.op === 'load') return { ...leaf, buffer: bufferOf(leaf.buffer) }
    const name = names.get(leaf.name)
    if (name !== undefined) return { op: 'local', name }
    const definition = definitions.get(leaf.name)
    return definition === undefined ? leaf : inBlock(definition, names, definitions)
  })
}

/** Whether an atom stores just that. */
function holds({ node, added, target }: Atom, value: Value): boolean {
  const own = storedValue(node)
  const isNamed = value.op === 'local' && own?.op === 'local' && own.name === value.name
  return isNamed && added === undefined && !target.at.pick
}

function storedValue({ inner }: Node): Value | undefined {
  if (inner.kind === 'store') return inner.value
  return inner.kind === 'stores' ? undefined : storedValue(inner.body)
}

const isAlone = ({ buffer }: Atom, beside: readonly Atom[]): boolean =>
  beside.filter((atom) => atom.buffer === buffer).length === 1

/** The statement with what is kept read in place of computed. */
function reading(s: Statement, keeping: Keeping, idOf: (kept: Kept) => string): Statement {
  const loaded = (key: string): Value | undefined => {
    const kept = keeping.get(key)
    return kept && load(idOf(kept), kept.at)
  }
  const replaced = (value: Value): Value =>
    (value.op === 'local' ? undefined : loaded(keyOf(value))) ?? withParts(value, replaced)
  if (s.kind === 'let') return define(s.name, loaded(keyOf(local(s.name))) ?? replaced(s.value))
  if (s.kind === 'store') return { ...s, value: replaced(s.value) }
  return s.kind === 'for' ? { ...s, body: s.body.map((each) => reading(each, keeping, idOf)) } : s
}
