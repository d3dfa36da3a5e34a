/**
 * @file The functional derivative by reverse accumulation: seeds flow from an energy to fields and parameters through operator
 * adjoints, definitions kept opaque (docs/mathematics.md).
 */
import { ModelError, problem } from '../base/diagnostic.js'
import { remembered } from '../base/remembered.js'
import { isAffine, solveIndices } from '../expr/affine.js'
import { within } from '../expr/boundary.js'
import { add, children, map, mul, neg, num, ONE, op, pow, softmax, ZERO } from '../expr/build.js'
import { type Expr, type Factor, type Index, kindOfIndex, type Sym, type Word } from '../expr/expr.js'
import { adjoint, compose, derivative } from '../expr/operator.js'
import { namesIn, nodes, symbols } from '../expr/substitute.js'
import { freshIndex, openSteadily, rename, sumOver } from '../expr/sums.js'
import { bottomUp } from '../expr/walk.js'
import type { Definition } from '../model/model.js'
import { Seed } from './seed.js'
import { factorCommon } from './terms.js'

export type Definitions = ReadonlyMap<string, Definition>

/** δ∫root dt by every state, parameter and definition, each with free indices `i` (vectors) or `i`, `j` (matrices); made when read. */
export type Sensitivities = Pick<ReadonlyMap<string, Expr>, 'get' | 'keys'>

const CANONICAL = ['i', 'j'] as const

/** The free indices that a sensitivity by a symbol carries; of the symbol's own kinds. */
export const canonicalIndices = (indices: readonly Index[]): readonly Index[] =>
  indices.map((index, n) => {
    const kind = kindOfIndex(index)
    return `${CANONICAL[n] ?? `i${n}`}${kind === '' ? '' : `@${kind}`}`
  })

/** Body of a definition with its free indices read as `indices`: zero where these leave their range, as the definition is. */
export function bodyAt(definition: Definition, indices: readonly Index[]): Expr {
  return within(
    rename(definition.body, new Map(definition.indices.map((d, n) => [d, indices[n] ?? d]))),
    indices,
  )
}

/** Definitions below an expression, each after all that it uses; refuses a cycle. */
export const definitionOrder = (root: Expr, definitions: Definitions): readonly Definition[] =>
  ordered(definitions, root)

const ordered = remembered((definitions: Definitions, root: Expr): readonly Definition[] => {
  const order: Definition[] = []
  const state = new Map<string, 'open' | 'done'>()
  const read = (e: Expr): readonly Definition[] => {
    const list: Definition[] = []
    for (const { name } of namesIn(e)) {
      const definition = definitions.get(name)
      if (definition) list.push(definition)
    }
    return list
  }
  const stack = [...read(root).toReversed()]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { name } = top
    if (state.has(name)) {
      stack.pop()
      if (state.get(name) === 'open') order.push(top)
      state.set(name, 'done')
      continue
    }
    state.set(name, 'open')
    for (const below of read(top.body).toReversed()) {
      if (state.get(below.name) === 'open') refuseLoop(below)
      if (!state.has(below.name)) stack.push(below)
    }
  }
  return order
})

function refuseLoop({ name, span }: Definition): never {
  throw new ModelError([
    problem('E3001', {
      message: `the energy depends on '${name}', which is defined through itself`,
      span,
      remedy: 'give it a state with a time constant, so that the derivation can hold its past fixed',
    }),
  ])
}

/** What is this short is searched again sooner than looked up, down to this depth. */
const SHORT = 50

/** Reverse accumulation, once for each root. Cost: linear in the nodes below root and in what is read, whatever the sizes of the populations. */
export const sensitivities = (root: Expr, definitions: Definitions): Sensitivities =>
  accumulated(definitions, root)

/** δ∫root dt by some of the definitions, held fixed as all others are: what does not hold them is not looked at. */
export function sensitivitiesThrough(root: Expr, names: ReadonlySet<string>): Sensitivities {
  const known = new Map<Expr, boolean>()
  const below = (e: Expr): readonly Expr[] => children(e).filter((c) => c.named)
  const found = (e: Expr, of: (child: Expr) => boolean): boolean =>
    e.kind === 'sym' ? names.has(e.name) : children(e).some((c) => c.named && of(c))
  const search = (part: Expr, depth: number): boolean =>
    depth > SHORT ? walk(part) : found(part, (c) => search(c, depth + 1))
  const walk = (part: Expr): boolean => bottomUp(part, known, below, found)
  const holds = (part: Expr): boolean => (part.extent <= SHORT ? search(part, 0) : walk(part))
  return accumulate(root, CLOSED, (part) => part.named && holds(part))
}

const CLOSED: Definitions = new Map()

const accumulated = remembered((definitions: Definitions, root: Expr) => accumulate(root, definitions))

/**
 * ∂∫χ root dt by what lies below operators, with χ a function of time: all else leaves nothing at the ends of a window (boundary.ts).
 * What has passed no operator is χ times what `sensitivities` gives, and is read there.
 */
export function windowSensitivities(window: Sym, root: Expr, definitions: Definitions): Sensitivities {
  const operated = new Set<string>()
  const known = new Map<Expr, boolean>()
  const below = (e: Expr): readonly Expr[] => (e.operated ? [] : children(e).filter((c) => c.named))
  const reachesOperator = (part: Expr): boolean =>
    part.operated ||
    (part.named &&
      bottomUp(
        part,
        known,
        below,
        (e, of) => e.operated || (e.kind === 'sym' && operated.has(e.name)) || below(e).some(of),
      ))
  const order = definitionOrder(root, definitions)
  for (const { name, body } of order) if (reachesOperator(body)) operated.add(name)
  const passes = (part: Expr, seed: Seed): boolean => seed.operated || reachesOperator(part)
  const plain = sensitivities(root, definitions)
  const factored = {
    order,
    of: (name: string): Seed => Seed.of(mul([window, plain.get(name) ?? ZERO])),
  }
  const windowed = mul([window, root])
  return accumulate(windowed, definitions, passes, factored) ?? accumulate(windowed, definitions, passes)
}

const everything = (): boolean => true

/** What reaches a definition that nothing reaches through an operator, known from elsewhere. */
interface Factored {
  readonly of: (name: string) => Seed
  /** Of the definitions below the root. */
  readonly order: readonly Definition[]
}

function accumulate(root: Expr, visible: Definitions, passes?: Passes): Sensitivities
/** Undefined where a definition is reached both through operators and without any. */
function accumulate(
  root: Expr,
  visible: Definitions,
  passes: Passes,
  factored: Factored,
): Sensitivities | undefined
function accumulate(
  root: Expr,
  visible: Definitions,
  passes: Passes = everything,
  factored?: Factored,
): Sensitivities | undefined {
  const reached = new Map<string, Reached[]>()
  const plainly = new Set<string>()
  const enters: Passes = (part, seed) => {
    if (!factored || seed.operated || part.operated) return passes(part, seed)
    // no operator above and none here: what is beyond its definitions is no part of this
    if (passes(part, seed)) for (const s of namesIn(part)) plainly.add(s.name)
    return false
  }
  const record = (s: Sym, seed: Seed): void => {
    const list = reached.get(s.name) ?? []
    reached.set(s.name, list)
    list.push(arrive(s, seed))
  }
  propagate(root, Seed.of(ONE), record, enters)
  for (const definition of (factored?.order ?? definitionOrder(root, visible)).toReversed()) {
    const { name } = definition
    const list = reached.get(name) ?? []
    const isPlain = plainly.has(name)
    if (list.length === 0 && !isPlain) continue
    if (list.length > 0 && isPlain) return undefined
    if (factored && isPlain && !definition.body.operated) {
      for (const s of namesIn(definition.body)) plainly.add(s.name)
      continue
    }
    const seed = factored && isPlain ? factored.of(name) : total(name, list)
    // No other free index can meet these: sums are opened to fresh ones, and a seed holds only its symbol's own.
    const indices = canonicalIndices(definition.indices)
    const body = bodyAt(definition, indices)
    refuseCounted(body, seed, indices)
    propagate(body, seed, record, enters)
  }
  const made = new Map<string, Expr>()
  const get = (name: string): Expr | undefined => {
    const list = reached.get(name)
    const value = made.get(name) ?? (list && total(name, list).value)
    if (!value) return undefined
    refuseLong(name, value.extent)
    made.set(name, value)
    return value
  }
  return { get, keys: () => reached.keys() }
}

/** What reaches one occurrence of a symbol, and how it reads at the symbol's canonical indices. */
interface Reached {
  readonly seed: Seed
  readonly at: (seed: Expr) => Expr
  /** The occurrence has canonical indices. */
  readonly inPlace: boolean
}

function total(name: string, list: readonly Reached[]): Seed {
  const [only, ...others] = list
  refuseLong(
    name,
    list.reduce((n, { seed }) => n + seed.length, 0),
  )
  if (only?.inPlace && only.seed.isProduct && others.length === 0) return only.seed
  return Seed.of(groupGiven(add(list.map(({ seed, at }) => at(seed.value)))))
}

/** Symbols and numbers of one derivative; what a person reads has a hundred. */
const LONGEST = 200_000

/** What is written out in full may have the square of the model's length, or grow with every definition by a factor. */
function refuseLong(name: string, length: number): void {
  if (length <= LONGEST) return
  throw new ModelError([
    problem('E3012', {
      message: `the derivative by '${name}' is too long to write out`,
      found: `more than ${LONGEST} symbols`,
      expected: `at most ${LONGEST}`,
    }),
  ])
}

/** A shift is inverted: what reaches r[x+k] at x reaches r[y] at y − k, summed over k, as far as that is within the range of x. */
function arrive(s: Sym, seed: Seed): Reached {
  const target = canonicalIndices(s.indices)
  const shifted = s.indices.some(isAffine)
  const fresh = shifted ? target.map(freshIndex) : target
  const solved = solveIndices(s.indices, fresh)
  if (!solved) {
    throw new ModelError([
      problem('E3001', {
        message: `a repeated index of '${s.name}' is not yet supported in an energy`,
        remedy: 'write the diagonal as a vector of its own',
      }),
    ])
  }
  if (!shifted)
    return { seed, at: (e) => rename(e, solved), inPlace: s.indices.every((i, n) => i === target[n]) }
  const summed = (e: Expr): Expr =>
    sumOver(
      within(rename(e, solved), solved.values()),
      s.free.filter((i) => !solved.has(i)),
    )
  const back = new Map(fresh.map((i, n) => [i, target[n] as Index]))
  return { seed, at: (e) => rename(summed(e), back), inPlace: false }
}

/** Terms that hold only while a target is given are kept together, as one difference from the target. */
function groupGiven(e: Expr): Expr {
  if (e.kind !== 'add') return e
  const groups = new Map<Expr, Expr[]>()
  const rest: Expr[] = []
  for (const t of e.terms) {
    const given = (t.kind === 'mul' ? t.factors : [t]).find((f) => f.kind === 'sym' && f.role === 'given')
    if (given) groups.set(given, [...(groups.get(given) ?? []), t])
    else rest.push(t)
  }
  return add([...rest, ...[...groups.values()].map((terms) => factorCommon(add(terms)))])
}

type Record = (s: Sym, seed: Seed) => void
type Passes = (part: Expr, seed: Seed) => boolean
/** A part of an expression, and what flows into it. */
type Flow = readonly [part: Expr, seed: Seed]

/** Σ seed · e, differentiated: one rule per node kind, each linear in the seed. */
function propagate(root: Expr, from: Seed, record: Record, passes: Passes): void {
  const stack: Flow[] = [[root, from]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [e, above] = top
    if (e.kind === 'num') continue
    refuseCounted(e, above, above.over)
    const outside = above.free.filter((i) => !e.free.includes(i))
    const seed = outside.length === 0 ? above : Seed.of(sumOver(above.value, outside))
    if (seed.isZero || !passes(e, seed)) continue
    if (e.kind === 'sym') record(e, seed)
    else for (const flow of flowsOf(e, seed).toReversed()) stack.push(flow)
  }
}

const flowsOf = (e: Expr, seed: Seed): readonly Flow[] =>
  (DERIVATIVES[e.kind] as (node: Expr, seed: Seed) => readonly Flow[])(e, seed)

/** Σ_i of what does not depend on i is N times it, and N is no expression: where that would matter it is refused. */
function refuseCounted(e: Expr, seed: Seed, over: readonly Index[]): void {
  if (over.every((i) => e.free.includes(i) || seed.free.includes(i))) return
  const fixed = (s: Sym): boolean => s.indices.length === 0 && (s.role === 'constant' || s.role === 'given')
  if ([...symbols(e)].every(fixed)) return
  throw new ModelError([
    problem('E3001', {
      message:
        'a sum over neurons of a term that is the same for all of them is not yet supported in an energy',
      remedy: 'take the term out of the sum, times the number of neurons',
    }),
  ])
}

const DERIVATIVES: {
  readonly [K in Expr['kind']]: (node: Extract<Expr, { kind: K }>, seed: Seed) => readonly Flow[]
} = {
  num: () => [],
  sym: () => [],
  add: (e, seed) =>
    e.terms.map((t) => {
      refuseCounted(t, seed, e.free)
      return [t, seed]
    }),
  mul: (e, seed) => intoFactors(openSteadily(e, seed.free)[0], seed),
  // d(b^p) = p b^(p-1) db
  pow: (e, seed) => [[e.base, seed.times([num(e.exponent), pow(e.base, e.exponent - 1)])]],
  // d f⁽ᵏ⁾(x) = f⁽ᵏ⁺¹⁾(x) dx
  map: (e, seed) => [[e.arg, seed.times([map(e.fn, e.order + 1, e.arg)])]],
  // ⟨s, O x⟩ = ⟨O† s, x⟩; and ∂(O^p)/∂τ = p O^(p-1) ∂O/∂τ with ∂D(±τ)/∂τ = ±dt, ∂S_d/∂d = −dt S_d.
  op: (e, seed) => {
    const { sign, word } = adjoint(e.word)
    const moved = op(word, seed.value)
    const below = Seed.of(sign < 0 ? neg(moved) : moved)
    // what is constant keeps no operator, nor the index of its time constant
    if (!below.isZero) refuseCounted(e.arg, below, e.free)
    return [
      [e.arg, below],
      ...e.word.flatMap((f): readonly Flow[] =>
        f.tau ? [[f.tau, seed.times([parameterDerivative(e.word, f, e.arg)])]] : [],
      ),
    ]
  },
  // d softmax(a)_i = p_i (da_i − Σ_j p_j da_j)
  softmax: (e, seed) => {
    const weighted = mul([seed.value, e])
    return [[e.arg, Seed.of(add([weighted, neg(mul([e, sumOver(weighted, [e.at])]))]))]]
  },
  // d log Σ exp a = Σ_i softmax(a)_i da_i
  logsumexp: (e, seed) => {
    const at = freshIndex(e.over)
    const arg = rename(e.arg, new Map([[e.over, at]]))
    return [[arg, seed.times([softmax(arg, at)])]]
  },
}

/** ∂(Π f)/∂f_m = the other factors, summed over the indices that f_m lacks; by halves, so that n factors cost n log n. */
function intoFactors(factors: readonly Expr[], seed: Seed): readonly Flow[] {
  if (factors.length < 2) return factors.map((f) => [f, seed])
  const middle = factors.length >> 1
  const [left, right] = [factors.slice(0, middle), factors.slice(middle)]
  return [...intoFactors(left, seed.times(right)), ...intoFactors(right, seed.times(left))]
}

function parameterDerivative(word: Word, f: Factor, arg: Expr): Expr {
  const sign = f.op === 'S' ? -1 : f.reversed ? -1 : 1
  const rest: Word = f.op === 'S' ? word : compose(word, [{ ...f, power: -1 }])
  const signed = f.op === 'S' && f.reversed ? -sign : sign
  return mul([num(signed * f.power), op(compose(rest, [derivative()]), arg)])
}

/** The nodes of some expressions and of the definitions that they read; none that does not `matter`, nor what is below it. */
export const nodesThrough = (
  roots: readonly Expr[],
  definitions: Definitions,
  matters?: (x: Expr) => boolean,
): Iterable<Expr> =>
  nodes(
    roots,
    (x) => {
      const definition = x.kind === 'sym' && x.role === 'let' ? definitions.get(x.name) : undefined
      return definition ? [definition.body] : NOTHING
    },
    matters,
  )

const NOTHING: readonly Expr[] = []

const reached = remembered((definitions: Definitions, e: Expr): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const x of nodesThrough([e], definitions)) if (x.kind === 'sym') names.add(x.name)
  return names
})

/** Names of the symbols that an expression reaches, through definitions. */
export const reachOf = (e: Expr, definitions: Definitions): ReadonlySet<string> => reached(definitions, e)
