/** @file What emitted TypeScript needs beside `Math`: bit-level operations, and the tables behind them. */
import type { Program } from '../../program/program.js'
import { allStatements, usedFunctions, uses, valuesIn } from '../../program/walk.js'
import type { Piece } from './emit.js'

const BITWISE = ['nearest', 'pow2', 'exponent', 'significand'] as const
type Bitwise = (typeof BITWISE)[number]

/** Tables, as declarations; an element read is cast where types are on. */
export interface Helpers {
  readonly constants: readonly string[]
  readonly functions: readonly Piece[]
}

const TWO52 = 2 ** 52

/** The helpers that a Program uses. */
export function helpersOf(program: Program, types: boolean): Helpers {
  const used = new Set<Bitwise>()
  const functions = usedFunctions(program).flatMap((fn) => [...fn.body.map(({ value }) => value), fn.result])
  for (const value of [...allStatements(program).flatMap(valuesIn), ...functions]) {
    for (const op of BITWISE) if (uses(value, (v) => v.op === op)) used.add(op)
  }
  const number = types ? ' as number' : ''
  const biased = types ? '((WORDS[1] as number) >>> 20) & 2047' : '(WORDS[1] >>> 20) & 2047'
  const pieces: Readonly<Record<Bitwise, Piece>> = {
    nearest: piece('nearest', 'x to the nearest integer, ties to even', [
      `if (!(Math.abs(x) < ${TWO52}) || x === 0) return x`,
      `return x < 0 ? -(-x + ${TWO52} - ${TWO52}) : x + ${TWO52} - ${TWO52}`,
    ]),
    pow2: piece('pow2', '2^x for an integer x between -1022 and 1023', [
      `return POWERS[(x + 1023) | 0]${number}`,
    ]),
    exponent: piece('exponent', 'the exponent of a normal positive x, without its bias', [
      'FLOAT[0] = x',
      `return (${biased}) - 1023`,
    ]),
    significand: piece('significand', 'x scaled by a power of 2 to 1 ≤ x < 2', [
      'FLOAT[0] = x',
      types ? `return x / (POWERS[${biased}] as number)` : `return x / POWERS[${biased}]`,
    ]),
  }
  const has = (...ops: readonly Bitwise[]): boolean => ops.some((op) => used.has(op))
  return {
    constants: [
      ...(has('pow2', 'significand')
        ? [
            '// 2^(k - 1023) at k; 0 and Infinity at the ends',
            'const POWERS = new Float64Array(2048)',
            'for (let k = 1, p = 2.2250738585072014e-308; k < 2048; k++, p *= 2) POWERS[k] = p',
          ]
        : []),
      ...(has('exponent', 'significand')
        ? [
            '// the bits of a float: its upper word holds the exponent',
            'const FLOAT = new Float64Array(1)',
            'const WORDS = new Uint32Array(FLOAT.buffer)',
          ]
        : []),
    ],
    functions: BITWISE.filter((op) => used.has(op)).map((op) => pieces[op]),
  }
}

const piece = (name: string, about: string, lines: readonly string[]): Piece => ({
  name,
  about,
  parameters: ['x'],
  returns: true,
  lines,
})
