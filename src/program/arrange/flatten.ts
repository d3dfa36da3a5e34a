/** @file Conditions out of loops, and two loops over all numbers of a buffer as one. */
import type { Place, Statement, Value } from '../program.js'
import { parts, storedIn } from '../walk.js'
import { localsIn } from './localsIn.js'
import { replacePlaces } from './places.js'
import { type LengthOf, strideOf } from './rows.js'

/** `for i when T body` as `when T for i body`, where T does not change in the loop. */
export function hoistTest(loop: Statement): Statement {
  if (loop.kind !== 'for') return loop
  const [only, ...more] = loop.body
  if (only?.kind !== 'when' || more.length > 0) return loop
  const read = [only.test.a, only.test.b]
  const stored = storedIn(only.body)
  const fixed = read.every(
    (value) =>
      localsIn(value).size === 0 &&
      !touches(
        value,
        (buffer, at) => stored.has(buffer) || at.terms.some((t) => t.variable === loop.variable),
      ),
  )
  return fixed ? { ...only, body: [{ ...loop, body: only.body }] } : loop
}

function touches(value: Value, test: (buffer: string, at: Place) => boolean): boolean {
  if (value.op === 'load' && test(value.buffer, value.at)) return true
  return parts(value).some((part) => touches(part, test))
}

/** `for i < M for j < N` as one loop where every place either counts N i + j or neither. */
export function flatten(loop: Statement, lengthOf: LengthOf): Statement {
  if (loop.kind !== 'for') return loop
  const [inner, ...more] = loop.body
  if (inner?.kind !== 'for' || more.length > 0) return loop
  if (!inner.body.every((s) => s.kind === 'let' || s.kind === 'store')) return loop
  const [i, j] = [loop.variable, inner.variable]
  const [m, n] = [lengthOf(loop.extent), lengthOf(inner.extent)]
  const straight = (at: Place): boolean => {
    const [row, column] = [strideOf(at, i), strideOf(at, j)]
    return !at.pick && ((row === 0 && column === 0) || (row === n && column === 1))
  }
  const values = inner.body.flatMap((s) => ('value' in s ? [s.value] : []))
  const places = inner.body.every((s) => s.kind !== 'store' || straight(s.at))
  if (!places || values.some((value) => touches(value, (_, at) => !straight(at)))) return loop
  const put = (at: Place): Place => ({ ...at, terms: at.terms.filter((t) => t.variable !== i) })
  const within = (value: Value): Value => replacePlaces(value, put)
  const body = inner.body.map((s): Statement => {
    if (s.kind === 'store') return { ...s, at: put(s.at), value: within(s.value) }
    return s.kind === 'let' ? { ...s, value: within(s.value) } : s
  })
  return { ...inner, extent: m * n, body }
}
