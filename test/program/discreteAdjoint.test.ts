/** @file Outside truth: gradients of a loss over 500 lagged Euler steps by the transposed step, against those of autograd. */

import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.js'
import { derive, settle, toProgram } from '../../src/pipeline.js'
import { contentOf } from '../../src/program/buffers.js'
import { type Layer, type Net, netModel } from '../truth/net.js'
import { flat, type Nested, reference, relativeError } from '../truth/reference.js'
import { type Contents, direction } from './derivative.js'
import { adjointOf, after, type Feed } from './steps.js'

interface Bptt extends Pick<Net, 'params' | 'weights' | 'x' | 'target'> {
  readonly jacobi: {
    readonly loss: number
    readonly r_last: readonly Nested[]
    readonly layer0: Layer
    readonly layer1: Layer
  }
}

const data = reference<Bptt>('c_bptt_gle_453')
const steps = data.x.length
const { dt } = data.params

const model = parse(netModel(data as unknown as Net, 'two'))
const program = toProgram(derive(model), settle(model, { precision: 'f64' }))

/** Weights and biases of the data; no feedback of errors, no learning, no target in the dynamics. */
const START: Contents = new Map(
  program.buffers.map((buffer): [string, Float64Array] => {
    const { id, shape, ring } = buffer
    const size = shape.reduce<number>((n, d) => n * (d === 'batch' ? 2 : d), ring ? program.ring : 1)
    const { layer0, layer1 } = data.weights
    const given: Readonly<Record<string, Nested | undefined>> = {
      W_h_x: layer0.W,
      b_h: layer0.b,
      W_y_h: layer1.W,
      b_y: layer1.b,
      gamma: 0,
    }
    const values = given[id] === undefined ? (buffer.initial ? contentOf(buffer) : [0]) : flat(given[id] ?? 0)
    const own = id === 'learn' || id.startsWith('given') ? [0] : values
    return [id, Float64Array.from({ length: size }, (_, n) => own[n % own.length] ?? 0)]
  }),
)

const feed: Feed = (execution, n) => execution.view('in_x').set(flat(data.x[n] ?? []))

const GRADIENTS = [
  ['W_h_x', 'layer0', 'dW'],
  ['b_h', 'layer0', 'db'],
  ['tau_m_h', 'layer0', 'dtau_m'],
  ['tau_r_h', 'layer0', 'dtau_r'],
  ['W_y_h', 'layer1', 'dW'],
  ['b_y', 'layer1', 'db'],
  ['tau_m_y', 'layer1', 'dtau_m'],
  ['tau_r_y', 'layer1', 'dtau_r'],
] as const

const STATES = program.buffers.filter(({ role }) => role === 'state' || role === 'stored').map(({ id }) => id)

test('the dynamics are those of the reference', () => {
  const end = after(program, START, steps, feed, ['r_y'])
  expect(relativeError([...(end.get('r_y') ?? [])], flat(data.jacobi.r_last[steps - 1] ?? []))).toBeLessThan(
    1e-12,
  )
})

test('every gradient of the loss is that of the reference', () => {
  const parameters = GRADIENTS.map(([id]) => id)
  const by = direction(program, [...parameters, ...STATES], [...parameters, ...STATES])
  let loss = 0
  const gradients = adjointOf(program, by, START, steps, feed, (n, then, twin) => {
    const target = flat(data.target[n] ?? [])
    const a = twin('r_y') ?? new Float64Array(0)
    then.view('r_y').forEach((r, k) => {
      const miss = r - (target[k] ?? Number.NaN)
      a[k] = (a[k] ?? 0) + dt * miss
      loss += (dt * miss * miss) / 2
    })
  })
  expect(Math.abs(loss / data.jacobi.loss - 1)).toBeLessThan(1e-12)
  for (const [id, layer, key] of GRADIENTS) {
    const error = relativeError([...(gradients.get(id) ?? [])], flat(data.jacobi[layer][key] ?? []))
    expect(error, id).toBeLessThan(1e-9)
  }
})
