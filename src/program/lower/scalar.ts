/** @file Expressions of one neuron to scalar values of the loop language. */
import { internal, ModelError, problem } from '../../base/diagnostic.js'
import { orderedFactors, orderedTerms } from '../../derive/printOrder.js'
import { isNum, mul, neg, num, splitCoefficient, sym } from '../../expr/build.js'
import { closedDerivative } from '../../expr/closedForm.js'
import { differentiate } from '../../expr/differentiate.js'
import type { Expr, Index, LogSumExp, Mul, Softmax, Sym } from '../../expr/expr.js'
import { kinkText } from '../../expr/kinks.js'
import { STABLE_FUNCTIONS, stableFormula } from '../../expr/simplifyScalar.js'
import { rename } from '../../expr/sums.js'
import type { Activation, Population } from '../../model/model.js'
import { connectionsInto } from '../../model/wiring.js'
import { DATA, OLD, UNCLAMPED } from '../../realize/realization.js'
import * as L from '../build.js'
import { hasScalarFunction } from '../functions/library.js'
import type { Place, Value } from '../program.js'
import type { Network } from './network.js'
import {
  activationOf,
  clampOf,
  givenId,
  idOf,
  kindOf,
  noiseBuffer,
  nowId,
  ofTarget,
  sizeOf,
  targetId,
} from './network.js'
import { type Axis, freshName, type Scope } from './scope.js'
import { synapticSum } from './synapticSum.js'

export const neuronPlace = (axis: Axis): Place => L.place({ b: sizeOf(axis.population), [axis.variable]: 1 })

const axisOf = (scope: Scope, index: Index | undefined): Axis => {
  const axis = index === undefined ? undefined : scope.axes.get(index)
  return axis ?? internal(`index '${index}' has no loop`)
}

/** The value of an expression at the present place of the loops. */
export function valueAt(e: Expr, scope: Scope): Value {
  const known = scope.locals.get(e)
  if (known) return known
  switch (e.kind) {
    case 'num':
      return L.constant(e.value)
    case 'sym':
      return readSym(e, scope)
    case 'add':
      return addValue(e.terms, scope)
    case 'mul':
      return e.sum.length > 0 ? reduceSum(e, scope) : product(e.factors, scope)
    case 'pow':
      return power(valueAt(e.base, scope), e.exponent, scope)
    case 'map':
      return applyMap(e.fn, e.order, valueAt(e.arg, scope), scope)
    case 'op':
      return internal('an operator reached lowering')
    case 'softmax':
      return softmaxValue(e, scope)
    case 'logsumexp':
      return logSumExpValue(e, scope)
  }
}

function addValue(terms: readonly Expr[], scope: Scope): Value {
  let total: Value | undefined
  for (const t of orderedTerms(terms)) {
    const { coefficient, rest } = splitCoefficient(t)
    const holdsSum =
      rest.kind === 'mul' && rest.sum.length === 0 && rest.factors.some((f) => f.kind === 'add')
    const negative = coefficient < 0 && !holdsSum
    const positive = negative ? valueAt(scaled(-coefficient, rest), scope) : valueAt(t, scope)
    if (total === undefined) total = negative ? L.neg(positive) : positive
    else total = negative ? L.sub(total, positive) : L.add(total, positive)
  }
  return total ?? L.constant(0)
}

const scaled = (coefficient: number, rest: Expr): Expr => mul([num(coefficient), rest])

function product(factors: readonly Expr[], scope: Scope): Value {
  const given = factors.filter((f): f is Sym => f.kind === 'sym' && f.role === 'given')
  const ordered = absorbSign(orderedFactors(factors.filter((f) => !given.includes(f as Sym))))
  let above: Value | undefined
  let below: Value | undefined
  let negative = false
  for (const f of ordered) {
    if (isNum(f, -1)) {
      negative = !negative
      continue
    }
    if (f.kind === 'pow' && f.exponent < 0) {
      const v = power(valueAt(f.base, scope), -f.exponent, scope)
      below = below === undefined ? v : L.mul(below, v)
      continue
    }
    const v = valueAt(f, scope)
    above = above === undefined ? v : L.mul(above, v)
  }
  let result = above ?? L.constant(1)
  if (below !== undefined) result = L.div(result, below)
  if (negative) result = L.neg(result)
  for (const g of given) {
    const is = g.name.startsWith(UNCLAMPED) ? '==' : '!='
    result = L.select(readSym(g, scope), is, L.constant(0), result, L.constant(0))
  }
  return result
}

/** −a (b − c) is computed as a (c − b). */
function absorbSign(factors: readonly Expr[]): readonly Expr[] {
  const [first] = factors
  const at = factors.findIndex((f) => f.kind === 'add')
  const sum = factors[at]
  if (first?.kind !== 'num' || first.value >= 0 || !sum) return factors
  return factors.flatMap((f, n) =>
    n === at ? [neg(sum)] : n === 0 ? (first.value === -1 ? [] : [num(-first.value)]) : [f],
  )
}

function power(base: Value, exponent: number, scope: Scope): Value {
  if (exponent === 0.5) return L.sqrt(base)
  if (!Number.isInteger(exponent))
    return applyMap('exp', 0, L.mul(L.constant(exponent), applyMap('log', 0, base, scope)), scope)
  let result = base
  for (let n = 1; n < Math.abs(exponent); n++) result = L.mul(result, base)
  return exponent < 0 ? L.div(L.constant(1), result) : result
}

function readSym(s: Sym, scope: Scope): Value {
  const { network, population: here } = scope
  const slotted = (id: string, axis: Axis): Value =>
    L.load(
      id,
      L.place({
        slot: network.options.batch * sizeOf(axis.population),
        b: sizeOf(axis.population),
        [axis.variable]: 1,
      }),
    )
  switch (s.role) {
    case 'constant':
    case 'parameter':
    case 'bias': {
      if (s.indices.length === 0) {
        const own = idOf(s.name, here.name)
        return L.load(network.buffers.get(own) ? own : idOf(s.name), L.place({}))
      }
      const axis = axisOf(scope, s.indices[0])
      if (s.indices.length === 2) return readSynapse(s, false, scope)
      return L.load(idOf(s.name, axis.population.name), L.place({ [axis.variable]: 1 }))
    }
    case 'state': {
      const axis = axisOf(scope, s.indices[0])
      if (axis.population.role === 'input') return inputValue(s.name, axis, scope)
      return L.load(idOf(s.name, axis.population.name), neuronPlace(axis))
    }
    case 'weight': {
      const post = axisOf(scope, s.indices[0])
      const pre = axisOf(scope, s.indices[1])
      const block = idOf(s.name, post.population.name, pre.population.name)
      // where no connection is, the weight is zero
      if (!network.buffers.get(block)) return L.constant(0)
      refuseStages(s.name, post, pre, network)
      return L.load(block, {
        offset: 0,
        terms: [
          { variable: post.variable, stride: sizeOf(pre.population) },
          { variable: pre.variable, stride: 1 },
        ],
      })
    }
    case 'target': {
      const axis = axisOf(scope, s.indices[0])
      if (!ofTarget(network, s.name, axis.population)) return L.constant(0)
      return slotted(targetId(s.name, axis.population), axis)
    }
    case 'given': {
      const state = /^#.*:(.*)$/.exec(s.name)?.[1]
      const target = state === undefined ? s.name : clampOf(network, state, here)
      return target !== undefined && ofTarget(network, target, here)
        ? L.load(givenId(target, here), L.place({ slot: 1 }))
        : L.constant(0)
    }
    case 'output':
      return L.constant(here.role === 'output' ? 1 : 0)
    case 'let': {
      const axis = axisOf(scope, s.indices[0])
      if (s.indices.length === 2) return readSynapse(s, true, scope)
      if (axis.population.role === 'input') return inputValue(s.name, axis, scope)
      return L.load(leafId(s.name, axis.population), neuronPlace(axis))
    }
    case 'signal':
      return L.load(idOf('signal', s.name), L.place({ slot: network.options.batch, b: 1 }))
    case 'noise': {
      const axis = axisOf(scope, s.indices[0])
      return slotted(noiseBuffer(network, s.name, axis.population), axis)
    }
    case 'argument':
    case 'inside':
      return internal(`symbol '${s.name}' reached lowering`)
  }
}

/** A signal of an input: what is computed from its data, or the data, in which each kind of neuron has its part. */
function inputValue(name: string, axis: Axis, { network }: Scope): Value {
  const { population: p, variable } = axis
  const own = leafId(name.replace(OLD, ''), p)
  if (name !== DATA && network.buffers.get(own)) return L.load(own, neuronPlace(axis))
  const whole = network.inputs.find((x) => x.name === p.name) ?? p
  const size = sizeOf(whole)
  const at = whole.parts.findIndex((part) => part.kind === kindOf(p))
  const offset = whole.parts.slice(0, at).reduce((n, part) => n + part.size, 0)
  if (network.interpolated) return L.load(nowId(p), L.place({ b: size, [variable]: 1 }, offset))
  return L.load(
    idOf('in', p.name),
    L.place({ slot: network.options.batch * size, b: size, [variable]: 1 }, offset),
  )
}

/** Weights behind pooling, and kernels, are read by their own pass alone. */
function refuseStages(weight: string, post: Axis, pre: Axis, { model }: Network): void {
  const c = connectionsInto(model, post.population.name).find(
    (x) => x.weight === weight && x.pre === pre.population.name,
  )
  if (!c || c.options.stages.length === 0) return
  throw new ModelError(
    [
      problem('E3001', {
        message: `a weight '${weight}' of a convolution or a pooled connection, read beside others, is not yet supported in a run`,
        span: c.span,
        remedy: `let only the rule of '${weight}' read it, or use a full connection`,
      }),
    ],
    model.source,
  )
}

/** Buffer id of a leaf of the synapses between two populations. */
export const synapseId = (leaf: string, post: string, pre: string): string =>
  idOf(leaf.replace('#', ''), post, pre)

/** A signal of a synapse in a sample, or a constant of it. */
function readSynapse(s: Sym, sampled: boolean, scope: Scope): Value {
  const post = axisOf(scope, s.indices[0])
  const pre = axisOf(scope, s.indices[1])
  const columns = sizeOf(pre.population)
  return L.load(synapseId(s.name, post.population.name, pre.population.name), {
    offset: 0,
    terms: [
      ...(sampled ? [{ variable: 'b', stride: sizeOf(post.population) * columns }] : []),
      { variable: post.variable, stride: columns },
      { variable: pre.variable, stride: 1 },
    ],
  })
}

/** Buffer id of a leaf: a signal, a product, a rate of change, or a copy. */
export const leafId = (leaf: string, p: Population): string =>
  idOf(leaf.replace('#du:', 'rate_').replace('#old:', 'old_').replace('#', ''), p.name)

function applyMap(fn: string, order: number, x: Value, scope: Scope): Value {
  const activation: Activation | undefined = activationOf(scope.network, fn, scope.population)
  if (activation?.kind === 'formula') {
    const argument = sym('argument', activation.argument)
    let body = activation.body
    if (namesAreFree(scope)) body = stableFormula(body, activation.argument, order)
    else for (let n = 0; n < order; n++) body = differentiate(body, argument)
    const inner: Scope = { ...scope, locals: new Map([[argument, x]]) }
    return valueAt(body, inner)
  }
  const name = activation?.kind === 'builtin' ? activation.name : fn
  const args = activation?.kind === 'builtin' ? activation.args : []
  const called = order === 0 ? name : `${name}_${order}`
  if (!hasScalarFunction(called)) {
    const argument = sym('argument', 'x')
    const body = namesAreFree(scope) ? closedDerivative(name, order, argument) : undefined
    if (body) return valueAt(body, { ...scope, locals: new Map([[argument, x]]) })
    throw new ModelError([
      problem('E3001', {
        message: `the derivative of order ${order} of '${name}' is not yet supported in a run`,
        found: kinkText(name, args),
        remedy:
          'use a smooth activation, or a formula of smooth functions, which is differentiated to any order',
      }),
    ])
  }
  scope.functions.add(called)
  return L.call(called, x, ...args.map(L.constant))
}

/** Whether the functions that stable forms are made of mean the built-in ones: no activation of the model has their name. */
const namesAreFree = (scope: Scope): boolean =>
  STABLE_FUNCTIONS.every((fn) => {
    const own = activationOf(scope.network, fn, scope.population)
    return !own || (own.kind === 'builtin' && own.name === fn)
  })

/** Σ over the own population, computed once per sample before the loop over neurons. */
function reduceSum(e: Mul, scope: Scope): Value {
  const [bound] = e.sum
  if (e.sum.length !== 1 || bound === undefined)
    return synapticSum(e, scope, (inner) => product(e.factors, inner))
  const axis: Axis = { variable: 'k', population: scope.population }
  return reduction(scope, 'sum', 'total', e, (inner) => product(e.factors, inner), new Map([[bound, axis]]))
}

function reduction(
  scope: Scope,
  by: 'sum' | 'max',
  base: string,
  key: Expr,
  value: (inner: Scope) => Value,
  axes: ReadonlyMap<Index, Axis>,
): Value {
  const known = scope.locals.get(key)
  if (known) return known
  const inner: Scope = {
    ...scope,
    axes: new Map([...scope.axes, ...axes]),
    locals: new Map(outerLocals(scope)),
  }
  const term = value(inner)
  const name = freshName(scope, base)
  scope.prelude.push({
    kind: 'reduce',
    name,
    by,
    variable: 'k',
    extent: sizeOf(scope.population),
    lanes: 1,
    body: [],
    value: term,
  })
  scope.locals.set(key, L.local(name))
  return L.local(name)
}

/** Locals that hold per sample, not per neuron: those of reductions. */
const outerLocals = (scope: Scope): readonly [Expr, Value][] =>
  [...scope.locals].filter(([e]) => e.free.length === 0)

const marks = { max: sym('let', '·max'), sum: sym('let', '·sum') }
const keyOf = (mark: Sym, arg: Expr): Expr => mul([mark, arg])

function normalizers(arg: Expr, at: Index, scope: Scope): { readonly peak: Value; readonly total: Value } {
  const axis: Axis = { variable: 'k', population: scope.population }
  const axes = new Map([[at, axis]])
  const closed = (mark: Sym): Expr => keyOf(mark, renameTo(arg, at))
  const peak = reduction(scope, 'max', 'peak', closed(marks.max), (inner) => valueAt(arg, inner), axes)
  const total = reduction(
    scope,
    'sum',
    'total',
    closed(marks.sum),
    (inner) => applyMap('exp', 0, L.sub(valueAt(arg, inner), peak), inner),
    axes,
  )
  return { peak, total }
}

const renameTo = (arg: Expr, at: Index): Expr => rename(arg, new Map([[at, '$0']]))

function softmaxValue(e: Softmax, scope: Scope): Value {
  const { peak, total } = normalizers(e.arg, e.at, scope)
  return L.div(applyMap('exp', 0, L.sub(valueAt(e.arg, scope), peak), scope), total)
}

function logSumExpValue(e: LogSumExp, scope: Scope): Value {
  const open = rename(e.arg, new Map([[e.over, '%v']]))
  const { peak, total } = normalizers(open, '%v', scope)
  return L.add(peak, applyMap('log', 0, total, scope))
}
