/**
 * @file The one way to nerdamer, a computer algebra system: asked in strings only, and believed only where its answer agrees
 * with the question in numbers.
 */
import { type Random, randomStream } from '../base/random.js'
import { children } from './build.js'
import { closedDerivative } from './closedForm.js'
import { type Complex, complex, complexValue, minus, plus, size, times } from './complex.js'
import type { Expr, Map as MapNode, Sym } from './expr.js'
import { readFormula, writeFormula } from './formulaText.js'
import { substitute, symbols } from './substitute.js'

/** Takes a question, gives the answer as text; may throw. */
export type Engine = (question: string) => string

/** Loaded on the first question, so that nothing pays for it unasked. */
async function nerdamerEngine(): Promise<Engine> {
  const { default: nerdamer } = await import('nerdamer')
  return (question) => {
    // a timeout may leave it counting in decimals: exp(1/2) would be a fraction from then on
    nerdamer.set('PARSE2NUMBER', false)
    try {
      return nerdamer(question).toString()
    } finally {
      // every question is kept otherwise
      nerdamer.flush()
    }
  }
}

const TOLERANCE = 1e-9
const POINTS = 12
/** Points tried before too few are found where all is finite. */
const MOST_TRIES = 60

/** The solutions of equation = 0 for a symbol, as far as they are real formulas; undefined where none is to be trusted. */
export async function solveFor(
  equation: Expr,
  symbol: Sym,
  engine?: Engine,
): Promise<readonly Expr[] | undefined> {
  const names = new Names(symbol)
  const text = names.write(equation)
  if (text === undefined || !symbols(equation).has(symbol)) return undefined
  const reply = await ask(`solve(${text},${names.write(symbol)})`, engine)
  if (!reply?.startsWith('[') || !reply.endsWith(']')) return undefined
  const roots = entries(reply.slice(1, -1)).map((entry) => names.read(entry))
  const real = roots.filter((root) => root !== undefined)
  if (real.length === 0 || !real.every((root) => solves(root, equation, symbol))) return undefined
  return real
}

/** The factored form, or undefined. */
export async function factor(e: Expr, engine?: Engine): Promise<Expr | undefined> {
  const names = new Names()
  const text = names.write(e)
  const reply = text === undefined ? undefined : await ask(`factor(${text})`, engine)
  const result = reply === undefined ? undefined : names.read(reply)
  return result && everywhere([e, result], (at) => near(at(e), at(result))) ? result : undefined
}

/** What nerdamer says of a derivative; its own is asked after only where it agrees with differences of f. */
export async function secondOpinion(
  f: Expr,
  argument: Sym,
  derivative: Expr,
  engine?: Engine,
): Promise<'agrees' | 'disagrees' | 'no answer'> {
  const names = new Names(argument)
  const text = names.write(f)
  const reply = text === undefined ? undefined : await ask(`diff(${text},${names.write(argument)})`, engine)
  const theirs = reply === undefined ? undefined : names.read(reply)
  if (!theirs) return 'no answer'
  const trusted = everywhere([f, theirs, argument], (at, moved) => {
    const fine = slope((h) => moved(f, argument, h), 1.5e-3)
    const coarse = slope((h) => moved(f, argument, h), 3e-3)
    return near(fine, coarse) ? near(fine, at(theirs)) : 'unknown'
  })
  if (!trusted) return 'no answer'
  return everywhere([theirs, derivative, argument], (at) => near(at(theirs), at(derivative)))
    ? 'agrees'
    : 'disagrees'
}

async function ask(question: string, engine: Engine | undefined): Promise<string | undefined> {
  const answer = engine ?? (await nerdamerEngine())
  try {
    return answer(question)
  } catch {
    // a timeout, a syntax it does not know, a fault of its own: no answer, whatever the cause
    return undefined
  }
}

/** Parts between commas that stand in no bracket. */
function entries(text: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const c of text) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0
    if (c === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += c
  }
  return parts
}

/** Thrown inside where an expression has no text. */
class Unsayable extends Error {}

/** Identifiers v0, v1, … for what a formula is made of: e, i, pi, E, tau and phi mean something of their own there. */
class Names {
  readonly #leaves: Expr[] = []
  readonly #symbol: Sym | undefined

  /** What holds `symbol` is not hidden behind a name. */
  constructor(symbol?: Sym) {
    this.#symbol = symbol
  }

  write(e: Expr): string | undefined {
    try {
      return writeFormula(e, (x, write) => (x.kind === 'map' ? this.#call(x, write) : this.#leaf(x)))
    } catch (failure) {
      if (failure instanceof Unsayable) return undefined
      throw failure
    }
  }

  read = (text: string): Expr | undefined =>
    readFormula(text, (name) => (/^v\d+$/.test(name) ? this.#leaves[Number(name.slice(1))] : undefined))

  #call(e: MapNode, write: (e: Expr) => string): string {
    const form = Object.hasOwn(CALLS, e.fn) ? CALLS[e.fn]?.[e.order] : undefined
    if (form) return form(`(${write(e.arg)})`)
    const closed = e.order > 1 ? closedDerivative(e.fn, e.order, e.arg) : undefined
    return closed ? `(${write(closed)})` : this.#leaf(e)
  }

  #leaf(e: Expr): string {
    if (e.kind !== 'sym' && this.#symbol && holds(e, this.#symbol)) throw new Unsayable()
    const known = this.#leaves.indexOf(e)
    return `v${known >= 0 ? known : this.#leaves.push(e) - 1}`
  }
}

const holds = (e: Expr, s: Sym): boolean => e === s || children(e).some((c) => holds(c, s))

/** Text of a function and of its first derivative, for an argument in brackets. */
const CALLS: Readonly<Record<string, readonly ((a: string) => string)[]>> = {
  identity: [(a) => a, () => '1'],
  exp: [(a) => `exp${a}`],
  log: [(a) => `log${a}`],
  sin: [(a) => `sin${a}`],
  cos: [(a) => `cos${a}`],
  tanh: [(a) => `tanh${a}`, (a) => `(1-tanh${a}^2)`],
  logistic: [(a) => `(1+exp(-${a}))^(-1)`, (a) => `(exp(-${a})*(1+exp(-${a}))^(-2))`],
  softplus: [(a) => `log(1+exp${a})`, (a) => `(1+exp(-${a}))^(-1)`],
}

const finite = (z: Complex): boolean => Number.isFinite(z.re) && Number.isFinite(z.im)
const near = (a: Complex, b: Complex): boolean | 'unknown' =>
  finite(a) && finite(b) ? size(minus(a, b)) <= TOLERANCE * Math.max(size(a), size(b), 1e-3) : 'unknown'

type At = (e: Expr) => Complex
type Moved = (e: Expr, s: Sym, by: number) => Complex

/** Whether a test holds at all of a dozen random points, not counting those where it has no answer. */
function everywhere(formulas: readonly Expr[], test: (at: At, moved: Moved) => boolean | 'unknown'): boolean {
  const random = randomStream(1, 'algebra')
  let passed = 0
  for (let n = 0; n < MOST_TRIES && passed < POINTS; n++) {
    const values = new Map<Expr, Complex>()
    // drawn in the order of the formulas, once per leaf
    for (const e of formulas) complexValue(e, (x) => leafValue(x, values, random))
    const at: At = (e) => complexValue(e, (x) => leafValue(x, values, random))
    const moved: Moved = (e, s, by) =>
      complexValue(e, (x) => {
        const own = leafValue(x, values, random)
        return own && x === s ? plus(own, complex(by)) : own
      })
    const outcome = test(at, moved)
    if (outcome === false) return false
    if (outcome === true) passed++
  }
  return passed === POINTS
}

/** Symbols, and what stands for one: away from 0, of either sign. */
function leafValue(e: Expr, values: Map<Expr, Complex>, random: Random): Complex | undefined {
  const sum = e.kind === 'mul' && e.sum.length > 0
  const call = e.kind === 'map' && !Object.hasOwn(CALLS, e.fn)
  const leaf = sum || call || !['num', 'add', 'mul', 'pow', 'map'].includes(e.kind)
  if (!leaf) return undefined
  const known = values.get(e)
  if (known) return known
  const value = complex((random.uniform() < 0.5 ? -1 : 1) * (0.3 + 1.5 * random.uniform()))
  values.set(e, value)
  return value
}

/** Central difference of order 6. */
const slope = (f: (h: number) => Complex, h: number): Complex =>
  [3 / 4, -3 / 20, 1 / 60]
    .map((c, n) => times(complex(c / h), minus(f((n + 1) * h), f(-(n + 1) * h))))
    .reduce(plus)

/** Whether the equation holds at the root, measured by its terms there, and does not hold elsewhere. */
function solves(root: Expr, equation: Expr, symbol: Sym): boolean {
  if (holds(root, symbol)) return false
  const there = (e: Expr): Expr => substitute(e, (s) => (s === symbol ? root : s))
  const terms = equation.kind === 'add' ? equation.terms : [equation]
  return everywhere([equation, root], (at) => {
    const value = terms.map((t) => at(there(t)))
    const elsewhere = size(at(equation))
    if (!value.every(finite) || !Number.isFinite(elsewhere)) return 'unknown'
    const measure = terms.length > 1 ? Math.max(...value.map(size)) : elsewhere
    const left = size(value.reduce(plus))
    return elsewhere > 0 && (left === 0 || left <= TOLERANCE * Math.max(measure, elsewhere))
  })
}
