/**
 * @file A local rule for neurons of unlike time constants, found by putting two approximations of the tool together and measuring: errors travel calibrated
 * at one frequency (`approximate causal at omega`), and each neuron's own operator waits in a trace at the synapse (`approximate eligibility`).
 *
 * GLE has the phase of the exact gradient but the inverse gain, so that unlike neurons are weighted wrongly. Chains 3-8-8-2 with time constants a third to three
 * times as long as each other learn what other chains answer to tones. Measured for each rule, by several seeds: the angle to the exact gradient of the discrete step, per
 * layer, and the cost after learning at the same rate of adam. Expected: the new rule has the smallest angle of the local rules that hold in every regime, and
 * learns no worse than GLE where GLE is worst; a smaller angle need not learn faster.
 */
import { compile, derive, parse, type SignalSource } from 'extremal'
import { claim, type Experiment, main, rowMeans, tail } from './experiment.js'

const DT = 0.05
const GROUPS = ['W[h1,x]', 'W[h2,h1]', 'W[y,h2]'] as const

const RULES = {
  GLE: 'approximate causal',
  calibrated: 'approximate causal at omega',
  'GLE, own operator in a trace': 'approximate causal\napproximate eligibility',
  'calibrated, own operator in a trace': 'approximate causal at omega\napproximate eligibility',
  'own operator in a trace alone': 'approximate eligibility',
  instantaneous: 'approximate instantaneous',
} as const
export type Rule = keyof typeof RULES
export const NEW: Rule = 'calibrated, own operator in a trace'

/** What drives the chain: angular frequencies, and how far time constants are apart. */
const REGIMES = {
  'unlike, six tones': { tones: [0.2, 0.45, 0.9, 1.9, 4.3, 9.7], spread: 3, omega: 1 },
  'unlike, a tone of 1': { tones: [1], spread: 3, omega: 1 },
  'unlike, a tone of 3': { tones: [3], spread: 3, omega: 3 },
  'alike, six tones': { tones: [0.2, 0.45, 0.9, 1.9, 4.3, 9.7], spread: 1, omega: 1 },
} as const
export type Regime = keyof typeof REGIMES

/** From 1/spread to spread, evenly on a scale of logarithms. */
function unlike(spread: number, seed: number): readonly number[] {
  let state = seed * 7919 + 13
  return Array.from({ length: 9 }, () => {
    state = (state * 48271) % 2147483647
    return spread ** ((2 * state) / 2147483647 - 1)
  }).slice(1)
}

/** The chain of a regime that learns by a rule. */
export const model = (rule: Rule, regime: Regime, seed: number): string => {
  const { spread, omega } = REGIMES[regime]
  const layer = (name: string, at: number): string => {
    const taus = unlike(spread, seed + at)
    const shown = (scale: number): string => `[${taus.map((t) => (scale * t).toFixed(4)).join(', ')}]`
    return `  ${name} : 8, tau_m = ${shown(1)}, tau_r = ${shown(0.2)}`
  }
  return `model "Unlike neurons"
state      u
weight     W
target     y
constant   tau_m = 1, tau_r = 1, beta = 1${RULES[rule].includes('omega') ? `, omega = ${omega}` : ''}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend    E in W  rate eta = 1e-3  with adam
${RULES[rule]}
approximate nudging 0
network
  x : input 3
${layer('h1', 0)}
${layer('h2', 100)}
  y : output 2, phi = identity
  x -> h1, init = normal(0, 0.6)
  h1 -> h2, init = normal(0, 0.35)
  h2 -> y, init = normal(0, 0.35)
simulate
  dt = ${DT}, method = euler, coupling = lagged, seed = ${seed}
`
}

const input = (regime: Regime, seed: number): SignalSource => {
  const { tones } = REGIMES[regime]
  return (first, count) =>
    Float64Array.from({ length: 3 * count }, (_, n) => {
      const t = (first + Math.floor(n / 3)) * DT
      const sum = tones.reduce((s, w, k) => s + Math.sin(w * t + 2.1 * (k + 1) * ((n % 3) + 1) + seed * k), 0)
      return sum / Math.sqrt(tones.length)
    })
}

const prepare = async (rule: Rule, regime: Regime, seed: number) =>
  (await compile(derive(parse(model(rule, regime, seed))))).start()

/** What another chain, of other weights and time constants, answers. */
async function answers(regime: Regime, seed: number, steps: number): Promise<SignalSource> {
  const sim = await prepare('GLE', regime, seed + 50)
  const { data } = (
    await sim.run({ x: input(regime, seed) }, { steps, record: ['r[y]'], every: 1, learn: false })
  ).get('r[y]')
  return (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
}

function angle(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [ab, aa, bb] = [0, 0, 0]
  for (let n = 0; n < a.length; n++) {
    const [x, y] = [a[n] ?? 0, b[n] ?? 0]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return (Math.acos(Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)))) * 180) / Math.PI
}

/** To the exact gradient, in degrees, for each weight. */
async function angles(rule: Rule, regime: Regime, seed: number, steps: number): Promise<readonly number[]> {
  const [x, y] = [input(regime, seed), await answers(regime, seed, steps)]
  const sim = await prepare(rule, regime, seed)
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
}

const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length

export const experiment: Experiment = {
  name: 'rule-calibrated-eligibility',
  title: 'A local rule for neurons of unlike time constants',
  cites:
    'found with this tool; compared with Ellenberger, Haider et al. 2025 (arXiv 2403.16933) and instantaneous errors',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const [steps, trained] = isFull ? [4000, 20_000] : [1000, 0]
    const seeds = isFull ? [1, 2, 3] : [1]
    const rules = (Object.keys(RULES) as Rule[]).filter((r) => isFull || r === 'GLE' || r === NEW)
    const regimes = (Object.keys(REGIMES) as Regime[]).slice(0, isFull ? 4 : 1)
    const found: {
      readonly rule: Rule
      readonly regime: Regime
      readonly seed: number
      readonly off: readonly number[]
    }[] = []
    const learned: {
      readonly rule: Rule
      readonly regime: Regime
      readonly seed: number
      readonly loss: Float64Array
    }[] = []
    const total = regimes.length * rules.length * seeds.length
    const every = 100
    for (const regime of regimes)
      for (const seed of seeds) {
        const y = await answers(regime, seed, Math.max(steps, trained))
        for (const rule of rules) {
          found.push({ rule, regime, seed, off: await angles(rule, regime, seed, steps) })
          if (trained > 0) {
            const sim = await prepare(rule, regime, seed)
            const recording = await sim.run(
              { x: input(regime, seed), y },
              { steps: trained, record: ['cost'], every: 5 },
            )
            learned.push({ rule, regime, seed, loss: rowMeans(recording.get('cost').data, every / 5) })
          }
          onProgress(found.length, total)
        }
      }
    const first = (rule: Rule, regime: Regime, layer = 0): number =>
      mean(found.filter((f) => f.rule === rule && f.regime === regime).map((f) => f.off[layer] ?? Number.NaN))
    const last = (rule: Rule, regime: Regime): number =>
      mean(learned.filter((l) => l.rule === rule && l.regime === regime).map((l) => tail(l.loss, 40)))
    const worst = (rule: Rule): number => Math.max(...regimes.map((regime) => first(rule, regime)))
    const others = rules.filter((rule) => rule !== NEW)
    const best = Math.min(...others.map(worst))
    const wide: Regime = 'unlike, six tones'
    return {
      panels: [
        ...regimes.map((regime) => ({
          title: `${regime}: angle of the first layer, in degrees`,
          curves: [],
          bars: rules.map((rule) => ({ name: rule, value: first(rule, regime) })),
        })),
        ...(trained > 0 ? regimes : []).map((regime) => ({
          title: `${regime}: cost, mean of seeds`,
          log: true,
          x: { label: 'steps' },
          curves: rules.map((rule) => {
            const those = learned.filter((l) => l.rule === rule && l.regime === regime)
            const y = Float64Array.from(those[0]?.loss ?? [], (_, n) =>
              mean(those.map((l) => l.loss[n] ?? 0)),
            )
            return { name: rule, x: y.map((_, n) => (n + 1) * every), y }
          }),
        })),
      ],
      claims: [
        claim(
          'the new rule: angle of the first layer in its worst regime',
          worst(NEW),
          'least of all',
          worst(NEW) < best,
        ),
        claim('GLE: the same', worst('GLE'), 'above that', worst('GLE') > worst(NEW)),
        ...(trained > 0
          ? regimes.map((regime) => {
              const ratio = last(NEW, regime) / last('GLE', regime)
              const isBroad = regime === wide
              return claim(
                `${regime}: cost of the new rule over that of GLE`,
                ratio,
                isBroad ? 'below 1' : 'shown, whatever it is',
                !isBroad || ratio < 1,
              )
            })
          : []),
      ],
      measured: {
        seeds,
        steps,
        trained,
        table: regimes.flatMap((regime) =>
          rules.map((rule) => ({
            regime,
            rule,
            angles: GROUPS.map((_, layer) => Number(first(rule, regime, layer).toFixed(1))),
            ...(trained > 0 ? { cost: Number(last(rule, regime).toPrecision(3)) } : {}),
          })),
        ),
      },
    }
  },
}

await main(import.meta.url, experiment)
