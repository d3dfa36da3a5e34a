/** @file Periodic and constant signals: square, sine, sines, constant. */
import { type Random, randomStream } from '../base/random.js'
import type { Generator } from '../model/model.js'
import { readSettings } from './settings.js'
import type { OpenedSource, SourceContext } from './source.js'

/** One signal of the batch and the units: value at a step. */
type Lane = (step: number) => number

/** A lane per sample and unit; `draws` starts its own random stream anew, so that batch sizes nest. */
export function openLanes(
  context: SourceContext,
  make: (draws: () => Random, unit: number) => Lane,
): OpenedSource {
  const lanes: Lane[] = []
  for (let sample = 0; sample < context.batch; sample++) {
    for (let unit = 0; unit < context.size; unit++) {
      const key = `${context.name}/${sample}/${unit}`
      lanes.push(make(() => randomStream(context.seed, key), unit))
    }
  }
  return {
    read(first, count) {
      const out = new Float64Array(count * lanes.length)
      lanes.forEach((lane, i) => {
        for (let k = 0; k < count; k++) out[k * lanes.length + i] = lane(first + k)
      })
      return out
    },
  }
}

/** x rounded to a whole number where only rounding errors keep it from being one. */
const snap = (x: number): number =>
  Math.abs(x - Math.round(x)) < 1e-9 * Math.max(1, Math.abs(x)) ? Math.round(x) : x

const wrap = (x: number, period: number): number => ((x % period) + period) % period

/** Weights of a Gaussian of σ samples, cut at 4σ, of sum one; index 0 is the left end. */
export function gaussianWindow(sigma: number): Float64Array {
  const radius = Math.floor(4 * sigma + 0.5)
  const window = Float64Array.from({ length: 2 * radius + 1 }, (_, i) =>
    sigma === 0 ? 1 : Math.exp(-0.5 * ((i - radius) / sigma) ** 2),
  )
  const sum = window.reduce((a, b) => a + b, 0)
  return window.map((w) => w / sum)
}

/** +1 for `half` time units, then -1 as long; shifted by `roll`, smoothed with a Gaussian of σ = `smooth`. */
export function openSquare(generator: Generator, context: SourceContext): OpenedSource {
  const { dt } = context
  const settings = readSettings(context, generator, ['half', 'smooth', 'roll'])
  const half = snap(settings.number('half', { above: 0 }) / dt)
  const window = gaussianWindow(settings.number('smooth', { fallback: 0, least: 0 }) / dt)
  const roll = settings.numberOr('roll', 'random', 0)
  const period = 2 * half
  const radius = (window.length - 1) / 2
  const smoothed = (phase: number): number => {
    let sum = 0
    for (let k = -radius; k <= radius; k++) {
      sum += (window[k + radius] ?? 0) * (wrap(phase + k, period) < half ? 1 : -1)
    }
    return sum
  }
  // On a grid of whole steps one period serves all samples.
  const whole = Number.isInteger(period) && period <= 2 ** 20
  const table = whole ? Float64Array.from({ length: period }, (_, i) => smoothed(i)) : undefined
  return openLanes(context, (draws) => {
    const steps = roll === 'random' ? draws().uniform() * period : snap(roll / dt)
    const shift = table && roll === 'random' ? Math.floor(steps) : steps
    if (table && Number.isInteger(shift)) {
      // never below zero: then engines divide integers
      const ahead = wrap(-shift, period)
      return (step) => table[(step + ahead) % period] ?? 0
    }
    return (step) => smoothed(step - shift)
  })
}

const TURN = 2 * Math.PI

export function openSine(generator: Generator, context: SourceContext): OpenedSource {
  const settings = readSettings(context, generator, ['period', 'amplitude', 'phase', 'mean'])
  const period = settings.number('period', { above: 0 })
  const amplitude = settings.number('amplitude', { fallback: 1 })
  const phase = settings.numberOr('phase', 'random', 0)
  const mean = settings.number('mean', { fallback: 0 })
  return openLanes(context, (draws) => {
    const start = phase === 'random' ? TURN * draws().uniform() : phase
    return (step) => mean + amplitude * Math.sin((TURN * step * context.dt) / period + start)
  })
}

/** Each is evaluated in every step for every unit; a sum of so many is as good as Gaussian noise. */
const MOST_SINES = 1000

/** A sum of `count` sines of random phase, their periods drawn between `shortest` and `longest`, evenly on a log scale. */
export function openSines(generator: Generator, context: SourceContext): OpenedSource {
  const { dt } = context
  const settings = readSettings(context, generator, ['count', 'shortest', 'longest', 'amplitude'])
  const count = settings.number('count', { fallback: 3, least: 1, most: MOST_SINES, whole: true })
  const shortest = settings.number('shortest', { fallback: 20 * dt, above: 0 })
  const longest = settings.number('longest', { fallback: Math.max(400 * dt, shortest), least: shortest })
  const amplitude = settings.number('amplitude', { fallback: 1 })
  return openLanes(context, (draws) => {
    const draw = draws()
    const parts = Array.from({ length: count }, () => ({
      omega: (TURN * dt) / (shortest * (longest / shortest) ** draw.uniform()),
      phase: TURN * draw.uniform(),
    }))
    return (step) => {
      let sum = 0
      for (const { omega, phase } of parts) sum += Math.sin(omega * step + phase)
      return (amplitude / count) * sum
    }
  })
}

export function openConstant(generator: Generator, context: SourceContext): OpenedSource {
  const values = readSettings(context, generator, ['value']).perUnit('value', context.size)
  return openLanes(context, (_draws, unit) => () => values[unit] ?? 0)
}

/** Ornstein–Uhlenbeck noise of correlation time `tau`, stationary from the start: variance σ², mean m. */
export function openNoise(generator: Generator, context: SourceContext): OpenedSource {
  const settings = readSettings(context, generator, ['tau', 'sigma', 'mean'])
  const keep = Math.exp(-context.dt / settings.number('tau', { fallback: 1, above: 0 }))
  const sigma = settings.number('sigma', { fallback: 1, least: 0 })
  const mean = settings.number('mean', { fallback: 0 })
  const kick = Math.sqrt(1 - keep * keep)
  return openLanes(context, (draws) => {
    let draw = draws()
    let at = 0
    let x = draw.normal()
    return (step) => {
      if (step < at) {
        draw = draws()
        at = 0
        x = draw.normal()
      }
      for (; at < step; at++) x = keep * x + kick * draw.normal()
      return mean + sigma * x
    }
  })
}
