/** @file What a published model must derive to, worked out by hand from its paper in the names of the model. */
import { readFileSync } from 'node:fs'
import type { Model } from '../../../src/model/model.js'
import { parse } from '../../../src/model/parse.js'

/** One equation: `gain * ddt(of) = right`, or `of = right`. */
export interface HandEquation {
  readonly right: string
  readonly gain?: string
  /** Free indices of the right side as typed, e.g. `i, j`; absent where it is typed with vectors. */
  readonly at?: string
  /** The same while no target is given. */
  readonly untaught?: string
}

export interface Hand {
  /** File under examples. */
  readonly model: string
  /** Paper, and which of its equations. */
  readonly source: string
  /** Errors that are solved for: opaque in every equation. */
  readonly solved?: readonly string[]
  readonly equations: Readonly<Record<string, HandEquation>>
  /** `state, place, kind` → the expression that must vanish, or a phrase of the text. */
  readonly ends: Readonly<Record<string, { readonly momentum: string } | { readonly says: string }>>
  readonly ledger: readonly string[]
  readonly verdict: string
  readonly conserved?: string
  /** Names exchanged for the oracle: activations are `phi` there, kinds of neuron `P` and `I`. */
  readonly names?: Readonly<Record<string, string>>
}

export const textOfModel = (name: string): string =>
  readFileSync(new URL(`../../../examples/${name}.energy`, import.meta.url), 'utf8')

/** The model with typed right sides as further definitions; the network says which constants have a value for each neuron. */
export function withTyped(name: string, lines: readonly string[]): Model {
  const text = textOfModel(name)
  return parse(
    /^network/mu.test(text)
      ? text.replace(/^network/mu, `${lines.join('\n').replaceAll('$', '$$$$')}\n$&`)
      : `${text}\n${lines.join('\n')}`,
  )
}
