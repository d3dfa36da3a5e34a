/**
 * @file Four classic energies: coupled oscillators (conservation of energy), a symmetric network (Hopfield 1984, with the energy of voltages), equilibrium propagation
 * (Scellier and Bengio 2017) and predictive coding (Whittington and Bogacz 2017), the last two against backpropagation.
 *
 * Expected: the symplectic method keeps the energy of the oscillators within bounds that do not grow; a Hopfield network never climbs its
 * energy and completes a pattern; two phases of equilibrium propagation give the gradient of backpropagation as the nudging goes to zero,
 * with an error of its square; so do the errors of predictive coding, with an error of the strength of the cost. Both are held to a distance, too:
 * an order alone would hold for what goes to a wrong gradient from afar.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { type Claim, claim, type Experiment, main } from './experiment.js'

const OSCILLATORS = `model "Coupled oscillators"
state    q = normal(0, 1)
weight   K
constant m = 1, lambda = 0.1
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q
network
  chain : 32
  chain -> chain, symmetric
simulate
  dt = 0.01, method = stormer_verlet, seed = 1
`

const HOPFIELD = `model "Hopfield network"
state      u = normal(0, 0.1)
weight     W
constant   tau = 1
activation phi = tanh
energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u))
flow E in u rate 1/tau
network
  net : 64
  net -> net, symmetric, no_self
simulate
  dt = 0.05, method = rk4
`

const PROPAGATION = `model "Equilibrium propagation"
state      u
weight     W
bias       b
target     y
constant   tau = 1, beta = 0
activation phi = tanh
cost   C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) - dot(b, phi(u)) + beta C
flow     E in u  rate 1/tau
contrast E in W, b  between beta = NUDGE and beta = -NUDGE  every 60  rate eta = 0
network
  x : input 5
  h : 8
  y : output 3
  x -> h -> y, init = normal(0, 0.3)
simulate
  dt = 0.1, method = euler, seed = 2
`

const CODING = `model "Predictive coding"
state      u
weight     W
bias       b
target     y
constant   tau = 1, beta = 0.1
activation phi = tanh
e = u - W phi(u) - b
cost   C = 1/2 |y - u|^2
energy F = 1/2 |e|^2 + beta C
flow    F in u  rate 1/tau
descend F in W, b  rate eta = 0
network
  x : input 5
  h : 8
  y : output 3
  x -> h -> y, init = normal(0, 0.5)
simulate
  dt = 0.1, method = euler, seed = 2
`

const DATA = { x: [0.9, -0.4, 0.7, 0.2, -1.1], y: [0.5, -0.3, 0.8] }
/** The same at every step of a run. */
const held =
  (values: readonly number[]): SignalSource =>
  (_, count) =>
    Float64Array.from({ length: count * values.length }, (__, n) => values[n % values.length] ?? 0)
const HELD = { x: held(DATA.x), y: held(DATA.y) }
/** Steps in which all networks here have settled to rounding. */
const SETTLE = 600
const WEIGHTS = ['W[h,x]', 'W[y,h]'] as const

/** Energy of the oscillators along a run, relative to its start. */
async function oscillate(steps: number) {
  const program = await compile(derive(parse(OSCILLATORS)))
  const recording = await program
    .start()
    .run({}, { steps, record: ['energy'], every: Math.max(1, steps / 500) })
  const energy = recording.get('energy').data
  const first = energy[0] ?? Number.NaN
  const departures = Float64Array.from(energy, (e) => Math.abs(e / first - 1))
  const half = departures.length >> 1
  return {
    times: recording.times,
    departures,
    early: Math.max(...departures.subarray(0, half)),
    late: Math.max(...departures.subarray(half)),
  }
}

/** Three patterns in the weights, a start with a third of one of them lost: overlaps and energy along the run. */
async function complete() {
  const program = await compile(derive(parse(HOPFIELD)))
  const sim = program.start()
  const n = 64
  // rows of a Hadamard matrix: patterns that do not overlap
  const bit = (row: number, k: number): number => {
    let ones = 0
    for (let both = row & k; both > 0; both >>= 1) ones += both & 1
    return ones % 2 === 0 ? 1 : -1
  }
  const patterns = [11, 22, 37].map((row) => Array.from({ length: n }, (_, k) => bit(row, k)))
  sim.set(
    'W[net,net]',
    Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n]
      return i === j ? 0 : patterns.reduce((sum, p) => sum + ((p[i] ?? 0) * (p[j] ?? 0) * 2) / n, 0)
    }),
  )
  const shown = patterns[0] ?? []
  sim.set(
    'u[net]',
    shown.map((s, k) => (k < n / 3 ? -0.2 * s : 0.5 * s)),
  )
  const recording = await sim.run({}, { steps: 400, record: ['u[net]'], every: 1 })
  const u = recording.get('u[net]').data
  const W = sim.get('W[net,net]')
  const energy = Float64Array.from({ length: recording.times.length }, (_, row) => {
    const at = u.subarray(row * n, row * n + n)
    const r = at.map(Math.tanh)
    let value = 0
    for (let i = 0; i < n; i++) {
      value += (at[i] ?? 0) ** 2 / 2
      for (let j = 0; j < n; j++) value -= ((r[i] ?? 0) * (W[i * n + j] ?? 0) * (r[j] ?? 0)) / 2
    }
    return value
  })
  const overlaps = patterns.map((p) =>
    Float64Array.from(
      { length: recording.times.length },
      (_, row) => p.reduce((sum, s, k) => sum + s * Math.tanh(u[row * n + k] ?? 0), 0) / n,
    ),
  )
  const last = u.subarray(u.length - n)
  const agreeing = shown.filter((s, k) => Math.sign(last[k] ?? 0) === s).length / n
  const climbs = Math.max(...energy.subarray(1).map((e, k) => e - (energy[k] ?? 0)))
  return { times: recording.times, overlaps, energy, climbs, agreeing }
}

/** The cost where the network settles freely; its slopes by every weight, from differences. */
async function slopes(sim: Simulation): Promise<readonly number[]> {
  const rest = async (): Promise<number> => {
    sim.reset()
    sim.set('beta', [0])
    await sim.run(HELD, { steps: SETTLE, record: [], learn: false })
    return sim.get('cost')[0] ?? Number.NaN
  }
  const found: number[] = []
  for (const name of WEIGHTS) {
    const start = Array.from(sim.get(name))
    for (let k = 0; k < start.length; k++) {
      const by = async (change: number): Promise<number> => {
        sim.set(
          name,
          start.map((w, m) => (m === k ? w + change : w)),
        )
        return rest()
      }
      found.push(((await by(1e-4)) - (await by(-1e-4))) / 2e-4)
    }
    sim.set(name, start)
  }
  return found
}

/** Relative distance of a rule's directions, negated and divided by `scale`, from slopes. */
function distance(sim: Simulation, scale: number, wanted: readonly number[]): number {
  const found = WEIGHTS.flatMap((name) => Array.from(sim.gradient(name), (g) => -g / scale))
  return Math.hypot(...wanted.map((w, k) => w - (found[k] ?? Number.NaN))) / Math.hypot(...wanted)
}

/** Distances of the contrast of two phases from the gradient, by nudging. */
async function propagate(nudges: readonly number[]): Promise<readonly number[]> {
  const distances: number[] = []
  let wanted: readonly number[] | undefined
  for (const nudge of nudges) {
    const program = await compile(derive(parse(PROPAGATION.replaceAll('NUDGE', String(nudge)))))
    wanted ??= await slopes(program.start())
    const sim = program.start()
    for (let n = 0; n < 1800; n++) sim.step(DATA)
    distances.push(distance(sim, 1, wanted))
  }
  return distances
}

/** Distances of the errors of predictive coding from the gradient, by the strength of the cost. */
async function code(strengths: readonly number[]): Promise<readonly number[]> {
  const program = await compile(derive(parse(CODING)))
  const wanted = await slopes(program.start())
  return strengths.map((beta) => {
    const sim = program.start()
    sim.set('beta', [beta])
    for (let n = 0; n < 2 * SETTLE; n++) sim.step(DATA, { learn: false })
    return distance(sim, beta, wanted)
  })
}

/** Of nudging, and of the cost of predictive coding. */
const STRENGTHS = [0.1, 0.03, 0.01, 0.003, 0.001]
/** Over the power of the strength by which a distance falls: a rule that lacks a term, or has a wrong factor, stays near one, a hundred times as far and more. */
const CLOSE = 10

/** The powers of the strength by which distances fall, from each strength to the next. */
const orders = (distances: readonly number[]): readonly number[] =>
  distances
    .slice(1)
    .map(
      (distance, n) =>
        Math.log(distance / (distances[n] ?? Number.NaN)) /
        Math.log((STRENGTHS[n + 1] ?? Number.NaN) / (STRENGTHS[n] ?? Number.NaN)),
    )

const shown = (x: number): string => String(Number(x.toPrecision(3)))

/** Every order but that of the strongest, and the distance at the weakest strength. */
function gradientClaims(what: string, distances: readonly number[], order: number): readonly Claim[] {
  // the strongest is far from the limit
  const found = orders(distances).slice(1)
  const [weakest, left] = [STRENGTHS[distances.length - 1] ?? 0, distances.at(-1) ?? Number.NaN]
  const close = CLOSE * weakest ** order
  return [
    {
      what: `${what}: orders between strengths from ${STRENGTHS[1]} to ${weakest}`,
      found: found.map((o) => o.toFixed(3)).join(', '),
      expected: `${order} ± 0.1, each`,
      holds: found.every((o) => Math.abs(o - order) < 0.1),
    },
    claim(
      `${what}: relative distance from the gradient at a strength of ${weakest}`,
      left,
      `below ${shown(close)}`,
      left < close,
    ),
  ]
}

export const experiment: Experiment = {
  name: 'energies-2000-classics',
  title: 'Four classic energies',
  cites:
    'Hopfield 1984; Scellier and Bengio 2017; Whittington and Bogacz 2017: conservation, descent, and gradients of backpropagation',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const steps = isFull ? 1_000_000 : 20_000
    const strengths = isFull ? STRENGTHS : STRENGTHS.slice(0, 3)
    const oscillators = await oscillate(steps)
    onProgress(1, 4)
    const hopfield = await complete()
    onProgress(2, 4)
    const propagation = await propagate(strengths)
    onProgress(3, 4)
    const coding = await code(strengths)
    onProgress(4, 4)
    return {
      panels: [
        {
          title: 'oscillators: energy, relative distance from its start',
          curves: [{ x: oscillators.times, y: oscillators.departures }],
        },
        {
          title: 'Hopfield: overlap with three patterns',
          curves: hopfield.overlaps.map((y, n) => ({ name: `pattern ${n + 1}`, x: hopfield.times, y })),
        },
        { title: 'Hopfield: energy', curves: [{ x: hopfield.times, y: hopfield.energy }] },
        {
          title: 'relative distance from the gradient',
          log: true,
          x: { label: 'strength', log: true },
          curves: [
            { name: 'equilibrium propagation', x: strengths, y: propagation },
            { name: 'predictive coding', x: strengths, y: coding },
          ],
        },
      ],
      claims: [
        claim(
          'oscillators: energy off in the first half',
          oscillators.early,
          'below 0.05',
          oscillators.early < 0.05,
        ),
        claim(
          'oscillators: second half over first',
          oscillators.late / oscillators.early,
          'below 1.5: no drift',
          oscillators.late < 1.5 * oscillators.early,
        ),
        claim(
          'Hopfield: largest step up of the energy',
          hopfield.climbs,
          'at most rounding',
          hopfield.climbs < 1e-12,
        ),
        claim(
          'Hopfield: share of signs as in the pattern before a third of it was damaged',
          hopfield.agreeing,
          '1',
          hopfield.agreeing === 1,
        ),
        ...gradientClaims('equilibrium propagation', propagation, 2),
        ...gradientClaims('predictive coding', coding, 1),
      ],
      measured: { steps, strengths, propagation, coding },
    }
  },
}

await main(import.meta.url, experiment)
