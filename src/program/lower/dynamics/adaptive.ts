/**
 * @file Steps of adapted length within one dt: the inputs are held, so that every dt begins at a step's end (Hairer, Nørsett and
 * Wanner 1993, II.4).
 */
import * as L from '../../build.js'
import type { RungeKutta } from '../../methods/method.js'
import type { Statement, Value } from '../../program.js'
import { average, combination, gated, keepBase, kept, type Stepped, stages } from './rungeKutta.js'
import { beside, overAll } from './variables.js'

export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

const SCALAR = L.place({})
const get = (id: string): Value => L.load(id, SCALAR)
const put = (id: string, value: Value): Statement => L.store(id, SCALAR, value)

/** Steps within one dt, at most. */
const MOST = 100_000
/** The length changes by no more than these, and stays below the length that would just do. */
const SHORTEST = 1e-10
const HUGE = 1e300
const [SLOWEST, FASTEST, SAFETY] = [0.2, 5, 0.9]

/** The error of the embedded method, root mean square against tolerance, and whether it is accepted. */
export function adaptive(
  method: RungeKutta,
  s: Stepped,
  dt: number,
  tolerance: Tolerance,
  functions: Set<string>,
): readonly Statement[] {
  const { network, variables, averaged } = s
  const { embedded } = method
  if (!embedded) return []
  const { buffers } = network
  buffers.ensure('substep', 'state', [], { initial: [dt], about: 'length of the next step within dt' })
  for (const id of ['elapsed', 'length', 'squares', 'error', 'accepted', 'failed', 'proposed'])
    buffers.ensure(id, 'signal', [])
  for (const name of ['exp', 'log']) functions.add(name)
  const length = get('length')
  const gaps = method.weights.map((b, j) => b - (embedded.weights[j] ?? 0))
  const states = variables.filter((v) => v.state)
  const norms = states.map((v) => {
    const size = v.shape.reduce<number>((n, d) => n * (d === 'batch' ? 1 : d), 1)
    const at = L.place({ b: size, i: 1 })
    const base = L.load(beside(network, v, 'base'), at)
    const gap = L.sub(combination(network, v, gaps, length)(at), base)
    const end = combination(network, v, method.weights, length)(at)
    const scale = L.add(
      L.constant(tolerance.absolute),
      L.mul(L.constant(tolerance.relative), L.max(L.abs(base), L.abs(end))),
    )
    return L.loop('b', 'batch', [
      L.sum('square', 'i', size, L.mul(L.local('ratio'), L.local('ratio')), 1, [
        L.define('ratio', L.div(gap, scale)),
      ]),
      put('squares', L.add(get('squares'), L.local('square'))),
    ])
  })
  const count = states.reduce(
    (n, v) => n + v.shape.reduce<number>((m, d) => m * (d === 'batch' ? 1 : d), 1),
    0,
  )
  const grow = L.mul(
    L.constant(SAFETY),
    L.call(
      'exp',
      L.mul(L.constant(-1 / method.order), L.call('log', L.max(get('error'), L.constant(1e-10)))),
    ),
  )
  const change = L.select(
    get('error'),
    '<=',
    L.constant(HUGE),
    L.min(L.constant(FASTEST), L.max(L.constant(SLOWEST), grow)),
    L.constant(SLOWEST),
  )
  const cut = L.select(length, '<', get('substep'), L.constant(1), L.constant(0))
  const share = L.div(length, L.constant(dt))
  return [
    put('elapsed', L.constant(0)),
    ...averaged.map((v) =>
      overAll(v.shape, (at) => [L.store(beside(network, v, 'total'), at, L.constant(0))]),
    ),
    L.repeat('substeps', MOST, get('elapsed'), '<', L.constant(dt), [
      put('length', L.min(get('substep'), L.sub(L.constant(dt), get('elapsed')))),
      ...keepBase(s),
      ...stages(method, s, length),
      put('squares', L.constant(0)),
      ...norms,
      put('error', L.sqrt(L.div(get('squares'), L.mul({ op: 'batch' }, L.constant(Math.max(1, count)))))),
      // a step that has become this short has failed: it is taken, so that what is no longer finite shows
      put('failed', L.select(length, '<', L.constant(SHORTEST * dt), L.constant(1), L.constant(0))),
      put('accepted', L.select(get('error'), '<=', L.constant(1), L.constant(1), get('failed'))),
      ...variables.map((v) =>
        gated(
          v,
          overAll(v.shape, (at) => [
            L.store(
              v.id,
              at,
              L.select(
                get('accepted'),
                '!=',
                L.constant(0),
                kept(v, combination(network, v, method.weights, length)(at)),
                L.load(beside(network, v, 'base'), at),
              ),
            ),
          ]),
        ),
      ),
      L.when(get('accepted'), '!=', L.constant(0), [
        ...averaged.map((v) =>
          overAll(v.shape, (at) => [
            L.store(
              beside(network, v, 'total'),
              at,
              L.add(L.load(beside(network, v, 'total'), at), L.mul(share, average(method, network, v)(at))),
            ),
          ]),
        ),
        // what is left is taken as nothing where the step was cut to end with dt
        put(
          'elapsed',
          L.select(
            L.sub(L.constant(dt), get('elapsed')),
            '<=',
            L.select(get('failed'), '!=', L.constant(0), L.constant(dt), length),
            L.constant(dt),
            L.add(get('elapsed'), length),
          ),
        ),
      ]),
      put('proposed', L.mul(length, change)),
      // a step that was cut to end with dt says little about the next
      L.when(get('accepted'), '!=', L.constant(0), [
        put('proposed', L.max(get('proposed'), L.mul(get('substep'), cut))),
      ]),
      put('substep', get('proposed')),
    ]),
    ...averaged.map((v) =>
      overAll(v.shape, (at) => [L.store(v.id, at, L.load(beside(network, v, 'total'), at))]),
    ),
  ]
}
