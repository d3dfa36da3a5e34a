/** @file Parameter updates: the rate convention of docs/language.md, optimizers, and the range that a parameter is kept in. */
import { evaluate } from '../../model/evaluate.js'
import type { Population } from '../../model/model.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Extent, Place, Statement, Value } from '../program.js'
import { whereExists } from './ends.js'
import { indexOf, type Network } from './network.js'
import { valueAt } from './scalar.js'
import type { Scope } from './scope.js'

/** Where a parameter block lives, and the loops over its elements that are still to be opened. */
export interface Block {
  readonly id: string
  readonly at: Place
  readonly loops: readonly { readonly variable: string; readonly extent: Extent }[]
  readonly population: Population
}

const learnFlag: Value = L.load('learn', L.place({ slot: 1 }))

export function rateOf(
  network: Network,
  learning: Learning,
  population: Population,
  functions: Set<string>,
): Value {
  const scope: Scope = {
    network,
    axes: new Map([[indexOf(population), { variable: 'i', population }]]),
    population,
    locals: new Map(),
    prelude: [],
    functions,
    names: new Set(),
  }
  return valueAt(learning.rule.rate, scope)
}

/** θ after the update from g, both at the block's place; statements that update the optimizer's memory come first. */
function change(
  learning: Learning,
  block: Block,
  rate: Value,
  { options, windowed }: Network,
): readonly Statement[] {
  const theta = L.load(block.id, block.at)
  const g = L.load(`grad_${block.id}`, block.at)
  const optimizer = learning.rule.optimizer
  // An equation in time is integrated; what happens once per interval or cycle is a step of size η, as with an optimizer.
  const pace =
    learning.rule.every || learning.rule.contrast || windowed ? rate : L.mul(L.constant(options.dt), rate)
  if (!optimizer) return [L.define('theta', L.add(theta, L.mul(pace, g)))]
  switch (optimizer.kind) {
    case 'sgd':
      return [L.define('theta', L.add(theta, L.mul(rate, g)))]
    case 'momentum': {
      const memory = `momentum_${block.id}`
      return [
        L.define('velocity', L.add(L.mul(L.constant(optimizer.mu), L.load(memory, block.at)), g)),
        L.store(memory, block.at, L.local('velocity')),
        L.define('theta', L.add(theta, L.mul(rate, L.local('velocity')))),
      ]
    }
    case 'adam': {
      // Kingma & Ba 2015, algorithm 1, on the descent direction g; ε outside of the root.
      const first = `adam_m_${block.id}`
      const second = `adam_v_${block.id}`
      const { beta1, beta2, epsilon } = optimizer
      const m = L.add(
        L.mul(L.constant(beta1), L.load(first, block.at)),
        L.mul(L.constant(1 - beta1), L.local('g')),
      )
      const v = L.add(
        L.mul(L.constant(beta2), L.load(second, block.at)),
        L.mul(L.constant(1 - beta2), L.mul(L.local('g'), L.local('g'))),
      )
      const power = (name: string): Value => L.load(`${name}_${block.id}`, L.place({}))
      return [
        L.define('g', g),
        L.define('m', m),
        L.define('v', v),
        L.store(first, block.at, L.local('m')),
        L.store(second, block.at, L.local('v')),
        L.define('mean', L.div(L.local('m'), L.sub(L.constant(1), power('adam_p1')))),
        L.define('spread', L.sqrt(L.div(L.local('v'), L.sub(L.constant(1), power('adam_p2'))))),
        L.define(
          'theta',
          L.add(theta, L.div(L.mul(rate, L.local('mean')), L.add(L.local('spread'), L.constant(epsilon)))),
        ),
      ]
    }
  }
}

/** Range of a parameter: `keep`, or 10 dt for a learned time constant. */
export function rangeOf(
  network: Network,
  name: string,
): { readonly lower?: number; readonly upper?: number } {
  const keeps = network.model.keeps.filter((k) => k.name === name)
  if (keeps.length === 0) {
    const as = network.timeConstants.get(name)
    const least = 10 * network.options.dt
    return as === undefined ? {} : { lower: as === 'itself' ? least : Math.log(least) }
  }
  const lower = keeps.flatMap((k) => (k.lower === undefined ? [] : [k.lower]))
  const upper = keeps.flatMap((k) => (k.upper === undefined ? [] : [k.upper]))
  return {
    ...(lower.length > 0 ? { lower: Math.max(...lower) } : {}),
    ...(upper.length > 0 ? { upper: Math.min(...upper) } : {}),
  }
}

/** The update of a block (or of one row of it), where learning is on. */
export function update(
  network: Network,
  learning: Learning,
  block: Block,
  functions: Set<string>,
): readonly Statement[] {
  const { lower, upper } = rangeOf(network, learning.rule.parameter)
  const rate = rateOf(network, learning, block.population, functions)
  let kept: Value = L.local('theta')
  if (lower !== undefined) kept = L.max(kept, L.constant(lower))
  if (upper !== undefined) kept = L.min(kept, L.constant(upper))
  let body: readonly Statement[] = [
    ...change(learning, block, rate, network),
    L.store(block.id, block.at, whereExists(network, block.id, block.at, kept)),
  ]
  for (const loop of [...block.loops].reverse()) body = [L.loop(loop.variable, loop.extent, body)]
  return gated(network, learning, [L.when(learnFlag, '!=', L.constant(0), body)])
}

/** Steps from one action of a rule to the next. */
export function intervalOf(network: Network, learning: Learning): number | undefined {
  const { every } = learning.rule
  if (!every) return undefined
  const time = evaluate(every, (s) => network.options.scalar(s.name)) ?? Number.NaN
  return Math.round(time / network.options.dt)
}

/** Buffer that counts the steps of an interval: 1 in its first, the whole number in its last. */
export const counterId = (steps: number): string => `step_of_${steps}`

/** Statements that are carried out in the steps in which the rule acts: those that end at multiples of its interval. */
export function gated(
  network: Network,
  learning: Learning,
  statements: readonly Statement[],
): readonly Statement[] {
  const steps = intervalOf(network, learning)
  if (steps === undefined || statements.length === 0) return statements
  return [L.when(L.load(counterId(steps), L.place({})), '==', L.constant(steps), statements)]
}

/** Counters of all intervals advance before anything else of the step. */
export function intervals(network: Network): readonly Statement[] {
  const all = network.realization.learning.flatMap((l) => intervalOf(network, l) ?? [])
  return [...new Set(all)].map((steps) => {
    const count = L.load(counterId(steps), L.place({}))
    const next = L.select(count, '<', L.constant(steps), L.add(count, L.constant(1)), L.constant(1))
    return L.store(counterId(steps), L.place({}), next)
  })
}

const VANISHED = 1e-30

/** Once per step and block, before any element: powers of adam's decay rates. */
export function optimizerClock(learning: Learning, id: string): readonly Statement[] {
  const optimizer = learning.rule.optimizer
  if (optimizer?.kind !== 'adam') return []
  // what 1 is the same without becomes 0: processors are slow with the smallest numbers
  const tick = (name: string, decay: number): Statement => {
    const power = L.load(`${name}_${id}`, L.place({}))
    const next = L.select(power, '<', L.constant(VANISHED), L.constant(0), L.mul(power, L.constant(decay)))
    return L.store(`${name}_${id}`, L.place({}), next)
  }
  return [
    L.when(learnFlag, '!=', L.constant(0), [
      tick('adam_p1', optimizer.beta1),
      tick('adam_p2', optimizer.beta2),
    ]),
  ]
}
