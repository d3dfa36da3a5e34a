/**
 * @file One pass over the rows of a weight: all that is done along a row, four columns at a time, for a block of rows. Each number is read
 * once and every sum takes its terms in its own order, so that each number is made as by one loop after the other.
 */
import { writtenOnce } from '../../program/arrange/once.js'
import type { Place, Statement, Value } from '../../program/program.js'
import { parts, storedIn, uses } from '../../program/walk.js'
import { address, collected, outerParts } from '../address.js'
import { noteLines } from '../notes.js'
import { strideOf } from '../plain.js'
import { inColumn, PARTIAL, type Reduction, type Row, rowOf, unreadGradients } from '../rows.js'
import { baseLines, indented, index, inside, pairwise, type Scope, spellingOf, text } from './scope.js'
import { condition, expression } from './spell.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
type Block = (scope: Scope, statements: readonly Statement[]) => readonly string[]

/** Rows side by side: they share what they read, and what they all add to is stored once. */
const ROWS = 2

/** The slot of the last step of a run: gradients that nothing else reads are stored in that step alone. */
export const LAST = 'last'

/** Where the batch is left open: a pass for one sample, and `many` for more; undefined where there is no pass. */
export function openPassLines(
  scope: Scope,
  loop: Loop,
  block: Block,
  many: () => readonly string[],
): readonly string[] | undefined {
  if (scope.program.batch !== 1) return undefined
  const once = writtenOnce(loop.body, (extent) => (extent === 'batch' ? 1 : extent))
  const form = { ...scope.form, single: true }
  const one = rowPassLines({ ...scope, form }, { ...loop, body: once }, block)
  return one && either('batch === 1', one, many())
}

/** A loop as one pass, or undefined where it is none; `block` writes statements as they stand. */
export function rowPassLines(scope: Scope, loop: Loop, block: Block): readonly string[] | undefined {
  const { program, form, names } = scope
  const row = rowOf(program, loop)
  if (!row || row.columns < PARTIAL) return undefined
  const notes = loop.body.flatMap((s) =>
    s.kind === 'comment' ? noteLines(program, s).map((line) => `// ${line}`) : [],
  )
  const unread = unreadGradients(program, row)
  const pass = (items: readonly Statement[]): readonly string[] => {
    const all = passLines(scope, { ...row, items }, block, new Set())
    if (unread.size === 0 || form.open) return all
    return either(`slot === ${names.fresh(LAST)}`, all, passLines(scope, { ...row, items }, block, unread))
  }
  const when = row.condition
  if (!when) return [...notes, ...pass(row.items)]
  const fewer = row.items.filter((s) => !when.body.includes(s))
  return [...notes, ...either(condition(spellingOf(scope), when.test), pass(row.items), pass(fewer))]
}

const either = (test: string, yes: readonly string[], no: readonly string[]): readonly string[] => [
  `if (${test}) {`,
  ...indented(yes),
  '} else {',
  ...indented(no),
  '}',
]

const counted = (name: string, from: number, to: number, by: number, body: readonly string[]) =>
  from < to
    ? [
        `for (let ${name} = ${from}; ${name} < ${to}; ${by === 1 ? `${name}++` : `${name} += ${by}`}) {`,
        ...indented(body),
        '}',
      ]
    : []

function passLines(scope: Scope, row: Row, block: Block, unwritten: ReadonlySet<string>): readonly string[] {
  const name = scope.names.local(row.variable)
  // what people read is kept short
  const by = scope.form.open ? 1 : ROWS
  const whole = by === 1 ? 0 : row.rows - (row.rows % by)
  return [
    ...counted(name, 0, whole, by, blockLines(scope, row, by, block, unwritten)),
    ...counted(name, whole, row.rows, 1, blockLines(scope, row, 1, block, unwritten)),
  ]
}

/** A row of a block: how far it is ahead, and what it calls its locals. */
interface Turn {
  readonly scope: Scope
  readonly own: Map<string, string>
  readonly mark: string
}

function blockLines(
  outer: Scope,
  row: Row,
  count: number,
  block: Block,
  unwritten: ReadonlySet<string>,
): readonly string[] {
  const scope = inside(outer, row.variable, 0)
  const { names } = scope
  const along = row.items.filter((s): s is Loop | Reduction => s.kind === 'for' || s.kind === 'reduce')
  const stored = storedIn(along)
  const column = along[0]?.variable ?? ''
  const counter = names.local(column)
  const whole = row.columns - (row.columns % PARTIAL)
  const lanes = Array.from({ length: PARTIAL }, (_, k) => k)
  const lines: string[] = []
  for (const s of along)
    lines.push(...baseLines(scope, outerParts(s.variable, s.body, s.kind === 'reduce' ? s.value : undefined)))
  const turns = Array.from({ length: count }, (_, k): Turn => {
    const own = new Map<string, string>()
    return {
      scope: { ...scope, shift: new Map([...scope.shift, [row.variable, k]]), own },
      own,
      mark: count === 1 ? '' : `_${k}`,
    }
  })
  const sums = new Set(row.items.filter((s): s is Reduction => s.kind === 'reduce').map((s) => s.name))
  const late = (value: Value): boolean => uses(value, (v) => v.op === 'local' && sums.has(v.name))
  const define = (turn: Turn, local: string, value: Value): string => {
    const line = `const ${named(turn, local)} = ${text(turn.scope, value)}`
    turn.own.set(local, named(turn, local))
    return line
  }
  const named = (turn: Turn, local: string): string =>
    turn.mark === '' ? names.local(local) : names.fresh(`${local}${turn.mark}`)
  const partial = (turn: Turn, s: Reduction, lane: number): string =>
    names.fresh(`${s.name}${turn.mark}_${lane}`)
  for (const turn of turns) {
    for (const s of row.items) {
      if (s.kind === 'let' && !late(s.value)) lines.push(define(turn, s.name, s.value))
      if (s.kind === 'let' && late(s.value)) sums.add(s.name)
      if (s.kind === 'reduce')
        lines.push(lanes.map((k) => `let ${partial(turn, s, k)} = ${start(s)}`).join('; '))
    }
  }
  const body = columnCode(scope, row, column, stored, unwritten, lines)
  for (const lane of lanes) {
    for (const turn of turns)
      for (const s of row.items) body.add(s, turn, lane, (r) => partial(turn, r, lane))
    body.flush()
  }
  lines.push(...counted(counter, 0, whole, PARTIAL, body.lines))
  for (const turn of turns) {
    for (const s of row.items) {
      const here: Scope = { ...turn.scope, bases: new Set(turn.scope.bases) }
      if (s.kind === 'store') lines.push(...block(here, [s]))
      if (s.kind === 'let' && late(s.value)) lines.push(define(turn, s.name, s.value))
      if (s.kind === 'for') {
        const within = { ...inside(here, s.variable, 0), own: turn.own }
        lines.push(...counted(names.local(s.variable), whole, row.columns, 1, block(within, s.body)))
      }
      if (s.kind === 'reduce') {
        const name = named(turn, s.name)
        const joined = pairwise(
          lanes.map((k) => partial(turn, s, k)),
          s.by,
        )
        const within = { ...inside(here, s.variable, 0), own: turn.own }
        const rest = counted(names.local(s.variable), whole, row.columns, 1, [
          joinedBy(s, name, text(within, s.value)),
        ])
        lines.push(`${rest.length > 0 ? 'let' : 'const'} ${name} = ${joined}`, ...rest)
        turn.own.set(s.name, name)
      }
    }
  }
  return lines
}

const start = ({ by }: Reduction): string => (by === 'sum' ? '0' : '-Number.POSITIVE_INFINITY')

const joinedBy = ({ by }: Reduction, name: string, term: string): string =>
  by === 'sum' ? `${name} += ${term}` : `${name} = Math.max(${name}, ${term})`

/** Grows turn by turn. */
interface Column {
  readonly lines: readonly string[]
  add(s: Statement, turn: Turn, lane: number, sumOf: (r: Reduction) => string): void
  /** After all rows of a column: what they all add to is stored. */
  flush(): void
}

/** What is done in a column: numbers that are known are not read again, what stays the same goes `before` the loop. */
function columnCode(
  scope: Scope,
  row: Row,
  column: string,
  stored: ReadonlySet<string>,
  unwritten: ReadonlySet<string>,
  before: string[],
): Column {
  const { names, program } = scope
  const lines: string[] = []
  const known = new Map<string, string>()
  const fixed = new Map<string, string>()
  const stores = new Map<string, string>()
  let made = 0
  const fresh = (about: string): string => names.fresh(`${about}_at_${made++}`)

  /** Values with everything in a name that does not change along the row. */
  const settled = (turn: Turn, own: Map<string, string>, value: Value): Value => {
    if (value.op === 'const' || value.op === 'batch' || value.op === 'local') return value
    if (isFixed(value, column, stored)) {
      const key = text(turn.scope, value)
      const name = fixed.get(key) ?? fresh('row')
      if (!fixed.has(key)) before.push(`const ${name} = ${key}`)
      fixed.set(key, name)
      own.set(name, name)
      return { op: 'local', name }
    }
    return withParts(value, (part) => settled(turn, own, part))
  }
  const written = (turn: Turn, place: Scope, own: Map<string, string>, value: Value): string => {
    const spelling = spellingOf({ ...place, own })
    const element: typeof spelling.element = (buffer, at) => {
      const key = keyOf(place, buffer, at)
      const found = known.get(key)
      if (found !== undefined) return found
      const name = fresh(buffer)
      lines.push(`const ${name} = ${spelling.element(buffer, at)}${spelling.types ? ' as number' : ''}`)
      known.set(key, name)
      return name
    }
    return expression({ ...spelling, element }, settled(turn, own, value))
  }
  const add = (s: Statement, turn: Turn, lane: number, sumOf: (r: Reduction) => string): void => {
    const within = inside(turn.scope, column, lane)
    const own = new Map(turn.own)
    if (s.kind === 'reduce') {
      const renamed = inColumn(s, s.variable, column)
      if (renamed.kind === 'reduce')
        lines.push(joinedBy(s, sumOf(s), written(turn, within, own, renamed.value)))
    }
    if (s.kind !== 'for') return
    for (const each of s.body.map((t) => inColumn(t, s.variable, column))) {
      if (each.kind === 'let') {
        const value = written(turn, within, own, each.value)
        const name = fresh(each.name)
        lines.push(`const ${name} = ${value}`)
        own.set(each.name, name)
      }
      if (each.kind !== 'store') continue
      const value = written(turn, within, own, each.value)
      const name = fresh(each.buffer)
      lines.push(`const ${name} = ${program.precision === 'f64' ? value : `Math.fround(${value})`}`)
      known.set(keyOf(within, each.buffer, each.at), name)
      const line = `${names.buffer(each.buffer)}[${index(within, each.at)}] = ${name}`
      if (unwritten.has(each.buffer)) continue
      if (strideOf(collected(each.at.terms), row.variable) > 0) lines.push(line)
      else stores.set(keyOf(within, each.buffer, each.at), line)
    }
  }
  return {
    lines,
    add,
    flush() {
      lines.push(...stores.values())
      stores.clear()
    },
  }
}

/** Tells places apart, however their terms are ordered. */
function keyOf(scope: Scope, buffer: string, at: Place): string {
  const { offset, outer } = address(at, undefined, scope.shift)
  const terms = outer.map((t) => `${t.variable}*${t.stride}`).sort()
  return `${buffer} ${offset} ${terms.join(' ')}`
}

/** Whether a value is the same in all columns of a row, and no local stands in it. */
function isFixed(value: Value, column: string, stored: ReadonlySet<string>): boolean {
  if (value.op === 'local') return false
  if (value.op === 'load')
    return !stored.has(value.buffer) && !value.at.pick && strideOf(collected(value.at.terms), column) === 0
  return parts(value).every((part) => isFixed(part, column, stored))
}

function withParts(value: Value, go: (part: Value) => Value): Value {
  if (value.op === 'call') return { ...value, args: value.args.map(go) }
  if (value.op === 'select') {
    const { is, a, b } = value.test
    return { ...value, test: { is, a: go(a), b: go(b) }, yes: go(value.yes), no: go(value.no) }
  }
  if ('x' in value) return { ...value, x: go(value.x) }
  return 'a' in value ? { ...value, a: go(value.a), b: go(value.b) } : value
}
