/** @file The oracle on request: right derivations are confirmed on every example, wrong ones are not, and what has no answer says so. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Confirmation, confirm } from '../../src/check/confirm.js'
import { TOLERANCE } from '../../src/check/search.js'
import { parse } from '../../src/model/parse.js'
import { type Derivation, derive } from '../../src/pipeline.js'
import { type Mutation, mutant } from '../laws/mutant.js'
import { spent } from '../spent.js'

const FOLDER = new URL('../../examples/', import.meta.url)
const names = (below: string): readonly string[] =>
  readdirSync(new URL(below, FOLDER))
    .filter((name) => name.endsWith('.energy'))
    .map((name) => below + name)
const EXAMPLES = [...names('./'), ...names('./more/')]
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

const quantities = (list: readonly Confirmation[], status: Confirmation['status']): readonly string[] =>
  list.filter((c) => c.status === status).map((c) => c.quantity)

describe('every example', () => {
  test.each(EXAMPLES)('%s', (name) => {
    const derivation = derive(parse(textOf(name)))
    const began = spent()
    const list = confirm(derivation, { seed: 5 })
    expect(spent() - began).toBeLessThan(5000)
    expect(quantities(list, 'failed')).toEqual([])
    for (const { status, error, derived, measured } of list) {
      if (status !== 'ok') continue
      expect(error).toBeLessThanOrEqual(TOLERANCE)
      // nothing passes by being zero
      expect(Math.min(Math.abs(derived ?? 0), Math.abs(measured ?? 0))).toBeGreaterThan(1e-5)
    }
    const given = derivation.model.rules.filter((rule) => rule.kind === 'given')
    expect(quantities(list, 'unconfirmed')).toHaveLength(given.length)
    const derived = derivation.model.rules.flatMap((rule) =>
      rule.kind === 'given'
        ? []
        : rule.kind === 'stationary' || rule.kind === 'flow'
          ? [rule.state]
          : rule.parameters,
    )
    expect(quantities(list, 'ok').length).toBeGreaterThanOrEqual(derived.length)
  })
})

const HEAD = `
  state u
  weight W
  bias b
  target y
  constant tau_m = 1, tau_r = 0.5, tau_s = 1, d = 1, beta = 1
`
const DELAYED = `activation phi = tanh
  e = D(tau_m) u - W I(tau_s) delay(d) phi(D(tau_r) u)
  energy E = 1/2 |e|^2
  stationary u
  descend E in W, tau_s, d rate 1`
const theory = (text: string): Derivation => derive(parse(HEAD + text))

describe('what is harder to measure', () => {
  test('a delay', () => {
    const list = confirm(theory(DELAYED))
    expect(quantities(list, 'ok')).toHaveLength(5)
  })

  test.each([0, 1, 2, 3])('a delay beside what is not at rest at the ends, seed %i', (seed) => {
    const list = confirm(theory(DELAYED.replace('u - W', 'u - b - W')), { seed })
    expect(quantities(list, 'ok')).toHaveLength(5)
  })

  test('a look-ahead of a low-pass', () => {
    const list = confirm(
      theory(`activation phi = tanh
      e = D(tau_m) u - W D(tau_r) I(tau_s) phi(u)
      energy E = 1/2 |e|^2
      stationary u
      descend E in tau_r, tau_s rate 1`),
    )
    expect(quantities(list, 'ok')).toHaveLength(4)
  })

  test('kinks are stepped around, of formulas too', () => {
    const list = confirm(
      theory(`activation f(x) = log(1 + exp(x)) + hard_tanh(2*x - 1)
      activation phi = relu
      e = D(tau_m) u - W f(D(tau_r) u) - b
      energy E = 1/2 |e|^2 + beta/2 |y - phi(u)|^2
      stationary u
      descend E in W rate 1`),
    )
    expect(quantities(list, 'ok')).toHaveLength(3)
  })

  test('a mismatch without a name, and a cost', () => {
    const list = confirm(
      theory(
        `activation phi = tanh
      cost C = 1/2 |y - phi(u)|^2
      energy E = 1/2 |D(tau_m) u - W phi(D(tau_r) u) - b|^2 + beta C
      stationary u
      descend C in b rate 1
      descend E in W rate 1`.replace('descend C in b rate 1\n', ''),
      ),
    )
    expect(quantities(list, 'ok')).toHaveLength(3)
  })

  test('an energy that is made of another one', () => {
    const list = confirm(
      theory(`activation phi = tanh
      cost C = 1/2 |y - phi(u)|^2
      energy F = 2 E + beta C
      energy E = 1/2 |D(tau_m) u - W phi(D(tau_r) u) - b|^2
      stationary F in u
      descend F in W, tau_m rate 1`),
    )
    expect(quantities(list, 'ok')).toEqual(['δF/δu', 'δF/δu, read back from e', '∂F/∂W', '∂F/∂τ_m'])
  })

  test('a constant that has values in two kinds of neuron of different numbers', () => {
    const text = `state p on P
      state q on Q
      weight A : P <- Q
      weight B : Q <- P
      activation f = tanh
      constant tau = 1, s = 0.3
      e = D(tau) p - A f(D(s) q)
      g = D(tau) q - B f(D(s) p)
      energy E = 1/2 |e|^2 + 1/2 |g|^2
      stationary p
      stationary q
      descend E in A, B rate 1`
    expect(quantities(confirm(derive(parse(text))), 'ok')).toHaveLength(6)
  })
})

describe('no answer is no pass', () => {
  test('kinks that all signals cross', () => {
    const list = confirm(
      theory(`activation phi = relu
      e = D(tau_m) u - W phi(sin(200 * u)) - b
      energy E = 1/2 |e|^2
      stationary u`),
    )
    expect(quantities(list, 'unconfirmed')).toHaveLength(2)
    expect(list[0]?.reason).toContain('kinks of φ')
  })

  test('no finite value', () => {
    const list = confirm(theory('energy E = sum(log(-1 - u.^2))\nflow E in u rate 1'))
    expect(list.map((c) => c.status)).toEqual(['unconfirmed'])
    expect(list[0]?.reason).toContain('no finite value')
  })

  test('options', () => {
    const derivation = theory('energy E = 1/2 |u|^2\nflow E in u rate 1')
    expect(() => confirm(derivation, { sed: 1 } as never)).toThrow("unknown option 'sed'")
    expect(() => confirm(derivation, { seed: 0.5 })).toThrow('whole number')
    expect(() => confirm({} as never)).toThrow('no derivation')
  })
})

/** Modules of the derivation in the order in which they use one another. */
const CHAIN = [
  'expr/operator',
  'derive/terms',
  'derive/functional',
  'derive/foldDefinitions',
  'derive/stationary',
  'derive/nameErrors',
  'derive/deriveRules',
  'derive/deriveAction',
  'derive/deriveStationary',
  'derive/derive',
] as const

/** The derivation with one rule altered: it and all that may use it are loaded anew. */
async function derivedBy(mutation: Mutation, text: string): Promise<Derivation> {
  const real: Record<string, unknown> = {}
  for (const file of CHAIN.slice(CHAIN.indexOf(mutation.file as (typeof CHAIN)[number]))) {
    const same = { file, from: '@file', to: '@file' }
    real[file] = await mutant(file === mutation.file ? mutation : same, real)
  }
  const { deriveCore } = real['derive/derive'] as Pick<
    typeof import('../../src/derive/derive.js'),
    'deriveCore'
  >
  const model = parse(text)
  return { ...derive(model), core: deriveCore(model) }
}

const STATIONARY = textOf('./variational-latent-equilibrium.energy')
const FLOW = textOf('./predictive-coding.energy')

const PLANTED: Readonly<Record<string, readonly [Mutation, text: string]>> = {
  'the adjoint of D is D': [
    { file: 'expr/operator', from: 'reversed: !f.reversed', to: 'reversed: f.reversed' },
    STATIONARY,
  ],
  'an operator does not pass to its adjoint': [
    { file: 'derive/functional', from: 'const moved = op(word, seed.value)', to: 'const moved = seed.value' },
    STATIONARY,
  ],
  'a slope is the function itself': [{ file: 'derive/functional', from: 'e.order + 1', to: 'e.order' }, FLOW],
  'a weight is transposed': [
    {
      file: 'derive/functional',
      from: 'solveIndices(s.indices, fresh)',
      to: 'solveIndices(s.indices, [...fresh].reverse())',
    },
    FLOW,
  ],
  'the drive of the error has the wrong sign': [
    {
      file: 'derive/stationary',
      from: 'coefficient: neg(mul([t.coefficient, recip(lead.coefficient)])),',
      to: 'coefficient: mul([t.coefficient, recip(lead.coefficient)]),',
    },
    STATIONARY,
  ],
  'the operator of the error is not inverted': [
    { file: 'derive/stationary', from: '    inverse(lead.word),\n', to: '    lead.word,\n' },
    STATIONARY,
  ],
  'a delay has the derivative of an advance': [
    { file: 'derive/functional', from: "f.op === 'S' ? -1 :", to: "f.op === 'S' ? 1 :" },
    HEAD + DELAYED,
  ],
  'a flow climbs': [
    {
      file: 'derive/deriveRules',
      from: 'right: factorSlopes(neg(foldDefinitions(gradient, draft.definitions)))',
      to: 'right: factorSlopes(foldDefinitions(gradient, draft.definitions))',
    },
    FLOW,
  ],
  'plasticity climbs': [
    {
      file: 'derive/deriveRules',
      from: 'const exact = neg(foldDefinitions(slope, draft.definitions))',
      to: 'const exact = foldDefinitions(slope, draft.definitions)',
    },
    FLOW,
  ],
  'terms with a common slope are gathered wrongly': [
    {
      file: 'derive/terms',
      from: 'return add([...e.terms.filter((t) => !gathered.has(t)), ...groups])',
      to: 'return add(groups)',
    },
    textOf('./equilibrium-propagation.energy'),
  ],
}

describe('a mistake in the derivation', () => {
  test('the same text loaded anew is confirmed', async () => {
    for (const text of [STATIONARY, FLOW]) {
      const list = confirm(await derivedBy({ file: CHAIN[0], from: '@file', to: '@file' }, text))
      expect(new Set(list.map((c) => c.status))).toEqual(new Set(['ok']))
    }
  })

  test.each(Object.entries(PLANTED))('%s', async (_, [mutation, text]) => {
    expect(quantities(confirm(await derivedBy(mutation, text)), 'failed')).not.toEqual([])
  })
})
