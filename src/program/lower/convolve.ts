/**
 * @file The pass over a kernel: e[c,y,x] = Σ K[c,d,s,t] r[d,y+s,x+t], its adjoint and its gradient, the sum over positions; pooled
 * ahead or behind.
 */
import { add, isConstant, ZERO } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { type Image, whereExists } from './ends.js'
import { idOf, inPopulation, sizeOf } from './network.js'
import {
  change,
  forwardProduct,
  type Into,
  learningScope,
  operandAt,
  type Pass,
  pooled,
  poolingOf,
} from './pass.js'
import { isLargest, moved, type Pooling, pixels, pool, pooling, unpool, windowPlace } from './pool.js'
import { leafId, valueAt } from './scalar.js'

type Strides = Readonly<Record<string, number>>

/** Loop variables: co, ro, cl a pixel that the kernel makes; ci, kr, kc a weight of its channel; dr, dc a place in a window. */
interface Kernel {
  readonly side: number
  readonly seen: Image
  readonly made: Image
  /** K[co,ci,kr,kc]. */
  readonly at: Place
  /** The pixel that the weight reads, by the loop variables. */
  readonly from: Strides
  /** The pixel that the kernel makes. */
  readonly to: Strides
}

const PIXEL: Image = [1, 1, 1]

function kernelOf({ ends }: Pass): Kernel {
  const { stages } = ends
  const { seen, made, kernel: side = 1 } = stages ?? { seen: PIXEL, made: PIXEL }
  const [channels, h, w] = seen
  return {
    side,
    seen,
    made,
    at: L.place({ co: channels * side * side, ci: side * side, kr: side, kc: 1 }),
    from: { ci: h * w, ro: w, kr: w, cl: 1, kc: 1 },
    to: { co: made[1] * made[2], ro: made[2], cl: 1 },
  }
}

export function kernelPass(pass: Pass): readonly Statement[] {
  return [
    ...pooled(pass),
    ...pass.products.flatMap((p) => (p.product.transposed ? backward(pass, p) : forward(pass, p))),
    ...pass.work.learning.flatMap((l) => learn(pass, l)),
  ]
}

const bufferOf = (pass: Pass, name: string, size: number, about: string): string => {
  const id = idOf(name, pass.c.weight, pass.c.post, pass.c.pre)
  pass.network.buffers.ensure(id, 'signal', ['batch', size], { about })
  return id
}

/** Pooling behind the kernel. */
function poolingBehind(pass: Pass): Pooling | undefined {
  const { stages } = pass.ends
  if (!stages || stages.after === 1) return undefined
  const names = ['made', pass.c.weight, pass.c.post, pass.c.pre] as const
  return pooling(pass.network, names, stages.after, stages.made)
}

/** Σ over channels, rows and columns of the kernel, for every pixel that it makes. */
function convolution(pass: Pass, target: string, first: boolean): Statement {
  const { side, seen, made, at, from, to } = kernelOf(pass)
  const pixel = moved(operandAt(pass, forwardProduct(pass), ['i', 'j']), 'j', from)
  const term = L.mul(L.load(pass.ends.id, at), pixel)
  const place = L.place({ b: pixels(made), ...to })
  const sums = [
    L.sum('s', 'ci', seen[0], L.local('rows'), 1, [
      L.sum('rows', 'kr', side, L.local('columns'), 1, [L.sum('columns', 'kc', side, term)]),
    ]),
    L.store(target, place, first ? L.local('s') : L.add(L.load(target, place), L.local('s'))),
  ]
  return L.loop('b', 'batch', [L.loop('co', made[0], [L.loop('ro', made[1], [L.loop('cl', made[2], sums)])])])
}

/** What the kernel makes and what pooling leaves of it, once in a step. */
function madeAndPooled(pass: Pass, behind: Pooling): readonly Statement[] {
  if (pass.started.has(behind.id)) return []
  pass.started.add(behind.id)
  const { made } = kernelOf(pass)
  const buffer = bufferOf(pass, 'made', pixels(made), `what the kernel ${pass.c.pre} -> ${pass.c.post} makes`)
  const pixel = L.load(buffer, L.place({ b: pixels(made), j: 1 }))
  return [convolution(pass, buffer, true), ...pool(behind, pixel)]
}

function forward(pass: Pass, { product, into, first }: Into): readonly Statement[] {
  const target = leafId(product.leaf, into)
  const behind = poolingBehind(pass)
  if (!behind) return [convolution(pass, target, first)]
  const place = L.place({ b: sizeOf(into), i: 1 })
  const kept = L.load(behind.id, place)
  return [
    ...madeAndPooled(pass, behind),
    L.loop('b', 'batch', [
      L.loop('i', sizeOf(into), [L.store(target, place, first ? kept : L.add(L.load(target, place), kept))]),
    ]),
  ]
}

/** Σ over channels and positions of K[co,ci,kr,kc] e[co,ro,cl], into the pixels that were read. */
function backward(pass: Pass, { product, into, first }: Into): readonly Statement[] {
  const { side, seen, made, at, from, to } = kernelOf(pass)
  const ahead = poolingOf(pass)
  const behind = poolingBehind(pass)
  const error = operandAt(pass, product, ['i', 'j'])
  const spread = behind && bufferOf(pass, 'spread', pixels(made), 'errors of pooled pixels, where they go')
  const pixel = L.place({ b: pixels(made), ...to })
  const sent = spread === undefined ? moved(error, 'i', to) : L.load(spread, pixel)
  const target = leafId(product.leaf, into)
  const size = pixels(seen)
  const reached = ahead
    ? bufferOf(pass, 'reached', size, 'errors of pooled pixels, before they are sent on')
    : target
  const place = L.place({ b: size, ...from })
  const sum = L.add(L.load(reached, place), L.mul(L.local('w'), sent))
  const positions = L.loop('b', 'batch', [
    L.loop('ro', made[1], [L.loop('cl', made[2], [L.store(reached, place, sum)])]),
  ])
  const zero = L.store(reached, L.place({ b: size, j: 1 }), L.constant(0))
  return [
    ...(behind && spread !== undefined
      ? [...madeAndPooled(pass, behind), ...unpool(behind, moved(error, 'i', { j: 1 }), spread, true)]
      : []),
    ...(ahead || first ? [L.loop('b', 'batch', [L.loop('j', size, [zero])])] : []),
    L.loop('co', made[0], [
      L.loop('ci', seen[0], [
        L.loop('kr', side, [L.loop('kc', side, [L.define('w', L.load(pass.ends.id, at)), positions])]),
      ]),
    ]),
    ...(ahead ? unpool(ahead, L.load(reached, L.place({ b: size, j: 1 })), target, first) : []),
  ]
}

/** What a rule says of the weight alone counts once; what it says of signals is summed over all positions of the kernel. */
function splitRule(e: Expr): readonly [once: Expr, summed: Expr] {
  const terms = e.kind === 'add' ? e.terms : [e]
  const alone = (t: Expr): boolean => isConstant(t) && !holdsVector(t)
  return [add([ZERO, ...terms.filter(alone)]), add([ZERO, ...terms.filter((t) => !alone(t))])]
}

function holdsVector(e: Expr): boolean {
  if (e.kind === 'sym') return e.indices.length === 1
  if (e.kind === 'add') return e.terms.some(holdsVector)
  if (e.kind === 'mul') return e.factors.some(holdsVector)
  if (e.kind === 'pow') return holdsVector(e.base)
  return e.kind !== 'num' && holdsVector(e.arg)
}

function learn(pass: Pass, l: Learning): readonly Statement[] {
  const { network, ends, work } = pass
  const { side, seen, made, at } = kernelOf(pass)
  const scope = learningScope(pass, l, L.load(ends.id, at), ['i', 'j'])
  const [once, summed] = splitRule(inPopulation(network, l.gradient, ends.post))
  const size = ends.shape.reduce((a, b) => a * b, 1)
  const mean = L.div(L.local('g'), L.batchSize)
  const whole = once === ZERO ? mean : L.add(mean, valueAt(once, scope))
  const body: readonly Statement[] = [
    ...scope.prelude,
    overPositions(pass, valueAt(summed, scope)),
    L.store(`grad_${ends.id}`, at, whereExists(network, ends.id, at, whole)),
  ]
  return [
    L.loop('co', made[0], [L.loop('ci', seen[0], [L.loop('kr', side, [L.loop('kc', side, body)])])]),
    ...(work.updates ? change(pass, l, L.place({ i: 1 }), [{ variable: 'i', extent: size }]) : []),
  ]
}

/** let g = Σ over samples and positions of a rule at neurons i and j; where pooled, at the places of the maxima. */
function overPositions(pass: Pass, rule: Value): Statement {
  const { seen, made } = kernelOf(pass)
  const behind = poolingBehind(pass)
  const n = behind?.side ?? 1
  const [rows, columns] = [made[1] / n, made[2] / n]
  const [, h, w] = seen
  const to: Strides = { co: rows * columns, ro: columns, cl: 1 }
  const from: Strides = behind
    ? { ci: h * w, ro: w * n, dr: w, kr: w, cl: n, dc: 1, kc: 1 }
    : { ci: h * w, ro: w, kr: w, cl: 1, kc: 1 }
  const value = moved(moved(rule, 'i', to), 'j', from)
  const columnSum = behind
    ? L.sum('columns', 'cl', columns, L.local('window'), 1, [
        L.sum('window', 'dr', n, L.local('places'), 1, [
          L.sum('places', 'dc', n, isLargest(behind, windowPlace(behind, 'co'), value)),
        ]),
      ])
    : L.sum('columns', 'cl', columns, value)
  return L.sum('g', 'b', 'batch', L.local('rows'), 1, [
    L.sum('rows', 'ro', rows, L.local('columns'), 1, [columnSum]),
  ])
}
