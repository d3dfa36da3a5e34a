/** @file Loops over the rows of a weight in which everything along a row may run together: one pass over each row does it all. */
import { remembered } from '../base/remembered.js'
import { replacePlaces } from '../program/arrange/places.js'
import type { Half, Place, Program, Statement, Value } from '../program/program.js'
import { allStatements, storedIn, uses, valuesIn } from '../program/walk.js'
import { collected } from './address.js'
import { type Access, accessesOf, lengthOf, loadsIn, plainLoop, strideOf } from './plain.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
export type Reduction = Extract<Statement, { readonly kind: 'reduce' }>
type When = Extract<Statement, { readonly kind: 'when' }>

/** Partial results of a sum along a row. */
export const PARTIAL = 4

/** What is done to one row: statements of the row, loops along it, sums along it. */
export interface Row {
  readonly variable: string
  readonly rows: number
  readonly columns: number
  readonly items: readonly Statement[]
  readonly condition: When | undefined
  /** Of a loop over one half of the rows. */
  readonly half: Half | undefined
}

/** The rows of a loop where everything along a row may run together, or undefined. */
export function rowOf(program: Program, loop: Loop): Row | undefined {
  const whens = loop.body.filter((s): s is When => s.kind === 'when')
  const condition = whens[0]
  if (whens.length > 1 || (condition && loop.body.at(-1) !== condition)) return undefined
  const items = [...loop.body.filter((s) => s !== condition), ...(condition?.body ?? [])]
  const along = items.filter((s): s is Loop | Reduction => s.kind === 'for' || s.kind === 'reduce')
  const columns = along[0] ? lengthOf(program, along[0].extent) : 0
  if (along.length < 2 || along.some((s) => lengthOf(program, s.extent) !== columns)) return undefined
  const row: Row = {
    variable: loop.variable,
    rows: lengthOf(program, loop.extent),
    columns,
    items,
    condition,
    half: loop.half,
  }
  return isJoint(program, row) ? row : undefined
}

/** Whether each number is stored by one column of one row, or added to by all rows in one statement. */
function isJoint(program: Program, { variable, columns, items, condition }: Row): boolean {
  const column = 'column'
  const renamed = (s: Loop | Reduction): readonly Statement[] =>
    (s.kind === 'for' ? s.body : [{ kind: 'let', name: s.name, value: s.value } as const]).map((t) =>
      inColumn(t, s.variable, column),
    )
  const body: Statement[] = []
  const own: Statement[] = []
  for (const s of items) {
    switch (s.kind) {
      case 'comment':
        break
      case 'let':
      case 'store':
        own.push(s)
        break
      case 'reduce':
        if (s.lanes !== PARTIAL || s.body.length > 0) return false
        body.push(...renamed(s))
        break
      case 'for':
        if (s.body.some((t) => t.kind !== 'let' && t.kind !== 'store')) return false
        body.push(...renamed(s))
        break
      default:
        return false
    }
  }
  if (readsSums(items)) return false
  const joint = plainLoop(program, { kind: 'for', variable: column, extent: columns, body })
  if (!joint) return false
  const accesses = accessesOf(body)
  const stored = new Set(accesses.filter((a) => a.stores).map((a) => a.buffer))
  for (const id of stored) {
    const places = accesses.filter((a) => a.buffer === id)
    const rowwise = places.every((a) => strideOf(collected(a.at.terms), variable) >= columns)
    const added =
      places.every((a) => a.statement === places[0]?.statement) &&
      places.every((a) => strideOf(collected(a.at.terms), variable) === 0)
    if (!rowwise && !added) return false
  }
  const outside = accessesOf(own)
  const ownStored = outside.filter((a) => a.stores)
  // addresses of vectors are sums of what is not below zero
  const isBackward = ({ at }: Access): boolean => collected(at.terms).some(({ stride }) => stride < 0)
  if (outside.some((a) => a.at.pick || isBackward(a) || stored.has(a.buffer))) return false
  // what a row stores on its own is read by nobody here
  const read = [...accesses, ...outside.filter((a) => !a.stores)]
  if (ownStored.some((a) => read.some((b) => b.buffer === a.buffer))) return false
  if (ownStored.some((a) => strideOf(collected(a.at.terms), variable) < 1)) return false
  let fixed = true
  for (const value of condition ? [condition.test.a, condition.test.b] : []) {
    loadsIn(value, (buffer, at) => {
      fixed = fixed && !stored.has(buffer) && strideOf(collected(at.terms), variable) === 0
    })
    fixed = fixed && value.op !== 'local'
  }
  return fixed
}

/** Whether something along a row reads a sum of that row, which is known at its end only. */
function readsSums(items: readonly Statement[]): boolean {
  const late = new Set<string>()
  const isLate = (value: Value): boolean => uses(value, (v) => v.op === 'local' && late.has(v.name))
  return items.some((s) => {
    if (s.kind === 'let' && isLate(s.value)) late.add(s.name)
    const reads = (s.kind === 'for' || s.kind === 'reduce') && valuesIn(s).some(isLate)
    if (s.kind === 'reduce') late.add(s.name)
    return reads
  })
}

/** The statement with its column called otherwise. */
export function inColumn(s: Statement, from: string, to: string): Statement {
  const put = (at: Place): Place => ({
    ...at,
    terms: at.terms.map((t) => (t.variable === from ? { ...t, variable: to } : t)),
  })
  if (s.kind === 'store') return { ...s, at: put(s.at), value: replacePlaces(s.value, put) }
  return s.kind === 'let' || s.kind === 'reduce' ? { ...s, value: replacePlaces(s.value, put) } : s
}

/** Gradients that only this pass reads, and that over the other half of the rows: they are looked at between runs, and every step makes them anew. */
export function unreadGradients(program: Program, { items, half }: Row): ReadonlySet<string> {
  const { gradients, loads } = usesOf(program, half === undefined ? BOTH : ONLY[half.index])
  const here = countLoads(items)
  const stored = storedIn(items.filter((s) => s.kind === 'for'))
  return new Set([...stored].filter((id) => gradients.has(id) && loads.get(id) === here.get(id)))
}

/** Whose statements of a program are looked at: all, or without those of the other half. */
type Whose = { readonly half?: Half['index'] }
const BOTH: Whose = {}
const ONLY: readonly [Whose, Whose] = [{ half: 0 }, { half: 1 }]

/** Ids of gradients, and how often each buffer is loaded anywhere: asked for by every pass over a weight. */
const usesOf = remembered((program: Program, { half }: Whose) => {
  const isOther = (s: Statement): boolean =>
    half !== undefined && s.kind === 'for' && s.half !== undefined && s.half.index !== half
  const own = (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap((s): readonly Statement[] => {
      if (isOther(s)) return []
      return s.kind === 'when' ? [{ ...s, body: own(s.body) }] : [s]
    })
  return {
    gradients: new Set(program.buffers.filter(({ role }) => role === 'gradient').map(({ id }) => id)),
    loads: countLoads(own(allStatements(program))),
  }
})

function countLoads(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const value of statements.flatMap(valuesIn))
    loadsIn(value, (id) => {
      found.set(id, (found.get(id) ?? 0) + 1)
    })
  return found
}
