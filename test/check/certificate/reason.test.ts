/** @file A model beyond a part is a finding; a mistake of the part itself is not. */
import { expect, test } from 'vitest'
import { type Part, runPart } from '../../../src/check/certificate/parts.js'
import { Unwritten } from '../../../src/check/costate/change.js'
import { specimen } from './tables.js'

const part = (failure: Error): Part => ({
  key: 'health',
  title: 'a part',
  run: () => {
    throw failure
  },
})
const on = specimen('state u\nconstant tau = 1\ntau * ddt(u) = -u\nnetwork\n  h : 1\n')

test('what a part cannot say is not run', async () => {
  const { findings } = await runPart(part(new Unwritten('a shift')), on, {})
  expect(findings).toEqual([{ name: 'the whole part', outcome: 'not run', note: 'a shift' }])
})

test('a mistake of the part is thrown', async () => {
  await expect(runPart(part(new TypeError('x is undefined')), on, {})).rejects.toThrow('x is undefined')
})
