/** @file Which way each look-ahead gets its derivative: a state's own, a low-pass, the chain rule, samples. */
import { expect, test } from 'vitest'
import { derive, parse } from '../../src/index.js'
import { EXAMPLES } from '../text/examples.js'

const example = (name: string): string => new Map(EXAMPLES).get(`${name}.energy`) ?? ''

const ways = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(derive(parse(text)).lookAheads.map(({ term, by }) => [term, by]))

const NETWORK = 'network\n  x : input 2\n  h : 3\n  y : output 2\n  x -> h -> y\n'

test('states have their own rate, a look-ahead beside a low-pass is its feedthrough', () => {
  const found = ways(example('generalized-latent-equilibrium'))
  expect(found['D(τ_r) u']).toBe('state')
  expect(Object.entries(found).find(([term]) => term.startsWith('D(τ_m) I(τ_r)'))?.[1]).toBe('low-pass')
  expect(Object.values(found)).not.toContain('chain rule')
})

test('functions of states go by the chain rule, data by two samples', () => {
  const found = ways(example('neuronal-least-action'))
  expect(found['D(τ) (W ρ(u))']).toBe('chain rule')
  expect(found['ddt(x)']).toBe('samples')
})

test('the lagged order says it too, where the equations cannot be written as a whole', () => {
  const found = ways(
    `state u\nweight W\nconstant tau = 1, tau_s = 2, tau_r = 0.5\nr = tanh(D(tau_r) u)\ntau * ddt(u[i]) = -u[i] + sum(j, W[i,j] I(tau_s[i,j]) r[j])\n${NETWORK}`,
  )
  expect(found).toEqual({ 'D(τ_r) u': 'state' })
})

test('each is listed once for each reader, and readers have names of the model', () => {
  const { lookAheads } = derive(parse(example('neuronal-least-action')))
  const keys = lookAheads.map(({ term, reader }) => `${term} in ${reader ?? ''}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { reader } of lookAheads) expect([undefined, 'u', 'e', 'W', 'C']).toContain(reader)
})

test('a model that does not run has none', () => {
  expect(derive(parse('state u\nconstant tau = 1\ntau * ddt(u) = -u')).lookAheads).toEqual([])
})
