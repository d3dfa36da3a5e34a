/**
 * @file Haider, Ellenberger et al., Latent Equilibrium (NeurIPS 2021, arXiv 2110.14549), Fig. 3: dendritic microcircuits learn bars, each shown for a time
 * from far below to far above that of their membranes.
 *
 * Conductance-based pyramidal neurons and interneurons (9-30-3, membranes of 5.3 ms) after Sacramento et al. 2018: dynamics and plasticity are given
 * equations, not derived, on at all times, states carried on from pattern to pattern. Expected: with prospective rates the time of presentation makes no
 * difference; with rates of the membranes' present voltage learning fails where a pattern is shown for less than several membrane time constants. As published:
 * self-predicting start, 1000 rounds, rates per presentation of 5, 1 and 2, no plasticity of apical inhibition. Otherwise than published: three seeds of
 * ten, steps of 0.2 ms or a fiftieth of the presentation in place of 0.1, no low-pass (0.1 ms) of inputs and targets, weights within 4 at the output,
 * too (5), an answer read from the second half of a presentation in place of after a lag, and without look-ahead the voltage before the step in place of after it.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { claim, type Experiment, main } from './experiment.js'
import { kept } from './kept.js'

const TARGET = { yes: 1, no: 0.1 }

interface Setting {
  readonly isProspective: boolean
  /** Time that a pattern is shown, in ms. */
  readonly time: number
  readonly dt: number
  /** Steps of that. */
  readonly steps: number
}

function text({ isProspective, dt, steps }: Setting): string {
  const seen = (state: string, tau: string): string => (isProspective ? `D(${tau}) ${state}` : state)
  /** Of each presentation, whatever it lasts. */
  const eta = (rate: number): number => (0.1 * rate) / (dt * steps)
  return `model "Bars"
state      u on P
state      v on I
weight     W_up : P <- P, W_down : P <- P, W_pi : P <- I, W_ip : I <- P
weight     T : I <- P
target     y on P
constant   g_l = 0.03, g_b = 0.1, g_a = 0.06, g_som = 0.06, g_y = 0
constant   eta_up = ${eta(5)}, eta_ip = ${eta(2)}
constant   tau_P = 1/(g_l + g_b + g_a + g_y), tau_I = 1/(g_l + g_b + g_som)
activation phi = softplus
r      = phi(${seen('u', 'tau_P')})
r_I    = phi(${seen('v', 'tau_I')})
v_bas  = W_up r
v_api  = W_down r + W_pi r_I
v_den  = W_ip r
free   = (g_b v_bas + g_a v_api) ./ (g_l + g_b + g_a)
ddt(u) = (g_l + g_b + g_a + g_y) (free - u) + g_y (y - free)
ddt(v) = -g_l v + g_b (v_den - v) + g_som (T (${seen('u', 'tau_P')}) - v)
ddt(W_up[i,j]) = eta_up[i] * (r[i] - phi(g_b/(g_l+g_b+g_a) * v_bas[i])) * r[j]
ddt(W_ip[i,j]) = eta_ip[i] * (r_I[i] - phi(g_b/(g_l+g_b) * v_den[i])) * r[j]
keep -4 <= W_up <= 4
network
  x : input 9
  h : P 30, I 3
  y : output P 3, g_a = 0, g_y = 0.06, eta_up = ${eta(1)}
  W_up       : x -> h -> y,  init = uniform(-1, 1)
  W_down     : y -> h,       init = uniform(-1, 1)
  W_ip, W_pi : h -> h
  T          : y -> h, one_to_one, init = 1
simulate
  dt = ${dt}, method = euler, coupling = lagged
`
}

/** Of 3 x 3: three lines, three columns, two diagonals; a class each. */
const PATTERNS: readonly { readonly pixels: readonly number[]; readonly label: number }[] = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
].map((lit, n) => ({
  pixels: Array.from({ length: 9 }, (_, k) => (lit.includes(k) ? 1 : 0)),
  label: Math.floor(n / 3),
}))

/** The order of the patterns in a round: each once, another order in each round. */
function shuffled(round: number): readonly number[] {
  const key = (n: number): number => (Math.sin(12.9898 * (round + 1) + 78.233 * (n + 1)) * 43758.5453) % 1
  return PATTERNS.map((_, n) => n).sort((a, b) => key(a) - key(b))
}

/** Each round is put into its order once. */
const orders: (readonly number[])[] = []

const shown = (showing: number): (typeof PATTERNS)[number] | undefined => {
  const round = Math.floor(showing / PATTERNS.length)
  orders[round] ??= shuffled(round)
  return PATTERNS[orders[round][showing % PATTERNS.length] ?? 0]
}

const source =
  (width: number, steps: number, from: number, value: (showing: number, k: number) => number): SignalSource =>
  (first, count) => {
    const out = new Float64Array(count * width)
    for (let n = 0; n < count; n++) {
      const showing = Math.floor((from + first + n) / steps)
      for (let k = 0; k < width; k++) out[n * width + k] = value(showing, k)
    }
    return out
  }

interface Learned {
  readonly rounds: readonly number[]
  /** Squared distance of the prospective output voltage from the target, free of it. */
  readonly loss: readonly number[]
  readonly accuracy: readonly number[]
}

async function learn(
  setting: Setting,
  seed: number,
  rounds: number,
  onProgress: (done: number) => void,
): Promise<Learned> {
  const { steps } = setting
  const sim = (await compile(derive(parse(text(setting))), { seed })).start()
  // interneurons start as copies of the neurons above, and inhibit what comes from there
  sim.set(
    'W_pi[h,h]',
    Array.from(sim.get('W_down[h,y]'), (w) => -w),
  )
  sim.set('W_ip[h,h]', sim.get('W_up[y,h]'))
  const x = (from: number): SignalSource => source(9, steps, from, (s, k) => shown(s)?.pixels[k] ?? 0)
  const y = (from: number): SignalSource =>
    source(3, steps, from, (s, k) => (shown(s)?.label === k ? TARGET.yes : TARGET.no))
  const rest = { rounds: [] as number[], loss: [] as number[], accuracy: [] as number[] }
  const blocks = 5
  const length = Math.floor(rounds / blocks) * PATTERNS.length * steps
  for (let block = 0; block < blocks; block++) {
    await sim.run(
      { x: x(block * length), y: y(block * length) },
      { steps: length, record: [], onProgress: (done) => onProgress((block + done / length) / blocks) },
    )
    const tested = await exam(sim, steps, x(0))
    rest.rounds.push(((block + 1) * length) / steps / PATTERNS.length)
    rest.loss.push(tested.loss)
    rest.accuracy.push(tested.accuracy)
  }
  return rest
}

/** Two rounds without targets, of which the second counts: the prospective voltage of the output, over the second half of each showing. */
async function exam(
  sim: Simulation,
  steps: number,
  x: SignalSource,
): Promise<{ readonly loss: number; readonly accuracy: number }> {
  const count = PATTERNS.length
  const { data } = (
    await sim.run({ x }, { steps: 2 * count * steps, record: ['r[y]'], every: 1, learn: false })
  ).get('r[y]')
  let [loss, right] = [0, 0]
  for (let s = count; s < 2 * count; s++) {
    const from = s * steps + Math.floor(steps / 2)
    const voltage = [0, 1, 2].map((k) => {
      let sum = 0
      for (let n = from; n < (s + 1) * steps; n++) sum += Math.log(Math.expm1(data[3 * n + k] ?? Number.NaN))
      return sum / ((s + 1) * steps - from)
    })
    const label = shown(s)?.label ?? -1
    if (voltage.indexOf(Math.max(...voltage)) === label) right++
    voltage.forEach((v, k) => {
      loss += (v - (k === label ? TARGET.yes : TARGET.no)) ** 2 / count
    })
  }
  return { loss, accuracy: right / count }
}

/** Time constant of the pyramidal neurons in ms, 1/(g_l + g_b + g_a). */
const MEMBRANE = 5.3
/** Times whose learning is drawn. */
const SHOWN: readonly number[] = [0.5, 5, 50, 500]

const VARIANTS = [
  { name: 'prospective', isProspective: true },
  { name: 'present voltage', isProspective: false },
] as const

export const experiment: Experiment = {
  name: 'le-2021-fig3-microcircuit',
  title: 'Dendritic microcircuits learn bars, shown for a long or a short time',
  cites:
    'Haider, Ellenberger et al. 2021 (arXiv 2110.14549), Fig. 3: prospective rates or not, by time of presentation',
  async run(length, onProgress, { folder } = {}) {
    const isFull = length === 'full'
    const times = isFull ? [0.3, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500] : [1]
    const seeds = isFull ? [12345, 12346, 12347] : [12345]
    const rounds = isFull ? 1000 : 100
    const setting = (isProspective: boolean, time: number): Setting => {
      // 50 steps of a short one, 0.2 ms where that is more
      const steps = Math.max(50, Math.round(time / 0.2))
      return { isProspective, time, dt: time / steps, steps }
    }
    const all = VARIANTS.flatMap(({ name, isProspective }) =>
      times.flatMap((time) => seeds.map((seed) => ({ name, time, seed, of: setting(isProspective, time) }))),
    )
    const total = all.reduce((sum, { of }) => sum + of.steps, 0)
    let before = 0
    const runs: (Learned & { readonly name: string; readonly time: number })[] = []
    for (const { name, time, seed, of } of all) {
      const learned = await kept(isFull ? folder : undefined, `${name}, ${time} ms, seed ${seed}`, () =>
        learn(of, seed, rounds, (share) => onProgress(before + share * of.steps, total)),
      )
      before += of.steps
      runs.push({ name, time, ...learned })
    }
    onProgress(total, total)
    const mean = (name: string, time: number, of: (run: Learned) => number | undefined): number => {
      const those = runs.filter((run) => run.name === name && run.time === time)
      return those.reduce((sum, run) => sum + (of(run) ?? Number.NaN), 0) / those.length
    }
    const errors = (name: string): readonly number[] =>
      times.map((time) => 100 * (1 - mean(name, time, (run) => run.accuracy.at(-1))))
    const losses = (name: string): readonly number[] =>
      times.map((time) => mean(name, time, (run) => run.loss.at(-1)))
    const [on, off] = VARIANTS.map(({ name }) => ({ error: errors(name), loss: losses(name) }))
    const worst = Math.max(...(on?.error ?? [100]))
    const early = Math.min(...times.flatMap((time, n) => (time < MEMBRANE ? [off?.error[n] ?? 0] : [])))
    const longest = off?.error.at(-1) ?? 100
    const ratio = (off?.loss[0] ?? 0) / (on?.loss[0] ?? 1)
    return {
      panels: [
        {
          title: 'error in %, by the time of presentation in ms',
          x: { label: 'ms', log: true },
          curves: VARIANTS.map(({ name }) => ({ name, x: times, y: errors(name) })),
        },
        {
          title: 'squared distance from the target at the end',
          log: true,
          x: { label: 'ms', log: true },
          curves: VARIANTS.map(({ name }) => ({ name, x: times, y: losses(name) })),
        },
        {
          title: 'squared distance while learning, first seed',
          log: true,
          x: { label: 'rounds' },
          curves: VARIANTS.flatMap(({ name }) =>
            times
              .filter((time) => !isFull || SHOWN.includes(time))
              .map((time) => {
                const run = runs.find((r) => r.name === name && r.time === time)
                return { name: `${name}, ${time} ms`, x: run?.rounds ?? [], y: run?.loss ?? [] }
              }),
          ),
        },
      ],
      claims: isFull
        ? [
            claim('prospective: error in %, the worst of all times', worst, 'below 5', worst < 5),
            claim(
              `present voltage: error in %, the best of times below ${MEMBRANE} ms`,
              early,
              'above 30: fails',
              early > 30,
            ),
            claim(
              'present voltage: error in % at 500 ms, a hundred membrane time constants',
              longest,
              'below 10: learns',
              longest < 10,
            ),
          ]
        : [
            claim('prospective: error in % at 1 ms', worst, 'below 30', worst < 30),
            claim('present voltage: distance at 1 ms, over prospective', ratio, 'above 1.3', ratio > 1.3),
          ],
      measured: { times, seeds, rounds, prospective: on, present: off },
    }
  },
}

await main(import.meta.url, experiment)
