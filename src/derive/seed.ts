/** @file What flows back along an expression: a product made only where it is read, so that passing through n factors costs n. */
import { mul, ONE } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'

/** Whether a product keeps this factor, whatever else it holds. */
const stays = (e: Expr): boolean => e.kind !== 'pow' || e.exponent >= 1

const factorsOf = (e: Expr): readonly Expr[] => (e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e])

const NO_INDEX: readonly Index[] = []

/** Indices and those of some factors: mostly no more than the former. */
function joined(from: readonly Index[], by: readonly Expr[]): readonly Index[] {
  let all = from
  for (const { free } of by) {
    if (free === all || free.every((i) => all.includes(i))) continue
    all = all.length === 0 ? free : [...new Set([...all, ...free])]
  }
  return all
}

export class Seed {
  readonly free: readonly Index[]
  /** Of all factors: a quotient may take one away from the product, which then is the same for all neurons. */
  readonly over: readonly Index[]
  /** How many factors it is made of, numbers aside. */
  readonly length: number
  /** Some factor holds an operator. */
  readonly operated: boolean
  readonly #above: Seed | undefined
  readonly #by: readonly Expr[]
  readonly #whole: boolean
  #value: Expr | undefined

  private constructor(above: Seed | undefined, by: readonly Expr[], value?: Expr) {
    let whole = above ? above.#whole : true
    let length = above?.length ?? 0
    let operated = above?.operated ?? false
    for (const f of by) {
      if (!factorsOf(f).every(stays)) whole = false
      if (f.kind !== 'num') length++
      if (f.operated) operated = true
    }
    this.#above = above
    this.#by = by
    this.#value = value
    this.#whole = whole
    this.length = length
    this.operated = operated
    this.over = joined(above?.over ?? NO_INDEX, by)
    this.free = whole ? this.over : this.value.free
  }

  static of(e: Expr): Seed {
    return new Seed(undefined, [e], e)
  }

  times(by: readonly Expr[]): Seed {
    const zero = by.find((f) => f.kind === 'num' && f.value === 0)
    return zero ? Seed.of(zero) : new Seed(this, by)
  }

  get isZero(): boolean {
    return this.#value?.kind === 'num' && this.#value.value === 0
  }

  /** Whether its value is a product for sure, not a sum. */
  get isProduct(): boolean {
    return this.#whole && this.length > 1
  }

  get value(): Expr {
    if (this.#value) return this.#value
    const lists: (readonly Expr[])[] = []
    let first: Seed = this
    while (!first.#value && first.#above) {
      lists.push(first.#by)
      first = first.#above
    }
    this.#value = mul([first.#value ?? ONE, ...lists.reverse().flat()])
    return this.#value
  }
}
