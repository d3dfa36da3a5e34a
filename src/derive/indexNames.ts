/** @file Names of indices in print: a bound one gets a letter that no free one has; a sum of indices reads `x+k`. */
import { isAffine, partsOf } from '../expr/affine.js'
import type { Expr, Index } from '../expr/expr.js'
import { axisOf } from './axes.js'

/** `$1` and `%3` are not names of the language. */
const LETTERS = ['j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 's', 't', 'v', 'w', 'z'] as const

const isBound = (index: Index): boolean => /^[$%~]/.test(index)
const bare = (index: Index): string => index.split('@')[0] ?? index

export type IndexNames = (index: Index) => string

/** How the indices of an expression read beside one another. */
export function indexNames(e: Expr): IndexNames {
  const taken = new Set(e.free.filter((i) => !isBound(i)).map(bare))
  const letters = LETTERS.filter((letter) => !taken.has(letter))
  const atom = (index: Index): string => {
    if (!isBound(index)) return bare(index)
    const axis = axisOf(index)
    if (axis !== undefined && !taken.has(axis)) return axis
    const n = Number.parseInt(index.slice(1), 10) || 1
    return letters[(n - 1) % letters.length] ?? 'j'
  }
  return (index) => {
    if (!isAffine(index)) return atom(index)
    const parts = [...partsOf(index)].map(([i, n]) => [atom(i), n] as const)
    // positions before offsets, what is added before what is taken away
    const shown = [...parts].sort(([a, m], [b, n]) => Math.sign(n) - Math.sign(m) || rank(a) - rank(b))
    const text = shown.map(([name, n]) => (n < 0 ? '-' : '+') + (Math.abs(n) === 1 ? '' : Math.abs(n)) + name)
    return text.length === 0 ? '0' : text.join('').replace(/^\+/, '')
  }
}

const rank = (name: string): number => Number(!/^[xyz]/.test(name))
