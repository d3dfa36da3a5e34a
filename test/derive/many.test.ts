/** @file Ten thousand terms, and expressions nested ten thousand deep: derived, printed or refused in bounded time, without recursion. */
import { describe, expect, test } from 'vitest'
import { sensitivities } from '../../src/derive/functional.js'
import { latexOf, textOf } from '../../src/derive/show.js'
import { map, op, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { constructions } from '../../src/expr/intern.js'
import { lookAhead } from '../../src/expr/operator.js'
import { nodes } from '../../src/expr/substitute.js'
import { derive, parse } from '../../src/index.js'
import { spent } from '../spent.js'
import { PATTERNS } from './patterns.js'

const MANY = 10_000
/** Milliseconds; bench/README.md says what was measured on a quiet machine, the rest is for a busy one. */
const LIMIT = 30_000

/** What of the derivation grows with the number of terms. */
const GROWS: Readonly<Record<string, (derivation: ReturnType<typeof derive>) => number>> = {
  'terms of an energy': (d) =>
    (d.steps.find((s) => s.rule === 'functional derivative')?.before ?? '').split('tanh(').length,
  'definitions beside each other': (d) => d.equations.length,
  'definitions one upon the other': (d) => d.equations.length,
  'terms of an equation': (d) => (d.equations[0]?.text ?? '').split('tanh(').length,
  equations: (d) => d.equations.length,
  energies: (d) => d.equations.length,
}

describe(`${MANY} times the same pattern`, () => {
  test.each(Object.entries(PATTERNS))(
    '%s',
    (name, write) => {
      const cost = (k: number): number => {
        const before = constructions()
        const derivation = derive(parse(write(k)))
        expect(GROWS[name]?.(derivation)).toBeGreaterThanOrEqual(k)
        return constructions() - before
      }
      const few = cost(MANY / 8)
      const start = spent()
      const many = cost(MANY)
      expect(spent() - start).toBeLessThan(LIMIT)
      expect(many / few).toBeLessThan(8.5)
      expect(many / few).toBeGreaterThan(4)
    },
    3 * LIMIT,
  )
})

const u = sym('state', 'u', ['i'])
const tau = sym('constant', 'tau')

const nodesOf = (e: Expr): number => [...nodes([e])].length

const NESTED: Readonly<Record<string, (e: Expr) => Expr>> = {
  functions: (e) => map('tanh', 0, e),
  'operators and functions': (e) => op([lookAhead(tau, -1)], map('tanh', 0, e)),
}

describe(`${MANY} nested`, () => {
  test.each(Object.entries(NESTED))(
    '%s',
    (name, nest) => {
      let e: Expr = u
      for (let n = 0; n < MANY; n++) e = nest(e)
      const start = spent()
      expect(textOf(e, ['i']).split('tanh(').length).toBe(MANY + 1)
      expect(latexOf(e, ['i']).split('tanh').length).toBe(MANY + 1)
      const slope = (): Expr | undefined => sensitivities(e, new Map()).get('u')
      // a product of slopes is shared; operators around operators have to be written out
      if (name === 'functions') expect(nodesOf(slope() ?? u)).toBeGreaterThan(2 * MANY)
      else expect(slope).toThrow('too long to write out')
      expect(spent() - start).toBeLessThan(LIMIT)
    },
    3 * LIMIT,
  )
})
