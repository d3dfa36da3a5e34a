/** @file Values that were given a name among some statements, so that each is computed once. */
import { define, local } from '../build.js'
import type { Statement, Value } from '../program.js'
import type { Names } from './names.js'

export class Held {
  private readonly known = new Map<Value, Value>()
  private readonly names: Names
  private readonly out: Statement[]
  constructor(names: Names, out: Statement[]) {
    this.names = names
    this.out = out
  }
  readonly of = (value: Value): Value => {
    if (value.op === 'const' || value.op === 'batch' || value.op === 'local' || value.op === 'load')
      return value
    const known = this.known.get(value)
    if (known !== undefined) return known
    const name = this.names.fresh('t')
    this.out.push(define(name, value))
    this.known.set(value, local(name))
    return local(name)
  }
  /** Makes a value known that has a name already. */
  note(value: Value, name: string): void {
    this.known.set(value, local(name))
  }
  /** After a store: equal values may read other numbers now. */
  forget(): void {
    this.known.clear()
  }
}
