/** @file Every example elaborates, with the facts that later stages rely on. */
import { describe, expect, it } from 'vitest'
import { add, map, mul, num, op, pow, recip, scale, sub, sym } from '../../src/expr/build.js'
import { lookAhead } from '../../src/expr/operator.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import type { Model } from '../../src/model/model.js'
import { format, parse } from '../../src/model/parse.js'
import { weightShape } from '../../src/model/values.js'
import { bodies, example, exampleNames } from './examples.js'

const perNeuron = (m: Model): readonly string[] =>
  [...m.symbols.values()].filter((s) => s.perNeuron).map((s) => s.name)

const scalars = (m: Model): readonly string[] =>
  [...m.symbols.values()]
    .filter((s) => (s.role === 'constant' || s.role === 'parameter') && !s.perNeuron)
    .map((s) => s.name)

const blocks = (m: Model): readonly string[] => m.connections.map((c) => `${c.weight}[${c.post},${c.pre}]`)

const count = (m: Model): number =>
  m.connections.reduce((n, c) => n + weightShape(m, c).reduce((a, b) => a * b, 1), 0)

const biases = (m: Model): number =>
  m.populations
    .filter((p) => p.role !== 'input')
    .reduce((n, p) => n + p.parts.reduce((k, q) => k + q.size, 0), 0)

describe('examples', () => {
  it.each(exampleNames)('%s elaborates without warnings', (name) => {
    const model = example(name)
    expect(model.warnings).toEqual([])
    expect(model.title).not.toBe('')
    expect(model.populations.length).toBeGreaterThan(0)
    expect(model.connections.length).toBeGreaterThan(0)
  })

  it.each(exampleNames)('%s is the same model after formatting, in Unicode and in ASCII', (name) => {
    const model = example(name)
    for (const ascii of [false, true]) {
      const again = parse(format(model, { ascii }))
      expect(again.connections.map((c) => ({ ...c, span: 0, options: 0 }))).toEqual(
        model.connections.map((c) => ({ ...c, span: 0, options: 0 })),
      )
      for (const [key, body] of bodies(model)) expect(bodies(again).get(key), `${name}: ${key}`).toBe(body)
    }
  })

  it('is of every kind that the shared models are of', () => {
    expect(exampleNames.length).toBe(19)
  })
})

describe('the GLE network', () => {
  const m = example('generalized-latent-equilibrium')
  it('has 14,956 parameters in seven blocks', () => {
    expect(blocks(m)).toEqual([
      'W[h1,x]',
      'W[h2,h1]',
      'W[h3,h2]',
      'W[h4,h3]',
      'W[h5,h4]',
      'W[h6,h5]',
      'W[y,h6]',
    ])
    expect(count(m) + biases(m)).toBe(14_956)
  })
  it('tells time constants from scalars', () => {
    expect(perNeuron(m)).toEqual(['tau_m', 'tau_r'])
    expect(scalars(m)).toEqual(['beta', 'gamma', 'eta'])
  })
  it('writes its cross-entropy without a logarithm of a softmax', () => {
    const r = (i: string) => sym('let', 'r', [i])
    const y = sumOver(mul([sym('target', 'y', ['k']), r('k')]), ['k'])
    expect(m.costs.get('C')?.body).toBe(mul([sym('given', 'y'), sub(logsumexp(r('k'), 'k'), y)]))
  })
  it('keeps definitions opaque', () => {
    const tau = (name: string) => sym('constant', name, ['i'])
    const u = sym('state', 'u', ['i'])
    const W = sym('weight', 'W', ['i', 'j'])
    const drive = sumOver(mul([W, sym('let', 'r', ['j'])]), ['j'])
    const mismatch = add([
      op([lookAhead(tau('tau_m'))], u),
      scale(-1, drive),
      scale(-1, sym('bias', 'b', ['i'])),
    ])
    expect(m.definitions.get('r')?.body).toBe(map('phi', 0, op([lookAhead(tau('tau_r'))], u)))
    expect(m.definitions.get('e')?.body).toBe(mismatch)
    const e2 = sumOver(pow(sym('let', 'e', ['k']), 2), ['k'])
    expect(m.energies.get('E')?.body).toBe(
      add([scale(0.5, e2), mul([sym('constant', 'beta'), sym('let', 'C')])]),
    )
  })
  it('reads its numerics', () => {
    const { spans, ...simulate } = m.simulate
    expect(simulate).toEqual({
      dt: 0.2,
      method: 'euler',
      coupling: { kind: 'lagged' },
      precision: 'f32',
      batch: 100,
    })
    expect([...spans.keys()]).toEqual(['dt', 'method', 'coupling', 'precision', 'batch'])
  })
  it('reads its rules and approximations', () => {
    expect(m.rules.map((r) => r.kind)).toEqual(['stationary', 'descend'])
    expect(m.rules[1]).toMatchObject({
      energy: 'E',
      parameters: ['W', 'b'],
      optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
    })
    expect(m.approximations.map((a) => a.kind)).toEqual(['causal', 'nudging'])
  })
})

describe('other models', () => {
  it('latent equilibrium: the coordinate, units and own rates', () => {
    const m = example('latent-equilibrium')
    const [stationary] = m.rules
    expect(stationary).toMatchObject({
      coordinate: { op: 'D', tau: sym('constant', 'tau', ['i']), reversed: false, power: 1 },
    })
    expect(m.timeUnit).toBe('ms')
    expect(m.symbols.get('tau')).toMatchObject({
      unit: 'ms',
      perNeuron: true,
      value: { kind: 'number', value: 10 },
    })
    expect(m.simulate.dt).toBe(0.1)
    expect(m.populations.map((p) => p.values.get('eta'))).toEqual([
      undefined,
      undefined,
      { kind: 'number', value: 0.025 },
      { kind: 'number', value: 0.0125 },
    ])
    expect(m.symbols.get('eta')?.perNeuron).toBe(false)
    expect(m.populations.at(-1)?.activations.get('phi')).toMatchObject({ kind: 'builtin', name: 'identity' })
  })
  it('neuronal least action: the anticausal coordinate', () => {
    const [rule] = example('neuronal-least-action').rules
    expect(rule).toMatchObject({
      coordinate: { op: 'D', reversed: true, power: -1, tau: sym('constant', 'tau', ['i']) },
    })
  })
  it('equilibrium propagation: phases, a scalar time constant', () => {
    const m = example('equilibrium-propagation')
    expect(m.rules[1]).toMatchObject({
      kind: 'contrast',
      constant: 'beta',
      from: num(0.05),
      to: num(-0.05),
      every: num(20),
    })
    expect(m.rules[0]).toMatchObject({ kind: 'flow', rate: recip(sym('constant', 'tau')) })
    expect(perNeuron(m)).toEqual([])
  })
  it('predictive coding: a clamp, a parameter per neuron', () => {
    const m = example('predictive-coding')
    expect(m.populations.at(-1)?.clamps).toEqual(new Map([['u', 'y']]))
    expect(perNeuron(m)).toEqual(['s'])
    expect(m.keeps).toMatchObject([{ name: 's', lower: -4 }])
  })
  it('the microcircuit: two kinds, constants of constants, conditional teaching', () => {
    const m = example('dendritic-microcircuit')
    expect(m.kinds).toEqual(['P', 'I'])
    expect(perNeuron(m)).toEqual(['g_a', 'g_y', 'tau_P', 'tau_I'])
    expect(m.symbols.get('tau_P')).toMatchObject({ kinds: ['P'], value: { kind: 'expression' } })
    expect(m.symbols.get('W_ip')?.kinds).toEqual(['I', 'P'])
    expect(blocks(m)).toEqual(['W_up[h,x]', 'W_up[y,h]', 'W_down[h,y]', 'W_ip[h,h]', 'W_pi[h,h]', 'T[h,y]'])
    const i = 'i@P'
    const teach = mul([
      sym('constant', 'g_y', [i]),
      sym('given', 'y'),
      sub(sym('target', 'y', [i]), sym('state', 'u', [i])),
    ])
    const law = m.rules.find((r) => r.kind === 'given' && r.of === 'u')
    expect(law?.kind === 'given' && law.body.kind === 'add' && law.body.terms.includes(teach)).toBe(true)
    expect(m.populations[0]?.parts).toEqual([{ kind: 'P', size: 9, shape: [9] }])
    expect(m.keeps).toMatchObject([{ name: 'W_up', lower: -4, upper: 4 }])
  })
  it('the lag line: a task, a learned time constant', () => {
    const m = example('lag-line')
    expect(m.rules[1]).toMatchObject({ parameters: ['W', 'tau_m'] })
    expect(m.task).toMatchObject({ steps: 40_000, every: 100, record: ['W', 'tau_m', 'cost'] })
    expect(m.task?.inputs.get('x')).toMatchObject({
      name: 'square',
      settings: new Map<string, unknown>([
        ['half', 2],
        ['smooth', 0.05],
        ['roll', 'random'],
      ]),
    })
    expect(m.task?.targets.get('y')?.settings).toEqual(
      new Map([
        ['W', [1, 2]],
        ['tau_m', [1, 2]],
      ]),
    )
    expect(m.simulate.seed).toBe(1)
  })
  it('oscillators: a Lagrangian with a symmetric block', () => {
    const m = example('coupled-oscillators')
    expect(m.connections).toMatchObject([{ weight: 'K', options: { symmetric: true } }])
    expect(m.symbols.get('q')?.value).toEqual({ kind: 'normal', mean: 0, deviation: 1 })
    expect(scalars(m)).toEqual(['m', 'lambda'])
  })
  it('convolutions: kernels, and what pooling leaves', () => {
    const m = example('more/conv-le')
    expect(m.connections.map((c) => weightShape(m, c))).toEqual([
      [20, 1, 5, 5],
      [50, 20, 5, 5],
      [500, 800],
      [10, 500],
    ])
    expect(m.connections[1]?.options.stages).toEqual(['pool', 'conv'])
  })
  it('feedback: declared by its approximation, blocks against those of W', () => {
    const m = example('more/le-feedback-alignment')
    expect(m.symbols.get('B')).toMatchObject({ role: 'weight', kinds: ['', ''] })
    expect(blocks(m).slice(3)).toEqual(['B[h1,h2]', 'B[h2,y]'])
    const law = m.rules.find((r) => r.kind === 'given')
    expect(law).toMatchObject({ of: 'B', role: 'weight', indices: ['i', 'j'] })
  })
  it('reward: a signal without index, a trace with the index of the left side', () => {
    const m = example('more/three-factor-reward')
    expect(m.symbols.get('R')).toMatchObject({ role: 'signal', kinds: [], perNeuron: false })
    expect(perNeuron(m)).toEqual(['tau_e'])
    expect(scalars(m)).toEqual(['tau', 'tau_R', 'sigma'])
  })
  it('conditional terms: the group in which a target stands', () => {
    const least = example('more/least-control').rules.find((r) => r.kind === 'given' && r.of === 'c')
    const error = mul([sym('given', 'y'), sub(sym('target', 'y', ['i']), sym('state', 'u', ['i']))])
    const leak = mul([num(-1), sym('constant', 'leak'), sym('state', 'c', ['i'])])
    expect(least).toMatchObject({ body: add([error, leak]) })
    const force = example('more/force-rls').rules.find((r) => r.kind === 'given' && r.of === 'W_o')
    const difference = sub(sym('target', 'y', ['i@O']), sym('let', 'o', ['i@O']))
    expect(force).toMatchObject({ body: mul([sym('given', 'y'), difference, sym('let', 'k', ['j@H'])]) })
  })
  it('stateless networks contain themselves behind a weight', () => {
    const r = example('more/oja-bcm').definitions.get('r')
    expect(r?.body).toBe(sumOver(mul([sym('weight', 'W', ['i', 'j']), sym('let', 'r', ['j'])]), ['j']))
  })
})
