/** @file Steps with learning on: every way to learn does what its statement says, and statements that differ are told. */
import { describe, expect, test } from 'vitest'
import { learnedFindings } from '../../../src/check/certificate/learned.js'
import { type Specimen, specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'
import { chain, WAYS } from './learningModels.js'

const specimen = (text: string): Specimen => specimenOf(derive(parse(text)), { quick: true })

describe.each(Object.entries(WAYS))('%s', (_name, text) => {
  test('moves parameters as its statement says', async () => {
    const findings = await learnedFindings(specimen(text))
    expect(findings.filter((f) => f.outcome !== 'passed')).toEqual([])
    expect(findings.length).toBeGreaterThan(1)
  })
})

/** The program of one statement, checked against another. */
const mistaken: Readonly<Record<string, readonly [string, string]>> = {
  'half of the rate': [chain({}), chain({ rule: 'descend E in W, b rate eta = 0.2' })],
  'the wrong sign': [chain({}), chain({ rule: 'descend E in W, b rate -0.1' })],
  'dt with an optimizer': [chain({}), chain({ rule: 'descend E in W, b rate eta = 0.1 with sgd' })],
  'a momentum that forgets too fast': [
    chain({ rule: 'descend E in W, b rate eta = 0.1 with momentum(0.89)' }),
    chain({ rule: 'descend E in W, b rate eta = 0.1 with momentum(0.9)' }),
  ],
  'another epsilon of adam': [
    chain({ rule: 'descend E in W, b rate eta = 0.1 with adam(0.9, 0.999, 1e-8)' }),
    chain({ rule: 'descend E in W, b rate eta = 0.1 with adam(0.9, 0.999, 1.001e-8)' }),
  ],
  'another mean of squares of adam': [
    chain({ rule: 'descend E in W, b rate eta = 0.1 with adam(0.9, 0.99, 1e-8)' }),
    chain({ rule: 'descend E in W, b rate eta = 0.1 with adam(0.9, 0.991, 1e-8)' }),
  ],
  'an action too early': [
    chain({ rule: 'descend E in W, b rate eta = 0.1 every 0.38' }),
    chain({ rule: 'descend E in W, b rate eta = 0.1 every 0.4' }),
  ],
  'a range that is ignored': [
    chain({ rule: 'descend E in W, b rate eta = 5' }),
    chain({ rule: 'descend E in W, b rate eta = 5\nkeep -0.2 <= W <= 0.2' }),
  ],
  'the rate of another population': [
    chain({ network: '  h : 3\n  y : output 2, eta = 0.01\n  x -> h -> y' }),
    chain({ network: '  h : 3, eta = 0.01\n  y : output 2\n  x -> h -> y' }),
  ],
  'a parameter that has no rule': [chain({}), chain({ rule: 'descend E in W rate eta = 0.1' })],
}

test.each(Object.entries(mistaken))('%s is told', async (_name, [runs, says]) => {
  const findings = await learnedFindings({ ...specimen(says), open: specimen(runs).open })
  expect(findings.filter((f) => f.outcome === 'failed').length).toBeGreaterThan(0)
})
