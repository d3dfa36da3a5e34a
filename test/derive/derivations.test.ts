/** @file Whole derivations: printed equations, hand-typed ones at random trajectories, and the action itself by differences. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { type Action, PLAIN } from '../../src/check/action.js'
import { measure, worst } from '../../src/check/measure.js'
import { randomWorld, trajectories } from '../../src/check/world.js'
import type { DerivationCore, Equation } from '../../src/derive/derivation.js'
import { deriveCore } from '../../src/derive/derive.js'
import { mul, neg, num, op, sub, sym } from '../../src/expr/build.js'
import { evaluator, type World } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { derivative } from '../../src/expr/operator.js'
import type { Definition } from '../../src/model/model.js'
import { parse } from '../../src/model/parse.js'
import { VARIANTS, type Variant } from './variants.js'

const example = (name: string): DerivationCore =>
  deriveCore(parse(readFileSync(new URL(`../../examples/${name}.energy`, import.meta.url), 'utf8')))
const printed = (core: DerivationCore): readonly string[] =>
  core.equations.map((e) => `${e.exact ? '' : '~ '}${e.ascii}${e.runs ? '' : '   (not run)'}`)

describe('the published models', () => {
  test('latent equilibrium', () => {
    const core = example('latent-equilibrium')
    expect(printed(core)).toMatchInlineSnapshot(`
      [
        "tau * ddt(u) = -u + W r + b + e",
        "e = phi'(D(tau) u) .* (W' e + beta * (y - r))",
        "r = phi(D(tau) u)",
        "ddt(W) = eta * e r'",
        "ddt(b) = eta * e",
      ]
    `)
    expect(core.anticausal).toBe(false)
    expect(core.ledger).toEqual([])
    expect(core.boundary.at(-1)?.text).toBe('no condition: the law holds at every instant')
  })

  test('generalized latent equilibrium', () => {
    expect(printed(example('generalized-latent-equilibrium'))).toMatchInlineSnapshot(`
      [
        "~ tau_m * ddt(u) = -u + W r + b + gamma * e",
        "tau_m * ddt(u) = -u + W r + b + e   (not run)",
        "e = I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - softmax(r))))   (not run)",
        "~ e = D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - softmax(r))))",
        "r = phi(D(tau_r) u)",
        "ddt(W) = eta * e r'",
        "ddt(b) = eta * e",
      ]
    `)
  })

  test('lag line', () => {
    expect(printed(example('lag-line'))).toMatchInlineSnapshot(`
      [
        "~ tau_m * ddt(u) = -u + W r + gamma * e",
        "tau_m * ddt(u) = -u + W r + e   (not run)",
        "e = I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))   (not run)",
        "~ e = D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))",
        "r = phi(D(tau_r) u)",
        "ddt(W) = eta * e r'",
        "ddt(tau_m) = -eta * e .* ddt(u)",
      ]
    `)
  })

  test('variational latent equilibrium, with its natural boundary condition', () => {
    const core = example('variational-latent-equilibrium')
    expect(printed(core)).toMatchInlineSnapshot(`
      [
        "tau_m * ddt(u) = -u + W r + b + e",
        "e = I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))",
        "r = phi(D(tau_r) u)",
        "ddt(W) = eta * e r'",
        "ddt(b) = eta * e",
        "ddt(tau_m) = -eta * e .* ddt(u)",
        "ddt(tau_r) = eta * phi'(D(tau_r) u) .* ddt(u) .* (W' e + beta * (y - r))",
      ]
    `)
    expect(core.anticausal).toBe(true)
    expect(core.boundary.map((b) => `${b.at}: ${b.text}`)).toMatchInlineSnapshot(`
      [
        "t = 0: u(0) is given, its variation is zero",
        "t = T: τ_m * e + τ_r * φ'(D(τ_r) u) ⊙ (β * (r - y) - W' e) = 0",
      ]
    `)
  })
})

/** Values of everything that an action and further expressions read. */
const worldOf = (action: Action, more: readonly Expr[]): World =>
  randomWorld({ ...action, energy: mul([action.energy, ...more]) }, 8)

/** The same, the error an independent signal that is 0 at both ends. */
function openWorld(action: Action, more: readonly Expr[], error: string): World {
  const world = worldOf(action, more)
  const waves = [1.7, 0.6, 2.9]
  let n = 0
  const made = trajectories(PLAIN.timeline, [3], () => {
    const w = waves[n++] ?? 1
    return (t) => PLAIN.bump(t) * Math.sin(w * t + n)
  })
  return { ...world, quantities: new Map(world.quantities).set(error, made) }
}

const definitionsOf = (text: string): Map<string, Definition> => {
  const model = parse(text)
  const all = new Map(model.definitions)
  for (const c of model.costs.values())
    all.set(c.name, { name: c.name, indices: [], body: c.body, span: c.span })
  return all
}

/** Energy and definitions of a variant; the error is defined, if need be, by its mismatch typed by hand. */
function actionOf(v: Variant): Action & { readonly core: DerivationCore } {
  const named = new RegExp(`^\\s*${v.error}(\\[i\\])? =`, 'm').test(v.text)
  const typed = named ? v.text : `${v.text}\n${v.error} = ${v.mismatch}`
  const [energy] = parse(v.text).energies.values()
  if (!energy) throw new Error('no energy')
  return {
    name: v.name,
    energy: energy.body,
    definitions: definitionsOf(typed),
    core: deriveCore(parse(v.text)),
  }
}

/** The hand-typed right sides, read in the variant's own declarations. */
function typedBy(v: Variant): ReadonlyMap<string, Definition> {
  const named = new RegExp(`^\\s*${v.error}(\\[i\\])? =`, 'm').test(v.text)
  const all = { typed_exact: v.exact, typed_causal: v.causal, typed_neuron: v.neuron }
  const more = Object.entries(all).map(([name, right]) => `${name} = ${right}`)
  return definitionsOf([v.text, ...(named ? [] : [`${v.error} = ${v.mismatch}`]), ...more].join('\n'))
}

const find = (core: DerivationCore, test: (e: Equation) => boolean): Equation => {
  const found = core.equations.find(test)
  if (!found) throw new Error('no such equation')
  return found
}
const largest = (a: Float64Array): number => Math.max(...a.map(Math.abs))

/** Largest difference of two expressions, relative to the second. */
function apart(a: Expr, b: Expr, world: World): number {
  const value = evaluator(world)
  return largest(value(sub(a, b)).data) / largest(value(b).data)
}

describe.each(VARIANTS)('$name', (v) => {
  const action = actionOf(v)
  const { core } = action
  const exact = find(core, (e) => e.of === v.error && e.exact)
  const runs = find(core, (e) => e.of === v.error && e.runs)
  const neuron = find(core, (e) => e.of === v.state)

  test('the equations are the hand-typed ones at random trajectories', () => {
    const definitions = typedBy(v)
    const typed = (name: string): Expr => sym('let', `typed_${name}`, ['i'])
    const all = [typed('exact'), typed('causal'), typed('neuron')]
    const world = openWorld({ ...action, definitions }, all, v.error)
    expect(apart(exact.right, typed('exact'), world)).toBeLessThan(1e-10)
    expect(apart(runs.right, typed('causal'), world)).toBeLessThan(1e-10)
    expect(apart(neuron.right, typed('neuron'), world)).toBeLessThan(1e-10)
  })

  test('the exact error and the plasticity are what the action changes by', () => {
    const law = core.laws.find((l) => l.state === v.state)
    const error = sym('let', v.error, ['i'])
    const residual = sub(error, exact.right)
    const derived = new Map<string, Expr>([
      [v.state, op([{ op: 'D', tau: law?.gain ?? num(0), reversed: true, power: 1 }], residual)],
      ...core.plasticity.map((p): readonly [string, Expr] => [p.parameter, neg(p.gradient)]),
    ])
    const list = measure(action, derived).filter((m) => derived.has(m.symbol))
    expect(list.length).toBe(3)
    const bad = worst(list)
    expect(bad.error, `${bad.symbol}: ${bad.derived}, measured ${bad.measured}`).toBeLessThan(1e-8)
  })

  test('the neuron equation is the mismatch, the error weighed by the nudging', () => {
    const world = worldOf(action, [neuron.right])
    const state = sym('state', v.state, ['i'])
    const left = sub(mul([neuron.gain, op([derivative()], state)]), neuron.right)
    const gain = sym('constant', v.state === 'u' ? 'gamma' : 'g')
    const right = mul([sub(num(1), gain), sym('let', v.error, ['i'])])
    expect(apart(left, right, world)).toBeLessThan(1e-10)
  })

  test('the equations print as they should', () => {
    expect([neuron, exact, runs].map((e) => e.ascii)).toEqual(v.reads)
  })
})

describe('what is refused', () => {
  const model = (energy: string, more = ''): string => `
    state u
    weight W
    target y
    constant tau_m = 1, tau_r = 0.5, beta = 1
    activation phi = tanh
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W r
    energy E = ${energy}
    stationary u
    ${more}`
  const refusal = (text: string): string => {
    try {
      deriveCore(parse(text))
    } catch (failure) {
      if (failure instanceof ModelError)
        return failure.diagnostics.map((d) => `${d.code} ${d.message}`).join('\n')
      throw failure
    }
    return 'derived'
  }

  test('a causal error that would have to differentiate data', () => {
    const onState = '1/2 |e|^2 + beta/2 * |u - y|^2'
    expect(refusal(model(onState, 'approximate causal'))).toMatch(/^E3004 the causal error is improper/)
    expect(refusal(model(onState, 'approximate causal filter 0.01'))).toBe('derived')
    expect(refusal(model(onState))).toBe('derived')
  })

  test.each([
    ['approximate causal', '\nsimulate\n  dt = 0.2', 'approximate causal filter 0.2'],
    ['approximate causal at 2', '', 'approximate causal at 2 filter 0.1'],
    ['approximate causal', '\nsimulate\n  dt = 0.2 ms', 'approximate causal filter 0.2 ms'],
  ])('%s, where it is improper, comes with the statement that works', (statement, more, better) => {
    const plain = model('1/2 |e|^2 + beta/2 * |u - y|^2', statement) + more
    const text = more.includes('ms') ? plain.replace('= 1,', '= 1 ms,').replace('= 0.5,', '= 0.5 ms,') : plain
    let remedy: string | undefined
    try {
      deriveCore(parse(text))
    } catch (failure) {
      remedy = failure instanceof ModelError ? failure.diagnostics[0]?.remedy : undefined
    }
    expect(remedy).toBe(`write \`${better}\` in its place`)
    expect(() => deriveCore(parse(text.replace(statement, better)))).not.toThrow()
  })

  test('a causal error that would have to differentiate what comes through a synaptic low-pass', () => {
    const filtered = model('1/2 |e|^2', 'approximate causal').replace('W r', 'W I(tau_m) r')
    expect(refusal(filtered)).toMatch(/^E3004 the causal error is improper/)
    const exact = deriveCore(
      parse(model('1/2 |e|^2').replace('W r', 'W I(tau_r) r').replace('D(tau_r)', 'D(tau_m)')),
    )
    expect(exact.anticausal).toBe(true)
  })

  test('a term that a sum counts once per neuron', () => {
    expect(refusal(model('1/2 |e|^2 + sum(beta * (u - dot(u, u)))'))).toMatch(/^E3001 a sum over neurons/)
    expect(refusal(model('1/2 |e|^2 + sum(beta * (u - beta))'))).toBe('derived')
  })

  test('an energy without a prospective mismatch of the state', () => {
    expect(refusal(model('1/2 |u|^2 + dot(e, r)'))).toMatch(/^E300/)
  })
})

test('a softmax beside an index prints in the model language', () => {
  const core = deriveCore(
    parse(`
    state u
    weight W
    constant tau_m = 1
    e = D(tau_m) u
    energy E = 1/2 |e|^2 + sum(i, j, u[i] * W[i,j] * W[j,i] * softmax(u)[j])
    stationary u`),
  )
  expect(core.equations.find((e) => e.of === 'e')?.ascii).toMatchInlineSnapshot(
    `"e[i] = I(-tau_m[i]) (sum(k, sum(j, W[k,j] * W[j,k] * u[j]) * softmax(u)[k]) * softmax(u)[i] - sum(j, W[i,j] * W[j,i] * softmax(u)[j]) - sum(j, W[i,j] * W[j,i] * u[j]) * softmax(u)[i])"`,
  )
})
