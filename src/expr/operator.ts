/** @file The algebra of temporal operators: compose, cancel, adjoint, causality, relative degree. */
import type { Expr, Factor, Word } from './expr.js'

const ORDER = { D: 0, dt: 1, S: 2 } as const

const same = (a: Factor, b: Factor): boolean => a.op === b.op && a.reversed === b.reversed && a.tau === b.tau

/** Cancels and sorts the factors of a product of operators. dt reversed is −dt, so dt is kept forward by its callers. */
export function reduceWord(factors: readonly Factor[]): Word {
  const merged: Factor[] = []
  for (const f of factors) {
    const at = merged.findIndex((g) => same(f, g))
    const old = merged[at]
    if (old) merged[at] = { ...old, power: old.power + f.power }
    else merged.push(f)
  }
  const rank = (f: Factor): number => ORDER[f.op] * 4 + (f.reversed ? 1 : 0) + (f.power < 0 ? 2 : 0)
  return merged
    .filter((f) => f.power !== 0)
    .sort((a, b) => rank(a) - rank(b) || (a.tau?.hash ?? 0) - (b.tau?.hash ?? 0))
}

export const lookAhead = (tau: Expr, power = 1): Factor => ({ op: 'D', tau, reversed: false, power })
export const derivative = (power = 1): Factor => ({ op: 'dt', reversed: false, power })

/** The adjoint under ⟨f,g⟩ = ∫ f g dt: D(τ)† = D(−τ), I(τ)† = I(−τ), dt† = −dt, S_d† = advance. */
export function adjoint(word: Word): { readonly sign: number; readonly word: Word } {
  let sign = 1
  const factors = word.map((f): Factor => {
    if (f.op !== 'dt') return { ...f, reversed: !f.reversed }
    if (f.power % 2 !== 0) sign = -sign
    return f
  })
  return { sign, word: reduceWord(factors) }
}

export const inverse = (word: Word): Word => reduceWord(word.map((f) => ({ ...f, power: -f.power })))

export const compose = (a: Word, b: Word): Word => reduceWord([...a, ...b])

/** A factor that reads the future: an anticausal low-pass, or an advance. */
export const isAnticausalFactor = (f: Factor): boolean =>
  f.reversed ? (f.op === 'D' ? f.power < 0 : f.op === 'S' && f.power > 0) : f.op === 'S' && f.power < 0

export const isCausal = (word: Word): boolean => !word.some(isAnticausalFactor)

/** Degree of the numerator minus that of the denominator, as a rational function of s; positive: improper. */
export const relativeDegree = (word: Word): number =>
  word.reduce((m, f) => m + (f.op === 'S' ? 0 : f.power), 0)
