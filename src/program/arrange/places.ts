/** @file A value with its loads or its places replaced. */
import type { Place, Value } from '../program.js'

type Load = Extract<Value, { readonly op: 'load' }>

export const replacePlaces = (value: Value, put: (at: Place) => Place): Value =>
  replaceLoads(value, (load) => ({ ...load, at: put(load.at) }))

export function replaceLoads(value: Value, put: (load: Load) => Value): Value {
  const go = (v: Value): Value => replaceLoads(v, put)
  if (value.op === 'load') return put(value)
  if (value.op === 'call') return { ...value, args: value.args.map(go) }
  if (value.op === 'select') {
    const { is, a, b } = value.test
    return { ...value, test: { is, a: go(a), b: go(b) }, yes: go(value.yes), no: go(value.no) }
  }
  if ('x' in value) return { ...value, x: go(value.x) }
  return 'a' in value ? { ...value, a: go(value.a), b: go(value.b) } : value
}
