/** @file What the local rule is measured on: signals that repeat, so that a mean over whole periods is that of the steady state. */
import { randomStream } from '../../base/random.js'
import type { Specimen, Waves } from './specimen.js'

export interface Drive {
  readonly name: string
  readonly waves: Waves
  /** Steps after which the signals repeat. */
  readonly period: number
  /** Whole periods until transients are gone, in steps. */
  readonly warm: number
  /** In place of the waves. */
  readonly signals?: Readonly<Record<string, Float64Array>>
  /** ω times the longest time constant, of a single frequency. */
  readonly pace?: number
}

/** Transients of one neuron fall below 1e-6 and 1e-4; those of a chain of neurons later. */
const SETTLED = 14
const QUICK_SETTLED = 9
/** A period has as many steps at least. */
const LEAST_STEPS = 16

type Timing = Pick<Specimen, 'dt' | 'slowest' | 'seed' | 'quick'>

const settledAfter = (period: number, { dt, slowest, quick }: Timing): number =>
  period * Math.ceil(((quick ? QUICK_SETTLED : SETTLED) * slowest) / dt / period)

const fractions = (seed: number, population: string, unit: number): (() => number) =>
  randomStream(seed, `drive ${population}/${unit}`).uniform

/** One sine per unit, all of one frequency, of random size and phase. */
export function singleFrequency(pace: number, timing: Timing): Drive {
  const { dt, slowest, seed } = timing
  const period = Math.max(LEAST_STEPS, Math.round((2 * Math.PI * slowest) / (pace * dt)))
  const omega = (2 * Math.PI) / (period * dt)
  return {
    name: `ω = ${Number((omega * slowest).toPrecision(3))}/τ`,
    pace: omega * slowest,
    period,
    warm: settledAfter(period, timing),
    waves: (population, unit) => {
      const uniform = fractions(seed, population, unit)
      const [size, phase] = [0.5 + 0.5 * uniform(), 2 * Math.PI * uniform()]
      // samples stand for the middle of the step in which they are held
      return (t) => size * Math.sin(omega * (t + dt / 2) + phase)
    },
  }
}

/** Paces of six tones over one and a half decades. */
const TONES = [1, 3, 7, 15, 29, 49]

/** Six tones per unit, from 0.2 to 9.7 over the longest time constant, of random size and phase. */
export function severalTones(timing: Timing): Drive {
  const { dt, slowest, seed } = timing
  const period = Math.max(10 * LEAST_STEPS, Math.round((2 * Math.PI * slowest) / (0.2 * dt)))
  const omega = (2 * Math.PI) / (period * dt)
  return {
    name: 'six tones, ω = 0.2 to 9.7/τ',
    period,
    warm: settledAfter(period, timing),
    waves: (population, unit) => {
      const uniform = fractions(seed, `tones ${population}`, unit)
      const tones = TONES.map((n) => [n * omega, 0.2 + 0.2 * uniform(), 2 * Math.PI * uniform()] as const)
      return (t) =>
        tones.reduce((sum, [w, size, phase]) => sum + size * Math.sin(w * (t + dt / 2) + phase), 0)
    },
  }
}

/** Independent normal numbers, each held for a tenth of the longest time constant, that repeat after ten of these. */
export function heldNoise(timing: Timing): Drive {
  const { dt, slowest, seed } = timing
  const held = Math.max(1, Math.round((0.1 * slowest) / dt))
  const period = held * 100
  return {
    name: 'white noise, held for τ/10',
    period,
    warm: settledAfter(period, timing),
    waves: (population, unit) => {
      const { normal } = randomStream(seed, `white ${population}/${unit}`)
      const values = Float64Array.from({ length: period / held }, () => normal())
      return (t) => values[Math.floor((Math.round(t / dt) % period) / held)] ?? 0
    },
  }
}

/** Runs that a comparison takes: nudged and free, and the exact gradient forward and back. */
const RUNS = 4
/** Operations that a rule is measured by at most: about a minute of one core. */
const MOST_WORK = 3e10

/** Operations of a comparison, by those of a step. */
export const workUnder = ({ warm, period }: Drive, step: number): number => RUNS * (warm + period) * step

/** Of some drives, those that there is time for, cheap ones first. */
export function affordable(drives: readonly Drive[], step: number): ReadonlySet<Drive> {
  let left = MOST_WORK
  const taken = drives
    .toSorted((a, b) => workUnder(a, step) - workUnder(b, step))
    .filter((drive) => {
      left -= workUnder(drive, step)
      return left >= 0
    })
  return new Set(taken)
}

export const tooLong = (work: number): string =>
  `of a network of this size it takes about ${work.toExponential(0)} operations: it is measured without --full-size`
