/**
 * @file Local rules for neurons of unlike time constants in a recurrent network: how strong its connections may be before errors that go round grow, how
 * large the rate before learning does, how far each rule is from the exact gradient, and what is learned.
 *
 * Eight neurons with time constants a third to three times as long as each other, connected with all, learn what another such network answers to six tones.
 * GLE hands errors on with a gain of τ_m/τ_r for what is fast, so that they grow unless eigenvalues of the connections stay below τ_r/τ_m, a fifth. Calibrated at ω
 * the gain is smaller by (1 + ω²τ_r²)/(1 + ω²τ_m²); a trace at the synapse changes nothing of what goes round. Expected therefore: stronger connections for the new
 * rule than for GLE, and the strongest where errors go round without operators. The limit that the tool computes is compared with that of runs.
 */
import {
  compile,
  derive,
  ModelError,
  parse,
  RunError,
  type SignalSource,
  type Simulation,
  stabilityOf,
} from 'extremal'
import { type Claim, claim, type Experiment, main, rowMeans, tail } from './experiment.js'
import {
  model as chain,
  answers as chainAnswers,
  input as chainInput,
} from './rule-calibrated-eligibility.js'
import { angle, DT, layer, mean, NEW, numerics, RULES, type Rule, SIX, theory, tonesOf } from './unlike.js'

const GROUPS = ['W[h,x]', 'W[h,h]', 'W[y,h]'] as const
/** Of the connections that learning starts with: within the limit of GLE for every seed. */
const GAIN = 0.15
/** No operator goes round with the errors. */
const PLAIN: Rule = 'own operator in a trace alone'

/** Connections drawn so that their eigenvalues fill a disc of about the radius `gain`. */
const model = (rule: Rule, seed: number, gain = GAIN, descent = 'rate eta = 1e-3  with sgd'): string =>
  `${theory(rule, 1, descent)}network
  x : input 3
${layer('h', 3, seed)}
  y : output 2, phi = identity
  x -> h, init = normal(0, 0.6)
  h -> h, init = normal(0, ${(gain / Math.sqrt(8)).toPrecision(8)})
  h -> y, init = normal(0, 0.35)
${numerics(seed)}`

const start = async (text: string, dt = DT): Promise<Simulation> =>
  (await compile(derive(parse(text)), { dt })).start()

const scaled =
  (source: SignalSource, size: number): SignalSource =>
  (first, count) =>
    Float64Array.from(source(first, count), (v) => size * v)

/** The input, and what a network of other weights and time constants answers to it. */
async function lesson(seed: number, gain: number, steps: number, size = 1) {
  const x = scaled(tonesOf(SIX, seed), size)
  const sim = await start(model('instantaneous', seed + 50, gain))
  const recording = await sim.run({ x }, { steps, record: ['r[y]'], every: 1, learn: false })
  const { data } = recording.get('r[y]')
  const y: SignalSource = (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
  return { x, y }
}

/** What comes of `act`; undefined where the tool refuses to go on, as what goes round grows or numbers leave all bounds. */
async function unlessRefused<R>(act: () => Promise<R>): Promise<R | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof RunError || error instanceof ModelError) return undefined
    throw error
  }
}

/** By the tool: the gain at which one turn of the errors, linear in it, reaches the circle of 1. */
function limitOf(rule: Rule, seed: number): number {
  const { loops } = stabilityOf(derive(parse(model(rule, seed, 0.1))))
  return 0.1 / (loops.find((loop) => loop.kind === 'error')?.at[0]?.radius ?? Number.NaN)
}

/** Small signals in small steps, for which a network is linear and its loops are what the tool looks at; or those of the task. */
const SIGNALS = { small: { size: 0.01, dt: DT / 50 }, task: { size: 1, dt: DT } } as const

/** Whether errors, weights held, stay within a thousand times of those at the outputs. */
async function staysBounded(rule: Rule, seed: number, gain: number, of: keyof typeof SIGNALS) {
  const steps = 1500
  const { size, dt } = SIGNALS[of]
  const most = (values: ArrayLike<number>): number =>
    Array.from(values).reduce((m, v) => Math.max(m, Math.abs(v)), 0)
  const found = await unlessRefused(async () => {
    const sim = await start(model(rule, seed, gain), dt)
    const record = ['e[h]', 'e[y]']
    return sim.run(await lesson(seed, gain, steps, size), { steps, record, every: 5, learn: false })
  })
  return found !== undefined && most(found.get('e[h]').data) < 1000 * most(found.get('e[y]').data)
}

/** To two per cent, between `about` divided and multiplied by `within`. */
async function measuredLimit(
  rule: Rule,
  seed: number,
  about: number,
  within: number,
  of: keyof typeof SIGNALS,
) {
  let [low, high] = [about / within, about * within]
  while (high / low > 1.02) {
    const middle = Math.sqrt(low * high)
    if (await staysBounded(rule, seed, middle, of)) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}

/** To the exact gradient of all steps, in degrees, by weight; undefined where errors grow. */
async function angles(rule: Rule, seed: number, gain: number, steps: number) {
  const { x, y } = await lesson(seed, gain, steps)
  return unlessRefused(async () => {
    const sim = await start(model(rule, seed, gain))
    const exact = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
    const sums = GROUPS.map((group) => new Float64Array(sim.get(group).length))
    for (let step = 0; step < steps; step++) {
      sim.step({ x: x(step, 1), y: y(step, 1) }, { learn: false })
      GROUPS.forEach((group, k) => {
        const sum = sums[k]
        sim.gradient(group).forEach((g, n) => {
          if (sum) sum[n] = (sum[n] ?? 0) - g
        })
      })
    }
    return GROUPS.map((group, k) => angle(sums[k] ?? [], exact.gradient[group] ?? []))
  })
}

const NETS = ['chain', 'recurrent'] as const
type Net = (typeof NETS)[number]
const EVERY = 10

interface Pupil {
  readonly text: (rule: Rule, rate: number) => string
  readonly x: SignalSource
  readonly y: SignalSource
  /** Cost at the end without learning. */
  readonly idle: number
}

async function pupilOf(net: Net, seed: number, steps: number): Promise<Pupil> {
  const regime = 'unlike, six tones'
  const by = (rate: number): string => `rate eta = ${rate}  with sgd`
  const text = (rule: Rule, rate: number): string =>
    net === 'chain' ? chain(rule, regime, seed, by(rate)) : model(rule, seed, GAIN, by(rate))
  const { x, y } =
    net === 'chain'
      ? { x: chainInput(regime, seed), y: await chainAnswers(regime, seed, steps) }
      : await lesson(seed, GAIN, steps)
  const still = await start(text('instantaneous', 1))
  const idle = await still.run({ x, y }, { steps, record: ['cost'], every: EVERY, learn: false })
  return { text, x, y, idle: tail(idle.get('cost').data, 200) }
}

/** The cost along a run, as a part of what it would be without learning; undefined where it ever grows to twice that. */
async function learn({ text, x, y, idle }: Pupil, rule: Rule, rate: number, steps: number) {
  const curve = await unlessRefused(async () => {
    const sim = await start(text(rule, rate))
    const recording = await sim.run({ x, y }, { steps, record: ['cost'], every: EVERY })
    return rowMeans(recording.get('cost').data, 20).map((c) => c / idle)
  })
  return curve?.every((c) => c < 2) ? curve : undefined
}

interface Run {
  readonly net: Net
  readonly rule: Rule
  readonly seed: number
  readonly rate: number
  readonly curve: Float64Array | undefined
}

/** Of a net and a rule: the largest rate, with all below it, at which learning stays bounded, by seed; the lowest cost where it does for all. */
function summary(runs: readonly Run[], rates: readonly number[], seeds: readonly number[]) {
  const curveOf = (seed: number, rate: number) => runs.find((r) => r.seed === seed && r.rate === rate)?.curve
  const largest = seeds.map((seed) => {
    const first = rates.findIndex((rate) => curveOf(seed, rate) === undefined)
    return rates.slice(0, first < 0 ? rates.length : first).at(-1) ?? 0
  })
  const ends = rates.flatMap((rate) => {
    const curves = seeds.flatMap((seed) => curveOf(seed, rate) ?? [])
    return curves.length === seeds.length ? [{ rate, costs: curves.map((c) => tail(c, 10)) }] : []
  })
  return { largest, best: ends.toSorted((a, b) => mean(a.costs) - mean(b.costs))[0] }
}

const round = (x: number, digits = 3): number => Number(x.toPrecision(digits))
const span = (values: readonly number[]): string => values.map((v) => round(v)).join(', ')

export const experiment: Experiment = {
  name: 'rule-recurrent-stability',
  title: 'Local rules for unlike neurons in a recurrent network',
  cites:
    'found with this tool; compared with Ellenberger, Haider et al. 2025 (arXiv 2403.16933) and instantaneous errors',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const seeds = isFull ? [1, 2, 3] : [1]
    const all = Object.keys(RULES) as Rule[]
    const rules = isFull ? all : all.filter((rule) => rule === 'GLE' || rule === NEW)
    const gains = isFull ? [0.05, 0.1, GAIN, 0.2, 0.3, 0.4, 0.6, 0.8] : [GAIN]
    const rates = isFull ? [3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1, 3] : [0.03]
    const nets = isFull ? NETS : (['recurrent'] as const)
    const [steps, trained] = isFull ? [2000, 20_000] : [400, 2000]
    const total = seeds.length * rules.length * (2 + gains.length + nets.length * rates.length)
    let done = 0
    const tick = <R>(of: R): R => {
      onProgress(++done, total)
      return of
    }
    const limits: {
      readonly rule: Rule
      readonly seed: number
      readonly told: number
      readonly small: number
      readonly task: number
    }[] = []
    const off: {
      readonly rule: Rule
      readonly gain: number
      readonly degrees: readonly number[] | undefined
    }[] = []
    const runs: Run[] = []
    for (const seed of seeds) {
      for (const rule of rules) {
        const told = limitOf(rule, seed)
        const small = tick(await measuredLimit(rule, seed, told, isFull ? 5 : 1.1, 'small'))
        const task = tick(isFull ? await measuredLimit(rule, seed, told, 5, 'task') : small)
        limits.push({ rule, seed, told, small, task })
        for (const gain of gains)
          off.push({ rule, gain, degrees: tick(await angles(rule, seed, gain, steps)) })
      }
      for (const net of nets) {
        const pupil = await pupilOf(net, seed, trained)
        for (const rule of rules)
          for (const rate of rates)
            runs.push({ net, rule, seed, rate, curve: tick(await learn(pupil, rule, rate, trained)) })
      }
    }
    const table = rules.map((rule) => {
      const own = limits.filter((l) => l.rule === rule)
      const at = (gain: number) => off.filter((o) => o.rule === rule && o.gain === gain).map((o) => o.degrees)
      return {
        rule,
        told: own.map((l) => round(l.told)),
        small: own.map((l) => round(l.small)),
        task: own.map((l) => round(l.task)),
        angles: GROUPS.map((_, k) => at(GAIN).map((d) => round(d?.[k] ?? Number.NaN))),
        byGain: gains.map((gain) => mean(at(gain).map((d) => d?.[1] ?? Number.NaN))),
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
    const farthest = Math.max(...limits.map((l) => Math.abs(l.small / l.told - 1)))
    const wider = Math.min(...seeds.map((_, k) => (row(NEW)?.told[k] ?? 0) / (row('GLE')?.told[k] ?? 1)))
    const turned = (rule: Rule): number => mean(row(rule)?.angles[1] ?? [])
    const learned = (rule: Rule, net: Net) => row(rule)?.learned.find((l) => l.net === net)
    const shown = (rule: Rule, net: Net): Claim => {
      const { largest = [], rate, costs = [] } = learned(rule, net) ?? {}
      const found = `${largest.map((r) => (r === 0 ? 'none' : r)).join(', ')}; ${rate === undefined ? 'none for all seeds' : `${span(costs)} at ${rate}`}`
      return {
        what: `${net}, ${rule}: largest rate by seed; lowest cost as a part of that without learning`,
        found,
        expected: 'shown, whatever it is',
        holds: true,
      }
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
          title: 'largest gain of the connections, by the tool, mean of seeds',
          curves: [],
          bars: table.map(({ rule, told }) => ({ name: rule, value: mean(told) })),
        },
        {
          title: 'angle of the recurrent weights, in degrees, mean of seeds',
          x: { label: 'gain of the connections' },
          curves: table.map(({ rule, byGain }) => {
            const y = byGain
              .slice(0, byGain.findIndex((v) => Number.isNaN(v)) + 1 || undefined)
              .filter(Number.isFinite)
            return { name: rule, x: gains.slice(0, y.length), y }
          }),
        },
        ...nets.map((net) => ({
          title: `${net}: cost as a part of that without learning, by seed`,
          log: true,
          x: { label: 'steps' },
          curves: curvesOf(net),
        })),
      ],
      claims: [
        claim(
          'largest gain, of runs with small signals over that of the tool: farthest from 1',
          farthest,
          'below 0.03',
          farthest < 0.03,
        ),
        claim(
          'largest gain, of the new rule over that of GLE: least of the seeds',
          wider,
          'above 1',
          wider > 1,
        ),
        claim(
          `angle of the recurrent weights at a gain of ${GAIN}: GLE`,
          turned('GLE'),
          'above that of the new rule',
          turned('GLE') > turned(NEW),
        ),
        claim('the new rule: the same', turned(NEW), 'shown, whatever it is', true),
        ...nets.flatMap((net) =>
          (['GLE', NEW, PLAIN, 'instantaneous'] as const)
            .filter((rule) => rules.includes(rule))
            .map((rule) => shown(rule, net)),
        ),
      ],
      measured: { seeds, gain: GAIN, gains, steps, trained, rates, table },
    }
  },
}

await main(import.meta.url, experiment)
