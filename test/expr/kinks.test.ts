/** @file Kinks: where they are, which slope holds there, and what is said of them. */
import { expect, test } from 'vitest'
import { scalarFunction } from '../../src/expr/activations.js'
import { add, isNum, map, mul, num, ONE, pow, sub, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { builtInKinks, formulaKinks, kinksText, kinkText, type MeaningOf } from '../../src/expr/kinks.js'

const X = sym('argument', 'x')
const K = sym('constant', 'k')
const relu = (a: Expr): Expr => map('relu', 0, a)
const numbers = (list: readonly { readonly at: Expr; readonly slope: Expr }[]): unknown =>
  list.map(({ at, slope }) => [isNum(at) ? at.value : at, isNum(slope) ? slope.value : slope])

test.each(['relu', 'leaky_relu', 'hard_sigmoid', 'hard_tanh'])(
  'the kinks of %s are those of its slope',
  (fn) => {
    const slope = scalarFunction(fn, 1, {})
    const kinks = builtInKinks(fn)
    for (const { at, slope: stated } of kinks) {
      if (!isNum(at) || !isNum(stated)) throw new Error('a kink of a built-in is a number')
      expect(slope(at.value)).toBe(stated.value)
      expect(slope(at.value - 1e-9)).not.toBe(slope(at.value + 1e-9))
    }
    const jumps = Array.from({ length: 400 }, (_, n) => n / 100 - 2.005).filter(
      (x) => slope(x) !== slope(x + 0.01),
    )
    expect(jumps.length).toBe(kinks.length)
  },
)

test('smooth functions have none', () => {
  for (const fn of ['tanh', 'exp', 'identity', 'mine', 'toString']) expect(builtInKinks(fn)).toEqual([])
  expect(kinkText('tanh')).toBe('no kinks')
})

test('the text states place and slope', () => {
  expect(kinkText('relu')).toBe('a kink at 0, slope 0 there (the slope below)')
  expect(kinkText('hard_tanh')).toBe(
    'a kink at (-1), slope 1 there (the slope on the closed interval); a kink at 1, slope 1 there (the slope on the closed interval)',
  )
  expect(kinkText('leaky_relu', [])).toContain('slope 0.01 there')
})

test('soft_relu jumps at its bounds', () => {
  const [low, high] = builtInKinks('soft_relu', [0, 2])
  expect(low?.slope).toBe(num(0.5))
  expect(high?.at).toBe(num(2))
  expect(low?.note).toContain('jumps')
})

test('an affine inner formula locates them, with the slope of the whole formula', () => {
  const f = add([mul([num(3), relu(sub(mul([num(2), X]), ONE))]), X, map('hard_tanh', 0, X)])
  expect(numbers(formulaKinks(f, X).located)).toEqual([
    [-1, 2],
    [0.5, 2],
    [1, 8],
  ])
  expect(formulaKinks(f, X).hidden).toEqual([])
})

test('a constant shifts a kink', () => {
  const { located } = formulaKinks(relu(sub(X, K)), X)
  expect(located.map((k) => k.at)).toEqual([K])
  expect(formulaKinks(relu(K), X).located).toEqual([])
})

test('behind a formula that is not affine they stay hidden, and are said so', () => {
  const kinks = formulaKinks(relu(sub(pow(X, 2), ONE)), X)
  expect(kinks.located).toEqual([])
  expect(kinksText(kinks)).toMatch(/^kinks of relu at points where .*x\^2.* = 0$/)
})

test('other activations are looked into', () => {
  const meaning: MeaningOf = (fn) =>
    fn === 'phi'
      ? { kind: 'formula', argument: 'v', body: relu(add([sym('argument', 'v'), ONE])) }
      : fn === 'alias'
        ? { kind: 'builtin', name: 'hard_sigmoid', args: [] }
        : fn === 'gate'
          ? { kind: 'builtin', name: 'soft_relu', args: [0, 3] }
          : undefined
  expect(numbers(formulaKinks(map('phi', 0, mul([num(2), X])), X, meaning).located)).toEqual([[-0.5, 0]])
  expect(numbers(formulaKinks(map('alias', 0, X), X, meaning).located)).toEqual([
    [0, 1],
    [1, 1],
  ])
  expect(formulaKinks(map('gate', 0, X), X, meaning).located.map((k) => k.at)).toEqual([num(0), num(3)])
})

test('a side is told as the formula sees it, and none where several built-ins meet', () => {
  const notes = (f: Expr): readonly string[] => formulaKinks(f, X).located.map((k) => k.note)
  expect(notes(relu(sub(X, ONE)))).toEqual(['the slope below'])
  expect(notes(relu(sub(ONE, X)))).toEqual(['the slope above'])
  const shrunk = sub(relu(sub(X, ONE)), relu(sub(mul([num(-1), X]), ONE)))
  expect(notes(shrunk)).toEqual(['the slope above', 'the slope below'])
  // |x|, whose slope is taken as 0 where it is -1 on one side and 1 on the other
  expect(notes(add([relu(X), relu(mul([num(-1), X]))]))).toEqual(["with relu'(0) = 0"])
  expect(notes(relu(mul([K, X])))).toEqual(["with relu'(0) = 0"])
})
