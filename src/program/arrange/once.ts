/** @file Loops of one turn inside other loops, written out: with one sample, what is done to a row stands side by side. */
import type { Place, Statement, Value } from '../program.js'
import { replacePlaces } from './places.js'
import type { LengthOf } from './rows.js'

/** The statements of a loop body, loops over a single turn replaced by that turn. */
export function writtenOnce(body: readonly Statement[], lengthOf: LengthOf): readonly Statement[] {
  const result: Statement[] = []
  const names = new Set(body.flatMap((s) => (s.kind === 'let' || s.kind === 'reduce' ? [s.name] : [])))
  for (const s of body) {
    if (s.kind !== 'for') {
      result.push(single(s, lengthOf))
      continue
    }
    const inner = writtenOnce(s.body, lengthOf)
    const own = inner.flatMap((t) => (t.kind === 'let' || t.kind === 'reduce' ? [t.name] : []))
    if (lengthOf(s.extent) !== 1 || own.some((name) => names.has(name))) result.push({ ...s, body: inner })
    else {
      for (const name of own) names.add(name)
      result.push(...inner.map((t) => without(t, s.variable)))
    }
  }
  return result
}

/** A sum of one term is 0 + term, as the order of a reduction says. */
function single(s: Statement, lengthOf: LengthOf): Statement {
  if (s.kind === 'when') return { ...s, body: writtenOnce(s.body, lengthOf) }
  if (s.kind !== 'reduce' || lengthOf(s.extent) !== 1 || s.body.length > 0) return s
  const value = replacePlaces(s.value, (at) => atZero(at, s.variable))
  const first: Value = { op: 'const', value: s.by === 'sum' ? 0 : Number.NEGATIVE_INFINITY }
  return { kind: 'let', name: s.name, value: { op: s.by === 'sum' ? 'add' : 'max', a: first, b: value } }
}

const atZero = (at: Place, variable: string): Place => ({
  ...at,
  terms: at.terms.filter((t) => t.variable !== variable),
  ...(at.pick
    ? { pick: { ...at.pick, index: replacePlaces(at.pick.index, (p) => atZero(p, variable)) } }
    : {}),
})

/** The statement at turn 0 of the variable. */
function without(s: Statement, variable: string): Statement {
  const put = (value: Value): Value => replacePlaces(value, (at) => atZero(at, variable))
  const body = (list: readonly Statement[]): readonly Statement[] => list.map((t) => without(t, variable))
  switch (s.kind) {
    case 'let':
      return { ...s, value: put(s.value) }
    case 'store':
      return { ...s, at: atZero(s.at, variable), value: put(s.value) }
    case 'reduce':
      return { ...s, value: put(s.value), body: body(s.body) }
    case 'for':
      return { ...s, body: body(s.body) }
    case 'when':
    case 'repeat':
      return { ...s, test: { ...s.test, a: put(s.test.a), b: put(s.test.b) }, body: body(s.body) }
    default:
      return s
  }
}
