/** @file What is known of every node from its children when it is made: never searched for again. */
import type { Expr, Facts, Index, SymRole } from './expr.js'

const LEAF: Facts = { constant: true, operated: false, named: false, height: 0, extent: 1 }
const MOVING: Facts = { ...LEAF, constant: false }
const NAME: Facts = { ...MOVING, named: true }

const CONSTANT_ROLES: ReadonlySet<SymRole> = new Set([
  'constant',
  'parameter',
  'weight',
  'bias',
  'output',
  'inside',
])

/** Of a symbol. */
export const leaf = (role: SymRole): Facts =>
  CONSTANT_ROLES.has(role) ? LEAF : role === 'let' ? NAME : MOVING

/** Of a node with these children. */
export function joined(parts: readonly Expr[]): Facts {
  let [constant, operated, named, height, extent] = [true, false, false, 0, 0]
  for (const part of parts) {
    if (!part.constant) constant = false
    if (part.operated) operated = true
    if (part.named) named = true
    if (part.height > height) height = part.height
    extent += part.extent
  }
  return { constant, operated, named, height, extent: Math.max(1, extent) }
}

/** The same for a node that binds indices. */
export function binding(parts: readonly Expr[], bound: readonly Index[]): Facts {
  const facts = joined(parts)
  if (bound.length === 0) return facts
  return { ...facts, height: Math.max(facts.height, ...bound.map((i) => Number.parseInt(i.slice(1), 10))) }
}
