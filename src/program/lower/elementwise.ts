/** @file Loops over the neurons of a population: a list of assignments becomes one loop, with shared values computed once. */
import { children } from '../../expr/build.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import * as L from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { type Network, sizeOf } from './network.js'
import { neuronPlace, valueAt } from './scalar.js'
import { type Axis, freshName, type Scope } from './scope.js'

/** target = value for every sample and neuron; `leaf` makes the value known to later assignments of the same loop. */
export interface Assignment {
  readonly name: string
  readonly buffer?: string
  /** Where in the buffer, if not at the neuron. */
  readonly at?: Place
  readonly leaf?: Expr
  readonly value: Expr
  readonly comment?: { readonly text: string; readonly equation?: string }
  /** A state update: its buffer is read by others until the loop's end. */
  readonly commit?: boolean
  /** What becomes of the value, such as zero while a state is clamped. */
  readonly by?: (value: Value) => Value
}

export interface ElementwiseOptions {
  readonly network: Network
  readonly population: Population
  readonly index: Index
  readonly functions: Set<string>
}

/** Whether a value needs a reduction over its population. */
export function needsPopulation(e: Expr): boolean {
  if (e.kind === 'softmax' || e.kind === 'logsumexp' || (e.kind === 'mul' && e.sum.length > 0)) return true
  return children(e).some(needsPopulation)
}

const reads = (e: Expr, leaf: Expr): boolean => e === leaf || children(e).some((c) => reads(c, leaf))

/** Loops for the assignments, in order; a reduction over values of the same loop starts a new one. */
export function elementwise(
  assignments: readonly Assignment[],
  options: ElementwiseOptions,
): readonly Statement[] {
  const groups: Assignment[][] = [[]]
  for (const a of assignments) {
    const last = groups[groups.length - 1] as Assignment[]
    const clash = needsPopulation(a.value) && last.some((x) => x.leaf !== undefined && reads(a.value, x.leaf))
    if (clash) groups.push([a])
    else last.push(a)
  }
  return groups.filter((g) => g.length > 0).flatMap((g) => oneLoop(g, options))
}

/** Nodes that occur more than once among the values, so that each is computed once. */
function shared(assignments: readonly Assignment[]): ReadonlySet<Expr> {
  const counts = new Map<Expr, number>()
  const visit = (e: Expr): void => {
    const n = (counts.get(e) ?? 0) + 1
    counts.set(e, n)
    if (n === 1) for (const c of children(e)) visit(c)
  }
  for (const a of assignments) visit(a.value)
  return new Set(
    [...counts].filter(([e, n]) => n > 1 && e.kind !== 'num' && e.free.length > 0).map(([e]) => e),
  )
}

function oneLoop(assignments: readonly Assignment[], options: ElementwiseOptions): readonly Statement[] {
  const { network, population, index } = options
  const axis: Axis = { variable: 'i', population }
  const prelude: Statement[] = []
  const body: Statement[] = []
  const commits: Statement[] = []
  const scope: Scope = {
    network,
    axes: new Map([[index, axis]]),
    population,
    locals: new Map(),
    prelude,
    functions: options.functions,
    names: new Set(['b', 'i', 'j', 'k', 'slot']),
  }
  const common = shared(assignments)
  const define = (e: Expr, base: string, value: Value): Value => {
    const name = freshName(scope, base)
    body.push(L.define(name, value))
    scope.locals.set(e, L.local(name))
    return L.local(name)
  }
  const bindShared = (e: Expr): void => {
    if (
      scope.locals.has(e) ||
      e.kind === 'softmax' ||
      e.kind === 'logsumexp' ||
      (e.kind === 'mul' && e.sum.length > 0)
    )
      return
    for (const c of children(e)) bindShared(c)
    if (common.has(e)) define(e, baseName(e), valueAt(e, scope))
  }
  const place: Place = neuronPlace(axis)
  for (const a of assignments) {
    if (a.comment) body.push(L.comment(a.comment.text, a.comment.equation))
    bindShared(a.value)
    const free = valueAt(a.value, scope)
    const value = a.by?.(free) ?? free
    if (a.leaf !== undefined) forget(scope, a.leaf)
    const held = a.leaf === undefined ? value : define(a.leaf, a.name, value)
    if (a.buffer !== undefined) (a.commit ? commits : body).push(L.store(a.buffer, a.at ?? place, held))
  }
  const loop = L.loop('i', sizeOf(population), [...body, ...commits])
  return [L.loop('b', 'batch', [...prelude, loop])]
}

/** Values that were computed from the stored signal are stale once this step's is known. */
function forget(scope: Scope, leaf: Expr): void {
  for (const e of [...scope.locals.keys()]) if (reads(e, leaf)) scope.locals.delete(e)
}

function baseName(e: Expr): string {
  if (e.kind === 'sym') return e.name.replace('#du:', 'rate_').replace('#old:', 'old_').replace('#', '')
  return e.kind === 'map' ? e.fn : 't'
}
