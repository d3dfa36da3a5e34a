/**
 * @file Local rules for neurons of unlike time constants, put together from approximations of the tool and measured: errors travel calibrated at one
 * frequency (`approximate causal at omega`), each neuron's own operator waits in a trace at the synapse (`approximate eligibility`), or both: the new rule.
 *
 * GLE has the phase of the exact gradient but the inverse gain, so that unlike neurons are weighted wrongly. Chains 3-8-8-2 with time constants a third to three times
 * as long as each other learn what other chains answer to tones. Measured for each rule, by seed: the angle to the exact gradient of the discrete step, per layer,
 * and the cost after learning at the same rate of adam. Expected: at one tone, where it is calibrated, the angle of the new rule is 0 but for the step; on
 * six tones it is below that of GLE. Found: below GLE for every seed in every regime, but no closer than its better half: calibration alone at one
 * tone, the trace alone on six. Nor does it learn better than GLE for every seed: on six tones for some, on one tone it ends at several times the cost.
 *
 * The step is part of a regime. Lagged by a step per layer and direction, errors arrive late by 2 ω dt for each layer that they have passed, which the exact
 * gradient of the step makes good: that alone turns the new rule by 40 degrees at ω = 3, dt = 0.05, and falls as dt. Layers are swept therefore, and other
 * steps shown beside.
 */
import { compile, derive, parse, type SignalSource } from 'extremal'
import { type Claim, claim, type Experiment, main, rowMeans, tail } from './experiment.js'
import {
  anglesOf,
  GRID,
  type Grid,
  geometricMean,
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
  SPREAD,
  theory,
  tonesOf,
} from './unlike.js'

const GROUPS = ['W[h1,x]', 'W[h2,h1]', 'W[y,h2]'] as const

/** What drives the chain: angular frequencies, and how far time constants are apart; the frequency at which errors are calibrated. */
export const REGIMES = {
  'unlike, six tones': { tones: SIX, spread: SPREAD, omega: 1 },
  'unlike, a tone of 1': { tones: [1], spread: SPREAD, omega: 1 },
  'unlike, a tone of 3': { tones: [3], spread: SPREAD, omega: 3 },
  'alike, six tones': { tones: SIX, spread: 1, omega: 1 },
} as const
export type Regime = keyof typeof REGIMES
const BROAD: Regime = 'unlike, six tones'
const UNLIKE = (Object.keys(REGIMES) as Regime[]).filter((regime) => REGIMES[regime].spread > 1)

/** Other frequencies to calibrate at. */
const OMEGAS = [0.2, 0.4, 0.7, 1, 2, 4]

/** What shows how much of an angle is of the step: the other order of the layers, a fifth of the step. */
const LAGGED: readonly Grid[] = [GRID.dt, GRID.dt / 5].map((dt) => ({ dt, coupling: 'lagged' }))
const GRIDS: readonly Grid[] = [...LAGGED, { ...GRID, dt: GRID.dt / 5 }]

interface Setting {
  readonly grid?: Grid
  readonly descent?: string
  readonly omega?: number
}

/** The chain of a regime that learns by a rule. */
export const model = (
  rule: Rule,
  regime: Regime,
  seed: number,
  { grid = GRID, descent = 'rate eta = 1e-3  with adam', omega = REGIMES[regime].omega }: Setting = {},
): string => {
  const { spread } = REGIMES[regime]
  return `${theory(rule, omega, descent)}network
  x : input 3
${layer('h1', spread, seed)}
${layer('h2', spread, seed + 100)}
  y : output 2, phi = identity
  x -> h1, init = normal(0, 0.6)
  h1 -> h2, init = normal(0, 0.35)
  h2 -> y, init = normal(0, 0.35)
${numerics(seed, grid)}`
}

export const input = (regime: Regime, seed: number, grid = GRID): SignalSource =>
  tonesOf(REGIMES[regime].tones, seed, grid.dt)

const prepare = async (rule: Rule, regime: Regime, seed: number, setting: Setting = {}) =>
  (await compile(derive(parse(model(rule, regime, seed, setting))))).start()

/** What another chain, of other weights and time constants, answers. */
export async function answers(
  regime: Regime,
  seed: number,
  steps: number,
  grid = GRID,
): Promise<SignalSource> {
  const sim = await prepare('GLE', regime, seed + 50, { grid })
  const x = input(regime, seed, grid)
  const { data } = (await sim.run({ x }, { steps, record: ['r[y]'], every: 1, learn: false })).get('r[y]')
  return (first, count) => Float64Array.from(data.slice(2 * first, 2 * (first + count)))
}

/** What is to be learned along a time, and the exact gradient of its cost. */
async function lesson(regime: Regime, seed: number, time: number, grid = GRID) {
  const steps = Math.round(time / grid.dt)
  const [x, y] = [input(regime, seed, grid), await answers(regime, seed, steps, grid)]
  const sim = await prepare('instantaneous', regime, seed, { grid })
  const { gradient } = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
  return { x, y, dt: grid.dt, steps, exact: gradient }
}

/** What was measured of a rule in a regime; all by seed. */
export interface Line {
  readonly regime: Regime
  readonly rule: Rule
  /** By layer. */
  readonly angles: readonly (readonly number[])[]
  readonly costs: readonly number[]
}

/** Of the first layer, by seed, in other steps. */
export interface GridLine extends Grid {
  readonly regime: Regime
  readonly rule: Rule
  readonly first: readonly number[]
}

/** Of the first layer, by seed, calibrated at another frequency. */
export interface OmegaLine {
  readonly omega: number
  readonly first: readonly number[]
}

/** The smallest, mean and largest of what differs between two rules, seed by seed. */
const span = (values: readonly number[], middle: (of: readonly number[]) => number): string =>
  `${round(middle(values))} (${round(Math.min(...values))} to ${round(Math.max(...values))})`

const SHOWN = 'shown, whatever it is'

export const experiment: Experiment = {
  name: 'rule-calibrated-eligibility',
  title: 'A local rule for neurons of unlike time constants',
  cites:
    'found with this tool; compared with Ellenberger, Haider et al. 2025 (arXiv 2403.16933) and instantaneous errors',
  remark:
    'The layers of one instant are taken one after the other (`sweep`). Lagged by a step per layer and direction, as in the published code, an angle is for the greater part of the step where a tone is fast: [the note](rule.md) has both.',
  async run(length, onProgress) {
    const isFull = length === 'full'
    const [time, trained] = isFull ? [200, 20_000] : [50, 0]
    const seeds = isFull ? [1, 2, 3, 4, 5] : [1]
    const rules = (Object.keys(RULES) as Rule[]).filter(
      (r) => isFull || r === 'GLE' || r === NEW || r === PLAIN,
    )
    const all = Object.keys(REGIMES) as Regime[]
    const regimes = isFull ? all : all.filter((r) => r === BROAD || r === 'unlike, a tone of 3')
    const grids = isFull ? GRIDS : []
    const omegas = isFull ? OMEGAS : []
    const every = 100
    const total =
      seeds.length *
      (rules.length * (regimes.length * (isFull ? 2 : 1) + UNLIKE.length * grids.length) + omegas.length)
    let done = 0
    const tick = <R>(of: R): R => {
      onProgress(++done, total)
      return of
    }

    const found: {
      readonly regime: Regime
      readonly rule: Rule
      readonly grid: Grid
      readonly omega?: number
      readonly degrees: readonly number[]
    }[] = []
    const learned: { readonly regime: Regime; readonly rule: Rule; readonly loss: Float64Array }[] = []
    for (const seed of seeds)
      for (const regime of regimes)
        for (const grid of [GRID, ...(UNLIKE.includes(regime) ? grids : [])]) {
          const task = await lesson(regime, seed, time, grid)
          const look = async (rule: Rule, setting: Setting) =>
            tick(await anglesOf(model(rule, regime, seed, { ...setting, descent: HELD }), GROUPS, task))
          for (const rule of rules) found.push({ regime, rule, grid, degrees: await look(rule, { grid }) })
          for (const omega of regime === BROAD && grid === GRID ? omegas : [])
            found.push({ regime, rule: NEW, grid, omega, degrees: await look(NEW, { omega }) })
        }
    for (const seed of trained > 0 ? seeds : [])
      for (const regime of regimes) {
        const signals = { x: input(regime, seed), y: await answers(regime, seed, trained) }
        for (const rule of rules) {
          const sim = await prepare(rule, regime, seed)
          const recording = await sim.run(signals, { steps: trained, record: ['cost'], every: 5 })
          learned.push({ regime, rule, loss: rowMeans(recording.get('cost').data, every / 5) })
          tick(0)
        }
      }

    const pairs = (of: readonly Regime[]) => of.flatMap((regime) => rules.map((rule) => ({ regime, rule })))
    const curvesOf = (rule: Rule, regime: Regime): readonly Float64Array[] =>
      learned.filter((l) => l.rule === rule && l.regime === regime).map((l) => l.loss)
    const lines = pairs(regimes).map(({ regime, rule }): Line => {
      const own = found.filter(
        (f) => f.rule === rule && f.regime === regime && f.grid === GRID && f.omega === undefined,
      )
      return {
        regime,
        rule,
        angles: GROUPS.map((_, k) => own.map(({ degrees }) => degrees[k] ?? Number.NaN)),
        costs: curvesOf(rule, regime).map((loss) => round(tail(loss, 40))),
      }
    })
    const firsts = (of: typeof found): readonly number[] => of.map(({ degrees }) => degrees[0] ?? Number.NaN)
    const byGrid = grids.flatMap((grid) =>
      pairs(UNLIKE).map(
        ({ regime, rule }): GridLine => ({
          ...grid,
          regime,
          rule,
          first: firsts(found.filter((f) => f.rule === rule && f.regime === regime && f.grid === grid)),
        }),
      ),
    )
    const byOmega = omegas.map(
      (omega): OmegaLine => ({ omega, first: firsts(found.filter((f) => f.omega === omega)) }),
    )

    const lineOf = (rule: Rule, regime: Regime) =>
      lines.find((line) => line.rule === rule && line.regime === regime)
    const first = (rule: Rule, regime: Regime): readonly number[] => lineOf(rule, regime)?.angles[0] ?? []
    const costs = (rule: Rule, regime: Regime): readonly number[] => lineOf(rule, regime)?.costs ?? []
    /** Of the first layer, of one rule less of another, seed by seed. */
    const less = (a: Rule, b: Rule, regime: Regime): readonly number[] =>
      first(a, regime).map((v, k) => v - (first(b, regime)[k] ?? Number.NaN))
    const below = (a: string, b: string, values: readonly number[], regime: Regime): Claim => {
      const largest = Math.max(...values)
      const what = `${regime}: angle of the first layer, ${a} less ${b}, in degrees, largest of the seeds`
      return claim(what, largest, 'below 0', largest < 0)
    }
    const over = (rule: Rule, regime: Regime): readonly number[] =>
      costs(rule, regime).map((c, k) => c / (costs('GLE', regime)[k] ?? Number.NaN))
    const onGrid = (rule: Rule, regime: Regime, of: Grid | undefined): number =>
      mean(
        byGrid.find(
          (g) => g.rule === rule && g.regime === regime && g.dt === of?.dt && g.coupling === of.coupling,
        )?.first ?? [],
      )
    const finer =
      onGrid(NEW, 'unlike, a tone of 3', LAGGED[0]) / onGrid(NEW, 'unlike, a tone of 3', LAGGED[1])

    return {
      panels: [
        ...regimes.map((regime) => ({
          title: `${regime}: angle of the first layer, in degrees, mean of seeds`,
          curves: [],
          bars: rules.map((rule) => ({ name: rule, value: mean(first(rule, regime)) })),
        })),
        ...(byOmega.length === 0
          ? []
          : [
              {
                title: `${BROAD}: the same, by the frequency of calibration`,
                x: { label: 'ω', log: true },
                curves: [
                  { name: NEW, x: omegas, y: byOmega.map((o) => mean(o.first)) },
                  { name: PLAIN, x: omegas, y: omegas.map(() => mean(first(PLAIN, BROAD))) },
                ],
              },
            ]),
        ...(trained > 0 ? regimes : []).map((regime) => ({
          title: `${regime}: cost, geometric mean of seeds`,
          log: true,
          x: { label: 'steps' },
          curves: rules.map((rule) => {
            const curves = curvesOf(rule, regime)
            const y = Float64Array.from(curves[0] ?? [], (_, n) =>
              geometricMean(curves.map((loss) => loss[n] ?? Number.NaN)),
            )
            return { name: rule, x: y.map((_, n) => (n + 1) * every), y }
          }),
        })),
      ],
      claims: [
        ...regimes.map((regime) => below('the new rule', 'GLE', less(NEW, 'GLE', regime), regime)),
        ...regimes
          .filter((regime) => REGIMES[regime].tones.length === 1)
          .flatMap((regime) => {
            const largest = Math.max(...first(NEW, regime))
            const step = (REGIMES[regime].omega * GRID.dt * 180) / Math.PI
            return [
              claim(
                `${regime}: angle of the first layer, the new rule, in degrees, largest of the seeds`,
                largest,
                `0 for small steps; below ω dt, ${round(step, 2)}`,
                largest < step,
              ),
              below('the new rule', 'trace alone', less(NEW, PLAIN, regime), regime),
            ]
          }),
        below('trace alone', 'the new rule', less(PLAIN, NEW, BROAD), BROAD),
        ...(isFull
          ? [
              claim(
                'unlike, a tone of 3, lagged: angle of the new rule over that in a fifth of the step',
                finer,
                '4 to 6: it is of the step, and falls with it',
                finer > 4 && finer < 6,
              ),
              ...regimes.map((regime): Claim => {
                const lower = rules.filter((rule) => over(rule, regime).every((v) => v < 1))
                return {
                  what: `${regime}: rules that end below the cost of GLE for every seed`,
                  found: lower.length === 0 ? 'none' : lower.join('; '),
                  expected: SHOWN,
                  holds: true,
                }
              }),
              ...regimes.flatMap((regime) =>
                ([NEW, PLAIN] as const).map(
                  (rule): Claim => ({
                    what: `${regime}: cost over that of GLE, ${rule}, geometric mean (range of seeds)`,
                    found: span(over(rule, regime), geometricMean),
                    expected: SHOWN,
                    holds: true,
                  }),
                ),
              ),
            ]
          : []),
      ],
      measured: {
        seeds,
        time,
        trained,
        grid: GRID,
        table: lines,
        byGrid,
        byOmega,
      },
    }
  },
}

await main(import.meta.url, experiment)
