/** @file A word of operators on a signal as low-passes, one state each, with look-aheads as feedthrough. */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, mul, neg, sym } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import type { Filter } from './realization.js'

export const unrealizable = (message: string, remedy: string): ModelError =>
  new ModelError([problem('E4001', { message, remedy })])

/**
 * Whether a word reads the future; refused where that is not at hand, as are delays. What runs backward is zero beyond the end of the
 * window, so that D(−τ) meets its jump there: beside its low-pass, which starts from zero at the end, it stays a feedthrough, and
 * this is the natural boundary condition (docs/mathematics.md).
 */
export function hasFuture(word: Word, reader: string, windowed: boolean): boolean {
  if (word.some((f) => f.op === 'S')) {
    throw new ModelError([
      problem('E3001', {
        message: `the delay in '${reader}' is not yet supported in a run`,
        remedy: 'replace it by a low-pass I(tau)',
      }),
    ])
  }
  const reads = word.some((f) => f.op === 'D' && f.reversed && f.power < 0)
  if (!reads || windowed) return reads
  throw new ModelError([
    problem('E3005', {
      message: `'${reader}' needs the future of its input; only that of a neuron is found, over a window`,
    }),
  ])
}

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
    filters.push({
      leaf,
      rateLeaf,
      name: `filter_${reader}${suffix}`,
      input: value,
      tau: f.tau,
      ...(f.reversed ? { reversed: true as const } : {}),
    })
    const state = sym('let', leaf, indices)
    const rate = sym('let', rateLeaf, indices)
    // 1 − τ d/dt is 1 + τ d/ds where the rate is that in s = −t
    const against = lead !== undefined && lead.reversed !== f.reversed
    if (!lead) value = state
    else if (!lead.tau) value = f.reversed ? neg(rate) : rate
    else value = add([state, mul([against ? neg(lead.tau) : lead.tau, rate])])
  })
  return value
}
