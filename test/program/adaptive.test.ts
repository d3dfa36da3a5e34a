/** @file Steps of adapted length: tolerances, dense output at any time, pauses that change nothing, refusals. */
import { describe, expect, test } from 'vitest'
import { type Compiled, type CompileOptions, compile, derive, parse } from '../../src/index.js'
import { DOPRI5 } from '../../src/program/methods/dopri5.js'
import { METHODS } from '../../src/program/methods/registry.js'

const SPIRAL = `state x = 1, y = 0
ddt(x) = -0.1 x - 2 y
ddt(y) = 2 x - 0.1 y
network
  p : 1
simulate
  dt = 5, method = dopri5
`
const spiral = (t: number): readonly [number, number] => {
  const decay = Math.exp(-0.1 * t)
  return [decay * Math.cos(2 * t), decay * Math.sin(2 * t)]
}

/** Errors enter their neurons: a loop of one instant. Weights learn. */
const LOOP = `state u
weight W
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
descend E in W rate eta = 0.2
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.5, method = dopri5
`
const INPUT = { x: [1, -0.5], y: [0.4, -0.3] }

const built = (text: string, options: CompileOptions = {}): Promise<Compiled> =>
  compile(derive(parse(text)), { target: 'wasm', ...options })
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (x, k) => Math.abs(x - (b[k] ?? Number.NaN))))

test('the weights of the dense output meet all conditions of order 4 at every place in the step', () => {
  const { stages, weights, embedded } = DOPRI5
  const d = embedded?.dense ?? []
  const nodes = stages.map((row) => row.reduce((s, a) => s + a, 0))
  const dense = (t: number, j: number): number => {
    const b = weights[j] ?? 0
    const [first, last] = [j === 0 ? 1 : 0, j === 6 ? 1 : 0]
    return t * (b + (1 - t) * (first - b + t * (2 * b - first - last + (1 - t) * (d[j] ?? 0))))
  }
  const a = (i: number, j: number): number => stages[i]?.[j] ?? 0
  const sum = (f: (j: number) => number): number => [0, 1, 2, 3, 4, 5, 6].reduce((s, j) => s + f(j), 0)
  const c = (j: number): number => nodes[j] ?? 0
  const powers = (i: number, n: number): number => sum((j) => a(i, j) * c(j) ** n)
  for (let t = 0; t <= 1; t += 1 / 16) {
    const quadrature: readonly [(j: number) => number, number][] = [
      [() => 1, t],
      [c, t ** 2 / 2],
      [(j) => c(j) ** 2, t ** 3 / 3],
      [(j) => powers(j, 1), t ** 3 / 6],
      [(j) => c(j) ** 3, t ** 4 / 4],
      [(j) => c(j) * powers(j, 1), t ** 4 / 8],
      [(j) => powers(j, 2), t ** 4 / 12],
      [(j) => sum((k) => a(j, k) * powers(k, 1)), t ** 4 / 24],
    ]
    for (const [f, value] of quadrature)
      expect(Math.abs(sum((j) => dense(t, j) * f(j)) - value)).toBeLessThan(2e-15)
  }
})

describe('saveat', () => {
  const times = Array.from({ length: 40 }, (_, k) => 0.37 * (k + 1))
  test.each(['interpreter', 'ts', 'wasm'] as const)(
    'records any time to the tolerance: %s',
    async (target) => {
      const sim = (await built(SPIRAL, { target, rtol: 1e-9, atol: 1e-9 })).start()
      const recording = await sim.run({}, { steps: 3, record: ['x', 'y'], saveat: times })
      expect([...recording.times]).toEqual(times)
      times.forEach((t, k) => {
        const found = [recording.get('x[p]').data[k] ?? 0, recording.get('y[p]').data[k] ?? 0]
        expect(apart(found, spiral(t))).toBeLessThan(3e-8)
      })
    },
  )

  test('the error falls with the tolerance, and is not that of straight lines between steps', async () => {
    const errors = await Promise.all(
      [1e-4, 1e-6, 1e-8, 1e-10].map(async (rtol) => {
        const sim = (await built(SPIRAL, { rtol, atol: rtol })).start()
        const { data } = (await sim.run({}, { steps: 3, record: ['x'], saveat: times })).get('x[p]')
        return apart(
          data,
          times.map((t) => spiral(t)[0]),
        )
      }),
    )
    for (const [k, error] of errors.entries()) expect(error).toBeLessThan(100 * 10 ** (-4 - 2 * k))
    for (let k = 1; k < errors.length; k++) expect(errors[k]).toBeLessThan((errors[k - 1] ?? 0) / 20)
  })

  test('a run that pauses ends bit for bit where one that does not ends, loops and learning included', async () => {
    const compiled = await built(LOOP)
    const [paused, plain] = [compiled.start(), compiled.start()]
    await paused.run({ ...all(6) }, { steps: 6, record: ['u'], saveat: [0.1, 0.2, 0.201, 0.5, 1.75, 2.999] })
    await plain.run({ ...all(6) }, { steps: 6 })
    for (const name of plain.names) expect(paused.get(name)).toEqual(plain.get(name))
    paused.step(INPUT)
    plain.step(INPUT)
    for (const name of plain.names) expect(paused.get(name)).toEqual(plain.get(name))
  })

  test('signals and weights are those of the time too', async () => {
    const fine = (await built(LOOP, { dt: 0.25, rtol: 1e-10, atol: 1e-12 })).start()
    const exact = await fine.run(all(8), { steps: 8, record: ['u', 'r', 'e', 'W'], every: 1 })
    const sim = (await built(LOOP, { rtol: 1e-8, atol: 1e-10 })).start()
    const found = await sim.run(all(4), {
      steps: 4,
      record: ['u', 'r', 'e', 'W'],
      saveat: [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2],
    })
    for (const name of found.names)
      expect(apart(found.get(name).data, exact.get(name).data)).toBeLessThan(3e-6)
  })

  const all = (steps: number): { readonly x: number[][][]; readonly y: number[][][] } => ({
    x: Array.from({ length: steps }, () => [INPUT.x]),
    y: Array.from({ length: steps }, () => [INPUT.y]),
  })

  test('at the ends of steps every method records', async () => {
    const sim = (await built(SPIRAL, { dt: 0.125, method: 'rk4' })).start()
    const other = (await built(SPIRAL, { dt: 0.125, method: 'rk4' })).start()
    const some = await sim.run({}, { steps: 16, record: ['x'], saveat: [0.25, 1, 1.875] })
    const every = await other.run({}, { steps: 16, record: ['x'] })
    expect([...some.get('x[p]').data]).toEqual([1, 7, 14].map((k) => every.get('x[p]').data[k]))
    const later = await sim.run({}, { steps: 8, record: ['x'], saveat: [2.5] })
    expect([...later.times]).toEqual([2.5])
  })

  test('times that cannot be recorded are refused with the reason', async () => {
    const sim = (await built(SPIRAL)).start()
    const run = (saveat: unknown, more: object = {}): Promise<unknown> =>
      sim.run({}, { steps: 2, record: ['x'], saveat: saveat as number[], ...more })
    await expect(run([11])).rejects.toThrow(/E6018[\s\S]*outside/)
    await expect(run([0])).rejects.toThrow(/E6018[\s\S]*outside/)
    await expect(run([Number.NaN])).rejects.toThrow(/E6018/)
    await expect(run([2, 1])).rejects.toThrow(/E6018[\s\S]*do not rise/)
    await expect(run('soon')).rejects.toThrow(/E6018/)
    await expect(run(7)).rejects.toThrow(/E6018/)
    await expect(run([1], { every: 1 })).rejects.toThrow(/E6008[\s\S]*both/)
    const fixed = (await built(SPIRAL, { dt: 0.125, method: 'heun' })).start()
    await expect(fixed.run({}, { steps: 4, saveat: [0.3] })).rejects.toThrow(
      /E6018[\s\S]*dense output[\s\S]*dopri5/,
    )
  })
})

describe('tolerances', () => {
  test('are refused where nothing adapts, and where they are no positive numbers', async () => {
    for (const method of METHODS.keys()) {
      if (method === 'dopri5' || method === 'stormer_verlet') continue
      await expect(built(SPIRAL, { dt: 0.1, method, rtol: 1e-3 })).rejects.toThrow(/E5001[\s\S]*dopri5/)
    }
    await expect(built(SPIRAL, { atol: 0 })).rejects.toThrow(/E5001[\s\S]*'atol'/)
    await expect(built(SPIRAL, { rtol: Number.NaN })).rejects.toThrow(/E5001[\s\S]*'rtol'/)
    await expect(built(SPIRAL, { rtol: -1 })).rejects.toThrow(/E5001/)
  })

  test('hold for weights as for states: a weight that moves fast shortens the steps', async () => {
    const text = `state u
weight W
r = tanh(u)
ddt(u) = -0.001 u
ddt(W[i,j]) = -3 W[i,j] + r[i] r[j]
network
  p : 2
  p -> p, init = 1
simulate
  dt = 4, method = dopri5
`
    const sim = (await built(text, { rtol: 1e-8, atol: 1e-10 })).start()
    await sim.run({}, { steps: 1 })
    for (const w of sim.get('W[p,p]')) expect(Math.abs(w - Math.exp(-12))).toBeLessThan(1e-8)
  })
})

test('a tolerance that would take too many steps ends the run before the step, with the method that would do', async () => {
  const text = SPIRAL.replace('ddt(y) = 2 x - 0.1 y', '1e-6 * ddt(y) = x - y').replace('- 2 y', '+ 0 * y')
  const sim = (await built(text, { dt: 10 })).start()
  await expect(sim.run({}, { steps: 2 })).rejects.toThrow(/E6015[\s\S]*too many steps[\s\S]*rosenbrock/)
  expect([...sim.get('x[p]')]).toEqual([1])
})

test.each([
  ['u.^2', 'u = 1', 1, (t: number) => 1 / (1 - t)],
  ['1 + u.^2', 'u = 0', Math.PI / 2, Math.tan],
])('a state that goes to infinity is not stepped over: %s', async (law, start, pole, solution) => {
  const dt = 0.3
  const text = `state ${start}
ddt(u) = ${law}
network
  p : 1
simulate
  dt = ${dt}, method = dopri5
`
  for (const target of ['interpreter', 'wasm', 'ts'] as const) {
    const sim = (await built(text, { target })).start()
    const last = Math.floor(pole / dt)
    const failure = await sim.run({}, { steps: 9 }).catch((error: unknown) => error)
    expect(String(failure)).toMatch(/E6015[\s\S]*'u\[p\]'/)
    expect(failure).toMatchObject({ step: last + 1, variable: 'u', population: 'p' })
    const before = solution(last * dt)
    expect(Math.abs((sim.get('u[p]')[0] ?? 0) - before)).toBeLessThan(1e-4 * before)
  }
})

test('what is not told otherwise is held to 1e-6 of each number and 1e-9', async () => {
  const ran = async (options: CompileOptions): Promise<readonly number[]> => {
    const sim = (await built(SPIRAL, { target: 'interpreter', ...options })).start()
    sim.step({})
    return ['x[p]', 'y[p]'].flatMap((name) => [...sim.get(name)])
  }
  const plain = await ran({})
  expect(await ran({ rtol: 1e-6, atol: 1e-9 })).toEqual(plain)
  expect(await ran({ rtol: 1e-9 })).not.toEqual(plain)
  expect(await ran({ atol: 1e-6 })).not.toEqual(plain)
})
