/** @file Windows in a run: alike in every execution, one after another, learning once in each; what is refused, and where it stops. */
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/base/codes/table.js'
import { compile, derive, ModelError, parse, RunError, type Simulation } from '../../src/index.js'
import { inputAt, modelText, SIZES, targetAt } from './net.js'

const STEPS = 20
const signals = (first = 0, count = STEPS): { x: number[][]; y: number[][] } => ({
  x: Array.from({ length: count }, (_, n) => inputAt(first + n)),
  y: Array.from({ length: count }, (_, n) => targetAt(first + n)),
})

type Target = 'interpreter' | 'ts' | 'wasm'
const start = async (
  more: Parameters<typeof modelText>[0],
  target: Target = 'wasm',
  options: { readonly precision?: 'f32'; readonly batch?: number } = {},
): Promise<Simulation> => (await compile(derive(parse(modelText(more))), { target, ...options })).start()

const bits = (lists: readonly ArrayLike<number>[]): string =>
  lists.map((v) => Buffer.from(Float64Array.from(Array.from(v)).buffer).toString('base64')).join()

describe.each(['rk4', 'implicit_midpoint'])('%s', (method) => {
  test('is the same in every execution, to the bit', async () => {
    const more = {
      rule: 'descend E in W, b, tau_m, tau_r rate eta = 0.3 with adam',
      simulate: `dt = 0.2, method = ${method}, window = 0.8`,
    }
    const all = await Promise.all(
      (['interpreter', 'ts', 'wasm'] as const).map(async (target) => {
        const sim = await start(more, target, { batch: 2 })
        const twice = (list: number[][]): number[][][] => list.map((row) => [row, row.map((v) => -0.5 * v)])
        const { x, y } = signals(0, 6)
        const recording = await sim.run(
          { x: twice(x), y: twice(y) },
          { steps: 6, record: ['u', 'e', 'cost', 'W'], every: 3 },
        )
        const recorded = recording.names.map((name) => recording.get(name).data)
        return [...recorded, ...sim.names.map((name) => sim.get(name)), sim.gradient('tau_r[y]')]
      }),
    )
    const [oracle = [], ts = [], wasm = []] = all
    const numbers = oracle.flatMap((v) => Array.from(v))
    expect(numbers.every(Number.isFinite)).toBe(true)
    expect(Math.max(...numbers.map(Math.abs))).toBeGreaterThan(0.5)
    expect(bits(ts)).toBe(bits(oracle))
    expect(bits(wasm)).toBe(bits(oracle))
  })
})

test('in single precision interpreter and wasm agree to the bit', async () => {
  const more = { simulate: 'dt = 0.2, method = rk4, window = 2' }
  const [a, b] = await Promise.all(
    (['interpreter', 'wasm'] as const).map(async (target) => {
      const sim = await start(more, target, { precision: 'f32' })
      await sim.run(signals(), { steps: STEPS })
      return sim.names.map((name) => sim.get(name))
    }),
  )
  expect(bits(b ?? [])).toBe(bits(a ?? []))
})

test('a window begins where the one before ended', async () => {
  const more = { rule: 'descend E in W, b rate eta = 0', simulate: 'dt = 0.1, method = rk4, window = 1' }
  const whole = await start(more)
  const recording = await whole.run(signals(), { steps: STEPS, record: ['u', 'e'] })
  const parts = await start(more)
  await parts.run(signals(0, 10), { steps: 10 })
  const middle = [...parts.get('u[h]')]
  const second = await parts.run(signals(10, 10), { steps: 10, record: ['u', 'e'] })
  const row = (of: typeof recording, name: string, n: number, size: number): number[] => [
    ...of.get(name).data.subarray(n * size, (n + 1) * size),
  ]
  expect(row(recording, 'u[h]', 9, SIZES.h)).toEqual(middle)
  for (const n of [0, 4, 9]) {
    for (const [name, size] of [
      ['u[h]', SIZES.h],
      ['e[y]', SIZES.y],
    ] as const) {
      const [a, b] = [row(recording, name, 10 + n, size), row(second, name, n, size)]
      a.forEach((v, i) => {
        expect(Math.abs(v - (b[i] ?? Number.NaN))).toBeLessThan(1e-12)
      })
    }
  }
  expect(second.times[0]).toBe(1.1)
  // the last window is as long as what is left
  const short = await start({ ...more, simulate: 'dt = 0.1, method = rk4, window = 1.5' })
  await short.run(signals(), { steps: STEPS })
  const joined = await start({ ...more, simulate: 'dt = 0.1, method = rk4' })
  await joined.run(signals(0, 15), { steps: 15 })
  await joined.run(signals(15, 5), { steps: 5 })
  expect(Math.abs((short.get('u[h]')[1] ?? 0) - (joined.get('u[h]')[1] ?? 1))).toBeLessThan(1e-12)
})

test('a window is not the same as two of half its length: the end of each is free', async () => {
  const more = (window: number) => ({ simulate: `dt = 0.1, method = rk4, window = ${window}` })
  const [one, two] = [await start(more(2)), await start(more(1))]
  const ends = await Promise.all(
    [one, two].map(async (sim) => {
      const recording = await sim.run(signals(), { steps: STEPS, record: ['e'], learn: false })
      return recording.get('e[h]').data[9 * SIZES.h] ?? 0
    }),
  )
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeGreaterThan(1e-4)
})

test('equal time constants: what a window gives is latent equilibrium, at every instant', async () => {
  const text = modelText({ tauR: '0.9', simulate: 'dt = 0.1, method = rk4, coupling = solved' })
    .replace('parameter tau_m = 1', 'parameter tau_m = 0.9')
    .replace('tau_m = [0.8, 1, 1.3], ', '')
    .replace('descend E in W, b, tau_m, tau_r rate eta = 1', '')
  expect(derive(parse(text)).core.anticausal).toBe(true)
  const pointwise = text
    .replaceAll('tau_r', 'tau_m')
    .replace('parameter tau_m = 0.9, tau_m = 0.9', 'parameter tau_m = 0.9')
    .replace('stationary u', 'stationary E in D(tau_m) u')
    .replace(/h : 3, tau_m = 0.9/, 'h : 3')
  const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
  const other = (await compile(derive(parse(pointwise)), { target: 'wasm' })).start()
  sim.set('beta', 0.4)
  other.set('beta', 0.4)
  const { x, y } = signals()
  await sim.run({ x, y }, { steps: STEPS })
  for (let n = 0; n < STEPS; n++) other.step({ x: x[n] ?? [], y: y[n] ?? [] })
  for (const name of ['u[h]', 'u[y]', 'e[h]', 'e[y]', 'r[y]']) {
    const expected = other.get(name)
    expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(1e-3)
    sim.get(name).forEach((v, i) => {
      expect(Math.abs(v - (expected[i] ?? Number.NaN))).toBeLessThan(1e-9)
    })
  }
})

describe('learning, once in each window', () => {
  const simulate = 'dt = 0.1, method = rk4, window = 1'
  const learned = async (rule: string): Promise<{ before: number; after: number[]; g: number[] }> => {
    const sim = await start({ rule: `descend E in W, tau_m ${rule}\nkeep tau_m >= 0.79`, simulate })
    const before = sim.get('W[y,h]')[2] ?? 0
    const [after, g]: [number[], number[]] = [[], []]
    for (const first of [0, 10]) {
      await sim.run(signals(first, 10), { steps: 10 })
      after.push(sim.get('W[y,h]')[2] ?? 0)
      g.push(sim.gradient('W[y,h]')[2] ?? 0)
    }
    return { before, after, g }
  }
  const at = (list: readonly number[], k: number): number => list[k] ?? Number.NaN

  test('a plain rate integrates: θ += η ∫ g dt', async () => {
    const { before, after, g } = await learned('rate eta = 0.5')
    expect(at(after, 0)).toBe(before + 0.5 * at(g, 0))
    expect(at(after, 1)).toBe(at(after, 0) + 0.5 * at(g, 1))
    expect(Math.abs(at(g, 0))).toBeGreaterThan(1e-5)
    const sgd = await learned('rate eta = 0.5 with sgd')
    expect(sgd.after).toEqual(after)
  })

  test('adam takes one step per window', async () => {
    const { before, after, g } = await learned('rate eta = 0.01 with adam')
    let [m, v, theta] = [0, 0, before]
    g.forEach((gradient, k) => {
      m = 0.9 * m + 0.1 * gradient
      v = 0.999 * v + 0.001 * gradient * gradient
      theta += (0.01 * (m / (1 - 0.9 ** (k + 1)))) / (Math.sqrt(v / (1 - 0.999 ** (k + 1))) + 1e-8)
      expect(Math.abs(at(after, k) - theta)).toBeLessThan(1e-14)
    })
  })

  test('the loss of the same signals falls from window to window', async () => {
    const sim = await start({ rule: 'descend E in W, b, tau_m, tau_r rate eta = 1', simulate })
    sim.set('beta', 0.1)
    const losses: number[] = []
    for (let window = 0; window < 12; window++) {
      sim.set('u[h]', [0, 0, 0])
      sim.set('u[y]', [0, 0])
      const recording = await sim.run(signals(0, 10), { steps: 10, record: ['cost'] })
      losses.push([...recording.get('cost').data].reduce((a, b) => a + b, 0))
    }
    for (const [k, loss] of losses.entries()) if (k > 0) expect(loss).toBeLessThan(at(losses, k - 1))
    expect(at(losses, 11)).toBeLessThan(0.95 * at(losses, 0))
  })

  test('bounds hold, and learn: false leaves parameters and optimizer alone', async () => {
    const sim = await start({ rule: 'descend E in tau_m rate eta = 50\nkeep tau_m >= 0.79', simulate })
    const frozen = sim.snapshot()
    await sim.run(signals(), { steps: STEPS, learn: false })
    expect(sim.snapshot().buffers.tau_m_h).toEqual(frozen.buffers.tau_m_h)
    expect(Math.max(...sim.gradient('tau_m[h]').map(Math.abs))).toBeGreaterThan(1e-4)
    await sim.run(signals(), { steps: STEPS })
    const all = [...sim.get('tau_m[h]'), ...sim.get('tau_m[y]')]
    expect(Math.min(...all)).toBe(0.79)
  })
})

test('a snapshot continues bit for bit; reset starts again', async () => {
  const sim = await start({ simulate: 'dt = 0.1, method = rk4, window = 1' })
  await sim.run(signals(0, 10), { steps: 10 })
  const kept = sim.snapshot()
  await sim.run(signals(10, 10), { steps: 10 })
  const once = sim.names.map((name) => sim.get(name))
  sim.restore(kept)
  await sim.run(signals(10, 10), { steps: 10 })
  expect(bits(sim.names.map((name) => sim.get(name)))).toBe(bits(once))
  sim.reset({ parameters: true })
  expect([...sim.get('u[h]')]).toEqual([0, 0, 0])
  await sim.run(signals(0, 10), { steps: 10 })
  expect(sim.snapshot().step).toBe(10)
})

test('without a target nothing pulls: errors vanish and the network is free', async () => {
  const sim = await start({ simulate: 'dt = 0.1, method = rk4, window = 1' })
  const recording = await sim.run({ x: signals().x }, { steps: STEPS, record: ['e', 'u'] })
  expect([...recording.get('e[h]').data].every((v) => v === 0)).toBe(true)
  expect(Math.max(...recording.get('u[y]').data.map(Math.abs))).toBeGreaterThan(0.01)
})

describe('refusals', () => {
  const codeOf = async (of: () => unknown): Promise<string> => {
    try {
      await of()
    } catch (error) {
      if (error instanceof ModelError || error instanceof RunError) {
        const [first] = error.diagnostics
        return first ? `${first.code} ${first.message} ${first.remedy ?? CODES[first.code].remedy}` : 'none'
      }
      throw error
    }
    return 'nothing'
  }

  test('step names what would run by step', async () => {
    const sim = await start({ simulate: 'dt = 0.1, method = rk4' })
    expect(await codeOf(() => sim.step({ x: [0, 0] }))).toMatch(
      /^E3005 .*read the future.*approximate causal/,
    )
  })

  test.each([
    ['method = rk4, coupling = sweep', /^E4006 'coupling = sweep' is an order of single steps/],
    ['method = dopri5', /^E4006 'dopri5' has no partner backward in time/],
    ['method = rk4, window = 0.25', /^E4006 the window is no whole number of steps/],
  ])('%s', async (numerics, message) => {
    expect(await codeOf(() => start({ simulate: `dt = 0.1, ${numerics}` }))).toMatch(message)
  })

  test('noise, which only steps of Euler can take', async () => {
    const text = modelText({ simulate: 'dt = 0.1' })
      .replace('bias b', 'bias b\nnoise xi')
      .replace('- W r - b', '- W r - b - 0.1 xi')
    expect(await codeOf(() => compile(derive(parse(text))))).toMatch(/^E3001 the noise 'xi' beside equations/)
  })

  test('a delay, whose past a window would have to keep', async () => {
    const text = modelText({ simulate: 'dt = 0.1, method = rk4' }).replace('- W r', '- W delay(0.2) r')
    expect(await codeOf(() => compile(derive(parse(text))))).toMatch(/^E3001 .*delay/)
  })

  test('an interval of learning', async () => {
    const more = { rule: 'descend E in W rate eta = 1 every 1', simulate: 'dt = 0.1, method = rk4' }
    expect(await codeOf(() => start(more))).toMatch(/^E3001 'every' beside equations that read the future/)
  })

  test('euler alone takes the loops solved', async () => {
    const sim = await start({ simulate: 'dt = 0.1' })
    await sim.run(signals(), { steps: STEPS })
    expect(Math.abs(sim.get('e[y]')[0] ?? 0)).toBeGreaterThan(1e-4)
  })

  test('errors that are not found leave the simulation at the start of the window', async () => {
    const sim = await start({ simulate: 'dt = 0.1, method = rk4, window = 1' })
    await sim.run(signals(0, 10), { steps: 10 })
    const u = [...sim.get('u[h]')]
    sim.set('beta', -3000)
    expect(await codeOf(() => sim.run(signals(10, 10), { steps: 10 }))).toMatch(
      /^E6031 the errors of the window from t = 1 to 2 are not found.*beta smaller/,
    )
    expect([...sim.get('u[h]')]).toEqual(u)
    expect(sim.snapshot().step).toBe(10)
    sim.set('beta', 0.1)
    await sim.run(signals(10, 10), { steps: 10 })
    expect([...sim.get('u[h]')].every(Number.isFinite)).toBe(true)
  })

  test('a run that is stopped leaves the simulation where its window began', async () => {
    const sim = await start({ simulate: 'dt = 0.1, method = rk4, window = 60' })
    await sim.run(signals(), { steps: STEPS })
    const u = [...sim.get('u[h]')]
    const stop = new AbortController()
    const running = sim.run(signals(20, 600), {
      steps: 600,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(running).rejects.toThrow(/abort/)
    expect([...sim.get('u[h]')]).toEqual(u)
    expect(sim.snapshot().step).toBe(STEPS)
    await sim.run(signals(20, 10), { steps: 10 })
    expect(Math.max(...sim.get('u[h]').map(Math.abs))).toBeGreaterThan(0)
  })

  test('a network that diverges is named with its step', async () => {
    const text = modelText({ simulate: 'dt = 0.1, method = rk4, window = 2' }).replace(
      'phi = tanh',
      'phi(v) = v + v * v * v',
    )
    const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
    const { x, y } = signals()
    x[5] = [1e160, 1e160]
    let caught: unknown
    try {
      await sim.run({ x, y }, { steps: STEPS })
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(RunError)
    if (!(caught instanceof RunError)) return
    expect(caught.population).toMatch(/^[hy]$/)
    expect(caught.step).toBe(6)
    expect([...sim.get('u[h]')].every(Number.isFinite)).toBe(true)
    expect(sim.snapshot().step).toBe(5)
    expect(Math.max(...sim.get('u[h]').map(Math.abs))).toBeGreaterThan(0)
  })
})
