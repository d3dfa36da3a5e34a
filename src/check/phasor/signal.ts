/** @file A small oscillation about a constant, to second order: what it is at rest, its phasor, and by how much its mean moves. */
import { type Complex, complex, plus, times } from '../../expr/complex.js'

/** mean + Re(wave e^{iωt}) + drift, with a wave of first and a drift of second order. */
export interface Signal {
  readonly mean: number
  readonly wave: Complex
  readonly drift: number
}

const STILL = complex(0)
export const constant = (mean: number): Signal => ({ mean, wave: STILL, drift: 0 })
export const SILENT = constant(0)

const scaled = (k: number, a: Complex): Complex => complex(k * a.re, k * a.im)

export const sum = (a: Signal, b: Signal): Signal => ({
  mean: a.mean + b.mean,
  wave: plus(a.wave, b.wave),
  drift: a.drift + b.drift,
})

/** The mean of Re(a e^{iωt}) Re(b e^{iωt}) is Re(a b*)/2. */
export const product = (a: Signal, b: Signal): Signal => ({
  mean: a.mean * b.mean,
  wave: plus(scaled(a.mean, b.wave), scaled(b.mean, a.wave)),
  drift: a.mean * b.drift + b.mean * a.drift + (a.wave.re * b.wave.re + a.wave.im * b.wave.im) / 2,
})

/** f(x), by its value and first two derivatives at the mean. */
export const mapped = (x: Signal, value: number, slope: number, curvature: number): Signal => ({
  mean: value,
  wave: scaled(slope, x.wave),
  drift: slope * x.drift + (curvature * (x.wave.re ** 2 + x.wave.im ** 2)) / 4,
})

/** What an operator makes of it, by its response at the frequency and at rest. */
export const filtered = (x: Signal, response: Complex, atRest: number): Signal => ({
  mean: atRest * x.mean,
  wave: times(response, x.wave),
  drift: atRest * x.drift,
})

/** The mean over a period, to second order. */
export const average = ({ mean, drift }: Signal): number => mean + drift

const square = (a: Complex): number => (a.re ** 2 + a.im ** 2) / 2

/** One component of the softmax of some signals. */
export function share(list: readonly Signal[], at: number): Signal {
  const most = Math.max(...list.map((a) => a.mean))
  const raised = list.map((a) => Math.exp(a.mean - most))
  const total = raised.reduce((a, b) => a + b, 0)
  const p = raised.map((x) => x / total)
  const own = p[at] ?? Number.NaN
  const { wave, drift } = list[at] ?? constant(Number.NaN)
  const mixed = list.map((a, n) => scaled(p[n] ?? 0, a.wave)).reduce(plus, STILL)
  const mean = (of: (a: Signal) => number): number => list.reduce((sum, a, n) => sum + (p[n] ?? 0) * of(a), 0)
  const beyond = plus(wave, scaled(-1, mixed))
  return {
    mean: own,
    wave: scaled(own, beyond),
    drift:
      own * (drift - mean((a) => a.drift)) +
      (own / 2) * (square(beyond) - (mean((a) => square(a.wave)) - square(mixed))),
  }
}
