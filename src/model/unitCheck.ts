/** @file Units: time constants all have one or none has, and energies and equations are homogeneous. */
import { children } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import type { SyntaxTree, Term } from '../text/syntax.js'
import type { Fields } from './definitions.js'
import { Dimensions, type Form, PURE, times } from './dimensions.js'
import type { Rule } from './model.js'
import type { Balance, Meaning, Scope } from './scope.js'
import type { Shape } from './shape.js'
import { sameDimension, TIME, type Units } from './units.js'
import { visitTree } from './walk.js'

/** Units in which only times occur leave no doubt about anything else: it is a pure number. */
function timesOnly(tree: SyntaxTree, units: Units): boolean {
  let only = true
  visitTree(tree, (term) => {
    if (term.kind !== 'number' || term.unit === undefined) return
    const dimension = units.dimension(term.unit)
    if (
      dimension &&
      !sameDimension(
        dimension,
        TIME.map((x) => x * (dimension[TIME.indexOf(1)] ?? 0)),
      )
    )
      only = false
  })
  return only
}

class Check {
  readonly scope: Scope
  readonly units: Units
  readonly dims: Dimensions

  constructor(scope: Scope, units: Units, only: boolean) {
    this.scope = scope
    this.units = units
    this.dims = new Dimensions(units, only)
  }

  clash(at: Meaning['span'], found: Form, expected: Form, message?: string): void {
    const { reporter } = this.scope
    const text = reporter.text(at)
    this.scope.reporter.error(
      'E2082',
      at,
      message ?? `'${text}' has another dimension than what stands before it`,
      {
        found: this.dims.describe(found),
        expected: this.dims.describe(expected),
        remedy: 'correct the term, or the unit of one of its constants',
      },
    )
  }

  term(term: Term): Form {
    return this.dims.ofTerm(term, (at) => {
      this.clash(
        at.span,
        this.dims.ofTerm(at, () => undefined),
        undefined,
        `'${this.scope.reporter.text(at.span)}' has another dimension than the values before it`,
      )
    })
  }

  missing(at: Meaning['span'], what: string, unit = this.units.timeUnit ?? 'ms'): void {
    this.scope.reporter.error('E2081', at, `${what} has no unit`, {
      expected: `a unit, as the first time constant has ('${this.units.timeUnit ?? 'ms'}')`,
      remedy: `write the unit behind the number, as in '${unit}'`,
    })
  }

  constants(): void {
    for (const { name, role, value } of this.scope.names.values()) {
      if (!value || (role !== 'constant' && role !== 'parameter' && role !== 'state')) continue
      const form = this.term(value)
      const isZero = value.kind === 'number' && value.value === 0 && value.unit === undefined
      // Parameters and constants share their unknowns: an expression of constants does not tell them apart.
      this.dims.equal(this.dims.unknown(`constant ${name}`), this.dims.unknown(`parameter ${name}`))
      if (role === 'state' ? !this.dims.isPure(form) : !isZero)
        this.dims.equal(this.dims.unknown(`${role} ${name}`), form)
    }
  }

  /** The constants of operators are times. */
  operators(bodies: readonly Expr[]): void {
    const seen = new Set<Expr>()
    const visit = (e: Expr): void => {
      if (seen.has(e)) return
      seen.add(e)
      if (e.kind === 'op') for (const f of e.word) if (f.tau) this.time(f.tau)
      for (const child of children(e)) visit(child)
    }
    for (const body of bodies) visit(body)
    for (const { span, literal } of this.scope.operators) {
      if (literal && this.units.timeUnit !== undefined)
        this.missing(span, `the time constant '${this.scope.reporter.text(span)}'`)
    }
  }

  time(tau: Expr): void {
    const form = this.dims.ofExpr(tau)
    if (tau.kind !== 'sym' || this.dims.equal(form, this.dims.time)) return
    const named = this.scope.names.get(tau.name)
    if (!named) return
    if (this.dims.isPure(form))
      this.missing(named.span, `the time constant '${tau.name}'`, `${tau.name} = … ${this.units.timeUnit}`)
    else this.clash(named.span, form, this.dims.time, `the time constant '${tau.name}' is no time`)
  }

  form({ at, shape }: Meaning, left: Balance['left']): Form {
    const index = left[0]?.current ?? 'i'
    const other = left[1]?.current ?? 'j'
    return this.dims.ofExpr(at(indicesFor(shape, index, other)))
  }

  /** Each addend against those before it; the sides of an equation at last. */
  balance({ parts, left, law }: Balance): void {
    let before: Form
    for (const part of parts) {
      if (part.shape.rank === 'unknown') continue
      const form = this.form(part, left)
      if (before && !this.dims.equal(before, form)) this.clash(part.span, form, before)
      before ??= form
    }
    if (!law) return
    const sides = times(
      times(this.form(law.gain, left), this.dims.ofSymbol('state', law.of.name)),
      this.dims.time,
      -1,
    )
    const body = this.form(law.body, left)
    if (!this.dims.equal(sides, body) && !this.scope.reporter.failedWithin(law.body.span)) {
      this.clash(
        law.body.span,
        body,
        sides,
        `the right side has another dimension than 'ddt(${law.of.name})'`,
      )
    }
  }

  /** A value set elsewhere has the dimension of its constant. */
  setting(name: string, value: Term, what: string): void {
    const form = this.term(value)
    const expected = this.dims.unknown(`constant ${name}`)
    if (this.dims.equal(expected, form)) return
    if (this.dims.isPure(form)) this.missing(value.span, what)
    else this.clash(value.span, form, expected, `${what} has another dimension`)
  }

  /** A duration may be bare: it then counts in units of the first time constant. */
  duration(value: Term, bare: boolean, what: string): void {
    const form = this.term(value)
    if (bare && this.dims.isPure(form)) return
    if (this.dims.equal(form, this.dims.time)) return
    if (this.dims.isPure(form)) this.missing(value.span, what)
    else this.clash(value.span, form, this.dims.time, `${what} is no time`)
  }

  rate(value: Term): void {
    const form = this.term(value)
    if (this.dims.isPure(form) || this.dims.equal(form, times(PURE, this.dims.time, -1))) return
    this.clash(value.span, form, times(PURE, this.dims.time, -1), 'the rate is no rate')
  }
}

const indicesFor = (shape: Shape, i: string, j: string): readonly string[] =>
  shape.rank === 1 ? [i] : shape.rank === 2 ? [i, j] : []

/** Values that are set outside of the declarations. */
function settings(tree: SyntaxTree, check: Check): void {
  const constant = (name: string): boolean => {
    const role = check.scope.names.get(name)?.role
    return role === 'constant' || role === 'parameter'
  }
  for (const s of tree.statements) {
    if (s.kind === 'population') {
      for (const { key, value } of s.settings) {
        if (constant(key.name)) check.setting(key.name, value, `'${key.name}'`)
      }
    } else if (s.kind === 'simulate') {
      for (const { key, value } of s.settings) {
        if (key.name === 'dt' || key.name === 'window')
          check.duration(value, key.name === 'window', `'${key.name}'`)
      }
    } else if (s.kind === 'keep') {
      for (const { name, lower, upper } of s.bounds) {
        for (const bound of [lower, upper])
          if (bound && constant(name.name)) check.setting(name.name, bound, `the bound of '${name.name}'`)
      }
    } else if (s.kind === 'descend' || s.kind === 'contrast') {
      if (s.every) check.duration(s.every, true, 'the interval')
      if (s.rate?.name) check.rate(s.rate.value)
    }
  }
}

export function checkUnits(
  tree: SyntaxTree,
  fields: Fields,
  rules: readonly Rule[],
  units: Units,
  scope: Scope,
): void {
  const check = new Check(scope, units, timesOnly(tree, units))
  check.constants()
  const bodies = [...fields.definitions.values(), ...fields.costs.values(), ...fields.energies.values()]
  const laws = rules.flatMap((r) => (r.kind === 'given' ? [r.body] : []))
  check.operators([...bodies.map((b) => b.body), ...laws])
  for (const rule of rules)
    if (rule.kind === 'stationary' && rule.coordinate?.tau) check.time(rule.coordinate.tau)
  for (const { name, body, span } of bodies) {
    const form = check.dims.ofExpr(body)
    if (!check.dims.equal(check.dims.unknown(`let ${name}`), form)) check.clash(span, form, undefined)
  }
  for (const balance of scope.sums) check.balance(balance)
  settings(tree, check)
}
