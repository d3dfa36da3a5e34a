/**
 * @file Reverse mode: the exact transpose of the tangent of a block. Each store is an atom with loops of its own; the reverse
 * goes through the atoms from the last to the first. What it reads and the block overwrites is kept by the forward statements, as is
 * what it would have to compute anew, where that takes no more room.
 */
import { internal } from '../../base/diagnostic.js'
import { add, comment, load } from '../build.js'
import type { Buffer, Statement } from '../program.js'
import { activeBuffers } from './activity.js'
import { zero } from './algebra.js'
import { type Atom, fission, refuseCarried } from './atoms.js'
import { joined } from './joined.js'
import { Companions, fill, Names } from './names.js'
import { products } from './products.js'
import { prune } from './prune.js'
import { type Reversed, spared } from './spare.js'
import { transpose } from './sweep.js'
import type { Direction } from './tangent.js'
import { keepFor } from './tape.js'
import { isVersioned, loadsIn, versioned, versionOf, withLoads } from './versions.js'

export interface Adjoint {
  /** The block, with what the reverse needs kept on the tape. */
  readonly forward: readonly Statement[]
  /** From the adjoints of `to` after the block to the adjoints of `from` before it. */
  readonly reverse: readonly Statement[]
  /** Contents that the block overwrites or only computes, and the reverse reads. */
  readonly tape: readonly Buffer[]
  /** Buffers that the block stores to and the reverse reads as the block left them. */
  readonly kept: readonly string[]
  /** By buffer: the one that holds its adjoint. A buffer without a twin has adjoint zero, or one that nothing depends on. */
  readonly twins: ReadonlyMap<string, Buffer>
  /** All buffers that must stand beside those of the Program. */
  readonly buffers: readonly Buffer[]
}

/** A direction, and whether the reverse is to compute all values anew, which leaves more to those who keep contents of their own. */
export interface Reversal extends Direction {
  readonly anew?: boolean
}

/**
 * The adjoint of a block. Before `reverse` runs, the twins of `to` hold the adjoints of their buffers after the block, the tape and
 * `kept` what `forward` left, other twins zero or what they held after an earlier run. After it, the twins of `from` hold the
 * adjoints of their buffers before the block: for a buffer that the block never stores to, what they held plus the block's part.
 */
export function adjoint(block: readonly Statement[], direction: Reversal): Adjoint {
  const active = activeBuffers(block, direction.from, direction.to)
  const { atoms } = fission(block)
  const relevant = atoms.filter(({ buffer }) => active.has(buffer))
  refuseCarried(relevant, atoms, direction)
  const companions = new Companions(direction)
  const twins = new Map([...active].map((id) => [id, companions.of(id, 'a', 'adjoint of')]))
  const reversed = reverseOf(relevant, { block, companions, twins, direction })
  const spare = direction.anew
    ? { block, reverse: reversed.flatMap(({ statements }) => statements), made: [] }
    : spared(reversed, { block, atoms, companions, sizes: direction })
  const read = spare.reverse.flatMap(loadsIn)
  const taped = keepFor(read, { ...spare, ...fission(spare.block), companions, sizes: direction })
  const held = spare.reverse.map((s) => withLoads(s, (id) => (isVersioned(id) ? taped.holding(id) : id)))
  const reverse = held.flatMap((s) => products(s, direction))
  const made = new Set(spare.made.map((b) => b.id))
  return {
    ...taped,
    tape: [...taped.tape, ...spare.made],
    kept: taped.kept.filter((id) => !made.has(id)),
    reverse,
    twins,
    buffers: companions.list,
  }
}

interface Reversing {
  readonly block: readonly Statement[]
  readonly companions: Companions
  readonly twins: ReadonlyMap<string, Buffer>
  readonly direction: Direction
}

/** The reverse statements of atoms that go together, with versions on all loads of the Program's own buffers. */
function reverseOf(atoms: readonly Atom[], reversing: Reversing): readonly Reversed[] {
  const { block, companions, twins, direction } = reversing
  const twinOf = (id: string): Buffer => twins.get(id) ?? internal(`no adjoint of '${id}'`)
  const variables = new Set(['slot', 'batch', ...block.flatMap(variablesIn)])
  // where locals stand outside of all loops, the atoms share a scope
  const open = atoms.some(({ node }) => node.chain.length > 0 || node.inner.kind === 'store')
  const common = open ? new Names(variables) : undefined
  const late = new Map<string, Buffer>()
  return [...joined(atoms)].reverse().map(({ atoms: own, node }): Reversed => {
    const originals = new Map<string, string>()
    const last = own.at(-1)
    const added = new Set(own.filter((atom) => atom.added !== undefined).map(({ buffer }) => buffer))
    const statements = transpose(node, {
      names: common ?? new Names(variables),
      renames: originals,
      active: (id) => twins.has(versionOf(id).buffer),
      twin: (id) => {
        const read = versionOf(id)
        if (read.version === last?.before(read.buffer)) return twinOf(read.buffer).id
        // a local holds what has been overwritten since: its adjoint waits until that version is reached
        const waiting = companions.of(read.buffer, `a_${read.version}`, 'adjoint of the earlier')
        late.set(id, waiting)
        return waiting.id
      },
      seed: (buffer) => twinOf(buffer).id,
      adds: (buffer) => added.has(buffer),
    })
    const heading = comment(`adjoint of ${own.map(({ buffer }) => buffer).join(', ')}`, own[0]?.equation)
    const left = prune(statements)
    const merges = own.flatMap((atom) => {
      const waiting = late.get(versioned(atom.buffer, atom.before(atom.buffer)))
      return waiting === undefined ? [] : merge(twinOf(atom.buffer), waiting, direction.batch)
    })
    return {
      atoms: own,
      names: originals,
      statements: [...(left.length === 0 ? [] : [heading, ...left]), ...merges],
    }
  })
}

/** a := a + waiting, waiting := 0. */
const merge = (twin: Buffer, waiting: Buffer, batch: number): readonly Statement[] => [
  fill(twin, batch, (at) => add(load(twin.id, at), load(waiting.id, at))),
  fill(waiting, batch, () => zero),
]

const variablesIn = (s: Statement): readonly string[] => [
  ...('variable' in s ? [s.variable] : []),
  ...('body' in s ? s.body.flatMap(variablesIn) : []),
]
