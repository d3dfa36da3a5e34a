/** @file Delays written with a negative constant in what is given: such an equation reads the future, and nothing is solved for it. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { someWord } from '../derive/terms.js'
import type { Model } from '../model/model.js'
import { termsOf, visitTerm } from '../model/walk.js'

/** The brackets of the first `delay(-d)` of a statement. */
function writtenIn(model: Model, span: Span): Span | undefined {
  let found: Span | undefined
  const statement = model.syntax.statements.find((s) => s.span === span)
  for (const term of statement ? termsOf(statement) : [])
    visitTerm(term, (t) => {
      const [arg] = t.kind === 'call' && t.callee.kind === 'name' && t.callee.name === 'delay' ? t.args : []
      if (arg && /^\(?\s*[-−]/u.test(model.source.text.slice(arg.span.start, arg.span.end)))
        found ??= arg.span
    })
  return found
}

/** Where a principle rules, an advance may be what its adjoint makes causal; a given equation is carried out as it stands. */
export function refuseAdvances(model: Model): void {
  const principle = model.rules.some((r) => r.kind === 'stationary' || r.kind === 'flow')
  const stated = [
    ...model.rules.flatMap((r) => (r.kind === 'given' ? [r] : [])),
    ...(principle ? [] : model.definitions.values()),
  ]
  const broken = stated.find(({ body }) =>
    someWord(body, (word) => word.some((f) => f.op === 'S' && f.reversed)),
  )
  if (!broken) return
  const span = writtenIn(model, broken.span) ?? broken.span
  const text = model.source.text.slice(span.start, span.end)
  throw new ModelError(
    [
      problem('E3001', {
        message: 'a delay is negative: the equation reads the future',
        span,
        found: `'${text}'`,
        expected: 'a delay of zero or more',
        remedy: `write '${text.replace(/[-−]\s*/u, '')}'`,
      }),
    ],
    model.source,
  )
}
