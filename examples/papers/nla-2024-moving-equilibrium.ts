/**
 * @file Senn et al., A neuronal least-action principle for real-time learning in cortical circuits (eLife 12, RP89674, 2024): the moving
 * equilibrium.
 *
 * Neurons look ahead so that the slope of the Lagrangian vanishes at every instant although inputs move: D(tau) dE/du = 0, by which
 * dE/du decays as exp(-t/tau) from any start and stays zero. Expected: the norm of dE/du follows that curve over nine decades;
 * a network whose neurons merely flow down the same energy lags behind its inputs.
 */
import { readFileSync } from 'node:fs'
import { compile, type Derivation, derive, parse, type Simulation } from 'extremal'
import { claim, type Experiment, main } from './experiment.js'

const TEXT = readFileSync(new URL('../neuronal-least-action.energy', import.meta.url), 'utf8')
/** The same energy with the voltage itself as coordinate: neurons that do not look ahead. */
const FLOW = TEXT.replace('stationary E in I(-tau) u', 'flow E in u rate 1/tau')
const TAU = 10
const BETA = 0.1

/** Three tones at each unit, with periods of 3, 11 and 27 time constants. */
const wave = (units: number, phase: number, time: number): readonly number[] =>
  Array.from({ length: units }, (_, unit) =>
    [3, 11, 27].reduce(
      (sum, period, k) => sum + Math.sin((2 * Math.PI * time) / (period * TAU) + phase + unit * (k + 1)) / 2,
      0,
    ),
  )

const logistic = (v: number): number => 1 / (1 + Math.exp(-v))

/** Σ_j w[i,j] v[j], or Σ_i w[i,j] v[i]. */
function product(
  w: ArrayLike<number>,
  v: readonly number[],
  size: number,
  transposed = false,
): readonly number[] {
  return Array.from({ length: size }, (_, n) =>
    v.reduce((sum, x, k) => sum + (w[transposed ? k * size + n : n * v.length + k] ?? Number.NaN) * x, 0),
  )
}

/** The size of dE/du of all neurons, written out: e - rho'(u) W' e - beta (y - u), e = u - W rho(u). */
function slope(sim: Simulation, x: readonly number[], y: readonly number[]): number {
  const [h, o] = [Array.from(sim.get('u[h]')), Array.from(sim.get('u[y]'))]
  const r = h.map(logistic)
  const [fromInput, own] = [product(sim.get('W[h,x]'), x, h.length), product(sim.get('W[h,h]'), r, h.length)]
  const eh = h.map((u, i) => u - (fromInput[i] ?? 0) - (own[i] ?? 0))
  const eo = product(sim.get('W[y,h]'), r, o.length).map((drive, i) => (o[i] ?? 0) - drive)
  const down = product(sim.get('W[y,h]'), eo, h.length, true)
  const around = product(sim.get('W[h,h]'), eh, h.length, true)
  return Math.hypot(
    ...eh.map((e, j) => e - (r[j] ?? 0) * (1 - (r[j] ?? 0)) * ((down[j] ?? 0) + (around[j] ?? 0))),
    ...eo.map((e, k) => e - BETA * ((y[k] ?? 0) - (o[k] ?? 0))),
  )
}

/** Sizes of dE/du after each step, from a start far from equilibrium, relative to that of the start. */
async function decay(derivation: Derivation, steps: number, onStep: () => void): Promise<readonly number[]> {
  const program = await compile(derivation, { seed: 3, method: 'exponential_euler', coupling: 'solved' })
  const sim = program.start()
  const { dt } = program.loops
  for (const name of ['u[h]', 'u[y]'])
    sim.set(
      name,
      Array.from(sim.get(name), (_, n) => 2 * Math.cos(n)),
    )
  const first = slope(sim, wave(20, 0, 0), wave(16, 2, 0))
  return Array.from({ length: steps }, (_, step) => {
    const [x, y] = [wave(20, 0, step * dt), wave(16, 2, step * dt)]
    sim.step({ x, y }, { learn: false })
    onStep()
    return slope(sim, x, y) / first
  })
}

export const experiment: Experiment = {
  name: 'nla-2024-moving-equilibrium',
  title: 'Neurons that look ahead stay in a moving equilibrium',
  cites: 'Senn et al. 2024 (eLife 12, RP89674): dE/du decays as exp(-t/tau) while inputs and targets move',
  async run(length, onProgress) {
    const steps = length === 'full' ? 400 : 250
    let done = 0
    const onStep = (): void => onProgress(++done, 2 * steps)
    const action = await decay(derive(parse(TEXT)), steps, onStep)
    const flow = await decay(derive(parse(FLOW)), steps, onStep)
    const times = action.map((_, n) => (n + 1) / TAU)
    const ideal = times.map((t) => Math.exp(-t))
    const departure = Math.max(...action.map((v, n) => Math.abs(v - (ideal[n] ?? 0))))
    const lag = Math.min(...flow.slice(-Math.floor(steps / 2)))
    return {
      panels: [
        {
          title: 'size of dE/du, relative to its start',
          log: true,
          x: { label: 't/tau' },
          curves: [
            { name: 'least action', x: times, y: action },
            { name: 'exp(-t/tau)', x: times, y: ideal, dashed: true },
            { name: 'flow down the same energy', x: times, y: flow },
          ],
        },
      ],
      claims: [
        claim('largest departure of |dE/du| from exp(-t/tau)', departure, 'below 1e-12', departure < 1e-12),
        claim('|dE/du| at the end', action.at(-1) ?? Number.NaN, 'below 1e-10', (action.at(-1) ?? 1) < 1e-10),
        claim('least |dE/du| of the flow in the second half', lag, 'above 1e-3: it lags', lag > 1e-3),
      ],
      measured: { steps, departure, lag },
    }
  },
}

await main(import.meta.url, experiment)
