/**
 * @file Senn et al., A neuronal least-action principle for real-time learning in cortical circuits (eLife 12, RP89674, 2024): recurrent networks
 * learn twelve signals that belong together, and complete them where four are missing.
 *
 * The paper takes recordings of a brain; here the signals are mixtures of three slow tones, of other phases for each electrode. Networks are fully recurrent (ten
 * hidden neurons, all connected with all), and layered (two hidden layers, connected both ways, electrodes only through them). Expected: while it learns, a network is
 * nudged towards all signals; then its weights stay, four signals are missing, those that are given pull ten times as hard, as published, and the neurons that stood for
 * the missing ones go on as if they were there. Weights are kept within bounds, as published.
 *
 * What has learned for long is near the edge of having more than one answer. Neurons follow a minimum of E that moves; with four signals missing, the minimum may meet a
 * saddle and be gone. Then u' has no solution, the tool refuses the step (E6015), and no smaller step helps. Expected there: the same moment for steps of
 * any length, and speeds that grow as one over the root of the time that is left, by which the end of a minimum is known.
 */
import {
  compile,
  derive,
  parse,
  type Recording,
  RunError,
  type SignalSource,
  type Simulation,
} from 'extremal'
import { type Claim, claim, type Experiment, main } from './experiment.js'

const [GIVEN, MISSING] = [8, 4]

const WEIGHTS = 'init = normal(0, 0.1)'
const connected = (pairs: readonly string[]): string =>
  pairs.map((pair) => `  ${pair}, ${WEIGHTS}`).join('\n')

const NETWORKS = {
  'fully recurrent': `  h : 10
  a : output ${GIVEN}
  b : output ${MISSING}
${connected(['h -> h', 'h -> a', 'h -> b', 'a -> h', 'b -> h', 'a -> b', 'b -> a', 'a -> a, no_self', 'b -> b, no_self'])}`,
  layered: `  h1 : 10
  h2 : 20
  a : output ${GIVEN}
  b : output ${MISSING}
${connected(['h1 -> h2', 'h2 -> h1', 'h2 -> a', 'h2 -> b', 'a -> h2', 'b -> h2', 'h2 -> h2, no_self'])}`,
} as const

const model = (network: string): string => `model "Pattern completion"
state      u
weight     W
bias       b
target     y
constant   tau = 10, beta = 1
activation rho(v) = tanh(v/2)
e = u - W rho(u) - b
cost   C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
descend    E in W, b  rate eta = 0.05
keep -0.4 <= W <= 0.4
network
${network}
simulate
  dt = 1, method = exponential_euler, coupling = solved
`

const TONES = [
  { period: 230, size: 0.5 },
  { period: 410, size: 0.7 },
  { period: 770, size: 0.6 },
] as const

/** Of electrode k, t in ms. */
const signal = (k: number, t: number): number =>
  TONES.reduce(
    (sum, { period, size }, j) =>
      sum + size * Math.sin((2 * Math.PI * t) / period + (1.9 * k + 0.7 * k * k) * (j + 1)),
    0,
  )

const signals =
  (from: number, first: number, count: number, dt = 1): SignalSource =>
  (step, steps) =>
    Float64Array.from({ length: steps * count }, (_, n) =>
      signal(first + (n % count), from + (step + Math.floor(n / count)) * dt),
    )

interface Completed {
  readonly traces: readonly { readonly did: Float64Array; readonly was: Float64Array }[]
  readonly correlations: readonly number[]
}

/** While signals are missing, those that are given nudge by this. */
const PULL = 10

/**
 * Correlation of what the missing ones do with what they would have been shown, each over a second after half of one; undefined where the equations of an
 * instant come to have no solution. The simulation is left as it was.
 */
async function complete(sim: Simulation, from: number, pull: number): Promise<Completed | undefined> {
  const [wait, count] = [500, 1000]
  const before = sim.snapshot()
  sim.set('beta', [pull])
  const recording = await unlessRefused(() =>
    sim.run(
      { a: signals(from, 0, GIVEN) },
      { steps: wait + count, record: ['u[b]'], every: 1, learn: false },
    ),
  )
  sim.set('beta', [1])
  sim.restore(before)
  if (recording instanceof RunError) return undefined
  const { data } = recording.get('u[b]')
  const traces = Array.from({ length: MISSING }, (_, k) => ({
    did: Float64Array.from({ length: count }, (__, n) => data[(wait + n) * MISSING + k] ?? Number.NaN),
    was: Float64Array.from({ length: count }, (__, n) => signal(GIVEN + k, from + wait + n)),
  }))
  return { traces, correlations: traces.map(({ did, was }) => correlation(did, was)) }
}

async function unlessRefused(run: () => Promise<Recording>): Promise<Recording | RunError> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof RunError && error.diagnostics.some(({ code }) => code === 'E6015')) return error
    throw error
  }
}

interface End {
  readonly dt: number
  /** In ms from where four signals began to be missing. */
  readonly at: number
  /** Of all neurons together, and how long before the end. */
  readonly left: Float64Array
  readonly speed: Float64Array
}

const VOLTAGES = ['u[h]', 'u[a]', 'u[b]']

/** What has learned until `from` goes on by steps of dt, less pulled, to the step that is refused; undefined where none is. */
async function endOf(taught: Simulation, text: string, from: number, dt: number): Promise<End | undefined> {
  const sim = (await compile(derive(parse(text)), { dt })).start()
  for (const name of taught.names.filter((n) => /^[uWb]\[/u.test(n))) sim.set(name, taught.get(name))
  const before = sim.snapshot()
  const run = (steps: number, record: readonly string[]) =>
    unlessRefused(() =>
      sim.run({ a: signals(from, 0, GIVEN, dt) }, { steps, record, every: 1, learn: false }),
    )
  const refused = await run(1500 / dt, [])
  if (!(refused instanceof RunError)) return undefined
  sim.restore(before)
  const steps = refused.step - 1
  const recording = await run(steps, VOLTAGES)
  if (recording instanceof RunError) return undefined
  const squares = new Float64Array(steps - 1)
  for (const { data } of VOLTAGES.map((name) => recording.get(name))) {
    const width = data.length / steps
    for (let n = width; n < data.length; n++) {
      const row = Math.floor(n / width) - 1
      squares[row] = (squares[row] ?? 0) + ((data[n] ?? 0) - (data[n - width] ?? 0)) ** 2
    }
  }
  return {
    dt,
    at: refused.step * dt,
    left: squares.map((_, row) => (steps - 1 - row) * dt),
    speed: squares.map((square) => Math.sqrt(square) / dt),
  }
}

/** Slope of the speed over the time left, both on scales of logarithms, between half a millisecond and a twentieth. */
function orderOf({ left, speed }: End): number {
  const at = (time: number): number => Math.log(speed[left.findIndex((l) => l <= time)] ?? Number.NaN)
  return (at(0.5) - at(0.05)) / Math.log(10)
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (of: Float64Array): number => of.reduce((sum, v) => sum + v, 0) / of.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  a.forEach((v, n) => {
    const [x, y] = [v - ma, (b[n] ?? 0) - mb]
    ab += x * y
    aa += x * x
    bb += y * y
  })
  return ab / Math.sqrt(aa * bb)
}

/** Why long learning may end in a refusal. */
const REMARK = `Learning itself was never refused. What has learned for long is near the edge of having two answers, and with four signals missing a run may be refused (E6015):
neurons follow a minimum of the energy that moves, and where it meets a saddle there is none, so that u̇ has no solution. The refusal is right: steps two hundred times
as short are refused at the same moment, and speeds grow before it as one over the root of the time that is left. Signals that are given pull ten times as
hard as the targets in learning, as published, and fewer runs come to it.`

export const experiment: Experiment = {
  name: 'nla-2024-pattern-completion',
  title: 'Recurrent networks complete what is missing',
  cites:
    'Senn et al. 2024 (eLife 12, RP89674): pattern completion, recurrent and layered, on generated signals',
  remark: REMARK,
  async run(length, onProgress) {
    const isFull = length === 'full'
    const stages = isFull ? [5000, 10_000] : [2500]
    const pulls = isFull ? [PULL, 1] : [PULL]
    const kinds = (Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]).slice(0, isFull ? 2 : 1)
    const seeds = isFull ? [1, 2, 3] : [1]
    const runs: {
      readonly kind: string
      readonly seed: number
      readonly steps: number
      readonly pull: number
      readonly completed: Completed | undefined
    }[] = []
    const ends: End[] = []
    const total = kinds.length * seeds.length * stages.length
    let done = 0
    for (const kind of kinds)
      for (const seed of seeds) {
        const sim = (await compile(derive(parse(model(NETWORKS[kind]))), { seed })).start()
        const look = async (steps: number, pull: number) =>
          runs.push({ kind, seed, steps, pull, completed: await complete(sim, steps, pull) })
        await look(0, PULL)
        for (const [n, to] of stages.entries()) {
          const from = stages[n - 1] ?? 0
          const taught = { a: signals(from, 0, GIVEN), b: signals(from, GIVEN, MISSING) }
          await sim.run(taught, { steps: to - from, record: [] })
          for (const pull of pulls) await look(to, pull)
          onProgress(++done, total)
        }
        if (isFull && kind === kinds[0] && seed === 1)
          for (const dt of [1, 0.005]) {
            const end = await endOf(sim, model(NETWORKS[kind]), stages.at(-1) ?? 0, dt)
            if (end) ends.push(end)
          }
      }
    const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length
    const of = (kind: string, steps: number, pull: number) => {
      const those = runs.filter((r) => r.kind === kind && r.steps === steps && r.pull === pull)
      const whole = those.flatMap(({ completed }) => (completed ? [completed] : []))
      return { correlation: mean(whole.flatMap((c) => c.correlations)), refused: those.length - whole.length }
    }
    const [first = 0, last = 0] = [stages[0], stages.at(-1)]
    const least = isFull ? 0.7 : 0.5
    const times = Float64Array.from({ length: 1000 }, (_, n) => n)
    const [coarse, fine] = ends
    return {
      panels: [
        ...kinds.flatMap((kind) =>
          (
            runs.findLast((run) => run.kind === kind && run.seed === 1 && run.pull === PULL)?.completed
              ?.traces ?? []
          ).map(({ did, was }, k) => ({
            title: `${kind}: missing signal ${k + 1}`,
            unit: 't in ms',
            curves: [
              { name: 'what the neuron does', x: times, y: did },
              { name: 'what was not shown', x: times, y: was, dashed: true },
            ],
          })),
        ),
        ...(ends.length > 0
          ? [
              {
                title: 'speed of all neurons before the step that is refused',
                log: true,
                x: { label: 'ms before it', log: true },
                curves: ends.map(({ dt, left, speed }) => ({ name: `dt = ${dt}`, x: left, y: speed })),
              },
            ]
          : []),
      ],
      claims: [
        ...kinds.flatMap((kind): readonly Claim[] => {
          const [was, is, late] = [of(kind, 0, PULL), of(kind, first, PULL), of(kind, last, PULL)]
          const further = `${kind}: the same after ${last} steps`
          const count = `${kind}: of ${seeds.length} refused there (E6015), pulled by ${PULL}; by 1`
          return [
            claim(
              `${kind}: mean correlation before learning`,
              was.correlation,
              'below 0.3',
              was.correlation < 0.3,
            ),
            claim(
              `${kind}: mean correlation after learning, ${first} steps`,
              is.correlation,
              `above ${least}, none refused`,
              is.correlation > least && is.refused === 0,
            ),
            ...(last > first
              ? [
                  claim(further, late.correlation, 'more than that', late.correlation > is.correlation),
                  {
                    what: count,
                    found: `${late.refused}; ${of(kind, last, 1).refused}`,
                    expected: 'shown, whatever it is',
                    holds: true,
                  },
                ]
              : []),
          ]
        }),
        ...(coarse && fine
          ? [
              claim(
                'pulled by 1: refused by steps of 1 ms later than by steps of 0.005 ms, in ms',
                coarse.at - fine.at,
                'within 2',
                Math.abs(coarse.at - fine.at) <= 2,
              ),
              claim(
                'the order at which speeds grow towards that moment',
                orderOf(fine),
                '-0.5 ± 0.05: a minimum that ends',
                Math.abs(orderOf(fine) + 0.5) <= 0.05,
              ),
            ]
          : []),
      ],
      measured: {
        stages,
        seeds,
        runs: runs.map(({ completed, ...run }) => ({ ...run, correlations: completed?.correlations })),
        ends: ends.map(({ dt, at }) => ({ dt, at })),
      },
    }
  },
}

await main(import.meta.url, experiment)
