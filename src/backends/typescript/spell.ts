/** @file Scalar values as TypeScript expressions, with no more brackets than the order of operations needs. */
import type { Comparison, Value } from '../../program/program.js'

/** How names and buffer elements are written where an expression stands. */
export interface Spelling {
  /** With types: an element that is read here is cast, as its index is not checked. */
  readonly types: boolean
  readonly batch: string
  readonly local: (name: string) => string
  readonly fn: (name: string) => string
  readonly element: (buffer: string, at: Extract<Value, { op: 'load' }>['at']) => string
  readonly number: (x: number) => string
}

/** An expression with the tightness of its outermost operation. */
interface Text {
  readonly text: string
  readonly tight: number
}

/** From loosest to tightest. */
const SELECT = 0
const CAST = 1
const SUM = 2
const PRODUCT = 3
const SIGN = 4
const ATOM = 5

export const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '==': '===',
  '!=': '!==',
}

/** The text of a value as it may stand after `=` or as an argument. */
export const expression = (spelling: Spelling, value: Value): string => write(spelling, value).text

export function condition(
  spelling: Spelling,
  test: { readonly is: Comparison; readonly a: Value; readonly b: Value },
): string {
  return `${within(spelling, test.a, SUM)} ${COMPARISONS[test.is]} ${within(spelling, test.b, SUM)}`
}

/** The text of a value as an operand that must be at least so tight. */
function within(spelling: Spelling, value: Value, least: number): string {
  const { text, tight } = write(spelling, value)
  return tight < least ? `(${text})` : text
}

const HELPERS = {
  nearest: 'nearest',
  pow2: 'pow2',
  exponent: 'exponent',
  significand: 'significand',
} as const
const MATH = {
  abs: 'Math.abs',
  sqrt: 'Math.sqrt',
  floor: 'Math.floor',
  min: 'Math.min',
  max: 'Math.max',
} as const

function write(spelling: Spelling, value: Value): Text {
  const call = (name: string, args: readonly Value[]): Text => ({
    text: `${name}(${args.map((arg) => expression(spelling, arg)).join(', ')})`,
    tight: ATOM,
  })
  // left to right: a − (b − c) keeps its brackets, (a − b) − c needs none
  const infix = (a: Value, sign: string, b: Value, tight: number): Text => ({
    text: `${within(spelling, a, tight)} ${sign} ${within(spelling, b, tight + 1)}`,
    tight,
  })
  switch (value.op) {
    case 'const': {
      const text = spelling.number(value.value)
      return { text, tight: text.startsWith('-') ? SIGN : ATOM }
    }
    case 'batch':
      return { text: spelling.batch, tight: ATOM }
    case 'local':
      return { text: spelling.local(value.name), tight: ATOM }
    case 'load': {
      const element = spelling.element(value.buffer, value.at)
      const isRead = element.endsWith(']')
      return spelling.types && isRead
        ? { text: `${element} as number`, tight: CAST }
        : { text: element, tight: ATOM }
    }
    case 'neg': {
      const text = within(spelling, value.x, SIGN)
      return { text: text.startsWith('-') ? `-(${text})` : `-${text}`, tight: SIGN }
    }
    case 'abs':
    case 'sqrt':
    case 'floor':
      return call(MATH[value.op], [value.x])
    case 'min':
    case 'max':
      return call(MATH[value.op], [value.a, value.b])
    case 'nearest':
    case 'pow2':
    case 'exponent':
    case 'significand':
      return call(HELPERS[value.op], [value.x])
    case 'add':
      return infix(value.a, '+', value.b, SUM)
    case 'sub':
      return infix(value.a, '-', value.b, SUM)
    case 'mul':
      return infix(value.a, '*', value.b, PRODUCT)
    case 'div':
      return infix(value.a, '/', value.b, PRODUCT)
    case 'select': {
      const yes = within(spelling, value.yes, CAST)
      return {
        text: `${condition(spelling, value.test)} ? ${yes} : ${expression(spelling, value.no)}`,
        tight: SELECT,
      }
    }
    case 'call':
      return call(spelling.fn(value.fn), value.args)
  }
}

/** The shortest literal that reads back the same. */
export function literal(x: number): string {
  if (Number.isNaN(x)) return 'Number.NaN'
  if (!Number.isFinite(x)) return x > 0 ? 'Number.POSITIVE_INFINITY' : '-Number.POSITIVE_INFINITY'
  return Object.is(x, -0) ? '-0' : String(x)
}
