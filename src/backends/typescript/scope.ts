/** @file What is known where a piece of TypeScript is written: names, index parts, how far loops are unrolled. */
import type { Extent, Place, Program, Value } from '../../program/program.js'
import { address, keyOf, type Term } from '../address.js'
import type { Names } from './names.js'
import { expression, literal, type Spelling } from './spell.js'

/** `open`: typed, for any batch, one input slot. Otherwise untyped, for the Program's batch and ring. */
export interface Form {
  readonly open: boolean
  /** Plain loops in place of blocks: the engine takes longer to optimize blocks than a few steps take. */
  readonly brief?: boolean
  /** Code that one sample alone comes to, where the batch is left open. */
  readonly single?: boolean
}

/** What is known where a statement is written. */
export interface Scope {
  readonly program: Program
  readonly names: Names
  readonly form: Form
  readonly innermost: string | undefined
  /** How far an unrolled loop variable is ahead of its counter. */
  readonly shift: ReadonlyMap<string, number>
  /** Outer index parts that have a name here, by key; grows along a block. */
  readonly bases: Set<string>
  /** Locals of one of several turns side by side, by name in the loop language. */
  readonly own?: ReadonlyMap<string, string>
}

export const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`))

export function spellingOf(scope: Scope): Spelling {
  const { names, form, program } = scope
  return {
    types: form.open,
    batch: form.open && !form.single ? 'batch' : String(program.batch),
    local: (name) => scope.own?.get(name) ?? names.local(name),
    fn: names.fn,
    element: (buffer, at) => `${names.buffer(buffer)}[${index(scope, at)}]`,
    number: (x) => literal(program.precision === 'f64' ? x : Math.fround(x)),
  }
}

export const text = (scope: Scope, value: Value): string => expression(spellingOf(scope), value)

/** (p0 + p1) + (p2 + p3), or the same with max. */
export function pairwise(terms: readonly string[], by: 'sum' | 'max'): string {
  const [first = ''] = terms
  if (terms.length === 1) return first
  const left = pairwise(terms.slice(0, terms.length / 2), by)
  const right = pairwise(terms.slice(terms.length / 2), by)
  if (by === 'max') return `Math.max(${left}, ${right})`
  return terms.length === 2 ? `${left} + ${right}` : `${left} + (${right})`
}

export function inside(scope: Scope, variable: string, ahead: number): Scope {
  return {
    ...scope,
    innermost: variable,
    shift: new Map([...scope.shift, [variable, ahead]]),
    bases: new Set(scope.bases),
  }
}

/** Names the index parts that stay the same while a loop runs; a lone variable needs no name. */
export function baseLines(scope: Scope, wanted: ReadonlyMap<string, readonly Term[]>): readonly string[] {
  return [...wanted.values()].flatMap((all) => {
    const terms = seen(scope, all)
    const key = keyOf(terms)
    if (isPlain(terms) || scope.bases.has(key)) return []
    scope.bases.add(key)
    return [`const ${baseName(scope, terms)} = ${sumText(scope, terms)}`]
  })
}

/** With the batch open the ring has one slot, so that the slot adds nothing. */
const seen = (scope: Scope, terms: readonly Term[]): readonly Term[] =>
  scope.form.open ? terms.filter(({ variable }) => variable !== 'slot') : terms

const isPlain = (terms: readonly Term[]): boolean =>
  terms.length === 0 || (terms.length === 1 && terms[0]?.stride === 1)

/** `b_53_i_7` for 53b + 7i. */
function baseName(scope: Scope, terms: readonly Term[]): string {
  const each = terms.map(({ variable, stride }) => (stride === 1 ? variable : `${variable}_${stride}`))
  return scope.names.fresh(each.join('_').replace(/-/g, 'm'))
}

/** `53 * b + i`. */
function sumText(scope: Scope, terms: readonly Term[]): string {
  const each = terms.map(({ variable, stride }) => {
    const name = scope.names.local(variable)
    return stride === 1 ? name : `${stride} * ${name}`
  })
  return each.join(' + ').replace(/\+ -/g, '- ')
}

export function index(scope: Scope, at: Place): string {
  const { offset, inner, outer } = address(at, scope.innermost, scope.shift)
  const terms = seen(scope, outer)
  const base = scope.bases.has(keyOf(terms)) ? baseName(scope, terms) : sumText(scope, terms)
  const own =
    inner === 0 || scope.innermost === undefined || (scope.form.open && scope.innermost === 'slot')
      ? ''
      : sumText(scope, [{ variable: scope.innermost, stride: inner }])
  const all = [base, own, pickText(scope, at), offset === 0 ? '' : String(offset)].filter(
    (part) => part !== '',
  )
  return all.length === 0 ? '0' : all.join(' + ').replace(/\+ -/g, '- ')
}

/** The whole part, held within the axis; `| 0` makes NaN 0. */
function pickText(scope: Scope, { pick }: Place): string {
  if (!pick) return ''
  const held = `(Math.max(0, Math.min(${text(scope, pick.index)}, ${pick.extent - 1})) | 0)`
  return pick.stride === 1 ? held : `${pick.stride} * ${held}`
}

export function extentText(scope: Scope, extent: Extent): string {
  if (extent !== 'batch') return String(extent)
  return scope.form.open ? 'batch' : String(scope.program.batch)
}
