/** @file Two models against each other: what is one theory in two spellings is equal, and each difference is found where it is. */
import { describe, expect, test } from 'vitest'
import { checkComparison } from '../../../src/check/certificate/comparison.js'
import type { Finding, Result } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { verify } from '../../../src/check/verify.js'
import { parse } from '../../../src/model/parse.js'
import { derive } from '../../../src/pipeline.js'
import { exampleText } from '../../model/examples.js'

const compared = (one: string, other: string): Promise<Result> => {
  const [a, b] = [one, other].map((text) => specimenOf(derive(parse(text)), { quick: true }))
  if (!a || !b) throw new Error('two models')
  return checkComparison(a, b)
}

const failed = ({ findings }: Result): readonly string[] =>
  findings.filter((f) => f.outcome === 'failed').map((f) => `${f.name}: ${f.of ?? ''}`)

const find = ({ findings }: Result, name: string, of?: string): Finding | undefined =>
  findings.find((f) => f.name === name && (of === undefined || f.of === of))

const SEVERAL = [
  'coupled-oscillators',
  'dendritic-microcircuit',
  'equilibrium-propagation',
  'lag-line',
  'neuronal-least-action',
  'more/oja-bcm',
  'more/three-factor-reward',
  'more/vle-recurrent',
  'more/wilson-cowan-balance',
]

describe('examples against themselves', () => {
  test.each(SEVERAL)('%s', async (name) => {
    const result = await compared(exampleText(name), exampleText(name))
    expect(result.findings.filter((f) => f.outcome !== 'passed')).toEqual([])
    expect(find(result, 'trajectories')?.value).toBe(0)
    expect(result.charts?.[0]?.traces[0]?.y.length).toBe(100)
  })
})

const LINE = `
  state u
  weight W
  bias b
  target y
  constant tau_m = 1, tau_r = 0.2, beta = 0.1
  activation phi = tanh
  r = phi(D(tau_r) u)
  e = D(tau_m) u - W r - b
  cost C = 1/2 |y - r|^2
  energy E = 1/2 |e|^2 + beta C
  stationary u
  descend E in W, b rate eta = 1e-2
  approximate causal
  network
    x : input 2
    h : 3
    y : output 2
    x -> h -> y
  simulate
    dt = 0.05`

const without = (from: string, to: string): string => {
  if (!LINE.includes(from)) throw new Error(`no '${from}'`)
  return LINE.replace(from, to)
}

describe('one theory in two spellings', () => {
  const SPELLINGS: Readonly<Record<string, string>> = {
    'without a name for the rate': LINE.replace(/r = phi.*\n/, '')
      .replace('W r', 'W phi(D(tau_r) u)')
      .replace('|y - r|', '|y - phi(D(tau_r) u)|'),
    'the square multiplied out': without('1/2 |e|^2 + beta C', '1/2 dot(e, e) + beta/2 * dot(y - r, y - r)'),
    'a look-ahead written out': without('D(tau_m) u - W r', 'D(tau_m) u + 0 u - W r'),
    'time constants as parameters': without(
      'constant tau_m = 1, tau_r = 0.2,',
      'parameter tau_m = 1, tau_r = 0.2\n  constant',
    ),
    'a law for the weights': without(
      'descend E in W, b rate eta = 1e-2',
      'ddt(W[i,j]) = 0.01 * e[i] * r[j]\n  descend E in b rate eta = 1e-2',
    ),
    'another rate of the learning, as a formula': without('eta = 1e-2', 'eta = 0.01'),
  }
  test.each(Object.entries(SPELLINGS))('%s', async (_, text) => {
    const result = await compared(LINE, text)
    expect(failed(result)).toEqual([])
    expect(find(result, 'equal equations', 'error-e')?.outcome).toBe('passed')
    expect(find(result, 'trajectories')?.value).toBeLessThan(1e-12)
  })
})

describe('each difference', () => {
  const DIFFERENCES: Readonly<Record<string, { readonly other: string; readonly fails: readonly string[] }>> =
    {
      'other operators of the error': {
        other: without('approximate causal', 'approximate instantaneous'),
        fails: ['equal equations: error-e', 'trajectories: '],
      },
      'a term that is left out': {
        other: without(' - b', '').replace('bias b', '').replace('in W, b', 'in W'),
        fails: ['equal equations: neuron-u', 'equal equations: synapse-b'],
      },
      'a sign in the dynamics': {
        other: without('- W r', '+ W r'),
        fails: [
          'equal equations: neuron-u',
          'equal equations: error-e',
          'descent direction at random states: W',
        ],
      },
      'another function': {
        other: without('phi = tanh', 'phi = logistic'),
        fails: ['equal functions: φ', 'trajectories: '],
      },
      'another value': {
        other: without('tau_r = 0.2', 'tau_r = 0.3'),
        fails: ['equal values: tau_r', 'trajectories: '],
      },
      'an optimizer': { other: without('1e-2', '1e-2 with adam'), fails: ['equal equations: synapse-W'] },
      'a law that learns at twice the rate': {
        other: without(
          'descend E in W, b rate eta = 1e-2',
          'ddt(W[i,j]) = 0.02 * e[i] * r[j]\n  descend E in b rate eta = 1e-2',
        ),
        fails: ['equal equations: synapse-W', 'descent direction at random states: W', 'trajectories: '],
      },
      'another size': { other: without('h : 3', 'h : 4'), fails: ['equal populations: h'] },
      'another cost': {
        other: without('1/2 |y - r|^2', '1/2 |y - r|^2 + 1/4 |r|^2'),
        fails: ['equal equations: error-e'],
      },
    }
  test.each(Object.entries(DIFFERENCES))('%s', async (_, { other, fails }) => {
    const found = failed(await compared(LINE, other))
    for (const start of fails) expect(found.some((f) => f.startsWith(start))).toBe(true)
  })

  test.each(['sgd', 'adam'])('another rate of %s', async (optimizer) => {
    const [slow, fast] = ['1e-2', '2e-2'].map((eta) => without('1e-2', `${eta} with ${optimizer}`))
    const found = failed(await compared(slow ?? '', (fast ?? '').replace('rate eta =', 'rate eps =')))
    expect(found.some((f) => f.startsWith('equal equations: synapse-W'))).toBe(true)
  })

  test('is shown by both texts and both values, and by the step at which trajectories part', async () => {
    const result = await compared(LINE, without('approximate causal', 'approximate instantaneous'))
    const equation = find(result, 'equal equations', 'error-e')
    expect(equation?.note).toMatch(/^here e = D\(τ_m\) I\(τ_r\).*; there e = φ'.*; at t = .* here, .* there$/)
    expect(equation?.value).toBeGreaterThan(1e-3)
    expect(find(result, 'trajectories')?.note).toMatch(/^beyond 1e-9 from step \d+ on, first in e\[[hy]\]$/)
  })
})

test('the certificate has the part only where another model is given, and names that model', async () => {
  const theory = derive(parse(LINE.slice(0, LINE.indexOf('network'))))
  const alone = await verify(theory, { quick: true })
  expect(alone.parts.map((p) => p.part)).not.toContain('comparison')
  const both = await verify(theory, {
    quick: true,
    against: derive(parse('model "Other"\nstate v\nddt(v) = -v')),
  })
  expect(both.parts.at(-1)?.part).toBe('comparison')
  expect(both.parts.at(-1)?.title).toBe('Comparison with Other')
  expect(both.against?.title).toBe('Other')
  expect(both.verdict).toBe('failed')
  const wrong = verify(theory, { against: {} } as object)
  await expect(wrong).rejects.toThrow('what it is compared against is no derivation')
})
