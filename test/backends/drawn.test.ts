/** @file Weights are drawn when a simulation starts: until then nothing that is made of a model takes longer for larger populations. */
import { describe, expect, test } from 'vitest'
import { backendFor } from '../../src/backends/registry.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { contentOf, isDrawn } from '../../src/program/buffers.js'
import type { Program } from '../../src/program/program.js'

const programOf = (init: string): Program => {
  const model = parse(`model "Drawn"
state    u
weight   W
constant tau_m = 5
ddt(u) = (-u + W r) / tau_m
r = tanh(u)
network
  x : input 40
  h : 30
  y : output 20
  x -> h -> y${init}
simulate
  dt = 0.5, seed = 3
`)
  return toProgram(derive(model), settle(model, { precision: 'f64' }))
}

/** The same with every drawing of weights counted. */
function counting(program: Program): { readonly counted: Program; readonly drawings: () => number } {
  let count = 0
  const buffers = program.buffers.map((b) => {
    const { initial } = b
    if (initial === undefined || !isDrawn(initial)) return b
    const numbers = (): ArrayLike<number> => {
      count++
      return initial.numbers()
    }
    return { ...b, initial: { length: initial.length, numbers } }
  })
  return { counted: { ...program, buffers }, drawings: () => count }
}

const weights = ({ buffers }: Program) => buffers.filter(({ role }) => role === 'parameter')

describe.each(['', ', init = normal(0, 0.1)', ', init = uniform(-1, 1)'])('x -> h -> y%s', (init) => {
  test.each(['interpreter', 'ts', 'wasm'] as const)('%s', async (target) => {
    const { counted, drawings } = counting(programOf(init))
    expect(weights(counted).map(({ initial }) => initial?.length)).toEqual([1200, 600])
    const backend = await backendFor(target)
    const start = await backend.start(counted)
    expect(drawings()).toBe(0)
    const execution = start()
    expect(drawings()).toBe(2)
    for (const b of weights(counted)) {
      const expected = contentOf(b)
      expect([...execution.view(b.id)]).toEqual([...Array.from(expected)])
      expect(new Set(Array.from(expected)).size).toBeGreaterThan(500)
    }
  })
})

test('each is drawn once, however often it is asked for', () => {
  for (const b of weights(programOf(''))) expect(contentOf(b)).toBe(contentOf(b))
})

test('what may be refused is refused at once: a file that is not there', () => {
  expect(() => programOf(', init = "weights.npz"')).toThrow(/E206[15]|file/)
  expect(weights(programOf(', init = 0.5')).some(({ initial }) => initial && isDrawn(initial))).toBe(false)
})
