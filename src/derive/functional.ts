/**
 * @file The functional derivative by reverse accumulation: seeds flow from an energy to fields and parameters through operator
 * adjoints, definitions kept opaque (docs/mathematics.md).
 */
import { ModelError, problem } from '../base/diagnostic.js'
import { isAffine, solveIndices } from '../expr/affine.js'
import { within } from '../expr/boundary.js'
import { add, children, map, mul, neg, num, ONE, op, pow, softmax } from '../expr/build.js'
import { type Expr, type Factor, type Index, kindOfIndex, type Sym, type Word } from '../expr/expr.js'
import { adjoint, compose, derivative } from '../expr/operator.js'
import { symbols } from '../expr/substitute.js'
import { freshIndex, openSum, rename, sumOver } from '../expr/sums.js'
import type { Definition } from '../model/model.js'
import { factorCommon } from './terms.js'

export type Definitions = ReadonlyMap<string, Definition>

/** δ∫root dt by every state, parameter and definition, each with free indices `i` (vectors) or `i`, `j` (matrices). */
export type Sensitivities = ReadonlyMap<string, Expr>

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
function definitionOrder(root: Expr, definitions: Definitions): readonly Definition[] {
  const order: Definition[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (e: Expr): void => {
    for (const s of symbols(e)) {
      const definition = s.role === 'let' ? definitions.get(s.name) : undefined
      if (!definition || state.get(s.name) === 'done') continue
      if (state.get(s.name) === 'open') {
        throw new ModelError([
          problem('E3001', {
            message: `the energy depends on '${s.name}', which is defined through itself`,
            span: definition.span,
            remedy: 'give it a state with a time constant, so that the derivation can hold its past fixed',
          }),
        ])
      }
      state.set(s.name, 'open')
      visit(definition.body)
      state.set(s.name, 'done')
      order.push(definition)
    }
  }
  visit(root)
  return order
}

/**
 * Reverse accumulation. `opaque` names definitions that are not looked into: they are treated as fixed signals.
 * Cost: linear in the nodes below root, whatever the sizes of the populations.
 */
export function sensitivities(
  root: Expr,
  definitions: Definitions,
  opaque: ReadonlySet<string> = new Set(),
): Sensitivities {
  const visible: Definitions = new Map([...definitions].filter(([name]) => !opaque.has(name)))
  const seeds = new Map<string, Expr[]>()
  const record = (s: Sym, seed: Expr): void => {
    const renamed = seedAt(s, seed)
    const list = seeds.get(s.name)
    if (list) list.push(renamed)
    else seeds.set(s.name, [renamed])
  }
  const total = (name: string): Expr => groupGiven(add(seeds.get(name) ?? []))
  propagate(root, ONE, record)
  for (const definition of [...definitionOrder(root, visible)].reverse()) {
    const seed = total(definition.name)
    // No other free index can meet these: sums are opened to fresh ones, and a seed holds only its symbol's own.
    const indices = canonicalIndices(definition.indices)
    const body = bodyAt(definition, indices)
    refuseCounted(body, seed, indices)
    propagate(body, seed, record)
  }
  return new Map([...seeds.keys()].map((name) => [name, total(name)]))
}

/**
 * What reaches a symbol, at the symbol's canonical indices. A shift is inverted: what reaches r[x+k] at x reaches r[y] at y − k,
 * summed over k, as far as that is within the range of x.
 */
function seedAt(s: Sym, seed: Expr): Expr {
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
  const renamed = rename(seed, solved)
  if (!shifted) return renamed
  const summed = sumOver(
    within(renamed, solved.values()),
    s.free.filter((i) => !solved.has(i)),
  )
  return rename(summed, new Map(fresh.map((i, n) => [i, target[n] as Index])))
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

type Record = (s: Sym, seed: Expr) => void

/** Σ seed · e, differentiated: one rule per node kind, each linear in the seed. */
function propagate(e: Expr, seed: Expr, record: Record): void {
  const outside = seed.free.filter((i) => !e.free.includes(i))
  const local = sumOver(seed, outside)
  if (local.kind === 'num' && local.value === 0) return
  ;(DERIVATIVES[e.kind] as (node: Expr, seed: Expr, record: Record) => void)(e, local, record)
}

/** Σ_i of what does not depend on i is N times it, and N is no expression: where that would matter it is refused. */
function refuseCounted(e: Expr, seed: Expr, over: readonly Index[]): void {
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
  readonly [K in Expr['kind']]: (node: Extract<Expr, { kind: K }>, seed: Expr, record: Record) => void
} = {
  num: () => undefined,
  sym: (s, seed, record) => record(s, seed),
  add: (e, seed, record) => {
    for (const t of e.terms) {
      refuseCounted(t, seed, e.free)
      propagate(t, seed, record)
    }
  },
  // ∂(Π f)/∂f_m = the other factors, summed over the indices that f_m lacks.
  mul: (e, seed, record) => {
    const [factors] = openSum(e)
    factors.forEach((f, m) => {
      if (f.kind !== 'num') propagate(f, mul([seed, ...factors.filter((_, n) => n !== m)]), record)
    })
  },
  // d(b^p) = p b^(p-1) db
  pow: (e, seed, record) =>
    propagate(e.base, mul([seed, num(e.exponent), pow(e.base, e.exponent - 1)]), record),
  // d f⁽ᵏ⁾(x) = f⁽ᵏ⁺¹⁾(x) dx
  map: (e, seed, record) => propagate(e.arg, mul([seed, map(e.fn, e.order + 1, e.arg)]), record),
  // ⟨s, O x⟩ = ⟨O† s, x⟩; and ∂(O^p)/∂τ = p O^(p-1) ∂O/∂τ with ∂D(±τ)/∂τ = ±dt, ∂S_d/∂d = −dt S_d.
  op: (e, seed, record) => {
    const { sign, word } = adjoint(e.word)
    const moved = op(word, seed)
    propagate(e.arg, sign < 0 ? neg(moved) : moved, record)
    for (const f of e.word)
      if (f.tau) propagate(f.tau, mul([seed, parameterDerivative(e.word, f, e.arg)]), record)
  },
  // d softmax(a)_i = p_i (da_i − Σ_j p_j da_j)
  softmax: (e, seed, record) => {
    const weighted = mul([seed, e])
    propagate(e.arg, add([weighted, neg(mul([e, sumOver(weighted, [e.at])]))]), record)
  },
  // d log Σ exp a = Σ_i softmax(a)_i da_i
  logsumexp: (e, seed, record) => {
    const at = freshIndex(e.over)
    const arg = rename(e.arg, new Map([[e.over, at]]))
    propagate(arg, mul([seed, softmax(arg, at)]), record)
  },
}

function parameterDerivative(word: Word, f: Factor, arg: Expr): Expr {
  const sign = f.op === 'S' ? -1 : f.reversed ? -1 : 1
  const rest: Word = f.op === 'S' ? word : compose(word, [{ ...f, power: -1 }])
  const signed = f.op === 'S' && f.reversed ? -sign : sign
  return mul([num(signed * f.power), op(compose(rest, [derivative()]), arg)])
}

/** Whether an expression reaches a symbol of a name, through definitions. */
export function dependsOn(e: Expr, name: string, definitions: Definitions): boolean {
  const seen = new Set<Expr>()
  const visit = (x: Expr): boolean => {
    if (seen.has(x)) return false
    seen.add(x)
    if (x.kind === 'sym') {
      if (x.name === name) return true
      const definition = x.role === 'let' ? definitions.get(x.name) : undefined
      return definition ? visit(definition.body) : false
    }
    return children(x).some(visit)
  }
  return visit(e)
}
