/** @file The adapter to nerdamer: true answers come through, wrong ones do not. */
import { expect, test } from 'vitest'
import { type Engine, factor, secondOpinion, solveFor } from '../../src/expr/algebra.js'
import { add, map, mul, neg, num, ONE, pow, recip, scale, sub, sym } from '../../src/expr/build.js'
import { differentiate } from '../../src/expr/differentiate.js'
import type { Expr } from '../../src/expr/expr.js'
import { readFormula } from '../../src/expr/formulaText.js'

const X = sym('argument', 'x')
/** Names that mean something of their own in nerdamer. */
const [TAU, E, I, PHI, PI] = ['tau', 'e', 'i', 'phi', 'pi'].map((n) => sym('constant', n)) as [
  Expr,
  Expr,
  Expr,
  Expr,
  Expr,
]
const W = sym('weight', 'W', ['i', 'j'])
const says =
  (reply: string): Engine =>
  () =>
    reply

test('solves a linear equation, whatever its symbols are called', async () => {
  expect(await solveFor(add([mul([TAU, X]), E]), X)).toEqual([mul([num(-1), recip(TAU), E])])
  expect(await solveFor(sub(X, mul([map('exp', 0, neg(I)), PI])), X)).toEqual([
    mul([map('exp', 0, neg(I)), PI]),
  ])
  const inside = add([mul([W, X]), map('relu', 0, E), neg(PHI)])
  expect((await solveFor(inside, X))?.length).toBe(1)
})

test('solves a quadratic equation: both roots, which hold where the discriminant is negative, too', async () => {
  const roots = await solveFor(add([mul([TAU, pow(X, 2)]), mul([E, X]), PHI]), X)
  expect(roots?.length).toBe(2)
})

test('factors', async () => {
  expect(await factor(add([pow(X, 2), mul([num(2), X, TAU]), pow(TAU, 2)]))).toBe(pow(add([X, TAU]), 2))
  expect((await factor(sub(pow(X, 2), ONE)))?.kind).toBe('mul')
})

test('has no answer where the formula hides the symbol, or the symbol is not there', async () => {
  const never: Engine = () => {
    throw new Error('asked')
  }
  expect(await solveFor(sub(map('relu', 0, X), ONE), X, never)).toBeUndefined()
  expect(await solveFor(sub(TAU, ONE), X, never)).toBeUndefined()
  expect(await secondOpinion(map('mine', 0, X), X, map('mine', 1, X), never)).toBe('no answer')
})

test('agrees with derivatives that are right, to higher orders', async () => {
  let f: Expr = mul([X, map('logistic', 0, mul([TAU, X]))])
  for (let n = 0; n < 3; n++) {
    const d = differentiate(f, X)
    expect(await secondOpinion(f, X, d)).toBe('agrees')
    expect(await secondOpinion(f, X, scale(1 + 1e-6, d))).toBe('disagrees')
    f = d
  }
})

test('a fault, a timeout and nonsense are no answers', async () => {
  const faults: readonly Engine[] = [
    () => {
      throw new Error('timeout')
    },
    ...['', '[]', '[', 'NaN', '[i,-i]', 'diff(max(v0,0),v0)', 'v0+', 'v9', '(((', 'constructor(v0)'].map(
      says,
    ),
  ]
  for (const engine of faults) {
    expect(await solveFor(sub(pow(X, 2), TAU), X, engine)).toBeUndefined()
    expect(await factor(sub(pow(X, 2), TAU), engine)).toBeUndefined()
    expect(await secondOpinion(pow(X, 2), X, scale(2, X), engine)).toBe('no answer')
  }
})

test('a timeout of nerdamer itself', async () => {
  const letters = ['b', 'c', 'd', 'f'].map((n) => sym('constant', n))
  const quartic = add([pow(X, 4), ...letters.map((s, n) => mul([s, pow(X, n)]))])
  expect(await solveFor(quartic, X)).toBeUndefined()
  // and what it left behind does not reach the next question
  const f = mul([X, map('exp', 0, scale(0.5, TAU))])
  expect(await secondOpinion(f, X, differentiate(f, X))).toBe('agrees')
})

/** Recorded wrong answers: a lost sign, a lost factor, a square too many, a missed constant, a product for a function. */
test('wrong replies are refused', async () => {
  const v = sym('state', 'v')
  const linear = add([E, mul([TAU, v]), neg(mul([PHI, map('tanh', 0, I)]))])
  // the leaves are numbered in the order of writing: read from a true reply
  let question = ''
  const echo: Engine = (text) => {
    question = text
    return text.slice('factor('.length, -1)
  }
  expect(await factor(linear, echo)).toBe(linear)
  const text = question.slice('factor('.length, -1)
  expect(await factor(linear, says(`-(${text})`))).toBeUndefined()
  expect(await factor(linear, says(`(${text})/4`))).toBeUndefined()
  expect(await factor(linear, says(`(${text})^2`))).toBeUndefined()
  expect(await factor(linear, says(`${text}+1/100000`))).toBeUndefined()
  const lost = pow(add([mul([v, recip(add([pow(X, 2), ONE]))]), num(0.5), TAU]), 2)
  expect(await factor(lost, echo)).toBe(lost)
  expect(await factor(lost, says(`4*${question.slice('factor('.length, -1)}`))).toBeUndefined()
})

test('wrong roots are refused: exp(-w) taken for 1, one of two wrong, the symbol itself', async () => {
  const equation = sub(X, mul([map('exp', 0, neg(E)), PI]))
  for (const reply of ['[v2]', '[v1]', '[v0]', '[0]', '[v2*e^(-v1),1]']) {
    const roots = await solveFor(equation, X, says(reply))
    expect(roots, reply).toBeUndefined()
  }
  expect(await solveFor(sub(pow(X, 2), ONE), X, says('[1,-1]'))).toEqual([num(1), num(-1)])
  expect(await solveFor(sub(pow(X, 2), ONE), X, says('[1,-1,2]'))).toBeUndefined()
  expect(await solveFor(sub(pow(X, 2), ONE), X, says('[1,1.000001]'))).toBeUndefined()
})

test('what nerdamer still gets wrong is refused: a root of tanh, the derivative beside exp(1/2)', async () => {
  const { default: nerdamer } = await import('nerdamer')
  nerdamer.set('PARSE2NUMBER', false)
  expect(nerdamer('solve(v0*tanh(x)-v1,x)').toString()).toContain('tanh(x)')
  expect(await solveFor(sub(mul([TAU, map('tanh', 0, X)]), E), X)).toBeUndefined()
  expect(nerdamer('diff(exp(1/2)*x,x)').toString()).toBe('sqrt(e^(1/2))')
  const f = mul([map('exp', 0, num(0.5)), X])
  expect(await secondOpinion(f, X, differentiate(f, X))).toBe('no answer')
  expect(await secondOpinion(f, X, map('exp', 0, num(0.5)), says('sqrt(e^(1/2))'))).toBe('no answer')
  const square = pow(add([num(0.5), E, mul([TAU, recip(add([ONE, pow(X, 2)]))])]), 2)
  expect(nerdamer('factor((0.5+v0+v1*(1+v2^2)^(-1))^2)').toString()).toContain('^(-v1)')
  expect(await factor(square)).toBeUndefined()
  expect(nerdamer('diff(f(x)*x,x)').toString()).toBe('2*f*x')
})

test('reads what nerdamer writes', () => {
  const read = (text: string): Expr | undefined =>
    readFormula(text, (name) => (name === 'v0' ? X : undefined))
  expect(read('-v0^(-2)')).toBe(neg(pow(X, -2)))
  expect(read('(1/2)*v0')).toBe(scale(0.5, X))
  expect(read('2^3^2')).toBe(num(512))
  expect(read('e^(2*v0)')).toBe(map('exp', 0, scale(2, X)))
  expect(read('v0^v0')).toBe(map('exp', 0, mul([X, map('log', 0, X)])))
  expect(read('sqrt(v0)-1.5e-3')).toBe(sub(pow(X, 0.5), num(0.0015)))
  expect(read('v0 v0')).toBeUndefined()
})
