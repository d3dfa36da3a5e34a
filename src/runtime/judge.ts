/** @file Whether a coupling converges at rest, before a run: the eigenvalues of what a step passes on from instant to instant. */
import { type Diagnostic, problem } from '../base/diagnostic.js'
import type { Coupling } from '../model/model.js'
import type { Execution } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { listed } from './names.js'
import { quickFactor, turnAtRest } from './turning.js'

export interface Judged {
  readonly turn: Turn
  /** An execution of the turn's program, for this alone. */
  readonly execution: Execution
  readonly coupling: Coupling
  /** Signals of the loops. */
  readonly signals: readonly string[]
  /** Whether `coupling = solved` takes the model. */
  readonly solvable: boolean
}

/** Below this a short look is enough. */
const CLEAR = 0.8
/** Equality, as the eigenvalues are known. */
const CLOSE = 1e-9

const shown = (x: number): string => String(Number(x.toPrecision(4)))

/** The refusal, where one step multiplies a difference in what is stored by 1 or more. */
export function judgeCoupling(judged: Judged): Diagnostic | undefined {
  const { turn, execution, coupling, signals } = judged
  if (quickFactor(turn, execution) < CLEAR) return undefined
  const values = turnAtRest(turn, execution)
  const radius = Math.max(0, ...values.map(({ re, im }) => Math.hypot(re, im)))
  if (radius < 1 - CLOSE) return undefined
  const omega = coupling.kind === 'relaxed' ? coupling.omega : 1
  // ν = 1 − ω (1 − μ), with μ what the loop itself multiplies by
  const loop = values.map(({ re, im }) => ({ re: 1 - (1 - re) / omega, im: im / omega }))
  const turned = Math.max(...loop.map((z) => z.re))
  const what = WHAT[coupling.kind]
  return problem('E3010', {
    message: `${what} diverges in the loop of ${listed(signals)}, whatever dt`,
    found: `a step multiplies what is stored by ${shown(radius)} at rest and without a target, with the weights that the model starts with`,
    expected: 'a factor below 1',
    remedy:
      turned >= 1 - CLOSE
        ? `make the weights of the loop smaller (it multiplies by ${shown(turned)} in one instant, and is no limit of a causal circuit)`
        : remedy(judged, loop, omega),
  })
}

const WHAT: Readonly<Record<Coupling['kind'], string>> = {
  lagged: 'the lagged order',
  sweep: 'sweeping',
  relaxed: 'relaxation with this factor',
  solved: 'solving',
}

function remedy(
  { coupling, solvable }: Judged,
  loop: readonly { readonly re: number; readonly im: number }[],
  omega: number,
): string {
  if (coupling.kind === 'relaxed') {
    const most = Math.min(...loop.map(({ re, im }) => (2 * (1 - re)) / ((1 - re) ** 2 + im ** 2)))
    if (most < omega) return `choose \`coupling = solved\`, or relaxed(ω) with ω below ${shown(most)}`
  }
  return solvable
    ? 'choose `coupling = solved`'
    : 'make the weights of the loop, the nudging or beta smaller: noise and `lag` have no other coupling'
}
