/**
 * @file Contrast of two phases in the step (Scellier and Bengio 2017): a cycle settles with the constant at 0, at a, and, from the
 * same free state, at b; then parameters move by the difference of the gradients, and the free state is put back.
 */
import { num } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { evaluate } from '../../model/evaluate.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Buffer, Role, Statement, Value } from '../program.js'
import { blocksOf, gradientsOf, updatesOf } from './learning.js'
import { idOf, type Network } from './network.js'
import { valueAt } from './scalar.js'
import type { Scope } from './scope.js'

const SCALAR = L.place({})
const get = (id: string): Value => L.load(id, SCALAR)
const put = (id: string, value: Value): Statement => L.store(id, SCALAR, value)

/** Counts the steps of a phase from 1; which phase it is: 0 free, 1 the first, 2 the second. */
const STEP = 'step_of_phase'
const PHASE = 'phase'

/** What the next step depends on; what of it has a name is shown as well. */
const KEPT: readonly Role[] = ['state', 'stored', 'history']

export interface Phases {
  /** Ahead of everything else of the step. */
  readonly begin: readonly Statement[]
  /** After everything else; `settle` brings signals to the states that the step has left. */
  end(settle: readonly Statement[]): readonly Statement[]
}

export const contrasts = (network: Network): readonly Learning[] =>
  network.realization.learning.filter((l) => l.rule.contrast)

/** The phases of a network with contrasts; called once everything else of the step is declared. */
export function phasesOf(network: Network, functions: Set<string>): Phases {
  const learning = contrasts(network)
  const contrast = learning[0]?.rule.contrast
  if (!contrast) return { begin: [], end: () => [] }
  const { buffers, options } = network
  const time = evaluate(contrast.phase, (s) => options.scalar(s.name)) ?? Number.NaN
  const steps = L.constant(Math.round(time / options.dt))
  const kept = buffers.list.filter((b) => KEPT.includes(b.role))
  const shown = buffers.list.filter((b) => b.role === 'signal' && b.name !== undefined)
  for (const b of [...kept, ...shown])
    buffers.ensure(freeId(b), 'history', b.shape, { about: `${b.about ?? b.id}, in the free state` })
  const blocks = learning.flatMap((l) => blocksOf(network, l))
  for (const { id, shape } of blocks)
    buffers.ensure(firstId(id), 'history', shape, { about: `-dE/d${id} at the end of the first phase` })
  buffers.ensure(STEP, 'counter', [], { about: 'step of a phase' })
  buffers.ensure(PHASE, 'counter', [], { about: 'phase: 0 free, 1 first, 2 second' })
  const [a, b] = [contrast.from, contrast.to].map((e) => phaseValue(network, e, contrast.constant, functions))
  const first = a ?? L.constant(0)
  const second = b ?? L.constant(0)
  return {
    begin: [
      L.comment(`phases of ${contrast.constant}: 0, then both values, each from the free state`),
      put(
        PHASE,
        L.select(
          get(STEP),
          '<',
          steps,
          get(PHASE),
          L.select(get(PHASE), '<', L.constant(2), L.add(get(PHASE), L.constant(1)), L.constant(0)),
        ),
      ),
      put(STEP, L.select(get(STEP), '<', steps, L.add(get(STEP), L.constant(1)), L.constant(1))),
      L.when(get(STEP), '==', L.constant(1), [
        during(
          1,
          [...kept, ...shown].map((x) => copy(x, x.id, freeId(x))),
        ),
        during(
          2,
          kept.map((x) => copy(x, freeId(x), x.id)),
        ),
      ]),
      ...holders(network, contrast.constant).map((to) =>
        copyValue(
          to,
          to.id,
          L.select(
            get(PHASE),
            '==',
            L.constant(0),
            L.constant(0),
            L.select(get(PHASE), '==', L.constant(1), first, second),
          ),
        ),
      ),
    ],
    end: (settle) => {
      const gradients = [...settle, ...gradientsOf(network, learning, functions)]
      return [
        L.when(get(STEP), '==', steps, [
          during(1, [
            // the gradient of the last cycle stays in sight while the next is under way
            ...blocks.map((x) => exchange(x, 'kept')),
            ...gradients,
            ...blocks.map((x) => exchange(x, 'now')),
          ]),
          during(2, [
            ...gradients,
            L.define('apart', L.sub(first, second)),
            ...blocks.map((x) =>
              copyValue(x, `grad_${x.id}`, (at) =>
                L.div(L.sub(L.load(firstId(x.id), at), L.load(`grad_${x.id}`, at)), L.local('apart')),
              ),
            ),
            ...updatesOf(network, learning, functions),
            ...[...kept, ...shown].map((x) => copy(x, freeId(x), x.id)),
          ]),
        ]),
      ]
    },
  }
}

const freeId = (b: Pick<Buffer, 'id'>): string => `free_${b.id}`
const firstId = (id: string): string => `first_${id}`

const during = (phase: number, body: readonly Statement[]): Statement =>
  L.when(get(PHASE), '==', L.constant(phase), body)

/** The constant itself, and where populations have values of their own. */
const holders = ({ buffers, own }: Network, constant: string): readonly Buffer[] => {
  const ids = new Set([idOf(constant), ...own.map((p) => idOf(constant, p.name))])
  return buffers.list.filter((b) => ids.has(b.id) && b.role === 'constant')
}

/** A value of the constant; where it is said by the constant itself, that is the declared one. */
function phaseValue(network: Network, e: Expr, constant: string, functions: Set<string>): Value | undefined {
  const [population] = network.own
  if (!population) return undefined
  const declared = num(network.options.scalar(constant))
  const scope: Scope = {
    network,
    axes: new Map(),
    population: { ...population, name: '' },
    locals: new Map(),
    prelude: [],
    functions,
    names: new Set(),
  }
  return valueAt(
    substitute(e, (s) => (s.name === constant ? declared : s)),
    scope,
  )
}

type Shaped = Pick<Buffer, 'shape'>
type At = Parameters<typeof L.load>[1]

/** The same for every element of a shape. */
function everywhere({ shape }: Shaped, body: (at: At) => readonly Statement[]): Statement {
  const size = shape.reduce<number>((n, d) => n * (d === 'batch' ? 1 : d), 1)
  return shape[0] === 'batch'
    ? L.loop('b', 'batch', [L.loop('i', size, body(L.place({ b: size, i: 1 })))])
    : L.loop('i', size, body(L.place({ i: 1 })))
}

const copyValue = (of: Shaped, to: string, value: Value | ((at: At) => Value)): Statement =>
  everywhere(of, (at) => [L.store(to, at, typeof value === 'function' ? value(at) : value)])

const copy = (of: Shaped, from: string, to: string): Statement => copyValue(of, to, (at) => L.load(from, at))

/** `kept`: puts the gradient aside. `now`: exchanges it for what was put aside. */
const exchange = ({ id, shape }: Shaped & { readonly id: string }, way: 'kept' | 'now'): Statement =>
  everywhere({ shape }, (at) =>
    way === 'kept'
      ? [L.store(firstId(id), at, L.load(`grad_${id}`, at))]
      : [
          L.define('now', L.load(`grad_${id}`, at)),
          L.store(`grad_${id}`, at, L.load(firstId(id), at)),
          L.store(firstId(id), at, L.local('now')),
        ],
  )
