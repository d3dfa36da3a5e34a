/**
 * @file One pass over the rows of a weight: all that is done along a row, side by side, for a block of rows. What the rows add to one
 * signal is added in their order, so that each number is made as by one row after the other.
 */
import type { Place, Statement, Value } from '../../../program/program.js'
import { storedIn } from '../../../program/walk.js'
import { collected } from '../../address.js'
import { noteLines } from '../../notes.js'
import { strideOf } from '../../plain.js'
import { inColumn, PARTIAL, type Reduction, type Row, rowOf, unreadGradients } from '../../rows.js'
import { inside, LAST, type Scope, set, spelled } from '../scope.js'
import { block, list, note, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, type Turn, vectorText } from './code.js'
import { direct } from './direct.js'
import { storeText } from './jam.js'
import { loopText, openLevel } from './level.js'
import { vectors } from './vectors.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>

/** How scalar code is written; handed in, as that code calls this. */
export interface Scalar {
  readonly statements: (scope: Scope, statements: readonly Statement[]) => readonly Sexpr[]
  readonly value: (scope: Scope, value: Value) => Sexpr
  readonly counted: (
    scope: Scope,
    variable: string,
    from: number,
    body: readonly Sexpr[],
    to: number,
  ) => readonly Sexpr[]
}

const ROWS = 4

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** The loop as one pass, or undefined where it is none. */
export function rowPassText(scope: Scope, loop: Statement, scalar: Scalar): readonly Sexpr[] | undefined {
  if (loop.kind !== 'for') return undefined
  const row = rowOf(scope.program, loop)
  const { width } = vectors(scope.program)
  if (!row || row.columns < width) return undefined
  const { condition } = row
  const comments = loop.body.flatMap((s) =>
    s.kind === 'comment' ? noteLines(scope.program, s).map(note) : [],
  )
  const unwritten = unreadGradients(scope.program, row)
  const text = (given: readonly Statement[]): readonly Sexpr[] => {
    const items = direct(scope.program, given, unwritten)
    const all = passText(scope, row, items, scalar, new Set())
    if (unwritten.size === 0) return all
    scope.globals.add(LAST)
    const lean = passText(scope, row, items, scalar, unwritten)
    return [block('if', list('global.get', LAST), block('then', ...all), block('else', ...lean))]
  }
  if (!condition) return [...comments, ...text(row.items)]
  const { is, a, b } = condition.test
  const test = scope.code.compare(is, scalar.value(scope, a), scalar.value(scope, b))
  const fewer = row.items.filter((s) => !condition.body.includes(s))
  const [then, other] = [text(row.items), text(fewer)]
  return [...comments, block('if', test, block('then', ...then), block('else', ...other))]
}

function passText(
  scope: Scope,
  row: Row,
  items: readonly Statement[],
  scalar: Scalar,
  unwritten: ReadonlySet<string>,
): readonly Sexpr[] {
  const whole = Math.floor(row.rows / ROWS) * ROWS
  const text = (from: number, to: number, by: number): readonly Sexpr[] =>
    loopText(scope, row.variable, { from, to, by }, () => blockText(scope, row, items, by, scalar, unwritten))
  return [...text(0, whole, ROWS), ...text(whole, row.rows, 1)]
}

/** A block of rows: vectors along them, then what is left of each row in turn. */
function blockText(
  scope: Scope,
  row: Row,
  items: readonly Statement[],
  count: number,
  scalar: Scalar,
  unwritten: ReadonlySet<string>,
): readonly Sexpr[] {
  const vec = vectors(scope.program)
  const step = vec.width
  const whole = Math.floor(row.columns / PARTIAL) * PARTIAL
  const along = items.filter((s): s is Loop | Reduction => s.kind === 'for' || s.kind === 'reduce')
  const column = along[0]?.variable ?? ''
  const rows = Array.from({ length: count }, (_, k) => k)
  const pieces = Array.from({ length: PARTIAL / step }, (_, k) => k)
  const lines: Sexpr[] = []
  const stored = storedIn(along)
  const begin = openCode(scope, vec, column, openLevel(column), stored, lines)
  const partial = new Map<Reduction, readonly (readonly string[])[]>()
  for (const s of items) {
    if (s.kind !== 'reduce') continue
    const from = vec.constant(s.by === 'sum' ? 0 : Number.NEGATIVE_INFINITY)
    partial.set(
      s,
      rows.map(() => pieces.map(() => hold(begin, from))),
    )
  }
  lines.push(
    ...loopText(scope, column, { from: 0, to: whole, by: PARTIAL }, (level) => {
      const body: Sexpr[] = []
      const common = openCode(scope, vec, column, level, stored, body)
      for (const piece of pieces) {
        const code: Code = { ...common, known: new Map(), shared: new Map() }
        // row by row, so that few vectors are alive at a time: one that is added up must never leave its register
        const last = new Map<string, Sexpr>()
        for (const k of rows) {
          const turn: Turn = {
            ahead: new Map([
              [row.variable, k],
              [column, piece * step],
            ]),
            defined: new Map(),
          }
          const write: Write = {
            unwritten,
            last,
            isCommon: (at) => strideOf(collected(at.terms), row.variable) === 0,
          }
          for (const s of items)
            columnText(code, turn, s, column, write, (r) => partial.get(r)?.[k]?.[piece] ?? '')
        }
        body.push(...last.values())
      }
      return body
    }),
  )
  for (const k of rows)
    lines.push(...restText(scope, row, items, k, whole, scalar, (r) => partial.get(r)?.[k] ?? []))
  return lines
}

/** What is stored where: gradients that nobody reads nowhere, what all rows add to once, by the last of them. */
interface Write {
  readonly unwritten: ReadonlySet<string>
  readonly last: Map<string, Sexpr>
  readonly isCommon: (at: Place) => boolean
}

/** One statement of a row, along its columns. */
function columnText(
  code: Code,
  turn: Turn,
  s: Statement,
  column: string,
  { unwritten, last, isCommon }: Write,
  sumOf: (reduction: Reduction) => string,
): void {
  const { scope } = code
  const define = (name: string, value: Value): void => {
    turn.defined.set(name, hold(code, vectorText(code, turn, value)))
  }
  if (s.kind === 'let') define(s.name, s.value)
  if (s.kind === 'reduce') {
    const { value } = renamedColumn(s, column)
    const name = sumOf(s)
    const op = s.by === 'sum' ? 'add' : 'max'
    code.lines.push(set(scope, name, 'v128', joinedBy(op, code, turn, value)(get(name))))
  }
  if (s.kind !== 'for') return
  const outer = new Map(turn.defined)
  for (const each of s.body.map((t) => (s.variable === column ? t : inColumn(t, s.variable, column)))) {
    if (each.kind === 'let') define(each.name, each.value)
    if (each.kind === 'store') storeText(code, [turn], each, unwritten, isCommon(each.at) ? last : undefined)
  }
  turn.defined.clear()
  for (const [name, local] of outer) turn.defined.set(name, local)
}

const renamedColumn = (s: Reduction, column: string): Reduction => {
  const one = s.variable === column ? s : inColumn(s, s.variable, column)
  return one.kind === 'reduce' ? one : s
}

/** The last columns of row k, sums joined, and what the row stores on its own. */
function restText(
  scope: Scope,
  row: Row,
  items: readonly Statement[],
  k: number,
  whole: number,
  scalar: Scalar,
  sumOf: (reduction: Reduction) => readonly string[],
): readonly Sexpr[] {
  const own: Scope = { ...scope, shift: new Map([...scope.shift, [row.variable, k]]), bases: new Set() }
  const vec = vectors(scope.program)
  const { type } = scope.code
  return items.flatMap((s): readonly Sexpr[] => {
    switch (s.kind) {
      case 'let':
      case 'store':
        return scalar.statements(own, [s])
      case 'for': {
        const within: Scope = { ...inside(own, s.variable, 0), innermost: undefined }
        return scalar.counted(own, s.variable, whole, scalar.statements(within, s.body), row.columns)
      }
      case 'reduce': {
        const op = s.by === 'sum' ? 'add' : 'max'
        const parts = sumOf(s).flatMap((name) =>
          Array.from({ length: vec.width }, (_, lane) => vec.lane(get(name), lane)),
        )
        const [a, b, c, d] = parts
        if (a === undefined || b === undefined || c === undefined || d === undefined) return []
        const name = spelled(own, s.name)
        const within: Scope = { ...inside(own, s.variable, 0), innermost: undefined }
        const join = (x: Sexpr, y: Sexpr): Sexpr => scope.code.binary(op, x, y)
        const term = set(own, name, type, join(get(name), scalar.value(within, s.value)))
        return [
          set(own, name, type, join(join(a, b), join(c, d))),
          ...scalar.counted(own, s.variable, whole, [term], row.columns),
        ]
      }
      default:
        return []
    }
  })
}
