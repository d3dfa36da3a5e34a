/** @file Part 1 of the certificate: what it says of every example and of further theories, and the planted mistakes that it catches. */
import { describe, expect, test } from 'vitest'
import type { Finding, Outcome } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { checkSymbolic } from '../../../src/check/certificate/symbolic.js'
import { map, mul, num, op, sym } from '../../../src/expr/build.js'
import type { Expr } from '../../../src/expr/expr.js'
import { parse } from '../../../src/model/parse.js'
import { type Derivation, derive } from '../../../src/pipeline.js'
import { THEORIES } from '../../mistakes/theories.js'
import { example, exampleNames } from '../../model/examples.js'
import {
  type Change,
  everywhere,
  inEquations,
  inOperators,
  inSymbols,
  inTerms,
  negativeAt,
  rewritten,
  swappedConstant,
  transposed,
  withCore,
} from './plant.js'

const findingsOf = (derivation: Derivation): readonly Finding[] =>
  checkSymbolic(specimenOf(derivation)).findings

const namesWith = (findings: readonly Finding[], outcome: Outcome): readonly string[] =>
  findings.filter((f) => f.outcome === outcome).map((f) => `${f.name}: ${f.of ?? ''}`)

/** How many identities hold; all equations of the others are given. */
const PASSED: Readonly<Record<string, number>> = {
  'coupled-oscillators': 6,
  'dendritic-microcircuit': 11,
  'equilibrium-propagation': 7,
  'generalized-latent-equilibrium': 14,
  'lag-line': 14,
  'latent-equilibrium': 12,
  'neuronal-least-action': 8,
  'predictive-coding': 8,
  'variational-latent-equilibrium': 16,
  'more/conv-le': 12,
  'more/ep-cross-entropy': 10,
  'more/force-rls': 7,
  'more/le-feedback-alignment': 14,
  'more/least-control': 7,
  'more/oja-bcm': 4,
  'more/three-factor-reward': 4,
  'more/vle-recurrent': 14,
  'more/whittington-bogacz': 8,
  'more/wilson-cowan-balance': 7,
}

test('every example has a line in the table', () => {
  expect(Object.keys(PASSED).sort()).toEqual([...exampleNames].sort())
})

describe('every example', () => {
  test.each(Object.entries(PASSED))('%s', (name, passed) => {
    const derivation = derive(example(name))
    const findings = findingsOf(derivation)
    expect(namesWith(findings, 'failed')).toEqual([])
    expect(namesWith(findings, 'not run')).toEqual([])
    const given = derivation.core.derivatives.length === 0
    expect(namesWith(findings, 'not applicable')).toHaveLength(given ? 1 : 0)
    expect(namesWith(findings, 'passed')).toHaveLength(passed)
  })
})

const theory = (text: string): Derivation => derive(parse(text))

describe('further theories', () => {
  test.each(Object.entries(THEORIES))('%s', (_, text) => {
    const findings = findingsOf(theory(text))
    expect(namesWith(findings, 'failed')).toEqual([])
    expect(namesWith(findings, 'not run')).toEqual([])
    expect(namesWith(findings, 'passed').length).toBeGreaterThan(2)
  })
})

const COSTATE = 'error equation against costate equation'
const SOLVED = 'solved error against costate equation'

/** φ′ D(−τ) of the rest in place of D(−τ) of the product. */
const slopeOutside: Change = (e) =>
  inOperators(e, (word, arg) => {
    if (arg.kind !== 'mul' || arg.sum.length > 0) return op(word, arg)
    const slopes = arg.factors.filter((f) => f.kind === 'map' && f.order > 0)
    return mul([...slopes, op(word, mul(arg.factors.filter((f) => !slopes.includes(f))))])
  })

const doubled =
  (name: string): Change =>
  (e) =>
    inSymbols(e, (s) => (s.name === name ? mul([num(2), s]) : s))

const isSlope = (e: Expr): boolean => e.kind === 'map' && e.order === 1

interface Planted {
  readonly of: string
  readonly plant: (derivation: Derivation) => Derivation
  /** Findings that fail, all of them. */
  readonly fails: readonly (string | RegExp)[]
}

const errorOf = (id: string): string => `${SOLVED}: ${id}`

const PLANTED: Readonly<Record<string, Planted>> = {
  'a weight for its transpose': {
    of: 'variational-latent-equilibrium',
    plant: (d) => everywhere(d, (e) => transposed(e, 'W')),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e'), 'slope at every instant: dE/dtau_r'],
  },
  'a look-ahead in the adjoint': {
    of: 'variational-latent-equilibrium',
    plant: (d) =>
      everywhere(d, (e) =>
        inOperators(e, (word, arg) =>
          op(
            word.map((f) => (f.reversed ? { ...f, reversed: false } : f)),
            arg,
          ),
        ),
      ),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e')],
  },
  'time constants swapped': {
    of: 'variational-latent-equilibrium',
    plant: (d) => everywhere(d, (e) => swappedConstant(e, 'tau_r', 'tau_m')),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e')],
  },
  'a slope outside of its operator': {
    of: 'lag-line',
    plant: (d) => everywhere(d, slopeOutside),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e-exact')],
  },
  'a cost that counts twice': {
    of: 'generalized-latent-equilibrium',
    plant: (d) => everywhere(d, doubled('beta')),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e-exact')],
  },
  'a function for its slope': {
    of: 'latent-equilibrium',
    plant: (d) =>
      everywhere(d, (e) => rewritten(e, (x) => (isSlope(x) && x.kind === 'map' ? map(x.fn, 0, x.arg) : x))),
    fails: [`${COSTATE}: dE/du`, errorOf('error-e')],
  },
  'a term left out of a slope': {
    of: 'predictive-coding',
    plant: (d) => everywhere(d, (e) => inTerms(e, (terms) => terms.slice(1))),
    fails: [
      'variation of the energy: dF/du',
      'flow down the slope: neuron-u',
      'slope at every instant: dF/ds',
    ],
  },
  'the sign of a term': {
    of: 'equilibrium-propagation',
    plant: (d) => everywhere(d, (e) => inTerms(e, negativeAt(0))),
    fails: ['variation of the energy: dE/du', 'flow down the slope: neuron-u'],
  },
  'presynaptic for postsynaptic': {
    of: 'more/whittington-bogacz',
    plant: (d) =>
      inEquations(d, 'synapse-W', (e) =>
        inSymbols(e, (s) =>
          sym(
            s.role,
            s.name,
            s.indices.map((i) => (i === 'j' ? 'i' : 'j')),
          ),
        ),
      ),
    fails: ['plasticity down the slope: synapse-W', /what runs is what is listed: synapse-W/],
  },
  'ascent for descent': {
    of: 'more/vle-recurrent',
    plant: (d) => inEquations(d, 'synapse-tau_m', (e) => mul([num(-1), e])),
    fails: ['plasticity down the slope: synapse-tau_m', /what runs is what is listed: synapse-tau_m/],
  },
  'a rule that runs otherwise than it is listed': {
    of: 'lag-line',
    plant: (d) =>
      withCore(d, {
        plasticity: d.core.plasticity.map((p) => ({ ...p, gradient: mul([num(2), p.gradient]) })),
      }),
    fails: ['what runs is what is listed: synapse-W, synapse-tau_m'],
  },
  'the wrong constant in the error that runs': {
    of: 'lag-line',
    plant: (d) =>
      withCore(d, {
        errors: d.core.errors.map((e) => ({
          ...e,
          runs: e.runs.map(({ word, arg }) => ({
            word: word.map((f) => (f.power > 0 ? { ...f, tau: sym('constant', 'tau_r', ['i']) } : f)),
            arg,
          })),
        })),
      }),
    fails: ['phase of the exact error: error-e'],
  },
  'the wrong feedback weight': {
    of: 'more/le-feedback-alignment',
    plant: (d) =>
      withCore(d, {
        errors: d.core.errors.map((e) => ({
          ...e,
          runs: e.runs.map((t) => ({ ...t, arg: transposed(t.arg, 'B') })),
        })),
      }),
    fails: ['the exact error with other feedback: error-e'],
  },
  'a missing term at the end': {
    of: 'variational-latent-equilibrium',
    plant: (d) => withCore(d, { boundary: d.core.boundary.filter((b) => b.at === 't = 0') }),
    fails: ['term at t = T: u'],
  },
  'an end without the cost': {
    of: 'variational-latent-equilibrium',
    plant: (d) =>
      withCore(d, {
        boundary: d.core.boundary.map((b) =>
          b.momentum ? { ...b, momentum: inSymbols(b.momentum, (s) => (s.name === 'beta' ? num(0) : s)) } : b,
        ),
      }),
    fails: ['term at t = T: u'],
  },
  'a momentum with the wrong sign': {
    of: 'coupled-oscillators',
    plant: (d) =>
      withCore(d, {
        boundary: d.core.boundary.map((b) =>
          b.momentum ? { ...b, momentum: mul([num(-1), b.momentum]) } : b,
        ),
      }),
    fails: ['term at t = T: q'],
  },
  'a start that is not given in full': {
    of: 'coupled-oscillators',
    plant: (d) => withCore(d, { boundary: d.core.boundary.map((b) => (b.given ? { ...b, given: [] } : b)) }),
    fails: ['term at t = 0: q'],
  },
  'a force that pulls the other way': {
    of: 'coupled-oscillators',
    plant: (d) => inEquations(d, 'neuron-q', (e) => inTerms(e, negativeAt(0))),
    fails: ['law against its condition: neuron-q', /what runs is what is listed: neuron-q/],
  },
  'a residual without its own decay': {
    of: 'neuronal-least-action',
    plant: (d) => inEquations(d, 'neuron-u', (e) => inTerms(e, (terms) => terms.slice(1))),
    fails: ['law against its condition: neuron-u', /what runs is what is listed: neuron-u/],
  },
  'a neuron without its error': {
    of: 'latent-equilibrium',
    plant: (d) => inEquations(d, 'neuron-u', (e) => inSymbols(e, (s) => (s.name === 'e' ? num(0) : s))),
    fails: [
      'dynamics against the definition of the error: neuron-u',
      /what runs is what is listed: neuron-u/,
    ],
  },
  'a given equation changed on its way': {
    of: 'more/least-control',
    plant: (d) => inEquations(d, 'neuron-c', (e) => inTerms(e, negativeAt(0))),
    fails: ['equation as the model gives it: neuron-c', /what runs is what is listed: neuron-c/],
  },
}

describe('planted mistakes', () => {
  test.each(Object.entries(PLANTED))('%s', (_, { of, plant, fails }) => {
    const failed = namesWith(findingsOf(plant(derive(example(of)))), 'failed')
    for (const name of fails)
      expect(failed).toContainEqual(typeof name === 'string' ? name : expect.stringMatching(name))
  })
})
