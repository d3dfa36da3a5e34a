/** @file The words of the language: those that open statements, head sections and join clauses. */
import type { Declared } from './syntax.js'

export type Block = 'network' | 'simulate' | 'task'

export const HEADINGS: ReadonlySet<string> = new Set(['network', 'simulate', 'task'])
export const isBlock = (word: string): word is Block => HEADINGS.has(word)

const DECLARED: ReadonlySet<string> = new Set([
  'state',
  'weight',
  'bias',
  'target',
  'constant',
  'parameter',
  'signal',
  'noise',
])
export const isDeclared = (word: string): word is Declared => DECLARED.has(word)

/** Words that open a statement of the theory, and thereby end a section. */
export const STATEMENTS: ReadonlySet<string> = new Set([
  'model',
  ...DECLARED,
  'activation',
  'cost',
  'energy',
  'stationary',
  'flow',
  'descend',
  'contrast',
  'keep',
  'approximate',
  'lag',
])

/** Every word a line may begin with, for suggestions. */
export const OPENINGS: readonly string[] = [...STATEMENTS, ...HEADINGS, 'input']

/** Words that end an expression inside a rule. */
export const CLAUSES: ReadonlySet<string> = new Set(['rate', 'with', 'every', 'by', 'in', 'between', 'and'])

/** `'a', 'b' or 'c'`. */
export function either(words: Iterable<string>): string {
  const quoted = [...words].map((w) => `'${w}'`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}
