/** @file What a coupling can close: verdicts before a run, by the theory; loops that begin to grow while weights learn; their names. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { type CompileOptions, compile, derive, ModelError, parse, RunError } from '../../src/index.js'
import { instantLoops } from '../../src/program/lower/dynamics/loops.js'
import { dynamicsOf } from '../../src/realize/dynamics.js'
import { unjudged } from './unjudged.js'

/** τ_m u̇ = −u + W φ(D(τ_r) u): one turn of the loop multiplies by τ_r/τ_m W φ′. */
const network = (weights: readonly (readonly number[])[], activation = 'tanh', more = ''): string => `state u
weight W
constant tau_m = 1, tau_r = 0.5
activation phi = ${activation}
r = phi(D(tau_r) u)
tau_m * ddt(u) = -u + W r
network
  x : input 1
  p : ${weights.length}
  x -> p, init = 1, fixed
  p -> p, init = [${weights.flat().join(', ')}]
simulate
  dt = 0.01
${more}`

/** A network whose turn multiplies by q. */
const scalar = (q: number): string => network([[q / 0.5]])

async function refusal(text: string, options: CompileOptions = {}): Promise<string> {
  try {
    await compile(derive(parse(text)), { target: 'ts', ...options })
    return ''
  } catch (error) {
    if (error instanceof ModelError) return error.message
    throw error
  }
}

describe('the scalar loop', () => {
  test.each([
    [0.25, true],
    [-0.75, true],
    [-1.5, false],
    [-2.7, false],
    [1.1, false],
    [1.5, false],
  ])('q = %d: lagged runs: %s', async (q, runs) => {
    const message = await refusal(scalar(q))
    expect(message === '').toBe(runs)
    if (runs) return
    expect(message).toMatch(/error E3010[\s\S]*r\[p\]/)
    // solving would hide that no circuit settles there
    expect(/solved/.test(message)).toBe(q < 0)
    expect(/smaller/.test(message)).toBe(q > 0)
  })

  test.each([-1.5, -2.7])(
    'q = %d: what is refused does diverge, whatever dt, and what is named does run',
    async (q) => {
      for (const dt of [0.01, 0.0025]) {
        const lagged = await unjudged(scalar(q), { target: 'ts', dt })
        const solved = (
          await compile(derive(parse(scalar(q))), { target: 'ts', dt, coupling: 'solved' })
        ).start()
        const jumps: number[] = []
        for (let n = 0; n < 400; n++) {
          const before = lagged.get('r[p]')[0] ?? 0
          lagged.step({ x: [0.3] })
          solved.step({ x: [0.3] })
          jumps.push(Math.abs((lagged.get('r[p]')[0] ?? 0) - before))
        }
        // it jumps from side to side of the solution
        expect(Math.max(...jumps.slice(-10))).toBeGreaterThan(0.3)
        const u = solved.get('u[p]')[0] ?? 0
        const r = solved.get('r[p]')[0] ?? 0
        const rate = -u + 0.3 + (q / 0.5) * r
        expect(Math.abs(r - Math.tanh(u + 0.5 * (rate * 1)))).toBeLessThan(0.02)
      }
    },
  )

  test('the verdict on lagging flips at 1, and nowhere else', async () => {
    for (const sign of [-1, 1]) {
      expect(await refusal(scalar(sign * (1 - 1e-6)))).toBe('')
      expect(await refusal(scalar(sign * (1 + 1e-6)))).toMatch(/E3010/)
    }
  })

  test('the verdict on relaxation flips at ω = 2 (1 − Re μ)/|1 − μ|²', async () => {
    for (const q of [-0.75, -1.5, -2.7]) {
      const edge = 2 / (1 - q)
      const text = (omega: number): string =>
        scalar(q).replace('dt = 0.01', `dt = 0.01, coupling = relaxed(${omega})`)
      if (edge <= 1) {
        const message = await refusal(text(edge * (1 + 1e-5)))
        expect(message).toMatch(/E3010[\s\S]*relax/)
        expect(Number(/ω below ([\d.]+)/.exec(message)?.[1])).toBeCloseTo(edge, 3)
      } else expect(await refusal(text(1))).toBe('')
      expect(await refusal(text(Math.min(1, edge * (1 - 1e-5))))).toBe('')
    }
    // no factor helps where the real part of μ is 1 or more
    for (const omega of [1, 0.1, 0.001])
      expect(
        await refusal(scalar(1.1).replace('dt = 0.01', `dt = 0.01, coupling = relaxed(${omega})`)),
      ).toMatch(/E3010[\s\S]*smaller/)
  })

  test('complex eigenvalues: μ = a ± ib', async () => {
    const [a, b] = [0.2, 1.4]
    const rotation = [
      [a / 0.5, -b / 0.5],
      [b / 0.5, a / 0.5],
    ]
    const edge = (2 * (1 - a)) / ((1 - a) ** 2 + b ** 2)
    const text = (omega: number): string =>
      network(rotation, 'identity').replace('dt = 0.01', `dt = 0.01, coupling = relaxed(${omega})`)
    expect(await refusal(network(rotation, 'identity'))).toMatch(/E3010[\s\S]*solved/)
    expect(await refusal(text(edge * (1 - 1e-5)))).toBe('')
    expect(await refusal(text(edge * (1 + 1e-5)))).toMatch(/E3010/)
  })
})

test('random networks: lagging is refused exactly where the largest modulus is 1 or more', async () => {
  const random = randomStream(5, 'couplings')
  const seen = { runs: 0, refused: 0 }
  for (let trial = 0; trial < 16; trial++) {
    // a rotation by blocks, seen from a random basis: known eigenvalues ρ e^{±iθ}
    const radius = trial % 2 === 0 ? 1 - 1e-4 - random.uniform() : 1 + 1e-4 + random.uniform()
    const angle = 3 * random.uniform()
    const [c, s] = [radius * Math.cos(angle), radius * Math.sin(angle)]
    const k = random.normal()
    // [[1, k], [0, 1]] [[c, −s], [s, c]] [[1, −k], [0, 1]]
    const rows = [
      [(c + k * s) / 0.5, (-s + k * c - k * (c + k * s)) / 0.5],
      [s / 0.5, (c - k * s) / 0.5],
    ]
    const message = await refusal(network(rows))
    expect(message === '').toBe(radius < 1)
    seen[radius < 1 ? 'runs' : 'refused']++
  }
  expect(seen).toEqual({ runs: 8, refused: 8 })
})

test('where noise leaves no other coupling, none is named', async () => {
  const text = network([[-4]])
    .replace('weight W', 'weight W\nnoise xi')
    .replace('phi(D(tau_r) u)', 'phi(u + W r)')
    .replace('+ W r\nnetwork', '+ r + xi\nnetwork')
  const message = await refusal(text)
  expect(message).toMatch(/E3010[\s\S]*no other coupling/)
  expect(message).not.toMatch(/choose `coupling = solved`/)
})

test('a loop is told of, also where a rule beside it has no dynamics', async () => {
  const learnsDelay = network([[0.1]])
    .replace('weight W', 'weight W\nparameter d = 0.1')
    .replace('network', 'energy E = 1/2 |u - delay(d) r|^2\ndescend E in d rate 0.1\nnetwork')
  expect(derive(parse(learnsDelay)).loops).toEqual(derive(parse(network([[0.1]]))).loops)
  expect(derive(parse(learnsDelay)).loops).toHaveLength(1)
  expect(await refusal(learnsDelay)).toMatch(/'d' is the time of a delay and is learned/)
})

describe('loops by name', () => {
  const loops = (text: string): ReturnType<typeof instantLoops> =>
    instantLoops(dynamicsOf(derive(parse(text)).core))
  test('which signals of which populations, and whether one linear solve closes them', () => {
    expect(loops(network([[0.1]]))).toEqual([{ signals: ['r[p]'], populations: ['p'], linear: false }])
    expect(loops(network([[0.1]], 'identity'))).toEqual([
      { signals: ['r[p]'], populations: ['p'], linear: true },
    ])
    const gated = network([[0.1]]).replace('phi(D(tau_r) u)', 'D(tau_r) u .* (1 + W r)')
    expect(loops(gated)).toEqual([{ signals: ['r[p]'], populations: ['p'], linear: false }])
    const layered = (gamma: string): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.1
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
${gamma}
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
`
    expect(loops(layered('approximate nudging 0'))).toEqual([])
    const [one, ...more] = loops(layered(''))
    expect(more).toEqual([])
    expect([...(one?.signals ?? [])].sort()).toEqual(['e[h]', 'e[y]', 'r[h]', 'r[y]'])
    expect(one?.linear).toBe(false)
  })
})

describe('weights that learn', () => {
  /** Inhibition grows with activity: W[p,p] falls without bound. */
  const text = network([[-0.2]]).replace('network', 'ddt(W[i,j]) = -0.1 r[i]^2\nnetwork')

  test('carry a loop past 1: the run warns in time, with the loop and the factor', async () => {
    const sim = (await compile(derive(parse(text)), { target: 'ts' })).start()
    const told: string[] = []
    const at: number[] = []
    const recording = await sim.run({ x: () => [1] }, { steps: 1, onWarning: (w) => told.push(w.message) })
    expect(recording.warnings).toEqual([])
    const long = await sim.run(
      { x: (_first: number, count: number) => new Array<number>(count).fill(1) },
      {
        steps: 60_000,
        onWarning: (w) => {
          told.push(`${w.code} ${w.message}`)
          at.push((sim.get('W[p,p]')[0] ?? 0) * 0.5)
        },
      },
    )
    expect(told.length).toBe(1)
    expect(told[0]).toMatch(/E6016[\s\S]*r\[p\]/)
    expect(long.warnings.length).toBe(1)
    // 0.5 |W| φ′ ≥ 1 with φ′ at most 1
    expect(at[0]).toBeLessThan(-1)
  })
})

test('single steps tell whoever listens, once, and say where a divergence comes from', async () => {
  const text = network([[-0.2]], 'identity').replace('network', 'ddt(W[i,j]) = -0.3 r[i]^2\nnetwork')
  const sim = (await compile(derive(parse(text)), { target: 'ts' })).start()
  const told: { readonly code: string; readonly W: number }[] = []
  const onWarning = ({ code }: { readonly code: string }): void => {
    told.push({ code, W: sim.get('W[p,p]')[0] ?? 0 })
  }
  let failure: unknown
  for (let n = 0; n < 9000 && failure === undefined; n++) {
    try {
      sim.step({ x: [1] }, { onWarning })
    } catch (error) {
      failure = error
    }
  }
  expect(told.map(({ code }) => code)).toEqual(['E6016'])
  // one turn multiplies by W / 2; looked at every 256 steps
  expect(told[0]?.W).toBeLessThan(-2)
  expect(failure).toBeInstanceOf(RunError)
  expect(String(failure)).toMatch(/E6001[\s\S]*whatever dt[\s\S]*coupling = solved/)
})

test.each([
  [0.9, true],
  [1.1, false],
])('a loop that a target wakes, top layer alone, β = %d: the run goes on: %s', async (beta, runs) => {
  const text = `state u
target y
constant tau = 1, beta = ${beta}
r = D(tau) u
e = D(tau) u
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  y : output 2
simulate
  dt = 0.01
`
  const sim = (await compile(derive(parse(text)), { target: 'ts' })).start()
  const y = (_first: number, count: number): number[] => new Array<number>(2 * count).fill(0.3)
  expect((await sim.run({}, { steps: 100 })).warnings).toEqual([])
  const woken = await sim.run({ y }, { steps: 100 }).catch((error: unknown) => error)
  if (runs) expect(woken).toMatchObject({ warnings: [] })
  else expect(String(woken)).toMatch(/E6019[\s\S]*by 1\.1,/)
})

test('a divergence that comes from a loop says so, and names the coupling', async () => {
  const text = network([[-0.2]], 'identity').replace('network', 'ddt(W[i,j]) = -0.3 r[i]^2\nnetwork')
  const sim = (await compile(derive(parse(text)), { target: 'ts' })).start()
  const failure = await sim
    .run({ x: (_first: number, count: number) => new Array<number>(count).fill(1) }, { steps: 9000 })
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RunError)
  expect(String(failure)).toMatch(/E6001[\s\S]*by \d[\d.e+]*, whatever dt[\s\S]*coupling = solved/)
})

test('in the lagged order nothing but Euler steps runs, with loops or without', async () => {
  for (const method of ['heun', 'rk4', 'dopri5', 'exponential_euler', 'implicit_midpoint', 'rosenbrock'])
    expect(await refusal(scalar(0.25), { method, coupling: 'lagged' })).toMatch(/E4006[\s\S]*lagged/)
  const straight = network([[0]]).replace(/ {2}p -> p.*\n/, '')
  expect(await refusal(straight, { method: 'dopri5', coupling: 'lagged' })).toMatch(/E4006/)
  for (const coupling of ['sweep', 'relaxed'])
    expect(await refusal(scalar(0.25), { method: 'dopri5', coupling })).toMatch(
      /E4006[\s\S]*function of the states/,
    )
})

test.each(['sweep', 'relaxed'])('%s follows the solved loop, to the first order in dt', async (coupling) => {
  const end = async (dt: number, how: string): Promise<number> => {
    const options = { target: 'interpreter', dt, coupling: how, method: 'euler' } as const
    const sim = (await compile(derive(parse(scalar(-0.6))), options)).start()
    for (let n = 0; n < Math.round(1 / dt); n++) sim.step({ x: [0.8] })
    return sim.get('u[p]')[0] ?? Number.NaN
  }
  const apart = async (dt: number): Promise<number> =>
    Math.abs((await end(dt, coupling)) - (await end(dt, 'solved')))
  const [coarse, fine] = [await apart(0.04), await apart(0.02)]
  expect(coarse).toBeGreaterThan(1e-4)
  expect(coarse).toBeLessThan(0.1)
  expect(coarse / fine).toBeGreaterThan(1.7)
  expect(coarse / fine).toBeLessThan(2.4)
})
