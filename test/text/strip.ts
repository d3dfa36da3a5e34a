/** @file Trees without their spans, for comparison. */
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { render } from '../../src/base/diagnostic.js'
import type { Source } from '../../src/base/source.js'
import { parseText } from '../../src/text/parse.js'
import type { SyntaxTree } from '../../src/text/syntax.js'

export const source = (text: string): Source => ({ name: 'test.energy', text })

/** A plain copy without `span` and `source`. */
export const bare = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'span' || key === 'source' ? undefined : value)),
  )

/** The tree of a text that must have no problem. */
export function parsed(text: string): SyntaxTree {
  const { tree, diagnostics } = parseText(source(text))
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => render(d, tree.source)).join('\n'))
  return tree
}

export const problems = (text: string): Diagnostic[] => parseText(source(text)).diagnostics

/** The characters under the carets. */
export const under = (text: string, d: Diagnostic | undefined): string | undefined =>
  d?.span && text.slice(d.span.start, d.span.end)
