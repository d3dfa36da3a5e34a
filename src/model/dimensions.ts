/** @file Physical dimensions as linear forms: known exponents plus unknowns, solved one equality at a time. */
import type { Expr } from '../expr/expr.js'
import type { Term } from '../text/syntax.js'
import { type Dimension, describeDimension, NONE, sameDimension, TIME, type Units } from './units.js'

/** Known exponents, and unknown dimensions to some power. `undefined` fits anything: zero has every dimension. */
interface Known {
  readonly base: Dimension
  readonly unknowns: ReadonlyMap<string, number>
}
export type Form = Known | undefined

const NO_UNKNOWNS: ReadonlyMap<string, number> = new Map()

export const known = (base: Dimension): Form => ({ base, unknowns: NO_UNKNOWNS })
export const PURE: Form = known(NONE)

/** a + factor · b. */
function plus(a: Known, b: Known, factor: number): Known {
  const unknowns = new Map(a.unknowns)
  for (const [name, power] of b.unknowns) {
    const sum = (unknowns.get(name) ?? 0) + factor * power
    if (Math.abs(sum) < 1e-9) unknowns.delete(name)
    else unknowns.set(name, sum)
  }
  return { base: a.base.map((x, i) => x + factor * (b.base[i] ?? 0)), unknowns }
}

const ZERO: Known = { base: NONE, unknowns: NO_UNKNOWNS }

export const times = (a: Form, b: Form, power = 1): Form => (a && b ? plus(a, b, power) : undefined)

/**
 * What a function does to a dimension: keeps it (relu), takes and gives pure numbers (tanh), or what its formula says. Built-ins are
 * known by their own name, activations by that of their symbol.
 */
export type Functions = (fn: string) => 'keeps' | 'pure' | 'formula'

/** Zero has every dimension. */
export const isZero = (term: Term): boolean =>
  term.kind === 'number' && term.value === 0 && term.unit === undefined

export class Dimensions {
  readonly #units: Units
  /** In a model whose only units are times, all that has no unit is a pure number; else it is to be found. */
  readonly #timesOnly: boolean
  readonly #solved = new Map<string, Known>()
  readonly #memo = new Map<Expr, Form>()
  /** A time, or a pure number where times are bare. */
  readonly time: Form
  readonly #functions: Functions

  constructor(
    units: Units,
    assumed: { readonly timesOnly: boolean; readonly bareTimes: boolean },
    functions: Functions,
  ) {
    this.#units = units
    this.#timesOnly = assumed.timesOnly
    this.time = assumed.bareTimes ? PURE : known(TIME)
    this.#functions = functions
  }

  unknown(name: string): Form {
    return { base: NONE, unknowns: new Map([[name, 1]]) }
  }

  #reduce(form: Known): Known {
    let result = form
    for (const [name, power] of form.unknowns) {
      const value = this.#solved.get(name)
      if (!value) continue
      result = plus(
        plus(result, { base: NONE, unknowns: new Map([[name, 1]]) }, -power),
        this.#reduce(value),
        power,
      )
    }
    return result
  }

  /** Makes both equal; false where they are known to differ. */
  equal(a: Form, b: Form): boolean {
    if (!a || !b) return true
    const difference = this.#reduce(plus(a, b, -1))
    const [first] = difference.unknowns
    if (!first) return sameDimension(difference.base, NONE)
    const [name, power] = first
    const own: Known = { base: NONE, unknowns: new Map([[name, 1]]) }
    this.#solved.set(name, plus(own, plus(ZERO, difference, 1 / power), -1))
    return true
  }

  /** Whether both are or could be equal; nothing is settled by asking. */
  fits(a: Form, b: Form): boolean {
    if (!a || !b) return true
    const difference = this.#reduce(plus(a, b, -1))
    return difference.unknowns.size > 0 || sameDimension(difference.base, NONE)
  }

  /** Whether everything in it is known. */
  isSettled(form: Form): boolean {
    return form !== undefined && this.#reduce(form).unknowns.size === 0
  }

  /** The dimension in words. */
  describe(form: Form): string {
    if (!form) return 'any dimension'
    const { base, unknowns } = this.#reduce(form)
    return unknowns.size === 0 ? describeDimension(base) : 'a dimension that is open'
  }

  isPure(form: Form): boolean {
    const reduced = form && this.#reduce(form)
    return reduced !== undefined && reduced.unknowns.size === 0 && sameDimension(reduced.base, NONE)
  }

  ofExpr(e: Expr): Form {
    if (this.#memo.has(e)) return this.#memo.get(e)
    const form = this.#find(e)
    this.#memo.set(e, form)
    return form
  }

  #find(e: Expr): Form {
    switch (e.kind) {
      case 'num':
        return e.value === 0 ? undefined : PURE
      case 'sym':
        return this.ofSymbol(e.role, e.name)
      case 'add': {
        // What must be equal is said where the sum is written; here it has the dimension of any term that is known.
        const forms = e.terms.map((t) => this.ofExpr(t)).filter((f) => f !== undefined)
        return forms.find((f) => this.isSettled(f)) ?? forms[0]
      }
      case 'mul':
        return e.factors.map((f) => this.ofExpr(f)).reduce((a, b) => times(a, b), PURE)
      case 'pow':
        return times(PURE, this.ofExpr(e.base), e.exponent)
      case 'map':
        return this.#ofMap(e.fn, e.order, this.ofExpr(e.arg))
      case 'op':
        return e.word.reduce<Form>(
          (form, f) => (f.op === 'dt' ? times(form, this.time, -f.power) : form),
          this.ofExpr(e.arg),
        )
      case 'softmax':
      case 'logsumexp':
        return PURE
    }
  }

  ofSymbol(role: string, name: string): Form {
    if (role === 'given' || role === 'output') return PURE
    if (['noise', 'let', 'constant', 'parameter', 'argument'].includes(role))
      return this.unknown(`${role} ${name}`)
    return this.#timesOnly ? PURE : this.unknown(`${role} ${name}`)
  }

  /** Arguments are held against what a function takes where they are written. */
  #ofMap(fn: string, order: number, arg: Form): Form {
    switch (this.#functions(fn)) {
      case 'keeps':
        return times(arg, arg, -order)
      case 'pure':
        return PURE
      case 'formula':
        return times(this.unknown(`out ${fn}`), this.unknown(`in ${fn}`), -order)
    }
  }

  /** The dimension of a written value; `clash` hears of terms that do not fit those before. */
  ofTerm(term: Term, clash: (at: Term, found: Form, expected: Form) => void): Form {
    const go = (t: Term): Form => this.ofTerm(t, clash)
    const same = (terms: readonly Term[]): Form => {
      const [first, ...rest] = terms
      const form = first ? go(first) : PURE
      for (const t of rest) {
        const own = isZero(t) ? undefined : go(t)
        if (!this.equal(form, own)) clash(t, own, form)
      }
      return form
    }
    switch (term.kind) {
      case 'number':
        return term.unit === undefined ? PURE : known(this.#units.dimension(term.unit) ?? NONE)
      case 'name':
        return term.name === 'pi' || term.name === 'identity' ? PURE : this.unknown(`constant ${term.name}`)
      case 'group':
        return go(term.inner)
      case 'sum':
        return same(term.terms.map((t) => t.term))
      case 'list':
        return same(term.items.map((i) => i.value))
      case 'product':
        return term.rest.reduce(
          (form, { join, term: t }) => times(form, go(t), join === '/' || join === './' ? -1 : 1),
          go(term.first),
        )
      case 'power':
        return term.exponent.kind === 'number' ? times(PURE, go(term.base), term.exponent.value) : PURE
      case 'call': {
        const name = term.callee.kind === 'name' ? term.callee.name : ''
        return name === 'normal' || name === 'uniform' ? same(term.args) : PURE
      }
      default:
        return undefined
    }
  }
}
