/** @file Rows times a signal: four partial sums of a row lie in one vector along the row, and rows are put side by side at the end. */
import { internal } from '../../../base/diagnostic.js'
import type { Statement } from '../../../program/program.js'
import { lengthOf } from '../../plain.js'
import { set } from '../scope.js'
import { list, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, type Turn } from './code.js'
import { loopText } from './level.js'
import { transposed } from './transposed.js'
import type { Vectors } from './vectors.js'

type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

/** Partial sums of a reduction; as many as its lanes. */
const PARTIAL = 4

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** A sum in four lanes along its own variable, for turns whose vectors lie along another: defines it in every turn. */
export function dotsText(
  code: Code,
  vec: Vectors,
  turns: readonly Turn[],
  statement: Reduction,
  stored: ReadonlySet<string>,
): void {
  const { scope } = code
  const { variable, by } = statement
  const { width } = vec
  const extent = lengthOf(scope.program, statement.extent)
  const whole = Math.floor(extent / PARTIAL) * PARTIAL
  const op = by === 'sum' ? 'add' : 'max'
  const from = vec.constant(by === 'sum' ? 0 : Number.NEGATIVE_INFINITY)
  const rows = Array.from({ length: width }, (_, k) => k)
  const pieces = Array.from({ length: PARTIAL / width }, (_, k) => k)
  const partial = turns.map(() => rows.map(() => pieces.map(() => hold(code, from))))
  code.lines.push(
    ...loopText(scope, variable, { from: 0, to: whole, by: PARTIAL }, (level) => {
      const own = openCode(scope, vec, variable, level, stored)
      for (const piece of pieces) {
        for (const row of rows) {
          turns.forEach((turn, t) => {
            const ahead = new Map(turn.ahead)
            ahead.set(code.variable, (turn.ahead.get(code.variable) ?? 0) + row)
            ahead.set(variable, piece * width)
            const term = joinedBy(op, own, { ahead, defined: new Map() }, statement.value)
            const name = partial[t]?.[row]?.[piece] ?? ''
            own.lines.push(set(scope, name, 'v128', term(get(name))))
          })
        }
      }
      return own.lines
    }),
  )
  const sums = partial.map((each) => hold(code, joined(code, vec, op, each)))
  code.lines.push(
    ...loopText(scope, variable, { from: whole, to: extent, by: 1 }, (level) => {
      const own = openCode(scope, vec, code.variable, level, stored)
      turns.forEach((turn, t) => {
        const term = joinedBy(op, own, turn, statement.value)
        const name = sums[t] ?? ''
        own.lines.push(set(scope, name, 'v128', term(get(name))))
      })
      return own.lines
    }),
  )
  turns.forEach((turn, t) => {
    turn.defined.set(statement.name, sums[t] ?? '')
  })
}

/** (p0 + p1) + (p2 + p3) of each row, row beside row. */
function joined(code: Code, vec: Vectors, op: 'add' | 'max', rows: readonly (readonly string[])[]): Sexpr {
  const pieces = (rows[0] ?? []).map((_, piece) => rows.map((row) => row[piece] ?? ''))
  const join = (parts: readonly Sexpr[]): Sexpr => {
    const [one, ...more] = parts
    if (one === undefined || more.length === 0) return one ?? internal('a sum without parts')
    const half = parts.length / 2
    return vec.binary(op, join(parts.slice(0, half)), join(parts.slice(half)))
  }
  return join(pieces.flatMap((piece) => transposed(code, piece)))
}
