/** @file What all passes over a weight share: what they read of both neurons, where what they make goes, and their updates. */
import { ModelError, problem } from '../../base/diagnostic.js'
import { sym } from '../../expr/build.js'
import type { Sym } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import type { Connection, Population } from '../../model/model.js'
import { type Learning, OLD, type Product } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Extent, Place, Statement, Value } from '../program.js'
import { type Ends, operandOf, scopeAt } from './ends.js'
import { inPopulation, type Network, sizeOf } from './network.js'
import { type Pooling, pool, pooling } from './pool.js'
import { valueAt } from './scalar.js'
import type { Scope } from './scope.js'
import { update } from './update.js'

export interface PassWork {
  readonly products: readonly Product[]
  readonly learning: readonly Learning[]
  /** Rows are updated as they are passed: only where no rule reads a weight that is not its own. */
  readonly updates: boolean
}

/** Which product buffers have had their first contribution in this step, and which images have been pooled. */
export type Started = Set<string>

/** A product of a pass, the population that it goes into, and whether it is the first of the step to do so. */
export interface Into {
  readonly product: Product
  readonly into: Population
  readonly first: boolean
}

/** A connection, and what its pass has to do. */
export interface Pass {
  readonly network: Network
  readonly c: Connection
  readonly ends: Ends
  readonly work: PassWork
  readonly started: Started
  readonly functions: Set<string>
  readonly products: readonly Into[]
}

const unsupported = (pass: Pass, message: string, remedy: string): ModelError =>
  new ModelError([problem('E3001', { message, span: pass.c.span, remedy })], pass.network.model.source)

/** The product that carries signals forward through this connection: what is pooled is its operand. */
export function forwardProduct(pass: Pass): Product {
  const { network, c } = pass
  const forward = network.realization.products.filter((p) => p.weight === c.weight && !p.transposed)
  const [only] = forward
  if (!only || forward.some((p) => p.operand !== only.operand)) {
    throw unsupported(
      pass,
      `what is pooled between '${c.pre}' and '${c.post}' is not one signal that '${c.weight}' multiplies: this is not yet supported in a run`,
      `multiply one signal by '${c.weight}', as in '${c.weight} r'`,
    )
  }
  return only
}

/** Pooling ahead of the weight, where there is some. */
export function poolingOf(pass: Pass): Pooling | undefined {
  const { stages } = pass.ends
  if (!stages || stages.before === 1) return undefined
  const { operand } = forwardProduct(pass)
  const names = [operand, pass.c.pre, String(stages.before)] as const
  return pooling(pass.network, names, stages.before, stages.source)
}

/** Pools what the weight reads, once in a step. */
export function pooled(pass: Pass): readonly Statement[] {
  const p = pass.products.length > 0 ? poolingOf(pass) : undefined
  if (!p || pass.started.has(p.id)) return []
  pass.started.add(p.id)
  const { network, ends, functions } = pass
  const whole: Ends = { ...ends, pre: ends.source }
  const scope = scopeAt(network, whole, ['i', 'j'], functions)
  return pool(p, valueAt(operandOf(forwardProduct(pass), ends.column), scope))
}

const seenAt = (pass: Pass, p: Pooling, variable: string): Value =>
  L.load(p.id, L.place({ b: sizeOf(pass.ends.pre), [variable]: 1 }))

/** What the weight multiplies: of the presynaptic neuron `j`, or of the postsynaptic neuron `i` when it is transposed. */
export function operandAt(pass: Pass, product: Product, variables: readonly [string, string]): Value {
  const { network, ends, functions } = pass
  if (product.operandKind === 'synaptic') {
    const signal = sym('let', product.operand, [ends.row, ends.column])
    return valueAt(signal, scopeAt(network, ends, variables, functions))
  }
  const p = product.transposed ? undefined : poolingOf(pass)
  if (p) return seenAt(pass, p, variables[1])
  const index = product.transposed ? ends.row : ends.column
  return valueAt(operandOf(product, index), scopeAt(network, ends, variables, functions))
}

/** The scope of a learning rule at the synapse that `element` reads. */
export function learningScope(
  pass: Pass,
  learning: Learning,
  element: Value,
  variables: readonly [string, string],
): Scope {
  const { network, ends, functions, c } = pass
  const scope = scopeAt(network, ends, variables, functions)
  if (!ends.stages) return scope
  scope.locals.set(sym('weight', c.weight, [ends.row, ends.column]), element)
  const p = poolingOf(pass)
  if (!p) return scope
  const operand = operandOf(forwardProduct(pass), ends.column)
  scope.locals.set(operand, seenAt(pass, p, variables[1]))
  if (operand.kind === 'sym')
    scope.locals.set(sym('let', OLD + operand.name, operand.indices), seenAt(pass, p, variables[1]))
  const stray = [...symbols(inPopulation(network, learning.gradient, ends.post))].find(
    (s: Sym) => s.role !== 'weight' && s.indices.includes(ends.column) && !scope.locals.has(s),
  )
  if (stray) {
    throw unsupported(
      pass,
      `a rule of '${c.weight}' reads '${stray.name}' of neurons that are pooled ('${c.pre}'): this is not yet supported in a run`,
      'let the rule read what the weight multiplies',
    )
  }
  return scope
}

/** The update of the elements at a place. */
export const change = (
  { network, ends, functions }: Pass,
  learning: Learning,
  at: Place,
  loops: readonly { readonly variable: string; readonly extent: Extent }[],
): readonly Statement[] =>
  update(network, learning, { id: ends.id, at, loops, population: ends.post }, functions)
