/** @file The stability of a derived network, as a program asks for it, against closed forms. */
import { expect, test } from 'vitest'
import { writeNpz } from '../../src/host/npz.js'
import { derive, ModelError, parse, stabilityOf } from '../../src/index.js'
import { recurrent } from '../analyze/stabilityModels.js'

const errors = (text: string, options: Parameters<typeof stabilityOf>[1] = {}) =>
  stabilityOf(derive(parse(text)), options).loops.find(({ kind }) => kind === 'error')?.at[0]

/** An eigenvalue λ of the weights goes round as g λ τ_m/τ_r, with the gain g at which a rule hands errors on. */
test.each([
  ['causal', 1],
  ['instantaneous', 0.2],
])('%s: a turn is the closed form, and 1 is the edge', (approximation, gain) => {
  const at = (weight: number) =>
    errors(
      recurrent({
        weights: [
          [weight, 0.3],
          [0, weight / 2],
        ],
        tauM: [1, 1],
        tauR: [0.2, 0.2],
        approximate: [approximation, 'nudging 0'],
      }),
    )
  expect(at(0.1)?.radius).toBeCloseTo(gain * 0.5, 12)
  expect(at(0.98 * (0.2 / gain))).toMatchObject({ verdict: 'stable', lagged: 'converges' })
  expect(at(1.02 * (0.2 / gain))).toMatchObject({ verdict: 'ill posed', lagged: 'diverges' })
})

const drawn = recurrent({ weights: [[0]], tauM: [1], tauR: [0.5], simulate: ', seed = 3' }).replace(
  'init = [0]',
  'init = normal(0, 0.2)',
)

test('weights are drawn from the seed of the model, or from one that is given', () => {
  expect(errors(drawn)?.radius).toBe(errors(drawn, { seed: 3 })?.radius)
  expect(errors(drawn, { seed: 4 })?.radius).not.toBe(errors(drawn)?.radius)
})

test('weights of a file are read, and asked for where nobody reads them', () => {
  const text = drawn.replace('normal(0, 0.2)', '"w.npz"')
  const file = writeNpz([{ name: 'w', data: Float64Array.of(0.3), shape: [1, 1] }])
  expect(errors(text, { files: () => file })?.radius).toBeCloseTo(0.6, 12)
  expect(() => errors(text)).toThrow(ModelError)
})
