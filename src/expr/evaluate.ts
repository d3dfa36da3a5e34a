/**
 * @file Reference evaluation of an expression over numbers: signals are trajectories on Chebyshev nodes, operators act on them
 * exactly (to rounding), indices are loops. Shares nothing with the derivation; its tests and `verify` measure against it.
 */
import { internal } from '../base/diagnostic.js'
import { type ScalarTable, scalarFunction } from './activations.js'
import { isAffine, partsOf } from './affine.js'
import { supportOf } from './boundary.js'
import { children } from './build.js'
import type { Expr, Factor, Index, LogSumExp, Mul, Op, Softmax, Sym } from './expr.js'
import { kindOfIndex } from './expr.js'
import type { Signal, Timeline } from './timeline.js'
import { bottomUp } from './walk.js'

/** Numbers of one symbol, row-major: one per position for what is constant, else [time, …positions]. */
export interface Quantity {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** Everything that an expression is evaluated in. */
export interface World {
  readonly timeline: Timeline
  /** Number of neurons per kind of index. */
  readonly sizes: Readonly<Record<string, number>>
  readonly quantities: ReadonlyMap<string, Quantity>
  /** Definitions are opened where no quantity of their name is given. */
  readonly definitions: ReadonlyMap<string, { readonly indices: readonly Index[]; readonly body: Expr }>
  /** Functions beside the built-in ones, or in place of them. */
  readonly functions: ScalarTable
}

/** Values of an expression: [time, …free indices], row-major. */
export interface Tensor {
  readonly free: readonly Index[]
  readonly data: Float64Array
}

export type Evaluator = (e: Expr) => Tensor

/** A world that differs from one known before in the values of one symbol. */
export interface Change {
  readonly known: Evaluator
  readonly name: string
  /** Whether a node reads that symbol, as far as asked. */
  readonly reads: Map<Expr, boolean>
}

export const changeOf = (known: Evaluator, name: string): Change => ({ known, name, reads: new Map() })

/** An evaluator in one world; equal nodes are evaluated once, and what a change leaves alone is not evaluated again. */
export function evaluator(world: World, change?: Change): Evaluator {
  const known = new Map<Expr, Tensor>()
  const below = (e: Expr): readonly Expr[] => (e.kind === 'sym' ? definitionOf(e, world) : children(e))
  const reads = (root: Expr, { name, reads }: Change): boolean =>
    bottomUp(root, reads, below, (e, of) => (e.kind === 'sym' && e.name === name) || below(e).some(of))
  const isNew = (e: Expr): boolean => !change || reads(e, change)
  const go: Evaluator = (root) =>
    bottomUp(
      root,
      known,
      (e) => (isNew(e) ? below(e) : []),
      (e) =>
        change && !isNew(e)
          ? change.known(e)
          : (RULES[e.kind] as (e: Expr, scope: Scope) => Tensor)(e, scope),
    )
  const scope: Scope = { world, go, opened: new Map(), points: world.timeline.times.length }
  return go
}

/** The body of a definition where no numbers are given in its place. */
function definitionOf(s: Sym, world: World): readonly Expr[] {
  const definition = world.quantities.has(s.name) ? undefined : world.definitions.get(s.name)
  return definition ? [definition.body] : []
}

/** The number at a time and a position; an index that the tensor lacks is of no matter. */
export function valueAt(
  t: Tensor,
  time: number,
  position: Readonly<Record<Index, number>>,
  sizes: World['sizes'],
): number {
  let cell = 0
  let cells = 1
  for (const i of t.free) {
    const size = sizes[kindOfIndex(i)] ?? Number.NaN
    cell = cell * size + (position[i] ?? Number.NaN)
    cells *= size
  }
  return t.data[time * cells + cell] ?? Number.NaN
}

/** ∫ over time, summed over all positions. */
export function integral(t: Tensor, timeline: Timeline): number {
  const cells = t.data.length / timeline.times.length
  return t.data.reduce((sum, x, n) => sum + x * (timeline.weights[Math.floor(n / cells)] ?? Number.NaN), 0)
}

interface Scope {
  readonly world: World
  readonly go: Evaluator
  readonly opened: Map<string, Quantity>
  readonly points: number
}

const sizeOf = (index: Index, { world }: Scope): number =>
  world.sizes[kindOfIndex(index)] ?? internal(`no size of kind '${kindOfIndex(index)}'`)

const cellCount = (indices: readonly Index[], scope: Scope): number =>
  indices.reduce((n, i) => n * sizeOf(i, scope), 1)

/** For every cell over `target`, the row-major cell over `source`, or −1 beyond it; an index may stand in `source` twice. */
function offsets(target: readonly Index[], source: readonly Index[], scope: Scope): Int32Array {
  const result = new Int32Array(cellCount(target, scope))
  const position = new Map<Index, number>()
  for (let cell = 0; cell < result.length; cell++) {
    let rest = cell
    for (const i of [...target].reverse()) {
      const size = sizeOf(i, scope)
      position.set(i, rest % size)
      rest = Math.floor(rest / size)
    }
    const at = (i: Index): number => position.get(i) ?? internal(`index '${i}' is not bound`)
    result[cell] = source.reduce((before, i) => {
      const size = sizeOf(i, scope)
      const n = isAffine(i) ? [...partsOf(i)].reduce((sum, [name, k]) => sum + k * at(name), 0) : at(i)
      return before < 0 || n < 0 || n >= size ? -1 : before * size + n
    }, 0)
  }
  return result
}

const value = (a: Float64Array | Int32Array, n: number): number => a[n] ?? Number.NaN

/** A tensor over `free` from the number at each time and cell. */
function tensor(free: readonly Index[], scope: Scope, of: (time: number, cell: number) => number): Tensor {
  const cells = cellCount(free, scope)
  const data = new Float64Array(scope.points * cells)
  for (let t = 0; t < scope.points; t++) for (let c = 0; c < cells; c++) data[t * cells + c] = of(t, c)
  return { free, data }
}

/** Reads a tensor or quantity whose axes are `axes` at the cells of `target`. */
function reader(
  data: Float64Array,
  axes: readonly Index[],
  target: readonly Index[],
  scope: Scope,
): (time: number, cell: number) => number {
  const at = offsets(target, axes, scope)
  const cells = cellCount(axes, scope)
  const steps = data.length === cells ? 0 : cells
  return (time, cell) => {
    const n = value(at, cell)
    // the policy at the boundary: zero beyond the range
    return n < 0 ? 0 : value(data, time * steps + n)
  }
}

const read = (e: Expr, target: readonly Index[], scope: Scope): ((time: number, cell: number) => number) =>
  reader(scope.go(e).data, e.free, target, scope)

const RULES: { readonly [K in Expr['kind']]: (e: Extract<Expr, { kind: K }>, scope: Scope) => Tensor } = {
  num: (e, scope) => tensor([], scope, () => e.value),
  sym: (e, scope) => {
    const at = reader(quantityOf(e, scope).data, e.indices, e.free, scope)
    return tensor(e.free, scope, at)
  },
  add: (e, scope) => {
    const cells = cellCount(e.free, scope)
    const data = new Float64Array(scope.points * cells)
    for (const x of e.terms) {
      const term = scope.go(x)
      const at = offsets(e.free, term.free, scope)
      const step = cellCount(term.free, scope)
      for (let t = 0, n = 0; t < scope.points; t++)
        for (let c = 0; c < cells; c++, n++)
          data[n] = value(data, n) + value(term.data, t * step + value(at, c))
    }
    return { free: e.free, data }
  },
  mul: product,
  pow: (e, scope) => {
    const base = scope.go(e.base)
    return { free: e.free, data: base.data.map((x) => x ** e.exponent) }
  },
  map: (e, scope) => {
    const f = scalarFunction(e.fn, e.order, scope.world.functions)
    return { free: e.free, data: scope.go(e.arg).data.map(f) }
  },
  op: operate,
  softmax: (e, scope) => normalized(e, scope, (x, all) => 1 / all.reduce((s, y) => s + Math.exp(y - x), 0)),
  logsumexp: (e, scope) => {
    const total = normalized(e, scope, (_, all) => {
      const peak = Math.max(...all)
      return peak + Math.log(all.reduce((s, y) => s + Math.exp(y - peak), 0))
    })
    // The same number stands at every position of the bound index: read the first.
    const size = sizeOf(e.over, scope)
    const inner = [...e.free, e.over]
    const at = reader(total.data, inner, inner, scope)
    return tensor(e.free, scope, (t, c) => at(t, c * size))
  },
}

/** The key of a constant in one kind of neuron, where it has other values in another kind. */
export const ofKind = (name: string, kind: string): string => `${name}@${kind}`

/** The numbers of a symbol: as given, else those of its definition. Targets are given, and every population is an output. */
function quantityOf(s: Sym, scope: Scope): Quantity {
  if (s.role === 'given' || s.role === 'output') return { shape: [], data: Float64Array.of(1) }
  if (s.role === 'inside') {
    const shape = s.indices.map((i) => sizeOf(i, scope))
    return { shape, data: new Float64Array(shape.reduce((n, size) => n * size, 1)).fill(1) }
  }
  const [index] = s.indices
  const own = index === undefined ? undefined : scope.world.quantities.get(ofKind(s.name, kindOfIndex(index)))
  const given = own ?? scope.world.quantities.get(s.name) ?? scope.opened.get(s.name)
  if (given) return given
  const definition = scope.world.definitions.get(s.name)
  if (!definition) return internal(`no value of '${s.name}'`)
  const { indices, body } = definition
  const at = read(body, indices, scope)
  const made = { shape: indices.map((i) => sizeOf(i, scope)), data: tensor(indices, scope, at).data }
  scope.opened.set(s.name, made)
  return made
}

/** Factor by factor, over times and cells of the free and the bound indices; then summed over the bound ones. */
function product(e: Mul, scope: Scope): Tensor {
  const all = [...e.free, ...e.sum]
  const cells = cellCount(all, scope)
  const data = new Float64Array(scope.points * cells).fill(1)
  for (const f of e.factors) {
    const factor = scope.go(f)
    const at = offsets(all, factor.free, scope)
    const step = cellCount(factor.free, scope)
    for (let t = 0, n = 0; t < scope.points; t++)
      for (let c = 0; c < cells; c++, n++)
        data[n] = value(data, n) * (value(at, c) < 0 ? 0 : value(factor.data, t * step + value(at, c)))
  }
  // where one factor is beyond its range the product is zero, even beside 1/x of an x that is beyond it too
  const ranges = [...new Set(e.factors.flatMap((f) => [...supportOf(f)]))].filter(isAffine)
  for (const at of ranges.map((i) => offsets(all, [i], scope)))
    for (let n = 0; n < data.length; n++) if (value(at, n % cells) < 0) data[n] = 0
  const summed = cellCount(e.sum, scope)
  if (summed === 1) return { free: e.free, data }
  const sums = new Float64Array(data.length / summed)
  for (let n = 0; n < data.length; n++) {
    const cell = Math.floor(n / summed)
    sums[cell] = value(sums, cell) + value(data, n)
  }
  return { free: e.free, data: sums }
}

/** Low-passes act first, derivatives on what they give: then ∂O/∂τ = … holds for signals that do not start at zero, too. */
function operate(e: Op, scope: Scope): Tensor {
  const first = (f: Factor): number => Number(f.power > 0)
  const word = [...e.word].sort((a, b) => first(a) - first(b))
  const taus = word.map((f) => (f.tau ? read(f.tau, e.free, scope) : () => 0))
  const arg = read(e.arg, e.free, scope)
  const cells = cellCount(e.free, scope)
  const data = new Float64Array(scope.points * cells)
  for (let c = 0; c < cells; c++) {
    let signal: Signal = new Float64Array(scope.points)
    for (let t = 0; t < scope.points; t++) signal[t] = arg(t, c)
    word.forEach((f, n) => {
      const tau = taus[n]?.(0, c) ?? Number.NaN
      for (let k = 0; k < Math.abs(f.power); k++) signal = transform(f, tau, signal, scope.world.timeline)
    })
    for (let t = 0; t < scope.points; t++) data[t * cells + c] = value(signal, t)
  }
  return { free: e.free, data }
}

/** One operator, or its inverse where its power is negative. */
function transform(f: Factor, tau: number, signal: Signal, timeline: Timeline): Signal {
  const signed = f.reversed ? -tau : tau
  if (f.op === 'S') return timeline.delayed(f.power > 0 ? signed : -signed, signal)
  if (f.op === 'dt')
    return f.power > 0 ? timeline.derivative(signal) : internal('an inverse of d/dt has no value')
  if (f.power < 0) return timeline.lowPass(signed, signal)
  const rate = timeline.derivative(signal)
  for (let n = 0; n < signal.length; n++) rate[n] = value(signal, n) + signed * value(rate, n)
  return rate
}

/** f(x, all values along the index) at every position of the index. */
function normalized(
  e: Softmax | LogSumExp,
  scope: Scope,
  f: (x: number, all: readonly number[]) => number,
): Tensor {
  const along = e.kind === 'softmax' ? e.at : e.over
  const outer = e.free.filter((i) => i !== along)
  const inner = [...outer, along]
  const size = sizeOf(along, scope)
  const at = read(e.arg, inner, scope)
  const result = tensor(inner, scope, (t, c) => {
    const start = c - (c % size)
    return f(
      at(t, c),
      Array.from({ length: size }, (_, n) => at(t, start + n)),
    )
  })
  if (e.kind === 'logsumexp') return result
  return tensor(e.free, scope, reader(result.data, inner, e.free, scope))
}
