/**
 * @file One pass over the rows of a weight: all that is done along a row, side by side, for a block of rows. What the rows add to one
 * signal is added in their order, so that each number is made as by one row after the other.
 */
import { replacePlaces } from '../../../program/arrange/places.js'
import type { Place, Program, Statement, Value } from '../../../program/program.js'
import { allStatements, storedIn, uses, valuesIn } from '../../../program/walk.js'
import { collected } from '../../address.js'
import { noteLines } from '../../notes.js'
import { accessesOf, lengthOf, loadsIn, plainLoop, strideOf } from '../../plain.js'
import { inside, LAST, type Scope, set, spelled } from '../scope.js'
import { block, list, note, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, type Turn, vectorText } from './code.js'
import { storeText } from './jam.js'
import { loopText, openLevel } from './level.js'
import { vectors } from './vectors.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
type Reduction = Extract<Statement, { readonly kind: 'reduce' }>
type When = Extract<Statement, { readonly kind: 'when' }>

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
const PARTIAL = 4

/** What is done to one row: statements of the row, loops along it, sums along it. */
interface Row {
  readonly variable: string
  readonly rows: number
  readonly columns: number
  readonly items: readonly Statement[]
  readonly condition: When | undefined
}

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** The rows of a loop where everything along a row may run together, or undefined. */
function rowOf(program: Program, loop: Loop): Row | undefined {
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
  if (outside.some((a) => a.at.pick || a.at.offset < 0 || stored.has(a.buffer))) return false
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

/** Whether what is done along the row needs a sum along it: that is known at its end alone. */
function readsSums(items: readonly Statement[]): boolean {
  const sums = new Set<string>()
  const needs = (s: Statement): boolean =>
    valuesIn(s).some((value) => uses(value, (v) => v.op === 'local' && sums.has(v.name)))
  return items.some((s) => {
    const late = needs(s)
    if (s.kind === 'reduce' || (s.kind === 'let' && late)) sums.add(s.name)
    return late && (s.kind === 'reduce' || s.kind === 'for')
  })
}

/** The statement with its column called otherwise. */
function inColumn(s: Statement, from: string, to: string): Statement {
  const put = (at: Place): Place => ({
    ...at,
    terms: at.terms.map((t) => (t.variable === from ? { ...t, variable: to } : t)),
  })
  if (s.kind === 'store') return { ...s, at: put(s.at), value: replacePlaces(s.value, put) }
  return s.kind === 'let' || s.kind === 'reduce' ? { ...s, value: replacePlaces(s.value, put) } : s
}

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
  const text = (items: readonly Statement[]): readonly Sexpr[] => {
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

/** Gradients that only this pass reads: they are looked at between runs, and every step makes them anew. */
function unreadGradients(program: Program, { items }: Row): ReadonlySet<string> {
  const count = (statements: readonly Statement[], buffer: string): number => {
    let found = 0
    for (const value of statements.flatMap(valuesIn)) {
      loadsIn(value, (id) => {
        if (id === buffer) found++
      })
    }
    return found
  }
  const stored = storedIn(items.filter((s) => s.kind === 'for'))
  const all = allStatements(program)
  return new Set(
    program.buffers
      .filter(({ id, role }) => role === 'gradient' && stored.has(id))
      .map(({ id }) => id)
      .filter((id) => count(all, id) === count(items, id)),
  )
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
