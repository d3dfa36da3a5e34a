/** @file The single checks of units: values, sums, laws, constants of operators, arguments of functions. */
import type { Term } from '../text/syntax.js'
import { Dimensions, type Form, type Functions, isZero, PURE, times } from './dimensions.js'
import { BUILTINS } from './functions.js'
import { Reporter } from './reporter.js'
import type { Argument, Balance, Meaning, Scope } from './scope.js'
import type { Shape, Written } from './shape.js'
import type { Units } from './units.js'

export class UnitCheck {
  readonly scope: Scope
  readonly reporter: Reporter
  readonly units: Units
  readonly dims: Dimensions
  readonly functions: Functions

  constructor(
    scope: Scope,
    units: Units,
    functions: Functions,
    assumed: { readonly timesOnly: boolean; readonly bareTimes: boolean },
  ) {
    this.scope = scope
    this.reporter = new Reporter(scope.reporter.source)
    this.units = units
    this.functions = functions
    this.dims = new Dimensions(units, assumed, functions)
  }

  text(at: Meaning['span']): string {
    return this.reporter.text(at)
  }

  clash(at: Meaning['span'], found: Form, expected: Form, message?: string): void {
    this.reporter.error(
      'E2082',
      at,
      message ?? `'${this.text(at)}' has another dimension than what stands before it`,
      {
        found: this.dims.describe(found),
        expected: this.dims.describe(expected),
        remedy: 'correct the term, or the unit of one of its constants',
      },
    )
  }

  /** The dimension of a written value; refuses items of a list, a draw or a sum that differ. */
  term(term: Term): Form {
    return this.dims.ofTerm(term, (at, found, expected) => {
      const message = `'${this.text(at.span)}' has another dimension than the values before it`
      this.clash(at.span, found, expected, message)
    })
  }

  missing(
    at: Meaning['span'],
    what: string,
    expected: Form,
    remedy = 'write the unit behind the number',
  ): void {
    const { timeUnit } = this.units
    const isTime = this.dims.isSettled(expected) && this.dims.fits(expected, this.dims.time)
    this.reporter.error('E2081', at, `${what} has no unit`, {
      expected:
        isTime && timeUnit !== undefined
          ? `a unit, as the first time constant has ('${timeUnit}')`
          : `a unit of ${this.dims.describe(expected)}`,
      remedy: isTime && timeUnit !== undefined ? `${remedy}, as in '${timeUnit}'` : remedy,
    })
  }

  /** A value has the dimension of what it is for; a bare one only where that is a pure number. */
  value(value: Term, expected: Form, what: string): void {
    const form = isZero(value) ? undefined : this.term(value)
    if (this.dims.equal(expected, form)) return
    if (this.dims.isPure(form)) this.missing(value.span, what, expected)
    else this.clash(value.span, form, expected, `${what} has another dimension`)
  }

  /** Values in declarations. Those without a unit wait until the equations have told what they are. */
  declarations(): void {
    for (const { name, role, value } of this.scope.names.values()) {
      if (role === 'constant' || role === 'parameter') {
        // Parameters and constants share their unknowns: an expression of constants does not tell them apart.
        this.dims.equal(this.dims.unknown(`constant ${name}`), this.dims.unknown(`parameter ${name}`))
      }
      if (!value || isZero(value) || !hasValue(role)) continue
      const form = this.term(value)
      const own = this.dims.ofSymbol(role, name)
      const isStart = role !== 'constant' && role !== 'parameter'
      if (!isStart || !this.dims.isPure(form)) {
        if (!this.dims.equal(own, form))
          this.clash(value.span, form, own, `the value of '${name}' has another dimension`)
      }
    }
  }

  starts(): void {
    for (const { name, role, value } of this.scope.names.values()) {
      const isStart = role === 'state' || role === 'weight' || role === 'bias'
      if (value && isStart && this.dims.isPure(this.term(value)))
        this.value(value, this.dims.ofSymbol(role, name), `the value of '${name}'`)
    }
  }

  /** The constants of operators are times. */
  operators(): void {
    for (const { meaning, left, literal } of this.scope.operators) {
      // What is wrong with a constant is wrong where it is declared.
      const written = this.text(meaning.span)
      const named = this.scope.names.get(written.replace(/\[[^\]]*\]$/u, '').trim())
      const span = named?.span ?? meaning.span
      const what = `the time constant '${named?.name ?? written}'`
      const form = this.form(meaning, left)
      if (literal && this.units.timeUnit !== undefined) this.missing(span, what, this.dims.time)
      else if (this.dims.equal(form, this.dims.time)) continue
      else if (this.dims.isPure(form)) this.missing(span, what, this.dims.time)
      else this.clash(span, form, this.dims.time, `${what} is no time`)
    }
  }

  form({ at, shape }: Meaning, left: readonly Written[]): Form {
    return this.dims.ofExpr(at(indicesFor(shape, left[0]?.current ?? 'i', left[1]?.current ?? 'j')))
  }

  /** Each addend against those before it. */
  sum({ parts, left }: Balance): void {
    let before: Form
    for (const part of parts) {
      if (part.shape.rank === 'unknown') continue
      const form = this.form(part, left)
      if (before && !this.dims.equal(before, form)) this.clash(part.span, form, before)
      before ??= form
    }
  }

  /** The right side of an equation against its left one: the terms that differ, or the whole where all do. */
  law({ parts, left, law }: Balance): void {
    if (!law || this.reporter.failedWithin(law.body.span)) return
    const { of } = law
    const whole = times(this.form(law.gain, left), this.dims.ofSymbol(of.role, of.name))
    const rate = times(whole, this.dims.time, -1)
    const forms = parts
      .filter((p) => p.shape.rank !== 'unknown')
      .map((p) => ({ p, form: this.form(p, left) }))
    // A bare rate of learning counts per unit of time.
    const isBare =
      law.learned &&
      forms.some((f) => !this.dims.fits(f.form, rate)) &&
      forms.every((f) => this.dims.fits(f.form, whole))
    const expected = isBare ? whole : rate
    const wrong = forms.filter((f) => !this.dims.equal(expected, f.form))
    if (wrong.length === 0) return
    const [first] = wrong
    if (wrong.length < forms.length) {
      for (const { p, form } of wrong)
        this.clash(
          p.span,
          form,
          expected,
          `'${this.text(p.span)}' has another dimension than 'ddt(${of.name})'`,
        )
    } else {
      const message = `the right side has another dimension than 'ddt(${of.name})'`
      this.clash(law.body.span, first?.form, expected, message)
      this.sum({ parts, left })
    }
  }

  /** Functions of analysis take pure numbers; a formula takes one dimension everywhere. */
  argument({ fn, meaning, left }: Argument & { readonly fn: string }, settledOnly: boolean): void {
    if (meaning.shape.rank === 'unknown') return
    const kind = isNormalizing(fn) ? 'pure' : this.functions(fn)
    // A formula tells by its own sums what it takes, before its calls do.
    if (kind === 'keeps' || (settledOnly && kind === 'formula')) return
    const expected = kind === 'formula' ? this.dims.unknown(`in ${fn}`) : PURE
    const form = this.form(meaning, left)
    if (settledOnly && !this.dims.isSettled(form)) return
    if (!this.dims.equal(expected, form))
      this.clash(
        meaning.span,
        form,
        expected,
        `the argument '${this.text(meaning.span)}' of '${fn}' has a dimension`,
      )
  }
}

const hasValue = (role: string): boolean =>
  ['constant', 'parameter', 'state', 'weight', 'bias'].includes(role)
const isNormalizing = (fn: string): boolean =>
  !BUILTINS.has(fn) && ['softmax', 'logsumexp', 'crossentropy'].includes(fn)
const indicesFor = (shape: Shape, i: string, j: string): readonly string[] =>
  shape.rank === 1 ? [i] : shape.rank === 2 ? [i, j] : []
