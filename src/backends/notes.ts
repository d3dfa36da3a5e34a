/** @file The comment lines above the code of an equation, alike in every backend. */
import type { Program, Statement } from '../program/program.js'

/** `[h1.u] tau ddt(u) = …`, then what the comment adds. */
export function noteLines(
  program: Program,
  comment: Extract<Statement, { kind: 'comment' }>,
): readonly string[] {
  const { equation, text } = comment
  const own = text === '' ? [] : text.split(/\r?\n/)
  if (equation === undefined) return own
  const stated = program.equations.find(({ id }) => id === equation)?.text.replace(/\s+/g, ' ')
  const first = stated === undefined ? `[${equation}]` : `[${equation}] ${stated}`
  return [first, ...own.filter((line) => line !== stated)]
}
