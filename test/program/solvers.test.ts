/** @file The ways in which a loop of one instant is solved: one linear solve, Newton steps, plain passes. */
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse, RunError, type Simulation } from '../../src/index.js'

const network = (weight: number, activation: string): string => `state u
weight W
constant tau_m = 1, tau_r = 0.5
activation phi = ${activation}
r = phi(D(tau_r) u)
tau_m * ddt(u) = -u + W r
network
  x : input 2
  p : 3
  x -> p, init = [1, 0.3, -0.4, 0.8, 0.2, -1]
  p -> p, init = [${weight}, 0.1, -0.2, 0.3, ${weight}, 0.1, 0.2, -0.3, ${weight}]
simulate
  dt = 0.05, coupling = solved
`

async function started(text: string, options: CompileOptions = {}): Promise<Simulation> {
  return (await compile(derive(parse(text)), { target: 'ts', ...options })).start()
}

const X = [0.7, -0.4]
/** How far r is from φ(u + τ_r du/dt), by hand. */
function mismatch(sim: Simulation, phi: (x: number) => number): number {
  const u = [...sim.get('u[p]')]
  sim.step({ x: X })
  const [r, wx, w] = [sim.get('r[p]'), sim.get('W[p,x]'), sim.get('W[p,p]')]
  return Math.max(
    ...u.map((own, i) => {
      const drive =
        X.reduce((s, x, j) => s + x * (wx[2 * i + j] ?? 0), 0) +
        [0, 1, 2].reduce((s, j) => s + (w[3 * i + j] ?? 0) * (r[j] ?? 0), 0)
      return Math.abs((r[i] ?? 0) - phi(own + 0.5 * (drive - own)))
    }),
  )
}

describe('a linear loop', () => {
  test.each(['interpreter', 'ts', 'wasm'] as const)('is solved, however strong: %s', async (target) => {
    const sim = await started(network(-9, 'identity'), { target })
    for (let n = 0; n < 20; n++) expect(mismatch(sim, (x) => x)).toBeLessThan(1e-11)
  })
  test('by solves without halvings, and a nonlinear one by Newton steps', async () => {
    const of = async (activation: string): Promise<string> =>
      JSON.stringify(
        (await compile(derive(parse(network(-1, activation))), { target: 'ts' })).loops.procedures,
      )
    expect(await of('identity')).toMatch(/"name":"solves"/)
    expect(await of('identity')).not.toMatch(/halving/)
    expect(await of('tanh')).toMatch(/halving/)
  })
})

describe('plain passes, on request', () => {
  const solver = 'fixed point' as const
  test.each(['interpreter', 'ts', 'wasm'] as const)(
    'come to the solution of a contraction: %s',
    async (target) => {
      const sim = await started(network(-0.9, 'tanh'), { target, solver })
      for (let n = 0; n < 20; n++) expect(mismatch(sim, Math.tanh)).toBeLessThan(1e-11)
    },
  )
  test('end the run where the loop is none, though Newton steps go on', async () => {
    const newton = await started(network(-9, 'tanh'))
    for (let n = 0; n < 5; n++) expect(mismatch(newton, Math.tanh)).toBeLessThan(1e-11)
    const passes = await started(network(-9, 'tanh'), { solver })
    expect(() => passes.step({ x: X })).toThrow(RunError)
    expect(() => passes.step({ x: X })).toThrow(/E6015[\s\S]*r\[p\]/)
  })
  test('are refused where nothing is solved by them', async () => {
    await expect(started(network(0.1, 'tanh'), { solver, coupling: 'sweep' })).rejects.toThrow(/E5001/)
    await expect(started(network(0.1, 'tanh'), { solver, method: 'implicit_midpoint' })).rejects.toThrow(
      /E5001/,
    )
    const wrong = { solver: 'picard' } as unknown as CompileOptions
    await expect(started(network(0.1, 'tanh'), wrong)).rejects.toThrow(/E5001[\s\S]*newton, fixed point/)
  })
})
