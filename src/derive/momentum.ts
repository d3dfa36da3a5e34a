/**
 * @file Momenta p = ∂L/∂q̇ of an action, and whether their sum over all neurons is conserved: by Noether where L does not change when
 * all neurons are shifted alike (docs/mathematics.md).
 */
import { cycles } from '../base/graph.js'
import { add, isConstant, mul, neg, op, sym, ZERO } from '../expr/build.js'
import type { Expr, Sym, Word } from '../expr/expr.js'
import { equal } from '../expr/normal.js'
import { substitute, symbols } from '../expr/substitute.js'
import { openSteadily, sumOver } from '../expr/sums.js'
import type { Model, Rule } from '../model/model.js'
import { momenta } from './boundary.js'
import { isDriven } from './conserved.js'
import type { Momentum, Translation } from './derivation.js'
import { type Draft, energyOf } from './draft.js'
import { bodyAt, canonicalIndices, type Definitions, nodesThrough, sensitivities } from './functional.js'
import { latexOf, textOf } from './show.js'
import { addends } from './terms.js'

type Stationary = Extract<Rule, { kind: 'stationary' }>

/** The momentum of every state that an action moves by a law of second order, in its own coordinate. */
export function momentaOf(draft: Draft): readonly Momentum[] {
  if (draft.model.approximations.length > 0) return []
  return mechanical(draft).flatMap(({ energy: name, state }): readonly Momentum[] => {
    const [body, ...more] = momenta(energyOf(draft, name), draft.definitions, state) ?? []
    if (body === undefined || more.length > 0) return []
    const indices = indicesOf(draft, state)
    const [text, ascii] = [textOf(body, indices), textOf(body, indices, true)]
    return [{ energy: name, state, indices, body, text, ascii, latex: latexOf(body, indices) }]
  })
}

const mechanical = (draft: Draft): readonly Stationary[] =>
  draft.model.rules.filter(
    (r): r is Stationary =>
      r.kind === 'stationary' &&
      !r.coordinate &&
      draft.laws.some((l) => l.state === r.state && l.order === 2),
  )

const indicesOf = ({ model }: Draft, state: string): readonly string[] =>
  canonicalIndices((model.symbols.get(state)?.kinds ?? ['']).map((k) => (k === '' ? 'i' : `i@${k}`)))

/** Made when asked for, and once: a run does not need them. */
export function translationsOf(draft: Draft, momenta: readonly Momentum[]): () => readonly Translation[] {
  let found: readonly Translation[] | undefined
  return () => {
    found ??= everyShift(draft, momenta)
    return found
  }
}

/** For each action: states that are shifted together, each in one group. */
function everyShift(draft: Draft, known: readonly Momentum[]): readonly Translation[] {
  return [...new Set(known.map((p) => p.energy))].flatMap((energy): readonly Translation[] => {
    const states = known.filter((p) => p.energy === energy).map((p) => p.state)
    if (isDriven(draft.model)) return [{ energy, states, conserved: false, changed: [], driven: true }]
    const terms = addends(opened(energyOf(draft, energy), draft.definitions))
    return groupsOf(draft, terms, states).map((group) => {
      const change = changeBy(draft, add(terms), group)
      const conserved = isZero(change)
      const changed = !change || conserved ? [] : terms.filter((t) => !isZero(changeBy(draft, t, group)))
      const show = (t: Expr) => ({ text: textOf(t), ascii: textOf(t, [], true), latex: latexOf(t) })
      return { energy, states: group, conserved, changed: changed.map(show) }
    })
  })
}

/** Two states belong together where some term changes with either, and not with both: it holds their difference. */
function groupsOf(
  draft: Draft,
  terms: readonly Expr[],
  states: readonly string[],
): readonly (readonly string[])[] {
  const partners = new Map(states.map((s) => [s, new Set<string>()]))
  for (const t of terms) {
    const held = new Set([...symbols(t)].map((s) => s.name))
    const changing = states.filter((s) => held.has(s) && !isZero(changeBy(draft, t, [s])))
    for (const [n, a] of changing.entries())
      for (const b of changing.slice(n + 1)) {
        if (partners.get(a)?.has(b) || !isZero(changeBy(draft, t, [a, b]))) continue
        partners.get(a)?.add(b)
        partners.get(b)?.add(a)
      }
  }
  const alone = states.filter((s) => partners.get(s)?.size === 0).map((s) => [s])
  const together = cycles(states, (s) => [...(partners.get(s) ?? [])])
  return [...alone, ...together.map((group) => states.filter((s) => group.includes(s)))]
}

const isZero = (e: Expr | undefined): boolean => e !== undefined && equal(e, ZERO, 2) === true

/** Σ over states and neurons of ∂/∂q at fixed rates; undefined where a term has the whole past or future of a state in it. */
function changeBy(draft: Draft, density: Expr, states: readonly string[]): Expr | undefined {
  const at = states.map((state) => [state, indicesOf(draft, state)] as const)
  const still = ratesApart(density, new Set(states))
  if (!still) return undefined
  const slopes = sensitivities(still, NOTHING)
  // the same force on every neuron does not sum to zero, however many there are: `sumOver` leaves it as it is
  const parts = at.flatMap(([state, indices]) =>
    addends(slopes.get(state) ?? ZERO).map((t) => sumOver(t, indices)),
  )
  return add(parts)
}

const NOTHING: Definitions = new Map()

/** Rates of change of the states as signals of their own, which a shift leaves as they are. */
function ratesApart(e: Expr, states: ReadonlySet<string>): Expr | undefined {
  let whole = true
  const apart = substitute(
    e,
    (s) => s,
    (x) => {
      if (!holds(x.arg, states)) return undefined
      const written = spread(x.word, x.arg, states)
      if (!written) whole = false
      return written ?? x
    },
  )
  return whole ? apart : undefined
}

const holds = (e: Expr, states: ReadonlySet<string>): boolean =>
  [...nodesThrough([e], NOTHING)].some((x) => x.kind === 'sym' && states.has(x.name))

/** A word on what is linear in the states: each gets its own. */
function spread(word: Word, e: Expr, states: ReadonlySet<string>): Expr | undefined {
  if (!holds(e, states)) return op(word, e)
  if (e.kind === 'sym') return rewritten(word, e)
  if (e.kind === 'add') {
    const terms = e.terms.map((t) => spread(word, t, states))
    return terms.every((t) => t !== undefined) ? add(terms) : undefined
  }
  if (e.kind !== 'mul') return undefined
  const [factors, bound] = openSteadily(e)
  const [moving, ...more] = factors.filter((f) => !isConstant(f))
  const inner = moving && more.length === 0 ? spread(word, moving, states) : undefined
  return inner && sumOver(mul([...factors.filter(isConstant), inner]), bound)
}

/** A rate as a signal of its own; q ± τ q̇ as the sum that it is. */
function rewritten(word: Word, state: Sym): Expr | undefined {
  const [f, ...more] = word
  if (!f || more.length > 0 || f.power !== 1 || f.op === 'S') return undefined
  const rate = sym('let', `·${state.name}`, state.indices)
  return f.tau ? add([state, mul([f.reversed ? neg(f.tau) : f.tau, rate])]) : rate
}

/** With every definition written out. */
function opened(e: Expr, definitions: Definitions): Expr {
  const next = substitute(e, (s) => {
    const definition = s.role === 'let' ? definitions.get(s.name) : undefined
    return definition ? bodyAt(definition, s.indices) : s
  })
  return next === e ? e : opened(next, definitions)
}

/** What each momentum is recorded as, by its state: a name that the model has itself is the model's. */
export function momentumNames(model: Model, all: readonly Momentum[]): ReadonlyMap<string, string> {
  const taken = (name: string): boolean => model.symbols.has(name) || model.definitions.has(name)
  return new Map(
    all.map(({ state }) => {
      const names = [...(all.length === 1 ? ['momentum'] : []), `momentum_${state}`]
      return [state, names.find((name) => !taken(name)) ?? `momentum of ${state}`]
    }),
  )
}
