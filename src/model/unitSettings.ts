/** @file Units of what is set outside of declarations: rates, intervals, bounds, populations, connections, runs and tasks. */
import type { DriveTerm, RateClause, Statement, SyntaxTree, Term } from '../text/syntax.js'
import { type Form, PURE, times } from './dimensions.js'
import type { Named } from './scope.js'
import type { UnitCheck } from './unitCheck.js'

type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>

/** A duration may be bare where it then counts in units of the first time constant. */
function duration(value: Term, bare: boolean, what: string, check: UnitCheck): void {
  const { dims } = check
  const form = check.term(value)
  if ((bare && dims.isPure(form)) || dims.equal(form, dims.time)) return
  if (dims.isPure(form)) check.missing(value.span, what, dims.time)
  else check.clash(value.span, form, dims.time, `${what} is no time`)
}

/** A rate has one of some dimensions, or is bare. */
function rate({ value }: RateClause, expected: readonly Form[], what: string, check: UnitCheck): void {
  const { dims } = check
  const form = check.term(value)
  if (dims.isPure(form)) return
  const fitting = expected.find((e) => dims.fits(e, form))
  if (fitting) dims.equal(fitting, form)
  else check.clash(value.span, form, expected[0], `${what} has another dimension`)
}

const dimensionOf = (name: string, check: UnitCheck): Form => {
  const named = check.scope.names.get(name)
  return named ? check.dims.ofSymbol(named.role, name) : undefined
}

const energyOf = (name: string, { dims }: UnitCheck): Form => dims.unknown(`let ${name}`)

/** τ du/dt = −∂E/∂u: the rate is u²/(E time). */
function flow(s: StatementOf<'flow'>, check: UnitCheck): void {
  for (const { name } of s.states) {
    const squared = times(PURE, dimensionOf(name, check), 2)
    const perEnergy = times(squared, energyOf(s.energy.name, check), -1)
    rate(s.rate, [times(perEnergy, check.dims.time, -1)], `the rate of the flow in '${name}'`, check)
  }
}

/** dθ/dt = −η ∂E/∂θ: θ²/(E time); once per step or interval θ²/E, and θ itself where the gradient is normalised. */
function learning(s: StatementOf<'descend' | 'contrast'>, check: UnitCheck): void {
  const { dims } = check
  if (s.every) duration(s.every, true, 'the interval', check)
  if (!s.rate) return
  for (const { name } of s.parameters) {
    const theta = dimensionOf(name, check)
    const perStep = times(times(PURE, theta, 2), energyOf(s.energy.name, check), -1)
    const perTime = times(perStep, dims.time, -1)
    const optimizer = s.kind === 'descend' ? s.optimizer?.name.name : undefined
    const expected =
      optimizer === undefined
        ? s.every
          ? [perTime, perStep]
          : [perTime]
        : optimizer === 'adam'
          ? [theta]
          : [perStep]
    rate(s.rate, expected, `the learning rate of '${name}'`, check)
  }
}

function approximation(s: StatementOf<'approximate'>, check: UnitCheck): void {
  const { dims } = check
  if (s.at) rate({ value: s.at }, [times(PURE, dims.time, -1)], 'the frequency', check)
  if (s.filter) duration(s.filter, false, 'the filter', check)
  if (s.gain) check.value(s.gain, PURE, 'the gain')
}

const isSettable = (named: Named | undefined): named is Named =>
  named !== undefined && ['constant', 'parameter', 'state', 'weight', 'bias'].includes(named.role)

/** The value of a name that a statement sets anew. */
function setting(name: string, value: Term, what: string, check: UnitCheck): void {
  const named = check.scope.names.get(name)
  if (isSettable(named)) check.value(value, check.dims.ofSymbol(named.role, name), what)
}

/** Settings of generators that are times. */
const TIMES: ReadonlySet<string> = new Set(['half', 'smooth', 'period', 'shortest', 'longest', 'tau', 'hold'])

function drive(term: DriveTerm, check: UnitCheck): void {
  if (term.kind === 'value') return
  for (const { key, value } of term.settings) {
    if (term.name.name === 'teacher') setting(key.name, value, `'${key.name}' of the teacher`, check)
    else if (TIMES.has(key.name) && (value.kind === 'number' || value.kind === 'product'))
      duration(value, true, `'${key.name}'`, check)
  }
  for (const arg of term.args) drive(arg, check)
}

function connection(s: StatementOf<'connection'>, check: UnitCheck): void {
  const only = [...check.scope.names.values()].filter(
    (n) => n.role === 'weight' && n.feedbackOf === undefined,
  )
  const names = s.weights.length > 0 ? s.weights.map((w) => w.name) : only.map((n) => n.name)
  for (const { key, value } of s.options) {
    if (key.name !== 'init' || !value || value.kind === 'string') continue
    for (const name of names) setting(name, value, `the start of '${name}'`, check)
  }
}

export function checkSettings(tree: SyntaxTree, check: UnitCheck): void {
  for (const s of tree.statements) {
    switch (s.kind) {
      case 'flow':
        flow(s, check)
        break
      case 'descend':
      case 'contrast':
        learning(s, check)
        if (s.kind === 'contrast')
          for (const { key, value } of s.between) setting(key.name, value, `'${key.name}'`, check)
        break
      case 'approximate':
        approximation(s, check)
        break
      case 'keep':
        for (const { name, lower, upper } of s.bounds)
          for (const bound of [lower, upper])
            if (bound) setting(name.name, bound, `the bound of '${name.name}'`, check)
        break
      case 'population':
        for (const { key, value } of s.settings) {
          const isData = check.scope.names.get(key.name)?.role === 'state'
          if (!isData) setting(key.name, value, `'${key.name}'`, check)
        }
        break
      case 'connection':
        connection(s, check)
        break
      case 'simulate':
        for (const { key, value } of s.settings)
          if (key.name === 'dt' || key.name === 'window')
            duration(value, key.name === 'window', `'${key.name}'`, check)
        break
      case 'drive':
        drive(s.value, check)
        break
    }
  }
}
