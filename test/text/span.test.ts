/** @file Spans are exact: the characters of every part of an expression, parsed alone, give that part. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTree } from '../../src/text/format.js'
import type { Statement, Term } from '../../src/text/syntax.js'
import { theory } from './arbitrary.js'
import { EXAMPLES } from './examples.js'
import { bare, parsed, source } from './strip.js'

function parts(t: Term): readonly Term[] {
  switch (t.kind) {
    case 'prime':
    case 'dotted':
    case 'index':
      return [t.operand]
    case 'call':
      return t.callee.span.end < t.span.end ? [t.callee, ...t.args] : []
    case 'power':
      return [t.base, t.exponent]
    case 'product':
      return [t.first, ...t.rest.map((r) => r.term)]
    case 'sum':
      return t.terms.map((s) => s.term)
    case 'group':
    case 'norm':
      return [t.inner]
    case 'list':
      return t.items.map((i) => i.value)
    default:
      return []
  }
}

const valueIn = (s: Statement | undefined): Term | undefined =>
  s?.kind === 'definition' ? s.value : undefined

/** Checks a term and what it consists of, and counts them. Half signs and raised digits share one character. */
function check(text: string, t: Term): number {
  const cut = text.slice(t.span.start, t.span.end)
  const shared = t.kind === 'number' || /^[⁻⁰¹²³⁴-⁹]+$/.test(cut)
  if (!shared) expect(bare(valueIn(parsed(`q = ${cut}`).statements[0]))).toEqual(bare(t))
  let count = 1
  for (const part of parts(t)) {
    expect(part.span.start >= t.span.start && part.span.end <= t.span.end).toBe(true)
    count += check(text, part)
  }
  return count
}

test('in the examples', () => {
  let count = 0
  for (const [, text] of EXAMPLES) {
    for (const s of parsed(text).statements) {
      const value = valueIn(s)
      if (value) count += check(text, value)
      expect(text.slice(s.span.start, s.span.end)).toMatch(/^\S(?:.*\S)?$/s)
    }
  }
  expect(count).toBeGreaterThan(300)
})

test('in random expressions', () => {
  fc.assert(
    fc.property(theory, fc.boolean(), (term, ascii) => {
      const span = { start: 0, end: 0 }
      const name = { name: 'q', span }
      const statement: Statement = {
        kind: 'definition',
        role: 'definition',
        name,
        indices: [],
        value: term,
        span,
      }
      const text = formatTree({ source: source(''), statements: [statement], below: [] }, { ascii })
      const value = valueIn(parsed(text).statements[0])
      expect(value && check(text, value)).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
