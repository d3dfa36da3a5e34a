/** @file The golden table of the published lag line: every printed digit, through the public interface. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

const model = (W: readonly [number, number], approximation: string): string => `
model "Golden chain"
state u
weight W
target y
constant tau_m = 1, tau_r = 0.1, beta = 0.01, gamma = 1
activation phi = softplus
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, tau_m rate eta = 0 with sgd
approximate ${approximation}
approximate nudging gamma
network
  x : input 1
  h : 1, tau_m = 1
  y : output 1, tau_m = 2
  x -> h, init = ${W[0]}
  h -> y, init = ${W[1]}
simulate
  dt = 0.01, method = euler, coupling = lagged
`

/** n | teacher out | out | u1 | u2 | ê1 | ê2 | gradW1 | gradW2 | gradτ1 | gradτ2, as printed. */
const TABLE: readonly (readonly string[])[] = [
  ['1', '.693147181', '.693147181', '7.8537e-5', '.001732868', '0', '0', '0', '0', '0', '0'],
  [
    '2',
    '.728404986',
    '.701849055',
    '2.34805e-4',
    '.003471446',
    '0',
    '2.678601e-3',
    '0',
    '-1.857717e-3',
    '0',
    '4.656959e-4',
  ],
  [
    '3',
    '.731857684',
    '.702752197',
    '5.35009e-4',
    '.005202429',
    '6.701999e-3',
    '2.683904e-3',
    '-3.157074e-4',
    '-1.862544e-3',
    '2.011968e-4',
    '4.645791e-4',
  ],
  [
    '10',
    '.756085608',
    '.708586398',
    '.004572786',
    '.017124106',
    '3.767864e-3',
    '2.790658e-3',
    '-5.894237e-4',
    '-1.948633e-3',
    '2.946253e-4',
    '4.695059e-4',
  ],
  [
    '100',
    '1.105947914',
    '.777316420',
    '.231134817',
    '.150978879',
    '2.627788e-3',
    '5.594175e-3',
    '-2.627788e-3',
    '-4.630887e-3',
    '7.206324e-4',
    '7.548422e-4',
  ],
  [
    '1000',
    '1.763853048',
    '.896360396',
    '.227714589',
    '.370461096',
    '1.032192e-3',
    '6.431728e-3',
    '~0',
    '-5.168519e-3',
    '-2.363431e-4',
    '1.220713e-4',
  ],
]

/** Half a unit in the last digit that is printed. */
function halfUnit(printed: string): number {
  const [mantissa = '', exponent = '0'] = printed.split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  return 0.5000001 * 10 ** (Number(exponent) - decimals)
}

const first = (sim: Simulation, name: string): number => sim.get(name)[0] ?? Number.NaN
const slope = (sim: Simulation, name: string): number => -(sim.gradient(name)[0] ?? Number.NaN)

describe.each(['interpreter', 'ts', 'wasm'] as const)('%s', (target) => {
  test('prints the golden table of the chain 1-1-1', async () => {
    const start = async (W: readonly [number, number], a: string): Promise<Simulation> =>
      (await compile(derive(parse(model(W, a))), { target, precision: 'f64' })).start()
    const teacher = await start([1, 2], 'instantaneous')
    const student = await start([0.5, 0.5], 'causal')
    const rows = new Map<string, readonly number[]>()
    for (let n = 0; n <= 1000; n++) {
      const x = [Math.sin(2 * Math.PI * 0.25 * 0.01 * n)]
      const goal = first(teacher, 'r[y]')
      const out = first(student, 'r[y]')
      teacher.step({ x }, { learn: false })
      student.step({ x, y: [goal] }, { learn: false })
      rows.set(String(n), [
        goal,
        out,
        first(student, 'u[h]'),
        first(student, 'u[y]'),
        first(student, 'e[h]'),
        first(student, 'e[y]'),
        slope(student, 'W[h,x]'),
        slope(student, 'W[y,h]'),
        slope(student, 'tau_m[h]'),
        slope(student, 'tau_m[y]'),
      ])
    }
    let compared = 0
    for (const [n = '', ...printed] of TABLE) {
      const found = rows.get(n) ?? []
      printed.forEach((text, column) => {
        compared++
        const value = found[column] ?? Number.NaN
        if (text === '~0') expect(Math.abs(value)).toBeLessThan(1e-12)
        else
          expect(
            Math.abs(value - Number(text)),
            `step ${n}, column ${column}: ${value} against ${text}`,
          ).toBeLessThanOrEqual(halfUnit(text))
      })
    }
    expect(compared).toBe(60)
  })
})
