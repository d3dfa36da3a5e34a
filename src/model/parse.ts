/** @file The front door: text to checked Model, and Model back to canonical text. */
import { ModelError, problem } from '../base/diagnostic.js'
import { rejectArgument } from '../base/reject.js'
import { type FormatOptions, formatTree } from '../text/format.js'
import { parseText } from '../text/parse.js'
import { elaborate } from './elaborate.js'
import type { Model } from './model.js'

/** Reads a model; throws a ModelError with all problems of the stage that fails. */
export function parse(source: string, options: { readonly name?: string } = {}): Model {
  if (typeof source !== 'string') {
    throw new ModelError([
      problem('E5001', {
        message: 'the model text is no string',
        found: typeof source,
        expected: 'the text of a model',
      }),
    ])
  }
  const named = { name: options.name ?? 'model.energy', text: source }
  const { tree, diagnostics } = parseText(named)
  if (diagnostics.some((d) => d.severity === 'error')) throw new ModelError(diagnostics, named)
  const elaborated = elaborate(tree)
  if (!elaborated.model) throw new ModelError(elaborated.diagnostics, named)
  return elaborated.model
}

export function format(model: Model, options: FormatOptions = {}): string {
  if (!model?.syntax) return rejectArgument('what is to be printed', model, 'a model, which `parse` returns')
  return formatTree(model.syntax, options)
}
