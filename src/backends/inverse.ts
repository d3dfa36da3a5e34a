/** @file Divisions that are products: by a power of two both give the same number. */
import type { Program, Value } from '../program/program.js'
import { collected } from './address.js'

/** The number that is divided by, where it is known. */
export const divisorOf = (program: Program, by: Value): number =>
  by.op === 'batch' ? program.batch : by.op === 'const' ? by.value : Number.NaN

/** The inverse by which a product is the same to the bit, or undefined. */
export function exactInverse(divisor: number): number | undefined {
  const exponent = Math.log2(divisor)
  return Number.isInteger(exponent) && Math.abs(exponent) < 64 ? 2 ** -exponent : undefined
}

/** Of numbers that lie side by side along a variable, and only along it: a key that tells them from others. */
export function keyAlong(value: Value, variable: string): string | undefined {
  if (value.op !== 'load' || value.at.pick) return undefined
  const { buffer, at } = value
  const [only, ...more] = collected(at.terms)
  return only?.variable === variable && only.stride === 1 && more.length === 0
    ? `${buffer} ${at.offset}`
    : undefined
}
