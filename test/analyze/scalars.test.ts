/** @file What is said of activations: kinks of each population's own choice, and nerdamer's opinion on formulas. */
import { expect, test } from 'vitest'
import { activationNotes, opinions } from '../../src/analyze/scalars.js'
import { derive, parse } from '../../src/index.js'

const model = (formula: string, own: string) =>
  parse(`state u
weight W
constant tau = 1
activation phi(v) = ${formula}
r = phi(D(tau) u)
e = D(tau) u - W r
energy E = 1/2 |e|^2
stationary E in D(tau) u
network
  x : input 2
  y : output 2, phi = ${own}
  x -> y
`)

test('kinks are stated for the formula and for a population with its own activation', () => {
  const notes = activationNotes(model('v + relu(2 * v - 1)', 'hard_sigmoid'))
  expect(notes.map((n) => n.where)).toEqual(['all populations', 'y'])
  expect(notes[0]?.kinks).toMatch(/^a kink at (0\.5|1\/2), slope 1 there/)
  expect(notes[1]?.kinks).toContain('a kink at 0, slope 1 there')
  expect(notes[1]?.kinks).toContain('a kink at 1, slope 1 there')
  expect(derive(model('tanh(v)', 'relu')).toText()).toContain('phi in y: relu, a kink at 0, slope 0 there')
})

test('nerdamer is asked about formulas, and about nothing else', async () => {
  expect(await opinions(model('v / (1 + exp(-v))', 'tanh'))).toEqual([{ name: 'phi', opinion: 'agrees' }])
  expect(await opinions(model('v^3 / (1 + v^2)', 'tanh'))).toEqual([{ name: 'phi', opinion: 'agrees' }])
  const builtin = parse('state u\nactivation phi = tanh\nconstant tau = 1\ntau * ddt(u) = -phi(u)\n')
  expect(await opinions(builtin)).toEqual([])
})
