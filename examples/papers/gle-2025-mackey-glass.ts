/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933): a chaotic series of the
 * kind of Mackey and Glass, foretold.
 *
 * A network 1-24-24-1, the first layer of retarding neurons with four time constants, sees the series of Mackey and Glass (1977, delay 17) one number a step,
 * and learns, online, what it will be 30 time units later. The paper's own figure is not known to us; this is one for its claim, with the exact gradient of the same
 * network (backpropagation through windows of 50 steps) as the baseline. Each rule has the rate, out of the same eight, that is best for it on a stretch of the series
 * that is neither shown nor in the test, from weights of another seed. Expected: instantaneous errors learn next to nothing, the look-ahead of errors most of what
 * there is to learn, the exact gradient more.
 *
 * Found: the exact gradient is better, seed by seed, and takes a rate three hundred times that of the local rule, as it steps once a window. The test error of the local rule falls along learning at
 * the lowest rates only; at others it is as low early as it ever is, and swings or rises, as a rule that is no gradient descends no error. Instantaneous errors are at
 * their best early, too, and lose nearly all of it.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { type Claim, claim, type Experiment, main, tail } from './experiment.js'

const BATCH = 16
/** Steps from one member of the batch to the next, and how far ahead is foretold; a step is a unit of the series. */
const [APART, AHEAD] = [5000, 30]
/** Beyond all that is shown, in stretches that share nothing: where rates are chosen, and where the test is. */
const [CHOICE, TEST] = [160_000, 250_000]
const EXAMINED = 3000
/** Of the weights with which rates are chosen; those of the runs are others. */
const CHOOSER = 4

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

const LOCAL = 'descend    E in W, b  rate eta = RATE  with adam'
/** `late`: the cost over a window is that of the rates after its steps, the error of a local rule that of the rate before. */
const RULES = [
  { name: 'GLE', late: 0, rule: `${LOCAL}\napproximate causal` },
  { name: 'instantaneous errors', late: 0, rule: `${LOCAL}\napproximate instantaneous` },
  {
    name: 'exact gradient, windows of 50',
    late: 1,
    rule: 'descend    C in W, b by bptt window = 50  rate eta = RATE  with adam\napproximate causal',
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

interface Run {
  readonly name: string
  readonly rate: number
  readonly seed: number
  readonly errors: readonly number[]
}

interface Tried {
  readonly rate: number
  /** Mean of the second half of learning, by which it is chosen. */
  readonly error: number
  readonly errors: readonly number[]
}

interface Choice {
  readonly name: string
  readonly rate: number
  readonly tried: readonly Tried[]
}

const last = (run: Run | undefined): number => run?.errors.at(-1) ?? Number.NaN
const atEnd = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + last(run), 0) / runs.length

const shown = (what: string, found: string): Claim => ({
  what,
  found,
  expected: 'shown, whatever it is',
  holds: true,
})

export const experiment: Experiment = {
  name: 'gle-2025-mackey-glass',
  title: 'A chaotic series, foretold online',
  cites:
    'Ellenberger, Haider et al. 2025 (arXiv 2403.16933); Mackey and Glass 1977: local rules against the exact gradient',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const values = series(TEST + EXAMINED + BATCH * APART + AHEAD + 1)
    const source =
      (from: number): SignalSource =>
      (first, count) =>
        Float64Array.from(
          { length: count * BATCH },
          (_, n) => values[from + first + Math.floor(n / BATCH) + (n % BATCH) * APART] ?? 0,
        )
    /** Root of the mean squared error over the deviation of the series, after filters have filled. */
    const exam = async (sim: Simulation, from: number): Promise<number> => {
      const { data } = (
        await sim.run({ x: source(from) }, { steps: EXAMINED, record: ['r[y]'], every: 1, learn: false })
      ).get('r[y]')
      const wanted = source(from + AHEAD)(0, EXAMINED)
      let [error, all] = [0, 0]
      for (let n = 500 * BATCH; n < wanted.length; n++) {
        // the answer to a step is the rate before it
        error += ((data[n - BATCH] ?? Number.NaN) - (wanted[n] ?? 0)) ** 2
        all += (wanted[n] ?? 0) ** 2
      }
      return Math.sqrt(error / all)
    }
    const [blocks, steps] = isFull ? [16, 5000] : [2, 2000]
    const rates = isFull ? [3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1] : [1e-3, 3e-3]
    const seeds = isFull ? [1, 2, 3] : [1]
    const times = Array.from({ length: blocks }, (_, n) => (n + 1) * steps)
    const total = RULES.length * (rates.length + seeds.length) * blocks
    let done = 0
    /** Errors on a stretch of the series, along learning. */
    const learn = async ({ rule, late }: (typeof RULES)[number], rate: number, seed: number, on: number) => {
      const derivation = derive(parse(model(rule.replace('RATE', String(rate)))))
      const sim = (await compile(derivation, { seed })).start()
      const errors: number[] = []
      for (let n = 0; n < blocks; n++) {
        // the second half ever slower
        if (n > blocks / 2) sim.set('eta', [rate * 0.6 ** (n - blocks / 2)])
        const y = source(n * steps + AHEAD + late)
        await sim.run({ x: source(n * steps), y }, { steps, record: [] })
        errors.push(await exam(sim, on))
        onProgress(++done, total)
      }
      return errors
    }
    const runs: Run[] = []
    const choices: Choice[] = []
    for (const rule of RULES) {
      const tried: Tried[] = []
      for (const rate of rates) {
        const errors = await learn(rule, rate, CHOOSER, CHOICE)
        // one look swings with what was shown last
        tried.push({ rate, error: tail(errors, blocks / 2), errors })
      }
      const { rate } = tried.reduce((best, one) => (one.error < best.error ? one : best))
      choices.push({ name: rule.name, rate, tried })
      for (const seed of seeds)
        runs.push({ name: rule.name, rate, seed, errors: await learn(rule, rate, seed, TEST) })
    }
    const of = (name: string): readonly Run[] => runs.filter((run) => run.name === name)
    const [local = [], instant = [], exact = []] = RULES.map(({ name }) => of(name))
    const most = isFull ? 0.6 : 0.7
    const least = isFull ? 0.35 : 1
    return {
      panels: [
        {
          title: 'error of the test, in deviations of the series',
          log: true,
          x: { label: 'steps' },
          // one colour a rule, named once
          curves: RULES.flatMap(({ name }, color) =>
            of(name).map(({ seed, errors }) => ({
              ...(seed === seeds[0] ? { name } : {}),
              x: times,
              y: errors,
              color,
            })),
          ),
        },
        {
          title: 'error by rate, mean of the second half of learning, where rates are chosen',
          log: true,
          x: { label: 'rate', log: true },
          curves: choices.map(({ name, tried }, color) => ({
            name,
            x: tried.map(({ rate }) => rate),
            y: tried.map(({ error }) => error),
            color,
          })),
        },
      ],
      claims: [
        claim('GLE: error, mean of seeds', atEnd(local), `below ${most}`, atEnd(local) < most),
        claim('instantaneous errors: error', atEnd(instant), 'above 0.8', atEnd(instant) > 0.8),
        claim('exact gradient: error', atEnd(exact), `below ${least}`, atEnd(exact) < least),
        ...(isFull
          ? [
              claim(
                'GLE: error over that of the exact gradient, the least of the seeds',
                Math.min(...local.map((run, n) => last(run) / last(exact[n]))),
                'above 1: the exact gradient is better, seed by seed',
                local.every((run, n) => last(run) > last(exact[n])),
              ),
            ]
          : []),
        ...choices.map(({ name, rate, tried }) =>
          shown(
            `${name}: rate; errors by which it was chosen, of ${rates.join(', ')}`,
            `${rate}; ${tried.map((t) => t.error.toFixed(2)).join(', ')}`,
          ),
        ),
        ...choices
          .slice(0, 1)
          .map(({ name, tried }) =>
            shown(
              `${name}: error at the end over that after ${steps} steps, where rates are chosen, by rate`,
              tried
                .map(({ errors }) => ((errors.at(-1) ?? Number.NaN) / (errors[0] ?? Number.NaN)).toFixed(2))
                .join(', '),
            ),
          ),
        ...RULES.map(({ name }) =>
          shown(
            `${name}: error after ${steps} steps, least along the way, at the end, by seed`,
            of(name)
              .map((run) => [run.errors[0] ?? Number.NaN, Math.min(...run.errors), last(run)])
              .map((three) => three.map((e) => e.toFixed(2)).join('/'))
              .join(', '),
          ),
        ),
      ],
      measured: { steps: blocks * steps, seeds, chooser: CHOOSER, choices, runs },
    }
  },
}

await main(import.meta.url, experiment)
