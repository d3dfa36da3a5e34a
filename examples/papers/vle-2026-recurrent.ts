/**
 * @file Brandt, Haider, Senn, Benitez and Petrovici, Variational Latent Equilibrium (arXiv 2603.09600, 2026): a recurrent network learns by the
 * exact costate of its action, and by the local rules that approximate it.
 *
 * The paper's own experiments are not known to us; this is one for its claims. A network 2-12-2 with recurrent weights learns what another one
 * answers to three tones. Expected: the stationary action, solved over windows, has the gradient of the adjoint method (angle zero); each
 * approximation of the ledger has an angle of its own, the calibrated one a smaller one than the causal one; all of them learn, and
 * here the smallest angle is not the fastest.
 */
import { compile, type Derivation, derive, parse, type SignalSource } from 'extremal'
import { claim, type Experiment, main, tail } from './experiment.js'

const DT = 0.02
const WINDOW = 500
const GROUPS = ['W[h,x]', 'W[h,h]', 'W[y,h]'] as const

const network = (approximations: string, simulate: string, seed: number): string => `model "Recurrent"
state      u
weight     W
target     y
constant   tau_m = 1, tau_r = 0.3, beta = 0.001, omega = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend    E in W  rate eta = 20
${approximations}
network
  x : input 2
  h : 12
  y : output 2
  x -> h, init = normal(0, 0.7)
  h -> y, init = normal(0, 0.3)
  h -> h, init = normal(0, 0.05)
simulate
  dt = ${DT}, seed = ${seed}, ${simulate}
`

const OPEN = 'approximate nudging 0'
const RULES = [
  ['exact', '', `method = rk4, coupling = solved, window = ${WINDOW * DT}`],
  ['causal', `approximate causal\n${OPEN}`, 'method = euler'],
  ['calibrated', `approximate causal at omega\n${OPEN}`, 'method = euler'],
  ['causal, eligibility', `approximate causal\napproximate eligibility\n${OPEN}`, 'method = euler'],
  ['instantaneous', `approximate instantaneous\n${OPEN}`, 'method = euler'],
] as const

/** Tones about the frequency for which the calibrated rule has the right gain. */
const input: SignalSource = (first, count) =>
  Float64Array.from({ length: 2 * count }, (_, n) => {
    const t = (first + (n >> 1)) * DT
    return [0.6, 1, 1.5].reduce((sum, omega, k) => sum + Math.sin(omega * t + k + 2 * (n % 2)), 0) / 2
  })

/** The rates of a network of other weights. */
async function answers(steps: number): Promise<SignalSource> {
  const sim = (
    await compile(derive(parse(network(OPEN, 'method = euler', 7).replace(OPEN, 'approximate causal'))))
  ).start()
  const { data } = (await sim.run({ x: input }, { steps, record: ['r[y]'], every: 1, learn: false })).get(
    'r[y]',
  )
  return (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
}

/** The angle between what a rule adds up over a window and the exact gradient of the cost, all weights together, in degrees. */
async function angle(name: string, derivation: Derivation, y: SignalSource): Promise<number> {
  const program = await compile(derivation)
  const steps = WINDOW
  const sim = program.start()
  const exact = await sim.exactGradient({ x: input, y }, { steps, by: 'continuous' })
  const sums = GROUPS.map((group) => new Float64Array(sim.get(group).length))
  const add = (): void => {
    for (const [k, group] of GROUPS.entries()) {
      const sum = sums[k]
      sim.gradient(group).forEach((g, n) => {
        if (sum) sum[n] = (sum[n] ?? 0) - g
      })
    }
  }
  if (name === 'exact') {
    await sim.run({ x: input, y }, { steps, record: [], learn: false })
    add()
  } else
    for (let step = 0; step < steps; step++) {
      sim.step({ x: input(step, 1), y: y(step, 1) }, { learn: false })
      add()
    }
  const [a, b] = [sums.flatMap((s) => [...s]), GROUPS.flatMap((g) => Array.from(exact.gradient[g] ?? []))]
  const dot = a.reduce((sum, v, n) => sum + v * (b[n] ?? 0), 0)
  return (Math.acos(Math.min(1, dot / (Math.hypot(...a) * Math.hypot(...b)))) * 180) / Math.PI
}

interface Run {
  readonly name: string
  /** To the exact gradient, in degrees. */
  readonly angle: number
  readonly times: Float64Array
  /** Mean cost of each window. */
  readonly loss: Float64Array
}

export const experiment: Experiment = {
  name: 'vle-2026-recurrent',
  title: 'A recurrent network by its exact costate, and by local rules',
  cites:
    'Brandt, Haider, Senn, Benitez and Petrovici 2026 (arXiv 2603.09600): the action and its approximations',
  async run(length, onProgress) {
    const windows = length === 'full' ? 60 : 6
    const steps = windows * WINDOW
    const y = await answers(steps)
    const runs: Run[] = []
    for (const [n, [name, approximations, simulate]] of RULES.entries()) {
      const derivation = derive(parse(network(approximations, simulate, 1)))
      const off = await angle(name, derivation, y)
      const sim = (await compile(derivation)).start()
      const recording = await sim.run(
        { x: input, y },
        {
          steps,
          record: ['cost'],
          every: 10,
          onProgress: (done) => onProgress(n * steps + done, RULES.length * steps),
        },
      )
      const cost = recording.get('cost').data
      const each = WINDOW / 10
      const loss = Float64Array.from({ length: windows }, (_, w) =>
        tail(cost.slice(w * each, (w + 1) * each), each),
      )
      runs.push({ name, angle: off, loss, times: Float64Array.from(loss, (_, w) => (w + 1) * WINDOW * DT) })
    }
    const of = (name: string): number => runs.find((r) => r.name === name)?.angle ?? Number.NaN
    const most = Math.max(...runs.map((r) => r.angle))
    const share = length === 'full' ? 0.15 : 0.7
    return {
      panels: [
        {
          title: 'angle to the exact gradient at the start, in degrees',
          curves: [],
          bars: runs.map((r) => ({ name: r.name, value: r.angle })),
        },
        {
          title: 'cost, mean of a window',
          log: true,
          curves: runs.map((r) => ({ name: r.name, x: r.times, y: r.loss })),
        },
      ],
      claims: [
        claim('exact: angle in degrees', of('exact'), 'below 0.2', of('exact') < 0.2),
        claim('causal: angle in degrees', of('causal'), 'below 90', of('causal') < 90),
        claim(
          'calibrated: angle in degrees',
          of('calibrated'),
          'less than causal',
          of('calibrated') < of('causal'),
        ),
        claim(
          'eligibility: angle in degrees',
          of('causal, eligibility'),
          'less than calibrated',
          of('causal, eligibility') < of('calibrated'),
        ),
        claim(
          'instantaneous: angle in degrees',
          of('instantaneous'),
          'most of all',
          of('instantaneous') >= most,
        ),
        ...runs.map(({ name, loss }) => {
          const fall = (loss.at(-1) ?? 1) / (loss[0] ?? 0)
          return claim(
            `${name}: cost at the end over that at the start`,
            fall,
            `below ${share}`,
            fall < share,
          )
        }),
      ],
      measured: {
        steps,
        runs: runs.map(({ name, angle: a, loss }) => ({ name, angle: a, first: loss[0], last: loss.at(-1) })),
      },
    }
  },
}

await main(import.meta.url, experiment)
