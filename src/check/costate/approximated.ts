/** @file An error as it runs against the exact one, by the complex gain of its operators at some frequencies, constants drawn at random. */
import { randomStream } from '../../base/random.js'
import type { ErrorWords } from '../../derive/derivation.js'
import { add, mul, num, op, splitCoefficient, sym } from '../../expr/build.js'
import { type Complex, complex, complexValue, minus, plus, size, times } from '../../expr/complex.js'
import type { Expr, Factor, Word } from '../../expr/expr.js'
import { nodes } from '../../expr/substitute.js'
import { closeSum, openSum } from '../../expr/sums.js'
import type { Approximation } from '../../model/model.js'
import { Unwritten } from './change.js'

type Terms = ErrorWords['exact']

/** What is left of words that cancel. */
const NOTHING = 1e-13

const FREQUENCIES = [0.3, 1, 4] as const

/** How far what runs is from what the listed approximations say of it, relative; throws `Unwritten` where no gain says that. */
export function departure(
  { error, exact, runs }: ErrorWords,
  approximations: readonly Approximation[],
  seed: number,
): number {
  const value = drawn(seed)
  const fed = approximations.reduce(
    (terms, a) =>
      a.kind === 'feedback' ? terms.map((t) => ({ ...t, arg: fedBack(t.arg, a.weight, a.by) })) : terms,
    exact,
  )
  const causal = approximations.find((a) => a.kind === 'causal')
  const atOnce = approximations.some((a) => a.kind === 'instantaneous')
  const filter = causal?.kind === 'causal' ? causal.filter : undefined
  const omegas = causal?.kind === 'causal' && causal.at ? [...FREQUENCIES, value(causal.at).re] : FREQUENCIES
  const differences = omegas.map((omega, n) => {
    const isGainRight = !causal || n >= FREQUENCIES.length
    const exactly = gains(fed, error, atOnce ? 0 : omega, value)
    const running = gains(withoutFilter(runs, filter), error, omega, value)
    const [wanted, found] = [exactly.sums, running.sums]
    if (wanted.size !== found.size || ![...wanted.keys()].every((e) => found.has(e))) {
      if ([...wanted.keys()].some(holdsReversed))
        throw new Unwritten('operators below a weight are replaced, too: no one gain says that')
      return Number.POSITIVE_INFINITY
    }
    return Math.max(
      ...[...wanted].map(([e, exact]) => {
        const runs = found.get(e) ?? complex(Number.NaN)
        if (isGainRight) return size(minus(runs, exact)) / size(exact)
        const [words, others] = [exactly.words.get(e) ?? [], running.words.get(e) ?? []]
        // where the neuron's own operator is one word, each word that acts on an operand is replaced by itself
        const isOne = !exactly.returns && !running.returns && words.length === others.length
        return isOne ? byWord(words, others) : size(minus(unit(runs), unit(exact)))
      }),
    )
  })
  return Math.max(...differences)
}

/** The largest difference in phase of words and what each is replaced by, in one order. */
const byWord = (words: readonly Complex[], others: readonly Complex[]): number =>
  Math.max(...words.map((a, n) => size(minus(unit(others[n] ?? complex(Number.NaN)), unit(a)))))

const holdsReversed = (e: Expr): boolean =>
  [...nodes([e])].some((x) => x.kind === 'op' && x.word.some((f) => f.reversed))

const unit = (a: Complex): Complex => complex(a.re / size(a), a.im / size(a))
const inverse = (a: Complex): Complex => complex(a.re / size(a) ** 2, -a.im / size(a) ** 2)

/** Numbers for constants: one per name. */
function drawn(seed: number): (e: Expr) => Complex {
  const of = (e: Expr): Complex =>
    complexValue(e, (x) =>
      x.kind === 'sym' ? complex(0.2 + randomStream(seed, `gain ${x.name}`).uniform()) : undefined,
    )
  return of
}

interface Gains {
  /** By operand; none where its words cancel. */
  readonly sums: ReadonlyMap<Expr, Complex>
  readonly words: ReadonlyMap<Expr, readonly Complex[]>
  /** Whether e stands on both sides. */
  readonly returns: boolean
}

/** The terms of a sum, those of a sum among the factors of a product too. */
function spread(e: Expr): readonly Expr[] {
  if (e.kind === 'add') return e.terms.flatMap(spread)
  const at = e.kind === 'mul' && e.sum.length === 0 ? e.factors.findIndex((f) => f.kind === 'add') : -1
  const inner = e.kind === 'mul' ? e.factors[at] : undefined
  if (e.kind !== 'mul' || inner?.kind !== 'add') return [e]
  const others = e.factors.filter((_, n) => n !== at)
  return inner.terms.flatMap((t) => spread(mul([...others, t])))
}

/** e = Σ gain(operand), solved for e where it stands on both sides. */
function gains(terms: Terms, error: string, omega: number, value: (e: Expr) => Complex): Gains {
  const words = new Map<Expr, readonly Complex[]>()
  let self = complex(0)
  for (const { word, arg } of terms) {
    for (const term of spread(arg)) {
      const { coefficient, rest: operand } = splitCoefficient(term)
      const factors = operand.kind === 'mul' && operand.sum.length === 0 ? operand.factors : [operand]
      const isPlain = (f: Expr): boolean => f.constant && f.kind !== 'mul'
      const scale = value(mul([num(coefficient), ...factors.filter(isPlain)]))
      const gain = times(gainOf(word, omega, value), scale)
      const rest = mul(factors.filter((f) => !isPlain(f)))
      if (rest.kind === 'sym' && rest.name === error) self = plus(self, gain)
      else words.set(rest, [...(words.get(rest) ?? []), gain])
    }
  }
  const scale = inverse(minus(complex(1), self))
  const sums = new Map(
    [...words].flatMap(([e, all]): readonly (readonly [Expr, Complex])[] => {
      const sum = all.reduce(plus, complex(0))
      const terms = all.reduce((s, g) => s + size(g), 0)
      return size(sum) <= NOTHING * terms ? [] : [[e, times(sum, scale)]]
    }),
  )
  return { sums, words, returns: size(self) > 0 }
}

function gainOf(word: Word, omega: number, value: (e: Expr) => Complex): Complex {
  return word.reduce((product, f) => {
    const base = baseOf(f, omega, value)
    let result = product
    for (let n = 0; n < Math.abs(f.power); n++) result = times(result, f.power > 0 ? base : inverse(base))
    return result
  }, complex(1))
}

/** 1 ± iωτ, iω, or the phase of a delay. */
function baseOf(f: Factor, omega: number, value: (e: Expr) => Complex): Complex {
  const turn = (f.tau ? value(f.tau).re : 1) * (f.reversed ? -omega : omega)
  if (f.op === 'D') return complex(1, turn)
  return f.op === 'dt' ? complex(0, turn) : complex(Math.cos(turn), -Math.sin(turn))
}

/** Without the fast low-passes that make it proper. */
const withoutFilter = (terms: Terms, filter: Expr | undefined): Terms =>
  filter
    ? terms.map(({ word, arg }) => ({ word: word.filter((f) => f.tau !== filter || f.power > 0), arg }))
    : terms

/** Σ_i W[i,k] x[i] as Σ_i B[k,i] x[i], outside of functions. */
export function fedBack(e: Expr, weight: string, by: string): Expr {
  const go = (x: Expr): Expr => fedBack(x, weight, by)
  if (e.kind === 'add') return add(e.terms.map(go))
  if (e.kind === 'op') return op(e.word, go(e.arg))
  if (e.kind !== 'mul') return e
  if (e.sum.length === 0) return mul(e.factors.map(go))
  const [factors, bound] = openSum(e)
  const changed = factors.map((f) => {
    const [post, pre] = f.kind === 'sym' && f.name === weight ? f.indices : []
    return post !== undefined && pre !== undefined && bound.includes(post)
      ? sym('weight', by, [pre, post])
      : go(f)
  })
  return closeSum(changed, bound)
}
