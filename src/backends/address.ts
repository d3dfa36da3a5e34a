/** @file Index arithmetic of a place: what changes in the innermost loop, and what is computed once before it. */
import type { Place, Statement, Value } from '../program/program.js'
import { parts } from '../program/walk.js'

export interface Term {
  readonly variable: string
  readonly stride: number
}

/** A place as seen from inside the innermost loop. */
export interface Address {
  readonly offset: number
  /** Stride of the innermost loop variable. */
  readonly inner: number
  /** The rest: constant while the innermost loop runs. */
  readonly outer: readonly Term[]
}

/** Adds up the strides of each variable and leaves out those that vanish. */
export function collected(terms: readonly Term[]): readonly Term[] {
  const strides = new Map<string, number>()
  for (const { variable, stride } of terms) strides.set(variable, (strides.get(variable) ?? 0) + stride)
  return [...strides].filter(([, stride]) => stride !== 0).map(([variable, stride]) => ({ variable, stride }))
}

/** `shift` says by how much an unrolled loop variable is ahead of its counter. */
export function address(
  at: Place,
  innermost: string | undefined,
  shift: ReadonlyMap<string, number>,
): Address {
  const terms = collected(at.terms)
  const ahead = terms.reduce((sum, { variable, stride }) => sum + stride * (shift.get(variable) ?? 0), 0)
  return {
    offset: at.offset + ahead,
    inner: terms.find(({ variable }) => variable === innermost)?.stride ?? 0,
    outer: terms.filter(({ variable }) => variable !== innermost),
  }
}

/** `b*53+k*7`: equal for equal sums. */
export const keyOf = (terms: readonly Term[]): string =>
  terms.map((t) => `${t.variable}*${t.stride}`).join('+')

/** The outer parts of all places that a loop over `variable` touches itself, not in loops further inside; each once. */
export function outerParts(
  variable: string,
  body: readonly Statement[],
  value?: Value,
): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, readonly Term[]>()
  const visit = (at: Place): void => {
    const { outer } = address(at, variable, new Map())
    if (outer.length > 0) found.set(keyOf(outer), outer)
  }
  visitPlaces(body, visit)
  if (value !== undefined) visitLoads(value, visit)
  return found
}

function visitPlaces(statements: readonly Statement[], visit: (at: Place) => void): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'let':
        visitLoads(statement.value, visit)
        break
      case 'store':
        visit(statement.at)
        if (statement.at.pick) visitLoads(statement.at.pick.index, visit)
        visitLoads(statement.value, visit)
        break
      case 'when':
      case 'repeat':
        visitLoads(statement.test.a, visit)
        visitLoads(statement.test.b, visit)
        visitPlaces(statement.body, visit)
        break
      default:
    }
  }
}

function visitLoads(value: Value, visit: (at: Place) => void): void {
  if (value.op === 'load') visit(value.at)
  for (const part of parts(value)) visitLoads(part, visit)
}
