/** @file Indices that are sums of indices, `x+k` and `x-k`: built, taken apart, renamed and solved for. */
import { type Index, kindOfIndex } from './expr.js'

/** Names with how often each is added. */
export type Parts = ReadonlyMap<Index, number>

const isSum = (index: Index): boolean => index.startsWith('(')
const PART = /([+-])([^+-]+)/g

/** A plain index is one part. */
export function partsOf(index: Index): Parts {
  if (!isSum(index)) return new Map([[index, 1]])
  const parts = new Map<Index, number>()
  for (const [, sign, name = ''] of index.slice(1, index.lastIndexOf(')')).matchAll(PART))
    parts.set(name, (parts.get(name) ?? 0) + (sign === '-' ? -1 : 1))
  return parts
}

/** Plain indices that an index is made of. */
export const atomsOf = (index: Index): readonly Index[] =>
  isSum(index) ? [...partsOf(index).keys()] : [index]

export const isAffine = isSum

/**
 * The sum as an index over the neurons of a kind: `(+x-k)@P`, names sorted, repeated for coefficients. A single name of that kind
 * is itself. The kind is that of what is read, whatever the kinds of the names: `x` may count the outputs of a convolution and
 * `x+k` read its inputs.
 */
export function affineIndex(parts: Parts, kind: string): Index {
  const kept = [...parts].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const [only, ...others] = kept
  if (only?.[1] === 1 && others.length === 0 && kindOfIndex(only[0]) === kind) return only[0]
  const sum = kept.map(([name, n]) => (n < 0 ? `-${name}` : `+${name}`).repeat(Math.abs(n))).join('')
  return kind === '' ? `(${sum})` : `(${sum})@${kind}`
}

/** Σ weight · parts. */
export function sumParts(list: readonly (readonly [Parts, number])[]): Parts {
  const total = new Map<Index, number>()
  for (const [parts, weight] of list)
    for (const [name, n] of parts) total.set(name, (total.get(name) ?? 0) + weight * n)
  return total
}

/** The index with its names replaced at once, by names or by sums; what is read stays of its kind. */
export function renameIndex(index: Index, names: ReadonlyMap<Index, Index>): Index {
  if (!isSum(index)) {
    const to = names.get(index)
    return to === undefined ? index : isSum(to) ? affineIndex(partsOf(to), kindOfIndex(index)) : to
  }
  const list = [...partsOf(index)].map(([name, n]) => [partsOf(names.get(name) ?? name), n] as const)
  return affineIndex(sumParts(list), kindOfIndex(index))
}

/** What `atom` is where `index` is `target`; undefined where the index does not hold it once. */
export function solvedFor(atom: Index, index: Index, target: Index): Index | undefined {
  const parts = partsOf(index)
  const sign = parts.get(atom)
  if (sign !== 1 && sign !== -1) return undefined
  // t = ±a + rest: a = ±(t − rest)
  const rest = sumParts([
    [parts, 1],
    [new Map([[atom, 1]]), -sign],
  ])
  const solved = sumParts([
    [partsOf(target), sign],
    [rest, -sign],
  ])
  return affineIndex(solved, kindOfIndex(atom))
}

/**
 * Names for which reading at `indices` is reading at `targets`, which must be fresh; undefined where some index is not solvable:
 * it repeats one solved already, or holds each name more than once.
 */
export function solveIndices(
  indices: readonly Index[],
  targets: readonly Index[],
): ReadonlyMap<Index, Index> | undefined {
  const solved = new Map<Index, Index>()
  if (!indices.some(isSum)) {
    for (let n = 0; n < indices.length; n++) {
      const index = indices[n] as Index
      if (solved.has(index)) return undefined
      solved.set(index, targets[n] ?? index)
    }
    return solved
  }
  const pairs = indices.map((index, n) => [index, targets[n] ?? index] as const)
  for (const [index, target] of pairs) {
    if (isSum(index)) continue
    if (solved.has(index)) return undefined
    solved.set(index, target)
  }
  for (const [index, target] of pairs) {
    if (!isSum(index)) continue
    const known = renameIndex(index, solved)
    const open = atomsOf(known).filter((a) => !targets.includes(a))
    const like = (a: Index): number => Number(kindOfIndex(a) !== kindOfIndex(target))
    const choice = open
      .sort((a, b) => like(a) - like(b))
      .flatMap((atom) => {
        const value = solvedFor(atom, known, target)
        return value === undefined ? [] : [[atom, value] as const]
      })[0]
    if (!choice) return undefined
    const [atom, value] = choice
    for (const [name, old] of solved) solved.set(name, renameIndex(old, new Map([choice])))
    solved.set(atom, value)
  }
  return solved
}
