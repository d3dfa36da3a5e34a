/** @file Some turns of a loop within a statement, counted from zero. */
import type { Place, Statement, Value } from '../program.js'

/** The statement with the turns from … to − 1 of the loop over the variable. */
export function turnsOf(s: Statement, variable: string, from: number, to: number): Statement {
  const put = (at: Place): Place => {
    const ahead = at.terms.reduce((sum, t) => sum + (t.variable === variable ? t.stride * from : 0), 0)
    const { pick } = at
    return {
      ...at,
      offset: at.offset + ahead,
      ...(pick ? { pick: { ...pick, index: within(pick.index) } } : {}),
    }
  }
  const within = (value: Value): Value => {
    switch (value.op) {
      case 'load':
        return { ...value, at: put(value.at) }
      case 'call':
        return { ...value, args: value.args.map(within) }
      case 'select':
        return {
          ...value,
          test: testOf(value.test),
          yes: within(value.yes),
          no: within(value.no),
        }
      default:
        if ('x' in value) return { ...value, x: within(value.x) }
        return 'a' in value ? { ...value, a: within(value.a), b: within(value.b) } : value
    }
  }
  const testOf = <T extends { readonly a: Value; readonly b: Value }>(test: T): T => ({
    ...test,
    a: within(test.a),
    b: within(test.b),
  })
  const of = (t: Statement): Statement => {
    switch (t.kind) {
      case 'for':
        return {
          ...t,
          ...(t.variable === variable ? { extent: to - from } : {}),
          body: t.body.map(of),
        }
      case 'let':
        return { ...t, value: within(t.value) }
      case 'store':
        return { ...t, at: put(t.at), value: within(t.value) }
      case 'reduce':
        return { ...t, body: t.body.map(of), value: within(t.value) }
      case 'when':
      case 'repeat':
        return { ...t, test: testOf(t.test), body: t.body.map(of) }
      default:
        return t
    }
  }
  return of(s)
}
