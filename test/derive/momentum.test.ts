/** @file Momenta of actions, and whether their sum is conserved: in print, and along runs. */
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'
import { exampleText } from '../model/examples.js'
import { PLEIADES } from '../program/problemModels.js'

const section = (text: string): readonly string[] => {
  const lines = derive(parse(text)).toText().split('\n')
  const from = lines.indexOf('Momentum')
  return from < 0 ? [] : lines.slice(from + 1, lines.indexOf('', from)).map((line) => line.trim())
}

const chain = (more = ''): string => `
state q = normal(0, 1)
weight K
constant m = 1, lambda = 0.1
energy L = 1/2 * sum(m .* ddt(q).^2) - 1/4 * sum(i, j, K[i,j] (q[i] - q[j])^2) - lambda/4 * sum(i, j, K[i,j] (q[i] - q[j])^4)${more}
stationary q
network
  p : 5, m = [1, 2, 0.5, 3, 1.5]
  g : 2
  p -> p, symmetric, init = 0.7
  p -> g, init = 0.4
  g -> g, init = 0.9
simulate
  dt = 0.02, method = stormer_verlet, seed = 4
`

describe('by Noether', () => {
  test('differences alone: conserved', () => {
    expect(section(chain())).toEqual([
      'momentum = m * q̇',
      'sum(momentum): conserved, a shift of all q alike leaves L as it is',
    ])
  })
  test('a potential of its own: the term that is changed is named', () => {
    expect(section(chain(' - 1/2 * sum(q.^2)'))[1]).toBe(
      'sum(momentum): not conserved, a shift of all q alike changes -½ * ‖q‖² in L',
    )
    expect(section(exampleText('coupled-oscillators'))[1]).toMatch(
      /not conserved, .*sum\(q\.\^4\).*dot\(q, K q\)/,
    )
  })
  test('the same force on all neurons does not cancel', () => {
    expect(section(chain(' - lambda * sum(q)'))[1]).toMatch(/not conserved, .* changes -λ \* sum\(q\) in L/)
  })
  test('terms that only cancel together are no offence', () => {
    const text = 'state q\nenergy L = 1/2 |ddt(q)|^2 - 1/2 |q|^2 + 1/2 dot(q, q)\nstationary q'
    expect(section(text)[1]).toMatch(/: conserved/)
  })
  test('behind definitions and functions, and with a velocity beside a place', () => {
    const behind = `state q
weight K
activation phi = tanh
d[i,j] = q[i] - q[j]
energy L = 1/2 |ddt(q)|^2 - sum(i, j, K[i,j] phi(d[i,j]))
stationary q`
    expect(section(behind)[1]).toMatch(/: conserved/)
    expect(section(behind.replace('phi(d[i,j])', 'phi(q[i])'))[1]).toMatch(/not conserved/)
    const magnetic = 'state q\nweight A\nenergy L = 1/2 |ddt(q)|^2 + dot(ddt(q), A q)\nstationary q'
    expect(section(magnetic)).toEqual([
      'momentum = A q + q̇',
      expect.stringMatching(/not conserved, .* changes dot\(q̇, A q\) in L/),
    ])
  })
  test('states that hold on to each other are shifted together: seven stars, each coordinate by itself', () => {
    const totals = section(PLEIADES).filter((line) => line.startsWith('sum'))
    expect(totals.length).toBe(2)
    for (const [n, line] of totals.entries()) {
      const c = 'xy'.charAt(n)
      const all = [1, 2, 3, 4, 5, 6, 7]
      expect(line).toBe(
        `${all.map((k) => `sum(momentum_${c}${k})`).join(' + ')}: conserved, a shift of all ${all.map((k) => c + k).join(', ')} alike leaves L as it is`,
      )
    }
  })
  test('an input does not take part', () => {
    const driven = chain().replace('p : 5,', 'x : input 2\n  p : 5,').replace('p -> g', 'x -> p\n  p -> g')
    expect(section(driven)[1]).toMatch(/not conserved, inputs and clamped outputs do not take part/)
  })
  test('nothing that is no mechanics has a momentum', () => {
    for (const name of [
      'neuronal-least-action',
      'lag-line',
      'predictive-coding',
      'variational-latent-equilibrium',
    ])
      expect(section(exampleText(name)), name).toEqual([])
  })
  test('in every form', () => {
    const d = derive(parse(chain()))
    expect(d.toMarkdown()).toContain('## Momentum\n\n- $p = m \\, \\dot{q}$')
    expect(d.toLatex()).toContain('\\subsection*{Momentum}')
    expect(d.toJSON().momenta).toEqual([
      expect.objectContaining({
        name: 'momentum',
        state: 'q',
        totals: [{ states: ['q'], conserved: true, changed: [] }],
      }),
    ])
  })
})

const started = async (text: string, options: CompileOptions = {}): Promise<Simulation> =>
  (await compile(derive(parse(text)), { target: 'ts', coupling: 'solved', ...options })).start()

const total = (sim: Simulation): number =>
  ['p', 'g'].flatMap((p) => [...sim.get(`momentum[${p}]`)]).reduce((sum, v) => sum + v, 0)

describe('along a run', () => {
  test('is m v of the state after each step, in every method', async () => {
    for (const method of ['stormer_verlet', 'euler', 'heun', 'dopri5', 'implicit_midpoint']) {
      const sim = await started(chain(' - 1/2 * sum(q.^2)'), { method })
      for (let n = 0; n < 5; n++) sim.step({})
      const v = sim.get('ddt_q[p]')
      const found = sim.get('momentum[p]')
      for (const [i, m] of [1, 2, 0.5, 3, 1.5].entries())
        expect(Math.abs((found[i] ?? Number.NaN) - m * (v[i] ?? Number.NaN)), method).toBeLessThan(1e-14)
      expect(Math.max(...found.map(Math.abs))).toBeGreaterThan(1e-2)
    }
  })
  test('with a velocity beside a place: p = v + A q', async () => {
    const text = `state q = [1, -0.5, 2]
weight A
energy L = 1/2 |ddt(q)|^2 + dot(ddt(q), A q) - 1/2 |q|^2
stationary q
network
  p : 3
  p -> p
simulate
  dt = 0.05, method = rk4, seed = 2
`
    const sim = await started(text)
    for (let n = 0; n < 7; n++) sim.step({})
    const [q, v, a] = [sim.get('q[p]'), sim.get('ddt_q[p]'), sim.get('A[p,p]')]
    sim.get('momentum[p]').forEach((p, i) => {
      const hand = [0, 1, 2].reduce((s, j) => s + (a[3 * i + j] ?? 0) * (q[j] ?? 0), v[i] ?? Number.NaN)
      expect(Math.abs(p - hand)).toBeLessThan(1e-13)
    })
  })
  test('the sum stands still to rounding where it is conserved, and moves where it is not', async () => {
    const kept = await started(chain())
    const lost = await started(chain(' - 1/2 * sum(q.^2)'))
    let [most, moved] = [0, 0]
    for (let n = 0; n < 2000; n++) {
      kept.step({})
      lost.step({})
      most = Math.max(most, Math.abs(total(kept)))
      moved = Math.max(moved, Math.abs(total(lost)))
    }
    expect(Math.max(...kept.get('momentum[p]').map(Math.abs))).toBeGreaterThan(0.1)
    expect(most).toBeLessThan(1e-12)
    expect(moved).toBeGreaterThan(0.1)
  })
  test('is the same number in every execution, and recorded', async () => {
    const all = await Promise.all(
      (['interpreter', 'ts', 'wasm'] as const).map(async (target) => {
        const sim = await started(chain(), { target })
        return (await sim.run({}, { steps: 30, record: ['momentum[g]'] })).get('momentum[g]').data
      }),
    )
    expect(all[1]).toEqual(all[0])
    expect(all[2]).toEqual(all[0])
    expect(all[0]?.some((v) => Math.abs(v) > 1e-3)).toBe(true)
  })
  test('a name of the model goes before it', async () => {
    const text = `state q = 1
momentum = 3 q
energy L = 1/2 |ddt(q)|^2 - 1/2 dot(momentum, q)
stationary q
network
  p : 2
simulate
  dt = 0.1, method = rk4`
    const sim = await started(text)
    sim.step({})
    expect(sim.get('momentum_q[p]')).toEqual(sim.get('ddt_q[p]'))
  })
})
