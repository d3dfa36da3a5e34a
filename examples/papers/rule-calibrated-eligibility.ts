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
import { angle, layer, mean, NEW, numerics, RULES, type Rule, SIX, theory, tonesOf } from './unlike.js'

const GROUPS = ['W[h1,x]', 'W[h2,h1]', 'W[y,h2]'] as const

/** What drives the chain: angular frequencies, and how far time constants are apart. */
const REGIMES = {
  'unlike, six tones': { tones: SIX, spread: 3, omega: 1 },
  'unlike, a tone of 1': { tones: [1], spread: 3, omega: 1 },
  'unlike, a tone of 3': { tones: [3], spread: 3, omega: 3 },
  'alike, six tones': { tones: SIX, spread: 1, omega: 1 },
} as const
export type Regime = keyof typeof REGIMES

/** The chain of a regime that learns by a rule. */
export const model = (
  rule: Rule,
  regime: Regime,
  seed: number,
  descent = 'rate eta = 1e-3  with adam',
): string => {
  const { spread, omega } = REGIMES[regime]
  return `${theory(rule, omega, descent)}network
  x : input 3
${layer('h1', spread, seed)}
${layer('h2', spread, seed + 100)}
  y : output 2, phi = identity
  x -> h1, init = normal(0, 0.6)
  h1 -> h2, init = normal(0, 0.35)
  h2 -> y, init = normal(0, 0.35)
${numerics(seed)}`
}

export const input = (regime: Regime, seed: number): SignalSource => tonesOf(REGIMES[regime].tones, seed)

const prepare = async (rule: Rule, regime: Regime, seed: number) =>
  (await compile(derive(parse(model(rule, regime, seed))))).start()

/** What another chain, of other weights and time constants, answers. */
export async function answers(regime: Regime, seed: number, steps: number): Promise<SignalSource> {
  const sim = await prepare('GLE', regime, seed + 50)
  const { data } = (
    await sim.run({ x: input(regime, seed) }, { steps, record: ['r[y]'], every: 1, learn: false })
  ).get('r[y]')
  return (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
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
