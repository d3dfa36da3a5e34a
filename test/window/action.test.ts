/** @file What a window gives is stationary: the action, as it stands in the model, does not change along any variation of its nodes. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { actionOf, inputAt, modelText, netOf, SIZES, targetAt } from './net.js'

const STEPS = 24
const DT = 0.1

async function solved(
  options: { readonly costOn?: 'r' | 'u'; readonly tauR?: string },
  beta: number,
  method = 'implicit_midpoint',
): Promise<{ readonly sim: Simulation; readonly nodes: Float64Array[] }> {
  const text = modelText({ ...options, simulate: `dt = ${DT}, method = ${method}` })
  const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
  sim.set('beta', beta)
  const at = (of: (n: number) => number[]): number[][] => Array.from({ length: STEPS }, (_, n) => of(n))
  const recording = await sim.run(
    { x: at(inputAt), y: at(targetAt) },
    { steps: STEPS, record: ['u'], learn: false },
  )
  const rows = (name: string, n: number): number[] => {
    const { data, shape } = recording.get(name)
    const size = shape.at(-1) ?? 0
    return [...data.subarray(n * size, (n + 1) * size)]
  }
  const nodes = [new Float64Array(SIZES.h + SIZES.y)]
  for (let n = 0; n < STEPS; n++) nodes.push(Float64Array.from([...rows('u[h]', n), ...rows('u[y]', n)]))
  return { sim, nodes }
}

const get = (a: ArrayLike<number>, i: number): number => a[i] as number

describe.each([
  ['cost on r', { costOn: 'r' }, 0.5],
  ['cost on u', { costOn: 'u' }, 0.5],
  ['a strong cost', { costOn: 'r' }, 8],
  ['against the cost', { costOn: 'r' }, -0.2],
] as const)('%s', (_name, options, beta) => {
  test('the action is stationary at every node, the last included', async () => {
    const { sim, nodes } = await solved(options, beta)
    const net = netOf((name) => sim.get(name), options.costOn)
    const slopes: number[] = []
    const scale: number[] = []
    for (const n of [1, 2, 9, STEPS - 1, STEPS]) {
      for (let i = 0; i < SIZES.h + SIZES.y; i++) {
        const along = (by: number): number =>
          actionOf(
            net,
            nodes.map((u, m) => (m === n ? u.map((v, k) => (k === i ? v + by : v)) : u)),
            DT,
            beta,
          )
        const h = 3e-4
        slopes.push((8 * (along(h) - along(-h)) - (along(2 * h) - along(-2 * h))) / (12 * h))
        scale.push((along(h) + along(-h) - 2 * along(0)) / h)
      }
    }
    const errors = [...sim.get('e[h]'), ...sim.get('e[y]')]
    expect(Math.max(...errors.map(Math.abs))).toBeGreaterThan(options.costOn === 'r' ? 1e-3 : 0)
    // what the differences of a wrong solution would be
    expect(Math.max(...scale.map(Math.abs))).toBeGreaterThan(1e-3)
    expect(Math.max(...slopes.map(Math.abs))).toBeLessThan(1e-10)
  })
})

test('at the end τ_m e is τ_r φ′ (W′ e − β ∂C/∂r), which is not zero; with the cost on u, e is', async () => {
  const { sim } = await solved({ costOn: 'r' }, 0.5, 'rk4')
  const [h, y, x] = [SIZES.h, SIZES.y, SIZES.x]
  const [eh, ey, rh, ry] = ['e[h]', 'e[y]', 'r[h]', 'r[y]'].map((name) => [...sim.get(name)]) as [
    number[],
    number[],
    number[],
    number[],
  ]
  const net = netOf((name) => sim.get(name))
  const e = [...eh, ...ey]
  const r = [...rh, ...ry]
  const target = targetAt(STEPS - 1)
  const sides = e.map((own, j) => {
    const back = e.reduce((sum, v, i) => sum + v * get(net.W[i] ?? [], x + j), 0)
    const pull = j < h ? 0 : 0.5 * (get(target, j - h) - get(r, j))
    return [get(net.tauM, j) * own, get(net.tauR, j) * (1 - get(r, j) ** 2) * (back + pull)] as const
  })
  expect(sides).toHaveLength(h + y)
  for (const [left, right] of sides) expect(Math.abs(left - right)).toBeLessThan(1e-12)
  expect(Math.min(...ey.map(Math.abs))).toBeGreaterThan(1e-3)
  const onState = await solved({ costOn: 'u' }, 0.5, 'rk4')
  expect(Math.max(...onState.sim.get('e[y]').map(Math.abs))).toBeLessThan(1e-12)
  const before = (await solved({ costOn: 'u' }, 0.5, 'rk4')).nodes.at(-2)
  expect(before).toHaveLength(h + y)
})
