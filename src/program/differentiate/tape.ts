/**
 * @file What a reverse reads and its block overwrites, copied just before it is overwritten. A version that comes and goes within
 * one statement of the block is caught by running the atoms of that statement one after the other.
 */
import { internal } from '../../base/diagnostic.js'
import { add, load, loop, store, when } from '../build.js'
import type { Buffer, Statement } from '../program.js'
import { type Atom, atomsOf, type Node, refuseCarried, storing } from './atoms.js'
import { type Companions, fill } from './names.js'
import type { Sizes } from './places.js'
import { loadsIn, versioned, versionOf, withLoads } from './versions.js'

export interface TapeContext {
  readonly block: readonly Statement[]
  readonly atoms: readonly Atom[]
  readonly last: ReadonlyMap<string, number>
  readonly companions: Companions
  readonly sizes: Sizes
}

export interface Taped {
  readonly forward: readonly Statement[]
  readonly tape: readonly Buffer[]
  readonly kept: readonly string[]
  /** The buffer in which a version stands when the reverse runs. */
  readonly holding: (id: string) => string
}

/** Keeps the versions that are `read` after the block. */
export function keepFor(read: readonly string[], context: TapeContext): Taped {
  const { block, atoms, last, companions, sizes } = context
  const isLast = (id: string): boolean => versionOf(id).version === (last.get(versionOf(id).buffer) ?? 0)
  const needed = new Set(read.filter((id) => !isLast(id)))
  const split = splitFor(needed, atoms)
  refuseCarried(
    atoms.filter(({ top }) => split.has(top)),
    atoms,
    sizes,
  )
  const copies = new Map([...needed].map((id) => [id, tapeOf(id, companions)]))
  const onTape = (id: string): string => copies.get(id)?.id ?? internal(`'${id}' is not on the tape`)
  /** Copies of what the next store to a buffer overwrites. */
  const copiesBefore = (writers: readonly Atom[]): readonly Statement[] =>
    writers.flatMap(({ buffer, before }) => {
      const copy = copies.get(versioned(buffer, before(buffer)))
      return copy === undefined ? [] : [fill(copy, sizes.batch, (at) => load(buffer, at))]
    })
  const forward = block.flatMap((statement, top) => {
    const own = atomsOf(atoms, top)
    if (!split.has(top)) return [...copiesBefore(own), statement]
    return own.flatMap((atom) => {
      const isLive = (id: string): boolean => versionOf(id).version === atom.before(versionOf(id).buffer)
      const alone = statementsOf({ ...atom.node, chain: [] }, atom)
      const put = alone.map((s) => withLoads(s, (id) => (isLive(id) ? versionOf(id).buffer : onTape(id))))
      return [...copiesBefore([atom]), ...put]
    })
  })
  const left = read
    .map(versionOf)
    .filter(({ buffer, version }) => version > 0 && version === last.get(buffer))
  return {
    forward,
    tape: [...copies.values()],
    kept: [...new Set(left.map(({ buffer }) => buffer))],
    holding: (id) => (isLast(id) ? versionOf(id).buffer : onTape(id)),
  }
}

function tapeOf(id: string, companions: Companions): Buffer {
  const { buffer, version } = versionOf(id)
  return companions.of(buffer, version === 0 ? 'tape' : `tape_${version}`, 'the earlier')
}

/** Statements that make and overwrite a needed version; what their atoms need in turn is added to `needed`. */
function splitFor(needed: Set<string>, atoms: readonly Atom[]): ReadonlySet<number> {
  const split = new Set<number>()
  for (let size = -1; size !== needed.size + split.size; ) {
    size = needed.size + split.size
    for (const id of needed) {
      const { buffer, version } = versionOf(id)
      const maker = storing(atoms, buffer)[version - 1]
      if (maker !== undefined && maker.top === storing(atoms, buffer)[version]?.top) split.add(maker.top)
    }
    for (const atom of atoms) {
      if (!split.has(atom.top)) continue
      for (const id of statementsOf({ ...atom.node, chain: [] }, atom).flatMap(loadsIn)) {
        const { buffer, version } = versionOf(id)
        if (version !== atom.before(buffer)) needed.add(id)
      }
    }
  }
  return split
}

/** An atom as it stands in a block. */
function statementsOf({ chain, inner }: Node, atom: Atom): readonly Statement[] {
  switch (inner.kind) {
    case 'for':
      return [...chain, loop(inner.variable, inner.extent, statementsOf(inner.body, atom))]
    case 'when':
      return [...chain, when(inner.test.a, inner.test.is, inner.test.b, statementsOf(inner.body, atom))]
    case 'store': {
      const { buffer, at, value } = inner
      const before = load(versioned(buffer, atom.before(buffer)), at)
      return [...chain, store(buffer, at, atom.added === undefined ? value : add(before, value))]
    }
    case 'stores':
      return internal('an atom with several stores')
  }
}
