/** @file Feedback weights in the law of a state and in a rule: what runs, and what is said of it. */
import { describe, expect, test } from 'vitest'
import { derive, parse } from '../../src/index.js'

const theory = (feedback: string): string => `
  state u
  weight W
  constant tau_m = 1
  activation phi = tanh
  e = u - W phi(u)
  energy E = 1/2 |e|^2
  flow E in u rate 1/tau_m
  descend E in W rate 1
  ${feedback}`

describe('a flow', () => {
  const { core, equations } = derive(parse(theory("approximate feedback W' by B")))

  test('runs with the weights of its own, and is listed beside the exact one', () => {
    const runs = equations.filter((e) => e.of === 'u' && e.kind === 'neuron')
    expect(runs.map((e) => [e.exact, e.text])).toEqual([
      [false, "τ_m * u̇ = φ'(u) ⊙ B e - e"],
      [true, "τ_m * u̇ = φ'(u) ⊙ W' e - e"],
    ])
    expect(core.laws).toHaveLength(1)
  })

  test('is an entry of the ledger and a step, once', () => {
    const name = "feedback W' by B"
    const entries = core.ledger.filter((l) => l.name.includes(name))
    expect(entries.map((l) => l.changed)).toEqual(['u'])
    const steps = core.steps.filter((s) => s.rule.includes(name))
    expect(steps).toHaveLength(1)
    expect(steps[0]?.before).toContain("W' e")
    expect(steps[0]?.after).toContain('B e')
  })

  test('a rule without the transpose stays, and is no entry', () => {
    expect(equations.filter((e) => e.of === 'W').map((e) => e.exact)).toEqual([true])
  })
})

test('two weights, each replaced by its own', () => {
  const { equations } = derive(
    parse(`
    state u
    weight W, V
    constant tau_m = 1
    activation phi = tanh
    e = u - W phi(u) - V phi(u)
    energy E = 1/2 |e|^2
    flow E in u rate 1/tau_m
    approximate feedback W' by B
    approximate feedback V' by A`),
  )
  const law = equations.find((e) => e.of === 'u' && e.runs)
  expect(law?.text).toContain('B e')
  expect(law?.text).toContain('A e')
  expect(law?.text).not.toMatch(/[WV]' e/u)
})
