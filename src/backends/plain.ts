/** @file Which loops may run several turns at once: every number stored is stored by one turn and read by that turn only. */
import type { Extent, Place, Program, Statement, Value } from '../program/program.js'
import { parts, uses } from '../program/walk.js'
import { collected, keyOf, type Term } from './address.js'

type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

/** A loop body that is plain: definitions, stores, and sums or maxima over other variables. */
export interface PlainLoop {
  readonly variable: string
  readonly extent: number
  readonly body: readonly Statement[]
  readonly reductions: readonly Reduction[]
}

export const lengthOf = (program: Program, extent: Extent): number =>
  extent === 'batch' ? program.batch : extent

export const strideOf = (terms: readonly Term[], variable: string): number =>
  terms.find((t) => t.variable === variable)?.stride ?? 0

export interface Access {
  readonly buffer: string
  readonly at: Place
  readonly stores: boolean
  /** Number of the statement. */
  readonly statement: number
}

export function loadsIn(value: Value, visit: (buffer: string, at: Place) => void): void {
  if (value.op === 'load') visit(value.buffer, value.at)
  for (const part of parts(value)) loadsIn(part, visit)
}

export function accessesOf(body: readonly Statement[]): readonly Access[] {
  const found: Access[] = []
  body.forEach((s, statement) => {
    const loads = (value: Value): void =>
      loadsIn(value, (buffer, at) => found.push({ buffer, at, stores: false, statement }))
    if (s.kind === 'let' || s.kind === 'store' || s.kind === 'reduce') loads(s.value)
    if (s.kind === 'store') found.push({ buffer: s.buffer, at: s.at, stores: true, statement })
  })
  return found
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.offset === b.offset && keyOf(sorted(a)) === keyOf(sorted(b))
const sorted = (at: Place): readonly Term[] =>
  [...collected(at.terms)].sort((a, b) => (a.variable < b.variable ? -1 : 1))

/** The loop as one whose turns may run side by side, or undefined. */
export function plainLoop(program: Program, loop: Statement): PlainLoop | undefined {
  if (loop.kind !== 'for') return undefined
  const { variable, body } = loop
  const reductions: Reduction[] = []
  for (const s of body) {
    if (s.kind === 'comment' || s.kind === 'let' || s.kind === 'store') continue
    if (s.kind !== 'reduce' || s.body.length > 0 || s.variable === variable) return undefined
    reductions.push(s)
  }
  const accesses = accessesOf(body)
  for (const { at, stores } of accesses) {
    if (at.pick || at.offset < 0) return undefined
    const terms = collected(at.terms)
    if (terms.some(({ stride }) => stride < 0)) return undefined
    const stride = strideOf(terms, variable)
    if (stores && stride !== 1) return undefined
  }
  for (const { buffer, at } of accesses.filter((a) => a.stores)) {
    if (!accesses.every((a) => a.buffer !== buffer || samePlace(a.at, at))) return undefined
  }
  return { variable, extent: lengthOf(program, loop.extent), body, reductions }
}

/** Whether a plain loop gathers numbers that do not lie side by side. */
export const hasStrides = ({ variable, body }: PlainLoop): boolean =>
  accessesOf(body).some(({ at }) => strideOf(collected(at.terms), variable) > 1)

/** Whether a plain loop reads nothing that it stores: then a turn may be done twice. */
export function isRepeatable({ body }: PlainLoop): boolean {
  const accesses = accessesOf(body)
  const stored = new Set(accesses.filter((a) => a.stores).map((a) => a.buffer))
  return !accesses.some((a) => !a.stores && stored.has(a.buffer))
}

/** Whether turns of an outer loop over `outer` may run side by side as well: each stores into a row of its own. */
export function isRowwise({ variable, extent, body }: PlainLoop, outer: string): boolean {
  return accessesOf(body).every(({ at, stores }) => {
    const terms = collected(at.terms)
    return !stores || strideOf(terms, outer) >= extent * strideOf(terms, variable)
  })
}

/** Whether a sum reads whole vectors along its own variable while the turns of the loop lie far apart: rows of a weight times a signal. */
export function isAlong({ lanes, variable, value }: Reduction, loop: string): boolean {
  if (lanes !== 4 || uses(value, ({ op }) => op === 'local')) return false
  let vectors = true
  let rows = false
  loadsIn(value, (_, at) => {
    const terms = collected(at.terms)
    const stride = strideOf(terms, variable)
    vectors = vectors && (stride === 0 || stride === 1)
    rows = rows || strideOf(terms, loop) > 1
  })
  return vectors && rows
}
