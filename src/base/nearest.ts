/** @file The declared name nearest to a misspelled one, by edit distance with transpositions. */

const LONGEST = 64

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost one each. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? a.length
}

/** Names this short differ by one letter because they are different names: only letter case, swaps and a letter typed twice are slips. */
const SHORT = 2
/** Letters from which on the beginning of one name alone stands for it. */
const BEGINNING = 3

const doubled = (name: string, once: string): boolean =>
  name.length === once.length + 1 && name.replace(/(.)\1/u, '$1') === once

const swapped = (a: string, b: string): boolean => a.length === b.length && [...a].reverse().join('') === b

/** Within two edits and a third of the name's length; letter case alone always counts as close; else the only name that starts so. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined
  const limit = Math.min(2, Math.ceil(name.length / 3))
  let best: string | undefined
  let bestCost = limit + 1
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue
    const sameButCase = candidate.toLowerCase() === name.toLowerCase()
    const short = Math.min(name.length, candidate.length) <= SHORT
    if (short && !sameButCase && !swapped(name, candidate) && !doubled(name, candidate)) continue
    const cost = sameButCase ? 0.5 : editDistance(name, candidate)
    if (cost < bestCost) {
      bestCost = cost
      best = candidate
    }
  }
  return best ?? beginning(name, candidates)
}

function beginning(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length < BEGINNING) return undefined
  const found = [...candidates].filter((c) => c !== name && c.startsWith(name))
  return found.length === 1 ? found[0] : undefined
}
