/** @file Part 3 of a certificate on every example: which parameters were looked at, and how it comes out. */
import { describe, expect, test } from 'vitest'
import { checkDiscrete } from '../../../src/check/certificate/discrete.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'
import { chain } from './learningModels.js'
import { EXAMPLE_NAMES, report, sourceOf, specimen } from './tables.js'

/** Groups of parameters that are looked at alone; none where the part does not apply. */
const GROUPS: Readonly<Record<string, readonly string[] | string>> = {
  'coupled-oscillators': 'the model has no cost',
  'dendritic-microcircuit': 'the model has no cost',
  'equilibrium-propagation': ['b', 'tau', 'W'],
  'generalized-latent-equilibrium': ['b', 'tau_m', 'tau_r', 'W'],
  'lag-line': ['tau_m', 'tau_r', 'W'],
  'latent-equilibrium': ['b', 'tau', 'W'],
  'neuronal-least-action': ['tau', 'W'],
  'predictive-coding': 'the model has no cost',
  'variational-latent-equilibrium': ['b', 'tau_m', 'tau_r', 'W'],
  'more/conv-le': ['b', 'tau', 'W'],
  'more/ep-cross-entropy': ['b', 'tau', 'J', 'W_o'],
  'more/force-rls': 'the model has no cost',
  'more/le-feedback-alignment': ['b', 'tau', 'W', 'B'],
  'more/least-control': 'the model has no cost',
  'more/oja-bcm': 'the model has no cost',
  'more/three-factor-reward': 'the model has no cost',
  'more/vle-recurrent': ['tau_m', 'tau_r', 'W'],
  'more/whittington-bogacz': 'the model has no cost',
  'more/wilson-cowan-balance': 'the model has no cost',
}

test('every example stands in the table', () => {
  expect(Object.keys(GROUPS).sort()).toEqual([...EXAMPLE_NAMES].sort())
})

describe.each(EXAMPLE_NAMES)('%s', (name) => {
  test('the exact gradient is that of the run', { timeout: 20_000 }, async () => {
    const groups = GROUPS[name] ?? []
    const { findings, charts } = await report('discrete', specimen(sourceOf(name)))
    if (typeof groups === 'string') {
      expect(findings.map((f) => f.outcome)).toEqual(['not applicable'])
      expect(findings[0]?.note).toContain(groups)
      return
    }
    const [same, ...others] = findings
    expect(same?.outcome).toBe(isWindow(name) ? 'not applicable' : 'passed')
    const taylor = others.filter((f) => f.name.startsWith('Taylor'))
    expect(taylor.map((f) => f.of)).toEqual([...groups, 'all parameters'])
    for (const f of others) expect(f.outcome, `${f.name} ${f.of}: ${f.value} ${f.note}`).toBe('passed')
    const whole = taylor.at(-1)
    expect(Math.abs((whole?.value ?? 0) - 2)).toBeLessThan(0.02)
    const [planted, balance] = others.slice(-2)
    expect(planted?.name).toContain('does not pass')
    expect(Math.abs((planted?.value ?? 0) - 1)).toBeLessThan(0.05)
    expect(balance?.value).toBeLessThan(1e-13)
    expect(charts[0]?.traces.length).toBeGreaterThan(1)
  })
})

/** Windows are solved as a whole. */
const isWindow = (name: string): boolean => /variational|vle/.test(name)

test.each(['rosenbrock', 'implicit_midpoint'])('the tangent goes through what %s solves', async (method) => {
  const text = chain({
    network: '  h : 3\n  y : output 2\n  x -> h -> y\n  h -> h',
    simulate: `, method = ${method}`,
  })
  const { findings } = await checkDiscrete(specimenOf(derive(parse(text)), { quick: true }))
  const balance = findings.at(-1)
  expect(balance?.name).toContain('dot product')
  expect(balance?.outcome, balance?.note).toBe('passed')
  expect(balance?.value).toBeLessThan(1e-14)
})

test('constants of one value under two names are two in the gradient of a window', async () => {
  const text = chain({ tau: 'tau_m = 0.4', lines: '' })
  const derivation = derive(parse(text))
  expect(derivation.core.anticausal).toBe(true)
  const { findings } = await checkDiscrete(specimenOf(derivation, { quick: true }))
  expect(findings.filter((f) => f.outcome === 'failed')).toEqual([])
  expect(findings.filter((f) => f.of === 'tau_m' || f.of === 'tau_r').map((f) => f.outcome)).toEqual([
    'passed',
    'passed',
  ])
})
