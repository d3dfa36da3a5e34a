/** @file A word of operators on a signal as low-passes, one state each, with look-aheads as feedthrough. */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, mul, neg, sym } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import type { Filter } from './realization.js'

export const unrealizable = (message: string, remedy: string): ModelError =>
  new ModelError([problem('E4001', { message, remedy })])

/** The value of word(input); its filters are added to the list. `serial` numbers them over the whole model. */
export function filterChain(
  word: Word,
  input: Expr,
  reader: string,
  indices: readonly Index[],
  filters: Filter[],
  serial: () => number,
): Expr {
  // d/dt of a low-passed signal is the rate of its state
  const ahead = word.flatMap((f) =>
    f.op !== 'S' && f.power > 0 ? Array.from({ length: f.power }, () => f) : [],
  )
  const back = word.flatMap((f) =>
    f.op === 'D' && f.power < 0 ? Array.from({ length: -f.power }, () => f) : [],
  )
  if (word.some((f) => f.op === 'dt' && f.power < 0) || ahead.length > back.length) {
    throw unrealizable(
      `'${reader}' differentiates a signal that has no derivative at hand`,
      'put the look-ahead on a state, or pair it with a low-pass: `approximate causal filter eps`',
    )
  }
  let value = input
  back.forEach((f, n) => {
    if (!f.tau) return
    const lead = ahead[n]
    const number = serial()
    const [leaf, rateLeaf] = [`#z${number}`, `#zdot${number}`]
    const suffix = filters.length === 0 ? '' : `_${filters.length + 1}`
    filters.push({ leaf, rateLeaf, name: `filter_${reader}${suffix}`, input: value, tau: f.tau })
    const state = sym('let', leaf, indices)
    if (!lead) value = state
    else if (!lead.tau) value = sym('let', rateLeaf, indices)
    else value = add([state, mul([lead.reversed ? neg(lead.tau) : lead.tau, sym('let', rateLeaf, indices)])])
  })
  return value
}
