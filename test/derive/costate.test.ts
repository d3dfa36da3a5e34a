/**
 * @file The Euler–Lagrange error equation of variational latent equilibrium against the costate equation of its forward dynamics.
 *
 * The costate is written from the dynamics F(u̇, u) = e alone: d/dt(F_u̇ᵀ λ) = F_uᵀ λ + C_u − d/dt C_u̇, partial derivatives by hand;
 * no operator and no adjoint takes part.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyAt, type Definitions, sensitivities } from '../../src/derive/functional.js'
import { add, map, mul, neg, ONE, op, sub, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { substitute } from '../../src/expr/substitute.js'
import { sumOver } from '../../src/expr/sums.js'
import { parse } from '../../src/model/parse.js'

const source = readFileSync(
  new URL('../../examples/variational-latent-equilibrium.energy', import.meta.url),
  'utf8',
)
const model = parse(source)

const rate = (e: Expr): Expr => op([{ op: 'dt', reversed: false, power: 1 }], e)
const u = sym('state', 'u', ['i'])
const [tauM, tauR] = ['tau_m', 'tau_r'].map((n) => sym('parameter', n, ['i'])) as [Expr, Expr]
const ahead = add([u, mul([tauR, rate(u)])])
const slope = map('phi', 1, ahead)
const costate = sym('let', 'lambda', ['i'])
/** Σ_k W[k,i] λ[k] */
const back = sumOver(mul([sym('weight', 'W', ['k', 'i']), sym('let', 'lambda', ['k'])]), ['k'])
const beta = sym('constant', 'beta')
/** ∂C/∂r, while the target is given. */
const mismatch = sub(map('phi', 0, ahead), sym('target', 'y', ['i']))

/** F_uᵀλ + β C_u − d/dt(F_u̇ᵀλ + β C_u̇), from F = u + τ_m u̇ − W φ(u + τ_r u̇) − b. */
function costateEquation(mistake: 'none' | 'sign' | 'tau'): Expr {
  const byState = add([costate, neg(mul([slope, back])), mul([beta, slope, mismatch])])
  const lag = mistake === 'tau' ? tauM : tauR
  const byRate = add([mul([tauM, costate]), neg(mul([lag, slope, back])), mul([lag, beta, slope, mismatch])])
  return mistake === 'sign' ? add([byState, rate(byRate)]) : sub(byState, rate(byRate))
}

/** δS/δu of the action with e read as λ, and look-aheads written out as u + τ u̇ in the arguments of φ. */
function eulerLagrange(): Expr {
  const definitions: Definitions = new Map([
    ...model.definitions,
    ...[...model.costs.values()].map(
      (c) => [c.name, { name: c.name, indices: [], body: c.body, span: c.span }] as const,
    ),
  ])
  const gradient = sensitivities(model.energies.get('E')?.body ?? ONE, definitions).get('u') ?? ONE
  const opened = substitute(gradient, (s) => {
    if (s.role === 'given') return ONE
    if (s.name === 'e') return sym('let', 'lambda', s.indices)
    const definition = s.role === 'let' ? definitions.get(s.name) : undefined
    return definition ? bodyAt(definition, s.indices) : s
  })
  return opened
}

test('the error equation and the costate equation have one normal form', () => {
  expect(equal(eulerLagrange(), costateEquation('none'), 2)).toBe(true)
})

test('a wrong sign or a swapped time constant in the costate equation is seen', () => {
  expect(equal(eulerLagrange(), costateEquation('sign'), 2)).toBe(false)
  expect(equal(eulerLagrange(), costateEquation('tau'), 2)).toBe(false)
})
