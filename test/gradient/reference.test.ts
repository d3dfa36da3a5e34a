/** @file Outside truth: exact gradients of a loss over 500 steps, lagged and by sweeps, against those of autograd. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { type Layer, type Net, netModel } from '../truth/net.js'
import { flat, type Nested, reference, relativeError } from '../truth/reference.js'

interface Truth {
  readonly loss: number
  readonly layer0: Layer
  readonly layer1: Layer
}

interface Bptt extends Pick<Net, 'params' | 'weights' | 'x' | 'target'> {
  readonly jacobi: Truth
  readonly instant: Truth
}

const data = reference<Bptt>('c_bptt_gle_453')
const steps = data.x.length
const model = parse(netModel(data as unknown as Net, 'two'))

async function started(coupling: string, target: 'interpreter' | 'ts' | 'wasm'): Promise<Simulation> {
  const sim = (await compile(derive(model), { target, coupling })).start()
  sim.set('W[h,x]', data.weights.layer0.W as number[][])
  sim.set('b[h]', data.weights.layer0.b as number[])
  sim.set('W[y,h]', data.weights.layer1.W as number[][])
  sim.set('b[y]', data.weights.layer1.b as number[])
  return sim
}

const signals = { x: flat(data.x), y: flat(data.target) }

const GRADIENTS = [
  ['W[h,x]', 'layer0', 'dW'],
  ['b[h]', 'layer0', 'db'],
  ['tau_m[h]', 'layer0', 'dtau_m'],
  ['tau_r[h]', 'layer0', 'dtau_r'],
  ['W[y,h]', 'layer1', 'dW'],
  ['b[y]', 'layer1', 'db'],
  ['tau_m[y]', 'layer1', 'dtau_m'],
  ['tau_r[y]', 'layer1', 'dtau_r'],
] as const

describe.each([
  ['lagged', data.jacobi],
  ['sweep', data.instant],
] as const)('%s', (coupling, truth) => {
  test('cost and every gradient are those of the reference', async () => {
    const sim = await started(coupling, 'wasm')
    const { cost, gradient } = await sim.exactGradient(signals, { steps, by: 'discrete' })
    expect(Math.abs(cost / truth.loss - 1)).toBeLessThan(1e-12)
    for (const [name, layer, key] of GRADIENTS) {
      const expected = flat((truth[layer] as Readonly<Record<string, Nested>>)[key] ?? 0)
      const error = relativeError([...(gradient[name] ?? [])], expected)
      expect(error, name).toBeLessThan(1e-9)
    }
  })
})
