/** @file `lag e`: the published trajectories of latent equilibrium (Haider et al. 2021), and their golden table with learning. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { list } from './net.js'
import { flat, type Nested, reference, relativeError } from './reference.js'

interface Layer {
  readonly [key: string]: Nested
}
interface Data {
  readonly params: { readonly dt: number; readonly tau: number; readonly beta: number }
  readonly W0: Nested
  readonly W1: Nested
  readonly b0: Nested
  readonly b1: Nested
  readonly x: readonly Nested[]
  readonly target: readonly Nested[]
  readonly fig2b_LESequential: { readonly layer0: Layer; readonly layer1: Layer }
}

const theory = (tau: number, beta: number, rule: string): string => `
state u
weight W
bias b
target y
constant tau = ${tau}, beta = ${beta}, eta = 0.125
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
${rule}
lag e
`

const TARGETS = ['interpreter', 'ts', 'wasm'] as const

describe.each(TARGETS)('%s', (target) => {
  test('agrees with the published step of the layered networks', async () => {
    const data = reference<Data>('e_le_neurips_453')
    const { tau, beta, dt } = data.params
    const text = `${theory(tau, beta, 'descend E in W, b rate eta')}network
  x : input 4
  h : 5
  y : output 3
  x -> h, init = ${list(data.W0)}
  h -> y, init = ${list(data.W1)}
simulate
  dt = ${dt}`
    const sim = (await compile(derive(parse(text)), { target })).start()
    sim.set('b[h]', flat(data.b0))
    sim.set('b[y]', flat(data.b1))
    const seen: Record<string, number[]> = {}
    const keep = (key: string, values: Iterable<number>): void => {
      seen[key] ??= []
      for (const v of values) seen[key].push(v)
    }
    for (let t = 0; t < data.x.length; t++) {
      sim.step({ x: flat(data.x[t] ?? []), y: flat(data.target[t] ?? []) }, { learn: false })
      for (const [p, pre, l] of [
        ['h', 'x', 'layer0'],
        ['y', 'h', 'layer1'],
      ] as const) {
        keep(`${l}.voltages`, sim.get(`u[${p}]`))
        keep(`${l}.rho`, sim.get(`r[${p}]`))
        keep(`${l}.errors`, sim.get(`e[${p}]`))
        if (t % 10 > 0) continue
        keep(
          `${l}.neg_dt_dW_every10`,
          sim.gradient(`W[${p},${pre}]`).map((g) => -dt * g),
        )
        keep(
          `${l}.neg_dt_db_every10`,
          sim.gradient(`b[${p}]`).map((g) => -dt * g),
        )
      }
    }
    let compared = 0
    for (const [key, values] of Object.entries(seen)) {
      const [l = 'layer0', name = ''] = key.split('.')
      const expected = flat(data.fig2b_LESequential[l as 'layer0'][name] ?? [])
      expect(values).toHaveLength(expected.length)
      expect(relativeError(values, expected), key).toBeLessThan(1e-10)
      compared++
    }
    expect(compared).toBe(10)
  })

  test('prints the golden table of the chain 1-1-1-1, learning included', async () => {
    const text = `${theory(20, 0.1, 'descend E in W, b rate eta')}network
  x : input 1
  g : 1
  h : 1, eta = 0.025
  y : output 1, phi = identity, eta = 0.0125
  x -> g, init = 0.7
  g -> h, init = -0.4
  h -> y, init = 0.9
simulate
  dt = 0.1`
    const sim = (await compile(derive(parse(text)), { target })).start()
    ;[0.1, 0.2, -0.1].forEach((b, n) => {
      sim.set(`b[${'ghy'[n]}]`, [b])
    })
    const names = [
      'u[g]',
      'u[h]',
      'u[y]',
      'r[y]',
      'e[g]',
      'e[h]',
      'e[y]',
      'W[g,x]',
      'W[h,g]',
      'W[y,h]',
      'b[y]',
    ]
    let compared = 0
    for (let n = 0; n <= 100; n++) {
      sim.step({ x: [Math.sin(0.05 * n)], y: [0.5] })
      TABLE[n]?.split(' ').forEach((printed, column) => {
        const name = names[column] ?? ''
        compared++
        expect(
          Math.abs(first(sim, name) - Number(printed)),
          `${name} in step ${n}: ${first(sim, name)}`,
        ).toBeLessThanOrEqual(halfUnit(printed))
      })
    }
    expect(compared).toBe(44)
  })
})

/** Of the published code, by step: u1 u2 u3 r3 e1 e2 e3 W1 W2 W3 b3, as printed. */
const TABLE: Readonly<Record<number, string>> = {
  1: '.001172427 .001795664 -.000109311 .077637788 0 0 .06 .7 -.4 .900014803 -.099925',
  3: '.003028935 .003433086 .000769761 .073133618 -.020458723 .037211079 .039702248 .699961784 -.399966690 .900030397 -.099822577',
  10: '.014102096 .007579823 .002985787 .035883105 -.013346873 .039935652 .045578111 .699561706 -.399780734 .900081368 -.099446835',
  100: '.046611223 .078185647 .043034810 .295914234 -.004291648 .015132839 .020302686 .695750621 -.397225190 .900618351 -.094880964',
}

const first = (sim: Simulation, name: string): number => sim.get(name)[0] ?? Number.NaN

/** Half a unit in the last digit that is printed. */
const halfUnit = (printed: string): number => 0.5000001 * 10 ** -(printed.split('.')[1]?.length ?? 9)

test("plasticity reads this step's error, all else that of the step before", async () => {
  const text = (lag: string): string => `state u
weight W
q = u + 1
p = 2 * q
ddt(u) = -q + W tanh(u)
ddt(W[i,j]) = p[i]
${lag}
network
  x : input 1
  h : 1
  x -> h, init = 0
simulate
  dt = 0.5`
  const run = async (lag: string): Promise<number[]> => {
    const sim = (await compile(derive(parse(text(lag))), { target: 'interpreter' })).start()
    return [0, 1].flatMap(() => {
      sim.step({ x: [0] })
      return [first(sim, 'u[h]'), first(sim, 'W[h,x]'), first(sim, 'q[h]')]
    })
  }
  // q = u + 1; u += -q/2; W += p/2 with p = 2 q
  expect(await run('')).toEqual([-0.5, 1, 1, -0.75, 1.5, 0.5])
  // the law and p read the q that the step before stored: 0, then 1
  expect(await run('lag q')).toEqual([0, 0, 1, -0.5, 1, 1])
})
