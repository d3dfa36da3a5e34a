/**
 * @file Stability of the loops of a model's own network, at the weights that it starts with: whether errors that return to
 * their neurons die out, and whether signals that need each other in one instant are the limit of a causal circuit.
 */
import { caution, type Diagnostic, problem } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { DerivationCore } from '../derive/derivation.js'
import type { Model } from '../model/model.js'
import { type ValueOptions, weightShape } from '../model/values.js'
import { LinearNetwork } from './stabilityGraph.js'
import { type Loop, loopsOf } from './stabilityLoop.js'
import { Unlinear } from './stabilityProblem.js'
import { isLarge, type Spectrum, spectrumOf } from './stabilitySpectrum.js'

/** Undecided: a large loop whose poles could not be estimated. */
export type StabilityVerdict = 'stable' | 'undecided' | 'marginal' | 'unstable' | 'ill posed'

/** A strongly connected component of the network, under one assumption on the slopes of all neurons. */
export interface LoopAtSlope extends Spectrum {
  /** `at rest`, or `at 50 % of the range`. */
  readonly slopes: string
  readonly verdict: StabilityVerdict
  /** 1 minus the largest real part of one turn, or the rate at which the slowest pole decays, whichever is smaller. */
  readonly margin: number
  /** In the lagged order one turn is one step of an iteration. */
  readonly lagged: 'converges' | 'diverges'
}

export interface LoopStability {
  /** Names of signals as in a simulation: `e[h]`. */
  readonly signals: readonly string[]
  readonly populations: readonly string[]
  readonly kind: 'error' | 'forward'
  /** At rest first, then with growing slopes; where two come to the same, once. */
  readonly at: readonly LoopAtSlope[]
  readonly verdict: StabilityVerdict
}

export interface Stability {
  readonly loops: readonly LoopStability[]
  /** Why nothing was computed. */
  readonly skipped?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Parts of the range of slopes that are looked at besides those at rest. */
const SCAN = [0.25, 0.5, 0.75, 1]
/** Synapses beyond which a network is not looked at. */
const SYNAPSES = 3e7
/** Equality, relative to the largest modulus. */
const CLOSE = 1e-9

export function stability(core: DerivationCore, options: ValueOptions): Stability {
  const { model } = core
  const synapses = model.connections.reduce((n, c) => n + weightShape(model, c).reduce((a, b) => a * b, 1), 0)
  if (synapses > SYNAPSES) return { loops: [], diagnostics: [], skipped: `${synapses} synapses are too many` }
  try {
    const rest = loopsOf(new LinearNetwork(core, { kind: 'rest' }, options))
    const scans = SCAN.flatMap((assumption) => scan(core, assumption, options))
    const loops = gather([{ slopes: 'at rest', loops: rest }, ...scans])
    return { loops, diagnostics: loops.flatMap((loop) => diagnose(loop, core)) }
  } catch (failure) {
    if (!(failure instanceof Unlinear)) throw failure
    return { loops: [], diagnostics: [], skipped: failure.message }
  }
}

interface Scan {
  readonly slopes: string
  readonly loops: readonly Loop[]
}

/** Functions without a largest slope are looked at at rest only. */
function scan(core: DerivationCore, part: number, options: ValueOptions): readonly Scan[] {
  try {
    const loops = loopsOf(new LinearNetwork(core, { kind: 'part', part }, options))
    return [{ slopes: `at ${100 * part} % of their range`, loops }]
  } catch (failure) {
    if (failure instanceof Unlinear) return []
    throw failure
  }
}

const idsOf = (loop: Loop): string =>
  loop.nodes
    .map((n) => n.id)
    .sort()
    .join()

/** One entry for each loop, which some slopes may cut: a slope of zero closes nothing. */
function gather(scans: readonly Scan[]): readonly LoopStability[] {
  const byId = new Map<string, { slopes: string; loop: Loop }[]>()
  for (const { slopes, loops } of scans)
    for (const loop of loops) byId.set(idsOf(loop), [...(byId.get(idsOf(loop)) ?? []), { slopes, loop }])
  return [...byId.values()].flatMap((list) => judge(list) ?? [])
}

function judge(list: readonly { readonly slopes: string; readonly loop: Loop }[]): LoopStability | undefined {
  const first = list[0]?.loop
  if (!first) return undefined
  const { nodes } = first
  const isError = nodes.some((n) => n.role === 'error')
  const at: LoopAtSlope[] = []
  const seen = new Set<string>()
  for (const { slopes, loop } of isLarge(first) ? [...list.slice(0, 1), ...list.slice(1).slice(-1)] : list) {
    const print = fingerprint(loop)
    if (seen.has(print)) continue
    seen.add(print)
    at.push(look(loop, slopes, isError))
  }
  const named = nodes.filter((n) => n.role === 'error' || n.role === 'definition' || n.role === 'state')
  return {
    signals: named.filter((n) => !n.id.startsWith('#')).map((n) => n.id),
    populations: [...new Set(nodes.map((n) => n.population))],
    kind: isError ? 'error' : 'forward',
    at,
    verdict: at.map((a) => a.verdict).reduce(worse),
  }
}

/** Tells whether two assumptions come to the same numbers. */
function fingerprint(loop: Loop): string {
  const wave = (n: number): Float64Array => new Float64Array(n).map((_, k) => Math.sin(1 + k))
  const { rates, cuts } = loop.apply(wave(loop.states.size), wave(loop.cuts.size))
  return `${rates.join()} ${cuts.join()}`
}

const ORDER: readonly StabilityVerdict[] = ['stable', 'undecided', 'marginal', 'unstable', 'ill posed']
const worse = (a: StabilityVerdict, b: StabilityVerdict): StabilityVerdict =>
  ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a

function look(loop: Loop, slopes: string, isError: boolean): LoopAtSlope {
  const spectrum = spectrumOf(loop, isError)
  const { radius, turn, pole } = spectrum
  return {
    ...spectrum,
    slopes,
    verdict: verdictOf(spectrum, isError && loop.states.size > 0),
    margin: Math.min(1 - turn, pole === undefined ? Number.POSITIVE_INFINITY : -pole),
    lagged: radius < 1 - CLOSE ? 'converges' : 'diverges',
  }
}

function verdictOf({ radius, turn, pole, scale = 0 }: Spectrum, moves: boolean): StabilityVerdict {
  const headroom = sign(1 - turn, Math.max(1, radius))
  if (headroom < 0) return 'ill posed'
  if (headroom === 0) return 'marginal'
  if (!moves) return 'stable'
  if (pole === undefined) return 'undecided'
  const decay = sign(-pole, scale)
  return decay < 0 ? 'unstable' : decay === 0 ? 'marginal' : 'stable'
}

/** Zero where equality is within rounding. */
const sign = (x: number, scale: number): -1 | 0 | 1 => (Math.abs(x) <= CLOSE * scale ? 0 : x < 0 ? -1 : 1)

const shown = (x: number): string => (Math.abs(x) < 1e-9 ? '0' : String(Number(x.toPrecision(3))))

/** Where the loop is written: the approximation that closes it, else the definition of its first signal. */
function spanOf(loop: LoopStability, { model, running }: DerivationCore): Span | undefined {
  const causal = model.approximations.find((a) => a.kind === 'causal')
  if (loop.kind === 'error' && causal) return causal.span
  const names = loop.signals.map((s) => s.slice(0, s.indexOf('[')))
  const first = running.find((r) => names.includes(r.definition.name))
  return first?.definition.span ?? model.rules[0]?.span
}

const isLagged = ({ simulate }: Model): boolean =>
  (simulate.coupling?.kind ?? ((simulate.method ?? 'euler') === 'euler' ? 'lagged' : 'solved')) === 'lagged'

function diagnose(loop: LoopStability, core: DerivationCore): readonly Diagnostic[] {
  const bad = loop.at.find((a) => a.verdict === loop.verdict)
  const span = spanOf(loop, core)
  const place = span ? { span } : {}
  const where = loop.populations.map((p) => `'${p}'`).join(', ')
  // What may happen at other slopes than those at rest is a caution: activity need not lead there.
  const tell = bad?.slopes === 'at rest' ? problem : caution
  if (bad && loop.verdict !== 'stable' && loop.verdict !== 'undecided') {
    const guess = bad.estimate ? ', estimated' : ''
    if (loop.verdict === 'marginal')
      return [
        caution('E3009', {
          message: `the loop in ${where} lies on the edge of stability`,
          ...place,
          found: foundIn(bad) + guess,
          expected: 'a margin above zero',
        }),
      ]
    const code = loop.verdict === 'ill posed' ? 'E3008' : 'E3007'
    const message =
      loop.verdict === 'ill posed'
        ? `the loop in ${where} is no limit of a causal circuit, with the weights that the model starts with`
        : `the errors that return to ${where} grow without bound, with the weights that the model starts with`
    const factor = bad.turn > 0 ? ` (by more than ${shown(bad.turn)} times)` : ''
    return [
      tell(code, {
        message,
        ...place,
        found: `${foundIn(bad)}${guess}`,
        expected: loop.verdict === 'ill posed' ? 'real parts below 1' : 'poles with negative real parts',
        remedy: loop.kind === 'error' ? ERROR_REMEDY : `make the weights of the loop smaller${factor}`,
      }),
    ]
  }
  const slow = loop.at.find((a) => a.lagged === 'diverges')
  if (!slow || !isLagged(core.model)) return []
  return [
    caution('E3010', {
      message: `the lagged order diverges in ${where}, whatever dt`,
      ...place,
      found: `one turn of the loop has the spectral radius ${shown(slow.radius)} with slopes ${slow.slopes}`,
      expected: 'a spectral radius below 1',
      ...(onlyLagged(core) ? { remedy: ONLY_LAGGED } : {}),
    }),
  ]
}

/** Whether no other coupling takes the model: noise and `lag` are parts of the lagged order. */
const onlyLagged = ({ model }: DerivationCore): boolean =>
  model.lags.length > 0 || [...model.symbols.values()].some((s) => s.role === 'noise')

const ONLY_LAGGED =
  'make the weights of the loop, the nudging or beta smaller: noise and `lag` have no other coupling'

const ERROR_REMEDY =
  'write `approximate instantaneous` in place of `approximate causal`, or make the weights of the loop smaller'

const foundIn = (a: LoopAtSlope): string =>
  a.verdict === 'ill posed' || a.pole === undefined
    ? `a turn of the loop with the real part ${shown(a.turn)}, slopes ${a.slopes}`
    : `a pole with the real part ${shown(a.pole)}, slopes ${a.slopes}`

/** One line for each component. */
export function stabilityLines({ loops, skipped }: Stability): readonly string[] {
  if (skipped !== undefined) return [`stability: not computed (${skipped})`]
  return loops.map((loop) => {
    const worst = loop.at.find((a) => a.verdict === loop.verdict) ?? loop.at[0]
    if (!worst) return ''
    const size = worst.estimate ? 'estimated ' : ''
    const turn = `${size}spectral radius ${shown(worst.radius)}${worst.bound < 1 ? ` (at most ${shown(worst.bound)} by its rows)` : ''}`
    const pole = worst.pole === undefined ? '' : `, ${size}rightmost pole ${shown(worst.pole)}`
    const slopes = loop.at.length > 1 ? `slopes ${worst.slopes}` : 'slopes at rest'
    return `${loop.kind} loop in ${loop.populations.join(', ')}: ${loop.verdict}; ${turn}${pole}, margin ${shown(worst.margin)}, ${slopes}`
  })
}
