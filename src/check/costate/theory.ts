/** @file What a model says, varied by the rules of this folder: costates, slopes and conditions to hold a derivation against. */
import { symmetricWeights } from '../../derive/symmetric.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Rule } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import { type Chain, changeIn, type Definitions, Unwritten } from './change.js'
import { inCoordinate } from './equations.js'
import { type Lagrangian, lagrangian, variation } from './lagrangian.js'
import { carriedOff, factoredOut } from './parts.js'
import { type Reading, reaches } from './reading.js'

export type StationaryRule = Extract<Rule, { kind: 'stationary' }>

export interface Theory {
  readonly reading: Reading
  readonly definitions: Definitions
  /** Canonical indices of a symbol. */
  readonly indicesOf: (name: string) => readonly Index[]
  /** The energy with its errors as constraints; throws `Unwritten`. */
  readonly problem: (energy: string) => Lagrangian
  /** δ∫L dt/δu in multipliers. */
  readonly costate: (energy: string, state: string) => Expr
  /** δ∫E dt/δu as it stands, no error taken for a constraint. */
  readonly slope: (energy: string, state: string) => Expr
  /** ∂E/∂θ of a constant, at every instant. */
  readonly plainSlope: (energy: string, parameter: string) => Expr
  /** (O†)⁻¹ δ∫E dt/δu. */
  readonly condition: (rule: StationaryRule) => Expr
  /** The variation of z = O u in full: chains, for what they leave at the ends; `apart`: with operators where they stand. */
  readonly chains: (rule: StationaryRule, apart?: boolean) => readonly Chain[]
}

export function theoryOf({ core, model }: Derivation, seed = 0): Theory {
  const { definitions } = core
  const reading: Reading = { definitions, symmetric: symmetricWeights(model), drawn: { model, seed } }
  const energyOf = (name: string): Expr => {
    const found = definitions.get(name)?.body
    if (!found) throw new Unwritten(`no energy '${name}'`)
    return found
  }
  const indicesOf = (name: string): readonly Index[] =>
    (model.symbols.get(name)?.kinds ?? []).map((kind, n) => {
      const index = 'ij'[n] ?? `i${n}`
      return kind === '' ? index : `${index}@${kind}`
    })
  const problems = new Map<string, Lagrangian>()
  const problem = (energy: string): Lagrangian => {
    const known = problems.get(energy)
    if (known) return known
    const body = energyOf(energy)
    const errors = core.errors.map((e) => e.error).filter((e) => reaches(body, e, definitions))
    const made = lagrangian(body, errors, reading)
    problems.set(energy, made)
    return made
  }
  const changes = (energy: string, name: string, apart = false): readonly Chain[] =>
    changeIn(energyOf(energy), { name, definitions, fixed: NONE, apart })
  const chains = (rule: StationaryRule, apart = false): readonly Chain[] =>
    inCoordinate(changes(rule.energy, rule.state, apart), rule.coordinate, apart)
  return {
    reading,
    definitions,
    indicesOf,
    problem,
    costate: (energy, state) => carriedOff(variation(problem(energy), state), indicesOf(state)),
    slope: (energy, state) => carriedOff(changes(energy, state), indicesOf(state)),
    plainSlope: (energy, parameter) => factoredOut(changes(energy, parameter), indicesOf(parameter)),
    condition: (rule) => carriedOff(chains(rule), indicesOf(rule.state)),
    chains,
  }
}

const NONE: ReadonlySet<string> = new Set()
