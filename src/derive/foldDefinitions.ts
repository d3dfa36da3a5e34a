/** @file Reads what equals a definition as that definition: exp(−s) (u − W φ(u)) is e where the model says so. */
import { add, children, map, mul, neg, op, pow, recip, splitCoefficient, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { namesIn } from '../expr/substitute.js'
import { closeSum, openSteadily, rename } from '../expr/sums.js'
import { bottomUp, replaced } from '../expr/walk.js'
import type { Definitions } from './functional.js'

interface Pattern {
  readonly name: string
  readonly body: Expr
  readonly index: Index
  /** Of two that fit, the one that is defined first is read. */
  readonly position: number
}

/** What a node is read as, and by which definition. */
interface Reading {
  readonly position: number
  readonly e: Expr
}

/** All definitions at one index. */
interface Table {
  /** Reads an expression that equals a definition, or its negative. */
  readonly whole: (x: Expr) => Reading | undefined
  /** Products by their first factor, to be found inside longer ones. */
  readonly products: ReadonlyMap<Expr, readonly (Reading & { readonly body: Expr })[]>
}

/** What is known of definitions, and of all that was read back by them so far. */
interface Fold {
  readonly tables: (index: Index) => Table
  readonly read: Map<Expr, Expr>
  readonly folded: Map<Expr, Expr>
}

const kept = new WeakMap<Definitions, Fold>()

function foldOf(definitions: Definitions): Fold {
  const known = kept.get(definitions)
  if (known) return known
  const patterns = patternsOf(definitions)
  const tables = new Map<Index, Table>()
  const at = (index: Index): Table => {
    const table = tables.get(index) ?? tableAt(patterns, index)
    tables.set(index, table)
    return table
  }
  const made = { tables: at, read: new Map<Expr, Expr>(), folded: new Map<Expr, Expr>() }
  kept.set(definitions, made)
  return made
}

function tableAt(patterns: readonly Pattern[], index: Index): Table {
  const here = (p: Pattern): Expr => rename(p.body, new Map([[p.index, index]]))
  const sums = new Map<number, Pattern[]>()
  const lengths = new Set<number>()
  const read = new Map<Expr, Reading>()
  const products = new Map<Expr, (Reading & { readonly body: Expr })[]>()
  const note = (body: Expr, { name, position }: Pattern): Reading => {
    const reading = { position, e: sym('let', name, [index]) }
    if (!read.has(body)) read.set(body, reading)
    const negative = body.kind === 'add' ? undefined : neg(body)
    if (negative && !read.has(negative)) read.set(negative, { position, e: neg(reading.e) })
    return reading
  }
  for (const pattern of patterns) {
    if (kindOf(pattern.index) !== kindOf(index)) continue
    if (pattern.body.kind === 'add') {
      const list = sums.get(pattern.body.terms.length) ?? []
      sums.set(pattern.body.terms.length, list)
      list.push(pattern)
      lengths.add(pattern.body.terms.length)
      continue
    }
    const body = here(pattern)
    const reading = note(body, pattern)
    const powers = body.kind === 'mul' && body.sum.length === 0 ? powersOf(body) : new Map<Expr, number>()
    const [first] = powers.keys()
    if (!first || powers.size < 2) continue
    const list = products.get(first) ?? []
    products.set(first, list)
    list.push({ ...reading, body })
  }
  const whole = (x: Expr): Reading | undefined => {
    if (x.kind !== 'add' || !lengths.has(x.terms.length)) return read.get(x)
    // sums are long: they are renamed when one of as many terms is met
    for (const pattern of sums.get(x.terms.length) ?? []) note(here(pattern), pattern)
    sums.delete(x.terms.length)
    const [found, negative] = [read.get(x), read.get(neg(x))]
    if (!negative || (found && found.position < negative.position)) return found
    return { position: negative.position, e: neg(negative.e) }
  }
  return { whole, products }
}

/** Definitions worth reading back: those of one neuron that are a sum or a product and do not hold themselves. */
function patternsOf(definitions: Definitions): readonly Pattern[] {
  return [...definitions.values()].flatMap((d, position) => {
    const [index, ...more] = d.indices
    const { kind } = d.body
    if (index === undefined || more.length > 0 || (kind !== 'add' && kind !== 'mul')) return []
    if ([...namesIn(d.body)].some((s) => s.name === d.name)) return []
    return [{ name: d.name, body: d.body, index, position }]
  })
}

/** The expression with every occurrence of a definition's body, or of its negative, replaced by the definition's name. */
export function foldDefinitions(e: Expr, definitions: Definitions): Expr {
  const { tables, read, folded: done } = foldOf(definitions)
  const fold = (x: Expr): Expr => {
    const folded = read.get(x) ?? reading(x, tables)
    read.set(x, folded)
    return folded
  }
  const below = (x: Expr): readonly Expr[] => {
    const folded = fold(x)
    if (folded !== x) return folded.kind === 'mul' ? folded.factors.filter((f) => f.kind !== 'sym') : []
    if (x.kind === 'op') return [x.arg]
    if (x.kind === 'softmax' || x.kind === 'logsumexp') return []
    return x.kind === 'mul' && x.sum.length > 0 ? [mul(openSteadily(x)[0])] : children(x)
  }
  return bottomUp(e, done, below, (x, go) => rebuild(fold(x), x, go))
}

function rebuild(folded: Expr, original: Expr, go: (x: Expr) => Expr): Expr {
  if (folded !== original)
    return folded.kind === 'mul' ? mul(folded.factors.map((f) => (f.kind === 'sym' ? f : go(f)))) : folded
  switch (original.kind) {
    case 'add': {
      const terms = replaced(original.terms, go)
      return terms === original.terms ? original : add(terms)
    }
    case 'mul': {
      if (original.sum.length === 0) {
        const own = replaced(original.factors, go)
        return own === original.factors ? original : mul(own)
      }
      const [factors, bound] = openSteadily(original)
      const inner = go(mul(factors))
      return closeSum(inner.kind === 'mul' && inner.sum.length === 0 ? inner.factors : [inner], bound)
    }
    case 'pow':
      return pow(go(original.base), original.exponent)
    case 'map':
      return map(original.fn, original.order, go(original.arg))
    case 'op':
      return op(original.word, go(original.arg))
    default:
      return original
  }
}

/** x itself, ± the name, or a product in which the body's factors are replaced by the name. */
function reading(x: Expr, tables: (index: Index) => Table): Expr {
  let best: Reading | undefined
  const offer = (r: Reading): void => {
    if (!best || r.position < best.position) best = r
  }
  let has: ReadonlyMap<Expr, number> | undefined
  for (const index of x.free) {
    const { whole, products } = tables(index)
    const found = whole(x)
    if (found) offer(found)
    if (products.size === 0 || x.kind !== 'mul' || x.sum.length > 0) continue
    has ??= powersOf(x)
    for (const base of has.keys())
      for (const { position, e, body } of products.get(base) ?? [])
        if (holdsAll(has, powersOf(body))) offer({ position, e: mul([mul([x, recip(body)]), e]) })
  }
  return best?.e ?? x
}

const holdsAll = (has: ReadonlyMap<Expr, number>, wanted: ReadonlyMap<Expr, number>): boolean =>
  [...wanted].every(([base, power]) => (has.get(base) ?? 0) >= power)

const kindOf = (index: string): string => index.split('@')[1] ?? ''

function powersOf(e: Expr): ReadonlyMap<Expr, number> {
  const { rest } = splitCoefficient(e)
  const factors = rest.kind === 'mul' && rest.sum.length === 0 ? rest.factors : [rest]
  return new Map(factors.map((f) => (f.kind === 'pow' ? [f.base, f.exponent] : [f, 1])))
}
