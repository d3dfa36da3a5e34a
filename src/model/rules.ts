/** @file Principles and learning rules: stationary, flow, descend, contrast. */

import { nearestName } from '../base/nearest.js'
import { isNum } from '../expr/build.js'
import type { Expr, Factor } from '../expr/expr.js'
import type { Name, RateClause, Statement, Term } from '../text/syntax.js'
import { isFloating, isPlainScalar, lift } from './combine.js'
import { type Pending, readEquation } from './equations.js'
import { TEMPORAL } from './functions.js'
import type { OptimizerSpec, Rule } from './model.js'
import { oneOf, withNearest } from './reporter.js'
import { contextOf, type Meaning, type Named, type Role, type Scope, type StatementOf } from './scope.js'
import { indexNamed, SCALAR, type Shape, sameKind, vectorOf } from './shape.js'
import { numberOf } from './specs.js'
import { factorOf, operatorConstant, operatorName } from './temporal.js'

const namesOf = (scope: Scope, ...roles: readonly Role[]): readonly string[] =>
  [...scope.names.values()].filter((n) => roles.includes(n.role)).map((n) => n.name)

/** A name that has to have one of some roles. */
export function expectRole(
  name: Name,
  roles: readonly Role[],
  what: string,
  scope: Scope,
): Named | undefined {
  const named = scope.names.get(name.name)
  if (!named) {
    const known = namesOf(scope, ...roles)
    scope.unknownName(name.name, name.span, known, known.length === 0 ? what : `${what}: ${oneOf(known)}`)
    return undefined
  }
  if (roles.includes(named.role)) return named
  const known = namesOf(scope, ...roles)
  const nearest = nearestName(name.name, known)
  scope.reporter.error('E2004', name.span, `'${name.name}' is no ${what}`, {
    found: `the ${named.role} '${name.name}'`,
    expected: known.length === 0 ? what : `${what}: ${oneOf(known)}`,
    ...withNearest(nearest),
    remedy: known.length === 0 ? `declare a ${what}` : `name ${oneOf(known)}`,
  })
  return undefined
}

export function readRule(s: Statement, scope: Scope): Pending | undefined {
  switch (s.kind) {
    case 'equation':
      return readEquation(s, scope)
    case 'stationary':
      return readStationary(s, scope)
    case 'flow':
      return readFlow(s, scope)
    case 'descend':
      return readDescend(s, scope)
    case 'contrast':
      return readContrast(s, scope)
    default:
      return undefined
  }
}

const none: Pending = () => []
const LEARNED: readonly Role[] = ['weight', 'bias', 'parameter', 'constant']

function energyNamed(name: Name, roles: readonly Role[], scope: Scope): Named | undefined {
  const named = expectRole(name, roles, roles.includes('cost') ? 'energy or cost' : 'energy', scope)
  if (named) scope.read.add(named.name)
  return named
}

/** The energy that `stationary u` means: the only one. */
function onlyEnergy(s: StatementOf<'stationary'>, scope: Scope): Named | undefined {
  if (s.energy) return energyNamed(s.energy, ['energy'], scope)
  const energies = namesOf(scope, 'energy')
  const [first] = energies
  const named = energies.length === 1 && first !== undefined ? scope.names.get(first) : undefined
  if (named) {
    scope.read.add(named.name)
    return named
  }
  const state = s.coordinates[0] ? scope.reporter.text(s.coordinates[0].span) : 'u'
  scope.reporter.error(
    'E2042',
    s.span,
    energies.length === 0 ? 'there is no energy' : 'there are several energies',
    {
      expected: energies.length === 0 ? 'an energy' : `one of ${oneOf(energies)}`,
      remedy:
        energies.length === 0 ? "declare one: 'energy E = …'" : `write 'stationary ${first} in ${state}'`,
    },
  )
  return undefined
}

function readStationary(s: StatementOf<'stationary'>, scope: Scope): Pending {
  const energy = onlyEnergy(s, scope)
  const built = s.coordinates.map((coordinate) => readCoordinate(coordinate, scope))
  return () =>
    built.flatMap((make): readonly Rule[] => {
      const found = make?.()
      if (!energy || !found) return []
      const { state, factor } = found
      const common = { kind: 'stationary', energy: energy.name, state, span: s.span } as const
      return [factor ? { ...common, coordinate: factor } : common]
    })
}

interface Coordinate {
  readonly state: string
  readonly factor: Factor | undefined
}

/** `u`, or one of D(τ), I(τ), D(−τ), I(−τ) in front of it. */
function readCoordinate(term: Term, scope: Scope): (() => Coordinate) | undefined {
  const stateOf = (t: Term): Named | undefined =>
    t.kind === 'name' ? expectRole(t, ['state'], 'state', scope) : undefined
  if (term.kind === 'name') {
    const named = stateOf(term)
    return named && (() => ({ state: named.name, factor: undefined }))
  }
  const [call, operand] =
    term.kind === 'product' && term.rest.length === 1 ? [term.first, term.rest[0]?.term] : []
  const operator = call?.kind === 'call' && TEMPORAL.has(operatorName(call)) && operatorName(call) !== 'delay'
  if (call?.kind !== 'call' || !operator || operand?.kind !== 'name') {
    scope.reporter.error('E2044', term.span, `'${scope.reporter.text(term.span)}' is no coordinate`, {
      expected: "a state, or one operator and a state: 'D(tau) u', 'I(tau) u', 'D(-tau) u', 'I(-tau) u'",
      remedy: 'name a state, with at most one operator in front',
    })
    return undefined
  }
  const named = stateOf(operand)
  const constant = operatorConstant(call, contextOf(scope, 'rule'))
  if (!named || !constant) return undefined
  const shape = vectorOf(named.kinds[0])
  for (const name of constant.scalars) scope.need(name, 1)
  return () => {
    const tau = lift(constant, shape, [], [indexNamed('i', named.kinds[0])])
    return { state: named.name, factor: factorOf(operatorName(call), tau) }
  }
}

/** A rate: a named constant is one number per population; an expression may differ per neuron. */
function readRate(
  rate: RateClause,
  kind: string | undefined,
  perNeuron: boolean,
  scope: Scope,
): (() => Expr) | undefined {
  const context = contextOf(scope, 'rule')
  const value: Term = rate.name ? { kind: 'name', ...rate.name } : rate.value
  const m = scope.mean(value, context)
  const fits =
    isPlainScalar(m.shape) || (isFloating(m.shape) && m.shape.rank === 1 && sameKind(m.shape.kind, kind))
  if (m.shape.rank === 'unknown') return undefined
  if (!m.constant || !fits) {
    scope.reporter.error(
      'E2032',
      value.span,
      `the rate '${scope.reporter.text(value.span)}' is no constant`,
      {
        expected: 'a number or an expression of constants',
        remedy: "write 'rate eta = 1e-3', or the name of a constant",
      },
    )
    return undefined
  }
  if (perNeuron) scope.touch(m.scalars)
  const shape: Shape = isPlainScalar(m.shape) ? SCALAR : vectorOf(kind)
  return () => lift(m, shape, [], [indexNamed('i', kind)])
}

function readFlow(s: StatementOf<'flow'>, scope: Scope): Pending {
  const energy = energyNamed(s.energy, ['energy'], scope)
  const states = s.states.map((name) => expectRole(name, ['state'], 'state', scope))
  const rates = states.map((named) => named && readRate(s.rate, named.kinds[0], true, scope))
  return () =>
    states.flatMap((named, n): readonly Rule[] => {
      const rate = rates[n]?.()
      if (!energy || !named || !rate) return []
      return [{ kind: 'flow', energy: energy.name, state: named.name, rate, span: s.span }]
    })
}

function parametersOf(names: readonly Name[], scope: Scope): readonly Named[] {
  const found = new Set<Named>()
  for (const name of names) {
    const named = expectRole(name, LEARNED, 'weight, bias or parameter', scope)
    if (!named) continue
    if (found.has(named)) {
      scope.reporter.error('E2002', name.span, `'${name.name}' stands twice in this rule`, {
        expected: 'each name once',
        remedy: 'remove one of the two',
      })
    } else found.add(named)
  }
  return [...found]
}

/** Rates of learning belong to the postsynaptic neuron: the kind of the first index of what is learned. */
const ownerKind = (parameters: readonly Named[], scope: Scope): string | undefined =>
  parameters[0]?.kinds[0] ?? scope.onlyKind

/** A number above zero: durations and windows. */
function positive(term: Term, what: string, scope: Scope): (() => Expr) | undefined {
  const context = contextOf(scope, 'value')
  const m = scope.mean(term, context)
  if (m.shape.rank === 'unknown') return undefined
  const refuse = (found: string): undefined => {
    scope.reporter.error('E2051', term.span, `${what} is no number above zero`, {
      found,
      expected: 'a number above zero',
      remedy: 'write a number, or the name of a constant',
    })
    return undefined
  }
  if (!m.constant || m.shape.rank !== 0) return refuse(`'${scope.reporter.text(term.span)}'`)
  const e = m.at([])
  if (isNum(e) && !(e.value > 0)) return refuse(`${e.value}`)
  return () => e
}

function readDescend(s: StatementOf<'descend'>, scope: Scope): Pending {
  const energy = energyNamed(s.energy, ['energy', 'cost'], scope)
  const parameters = parametersOf(s.parameters, scope)
  if (!s.rate) {
    scope.reporter.error('E2050', s.span, 'the rule has no rate', {
      expected: "'rate' and a value",
      remedy: "add 'rate eta = 1e-3'",
    })
    return none
  }
  const rate = readRate(s.rate, ownerKind(parameters, scope), false, scope)
  const optimizer = s.optimizer && readOptimizer(s.optimizer, scope)
  const every = s.every && positive(s.every, 'the interval', scope)
  const bptt = s.by && readMethod(s.by, s.span, scope)
  if (!energy || !rate) return none
  return () => [
    {
      kind: 'descend',
      energy: energy.name,
      parameters: parameters.map((p) => p.name),
      rate: rate(),
      span: s.span,
      ...(optimizer && { optimizer }),
      ...(every && { every: every() }),
      ...(bptt && { bptt: { window: bptt() } }),
    },
  ]
}

function readMethod(
  by: NonNullable<StatementOf<'descend'>['by']>,
  span: Statement['span'],
  scope: Scope,
): (() => Expr) | undefined {
  const { name } = by.method
  if (name !== 'bptt') {
    scope.reporter.error('E2046', by.method.span, `unknown method '${name}'`, {
      expected: "'bptt'",
      ...withNearest(nearestName(name, ['bptt'])),
      remedy: "write 'by bptt window = 400', or leave the clause out",
    })
    return undefined
  }
  if (by.window) return positive(by.window, 'the window', scope)
  scope.reporter.error('E2051', span, "'by bptt' has no window", {
    expected: "'window' and a number of steps",
    remedy: "write 'by bptt window = 400'",
  })
  return undefined
}

const OPTIMIZERS = ['sgd', 'momentum', 'adam'] as const
const DEFAULTS = { sgd: [], momentum: [0.9], adam: [0.9, 0.999, 1e-8] } as const

function readOptimizer(
  { name, args }: NonNullable<StatementOf<'descend'>['optimizer']>,
  scope: Scope,
): OptimizerSpec | undefined {
  const kind = OPTIMIZERS.find((o) => o === name.name)
  if (kind === undefined) {
    const nearest = nearestName(name.name, OPTIMIZERS)
    scope.reporter.error('E2046', name.span, `unknown optimizer '${name.name}'`, {
      expected: oneOf(OPTIMIZERS),
      ...withNearest(nearest),
      remedy:
        nearest === undefined
          ? "write 'with sgd', 'with momentum(0.9)' or 'with adam'"
          : `write 'with ${nearest}'`,
    })
    return undefined
  }
  const defaults = DEFAULTS[kind]
  if (args.length > 0 && args.length !== defaults.length) {
    scope.reporter.error('E2016', name.span, `'${kind}' takes ${defaults.length} numbers`, {
      found: `${args.length}`,
      expected: defaults.length === 0 ? 'none' : `none, or ${defaults.join(', ')}`,
      remedy: kind === 'adam' ? "write 'adam' or 'adam(0.9, 0.999, 1e-8)'" : `write '${kind}'`,
    })
    return undefined
  }
  const numbers = args.map((arg) => numberOf(arg, scope))
  const [a, b, c] = numbers.length === 0 ? defaults : numbers
  if (numbers.map((x, n) => inRange(kind, x, n, args, scope)).includes(false)) return undefined
  if (kind === 'sgd') return { kind }
  if (a === undefined) return undefined
  if (kind === 'momentum') return { kind, mu: a }
  return b === undefined || c === undefined ? undefined : { kind, beta1: a, beta2: b, epsilon: c }
}

/** Averages forget, and have started to: their factors lie from 0 to below 1; epsilon, which is divided by, is above 0. */
function inRange(
  kind: 'sgd' | 'momentum' | 'adam',
  value: number | undefined,
  n: number,
  args: readonly Term[],
  scope: Scope,
): boolean {
  const arg = args[n]
  const isEpsilon = n === 2
  if (value === undefined || !arg || (isEpsilon ? value > 0 : value >= 0 && value < 1)) return true
  const standard = DEFAULTS[kind][n]
  scope.reporter.error('E2052', arg.span, `a number of '${kind}' is out of its range`, {
    found: `${value}`,
    expected: isEpsilon ? 'a number above zero' : 'a number from 0 to below 1',
    remedy: `write ${standard}`,
  })
  return false
}

function readContrast(s: StatementOf<'contrast'>, scope: Scope): Pending {
  const energy = energyNamed(s.energy, ['energy'], scope)
  const parameters = parametersOf(s.parameters, scope)
  const [first, second] = s.between
  if (!first || !second) return none
  const constant = expectRole(first.key, ['constant'], 'constant', scope)
  if (constant) scope.read.add(constant.name)
  if (second.key.name !== first.key.name) {
    scope.reporter.error('E2047', second.key.span, 'the two phases differ in two constants', {
      found: `'${first.key.name}' and '${second.key.name}'`,
      expected: `'${first.key.name}' twice`,
      remedy: `write 'between ${first.key.name} = 0.05 and ${first.key.name} = -0.05'`,
    })
  }
  const [a, b] = [first, second].map((phase) => phaseValue(phase.value, scope))
  if (a && b && a === b) {
    scope.reporter.error('E2047', second.value.span, 'the two phases are the same', {
      expected: `another value of '${first.key.name}' than in the first phase`,
      remedy: 'give the two phases different values',
    })
  }
  const every = positive(s.every, 'the time of a phase', scope)
  const rate = readRate(s.rate, ownerKind(parameters, scope), false, scope)
  if (!energy || !constant || !a || !b || !every || !rate) return none
  return () => [
    {
      kind: 'contrast',
      energy: energy.name,
      parameters: parameters.map((p) => p.name),
      constant: constant.name,
      from: a,
      to: b,
      every: every(),
      rate: rate(),
      span: s.span,
    },
  ]
}

function phaseValue(term: Term, scope: Scope): Expr | undefined {
  const m: Meaning = scope.mean(term, contextOf(scope, 'value'))
  if (m.shape.rank === 'unknown') return undefined
  if (m.constant && m.shape.rank === 0) return m.at([])
  scope.reporter.error('E2032', term.span, `'${scope.reporter.text(term.span)}' is no constant`, {
    expected: 'a number or an expression of constants',
    remedy: 'write a number',
  })
  return undefined
}
