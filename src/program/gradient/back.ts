/** @file The reverse of one segment, and what it is made from. */
import type { Adjoint } from '../differentiate/adjoint.js'
import type { Buffers } from '../lower/network.js'
import type { Buffer, Procedure, Program, Statement } from '../program.js'

/** What the reverse of a segment consists of. */
export interface Back {
  readonly procedures: readonly Procedure[]
  readonly statements: readonly Statement[]
  /** What the segment's pass needs to run with, so that the reverse can read what it overwrites. */
  readonly made: Adjoint
  /** Buffers whose contents are made anew in the reverse. */
  readonly remade: ReadonlySet<string>
}

/** What the reverse of every segment has in common. */
export interface Backing {
  readonly program: Program
  readonly active: ReadonlySet<string>
  readonly twins: ReadonlyMap<string, Buffer>
  readonly buffers: Buffers
  readonly declare: (b: Buffer) => Buffer
}
