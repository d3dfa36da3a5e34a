/**
 * @file Local rules for neurons of unlike time constants in a recurrent network: how strong its connections may be before errors that go round grow, how
 * large the rate before learning does, how far each rule is from the exact gradient, and what is learned.
 *
 * Eight neurons with time constants a third to three times as long as each other, connected with all, learn what another such network answers to six tones.
 * GLE hands errors on with a gain of τ_m/τ_r for what is fast, so that they grow unless the spectral radius of the connections stays below τ_r/τ_m, a fifth. Calibrated
 * at ω the gain is smaller by (1 + ω²τ_r²)/(1 + ω²τ_m²); a trace at the synapse changes nothing of what goes round. Expected therefore: stronger connections for the
 * new rule than for GLE, and the strongest, a radius of 1, where errors go round without operators. The limit that the tool computes is compared with that of
 * runs. Loops of one instant are swept once a step: the limit is that of the sweep, which no smaller step widens.
 *
 * Plain descent, each rule at the best of its rates. Found: in the recurrent network the new rule has the smallest angle of all and ends below GLE for three
 * seeds of five, the trace alone ends below both for every seed; in the chain no order of the rules holds for every seed.
 */
import { compile, derive, parse, type SignalSource, type Simulation, stabilityOf } from 'extremal'
import { type Claim, claim, type Experiment, main, rowMeans, tail } from './experiment.js'
import {
  model as chain,
  answers as chainAnswers,
  input as chainInput,
} from './rule-calibrated-eligibility.js'
import {
  AHEAD,
  anglesOf,
  GRID,
  HELD,
  layer,
  mean,
  NEW,
  numerics,
  PLAIN,
  RULES,
  type Rule,
  round,
  SIX,
  type Signals,
  SPREAD,
  scaled,
  spectralRadius,
  summary,
  type Tried,
  theory,
  tonesOf,
  unlessRefused,
} from './unlike.js'

const GROUPS = ['W[h,x]', 'W[h,h]', 'W[y,h]'] as const
/** Largest size of the eigenvalues of the connections that learning starts with: within the limit of GLE. */
const RADIUS = 0.15
const OMEGA = 1

const drawn = (rule: Rule, seed: number, deviation: number, descent: string): string =>
  `${theory(rule, OMEGA, descent)}network
  x : input 3
${layer('h', SPREAD, seed)}
  y : output 2, phi = identity
  x -> h, init = normal(0, 0.6)
  h -> h, init = normal(0, ${deviation.toPrecision(8)})
  h -> y, init = normal(0, 0.35)
${numerics(seed)}`

const start = async (text: string, dt = GRID.dt): Promise<Simulation> =>
  (await compile(derive(parse(text)), { dt })).start()

/** Of the connections as drawn with a deviation of 1, by seed: in eight neurons it is not that of a large network. */
const radii = new Map<number, number>()

/** Connections whose largest eigenvalue has the size `radius`. */
async function model(
  rule: Rule,
  seed: number,
  radius = RADIUS,
  descent = 'rate eta = 1e-3  with sgd',
): Promise<string> {
  const known = radii.get(seed)
  const own = known ?? spectralRadius((await start(drawn('instantaneous', seed, 1, descent))).get('W[h,h]'))
  radii.set(seed, own)
  return drawn(rule, seed, radius / own, descent)
}

/** The input, and what a network of other weights and time constants answers to it. */
async function lesson(seed: number, radius: number, steps: number, size = 1, dt = GRID.dt): Promise<Signals> {
  const x = scaled(tonesOf(SIX, seed, dt), size)
  const sim = await start(await model('instantaneous', seed + 50, radius), dt)
  const recording = await sim.run({ x }, { steps, record: ['r[y]'], every: 1, learn: false })
  const { data } = recording.get('r[y]')
  const y: SignalSource = (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
  return { x, y }
}

/** By the tool: the radius at which one turn of the errors, linear in it, reaches the circle of 1. */
async function limitOf(rule: Rule, seed: number): Promise<number> {
  const { loops } = stabilityOf(derive(parse(await model(rule, seed, 0.1))))
  return 0.1 / (loops.find((loop) => loop.kind === 'error')?.at[0]?.radius ?? Number.NaN)
}

/** Small signals in small steps, for which a network is linear and its loops are what the tool looks at; or those of the task. */
const SIGNALS = { small: { size: 0.01, dt: GRID.dt / 50 }, task: { size: 1, dt: GRID.dt } } as const

const LOOK = 1500

/** The others have the loop of one of these: a trace stands behind it. */
const MEASURED: readonly Rule[] = ['GLE', NEW, PLAIN]

/** Whether errors, weights held, stay within a thousand times of those at the outputs. */
async function staysBounded(
  rule: Rule,
  seed: number,
  radius: number,
  of: keyof typeof SIGNALS,
  signals: Signals,
) {
  const { dt } = SIGNALS[of]
  const most = (values: ArrayLike<number>): number =>
    Array.from(values).reduce((m, v) => Math.max(m, Math.abs(v)), 0)
  const found = await unlessRefused(async () => {
    const sim = await start(await model(rule, seed, radius), dt)
    const record = ['e[h]', 'e[y]']
    return sim.run(signals, { steps: LOOK, record, every: 5, learn: false })
  })
  return found !== undefined && most(found.get('e[h]').data) < 1000 * most(found.get('e[y]').data)
}

/** One number, to two per cent, between `about` divided and multiplied by `within`. */
async function measuredLimit(
  rule: Rule,
  seed: number,
  about: number,
  within: number,
  of: keyof typeof SIGNALS,
) {
  const signals = await lesson(seed, RADIUS, LOOK, SIGNALS[of].size)
  let [low, high] = [about / within, about * within]
  while (high / low > 1.02) {
    const middle = Math.sqrt(low * high)
    if (await staysBounded(rule, seed, middle, of, signals)) low = middle
    else high = middle
  }
  return [Math.sqrt(low * high)]
}

/** For each rule the angles to the exact gradient of all steps, in degrees, by weight; undefined where errors grow. */
async function anglesAt(rules: readonly Rule[], seed: number, radius: number, time: number, dt = GRID.dt) {
  const steps = Math.round(time / dt)
  const { x, y } = await lesson(seed, radius, steps, 1, dt)
  const still = await start(await model('instantaneous', seed, radius), dt)
  const { gradient } = await still.exactGradient({ x, y }, { steps, by: 'discrete' })
  const task = { x, y, dt, steps, exact: gradient }
  const found: { rule: Rule; radius: number; degrees: readonly number[] | undefined }[] = []
  for (const rule of rules) {
    const text = await model(rule, seed, radius, HELD)
    found.push({ rule, radius, degrees: await unlessRefused(() => anglesOf(text, GROUPS, task)) })
  }
  return found
}

const NETS = ['chain', 'recurrent'] as const
type Net = (typeof NETS)[number]
const EVERY = 10

interface Pupil extends Signals {
  readonly text: (rule: Rule, rate: number) => Promise<string>
  /** Cost at the end without learning. */
  readonly idle: number
}

async function pupilOf(net: Net, seed: number, steps: number): Promise<Pupil> {
  const regime = 'unlike, six tones'
  const by = (rate: number): string => `rate eta = ${rate}  with sgd`
  const text = async (rule: Rule, rate: number): Promise<string> =>
    net === 'chain' ? chain(rule, regime, seed, { descent: by(rate) }) : model(rule, seed, RADIUS, by(rate))
  const { x, y } =
    net === 'chain'
      ? { x: chainInput(regime, seed), y: await chainAnswers(regime, seed, steps) }
      : await lesson(seed, RADIUS, steps)
  const still = await start(await text('instantaneous', 1))
  const idle = await still.run({ x, y }, { steps, record: ['cost'], every: EVERY, learn: false })
  return { text, x, y, idle: tail(idle.get('cost').data, 200) }
}

/** The cost along a run, as a part of what it would be without learning; undefined where it ever grows to twice that. */
async function learn({ text, x, y, idle }: Pupil, rule: Rule, rate: number, steps: number) {
  const curve = await unlessRefused(async () => {
    const sim = await start(await text(rule, rate))
    const recording = await sim.run({ x, y }, { steps, record: ['cost'], every: EVERY })
    return rowMeans(recording.get('cost').data, 20).map((c) => c / idle)
  })
  return curve?.every((c) => c < 2) ? curve : undefined
}

interface Run extends Tried {
  readonly net: Net
  readonly rule: Rule
}

const SHOWN = 'shown, whatever it is'
const span = (values: readonly number[]): string => values.map((v) => round(v, 3)).join(', ')

export const experiment: Experiment = {
  name: 'rule-recurrent-stability',
  title: 'Local rules for unlike neurons in a recurrent network',
  cites:
    'found with this tool; compared with Ellenberger, Haider et al. 2025 (arXiv 2403.16933) and instantaneous errors',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const seeds = isFull ? [1, 2, 3, 4, 5] : [1]
    const all = Object.keys(RULES) as Rule[]
    const rules = isFull ? all : all.filter((rule) => rule === 'GLE' || rule === NEW || rule === PLAIN)
    const spans = isFull ? [0.05, 0.1, RADIUS, 0.19, 0.3, 0.4, 0.6, 0.8] : [RADIUS]
    const rates = isFull ? [3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1] : [0.03]
    const nets = isFull ? NETS : (['recurrent'] as const)
    const [time, trained] = isFull ? [100, 20_000] : [20, 2000]
    const total = seeds.length * (rules.length * (1 + nets.length * rates.length) + spans.length + 1)
    let done = 0
    const tick = <R>(of: R): R => {
      onProgress(++done, total)
      return of
    }
    const limits: {
      readonly rule: Rule
      readonly seed: number
      readonly told: number
      readonly small: readonly number[]
      readonly task: readonly number[]
    }[] = []
    const off: Awaited<ReturnType<typeof anglesAt>> = []
    const finer: typeof off = []
    const runs: Run[] = []
    for (const seed of seeds) {
      for (const rule of rules) {
        const told = await limitOf(rule, seed)
        const isRun = isFull ? MEASURED.includes(rule) : rule === NEW
        const small = isRun ? await measuredLimit(rule, seed, told, 1.1, 'small') : []
        const task = isFull && isRun ? await measuredLimit(rule, seed, told, 2, 'task') : []
        tick(0)
        limits.push({ rule, seed, told, small, task })
      }
      for (const radius of spans) off.push(...tick(await anglesAt(rules, seed, radius, time)))
      finer.push(...tick(await anglesAt(rules, seed, RADIUS, time, GRID.dt / 5)))
      for (const net of nets) {
        const pupil = await pupilOf(net, seed, trained)
        for (const rule of rules)
          for (const rate of rates)
            runs.push({ net, rule, seed, rate, curve: tick(await learn(pupil, rule, rate, trained)) })
      }
    }
    const table = rules.map((rule) => {
      const own = limits.filter((l) => l.rule === rule)
      const at = (radius: number, of = off) =>
        of.filter((o) => o.rule === rule && o.radius === radius).map((o) => o.degrees)
      const byLayer = (of: typeof off) =>
        GROUPS.map((_, k) => at(RADIUS, of).map((d) => round(d?.[k] ?? Number.NaN)))
      return {
        rule,
        told: own.map((l) => round(l.told)),
        small: own.flatMap((l) => l.small).map((v) => round(v)),
        task: own.flatMap((l) => l.task).map((v) => round(v)),
        angles: byLayer(off),
        anglesFiner: byLayer(finer),
        byRadius: spans.map((radius) => mean(at(radius).map((d) => d?.[1] ?? Number.NaN))),
        learned: nets.map((net) => {
          const { largest, best } = summary(
            runs.filter((r) => r.net === net && r.rule === rule),
            rates,
            seeds,
          )
          return { net, largest, ...(best && { rate: best.rate, costs: best.costs.map((c) => round(c)) }) }
        }),
      }
    })
    const row = (rule: Rule) => table.find((t) => t.rule === rule)
    const farthest = Math.max(...limits.flatMap((l) => l.small.map((v) => Math.abs(v / l.told - 1))))
    const bySeed = (act: (k: number) => number): readonly number[] => seeds.map((_, k) => act(k))
    const told = (rule: Rule, k: number): number =>
      limits.find((l) => l.rule === rule && l.seed === seeds[k])?.told ?? Number.NaN
    const turned = (rule: Rule, k: number): number => row(rule)?.angles[1]?.[k] ?? Number.NaN
    /** Of the limit that the tool tells for a rule, from what it has to be, as a part of it. */
    const off1 = (rule: Rule, due: number): number =>
      Math.max(...bySeed((k) => Math.abs(told(rule, k) / due - 1)))
    const wider = Math.min(...bySeed((k) => told(NEW, k) / told('GLE', k)))
    const closer = Math.max(...bySeed((k) => turned(NEW, k) - turned('GLE', k)))
    const apart = bySeed((k) => turned(NEW, k) - turned(PLAIN, k))
    const learned = (rule: Rule, net: Net) => row(rule)?.learned.find((l) => l.net === net)
    /** Of the lowest costs, each rule at its best rate, seed by seed. */
    const over = (a: Rule, b: Rule, net: Net): readonly number[] =>
      bySeed((k) => (learned(a, net)?.costs?.[k] ?? Number.NaN) / (learned(b, net)?.costs?.[k] ?? Number.NaN))
    const ratio = (a: Rule, b: Rule, net: Net, isDue: boolean): Claim => ({
      what: `${net}: lowest cost, each at its best rate, ${a} over ${b}, by seed`,
      found: span(over(a, b, net)),
      expected: isDue ? 'below 1 for every seed' : SHOWN,
      holds: !isDue || over(a, b, net).every((v) => v < 1),
    })
    const shown = (rule: Rule, net: Net): Claim => {
      const { largest = [], rate, costs = [] } = learned(rule, net) ?? {}
      const found = `${largest.map((r) => (r === 0 ? 'none' : r)).join(', ')}; ${rate === undefined ? 'none for all seeds' : `${span(costs)} at ${rate}`}`
      return {
        what: `${net}, ${rule}: largest rate by seed; lowest cost as a part of that without learning`,
        found,
        expected: SHOWN,
        holds: true,
      }
    }
    /** For the title: the others have no curve, as there is no rate to draw it for. */
    const unlearned = (net: Net): string => {
      const count = rules.filter((rule) => learned(rule, net)?.rate === undefined).length
      return count === 0 ? '' : `; ${count} rules: no rate for all seeds`
    }
    const curvesOf = (net: Net) =>
      rules.flatMap((rule) => {
        const rate = learned(rule, net)?.rate
        const those = runs.filter((r) => r.net === net && r.rule === rule && r.rate === rate)
        return those.map(({ curve = new Float64Array(0), seed }) => ({
          ...(seed === seeds[0] ? { name: `${rule}, ${rate}` } : { faint: true }),
          color: all.indexOf(rule),
          x: curve.map((_, n) => (n + 1) * 20 * EVERY),
          y: curve,
        }))
      })
    return {
      panels: [
        {
          title: 'largest spectral radius of the connections, by the tool, mean of seeds',
          curves: [],
          bars: table.map(({ rule, told }) => ({ name: rule, value: mean(told) })),
        },
        {
          title: 'angle of the recurrent weights, in degrees, mean of seeds',
          x: { label: 'spectral radius of the connections' },
          curves: table.map(({ rule, byRadius }) => {
            const y = byRadius
              .slice(0, byRadius.findIndex((v) => Number.isNaN(v)) + 1 || undefined)
              .filter(Number.isFinite)
            return { name: rule, x: spans.slice(0, y.length), y }
          }),
        },
        ...nets.map((net) => ({
          title: `${net}: cost as a part of that without learning, by seed${unlearned(net)}`,
          log: true,
          x: { label: 'steps' },
          curves: curvesOf(net),
        })),
      ],
      claims: [
        claim(
          'largest radius, of runs with small signals over that of the tool: farthest from 1',
          farthest,
          'below 0.03',
          farthest < 0.03,
        ),
        claim(
          'largest radius by the tool, GLE over τ_r/τ_m: farthest from 1',
          off1('GLE', AHEAD),
          'below 0.01',
          off1('GLE', AHEAD) < 0.01,
        ),
        claim('the same, trace alone over 1', off1(PLAIN, 1), 'below 0.001', off1(PLAIN, 1) < 1e-3),
        claim('the same, the new rule over GLE: least of the seeds', wider, 'above 1', wider > 1),
        claim(
          `angle of the recurrent weights at a radius of ${RADIUS}, the new rule less GLE, in degrees: largest of the seeds`,
          closer,
          'below 0',
          closer < 0,
        ),
        {
          what: 'the same, the new rule less trace alone, by seed',
          found: span(apart),
          expected: SHOWN,
          holds: true,
        },
        ...(isFull
          ? [
              ratio(NEW, 'GLE', 'recurrent', false),
              ratio(PLAIN, 'GLE', 'recurrent', true),
              ratio(PLAIN, NEW, 'recurrent', true),
              ratio(PLAIN, 'instantaneous', 'recurrent', false),
              ratio(NEW, 'GLE', 'chain', false),
              ratio(PLAIN, 'GLE', 'chain', false),
            ]
          : []),
        ...nets.flatMap((net) =>
          (['GLE', NEW, PLAIN, 'instantaneous'] as const)
            .filter((rule) => rules.includes(rule))
            .map((rule) => shown(rule, net)),
        ),
      ],
      measured: {
        seeds,
        radius: RADIUS,
        radii: spans,
        omega: OMEGA,
        time,
        trained,
        grid: GRID,
        rates,
        table,
      },
    }
  },
}

await main(import.meta.url, experiment)
