/** @file What weights multiply of presynaptic neurons, as the equations say: the data of an input that names nothing stand for it, beneath its operators. */
import type { DerivationCore } from '../../derive/derivation.js'
import { bodyAt } from '../../derive/functional.js'
import { children } from '../../expr/build.js'
import { type Expr, kindOfIndex } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import { throughOf } from './order.js'

/** Errors of the derivation: no input has one. */
export const errorNames = ({ running }: Pick<DerivationCore, 'running'>): ReadonlySet<string> =>
  new Set(running.flatMap((r) => (r.role === 'error' ? [r.definition.name] : [])))

/** With the index of one neuron, whatever it is called. */
function ofOne(e: Expr): Expr {
  const [index, ...more] = e.free
  if (index === undefined || more.length > 0) return e
  const kind = kindOfIndex(index)
  return rename(e, new Map([[index, kind === '' ? 'i' : `i@${kind}`]]))
}

/** Whether it is what a weight multiplies of some neuron. */
export type Multiplied = (e: Expr) => boolean

export function multipliedIn(core: DerivationCore): Multiplied {
  const errors = errorNames(core)
  const definitions = new Map(core.running.map((r) => [r.definition.name, r.definition]))
  const found = new Set<Expr>()
  const add = (e: Expr): void => {
    const own = ofOne(e.kind === 'op' ? e.arg : e)
    if ([...symbols(own)].some((s) => errors.has(s.name))) return
    found.add(own)
    const made = own.kind === 'sym' && own.role === 'let' ? definitions.get(own.name) : undefined
    if (made?.indices.length === 1) found.add(bodyAt(made, own.free))
  }
  const visit = (e: Expr): void => {
    const through = e.kind === 'mul' ? throughOf(e) : undefined
    if (e.kind === 'mul' && through && through.weight.indices[1] === through.over) {
      const operands = e.factors.filter((f) => f !== through.weight && f.free.includes(through.over))
      const [only, ...more] = operands
      if (only && more.length === 0 && only.free.length === 1) add(only)
      else
        for (const s of operands.flatMap((f) => [...symbols(f)]))
          if (s.indices.length === 1 && s.indices[0] === through.over) add(s)
    }
    children(e).forEach(visit)
  }
  for (const { definition } of core.running) visit(definition.body)
  for (const law of core.laws) visit(law.right)
  for (const rule of core.plasticity) visit(rule.gradient)
  if (core.cost) visit(core.cost)
  return (e) => found.has(ofOne(e))
}
