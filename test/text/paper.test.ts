/** @file Paper notation and ASCII are one language. */
import { describe, expect, test } from 'vitest'
import { formatTree } from '../../src/text/format.js'
import { canonicalName, latexName, unicodeName } from '../../src/text/names.js'
import { EXAMPLES } from './examples.js'
import { bare, parsed } from './strip.js'

const paper = `model "Latent Equilibrium"
state u
weight W
target y
constant τ_m = 10 µs, ϕ₀ = 3, β = ¼
activation φ = tanh
r = φ(D(τₘ) u)
e = u + τ_m u̇ − W r
ε = W′ e ⊙ r ⊘ (1 + r)
x₁ = ṙ · ë
energy E = ½ ‖e‖² + ⅓ β |r|² + x⁻¹ × 2
τ_m u̇ = −∂E/∂u
keep 0 ≤ β ≤ 1, τ_m ≥ 0.1
network
  x : input 3
  h : 3
  W : x → h`

const ascii = `model "Latent Equilibrium"
state u
weight W
target y
constant tau_m = 10 us, phi_0 = 3, beta = 1/4
activation phi = tanh
r = phi(D(tau_m) u)
e = u + tau_m ddt(u) - W r
epsilon = W' e .* r ./ (1 + r)
x_1 = ddt(r) * ddt(ddt(e))
energy E = 1/2 |e|^2 + 1/3 beta |r|^2 + x^-1 * 2
tau_m ddt(u) = -dE/du
keep 0 <= beta <= 1, tau_m >= 0.1
network
  x : input 3
  h : 3
  W : x -> h`

test('both notations give equal trees', () => {
  expect(bare(parsed(paper))).toEqual(bare(parsed(ascii)))
})

test('composed and decomposed characters, a byte order mark and Windows line ends change nothing', () => {
  const tree = bare(parsed(paper))
  for (const text of [
    paper.normalize('NFC'),
    paper.normalize('NFD'),
    `\ufeff${paper}`,
    paper.replace(/\n/g, '\r\n'),
  ]) {
    expect(bare(parsed(text))).toEqual(tree)
  }
})

test('the canonical texts are the expected ones', () => {
  const tree = parsed(
    'energy   E=1/2 |e|^2+beta*C .* q  # why\nddt(u)=-dE/du\nkeep W>=-1\nnetwork\n x->h,init=normal(0,1e-3)',
  )
  expect(formatTree(tree)).toBe(
    'energy E = ½ ‖e‖² + β * C ⊙ q  # why\nu̇ = -∂E/∂u\n\nkeep W ≥ -1\n\nnetwork\n  x → h, init = normal(0, 1e-3)\n',
  )
  expect(formatTree(tree, { ascii: true })).toBe(
    'energy E = 1/2 |e|^2 + beta * C .* q  # why\nddt(u) = -dE/du\n\nkeep W >= -1\n\nnetwork\n  x -> h, init = normal(0, 1e-3)\n',
  )
})

test('fraction signs are the quotients that Unicode names', () => {
  for (const c of '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞') {
    const quotient = c.normalize('NFKC').replace('⁄', '/')
    expect(bare(parsed(`e = ${c} u`))).toEqual(bare(parsed(`e = ${quotient} u`)))
    expect(bare(parsed(`e = u^${c}`))).toEqual(bare(parsed(`e = u^(${quotient})`)))
    expect(formatTree(parsed(`e = ${quotient} u`))).toBe(`e = ${c} u\n`)
  }
})

test('ASCII output is ASCII', () => {
  for (const [, text] of EXAMPLES) {
    const code = formatTree(parsed(text), { ascii: true }).replace(/#.*/g, '')
    expect(code).toMatch(/^[\x20-\x7e\n]*$/)
  }
})

describe('names', () => {
  test.each([
    ['τ_m', 'tau_m'],
    ['τₘ', 'tau_m'],
    ['x₁', 'x_1'],
    ['x_₁', 'x_1'],
    ['ϕ', 'phi'],
    ['φ', 'phi'],
    ['ϵ', 'epsilon'],
    ['µ', 'mu'],
    ['ΔW', 'DeltaW'],
    ['Ω', 'Omega'],
    ['plain', 'plain'],
    ['no name', 'no name'],
    ['u̇', 'u̇'],
  ])('%s is %s', (written, name) => {
    expect(canonicalName(written)).toBe(name)
  })

  test('Greek letters are spelled as everyone spells them', () => {
    const spelled =
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'
    expect([...'αβγδεζηθικλμνξοπρστυφχψω'].map(canonicalName).join(' ')).toBe(spelled)
    const capitals = [...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'].map(canonicalName).join(' ')
    expect(capitals).toBe(spelled.replace(/\b./g, (c) => c.toUpperCase()))
  })

  test('every Greek letter comes back', () => {
    for (const c of 'αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ') {
      const name = canonicalName(c)
      expect(name).toMatch(/^[A-Za-z]{2,7}$/)
      expect(canonicalName(unicodeName(name))).toBe(name)
    }
  })

  test.each([
    ['tau_m', 'τ_m', '\\tau_{m}'],
    ['tau_m_x', 'τ_m_x', '\\tau_{m,x}'],
    ['tau_theta', 'τ_θ', '\\tau_{\\theta}'],
    ['W_up', 'W_up', 'W_{\\mathrm{up}}'],
    ['W_pi', 'W_pi', 'W_{\\mathrm{pi}}'],
    ['h1', 'h1', 'h_{1}'],
    ['rho0', 'ρ0', '\\rho_{0}'],
    ['epsilon', 'ε', '\\varepsilon'],
    ['Phi', 'Φ', '\\Phi'],
    ['Alpha', 'Alpha', '\\mathrm{Alpha}'],
    ['leak', 'leak', '\\mathrm{leak}'],
    ['x_1', 'x_1', 'x_{1}'],
    ['taum', 'taum', '\\mathrm{taum}'],
  ])('%s is %s, and %s in LaTeX', (name, unicode, latex) => {
    expect(unicodeName(name)).toBe(unicode)
    expect(canonicalName(unicode)).toBe(name)
    expect(latexName(name)).toBe(latex)
  })
})
