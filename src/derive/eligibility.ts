/**
 * @file `approximate eligibility`: the operators of an error move to a trace at its synapses, ⟨O†g, f⟩ = ⟨g, O f⟩
 * (docs/mathematics.md): exact, causal and local for what stands between the apical drive and the synapse.
 */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, children, isConstant, mul, op, sym } from '../expr/build.js'
import {
  type Expr,
  type Factor,
  type Index,
  kindOfIndex,
  type Mul,
  type Sym,
  type Word,
} from '../expr/expr.js'
import { adjoint } from '../expr/operator.js'
import { symbols } from '../expr/substitute.js'
import { closeSum, openSum, rename } from '../expr/sums.js'
import type { Model } from '../model/model.js'
import type { ErrorWords, MovableTerm } from './derivation.js'
import { addends } from './terms.js'

/** Errors whose operators move, by name: their exact solution, written with indices `i`, feedback weights in place. */
export type Movable = ReadonlyMap<string, readonly MovableTerm[]>

export const movableErrors = (errors: readonly ErrorWords[]): Movable =>
  new Map(errors.flatMap((e) => (e.movable ? [[e.error, e.movable] as const] : [])))

interface Mover {
  readonly model: Model
  readonly errors: Movable
  /** What a trace of a constant would pass: it is that constant only once it has settled. */
  readonly settled: Set<Expr>
}

/** What the moves leave, and the time constants of traces that are taken as settled. */
export interface Moved {
  readonly gradient: Expr
  readonly settled: ReadonlySet<Expr>
}

/** Where a term is on its way from the synapse outward. */
interface Way {
  /** Errors of this neuron that were replaced by their solution. */
  readonly opened: ReadonlySet<string>
  /** The apical drive was looked into: what it holds is transported as it runs. */
  readonly above: boolean
}

/** A descent direction at fixed signals, with the same integral over time up to boundary terms. */
export function moveToEligibility(gradient: Expr, model: Model, errors: Movable): Moved {
  const mover: Mover = { model, errors, settled: new Set() }
  const start: Way = { opened: new Set(), above: false }
  const moved = add(
    addends(gradient).map((term) => {
      if (term.kind !== 'mul') return move([term], mover, start)
      const [factors, bound] = openSum(term)
      return closeOver(move(factors, mover, start), bound)
    }),
  )
  return { gradient: moved, settled: mover.settled }
}

const closeOver = (e: Expr, bound: readonly Index[]): Expr =>
  add(addends(e).map((t) => closeSum(factorsOf(t), bound)))

const factorsOf = (e: Expr): readonly Expr[] =>
  e.kind === 'mul' && e.sum.length === 0 ? e.factors.flatMap(factorsOf) : [e]

/** ∫ Π factors: the first factor that stands in the way is opened, and its operator put on all others. */
function move(unflattened: readonly Expr[], mover: Mover, way: Way): Expr {
  const factors = unflattened.flatMap(factorsOf)
  const at = factors.findIndex((f) => movable(f, mover, way))
  const f = factors[at]
  if (!f) return mul(factors)
  const others = factors.filter((_, n) => n !== at)
  if (f.kind === 'add') return add(f.terms.map((t) => move([t, ...others], mover, way)))
  if (f.kind === 'op') return move([...split(f.word, f.arg, others, mover)], mover, way)
  if (f.kind === 'sym') return openOwn(f.name, f.indices, others, mover, way)
  return openApical(f, others, mover, way)
}

function movable(f: Expr, mover: Mover, way: Way): boolean {
  const holds = (e: Expr): boolean =>
    [...symbols(e)].some((s) => s.role === 'let' && mover.errors.has(s.name))
  if (f.kind === 'sym') return isError(f, mover)
  if (f.kind === 'op') return f.word.some((g) => g.reversed) && holds(f.arg)
  if (f.kind === 'add') return f.terms.some((t) => factorsOf(t).some((x) => movable(x, mover, way)))
  return f.kind === 'mul' && !way.above && apicalError(f, mover) !== undefined
}

/** word(arg) · others → arg · word†(others), for the adjoint part of a word; what runs forward stays. */
function split(word: Word, arg: Expr, others: readonly Expr[], mover: Mover): readonly Expr[] {
  const moving = word.filter((f) => f.reversed)
  const staying = word.filter((f) => !f.reversed)
  // D and delays alone are ever reversed, and have no sign
  const forward = adjoint(moving).word
  const constants = others.filter(isConstant)
  const rest = mul(others.filter((f) => !constants.includes(f)))
  const trace = op(presynaptic(forward, rest, mover), rest)
  // low-passes and delays start from zero, also those of a constant
  for (const f of isConstant(rest) ? forward : [])
    if (f.tau && (f.op === 'S' || f.power < 0)) mover.settled.add(f.tau)
  return [...constants, op(staying, arg), trace]
}

/** A time constant that all neurons share is read at the trace's own neuron, so that the trace is one per neuron. */
function presynaptic(word: Word, rest: Expr, mover: Mover): Word {
  const [index, ...more] = rest.free
  return index === undefined || more.length > 0 ? word : (readAt(word, index, mover) ?? word)
}

function readAt(word: Word, index: Index, mover: Mover): Word | undefined {
  const changed: Factor[] = []
  for (const f of word) {
    const own = f.tau?.free ?? []
    if (!f.tau || own.every((i) => i === index)) changed.push(f)
    else if (isUniform(f.tau, mover.model) && own.every((i) => kindOfIndex(i) === kindOfIndex(index)))
      changed.push({ ...f, tau: rename(f.tau, new Map(own.map((i) => [i, index]))) })
    else return undefined
  }
  return changed
}

/** Whether all neurons have the same value: a number, no rule changes it and no population has its own. */
function isUniform(e: Expr, model: Model): boolean {
  return [...symbols(e)].every((s) => {
    const declared = model.symbols.get(s.name)
    if (s.role !== 'constant' && s.role !== 'parameter') return false
    const { value } = declared ?? {}
    if (value?.kind === 'expression') return isUniform(value.expr, model) && !isOverridden(s.name, model)
    return value?.kind === 'number' && !isOverridden(s.name, model) && !isLearned(s.name, model)
  })
}

const isOverridden = (name: string, model: Model): boolean =>
  model.populations.some((p) => p.role !== 'input' && p.values.has(name))

const isLearned = (name: string, model: Model): boolean =>
  model.rules.some((r) =>
    r.kind === 'descend' || r.kind === 'contrast'
      ? r.parameters.includes(name)
      : r.kind === 'given' && r.of === name,
  )

/** The neuron's own error is replaced by its solution, and the operators go to the trace. */
function openOwn(
  name: string,
  indices: readonly Index[],
  others: readonly Expr[],
  mover: Mover,
  way: Way,
): Expr {
  if (way.opened.has(name)) {
    throw new ModelError([
      problem('E3001', {
        message: `'approximate eligibility' needs '${name}' solved for, but it stands on both sides of its own equation`,
        remedy: 'use `approximate causal`, which takes all operators of the error together',
      }),
    ])
  }
  const [index = 'i'] = indices
  const inside: Way = { ...way, opened: new Set([...way.opened, name]) }
  return add(
    (mover.errors.get(name) ?? []).map((t) => {
      const { word, arg, drive } = termAt(t, index)
      const opened = factorsOf(arg).some((f) => movable(f, mover, inside)) ? arg : sym('let', drive, [index])
      const moved = split(word, opened, others, mover)
      return opened === arg ? move(moved, mover, inside) : mul(moved)
    }),
  )
}

function termAt(t: MovableTerm, index: Index): MovableTerm {
  const names = new Map(ownIndex(t).map((i) => [i, index]))
  return {
    word: t.word.map((f) => (f.tau ? { ...f, tau: rename(f.tau, names) } : f)),
    arg: rename(t.arg, names),
    drive: t.drive,
  }
}

const ownIndex = (t: MovableTerm): readonly Index[] => [
  ...new Set([...t.arg.free, ...t.word.flatMap((f) => f.tau?.free ?? [])]),
]

const isError = (e: Expr, mover: Mover): e is Sym =>
  e.kind === 'sym' && e.role === 'let' && mover.errors.has(e.name)

/** An error under the sum of a weight, whose operators all neurons share. */
function apicalError(f: Expr, mover: Mover): string | undefined {
  if (f.kind !== 'mul' || f.sum.length !== 1 || f.factors.length !== 2 || f.free.length !== 1)
    return undefined
  const error = f.factors.find((x) => isError(x, mover))
  const weight = f.factors.find((x) => x.kind === 'sym' && x.role === 'weight')
  if (error?.kind !== 'sym' || !weight) return undefined
  const taus = (mover.errors.get(error.name) ?? []).flatMap((t) => t.word.flatMap((g) => g.tau ?? []))
  const kind = kindOfIndex(f.free[0] ?? '')
  const sameKind = taus.every((tau) => tau.free.every((i) => kindOfIndex(i) === kind))
  return sameKind && isSharedError(error.name, mover.model, mover.errors) ? error.name : undefined
}

/** Constants that all neurons share and whose operators move: the moves hold only while they are shared. */
export function sharedConstants(errors: readonly ErrorWords[], model: Model): ReadonlySet<string> {
  const words = [...movableErrors(errors).values()].flatMap((terms) => terms.map((t) => t.word))
  const taus = words.flatMap((word) => word.flatMap((f) => f.tau ?? []))
  return new Set(
    taus.filter((tau) => isUniform(tau, model)).flatMap((tau) => [...symbols(tau)].map((s) => s.name)),
  )
}

/** Whether all neurons have the same operators in front of their error, and there are some. */
export function isSharedError(error: string, model: Model, errors: Movable): boolean {
  const words = (errors.get(error) ?? []).map((t) => t.word)
  return (
    words.every((word) => word.every((f) => !f.tau || isUniform(f.tau, model))) &&
    words.some((word) => word.some((f) => f.reversed))
  )
}

/** Σ_k W[k,i] word(arg)[k] · others → Σ_k W[k,i] arg[k] · word†(others): a shared operator passes constant weights. */
function openApical(f: Expr, others: readonly Expr[], mover: Mover, way: Way): Expr {
  const name = apicalError(f, mover)
  const [index] = f.free
  if (f.kind !== 'mul' || name === undefined || index === undefined) return mul([f, ...others])
  const [factors, bound] = openSum(f)
  const [over = 'k'] = bound
  const weight = factors.filter((x) => !(x.kind === 'sym' && x.name === name))
  return add(
    (mover.errors.get(name) ?? []).map((t) => {
      const { word, drive } = termAt(t, over)
      const sent = closeSum([...weight, sym('let', drive, [over])], bound)
      const moved = split(readAt(word, index, mover) ?? word, sent, others, mover)
      return move(moved, mover, { ...way, above: true })
    }),
  )
}

/** The sums that arrive over outgoing synapses: what a synapse reads of its own neuron. */
export function apicalSums(gradient: Expr, errors: Movable): ReadonlySet<Mul> {
  const drives = new Set(
    [...errors.entries()].flatMap(([name, terms]) => [name, ...terms.map((t) => t.drive)]),
  )
  const found = new Set<Mul>()
  const look = (e: Expr): void => {
    const arrives =
      e.kind === 'mul' &&
      e.sum.length === 1 &&
      e.free.length === 1 &&
      e.factors.some((f) => f.kind === 'sym' && f.role === 'weight') &&
      e.factors.some((f) => f.kind === 'sym' && f.role === 'let' && drives.has(f.name))
    if (arrives) found.add(e)
    else for (const c of children(e)) look(c)
  }
  look(gradient)
  return found
}
