/** @file Methods: fitted orders of convergence with learning inside the step, agreement of the executions, what each refuses. */
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, ModelError, parse } from '../../src/index.js'
import { METHODS } from '../../src/program/methods/registry.js'

const LAYERED = `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
approximate nudging 0
descend E in W, b rate eta = 0.1
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
simulate
  dt = 0.05
`

const OSCILLATOR = `state q = 1
constant m = 2, k = 3
energy L = 1/2 m |ddt(q)|^2 - k/2 * |q|^2
stationary q
network
  p : 2
simulate
  dt = 0.1, method = stormer_verlet
`

async function end(source: string, time: number, options: CompileOptions, names: readonly string[]) {
  const program = await compile(derive(parse(source)), { target: 'wasm', ...options })
  const sim = program.start()
  const steps = Math.round(time / (options.dt ?? 1))
  for (let n = 0; n < steps; n++) sim.step(source === LAYERED ? { x: [1, 0.5, -0.3], y: [0.3, -0.2] } : {})
  return names.flatMap((name) => [...sim.get(name)])
}

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((x, k) => Math.abs(x - (b[k] ?? Number.NaN))))

/** The exponent p of error ∝ dt^p, by least squares. */
function fitted(steps: readonly number[], errors: readonly number[]): number {
  const x = steps.map(Math.log)
  const y = errors.map(Math.log)
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const [mx, my] = [mean(x), mean(y)]
  const top = x.reduce((s, v, k) => s + (v - mx) * ((y[k] ?? Number.NaN) - my), 0)
  return top / x.reduce((s, v) => s + (v - mx) ** 2, 0)
}

const PARAMETERS = ['u[h]', 'u[y]', 'W[h,x]', 'W[y,h]', 'b[h]']

describe('order of convergence, with parameters that learn inside the step', () => {
  const steps = [1 / 8, 1 / 16, 1 / 32]
  test.each(['euler', 'exponential_euler', 'heun', 'rk4'])('%s', async (method) => {
    const best = await end(LAYERED, 2, { method: 'rk4', dt: 1 / 512 }, PARAMETERS)
    const errors = await Promise.all(
      steps.map(async (dt) =>
        apart(await end(LAYERED, 2, { method, dt, coupling: 'sweep' }, PARAMETERS), best),
      ),
    )
    expect(fitted(steps, errors)).toBeGreaterThan(0)
    expect(Math.abs(fitted(steps, errors) - (METHODS.get(method)?.order ?? 0))).toBeLessThan(0.12)
  })
  test('dopri5 keeps its tolerance whatever dt', async () => {
    const best = await end(LAYERED, 2, { method: 'rk4', dt: 1 / 512 }, PARAMETERS)
    for (const dt of [1 / 32, 1 / 4, 1])
      expect(apart(await end(LAYERED, 2, { method: 'dopri5', dt }, PARAMETERS), best)).toBeLessThan(1e-6)
  })
  test('stormer_verlet is of second order and keeps the energy', async () => {
    const exact = Math.cos(Math.sqrt(3 / 2) * 2)
    const errors = await Promise.all(
      steps.map(async (dt) => apart(await end(OSCILLATOR, 2, { dt }, ['q[p]']), [exact, exact])),
    )
    expect(Math.abs(fitted(steps, errors) - 2)).toBeLessThan(0.05)
    const [q = 0, , v = 0] = await end(OSCILLATOR, 200, { dt: 0.1 }, ['q[p]', 'ddt_q[p]'])
    expect(Math.abs(v * v + 1.5 * q * q - 1.5)).toBeLessThan(0.01)
    const [qe = 0, , ve = 0] = await end(OSCILLATOR, 200, { dt: 0.1, method: 'euler', coupling: 'solved' }, [
      'q[p]',
      'ddt_q[p]',
    ])
    expect(Math.abs(ve * ve + 1.5 * qe * qe - 1.5)).toBeGreaterThan(1e3)
  })
})

test.each([...METHODS.keys()])('%s is the same in every execution', async (method) => {
  const source = method === 'stormer_verlet' ? OSCILLATOR : LAYERED
  const names = method === 'stormer_verlet' ? ['q[p]', 'ddt_q[p]'] : PARAMETERS
  const [first, ...others] = await Promise.all(
    (['interpreter', 'ts', 'wasm'] as const).map((target) =>
      end(source, 1, { target, method, dt: 1 / 16, coupling: 'solved' }, names),
    ),
  )
  expect(first?.every(Number.isFinite)).toBe(true)
  for (const other of others) expect(other).toEqual(first)
})

test('a symplectic method refuses states of first order, and friction', async () => {
  const relaxing = OSCILLATOR.replace('stationary q', 'flow L in q rate 1').replace('|ddt(q)|^2', '|q|^2')
  await expect(compile(derive(parse(relaxing)))).rejects.toThrow(ModelError)
  await expect(compile(derive(parse(relaxing)))).rejects.toThrow(/E4006/)
})

test('a method that there is not is refused with those that there are', async () => {
  await expect(compile(derive(parse(LAYERED)), { method: 'rk5' })).rejects.toThrow(/E4003[\s\S]*heun, rk4/)
})

test('Euler steps take an input that goes in a straight line where they begin', async () => {
  const [dt, tau] = [0.1, 0.5]
  const source = `state u
weight W
constant tau = ${tau}
r = u
tau * ddt(u) = -u + W r
network
  x : input 1, r = x
  p : 1
  x -> p, init = 1, fixed
simulate
  dt = ${dt}, method = euler, coupling = solved
`
  const ran = async (inputs: 'held' | 'linear'): Promise<readonly number[]> => {
    const sim = (await compile(derive(parse(source)), { target: 'interpreter', inputs })).start()
    return [1, 3, -2, 0.5].map((x) => {
      sim.step({ x: [x] })
      return sim.get('u[p]')[0] ?? Number.NaN
    })
  }
  /** Each step with the input that it sees. */
  const stepped = (seen: readonly number[]): readonly number[] => {
    let u = 0
    return seen.map((x) => {
      u += (dt / tau) * (x - u)
      return u
    })
  }
  const apart = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((x, k) => Math.abs(x - (b[k] ?? Number.NaN))))
  expect(apart(await ran('held'), stepped([1, 3, -2, 0.5]))).toBeLessThan(1e-14)
  // before the first sample it stands where that one is
  expect(apart(await ran('linear'), stepped([1, 1, 3, -2]))).toBeLessThan(1e-14)
})
