/** @file The stability of loops against the closed formula, an integration of its own, and the program that runs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { eigenvalues } from '../../src/base/eigenvalues.js'
import { randomStream } from '../../src/base/random.js'
import { unjudged } from '../program/unjudged.js'
import {
  constant,
  loopOf,
  type Matrix,
  recurrent,
  stabilityOf,
  times,
  withEigenvalues,
} from './stabilityModels.js'

const codes = (text: string): readonly string[] =>
  stabilityOf(text).diagnostics.map((d) => `${d.severity} ${d.code}`)

describe('with equal time constants the loop of the errors has the poles of the closed formula', () => {
  const random = randomStream(1, 'closed formula')
  const draw = (low: number, high: number): number => low + (high - low) * random.uniform()
  const seen = { stable: 0, unstable: 0, 'ill posed': 0 }

  test('s = −(1 − λ)/(τ_r − λ τ_m) for 200 networks with known eigenvalues', () => {
    for (let trial = 0; trial < 200; trial++) {
      const [tauM, tauR] = [draw(0.5, 2), draw(0.1, 6)]
      const ratio = tauR / tauM
      const values = Array.from({ length: 1 + Math.floor(draw(0, 4)) }, (): readonly [number, number] =>
        random.uniform() < 0.4 ? [draw(-1.5, 1.1) * ratio, 0] : [draw(-1, 1.05) * ratio, draw(0.1, 1)],
      )
      const weights = withEigenvalues(values, random)
      const n = weights.length
      const loop = loopOf(recurrent({ weights, tauM: constant(n, tauM), tauR: constant(n, tauR) }), 'error')
      // −(1 − λ)(τ_r − λ̄ τ_m)/|τ_r − λ τ_m|²
      const poles = values.map(([re, im]) => {
        const [p, q] = [tauR - re * tauM, -im * tauM]
        return -((1 - re) * p + -im * q) / (p * p + q * q)
      })
      const turn = Math.max(...values.map(([re]) => re / ratio))
      const isStable = values.every(([re, im]) => tauR - (tauM + tauR) * re + (re * re + im * im) * tauM > 0)
      const expected = turn > 1 ? 'ill posed' : isStable ? 'stable' : 'unstable'
      seen[expected]++
      const [at] = loop.at
      const pole = Math.max(...poles)
      expect(loop.verdict).toBe(expected)
      expect(Math.abs((at?.turn ?? 0) - turn)).toBeLessThan(1e-7 * (1 + Math.abs(turn)))
      expect(Math.abs((at?.pole ?? 0) - pole)).toBeLessThan(1e-5 * Math.max(1, ...poles.map(Math.abs)))
      const radius = Math.max(...values.map(([re, im]) => Math.hypot(re, im) / ratio))
      expect(Math.abs((at?.radius ?? 0) - radius)).toBeLessThan(1e-7 * (1 + radius))
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
  })

  test('equality is called marginal, on both edges', () => {
    const text = (weights: Matrix): string =>
      recurrent({ weights, tauM: constant(weights.length, 1), tauR: constant(weights.length, 0.25) })
    expect(loopOf(text([[0.25]]), 'error').verdict).toBe('marginal')
    expect(loopOf(text([[0.25 - 1e-7]]), 'error').verdict).toBe('stable')
    expect(loopOf(text([[0.25 + 1e-7]]), 'error').verdict).toBe('ill posed')
    // τ_r − (τ_m + τ_r) Re λ + |λ|² τ_m = (1 − a)(4 − a) + b² with τ_r = 4 τ_m: zero at a = 2, b = √2
    const spiral = (b: number): string =>
      recurrent({
        weights: [
          [2, -b],
          [b, 2],
        ],
        tauM: [1, 1],
        tauR: [4, 4],
      })
    expect(loopOf(spiral(Math.SQRT2), 'error').verdict).toBe('marginal')
    expect(loopOf(spiral(Math.SQRT2 + 1e-6), 'error').verdict).toBe('stable')
    expect(loopOf(spiral(Math.SQRT2 - 1e-6), 'error').verdict).toBe('unstable')
    expect(codes(text([[0.25]]))).toContain('warning E3009')
  })
})

/** Growth rate of (diag τ_r − diag τ_m W′) de/dt = (W′ − 1) e, which is e = D(τ_m) I(τ_r) W′ e without filter states. */
function growth(
  weights: Matrix,
  tauM: readonly number[],
  tauR: readonly number[],
  start: readonly number[],
): number {
  const n = weights.length
  const w = (i: number, j: number): number => weights[j]?.[i] ?? 0
  const rate = (e: readonly number[]): readonly number[] => {
    const rows = Array.from({ length: n }, (_, i) => [
      ...Array.from({ length: n }, (__, j) => (i === j ? (tauR[i] ?? 0) : 0) - (tauM[i] ?? 0) * w(i, j)),
      e.reduce((sum, x, j) => sum + w(i, j) * x, 0) - (e[i] ?? 0),
    ])
    for (let k = 0; k < n; k++) {
      const pivot = rows.findIndex(
        (row, i) =>
          i >= k && Math.abs(row[k] ?? 0) === Math.max(...rows.slice(k).map((r) => Math.abs(r[k] ?? 0))),
      )
      const top = rows[pivot] ?? []
      rows[pivot] = rows[k] ?? []
      rows[k] = top
      for (let i = 0; i < n; i++) {
        if (i === k) continue
        const factor = (rows[i]?.[k] ?? 0) / (top[k] ?? 1)
        rows[i] = (rows[i] ?? []).map((x, j) => x - factor * (top[j] ?? 0))
      }
    }
    return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
  }
  const plus = (a: readonly number[], b: readonly number[], by: number): readonly number[] =>
    a.map((x, i) => x + by * (b[i] ?? 0))
  const dt = 0.02
  let e = start
  let log = 0
  let [half, whole] = [0, 0]
  const steps = 8000
  for (let step = 1; step <= steps; step++) {
    const a = rate(e)
    const b = rate(plus(e, a, dt / 2))
    const c = rate(plus(e, b, dt / 2))
    const d = rate(plus(e, c, dt))
    e = e.map((x, i) => x + (dt / 6) * ((a[i] ?? 0) + 2 * (b[i] ?? 0) + 2 * (c[i] ?? 0) + (d[i] ?? 0)))
    const size = Math.hypot(...e)
    log += Math.log(size)
    e = e.map((x) => x / size)
    if (step === steps / 2) half = log
    whole = log
  }
  return (whole - half) / ((steps / 2) * dt)
}

test('with a time constant of its own in every neuron errors grow as predicted: ten networks on each side', () => {
  const random = randomStream(2, 'own time constants')
  const draw = (low: number, high: number): number => low + (high - low) * random.uniform()
  const counts = { stable: 0, unstable: 0 }
  for (let trial = 0; trial < 400 && (counts.stable < 10 || counts.unstable < 10); trial++) {
    const n = 4
    const tauM = Array.from({ length: n }, () => draw(0.3, 1))
    const tauR = Array.from({ length: n }, () => draw(1, 4))
    const gain = draw(0.5, 3)
    const weights = Array.from({ length: n }, () =>
      Array.from({ length: n }, () => (gain * random.normal()) / 2),
    )
    const { verdict, at } = loopOf(recurrent({ weights, tauM, tauR }), 'error')
    const pole = at[0]?.pole ?? Number.NaN
    if (verdict === 'ill posed' || Math.abs(pole) < 0.03 || (at[0]?.scale ?? 0) > 30) continue
    const side = pole < 0 ? 'stable' : 'unstable'
    expect(verdict).toBe(side)
    if (counts[side] === 10) continue
    counts[side]++
    const measured = growth(weights, tauM, tauR, [1, -0.5, 0.3, 0.7])
    expect(Math.sign(measured)).toBe(Math.sign(pole))
    expect(Math.abs(measured - pole)).toBeLessThan(0.03)
  }
  expect(counts).toEqual({ stable: 10, unstable: 10 })
}, 60_000)

describe('the forward loop', () => {
  test('is well posed below a real part of 1 of diag(τ_r/τ_m) W φ′, each neuron with its own constants', () => {
    const random = randomStream(3, 'forward')
    const counts = { stable: 0, 'ill posed': 0 }
    for (let trial = 0; trial < 60; trial++) {
      const n = 1 + (trial % 6)
      const tauM = Array.from({ length: n }, () => 0.5 + random.uniform())
      const tauR = Array.from({ length: n }, () => 0.2 + random.uniform())
      const gain = 3 * random.uniform()
      const weights = Array.from({ length: n }, () =>
        Array.from({ length: n }, () => (gain * random.normal()) / Math.sqrt(n)),
      )
      const direct = weights.map((row, i) => row.map((w) => (w * (tauR[i] ?? 0)) / (tauM[i] ?? 1)))
      const values = eigenvalues(Float64Array.from(direct.flat()), n)
      const [at] = loopOf(recurrent({ weights, tauM, tauR, phi: 'tanh' }), 'forward').at
      const turn = Math.max(...values.map((z) => z.re))
      expect(at?.turn).toBeCloseTo(turn, 8)
      expect(at?.radius).toBeCloseTo(Math.max(...values.map((z) => Math.hypot(z.re, z.im))), 8)
      expect(at?.bound).toBeCloseTo(
        Math.max(...direct.map((row) => row.reduce((s, x) => s + Math.abs(x), 0))),
        10,
      )
      expect(at?.verdict).toBe(turn < 1 ? 'stable' : 'ill posed')
      counts[turn < 1 ? 'stable' : 'ill posed']++
    }
    expect(Math.min(counts.stable, counts['ill posed'])).toBeGreaterThan(10)
  })

  const loop = (w: number, more = ''): string =>
    recurrent({
      weights: [[w]],
      tauM: [1],
      tauR: [1],
      approximate: ['instantaneous', 'nudging 0'],
      simulate: more,
    })

  test('below −1 the lagged order diverges whatever dt, and another coupling does not', async () => {
    expect(codes(loop(-1.05))).toEqual(['warning E3010', 'warning E3010'])
    expect(codes(loop(-0.95))).toEqual([])
    expect(codes(loop(-1.05, ', coupling = solved'))).toEqual([])
    expect(codes(loop(1.05))).toContain('error E3008')
    for (const dt of [1e-2, 1e-5]) {
      for (const w of [-1.05, -0.95]) {
        const sim = await unjudged(loop(w), { dt })
        let [before, after] = [0, 0]
        for (let n = 0; n < 60; n++) {
          sim.step({ x: [1] }, { learn: false })
          before = after
          after = sim.get('r[h]')[0] ?? 0
          // the part that alternates is the eigenvalue at work
          if (n === 20) expect(Math.abs(after - before)).toBeGreaterThan(0)
        }
        const swing = Math.abs(after - before)
        expect(swing > 1).toBe(w < -1)
      }
    }
  })
})

test('feedback weights of their own take the place of the transpose', () => {
  const text = (feedback: readonly string[]): string =>
    recurrent({ weights: [[0.5]], tauM: [1], tauR: [0.3], approximate: [...feedback, 'causal', 'nudging 0'] })
  const own = loopOf(text([]), 'error')
  expect(own.verdict).toBe('ill posed')
  const swapped = loopOf(`${text(["feedback W' by B"])}`.replace('init = [0.5]', 'init = [0.1]'), 'error')
  expect(swapped.at[0]?.turn).toBeCloseTo(0.1 / 0.3, 8)
  const drawn = text(["feedback W' by B"])
    .replace(', init = [0.5]', '')
    .replace('weight W', 'weight W = 0.05')
  expect(loopOf(drawn, 'error').at[0]?.turn).not.toBeCloseTo(0.05 / 0.3, 3)
})

test('a layered network with nudging is one loop, opened where the program stores its signals', async () => {
  const [w2, beta] = [
    [
      [0.9, -0.4, 0.7],
      [0.3, 1.1, -0.6],
    ],
    0.8,
  ]
  const text = `state u
weight W
target y
constant tau = 1, beta = ${beta}
r = D(tau) u
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  x : input 1
  h : 3
  y : output 2
  x -> h
  h -> y, init = [${w2.flat().join(', ')}]
simulate
  dt = 1e-6
`
  // r₁ ← p, r₂ ← W r₁ − β r₂, p ← −β W′ r₂, on (r₁, r₂, p)
  const map = new Float64Array(64)
  const put = (i: number, j: number, x: number): void => {
    map[i * 8 + j] = x
  }
  for (let i = 0; i < 3; i++) put(i, 5 + i, 1)
  w2.forEach((row, i) => {
    put(3 + i, 3 + i, -beta)
    row.forEach((w, j) => {
      put(3 + i, j, w)
      put(5 + j, 3 + i, -beta * w)
    })
  })
  const radius = Math.max(...eigenvalues(map, 8).map((z) => Math.hypot(z.re, z.im)))
  const { loops } = stabilityOf(text)
  expect(loops).toHaveLength(1)
  expect(loops[0]?.populations).toEqual(['h', 'y'])
  expect(loops[0]?.at[0]?.radius).toBeCloseTo(radius, 8)
  const sim = await unjudged(text)
  const size = (): number => Math.hypot(...sim.get('r[y]'), ...sim.get('e[h]'))
  const sizes: number[] = []
  for (let n = 0; n < 400; n++) {
    sim.step({ x: [n === 0 ? 1 : 0], y: [0, 0] }, { learn: false })
    sizes.push(size())
  }
  const measured = ((sizes[399] ?? 0) / (sizes[199] ?? 1)) ** (1 / 200)
  expect(measured).toBeCloseTo(radius, 2)
})

test('the top layer alone is lagged up to β = 1', () => {
  const text = (beta: number): string => `state u
target y
constant tau = 1, beta = ${beta}
r = D(tau) u
e = D(tau) u
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  y : output 2
`
  const at = (beta: number) => stabilityOf(text(beta)).loops[0]?.at[0]
  expect(at(0.9)).toMatchObject({ lagged: 'converges', verdict: 'stable' })
  expect(at(1.1)).toMatchObject({ lagged: 'diverges', verdict: 'stable' })
  expect(at(1.1)?.radius).toBeCloseTo(1.1, 10)
})

test('the recurrent action is flagged as soon as its errors are made causal, though the network is stable', () => {
  const text = readFileSync(
    new URL('../../examples/variational-latent-equilibrium.energy', import.meta.url),
    'utf8',
  )
  expect(codes(text)).toEqual([])
  const causal = text.replace('stationary u', 'stationary u\napproximate causal\napproximate nudging 0')
  const { loops, diagnostics } = stabilityOf(causal)
  expect(loops.map((l) => [l.kind, l.populations.join(), l.verdict])).toEqual(
    expect.arrayContaining([
      ['forward', 'h', 'stable'],
      ['error', 'h', 'ill posed'],
    ]),
  )
  expect(diagnostics.map((d) => d.code)).toEqual(['E3008'])
  expect(diagnostics[0]?.span && causal.slice(diagnostics[0].span.start, diagnostics[0].span.end)).toBe(
    'approximate causal',
  )
  const instantaneous = causal.replace('approximate causal', 'approximate instantaneous')
  expect(codes(instantaneous)).toEqual([])
})

describe('slopes', () => {
  const at = (phi: string, w = 0.2) =>
    loopOf(recurrent({ weights: [[w]], tauM: [1], tauR: [1], phi }), 'forward').at

  test.each([
    ['identity', [1]],
    ['tanh', [1, 0.25, 0.5, 0.75]],
    ['relu', [1, 0.25, 0.5, 0.75]],
    ['softplus', [0.5, 0.25, 0.75, 1]],
    ['logistic', [0.25, 0.0625, 0.125, 0.1875]],
    ['exp', [1]],
    ['leaky_relu', [1, 0.2575, 0.505, 0.7525]],
    ['cos', [-0.5, 0.5, 1]],
  ] as const)('of %s are those at rest and over the range', (phi, slopes) => {
    const found = at(phi).map((a) => a.turn / 0.2)
    expect(found).toHaveLength(slopes.length)
    slopes.forEach((slope, n) => {
      expect(found[n]).toBeCloseTo(slope, 7)
    })
  })

  test('of a formula are sampled', () => {
    const text = recurrent({ weights: [[0.2]], tauM: [1], tauR: [1] }).replace(
      'activation phi = identity',
      'activation phi(x) = 3 x + 2 * tanh(x)',
    )
    const turns = loopOf(text, 'forward').at.map((a) => a.turn / 0.2)
    expect(turns[0]).toBeCloseTo(5, 6)
    expect(Math.min(...turns)).toBeCloseTo(3.5, 6)
  })

  test('beyond those at rest make a warning, not an error', () => {
    const text = (w: number): string => recurrent({ weights: [[w]], tauM: [1], tauR: [1], phi: 'softplus' })
    expect(codes(text(0.9))).toEqual([])
    expect(codes(text(1.5))).toContain('warning E3008')
    expect(codes(text(1.5))).not.toContain('error E3008')
    expect(codes(text(2.1))).toContain('error E3008')
  })
})

test('a derivative of a signal goes by the chain rule: τ du/dt + u = W D(τ) φ(u) has the poles −1/τ', () => {
  const text = `state u
weight W
constant tau = 2
r = tanh(u)
tau * ddt(u) = -u + W D(tau) r
network
  h : 3
  h -> h, init = [0.1, 0.5, -0.3, 0.2, 0.1, 0.4, -0.2, 0.3, 0.6]
`
  const loop = loopOf(text, 'forward')
  const values = eigenvalues(Float64Array.of(0.1, 0.5, -0.3, 0.2, 0.1, 0.4, -0.2, 0.3, 0.6), 3)
  expect(loop.at[0]?.turn).toBeCloseTo(Math.max(...values.map((z) => z.re)), 9)
})

test('one loop is one entry, whatever its slopes', () => {
  const text = `state u
weight W
constant tau = 2
tau * ddt(u) = -u + W softplus(u)
network
  h : 3
  h -> h
`
  expect(stabilityOf(text).loops.map((l) => l.populations)).toEqual([['h']])
})

describe('a large network', () => {
  const wide = (w: number, n = 240): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.1
r = D(tau_r) u
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
approximate nudging 0
network
  h : output ${n}
  h -> h, init = uniform(${w - 0.001}, ${w + 0.001})
`
  test('is estimated, and the estimate is that of the outlying eigenvalue', () => {
    // n w is the one large eigenvalue; the others lie within 0.001 √(n/3) of zero
    for (const sum of [0.3, 0.5, -0.5]) {
      const [at] = loopOf(wide(sum / 240), 'error').at
      expect(at?.estimate).toBe(true)
      expect(at?.radius).toBeCloseTo(Math.abs(sum) / 0.4, 2)
      expect(at?.verdict).toBe(sum > 0.4 ? 'ill posed' : 'stable')
      if (sum < 0.4) expect(at?.pole).toBeCloseTo(Math.max(-(1 - sum) / (0.4 - sum), -2.5 + 0.1), 0)
    }
  })

  test('of too many synapses is left alone, and says so', () => {
    expect(stabilityOf(wide(0, 6000)).skipped).toContain('too many')
  })
})

test.each([
  ['tau * ddt(u) = -u + (W u) .* u', 'a product of two signals'],
  ['tau * ddt(u) = -u + W delay(tau) u', 'a delay'],
  ['tau * ddt(u) = -u + (W u).^2', 'a power of a signal'],
  ['tau * ddt(u) = -u + W log(u)', "the slope of 'log', which has no bound or no value at rest"],
])('what has no linear form is named: %s', (law, reason) => {
  const text = `state u\nweight W\nconstant tau = 2\n${law}\nnetwork\n  h : 3\n  h -> h\n`
  expect(stabilityOf(text)).toMatchObject({ loops: [], skipped: reason })
})

test('the helper of these tests keeps eigenvalues', () => {
  const random = randomStream(4, 'helper')
  const weights = withEigenvalues(
    [
      [0.5, 0],
      [-0.2, 0.7],
    ],
    random,
  )
  const trace = (a: Matrix): number => a.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  expect(trace(weights)).toBeCloseTo(0.1, 12)
  expect(trace(times(weights, weights))).toBeCloseTo(0.25 + 2 * (0.04 - 0.49), 12)
})
