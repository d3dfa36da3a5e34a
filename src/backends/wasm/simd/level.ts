/** @file A loop of vector code: its counter, and pointers that advance with it, so that no address is multiplied out within. */
import type { Term } from '../../address.js'
import { keyOf } from '../../address.js'
import { type Scope, set } from '../scope.js'
import { block, list, type Sexpr } from '../sexpr.js'

interface Pointer {
  readonly local: string
  readonly terms: readonly Term[]
}

/** What the code of one loop uses: pointers, by what they are made of, and what is computed once before it. */
export interface Level {
  readonly variable: string
  readonly pointers: Map<string, Pointer>
  readonly before: Sexpr[]
}

/** Values of a counter. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly by: number
}

export const openLevel = (variable: string): Level => ({ variable, pointers: new Map(), before: [] })

const get = (name: string): Sexpr => list('local.get', `$${name}`)
const integer = (value: number): Sexpr => list('i32.const', String(value))

/** The address Σ stride · counter in bytes, as it stands while the loop runs. */
export function pointer(scope: Scope, level: Level, terms: readonly Term[]): Sexpr {
  if (terms.length === 0) return integer(0)
  const key = keyOf(terms)
  const known = level.pointers.get(key)
  if (known) return get(known.local)
  const local = `at.${scope.locals.size}`
  scope.locals.set(local, 'i32')
  level.pointers.set(key, { local, terms })
  return get(local)
}

/** Sets the pointers from the counters. */
export function pointersText(scope: Scope, level: Level): readonly Sexpr[] {
  const { bytes } = scope.code
  return [...level.pointers.values()].map(({ local, terms }) => {
    const each = terms.map(({ variable, stride }) => list('i32.mul', get(variable), integer(stride * bytes)))
    return set(
      scope,
      local,
      'i32',
      each.reduce((a, b) => list('i32.add', a, b)),
    )
  })
}

/**
 * A loop from `from` by `by` while the counter stays below `to`; nothing where that is empty, no loop where it runs once. `body` is
 * written for this level, whose pointers are set before it and advance at its end.
 */
export function loopText(
  scope: Scope,
  variable: string,
  { from, to, by }: Range,
  write: (level: Level) => readonly Sexpr[],
): readonly Sexpr[] {
  if (from >= to) return []
  const start = set(scope, variable, 'i32', integer(from))
  const level = openLevel(variable)
  const body = write(level)
  const prelude = [start, ...pointersText(scope, level), ...level.before]
  if (from + by >= to) return [...prelude, ...body]
  const { bytes } = scope.code
  const advances = [...level.pointers.values()].flatMap(({ local, terms }) => {
    const stride = terms.find((t) => t.variable === variable)?.stride ?? 0
    if (stride === 0) return []
    return [set(scope, local, 'i32', list('i32.add', get(local), integer(stride * by * bytes)))]
  })
  const name = `$${variable}`
  const next = list('local.tee', `$${variable}`, list('i32.add', get(variable), integer(by)))
  const again = list('br_if', name, list('i32.lt_u', next, integer(to)))
  return [...prelude, block('loop', name, ...body, ...advances, again)]
}
