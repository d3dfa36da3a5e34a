/**
 * @file Steps of adapted length within one dt: the inputs are held, so that every dt begins at a step's end (Hairer, Nørsett and
 * Wanner 1993, II.4). Where a time within dt is wanted, the step pauses there, with everything at that time by the dense output (II.6).
 */
import * as L from '../../build.js'
import type { RungeKutta } from '../../methods/method.js'
import type { Statement, Value } from '../../program.js'
import { PAUSED, UNFINISHED, WANTED } from '../../signs.js'
import type { Step } from './implicit.js'
import { average, combination, gated, keepBase, kept, type Stepped, stages } from './rungeKutta.js'
import type { Unknown } from './solve.js'
import { beside, overAll, type Variable } from './variables.js'

export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

/** Unless told otherwise. */
export const TOLERANCE: Tolerance = { relative: 1e-6, absolute: 1e-9 }

const SCALAR = L.place({})
const get = (id: string): Value => L.load(id, SCALAR)
const put = (id: string, value: Value): Statement => L.store(id, SCALAR, value)

/** Steps within one dt, at most. */
const MOST = 100_000
/** The length changes by no more than these, and stays below the length that would just do. */
const SHORTEST = 1e-10
const HUGE = 1e300
const [SLOWEST, FASTEST, SAFETY] = [0.2, 5, 0.9]

/** Statements of a step that has not begun: one that goes on from a pause leaves them out. */
export const onlyFresh = (statements: readonly Statement[]): readonly Statement[] =>
  statements.length === 0 ? [] : [L.when(get(PAUSED), '==', L.constant(0), statements)]

/** The error of the embedded method, root mean square against tolerance, decides whether a step within dt is accepted. */
export function adaptive(
  method: RungeKutta,
  s: Stepped,
  guesses: readonly Unknown[],
  dt: number,
  tolerance: Tolerance,
  functions: Set<string>,
): Step {
  const { network, variables, averaged } = s
  const { embedded } = method
  if (!embedded) return { procedures: [], solves: [], statements: [] }
  const { buffers } = network
  const zero = L.constant(0)
  const one = L.constant(1)
  buffers.ensure('substep', 'state', [], { initial: [dt], about: 'length of the next step within dt' })
  buffers.ensure(WANTED, 'signal', [], { initial: [HUGE], about: 'time within dt that is wanted' })
  for (const id of [
    PAUSED,
    'elapsed',
    'begun',
    'length',
    'squares',
    'error',
    'accepted',
    'failed',
    'proposed',
  ])
    buffers.ensure(id, 'signal', [])
  buffers.ensure('going', 'signal', [])
  buffers.ensure(UNFINISHED, 'counter', [], {
    about: `steps of dt that ${MOST} steps, or any longer than ${SHORTEST} dt, did not fill`,
  })
  for (const name of ['exp', 'log']) functions.add(name)
  const length = get('length')
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
  const cut = L.select(length, '<', get('substep'), one, zero)
  const share = L.div(length, L.constant(dt))
  const going = put(
    'going',
    L.select(get(PAUSED), '!=', zero, zero, L.select(get('elapsed'), '<', L.constant(dt), one, zero)),
  )
  const perhapsPause = L.when(get(WANTED), '<=', get('elapsed'), [L.perform('pause')])
  const statements = [
    ...onlyFresh([
      put('elapsed', zero),
      ...averaged.map((v) => overAll(v.shape, (at) => [L.store(beside(network, v, 'total'), at, zero)])),
    ]),
    L.when(get(PAUSED), '!=', zero, resumed(s, guesses)),
    perhapsPause,
    going,
    L.repeat('substeps', MOST, get('going'), '!=', zero, [
      put('length', L.min(get('substep'), L.sub(L.constant(dt), get('elapsed')))),
      ...keepBase(s),
      ...stages(method, s, length, (node) =>
        L.div(L.add(get('elapsed'), L.mul(L.constant(node), length)), L.constant(dt)),
      ),
      ...errorOf(method, s, embedded.weights, tolerance),
      // a step that has become this short has failed: it is taken, so that what is no longer finite shows, and what is finite is told of
      put('failed', L.select(length, '<', L.constant(SHORTEST * dt), one, zero)),
      put('accepted', L.select(get('error'), '<=', one, one, get('failed'))),
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
                zero,
                kept(v, combination(network, v, method.weights, length)(at)),
                L.load(beside(network, v, 'base'), at),
              ),
            ),
          ]),
        ),
      ),
      put('proposed', L.mul(length, change)),
      L.when(get('failed'), '!=', zero, [
        L.when(L.sub(L.constant(dt), get('elapsed')), '!=', length, [
          put(UNFINISHED, L.add(get(UNFINISHED), L.select(get('error'), '<=', L.constant(HUGE), one, zero))),
        ]),
      ]),
      L.when(get('accepted'), '!=', zero, [
        // a step that was cut to end with dt says little about the next
        put('proposed', L.max(get('proposed'), L.mul(get('substep'), cut))),
        ...averaged.map((v) =>
          overAll(v.shape, (at) => [
            L.store(
              beside(network, v, 'total'),
              at,
              L.add(L.load(beside(network, v, 'total'), at), L.mul(share, average(method, network, v)(at))),
            ),
          ]),
        ),
        put('begun', get('elapsed')),
        // what is left is taken as nothing where the step was cut to end with dt
        put(
          'elapsed',
          L.select(
            L.sub(L.constant(dt), get('elapsed')),
            '<=',
            L.select(get('failed'), '!=', zero, L.constant(dt), length),
            L.constant(dt),
            L.add(get('elapsed'), length),
          ),
        ),
        perhapsPause,
      ]),
      put('substep', get('proposed')),
      going,
    ]),
    put(UNFINISHED, L.add(get(UNFINISHED), get('going'))),
    ...onlyFresh(
      averaged.map((v) =>
        overAll(v.shape, (at) => [L.store(v.id, at, L.load(beside(network, v, 'total'), at))]),
      ),
    ),
  ]
  const procedures = [{ name: 'pause', body: pause(method, s, guesses, embedded.dense, dt) }]
  return { procedures, solves: [], statements }
}

const elementsOf = (v: Variable): number =>
  v.shape.reduce<number>((n, d) => n * (d === 'batch' ? 1 : Number(d)), 1)

/** `error`: that of the states and that of the parameters, whichever is larger. */
function errorOf(
  method: RungeKutta,
  { network, variables }: Stepped,
  embedded: readonly number[],
  tolerance: Tolerance,
): readonly Statement[] {
  const gaps = method.weights.map((b, j) => b - (embedded[j] ?? 0))
  const length = get('length')
  const squares = (v: Variable): Statement => {
    const size = elementsOf(v)
    const at = v.state ? L.place({ b: size, i: 1 }) : L.place({ i: 1 })
    const base = L.load(beside(network, v, 'base'), at)
    const gap = L.sub(combination(network, v, gaps, length)(at), base)
    const end = combination(network, v, method.weights, length)(at)
    const scale = L.add(
      L.constant(tolerance.absolute),
      L.mul(L.constant(tolerance.relative), L.max(L.abs(base), L.abs(end))),
    )
    const sum = [
      L.sum('square', 'i', size, L.mul(L.local('ratio'), L.local('ratio')), 1, [
        L.define('ratio', L.div(gap, scale)),
      ]),
      put('squares', L.add(get('squares'), L.local('square'))),
    ]
    return v.state ? L.loop('b', 'batch', sum) : gated(v, L.loop('parameter', 1, sum))
  }
  const mean = (list: readonly Variable[], samples: Value): Value => {
    const count = list.reduce((n, v) => n + elementsOf(v), 0)
    return L.sqrt(L.div(get('squares'), L.mul(samples, L.constant(Math.max(1, count)))))
  }
  const states = variables.filter((v) => v.state)
  const parameters = variables.filter((v) => !v.state)
  return [
    put('squares', L.constant(0)),
    ...states.map(squares),
    put('error', mean(states, { op: 'batch' })),
    ...(parameters.length === 0
      ? []
      : [
          put('squares', L.constant(0)),
          ...parameters.map(squares),
          put('error', L.max(get('error'), mean(parameters, L.constant(1)))),
        ]),
  ]
}

interface Kept {
  readonly id: string
  readonly shape: Variable['shape']
}

const held = ({ variables }: Stepped, guesses: readonly Unknown[]): readonly Kept[] => [
  ...variables,
  ...guesses.map((g) => ({ id: g.guess, shape: g.part.shape })),
]

/** Everything goes to the wanted time: θ of the way from `begun` to the end of the step within dt. */
function pause(
  method: RungeKutta,
  s: Stepped,
  guesses: readonly Unknown[],
  dense: readonly number[],
  dt: number,
): readonly Statement[] {
  const { network, variables } = s
  for (const id of ['part', 'rest', ...dense.map((_, j) => `weight${j + 1}`)])
    network.buffers.ensure(id, 'signal', [])
  const part = get('part')
  const rest = get('rest')
  const last = dense.length - 1
  const weights = dense.map((d, j): Statement => {
    const b = method.weights[j] ?? 0
    const [first, final] = [j === 0 ? 1 : 0, j === last ? 1 : 0]
    const inner = L.add(L.constant(2 * b - first - final), L.mul(rest, L.constant(d)))
    const middle = L.add(L.constant(first - b), L.mul(part, inner))
    return put(`weight${j + 1}`, L.mul(part, L.add(L.constant(b), L.mul(rest, middle))))
  })
  const dated = dense.map((_, j) => get(`weight${j + 1}`))
  return [
    put('part', L.div(L.sub(get(WANTED), get('begun')), get('length'))),
    put('rest', L.sub(L.constant(1), part)),
    ...weights,
    ...held(s, guesses).map((v) =>
      overAll(v.shape, (at) => [L.store(beside(network, v, 'end'), at, L.load(v.id, at))]),
    ),
    ...variables.map((v) =>
      gated(
        v,
        overAll(v.shape, (at) => [
          L.store(v.id, at, kept(v, combination(network, v, dated, get('length'))(at))),
        ]),
      ),
    ),
    ...s.at(L.div(get(WANTED), L.constant(dt))),
    ...s.evaluate(0),
    ...s.report,
    put(PAUSED, L.constant(1)),
  ]
}

/** Back to the end of the step within dt. */
const resumed = (s: Stepped, guesses: readonly Unknown[]): readonly Statement[] => [
  ...held(s, guesses).map((v) =>
    overAll(v.shape, (at) => [L.store(v.id, at, L.load(beside(s.network, v, 'end'), at))]),
  ),
  put(PAUSED, L.constant(0)),
]
