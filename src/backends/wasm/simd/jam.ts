/** @file Turns of a plain loop side by side: vectors along the loop, several of them, for several rows, with shared loads. */
import type { Statement } from '../../../program/program.js'
import { storedIn } from '../../../program/walk.js'
import { noteLines } from '../../notes.js'
import { isAlong, lengthOf, type PlainLoop } from '../../plain.js'
import type { Scope } from '../scope.js'
import { set } from '../scope.js'
import { list, note, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, placed, type Turn, vectorText } from './code.js'
import { dotsText } from './dots.js'
import { type Level, loopText } from './level.js'
import { type Vectors, vectors } from './vectors.js'

type Store = Extract<Statement, { readonly kind: 'store' }>
type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** The body of a plain loop for turns that are given by how far variables are ahead of their counters; by turn: lanes to store, or all. */
export function jamText(
  scope: Scope,
  loop: PlainLoop,
  level: Level,
  aheads: readonly ReadonlyMap<string, number>[],
  lanes: readonly (number | undefined)[] = [],
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
        storeText(
          code,
          turns.filter((_, t) => lanes[t] === undefined),
          statement,
        )
        turns.forEach((turn, t) => {
          const some = lanes[t]
          if (some !== undefined) storeLanes(code, turn, statement, some)
        })
        break
      case 'reduce':
        reduceText(code, vec, turns, statement, stored)
        break
      default:
    }
  }
  return code.lines
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
    written.set(key, list('v128.store', `offset=${offset}`, address, get(value)))
    code.known.set(key, value)
  }
  if (!later && !unwritten.has(statement.buffer)) code.lines.push(...written.values())
}

/** Stores the first lanes only: the others belong to somebody else. */
function storeLanes(code: Code, turn: Turn, statement: Store, lanes: number): void {
  const value = hold(code, vectorText(code, turn, statement.value))
  const { offset, address, key } = placed(code, statement.buffer, statement.at, turn)
  const { bits } = code.vec
  for (let k = 0; k < lanes; k++) {
    const at = `offset=${offset + (k * bits) / 8}`
    code.lines.push(list(`v128.store${bits}_lane`, at, String(k), address, get(value)))
  }
  code.known.set(key, value)
}

/** The order of program.ts in every lane: partial results, joined pairwise, then the remaining terms one by one. */
function reduceText(
  code: Code,
  vec: Vectors,
  turns: readonly Turn[],
  statement: Reduction,
  stored: ReadonlySet<string>,
): void {
  const { scope } = code
  const { variable, lanes, by } = statement
  const extent = lengthOf(scope.program, statement.extent)
  const whole = Math.floor(extent / lanes) * lanes
  const op = by === 'sum' ? 'add' : 'max'
  const from = vec.constant(by === 'sum' ? 0 : Number.NEGATIVE_INFINITY)
  const all = Array.from({ length: lanes }, (_, k) => k)
  if (isAlong(statement, code.variable)) {
    dotsText(code, vec, turns, statement, stored)
    return
  }
  const partial = turns.map(() => all.map(() => hold(code, from)))
  const terms = (
    range: { readonly from: number; readonly to: number; readonly by: number },
    into: readonly (readonly string[])[],
  ): void => {
    const text = loopText(scope, variable, range, (level) => {
      const own = openCode(scope, vec, code.variable, level, stored)
      for (let lane = 0; lane < range.by; lane++) {
        turns.forEach((turn, t) => {
          const ahead = new Map([...turn.ahead, [variable, lane]])
          const term = joinedBy(op, own, { ahead, defined: turn.defined }, statement.value)
          const name = into[t]?.[lane]
          if (name !== undefined) own.lines.push(set(scope, name, 'v128', term(get(name))))
        })
      }
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
