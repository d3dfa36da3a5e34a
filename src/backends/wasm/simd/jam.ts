/** @file Turns of a plain loop side by side: vectors along the loop, several of them, for several rows, with shared loads. */
import type { Statement } from '../../../program/program.js'
import { storedIn } from '../../../program/walk.js'
import { collected } from '../../address.js'
import { noteLines } from '../../notes.js'
import { isAlong, lengthOf, type PlainLoop, strideOf } from '../../plain.js'
import type { Scope } from '../scope.js'
import { set } from '../scope.js'
import { block, list, note, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, type Panel, placed, type Turn, vectorText } from './code.js'
import { dotsText } from './dots.js'
import { type Level, loopText } from './level.js'
import { type Vectors, vectors } from './vectors.js'

type Store = Extract<Statement, { readonly kind: 'store' }>
type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** Lanes of a vector that are stored; the others belong to somebody else. */
export interface Lanes {
  readonly from: number
  readonly to: number
}

/** How the turns of a plain loop are carried out. */
interface Manner {
  /** By turn: lanes to store, or all. */
  readonly lanes?: readonly (Lanes | undefined)[]
  /** Of its sum. */
  readonly panel?: Panel | undefined
  /** How many turns of its sum stand together, where those that follow are to load nothing before these are done. */
  readonly stages?: readonly number[] | undefined
}

/** The body of a plain loop for turns that are given by how far variables are ahead of their counters. */
export function jamText(
  scope: Scope,
  loop: PlainLoop,
  level: Level,
  aheads: readonly ReadonlyMap<string, number>[],
  { lanes = [], panel, stages }: Manner = {},
): readonly Sexpr[] {
  const vec = vectors(scope.program)
  const stored = storedIn(loop.body)
  const code = openCode(scope, vec, loop.variable, level, stored)
  const turns = aheads.map((ahead): Turn => ({ ahead, defined: new Map() }))
  for (const statement of loop.body) {
    switch (statement.kind) {
      case 'comment':
        code.lines.push(...noteLines(scope.program, statement).map(note))
        break
      case 'let':
        for (const turn of turns)
          turn.defined.set(statement.name, hold(code, vectorText(code, turn, statement.value)))
        break
      case 'store':
        storeSome(code, turns, statement, lanes)
        break
      case 'reduce':
        reduceText(code, vec, turns, statement, stored, { panel, stages })
        break
      case 'for':
        insideText(code, vec, turns, statement, stored, lanes)
        break
      default:
    }
  }
  return code.lines
}

/** A loop of definitions, sums and stores, which each of the turns goes through on its own. */
function insideText(
  { scope, lines, variable }: Code,
  vec: Vectors,
  turns: readonly Turn[],
  loop: Extract<Statement, { readonly kind: 'for' }>,
  stored: ReadonlySet<string>,
  lanes: readonly (Lanes | undefined)[],
): void {
  const range = { from: 0, to: lengthOf(scope.program, loop.extent), by: 1 }
  lines.push(
    ...loopText(scope, loop.variable, range, (level) => {
      const own = openCode(scope, vec, variable, level, stored)
      const inner = turns.map(({ ahead, defined }): Turn => ({ ahead, defined: new Map(defined) }))
      for (const s of loop.body) {
        if (s.kind === 'comment') own.lines.push(...noteLines(scope.program, s).map(note))
        if (s.kind === 'store') storeSome(own, inner, s, lanes)
        if (s.kind === 'reduce') reduceText(own, vec, inner, s, stored, {})
        if (s.kind !== 'let') continue
        for (const turn of inner) turn.defined.set(s.name, hold(own, vectorText(own, turn, s.value)))
      }
      return own.lines
    }),
  )
}

/** Where several turns store to one place, in their order, only the last is written, or left to be written `later`; of `unwritten` buffers none. */
export function storeText(
  code: Code,
  turns: readonly Turn[],
  statement: Store,
  unwritten: ReadonlySet<string> = new Set(),
  later?: Map<string, Sexpr>,
): void {
  const written = later ?? new Map<string, Sexpr>()
  for (const turn of turns) {
    const value = hold(code, vectorText(code, turn, statement.value))
    const { offset, address, key } = placed(code, statement.buffer, statement.at, turn)
    const stride = strideOf(collected(statement.at.terms), code.variable)
    if (stride === 1) written.set(key, list('v128.store', `offset=${offset}`, address, get(value)))
    else lanesText(code, offset, stride, address, value, { from: 0, to: code.vec.width })
    code.known.set(key, value)
  }
  if (!later && !unwritten.has(statement.buffer)) code.lines.push(...written.values())
}

/** By turn: all of a vector, or some of its lanes. */
function storeSome(
  code: Code,
  turns: readonly Turn[],
  statement: Store,
  lanes: readonly (Lanes | undefined)[],
): void {
  storeText(
    code,
    turns.filter((_, t) => lanes[t] === undefined),
    statement,
  )
  turns.forEach((turn, t) => {
    const some = lanes[t]
    if (some !== undefined) storeLanes(code, turn, statement, some)
  })
}

/** Stores lanes, each to its own place. */
function lanesText(
  { lines, scope, vec }: Code,
  offset: number,
  stride: number,
  address: Sexpr,
  value: string,
  { from, to }: Lanes,
): void {
  for (let k = from; k < to; k++) {
    const at = `offset=${offset + k * stride * scope.code.bytes}`
    lines.push(list(`v128.store${vec.bits}_lane`, at, String(k), address, get(value)))
  }
}

function storeLanes(code: Code, turn: Turn, statement: Store, lanes: Lanes): void {
  const value = hold(code, vectorText(code, turn, statement.value))
  const { offset, address, key } = placed(code, statement.buffer, statement.at, turn)
  lanesText(code, offset, strideOf(collected(statement.at.terms), code.variable), address, value, lanes)
  code.known.set(key, value)
}

/**
 * Turns by stages, each but the first behind a branch that is never taken. Engines load all that stands between two branches before they
 * compute with it; what a stage needs would be in no register any more when its turn comes.
 */
function inStages(
  code: Code,
  stages: readonly number[],
  write: (to: Code, from: number, until: number) => void,
): void {
  const { scope, lines } = code
  const isNever = list('i32.lt_s', get('slot'), list('i32.const', '0'))
  let from = 0
  stages.forEach((count, k) => {
    const own: Code =
      k === 0 ? code : { ...code, lines: [], known: new Map(code.known), shared: new Map(code.shared) }
    write(own, from, from + count)
    from += count
    if (k === 0) return
    const name = `$stage.${scope.locals.size}.${k}`
    lines.push(block('block', name, list('br_if', name, isNever), ...own.lines))
  })
}

/** The order of program.ts in every lane: partial results, joined pairwise, then the remaining terms one by one. */
function reduceText(
  code: Code,
  vec: Vectors,
  turns: readonly Turn[],
  statement: Reduction,
  stored: ReadonlySet<string>,
  { panel, stages }: Pick<Manner, 'panel' | 'stages'>,
): void {
  const { scope } = code
  const { variable, by } = statement
  // where the order is free one sum will do: several would not fit the registers beside those of other rows
  const lanes = panel && vec.fused ? 1 : statement.lanes
  const extent = lengthOf(scope.program, statement.extent)
  const whole = Math.floor(extent / lanes) * lanes
  const op = by === 'sum' ? 'add' : 'max'
  const from = vec.constant(by === 'sum' ? 0 : Number.NEGATIVE_INFINITY)
  const all = Array.from({ length: lanes }, (_, k) => k)
  if (!panel && isAlong(statement, code.variable)) {
    dotsText(code, vec, turns, statement, stored)
    return
  }
  const partial = turns.map(() => all.map(() => hold(code, from)))
  const terms = (
    range: { readonly from: number; readonly to: number; readonly by: number },
    into: readonly (readonly string[])[],
  ): void => {
    const text = loopText(scope, variable, range, (level) => {
      const own = openCode(scope, vec, code.variable, level, stored, [], panel)
      const add = (to: Code, turn: Turn, t: number, lane: number): void => {
        const ahead = new Map([...turn.ahead, [variable, lane]])
        const each: Turn = { ahead, defined: new Map(turn.defined) }
        for (const inner of statement.body)
          if (inner.kind === 'let') each.defined.set(inner.name, hold(to, vectorText(to, each, inner.value)))
        const term = joinedBy(op, to, each, statement.value)
        const name = into[t]?.[lane]
        if (name !== undefined) to.lines.push(set(scope, name, 'v128', term(get(name))))
      }
      for (let lane = 0; lane < range.by; lane++)
        inStages(own, stages ?? [turns.length], (to, from, until) => {
          turns.slice(from, until).forEach((turn, k) => {
            add(to, turn, from + k, lane)
          })
        })
      return own.lines
    })
    code.lines.push(...text)
  }
  terms({ from: 0, to: whole, by: lanes }, partial)
  const join = (names: readonly string[]): Sexpr => {
    const half = names.length / 2
    return names.length === 1
      ? get(names[0] ?? '')
      : vec.binary(op, join(names.slice(0, half)), join(names.slice(half)))
  }
  const joined = partial.map((names) => (lanes === 1 ? (names[0] ?? '') : hold(code, join(names))))
  terms(
    { from: whole, to: extent, by: 1 },
    joined.map((name) => [name]),
  )
  turns.forEach((turn, t) => {
    turn.defined.set(statement.name, joined[t] ?? '')
  })
}
