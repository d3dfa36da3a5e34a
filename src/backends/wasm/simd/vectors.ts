/** @file The vector instructions of one precision: each operation of the loop language on four or two numbers at once. */
import type { Comparison, Program, Value } from '../../../program/program.js'
import { list, type Sexpr } from '../sexpr.js'

type UnaryOp = Extract<Value, { readonly x: Value }>['op']
type BinaryOp = Extract<Value, { readonly a: Value }>['op']

/** What code needs to know about a vector; every lane does exactly what the scalar instruction does. */
export interface Vectors {
  /** Numbers in a vector. */
  readonly width: 2 | 4
  readonly shape: 'f64x2' | 'f32x4'
  readonly constant: (x: number) => Sexpr
  readonly splat: (scalar: Sexpr) => Sexpr
  readonly unary: (op: UnaryOp, x: Sexpr) => Sexpr
  readonly binary: (op: BinaryOp, a: Sexpr, b: Sexpr) => Sexpr
  /** x with its sign changed where the sign bit of another is set. */
  readonly flipped: (x: Sexpr, by: Sexpr) => Sexpr
  /** Added to a number of the normal exponent range, this leaves its nearest whole number in the last bits of the sum, with the bias of exponents. */
  readonly rounding: number
  /** 2^k of such a sum. */
  readonly raised: (sum: Sexpr) => Sexpr
  readonly compare: (is: Comparison, a: Sexpr, b: Sexpr) => Sexpr
  readonly lane: (x: Sexpr, k: number) => Sexpr
  /** Lanes by number: 0 … width−1 of a, then those of b. */
  readonly shuffle: (a: Sexpr, b: Sexpr, lanes: readonly number[]) => Sexpr
  readonly bits: 32 | 64
  /** a b + c and c − a b, rounded once; absent where each operation is to be rounded on its own. */
  readonly fused?: {
    readonly add: (a: Sexpr, b: Sexpr, c: Sexpr) => Sexpr
    readonly sub: (a: Sexpr, b: Sexpr, c: Sexpr) => Sexpr
  }
}

export const VECTOR_BYTES = 16

const COMPARISONS: Readonly<Record<Comparison, string>> = { '<': 'lt', '<=': 'le', '==': 'eq', '!=': 'ne' }

/** Words of the exponent and the fraction, as in instructions.ts. */
const BITS = {
  f64: {
    integer: 'i64x2',
    fraction: 52,
    fractionMask: '0x000fffffffffffff',
    oneBits: '0x3ff0000000000000',
    unitBits: '0x4330000000000000',
    magnitude: '0x7fffffffffffffff',
    sign: '0x8000000000000000',
    shifted: 2 ** 52 + 1023,
    rounding: 1.5 * 2 ** 52 + 1023,
  },
  f32: {
    integer: 'i32x4',
    fraction: 23,
    fractionMask: '0x007fffff',
    oneBits: '0x3f800000',
    unitBits: '0x4b000000',
    magnitude: '0x7fffffff',
    sign: '0x80000000',
    shifted: 2 ** 23 + 127,
    rounding: 1.5 * 2 ** 23 + 127,
  },
} as const

export function vectors({ precision, relaxed }: Program): Vectors {
  const bits = BITS[precision]
  const width = precision === 'f64' ? 2 : 4
  const shape = precision === 'f64' ? 'f64x2' : 'f32x4'
  const filled = (type: string, word: string): Sexpr =>
    list('v128.const', type, ...Array.from({ length: width }, () => word))
  const constant = (x: number): Sexpr => filled(shape, spelled(precision === 'f64' ? x : Math.fround(x)))
  const mask = (word: string): Sexpr => filled(bits.integer, word)
  const shift = list('i32.const', String(bits.fraction))
  const raised = (sum: Sexpr): Sexpr => list(`${bits.integer}.shl`, sum, shift)
  const unary = (op: UnaryOp, x: Sexpr): Sexpr => {
    switch (op) {
      case 'pow2':
        return raised(list(`${shape}.add`, x, constant(bits.shifted)))
      case 'exponent': {
        const raised = list('v128.or', list(`${bits.integer}.shr_u`, x, shift), mask(bits.unitBits))
        return list(`${shape}.sub`, raised, constant(bits.shifted))
      }
      case 'significand':
        return list('v128.or', list('v128.and', x, mask(bits.fractionMask)), mask(bits.oneBits))
      // engines make the mask of abs and neg anew each time, and keep a constant
      case 'abs':
        return list('v128.and', x, mask(bits.magnitude))
      case 'neg':
        return list('v128.xor', x, mask(bits.sign))
      default:
        return list(`${shape}.${op}`, x)
    }
  }
  return {
    width,
    shape,
    constant,
    splat: (scalar) => list(`${shape}.splat`, scalar),
    unary,
    binary: (op, a, b) => list(`${shape}.${op}`, a, b),
    flipped: (x, by) => list('v128.xor', x, list('v128.and', by, mask(bits.sign))),
    rounding: bits.rounding,
    raised,
    compare: (is, a, b) => list(`${shape}.${COMPARISONS[is]}`, a, b),
    lane: (x, k) => list(`${shape}.extract_lane`, String(k), x),
    shuffle: (a, b, lanes) => {
      const bytes = 16 / width
      const each = lanes.flatMap((k) => Array.from({ length: bytes }, (_, i) => String(k * bytes + i)))
      return list('i8x16.shuffle', ...each, a, b)
    },
    bits: precision === 'f64' ? 64 : 32,
    ...(relaxed
      ? {
          fused: {
            add: (a, b, c) => list(`${shape}.relaxed_madd`, a, b, c),
            sub: (a, b, c) => list(`${shape}.relaxed_nmadd`, a, b, c),
          },
        }
      : {}),
  }
}

function spelled(x: number): string {
  if (Number.isNaN(x)) return 'nan'
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf'
  return Object.is(x, -0) ? '-0' : String(x)
}
