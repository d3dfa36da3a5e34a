/** @file Values per neuron and per block, and the random streams that they are drawn from. */
import { describe, expect, it } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { randomStream } from '../../src/base/random.js'
import { reject } from '../../src/base/reject.js'
import type { Model } from '../../src/model/model.js'
import { parse } from '../../src/model/parse.js'
import { connectionMask, resolveSynaptic, resolveValues, resolveWeights } from '../../src/model/values.js'
import { example } from './examples.js'

const seed = 3
const of = (m: Model, population: string, name: string, kind?: string): readonly number[] => [
  ...resolveValues(m, population, name, kind === undefined ? { seed } : { seed, kind }),
]
const block = (m: Model, name: string) => {
  const found = m.connections.find((c) => `${c.weight}[${c.post},${c.pre}]` === name)
  if (!found) throw new Error(name)
  return found
}

describe('random numbers', () => {
  it('are equal for equal seeds and keys, and different otherwise', () => {
    const first = (s: number, key: string) => Array.from({ length: 4 }, randomStream(s, key).uniform)
    expect(first(1, 'a')).toEqual(first(1, 'a'))
    expect(first(1, 'a')).not.toEqual(first(2, 'a'))
    expect(first(1, 'a')).not.toEqual(first(1, 'b'))
    expect(first(1, 'a')).toEqual(first(1, 'a').map((x) => Math.min(1 - 2 ** -53, Math.max(0, x))))
  })
  it('have the moments of their distributions', () => {
    const random = randomStream(7, 'moments')
    const n = 200_000
    const moments = (draw: () => number): readonly number[] => {
      const sums = [0, 0, 0, 0]
      for (let k = 0; k < n; k++) {
        const x = draw()
        for (let p = 0; p < 4; p++) sums[p] = (sums[p] ?? 0) + x ** (p + 1) / n
      }
      return sums
    }
    moments(random.uniform).forEach((x, p) => {
      expect(x).toBeCloseTo(1 / (p + 2), 2)
    })
    const [m1, m2, m3, m4] = moments(random.normal)
    expect(m1).toBeCloseTo(0, 1)
    expect(m2).toBeCloseTo(1, 1)
    expect(m3).toBeCloseTo(0, 1)
    expect(Math.abs((m4 ?? 0) - 3)).toBeLessThan(0.1)
  })
})

describe('values of neurons', () => {
  it('lists, and values of a population before those of the model', () => {
    const m = example('generalized-latent-equilibrium')
    const tau = of(m, 'h2', 'tau_m')
    expect(tau).toHaveLength(53)
    expect([tau[17], tau[18], tau[52]]).toEqual([0.6, 1.2, 1.2])
    expect(of(m, 'y', 'tau_m')).toEqual(new Array(10).fill(1.2))
    expect(of(m, 'h1', 'beta')).toEqual([1])
    expect(of(m, 'h1', 'b')).toEqual(new Array(53).fill(0))
    expect(of(example('latent-equilibrium'), 'h2', 'eta')).toEqual([0.025])
  })
  it('expressions of constants, recomputed per population', () => {
    const m = example('dendritic-microcircuit')
    expect(of(m, 'h', 'tau_P')).toEqual(new Array(30).fill(1 / (0.03 + 0.1 + 0.06)))
    for (const x of of(m, 'y', 'tau_P')) expect(x).toBeCloseTo(1 / (0.03 + 0.1 + 0.06), 12)
    expect(of(m, 'h', 'tau_I')).toHaveLength(3)
    expect(of(m, 'h', 'u')).toHaveLength(30)
    expect(of(m, 'h', 'v')).toHaveLength(3)
    expect(of(m, 'h', 'g_a', 'I')).toHaveLength(3)
  })
  it('draws that depend on seed, population and name alone', () => {
    const m = example('more/vle-recurrent')
    const [a, b] = [of(m, 'h', 'tau_m'), of(m, 'y', 'tau_m')]
    expect(of(m, 'h', 'tau_m')).toEqual(a)
    expect(a[0]).not.toBe(b[0])
    expect(Math.min(...a)).toBeGreaterThan(0.5)
    expect(Math.max(...a)).toBeLessThan(2)
    expect([...resolveValues(m, 'h', 'tau_m', { seed: 4 })]).not.toEqual(a)
    expect(new Set(of(example('coupled-oscillators'), 'chain', 'q')).size).toBe(32)
  })
  it('files, through the reader that is handed in', () => {
    const m = parse('state u\nconstant tau = file("a.npz", "t")\ntau * ddt(u) = -u\nnetwork\n  h : 3')
    const readArray = (file: string, entry: string | undefined) => ({
      shape: [3],
      data: [1, file.length, entry === 't' ? 5 : 0],
    })
    expect([...resolveValues(m, 'h', 'tau', { seed, readArray })]).toEqual([1, 5, 5])
    const short = () => ({ shape: [2], data: [1, 2] })
    expect(() => resolveValues(m, 'h', 'tau', { seed, readArray: short })).toThrow(ModelError)
    expect(() => resolveValues(m, 'h', 'tau', { seed })).toThrow(ModelError)
  })
  it('files with the axes of what they fill: a transposed array is refused, in place', () => {
    const head =
      'state u\nweight W\ntau * ddt(u) = -u + W u\nconstant tau = 1\nnetwork\n  x : input 3, u = x\n  h : 2\n'
    const m = parse(`${head}  x -> h, mask = "m.npy", init = "w.npy"`)
    const array = (shape: readonly number[]) => ({
      seed,
      readArray: () => ({ shape, data: [1, 0, 1, 1, 1, 0] }),
    })
    const fill = (shape: readonly number[]) => [
      ...resolveWeights(m, block(m, 'W[h,x]'), array(shape)),
      ...(connectionMask(m, block(m, 'W[h,x]'), array(shape)) ?? []),
    ]
    for (const shape of [[2, 3], [6], [2, 1, 3]]) expect(fill(shape)).toHaveLength(12)
    const refused =
      /E2061[\s\S]*-->.*\n[\s\S]*\^[\s\S]*shape \[3, 2\][\s\S]*\[2, 3\]: rows post, columns pre[\s\S]*transpose/
    expect(() => resolveWeights(m, block(m, 'W[h,x]'), array([3, 2]))).toThrow(refused)
    expect(() => connectionMask(m, block(m, 'W[h,x]'), array([3, 2]))).toThrow(refused)
    const lost = () => reject('E6102', { message: 'several arrays' })
    expect(() => connectionMask(m, block(m, 'W[h,x]'), { seed, readArray: lost })).toThrow(
      /E6102[\s\S]*-->[\s\S]*\^[\s\S]*write the mask alone/,
    )
  })
  it('files of an image, flat or with its axes', () => {
    const m = parse('state u = "u.npy"\ntau * ddt(u) = -u\nconstant tau = 1\nnetwork\n  h : 1 x 2 x 3')
    const of = (shape: readonly number[]) =>
      resolveValues(m, 'h', 'u', { seed, readArray: () => ({ shape, data: [1, 2, 3, 4, 5, 6] }) })
    for (const shape of [[6], [1, 2, 3], [2, 3], [6, 1]]) expect([...of(shape)]).toEqual([1, 2, 3, 4, 5, 6])
    expect(() => of([3, 2])).toThrow(/E2061[\s\S]*shape \[1, 2, 3\]/)
  })
})

describe('values of synapses', () => {
  it('by default uniform within one over the root of the fan-in', () => {
    const m = example('generalized-latent-equilibrium')
    const w = resolveWeights(m, block(m, 'W[h2,h1]'), { seed })
    const limit = 1 / Math.sqrt(53)
    expect(w).toHaveLength(53 * 53)
    expect(Math.max(...w)).toBeLessThan(limit)
    expect(Math.min(...w)).toBeGreaterThan(-limit)
    expect(Math.max(...w)).toBeGreaterThan(0.95 * limit)
    expect(resolveWeights(m, block(m, 'W[h2,h1]'), { seed })).toEqual(w)
    expect(resolveWeights(m, block(m, 'W[h3,h2]'), { seed })).not.toEqual(w)
  })
  it('kernels of convolutions', () => {
    const m = example('more/conv-le')
    const w = resolveWeights(m, block(m, 'W[c2,c1]'), { seed })
    expect(w).toHaveLength(50 * 20 * 25)
    expect(Math.max(...w)).toBeLessThan(1 / Math.sqrt(500))
  })
  it('fixed feedback within the limits of its weight', () => {
    const m = parse(`state u
weight W
energy E = 1/2 |u - W u|^2
stationary u
approximate feedback W' by B
network
  x : input 2
  h : 100
  y : output 4
  x -> h -> y`)
    const w = resolveWeights(m, block(m, 'B[h,y]'), { seed })
    expect(w).toHaveLength(400)
    expect(Math.max(...w)).toBeLessThan(0.1)
  })
  it('symmetric, one_to_one, no_self, identity and lists', () => {
    const springs = example('coupled-oscillators')
    const k = resolveWeights(springs, block(springs, 'K[chain,chain]'), { seed })
    for (let i = 0; i < 32; i++) for (let j = 0; j < 32; j++) expect(k[32 * i + j]).toBe(k[32 * j + i])
    const circuit = example('dendritic-microcircuit')
    expect([...resolveWeights(circuit, block(circuit, 'T[h,y]'), { seed })]).toEqual([
      1, 0, 0, 0, 1, 0, 0, 0, 1,
    ])
    const force = example('more/force-rls')
    expect(resolveWeights(force, block(force, 'W[h,h]'), { seed })[301]).toBe(0)
    expect([...(connectionMask(force, block(force, 'W[h,h]')) ?? [])].filter((x) => x === 0)).toHaveLength(
      300,
    )
    const p = resolveWeights(force, block(force, 'P[h,h]'), { seed })
    expect(p.reduce((a, b) => a + b, 0)).toBe(300)
    const m = parse(
      'state u\nweight W\nddt(u) = -u + W u\nnetwork\n  x : input 2\n  h : 3\n  x -> h, init = [1, 2, 0.5 x 4]',
    )
    expect([...resolveWeights(m, block(m, 'W[h,x]'), { seed })]).toEqual([1, 2, 0.5, 0.5, 0.5, 0.5])
  })
  it('constants with one value per synapse', () => {
    const m = parse(`state u
weight W
constant d = uniform(1, 2)
ddt(u[i]) = -u[i] + sum(j, W[i,j] I(d[i,j]) u[j])
network
  h : 4
  h -> h`)
    expect(m.symbols.get('d')).toMatchObject({ kinds: ['', ''], perNeuron: true })
    expect(resolveSynaptic(m, block(m, 'W[h,h]'), 'd', { seed })).toHaveLength(16)
  })
})
