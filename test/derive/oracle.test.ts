/** @file Every derivative that `sensitivities` gives, against differences of the action itself and against hand-typed ones. */
import { describe, expect, test } from 'vitest'
import { leaves, PEAKED, PLAIN, type Setting } from '../../src/check/action.js'
import { measure, worst } from '../../src/check/measure.js'
import { randomWorld } from '../../src/check/world.js'
import { canonicalIndices, sensitivities } from '../../src/derive/functional.js'
import { sub, sym, ZERO } from '../../src/expr/build.js'
import { evaluator } from '../../src/expr/evaluate.js'
import { ADVANCED, DELAYED, GOLDENS, type Golden } from './goldens.js'

const norm = (data: Float64Array): number => Math.max(...data.map(Math.abs))

describe('the golden derivations', () => {
  test.each(GOLDENS)('$name: ∫ g δ dt is what the action changes by', (action) => {
    const list = measure(action, sensitivities(action.energy, action.definitions))
    const bad = worst(list)
    expect(bad.error, `derivative by ${bad.symbol}: ${bad.derived}, measured ${bad.measured}`).toBeLessThan(
      1e-9,
    )
  })

  test.each(GOLDENS)('$name: each derivative is the hand-typed one at every instant', (action) => {
    compareTyped(action, PLAIN)
  })

  // Cut off where a shifted signal leaves the stretch of time, hence less exact.
  test.each([...DELAYED, ADVANCED])('$name: both, on signals at rest at the ends', (action) => {
    const list = measure(action, sensitivities(action.energy, action.definitions), 1, { setting: PEAKED })
    expect(worst(list).error).toBeLessThan(1e-7)
    compareTyped(action, PEAKED)
  })
})

function compareTyped(action: Golden, setting: Setting): void {
  const derived = sensitivities(action.energy, action.definitions)
  const value = evaluator(randomWorld(action, 3, { setting }))
  for (const [name, typed] of action.expected) {
    const own = leaves(action).find((s) => s.name === name)
    expect(own, `${name} is a symbol of ${action.name}`).toBeDefined()
    expect(typed.indices.length).toBe(own?.indices.length)
    const hand = sym('let', `g_${name}`, canonicalIndices(own?.indices ?? []))
    const difference = value(sub(hand, derived.get(name) ?? ZERO)).data
    expect(norm(difference), `derivative by ${name}`).toBeLessThan(1e-9 * norm(value(hand).data))
  }
}
