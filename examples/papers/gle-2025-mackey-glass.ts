/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933): a chaotic series of the
 * kind of Mackey and Glass, foretold.
 *
 * A network 1-24-24-1, the first layer of retarding neurons with four time constants, sees the series of Mackey and Glass (1977, delay 17) one number a step,
 * and learns, online, what it will be 30 time units later. The paper's own figure is not known to us; this is one for its claim, with the exact gradient of the same
 * network (backpropagation through windows of 50 steps) as the baseline. Expected: instantaneous errors learn next to nothing, the look-ahead of errors
 * most of what there is to learn, the exact gradient more.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { claim, type Experiment, main } from './experiment.js'

const BATCH = 16
/** Steps from one member of the batch to the next, and how far ahead is foretold; a step is a unit of the series. */
const [APART, AHEAD] = [5000, 30]
/** The test begins beyond all that was shown. */
const UNSEEN = 150_000
const SHOWN = 3000

const model = (rule: string): string => `model "Mackey-Glass"
state      u
weight     W
bias       b
target     y
constant   tau_m = 1, tau_r = 1, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${rule}
approximate nudging 0
network
  x  : input 1
  h1 : 24, phi = identity, tau_m = [0.5 x 6, 1 x 6, 2 x 6, 4 x 6], tau_r = 0.2
  h2 : 24
  y  : output 1, phi = identity
  x -> h1 -> h2 -> y
simulate
  dt = 0.2, method = euler, coupling = lagged, batch = ${BATCH}, seed = 1
`

const LOCAL = 'descend    E in W, b  rate eta = 1e-3  with adam'
/** `late`: the cost over a window is that of the rates after its steps, the error of a local rule that of the rate before. */
const RULES = [
  { name: 'GLE', rate: 1e-3, late: 0, rule: `${LOCAL}\napproximate causal` },
  { name: 'instantaneous errors', rate: 1e-3, late: 0, rule: `${LOCAL}\napproximate instantaneous` },
  {
    name: 'exact gradient, windows of 50',
    rate: 3e-3,
    late: 1,
    rule: 'descend    C in W, b by bptt window = 50  rate eta = 3e-3  with adam\napproximate causal',
  },
] as const

/** dx/dt = 0.2 x(t - 17)/(1 + x(t - 17)^10) - x/10, in steps of 0.1; one number a time unit, about its mean and in its deviation. */
function series(count: number): Float64Array {
  const [dt, per] = [0.1, 10]
  const delay = 17 * per
  const lead = 50 * delay
  const x = new Float64Array(count * per + lead).fill(1.2)
  for (let k = delay; k + 1 < x.length; k++) {
    const past = x[k - delay] ?? 0
    x[k + 1] = (x[k] ?? 0) + dt * ((0.2 * past) / (1 + past ** 10) - 0.1 * (x[k] ?? 0))
  }
  return Float64Array.from({ length: count }, (_, k) => ((x[lead + k * per] ?? 0) - 0.92) / 0.23)
}

export const experiment: Experiment = {
  name: 'gle-2025-mackey-glass',
  title: 'A chaotic series, foretold online',
  cites:
    'Ellenberger, Haider et al. 2025 (arXiv 2403.16933); Mackey and Glass 1977: local rules against the exact gradient',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const values = series(UNSEEN + SHOWN + BATCH * APART + AHEAD + 1)
    const source =
      (from: number): SignalSource =>
      (first, count) =>
        Float64Array.from(
          { length: count * BATCH },
          (_, n) => values[from + first + Math.floor(n / BATCH) + (n % BATCH) * APART] ?? 0,
        )
    /** Root of the mean squared error over the deviation of the series, after filters have filled. */
    const exam = async (sim: Simulation): Promise<number> => {
      const { data } = (
        await sim.run({ x: source(UNSEEN) }, { steps: SHOWN, record: ['r[y]'], every: 1, learn: false })
      ).get('r[y]')
      const wanted = source(UNSEEN + AHEAD)(0, SHOWN)
      let [error, all] = [0, 0]
      for (let n = 500 * BATCH; n < wanted.length; n++) {
        // the answer to a step is the rate before it
        error += ((data[n - BATCH] ?? Number.NaN) - (wanted[n] ?? 0)) ** 2
        all += (wanted[n] ?? 0) ** 2
      }
      return Math.sqrt(error / all)
    }
    const [blocks, steps] = isFull ? [16, 5000] : [2, 2000]
    const seeds = isFull ? [1, 2, 3] : [1]
    const times = Array.from({ length: blocks }, (_, n) => (n + 1) * steps)
    const runs: { readonly name: string; readonly seed: number; readonly errors: readonly number[] }[] = []
    const total = RULES.length * seeds.length * blocks
    for (const { name, rate, late, rule } of RULES)
      for (const seed of seeds) {
        const sim = (await compile(derive(parse(model(rule))), { seed })).start()
        const errors: number[] = []
        for (let n = 0; n < blocks; n++) {
          // the second half ever slower
          if (n > blocks / 2) sim.set('eta', [rate * 0.6 ** (n - blocks / 2)])
          const y = source(n * steps + AHEAD + late)
          await sim.run({ x: source(n * steps), y }, { steps, record: [] })
          errors.push(await exam(sim))
          onProgress(runs.length * blocks + n + 1, total)
        }
        runs.push({ name, seed, errors })
      }
    const last = (name: string): number => {
      const those = runs.filter((run) => run.name === name).map((run) => run.errors.at(-1) ?? Number.NaN)
      return those.reduce((sum, e) => sum + e, 0) / those.length
    }
    const [local, instant, exact] = RULES.map(({ name }) => last(name))
    const most = isFull ? 0.6 : 0.7
    return {
      panels: [
        {
          title: 'error of the test, in deviations of the series',
          log: true,
          x: { label: 'steps' },
          curves: runs.map(({ name, seed, errors }) => ({
            name: `${name}, seed ${seed}`,
            x: times,
            y: errors,
          })),
        },
      ],
      claims: [
        claim('GLE: error, mean of seeds', local ?? 1, `below ${most}`, (local ?? 1) < most),
        claim('instantaneous errors: error', instant ?? 0, 'above 0.8', (instant ?? 0) > 0.8),
        claim(
          'exact gradient: error',
          exact ?? 1,
          `below ${isFull ? 0.35 : 1}`,
          (exact ?? 1) < (isFull ? 0.35 : 1),
        ),
      ],
      measured: { steps: blocks * steps, seeds, runs },
    }
  },
}

await main(import.meta.url, experiment)
