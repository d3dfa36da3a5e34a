/** @file Shared kernels of convolutions: their equation against differences of the energy by the kernel itself. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { difference } from '../../src/check/difference.js'
import { shifted } from '../../src/check/measure.js'
import { evaluator, integral, type Quantity, type World } from '../../src/expr/evaluate.js'
import { chebyshev } from '../../src/expr/timeline.js'
import { derive, parse } from '../../src/index.js'

const LAYER = (more = '', rule = 'descend E in W rate 1'): string => `state u
weight W
bias b
constant tau = 1, lambda = 0.3
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
energy E = 1/2 |e|^2${more}
stationary E in D(tau) u
${rule}
network
  x : input 2 x 4 x 5
  h : output 3 x 3 x 4
  x -> h, conv(2, 3)
`

/** Channels, rows, columns. */
const PRE = [2, 4, 5] as const
const POST = [3, 3, 4] as const
const KERNEL = [3, 2, 2, 2] as const
const count = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)
const BEFORE = count(PRE)
const ALL = BEFORE + count(POST)
const TIMELINE = chebyshev(1, 8)

const { normal } = randomStream(4, 'kernels')
const draw = (shape: readonly number[]): Quantity => ({
  shape,
  data: Float64Array.from({ length: count(shape) }, () => normal()),
})

/** Every copy of the kernel at its place in the full weight, both layers in one vector. */
function unrolled(kernel: Quantity): Quantity {
  const data = new Float64Array(ALL * ALL)
  const [out, height, width] = POST
  const [channels, rows, columns] = PRE
  const [, , size, across] = KERNEL
  let n = 0
  for (let c = 0; c < out; c++)
    for (let d = 0; d < channels; d++)
      for (let k = 0; k < size; k++)
        for (let l = 0; l < across; l++) {
          for (let x = 0; x < height; x++)
            for (let y = 0; y < width; y++) {
              const post = BEFORE + (c * height + x) * width + y
              const pre = (d * rows + x + k) * columns + y + l
              data[post * ALL + pre] = kernel.data[n] ?? Number.NaN
            }
          n++
        }
  return { shape: [ALL, ALL], data }
}

/** Part of a signal over both layers, as an image. */
function image(q: Quantity, from: number, shape: readonly number[]): Quantity {
  const size = count(shape)
  return {
    shape,
    data: Float64Array.from(
      TIMELINE.times.flatMap((_, t) => [...q.data.slice(t * ALL + from, t * ALL + from + size)]),
    ),
  }
}

describe.each([
  ['a product of both ends', '', 'E'],
  ['a term that every copy has alike beside it', ' + lambda/2 * |W|^2', 'E'],
  ['a term that every copy has alike alone', '\nenergy Q = lambda/2 * |W|^2', 'Q'],
])('%s', (_, more, descended) => {
  const model = parse(LAYER(more, `descend ${descended} in W rate 1`))
  const derivation = derive(model)
  const shared = derivation.equations.find((e) => e.id === 'synapse-W-shared')
  const kernel = draw(KERNEL)
  const direction = draw(KERNEL)
  const u: Quantity = {
    shape: [ALL],
    data: Float64Array.from(
      TIMELINE.times.flatMap((t) => Array.from({ length: ALL }, (_, i) => Math.sin(1.3 * i + t))),
    ),
  }
  const constants: readonly (readonly [string, Quantity])[] = [
    ['tau', { shape: [ALL], data: new Float64Array(ALL).fill(0.8) }],
    ['lambda', { shape: [], data: Float64Array.of(0.3) }],
    ['b', draw([ALL])],
  ]
  const flat = (k: Quantity): World => ({
    timeline: TIMELINE,
    sizes: { '': ALL },
    quantities: new Map([...constants, ['u', u], ['W', unrolled(k)]]),
    definitions: model.definitions,
    functions: { phi: [Math.tanh] },
  })

  test('the energy falls along the derived change as differences say', () => {
    if (!shared) throw new Error('no equation of the kernel')
    const body = model.energies.get(descended)?.body
    if (!body) throw new Error('no energy')
    const measured = difference((h) =>
      integral(evaluator(flat(shifted(kernel, direction, h)))(body), TIMELINE),
    )
    const at = evaluator(flat(kernel))
    const signal = (name: string): Quantity => {
      const definition = model.definitions.get(name)
      if (!definition) throw new Error(`no definition of ${name}`)
      return { shape: [ALL], data: at(definition.body).data }
    }
    const axes: Record<string, number> = {}
    const named = [
      ['.c', POST[0]],
      [".c'", PRE[0]],
      ['.x', POST[1]],
      ['.y', POST[2]],
      ['.k', KERNEL[2]],
      ['.l', KERNEL[3]],
      ['.pre_x', PRE[1]],
      ['.pre_y', PRE[2]],
    ] as const
    for (const [axis, size] of named) axes[axis] = size
    const values = evaluator({
      timeline: TIMELINE,
      sizes: axes,
      quantities: new Map<string, Quantity>([
        ['e', image(signal('e'), BEFORE, POST)],
        ['r', image(signal('r'), 0, PRE)],
        ['K', kernel],
        ['lambda', { shape: [], data: Float64Array.of(0.3) }],
      ]),
      definitions: new Map(),
      functions: {},
    })(shared.right)
    expect(values.free).toEqual(["c'@.c'", 'c@.c', 'k@.k', 'l@.l'])
    // free indices are sorted by name, those of the kernel are not
    const [out, channels, size, across] = KERNEL
    let derived = 0
    for (let c = 0; c < out; c++)
      for (let d = 0; d < channels; d++)
        for (let k = 0; k < size; k++)
          for (let l = 0; l < across; l++) {
            const cell = ((d * out + c) * size + k) * across + l
            const own = ((c * channels + d) * size + k) * across + l
            const slope = TIMELINE.weights.reduce(
              (sum, w, t) => sum + w * (values.data[t * count(KERNEL) + cell] ?? Number.NaN),
              0,
            )
            derived -= slope * (direction.data[own] ?? Number.NaN)
          }
    expect(Math.abs(derived - measured) / Math.abs(measured)).toBeLessThan(1e-9)
  })

  test('is listed beside the full weight, which is what runs', () => {
    expect(shared?.runs).toBe(false)
    expect(shared?.exact).toBe(true)
    expect(shared?.kind).toBe('synapse')
    expect(shared?.locality).toMatchObject({ space: 'shared', sharedOver: ['x', 'y'], time: 'causal' })
    expect(shared?.locality.offences).toEqual([])
    expect(shared?.locality.memory).toBe('1 per kernel entry')
    const places = shared?.locality.readings.map((r) => `${r.quantity}: ${r.place}`)
    if (descended === 'E')
      expect(places).toEqual(expect.arrayContaining(['e: postsynaptic', 'r: presynaptic']))
    if (more !== '') expect(places).toContain('K: own synapse')
    expect(derivation.toText()).toContain('shared: local at every copy and summed over positions x, y')
    expect(derivation.equations.filter((e) => e.runs).map((e) => e.id)).toContain('synapse-W')
  })
})

const conv = (): ReturnType<typeof derive> =>
  derive(parse(readFileSync(new URL('../../examples/more/conv-le.energy', import.meta.url), 'utf8')))

test('a pool before the kernel has its operand named', () => {
  const own = conv().equations.filter((e) => e.shared)
  expect(own.map((e) => e.ascii)).toEqual([
    "ddt(K[c,c',k,l]) = eta * sum(x, y, e[c,x,y] * r[c',x+k,y+l])",
    "ddt(K[c,c',k,l]) = eta * sum(x, y, e[c,x,y] * pooled_r[c',x+k,y+l])",
  ])
  expect(own[0]?.latex).toContain("{r}_{c' {x+k} {y+l}}")
  const steps = conv().steps.filter((s) => s.rule === 'one kernel for all positions')
  expect(steps[0]?.reason).toContain('kernels of x -> c1')
  expect(steps[1]?.reason).toContain('pooled_r is r behind its pool(2); kernels of c1 -> c2')
  expect(steps[0]?.assumption).toContain("W[(c,x,y),(c',x+k,y+l)] = K[c,c',k,l]")
})

test('a pool behind the kernel sends the error back through itself', () => {
  const text = LAYER().replace('conv(2, 3)', 'conv(2, 3), pool(3)').replace('2 x 4 x 5', '2 x 4 x 4')
  const found = derive(parse(text.replace('3 x 3 x 4', '3 x 1 x 1'))).equations.find((e) => e.shared)
  expect(found?.ascii).toBe("ddt(K[c,c',k,l]) = sum(x, y, r[c',x+k,y+l] * unpooled_e[c,x,y])")
})

test('two phases contrast the kernel, too', () => {
  const text = LAYER(
    ' + lambda * sum(u)',
    'contrast E in W between lambda = 0.1 and lambda = 0 every 5 rate 1',
  )
  const found = derive(parse(text)).equations.find((e) => e.shared)
  expect(found?.form).toBe('contrast')
  expect(found?.ascii).toContain("delta K = 1 * ([sum(x, y, e[c,x,y] * r[c',x+k,y+l]) at lambda = 0.1]")
})

test('a name that the model has is left to it, and a full weight has no kernel', () => {
  const taken = LAYER().replace('bias b', 'bias b\nconstant K = 1').replace('1/2 |e|^2', 'K/2 |e|^2')
  expect(derive(parse(taken)).equations.find((e) => e.shared)?.of).toBe('K_shared')
  const full = LAYER().replace(', conv(2, 3)', '')
  expect(derive(parse(full)).equations.some((e) => e.shared)).toBe(false)
})
