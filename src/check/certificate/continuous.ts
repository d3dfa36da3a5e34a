/** @file Part 4: the costate equation swept backward, against the step transposed, as the time step goes to zero over a fixed time. */
import { ModelError } from '../../base/diagnostic.js'
import type { Model } from '../../model/model.js'
import { type Derivation, derive, settle, toProgram } from '../../pipeline.js'
import { clearDraw, type Draw, NOT_CLEAR } from './clear.js'
import { type Fit, fitText, slopeOf } from './fit.js'
import { gradientsAt, orderOf } from './gradientAt.js'
import type { Gradient } from './loss.js'
import { reasonOf } from './reason.js'
import {
  type Chart,
  type Finding,
  inapplicable,
  judged,
  type PartOptions,
  type Result,
  unrun,
} from './report.js'
import { type Driven, inOneWindow, type Specimen } from './specimen.js'
import { groupsOf } from './taylor.js'

const NAME = 'order in which the costate equation comes to the gradient of the step'

export async function checkContinuous(specimen: Specimen, options: PartOptions = {}): Promise<Result> {
  const { derivation, model } = specimen
  const none = (why: string): Result => ({ findings: [inapplicable(NAME, why)] })
  if (model.populations.length === 0) return none('the model has no network to run')
  if (derivation.core.cost === undefined)
    return none('the model has no cost, and an exact gradient is that of a cost')
  const { time, steps } = horizon(specimen)
  const draw = await clearDraw(specimen, steps)
  if (!draw) return { findings: [unrun(NAME, NOT_CLEAR)] }
  try {
    return await fitted(specimen, draw, time, options)
  } catch (failure) {
    if (!(failure instanceof ModelError) || failure.diagnostics[0]?.code !== 'E6020') throw failure
    const alone = derive(withoutInputs(specimen.model))
    const settings = settle(alone.model, { dt: specimen.dt, seed: draw.seed })
    const compiled = { derivation: alone, loops: toProgram(alone, settings) }
    const result = await fitted(specimen, { ...draw, compiled }, time, options)
    const note = `on the network without its inputs, started at random: ${reasonOf(failure)}`
    return {
      ...result,
      findings: result.findings.map((f) => ({ ...f, note: f.note ? `${f.note}; ${note}` : note })),
    }
  }
}

/** Some of the longest time constants, in so many steps of the model. */
const LEAST_STEPS = 12
const MOST_STEPS = 30

function horizon({ dt, slowest }: Specimen): { readonly time: number; readonly steps: number } {
  const steps = Math.round(Math.min(MOST_STEPS, Math.max(LEAST_STEPS, slowest / 2 / dt)))
  return { time: steps * dt, steps }
}

/** What remains moves from where it starts. */
export function withoutInputs(model: Model): Model {
  const inputs = new Set(model.populations.filter((p) => p.role === 'input').map((p) => p.name))
  return inOneWindow({
    ...model,
    symbols: new Map(
      [...model.symbols].map(([name, s]) =>
        s.role === 'state' ? [name, { ...s, value: { kind: 'uniform', low: -1, high: 1 } }] : [name, s],
      ),
    ),
    populations: model.populations.filter((p) => !inputs.has(p.name)),
    connections: model.connections.filter((c) => !inputs.has(c.pre)),
  })
}

/** Steps of the coarsest run by order, and how often they are doubled at most; quick ones stop at three that agree. */
const COARSEST: Readonly<Record<number, number>> = { 1: 64, 2: 8 }
const COARSEST_HIGH = 8
const DOUBLINGS = { quick: 4, full: 5 } as const
const POINTS = { quick: 3, full: 4 } as const

type Errors = ReadonlyMap<string, number>

/** A draw as far as its equations and drives go: programs are made for each time step. */
type Drawn = Omit<Draw, 'compiled'> & { readonly compiled: Driven }

async function fitted(specimen: Specimen, draw: Drawn, time: number, options: PartOptions): Promise<Result> {
  const { seed, compiled } = draw
  const { derivation } = compiled
  const order = orderOf(derivation, { dt: specimen.dt, seed })
  const pace = specimen.quick ? 'quick' : 'full'
  const all: { readonly dt: number; readonly errors: Errors }[] = []
  let fits: ReadonlyMap<string, Fit> = new Map()
  for (let n = 0; n <= DOUBLINGS[pace]; n++) {
    if (options.signal?.aborted) return { findings: [unrun(NAME, 'interrupted')] }
    const steps = (COARSEST[order] ?? COARSEST_HIGH) * 2 ** n
    const dt = time / steps
    all.push({ dt, errors: await errorsAt(specimen, draw, derivation, dt, steps) })
    options.onProgress?.((n + 1) / (DOUBLINGS[pace] + 1))
    if (all.length < POINTS[pace]) continue
    fits = fitsOf(all.slice(-POINTS[pace]))
    if ([...fits.values()].every((fit) => holds(fit, order))) break
  }
  const last = all.at(-1)?.errors ?? new Map<string, number>()
  const findings = [...last.keys()].map((of): Finding => {
    const fit = fits.get(of)
    return fit === undefined
      ? judged(NAME, true, {
          of,
          note: 'equal to rounding at every time step, or nothing depends on it',
          expected: `order ${order}`,
        })
      : judged(NAME, holds(fit, order), {
          of,
          value: fit.slope,
          expected: `order ${order} within 0.1`,
          note: [
            `${fitText(fit)} with 95 % confidence`,
            ...(draw.note === undefined ? [] : [draw.note]),
          ].join('; '),
        })
  })
  return { findings, charts: [chartOf(all, fits)] }
}

/** The interval may carry a fit into the bounds, if it is no guess itself. */
const holds = ({ slope, within }: Fit, order: number): boolean =>
  Math.abs(slope - order) <= BOUND + Math.min(within, BOUND)

const BOUND = 0.1

/** Relative errors below which rounding decides, and gradients of no account beside the largest. */
const ROUNDING = 1e-11
const NOTHING = 1e-12

/** |continuous − discrete| / |discrete| of each group and of all; NaN where a gradient is of no account. */
async function errorsAt(
  specimen: Specimen,
  { seed, compiled }: Drawn,
  derivation: Derivation,
  dt: number,
  steps: number,
): Promise<Errors> {
  const signals = specimen.drive({ ...compiled, loops: { ...compiled.loops, dt } }, steps)
  const numerics = { dt, seed, simd: specimen.simd }
  const { continuous, discrete } = await gradientsAt(derivation, numerics, signals, steps)
  const names = Object.keys(discrete.gradient)
  const whole = norm(flat(discrete.gradient, names))
  const groups = groupsOf(names)
  const rows = [...(groups.size > 1 ? groups : []), ['all parameters', names] as const]
  return new Map(
    rows.map(([of, own]) => {
      const [d, c] = [flat(discrete.gradient, own), flat(continuous.gradient, own)]
      const size = norm(d)
      const apart = norm(d.map((x, k) => x - (c[k] ?? 0)))
      const counts = size > NOTHING * whole || apart > NOTHING * whole
      return [of, counts ? apart / size : Number.NaN]
    }),
  )
}

const flat = (g: Gradient, names: readonly string[]): readonly number[] =>
  names.flatMap((n) => [...(g[n] ?? [])])
const norm = (v: readonly number[]): number => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0))

function fitsOf(
  points: readonly { readonly dt: number; readonly errors: Errors }[],
): ReadonlyMap<string, Fit> {
  const names = [...(points[0]?.errors.keys() ?? [])]
  return new Map(
    names.flatMap((of): readonly (readonly [string, Fit])[] => {
      const seen = points.map((p) => [p.dt, p.errors.get(of) ?? Number.NaN] as const)
      if (!seen.every(([, error]) => error > ROUNDING)) return []
      return [
        [
          of,
          slopeOf(
            seen.map(([dt]) => dt),
            seen.map(([, error]) => error),
          ),
        ],
      ]
    }),
  )
}

function chartOf(
  points: readonly { readonly dt: number; readonly errors: Errors }[],
  fits: ReadonlyMap<string, Fit>,
): Chart {
  return {
    name: 'costate equation',
    kind: 'line',
    x: { label: 'time step', log: true },
    y: { label: 'relative error of the gradient', log: true },
    traces: [...fits].map(([of, fit]) => ({
      name: `${of}, order ${fit.slope.toFixed(2)}`,
      x: points.map((p) => p.dt),
      y: points.map((p) => p.errors.get(of) ?? 0),
    })),
  }
}
