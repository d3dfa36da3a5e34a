/** @file Elementwise combination of meanings: scalars broadcast, kinds and ranks have to agree. */
import type { Span } from '../base/source.js'
import { mul, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import type { Context, Meaning, Scope } from './scope.js'
import { describe, indexOf, SCALAR, type Shape, sameKind, UNKNOWN, type Written } from './shape.js'

export const isRow = (m: Meaning): boolean => m.shape.rank === 1 && m.shape.row
export const isFloating = (shape: Shape): boolean => shape.rank === 1 && shape.floating
export const isVector = (m: Meaning): boolean => m.shape.rank === 1 && !m.shape.floating && !m.shape.row
export const isPlainScalar = (shape: Shape): boolean => shape.rank === 0 && shape.free.length === 0

/** One list for all that reads no name of a kind. */
export const NO_NAMES: readonly string[] = []

/** Stands for a part that has been refused. */
export const unknown = (span: Span): Meaning => ({
  shape: UNKNOWN,
  at: () => sym('let', '?', []),
  constant: false,
  targets: [],
  scalars: [],
  span,
})

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  if (b.length === 0 || a === b) return a
  return a.length === 0 ? b : [...new Set([...a, ...b])]
}

/** The common shape of two parts of a sum or an elementwise product; undefined where they clash. */
export function joinShapes(a: Shape, b: Shape): Shape | undefined {
  if (a.rank === 'unknown' || b.rank === 'unknown') return UNKNOWN
  if (a.rank === 0 && b.rank === 0) {
    const free = union(a.free, b.free)
    return free === a.free ? a : free === b.free ? b : { rank: 0, free }
  }
  if (a.rank === 0) return joinScalar(a.free, b)
  if (b.rank === 0) return joinScalar(b.free, a)
  if (a.rank === 1 && b.rank === 1) {
    if (!sameKind(a.kind, b.kind) || a.row !== b.row) return undefined
    const kind = a.kind ?? b.kind
    const floating = a.floating && b.floating
    // most sums are of one shape
    if (kind === a.kind && floating === a.floating) return a
    return kind === b.kind && floating === b.floating ? b : { rank: 1, kind, floating, row: a.row }
  }
  if (a.rank === 2 && b.rank === 2) {
    if (!sameKind(a.kinds[0], b.kinds[0]) || !sameKind(a.kinds[1], b.kinds[1])) return undefined
    return { rank: 2, kinds: [a.kinds[0] ?? b.kinds[0], a.kinds[1] ?? b.kinds[1]] }
  }
  const [vector, matrix] = a.rank === 1 ? [a, b] : [b, a]
  if (vector.rank !== 1 || matrix.rank !== 2 || !vector.floating) return undefined
  return sameKind(vector.kind, matrix.kinds[0]) ? matrix : undefined
}

function joinScalar(free: readonly Written[], other: Shape): Shape | undefined {
  if (free.length === 0) return other
  if (isFloating(other)) return { rank: 0, free }
  return undefined
}

/** The written index that a constant without one takes beside indexed factors: that of the left side first. */
function ownIndex(m: Meaning, free: readonly Written[], left: readonly Written[]): Written | undefined {
  const kind = m.shape.rank === 1 ? m.shape.kind : undefined
  const fitting = free.filter((w) => sameKind(w.kind, kind))
  return left.find((w) => fitting.includes(w)) ?? fitting[0]
}

/** The part read at the indices of the whole. */
export function lift(m: Meaning, whole: Shape, left: readonly Written[], indices: readonly Index[]): Expr {
  if (m.shape.rank === 0 || m.shape.rank === 'unknown') return m.at([])
  if (whole.rank === 0 && m.shape.rank === 1) {
    const own = ownIndex(m, whole.free.length === 0 ? left : whole.free, left)
    return m.at(own ? [indexOf(own)] : [])
  }
  return m.at(m.shape.rank === 1 && indices.length > 1 ? indices.slice(0, 1) : indices)
}

/** Reports a clash of shapes with both sides named. */
function refuseShapes(scope: Scope, a: Meaning, b: Meaning, span: Span): void {
  const [left, right] = [scope.reporter.text(a.span), scope.reporter.text(b.span)]
  const indexed = [a, b].find((m) => m.shape.rank === 0)
  if (indexed) {
    const bare = indexed === a ? b : a
    const text = scope.reporter.text(bare.span)
    scope.reporter.error(
      'E2024',
      bare.span,
      `'${text}' has no index beside '${scope.reporter.text(indexed.span)}'`,
      {
        found: `${describe(bare.shape)} beside ${describe(indexed.shape)}`,
        expected: 'indices on all vectors of an expression, or on none',
        remedy: `write the index, as in '${/^\w+$/u.test(text) ? text : `(${text})`}[i]'`,
      },
    )
    return
  }
  scope.reporter.error('E2012', span, `'${left}' and '${right}' have different shapes`, {
    found: `${describe(a.shape)} and ${describe(b.shape)}`,
    expected: 'parts of the same shape over the same kind',
    remedy: 'bring both to one shape; a scalar may stand beside anything',
  })
}

const meetsVector = (shape: Shape): boolean => shape.rank !== 'unknown' && !isPlainScalar(shape)

/** Combines parts elementwise; `build` sees the parts at the indices of the whole. */
export function combine(
  parts: readonly Meaning[],
  context: Context,
  span: Span,
  build: (exprs: readonly Expr[]) => Expr,
): Meaning {
  const { scope, left } = context
  let shape: Shape = SCALAR
  let clash = false
  let last: Meaning | undefined
  for (const part of parts) {
    const joined = joinShapes(shape, part.shape)
    if (joined === undefined) {
      clash = true
      refuseShapes(scope, last ?? part, part, part.span)
    } else {
      if (joined !== shape || part.shape.rank === shape.rank || last === undefined) last = part
      shape = joined
    }
  }
  if (clash) return { ...unknown(span), constant: parts.every((p) => p.constant) }
  const whole = shape
  let [constant, targets, scalars] = [true, NO_NAMES, NO_NAMES]
  for (const p of parts) {
    constant &&= p.constant
    targets = union(targets, p.targets)
    scalars = union(scalars, p.scalars)
  }
  if (meetsVector(whole)) {
    scope.touch(scalars)
    scalars = NO_NAMES
  }
  return {
    shape: whole,
    at: (indices) => build(parts.map((p) => lift(p, whole, left, indices))),
    constant,
    targets,
    scalars,
    span,
  }
}

/** `given · m`: absent where, or while, the targets it reads are. */
export function whileGiven(m: Meaning): Meaning {
  if (m.targets.length === 0) return m
  const given = m.targets.map((t) => sym('given', t, []))
  return { ...m, targets: [], at: (indices) => mul([...given, m.at(indices)]) }
}
