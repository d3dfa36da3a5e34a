/** @file A word of operators on a signal as a delay and low-passes, one state each, with look-aheads as feedthrough. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { add, children, mul, neg, num, op, sym } from '../expr/build.js'
import type { Expr, Index, Op, Word } from '../expr/expr.js'
import { isAnticausalFactor } from '../expr/operator.js'
import { symbols } from '../expr/substitute.js'
import type { Filter } from './realization.js'

export const unrealizable = (message: string, remedy: string): ModelError =>
  new ModelError([
    problem('E4001', {
      message,
      found: 'an operator without a state-space realization',
      expected: 'look-aheads on states, or one low-pass for each',
      remedy,
    }),
  ])

export const noRate = (reader: string, remedy: string): ModelError =>
  unrealizable(`'${reader}' differentiates a signal that has no derivative at hand`, remedy)

/**
 * Whether a word reads the future; refused where that is not at hand. What runs backward is zero beyond the end of the
 * window, so that D(−τ) meets its jump there: beside its low-pass, which starts from zero at the end, it stays a feedthrough, and
 * this is the natural boundary condition (docs/mathematics.md).
 */
export function hasFuture(word: Word, reader: string, windowed: boolean): boolean {
  const reads = word.some(isAnticausalFactor)
  if (!reads || windowed) return reads
  throw new ModelError([
    problem('E3005', {
      message: `'${reader}' needs the future of its input; only that of a neuron is found, over a window`,
      found: 'I(-tau) or another operator reversed in time',
      expected: 'operators that read the past, as I(tau)',
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
  unused: (name: string) => string,
): Expr {
  // d/dt of a low-passed signal is the rate of its state
  const ahead = word.flatMap((f) =>
    f.op !== 'S' && f.power > 0 ? Array.from({ length: f.power }, () => f) : [],
  )
  const back = word.flatMap((f) =>
    f.op === 'D' && f.power < 0 ? Array.from({ length: -f.power }, () => f) : [],
  )
  if (word.some((f) => f.op === 'dt' && f.power < 0) || ahead.length > back.length) {
    throw noRate(
      reader,
      'put the look-ahead on a state, or pair it with a low-pass, as in `D(tau) I(tau_s) x`',
    )
  }
  let value = delayed(word, input, indices, filters, serial)
  back.forEach((f, n) => {
    if (!f.tau) return
    const lead = ahead[n]
    const number = serial()
    const [leaf, rateLeaf] = [`#z${number}`, `#zdot${number}`]
    const before = filters.filter((g) => g.kind === 'low-pass').length
    const suffix = before === 0 ? '' : `_${before + 1}`
    filters.push({
      kind: 'low-pass',
      leaf,
      rateLeaf,
      name: unused(`filter_${reader}${suffix}`),
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

/** The input behind the delays of a word, which add up; it is what the filters of the word take. */
function delayed(
  word: Word,
  input: Expr,
  indices: readonly Index[],
  filters: Filter[],
  serial: () => number,
): Expr {
  const times = word.flatMap(({ op: kind, tau, power, reversed }) =>
    kind === 'S' && tau ? [mul([num(reversed ? -power : power), tau])] : [],
  )
  if (times.length === 0) return input
  const leaf = `#s${serial()}`
  filters.push({ kind: 'delay', leaf, input, time: add(times) })
  return sym('let', leaf, indices)
}

/** Refuses delays of targets, and those of a model that is solved over a window. */
export function refuseDelay({ word, arg }: Op, reader: string, windowed: boolean): void {
  if (!word.some((f) => f.op === 'S')) return
  if (windowed) {
    throw new ModelError([
      problem('E3001', {
        message: `the delay in '${reader}' is not yet supported where equations read the future and are solved over a window`,
        remedy: 'replace it by a low-pass I(tau), or choose `approximate eligibility`',
      }),
    ])
  }
  const target = [...symbols(arg)].find((s) => s.role === 'target')
  if (!target) return
  throw new ModelError([
    problem('E3001', {
      message: `'${reader}' delays the target '${target.name}', which is given or not in each step: what a step reads is the target of that step`,
      remedy: `leave the delay out, and give '${target.name}' later`,
    }),
  ])
}

/** The delays that a presynaptic neuron keeps for all of its synapses, and what remains at the synapse. */
export function ownDelay({ word, arg }: Op): { readonly delayed: Op; readonly rest: Word } | undefined {
  const [home, ...more] = arg.free
  if (home === undefined || more.length > 0) return undefined
  const own = word.filter((f) => f.op === 'S' && f.tau?.free.every((i) => i === home))
  if (own.length === 0) return undefined
  const delayed = op(own, arg)
  return delayed.kind === 'op' ? { delayed, rest: word.filter((f) => !own.includes(f)) } : undefined
}

/** A gradient step would leave the grid of whole steps, on which alone a ring is exact. */
export function refuseLearnedDelays({ running, laws, plasticity }: DerivationCore): void {
  const times = new Set<string>()
  const scan = (e: Expr): void => {
    if (e.kind === 'op')
      for (const f of e.word) if (f.op === 'S' && f.tau) for (const s of symbols(f.tau)) times.add(s.name)
    for (const c of children(e)) scan(c)
  }
  for (const { definition } of running) scan(definition.body)
  for (const law of laws) scan(law.right)
  for (const { gradient } of plasticity) scan(gradient)
  const learned = plasticity.find((p) => times.has(p.parameter))
  if (!learned) return
  throw new ModelError([
    problem('E3001', {
      message: `'${learned.parameter}' is the time of a delay and is learned: a run has delays of whole steps, and a gradient step leads off them`,
      span: learned.span,
      remedy: `keep '${learned.parameter}' fixed, or learn the constant of a low-pass I(…) in its place`,
    }),
  ])
}
