/** @file Units: stored in those of the first time constant, coherent for all else. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/model/parse.js'

const value = (text: string, name: string): number => {
  const spec = parse(text).symbols.get(name)?.value
  if (spec?.kind !== 'number') throw new Error(name)
  return spec.value
}

const LEAKY = `state u = -70 mV
constant c = 200 pF, g = 10 nS, v = -0.07 V, i0 = 0.5 nA
constant tau = c/g
c * ddt(u) = -g (u - v) + i0
`

describe('units', () => {
  it('count times in units of the first time constant', () => {
    const text =
      'state u\nconstant tau = 10 ms, tau_a = 0.2 s, f = 2 Hz\ntau * ddt(u) = -u + (tau_a f) u\nsimulate\n  dt = 500 us'
    expect(value(text, 'tau')).toBe(10)
    expect(value(text, 'tau_a')).toBe(200)
    expect(value(text, 'f')).toBe(0.002)
    expect(parse(text).simulate.dt).toBe(0.5)
    expect(parse(text).timeUnit).toBe('ms')
  })
  it('are coherent: what depends on other units is expressed in them', () => {
    const text = `constant t0 = 1 ms\n${LEAKY}q = t0 ddt(u)`
    expect(parse(text).timeUnit).toBe('ms')
    // mV from the text, pF as written; nS = pF/ms, pA = pF mV/ms follow.
    expect(value(text, 'c')).toBe(200)
    expect(value(text, 'g')).toBe(10)
    expect(value(text, 'v')).toBe(-70)
    expect(value(text, 'i0')).toBe(500)
  })
  it('leave models without any untouched', () => {
    expect(parse('state u\nconstant tau = 10\ntau * ddt(u) = -u').timeUnit).toBeUndefined()
  })
  it('let rates be bare', () => {
    const model = parse(
      'state u\nweight W\nconstant tau = 10 ms\nenergy E = 1/2 |D(tau) u - W u|^2\nstationary u\ndescend E in W rate eta = 0.1',
    )
    expect(model.symbols.get('eta')?.value).toEqual({ kind: 'number', value: 0.1 })
    const text =
      'state u\nweight W\nconstant tau = 10 ms\nenergy E = 1/2 |D(tau) u - W u|^2\nstationary u\ndescend E in W rate eta = 100/s every 1 s'
    expect(value(text, 'eta')).toBe(0.1)
  })
})
