/** @file Locality: what an equation reads from where and when, and how many numbers it keeps. */
import { describe, expect, test } from 'vitest'
import type { Locality } from '../../src/analyze/locality.js'
import { derive, parse } from '../../src/index.js'

const HEAD = `state u
weight W, B
target y
signal R
constant tau = 1, tau_a = 2, tau_s = 3, d = 1, f = 2
parameter g = 0.1
activation phi = tanh
r = phi(u)
`
const judged = (line: string, of = 'u'): Locality => {
  const rest = of === 'u' ? '' : 'ddt(u) = -u + W r\n'
  const found = derive(parse(`${HEAD}${rest}${line}\n`)).equations.find((e) => e.of === of)
  if (!found) throw new Error(`no equation of ${of}`)
  return found.locality
}

interface Row {
  readonly says: string
  readonly line: string
  readonly of?: string
  readonly memory: string
  readonly total: string
}

const TABLE: readonly Row[] = [
  { says: 'a state', line: 'tau * ddt(u) = -u + W r', memory: '1 per neuron', total: 'N' },
  { says: 'a low-pass', line: 'ddt(u) = -u + I(tau_a) r', memory: '2 per neuron', total: '2 N' },
  {
    says: 'equal filters of one operand, counted once',
    line: 'ddt(u) = -u + I(tau_a) r + g .* I(tau_a) r',
    memory: '2 per neuron',
    total: '2 N',
  },
  {
    says: 'equal filters of two operands',
    line: 'ddt(u) = -u + I(tau_a) r + I(tau_a) u',
    memory: '3 per neuron',
    total: '3 N',
  },
  {
    says: 'a filter alone and behind another',
    line: 'ddt(u) = -u + I(tau_a) r + I(tau) I(tau_a) r',
    memory: '3 per neuron',
    total: '3 N',
  },
  {
    says: 'a filter twice',
    line: 'ddt(u) = -u + I(tau_a) I(tau_a) r',
    memory: '3 per neuron',
    total: '3 N',
  },
  {
    says: 'a look-ahead over a low-pass: one number',
    line: 'ddt(u) = -u + D(tau) I(tau_a) r',
    memory: '2 per neuron',
    total: '2 N',
  },
  {
    says: 'a filter of what arrives, of the neuron that sends it',
    line: 'ddt(u) = -u + W I(tau_a) r',
    memory: '1 per neuron + 1 per presynaptic neuron',
    total: '2 N',
  },
  {
    says: 'the same signal for two weights',
    line: 'ddt(u) = -u + W I(tau_a) r + B I(tau_a) r',
    memory: '1 per neuron + 1 per presynaptic neuron',
    total: '2 N',
  },
  {
    says: 'the same filter in the neuron and in those that send to it',
    line: 'ddt(u) = -u + I(tau_a) r + W I(tau_a) r',
    memory: '2 per neuron',
    total: '2 N',
  },
  {
    says: 'a filter of the neurons that it sends to',
    line: "ddt(u) = -u + W' I(tau_a) r",
    memory: '1 per neuron + 1 per postsynaptic neuron',
    total: '2 N',
  },
  {
    says: 'a filter of every synapse',
    line: 'ddt(u[i]) = -u[i] + sum(j, W[i,j] * I(tau_s[i,j]) r[j])',
    memory: '1 per neuron + 1 per synapse',
    total: 'N + S',
  },
  {
    says: 'a filter of the receiving neuron for each that sends',
    line: 'ddt(u[i]) = -u[i] + sum(j, W[i,j] * I(tau_a[i]) r[j])',
    memory: '1 per neuron + 1 per synapse',
    total: 'N + S',
  },
  {
    says: 'a delay of the neuron that sends',
    line: 'ddt(u) = -u + W delay(d) r',
    memory: '1 per neuron + ⌈d/dt⌉ per presynaptic neuron',
    total: 'N + ⌈d/dt⌉ N',
  },
  {
    says: 'a delay of the synapse',
    line: 'ddt(u[i]) = -u[i] + sum(j, W[i,j] * delay(d[i,j]) r[j])',
    memory: '1 per neuron + ⌈d/dt⌉ per synapse',
    total: 'N + ⌈d/dt⌉ S',
  },
  {
    says: 'two delays of one signal in one buffer',
    line: 'ddt(u) = -u + W delay(d) r + B delay(f) r',
    memory: '1 per neuron + ⌈max(d, f)/dt⌉ per presynaptic neuron',
    total: 'N + ⌈max(d, f)/dt⌉ N',
  },
  {
    says: 'a delay and a filter of it',
    line: 'ddt(u) = -u + W I(tau_a) delay(d) r',
    memory: '1 per neuron + 1 per presynaptic neuron + ⌈d/dt⌉ per presynaptic neuron',
    total: '2 N + ⌈d/dt⌉ N',
  },
  {
    says: 'a filter of what all hear',
    line: 'ddt(u) = -u + W r + 2 * I(3) R',
    memory: '1 per neuron + 1 in all',
    total: 'N + 1',
  },
  {
    says: 'a look-ahead on data, from the sample before',
    line: 'ddt(u) = -u + D(tau) y',
    memory: '2 per neuron',
    total: '2 N',
  },
  {
    says: 'a weight',
    line: 'ddt(W[i,j]) = u[i] * r[j]',
    of: 'W',
    memory: '1 per synapse',
    total: 'S',
  },
  {
    says: 'a weight with traces of both ends',
    line: 'ddt(W[i,j]) = I(tau_a[i]) u[i] * I(tau[j]) r[j]',
    of: 'W',
    memory: '1 per presynaptic neuron + 1 per postsynaptic neuron + 1 per synapse',
    total: '2 N + S',
  },
  {
    says: 'a weight with a trace of its own',
    line: 'ddt(W[i,j]) = u[i] * I(tau_s[i,j]) r[j]',
    of: 'W',
    memory: '2 per synapse',
    total: '2 S',
  },
]

test.each(TABLE)('memory of $says', ({ line, of, memory, total }) => {
  const found = judged(line, of)
  expect(found.memory).toBe(memory)
  expect(found.memoryTotal).toBe(total)
})

test('two phases keep what the first one left', () => {
  const text = `${HEAD}constant beta = 0
energy E = 1/2 |u|^2 - dot(r, W r) + beta * sum(u)
flow E in u rate 1
contrast E in W between beta = 1 and beta = 0 every 5 rate 1
`
  const found = derive(parse(text)).equations.find((e) => e.of === 'W')
  expect(found?.locality.memory).toBe('2 per synapse')
})

test('the same as data', () => {
  expect(judged('ddt(u) = -u + W I(tau_a) delay(d) r').storage).toEqual([
    { per: 'neuron', states: 1, buffers: [] },
    { per: 'presynaptic neuron', states: 1, buffers: ['⌈d/dt⌉'] },
  ])
})

test('a law with a second derivative of its state keeps two numbers', () => {
  expect(judged('tau * ddt(u) = -u + W r - g .* ddt(ddt(u))').memory).toBe('2 per neuron')
  expect(judged('tau * ddt(u) = -u + W r - g .* ddt(u)').memory).toBe('1 per neuron')
})

describe('readings', () => {
  const reads = (l: Locality): readonly string[] =>
    l.readings.map((r) => `${r.quantity}: ${r.place}, ${r.time}`)

  test('a delay and a low-pass read the past', () => {
    expect(reads(judged('ddt(u) = -u + W delay(d) r'))).toContain('r: presynaptic, past')
    expect(reads(judged('ddt(u) = -u + W I(tau_a) r'))).toContain('r: presynaptic, past')
    expect(reads(judged('ddt(u) = -u + W r'))).toContain('r: presynaptic, now')
    expect(judged('ddt(u) = -u + W delay(d) r').time).toBe('causal')
  })

  test('an advance reads the future', () => {
    const found = judged('ddt(u) = -u + W delay(-d) r')
    expect(reads(found)).toContain('r: presynaptic, future')
    expect(found.time).toBe('anticausal')
  })
})

test('in print a bound index does not take the name of a free one', () => {
  const text = `${HEAD}ddt(u) = -u + W r\nddt(W[i,j]) = u[i] * sum(k, W[i,k] * W[k,j] * r[k])\n`
  const line = derive(parse(text)).equations.find((e) => e.of === 'W')?.ascii ?? ''
  const [, bound] = /sum\((\w+),/.exec(line) ?? []
  expect(['i', 'j']).not.toContain(bound)
  expect(line).toContain(`W[i,${bound}]`)
  // and what is printed means the same again
  const again = derive(parse(`${HEAD}ddt(u) = -u + W r\n${line}\n`))
  expect(again.equations.find((e) => e.of === 'W')?.ascii).toBe(line)
})

describe('what a neuron could not know', () => {
  const offences = (line: string, of = 'u'): readonly string[] =>
    judged(line, of).offences.map((o) => `${o.reason}: ${o.term}`)

  test('what synapses of synapses carry', () => {
    expect(offences('ddt(u) = -u + W I(tau) (B r)')).toEqual(['sum over other synapses: B r'])
    expect(offences("ddt(u) = -u + W' (W r)")).toEqual([
      "weight transport: W' (W r)",
      'sum over other synapses: W r',
    ])
    expect(offences('ddt(u) = -u + W r .* B r')).toEqual([])
    expect(offences('ddt(u) = -u + W q\nq = B r')).toEqual([])
  })

  test('a sum within a scalar reads as the vector that it is', () => {
    expect(offences("ddt(u) = -u + r * dot(u, W' r)")).toContain("weight transport: W' r")
    expect(offences('ddt(W[i,j]) = u[i] * (W r)[j]', 'W')).toEqual(['sum over other synapses: W r'])
  })

  test('a look-ahead is improper only where no derivative is at hand', () => {
    expect(judged('ddt(u) = -u + D(tau) (W I(tau_a) r)').time).toBe('causal')
    expect(judged('ddt(u) = -u + D(tau) D(tau_s) (W I(tau_a) r)').time).toBe('causal')
    expect(judged('ddt(u) = -u + D(tau) D(tau_s) D(tau) (W I(tau_a) r)').time).toBe('improper')
    expect(judged('ddt(u) = -u + D(tau) (W phi(u))').time).toBe('causal')
    expect(judged('ddt(u) = -u + D(tau) (u - y)').time).toBe('improper')
    expect(judged('ddt(u) = -u + D(tau) (W r)').time).toBe('causal')
    expect(judged('ddt(u) = -u + D(tau) D(tau) (W r)').time).toBe('improper')
  })

  test('an advance is repaired at the synapse', () => {
    const [found] = judged('ddt(u) = -u + W delay(-d) r').offences
    expect(found?.reason).toBe('anticausal operator')
    expect(found?.repairs.some((r) => r.startsWith('approximate eligibility'))).toBe(true)
    expect(found?.repairs.some((r) => r.startsWith('approximate causal'))).toBe(false)
  })

  test('a scalar definition that an equation reads is listed with what it asks for', () => {
    const found = derive(parse(`${HEAD}m = sum(r)\ns = R - I(tau_s) R\nddt(u) = -u + W r - m * s\n`))
    const of = (name: string) => found.equations.find((e) => e.id === `definition-${name}`)
    expect(of('m')?.text).toBe('m = sum(r)')
    expect(of('m')?.locality.offences.map((o) => o.reason)).toEqual(['sum over a population'])
    expect(of('m')?.locality.readings).toEqual([{ quantity: 'r', place: 'population', time: 'now' }])
    expect(of('s')?.locality.memory).toBe('1 in all')
    expect(found.equations.some((e) => e.id === 'definition-r')).toBe(true)
    expect(found.toJSON()).toMatchObject({ verdict: { local: false } })
  })

  test('what follows from something held fixed is no exact form', () => {
    const text = `state u, x
weight W
constant tau = 1, s = 0.3
e = D(tau) u - W (x .* tanh(D(s) u))
energy E = 1/2 |e|^2
stationary u
ddt(x) = u - x
approximate causal
`
    expect(derive(parse(text)).toText()).toContain('[error-e-exact] approximate, not run')
  })
})

test('a look-ahead on a definition has what derivatives the definition has', () => {
  const verdict = (definition: string): string | undefined => {
    const text = `state u\nweight W\nconstant tau = 2\n${definition}\ntau * ddt(u) = -u + D(tau) (W r)\nnetwork\n  x : input 2, r = x\n  h : 3\n  x -> h\n  h -> h\n`
    return derive(parse(text)).equations.find((e) => e.of === 'u')?.locality.time
  }
  expect(verdict('r = tanh(u)')).toBe('causal')
  expect(verdict('r = tanh(D(tau) u)')).toBe('improper')
  expect(verdict('s = tanh(u)\nr = s .* s')).toBe('causal')
  expect(verdict('r = tanh(I(tau) W r)')).toBe('causal')
  expect(verdict('r = tanh(W r)')).toBe('improper')
})

test('the verdict names every offence in space', () => {
  const text = `state u\nweight W\nconstant tau = 2\ntau * ddt(u) = -u + W tanh(u)\nddt(W[i,j]) = sum(k, W[k,j] u[k]) * u[j]\nnetwork\n  h : 3\n  h -> h\n`
  expect(derive(parse(text)).toText()).toContain('not local in space: sum over other synapses')
})
