/** @file Loops in each other with definitions beside them, and definitions and stores in the innermost. */
import type { Statement } from '../program.js'

type Loop = Extract<Statement, { kind: 'for' }>

const isNamed = ({ kind }: Statement): boolean => kind === 'let' || kind === 'comment'

/** All statements of the loops but the loops themselves, outermost first; undefined where there is anything else in them. */
export function nestOf(s: Statement): readonly Statement[] | undefined {
  if (s.kind !== 'for') return undefined
  const inner = s.body.filter((each): each is Loop => each.kind === 'for')
  const rest = s.body.filter((each) => each.kind !== 'for')
  const [only, ...others] = inner
  if (!only) return rest.every((each) => isNamed(each) || each.kind === 'store') ? rest : undefined
  const below = others.length === 0 && rest.every(isNamed) ? nestOf(only) : undefined
  return below && [...rest, ...below]
}

/** With more at the end of the innermost loop. */
export function withMore(s: Statement, more: readonly Statement[]): Statement {
  if (s.kind !== 'for' || more.length === 0) return s
  const isInnermost = s.body.every(({ kind }) => kind !== 'for')
  return { ...s, body: isInnermost ? [...s.body, ...more] : s.body.map((each) => withMore(each, more)) }
}
