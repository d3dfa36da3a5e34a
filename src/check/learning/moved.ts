/** @file Where parameters go from a descent direction, from the formulas of plain rates, sgd, momentum and adam. */
import type { OptimizerSpec } from '../../model/model.js'
import type { Range } from './statement.js'

/** What an optimizer keeps of the actions before; zero at first. */
export interface Memory {
  readonly first: Float64Array
  readonly second: Float64Array
  /** Actions until now. */
  count: number
}

export const freshMemory = (size: number): Memory => ({
  first: new Float64Array(size),
  second: new Float64Array(size),
  count: 0,
})

export interface Pace {
  readonly optimizer?: OptimizerSpec
  /** η of each number. */
  readonly rate: (n: number) => number
  /** What a rule without an optimizer multiplies η by: dt, or 1 where it acts once in a while. */
  readonly time: number
  readonly range: Range
}

/** θ after one action; the memory advances with it. */
export function moved(
  theta: ArrayLike<number>,
  g: ArrayLike<number>,
  memory: Memory,
  pace: Pace,
): Float64Array {
  memory.count++
  return Float64Array.from(theta, (x, n) => {
    const to = x + stepOf(g[n] ?? Number.NaN, n, memory, pace)
    return Math.min(pace.range.upper, Math.max(pace.range.lower, to))
  })
}

function stepOf(g: number, n: number, memory: Memory, { optimizer, rate, time }: Pace): number {
  const eta = rate(n)
  switch (optimizer?.kind) {
    case undefined:
      return time * eta * g
    case 'sgd':
      return eta * g
    case 'momentum': {
      // v ← μ v + g
      const v = optimizer.mu * (memory.first[n] ?? 0) + g
      memory.first[n] = v
      return eta * v
    }
    case 'adam': {
      // Kingma and Ba 2015: means of g and g², each over its own sum of weights
      const { beta1, beta2, epsilon } = optimizer
      const m = beta1 * (memory.first[n] ?? 0) + (1 - beta1) * g
      const v = beta2 * (memory.second[n] ?? 0) + (1 - beta2) * g * g
      memory.first[n] = m
      memory.second[n] = v
      const mean = m / (1 - beta1 ** memory.count)
      const spread = Math.sqrt(v / (1 - beta2 ** memory.count))
      return (eta * mean) / (spread + epsilon)
    }
  }
}
