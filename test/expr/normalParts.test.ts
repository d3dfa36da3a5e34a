/** @file The normal form of what stands inside of operators, and of nothing. */
import { expect, test } from 'vitest'
import { add, mul, num, ONE, op, sym, ZERO } from '../../src/expr/build.js'
import { expand } from '../../src/expr/expand.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal, normalForm, openSession } from '../../src/expr/normal.js'

test('a time constant inside of an operator is brought to normal form, also that of a delay', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => sym('constant', name)) as [Expr, Expr, Expr]
  const u = sym('state', 'u', ['i'])
  const [product, sum] = [mul([c, add([a, b])]), add([mul([c, a]), mul([c, b])])]
  for (const of of [{ op: 'D' }, { op: 'D', power: -1 }, { op: 'S' }, { op: 'S', reversed: true }] as const) {
    const word = (tau: Expr): Expr => op([{ reversed: false, power: 1, ...of, tau }], u)
    expect(equal(word(product), word(sum))).toBe(true)
    expect(equal(word(product), word(mul([c, a])))).toBe(false)
  }
})

test('zero is a sum of no terms, at either level', () => {
  for (const level of [1, 2] as const) {
    expect(expand(ZERO, openSession(level)).size).toBe(0)
    expect(expand(num(-0), openSession(level)).size).toBe(0)
    expect(expand(ONE, openSession(level)).size).toBe(1)
    expect(normalForm(ZERO, level).groups.size).toBe(0)
  }
})
