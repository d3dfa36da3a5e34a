/** @file The rule against the exact gradient: where theory says 0 it is 0, uphill laws fail, predictions meet measurements. */
import { describe, expect, test } from 'vitest'
import { compared } from '../../../src/check/certificate/compared.js'
import { exactDirections, localDirections } from '../../../src/check/certificate/directions.js'
import { singleFrequency } from '../../../src/check/certificate/drives.js'
import { checkLocalRule } from '../../../src/check/certificate/localRule.js'
import { checkPrediction } from '../../../src/check/certificate/predicted.js'
import type { Finding } from '../../../src/check/certificate/report.js'
import { type Specimen, specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'

interface Chain {
  readonly approximate?: string
  readonly constants?: string
  readonly values?: string
  readonly rule?: string
  readonly simulate?: string
  readonly lines?: string
}

const chain = ({
  approximate = '',
  constants = 'tau_m = 1, tau_r = 0.1',
  values = '',
  rule,
  simulate,
  lines,
}: Chain): Specimen =>
  specimenOf(
    derive(
      parse(`state u
weight W
target y
constant ${constants}, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
${lines ?? ''}
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${rule ?? 'descend E in W rate eta = 1e-3'}
${approximate}
network
  x : input 2
  h : 4${values}
  y : output 2
  x -> h -> y
simulate
  ${simulate ?? 'dt = 0.04, method = heun, coupling = solved'}, seed = 3
`),
    ),
    { quick: true },
  )

const outcomes = async (specimen: Specimen): Promise<readonly Finding[]> =>
  (await checkLocalRule(specimen, {})).findings

const CAUSAL = 'approximate causal'
const spread = ', tau_m = [0.4, 1, 1, 2.5], tau_r = [0.04, 0.1, 0.1, 0.25]'

const TIED = `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.2
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
z = e - 0.3 * W' tanh(W r)
cost C = 1/2 |y - r|^2
energy E = 1/2 |z|^2 + beta C
stationary u
descend E in W rate eta = 0.01
approximate causal
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.05
`

describe('the angle', async () => {
  const angles = async (specimen: Specimen, pace: number): Promise<Record<string, number>> => {
    const drive = singleFrequency(pace, specimen)
    const { groups } = compared(
      await localDirections(specimen, drive),
      await exactDirections(specimen, drive),
    )
    return Object.fromEntries(groups.map((g) => [g.name, g.angle]))
  }

  test('is zero at one frequency and equal time constants, and opens with those that differ', async () => {
    const equal = await angles(chain({ approximate: CAUSAL }), 1)
    const differing = await angles(chain({ approximate: CAUSAL, values: spread }), 1)
    expect(equal['W[h,x]']).toBeLessThan(2)
    expect(differing['W[h,x]']).toBeGreaterThan(10)
    expect(differing['W[y,h]']).toBeLessThan(1)
  })

  test('is zero under the exact equations, whatever the time constants', async () => {
    const found = await angles(chain({ values: spread }), 1)
    expect(found['W[h,x]']).toBeLessThan(0.1)
  })

  test('of an instantaneous error is large where its input is slow beside the signal', async () => {
    const found = await angles(chain({ approximate: 'approximate instantaneous' }), 3)
    expect(found['W[h,x]']).toBeGreaterThan(40)
  })
})

test.each(['', CAUSAL, 'approximate instantaneous', `${CAUSAL}\napproximate nudging 0.5`])(
  'transfer functions predict the angle: %j',
  async (approximate) => {
    const findings = await checkPrediction(chain({ approximate, values: spread }), [1])
    expect(findings.map((f) => [f.outcome, f.note])).toEqual([['passed', expect.stringContaining('W[h,x]')]])
  },
)

test('of an energy whose errors go up, too: an input has none', async () => {
  const specimen = specimenOf(derive(parse(TIED)), { quick: true })
  const predicted = await checkPrediction(specimen, [1])
  expect(predicted.map((f) => [f.outcome, f.note])).toEqual([['passed', expect.stringContaining('W[h,x]')]])
  // where data stood for errors the rule was 142 degrees off, and the ledger silent
  const found = (await outcomes(specimen)).filter((f) => f.name.startsWith('ledger'))
  expect(found.map((f) => f.outcome)).not.toContain('failed')
  expect(found.length).toBeGreaterThan(0)
})

describe('a law written by hand', () => {
  const given = (law: string): Specimen =>
    chain({
      rule: `ddt(W[i,j]) = ${law}`,
      approximate: CAUSAL,
      constants: 'tau_m = 1, tau_r = 0.1, eta = 1e-3',
    })

  test('passes within 90 degrees of the descent direction', async () => {
    const found = await outcomes(given('eta * e[i] * r[j]'))
    expect(found.filter((f) => f.name.startsWith('angle')).map((f) => f.outcome)).toEqual([
      'passed',
      'passed',
    ])
  })

  test('fails uphill', async () => {
    const found = await outcomes(given('-eta * e[i] * r[j]'))
    expect(found.filter((f) => f.outcome === 'failed').map((f) => f.of)).toEqual(['W[h,x]', 'W[y,h]'])
  })
})

test('a listed approximation is reported, none is an identity', async () => {
  const found = await outcomes(chain({ approximate: CAUSAL }))
  expect(found.filter((f) => f.of === 'W[h,x]' && f.outcome === 'reported')).toHaveLength(1)
  const ledger = found.filter((f) => f.name.startsWith('ledger'))
  expect(ledger.map((f) => f.outcome)).toEqual(['passed', 'reported'])
})

test('the operator that runs has the phase of the adjoint and another gain', async () => {
  const { findings, charts } = await checkLocalRule(chain({ approximate: CAUSAL }), {})
  const bode = findings.find((f) => f.name.startsWith('operator'))
  expect(bode?.value).toBeLessThan(1e-9)
  expect(bode?.note).toMatch(/gain at ω = 1\/τ off by 1\.98/)
  expect(charts?.map((c) => c.name)).toEqual(['ledger', 'phase', 'gain'])
})

test('without a cost there is nothing to compare with', async () => {
  const text = 'state u\nweight W\nenergy E = 1/2 |u|^2\nflow E in u rate 1\nnetwork\n  h : 2\n'
  const findings = await outcomes(specimenOf(derive(parse(text))))
  expect(findings.map((f) => f.outcome)).toEqual(['not applicable', 'not applicable'])
})

test('a law that does not move a weight is told as that, and not as one at a right angle', async () => {
  const still = chain({ approximate: CAUSAL, rule: "ddt(W[i,j]) = 0.1 * (W' e)[i] * r[j]" })
  const findings = (await outcomes(still)).filter((f) => f.of === 'W[y,h]' && f.name.startsWith('angle'))
  expect(findings).toMatchObject([{ outcome: 'reported', note: 'the rule does not move it at all' }])
  expect(findings[0]?.value).toBeUndefined()
})
