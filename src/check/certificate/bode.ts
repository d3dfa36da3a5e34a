/** @file The operator of a solved error against the exact adjoint: phase and gain by frequency, and the band where they agree. */
import type { ErrorWords } from '../../derive/derivation.js'
import type { Expr, Word } from '../../expr/expr.js'
import { responseT, type Transfer, wordTransfer } from '../../expr/transfer.js'
import { evaluate } from '../../model/evaluate.js'
import type { Model, Population } from '../../model/model.js'
import { resolveValues } from '../../model/values.js'
import type { Chart, Finding, Result, Trace } from './report.js'
import type { Specimen } from './specimen.js'

/** Agreement that is called a band: degrees of phase, and a factor of gain. */
const PHASE = 5
const GAIN = 1.5
/** ω times the longest time constant. */
const PACES = Array.from({ length: 61 }, (_, n) => 10 ** (-2 + n / 15))
/** Neurons whose curves are drawn, at most. */
const MOST = 3

/** Degrees of rounding. */
const SAME_PHASE = 1e-6

/** The causal approximation alone changes no phase; a fast filter does, and so do operators that are dropped. */
const keepsPhase = ({ approximations }: Model): boolean =>
  approximations.some((a) => a.kind === 'causal' && !a.filter) &&
  approximations.every((a) => a.kind !== 'instantaneous' && a.kind !== 'eligibility')

interface Pair {
  readonly error: string
  readonly exact: Word
  readonly runs: Word
}

/** Terms of the exact solution and of what runs, by what they act on. */
function pairsOf({ error, exact, runs }: ErrorWords): readonly Pair[] {
  return exact.flatMap((t) => {
    const partner = runs.find((r) => r.arg === t.arg)
    return partner && partner.word !== t.word ? [{ error, exact: t.word, runs: partner.word }] : []
  })
}

export function bode(specimen: Specimen): Result {
  const { derivation, model, slowest, seed } = specimen
  const pairs = derivation.core.errors.flatMap(pairsOf)
  const findings: Finding[] = []
  const phase: Trace[] = []
  const gain: Trace[] = []
  for (const { error, exact, runs } of pairs) {
    const [right, found] = [wordTransfer(exact), wordTransfer(runs)]
    for (const { name, value } of neuronsOf(model, seed, [exact, runs])) {
      const points = PACES.map((pace) => {
        const omega = pace / slowest
        const [a, b] = [polar(right, omega, value), polar(found, omega, value)]
        return { pace, lead: wrapped(b.phase - a.phase), a, b, gain: b.gain / a.gain }
      })
      const of = `${error}[${name}]`
      phase.push(
        { name: `${of} exact`, x: PACES, y: points.map((p) => p.a.phase) },
        { name: `${of} runs`, x: PACES, y: points.map((p) => p.b.phase) },
      )
      gain.push(
        { name: `${of} exact`, x: PACES, y: points.map((p) => p.a.gain) },
        { name: `${of} runs`, x: PACES, y: points.map((p) => p.b.gain) },
      )
      const beyond = (p: (typeof points)[number]): boolean =>
        Math.abs(p.lead) > PHASE || p.gain > GAIN || p.gain < 1 / GAIN
      const first = points.find(beyond)
      const worst = points.reduce((a, b) => (Math.abs(b.lead) > Math.abs(a.lead) ? b : a))
      findings.push({
        name: 'operator of the error against the adjoint',
        of,
        ...(keepsPhase(model)
          ? {
              outcome: Math.abs(worst.lead) <= SAME_PHASE ? ('passed' as const) : ('failed' as const),
              expected: 'the phase of the adjoint at every frequency, as the list of approximations says',
            }
          : { outcome: 'reported' as const }),
        value: Math.abs(worst.lead),
        note: `degrees of phase at most; within ${PHASE}° and a factor ${GAIN} of gain ${
          first === undefined ? 'at every frequency' : `below ω = ${first.pace.toPrecision(2)}/τ`
        }; gain at ω = 1/τ off by ${gainAt(points).toPrecision(3)}`,
      })
    }
  }
  return { findings, charts: chartsOf(phase, gain) }
}

const gainAt = (points: readonly { readonly pace: number; readonly gain: number }[]): number =>
  points.reduce((a, b) => (Math.abs(Math.log(b.pace)) < Math.abs(Math.log(a.pace)) ? b : a)).gain

function polar(
  t: Transfer,
  omega: number,
  value: (e: Expr) => number,
): { readonly phase: number; readonly gain: number } {
  const { re, im } = responseT(t, omega, value)
  return { phase: (180 / Math.PI) * Math.atan2(im, re), gain: Math.hypot(re, im) }
}

const wrapped = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

interface Neuron {
  readonly name: string
  readonly value: (e: Expr) => number
}

/** The first neuron of each population, where its constants are not those of one before. */
function neuronsOf(model: Model, seed: number, words: readonly Word[]): readonly Neuron[] {
  const taus = words.flatMap((word) => word.flatMap((f) => f.tau ?? []))
  const seen = new Set<string>()
  const found: Neuron[] = []
  for (const p of model.populations) {
    if (p.role === 'input' || found.length === MOST) continue
    const value = valueIn(model, p, seed)
    const key = taus.map(value).join()
    if (taus.some((tau) => !Number.isFinite(value(tau))) || seen.has(key)) continue
    seen.add(key)
    found.push({ name: p.name, value })
  }
  return found
}

const valueIn =
  (model: Model, p: Population, seed: number) =>
  (e: Expr): number =>
    evaluate(e, (s) => resolveValues(model, p, s.name, { seed })[0]) ?? Number.NaN

const chartsOf = (phase: readonly Trace[], gain: readonly Trace[]): readonly Chart[] =>
  phase.length === 0
    ? []
    : [
        {
          name: 'phase',
          kind: 'line',
          x: { label: 'ω · longest time constant', log: true },
          y: { label: 'phase (degrees)' },
          traces: phase,
        },
        {
          name: 'gain',
          kind: 'line',
          x: { label: 'ω · longest time constant', log: true },
          y: { label: 'gain', log: true },
          traces: gain,
        },
      ]
