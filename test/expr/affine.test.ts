/** @file Sums of indices: their normal form, the boundary, and sums that are the same but for a shift. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { latexOf, textOf } from '../../src/derive/show.js'
import { affineIndex, atomsOf, renameIndex, solveIndices } from '../../src/expr/affine.js'
import { inside, within } from '../../src/expr/boundary.js'
import { add, map, mul, num, op, pow, sub, sym } from '../../src/expr/build.js'
import { evaluator, type Quantity, type World } from '../../src/expr/evaluate.js'
import { type Expr, type Index, kindOfIndex } from '../../src/expr/expr.js'
import { equal, expressionOf, normalForm } from '../../src/expr/normal.js'
import { freshIndex, rename, sumOver } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'

const SIZES = { X: 5, Z: 3, K: 2, L: 4 }
const TIMELINE = chebyshev(1, 4)
const at = (kind: string, ...parts: readonly (readonly [Index, number])[]): Index =>
  affineIndex(new Map(parts), kind)
const plus = at('X', ['x@X', 1], ['k@K', 1])
const minus = at('X', ['x@X', 1], ['k@K', -1])

const draw = randomStream(3, 'affine').normal
const constants = (...kinds: readonly (keyof typeof SIZES)[]): Quantity => {
  const shape = kinds.map((k) => SIZES[k])
  return { shape, data: Float64Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => draw()) }
}
const WORLD: World = {
  timeline: TIMELINE,
  sizes: SIZES,
  quantities: new Map([
    ['e', constants('X')],
    ['r', constants('X')],
    ['q', constants('Z')],
    ['A', constants('K')],
    ['B', constants('L')],
    ['M', constants('X', 'K')],
  ]),
  definitions: new Map(),
  functions: {},
}
const e = (i: Index): Expr => sym('let', 'e', [i])
const r = (i: Index): Expr => sym('let', 'r', [i])
const q = (i: Index): Expr => sym('let', 'q', [i])
const A = (i: Index): Expr => sym('weight', 'A', [i])

const values = (x: Expr): readonly number[] => {
  const made = evaluator(WORLD)(x)
  const cells = made.free.reduce((n, i) => n * (SIZES[kindOfIndex(i) as keyof typeof SIZES] ?? 0), 1)
  return [...made.data.slice(0, cells)]
}
const apart = (x: Expr, y: Expr): number => Math.max(...values(sub(x, y)).map(Math.abs))
const number = (name: string, n: number): number => {
  const { shape = [], data = [] } = WORLD.quantities.get(name) ?? {}
  return n < 0 || n >= (shape[0] ?? 0) ? 0 : (data[n] ?? Number.NaN)
}

describe('an index that is a sum', () => {
  test('has one form: names sorted, a single name of its kind plain', () => {
    expect(at('X', ['k@K', 1], ['x@X', 1])).toBe(plus)
    expect(renameIndex(plus, new Map([['x@X', minus]]))).toBe('x@X')
    expect(renameIndex('x@X', new Map([['x@X', plus]]))).toBe(plus)
    expect(renameIndex('z@Z', new Map([['z@Z', 'y@X']]))).toBe('y@X')
    // what is read stays an axis of its own kind
    expect(kindOfIndex(at('X', ['z@Z', 1]))).toBe('X')
    expect(kindOfIndex(renameIndex('z@Z', new Map([['z@Z', plus]])))).toBe('Z')
    expect(atomsOf(at('X', ['z@Z', 2], ['k@K', -1]))).toEqual(['k@K', 'z@Z'])
    expect(r(plus).free).toEqual(['k@K', 'x@X'])
  })

  test('is solved for a name that it holds once, not for another', () => {
    expect(solveIndices([plus], ['t@X'])).toEqual(new Map([['x@X', at('X', ['t@X', 1], ['k@K', -1])]]))
    expect(solveIndices(['x@X', plus], ['s@X', 't@X'])).toEqual(
      new Map([
        ['x@X', 's@X'],
        ['k@K', at('K', ['t@X', 1], ['s@X', -1])],
      ]),
    )
    expect(solveIndices([minus, plus], ['s@X', 't@X'])).toBeUndefined()
    expect(solveIndices([at('X', ['x@X', 2])], ['t@X'])).toBeUndefined()
    expect(solveIndices(['x@X', 'x@X'], ['s@X', 't@X'])).toBeUndefined()
  })

  test('prints beside other names without a clash', () => {
    const sum = sumOver(mul([e('x@X'), r(plus), sym('let', 'p', ['j'])]), ['x@X'])
    expect(textOf(sum, ['j'])).toBe('p[j] * sum(l, r[l+k] * e[l])')
    expect(latexOf(r(minus))).toBe('{r}_{{x-k}}')
    expect(textOf(r(at('X', ['z@Z', 2], ['k@K', -1])))).toBe('r[2z-k]')
  })
})

describe('the reference evaluation', () => {
  test('reads zero beyond the range', () => {
    expect(values(r(plus))).toEqual([0, 1].flatMap((k) => [0, 1, 2, 3, 4].map((x) => number('r', x + k))))
    expect(values(r(minus))).toEqual([0, 1].flatMap((k) => [0, 1, 2, 3, 4].map((x) => number('r', x - k))))
    expect(values(inside(minus))).toEqual([1, 1, 1, 1, 1, 0, 1, 1, 1, 1])
  })

  test('takes a function of what is beyond the range at zero, and a definition as zero', () => {
    const cosine = map('cos', 0, r(plus))
    expect(values(cosine)[9]).toBe(1)
    expect(values(within(cosine, [plus]))[9]).toBe(0)
  })

  test('gives zero for a product beyond the range, a divisor beside it or not', () => {
    expect(values(mul([e(plus), pow(r(plus), -1)]))[9]).toBe(0)
  })
})

/** Σ over the names of two products that are one but for a shift. */
const SAME: Readonly<Record<string, readonly [Expr, Expr]>> = {
  'x to x − k': [
    sumOver(mul([e('x@X'), r(plus)]), ['x@X']),
    sumOver(mul([e(at('X', ['y@X', 1], ['k@K', -1])), r('y@X')]), ['y@X']),
  ],
  'over both': [
    sumOver(mul([A('k@K'), e('x@X'), r(plus)]), ['x@X', 'k@K']),
    sumOver(mul([A(at('K', ['y@X', 1], ['x@X', -1])), e('x@X'), r('y@X')]), ['x@X', 'y@X']),
  ],
  'axes of two sizes': [
    sumOver(mul([q('z@Z'), r(at('X', ['z@Z', 1], ['l@L', 1]))]), ['z@Z']),
    sumOver(mul([q(at('Z', ['x@X', 1], ['l@L', -1])), r('x@X')]), ['x@X']),
  ],
  'a range that nothing else keeps': [
    sumOver(mul([A('k@K'), r(at('X', ['z@Z', 1], ['k@K', 1]))]), ['z@Z', 'k@K']),
    sumOver(mul([A('k@K'), inside(at('Z', ['x@X', 1], ['k@K', -1])), r('x@X')]), ['x@X', 'k@K']),
  ],
  'operators differ, operands do not': [
    add([
      sumOver(mul([op([{ op: 'D', tau: num(2), reversed: false, power: 1 }], e('x@X')), r(plus)]), ['x@X']),
      sumOver(mul([num(-2), op([{ op: 'dt', reversed: false, power: 1 }], e(minus)), r('x@X')]), ['x@X']),
    ]),
    sumOver(mul([e(minus), r('x@X')]), ['x@X']),
  ],
  'inside of a function': [
    map('tanh', 0, sumOver(mul([A('k@K'), r(plus)]), ['k@K'])),
    map('tanh', 0, sumOver(mul([A(at('K', ['y@X', 1], ['x@X', -1])), r('y@X')]), ['y@X'])),
  ],
  'an indicator that says nothing new': [mul([inside(plus), r(plus)]), r(plus)],
}

/** The same but for the boundary, or for the direction of the shift. */
const OTHER: Readonly<Record<string, readonly [Expr, Expr]>> = {
  'the other direction': [
    sumOver(mul([e('x@X'), r(plus)]), ['x@X']),
    sumOver(mul([e('x@X'), r(minus)]), ['x@X']),
  ],
  'what is not zero beyond the range': [
    sumOver(map('cos', 0, r(plus)), ['x@X']),
    sumOver(map('cos', 0, r('x@X')), ['x@X']),
  ],
  'a range that is lost': [
    sumOver(mul([A('k@K'), r(at('X', ['z@Z', 1], ['k@K', 1]))]), ['z@Z', 'k@K']),
    sumOver(mul([A('k@K'), r('x@X')]), ['x@X', 'k@K']),
  ],
  'an indicator beside a function': [map('cos', 0, r(plus)), mul([inside(plus), map('cos', 0, r(plus))])],
}

describe('the normal form', () => {
  test.each(Object.entries(SAME))('knows: %s', (_, [x, y]) => {
    expect(apart(x, y)).toBeLessThan(1e-12)
    expect(equal(x, y)).toBe(true)
    expect(equal(x, mul([num(2), y]))).toBe(false)
    expect(apart(x, expressionOf(normalForm(x)))).toBeLessThan(1e-12)
  })

  test.each(Object.entries(OTHER))('keeps apart: %s', (_, [x, y]) => {
    expect(apart(x, y)).toBeGreaterThan(1e-3)
    expect(equal(x, y)).toBe(false)
  })

  test('random products: values kept, shifts and names of no matter', () => {
    const { uniform } = randomStream(11, 'shifts')
    const below = (n: number): number => Math.floor(n * uniform())
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
    const bound: readonly Index[] = ['x@X', 'z@Z', 'k@K', 'l@L']
    const kinds = { e: 'X', r: 'X', q: 'Z', A: 'K', B: 'L' } as const
    for (let n = 0; n < 150; n++) {
      const factor = (): Expr => {
        const name = pick(Object.keys(kinds) as (keyof typeof kinds)[])
        const own = bound.filter((i) => kindOfIndex(i) === kinds[name])
        const shift = [pick(bound), pick(bound)].map((i) => [i, pick([1, -1])] as const)
        const index = uniform() < 0.4 ? pick(own) : at(kinds[name], ...shift)
        const read = sym(name === 'A' || name === 'B' ? 'weight' : 'let', name, [index])
        return uniform() < 0.2 ? map('cos', 0, read) : read
      }
      const product = mul(Array.from({ length: 2 + below(3) }, factor))
      const over = bound.filter((i) => product.free.includes(i) && uniform() < 0.7)
      const whole = sumOver(product, over)
      expect(apart(whole, expressionOf(normalForm(whole)))).toBeLessThan(1e-10)
      const renamed = rename(product, new Map(over.map((i) => [i, freshIndex(i)])))
      const names = over.map((i) => renamed.free.find((j) => kindOfIndex(j) === kindOfIndex(i)) ?? i)
      expect(sumOver(renamed, names)).toBe(whole)
    }
  })
})
