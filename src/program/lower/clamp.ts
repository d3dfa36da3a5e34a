/** @file Clamped states: while a target is given they stand at it, and their rate of change is zero. */
import { sym } from '../../expr/build.js'
import type { Population } from '../../model/model.js'
import * as L from '../build.js'
import type { Statement, Value } from '../program.js'
import { elementwise } from './elementwise.js'
import { clampOf, givenId, idOf, indexOf, type Network, publicName } from './network.js'

const flag = (target: string, p: Population): Value => L.load(givenId(target, p), L.place({ slot: 1 }))

/** The step begins with clamped states at the target of this step. */
export const clamps = (network: Network, functions: Set<string>): readonly Statement[] =>
  network.own.flatMap((p) =>
    [...p.clamps.keys()].flatMap((state) => {
      const target = clampOf(network, state, p)
      if (target === undefined) return []
      const index = indexOf(p)
      const held = { name: 'held', buffer: idOf(state, p.name), value: sym('target', target, [index]) }
      return [
        L.comment(`${publicName(state, p.name)} is clamped to ${target} while it is given`),
        L.when(
          flag(target, p),
          '!=',
          L.constant(0),
          elementwise([held], { network, population: p, index, functions }),
        ),
      ]
    }),
  )

/** The rate of change of a state, zero while it is clamped; undefined where it never is. */
export function clampedRate(
  network: Network,
  p: Population,
  state: string,
): ((rate: Value) => Value) | undefined {
  const target = clampOf(network, state, p)
  if (target === undefined) return undefined
  return (rate) => L.select(flag(target, p), '==', L.constant(0), rate, L.constant(0))
}
