/** @file Runs one Program in all executions and compares their buffers. */
import { backendFor } from '../../src/backends/registry.js'
import type { Execution, Program } from '../../src/program/program.js'
import { numbers } from '../program/samples.js'

export const TARGETS = ['interpreter', 'ts', 'wasm'] as const

/** Fills inputs and targets with numbers without structure and runs the whole ring some times. */
export function drive(execution: Execution, rounds = 3): Execution {
  const { buffers, ring } = execution.program
  for (let round = 0; round < rounds; round++) {
    buffers.forEach(({ id, role }, k) => {
      const view = execution.view(id)
      if (role === 'input' || role === 'target') view.set(numbers(view.length, 11 * k + round))
    })
    execution.run(ring)
  }
  return execution
}

export async function started(program: Program, target: (typeof TARGETS)[number]): Promise<Execution> {
  const start = await (await backendFor(target)).start(program)
  return start()
}

/** Units in the last place between two numbers; 0 for the same bits (any NaN is the same), Infinity where only one is finite. */
export function ulpsApart(a: number, b: number, precision: Program['precision']): number {
  if (Object.is(a, b)) return 0
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.POSITIVE_INFINITY
  if (a === b) return 0.5
  const digits = precision === 'f64' ? 52 : 23
  const least = precision === 'f64' ? -1022 : -126
  const exponent = Math.max(Math.floor(Math.log2(Math.max(Math.abs(a), Math.abs(b)))), least)
  return Math.abs(a - b) / 2 ** (exponent - digits)
}

/** The first place where two executions differ by more than `most` units, or nothing. */
export function difference(one: Execution, other: Execution, most = 0): string | undefined {
  const { buffers, precision } = one.program
  for (const { id } of buffers) {
    const a = one.view(id)
    const b = other.view(id)
    for (let k = 0; k < a.length; k++) {
      const x = a[k] ?? Number.NaN
      const y = b[k] ?? Number.NaN
      if (!(ulpsApart(x, y, precision) <= most)) return `${id}[${k}]: ${x} and ${y}`
    }
  }
  return undefined
}
