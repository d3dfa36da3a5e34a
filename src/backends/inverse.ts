/** @file Divisions that are products: by a power of two both give the same number. */
import type { Program, Value } from '../program/program.js'

/** The number that is divided by, where it is known. */
export const divisorOf = (program: Program, by: Value): number =>
  by.op === 'batch' ? program.batch : by.op === 'const' ? by.value : Number.NaN

/** The inverse by which a product is the same to the bit, or undefined. */
export function exactInverse(divisor: number): number | undefined {
  const exponent = Math.log2(divisor)
  return Number.isInteger(exponent) && Math.abs(exponent) < 64 ? 2 ** -exponent : undefined
}
