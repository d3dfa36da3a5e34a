/**
 * @file Senn et al., A neuronal least-action principle for real-time learning in cortical circuits (eLife 12, RP89674, 2024): recurrent networks
 * learn twelve signals that belong together, and complete them where four are missing.
 *
 * The paper takes recordings of a brain; here the signals are mixtures of three slow tones, of other phases for each electrode. Networks are fully recurrent (ten
 * hidden neurons, all connected with all), and layered (two hidden layers, connected both ways, electrodes only through them). Expected: while it learns, a network is
 * nudged towards all signals; then its weights stay, four signals are missing, those that are given pull ten times as hard, as published, and the neurons that stood for
 * the missing ones go on as if they were there, and the slope dE/du, which is no longer zero when four signals go, decays as exp(-t/tau). Weights are kept within
 * bounds, as published.
 *
 * What has learned for long is near the edge of having more than one answer. Neurons follow a minimum of E that moves; with four signals missing, the minimum may meet a
 * saddle and be gone. Then u' has no solution, the tool refuses the step (E6015), and no smaller step helps. Expected of every run that is refused: the same moment
 * for steps of any length, and speeds that grow as one over the root of the time that is left, by which the end of a minimum is known.
 */
import { compile, derive, parse, RunError, type SignalSource, type Simulation } from 'extremal'
import {
  type Drive,
  endClaims,
  endOf,
  orderOf,
  plainOrderOf,
  type Refused,
  SHORT,
  unlessRefused,
  voltagesOf,
} from './completion/refusal.js'
import { type Claim, claim, type Experiment, main } from './experiment.js'

const [GIVEN, MISSING] = [8, 4]
/** In ms; how long the decay of dE/du is followed. */
const [TAU, SETTLE] = [10, 250]

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
constant   tau = ${TAU}, beta = 1
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

/** The same energy, down which one step of size one takes the voltages by -dE/du: the derivation's own slope, beside the action's equations. */
const slopeModel = (network: string): string =>
  model(network)
    .replace('stationary E in I(-tau) u', 'flow E in u rate 1')
    .replace('exponential_euler, coupling = solved', 'euler')

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

/** Four signals are missing from `from` on. */
const driveFrom =
  (from: number): Drive =>
  (at, dt) => ({ a: signals(from + at, 0, GIVEN, dt) })

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

type Given = { readonly a: readonly number[] }

/** Sizes of dE/du of all neurons together after each of `steps` steps from where four signals go missing, relative to that of the start. */
function decayOf(sim: Simulation, probe: Simulation, from: number, steps: number): Float64Array {
  for (const name of sim.names.filter((n) => /^[Wb]\[/u.test(n))) probe.set(name, sim.get(name))
  const voltages = voltagesOf(sim)
  const slope = (data: Given): number => {
    for (const name of voltages) probe.set(name, sim.get(name))
    probe.step(data, { learn: false })
    return Math.hypot(...voltages.flatMap((name) => differences(sim.get(name), probe.get(name))))
  }
  const shown = (step: number): Given => ({
    a: Array.from({ length: GIVEN }, (_, k) => signal(k, from + step)),
  })
  const before = sim.snapshot()
  for (const one of [sim, probe]) one.set('beta', [PULL])
  // to a step, data move from those of the step before
  const first = slope(shown(-1))
  const sizes = Float64Array.from({ length: steps }, (_, step) => {
    sim.step(shown(step), { learn: false })
    return slope(shown(step)) / first
  })
  sim.set('beta', [1])
  sim.restore(before)
  return sizes
}

const differences = (a: ArrayLike<number>, b: ArrayLike<number>): readonly number[] =>
  Array.from(a, (v, n) => v - (b[n] ?? Number.NaN))

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

const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length

interface Look {
  readonly kind: string
  readonly seed: number
  readonly steps: number
  readonly pull: number
  readonly completed: Completed | undefined
}

interface Decay {
  readonly kind: string
  readonly seed: number
  readonly steps: number
  readonly sizes: Float64Array
}

interface Seen {
  readonly correlation: number
  /** Seeds that came to the end. */
  readonly whole: readonly number[]
  readonly refused: number
}

/** Why long learning may end in a refusal. */
const REMARK = `Learning itself was never refused. What has learned for long is near the edge of having two answers, and with four signals missing a run may be refused (E6015):
neurons follow a minimum of the energy that moves, and where it meets a saddle there is none, so that u̇ has no solution. Each run that was refused is
taken up again a tenth of a second before, by steps two hundred times as short: the refusal is right where they are refused at the same moment, and speeds grow before it as one over
the root of the time that is left, beyond what they are anyhow. Signals that are given pull ten times as
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
    const runs: Look[] = []
    const decays: Decay[] = []
    const ends: Refused[] = []
    const total = kinds.length * seeds.length * stages.length
    let done = 0
    for (const kind of kinds) {
      const probe = (await compile(derive(parse(slopeModel(NETWORKS[kind]))))).start()
      const derivation = derive(parse(model(NETWORKS[kind])))
      for (const seed of seeds) {
        const sim = (await compile(derivation, { seed })).start()
        const look = async (steps: number, pull: number): Promise<Completed | undefined> => {
          const completed = await complete(sim, steps, pull)
          runs.push({ kind, seed, steps, pull, completed })
          return completed
        }
        await look(0, PULL)
        for (const [n, to] of stages.entries()) {
          const from = stages[n - 1] ?? 0
          const taught = { a: signals(from, 0, GIVEN), b: signals(from, GIVEN, MISSING) }
          await sim.run(taught, { steps: to - from, record: [] })
          for (const pull of pulls)
            if (!(await look(to, pull)))
              ends.push({
                kind,
                seed,
                pull,
                steps: to,
                end: await endOf(sim, derivation, driveFrom(to), pull),
              })
            else if (pull === PULL)
              decays.push({ kind, seed, steps: to, sizes: decayOf(sim, probe, to, SETTLE) })
          onProgress(++done, total)
        }
      }
    }
    const of = (kind: string, steps: number, pull: number, among: readonly number[] = seeds): Seen => {
      const those = runs.filter(
        (r) => r.kind === kind && r.steps === steps && r.pull === pull && among.includes(r.seed),
      )
      const whole = those.filter((r) => r.completed !== undefined)
      return {
        correlation: mean(whole.flatMap((r) => r.completed?.correlations ?? [])),
        whole: whole.map((r) => r.seed),
        refused: those.length - whole.length,
      }
    }
    const [first = 0, last = 0] = [stages[0], stages.at(-1)]
    const least = isFull ? 0.7 : 0.5
    const times = Float64Array.from({ length: 1000 }, (_, n) => n)
    const settling = Float64Array.from({ length: SETTLE }, (_, n) => n + 1)
    const ideal = settling.map((t) => Math.exp(-t / TAU))
    const departure = Math.max(
      ...decays.flatMap(({ sizes }) => Array.from(sizes, (v, n) => Math.abs(v - (ideal[n] ?? Number.NaN)))),
    )
    const rest = Math.max(...decays.map(({ sizes }) => sizes.at(-1) ?? Number.NaN))
    return {
      panels: [
        ...kinds.flatMap((kind) =>
          (
            runs.findLast((run) => run.kind === kind && run.seed === 1 && run.pull === PULL)?.completed
              ?.traces ?? []
          ).map(({ did, was }, k) => ({
            title: `${kind}: missing signal ${k + 1}`,
            x: { label: 't in ms' },
            curves: [
              { name: 'what the neuron does', x: times, y: did },
              { name: 'what was not shown', x: times, y: was, dashed: true },
            ],
          })),
        ),
        {
          title: 'size of dE/du after four signals go, relative to its start',
          log: true,
          x: { label: 't in ms' },
          curves: [
            ...decays
              .filter((d) => d.steps === last && d.seed === decays.find((o) => o.kind === d.kind)?.seed)
              .map(({ kind, seed, sizes }) => ({ name: `${kind}, seed ${seed}`, x: settling, y: sizes })),
            { name: 'exp(-t/tau), tau = 10 ms', x: settling, y: ideal, dashed: true },
          ],
        },
        ...(ends.length > 0
          ? [
              {
                title: `speed of all neurons before the step that is refused, dt = ${SHORT} ms`,
                unit: 'u per ms',
                log: true,
                x: { label: 'ms before it', log: true },
                curves: ends.flatMap(({ kind, seed, pull, end }) =>
                  end
                    ? [{ name: `${kind}, seed ${seed}, pulled by ${pull}`, x: end.left, y: end.speed }]
                    : [],
                ),
              },
            ]
          : []),
      ],
      claims: [
        ...kinds.flatMap((kind): readonly Claim[] => {
          const [was, is, late] = [of(kind, 0, PULL), of(kind, first, PULL), of(kind, last, PULL)]
          const same = of(kind, first, PULL, late.whole)
          const further = `${kind}: the same after ${last} steps; after ${first}; both of seeds ${late.whole.join(', ')}, which were not refused`
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
                  {
                    what: further,
                    found: `${late.correlation.toFixed(4)}; ${same.correlation.toFixed(4)}`,
                    expected: 'the first is more',
                    holds: late.correlation > same.correlation,
                  },
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
        claim(
          `|dE/du| after four signals go: largest departure from exp(-t/tau), ${decays.length} runs`,
          departure,
          'below 1e-12',
          departure < 1e-12,
        ),
        claim(
          `|dE/du| ${SETTLE} ms after, relative to its start, most of them`,
          rest,
          'below 1e-10',
          rest < 1e-10,
        ),
        ...endClaims(ends),
      ],
      measured: {
        stages,
        seeds,
        runs: runs.map(({ completed, ...run }) => ({ ...run, correlations: completed?.correlations })),
        decays: decays.map(({ sizes, ...run }) => ({ ...run, sizes: Array.from(sizes) })),
        ends: ends.map(({ end, ...run }) => ({
          ...run,
          ...(end
            ? { at: end.at, byShortSteps: end.fine, order: orderOf(end), plainOrder: plainOrderOf(end) }
            : {}),
        })),
      },
    }
  },
}

await main(import.meta.url, experiment)
