/** @file A model's activations as functions of a number: their derivatives to any order, and the pieces between their kinks. */
import { internal } from '../base/diagnostic.js'
import { type Scalar, scalarFunction, softRelu } from '../expr/activations.js'
import { sym } from '../expr/build.js'
import { differentiate } from '../expr/differentiate.js'
import type { Expr, Map as MapNode, Sym } from '../expr/expr.js'
import { builtInKinks } from '../expr/kinks.js'
import { symbols } from '../expr/substitute.js'
import type { Activation, Model } from '../model/model.js'

export interface Activations {
  readonly derivative: (fn: string, order: number) => Scalar
  /** The same text on one smooth piece; undefined at a kink. */
  readonly piece: (fn: string, x: number) => string | undefined
}

/** This close to a kink it counts as hit. */
const NEAR = 1e-6

/** `constant`: the values of those that formulas read. */
export function activationsOf(
  model: Pick<Model, 'activations'>,
  constant: (name: string) => number,
): Activations {
  const compiled = new Map<string, Scalar>()
  const derivative = (fn: string, order: number): Scalar => {
    const key = `${fn} ${order}`
    const known = compiled.get(key)
    if (known) return known
    const made = make(model.activations.get(fn), fn, order)
    compiled.set(key, made)
    return made
  }
  const make = (a: Activation | undefined, fn: string, order: number): Scalar => {
    if (!a) return scalarFunction(fn, order, {})
    if (a.kind === 'builtin') return builtIn(a.name, a.args, order)
    let body = a.body
    for (let n = 0; n < order; n++) body = differentiate(body, sym('argument', a.argument))
    return compile(body)
  }
  const compile = (e: Expr): Scalar => {
    switch (e.kind) {
      case 'num':
        return () => e.value
      case 'sym': {
        if (e.role === 'argument') return (x) => x
        const value = constant(e.name)
        return () => value
      }
      case 'add': {
        const terms = e.terms.map(compile)
        return (x) => terms.reduce((sum, f) => sum + f(x), 0)
      }
      case 'mul': {
        const factors = e.factors.map(compile)
        return (x) => factors.reduce((product, f) => product * f(x), 1)
      }
      case 'pow': {
        const base = compile(e.base)
        return (x) => base(x) ** e.exponent
      }
      case 'map': {
        const arg = compile(e.arg)
        const f = derivative(e.fn, e.order)
        return (x) => f(arg(x))
      }
      default:
        return internal(`a formula holds '${e.kind}'`)
    }
  }
  const piece = (fn: string, x: number): string | undefined => {
    const a = model.activations.get(fn)
    if (a?.kind === 'formula') {
      const inner = callsIn(a.body).map((call) => piece(call.fn, compile(call.arg)(x)))
      return inner.includes(undefined) ? undefined : inner.join('')
    }
    const kinks = builtInKinks(a?.name ?? fn, a?.args ?? []).map(({ at }) => compile(at)(0))
    if (kinks.some((at) => Math.abs(x - at) < NEAR)) return undefined
    return kinks.map((at) => (x > at ? '+' : '-')).join('')
  }
  return { derivative, piece }
}

function builtIn(name: string, args: readonly number[], order: number): Scalar {
  const [first = 0.01, second = 0] = args
  if (name === 'soft_relu') return softRelu(first, second, order)[order] ?? internal('no such order')
  if (name !== 'leaky_relu' || order > 1) return scalarFunction(name, order, {})
  return order === 0 ? (x) => (x > 0 ? x : first * x) : (x) => (x > 0 ? 1 : first)
}

function callsIn(e: Expr): readonly MapNode[] {
  if (e.kind === 'add') return e.terms.flatMap(callsIn)
  if (e.kind === 'mul') return e.factors.flatMap(callsIn)
  if (e.kind === 'pow') return callsIn(e.base)
  return e.kind === 'map' ? [e, ...callsIn(e.arg)] : []
}

/** Constants and parameters that a formula holds, those of the functions that it calls among them. */
export function formulaReads(model: Pick<Model, 'activations'>, fn: string): readonly Sym[] {
  const a = model.activations.get(fn)
  if (a?.kind !== 'formula') return []
  const own = [...symbols(a.body)].filter((s) => s.role !== 'argument')
  return [...own, ...callsIn(a.body).flatMap((call) => formulaReads(model, call.fn))]
}
