/** @file `by bptt`: what a derivation says of a gradient through time, and what it refuses beside one. */
import { describe, expect, test } from 'vitest'
import { ZERO } from '../../src/expr/build.js'
import { derive, parse } from '../../src/index.js'
import { type Refused, refusalsOf } from './refused.js'

const text = (rules: string, cost = ''): string => `state u, v
weight W
bias b
target y
constant tau = 1, η_W = 0.5, beta = 1
parameter omega = 1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - omega .* b - η_W*v
cost C = 1/2 |y - r|^2${cost}
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
ddt(v) = -v
${rules}`

const BY = 'rate 1 by bptt window = 4'

describe('a derivation says', () => {
  const derived = derive(
    parse(
      text(
        'descend C in W, omega rate η_W with adam by bptt window = 40\ndescend C in b rate 0.1 by bptt window = 40',
      ),
    ),
  )
  const { core } = derived
  const rules = core.model.rules.filter((r) => r.kind === 'descend')

  test('what every parameter follows', () => {
    const window = rules[0]?.bptt?.window
    const common = { gradient: ZERO, given: false, bptt: { window } }
    const adam = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }
    const [first, second] = rules
    expect(core.plasticity).toEqual([
      {
        ...common,
        parameter: 'W',
        indices: ['i', 'j'],
        rate: first?.rate,
        optimizer: adam,
        principle: 'descend C in W by bptt',
        span: first?.span,
      },
      {
        ...common,
        parameter: 'omega',
        indices: ['i'],
        rate: first?.rate,
        optimizer: adam,
        principle: 'descend C in omega by bptt',
        span: first?.span,
      },
      {
        ...common,
        parameter: 'b',
        indices: ['i'],
        rate: second?.rate,
        principle: 'descend C in b by bptt',
        span: second?.span,
      },
    ])
  })

  test.each([
    [
      'W',
      'ΔW = -η_W * [dC/dW over 40 steps]',
      'delta W = -eta_W * [dC/dW over 40 steps]',
      '\\Delta W = -\\eta_{W} \\sum_{n=1}^{40} \\frac{d C_n}{d W}',
    ],
    [
      'omega',
      'Δω = -η_W * [dC/dω over 40 steps]',
      'delta omega = -eta_W * [dC/domega over 40 steps]',
      '\\Delta \\omega = -\\eta_{W} \\sum_{n=1}^{40} \\frac{d C_n}{d \\omega}',
    ],
    [
      'b',
      'Δb = -0.1 * [dC/db over 40 steps]',
      'delta b = -0.1 * [dC/db over 40 steps]',
      '\\Delta b = -0.1 \\sum_{n=1}^{40} \\frac{d C_n}{d b}',
    ],
  ])('the equation and the step of %s, in every notation', (of, unicode, ascii, latex) => {
    const change = derived.equations.find((e) => e.id === `synapse-${of}`)
    const shown = { text: unicode, ascii, latex }
    expect(change).toMatchObject({ ...shown, of, kind: 'synapse', form: 'window', exact: true, runs: true })
    const steps = core.steps.filter((s) => s.after === unicode)
    expect(steps).toEqual([
      {
        rule: 'gradient through time',
        before: 'C over 40 steps',
        after: unicode,
        latex,
        reason: 'the transposed step carries the slopes of the cost back through the window',
        assumption: 'the states at the beginning of a window are taken as given',
      },
    ])
  })

  test('the kind of neuron that a parameter is of', () => {
    const kinds = `state p on P
state q on Q
weight A : P <- Q
weight B : Q <- P
constant tau = 1
target y on P
cost C = 1/2 |y - p|^2
ddt(p) = -p + A q
ddt(q) = -q + B p
descend C in A, B ${BY}`
    expect(derive(parse(kinds)).core.plasticity.map((p) => p.indices)).toEqual([
      ['i@P', 'j@Q'],
      ['i@Q', 'j@P'],
    ])
  })
})

const refused = (at: string, message: string, remedy: string): Refused => ({
  code: 'E3001',
  at,
  message,
  found: undefined,
  expected: undefined,
  remedy,
})

const beside = (rule: string): readonly Refused[] => [
  refused(
    rule,
    "a rule changes parameters within the window of 'by bptt', along which they are taken as constant; this is not supported",
    'leave one of the two rules out, or give both the same window',
  ),
]

describe('refused', () => {
  test.each([
    'descend E in b rate 1',
    'contrast E in b between beta = 0.1 and beta = 0 every 5 rate 1',
    'ddt(b) = -b',
  ])('beside it: %s', (rule) => {
    expect(refusalsOf(text(`descend C in W ${BY}\n${rule}`))).toEqual(beside(rule))
    expect(refusalsOf(text(`${rule}\ndescend C in W ${BY}`))).toEqual(beside(rule))
    expect(refusalsOf(text(rule))).toEqual([])
  })

  test('an energy', () => {
    const rule = `descend E in omega ${BY}`
    expect(refusalsOf(text(rule))).toEqual([
      refused(
        rule,
        "'by bptt' takes the gradient of a cost, and 'E' is an energy",
        'name the cost, as in `descend C in omega rate eta by bptt window = 400`',
      ),
    ])
  })

  test('another cost than the first', () => {
    const rule = `descend F in W ${BY}`
    expect(refusalsOf(text(rule, '\ncost F = 1/2 |r|^2'))).toEqual([
      refused(rule, "only the first cost runs, and 'F' is another", 'declare one cost'),
    ])
    expect(refusalsOf(text(`descend C in W ${BY}`, '\ncost F = 1/2 |r|^2'))).toEqual([])
  })

  test('an interval beside the window', () => {
    const rule = 'descend C in W rate 1 every 3 by bptt window = 4'
    expect(refusalsOf(text(rule))).toEqual([
      refused(rule, "'every' beside 'by bptt', which acts once per window", 'leave `every` out'),
    ])
  })

  test('two windows that differ', () => {
    const rule = 'descend C in b rate 1 by bptt window = 5'
    expect(refusalsOf(text(`descend C in W ${BY}\n${rule}`))).toEqual([
      refused(rule, 'the windows of two rules differ', 'give them the same window'),
    ])
  })

  test('one parameter by two rules', () => {
    expect(refusalsOf(text(`descend C in W ${BY}\ndescend C in b, W rate 1 by bptt window = 4`))).toEqual([
      refused('W', "two rules by bptt change 'W'", 'leave one of them out'),
    ])
  })
})
