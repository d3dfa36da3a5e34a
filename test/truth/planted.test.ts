/** @file Planted mistakes: each one, put into the derived equations, makes the outside truth disagree. */
import { expect, test } from 'vitest'
import type { Running } from '../../src/derive/derivation.js'
import { add, children, map, mul, neg, op, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { substitute } from '../../src/expr/substitute.js'
import { sumOver } from '../../src/expr/sums.js'
import { compile, type Derivation, derive, parse } from '../../src/index.js'
import { type Net, netModel } from './net.js'
import { flat, reference, relativeError } from './reference.js'

const data = reference<Net>('b_gle_453')
const honest = derive(parse(netModel(data, 'two')))

/** Largest error of u and e in 40 steps with target and gamma 1, or infinity where it does not run. */
async function disagreement(derivation: Derivation): Promise<number> {
  const sim = (await compile(derivation, { target: 'interpreter' })).start()
  for (const [p, pre, l] of [
    ['h', 'x', 'layer0'],
    ['y', 'h', 'layer1'],
  ] as const) {
    sim.set(`W[${p},${pre}]`, flat(data.weights[l].W ?? []))
    sim.set(`b[${p}]`, flat(data.weights[l].b ?? []))
  }
  const seen: Record<string, number[]> = {}
  const keep = (key: string, values: Iterable<number>): void => {
    seen[key] = [...(seen[key] ?? []), ...values]
  }
  for (let t = 0; t < 40; t++) {
    sim.step({ x: flat(data.x[t] ?? []), y: flat(data.target[t] ?? []) }, { learn: false })
    for (const p of ['h', 'y']) {
      for (const name of ['u', 'e']) keep(`${name}[${p}]`, sim.get(`${name}[${p}]`))
      for (const name of [`W[${p},${p === 'h' ? 'x' : 'h'}]`, `tau_m[${p}]`]) {
        if (t % 10 === 0)
          keep(
            `g ${name}`,
            sim.gradient(name).map((g) => -g),
          )
      }
    }
  }
  const of = data.gamma1
  const cut = (l: 'layer0' | 'layer1', key: string, rows: number): number[] =>
    flat((of[l][key] as readonly never[]).slice(0, rows))
  const pairs: [string, number[]][] = [
    ['u[h]', cut('layer0', 'u', 40)],
    ['u[y]', cut('layer1', 'u', 40)],
    ['e[h]', cut('layer0', 'prosp_v', 40)],
    ['e[y]', cut('layer1', 'prosp_v', 40)],
    ['g W[h,x]', cut('layer0', 'grad_W_every10', 4)],
    ['g W[y,h]', cut('layer1', 'grad_W_every10', 4)],
    ['g tau_m[h]', cut('layer0', 'grad_tau_m_every10', 4)],
    ['g tau_m[y]', cut('layer1', 'grad_tau_m_every10', 4)],
  ]
  return Math.max(...pairs.map(([key, expected]) => relativeError(seen[key] ?? [], expected)))
}

/** The derivation with its error equation changed. */
const withError = (change: (body: Expr) => Expr): Derivation => ({
  ...honest,
  core: {
    ...honest.core,
    running: honest.core.running.map(
      (r): Running =>
        r.role === 'error' ? { ...r, definition: { ...r.definition, body: change(r.definition.body) } } : r,
    ),
  },
})
const withLaw = (change: (right: Expr) => Expr): Derivation => ({
  ...honest,
  core: { ...honest.core, laws: honest.core.laws.map((l) => ({ ...l, right: change(l.right) })) },
})
const withPlasticity = (change: (g: Expr) => Expr): Derivation => ({
  ...honest,
  core: {
    ...honest.core,
    plasticity: honest.core.plasticity.map((p) => ({ ...p, gradient: change(p.gradient) })),
  },
})

/** Rebuilds an expression with one rule applied to every node from the leaves up. */
function rewrite(e: Expr, rule: (x: Expr) => Expr): Expr {
  const go = (x: Expr): Expr => {
    switch (x.kind) {
      case 'add':
        return rule(add(x.terms.map(go)))
      case 'mul':
        return rule(x.sum.length > 0 ? x : mul(x.factors.map(go)))
      case 'map':
        return rule(map(x.fn, x.order, go(x.arg)))
      case 'op':
        return rule(op(x.word, go(x.arg)))
      default:
        return rule(x)
    }
  }
  return go(e)
}

const transposed = sumOver(mul([sym('weight', 'W', ['i', 'a']), sym('let', 'e', ['a'])]), ['a'])
const isFeedback = (x: Expr): boolean => x.kind === 'mul' && x.sum.length > 0
const swap: Readonly<Record<string, string>> = { tau_m: 'tau_r', tau_r: 'tau_m' }

const PLANTED: readonly (readonly [string, () => Derivation])[] = [
  ['a sign error in the error', () => withError(neg)],
  [
    'a sign error in the fed-back error alone',
    () => withError((b) => rewrite(b, (x) => (isFeedback(x) ? neg(x) : x))),
  ],
  ["W for W' in the error", () => withError((b) => rewrite(b, (x) => (isFeedback(x) ? transposed : x)))],
  [
    'τ_m and τ_r swapped in the error',
    () =>
      withError((b) =>
        rewrite(b, (x) =>
          x.kind === 'op' && x.word.length === 2
            ? op(
                x.word.map((f) => ({ ...f, power: -f.power })),
                x.arg,
              )
            : x,
        ),
      ),
  ],
  [
    'τ swapped inside the slope',
    () =>
      withError((b) =>
        substitute(b, (s) => (s.name in swap ? sym(s.role, swap[s.name] ?? '', s.indices) : s)),
      ),
  ],
  [
    'φ for φ′',
    () => withError((b) => rewrite(b, (x) => (x.kind === 'map' && x.order === 1 ? map(x.fn, 0, x.arg) : x))),
  ],
  [
    'the low-pass of the error dropped',
    () => withError((b) => rewrite(b, (x) => (x.kind === 'op' && x.word.length === 2 ? x.arg : x))),
  ],
  [
    'the error left out of the neuron',
    () => withLaw((r) => (r.kind === 'add' ? add(r.terms.filter((t) => !namesError(t))) : r)),
  ],
  ['the bias subtracted', () => withLaw((r) => substitute(r, (s) => (s.role === 'bias' ? neg(s) : s)))],
  ['plasticity with the wrong sign', () => withPlasticity(neg)],
  [
    'plasticity from the state in place of the rate',
    () => withPlasticity((g) => substitute(g, (s) => (s.name === 'r' ? sym('state', 'u', s.indices) : s))),
  ],
]
const namesError = (t: Expr): boolean => (t.kind === 'sym' ? t.name === 'e' : children(t).some(namesError))

test('the honest derivation agrees', async () => {
  expect(await disagreement(honest)).toBeLessThan(1e-10)
})

test.each(PLANTED)('%s is caught', async (_name, plant) => {
  const planted = plant()
  expect(planted.core).not.toEqual(honest.core)
  const error = await disagreement(planted).catch(() => Number.POSITIVE_INFINITY)
  expect(error).toBeGreaterThan(1e-3)
})
