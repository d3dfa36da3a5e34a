/** @file Points for the accuracy of the scalar functions, the stored table, and a fast way to evaluate a function. */
import { readFileSync } from 'node:fs'
import { executeText } from '../../src/backends/typescript/execute.js'
import { call, load, loop, place, store } from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program } from '../../src/program/program.js'
import { buffer, program } from './samples.js'

export interface Table {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** The stored points by function; values are correctly rounded to f64. */
export function storedTable(precision: Precision): ReadonlyMap<string, Table> {
  const path = new URL(`../data/functions/table-${precision}.txt`, import.meta.url)
  const bits = new DataView(new ArrayBuffer(8))
  const double = (hex: string): number => {
    bits.setBigUint64(0, BigInt(`0x${hex}`))
    return bits.getFloat64(0)
  }
  const tables = new Map<string, { x: number[]; y: number[] }>()
  let current: { x: number[]; y: number[] } = { x: [], y: [] }
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [first = '', second] = line.split(' ')
    if (second === undefined) {
      current = { x: [], y: [] }
      tables.set(first, current)
    } else {
      current.x.push(double(first))
      current.y.push(double(second))
    }
  }
  return new Map(
    [...tables].map(([name, { x, y }]) => [name, { x: Float64Array.from(x), y: Float64Array.from(y) }]),
  )
}

const applied = (name: string, count: number, precision: Precision): Program =>
  program({
    precision,
    buffers: [buffer('x', { shape: [count] }), buffer('y', { shape: [count] })],
    functions: scalarFunctions([name], precision),
    step: [loop('i', count, [store('y', place({ i: 1 }), call(name, load('x', place({ i: 1 }))))])],
  })

const ran = (execution: Execution, x: ArrayLike<number>): ArrayLike<number> => {
  execution.view('x').set(x)
  execution.run(1)
  return execution.view('y')
}

/** f(x) by the interpreter. */
export const evaluate = (name: string, x: ArrayLike<number>, precision: Precision): ArrayLike<number> =>
  ran(interpret(applied(name, x.length, precision))(), x)

/** f(x) by emitted code, which in f64 gives the same and is faster. */
export const evaluateFast = (name: string, x: ArrayLike<number>): ArrayLike<number> =>
  ran(executeText(applied(name, x.length, 'f64'))(), x)

/** Evenly spread fractions. */
const fraction = (k: number): number => ((k + 1) * 0.6180339887498949) % 1

/** Points over the whole range of a function, some near zero and near its changes of formula. */
export function spread(name: string, count: number, precision: Precision): Float64Array {
  const wide = precision === 'f64'
  const range: Readonly<Record<string, readonly [number, number]>> = {
    exp: wide ? [-746, 710] : [-105, 89],
    tanh: wide ? [-21, 21] : [-10, 10],
    softplus: wide ? [-746, 40] : [-105, 20],
    logistic: wide ? [-746, 40] : [-105, 20],
  }
  const [low, high] = range[name] ?? [0, 1]
  const least = wide ? -1074 : -149
  const x = Float64Array.from({ length: count }, (_, k) => {
    const t = fraction(k)
    const sign = k % 2 === 0 ? 1 : -1
    if (name === 'log') {
      const m = 1 + fraction(3 * k + 1)
      if (k % 3 === 0) return m * 2 ** Math.round(least + t * ((wide ? 1022 : 126) - least))
      return k % 3 === 1 ? 0.25 + 4 * t : 1 + sign * m * 2 ** -Math.round(2 + 45 * t)
    }
    switch (k % 4) {
      case 0:
        return low + t * (high - low)
      case 1:
        return 4 * t - 2
      case 2:
        return sign * (1 + fraction(3 * k + 1)) * 2 ** Math.round(-40 + 43 * t)
      default:
        return Math.min(high, Math.max(low, 44 * t - 22))
    }
  })
  return wide ? x : Float64Array.from(new Float32Array(x))
}
