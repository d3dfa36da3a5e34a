/**
 * @file How far local rules are from the exact gradient, by regime: a linear chain 3-8-8-2, the target a teacher's output, mean angle of its
 * three layers over random networks, from transfer functions; the figures stand in docs/certificate.md.
 */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compared } from '../../src/check/certificate/compared.js'
import { type Prediction, predict } from '../../src/check/phasor/predict.js'
import { type Complex, complex, plus, times } from '../../src/expr/complex.js'
import { type Derivation, derive, parse } from '../../src/index.js'
import { resolveWeights } from '../../src/model/values.js'

/** So many of one tone; fewer of many. */
const NETWORKS = 60
const FEWER = 30
/** Of the published means. */
const PUBLISHED = 60
const SIZES = { x: 3, h1: 8, h2: 8, y: 2 } as const
const LAYERS = ['h1', 'h2', 'y'] as const
const GROUPS = ['W[h1,x]', 'W[h2,h1]', 'W[y,h2]'] as const
type Layer = (typeof LAYERS)[number]
type Taus = Readonly<Record<Layer, readonly number[]>>

/** Time constants of all layers, log-uniform between a third and three where they are spread. */
function tausOf(stream: string, seed: number, isSpread: boolean): Taus {
  const of = (layer: Layer): readonly number[] => {
    const { uniform } = randomStream(seed, `${stream} ${layer}`)
    return Array.from({ length: SIZES[layer] }, () => (isSpread ? 3 ** (2 * uniform() - 1) : 1))
  }
  return { h1: of('h1'), h2: of('h2'), y: of('y') }
}

function chain(taus: Taus, ahead: number, approximate: string): Derivation {
  const line = (layer: Layer): string => {
    const values = taus[layer].map((v) => v.toFixed(12)).join(', ')
    return `  ${layer} : ${layer === 'y' ? 'output ' : ''}${SIZES[layer]}, tau_m = [${values}]`
  }
  return derive(
    parse(`state u
weight W
target y
constant tau_m = 1, tau_r = ${ahead}, beta = 1
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

/** A regime: the look-ahead, how time constants differ, and the angular frequencies of the input, all of one size. */
interface Regime {
  readonly ahead: number
  readonly isSpread: boolean
  readonly tones: readonly number[]
}

/** What another network, of time constants of its own, answers. */
function teacher(
  { model }: Derivation,
  seed: number,
  { ahead, isSpread }: Regime,
  omega: number,
  x: readonly Complex[],
): readonly Complex[] {
  const taus = tausOf('tau of the teacher', seed, isSpread)
  return LAYERS.reduce<readonly Complex[]>((below, layer) => {
    const connection = model.connections.find((c) => c.post === layer)
    const weights = connection
      ? resolveWeights(model, connection, { seed: seed + 1000 })
      : new Float64Array(0)
    return taus[layer].map((tau, i) => {
      const drive = below.map((r, j) => times(complex(weights[i * below.length + j] ?? 0), r)).reduce(plus)
      return times(drive, over(complex(1, omega * ahead), complex(1, omega * tau)))
    })
  }, x)
}

/** Directions over all tones: those of sines of different frequencies add, over a long time. */
function summed(parts: readonly ReadonlyMap<string, Float64Array>[]): ReadonlyMap<string, Float64Array> {
  const [first] = parts
  return new Map(
    [...(first ?? [])].map(([name, v]) => [
      name,
      v.map((_, n) => parts.reduce((sum, p) => sum + (p.get(name)?.[n] ?? Number.NaN), 0)),
    ]),
  )
}

function anglesOf(seed: number, regime: Regime, approximate: string): readonly number[] {
  const { ahead, isSpread, tones } = regime
  const derivation = chain(tausOf('tau', seed, isSpread), ahead, approximate)
  const parts = tones.map((omega, n): Prediction => {
    const { normal } = randomStream(seed, `input ${n}`)
    const x = Array.from({ length: SIZES.x }, () => complex(normal(), normal()))
    const y = teacher(derivation, seed, regime, omega, x)
    return predict({
      derivation,
      seed,
      omega,
      data: (_, role, unit) => ({
        mean: 0,
        wave: (role === 'input' ? x : y)[unit] ?? complex(0),
        drift: 0,
      }),
    })
  })
  const local = { directions: summed(parts.map((p) => p.local)), strength: undefined }
  const { groups } = compared(local, summed(parts.map((p) => p.exact)))
  return GROUPS.map((name) => groups.find((g) => g.name === name)?.angle ?? Number.NaN)
}

const RULES = {
  causal: 'approximate causal',
  instantaneous: 'approximate instantaneous',
  eligibility: 'approximate causal\napproximate eligibility',
} as const

type Means = readonly [number, number, number]
type Row = readonly [name: string, regime: Regime, published: Partial<Record<keyof typeof RULES, Means>>]

const equal = (...tones: readonly number[]): Regime => ({ ahead: 0.1, isSpread: false, tones })
const spread = (...tones: readonly number[]): Regime => ({ ahead: 0.1, isSpread: true, tones })
/** From 0.2 to 9.7 in equal ratios. */
const SIX = Array.from({ length: 6 }, (_, n) => 0.2 * 48.5 ** (n / 5))
/** From 0.05 to 1 in equal steps. */
const BAND = Array.from({ length: 12 }, (_, n) => 0.05 + (0.95 * n) / 11)

const ROWS: readonly Row[] = [
  ['equal, ω = 0.3', equal(0.3), { causal: [0, 0, 0], instantaneous: [31, 19, 9], eligibility: [0, 0, 0] }],
  ['equal, ω = 1', equal(1), { causal: [0, 0, 0], instantaneous: [130, 68, 25], eligibility: [0, 0, 0] }],
  ['equal, ω = 3', equal(3), { causal: [0, 0, 0], instantaneous: [170, 124, 38], eligibility: [0, 0, 0] }],
  [
    'equal, six tones',
    equal(...SIX),
    { causal: [28, 12, 4], instantaneous: [48, 19, 7], eligibility: [12.5, 4.6, 0] },
  ],
  ['equal, band', equal(...BAND), { causal: [8, 5, 2], instantaneous: [26, 10, 4], eligibility: [5, 2, 0] }],
  [
    'spread, ω = 0.3',
    spread(0.3),
    { causal: [11, 8, 4], instantaneous: [44, 28, 14], eligibility: [8, 4, 0] },
  ],
  [
    'spread, ω = 1',
    spread(1),
    { causal: [42, 33, 15], instantaneous: [98, 60, 27], eligibility: [31, 15, 0] },
  ],
  [
    'spread, ω = 3',
    spread(3),
    { causal: [64, 52, 20], instantaneous: [133, 91, 35], eligibility: [49, 20, 0] },
  ],
  [
    'spread, six tones',
    spread(...SIX),
    { causal: [46, 22, 8], instantaneous: [45, 25, 11], eligibility: [20, 8, 0] },
  ],
  [
    'spread, ω = 3, look-ahead 0.5',
    { ...spread(3), ahead: 0.5 },
    { causal: [64, 52, 20], instantaneous: [40, 30, 13], eligibility: [49, 20, 0] },
  ],
  [
    'look-ahead of the time constant',
    { ahead: 1, isSpread: false, tones: [1] },
    { causal: [0, 0, 0], instantaneous: [0, 0, 0] },
  ],
]

describe.each(ROWS)('%s', (_, regime, published) => {
  test.each(Object.entries(published))('%s', { timeout: 600_000 }, (rule, means) => {
    const approximate = RULES[rule as keyof typeof RULES]
    const networks = regime.tones.length === 1 ? NETWORKS : FEWER
    const all = Array.from({ length: networks }, (_, n) => anglesOf(n + 1, regime, approximate))
    for (const [layer, expected] of means.entries()) {
      const angles = all.map((a) => a[layer] ?? Number.NaN)
      const mean = angles.reduce((a, b) => a + b, 0) / networks
      const variance = angles.reduce((sum, a) => sum + (a - mean) ** 2, 0) / (networks - 1)
      // the published means are of networks of their own: both samples have an error
      const error = Math.sqrt(variance * (1 / networks + 1 / PUBLISHED))
      expect
        .soft(
          Math.abs(mean - expected),
          `layer ${layer + 1}: ${mean.toFixed(1)}° ± ${error.toFixed(1)}°, published ${expected}°`,
        )
        .toBeLessThan(2 + 2 * error)
    }
  })
})
