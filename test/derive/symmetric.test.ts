/** @file Weights whose connections are all symmetric: the transpose is the weight, as a step, and no weight is transported. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withoutTransposes } from '../../src/derive/symmetric.js'
import { evaluator, type World } from '../../src/expr/evaluate.js'
import { chebyshev } from '../../src/expr/timeline.js'
import { derive, parse } from '../../src/index.js'

const HOPFIELD = `state u
weight W
bias b
activation phi = tanh
energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u)) - dot(b, phi(u))
flow E in u rate 1
network
  h : 5
  h -> h, symmetric
`
const LATENT = `state u
weight W
target y
constant tau = 1, beta = 0.1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  h : output 5
  h -> h, symmetric
`
const given = (text: string): ReturnType<typeof derive> => derive(parse(text))
const equation = (text: string, id: string): ReturnType<typeof derive>['equations'][number] => {
  const found = given(text).equations.find((e) => e.id === id)
  if (!found) throw new Error(`no equation ${id}`)
  return found
}

describe('all connections symmetric', () => {
  test('both halves of a Hopfield gradient are one', () => {
    expect(equation(HOPFIELD, 'neuron-u').ascii).toBe("ddt(u) = phi'(u) .* (W phi(u) + b) - u")
    const [step] = given(HOPFIELD).steps
    expect(step?.rule).toBe('symmetric weights')
    expect(step?.reason).toBe("W' = W: every connection of W is symmetric")
    expect(step?.assumption).toContain('one value')
  })

  test('the error reads the weights of its own synapses', () => {
    const error = equation(LATENT, 'error-e')
    expect(error.ascii).toBe("e = phi'(D(tau) u) .* (W e + beta * (y - r))")
    expect(error.locality.space).toBe('local')
    expect(error.locality.offences).toEqual([])
    expect(error.locality.satisfied).toMatchObject([{ reason: 'weight transport', by: 'symmetry' }])
    expect(error.locality.satisfied[0]?.explanation).toContain('the two synapses of a pair hold one value')
    const text = given(LATENT).toText()
    expect(text).toContain('weight transport of W: satisfied by symmetry')
    expect(text).toContain('local in space')
    expect(given(LATENT).toMarkdown()).toContain('satisfied by symmetry')
    expect(given(LATENT).toJSON().verdict).toMatchObject({ local: true, weightTransport: [] })
  })

  test('a transpose that a given equation holds stands as written, and is no offence either', () => {
    const text = `state u
weight W
ddt(u) = -u + W' u
network
  h : 3
  h -> h, symmetric
`
    const neuron = equation(text, 'neuron-u')
    expect(neuron.ascii).toBe("ddt(u) = -u + W' u")
    expect(neuron.locality.offences).toEqual([])
    expect(neuron.locality.satisfied).toMatchObject([{ term: "W' u" }])
  })
})

describe('not all of them', () => {
  test.each([
    ['one is not declared symmetric', HOPFIELD.replace(', symmetric', '')],
    ['another one is not symmetric', HOPFIELD.replace('  h : 5', '  h : 5\n  g : 4').concat('  g -> h\n')],
    ['there is no network', HOPFIELD.slice(0, HOPFIELD.indexOf('network'))],
  ])('%s', (_, text) => {
    expect(equation(text, 'neuron-u').ascii).toContain("W' phi(u)")
    expect(equation(text, 'neuron-u').locality.satisfied).toEqual([])
    expect(given(text).steps.map((s) => s.rule)).not.toContain('symmetric weights')
  })

  test('equilibrium propagation keeps both directions of layers', () => {
    const file = new URL('../../examples/equilibrium-propagation.energy', import.meta.url)
    expect(equation(readFileSync(file, 'utf8'), 'neuron-u').ascii).toContain("W' phi(u) + W phi(u)")
  })

  test('feedback through weights of its own still replaces the transpose', () => {
    const text = LATENT.replace('weight W\n', 'weight W, B\n').replace(
      'network\n',
      "approximate feedback W' by B\nnetwork\n",
    )
    expect(equation(text.replace('  h -> h', '  W : h -> h'), 'error-e').ascii).toContain('B e')
  })
})

test('the rewritten gradient has the same value where the weight is symmetric, and another where it is not', () => {
  const timeline = chebyshev(1, 6)
  const size = 4
  const u = {
    shape: [size],
    data: Float64Array.from(
      timeline.times.flatMap((t) => [0, 1, 2, 3].map((i) => Math.sin((i + 1) * t + i))),
    ),
  }
  const world = (entry: (i: number, j: number) => number): World => ({
    timeline,
    sizes: { '': size },
    quantities: new Map([
      ['u', u],
      ['b', { shape: [size], data: new Float64Array(size).fill(0.2) }],
      [
        'W',
        {
          shape: [size, size],
          data: Float64Array.from({ length: size * size }, (_, n) => entry(Math.floor(n / size), n % size)),
        },
      ],
    ]),
    definitions: new Map(),
    functions: { phi: [Math.tanh, (x) => 1 / Math.cosh(x) ** 2] },
  })
  const plain = equation(HOPFIELD.replace(', symmetric', ''), 'neuron-u').right
  const rewritten = withoutTransposes(plain, new Set(['W']), ['i'])
  expect(rewritten).not.toBe(plain)
  const apart = (w: World): number => {
    const [a, b] = [evaluator(w)(plain), evaluator(w)(rewritten)]
    return Math.max(...a.data.map((x, n) => Math.abs(x - (b.data[n] ?? Number.NaN))))
  }
  expect(apart(world((i, j) => Math.cos(i + j) + i * j))).toBeLessThan(1e-13)
  expect(apart(world((i, j) => Math.cos(i - 2 * j)))).toBeGreaterThan(1e-2)
})
