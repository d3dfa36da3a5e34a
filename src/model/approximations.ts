/** @file What a model approximates, keeps in range and lags. */
import { isNum } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import type { Statement, Term } from '../text/syntax.js'
import type { Approximation, Keep } from './model.js'
import { expectRole } from './rules.js'
import { contextOf, type Scope, type StatementOf } from './scope.js'
import { sameKind } from './shape.js'
import { numberOf } from './specs.js'

export interface Restrictions {
  readonly approximations: readonly Approximation[]
  readonly keeps: readonly Keep[]
  readonly lags: readonly string[]
}

type Approximate = StatementOf<'approximate'>

function scalarConstant(term: Term, what: string, scope: Scope): Expr | undefined {
  const m = scope.mean(term, contextOf(scope, 'value'))
  if (m.shape.rank === 'unknown') return undefined
  if (m.constant && m.shape.rank === 0) return m.at([])
  scope.reporter.error('E2032', term.span, `${what} is no constant`, {
    expected: 'a number or the name of a constant',
    remedy: 'write a number, or declare a constant',
  })
  return undefined
}

function positiveConstant(term: Term, what: string, scope: Scope): Expr | undefined {
  const e = scalarConstant(term, what, scope)
  if (!e || !isNum(e) || e.value > 0) return e
  scope.reporter.error('E2051', term.span, `${what} is no number above zero`, {
    expected: 'a number above zero',
    remedy: 'write a number above zero',
  })
  return undefined
}

function readApproximation(s: Approximate, scope: Scope): Approximation | undefined {
  const { span } = s
  switch (s.what) {
    case 'causal': {
      const at = s.at && positiveConstant(s.at, 'the frequency', scope)
      const filter = s.filter && positiveConstant(s.filter, 'the time constant of the filter', scope)
      return { kind: 'causal', span, ...(at && { at }), ...(filter && { filter }) }
    }
    case 'instantaneous':
    case 'eligibility':
      return { kind: s.what, span }
    case 'nudging': {
      const gain = s.gain && scalarConstant(s.gain, 'the gain', scope)
      return gain && { kind: 'nudging', gain, span }
    }
    case 'feedback':
      return readFeedback(s, scope)
  }
}

function readFeedback(s: Approximate, scope: Scope): Approximation | undefined {
  if (!s.weight || !s.by) return undefined
  const weight = expectRole(s.weight, ['weight'], 'weight', scope)
  const by = weight && expectRole(s.by, ['weight'], 'weight', scope)
  if (!weight || !by) return undefined
  if (weight === by) {
    scope.reporter.error('E2004', s.by.span, `'${by.name}' is no feedback of its own`, {
      found: `the weight '${by.name}' in place of its own transpose`,
      expected: 'another weight, which this statement declares',
      remedy: `write 'approximate feedback ${weight.name}' by ${scope.names.has('B') ? `${weight.name}_back` : 'B'}'`,
    })
    return undefined
  }
  scope.read.add(weight.name)
  scope.read.add(by.name)
  const [post, pre] = weight.kinds
  if (!sameKind(by.kinds[0], pre) || !sameKind(by.kinds[1], post)) {
    scope.reporter.error('E2012', s.by.span, `'${by.name}' does not have the shape of '${weight.name}''`, {
      found: `a weight '${by.kinds[0]} <- ${by.kinds[1]}'`,
      expected: `a weight '${pre} <- ${post}'`,
      remedy: `leave its declaration out, or write 'weight ${by.name} : ${pre} <- ${post}'`,
    })
    return undefined
  }
  return { kind: 'feedback', weight: weight.name, by: by.name, span: s.span }
}

/** One of a kind, and not both of two that exclude each other. */
function refuseConflicts(approximations: readonly Approximation[], scope: Scope): void {
  const seen = new Map<string, Approximation>()
  for (const a of approximations) {
    const key =
      a.kind === 'feedback' ? `feedback ${a.weight}` : a.kind === 'instantaneous' ? 'causal' : a.kind
    const before = seen.get(key)
    if (before) {
      scope.reporter.error('E2048', a.span, `'approximate ${a.kind}' beside 'approximate ${before.kind}'`, {
        expected: before.kind === a.kind ? 'each approximation once' : 'one of the two',
        remedy: 'remove one of the two lines',
      })
    } else seen.set(key, a)
  }
}

const KEPT = ['weight', 'bias', 'parameter', 'constant', 'state'] as const

function readKeep(s: StatementOf<'keep'>, scope: Scope): readonly Keep[] {
  return s.bounds.flatMap((bound): readonly Keep[] => {
    const named = expectRole(bound.name, KEPT, 'weight, bias, parameter or state', scope)
    const lower = bound.lower && numberOf(bound.lower, scope)
    const upper = bound.upper && numberOf(bound.upper, scope)
    if (!named) return []
    if (lower !== undefined && upper !== undefined && lower > upper) {
      scope.reporter.error('E2049', bound.name.span, `the bounds of '${named.name}' leave nothing`, {
        found: `${lower} <= ${named.name} <= ${upper}`,
        expected: 'a lower bound below the upper one',
        remedy: 'exchange the bounds',
      })
    }
    return [
      {
        name: named.name,
        span: s.span,
        ...(lower !== undefined && { lower }),
        ...(upper !== undefined && { upper }),
      },
    ]
  })
}

export function readRestrictions(statements: readonly Statement[], scope: Scope): Restrictions {
  const approximations: Approximation[] = []
  const keeps: Keep[] = []
  const lags: string[] = []
  for (const s of statements) {
    if (s.kind === 'approximate') {
      const a = readApproximation(s, scope)
      if (a) approximations.push(a)
    } else if (s.kind === 'keep') keeps.push(...readKeep(s, scope))
    else if (s.kind === 'lag') {
      const named = expectRole(s.name, ['definition'], 'definition', scope)
      if (named && lags.includes(named.name)) {
        scope.reporter.error('E2002', s.name.span, `'${named.name}' is lagged twice`, {
          expected: 'each name once',
          remedy: 'remove one of the two lines',
        })
      } else if (named) lags.push(named.name)
    }
  }
  refuseConflicts(approximations, scope)
  return { approximations, keeps, lags }
}
