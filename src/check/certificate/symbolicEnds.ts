/** @file Of part 1: what integration by parts leaves at the ends of time, found anew. */
import type { Boundary, DerivationCore } from '../../derive/derivation.js'
import { op, sym } from '../../expr/build.js'
import { leftAtEnd } from '../costate/parts.js'
import { same } from '../costate/reading.js'
import type { StationaryRule, Theory } from '../costate/theory.js'
import { decide } from './decide.js'
import { reasonOf } from './reason.js'
import { type Finding, judged, unrun } from './report.js'

/** The ends of one stationary state. */
export function checkEnds(core: DerivationCore, theory: Theory, rule: StationaryRule): readonly Finding[] {
  const { state } = rule
  const listed = core.boundary.filter((b) => b.state === state)
  const found = leftBy(theory, rule, listed)
  if (typeof found === 'string') return [unrun('terms at the ends', found)]
  const atEnd = listed.filter((b) => b.at === 't = T')
  // another coordinate is no function of the state at one instant: that the start is fixed is an assumption of the step
  const order = rule.coordinate ? 1 : (found?.length ?? 1)
  return [start(theory, rule, listed, order), ...end(theory, rule, atEnd, found)]
}

function leftBy(
  theory: Theory,
  rule: StationaryRule,
  listed: readonly Boundary[],
): ReturnType<typeof leftAtEnd> | string {
  try {
    const at = theory.indicesOf(rule.state)
    const found = leftAtEnd(theory.chains(rule), at)
    const isNone = listed.every((b) => b.momentum === undefined)
    // operators that meet may leave a term at one instant where each in its place leaves memory
    return isNone && found && found.length > 0 ? leftAtEnd(theory.chains(rule, true), at) : found
  } catch (failure) {
    return reasonOf(failure)
  }
}

/** Given are as many derivatives of the state as leave something there. */
function start(
  { indicesOf }: Theory,
  { state }: StationaryRule,
  listed: readonly Boundary[],
  count: number,
): Finding {
  const entry = listed.find((b) => b.at === 't = 0')
  const own = sym('state', state, indicesOf(state))
  const rate = (n: number): unknown => (n === 0 ? own : op([{ op: 'dt', reversed: false, power: n }], own))
  const given = entry?.given ?? []
  const holds = given.length >= Math.max(1, count) && given.every((e, n) => e === rate(n))
  return judged('term at t = 0', holds, { of: state, note: entry?.text ?? 'none is listed' })
}

function end(
  { reading }: Theory,
  { state }: StationaryRule,
  listed: readonly Boundary[],
  found: ReturnType<typeof leftAtEnd>,
): readonly Finding[] {
  const name = 'term at t = T'
  const momenta = listed.flatMap((b) => b.momentum ?? [])
  const note = listed.map((b) => b.text).join('; ') || 'none is listed'
  if (!found && momenta.length > 0)
    return [
      { ...unrun(name, `${note}: an operator with memory stands in the way of a second opinion`), of: state },
    ]
  if (!found || found.length === 0) {
    const holds = momenta.length === 0 && listed.length === 1
    return [judged(name, holds, { of: state, note })]
  }
  if (momenta.length !== found.length)
    return [judged(name, false, { of: state, note, expected: `${found.length} listed` })]
  return found.map((p, n) =>
    decide({ name, of: state, note: listed[n]?.text ?? '' }, () => same(momenta[n] ?? p, p, reading)),
  )
}
