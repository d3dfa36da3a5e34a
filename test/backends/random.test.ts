/** @file Random Programs: whatever the loop language can say, all executions do alike. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyProgram } from '../../src/program/verify.js'
import { randomProgram } from '../program/randomProgram.js'
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
