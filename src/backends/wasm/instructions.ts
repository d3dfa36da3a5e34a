/** @file The scalar instructions of one precision: how each operation of the loop language is spelled. */
import type { Comparison, Precision, Value } from '../../program/program.js'
import { list, type Sexpr } from './sexpr.js'

/** Everything that depends on the number type. */
export interface Instructions {
  readonly type: Precision
  readonly bytes: 4 | 8
  readonly literal: (x: number) => Sexpr
  readonly unary: (op: UnaryOp, x: Sexpr) => Sexpr
  readonly binary: (op: BinaryOp, a: Sexpr, b: Sexpr) => Sexpr
  readonly compare: (is: Comparison, a: Sexpr, b: Sexpr) => Sexpr
}

type UnaryOp = Extract<Value, { readonly x: Value }>['op']
type BinaryOp = Extract<Value, { readonly a: Value }>['op']

/** Width of the fraction and bias of the exponent, with the words that act on the bits. */
interface Bits {
  readonly integer: 'i64' | 'i32'
  readonly fraction: number
  readonly fractionMask: string
  readonly oneBits: string
  /** Bits of 2^fraction: or-ing a small integer into them makes that integer plus 2^fraction a float. */
  readonly unitBits: string
  /** 2^fraction + bias. */
  readonly shifted: number
}

const BITS: Readonly<Record<Precision, Bits>> = {
  f64: {
    integer: 'i64',
    fraction: 52,
    fractionMask: '0x000fffffffffffff',
    oneBits: '0x3ff0000000000000',
    unitBits: '0x4330000000000000',
    shifted: 2 ** 52 + 1023,
  },
  f32: {
    integer: 'i32',
    fraction: 23,
    fractionMask: '0x007fffff',
    oneBits: '0x3f800000',
    unitBits: '0x4b000000',
    shifted: 2 ** 23 + 127,
  },
}

const COMPARISONS: Readonly<Record<Comparison, string>> = { '<': 'lt', '<=': 'le', '==': 'eq', '!=': 'ne' }

export function instructions(type: Precision): Instructions {
  const bits = BITS[type]
  const int = bits.integer
  const round = (x: number): number => (type === 'f64' ? x : Math.fround(x))
  const literal = (x: number): Sexpr => list(`${type}.const`, spelled(round(x)))
  const toBits = (x: Sexpr): Sexpr => list(`${int}.reinterpret_${type}`, x)
  const fromBits = (x: Sexpr): Sexpr => list(`${type}.reinterpret_${int}`, x)
  const width = list(`${int}.const`, String(bits.fraction))
  const or = (x: Sexpr, mask: string): Sexpr => list(`${int}.or`, x, list(`${int}.const`, mask))
  const unary = (op: UnaryOp, x: Sexpr): Sexpr => {
    switch (op) {
      case 'pow2':
        return fromBits(list(`${int}.shl`, toBits(list(`${type}.add`, x, literal(bits.shifted))), width))
      case 'exponent':
        return list(
          `${type}.sub`,
          fromBits(or(list(`${int}.shr_u`, toBits(x), width), bits.unitBits)),
          literal(bits.shifted),
        )
      case 'significand':
        return fromBits(
          or(list(`${int}.and`, toBits(x), list(`${int}.const`, bits.fractionMask)), bits.oneBits),
        )
      default:
        return list(`${type}.${op}`, x)
    }
  }
  return {
    type,
    bytes: type === 'f64' ? 8 : 4,
    literal,
    unary,
    binary: (op, a, b) => list(`${type}.${op}`, a, b),
    compare: (is, a, b) => list(`${type}.${COMPARISONS[is]}`, a, b),
  }
}

/** A number as the text format writes it; the shortest decimal that reads back the same. */
function spelled(x: number): string {
  if (Number.isNaN(x)) return 'nan'
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf'
  return Object.is(x, -0) ? '-0' : String(x)
}
