/**
 * @file A boundary-value problem in two halves: what runs forward with the errors given, and what runs backward and gives them
 * (docs/mathematics.md).
 */
import { ModelError, problem } from '../../../base/diagnostic.js'
import type { Expr } from '../../../expr/expr.js'
import { symbols } from '../../../expr/substitute.js'
import type { Dynamics, InstantSignal } from '../../../realize/dynamics.js'
import type { StateVariable } from '../../../realize/realization.js'

/** One half: the states that it advances and what it evaluates for them. */
export type Half = Pick<Dynamics, 'signals' | 'products' | 'states'>

export interface Halves {
  readonly forward: Half
  readonly backward: Half
  /** What the backward half gives and the forward half reads. */
  readonly errors: readonly InstantSignal[]
  /** Names of signals and products of the forward half that the backward half or learning reads. */
  readonly read: ReadonlySet<string>
}

/** Splits the dynamics; throws ModelError where the future is read by anything but an error. */
export function halvesOf(dynamics: Dynamics): Halves {
  const { signals, products, states, learning } = dynamics
  const errors = signals.filter((s) => s.role === 'error')
  const given = new Set(errors.map((s) => s.name))
  const needs = new Map<string, readonly string[]>([
    ...signals.map((s) => [s.name, namesIn(s.body)] as const),
    ...products.map((p) => [p.leaf, [p.operand]] as const),
  ])
  const reach = (from: readonly string[], stop: (name: string) => boolean): ReadonlySet<string> => {
    const found = new Set<string>()
    const visit = (name: string): void => {
      const next = needs.get(name)
      if (!next || found.has(name) || stop(name)) return
      found.add(name)
      for (const n of next) visit(n)
    }
    from.forEach(visit)
    return found
  }
  const [backwardStates, forwardStates] = [
    states.filter((v) => v.reversed),
    states.filter((v) => !v.reversed),
  ]
  const ahead = reach(
    forwardStates.map((v) => v.rate),
    (name) => given.has(name),
  )
  refuseFuture(dynamics, ahead, backwardStates)
  const rules = learning.flatMap((l) => namesIn(l.gradient))
  const behind = reach([...given, ...backwardStates.map((v) => v.rate), ...rules], (name) => ahead.has(name))
  // what a weight multiplies says where a pooled error goes
  const multiplied = products.map((p) => p.operand)
  const read = new Set([...rules, ...multiplied, ...[...behind].flatMap((name) => needs.get(name) ?? [])])
  const half = (names: ReadonlySet<string>, own: readonly StateVariable[]): Half => ({
    signals: signals.filter((s) => names.has(s.name)),
    products: products.filter((p) => names.has(p.leaf)),
    states: own,
  })
  return {
    forward: half(ahead, forwardStates),
    backward: half(behind, backwardStates),
    errors,
    read: new Set([...read].filter((name) => ahead.has(name))),
  }
}

const namesIn = (e: Expr): readonly string[] =>
  [...symbols(e)].flatMap((s) => (s.role === 'let' ? [s.name] : []))

function refuseFuture(
  { signals, derivation }: Dynamics,
  ahead: ReadonlySet<string>,
  backward: readonly StateVariable[],
): void {
  const future = new Set(backward.map((v) => v.name))
  const stray = signals.find((s) => ahead.has(s.name) && namesIn(s.body).some((name) => future.has(name)))
  if (!stray) return
  const of = derivation.equations.find((e) => e.id === stray.equation)?.of ?? stray.name
  throw new ModelError(
    [
      problem('E3005', {
        message: `'${of}' reads the future, and is no error: only errors are solved for over a window`,
        remedy: 'let the future enter through an error, the mismatch whose square the energy holds',
      }),
    ],
    derivation.model.source,
  )
}
