/** @file A value with its places replaced. */
import type { Place, Value } from '../program.js'

export function replacePlaces(value: Value, put: (at: Place) => Place): Value {
  const go = (v: Value): Value => replacePlaces(v, put)
  if (value.op === 'load') return { ...value, at: put(value.at) }
  if (value.op === 'call') return { ...value, args: value.args.map(go) }
  if (value.op === 'select') {
    const { is, a, b } = value.test
    return { ...value, test: { is, a: go(a), b: go(b) }, yes: go(value.yes), no: go(value.no) }
  }
  if ('x' in value) return { ...value, x: go(value.x) }
  return 'a' in value ? { ...value, a: go(value.a), b: go(value.b) } : value
}
