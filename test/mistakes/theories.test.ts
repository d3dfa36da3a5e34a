/** @file Theories beyond the examples: what is derived holds against differences of the energy; test/check/certificate/symbolic.test.ts has the other side. */
import { expect, test } from 'vitest'
import { checkFunctional } from '../../src/check/certificate/functional.js'
import { specimenOf } from '../../src/check/certificate/specimen.js'
import { derive, parse } from '../../src/index.js'
import { THEORIES } from './theories.js'

test.each(Object.entries(THEORIES))('%s', async (_, text) => {
  const { findings } = await checkFunctional(specimenOf(derive(parse(text)), { quick: true }))
  expect(findings.filter((f) => f.outcome === 'failed')).toEqual([])
  expect(findings.some((f) => f.outcome === 'passed')).toBe(true)
})
