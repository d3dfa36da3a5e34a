/** @file Data of a step as its reverse reads them: copies without the input ring. */
import { load, place, store } from '../build.js'
import { withLeaves } from '../differentiate/algebra.js'
import { everywhere } from '../differentiate/names.js'
import { mapValues } from '../differentiate/versions.js'
import type { Buffer, Place, Program, Statement, Value } from '../program.js'
import { loadedIn } from '../walk.js'

export interface Seen {
  /** Copies that the forward makes at its beginning. */
  readonly copies: readonly Statement[]
  readonly ids: readonly string[]
  readonly rename: (s: Statement) => Statement
}

const seenId = (id: string): string => `seen_${id}`

/** Copies of the ring buffers that some statements read. */
export function seenIn(
  program: Program,
  statements: readonly Statement[],
  declare: (b: Buffer) => Buffer,
): Seen {
  const read = loadedIn(statements)
  const rings = program.buffers.filter((b) => b.ring && read.has(b.id))
  const copies = rings.map((ring) => {
    const { id, shape } = ring
    const copy = declare({ id: seenId(id), role: 'signal', shape, ring: false, about: `${id} of this step` })
    // with the batch left open the ring has one slot, whose stride is of no account
    const size = shape.reduce<number>((n, d) => n * (d === 'batch' ? program.batch : d), 1)
    return everywhere(copy, program.batch, (at) =>
      store(copy.id, at, load(id, { ...at, terms: [...place({ slot: size }).terms, ...at.terms] })),
    )
  })
  const renamed = new Set(rings.map((b) => b.id))
  const change = (value: Value): Value =>
    withLeaves(value, (leaf) =>
      leaf.op === 'load' && renamed.has(leaf.buffer)
        ? { ...leaf, buffer: seenId(leaf.buffer), at: unslotted(leaf.at) }
        : leaf,
    )
  return { copies, ids: rings.map((b) => seenId(b.id)), rename: (s) => mapValues(s, change) }
}

const unslotted = (at: Place): Place => ({
  ...at,
  terms: at.terms.filter((t) => t.variable !== 'slot'),
})
