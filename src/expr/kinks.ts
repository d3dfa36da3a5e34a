/** @file Where a built-in or a formula has a kink or a jump, and which slope is taken there. */
import { add, children, isNum, map, mul, num, pow, recip, sub, ZERO } from './build.js'
import { differentiate } from './differentiate.js'
import type { Expr, Map as MapNode, Sym } from './expr.js'
import { writeFormula } from './formulaText.js'
import { simplifyScalar } from './simplifyScalar.js'
import { substitute, symbols } from './substitute.js'

/** A place where a function is not differentiable. */
export interface Kink {
  /** The argument there. */
  readonly at: Expr
  /** The slope that is taken there. */
  readonly slope: Expr
  readonly note: string
}

/** A kink at every argument where `inner` is `at`, which no closed form locates. */
export interface HiddenKink {
  readonly fn: string
  readonly inner: Expr
  readonly at: Expr
}

export interface Kinks {
  readonly located: readonly Kink[]
  readonly hidden: readonly HiddenKink[]
}

/** What a function symbol stands for, where it is no built-in of its own name. */
export type Meaning =
  | { readonly kind: 'builtin'; readonly name: string; readonly args: readonly number[] }
  | { readonly kind: 'formula'; readonly argument: string; readonly body: Expr }

export type MeaningOf = (fn: string) => Meaning | undefined

const kink = (at: number, slope: number, note: string): Kink => ({ at: num(at), slope: num(slope), note })
const closed = (at: number): Kink => kink(at, 1, 'the slope on the closed interval')

const BELOW = 'the slope below'

/** Kinks of the built-ins, as the language states them; the numbers are those that an activation was given. */
const KINKS: Readonly<Record<string, (numbers: readonly number[]) => readonly Kink[]>> = {
  relu: () => [kink(0, 0, 'the slope below')],
  leaky_relu: () => [kink(0, 0.01, 'the slope below')],
  hard_sigmoid: () => [closed(0), closed(1)],
  hard_tanh: () => [closed(-1), closed(1)],
  soft_relu: ([low = 0, high = 1]) =>
    [low, high].map((at) => ({
      at: num(at),
      slope: simplifyScalar(map('logistic', 0, num(at))),
      note: 'the value jumps; the slope on the closed interval',
    })),
}

/** Kinks of a built-in, in rising order; none where it is smooth. */
export const builtInKinks = (fn: string, numbers: readonly number[] = []): readonly Kink[] =>
  Object.hasOwn(KINKS, fn) ? (KINKS[fn]?.(numbers) ?? []) : []

/** Kinks of a formula: those of the built-ins it calls, located where their own argument is affine in that of the formula. */
export function formulaKinks(body: Expr, argument: Sym, meaning: MeaningOf = () => undefined): Kinks {
  const open = opened(body, meaning)
  const slope = differentiate(open, argument)
  const located = new Map<Expr, Kink>()
  const hidden = new Map<string, HiddenKink>()
  for (const call of calls(open)) {
    const means = meaning(call.fn)
    const own = means?.kind === 'builtin' ? builtInKinks(means.name, means.args) : builtInKinks(call.fn)
    const inner = simplifyScalar(call.arg)
    if (!symbols(inner).has(argument)) continue
    for (const { at, slope: taken, note } of own) {
      const place = solved(inner, at, argument)
      if (!place) {
        hidden.set(`${call.fn} ${inner.id} ${at.id}`, { fn: call.fn, inner, at })
        continue
      }
      const other = located.get(place)
      const side = seen(note, simplifyScalar(differentiate(inner, argument)))
      // of several at one place no side is that of all
      const told =
        side !== undefined && (!other || other.note === side)
          ? side
          : `with ${call.fn}'(${plain(at)}) = ${plain(taken)}`
      located.set(place, { at: place, slope: simplifyScalar(placed(slope, argument, place)), note: told })
    }
  }
  return { located: [...located.values()].sort(byPlace), hidden: [...hidden.values()] }
}

/** A side of a built-in as the formula sees it: what falls turns it round; undefined where that is open. */
function seen(note: string, rate: Expr): string | undefined {
  if (note !== BELOW) return note
  if (!isNum(rate)) return undefined
  return rate.value > 0 ? BELOW : 'the slope above'
}

const byPlace = (a: Kink, b: Kink): number => (isNum(a.at) && isNum(b.at) ? a.at.value - b.at.value : 0)
const placed = (e: Expr, argument: Sym, place: Expr): Expr =>
  substitute(e, (s) => (s === argument ? place : s))

/** The formula with those of other activations put in. */
function opened(e: Expr, meaning: MeaningOf): Expr {
  if (e.kind === 'add') return add(e.terms.map((t) => opened(t, meaning)))
  if (e.kind === 'mul' && e.sum.length === 0) return mul(e.factors.map((f) => opened(f, meaning)))
  if (e.kind === 'pow') return pow(opened(e.base, meaning), e.exponent)
  if (e.kind !== 'map') return e
  const arg = opened(e.arg, meaning)
  const means = meaning(e.fn)
  if (means?.kind === 'builtin' && means.args.length === 0) return map(means.name, e.order, arg)
  if (means?.kind !== 'formula') return map(e.fn, e.order, arg)
  const own: Sym | undefined = [...symbols(means.body)].find(
    (s) => s.role === 'argument' && s.name === means.argument,
  )
  let body = opened(means.body, meaning)
  if (!own) return e.order === 0 ? body : ZERO
  for (let n = 0; n < e.order; n++) body = differentiate(body, own)
  return placed(body, own, arg)
}

function calls(e: Expr, found = new Set<MapNode>()): ReadonlySet<MapNode> {
  if (e.kind === 'map') found.add(e)
  for (const c of children(e)) calls(c, found)
  return found
}

/** The argument at which an affine formula has a value. */
function solved(inner: Expr, value: Expr, argument: Sym): Expr | undefined {
  const rate = simplifyScalar(differentiate(inner, argument))
  if (symbols(rate).has(argument) || isNum(rate, 0)) return undefined
  return simplifyScalar(mul([sub(value, placed(inner, argument, ZERO)), recip(rate)]))
}

const plain = (e: Expr): string =>
  writeFormula(e, (x, write) =>
    x.kind === 'sym' ? x.name : x.kind === 'map' ? `${x.fn}${"'".repeat(x.order)}(${write(x.arg)})` : '…',
  )

/** One line on the kinks of a built-in: for reports and refusals. */
export const kinkText = (fn: string, numbers: readonly number[] = []): string =>
  kinksText({ located: builtInKinks(fn, numbers), hidden: [] })

export function kinksText({ located, hidden }: Kinks): string {
  const parts = [
    ...located.map(({ at, slope, note }) => `a kink at ${plain(at)}, slope ${plain(slope)} there (${note})`),
    ...hidden.map(({ fn, inner, at }) => `kinks of ${fn} at points where ${plain(inner)} = ${plain(at)}`),
  ]
  return parts.length === 0 ? 'no kinks' : parts.join('; ')
}
