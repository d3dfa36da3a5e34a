/**
 * Lag line: the emitted code against numbers stored when it was emitted.
 *
 * Emitted by Extremal from the model with hash 045094a2c48115; do not edit.
 */
import { expect, test } from 'vitest'
import { create } from './model.js'

/** Numbers without structure between -1/2 and 1/2, the same on every machine. */
const numbers = (count: number, from: number): number[] =>
  Array.from({ length: count }, (_, k) => (((from + k + 1) * 0.6180339887498949) % 1) - 0.5)

/** The first numbers of each variable after the last step, and the sum of all. */
const EXPECTED: Readonly<Record<string, { readonly first: readonly number[]; readonly sum: number }>> = {
  'u[h]': { first: [-0.0033914200783314846], sum: -0.0033914200783314846 },
  'e[h]': { first: [-0.01770036035370706], sum: -0.01770036035370706 },
  'filter_e[h]': { first: [-0.0010274111409054028], sum: -0.0010274111409054028 },
  'r[h]': { first: [0.6715657104083963], sum: 0.6715657104083963 },
  'phi\'[h]': { first: [0.48909198277321864], sum: 0.48909198277321864 },
  'tau_m[h]': { first: [0.5001084192457368], sum: 0.5001084192457368 },
  'tau_r[h]': { first: [0.1], sum: 0.1 },
  'u[y]': { first: [0.02556264244764259], sum: 0.02556264244764259 },
  'e[y]': { first: [-0.02518394441961528], sum: -0.02518394441961528 },
  'filter_e[y]': { first: [-0.001391163510033771], sum: -0.001391163510033771 },
  'r[y]': { first: [0.7337973788256631], sum: 0.7337973788256631 },
  'phi\'[y]': { first: [0.5199175307140678], sum: 0.5199175307140678 },
  'tau_m[y]': { first: [0.5003186126058324], sum: 0.5003186126058324 },
  'tau_r[y]': { first: [0.1], sum: 0.1 },
  'beta': { first: [0.01], sum: 0.01 },
  'gamma': { first: [1], sum: 1 },
  'eta': { first: [0.0001], sum: 0.0001 },
  'W[h,x]': { first: [0.4998815291062501], sum: 0.4998815291062501 },
  'W[y,h]': { first: [0.49968194633124174], sum: 0.49968194633124174 },
  'cost': { first: [0.6145959632898446], sum: 0.6145959632898446 },
}

const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 0 * (1 + Math.abs(b))

test('5 steps give the numbers of the interpreter', () => {
  const model = create({ batch: 1 })
  for (let k = 0; k < 5; k++) {
    model.step({ 'x': numbers(1, 0 + k * 1), 'y': numbers(1, 1000 + k * 1) })
  }
  for (const [name, { first, sum }] of Object.entries(EXPECTED)) {
    const values = model.get(name)
    first.forEach((value, k) => {
      expect(same(values[k] ?? Number.NaN, value), `${name}[${k}] is ${values[k]} instead of ${value}`).toBe(true)
    })
    expect(same(values.reduce((a, b) => a + b, 0), sum), `sum of ${name}`).toBe(true)
  }
})
