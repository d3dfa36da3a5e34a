/** @file The built-in functions, by name, and what the language reserves. */

/** Elementwise functions of one argument, usable in expressions and as activations. */
export const BUILTINS: ReadonlySet<string> = new Set([
  'identity',
  'relu',
  'leaky_relu',
  'softplus',
  'logistic',
  'tanh',
  'hard_sigmoid',
  'hard_tanh',
  'exp',
  'log',
  'sin',
  'cos',
])

/** How many numbers a built-in takes when an activation names it: least and most. */
export const BUILTIN_ARGS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...[...BUILTINS].map((name): [string, readonly [number, number]] => [name, [0, 0]]),
  ['soft_relu', [2, 2]],
])

export const TEMPORAL: ReadonlySet<string> = new Set(['D', 'I', 'delay'])

/** Functions with rules of their own. */
/** Functions of all values of a population. */
export const NORMALIZED: ReadonlySet<string> = new Set(['softmax', 'logsumexp'])

export const SPECIAL: ReadonlySet<string> = new Set([
  'ddt',
  'sum',
  'dot',
  'softmax',
  'logsumexp',
  'crossentropy',
])

/** Names that no declaration may take. */
export const TAKEN: ReadonlySet<string> = new Set(['D', 'I', 'delay', 'ddt', 'sum', 'dot', 'pi'])

export const isFunctionName = (name: string): boolean =>
  BUILTINS.has(name) || TEMPORAL.has(name) || SPECIAL.has(name) || name === 'soft_relu'

export const ALL_FUNCTIONS: readonly string[] = [...BUILTINS, ...TEMPORAL, ...SPECIAL, 'soft_relu']
