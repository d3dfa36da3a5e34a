/** @file Part 2 of the certificate: both sides of every derivative by numbers, on every example, and planted mistakes. */
import { describe, expect, test } from 'vitest'
import { checkFunctional } from '../../../src/check/certificate/functional.js'
import type { Finding } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { apart } from '../../../src/check/sampled.js'
import { add, map, mul, num, op, sym } from '../../../src/expr/build.js'
import { parse } from '../../../src/model/parse.js'
import { type Derivation, derive } from '../../../src/pipeline.js'
import { example, exampleNames } from '../../model/examples.js'
import { type Change, everywhere, inTerms, negativeAt, swappedConstant, transposed } from './plant.js'

const findingsOf = (derivation: Derivation): readonly Finding[] =>
  checkFunctional(specimenOf(derivation)).findings

const BOTH = 'both sides at random trajectories'

describe('every example', () => {
  test.each(exampleNames)('%s', (name) => {
    const derivation = derive(example(name))
    const findings = findingsOf(derivation)
    if (derivation.core.derivatives.length === 0) {
      expect(findings.map((f) => f.outcome)).toEqual(['not applicable'])
      return
    }
    expect(findings.filter((f) => f.outcome !== 'passed')).toEqual([])
    const both = findings.filter((f) => f.name === BOTH)
    expect(both).toHaveLength(derivation.core.derivatives.length)
    for (const { value } of both) expect(value).toBeLessThanOrEqual(1e-10)
  })
})

describe('planted mistakes', () => {
  const PLANTED: Readonly<Record<string, Change>> = {
    'a weight for its transpose': (e) => transposed(e, 'W'),
    'time constants swapped': (e) => swappedConstant(e, 'tau_r', 'tau_m'),
    'a sign': (e) => inTerms(e, negativeAt(0)),
    'a term left out': (e) => inTerms(e, (terms) => terms.slice(1)),
    'one part in a million': (e) => mul([num(1 + 1e-6), e]),
  }
  test.each(Object.entries(PLANTED))('%s', (_, change) => {
    const findings = findingsOf(everywhere(derive(example('more/vle-recurrent')), change))
    const failed = findings.filter((f) => f.outcome === 'failed').map((f) => f.name)
    expect(failed).toContain(BOTH)
    expect(failed).toContain('derived against measured along a random direction')
  })
})

describe('two expressions apart', () => {
  const model = parse('state u\nconstant tau = 1\nactivation phi = tanh\ntau * ddt(u) = -phi(u)')
  const u = sym('state', 'u', ['i'])
  const drawn = { model, definitions: model.definitions, seed: 3 }

  test('the chain rule holds to rounding', () => {
    const rate = op([{ op: 'dt', reversed: false, power: 1 }], u)
    const left = op([{ op: 'dt', reversed: false, power: 1 }], map('phi', 0, u))
    expect(apart(left, mul([map('phi', 1, u), rate]), ['i'], drawn).error).toBeLessThan(1e-9)
  })
  test('a difference is found where it is, with both values', () => {
    const found = apart(u, add([u, num(0.25)]), ['i'], drawn)
    expect(found.values[1] - found.values[0]).toBeCloseTo(0.25, 12)
    expect(found.error).toBeGreaterThan(0.05)
  })
  test('the same draw gives the same answer', () => {
    const [a, b] = [apart(u, num(1), ['i'], drawn), apart(u, num(1), ['i'], drawn)]
    expect(a.values).toEqual(b.values)
    expect(apart(u, num(1), ['i'], { ...drawn, seed: 4 }).values).not.toEqual(a.values)
  })
})
