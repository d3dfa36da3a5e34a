/** @file Where adjoints go during a sweep: to locals as sums of values, to elements of buffers as statements that add. */
import { add, load, store } from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { isZero, plus, total } from './algebra.js'
import { keyOfPlace } from './atoms.js'

export class Sinks {
  private readonly gains = new Map<string, Value[]>()
  private readonly elements = new Map<string, { readonly twin: string; readonly at: Place; value: Value }>()

  local(name: string, value: Value): void {
    if (isZero(value)) return
    const known = this.gains.get(name)
    if (known === undefined) this.gains.set(name, [value])
    else known.push(value)
  }

  element(twin: string, at: Place, value: Value): void {
    if (isZero(value)) return
    const key = `${twin} ${keyOfPlace(at)}`
    const known = this.elements.get(key)
    if (known === undefined) this.elements.set(key, { twin, at, value })
    else known.value = plus(known.value, value)
  }

  /** What a local has received. */
  gain(name: string): Value {
    return total(this.gains.get(name) ?? [])
  }

  /** a[at] := a[at] + value, for each element once. */
  get accumulations(): readonly Statement[] {
    return [...this.elements.values()].map(({ twin, at, value }) =>
      store(
        twin,
        at,
        value.op === 'neg' ? { op: 'sub', a: load(twin, at), b: value.x } : add(load(twin, at), value),
      ),
    )
  }
}
