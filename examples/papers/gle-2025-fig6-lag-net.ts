/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 6: the
 * lag net, by the local rule and by the adjoint method: weights, loss, errors against the costate and their spectra.
 *
 * A network 1-2-2-1 in which one neuron of each hidden layer passes its input on at once (tau_r = tau_m) and the other retards it (tau_r = tau_m/10)
 * learns the two weights of its input from another network, the rest is the teacher's. Start, rates, input and times are those of the published run,
 * whose numbers are the thresholds here; the local rule meets them nearly to the last digit. The adjoint method does not at step 19,900, where its
 * loss is 0.21 in the published run and far less here, so that the local rule is not the faster one at first; and its loss at the end, of one step, is
 * larger than the published 9e-12, with weights as near. Its windows are differentiated here as they ran; the published run steps a costate back through
 * them, from a value at their end that leaves out the weights. Whether that is why has not been looked into. Expected: both reach (-0.5, 1); the local error of the neuron that passes its input on is the
 * adjoint; that of the retarding one has its phase, at the gain ((1 + w²)/(1 + w²/100))² of two retarding layers. That much is exact where phi' is
 * constant, and so it is claimed at a hundredth of the weights. At the published start it is not: tanh mixes the tones, and of 1.98, which the costate
 * hardly contains, the phase is far off; what is found there is shown. Phases contain the delays of errors that read the step before, up to four steps.
 * The hidden layers are written as two paths of one neuron each, so that each weight is a connection for which the teacher can be given its value.
 */
import { compile, derive, parse, type SignalSource, taskSignals } from 'extremal'
import { type Claim, claim, type Experiment, main, tail } from './experiment.js'

const DT = 0.01
const TONES = [0.49, 1.07, 1.98]
const TEACHER = [-0.5, 1]
/** The published start: the first two numbers that seed 5 draws evenly from -1 to 1. */
const START = [0.6605, -0.7478]
const TINY = START.map((w) => w / 100)

const network = (rule: string, [pass, late]: readonly number[], beta = 1): string => `model "Lag net"
state      u
weight     W
target     y
constant   tau_m = 1, tau_r = 1, beta = ${beta}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${rule}
network
  x      : input 1
  pass1  : 1
  late1  : 1, tau_r = 0.1
  pass2  : 1
  late2  : 1, tau_r = 0.1
  y      : output 1, phi = identity
  x -> pass1, init = ${pass}
  x -> late1, init = ${late}
  pass1 -> pass2, fixed, init = 0.5
  late1 -> late2, fixed, init = 1
  pass2 -> y, fixed, init = 0.5
  late2 -> y, fixed, init = 1
simulate
  dt = ${DT}, method = euler
task
  input  x = file("tones.csv", "x")
  target y = teacher(W = [${TEACHER.join(', ')}, 0.5, 1, 0.5, 1])
`

/** The local rule, and the exact gradient over windows of 300 steps, whose sum has no dt: hence a hundredth of the published 0.07. */
const LOCAL = `descend E in W rate eta = 2e-4 with momentum(0.9)\napproximate causal\napproximate nudging 1e-3`
const ADJOINT =
  'descend C in W by bptt window = 300 rate eta = 7e-4 with momentum(0.9)\napproximate causal\napproximate nudging 0'
/** Weak, so that the exact equations over a window are those of the free network and its costate. */
const WEAK = 1e-4
/** Steps before learning, between which of them errors are compared, and from one sample of a run to the next: as published. */
const SILENT = 8000
const COMPARED = [1000, 7900] as const
const EVERY = 100
/** Steps of which published numbers are known, and the row of a run that holds one. */
const [EARLY, LATE] = [19_900, 99_900]
const rowOf = (step: number): number => (step - SILENT) / EVERY - 1
/** Steps in which each tone, and whatever tanh makes of them, turns a whole number of times: 2 pi/0.01 time units. */
const PERIOD = Math.round((2 * Math.PI) / 0.01 / DT)
const NEURONS = ['pass1', 'late1']

/** The input as a table of one column, that the task of the model reads. */
function tones(steps: number): () => Uint8Array {
  const rows = Array.from({ length: steps }, (_, n) =>
    TONES.reduce((sum, w) => sum + Math.sin(w * n * DT), 0),
  )
  const bytes = new TextEncoder().encode(`x\n${rows.join('\n')}\n`)
  return () => bytes
}

const open = (text: string) => compile(derive(parse(text)), { target: 'wasm' })

interface Run {
  readonly times: Float64Array
  readonly weights: readonly Float64Array[]
  /** As published: the squared error, without the half of the cost. */
  readonly loss: Float64Array
}

async function learn(
  rule: string,
  files: () => Uint8Array,
  steps: number,
  onProgress: (done: number) => void,
): Promise<Run> {
  const program = await open(network(rule, START))
  const signals = await taskSignals(program, { files })
  const sim = program.start()
  await sim.run(signals, { steps: SILENT, record: [], learn: false })
  const later = Object.fromEntries(
    Object.entries(signals).map(([name, signal]): [string, SignalSource] => [
      name,
      (first, count) => signal(SILENT + first, count),
    ]),
  )
  const names = NEURONS.map((name) => `W[${name},x]`)
  const recording = await sim.run(later, { steps, record: [...names, 'cost'], every: EVERY, onProgress })
  return {
    times: recording.times,
    weights: names.map((name) => Float64Array.from(recording.get(name).data)),
    loss: Float64Array.from(recording.get('cost').data, (cost) => 2 * cost),
  }
}

interface Compared {
  readonly e: Float64Array
  readonly lambda: Float64Array
}

/** Errors of the first layer without learning: the local ones, and the costate, an error of the exact equation over a window. */
async function errors(
  start: readonly number[],
  files: () => Uint8Array,
  steps: number,
): Promise<readonly Compared[]> {
  const names = NEURONS.map((name) => `e[${name}]`)
  const local = await open(network(LOCAL, start))
  const signals = await taskSignals(local, { files })
  const run = await local.start().run(signals, { steps, record: names, every: 1, learn: false })
  const exact = network('descend E in W rate eta = 0', start, WEAK).replace(
    'method = euler',
    `method = euler, coupling = solved, window = ${steps * DT}`,
  )
  const program = await compile(derive(parse(exact)))
  const costate = program.start()
  const windowed = await costate.run(await taskSignals(program, { files }), {
    steps,
    record: names,
    every: 1,
  })
  return names.map((name) => ({
    e: Float64Array.from(run.get(name).data),
    lambda: Float64Array.from(windowed.get(name).data, (value) => value / WEAK),
  }))
}

/** Correlation of two series, and the ratio of their sizes. */
function alike({ e, lambda }: Compared): { readonly correlation: number; readonly ratio: number } {
  let [aa, ab, bb] = [0, 0, 0]
  for (let n = COMPARED[0]; n < COMPARED[1]; n++) {
    const [x, y] = [e[n] ?? 0, lambda[n] ?? 0]
    aa += x * x
    ab += x * y
    bb += y * y
  }
  return { correlation: ab / Math.sqrt(aa * bb), ratio: Math.sqrt(aa / bb) }
}

/** What a series contains of a frequency, real and imaginary: over whole periods, without a taper. */
function part(series: Float64Array, w: number, stretch: number): readonly [number, number] {
  let [re, im] = [0, 0]
  for (let n = COMPARED[0]; n < COMPARED[0] + stretch; n++) {
    const value = series[n] ?? 0
    re += value * Math.cos(w * DT * n)
    im -= value * Math.sin(w * DT * n)
  }
  return [(2 * re) / stretch, (2 * im) / stretch]
}

/** Of e over the costate, at each tone: gain, and phase in degrees. */
function responses({ e, lambda }: Compared, stretch: number) {
  return TONES.map((w) => {
    const [a, b] = part(e, w, stretch)
    const [c, d] = part(lambda, w, stretch)
    const phase = (Math.atan2(b * c - a * d, a * c + b * d) * 180) / Math.PI
    return { gain: Math.hypot(a, b) / Math.hypot(c, d), phase }
  })
}
type Responses = ReturnType<typeof responses>

/** The gain of two layers of the retarding kind, where phi' is constant. */
const expectedGain = (w: number): number => ((1 + w * w) / (1 + (w * w) / 100)) ** 2

const most = (values: readonly number[]): number => Math.max(...values.map(Math.abs))

const atMost = (what: string, found: number, limit: number, why = ''): Claim =>
  claim(what, found, `at most ${limit}${why === '' ? '' : `, ${why}`}`, found <= limit)

/** Against a published number, of two digits, found with another discretization of the costate. */
const near = (what: string, found: number, of: number, share: number): Claim =>
  claim(what, found, `${of} as published, ± ${100 * share} %`, Math.abs(found / of - 1) <= share)

const shown = (what: string, found: string, expected: string): Claim => ({
  what,
  found,
  expected,
  holds: true,
})

const list = (values: readonly number[]): string => values.map((x) => Number(x.toPrecision(3))).join(', ')

const furthest = ({ weights }: Run, step: number, from: readonly number[]): number =>
  most(weights.map((w, k) => (w[rowOf(step)] ?? Number.NaN) - (from[k] ?? 0)))

function claimsOfLearning([local, adjoint]: readonly Run[]): readonly Claim[] {
  if (!local || !adjoint) return []
  const at = ({ loss }: Run, step: number): number => loss[rowOf(step)] ?? Number.NaN
  const ratio = tail(adjoint.loss, 100) / tail(local.loss, 100)
  const last = adjoint.loss.slice(-10)
  const text = (x: number): string => String(Number(x.toPrecision(2)))
  return [
    atMost(
      'local rule: furthest weight at step 99,900 from the published -0.4978 and 1.0007',
      furthest(local, LATE, [-0.4978, 1.0007]),
      1e-4,
      'the last digit published',
    ),
    near('local rule: loss at step 19,900', at(local, EARLY), 6.8e-3, 0.05),
    near('local rule: loss at step 99,900', at(local, LATE), 3e-7, 0.05),
    atMost(
      "adjoint method: furthest weight at step 99,900 from the teacher's",
      furthest(adjoint, LATE, TEACHER),
      1.5e-4,
      '0.0001 as published, rounded',
    ),
    claim(
      'adjoint method: loss over that of the local rule, means of the last 10,000 steps',
      ratio,
      'below 1, as published',
      ratio < 1,
    ),
    shown(
      'adjoint method: loss at step 19,900',
      text(at(adjoint, EARLY)),
      'shown; 0.21 as published is not found',
    ),
    shown(
      'adjoint method: loss at step 99,900, and from least to most in the last 1000 steps',
      `${text(at(adjoint, LATE))}, ${text(Math.min(...last))} to ${text(Math.max(...last))}`,
      'shown; 9e-12 as published',
    ),
  ]
}

function claimsOfErrors([passing, late]: readonly ReturnType<typeof alike>[]): readonly Claim[] {
  return [
    near('passing neuron: correlation of e and costate', passing?.correlation ?? 0, 0.998, 0.005),
    near('passing neuron: size of e over costate', passing?.ratio ?? 0, 0.98, 0.05),
    near('retarding neuron: correlation of e and costate', late?.correlation ?? 0, 0.45, 0.05),
    near('retarding neuron: size of e over costate', late?.ratio ?? 0, 4.8, 0.05),
  ]
}

function claimsOfTones(
  [passing, late]: readonly Responses[],
  [, faint]: readonly Responses[],
): readonly Claim[] {
  const phases = (r: Responses = []): readonly number[] => r.map(({ phase }) => phase)
  const gains = (r: Responses = []): readonly number[] => r.map(({ gain }) => gain)
  const off = gains(faint).map((gain, k) => gain / expectedGain(TONES[k] ?? 0) - 1)
  const at = TONES.join(', ')
  const weak = 'retarding neuron, a hundredth of the weights'
  return [
    atMost(
      'passing neuron: largest phase of e to the costate at a tone in degrees',
      most(phases(passing)),
      10,
    ),
    atMost(
      'passing neuron: gain of e over the costate, furthest from 1',
      most(gains(passing).map((g) => g - 1)),
      0.05,
    ),
    atMost(`${weak}: largest phase at a tone in degrees`, most(phases(faint)), 10),
    atMost(`${weak}: gain, furthest share from that of two layers`, most(off), 0.1),
    shown(`retarding neuron: phase at ${at}, in degrees`, list(phases(late)), 'shown: tanh mixes the tones'),
    shown(
      `retarding neuron: gain at ${at}`,
      list(gains(late)),
      `shown; ${list(TONES.map(expectedGain))} were phi' constant`,
    ),
  ]
}

const beside = (x: Float64Array, e: Float64Array, lambda: Float64Array) => [
  { name: 'e', x, y: e },
  { name: 'costate', x, y: lambda, dashed: true },
]

export const experiment: Experiment = {
  name: 'gle-2025-fig6-lag-net',
  title: 'The lag net, by the local rule and by the adjoint method',
  cites:
    'Ellenberger, Haider et al. 2025 (arXiv 2403.16933), Fig. 6: weights, loss, and errors against the costate, with their spectra',
  remark: `Errors and costate are compared before learning. Gains, phases and spectra are those of ${PERIOD} steps without a taper, in which every tone, and what tanh makes of them, turns a whole number of times. The loss is the published one, the squared error without the half of the cost. Time is in membrane time constants.`,
  async run(length, onProgress) {
    const isFull = length === 'full'
    const [steps, stretch] = isFull ? [92_000, PERIOD] : [3000, 3000]
    const files = tones(SILENT + steps + 100)
    const rules = [
      ['local rule', LOCAL],
      ['adjoint method', ADJOINT],
    ] as const
    const runs: (Run & { readonly name: string })[] = []
    for (const [n, [name, rule]] of rules.entries()) {
      const run = await learn(rule, files, steps, (done) => onProgress(n * steps + done, 2 * steps))
      runs.push({ name, ...run })
    }
    // beyond the stretch the costate is that of the end
    const total = COMPARED[0] + stretch + 4000
    const compared = await errors(START, files, total)
    const faint = isFull ? await errors(TINY, files, total) : compared
    const likeness = compared.map(alike)
    const [response, faintly] = [compared, faint].map((both) => both.map((one) => responses(one, stretch)))
    const window = Float64Array.from({ length: COMPARED[1] - COMPARED[0] }, (_, n) => (COMPARED[0] + n) * DT)
    const frequencies = Float64Array.from({ length: 300 }, (_, k) => (k + 1) / 100)
    const time = { label: 't (membrane time constants)' }
    const frequency = { label: 'angular frequency (per membrane time constant)' }
    const kinds = ['that passes on', 'that retards']
    const responsePanel = (title: string, key: 'gain' | 'phase') => ({
      title,
      x: frequency,
      curves: [
        ...kinds.map((kind, k) => ({ name: kind, x: TONES, y: (response?.[k] ?? []).map((r) => r[key]) })),
        { name: 'that retards, weights/100', x: TONES, y: (faintly?.[1] ?? []).map((r) => r[key]) },
        { name: 'expected', x: TONES, y: key === 'gain' ? TONES.map(expectedGain) : [0, 0, 0], dashed: true },
      ],
    })
    return {
      panels: [
        ...kinds.map((kind, k) => ({
          title: `W: x to the neuron ${kind}`,
          x: time,
          curves: runs.map(({ name, times: x, weights }) => ({ name, x, y: weights[k] ?? [] })),
          levels: [{ y: TEACHER[k] ?? 0 }],
        })),
        {
          title: 'loss, squared error',
          x: time,
          log: true,
          curves: runs.map(({ name, times: x, loss }) => ({ name, x, y: loss })),
        },
        ...compared.map(({ e, lambda }, k) => ({
          title: `error of the neuron ${kinds[k]}, before learning`,
          x: time,
          curves: beside(window, e.slice(...COMPARED), lambda.slice(...COMPARED)),
        })),
        ...compared.map(({ e, lambda }, k) => {
          const spectrum = (series: Float64Array) =>
            frequencies.map((w) => Math.hypot(...part(series, w, stretch)))
          return {
            title: `amplitude in the error of the neuron ${kinds[k]}`,
            x: frequency,
            curves: beside(frequencies, spectrum(e), spectrum(lambda)),
          }
        }),
        responsePanel('gain of e over the costate', 'gain'),
        responsePanel('phase of e to the costate, in degrees', 'phase'),
      ],
      claims: isFull
        ? [
            ...claimsOfLearning(runs),
            ...claimsOfErrors(likeness),
            ...claimsOfTones(response ?? [], faintly ?? []),
          ]
        : [
            ...runs.map((run) =>
              atMost(
                `${run.name}: furthest weight`,
                furthest(run, steps + SILENT, TEACHER),
                1.7,
                'on its way from 1.75',
              ),
            ),
            ...claimsOfErrors(likeness),
          ],
      measured: {
        steps,
        likeness,
        response,
        faintly,
        ends: runs.map(({ name, weights, loss }) => ({
          name,
          weights: weights.map((w) => w.at(-1)),
          loss: tail(loss, 100),
        })),
      },
    }
  },
}

await main(import.meta.url, experiment)
