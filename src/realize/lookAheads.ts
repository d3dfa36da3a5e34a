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

/** Kept once for each term and reader; terms are written when the list is read. */
export class LookAheads {
  private readonly found = new Map<string, Omit<LookAhead, 'term'> & { readonly of: Op }>()

  note(of: Op, reader: string, by: LookAhead['by']): void {
    const known = `${of.id}|${reader}`
    if (looksAhead(of) && !this.found.has(known)) this.found.set(known, { of, reader, by })
  }

  get list(): readonly LookAhead[] {
    const told = new Map<string, LookAhead>()
    for (const { of, ...ahead } of this.found.values()) {
      const term = textOf(of, of.free).replaceAll(DATA, 'x')
      const known = [ahead.reader, term].join('|')
      if (!told.has(known)) told.set(known, { term, ...ahead })
    }
    return [...told.values()]
  }
}

/** `D(τ_r) u in r: …`; a signal without a name in the model is not named. */
export const lookAheadLine = ({ term, reader, by }: LookAhead): string =>
  `${term}${reader === undefined ? '' : ` in ${unicodeName(reader)}`}: ${WAYS[by]}`
