/** @file What flows back along an expression: the product is made late, and what is said of it before holds of it then. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { Seed } from '../../src/derive/seed.js'
import { add, map, mul, num, ONE, op, pow, sym, ZERO } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { lookAhead } from '../../src/expr/operator.js'

const tau = sym('constant', 'tau', ['k'])
const u = sym('state', 'u', ['i'])
const v = sym('state', 'v', ['j'])
const s = sym('constant', 's')
const filtered = op([lookAhead(tau, -1)], sym('state', 'w', ['k']))
const PARTS: readonly Expr[] = [
  u,
  v,
  s,
  num(3),
  num(-1),
  pow(u, -1),
  pow(u, 2),
  pow(v, 0.5),
  map('tanh', 1, v),
  add([u, s]),
  mul([v, pow(u, -1)]),
  mul([u, v]),
  filtered,
]

const lengthOf = (parts: readonly Expr[]): number => parts.filter((p) => p.kind !== 'num').length

describe('said before the product is made', () => {
  test('free indices, length and operators, whatever the order', () => {
    const { uniform } = randomStream(5, 'seeds')
    const pick = (): Expr => PARTS[Math.floor(uniform() * PARTS.length)] as Expr
    for (let n = 0; n < 300; n++) {
      const lists = Array.from({ length: 1 + Math.floor(uniform() * 4) }, () =>
        Array.from({ length: Math.floor(uniform() * 3) }, pick),
      )
      const start = pick()
      const seed = lists.reduce((by, list) => by.times(list), Seed.of(start))
      const all = [start, ...lists.flat()]
      const product = mul(all)
      expect(seed.length).toBe(lengthOf(all))
      expect(seed.operated).toBe(all.some((p) => p.operated))
      expect(seed.free.toSorted()).toEqual(product.free.toSorted())
      expect(seed.over.toSorted()).toEqual([...new Set(all.flatMap((p) => p.free))].toSorted())
      expect(seed.value).toBe(product)
      expect(seed.value).toBe(product)
      if (seed.isProduct) expect(product.kind === 'mul' || product.kind === 'pow').toBe(true)
      expect(seed.isZero).toBe(false)
    }
  })
  test('an index that a quotient takes away is not free', () => {
    expect(Seed.of(u).times([pow(u, -1)]).free).toEqual([])
    expect(
      Seed.of(u)
        .times([v])
        .times([pow(u, -1)]).free,
    ).toEqual(['j'])
    expect(
      Seed.of(u)
        .times([pow(u, -1)])
        .times([v]).free,
    ).toEqual(['j'])
    expect(Seed.of(u).times([v, pow(u, -1)]).free).toEqual(['j'])
    expect(Seed.of(pow(u, -1)).times([u]).free).toEqual([])
    expect(Seed.of(mul([v, pow(u, -1)])).times([u]).free).toEqual(['j'])
    expect(
      Seed.of(mul([v, pow(u, -1)]))
        .times([u])
        .over.toSorted(),
    ).toEqual(['i', 'j'])
    expect(Seed.of(pow(u, -1)).times([v]).free.toSorted()).toEqual(['i', 'j'])
  })
  test('a list that holds no other index is the list it came from', () => {
    const seed = Seed.of(mul([u, v]))
    expect(seed.times([u, s]).free).toBe(seed.free)
    expect(seed.times([u, filtered]).free.toSorted()).toEqual(['i', 'j', 'k'])
    expect(seed.times([filtered, u]).free.toSorted()).toEqual(['i', 'j', 'k'])
  })
})

describe('zero and products', () => {
  test('a factor that is zero makes it zero', () => {
    expect(Seed.of(u).times([v, ZERO]).isZero).toBe(true)
    expect(Seed.of(u).times([v, ZERO]).value).toBe(ZERO)
    expect(Seed.of(u).times([v, ZERO]).free).toEqual([])
    expect(Seed.of(ZERO).isZero).toBe(true)
    expect(Seed.of(ONE).isZero).toBe(false)
    expect(Seed.of(u).isZero).toBe(false)
  })
  test('is a product for sure where no factor can leave', () => {
    expect(Seed.of(u).times([v]).isProduct).toBe(true)
    expect(Seed.of(ONE).times([u, v]).isProduct).toBe(true)
    expect(Seed.of(ONE).times([u]).isProduct).toBe(false)
    expect(Seed.of(add([u, s])).times([num(3)]).isProduct).toBe(false)
    expect(Seed.of(u).isProduct).toBe(false)
    expect(Seed.of(pow(u, -1)).times([v]).isProduct).toBe(false)
    expect(Seed.of(mul([v, pow(u, -1)])).times([s]).isProduct).toBe(false)
    expect(Seed.of(u).times([num(2)]).isProduct).toBe(false)
    expect(Seed.of(u).times([num(2), v]).isProduct).toBe(true)
    expect(Seed.of(u).times([pow(v, -1)]).isProduct).toBe(false)
    expect(Seed.of(u).times([s, pow(v, -1)]).isProduct).toBe(false)
    expect(
      Seed.of(u)
        .times([pow(v, -1)])
        .times([s]).isProduct,
    ).toBe(false)
    expect(Seed.of(u).times([pow(v, 2)]).isProduct).toBe(true)
    expect(Seed.of(u).times([pow(v, 1.5)]).isProduct).toBe(true)
    expect(Seed.of(u).times([pow(v, 0.5)]).isProduct).toBe(false)
  })
})
