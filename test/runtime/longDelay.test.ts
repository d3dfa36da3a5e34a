/** @file A delay of many steps: what has not been written yet is neither copied nor filled when a simulation starts. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const STEPS = 160_000

const text = `state u = 1
constant tau = 4
tau * ddt(u) = -u + 0.5 delay(${STEPS}) u
network
  h : 2
simulate
  dt = 1
`

/** Numbers of typed arrays that are copied or filled while something runs. */
function moved(run: () => void): number {
  const prototype = Object.getPrototypeOf(Float64Array.prototype)
  let count = 0
  const names = ['slice', 'fill', 'set'] as const
  const own = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name) ?? {})
  names.forEach((name, k) => {
    const call = own[k]?.value
    const value = function (this: Float64Array, ...args: unknown[]): unknown {
      count += this.length
      return Reflect.apply(call, this, args)
    }
    Object.defineProperty(prototype, name, { ...own[k], value })
  })
  try {
    run()
  } finally {
    names.forEach((name, k) => {
      Object.defineProperty(prototype, name, own[k] ?? {})
    })
  }
  return count
}

test.each(['interpreter', 'ts', 'wasm'] as const)('%s', async (target) => {
  const program = await compile(derive(parse(text)), { target })
  let sim = program.start()
  expect(moved(() => (sim = program.start()))).toBeLessThan(STEPS / 100)
  const run = (): readonly number[] => {
    for (let n = 0; n < 3; n++) sim.step({})
    return [
      ...sim.get('u[h]'),
      ...Object.values(sim.snapshot().buffers).flatMap((b) => [b[0] ?? 0, b[1] ?? 0]),
    ]
  }
  const first = run()
  expect(first[0]).toBeCloseTo(0.75 ** 3, 12)
  sim.reset()
  expect(
    Object.values(sim.snapshot().buffers).every((b) => b.length < STEPS || b.every((x) => x === 0)),
  ).toBe(true)
  expect(run()).toEqual(first)
})
