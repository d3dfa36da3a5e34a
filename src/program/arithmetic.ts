/** @file What each scalar operation means, one IEEE operation at a time; f32 results are rounded by `Math.fround`. */
import type { Comparison, Precision } from './program.js'

export type Unary = 'neg' | 'abs' | 'sqrt' | 'nearest' | 'floor' | 'pow2' | 'exponent' | 'significand'
export type Binary = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'

const bits = new DataView(new ArrayBuffer(8))

/** Upper half of the bits: sign, 11 exponent bits, 20 fraction bits. */
function upper(x: number): number {
  bits.setFloat64(0, x)
  return bits.getUint32(0)
}

function withUpper(word: number, lower: number): number {
  bits.setUint32(0, word)
  bits.setUint32(4, lower)
  return bits.getFloat64(0)
}

/** To the nearest integer, ties to even, keeping the sign of zero. */
function nearest(x: number): number {
  if (!(Math.abs(x) < 2 ** 52) || x === 0) return x
  return x < 0 ? -(-x + 2 ** 52 - 2 ** 52) : x + 2 ** 52 - 2 ** 52
}

const UNARY: Readonly<Record<Unary, (x: number) => number>> = {
  neg: (x) => -x,
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  nearest,
  // 0 at the lower end (-1023), Infinity at the upper (1024), 0 for NaN: what the bits say
  pow2: (x) => withUpper((x + 1023) << 20, 0),
  exponent: (x) => ((upper(x) >>> 20) & 0x7ff) - 1023,
  significand: (x) => {
    const high = upper(x)
    return withUpper((high & 0xfffff) | 0x3ff00000, bits.getUint32(4))
  },
}

/** `Math.min` and `Math.max` are the IEEE 754-2019 minimum and maximum: NaN if either is, −0 below +0. */
const BINARY: Readonly<Record<Binary, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min: Math.min,
  max: Math.max,
}

/** Rounding the f64 result of +, −, ×, ÷ and √ of f32 numbers once more gives the f32 result: 53 ≥ 2·24 + 2. */
export function unary(op: Unary, precision: Precision): (x: number) => number {
  const exact = UNARY[op]
  return precision === 'f64' ? exact : (x) => Math.fround(exact(x))
}

export function binary(op: Binary, precision: Precision): (a: number, b: number) => number {
  const exact = BINARY[op]
  return precision === 'f64' ? exact : (a, b) => Math.fround(exact(a, b))
}

export const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}
