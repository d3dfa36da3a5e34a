/**
 * @file A boundary-value problem in two halves: what runs forward with the errors given, and what runs backward and gives them
 * (docs/mathematics.md).
 */
import { ModelError, problem } from '../../../base/diagnostic.js'
import type { Expr } from '../../../expr/expr.js'
import { symbols } from '../../../expr/substitute.js'
import type { Dynamics, InstantSignal } from '../../../realize/dynamics.js'
import { placeOfLaw, placeOfOne, spanOf } from '../../../realize/places.js'
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
  dynamics: Dynamics,
  ahead: ReadonlySet<string>,
  backward: readonly StateVariable[],
): void {
  const { signals, derivation } = dynamics
  const future = new Set(backward.map((v) => v.name))
  const stray = signals.find((s) => ahead.has(s.name) && namesIn(s.body).some((name) => future.has(name)))
  if (!stray) return
  const stated = statedFrom(stray, dynamics)
  const of = derivation.equations.find((e) => e.id === stated.equation)?.of ?? stated.name
  throw new ModelError(
    [
      problem('E3005', {
        message: `'${of}' reads the future, and is no error: only errors are solved for over a window`,
        ...spanOf(placeOfOne([of], derivation) ?? placeOfLaw(derivation.model, of)),
        remedy: 'let the future enter through an error, the mismatch whose square the energy holds',
      }),
    ],
    derivation.model.source,
  )
}

/** The signal itself, or the nearest that reads it and has an equation: what a weight multiplies has a name of ours alone. */
function statedFrom(stray: InstantSignal, { signals, products }: Dynamics): InstantSignal {
  const reached = new Set([stray.name])
  for (let grown = true; grown; ) {
    const own = signals.find((s) => reached.has(s.name) && s.equation !== undefined)
    if (own) return own
    const before = reached.size
    const now = new Set(reached)
    for (const p of products) if (now.has(p.operand)) reached.add(p.leaf)
    for (const s of signals) if (namesIn(s.body).some((name) => now.has(name))) reached.add(s.name)
    grown = reached.size > before
  }
  return stray
}
