/** @file How each look-ahead of the running equations is had, the cheapest way first (docs/mathematics.md). */
import { textOf } from '../derive/show.js'
import type { Op } from '../expr/expr.js'
import { unicodeName } from '../text/names.js'
import { DATA, type LookAhead } from './realization.js'

/** Ways to a derivative of what an operator stands on. */
const WAYS = {
  state: 'the rate of change that the state has anyway',
  'low-pass': 'the input of the low-pass beside it, as feedthrough',
  'chain rule': 'the chain rule, from the rates of states and data',
  samples: 'the difference of two samples of the data',
} as const satisfies Readonly<Record<LookAhead['by'], string>>

const looksAhead = ({ word }: Op): boolean => word.some((f) => f.op !== 'S' && f.power > 0)

/** Kept once for each term and reader. */
export class LookAheads {
  private readonly found = new Map<string, LookAhead>()

  note(e: Op, reader: string, by: LookAhead['by']): void {
    if (!looksAhead(e)) return
    const term = textOf(e, e.free).replaceAll(DATA, 'x')
    const known = [reader, term].join('|')
    if (!this.found.has(known)) this.found.set(known, { term, reader, by })
  }

  get list(): readonly LookAhead[] {
    return [...this.found.values()]
  }
}

/** `D(τ_r) u in r: …`; a signal without a name in the model is not named. */
export const lookAheadLine = ({ term, reader, by }: LookAhead): string =>
  `${term}${reader === undefined ? '' : ` in ${unicodeName(reader)}`}: ${WAYS[by]}`
