/** @file Delays in a run: rings of neurons and synapses against plain stepping, in every execution; history, snapshots, refusals. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { writeNpz } from '../../src/host/npz.js'
import { type CompileOptions, compile, derive, ModelError, parse } from '../../src/index.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'

const DT = 0.1
const BATCH = 2

const draw = (step: number, name: string, n: number): number[][] => {
  const { normal } = randomStream(step, name)
  return Array.from({ length: BATCH }, () => Array.from({ length: n }, normal))
}

const near = (found: ArrayLike<number>, wanted: readonly number[], what: string): void => {
  expect(found.length, what).toBe(wanted.length)
  wanted.forEach((v, k) => {
    expect(Math.abs((found[k] ?? Number.NaN) - v), `${what}[${k}]`).toBeLessThan(1e-13)
  })
}

const sameBits = (all: readonly { readonly sim: Stepped }[]): void =>
  expect(new Set(all.map(({ sim }) => bitsOf(sim))).size).toBe(1)

const at = (list: readonly number[] | undefined, k: number): number => list?.[k] ?? 0
/** What was `lag` steps before the last; zero before the first. */
const ago = (history: readonly number[][], lag: number, i: number): number =>
  at(history[history.length - 1 - lag], i)

const simulate = `simulate\n  dt = ${DT}, batch = ${BATCH}, seed = 7\n`

const OF_NEURONS = `
state u
weight W
constant tau = 2, tau_d = 0.7, tau_s = 0.5, d = 0.3, f = 0
r = tanh(D(tau_d) u)
s = delay(d) r
tau * ddt(u) = -u + W I(tau_s) delay(d) r + 0.3 * delay(f) u - 0.2 * s + 0.1 * delay(d) delay(d) delay(d) tanh(u)
network
  x : input 2
  h : 3, f = [0, 0.1, 0.4]
  x -> h
  h -> h, no_self
${simulate}`

/** The lagged order: a product reads the stored rate, a law its own stored rate, functions of states this step's. */
function ofNeurons(sim: Stepped): void {
  const [Wx, Wh] = [[...sim.get('W[h,x]')], [...sim.get('W[h,h]')]]
  const samples = Array.from({ length: BATCH }, () => ({
    u: [0, 0, 0],
    us: [] as number[][],
    rs: [[0, 0, 0]] as number[][],
    xs: [] as number[][],
    zx: [0, 0],
    zh: [0, 0, 0],
    sent: [0, 0, 0],
  }))
  for (let step = 0; step < 25; step++) {
    const x = draw(step, 'x', 2)
    sim.step({ x: x.flat() })
    const shown = samples.map((s, b) => {
      s.us.push(s.u)
      s.xs.push(x[b] ?? [])
      const seen = s.zx
      s.zx = s.zx.map((z, j) => z + (DT * (ago(s.xs, 3, j) - z)) / 0.5)
      const rate = s.u.map((u, i) => {
        const drive = seen.reduce((sum, v, j) => sum + at(Wx, 2 * i + j) * v, 0)
        const lateral = s.sent.reduce((sum, v, j) => sum + at(Wh, 3 * i + j) * v, 0)
        const old = ago(s.us, at([0, 1, 4], i), i)
        const third = Math.tanh(ago(s.us, 9, i))
        return (-u + drive + lateral + 0.3 * old - 0.2 * ago(s.rs, 3, i) + 0.1 * third) / 2
      })
      s.rs.push(s.u.map((u, i) => Math.tanh(u + 0.7 * at(rate, i))))
      s.sent = s.zh
      s.zh = s.zh.map((z, j) => z + (DT * (ago(s.rs, 3, j) - z)) / 0.5)
      s.u = s.u.map((u, i) => u + DT * at(rate, i))
      return { u: s.u, r: s.rs.at(-1) ?? [], s: [0, 1, 2].map((i) => ago(s.rs, 3, i)) }
    })
    for (const name of ['u', 'r', 's'] as const)
      near(
        sim.get(`${name}[h]`),
        shown.flatMap((v) => v[name]),
        `${name}[h] in step ${step}`,
      )
  }
}

const LAGS = [0, 3, 1, 2, 5, 3]
const OF_SYNAPSES = `
state u
weight W
constant tau = 2, tau_e = 0.8, d = "lags.npz", k = 0.2
r = tanh(u)
late[i,j] = delay(d[i,j]) r[j]
tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] late[i,j])
ddt(W[i,j]) = 0.4 * u[i] * late[i,j] - 0.3 * I(tau_e) delay(k) (r[i] * r[j]) + 0.2 * r[i] * delay(k) r[j] - 0.05 * W[i,j]
network
  x : input 2
  h : 3
  x -> h
${simulate}`

const files = (): Uint8Array =>
  writeNpz([{ name: 'd', shape: [3, 2], data: Float64Array.from(LAGS, (lag) => lag * DT) }])

function ofSynapses(sim: Stepped): void {
  let W = [...sim.get('W[h,x]')]
  const samples = Array.from({ length: BATCH }, () => ({
    u: [0, 0, 0],
    xs: [] as number[][],
    pairs: [] as number[][],
    z: [0, 0, 0, 0, 0, 0],
  }))
  for (let step = 0; step < 25; step++) {
    const x = draw(step, 'x', 2)
    sim.step({ x: x.flat() })
    const g = W.map((w) => -0.05 * w)
    samples.forEach((s, b) => {
      s.xs.push(x[b] ?? [])
      const late = LAGS.map((lag, n) => ago(s.xs, lag, n % 2))
      const rates = s.u.map(
        (u, i) => (-u + [0, 1].reduce((sum, j) => sum + at(W, 2 * i + j) * at(late, 2 * i + j), 0)) / 2,
      )
      s.pairs.push(W.map((_, n) => Math.tanh(at(s.u, Math.floor(n / 2))) * at(x[b], n % 2)))
      g.forEach((old, n) => {
        const i = Math.floor(n / 2)
        const own =
          0.4 * at(s.u, i) * at(late, n) -
          0.3 * at(s.z, n) +
          0.2 * Math.tanh(at(s.u, i)) * ago(s.xs, 2, n % 2)
        g[n] = old + own / BATCH
      })
      s.z = s.z.map((z, n) => z + (DT * (ago(s.pairs, 2, n) - z)) / 0.8)
      s.u = s.u.map((u, i) => u + DT * at(rates, i))
    })
    W = W.map((w, n) => w + DT * at(g, n))
    near(
      sim.get('u[h]'),
      samples.flatMap((s) => s.u),
      `u[h] in step ${step}`,
    )
    near(sim.get('W[h,x]'), W, `W[h,x] in step ${step}`)
    near(sim.gradient('W[h,x]'), g, `gradient in step ${step}`)
  }
}

const ELIGIBLE = `
state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, tau_s = 0.5, d = 0.2, beta = 0.6
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W I(tau_s) delay(d) r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.1
approximate eligibility
network
  x : input 2
  y : output 3
  x -> y
${simulate}`

/** The trace at a synapse is the presynaptic signal with every operator: the delay and filter of the drive, then those of the error. */
function eligible(sim: Stepped): void {
  let W = [...sim.get('W[y,x]')]
  const samples = Array.from({ length: BATCH }, () => ({
    u: [0, 0, 0],
    r: [0, 0, 0],
    slope: [0, 0, 0],
    xs: [] as number[][],
    drive: [0, 0],
    first: [0, 0],
    second: [0, 0],
  }))
  for (let step = 0; step < 25; step++) {
    const [x, y] = [draw(step, 'x', 2), draw(step, 'y', 3)]
    sim.step({ x: x.flat(), y: y.flat() })
    const g = W.map(() => 0)
    samples.forEach((s, b) => {
      s.xs.push(x[b] ?? [])
      const late = [0, 1].map((j) => ago(s.xs, 2, j))
      const ahead = s.first.map((z, j) => z + (0.3 * (at(late, j) - z)) / 1)
      const trace = s.second
      const rates = s.u.map((u, i) => at(W, 2 * i) * at(s.drive, 0) + at(W, 2 * i + 1) * at(s.drive, 1) - u)
      s.second = s.second.map((z, j) => z + (DT * (at(ahead, j) - z)) / 0.5)
      s.first = s.first.map((z, j) => z + DT * (at(late, j) - z))
      s.drive = s.drive.map((z, j) => z + (DT * (at(late, j) - z)) / 0.5)
      const prospective = s.u.map((u, i) => u + 0.3 * at(rates, i))
      s.r = prospective.map(Math.tanh)
      s.slope = prospective.map((v) => 1 - Math.tanh(v) ** 2)
      const q = s.slope.map((v, i) => v * 0.6 * (at(y[b], i) - at(s.r, i)))
      g.forEach((old, n) => {
        g[n] = old + (at(q, Math.floor(n / 2)) * at(trace, n % 2)) / BATCH
      })
      s.u = s.u.map((u, i) => u + DT * at(rates, i))
    })
    W = W.map((w, n) => w + DT * 0.1 * at(g, n))
    near(
      sim.get('u[y]'),
      samples.flatMap((s) => s.u),
      `u[y] in step ${step}`,
    )
    near(sim.gradient('W[y,x]'), g, `gradient in step ${step}`)
    near(sim.get('W[y,x]'), W, `W[y,x] in step ${step}`)
  }
}

describe('against plain stepping, in every execution, bit for bit', () => {
  test('of states, rates, inputs, beneath operators, one per neuron', async () => {
    sameBits(await everywhere(OF_NEURONS, ofNeurons))
  })
  test('one per synapse, of pairs, in rules', async () => {
    sameBits(await everywhere(OF_SYNAPSES, ofSynapses, { files }))
  })
  test('of eligibility traces', async () => {
    sameBits(await everywhere(ELIGIBLE, eligible))
  })
})

const drive = (n: number) => (sim: Stepped) => {
  for (let step = 0; step < n; step++) sim.step({ x: draw(step, 'x', 2).flat() })
}

test.each([
  ['neurons', OF_NEURONS],
  ['synapses', OF_SYNAPSES],
])('single precision: the interpreter and WebAssembly agree to the bit: %s', async (_, text) => {
  const bits: string[] = []
  for (const target of ['interpreter', 'wasm'] as const) {
    const sim = (await compile(derive(parse(text)), { target, precision: 'f32', files })).start()
    drive(25)(sim)
    bits.push(bitsOf(sim))
  }
  expect(bits[0]).toBe(bits[1])
})

test.each(['lagged', 'sweep', 'solved'])('a delay of no steps is the identity: %s', async (coupling) => {
  const late = `
state u
weight W
constant tau = 2, tau_d = 0.7, tau_s = 0.5, d = 0
r = tanh(D(tau_d) u)
s = delay(d) r
tau * ddt(u) = -u + W I(tau_s) (delay(d) r) + 0.3 * delay(d) tanh(u) - 0.2 * tanh(s)
network
  x : input 2
  h : 3
  x -> h
  h -> h, no_self, init = normal(0, 0.2)
${simulate}`
  const [a, b] = await Promise.all(
    [late, late.replaceAll('delay(d) ', '').replace(', d = 0', '')].map(async (text) =>
      (await compile(derive(parse(text)), { target: 'interpreter', coupling })).start(),
    ),
  )
  for (const sim of [a, b]) if (sim) drive(20)(sim)
  // terms of a sum may be added in another order
  for (const name of ['u[h]', 'r[h]', 's[h]']) near(a?.get(name) ?? [], [...(b?.get(name) ?? [])], name)
  expect(a?.get('s[h]')).toEqual(a?.get('r[h]'))
  expect(a?.get('u[h]').every((x) => x !== 0)).toBe(true)
})

test.each(['interpreter', 'ts', 'wasm'] as const)(
  'a snapshot has the past in it; reset forgets it: %s',
  async (target) => {
    for (const method of ['euler', 'rk4']) {
      const sim = (await compile(derive(parse(OF_NEURONS)), { target, method })).start()
      drive(11)(sim)
      const taken = structuredClone(sim.snapshot())
      drive(9)(sim)
      const bits = bitsOf(sim)
      drive(5)(sim)
      sim.restore(taken)
      drive(9)(sim)
      expect(bitsOf(sim)).toBe(bits)
      sim.reset()
      drive(20)(sim)
      const again = bitsOf(sim)
      sim.reset({ parameters: true })
      drive(20)(sim)
      expect(bitsOf(sim)).toBe(again)
      expect(again).not.toBe(bits)
    }
  },
)

describe('refused, with the reason', () => {
  const law = (right: string, more = ''): string => `
state u
weight W
parameter d = 0.3
constant tau = 2
tau * ddt(u) = ${right}
${more}
network
  x : input 2
  h : 3
  x -> h
${simulate}`
  const refusal = async (text: string, options: CompileOptions = {}): Promise<string> => {
    try {
      await compile(derive(parse(text)), { files, ...options })
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      const [first] = e.diagnostics
      return `${first?.code} ${first?.message}`
    }
  }
  test.each([
    ['no whole number of steps', law('-u + W delay(d) u + delay(0.25) u'), {}, 'E2073'],
    ['no whole number of the steps asked for', law('-u + W delay(d) u'), { dt: 0.2 }, 'E2073'],
    ['no whole number at one synapse', OF_SYNAPSES, { dt: 0.2 }, 'E2073'],
    ['the future', law('-u + W delay(-d) u'), {}, 'E3001 a delay is negative'],
    [
      'learned',
      ELIGIBLE.replace('descend E in W rate', 'descend E in W, d rate'),
      {},
      "E3001 'd' is the time of a delay",
    ],
    ['a target', ELIGIBLE.replace('|y - r|', '|delay(d) y - r|'), {}, 'E3001'],
    ['adapted steps', law('-u + W delay(d) u + delay(d) u'), { method: 'dopri5' }, 'E4006'],
  ] as const)('%s', async (_, text, options, wanted) => {
    expect(await refusal(text, options)).toContain(wanted)
  })

  test('adapted steps take delayed data', async () => {
    expect(await refusal(law('-u + W delay(d) u'), { method: 'dopri5' })).toBe('none')
  })

  test('a delay is not set after the program was made', async () => {
    const all = await everywhere(OF_NEURONS, drive(2))
    for (const { sim, target } of all) {
      expect(() => sim.set('d', [0.5]), target).toThrow(/delay/)
      expect(() => sim.set('tau', [3]), target).not.toThrow()
    }
  })
})
