/** @file Constructors for values, places and statements of the loop language, so that Programs are written as they read. */
import type { Comparison, Extent, Place, Statement, Value } from './program.js'

export const constant = (value: number): Value => ({ op: 'const', value })
export const local = (name: string): Value => ({ op: 'local', name })
export const batchSize: Value = { op: 'batch' }
export const load = (buffer: string, at: Place): Value => ({ op: 'load', buffer, at })

export const neg = (x: Value): Value => ({ op: 'neg', x })
export const abs = (x: Value): Value => ({ op: 'abs', x })
export const sqrt = (x: Value): Value => ({ op: 'sqrt', x })
export const nearest = (x: Value): Value => ({ op: 'nearest', x })
export const floor = (x: Value): Value => ({ op: 'floor', x })
export const pow2 = (x: Value): Value => ({ op: 'pow2', x })
export const exponent = (x: Value): Value => ({ op: 'exponent', x })
export const significand = (x: Value): Value => ({ op: 'significand', x })

export const add = (a: Value, b: Value): Value => ({ op: 'add', a, b })
export const sub = (a: Value, b: Value): Value => ({ op: 'sub', a, b })
export const mul = (a: Value, b: Value): Value => ({ op: 'mul', a, b })
export const div = (a: Value, b: Value): Value => ({ op: 'div', a, b })
export const min = (a: Value, b: Value): Value => ({ op: 'min', a, b })
export const max = (a: Value, b: Value): Value => ({ op: 'max', a, b })
export const call = (fn: string, ...args: readonly Value[]): Value => ({ op: 'call', fn, args })

/** The value `yes` where `a is b`, else `no`; both are computed. */
export const select = (a: Value, is: Comparison, b: Value, yes: Value, no: Value): Value => ({
  op: 'select',
  test: { is, a, b },
  yes,
  no,
})

/** offset + Σ stride · variable: `place({ b: 53, i: 1 })`. */
export const place = (strides: Readonly<Record<string, number>>, offset = 0): Place => ({
  offset,
  terms: Object.entries(strides).map(([variable, stride]) => ({ variable, stride })),
})

/** The same, with one index that a number gives. */
export const picked = (
  strides: Readonly<Record<string, number>>,
  index: Value,
  extent: number,
  stride = 1,
): Place => ({ ...place(strides), pick: { index, extent, stride } })

export const define = (name: string, value: Value): Statement => ({ kind: 'let', name, value })
export const store = (buffer: string, at: Place, value: Value): Statement => ({
  kind: 'store',
  buffer,
  at,
  value,
})
export const loop = (variable: string, extent: Extent, body: readonly Statement[]): Statement => ({
  kind: 'for',
  variable,
  extent,
  body,
})
export const when = (a: Value, is: Comparison, b: Value, body: readonly Statement[]): Statement => ({
  kind: 'when',
  test: { is, a, b },
  body,
})
export const repeat = (
  name: string,
  limit: number,
  a: Value,
  is: Comparison,
  b: Value,
  body: readonly Statement[],
): Statement => ({ kind: 'repeat', name, limit, test: { is, a, b }, body })
export const perform = (procedure: string): Statement => ({ kind: 'call', procedure })
export const comment = (text: string, equation?: string): Statement =>
  equation === undefined ? { kind: 'comment', text } : { kind: 'comment', text, equation }

/** let name = Σ value over the variable, by the stated number of partial sums. */
export const sum = (
  name: string,
  variable: string,
  extent: Extent,
  value: Value,
  lanes: 1 | 2 | 4 = 1,
  body: readonly Statement[] = [],
): Statement => ({ kind: 'reduce', name, by: 'sum', variable, extent, lanes, body, value })

/** let name = max of value over the variable. */
export const maximum = (
  name: string,
  variable: string,
  extent: Extent,
  value: Value,
  lanes: 1 | 2 | 4 = 1,
  body: readonly Statement[] = [],
): Statement => ({ kind: 'reduce', name, by: 'max', variable, extent, lanes, body, value })
