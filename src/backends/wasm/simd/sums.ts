/** @file A sum on its own, as that over the samples of a narrow population: vectors along its own terms, where the order is free. */
import type { Statement } from '../../../program/program.js'
import { uses, valuesIn } from '../../../program/walk.js'
import { lengthOf } from '../../plain.js'
import { type Scope, set, spelled } from '../scope.js'
import { list, type Sexpr } from '../sexpr.js'
import { type Code, hold, joinedBy, openCode, type Turn, vectorText } from './code.js'
import { type Level, loopText } from './level.js'
import { type Vectors, vectors } from './vectors.js'

type Reduction = Extract<Statement, { readonly kind: 'reduce' }>

/** Partial sums that do not wait for each other. */
const BESIDE = 4
/** Vectors below which putting them together takes as long as adding up one by one. */
const FEW = 2

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** Undefined where the order is not free, or there is too little to add up. */
export function sumText(scope: Scope, statement: Reduction): readonly Sexpr[] | undefined {
  const { program } = scope
  const { variable, body, value } = statement
  const vec = vectors(program)
  const { width } = vec
  const extent = lengthOf(program, statement.extent)
  if (!scope.simd || !vec.fused || statement.by !== 'sum' || extent < FEW * width) return undefined
  if (body.some((s) => s.kind !== 'let' && s.kind !== 'comment')) return undefined
  const picks = valuesIn(statement).some((each) =>
    uses(each, (v) => v.op === 'load' && v.at.pick !== undefined),
  )
  if (picks || [...scope.shift.values()].some((ahead) => ahead !== 0)) return undefined

  const lines: Sexpr[] = []
  const sums = Array.from({ length: BESIDE }, (_, k) => `${spelled(scope, statement.name)}.part${k}`)
  for (const name of sums) lines.push(set(scope, name, 'v128', vec.constant(0)))
  const opened = (level: Level): Code => openCode(scope, vec, variable, level, new Set())
  const turnAt = (code: Code, ahead: number): Turn => {
    const turn: Turn = { ahead: new Map([[variable, ahead]]), defined: new Map() }
    for (const s of body)
      if (s.kind === 'let') turn.defined.set(s.name, hold(code, vectorText(code, turn, s.value)))
    return turn
  }
  const step = BESIDE * width
  const blocks = Math.floor(extent / step) * step
  const whole = Math.floor(extent / width) * width
  const added = (from: number, to: number, by: number): readonly Sexpr[] =>
    loopText(scope, variable, { from, to, by }, (level) => {
      const code = opened(level)
      for (let k = 0; k < by / width; k++) {
        const name = sums[k] ?? ''
        const term = joinedBy('add', code, turnAt(code, k * width), value)
        code.lines.push(set(scope, name, 'v128', term(get(name))))
      }
      return code.lines
    })
  lines.push(...added(0, blocks, step), ...added(blocks, whole, width))
  if (whole < extent)
    lines.push(
      // terms that have been added are computed once more and left out
      ...loopText(scope, variable, { from: extent - width, to: extent, by: width }, (level) => {
        const code = opened(level)
        const [last = ''] = sums
        const term = vectorText(code, turnAt(code, 0), value)
        const kept = list('v128.and', term, lanesFrom(vec, width - (extent - whole)))
        code.lines.push(set(scope, last, 'v128', vec.binary('add', get(last), kept)))
        return code.lines
      }),
    )
  const [a = '', b = '', c = '', d = ''] = sums
  const pairs = [vec.binary('add', get(a), get(b)), vec.binary('add', get(c), get(d))] as const
  lines.push(set(scope, a, 'v128', vec.binary('add', ...pairs)))
  const type = scope.code.type
  const lane = (k: number): Sexpr => vec.lane(get(a), k)
  const plus = (x: Sexpr, y: Sexpr): Sexpr => scope.code.binary('add', x, y)
  const total = width === 2 ? plus(lane(0), lane(1)) : plus(plus(lane(0), lane(1)), plus(lane(2), lane(3)))
  lines.push(set(scope, spelled(scope, statement.name), type, total))
  return lines
}

/** All bits of the lanes from one on. */
const lanesFrom = ({ width }: Vectors, first: number): Sexpr =>
  list(
    'v128.const',
    width === 2 ? 'i64x2' : 'i32x4',
    ...Array.from({ length: width }, (_, k) => (k < first ? '0' : '-1')),
  )
