/** @file Parameters of every sort learned through text: the slope by hand, by differences of the action, and printed and read back. */
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../../src/base/diagnostic.js'
import { PEAKED, PLAIN } from '../../../src/check/action.js'
import { measure, worst } from '../../../src/check/measure.js'
import { bodyAt, sensitivities } from '../../../src/derive/functional.js'
import { neg, ONE } from '../../../src/expr/build.js'
import type { Expr } from '../../../src/expr/expr.js'
import { equal } from '../../../src/expr/normal.js'
import { substitute } from '../../../src/expr/substitute.js'
import { derive, format, parse } from '../../../src/index.js'
import { opened } from '../opened.js'
import { LEARNED } from './parameters.js'

const given = (e: Expr): Expr => substitute(e, (s) => (s.role === 'given' ? ONE : s))

describe.each(LEARNED)('$name', ({ text, slopes, delayed }) => {
  const names = Object.keys(slopes)
  const rules = `\nstationary u\ndescend E in ${names.join(', ')} rate 1\n`
  const derivation = derive(parse(text + rules))
  const typed = Object.entries(slopes).map(
    ([name, { right, at }]) => `typed_${name}${at ? `[${at}]` : ''} = ${right}`,
  )
  const model = parse(`${text + rules}${typed.join('\n')}`)

  test.each(names)('−∂E/∂%s is the one by hand, and no sign is free', (name) => {
    const hand = model.definitions.get(`typed_${name}`)
    const found = derivation.equations.find((e) => e.id === `synapse-${name}`)
    if (!hand || !found) throw new Error(`no slope by ${name}`)
    const right = opened(bodyAt(hand, found.indices), model.definitions)
    const own = given(opened(found.right, derivation.model.definitions))
    expect(equal(own, right, 1) || equal(own, right, 2)).toBe(true)
    expect(equal(own, neg(right), 1)).toBe(false)
    expect(found.gain).toBe(ONE)
  })

  test('the slopes are what the energy changes by', () => {
    const energy = model.energies.get('E')?.body ?? ONE
    const action = { name: text, energy, definitions: derivation.model.definitions }
    const all = measure(action, sensitivities(energy, action.definitions), 1, {
      setting: delayed ? PEAKED : PLAIN,
    })
    const list = all.filter((m) => names.includes(m.symbol))
    expect(list.map((m) => m.symbol).toSorted()).toEqual(names.toSorted())
    expect(worst(list).error).toBeLessThan(delayed ? 1e-7 : 1e-9)
  })

  test('the model keeps its derivation when it is written out, and each law can be given as printed', () => {
    const back = derive(parse(format(parse(text + rules))))
    expect(back.equations.map((e) => e.right)).toEqual(derivation.equations.map((e) => e.right))
    const laws = derivation.equations.filter((e) => e.kind === 'synapse').map((e) => e.ascii)
    const again = derive(parse(`${text}\nstationary u\n${laws.join('\n')}\n`))
    for (const name of names) {
      const [a, b] = [derivation, again].map((d) => d.equations.find((e) => e.id === `synapse-${name}`))
      expect(a && b && equal(given(b.right), given(a.right), 1)).toBe(true)
    }
  })
})

describe('what cannot be learned is refused at its name', () => {
  const theory = `state u
target y
constant tau = 1, k = 2, c = 3
parameter v = 0
constant s = exp(v)
bias b
z = k * u
e = D(tau) u - s * b
cost C = 1/2 |y - D(tau) u|^2
`
  const refused = (energy: string, rule: string): string => {
    try {
      derive(parse(`${theory}energy E = ${energy}\nstationary u\n${rule}`))
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure
      const [d] = failure.diagnostics.filter((x) => x.severity === 'error')
      if (!d) throw failure
      const at = d.span && failure.source ? failure.source.text.slice(d.span.start, d.span.end) : ''
      return `${d.code} ${at}: ${d.found ?? ''}; ${d.remedy ?? ''}`
    }
    return 'derived'
  }
  test.each([
    ['descend E in y rate 1', /^E2004 y: the target 'y'; name /],
    ['descend E in u rate 1', /^E2004 u: the state 'u'; name /],
    ['descend E in e rate 1', /^E2004 e: the definition 'e'; name /],
    ['descend E in k rate 1', /^E3006 k: /],
    ['descend E in tau, k rate 1', /^E3006 k: /],
    [
      'descend E in v rate 1',
      /^E3006 v: 'v' in the value of the constant 's', which is computed once; make it a/,
    ],
    ['descend E in eta rate eta = 1', /^E3006 eta: /],
  ])('%s', (rule, refusal) => {
    expect(refused('1/2 |e|^2', rule)).toMatch(refusal)
  })

  test('a number that would have one value for each neuron', () => {
    expect(refused('1/2 |e|^2 + c C', 'descend E in c rate 1')).toMatch(
      /^E2030 c C: .*; 'c' has one value for each neuron: write it inside of a sum/,
    )
  })
})
