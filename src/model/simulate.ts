/** @file The simulate section: time step, method, coupling, precision, batch, seed, window, start. */
import { nearestName } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import type { Setting, SyntaxTree, Term } from '../text/syntax.js'
import type { Coupling, Simulate } from './model.js'
import { oneOf, withNearest } from './reporter.js'
import type { Scope } from './scope.js'
import { numberOf } from './specs.js'
import { unitsIn } from './units.js'

export const METHODS = [
  'euler',
  'exponential_euler',
  'heun',
  'rk4',
  'dopri5',
  'implicit_midpoint',
  'rosenbrock',
  'stormer_verlet',
] as const

export const COUPLINGS = ['lagged', 'sweep', 'relaxed', 'solved'] as const

const KEYS = ['dt', 'method', 'coupling', 'precision', 'batch', 'seed', 'window', 'start'] as const

type Draft = { -readonly [K in keyof Omit<Simulate, 'spans'>]: Simulate[K] }

/** One of some words, written as a name. */
export function word<W extends string>(
  key: string,
  term: Term,
  words: readonly W[],
  scope: Scope,
): W | undefined {
  const name = term.kind === 'name' ? term.name : undefined
  const found = words.find((w) => w === name)
  if (found !== undefined) return found
  const nearest = name === undefined ? undefined : nearestName(name, words)
  scope.reporter.error('E2071', term.span, `unknown value of '${key}'`, {
    expected: oneOf(words),
    ...withNearest(nearest),
    remedy: nearest === undefined ? `write one of ${oneOf(words)}` : `write '${nearest}'`,
  })
  return undefined
}

const COUNTED: ReadonlySet<string> = new Set(['steps', 'every'])

/** A number in a range. */
export function number(
  key: string,
  term: Term,
  range: { readonly expected: string; readonly accepts: (x: number) => boolean; readonly pure?: true },
  scope: Scope,
): number | undefined {
  if (range.pure && unitsIn(term).length > 0) {
    scope.reporter.error('E2071', term.span, `'${key}' has no unit`, {
      found: scope.reporter.text(term.span),
      expected: range.expected,
      remedy: `write ${range.expected}, without a unit${COUNTED.has(key) ? ': it counts steps of dt' : ''}`,
    })
    return undefined
  }
  const value = numberOf(term, scope)
  if (value === undefined || range.accepts(value)) return value
  scope.reporter.error('E2071', term.span, `wrong value of '${key}'`, {
    found: `${value}`,
    expected: range.expected,
    remedy: `write ${range.expected}`,
  })
  return undefined
}

export const POSITIVE = { expected: 'a number above zero', accepts: (x: number) => x > 0 }
export const COUNT = {
  expected: 'a whole number above zero',
  accepts: (x: number) => Number.isSafeInteger(x) && x > 0,
  pure: true,
} as const
const SEED = {
  expected: 'a whole number, zero or more',
  accepts: (x: number) => Number.isSafeInteger(x) && x >= 0,
  pure: true,
} as const

/** The factor of `coupling = relaxed` alone. */
const RELAXATION = 0.5

function readCoupling(term: Term, scope: Scope): Coupling | undefined {
  if (term.kind === 'call' && term.callee.kind === 'name' && term.callee.name === 'relaxed') {
    const [arg] = term.args
    const range = {
      expected: 'a number above 0, at most 1',
      accepts: (x: number) => x > 0 && x <= 1,
      pure: true,
    } as const
    const omega = arg && term.args.length === 1 ? number('relaxed', arg, range, scope) : undefined
    if (term.args.length !== 1) {
      scope.reporter.error('E2016', term.span, "'relaxed' takes one number", {
        found: `${term.args.length}`,
        expected: 'one number',
        remedy: "write 'relaxed(0.5)'",
      })
    }
    return omega === undefined ? undefined : { kind: 'relaxed', omega }
  }
  const kind = word('coupling', term, COUPLINGS, scope)
  if (kind === undefined) return undefined
  return kind === 'relaxed' ? { kind, omega: RELAXATION } : { kind }
}

type Key = (typeof KEYS)[number]

const READ: { readonly [K in Key]: (term: Term, scope: Scope) => Pick<Draft, K> | undefined } = {
  dt: (t, scope) => given('dt', number('dt', t, POSITIVE, scope)),
  method: (t, scope) => given('method', word('method', t, METHODS, scope)),
  coupling: (t, scope) => given('coupling', readCoupling(t, scope)),
  precision: (t, scope) => given('precision', word('precision', t, ['f64', 'f32'], scope)),
  batch: (t, scope) => given('batch', number('batch', t, COUNT, scope)),
  seed: (t, scope) => given('seed', number('seed', t, SEED, scope)),
  window: (t, scope) => given('window', number('window', t, POSITIVE, scope)),
  start: (t, scope) => given('start', word('start', t, ['zero', 'rest'], scope)),
}

const given = <K extends Key>(key: K, value: Draft[K] | undefined): Pick<Draft, K> | undefined =>
  value === undefined ? undefined : ({ [key]: value } as Pick<Draft, K>)

function readKey({ key, value }: Setting, draft: Draft, scope: Scope): void {
  const name = KEYS.find((k) => k === key.name)
  if (name === undefined) refuseKey(key.name, key.span, KEYS, scope)
  else Object.assign(draft, READ[name](value, scope))
}

export function refuseKey(name: string, span: Span, keys: readonly string[], scope: Scope): void {
  const nearest = nearestName(name, keys)
  scope.reporter.error('E2070', span, `unknown key '${name}'`, {
    expected: oneOf(keys),
    ...withNearest(nearest),
    remedy: nearest === undefined ? 'remove the setting' : `write '${nearest}'`,
  })
}

export function readSimulate(tree: SyntaxTree, scope: Scope): Simulate {
  const draft: Draft = {}
  const spans = new Map<string, Span>()
  for (const s of tree.statements) {
    if (s.kind !== 'simulate') continue
    for (const setting of s.settings) {
      const { key, value } = setting
      if (spans.has(key.name)) {
        scope.reporter.error('E2002', key.span, `the key '${key.name}' stands twice`, {
          expected: 'each key once',
          remedy: 'remove one of the two',
        })
      } else readKey(setting, draft, scope)
      spans.set(key.name, value.span)
    }
  }
  return { ...draft, spans }
}
