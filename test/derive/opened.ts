/** @file Expressions with every definition written out, to be compared by normal form. */
import { bodyAt, type Definitions } from '../../src/derive/functional.js'
import { ONE } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { substitute } from '../../src/expr/substitute.js'

/** Every definition written out but those of the names `kept`. */
export function opened(e: Expr, definitions: Definitions, kept: ReadonlySet<string> = new Set()): Expr {
  const next = substitute(e, (s) => {
    // 1 or 0, hence its own square: while there is a target it is 1
    if (s.role === 'given') return ONE
    const definition = s.role === 'let' && !kept.has(s.name) ? definitions.get(s.name) : undefined
    return definition ? bodyAt(definition, s.indices) : s
  })
  return next === e ? e : opened(next, definitions, kept)
}
