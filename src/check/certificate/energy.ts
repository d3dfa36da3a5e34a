/** @file The energy along a run: kept by a conservative action, falling where the states or the parameters descend it. */
import { randomStream } from '../../base/random.js'
import { prepare, type Runnable } from '../../compile.js'
import { ZERO } from '../../expr/build.js'
import { substitute } from '../../expr/substitute.js'
import type { Model } from '../../model/model.js'
import { type CompileOptions, type Derivation, derive } from '../../pipeline.js'
import type { Simulation } from '../../runtime/simulation.js'
import { clearDraw, type Draw, NOT_CLEAR } from './clear.js'
import { slopeOf } from './fit.js'
import { type Chart, type Finding, inapplicable, judged, type Result, unrun } from './report.js'
import type { Specimen, Waves } from './specimen.js'

const KEPT = 'energy of a conservative action'
/** Time over the longest time constant, or over 1. */
const PERIODS = { quick: 40, full: 200 } as const
const STEPS_MOST = { quick: 3000, full: 40_000 } as const

/** With a symplectic method: the deviation is of its order, and does not grow. */
export async function conservedFindings(specimen: Specimen): Promise<Result> {
  const { derivation, model, slowest, quick } = specimen
  const [conserved] = derivation.core.conserved
  if (!conserved) return { findings: [inapplicable(KEPT, 'no action of the model conserves an energy')] }
  const pace = quick ? 'quick' : 'full'
  const time = PERIODS[pace] * slowest
  const base = Math.max(specimen.dt, time / STEPS_MOST[pace])
  const moving = startedAtRandom(model)
  const runs: { readonly dt: number; readonly deviations: Float64Array; readonly size: number }[] = []
  for (const dt of [base, base / 2]) {
    const compiled = await specimen.open({ method: 'stormer_verlet', dt }, moving)
    const steps = Math.round(time / dt)
    const { data } = (await compiled.start().run({}, { steps, record: ['energy'], learn: false })).get(
      'energy',
    )
    const first = data[0] ?? 0
    const size = Math.max(...[...data].map(Math.abs))
    runs.push({ dt, deviations: Float64Array.from(data, (e) => (e - first) / size), size })
  }
  const [coarse, fine] = runs
  if (!coarse || !fine) return { findings: [unrun(KEPT, 'nothing was run')] }
  const most = runs.map((r) => Math.max(...r.deviations.map(Math.abs)))
  const { slope } = slopeOf([coarse.dt, fine.dt], most)
  const trend = trendOf(fine.deviations)
  return {
    findings: [
      judged(
        `${KEPT}: its deviation is of the order of the method`,
        Math.abs(slope - 2) <= 0.3 && (most[0] ?? 1) < 0.5,
        {
          of: conserved.ascii,
          value: slope,
          expected: 'order 2 within 0.3',
          note: `at most ${(most[0] ?? 0).toExponential(1)} of the energy with dt = ${coarse.dt}, ${(most[1] ?? 0).toExponential(1)} with half of it, over ${time}`,
        },
      ),
      judged(`${KEPT}: no trend`, trend <= TREND, {
        of: conserved.ascii,
        value: trend,
        expected: `means of the first and the last third apart by at most ${TREND} of the largest deviation`,
      }),
    ],
    charts: [chartOf('energy kept', 'relative deviation of the energy', runs)],
  }
}

const TREND = 0.25

/** Means of the last and the first third, over the largest deviation from one another. */
function trendOf(deviations: Float64Array): number {
  const third = Math.floor(deviations.length / 3)
  const mean = (v: Float64Array): number => v.reduce((s, x) => s + x, 0) / v.length
  const spread = Math.max(...deviations) - Math.min(...deviations)
  return Math.abs(mean(deviations.subarray(-third)) - mean(deviations.subarray(0, third))) / spread
}

const startedAtRandom =
  (model: Model) =>
  (m: Model): Model => ({
    ...m,
    symbols: new Map(
      [...m.symbols].map(([name, s]) =>
        s.role === 'state' && model.symbols.get(name)?.value === undefined
          ? [name, { ...s, value: { kind: 'uniform', low: -1, high: 1 } }]
          : [name, s],
      ),
    ),
  })

const FALLS = 'energy that falls'
const SETTLE = { quick: 150, full: 1200 } as const
/** Steps in which kinks are looked for. */
const LOOK = 60
const LEARN = { quick: 150, full: 1200 } as const

/** Under inputs that do not move: as the states settle, where they descend the energy, and as parameters learn, with the states at rest. */
export async function fallingFindings(specimen: Specimen): Promise<Result> {
  const { derivation, quick, seed } = specimen
  const why = notFalling(specimen)
  if (why !== undefined) return { findings: [inapplicable(FALLS, why)] }
  const [energy = ''] = energiesOf(derivation)
  const pace = quick ? 'quick' : 'full'
  const waves = held(seed)
  const draw = await clearDraw(specimen, LOOK, { waves })
  if (!draw) return { findings: [unrun(FALLS, NOT_CLEAR)] }
  const compiled = await withEnergy(specimen, draw, energy)
  const sim = compiled.start()
  // a draw that is made clear of kinks has its own start
  if (draw.note === undefined) scatter(sim, derivation.model, seed)
  const run = async (steps: number, learn: boolean): Promise<Float64Array> => {
    const { data } = (
      await sim.run(specimen.drive(compiled, steps, waves), { steps, record: ['energy'], learn })
    ).get('energy')
    return Float64Array.from(data)
  }
  const settling = await run(SETTLE[pace], false)
  const findings: Finding[] = []
  const isFlow = derivation.model.rules.some((r) => r.kind === 'flow')
  if (isFlow) findings.push(falling('energy as the states descend it', energy, settling))
  else
    findings.push(
      inapplicable('energy as the states descend it', 'the states are where the energy is stationary'),
    )
  const rules = derivation.model.rules.filter((r) => r.kind === 'descend')
  if (rules.length === 0)
    findings.push(
      inapplicable('energy as parameters descend it', `no parameter descends it: ${otherRule(derivation)}`),
    )
  else {
    const learning = await run(LEARN[pace], true)
    findings.push(falling('energy as parameters descend it, with the states at rest', energy, learning))
  }
  return { findings, charts: [] }
}

const otherRule = ({ core }: Derivation): string =>
  core.plasticity.some((p) => p.contrast) ? 'they move by a contrast of two phases' : 'none learns'

/** Names of the energies that states flow in, or are stationary in. */
const energiesOf = ({ model }: Derivation): readonly string[] => [
  ...new Set(model.rules.flatMap((r) => (r.kind === 'flow' || r.kind === 'stationary' ? [r.energy] : []))),
]

function notFalling({ derivation, model }: Specimen): string | undefined {
  const { core } = derivation
  const energies = energiesOf(derivation)
  if (energies.length !== 1) return 'the states follow no single energy'
  if (core.conserved.length > 0) return 'the energy is conserved'
  if (core.anticausal) return 'the energy of a window is stationary as a whole, not at each instant'
  if (core.ledger.length > 0) return `what runs is approximate (${core.ledger.map((l) => l.name).join(', ')})`
  if (core.laws.some((l) => l.principle === 'given')) return 'some states follow given equations'
  const [energy] = energies
  const others = model.rules.filter((r) => r.kind === 'descend' && (r.energy !== energy || r.optimizer))
  if (others.length > 0) return 'parameters descend something else, or by an optimizer'
  if ([...model.symbols.values()].some((s) => s.role === 'noise')) return 'noise moves the states'
  return undefined
}

/** The same network with its energy told as it runs: what tells a conserved energy tells any. */
async function withEnergy(specimen: Specimen, draw: Draw, name: string): Promise<Runnable> {
  const { model: whole } = draw.compiled.derivation
  const rules = whole.rules.filter((r) => r.kind !== 'contrast')
  // the phases of a contrast change the energy itself
  const model = rules.length < whole.rules.length ? { ...whole, rules } : whole
  const own = model === whole ? draw.compiled.derivation : derive(model)
  const { cost } = own.core
  const body = substitute(model.energies.get(name)?.body ?? ZERO, (s) =>
    s.role === 'let' && model.costs.has(s.name) && cost ? cost : s,
  )
  const conserved = [{ energy: name, states: [], body, text: '', ascii: '', latex: '' }]
  const derivation: Derivation = { ...own, core: { ...own.core, conserved } }
  const options: CompileOptions = {
    ...{ target: 'wasm', precision: 'f64', batch: 1, dt: specimen.dt, seed: draw.seed },
    ...{ coupling: 'solved', simd: specimen.simd },
  }
  return prepare(derivation, options, true)
}

/** Each unit holds a number. */
const held =
  (seed: number): Waves =>
  (population, unit) => {
    const value = 0.2 + 0.6 * randomStream(seed, `held ${population}/${unit}`).uniform()
    return () => value
  }

function scatter(sim: Simulation, { symbols }: Model, seed: number): void {
  for (const name of sim.names) {
    if (symbols.get(name.replace(/\[.*/, ''))?.role !== 'state') continue
    const { uniform } = randomStream(seed, `start ${name}`)
    sim.set(
      name,
      sim.get(name).map(() => 0.2 + 0.6 * uniform()),
    )
  }
}

/** Rounding, over the size of the energy. */
const ROUNDING = 1e-11

function falling(name: string, of: string, energy: Float64Array): Finding {
  const size = Math.max(...energy.map(Math.abs), 1e-300)
  let rise = 0
  for (let n = 1; n < energy.length; n++)
    rise = Math.max(rise, ((energy[n] ?? 0) - (energy[n - 1] ?? 0)) / size)
  const fall = ((energy[0] ?? 0) - (energy.at(-1) ?? 0)) / size
  return judged(name, rise <= ROUNDING && fall > ROUNDING, {
    of,
    value: rise,
    expected: `no step raises it by more than ${ROUNDING} of itself, and it falls`,
    note: `from ${(energy[0] ?? 0).toPrecision(5)} to ${(energy.at(-1) ?? 0).toPrecision(5)}`,
  })
}

function chartOf(
  name: string,
  label: string,
  runs: readonly { readonly dt: number; readonly deviations: Float64Array }[],
): Chart {
  return {
    name,
    kind: 'line',
    x: { label: 'time' },
    y: { label },
    traces: runs.map(({ dt, deviations }) => {
      const every = Math.max(1, Math.floor(deviations.length / 400))
      const shown = [...deviations.keys()].filter((n) => n % every === 0)
      return { name: `dt = ${dt}`, x: shown.map((n) => n * dt), y: shown.map((n) => deviations[n] ?? 0) }
    }),
  }
}
