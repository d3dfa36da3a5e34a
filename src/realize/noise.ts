/** @file White noise enters rates linearly (Euler–Maruyama, Itô): squared, or inside a function, it would grow without bound as dt → 0. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { children } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { OLD, type Realization } from './realization.js'

/** 0: free of noise; 1: linear in it; 2: anything else. */
type Degree = 0 | 1 | 2

type Degrees = ReadonlyMap<string, Degree>

const capped = (n: number): Degree => (n > 1 ? 2 : n === 1 ? 1 : 0)

function degreeOf(e: Expr, known: Degrees): Degree {
  const inside = children(e).map((c) => degreeOf(c, known))
  const most = capped(Math.max(0, ...inside))
  switch (e.kind) {
    case 'num':
      return 0
    case 'sym':
      return e.role === 'noise' ? 1 : e.role === 'let' ? (known.get(e.name) ?? 0) : 0
    case 'add':
    case 'op':
      return most
    case 'mul':
      return capped(inside.reduce<number>((n, d) => n + d, 0))
    case 'pow':
    case 'map':
    case 'softmax':
    case 'logsumexp':
      return most > 0 ? 2 : 0
  }
}

/** What carries noise in a step. A low-pass does not: only its rate of change does. */
function leaves(realization: Realization): readonly (readonly [string, Expr])[] {
  return [
    ...realization.signals.flatMap((s) => [
      [s.name, s.body] as const,
      ...s.filters.map((f) => [f.kind === 'delay' ? f.leaf : f.rateLeaf, f.input] as const),
    ]),
    ...realization.membranes.map((m) => [m.leaf, m.right] as const),
  ]
}

/** Throws where noise does not enter linearly. */
export function checkNoise(realization: Realization): void {
  const { model } = realization.derivation
  const noise = [...model.symbols.values()].find((s) => s.role === 'noise')
  if (!noise) return
  const bodies = leaves(realization)
  const known = new Map<string, Degree>()
  for (let grown = true; grown; ) {
    grown = false
    const note = (name: string, degree: Degree): void => {
      if (degree <= (known.get(name) ?? 0)) return
      known.set(name, degree).set(OLD + name, degree)
      grown = true
    }
    for (const [name, body] of bodies) note(name, degreeOf(body, known))
    for (const p of realization.products) note(p.leaf, known.get(p.operand) ?? 0)
  }
  const refuse = (what: string, span: Span, e: Expr): never => {
    const own = [...symbols(e)].find((s) => s.role === 'noise')
    throw new ModelError([
      problem('E3011', {
        message: `${what} is not linear in the noise '${own?.name ?? noise.name}'`,
        span,
        found: own
          ? 'the noise inside a function or a product of noise'
          : 'a rate of change that holds the noise, inside a function or a product',
      }),
    ])
  }
  const definitions = new Map(
    realization.derivation.running.map((r) => [r.definition.name, r.definition.span]),
  )
  const rules = new Map(
    model.rules.flatMap((r) =>
      r.kind === 'given' ? [[r.of, r.span] as const] : 'state' in r ? [[r.state, r.span] as const] : [],
    ),
  )
  for (const s of realization.signals)
    for (const e of [...s.filters.map((f) => f.input), s.body])
      if (degreeOf(e, known) === 2) refuse(`'${s.name}'`, definitions.get(s.name) ?? noise.span, e)
  for (const m of realization.membranes)
    if (degreeOf(m.right, known) === 2)
      refuse(`the law of '${m.state}'`, rules.get(m.state) ?? noise.span, m.right)
  for (const l of realization.learning)
    if (degreeOf(l.gradient, known) === 2)
      refuse(`the rule of '${l.rule.parameter}'`, l.rule.span, l.gradient)
  const { cost } = realization
  const [stated] = model.costs.values()
  if (cost && degreeOf(cost, known) === 2) refuse('the cost', stated?.span ?? noise.span, cost)
}
