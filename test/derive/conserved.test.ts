/** @file What an action conserves: dH/dt vanishes along its own equations, symbolically and on a trajectory. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { type Action, PLAIN } from '../../src/check/action.js'
import { randomWorld } from '../../src/check/world.js'
import { canonicalIndices, type Definitions, sensitivities } from '../../src/derive/functional.js'
import { add, mul, op, sym, ZERO } from '../../src/expr/build.js'
import { evaluator, type Quantity, type World } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { derivative } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { derive, parse } from '../../src/index.js'
import { exampleText } from '../model/examples.js'
import { opened } from './opened.js'

/** Actions, the states that they vary, and H by hand. */
const ACTIONS: readonly (readonly [string, string, string])[] = [
  [
    'coupled oscillators',
    `state q
weight K
constant m = 1, lambda = 0.1
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q`,
    '1/2 m |ddt(q)|^2 + 1/2 dot(q, K q) + lambda/4 * sum(q.^4)',
  ],
  [
    'two kinds of motion',
    `state q, s
weight K
activation phi = tanh
energy L = 1/2 |ddt(q)|^2 + |ddt(s)|^2 - 1/2 |q|^2 + dot(phi(s), K q)
stationary q, s`,
    '1/2 |ddt(q)|^2 + |ddt(s)|^2 + 1/2 |q|^2 - dot(phi(s), K q)',
  ],
  [
    'a magnetic force stores no energy',
    `state q
weight A
energy L = 1/2 |ddt(q)|^2 + dot(ddt(q), A q) - 1/2 |q|^2
stationary q`,
    '1/2 |ddt(q)|^2 + 1/2 |q|^2',
  ],
  [
    'a kinetic energy written with the acceleration has two momenta',
    `state q
energy L = -1/2 dot(q, ddt(ddt(q))) - 1/2 |q|^2
stationary q`,
    '1/2 |ddt(q)|^2 + 1/2 |q|^2',
  ],
  [
    'a potential with a name',
    `state q
weight K
activation phi = tanh
r = phi(q)
energy L = 1/2 |ddt(q)|^2 + 1/2 dot(r, K r)
stationary q`,
    '1/2 |ddt(q)|^2 - 1/2 dot(phi(q), K phi(q))',
  ],
]

const rate = (e: Expr, times = 1): Expr => op([derivative(times)], e)

describe.each(ACTIONS)('%s', (name, text, typed) => {
  const { core } = derive(parse(text))
  const model = parse(`${text}\nH = ${typed}`)
  const energy = model.energies.get('L')?.body ?? ZERO
  const { definitions } = model
  const own = core.conserved[0]
  const states = own?.states ?? []
  const indices = canonicalIndices(['i'])
  const written = (e: Expr, by: Definitions = definitions): Expr => opened(e, by)

  test('is the energy of the system', () => {
    expect(core.conserved.length).toBe(1)
    const hand = definitions.get('H')?.body ?? ZERO
    expect(equal(written(own?.body ?? ZERO), written(hand), 2)).toBe(true)
  })

  test('dH/dt = −Σ q̇ δS/δq identically, and with a mistake it is not', () => {
    const slopes = sensitivities(energy, definitions)
    const power = add(
      states.map((s) => sumOver(mul([rate(sym('state', s, indices)), slopes.get(s) ?? ZERO]), indices)),
    )
    const balance = (h: Expr): Expr => written(add([rate(h), power]))
    expect(equal(balance(own?.body ?? ZERO), ZERO, 2)).toBe(true)
    expect(equal(balance(mul([own?.body ?? ZERO, sym('constant', 'two')])), ZERO, 2)).toBe(false)
    expect(equal(balance(energy), ZERO, 2)).toBe(false)
  })

  test('is the same at the end of a trajectory of its own equations', () => {
    const action: Action = { name, energy, definitions }
    const drift = driftAlong(action, text, typed)
    expect(drift.moved).toBeGreaterThan(0.1)
    expect(drift.energy).toBeLessThan(1e-9)
  })
})

/** Runge and Kutta on the derived accelerations, each solved for by what the equation says at rest and at unit acceleration. */
function driftAlong(
  action: Action,
  text: string,
  typed: string,
): { readonly moved: number; readonly energy: number } {
  const core = derive(parse(text)).core
  const drawn = randomWorld(action, 5)
  const names = core.laws.map((l) => l.state)
  const { normal } = randomStream(5, 'start')
  const size = 3
  let y = Array.from({ length: 2 * size * names.length }, () => 0.7 * normal())

  /** A world in which every state moves on a straight line through q with slope v: q and its rate are what is wanted at t = 0. */
  const at = (state: readonly number[]): World => {
    const moving = names.map((n, k): readonly [string, Quantity] => {
      const data = PLAIN.timeline.times.flatMap((t) =>
        [0, 1, 2].map((i) => (state[k * 2 * size + i] ?? 0) + t * (state[(k * 2 + 1) * size + i] ?? 0)),
      )
      return [n, { shape: [size], data: Float64Array.from(data) }]
    })
    return { ...drawn, quantities: new Map([...drawn.quantities, ...moving]) }
  }
  const first = (world: World, e: Expr): Float64Array => evaluator(world)(e).data.slice(0, size)
  const rates = (state: readonly number[]): number[] => {
    const world = at(state)
    return core.laws.flatMap((law, k) => {
      const velocity = state.slice((k * 2 + 1) * size, (k * 2 + 2) * size)
      const force = first(world, law.right)
      const mass = evaluator(world)(law.gain).data[0] ?? Number.NaN
      return [...velocity, ...[...force].map((f) => f / mass)]
    })
  }
  const energyOf = (state: readonly number[]): number => {
    const value = parse(`${text}\nH = ${typed}`).definitions.get('H')?.body ?? ZERO
    return evaluator(at(state))(opened(value, action.definitions)).data[0] ?? Number.NaN
  }
  const plus = (a: readonly number[], b: readonly number[], h: number): number[] =>
    a.map((x, n) => x + h * (b[n] ?? Number.NaN))
  const [start, before] = [y, energyOf(y)]
  const dt = 0.005
  for (let n = 0; n < 60; n++) {
    const k1 = rates(y)
    const k2 = rates(plus(y, k1, dt / 2))
    const k3 = rates(plus(y, k2, dt / 2))
    const k4 = rates(plus(y, k3, dt))
    y = y.map((x, i) => x + (dt / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0)))
  }
  const moved = Math.max(...y.map((x, n) => Math.abs(x - (start[n] ?? 0))))
  return { moved, energy: Math.abs(energyOf(y) - before) / Math.max(1, Math.abs(before)) }
}

describe('nothing is conserved', () => {
  const conserved = (text: string): number => derive(parse(text)).core.conserved.length
  const oscillators = exampleText('coupled-oscillators')

  test('where the time is explicit', () => {
    expect(conserved(oscillators)).toBe(1)
    const driven = oscillators.replace('chain : 32\n', 'x : input 2\n  chain : 32\n  x -> chain\n')
    expect(conserved(driven)).toBe(0)
    expect(conserved('state q\ntarget y\nenergy L = 1/2 |ddt(q)|^2 - 1/2 |q - y|^2\nstationary q')).toBe(0)
    expect(conserved('state q\nsignal R\nenergy L = 1/2 |ddt(q)|^2 - 1/2 R * |q|^2\nstationary q')).toBe(0)
  })

  test('where a state is moved by something else, or the past is remembered', () => {
    const other = 'state q, s\nenergy L = 1/2 |ddt(q)|^2 - 1/2 |q - s|^2\nstationary q\nddt(s) = -s'
    expect(conserved(other)).toBe(0)
    expect(conserved('state q\nenergy L = 1/2 |ddt(q)|^2 - dot(q, I(2) q)\nstationary q')).toBe(0)
  })

  test('by a principle of another kind', () => {
    expect(conserved(exampleText('neuronal-least-action'))).toBe(0)
    expect(conserved(exampleText('variational-latent-equilibrium'))).toBe(0)
    expect(conserved(exampleText('equilibrium-propagation'))).toBe(0)
  })
})

test('the conserved quantity is shown in every form of the derivation', () => {
  const d = derive(parse(exampleText('coupled-oscillators')))
  expect(d.toText()).toContain('\nConserved\n  H = ½ * m * ‖q̇‖² + ')
  expect(d.toText({ ascii: true })).toContain('  H = 1/2 * m * |ddt(q)|^2')
  expect(d.toMarkdown()).toContain('## Conserved')
  expect(d.toLatex()).toContain('\\subsection*{Conserved}')
  expect(JSON.stringify(d.toJSON())).toContain('"conserved":[{"energy":"L","states":["q"]')
})
