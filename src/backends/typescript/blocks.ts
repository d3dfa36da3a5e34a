/**
 * @file Products of matrices in blocks of rows and columns: what several sums read alike is read once, and no sum waits for another.
 * Every sum takes its terms in its own order.
 */
import type { Statement } from '../../program/program.js'
import { uses } from '../../program/walk.js'
import { outerParts } from '../address.js'
import { noteLines } from '../notes.js'
import { isRowwise, plainLoop } from '../plain.js'
import {
  baseLines,
  extentText,
  indented,
  index,
  inside,
  pairwise,
  type Scope,
  spellingOf,
  text,
} from './scope.js'
import { expression } from './spell.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

/** Sums side by side: as many as there are registers, with what they read. */
const ROWS = 4
const COLUMNS = 2

/** A batch that stands for any, where it is left open. */
const MANY = 2 ** 20

/** One of several turns side by side: how far loops are ahead of their counters, and what it calls its locals. */
interface Turn {
  readonly ahead: ReadonlyMap<string, number>
  readonly own: Map<string, string>
  readonly mark: string
}

/** Two loops around sums as blocks, or undefined where they are something else. */
export function nestLines(scope: Scope, outer: Loop): readonly string[] | undefined {
  const [inner, ...more] = outer.body.filter((s) => s.kind !== 'comment')
  if (inner?.kind !== 'for' || more.length > 0 || !isProduct(scope, outer, inner)) return undefined
  const notes = [...outer.body, ...inner.body].flatMap((s) =>
    s.kind === 'comment' ? noteLines(scope.program, s).map((line) => `// ${line}`) : [],
  )
  return [
    ...notes,
    ...counted(scope, outer, ROWS, (rows) => {
      const within = inside(scope, outer.variable, 0)
      const bases = baseLines(within, outerParts(inner.variable, inner.body))
      const lines = (columns: number) => turnLines(within, outer, inner, rows, columns)
      return [...bases, ...counted(within, inner, rows === 1 ? 1 : COLUMNS, lines)]
    }),
  ]
}

/** Whether turns of both loops may stand side by side, and whether it is products that they sum. */
function isProduct({ program, form }: Scope, outer: Loop, inner: Loop): boolean {
  const sized = form.open ? { ...program, batch: MANY } : program
  const orders = [
    [inner, outer],
    [outer, inner],
  ] as const
  return orders.some(([along, across]) => {
    const loop = plainLoop(sized, { ...along, body: inner.body })
    return (
      loop !== undefined &&
      loop.reductions.length > 0 &&
      loop.reductions.every((r) => !uses(r.value, (v) => v.op === 'call' || v.op === 'local')) &&
      isRowwise(loop, across.variable)
    )
  })
}

/** A loop by so many turns at a time, then what is left. */
function counted(
  scope: Scope,
  { variable, extent }: Loop,
  by: number,
  body: (count: number) => readonly string[],
): readonly string[] {
  const name = scope.names.local(variable)
  const end = extentText(scope, extent)
  const fixed = extent === 'batch' && scope.form.open ? undefined : Number(end)
  const [below, whole] =
    fixed === undefined
      ? [`${end} - ${by - 1}`, `${end} - (${end} % ${by})`]
      : [String(fixed - (fixed % by)), String(fixed - (fixed % by))]
  const main = [`for (let ${name} = 0; ${name} < ${below}; ${name} += ${by}) {`, ...indented(body(by)), '}']
  const rest = [`for (let ${name} = ${whole}; ${name} < ${end}; ${name}++) {`, ...indented(body(1)), '}']
  if (by === 1) return [`for (let ${name} = 0; ${name} < ${end}; ${name}++) {`, ...rest.slice(1)]
  return [...(whole === '0' ? [] : main), ...(fixed !== undefined && fixed % by === 0 ? [] : rest)]
}

/** The body of both loops for a block of rows and columns. */
function turnLines(scope: Scope, outer: Loop, inner: Loop, rows: number, columns: number): readonly string[] {
  const here = inside(scope, inner.variable, 0)
  const turns = Array.from({ length: rows * columns }, (_, k): Turn => {
    const [row, column] = [Math.floor(k / columns), k % columns]
    const ahead = new Map([
      [outer.variable, row],
      [inner.variable, column],
    ])
    return { ahead, own: new Map(), mark: rows * columns === 1 ? '' : `_${row}${column}` }
  })
  const at = ({ ahead, own }: Turn): Scope => ({ ...here, shift: new Map([...here.shift, ...ahead]), own })
  return inner.body.flatMap((s): readonly string[] => {
    switch (s.kind) {
      case 'let':
        return turns.map((turn) => {
          const value = text(at(turn), s.value)
          return `const ${called(scope, turn, s.name)} = ${value}`
        })
      case 'store':
        return turns.map(
          (turn) => `${scope.names.buffer(s.buffer)}[${index(at(turn), s.at)}] = ${text(at(turn), s.value)}`,
        )
      case 'reduce':
        return sumLines(here, s, turns)
      default:
        return []
    }
  })
}

/** The name of a local of a turn, from here on. */
function called({ names }: Scope, { own, mark }: Turn, local: string): string {
  const name = mark === '' ? names.local(local) : names.fresh(`${local}${mark}`)
  own.set(local, name)
  return name
}

/** The sum of every turn: lane after lane, so that few numbers are alive at a time; then the lanes joined and what is left. */
function sumLines(scope: Scope, s: Reduction, turns: readonly Turn[]): readonly string[] {
  const { names } = scope
  const variable = names.local(s.variable)
  const end = extentText(scope, s.extent)
  const fixed = s.extent === 'batch' && scope.form.open ? undefined : Number(end)
  const whole =
    fixed === undefined
      ? s.lanes === 1
        ? end
        : `${end} - (${end} % ${s.lanes})`
      : String(fixed - (fixed % s.lanes))
  const from = s.by === 'sum' ? '0' : '-Number.POSITIVE_INFINITY'
  const bases = baseLines(scope, outerParts(s.variable, [], s.value))
  const joined = (name: string, value: string): string =>
    s.by === 'sum' ? `${name} += ${value}` : `${name} = Math.max(${name}, ${value})`
  const terms = (into: (turn: Turn) => string): readonly string[] => {
    const read = new Map<string, string>()
    const sums = turns.map((turn) => {
      const within = inside(scope, s.variable, 0)
      const place: Scope = { ...within, shift: new Map([...within.shift, ...turn.ahead]), own: turn.own }
      const spelling = spellingOf(place)
      const element: typeof spelling.element = (buffer, at) => {
        const key = spelling.element(buffer, at)
        const name = read.get(key) ?? names.fresh(`${buffer}_at_${read.size}`)
        read.set(key, name)
        return name
      }
      return joined(into(turn), expression({ ...spelling, element }, s.value))
    })
    const cast = scope.form.open ? ' as number' : ''
    return [...[...read].map(([key, name]) => `const ${name} = ${key}${cast}`), ...beside(sums)]
  }
  const lane = (turn: Turn, k: number): string => names.fresh(`${s.name}${turn.mark}_${k}`)
  const rest = s.lanes > 1 && (fixed === undefined || fixed % s.lanes > 0)
  const all = Array.from({ length: s.lanes }, (_, k) => k)
  const totals = turns.map((turn) => called(scope, turn, s.name))
  const loop = (start: string, to: string, by: number, lines: readonly string[]): readonly string[] => [
    `for (let ${variable} = ${start}; ${variable} < ${to}; ${by === 1 ? `${variable}++` : `${variable} += ${by}`}) {`,
    ...indented(lines),
    '}',
  ]
  const total = (turn: Turn): string => totals[turns.indexOf(turn)] ?? ''
  if (s.lanes === 1)
    return [
      ...bases,
      ...beside(totals.map((name) => `let ${name} = ${from}`)),
      ...loop('0', end, 1, terms(total)),
    ]
  return [
    ...bases,
    ...all.flatMap((k) => [
      ...beside(turns.map((turn) => `let ${lane(turn, k)} = ${from}`)),
      ...(whole === '0'
        ? []
        : loop(
            String(k),
            whole,
            s.lanes,
            terms((turn) => lane(turn, k)),
          )),
    ]),
    ...turns.map(
      (turn) =>
        `${rest ? 'let' : 'const'} ${total(turn)} = ${pairwise(
          all.map((k) => lane(turn, k)),
          s.by,
        )}`,
    ),
    ...(rest ? loop(whole, end, 1, terms(total)) : []),
  ]
}

/** Short statements, as many on a line as there are columns. */
const beside = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((_, k) => (k % COLUMNS === 0 ? [lines.slice(k, k + COLUMNS).join('; ')] : []))
