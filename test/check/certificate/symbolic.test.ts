/** @file Part 1 of the certificate: what it says of every example and of further theories, and the planted mistakes that it catches. */
import { describe, expect, test } from 'vitest'
import type { Finding, Outcome } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { checkSymbolic } from '../../../src/check/certificate/symbolic.js'
import { map, mul, num, op, sym } from '../../../src/expr/build.js'
import type { Expr } from '../../../src/expr/expr.js'
import { parse } from '../../../src/model/parse.js'
import { type Derivation, derive } from '../../../src/pipeline.js'
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

const HEAD = `
  state u
  weight W
  target y
  constant tau_m = 1, tau_r = 0.5, tau_s = 1, tau_a = 2, d = 1, beta = 1, g_a = 0.5
  activation phi = tanh
  cost C = 1/2 |y - phi(D(tau_r) u)|^2
`
const THEORIES: Readonly<Record<string, string>> = {
  'a delay and a filter': `${HEAD}
    e = D(tau_m) u - W I(tau_s) delay(d) phi(D(tau_r) u)
    energy E = 1/2 |e|^2
    stationary u
    descend E in W, tau_s, d rate 1`,
  adaptation: `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u) + g_a I(tau_a) u
    energy E = 1/2 |e|^2 + beta C
    stationary u
    descend E in W, g_a, tau_a rate 1
    approximate causal`,
  'a weighted error without a name': `${HEAD}
    energy E = 1/2 sum(g_a .* (D(tau_m) u - W phi(D(tau_r) u)).^2) + beta C
    stationary u
    descend E in W, g_a rate 1`,
  'two compartments': `
    state u, a
    weight W, B
    target y
    constant tau_m = 1, tau_r = 0.5, tau_d = 0.3, tau_2 = 0.2, g_c = 0.5, kappa = 2, beta = 1
    activation phi = tanh
    e = D(tau_m) u - W phi(D(tau_r) u) - g_c a
    f = D(tau_d) a - B phi(D(tau_2) u)
    cost C = 1/2 |y - u|^2
    energy E = 1/2 |e|^2 + kappa/2 |f|^2 + beta C
    stationary u
    stationary a
    descend E in W, B, g_c, tau_d rate 1`,
  'an instantaneous error': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u)
    energy E = 1/2 |e|^2 + beta C
    stationary u
    approximate instantaneous`,
  'a gain that is right at one frequency': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u)
    energy E = 1/2 |e|^2 + beta C
    stationary u
    approximate causal at 2`,
  'a cost on the state in another coordinate': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_m) u)
    energy E = 1/2 |e|^2 + beta/2 |y - u|^2
    stationary E in D(tau_m) u`,
  'a slope in a given equation': `${HEAD}
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u)) + logsumexp(u)
    tau_m * ddt(u) = -2 dE/du`,
  'symmetric weights': `${HEAD}
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u))
    flow E in u rate 1/tau_m
    network
      h : 5
      h -> h, symmetric`,
  'two coordinates of a mechanical system': `
    state q, p
    constant m = 1, k = 2
    activation phi = tanh
    energy L = 1/2 sum(m .* ddt(q).^2) - 1/2 sum(k .* phi(q) .* ddt(p)) + 1/2 |ddt(p)|^2
    stationary q
    stationary p`,
}

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
