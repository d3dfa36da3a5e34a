/** @file Known rules: which of them each example is, under which assumptions, and what tells it from the others. */
import { describe, expect, test } from 'vitest'
import { checkIdentity } from '../../../src/check/certificate/identity.js'
import type { Finding } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { mul, num } from '../../../src/expr/build.js'
import { parse } from '../../../src/model/parse.js'
import { type Derivation, derive } from '../../../src/pipeline.js'
import { example, exampleNames } from '../../model/examples.js'
import { inSymbols, withCore } from './plant.js'

const findingsOf = (derivation: Derivation): readonly Finding[] =>
  checkIdentity(specimenOf(derivation)).findings

const shortName = ({ name }: Finding): string => name.slice(0, name.indexOf(' ('))

/** Rules that the model is, each with its assumptions. */
const identities = (findings: readonly Finding[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter((f) => f.outcome === 'passed')
      .map((f) => [
        shortName(f),
        /^the model is this rule(?:, assuming: ([^;]*))?/.exec(f.note ?? '')?.[1] ?? '',
      ]),
  )

const BACKPROPAGATION = { backpropagation: 'at equilibrium, u̇ = 0, nudged weakly' }
const LE = {
  ...BACKPROPAGATION,
  'latent equilibrium': '',
  'generalized latent equilibrium': '',
  'the adjoint of a prospective energy': '',
  'predictive coding at equilibrium': 'at equilibrium, u̇ = 0',
}
const GLE = {
  ...BACKPROPAGATION,
  'latent equilibrium': 'γ = 1, τ_r = τ_m',
  'generalized latent equilibrium': '',
  'the adjoint of a prospective energy': 'τ_r = τ_m',
  'predictive coding at equilibrium': 'at equilibrium, u̇ = 0, γ = 1',
}
const VLE = {
  ...BACKPROPAGATION,
  'latent equilibrium': 'τ_r = τ_m',
  'generalized latent equilibrium': 'τ_r = τ_m',
  'the adjoint of a prospective energy': '',
  'predictive coding at equilibrium': 'at equilibrium, u̇ = 0',
}
const EP = { 'equilibrium propagation': 'both phases settle, at values of β that approach each other' }
const PC = { ...BACKPROPAGATION, 'predictive coding': '' }

/** All others have neither an error that is solved for nor a flow. */
const IDENTITIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'generalized-latent-equilibrium': GLE,
  'lag-line': GLE,
  'latent-equilibrium': LE,
  'more/conv-le': LE,
  'variational-latent-equilibrium': VLE,
  'more/vle-recurrent': VLE,
  'predictive-coding': PC,
  'more/whittington-bogacz': PC,
  'equilibrium-propagation': EP,
  'more/ep-cross-entropy': EP,
  'more/le-feedback-alignment': { 'feedback alignment': 'at equilibrium, u̇ = 0, nudged weakly' },
}

describe('every example', () => {
  test.each(exampleNames)('%s', (name) => {
    const findings = findingsOf(derive(example(name)))
    const expected = IDENTITIES[name]
    expect(identities(findings)).toEqual(expected ?? {})
    if (!expected) expect(findings.map((f) => f.outcome)).toEqual(['not applicable'])
    expect(findings.filter((f) => f.outcome === 'failed' || f.outcome === 'not run')).toEqual([])
  })
})

describe('a rule that the model is not', () => {
  test('is told from it by both values at one place, the same every time', () => {
    const [first, again] = [0, 1].map(() => findingsOf(derive(example('more/le-feedback-alignment'))))
    const found = first?.find((f) => f.name.startsWith('latent equilibrium'))
    expect(found?.outcome).toBe('reported')
    const values =
      /^e\[\d\] at t = [\d.]+ of random signals \(seed 0\) is (\S+) here and (\S+) in the rule/.exec(
        found?.note ?? '',
      )
    expect(Math.abs(Number(values?.[1]) - Number(values?.[2]))).toBeGreaterThan(0.1)
    expect(again).toEqual(first)
  })
})

const HEAD = `
  state u
  weight W
  target y
  constant tau_m = 1, tau_r = 0.5, beta = 1
  activation phi = tanh
  r = phi(D(tau_r) u)
  e = D(tau_m) u - W r
  cost C = 1/2 |y - r|^2
  energy E = 1/2 |e|^2 + beta C
  stationary u
  descend E in W rate 1`

describe('variants', () => {
  const of = (text: string): readonly Finding[] => findingsOf(derive(parse(text)))

  test('without its operators an error is latent equilibrium only if both constants are one', () => {
    const found = identities(of(`${HEAD}\napproximate instantaneous`))
    expect(found['latent equilibrium']).toBe('τ_r = τ_m')
    expect(found['generalized latent equilibrium']).toBe('τ_r = τ_m')
    expect(found.backpropagation).toBe(BACKPROPAGATION.backpropagation)
  })
  test('a calibrated gain is no generalized latent equilibrium but where both constants are one', () => {
    const found = identities(of(`${HEAD}\napproximate causal at 2`))
    expect(found['generalized latent equilibrium']).toBe('τ_r = τ_m')
    expect(Object.keys(found)).not.toContain('backpropagation')
  })
  test('a soma that receives no error is no latent equilibrium', () => {
    const found = identities(
      of(
        `${HEAD.replaceAll('tau_r', 'tau_m').replace('tau_m = 1, tau_m = 0.5', 'tau_m = 1')}\napproximate nudging 0`,
      ),
    )
    expect(Object.keys(found)).not.toContain('latent equilibrium')
    expect(found['generalized latent equilibrium']).toBe('')
  })
})

describe('laws that are written by hand', () => {
  const of = (law: string): Readonly<Record<string, string>> =>
    identities(
      findingsOf(
        derive(
          parse(
            `${HEAD.replace('tau_m = 1,', 'tau_m = 1, eta = 0.1,').replace('descend E in W rate 1', law)}\napproximate causal`,
          ),
        ),
      ),
    )

  test.each(['0.1 * e[i] * r[j]', 'eta * e[i] * r[j]'])('%s is a rule whatever its rate', (law) => {
    expect(of(`ddt(W[i,j]) = ${law}`)).toEqual(of('descend E in W rate 1'))
  })
  test.each(['-0.1 * e[i] * r[j]', '0.1 * e[i]', '0.1 * r[i] * r[j]', 'e[i] * r[j] - 0.1 * W[i,j]'])(
    '%s is none of the known rules',
    (law) => {
      expect(of(`ddt(W[i,j]) = ${law}`)).toEqual({})
    },
  )
})

describe('planted mistakes', () => {
  const doubled = (of: string, name: string): readonly Finding[] => {
    const derivation = derive(example(of))
    const change = (e: Parameters<typeof inSymbols>[0]): Parameters<typeof inSymbols>[0] =>
      inSymbols(e, (s) => (s.name === name ? mul([num(2), s]) : s))
    const { core } = derivation
    return findingsOf(
      withCore(derivation, {
        running: core.running.map((r) =>
          r.role === 'error' ? { ...r, definition: { ...r.definition, body: change(r.definition.body) } } : r,
        ),
        laws: core.laws.map((l) => ({ ...l, right: change(l.right) })),
        plasticity: core.plasticity.map((p) => ({ ...p, gradient: mul([num(-1), p.gradient]) })),
      }),
    )
  }
  test.each([
    ['latent-equilibrium', 'beta'],
    ['lag-line', 'W'],
    ['predictive-coding', 'W'],
    ['equilibrium-propagation', 'W'],
  ])('%s with twice %s and ascent is none of the known rules', (of, name) => {
    expect(identities(doubled(of, name))).toEqual({})
  })
})

describe('networks whose equations are all given', () => {
  const GIVEN = `
    state u
    weight W
    bias b
    target y
    constant tau = 4, eta = 1e-2
    activation phi = tanh
    r = phi(u)
    cost C = 1/2 |y - u|^2
    s = W r + b
    tau * ddt(u) = -u + s
    e = phi'(u) .* (W' e) + (y - u)
    ddt(W[i,j]) = eta * e[i] * r[j]`
  const of = (text: string): readonly Finding[] => findingsOf(derive(parse(text)))
  const changed = (from: string, to: string): string => {
    if (!GIVEN.includes(from)) throw new Error(`no '${from}'`)
    return GIVEN.replace(from, to)
  }
  const withFeedback = (text: string): string =>
    text.replace('weight W', 'weight W\n    weight B').replace("W' e", 'B e')

  test('with errors through transposed weights learn by backpropagation', () => {
    expect(identities(of(GIVEN))).toEqual(BACKPROPAGATION)
  })
  test('also where the leak is written as a rate', () => {
    const text = changed('tau * ddt(u) = -u + s', 'ddt(u) = (s - u) / tau')
    expect(identities(of(text))).toEqual(BACKPROPAGATION)
  })
  test('with errors through weights of their own, by feedback alignment, and by that alone', () => {
    const found = of(withFeedback(GIVEN))
    expect(identities(found)).toEqual({ 'feedback alignment': BACKPROPAGATION.backpropagation })
    const other = found.find((f) => f.name.startsWith('backpropagation'))
    expect(other?.outcome).toBe('reported')
    expect(other?.note).toMatch(/^e\[\d\] at t = .* is \S+ here and \S+ in the rule/)
  })
  test.each([
    ['up the slope', changed('eta * e', '-eta * e')],
    ['without the slope of the rate', changed("phi'(u) .* (W' e)", "W' e")],
    ['with the cost uphill', changed('(y - u)', '(u - y)')],
    ['with the potential in place of the rate', changed('e[i] * r[j]', 'e[i] * u[j]')],
    ['with a third factor', changed('eta * e[i]', 'eta * C * e[i]')],
    ['with another network', changed('-u + s', '-u + 2 s')],
    ['without the bias', changed('-u + s', '-u + s - b')],
  ])('%s are neither', (_, text) => {
    for (const one of [text, withFeedback(text)]) {
      const found = of(one)
      expect(identities(found)).toEqual({})
      expect(found.filter((f) => f.outcome === 'reported').length).toBeGreaterThan(0)
    }
  })
  test('say in one line why no rule speaks of them', () => {
    const found = of(changed('e[i] * r[j]', '(y[i] - u[i]) * r[j]'))
    expect(found).toEqual([
      {
        name: 'known rules',
        outcome: 'not applicable',
        note: 'no law of a weight is a product of one named error and a rate',
      },
    ])
    const without = of(changed('cost C = 1/2 |y - u|^2', '').replace('(y - u)', 'y'))
    expect(without.map((f) => f.note)).toEqual(['the model has no cost'])
  })
})
