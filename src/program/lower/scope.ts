/** @file What is needed to read an expression at one place of the loops, and names for its locals. */
import type { Expr, Index } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import type { Statement, Value } from '../program.js'
import type { Network } from './network.js'

/** Where an index runs: a loop variable over a population. */
export interface Axis {
  readonly variable: string
  readonly population: Population
}

/** Everything needed to read a symbol at one place of the loops. */
export interface Scope {
  readonly network: Network
  readonly axes: ReadonlyMap<Index, Axis>
  /** The population whose equation this is: its scalars, targets and activations. */
  readonly population: Population
  /** Values known as locals. */
  readonly locals: Map<Expr, Value>
  /** Statements that must stand before the loop over the population (reductions). */
  readonly prelude: Statement[]
  /** Names of the scalar functions called. */
  readonly functions: Set<string>
  /** Names of locals in use. */
  readonly names: Set<string>
}

export function freshName(scope: Scope, base: string): string {
  const clean = base.replace(/[^A-Za-z0-9_]/g, '').replace(/^([0-9])/, '_$1') || 't'
  let name = clean
  for (let n = 2; scope.names.has(name); n++) name = `${clean}${n}`
  scope.names.add(name)
  return name
}
