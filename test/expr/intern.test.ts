/** @file One structure is one node, whatever was built before it and in whatever order its parts came. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { children, mul } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { openSum, sumOver } from '../../src/expr/sums.js'
import { build, type Plan, plans } from './plan.js'

const RUNS = { seed: 4321, numRuns: 400 }

/** The same formula with the parts of every sum and product in another order. */
function turned(p: Plan): Plan {
  switch (p.k) {
    case 'add':
    case 'mul':
      return { ...p, parts: p.parts.map(turned).reverse() }
    case 'sub':
      return { k: 'add', parts: [{ k: 'neg', a: turned(p.b) }, turned(p.a)] }
    case 'num':
    case 'sym':
      return p
    default:
      return { ...p, a: turned(p.a) }
  }
}

test('the order of the parts does not matter', () => {
  fc.assert(
    fc.property(plans, (p) => {
      expect(build(turned(p))).toBe(build(p))
    }),
    RUNS,
  )
})

test('a sum of a product that is opened and closed again is the same node', () => {
  const sums = (e: Expr): readonly Expr[] => [
    ...(e.kind === 'mul' && e.sum.length > 0 ? [e] : []),
    ...children(e).flatMap(sums),
  ]
  fc.assert(
    fc.property(plans, (p) => {
      for (const e of sums(build(p))) {
        if (e.kind !== 'mul' || e.factors.length < 2) continue
        const [factors, fresh] = openSum(e)
        expect(sumOver(mul([...factors].reverse()), fresh)).toBe(e)
      }
    }),
    RUNS,
  )
})

/** Structure and hashes, without serial numbers. */
const dump = (e: Expr): unknown => [
  e.kind,
  e.hash,
  e.free,
  e.kind === 'sym' ? e.name : e.kind === 'num' ? e.value : e.kind === 'mul' ? e.sum : '',
  children(e).map(dump),
]

test('hashes, and with them all orders, do not depend on what was built before', async () => {
  const samples = fc.sample(plans, { seed: 4321, numRuns: 400 })
  const inFreshModule = async (order: readonly Plan[]): Promise<ReadonlyMap<Plan, unknown>> => {
    vi.resetModules()
    const fresh = await import('./plan.js')
    return new Map(order.map((p) => [p, dump(fresh.build(p))]))
  }
  const forward = await inFreshModule(samples)
  const backward = await inFreshModule([...samples].reverse())
  for (const p of samples) expect(backward.get(p)).toEqual(forward.get(p))
})
