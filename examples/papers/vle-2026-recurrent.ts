/**
 * @file Brandt, Haider, Senn, Benitez and Petrovici, Variational Latent Equilibrium (arXiv 2603.09600, 2026): a recurrent network learns by the
 * exact costate of its action, and by the local rules that approximate it.
 *
 * The paper's own experiments are not known to us; this is one for its claims. A network 2-12-2 with recurrent weights learns what another one
 * answers to three tones. Expected: the stationary action, solved over windows, has the gradient of the adjoint method (angle zero), and nothing is listed as
 * approximate; each local rule has a ledger of its own and stays on the side of the gradient; before learning the calibrated rule is nearer to it than
 * the causal one, and with eligibility it is nearest throughout, as there is one hidden layer; all of them learn.
 *
 * Found, and shown: each rule has its angle along its own path of weights, and there the order is another. The calibrated rule comes to be further from the gradient
 * than the causal one. Instantaneous errors, far off early in learning, come to within a few degrees; that they are furthest before learning holds for some weights
 * and not for others. At one rate for all, no rule ends with the lowest cost from all starts: here the smallest angle is not the fastest.
 */
import { compile, derive, parse, type SignalSource, type Simulation } from 'extremal'
import { type Claim, claim, type Experiment, main, rowMeans, tail } from './experiment.js'

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

/** A network whose weights may be those of another, for looks that leave the other as it is. */
interface Probe {
  readonly program: Awaited<ReturnType<typeof compile>>
  readonly exact: boolean
  readonly y: SignalSource
}

/**
 * The angle between what a rule adds up over the first window, from rest, with the weights that a network has come to, and the exact gradient of the cost there, all
 * weights together, in degrees.
 */
async function angle({ program, exact, y }: Probe, learner: Simulation): Promise<number> {
  const steps = WINDOW
  const sim = program.start()
  for (const group of GROUPS) sim.set(group, learner.get(group))
  const { gradient } = await sim.exactGradient({ x: input, y }, { steps, by: 'continuous' })
  const sums = GROUPS.map((group) => new Float64Array(sim.get(group).length))
  const add = (): void => {
    for (const [k, group] of GROUPS.entries()) {
      const sum = sums[k]
      sim.gradient(group).forEach((g, n) => {
        if (sum) sum[n] = (sum[n] ?? 0) - g
      })
    }
  }
  if (exact) {
    await sim.run({ x: input, y }, { steps, record: [], learn: false })
    add()
  } else
    for (let step = 0; step < steps; step++) {
      sim.step({ x: input(step, 1), y: y(step, 1) }, { learn: false })
      add()
    }
  const [a, b] = [sums.flatMap((s) => [...s]), GROUPS.flatMap((g) => Array.from(gradient[g] ?? []))]
  const dot = a.reduce((sum, v, n) => sum + v * (b[n] ?? 0), 0)
  return (Math.acos(Math.min(1, dot / (Math.hypot(...a) * Math.hypot(...b)))) * 180) / Math.PI
}

interface Run {
  readonly name: string
  readonly seed: number
  /** To the exact gradient, in degrees, before learning and after each stretch of it. */
  readonly angles: readonly number[]
  /** Mean cost of each window. */
  readonly loss: Float64Array
}

/** Learns through `stretches` of `windows` windows, and looks at the angle after each. */
async function learn(
  rule: (typeof RULES)[number],
  seed: number,
  y: SignalSource,
  [stretches, windows]: readonly [number, number],
  onStretch: () => void,
): Promise<Run> {
  const [name, approximations, simulate] = rule
  const program = await compile(derive(parse(network(approximations, simulate, seed))))
  const probe = { program, exact: name === 'exact', y }
  const sim = program.start()
  const angles = [await angle(probe, sim)]
  const cost: number[] = []
  const each = WINDOW / 10
  for (let n = 0; n < stretches; n++) {
    const first = n * windows * WINDOW
    const later =
      (source: SignalSource): SignalSource =>
      (from, count) =>
        source(first + from, count)
    const recording = await sim.run(
      { x: later(input), y: later(y) },
      { steps: windows * WINDOW, record: ['cost'], every: 10 },
    )
    cost.push(...recording.get('cost').data)
    angles.push(await angle(probe, sim))
    onStretch()
  }
  const loss = rowMeans(cost, each)
  return { name, seed, angles, loss }
}

/** By name: what the derivation lists as not exact, as it says it. */
const ledgerOf = ([name, approximations, simulate]: (typeof RULES)[number]) => {
  const { approximations: listed } = derive(parse(network(approximations, simulate, 1)))
  return { name, written: approximations.split('\n').filter((line) => line !== ''), listed }
}

/** Nothing is written and nothing is listed, or each line that is written. */
function ledgerClaim({ name, written, listed }: ReturnType<typeof ledgerOf>): Claim {
  // the derivation shows omega by its Greek letter
  const names = listed.map((entry) => entry.name.replace('ω', 'omega'))
  return {
    what: `${name}: ledger of the derivation`,
    found: listed.map((entry) => entry.name).join('; ') || 'empty',
    expected:
      written.length === 0 ? 'empty' : `each of ${written.length} lines that approximate, and what follows`,
    holds: written.length === 0 ? listed.length === 0 : written.every((line) => names.includes(line)),
  }
}

const shown = (what: string, found: string): Claim => ({
  what,
  found,
  expected: 'shown, whatever it is',
  holds: true,
})

const degrees = (angles: readonly number[]): string => angles.map((a) => a.toFixed(1)).join(', ')

const meanOf = (of: ArrayLike<number>): number => tail(of, of.length)

/** Curve by curve, point by point. */
const meanCurve = (curves: readonly ArrayLike<number>[]): Float64Array =>
  Float64Array.from(curves[0] ?? [], (_, n) => meanOf(curves.map((curve) => curve[n] ?? Number.NaN)))

export const experiment: Experiment = {
  name: 'vle-2026-recurrent',
  title: 'A recurrent network by its exact costate, and by local rules',
  cites:
    'Brandt, Haider, Senn, Benitez and Petrovici 2026 (arXiv 2603.09600): the action and its approximations',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const [stretches, windows] = isFull ? [12, 5] : [2, 3]
    /** Windows at each end of learning whose costs are compared. */
    const ends = isFull ? 10 : 1
    const seeds = isFull ? [1, 2, 3] : [1]
    const steps = stretches * windows * WINDOW
    const y = await answers(steps)
    const runs: Run[] = []
    const total = RULES.length * seeds.length * stretches
    let done = 0
    for (const rule of RULES)
      for (const seed of seeds)
        runs.push(await learn(rule, seed, y, [stretches, windows], () => onProgress(++done, total)))
    const of = (name: string): readonly Run[] => runs.filter((run) => run.name === name)
    const starts = (name: string): readonly number[] => of(name).map(({ angles }) => angles[0] ?? Number.NaN)
    const worst = (name: string): number => Math.max(...of(name).flatMap(({ angles }) => angles))
    const least = (name: string): number => Math.min(...of(name).flatMap(({ angles }) => angles))
    const names = RULES.map(([name]) => name)
    const locals = names.filter((name) => name !== 'exact')
    /** Mean cost of the last windows over that of the first, by seed. */
    const falls = (name: string): readonly number[] =>
      of(name).map(({ loss }) => tail(loss, ends) / meanOf(loss.subarray(0, ends)))
    // much of the fall is within the first windows, and is lost to their mean
    const share = isFull ? 0.25 : 0.7
    const time = WINDOW * DT
    const ledgers = RULES.map(ledgerOf)
    return {
      panels: [
        {
          title: `angle to the exact gradient, in degrees, mean of ${seeds.length} seeds`,
          log: true,
          curves: names.map((name) => ({
            name,
            x: Array.from({ length: stretches + 1 }, (_, n) => n * windows * time),
            y: meanCurve(of(name).map(({ angles }) => angles)),
          })),
        },
        {
          title: `cost, mean of a window and of ${seeds.length} seeds`,
          log: true,
          curves: names.map((name) => ({
            name,
            x: Array.from({ length: stretches * windows }, (_, w) => (w + 1) * time),
            y: meanCurve(of(name).map(({ loss }) => loss)),
          })),
        },
      ],
      claims: [
        ...ledgers.map(ledgerClaim),
        claim(
          'exact: largest angle, of all seeds, along learning',
          worst('exact'),
          'below 0.2',
          worst('exact') < 0.2,
        ),
        ...locals.map((name) =>
          claim(
            `${name}: largest angle of all seeds, along learning`,
            worst(name),
            'below 90',
            worst(name) < 90,
          ),
        ),
        {
          what: 'calibrated; causal: angle before learning, by seed',
          found: `${degrees(starts('calibrated'))}; ${degrees(starts('causal'))}`,
          expected: 'the first is less, each seed',
          holds: starts('calibrated').every((a, n) => a < (starts('causal')[n] ?? 0)),
        },
        {
          what: 'eligibility, largest angle along learning; causal and calibrated, least',
          found: degrees([worst('causal, eligibility'), least('causal'), least('calibrated')]),
          expected: 'the first is less',
          holds: worst('causal, eligibility') < Math.min(least('causal'), least('calibrated')),
        },
        ...locals.map((name) =>
          shown(
            `${name}: angle before learning; at the end, by seed`,
            `${degrees(starts(name))}; ${degrees(of(name).map(({ angles }) => angles.at(-1) ?? Number.NaN))}`,
          ),
        ),
        ...names.map((name) => {
          const fall = falls(name)
          return claim(
            `${name}: mean cost of the last ${ends} windows over that of the first ${ends}, most of ${seeds.length} seeds`,
            Math.max(...fall),
            `below ${share}`,
            Math.max(...fall) < share,
          )
        }),
        ...locals.map((name) =>
          shown(
            `${name}: cost of the last ${ends} windows over that of exact, by seed`,
            of(name)
              .map(({ loss }, n) => tail(loss, ends) / tail(of('exact')[n]?.loss ?? [], ends))
              .map((ratio) => ratio.toFixed(2))
              .join(', '),
          ),
        ),
      ],
      measured: {
        steps,
        seeds,
        windowsCompared: ends,
        ledgers,
        runs: runs.map(({ name, seed, angles, loss }) => ({
          name,
          seed,
          angles,
          first: meanOf(loss.subarray(0, ends)),
          last: tail(loss, ends),
          loss: Array.from(loss),
        })),
      },
    }
  },
}

await main(import.meta.url, experiment)
