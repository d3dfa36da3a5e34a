/**
 * @file A pass over the rows of a weight as two: its sums along rows, which threads share by rows, then all else along rows, which they
 * share by columns. What all rows add to one signal could not be shared otherwise.
 */
import type { LengthOf } from '../arrange/rows.js'
import { accessesIn, staysInRow } from '../arrange/rows.js'
import type { Statement } from '../program.js'
import { loadedIn, storedIn, uses, valuesIn } from '../walk.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>

const isAlong = (s: Statement): boolean =>
  (s.kind === 'for' && s.body.every((t) => t.kind === 'let' || t.kind === 'store')) ||
  (s.kind === 'when' && s.body.every((t) => t.kind === 'comment' || isAlong(t)))

const readsLocal = (s: Statement, names: ReadonlySet<string>): boolean =>
  valuesIn(s).some((value) => uses(value, (v) => v.op === 'local' && names.has(v.name)))

/** Statements without the locals that none of them reads: to wait for what those are made of would be in vain. */
function needed(statements: readonly Statement[]): readonly Statement[] {
  const kept = statements.filter(
    (s, k) => s.kind !== 'let' || statements.slice(k + 1).some((t) => readsLocal(t, new Set([s.name]))),
  )
  return kept.length === statements.length ? kept : needed(kept)
}

/** The two loops, or undefined where the loop is none of that kind. */
export function apart(loop: Statement, lengthOf: LengthOf): readonly [Loop, Loop] | undefined {
  if (loop.kind !== 'for') return undefined
  const items = loop.body.filter((s) => s.kind !== 'comment')
  const along = items.filter(isAlong)
  const sums = items.filter((s) => s.kind === 'reduce')
  const own = items.filter((s) => s.kind === 'let' || s.kind === 'store')
  if (along.length === 0 || sums.length === 0 || along.length + sums.length + own.length < items.length)
    return undefined
  // locals made of sums stay with the sums; others are made twice
  const late = new Set(sums.map((s) => s.name))
  for (const s of own) if (s.kind === 'let' && readsLocal(s, late)) late.add(s.name)
  if (along.some((s) => readsLocal(s, late))) return undefined
  const early = own.filter((s) => s.kind === 'let' && !late.has(s.name))
  const first = needed(items.filter((s) => !along.includes(s)))
  const second = needed([...early, ...along])
  const [made, changed] = [storedIn(first), storedIn(second)]
  const read = loadedIn(early)
  if ([...read].some((id) => made.has(id) || changed.has(id))) return undefined
  const touched = new Set([...changed, ...loadedIn(second)])
  if ([...made].some((id) => touched.has(id))) return undefined
  // a sum that reads what is changed later in its row, and in no other row, may come before all rows
  const accesses = accessesIn([loop], lengthOf)
  const before = (id: string): boolean => {
    const changes = items.findIndex((s) => along.includes(s) && storedIn([s]).has(id))
    const reads = items.map((s) => first.includes(s) && loadedIn([s]).has(id)).lastIndexOf(true)
    return reads < changes && accesses.every((a) => a.buffer !== id || staysInRow(a, loop.variable))
  }
  const loaded = loadedIn(first)
  return [...changed].filter((id) => loaded.has(id)).every(before)
    ? [
        { ...loop, body: first },
        { ...loop, body: second },
      ]
    : undefined
}
