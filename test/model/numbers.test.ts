/** @file Numbers that no model can run with: refused where they are written, between ⟦ and ⟧, with what stands in their place. */
import { expect, test } from 'vitest'
import { elaborate } from '../../src/model/elaborate.js'
import { parseText } from '../../src/text/parse.js'

const diagnose = (text: string) => {
  const { tree, diagnostics } = parseText({ name: 'test.energy', text })
  return [...diagnostics, ...elaborate(tree).diagnostics].filter((d) => d.severity === 'error')
}

const MODEL = `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-3 with adam
approximate causal
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.1, method = euler
`
/** The same without operators on the state. */
const FLOW = MODEL.replace('D(tau_m) ', '')
  .replace('D(tau_r) ', '')
  .replace('constant tau_m = 1, tau_r = 0.5,', 'constant tau = 1,')
const CONTRAST = 'contrast E in W between beta = ⟦1/0⟧ and beta = 0.1 every 5 rate eta = 0.1'

/** The only refusal of a model in which a part is written in another way. */
function refusal(part: string, marked: string, model = MODEL) {
  expect(model).toContain(part)
  const text = model.replace(part, () => marked)
  const plain = text.replace(/[⟦⟧]/gu, '')
  const found = diagnose(plain)
  expect(found).toHaveLength(1)
  const [only] = found
  expect(plain.slice(only?.span?.start, only?.span?.end)).toBe(/⟦(.*)⟧/u.exec(text)?.[1])
  expect(only?.span?.start).toBe(text.indexOf('⟦'))
  return only
}

test('the model is right without them', () => {
  expect(diagnose(MODEL)).toEqual([])
  expect(diagnose(FLOW.replace('stationary u', 'flow E in u rate 1/tau'))).toEqual([])
})

test.each([
  ['state u', 'state u = ⟦0/0⟧', 'no number'],
  ['bias b', 'bias b = ⟦1/0⟧', 'infinity'],
  ['weight W', 'weight W = ⟦-1/0⟧', 'minus infinity'],
  ['tau_m = 1,', 'tau_m = ⟦log(-1)⟧,', 'no number'],
  ['tau_m = 1,', 'tau_m = ⟦1/0⟧, tau_s = tau_m,', 'infinity'],
  ['beta = 0.1', 'beta = ⟦1/z⟧, z = 0', 'infinity'],
  ['h : 3', 'h : 3, tau_m = ⟦1/0⟧', 'infinity'],
  ['x -> h -> y', 'x -> h -> y, init = ⟦1/0⟧', 'infinity'],
  ['rate eta = 1e-3', 'rate ⟦1/0⟧', 'infinity'],
  ['rate eta = 1e-3', 'rate eta = ⟦0/0⟧', 'no number'],
  ['approximate causal', 'approximate causal at ⟦1/0⟧', 'infinity'],
  ['approximate causal', 'approximate causal filter ⟦1/0⟧', 'infinity'],
  ['approximate causal', 'approximate causal\napproximate nudging ⟦0/0⟧', 'no number'],
  ['dt = 0.1', 'dt = ⟦0/0⟧', 'no number'],
])('%s as %s is no finite number', (part, marked, found) => {
  expect(refusal(part, marked)).toMatchObject({
    code: 'E2035',
    found,
    expected: expect.stringMatching(/number/),
  })
})

test('so is a phase of a contrast, and the rate of a flow', () => {
  const learning = 'descend E in W, b rate eta = 1e-3 with adam'
  const model = FLOW.replace('stationary u', 'flow E in u rate 1/tau').replace('approximate causal\n', '')
  expect(refusal(learning, CONTRAST, model)?.code).toBe('E2035')
  expect(refusal('rate 1/tau', 'rate ⟦1/0⟧', model)?.code).toBe('E2035')
})

test('a value that no population takes is not looked at', () => {
  const own = MODEL.replace('tau_m = 1,', 'tau_m = 1/0,').replace('h : 3', 'h : 3, tau_m = 1')
  expect(diagnose(own)).toHaveLength(1)
  expect(diagnose(own.replace('output 2', 'output 2, tau_m = 2'))).toEqual([])
})

test.each([
  ['tau_m = 1,', 'tau_m = ⟦0⟧,'],
  ['tau_r = 0.5,', 'tau_r = ⟦0⟧,'],
  ['h : 3', 'h : 3, tau_r = ⟦0⟧'],
  ['h : 3', 'h : 3, tau_r = ⟦[1, 0, 1]⟧'],
])('%s as %s is a time constant of zero, by which the equations divide', (part, marked) => {
  expect(refusal(part, marked)).toMatchObject({
    code: 'E2034',
    found: '0',
    expected: /* */ expect.stringMatching(/^more than zero/),
  })
})

test('a time constant of zero is fine where nothing divides by it', () => {
  const given = 'state u\nconstant tau = 1, tau_r = 0\nr = tanh(D(tau_r) u)\ntau * ddt(u) = -u + r'
  expect(diagnose(given)).toEqual([])
  expect(diagnose(given.replace('tau = 1', 'tau = 0')).map((d) => d.code)).toEqual(['E2034'])
  expect(diagnose(given.replace('tau *', '0 *')).map((d) => d.code)).toEqual(['E2034'])
  expect(
    diagnose(
      MODEL.replace('approximate causal', 'approximate causal filter 0.1').replace('D(tau_r)', 'D(0)'),
    ).map((d) => d.code),
  ).toEqual([])
})

test.each([
  [
    'rate ⟦-1/tau⟧',
    { code: 'E2034', found: '-1', expected: 'a rate above zero, which goes down the energy' },
  ],
  ['rate ⟦1000/tau⟧', { code: 'E2072', found: 'dt = 0.1, 1/(1000/tau) = 0.001' }],
])('%s of a flow is refused at the rate', (marked, more) => {
  expect(refusal('stationary u', `flow E in u ${marked}`, FLOW)).toMatchObject(more)
})

test('what a time step should be has the unit that it needs', () => {
  const model = 'state u\nconstant tau = 5 ms\ntau * ddt(u) = -u\nsimulate\n  dt = 1 s'
  const [only] = diagnose(model)
  expect(only?.remedy).toBe('reduce dt to 5 ms or less, or use an implicit method')
  expect(diagnose(model.replace('1 s', '5 ms'))).toEqual([])
})

test.each([
  ['delay(0.25)', 'choose dt = 0.0625'],
  ['delay(0.7)', undefined],
  ['delay(1/3)', 'choose dt = 0.0833333333333'],
  ['delay(0.25) r + W delay(0.4)', 'choose dt = 0.05'],
  ['delay(2.05)', 'choose dt = 0.082'],
  ['delay(0.25) r + W delay(1/3)', 'choose dt = 0.0833333333333'],
  ['delay(0.25) r + W delay(pi)', 'give all delays and intervals a common part, and choose it as dt'],
])('%s gives a time step that works as it is typed', (delay, remedy) => {
  const model =
    `state u\nweight W\nddt(u) = -u + W ${delay} u\nnetwork\n  h : 2\n  h -> h\nsimulate\n  dt = 0.1`.replace(
      ' r ',
      ' u ',
    )
  const found = diagnose(model)
  expect(found.map((d) => d.remedy)).toEqual(remedy === undefined ? [] : [remedy])
  const [, dt] = /dt = (.*)$/u.exec(remedy ?? '') ?? []
  if (dt !== undefined) expect(diagnose(model.replace('dt = 0.1', `dt = ${dt}`))).toEqual([])
})

test.each([
  ['adam(⟦-0.9⟧, 0.5, 1e-8)', '-0.9', 'write 0.9'],
  ['adam(0.9, ⟦2⟧, 1e-8)', '2', 'write 0.999'],
  ['adam(0.9, 0.999, ⟦-1e-8⟧)', '-1e-8', 'write 1e-8'],
  ['adam(0.9, 0.999, ⟦0⟧)', '0', 'write 1e-8'],
  ['adam(⟦1⟧, 0.999, 1e-8)', '1', 'write 0.9'],
  ['adam(0.9, ⟦1⟧, 1e-8)', '1', 'write 0.999'],
  ['momentum(⟦2⟧)', '2', 'write 0.9'],
])('%s is out of its range', (optimizer, found, remedy) => {
  expect(refusal('with adam', `with ${optimizer}`)).toMatchObject({ code: 'E2052', found, remedy })
})

test('zero is in the range of averages, and every number of an optimizer is looked at', () => {
  for (const optimizer of ['adam(0, 0, 1)', 'momentum(0)', 'sgd'])
    expect(diagnose(MODEL.replace('with adam', `with ${optimizer}`))).toEqual([])
  expect(diagnose(MODEL.replace('with adam', 'with adam(-0.9, 2, -1e-8)'))).toHaveLength(3)
})

test.each([
  ['phi = tanh', 'phi = ⟦soft_relu(1, 0)⟧', 'E2052', "write 'soft_relu(0, 1)'"],
  ['phi = tanh', 'phi = ⟦soft_relu(1, 1)⟧', 'E2052', "write 'soft_relu(0, 1)'"],
  [
    'phi = tanh',
    'phi = ⟦leaky_relu(0.1)⟧',
    'E2016',
    "write 'leaky_relu', whose slope is 0.01, or declare 'activation f(x) = relu(x) - 0.1 relu(-x)'",
  ],
  [
    'h : 3',
    'h : 3, phi = ⟦leaky_relu(0.2)⟧',
    'E2016',
    "write 'leaky_relu', whose slope is 0.01, or declare 'activation f(x) = relu(x) - 0.2 relu(-x)'",
  ],
])('%s as %s is no activation', (part, marked, code, remedy) => {
  expect(refusal(part, marked)).toMatchObject({ code, remedy })
})

test('a leak of its own is a formula', () => {
  const leaky = MODEL.replace('phi = tanh', 'phi = tanh\nactivation f(x) = relu(x) - 0.1 relu(-x)')
  expect(diagnose(leaky.replace('h : 3', 'h : 3, phi = f'))).toEqual([])
})

test('a weight is no feedback of its own', () => {
  expect(refusal('approximate causal', "approximate causal\napproximate feedback W' by ⟦W⟧")).toMatchObject({
    code: 'E2004',
    remedy: "write 'approximate feedback W' by B'",
  })
})

test.each(['constant(⟦[1, 2]⟧)', '⟦[1, 2]⟧'])('a list in %s wants the name of its setting', (drive) => {
  const model = `${MODEL}task\n  input x = 0\n`
  expect(refusal('input x = 0', `input x = ${drive}`, model)).toMatchObject({
    code: 'E2026',
    remedy: "write 'constant(value = [1, 2])'",
  })
  expect(diagnose(model.replace('input x = 0', 'input x = constant(value = [1, 2])'))).toEqual([])
})
