/** @file Random Programs: whatever the loop language can say, all executions do alike. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typescriptBackend } from '../../src/backends/typescript/backend.js'
import { interpret } from '../../src/program/interpret.js'
import { verifyProgram } from '../../src/program/verify.js'
import { randomProgram } from '../program/randomProgram.js'
import { numbers } from '../program/samples.js'
import { loadModule, type ModelModule, textOf } from './emitted.js'
import { difference, drive, started } from './executions.js'

const choices = fc.array(fc.nat(1e6), { minLength: 30, maxLength: 150 })
const options = { numRuns: 80, seed: 1 }

test('f64: interpreter, TypeScript and WebAssembly agree to the bit', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const p = randomProgram(list, 'f64', 'any')
      expect(verifyProgram(p)).toEqual([])
      const oracle = drive(await started(p, 'interpreter'), 2)
      expect(difference(oracle, drive(await started(p, 'ts'), 2))).toBeUndefined()
      expect(difference(oracle, drive(await started(p, 'wasm'), 2))).toBeUndefined()
    }),
    options,
  )
})

test('f32: interpreter and WebAssembly agree to the bit', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const p = randomProgram(list, 'f32', 'any')
      const oracle = drive(await started(p, 'interpreter'), 2)
      expect(difference(oracle, drive(await started(p, 'wasm'), 2))).toBeUndefined()
    }),
    options,
  )
})

test('f32: TypeScript differs by a few units where nothing amplifies roundings', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const p = randomProgram(list, 'f32', 'careful')
      const oracle = drive(await started(p, 'interpreter'), 1)
      expect(difference(oracle, drive(await started(p, 'ts'), 1), 256)).toBeUndefined()
    }),
    options,
  )
})

test('f64: modules with the batch left open agree to the bit', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const made = randomProgram(list, 'f64', 'any')
      const p = { ...made, ring: 1, buffers: made.buffers.map((b) => ({ ...b, name: b.id })) }
      const text = textOf(await typescriptBackend.print(p), 'model.ts')
      const model = loadModule<ModelModule>(text).create({ batch: p.batch })
      const oracle = interpret(p)()
      for (let n = 0; n < 2; n++) {
        const x = numbers(oracle.view('x').length, n)
        oracle.view('x').set(x)
        oracle.run(1)
        model.step({ x })
      }
      for (const id of ['a', 'b', 'w', 's']) expect([...model.get(id)], id).toEqual([...oracle.view(id)])
    }),
    { ...options, numRuns: 25 },
  )
})
