/**
 * @file How far local rules are from the exact gradient, by regime: a linear chain 3-8-8-2 at one frequency, the target a teacher's output,
 * mean angle of its three layers over random networks, from transfer functions; the figures stand in docs/mathematics.md.
 */
import { expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compared } from '../../src/check/certificate/compared.js'
import { predict } from '../../src/check/phasor/predict.js'
import { type Complex, complex, plus, times } from '../../src/expr/complex.js'
import { type Derivation, derive, parse } from '../../src/index.js'
import { resolveWeights } from '../../src/model/values.js'

const NETWORKS = 60
const RATIO = 0.1
const SIZES = { x: 3, h1: 8, h2: 8, y: 2 } as const
type Layer = 'h1' | 'h2' | 'y'

/** Time constants of a layer, spread log-uniformly between a third and three. */
const tausOf = (seed: number, layer: Layer, spread: boolean): readonly number[] => {
  const { uniform } = randomStream(seed, `tau ${layer}`)
  return Array.from({ length: SIZES[layer] }, () => (spread ? 3 ** (2 * uniform() - 1) : 1))
}

const listed = (name: string, values: readonly number[]): string =>
  `${name} = [${values.map((v) => v.toFixed(6)).join(', ')}]`

function chain(seed: number, spread: boolean, approximate: string): Derivation {
  const line = (layer: Layer): string => {
    const taus = tausOf(seed, layer, spread)
    const output = layer === 'y' ? 'output ' : ''
    const ahead = taus.map((t) => RATIO * t)
    return `  ${layer} : ${output}${SIZES[layer]}, ${listed('tau_m', taus)}, ${listed('tau_r', ahead)}`
  }
  return derive(
    parse(`state u
weight W
target y
constant tau_m = 1, tau_r = 0.1, beta = 1
activation phi = identity
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 1e-3
${approximate}
network
  x  : input 3
${line('h1')}
${line('h2')}
${line('y')}
  x -> h1, init = normal(0, 0.5773502691896258)
  h1 -> h2 -> y, init = normal(0, 0.3535533905932738)
`),
  )
}

const over = (a: Complex, b: Complex): Complex => {
  const d = b.re ** 2 + b.im ** 2
  return times(a, complex(b.re / d, -b.im / d))
}

/** What another network of the same time constants answers. */
function teacher(
  derivation: Derivation,
  seed: number,
  spread: boolean,
  omega: number,
  x: readonly Complex[],
): readonly Complex[] {
  const { model } = derivation
  return (['h1', 'h2', 'y'] as const).reduce<readonly Complex[]>((below, layer) => {
    const connection = model.connections.find((c) => c.post === layer)
    const weights = connection
      ? resolveWeights(model, connection, { seed: seed + 1000 })
      : new Float64Array(0)
    return tausOf(seed, layer, spread).map((tau, i) => {
      const drive = below.map((r, j) => times(complex(weights[i * below.length + j] ?? 0), r)).reduce(plus)
      return times(drive, over(complex(1, omega * RATIO * tau), complex(1, omega * tau)))
    })
  }, x)
}

function anglesOf(seed: number, spread: boolean, approximate: string, omega: number): readonly number[] {
  const derivation = chain(seed, spread, approximate)
  const { normal } = randomStream(seed, 'input')
  const x = Array.from({ length: SIZES.x }, () => complex(normal(), normal()))
  const y = teacher(derivation, seed, spread, omega, x)
  const { local, exact } = predict({
    derivation,
    seed,
    omega,
    data: (_, role, unit) => ({ mean: 0, wave: (role === 'input' ? x : y)[unit] ?? complex(0), drift: 0 }),
  })
  const { groups } = compared({ directions: local, strength: undefined }, exact)
  return ['W[h1,x]', 'W[h2,h1]', 'W[y,h2]'].map(
    (name) => groups.find((g) => g.name === name)?.angle ?? Number.NaN,
  )
}

const CAUSAL = 'approximate causal'
const INSTANTANEOUS = 'approximate instantaneous'
const ELIGIBILITY = 'approximate causal\napproximate eligibility'

/** Regime, frequency, published mean angles of layers 1, 2, 3. */
type Row = readonly [spread: boolean, approximate: string, omega: number, mean: readonly number[]]

const ROWS: readonly Row[] = [
  [false, CAUSAL, 1, [0, 0, 0]],
  [false, INSTANTANEOUS, 0.3, [31, 19, 9]],
  [false, INSTANTANEOUS, 1, [130, 68, 25]],
  [false, INSTANTANEOUS, 3, [170, 124, 38]],
  [true, CAUSAL, 0.3, [11, 8, 4]],
  [true, CAUSAL, 1, [42, 33, 15]],
  [true, CAUSAL, 3, [64, 52, 20]],
  [true, INSTANTANEOUS, 0.3, [44, 28, 14]],
  [true, INSTANTANEOUS, 1, [98, 60, 27]],
  [true, ELIGIBILITY, 0.3, [8, 4, 0]],
  [true, ELIGIBILITY, 1, [31, 15, 0]],
  [true, ELIGIBILITY, 3, [49, 20, 0]],
]

function expectAgreement([spread, approximate, omega, means]: Row): void {
  const all = Array.from({ length: NETWORKS }, (_, n) => anglesOf(n + 1, spread, approximate, omega))
  for (const [layer, expected] of means.entries()) {
    const angles = all.map((a) => a[layer] ?? Number.NaN)
    const mean = angles.reduce((a, b) => a + b, 0) / NETWORKS
    const variance = angles.reduce((sum, a) => sum + (a - mean) ** 2, 0) / (NETWORKS - 1)
    // the published means are of 60 networks of their own: both samples have an error
    const error = Math.sqrt(variance * (1 / NETWORKS + 1 / 60))
    expect(
      Math.abs(mean - expected),
      `layer ${layer + 1}: ${mean.toFixed(1)}° ± ${error.toFixed(1)}°`,
    ).toBeLessThan(2 + 2 * error)
  }
}

test.each(ROWS)('spread %j, %j, ω = %d', { timeout: 300_000 }, (...row) => {
  expectAgreement(row)
})

// the one row that is another here: 144, 106 and 34 degrees; a test that fails if they ever agree, so that nobody forgets it
test.fails('spread, instantaneous, ω = 3 as published', { timeout: 300_000 }, () => {
  expectAgreement([true, INSTANTANEOUS, 3, [133, 91, 35]])
})
