/** @file The derivation while it is made, and the equations that its parts add. */
import { lazily } from '../base/lazily.js'
import { ONE, ZERO } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import type { Model } from '../model/model.js'
import type {
  Boundary,
  Equation,
  ErrorWords,
  FunctionalDerivative,
  Law,
  LedgerEntry,
  Plasticity,
  Running,
  Step,
} from './derivation.js'
import type { Definitions } from './functional.js'
import { showEquation, textOf } from './show.js'

/** State of one derivation while it is made. */
export interface Draft {
  readonly model: Model
  readonly definitions: Definitions
  readonly energies: ReadonlyMap<string, Expr>
  /** Energies in print, as they were asked for. */
  readonly printed: Map<string, string>
  readonly running: Map<string, Running>
  readonly laws: Law[]
  readonly plasticity: Plasticity[]
  readonly equations: Equation[]
  readonly steps: Step[]
  /** What each stationary state leaves at the ends, worked out when it is read. */
  readonly boundary: (() => readonly Boundary[])[]
  readonly ledger: LedgerEntry[]
  readonly errors: ErrorWords[]
  readonly derivatives: FunctionalDerivative[]
}

export function energyOf(draft: Draft, name: string): Expr {
  return draft.energies.get(name) ?? ZERO
}

export function energyText(draft: Draft, name: string): string {
  const text = draft.printed.get(name) ?? textOf(energyOf(draft, name))
  draft.printed.set(name, text)
  return text
}

type Texts = Pick<Equation, 'text' | 'ascii' | 'latex'>
/** An equation without its texts, as a spread of one is. */
export type Stated = Omit<Equation, keyof Texts>

const withTexts = lazily<Stated, Texts>(
  {
    text: (e) => showEquation(e).text,
    ascii: (e) => showEquation(e).ascii,
    latex: (e) => showEquation(e).latex,
  },
  'inherited',
)

/** With texts made when they are read, unless it has texts of its own; a spread of it has none. */
export function equation(stated: Stated & Partial<Texts>): Equation {
  return hasTexts(stated) ? { ...stated } : withTexts(stated)
}

const hasTexts = (e: Stated & Partial<Texts>): e is Equation => Object.hasOwn(e, 'text')

export const neuronEquation = (
  law: Law,
  principle: string,
  exact: boolean,
  symmetric?: readonly string[],
): Equation =>
  equation({
    ...(symmetric ? { symmetric } : {}),
    id: `neuron-${law.state}`,
    of: law.state,
    kind: 'neuron',
    principle,
    exact,
    runs: true,
    form: law.order === 2 ? 'acceleration' : 'rate',
    gain: law.gain,
    indices: law.indices,
    right: law.right,
  })

/** The law that runs, and beside it what the principle says, where that is another. */
export function listNeuron(draft: Draft, runs: Law, exact: Law, symmetric?: readonly string[]): void {
  draft.equations.push(neuronEquation(runs, runs.principle, runs === exact, symmetric))
  if (runs === exact) return
  const derived = neuronEquation(exact, exact.principle, true, symmetric)
  draft.equations.push(equation({ ...derived, id: `${derived.id}-exact`, runs: false }))
}

export const synapse = (
  parameter: string,
  indices: readonly Index[],
  right: Expr,
  principle: string,
): Equation =>
  equation({
    id: `synapse-${parameter}`,
    of: parameter,
    kind: 'synapse',
    principle,
    exact: true,
    runs: true,
    form: 'rate',
    gain: ONE,
    indices,
    right,
  })
