/** @file Loops that a constant at zero takes out of the equations: nothing is judged, or watched, until it is set. */
import { expect, test } from 'vitest'
import { derive, parse, type Simulation } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { isChain } from '../../src/program/chain.js'
import { interpret } from '../../src/program/interpret.js'
import { openChained } from '../../src/runtime/chained.js'
import { open, refusal } from './onsetNets.js'

/** One layer whose errors reach the soma by gamma: a turn multiplies by γ times something. */
const text = (gamma: number): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.9, gamma = ${gamma}, beta = 1
r = D(tau_r) u
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.01
approximate causal
approximate nudging gamma
network
  x : input 1
  h : 2
  y : output 1
  x -> h -> y, init = 0.5
simulate
  dt = 0.05
`
const signals = { x: [0.3], y: [0.4] }

const steps = (sim: Simulation, count: number): string => {
  for (let n = 0; n < count; n++) {
    const message = refusal(sim, signals)
    if (message !== '') return message
  }
  return ''
}

test('a loop that a constant opens is judged when it is set, and not where it closes again', async () => {
  const sim = await open(text(0))
  expect(steps(sim, 40)).toBe('')
  sim.set('gamma', 9)
  expect(steps(sim, 1)).toMatch(/E6019/)
  sim.set('gamma', 0)
  expect(steps(sim, 1)).toBe('')
  const other = await open(text(9))
  expect(steps(other, 1)).toMatch(/E6019/)
  const before = other.snapshot()
  other.set('gamma', 0)
  expect(steps(other, 5)).toBe('')
  other.restore(before)
  expect(steps(other, 1)).toMatch(/E6019/)
})

test('what is known of a step is asked again only where zeros change', () => {
  const derivation = derive(parse(text(0)))
  const program = toProgram(derivation, settle(derivation.model, {}))
  const execution = interpret(program)()
  const isChained = openChained(execution)
  expect(isChained()).toBe(true)
  expect(isChain(program, new Set())).toBe(false)
  execution.view('gamma')[0] = 1e-300
  expect(isChained()).toBe(false)
  execution.view('gamma')[0] = 0
  expect(isChained()).toBe(true)
  // a weight that learns may be zero now
  execution.view('W_y_h').fill(0)
  execution.view('gamma')[0] = 1
  expect(isChained()).toBe(false)
})
