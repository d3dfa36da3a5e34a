/** @file The list of approximations: each line of a model has an entry, and without the lines the derivation is the exact one. */
import { describe, expect, test } from 'vitest'
import { compile, type Derivation, derive, parse } from '../../src/index.js'
import { exampleText } from '../model/examples.js'

const THEORY = `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5, gamma = 0.2, omega = 2
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.1
`
const derived = (lines: readonly string[], theory = THEORY): Derivation =>
  derive(parse(`${theory}${lines.join('\n')}\n`))

const BACKWARD = [
  ['approximate causal'],
  ['approximate causal at omega'],
  ['approximate causal filter 0.1'],
  ['approximate instantaneous'],
] as const
const OTHERS = ["approximate feedback W' by B", 'approximate nudging gamma', 'lag e'] as const

/** At most one way to make the error causal, with any of the others, in both orders. */
const COMBINATIONS: readonly (readonly string[])[] = [[] as const, ...BACKWARD].flatMap((first) =>
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((set) => {
    const chosen = [...first, ...OTHERS.filter((_, n) => (set >> n) % 2 === 1)]
    return [chosen, chosen.toReversed()]
  }),
)

const named = (line: string): string =>
  line
    .replace(/ filter .*/, '')
    .replace('gamma', 'γ')
    .replace('omega', 'ω')

describe('every combination of lines', () => {
  const exact = derived([])
  const results = exact.equations.map((e) => e.right)

  test('there are all of them', () => {
    expect(new Set(COMBINATIONS.map((c) => c.join())).size).toBeGreaterThan(60)
  })

  test.each(COMBINATIONS.map((lines) => [lines.join(', ') || 'none', lines] as const))('%s', (_, lines) => {
    const d = derived(lines)
    expect(d.approximations.map((a) => a.name).toSorted()).toEqual(lines.map(named).toSorted())
    for (const a of d.approximations) expect(`${a.changed}: ${a.effect}`).toMatch(/^[eu]: .{20,}/)
    const changesError = lines.some((l) => !l.includes('nudging') && !l.includes('lag'))
    const error = d.equations.filter((e) => e.of === 'e')
    expect(error.map((e) => [e.id, e.exact, e.runs])).toEqual(
      changesError
        ? [
            ['error-e-exact', true, false],
            ['error-e', false, true],
          ]
        : [['error-e', true, true]],
    )
    // What is marked exact is what the model derives without its approximations.
    for (const e of d.equations) {
      if (e.exact) expect(results).toContain(e.right)
      else expect(results).not.toContain(e.right)
    }
    expect(d.equations.find((e) => e.of === 'u')?.exact).toBe(!lines.some((l) => l.includes('nudging')))
  })

  test('the order of the lines does not matter', () => {
    const lines = ['approximate causal', ...OTHERS]
    const [a, b] = [derived(lines), derived(lines.toReversed())]
    expect(b.equations.map((e) => e.right)).toEqual(a.equations.map((e) => e.right))
  })
})

describe('lines that find nothing to change are listed too', () => {
  const latent = THEORY.replaceAll('tau_r', 'tau_m').replace('tau_m = 1, tau_m = 0.3', 'tau_m = 1')
  test.each([
    ['approximate causal', /^nothing to replace: the error is causal as derived/],
    ['approximate instantaneous', /^nothing to drop/],
  ])('%s of latent equilibrium', (line, effect) => {
    const d = derived([line], latent)
    expect(d.approximations.map((a) => a.effect)).toEqual([expect.stringMatching(effect)])
    expect(d.equations.map((e) => e.right)).toEqual(derived([], latent).equations.map((e) => e.right))
    expect(d.equations.every((e) => e.exact && e.runs)).toBe(true)
  })

  test('feedback weights in place of those of another error', () => {
    const d = derived(
      ["approximate feedback W' by B", 'network', '  h : 3', '  W : h -> h', '  V : h -> h'],
      `state u, v
weight W, V
constant tau = 1
activation phi = tanh
e = D(tau) u - W phi(u)
f = D(tau) v - V phi(v)
energy E = 1/2 |e|^2 + 1/2 |f|^2
stationary u
stationary v
`,
    )
    expect(d.approximations.map((a) => `${a.changed}: ${a.effect}`)).toEqual([
      'e: errors arrive through weights of their own; exact only where these equal the transpose',
      'f: nothing to replace: the error does not hold this weight',
    ])
    expect(d.equations.filter((e) => e.of === 'f').map((e) => [e.exact, e.runs])).toEqual([[true, true]])
  })

  test.each(['approximate causal', 'approximate instantaneous', 'approximate nudging 0.5'])(
    '%s of a gradient flow',
    (line) => {
      const text = exampleText('predictive-coding')
      const d = derive(parse(text.replace('\nnetwork', `\n${line}\nnetwork`)))
      expect(d.approximations.map((a) => `${a.name}: ${a.changed}`)).toEqual([
        `${line.replace('0.5', '½')}: nothing`,
      ])
      expect(d.equations.map((e) => e.right)).toEqual(derive(parse(text)).equations.map((e) => e.right))
    },
  )
})

describe('feedback weights reach every principle', () => {
  test.each([
    ['predictive-coding', 'W', "tau * ddt(u) = phi'(u) .* B e - e"],
    [
      'neuronal-least-action',
      'W',
      "tau * ddt(u) = -u + D(tau) (rho'(u) .* B e) + beta * D(tau) (y - u) + D(tau) (W rho(u))",
    ],
    ['coupled-oscillators', 'K', 'm * ddt(ddt(q)) = -1/2 * B q - 1/2 * K q - lambda * q.^3'],
  ])('%s', (name, weight, runs) => {
    const text = exampleText(name)
    const exact = derive(parse(text))
    const fed = derive(parse(text.replace('\nnetwork', `\napproximate feedback ${weight}' by B\nnetwork`)))
    const neurons = fed.equations.filter((e) => e.kind === 'neuron')
    expect(neurons.map((e) => [e.ascii, e.exact, e.runs])).toEqual([
      [runs, false, true],
      [
        exact.equations.find((e) => e.kind === 'neuron')?.ascii.replace('-K q', "-1/2 * K q - 1/2 * K' q"),
        true,
        false,
      ],
    ])
    expect(fed.approximations.map((a) => a.name)).toEqual([`approximate feedback ${weight}' by B`])
    expect(fed.core.conserved).toEqual([])
  })

  test("a flow with B = W' runs as the flow itself, and differs where B is drawn", async () => {
    const text = `state u
weight W
target y
constant tau = 2
activation phi = tanh
e = u - W phi(u)
cost C = 1/2 |y - u|^2
energy F = 1/2 |e|^2 + C
flow F in u rate 1/tau
LINE
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.1`
    const settled = async (
      line: string,
      feed?: (w: readonly number[]) => readonly number[],
    ): Promise<number[]> => {
      const sim = (
        await compile(derive(parse(text.replace('LINE', line))), { target: 'interpreter' })
      ).start()
      if (feed) sim.set('B[h,y]', feed([...sim.get('W[y,h]')]) as number[])
      for (let n = 0; n < 30; n++) sim.step({ x: [0.4, -0.7], y: [0.5, 0.1] })
      return [...sim.get('u[h]')]
    }
    const line = "approximate feedback W' by B"
    const plain = await settled('')
    const transposed = await settled(line, (w) => [0, 1, 2].flatMap((j) => [w[j] ?? 0, w[3 + j] ?? 0]))
    expect(Math.max(...plain.map(Math.abs))).toBeGreaterThan(1e-3)
    expect(Math.max(...plain.map((v, k) => Math.abs(v - (transposed[k] ?? 0))))).toBeLessThan(1e-12)
    const drawn = await settled(line)
    expect(Math.max(...plain.map((v, k) => Math.abs(v - (drawn[k] ?? 0))))).toBeGreaterThan(1e-4)
  })
})

describe('what is held fixed in the variation', () => {
  const held = (law: string, more = ''): Derivation =>
    derive(
      parse(`state u, a, c
weight W
constant tau_m = 1, tau_a = 5
activation phi = tanh
e = D(tau_m) u - W phi(D(tau_m) u) + a
energy E = 1/2 |e|^2 + 1/2 |c|^2
stationary u
${law}
${more}`),
    )

  test('a state that follows the varied one makes the result approximate', () => {
    const d = held('tau_a * ddt(a) = -a + phi(u)', 'ddt(c) = -c')
    expect(d.approximations.map((x) => `${x.name} (${x.changed})`)).toEqual(['a held fixed (u)'])
    expect(d.equations.find((e) => e.of === 'e')?.exact).toBe(false)
    expect(d.equations.filter((e) => e.kind === 'neuron').every((e) => e.exact)).toBe(true)
    expect(d.toText()).toContain('Verdict: approximate')
  })

  test('also through another state', () => {
    const d = held('tau_a * ddt(a) = -a + c', 'ddt(c) = -c + u')
    expect(d.approximations.map((x) => x.name)).toEqual(['a held fixed', 'c held fixed'])
  })

  test('a state with a life of its own does not, nor one that is varied itself', () => {
    expect(held('tau_a * ddt(a) = -a', 'ddt(c) = -c + a').approximations).toEqual([])
    const both = derive(
      parse(`state u, a
constant tau = 1
e = D(tau) u - a
f = D(tau) a - u
energy E = 1/2 |e|^2 + 1/2 |f|^2
stationary u, a`),
    )
    expect(both.approximations).toEqual([])
    expect(both.equations.every((x) => x.exact)).toBe(true)
  })
})

test('an advance has no causal replacement: the refusal points at the line', () => {
  const delayed = THEORY.replace('W r', 'W delay(0.5) r')
  expect(() => derived(['approximate causal'], delayed)).toThrow(/E3001.*a delay in the adjoint/su)
  const dropped = derived(['approximate instantaneous'], delayed)
  expect(dropped.equations.find((e) => e.id === 'error-e')?.ascii).not.toContain('delay')
  expect(dropped.equations.find((e) => e.id === 'error-e-exact')?.ascii).toContain('delay(-(1/2))')
})

test("an instantaneous error is divided by what the error's own terms are at rest", () => {
  const adapting = THEORY.replace('D(tau_m) u - ', 'D(tau_m) u + g I(2) u - ').replace(
    'constant ',
    'constant g = 0.7, ',
  )
  const { equations } = derived(['approximate instantaneous'], adapting)
  expect(equations.find((e) => e.id === 'error-e')?.ascii).toMatch(/\/\(1 \+ g\)$/u)
})
