/** @file What transfer functions predict of a small oscillation, beside what a run with small steps measures. */

import { complex, times } from '../../expr/complex.js'
import type { CompileOptions } from '../../pipeline.js'
import { Unpredicted } from '../phasor/network.js'
import { type Data, predict } from '../phasor/predict.js'
import { type Comparison, compared } from './compared.js'
import { exactDirections, localDirections } from './directions.js'
import { type Drive, singleFrequency } from './drives.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, unrun } from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'

/** Degrees between prediction and measurement. */
const WITHIN = 2
/** What signals are multiplied by, so that the second order is enough. */
const SMALL = 0.2
/** Steps in the longest time constant, with a method of order 2 and loops that are solved. */
const FINE = 100
const FINER = 4

/** Mean and phasor of each unit of each signal, as held samples over one period give them. */
function dataOf(signals: Readonly<Record<string, Float64Array>>, period: number, dt: number): Data {
  const omega = (2 * Math.PI) / (period * dt)
  const half = (omega * dt) / 2
  const held = complex((Math.sin(half) / half) * Math.cos(half), -(Math.sin(half) / half) * Math.sin(half))
  return (population, _role, unit) => {
    const values = signals[population] ?? new Float64Array(period)
    const units = values.length / period
    let [re, im, mean] = [0, 0, 0]
    for (let n = 0; n < period; n++) {
      const v = values[n * units + unit] ?? 0
      const angle = omega * n * dt
      mean += v / period
      re += (2 / period) * v * Math.cos(angle)
      im -= (2 / period) * v * Math.sin(angle)
    }
    return { mean, wave: times(held, complex(re, im)), drift: 0 }
  }
}

/** The same model in small steps of order 2; where its loops cannot be solved, as at kinks, in smaller ones of its own method. */
function continuous(specimen: Specimen): readonly Specimen[] {
  const stepping = (dt: number, more: CompileOptions): Specimen => ({
    ...specimen,
    dt,
    open: (given, change) => specimen.open({ dt, ...more, ...given }, change),
  })
  const dt = Math.min(specimen.dt, specimen.slowest / FINE)
  return [stepping(dt, { method: 'heun', coupling: 'solved' }), stepping(dt / FINER, {})]
}

const faintly = (drive: Drive): Drive => ({
  ...drive,
  waves: (population, unit) => {
    const wave = drive.waves(population, unit)
    return (t) => SMALL * wave(t)
  },
})

/** Undefined, with the reason, where there is more to the model than is predicted. */
export async function predictedAt(
  specimen: Specimen,
  pace: number,
): Promise<{ readonly prediction: Comparison; readonly drive: Drive } | string> {
  const drive = faintly(singleFrequency(pace, specimen))
  try {
    const compiled = await specimen.open({}, inOneWindow)
    const signals = specimen.drive(compiled, drive.period, drive.waves)
    const { dt, seed, derivation } = specimen
    const omega = (2 * Math.PI) / (drive.period * dt)
    const { local, exact } = predict({ derivation, seed, omega, data: dataOf(signals, drive.period, dt) })
    return { prediction: compared({ directions: local, strength: undefined }, exact), drive }
  } catch (failure) {
    if (failure instanceof Unpredicted) return `not predicted: ${failure.message}`
    throw failure
  }
}

type Both = { readonly prediction: Comparison; readonly measured: Comparison; readonly drive: Drive }

/** With the first of several ways to run it that comes to an end. */
async function measuredAt([specimen, ...others]: readonly Specimen[], pace: number): Promise<Both | string> {
  if (!specimen) return 'no way to run it'
  const predicted = await predictedAt(specimen, pace)
  if (typeof predicted === 'string') return predicted
  const { drive } = predicted
  try {
    const measured = compared(await localDirections(specimen, drive), await exactDirections(specimen, drive))
    return { ...predicted, measured }
  } catch (failure) {
    if (others.length === 0) throw failure
    return measuredAt(others, pace)
  }
}

/** The angles of the prediction against those of a run: an independent account of derivation, realization and code. */
export async function checkPrediction(
  whole: Specimen,
  paces: readonly number[],
): Promise<readonly Finding[]> {
  const name = 'angle predicted from transfer functions, against that of a run in small steps'
  const findings: Finding[] = []
  for (const pace of paces) {
    try {
      const found = await measuredAt(continuous(whole), pace)
      if (typeof found === 'string') return [inapplicable(name, found)]
      const { prediction, measured, drive } = found
      const pairs = measured.groups.flatMap((g) => {
        const other = prediction.groups.find((p) => p.name === g.name)
        return other ? [{ name: g.name, measured: g.angle, predicted: other.angle }] : []
      })
      const [first, ...rest] = pairs
      if (!first) return [inapplicable(name, 'the exact gradient vanishes')]
      const gap = (p: typeof first): number => Math.abs(p.measured - p.predicted)
      const worst = rest.reduce((a, b) => (gap(b) > gap(a) ? b : a), first)
      const shown = pairs
        .map((p) => `${p.name} ${p.predicted.toFixed(1)}° / ${p.measured.toFixed(1)}°`)
        .join(', ')
      findings.push(
        judged(`${name}, ${drive.name}`, gap(worst) <= WITHIN, {
          of: worst.name,
          value: gap(worst),
          expected: `within ${WITHIN}°`,
          note: `predicted / measured: ${shown}`,
        }),
      )
    } catch (failure) {
      findings.push(unrun(name, reasonOf(failure)))
    }
  }
  return findings
}
