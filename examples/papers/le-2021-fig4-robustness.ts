/**
 * @file Haider, Ellenberger et al., Latent Equilibrium (NeurIPS 2021, arXiv 2110.14549), Fig. 4: neurons that are not alike, noisy rates, slow synapses.
 *
 * A network 144-60-30-10 learns digits drawn by a generator, each shown for 1 ms with membranes of 20 ms. The membrane's time constant and that of its
 * look-ahead are drawn apart for each neuron (N(20, 20 w) ms each), or white noise is added to the rates in every step, or synapses are low-passes.
 * Expected: learning survives all of them; where neurons first learn, without targets, to have their membrane follow their look-ahead (down the energy of
 * the difference of both), the difference goes away. Of w, the deviation of the noise and the time of the synapses the published ones are among those
 * here (0.2 and 0.3; 0.2; 0.1 ms), noise and slow synapses apart in place of together, three seeds of the weights, time constants and noise; nothing is published of these images.
 */
import { drawnDigits, type SignalSource, type Simulation, writeIdx } from 'extremal'
import { classify } from './classify.js'
import { type Claim, claim, type Experiment, main } from './experiment.js'

const BATCH = 100
const DT = 0.05
const STEPS = 20
const RATE = 8
const SEEDS = [1, 2, 3] as const

interface Substrate {
  readonly declared: string
  readonly rate: string
  readonly input: string
  readonly rules: string
}

/** Families of substrates by the size of what is wrong with them. */
const FAMILIES = {
  'time constants apart': (w: number): Substrate => ({
    declared: `constant tau_m = normal(20, ${20 * w}), tau_r = normal(20, ${20 * w})`,
    rate: 'phi(D(tau_r) u)',
    input: 'W r',
    rules: '',
  }),
  'apart, learned together': (w: number): Substrate => ({
    declared: `constant tau_r = normal(20, ${20 * w}), eta_tau = 2000\nparameter tau_m = normal(20, ${20 * w})`,
    rate: 'phi(D(tau_r) u)',
    input: 'W r',
    rules: `energy F = 1/2 |D(tau_r) u - D(tau_m) u|^2
descend    F in tau_m  rate eta_tau
keep       tau_m >= 1`,
  }),
  'noise of the rates': (sigma: number): Substrate => ({
    // a low-pass of one step makes white noise a number per step, of deviation 1/sqrt(dt)
    declared: `constant tau_m = 20, tau_r = 20, sigma = ${sigma * Math.sqrt(DT)}\nnoise xi\ns = I(${DT}) xi`,
    rate: 'phi(D(tau_r) u) + sigma s',
    input: 'W r',
    rules: '',
  }),
  'slow synapses': (tau: number): Substrate => ({
    declared: `constant tau_m = 20, tau_r = 20${tau > 0 ? `, tau_s = ${tau}` : ''}`,
    rate: 'phi(D(tau_r) u)',
    input: tau > 0 ? 'W I(tau_s) r' : 'W r',
    rules: '',
  }),
} as const

type Family = keyof typeof FAMILIES

const SIZES: Readonly<Record<Family, { readonly full: readonly number[]; readonly label: string }>> = {
  'time constants apart': { full: [0, 0.1, 0.2, 0.3], label: 'w' },
  'apart, learned together': { full: [0, 0.1, 0.2, 0.3], label: 'w' },
  'noise of the rates': { full: [0, 0.1, 0.2, 0.4], label: 'sigma' },
  'slow synapses': { full: [0, 0.05, 0.1, 0.2], label: 'ms' },
}

const model = ({ declared, rate, input, rules }: Substrate): string => `model "Substrate"
state      u
weight     W
bias       b
target     y
constant   beta = 0.1
${declared}
activation phi = hard_sigmoid
r = ${rate}
e = D(tau_m) u - ${input} - b
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
${rules.split('\n')[0] ?? ''}
stationary E in u
descend    E in W, b  rate eta = ${RATE}
${rules.split('\n').slice(1).join('\n')}
approximate instantaneous
network
  x : input 144
  h1 : 60
  h2 : 30, eta = ${0.2 * RATE}
  y : output 10, phi = identity, eta = ${0.1 * RATE}
  x -> h1 -> h2 -> y, init = normal(0, 0.1)
simulate
  dt = ${DT}, method = euler, coupling = lagged, batch = ${BATCH}, precision = f32
`

const RATES = ['eta', 'eta[h2]', 'eta[y]'] as const

const POPULATIONS = ['h1', 'h2', 'y'] as const

/** Between a membrane's time constant and that of its look-ahead, root mean square over the hidden neurons, in ms. */
function distance(sim: Simulation): number {
  const apart = POPULATIONS.slice(0, 2).flatMap((of) => {
    const ahead = sim.get(`tau_r[${of}]`)
    return Array.from(sim.get(`tau_m[${of}]`), (tau, k) => tau - (ahead[k] ?? Number.NaN))
  })
  return Math.hypot(...apart) / Math.sqrt(apart.length)
}

/** Membranes learn, weights do not; then the other way round. */
async function tune(sim: Simulation, x: SignalSource, steps: number): Promise<Tuned> {
  const before = distance(sim)
  const kept = RATES.map((name) => sim.get(name))
  for (const name of RATES) sim.set(name, [0])
  await sim.run({ x }, { steps, record: [] })
  RATES.forEach((name, n) => {
    sim.set(name, kept[n] ?? [0])
  })
  sim.set('eta_tau', [0])
  return { before, after: distance(sim) }
}

/** Distances in ms. */
interface Tuned {
  readonly before: number
  readonly after: number
}

interface Found {
  readonly family: Family
  readonly size: number
  readonly seed: number
  /** In %. */
  readonly accuracy: number
  readonly tuned?: Tuned
}

/** Mean and standard deviation of the seeds. */
function spread(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0)
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 }
}

export const experiment: Experiment = {
  name: 'le-2021-fig4-robustness',
  title: 'Neurons that are not alike, noisy rates, slow synapses',
  cites:
    'Haider, Ellenberger et al. 2021 (arXiv 2110.14549), Fig. 4: accuracy by the size of the imperfection',
  async run(length, onProgress, { folder } = {}) {
    const isFull = length === 'full'
    const [samples, tests, epochs, showings] = isFull ? [4000, 1000, 8, 40] : [1000, 200, 1, 20]
    const sets = { train: drawnDigits(1, samples, 12), test: drawnDigits(2, tests, 12) }
    const files = (name: string): Uint8Array => {
      const set = name.startsWith('train') ? sets.train : sets.test
      return name.endsWith('-y')
        ? writeIdx({ data: set.y, shape: [set.samples] })
        : writeIdx({ data: set.x, shape: [set.samples, ...set.shape] })
    }
    const families = (Object.keys(FAMILIES) as Family[]).filter(
      (f) => isFull || f.startsWith('apart') || f.endsWith('apart'),
    )
    const runs = families.flatMap((family) =>
      (isFull ? SIZES[family].full : [0.2]).flatMap((size) =>
        (isFull ? SEEDS : SEEDS.slice(0, 1)).map((seed) => ({ family, size, seed })),
      ),
    )
    const found: Found[] = []
    for (const [n, { family, size, seed }] of runs.entries()) {
      const name = `${family} ${size}, seed ${seed}`
      let tuned: Tuned | undefined
      const { rows } = await classify({
        model: model(FAMILIES[family](size)),
        task: (
          part,
        ) => `  input x = file("${part}-x", hold = ${STEPS * DT}, order = ${part === 'train' ? 'shuffled' : 'stored'})
  target y = label(file("${part}-y"))`,
        name,
        seed,
        fast: { threads: 1 },
        ...(isFull && folder !== undefined ? { folder: `${folder}/${name.replaceAll(/,? /gu, '-')}` } : {}),
        epochs,
        steps: STEPS,
        showings,
        tests: tests / BATCH,
        classes: 10,
        readout: 'sum',
        isOpen: false,
        files,
        ...(family === 'apart, learned together'
          ? {
              async prepare(sim: Simulation, x: SignalSource) {
                tuned = await tune(sim, x, isFull ? 4000 : 400)
              },
            }
          : {}),
        onProgress: (done, total) => onProgress(n + done / total, runs.length),
      })
      const accuracy = 100 * (rows.at(-1)?.test_accuracy ?? Number.NaN)
      found.push({ family, size, seed, accuracy, ...(tuned ? { tuned } : {}) })
    }
    const those = (family: Family, size: number): readonly Found[] =>
      found.filter((f) => f.family === family && f.size === size)
    /** Of all seeds that of the worst. */
    const remains = Math.max(
      ...those('apart, learned together', 0.2).map(({ tuned }) => (tuned ? tuned.after / tuned.before : 1)),
    )
    const gain = spread(
      those('apart, learned together', 0.2).map(
        (f, n) => f.accuracy - (those('time constants apart', 0.2)[n]?.accuracy ?? Number.NaN),
      ),
    )
    const least = isFull ? 95 : 40
    const survives = (what: string, family: Family, size: number): Claim => {
      const { mean, deviation } = spread(those(family, size).map((f) => f.accuracy))
      return {
        what: `${what}: test accuracy in %, and its deviation over the seeds`,
        found: `${mean.toFixed(2)}, ${deviation.toFixed(2)}`,
        expected: `above ${least}`,
        holds: mean > least,
      }
    }
    return {
      panels: families.map((family) => {
        const sizes = isFull ? SIZES[family].full : [0.2]
        const spreads = sizes.map((size) => spread(those(family, size).map((f) => f.accuracy)))
        return {
          title: `${family}: test accuracy in %, mean of the seeds, and a deviation about it`,
          x: { label: SIZES[family].label },
          curves: [
            { name: 'mean', x: sizes, y: spreads.map(({ mean }) => mean) },
            { name: 'less a deviation', x: sizes, y: spreads.map(({ mean, deviation }) => mean - deviation) },
            { name: 'and a deviation', x: sizes, y: spreads.map(({ mean, deviation }) => mean + deviation) },
          ],
        }
      }),
      claims: [
        survives('apart by 20 %, as drawn', 'time constants apart', 0.2),
        survives('apart by 20 %, learned together', 'apart, learned together', 0.2),
        claim(
          'the same: distance of both time constants after learning over before, hidden neurons, the worst seed',
          remains,
          isFull ? 'below 0.001' : 'below 0.5',
          remains < (isFull ? 1e-3 : 0.5),
        ),
        ...(isFull
          ? [
              {
                what: 'what that brings in accuracy in %, and its deviation over the seeds',
                found: `${gain.mean.toFixed(2)}, ${gain.deviation.toFixed(2)}`,
                expected: 'shown, whatever it is',
                holds: true,
              },
              survives('apart by 30 %, as drawn', 'time constants apart', 0.3),
              survives('noise of 0.2', 'noise of the rates', 0.2),
              survives('synapses of 0.1 ms', 'slow synapses', 0.1),
            ]
          : []),
      ],
      measured: { epochs, seeds: isFull ? SEEDS : [SEEDS[0]], runs: found },
    }
  },
}

await main(import.meta.url, experiment)
