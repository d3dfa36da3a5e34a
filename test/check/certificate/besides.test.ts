/** @file An energy with more than errors and the cost: a rule goes down all of it, and is not held to the cost alone. */
import { describe, expect, test } from 'vitest'
import { besidesCost } from '../../../src/check/certificate/besides.js'
import { checkLocalRule } from '../../../src/check/certificate/localRule.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'

const text = (energy: string, more = ''): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.1, beta = 1, lam = 0.2
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
${more}
energy E = ${energy}
stationary E in u
descend E in W rate eta = 1e-3
approximate causal
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.04, method = heun, coupling = solved, seed = 3
`
const of = (energy: string, more?: string): string | undefined =>
  besidesCost(derive(parse(text(energy, more))).core)

describe('an energy', () => {
  test.each([
    ['1/2 |e|^2 + beta C', ''],
    ['1/2 |D(tau_m) u - W r|^2 + beta C', ''],
    ['P + beta C', 'energy P = 1/2 |e|^2'],
  ])('%s: nothing else', (energy, more) => {
    expect(of(energy, more)).toBeUndefined()
  })

  test.each([
    ['1/2 |e|^2 + beta C + lam/2 |W|^2', '½ * lam * ‖W‖²'],
    ['1/2 |e|^2 + beta C + 0.1 * dot(r, r)', '0.1 * ‖r‖²'],
  ])('%s: %s', (energy, more) => {
    expect(of(energy)).toBe(more)
  })
})

const findings = async (energy: string) =>
  (await checkLocalRule(specimenOf(derive(parse(text(energy))), { quick: true }), {})).findings.filter(
    (f) => f.name.startsWith('angle') || f.name.startsWith('ledger'),
  )

test('with a decay of weights the angle is told, and is no failure', async () => {
  const found = await findings('1/2 |e|^2 + beta C + lam/2 |W|^2')
  expect(found.length).toBeGreaterThan(2)
  expect(found.filter((f) => f.outcome !== 'reported')).toEqual([])
  expect(found.map((f) => f.note ?? '').join()).toContain('besides errors and the cost')
})

test('without it the same rule is held to be exact where nothing is approximated', async () => {
  const found = await findings('1/2 |e|^2 + beta C')
  expect(found.find((f) => f.name === 'ledger: no approximation')?.outcome).toBe('passed')
  expect(found.map((f) => f.note ?? '').join()).not.toContain('besides')
})
