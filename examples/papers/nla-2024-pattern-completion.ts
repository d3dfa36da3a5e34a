/**
 * @file Senn et al., A neuronal least-action principle for real-time learning in cortical circuits (eLife 12, RP89674, 2024): recurrent networks
 * learn twelve signals that belong together, and complete them where four are missing.
 *
 * The paper takes recordings of a brain; here the signals are mixtures of three slow tones, of other phases for each electrode. Networks are fully recurrent (ten
 * hidden neurons, all connected with all), and layered (two hidden layers, connected both ways, electrodes only through them). Expected: while it learns, a network is
 * nudged towards all signals; then its weights stay, four signals are missing, and the neurons that stood for them go on as if they were there.
 * Weights are kept within bounds, as published: equations of an instant that have no solution are refused by the tool, and with larger weights they occur.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { claim, type Experiment, main } from './experiment.js'

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
  (from: number, first: number, count: number): SignalSource =>
  (step, steps) =>
    Float64Array.from({ length: steps * count }, (_, n) =>
      signal(first + (n % count), from + step + Math.floor(n / count)),
    )

interface Completed {
  readonly traces: readonly { readonly did: Float64Array; readonly was: Float64Array }[]
  readonly correlations: readonly number[]
}

/** Correlation of what the missing ones do with what they would have been shown, each over a second after half of one. */
async function complete(sim: Simulation, from: number): Promise<Completed> {
  const [wait, count] = [500, 1000]
  const { data } = (
    await sim.run(
      { a: signals(from, 0, GIVEN) },
      { steps: wait + count, record: ['u[b]'], every: 1, learn: false },
    )
  ).get('u[b]')
  const traces = Array.from({ length: MISSING }, (_, k) => ({
    did: Float64Array.from({ length: count }, (__, n) => data[(wait + n) * MISSING + k] ?? Number.NaN),
    was: Float64Array.from({ length: count }, (__, n) => signal(GIVEN + k, from + wait + n)),
  }))
  return { traces, correlations: traces.map(({ did, was }) => correlation(did, was)) }
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

export const experiment: Experiment = {
  name: 'nla-2024-pattern-completion',
  title: 'Recurrent networks complete what is missing',
  cites:
    'Senn et al. 2024 (eLife 12, RP89674): pattern completion, recurrent and layered, on generated signals',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const steps = isFull ? 5000 : 2500
    const kinds = (Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]).slice(0, isFull ? 2 : 1)
    const seeds = isFull ? [1, 2, 3] : [1]
    const runs: (Completed & {
      readonly kind: string
      readonly seed: number
      readonly before: readonly number[]
    })[] = []
    for (const kind of kinds)
      for (const seed of seeds) {
        const sim = (await compile(derive(parse(model(NETWORKS[kind]))), { seed })).start()
        const began = (await complete(sim, 0)).correlations
        sim.reset()
        await sim.run({ a: signals(0, 0, GIVEN), b: signals(0, GIVEN, MISSING) }, { steps, record: [] })
        const after = await complete(sim, steps)
        runs.push({ kind, seed, before: began, ...after })
        onProgress(runs.length, kinds.length * seeds.length)
      }
    const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length
    const least = isFull ? 0.7 : 0.5
    const times = Float64Array.from({ length: 1000 }, (_, n) => n)
    return {
      panels: kinds.flatMap((kind) =>
        (runs.find((run) => run.kind === kind)?.traces ?? []).map(({ did, was }, k) => ({
          title: `${kind}: missing signal ${k + 1}`,
          unit: 't in ms',
          curves: [
            { name: 'what the neuron does', x: times, y: did },
            { name: 'what was not shown', x: times, y: was, dashed: true },
          ],
        })),
      ),
      claims: kinds.flatMap((kind) => {
        const those = runs.filter((run) => run.kind === kind)
        const [was, is] = [mean(those.flatMap((r) => r.before)), mean(those.flatMap((r) => r.correlations))]
        return [
          claim(`${kind}: mean correlation before learning`, was, 'below 0.3', was < 0.3),
          claim(`${kind}: mean correlation after learning`, is, `above ${least}`, is > least),
        ]
      }),
      measured: { steps, seeds, runs: runs.map(({ traces: _, ...run }) => run) },
    }
  },
}

await main(import.meta.url, experiment)
