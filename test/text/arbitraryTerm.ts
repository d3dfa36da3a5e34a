/** @file Random expressions as the parser can give them: what needs brackets in the text is a group in the tree. */
import * as fc from 'fast-check'
import type { Span } from '../../src/base/source.js'
import type { Join, Name, Term } from '../../src/text/syntax.js'

export const span: Span = { start: 0, end: 0 }

const WORDS = [
  'u',
  'v',
  'W',
  'W_up',
  'W_pi',
  'tau',
  'tau_m',
  'phi',
  'r_I',
  'h1',
  'x',
  'x_1',
  'Phi',
  'Alpha',
  'beta1',
  'e',
]
const TRAPS = [
  'd',
  'dE',
  'du',
  'delta',
  'dt',
  'dtau_m',
  'pi',
  'eta',
  'theta',
  'D',
  'I',
  'taum',
  'a__b',
  'lambda_',
  'rho0',
]

export const word = fc.constantFrom(...WORDS, ...TRAPS)
export const name: fc.Arbitrary<Name> = word.map((n) => ({ name: n, span }))
export const nameTerm: fc.Arbitrary<Term> = word.map((n) => ({ kind: 'name', name: n, span }))

const amount = fc.oneof(
  fc.nat(1200),
  fc.constantFrom(1, 2, 3, 4, 0.5, 1e-3, 1e-8, 0.1, 1e21, 1.5e-7),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((v) => Math.abs(v)),
)
export const number: fc.Arbitrary<Term> = amount.map((value) => ({ kind: 'number', value, span }))
export const united: fc.Arbitrary<Term> = fc
  .tuple(amount, fc.constantFrom('ms', 'mV/ms', 'nS/mV^2', '1/ms', 'us', 'kohm', 's^2', '1/s/mV'))
  .map(([value, unit]) => ({ kind: 'number', value, unit, span }))

export const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/["\p{Cc}]/gu, ''))
const negative = (term: Term): Term => ({ kind: 'sum', terms: [{ sign: '-', term }], span })

const isCallee = (t: Term): boolean => t.kind === 'name' || (t.kind === 'prime' && t.operand.kind === 'name')

const startsWith = (t: Term, kinds: readonly Term['kind'][]): boolean => {
  if (kinds.includes(t.kind)) return true
  if (t.kind === 'power') return startsWith(t.base, kinds)
  if (t.kind === 'index' || t.kind === 'prime') return startsWith(t.operand, kinds)
  return false
}

const standsAlone = (t: Term): boolean => !startsWith(t, ['number', 'string', 'list', 'sum'])

/** Makes a chain of factors one that can be read back: an operator where mere adjacency says something else. */
function chain(first: Term, rest: readonly { join: Join; term: Term }[], inNorm: boolean): Term {
  const kept: { join: Join; term: Term }[] = []
  let before = first
  for (const { join: wanted, term } of rest) {
    const last = kept.at(-1)
    const ambiguous = last?.join === '/' && last.term.kind !== 'number'
    const called = isCallee(unsigned(before)) && startsWith(term, ['group'])
    const closes = inNorm && startsWith(term, ['norm'])
    let join = wanted
    if (join === 'juxtaposition' && (ambiguous || called || closes || !standsAlone(term))) join = '*'
    if (
      join === '/' &&
      (startsWith(term, ['derivative']) || (term.kind === 'number' && term.unit !== undefined))
    ) {
      join = '.*'
    }
    kept.push({ join, term })
    before = term
  }
  return { kind: 'product', first, rest: kept, span }
}

const unsigned = (t: Term): Term => (t.kind === 'sum' ? (t.terms[0]?.term ?? t) : t)

interface Grammar {
  readonly factor: Term
  readonly product: Term
  readonly normed: Term
  readonly term: Term
}

const group = (inner: Term): Term => ({ kind: 'group', inner, span })

const joins = fc.constantFrom<Join>('juxtaposition', 'juxtaposition', '*', '.*', '/', './')

/** Expressions; `leaves` are the numbers and texts that the place allows. */
export function terms(leaves: fc.Arbitrary<Term>): fc.Arbitrary<Term> {
  const { term } = fc.letrec<Grammar>((tie: fc.LetrecTypedTie<Grammar>) => {
    const inside = fc.oneof({ depthSize: 'small', withCrossShrink: true }, nameTerm, number, tie('term'))
    const sums = (part: 'product' | 'normed'): fc.Arbitrary<Term> =>
      fc.oneof(
        tie(part),
        fc
          .tuple(
            fc.constantFrom<'+' | '-'>('+', '-'),
            fc.array(fc.record({ sign: fc.constantFrom<'+' | '-'>('+', '-'), term: tie(part) }), {
              minLength: 1,
              maxLength: 4,
            }),
          )
          .map(([sign, all]): Term => {
            const terms = all.map((t, i) => (i === 0 ? { ...t, sign: all.length === 1 ? '-' : sign } : t))
            return { kind: 'sum', terms, span }
          }),
      )
    const postfix: fc.Arbitrary<Term> = fc.oneof(
      { depthSize: 'small' },
      nameTerm,
      inside.map(group),
      fc.tuple(name, name).map(([of, by]): Term => ({ kind: 'derivative', of, by, span })),
      sums('normed').map((inner): Term => ({ kind: 'norm', inner, span })),
      fc
        .tuple(nameTerm, fc.integer({ min: 1, max: 3 }))
        .map(([operand, count]): Term => ({ kind: 'prime', operand, count, span })),
      fc
        .tuple(fc.oneof(nameTerm, inside.map(group)), fc.array(name, { minLength: 1, maxLength: 2 }))
        .map(([operand, indices]): Term => ({ kind: 'index', operand, indices, span })),
      fc
        .tuple(
          fc.boolean(),
          fc.oneof(nameTerm, fc.constant<Term>({ kind: 'name', name: 'ddt', span })),
          fc.array(inside, { minLength: 1, maxLength: 3 }),
        )
        .map(([primed, callee, args]): Term => {
          const operand: Term = primed ? { kind: 'prime', operand: callee, count: 1, span } : callee
          return { kind: 'call', callee: operand, args, span }
        }),
      nameTerm.map(
        (u): Term => ({ kind: 'call', callee: { kind: 'name', name: 'ddt', span }, args: [u], span }),
      ),
    )
    const power: fc.Arbitrary<Term> = fc
      .tuple(fc.oneof(postfix, number), fc.oneof(postfix, number), fc.boolean(), fc.boolean())
      .map(([base, exponent, elementwise, minus]) => {
        return { kind: 'power', base, exponent: minus ? negative(exponent) : exponent, elementwise, span }
      })
    const factor = fc.oneof({ weight: 4, arbitrary: postfix }, { weight: 1, arbitrary: power }, leaves)
    const products = (inNorm: boolean): fc.Arbitrary<Term> =>
      fc.oneof(
        { weight: 2, arbitrary: tie('factor') },
        fc
          .tuple(
            tie('factor'),
            fc.array(fc.record({ join: joins, term: tie('factor'), minus: fc.boolean() }), {
              minLength: 1,
              maxLength: 4,
            }),
          )
          .map(([first, rest]) =>
            chain(
              first,
              rest.map(({ join, term: t, minus }) => ({
                join,
                term:
                  minus && join !== 'juxtaposition' && !(t.kind === 'number' && t.unit !== undefined)
                    ? negative(t)
                    : t,
              })),
              inNorm,
            ),
          ),
      )
    return { factor, product: products(false), normed: products(true), term: sums('product') }
  })
  return term
}
