/**
 * @file Coefficients of the methods against the conditions of their order, one for each rooted tree (Hairer, Nørsett and Wanner 1993,
 * II.2), those of the dense output at every part of a step, and the place of implicit stages against what they are for.
 */
import { describe, expect, test } from 'vitest'
import { IMPLICIT_MIDPOINT } from '../../src/program/methods/implicit_midpoint.js'
import type { RungeKutta } from '../../src/program/methods/method.js'
import { METHODS } from '../../src/program/methods/registry.js'
import { ROSENBROCK } from '../../src/program/methods/rosenbrock.js'

/** A root and what hangs from it. */
interface Tree {
  readonly branches: readonly Tree[]
  readonly size: number
  /** The product of the sizes of all trees in it. */
  readonly density: number
}

const tree = (branches: readonly Tree[]): Tree => {
  const size = branches.reduce((n, t) => n + t.size, 1)
  return { branches, size, density: branches.reduce((n, t) => n * t.density, size) }
}

/** All trees of up to so many points; what hangs from a root is taken in one order alone. */
function trees(most: number): readonly Tree[] {
  const all: Tree[] = []
  const grow = (left: number, from: number, branches: readonly Tree[], known: readonly Tree[]): void => {
    if (left === 0) all.push(tree(branches))
    for (const [n, t] of known.entries())
      if (n >= from && t.size <= left) grow(left - t.size, n, [...branches, t], known)
  }
  for (let size = 1; size <= most; size++) grow(size - 1, 0, [], [...all])
  return all
}

const RUNGE_KUTTA = [...METHODS.values()].filter((m): m is RungeKutta => m.kind === 'Runge-Kutta')
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, n) => sum + x * (b[n] ?? Number.NaN), 0)

/** What a tree comes to in each stage. */
const inStages = (method: RungeKutta, { branches }: Tree): readonly number[] =>
  branches.reduce<readonly number[]>(
    (product, branch) => {
      const of = inStages(method, branch)
      return product.map((x, n) => x * dot(method.stages[n] ?? [], of.slice(0, method.stages[n]?.length)))
    },
    method.stages.map(() => 1),
  )

/** How far weights are from a step of a part θ of dt, over all trees of an order. */
const missed = (method: RungeKutta, weights: readonly number[], order: number, part = 1): number =>
  Math.max(
    ...trees(order).map((t) => Math.abs(dot(weights, inStages(method, t)) - part ** t.size / t.density)),
  )

test('there are as many trees as is known', () => {
  const sizes = trees(6).map((t) => t.size)
  expect([1, 2, 3, 4, 5, 6].map((n) => sizes.filter((s) => s === n).length)).toEqual([1, 1, 2, 4, 9, 20])
})

describe.each(RUNGE_KUTTA.map((m) => [m.name, m] as const))('%s', (_, method) => {
  test('each stage reads those before it, and each has a weight', () => {
    expect(method.stages.map((row) => row.length)).toEqual([...method.stages.keys()])
    expect(method.weights).toHaveLength(method.stages.length)
  })

  test('is of its order, and of no higher one', () => {
    expect(missed(method, method.weights, method.order)).toBeLessThan(1e-15)
    expect(missed(method, method.weights, method.order + 1)).toBeGreaterThan(1e-4)
  })

  if (method.embedded) {
    const { order, weights, dense } = method.embedded
    test('the embedded method is of its order, and of no higher one', () => {
      expect(weights).toHaveLength(method.stages.length)
      expect(missed(method, weights, order)).toBeLessThan(1e-15)
      expect(missed(method, weights, order + 1)).toBeGreaterThan(1e-5)
    })

    const [first, last] = [0, method.weights.length - 1]
    const within = (part: number): readonly number[] =>
      method.weights.map((b, j) => {
        const [start, end] = [j === first ? 1 : 0, j === last ? 1 : 0]
        const inner = 2 * b - start - end + (1 - part) * (dense[j] ?? Number.NaN)
        return part * (b + (1 - part) * (start - b + part * inner))
      })

    test.each([0.1, 0.3, 0.5, 0.8, 0.97])('the dense output is of order 4 at %s of the step', (part) => {
      expect(dense).toHaveLength(method.stages.length)
      expect(missed(method, within(part), 4, part)).toBeLessThan(1e-14)
    })

    test('its last stage is the first of the next step', () => {
      expect([...(method.stages.at(-1) ?? []), 0]).toEqual(method.weights)
    })
  }
})

test('the slope of the implicit method is taken in the middle: it is symmetric', () => {
  const { place } = IMPLICIT_MIDPOINT
  // the step backward from its end uses the slope at 1 − place
  expect(1 - place).toBe(place)
})

test('the Rosenbrock method damps the stiffest decay at once', () => {
  const { gamma } = ROSENBROCK
  // ½ − 2γ + γ² has two roots: with the smaller one what is left changes its sign
  const left = (z: number): number =>
    (1 + (1 - 2 * gamma) * z + (0.5 - 2 * gamma + gamma * gamma) * z * z) / (1 - gamma * z) ** 2
  expect(Math.abs(0.5 - 2 * gamma + gamma * gamma)).toBeLessThan(1e-15)
  for (let z = -0.01; z > -1e9; z *= 2) {
    expect(left(z)).toBeGreaterThan(0)
    expect(left(z)).toBeLessThan(1)
  }
  expect(left(-1e9)).toBeLessThan(1e-8)
})

test('the methods are those that are known, by their own names and kinds', () => {
  expect([...METHODS].map(([name, m]) => [name, m.name, m.kind, m.order])).toEqual([
    ['euler', 'euler', 'Runge-Kutta', 1],
    ['exponential_euler', 'exponential_euler', 'exponential', 1],
    ['heun', 'heun', 'Runge-Kutta', 2],
    ['rk4', 'rk4', 'Runge-Kutta', 4],
    ['dopri5', 'dopri5', 'Runge-Kutta', 5],
    ['implicit_midpoint', 'implicit_midpoint', 'implicit', 2],
    ['rosenbrock', 'rosenbrock', 'Rosenbrock', 2],
    ['stormer_verlet', 'stormer_verlet', 'symplectic', 2],
  ])
})
