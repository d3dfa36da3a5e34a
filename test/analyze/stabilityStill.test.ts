/** @file What does not move closes no loop: slopes held fixed, functions of constants. */
import { expect, test } from 'vitest'
import { stabilityOf } from './stabilityModels.js'

const judged = (rate: string, law: string) =>
  stabilityOf(`state u
weight W
bias b
constant tau = 1
activation phi = tanh
r = ${rate}
tau * ddt(u) = ${law}
network
  h : 3
  h -> h, init = [0.1, 0.2, 0.3, 0.3, 0.1, 0.2, 0.2, 0.3, 0.1]
simulate
  dt = 0.1`)

const radii = (rate: string, law: string): readonly number[] =>
  judged(rate, law).loops.flatMap((l) => l.at.map((a) => Number(a.radius?.toFixed(9))))

const PLAIN = radii('phi(D(tau) u)', '-u + W r')

test('a weight on a rate that sees its derivative is a loop of one instant', () => {
  // rows of the weight sum to 0.6, its largest eigenvalue; slopes of tanh at rest and at parts of their range
  expect(PLAIN).toHaveLength(4)
  expect([...PLAIN].sort()).toEqual([0.15, 0.3, 0.45, 0.6])
})

test.each(["phi'(D(tau) u)", "2 * phi'(D(tau) u)", "phi'(u)"])('a slope is held fixed: %s', (rate) => {
  expect(judged(rate, '-u + W r')).toEqual({ loops: [], diagnostics: [] })
})

test.each(["phi'(D(tau) u)", 'exp(b)', 'exp(1 + b) .* b', 'log(2 + b)', 'phi(b)', 'sin(tau)'])(
  'and %s beside a loop leaves it as it is',
  (term) => {
    expect(radii('phi(D(tau) u)', `-u + W r + ${term}`)).toEqual(PLAIN)
  },
)
