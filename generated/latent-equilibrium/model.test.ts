/**
 * Latent Equilibrium: the emitted code against numbers stored when it was emitted.
 *
 * Emitted by Extremal from the model with hash 0d7bfe756b45bd; do not edit.
 */
import { expect, test } from 'vitest'
import { create } from './model.js'

/** Numbers without structure between -1/2 and 1/2, the same on every machine. */
const numbers = (count: number, from: number): number[] =>
  Array.from({ length: count }, (_, k) => (((from + k + 1) * 0.6180339887498949) % 1) - 0.5)

/** The first numbers of each variable after the last step, and the sum of all. */
const EXPECTED: Readonly<Record<string, { readonly first: readonly number[]; readonly sum: number }>> = {
  'u[h1]': { first: [-0.006217553978963187, -0.0043102355891577755, -0.004489824658955052, -0.00913952933782205], sum: -0.09164700381761003 },
  'e[h1]': { first: [0, 0, -0, -0], sum: -0.0069879614967889095 },
  'r[h1]': { first: [0.29221224222849596, 0, 0.15615860835591094, 0], sum: 44.97970511954659 },
  'phi\'[h1]': { first: [1, 0, 1, 0], sum: 146 },
  'b[h1]': { first: [-0.000006144746065954054, -0.000008870602894793733, 0, 0], sum: -0.00020729780724507328 },
  'tau[h1]': { first: [10, 10, 10, 10], sum: 3000 },
  'u[h2]': { first: [-0.00033754981998963704, -0.008859238717479598, -0.0017676866595862512, 0.004735454686218395], sum: 0.022695720158733106 },
  'e[h2]': { first: [-0.000026086860270145627, 0, 0, -0.003723167710210948], sum: -0.02171122310174818 },
  'r[h2]': { first: [0, 0.12504340429797248, 0, 0.23410320699050563], sum: 10.372459677847802 },
  'phi\'[h2]': { first: [0, 1, 0, 1], sum: 53 },
  'b[h2]': { first: [0.00001492824382388325, 0, 0.0000058172484431770956, -0.00001679219609879099], sum: -0.00007255906136529487 },
  'tau[h2]': { first: [10, 10, 10, 10], sum: 1000 },
  'eta[h2]': { first: [0.025], sum: 0.025 },
  'u[y]': { first: [-0.0010708359386226276, -0.0010132039621163636, -0.0009938411678015314, -0.0007244143962569143], sum: -0.0054156788086315725 },
  'e[y]': { first: [-0.006440945579834716, 0.04894052068263918, 0.006093682862429399, -0.01501538621868051], sum: 0.0508380094705871 },
  'r[y]': { first: [-0.03206292027820784, -0.0037674148885839566, -0.06812066485340143, 0.00042462796640118587], sum: -0.1382432816070239 },
  'phi\'[y]': { first: [1, 1, 1, 1], sum: 10 },
  'b[y]': { first: [-0.00006411587526726579, 0.0001229036754737703, -0.00007642730370957799, -0.000012397400590535742], sum: 0.00009659603683401808 },
  'tau[y]': { first: [10, 10, 10, 10], sum: 100 },
  'eta[y]': { first: [0.0125], sum: 0.0125 },
  'beta': { first: [0.1], sum: 0.1 },
  'eta': { first: [0.125], sum: 0.125 },
  'W[h1,x]': { first: [-0.03691809233954214, -0.02553182542377644, -0.039280530118150275, 0.0039579247498047], sum: -24.011403566835018 },
  'W[h2,h1]': { first: [0.027504688543194513, 0.00670286872082303, -0.0024955396085782388, -0.001600275816365002], sum: 2.759751601341362 },
  'W[y,h2]': { first: [0.004256531919531576, -0.02837595004774314, -0.01369796090670556, 0.07696098137628583], sum: 1.9889342661375078 },
  'cost': { first: [0.42969026811812416], sum: 0.42969026811812416 },
}

const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 0 * (1 + Math.abs(b))

test('5 steps give the numbers of the interpreter', () => {
  const model = create({ batch: 1 })
  for (let k = 0; k < 5; k++) {
    model.step({ 'x': numbers(784, 0 + k * 784), 'y': numbers(10, 1000 + k * 10) })
  }
  for (const [name, { first, sum }] of Object.entries(EXPECTED)) {
    const values = model.get(name)
    first.forEach((value, k) => {
      expect(same(values[k] ?? Number.NaN, value), `${name}[${k}] is ${values[k]} instead of ${value}`).toBe(true)
    })
    expect(same(values.reduce((a, b) => a + b, 0), sum), `sum of ${name}`).toBe(true)
  }
})
