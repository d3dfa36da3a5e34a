/** @file Shapes of meanings: scalars, vectors over a kind of neuron, matrices, and the indices that are written out. */
import type { Span } from '../base/source.js'
import type { Index } from '../expr/expr.js'

/** An index that the user wrote: `i` of a left side, `j` bound by a sum. Its kind is found from what it indexes. */
export interface Written {
  readonly name: string
  readonly span: Span
  kind: string | undefined
  /** The name in the Expr: fixed for the left side, fresh each time a sum is formed. */
  current: Index | undefined
}

export type Shape =
  /** A number; `free` holds the indices written in it (`e[i]` is a number per i). */
  | { readonly rank: 0; readonly free: readonly Written[] }
  /**
   * One value per neuron of a kind (undefined: of any kind, as constants are). `floating`: made of constants alone, which
   * multiply like scalars. `row`: transposed, the right half of an outer product.
   */
  | { readonly rank: 1; readonly kind: string | undefined; readonly floating: boolean; readonly row: boolean }
  /** One value per synapse: [post, pre]. */
  | { readonly rank: 2; readonly kinds: readonly [string | undefined, string | undefined] }
  /** After an error: fits everything, so that one mistake gives one diagnostic. */
  | { readonly rank: 'unknown' }

export const SCALAR: Shape = { rank: 0, free: [] }
export const UNKNOWN: Shape = { rank: 'unknown' }

export const vectorOf = (kind: string | undefined, floating = false): Shape => ({
  rank: 1,
  kind,
  floating,
  row: false,
})

export const matrixOf = (post: string | undefined, pre: string | undefined): Shape => ({
  rank: 2,
  kinds: [post, pre],
})

export const sameKind = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

export const indexNamed = (letter: string, kind: string | undefined): Index =>
  kind === undefined || kind === '' ? letter : `${letter}@${kind}`

export const indexOf = (written: Written): Index => written.current ?? indexNamed(written.name, written.kind)

const onKind = (kind: string | undefined): string =>
  kind === undefined || kind === '' ? '' : ` over kind '${kind}'`

/** The shape in words, for diagnostics. */
export function describe(shape: Shape): string {
  switch (shape.rank) {
    case 0:
      return shape.free.length === 0
        ? 'a scalar'
        : `a number with index ${shape.free.map((w) => w.name).join(', ')}`
    case 1:
      return `${shape.row ? 'a transposed vector' : 'a vector'}${onKind(shape.kind)}`
    case 2:
      return shape.kinds[0] === undefined || shape.kinds[0] === ''
        ? 'a matrix'
        : `a matrix from kind '${shape.kinds[1]}' to kind '${shape.kinds[0]}'`
    case 'unknown':
      return 'something unknown'
  }
}
