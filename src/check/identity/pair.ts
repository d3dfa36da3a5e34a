/** @file What is compared of a rule: one of its equations, and the model's in its place. */
import type { Expr, Index } from '../../expr/expr.js'

export interface Pair {
  readonly of: string
  readonly indices: readonly Index[]
  readonly model: Expr
  readonly rule: Expr
}
