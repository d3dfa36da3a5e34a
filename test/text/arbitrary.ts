/** @file Random syntax trees as the parser can give them. */
import * as fc from 'fast-check'
import type {
  Declared,
  DeclaredItem,
  DriveTerm,
  Name,
  Setting,
  Statement,
  Term,
} from '../../src/text/syntax.js'
import { name, nameTerm, number, span, terms, text, united } from './arbitraryTerm.js'

type Of<K extends Term['kind']> = Term & { readonly kind: K }

export const theory: fc.Arbitrary<Term> = terms(number)
const list: fc.Arbitrary<Term> = fc
  .array(fc.record({ value: fc.oneof(number, united, nameTerm), times: fc.integer({ min: 1, max: 99 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((items): Of<'list'> => ({ kind: 'list', items, span }))
const quoted: fc.Arbitrary<Term> = text.map((value) => ({ kind: 'string', value, span }))
export const value: fc.Arbitrary<Term> = fc.oneof(terms(fc.oneof(number, united)), list, quoted)

export const setting: fc.Arbitrary<Setting> = fc.record({ key: name, value })
export const comment: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((s) => s.replace(/[\r\n]/g, '').trim())

const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 1, maxLength: 3 })
const maybe = <K extends string, T>(key: K, of: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [P in K]?: T }> =>
  fc.option(of, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v })) as fc.Arbitrary<{
    readonly [P in K]?: T
  }>

export type Bare = Statement extends infer S
  ? S extends Statement
    ? Omit<S, 'span' | 'above' | 'beside'>
    : never
  : never

const item = (role: Declared): fc.Arbitrary<DeclaredItem> => {
  const kinds =
    role === 'weight' ? fc.option(fc.record({ on: name, from: name }), { nil: {} }) : maybe('on', name)
  const values =
    role === 'constant' || role === 'parameter' ? value.map((v) => ({ value: v })) : maybe('value', value)
  const none = role === 'target' || role === 'signal' || role === 'noise'
  return fc.tuple(name, kinds, none ? fc.constant({}) : values).map(([n, k, v]) => ({ name: n, ...k, ...v }))
}

const roles: Declared[] = ['state', 'weight', 'bias', 'target', 'constant', 'parameter', 'signal', 'noise']
const declaration: fc.Arbitrary<Bare> = fc
  .constantFrom(...roles)
  .chain((role) => some(item(role)).map((items) => ({ kind: 'declaration', role, items })))

const rate = fc.tuple(maybe('name', name), value).map(([n, v]) => ({ ...n, value: v }))
const ddt = (inner: Term): Term => ({
  kind: 'call',
  callee: { kind: 'name', name: 'ddt', span },
  args: [inner],
  span,
})
const bound = fc
  .tuple(name, terms(number), terms(number), fc.constantFrom('lower', 'upper', 'both'))
  .map(([n, low, high, which]) => ({
    name: n,
    ...(which !== 'upper' && { lower: low }),
    ...(which !== 'lower' && { upper: high }),
  }))

const rules: fc.Arbitrary<Bare>[] = [
  text.map((title) => ({ kind: 'model', title })),
  fc
    .tuple(name, maybe('parameter', name), theory)
    .map(([n, p, v]) => ({ kind: 'activation', name: n, ...p, value: v })),
  fc
    .tuple(fc.constantFrom('cost' as const, 'energy' as const), name, theory)
    .map(([role, n, v]) => ({ kind: 'definition', role, name: n, indices: [], value: v })),
  fc.tuple(maybe('energy', name), some(fc.tuple(fc.boolean(), name, theory))).map(([energy, all]) => {
    const coordinates = all.map(([operated, n, tau]): Term => {
      const state: Term = { kind: 'name', name: n.name, span }
      if (!operated) return state
      const operator: Term = { kind: 'call', callee: { kind: 'name', name: 'D', span }, args: [tau], span }
      return { kind: 'product', first: operator, rest: [{ join: 'juxtaposition', term: state }], span }
    })
    return { kind: 'stationary', ...energy, coordinates }
  }),
  fc.tuple(name, some(name), rate).map(([energy, states, r]) => ({ kind: 'flow', energy, states, rate: r })),
  fc
    .tuple(
      name,
      some(name),
      maybe('rate', rate),
      maybe(
        'by',
        fc.tuple(name, maybe('window', value)).map(([method, w]) => ({ method, ...w })),
      ),
      maybe('optimizer', fc.record({ name, args: fc.array(value, { maxLength: 3 }) })),
      maybe('every', value),
    )
    .map(([energy, parameters, ...clauses]) =>
      Object.assign({ kind: 'descend' as const, energy, parameters }, ...clauses),
    ),
  fc
    .tuple(name, some(name), fc.tuple(setting, setting), value, rate)
    .map(([energy, parameters, between, every, r]) => ({
      kind: 'contrast',
      energy,
      parameters,
      between,
      every,
      rate: r,
    })),
  some(bound).map((bounds) => ({ kind: 'keep', bounds })),
  fc
    .tuple(maybe('at', value), maybe('filter', value))
    .map(([a, f]) => ({ kind: 'approximate', what: 'causal', ...a, ...f })),
  value.map((gain) => ({ kind: 'approximate', what: 'nudging', gain })),
  fc.tuple(name, name).map(([weight, by]) => ({ kind: 'approximate', what: 'feedback', weight, by })),
  fc
    .constantFrom('instantaneous' as const, 'eligibility' as const)
    .map((what) => ({ kind: 'approximate', what })),
  name.map((n) => ({ kind: 'lag', name: n })),
]

const equalities: fc.Arbitrary<Bare>[] = [
  fc
    .tuple(name, fc.array(name, { maxLength: 2 }), theory)
    .map(([n, indices, v]) => ({ kind: 'definition', role: 'definition', name: n, indices, value: v })),
  fc.tuple(fc.boolean(), nameTerm, nameTerm, theory).map(([scaled, tau, u, v]) => ({
    kind: 'equation',
    left: scaled ? { kind: 'product', first: tau, rest: [{ join: '*', term: ddt(u) }], span } : ddt(u),
    value: v,
  })),
]

const size = fc
  .tuple(maybe('kind', name), fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 3 }))
  .map(([kind, shape]) => ({ ...kind, shape, span }))
const range = fc
  .tuple(fc.constantFrom('h', 'c_', 'tau'), fc.nat(9), fc.integer({ min: 1, max: 9 }))
  .map(([p, a, n]) => ({
    names: Array.from({ length: n + 1 }, (_, i): Name => ({ name: `${p}${a + i}`, span })),
    written: `${p}${a}..${p}${a + n}`,
  }))
const single = name.map((n) => ({ names: [n], written: n.name }))
const network: fc.Arbitrary<Bare> = fc.oneof(
  fc
    .tuple(
      some(fc.oneof(single, range)),
      maybe('role', fc.constantFrom('input' as const, 'output' as const)),
      some(size),
      fc.array(setting, { maxLength: 2 }),
    )
    .map(([parts, role, sizes, settings]): Bare => {
      const names = parts.flatMap((p) => p.names)
      return {
        kind: 'population',
        names,
        written: parts.map((p) => p.written).join(', '),
        ...role,
        sizes,
        settings,
      }
    }),
  fc
    .tuple(
      fc.array(name, { maxLength: 2 }),
      fc.array(name, { minLength: 2, maxLength: 4 }),
      fc.array(
        fc.oneof(
          name.map((key) => ({ key })),
          fc.record({ key: name, value }),
          fc.record({ key: name, args: some(value) }),
        ),
        { maxLength: 2 },
      ),
    )
    .map(([weights, links, options]): Bare => ({ kind: 'connection', weights, chain: links, options })),
)

const drive: fc.Arbitrary<DriveTerm> = fc.letrec<{ drive: DriveTerm }>(
  (tie: fc.LetrecTypedTie<{ drive: DriveTerm }>) => ({
    drive: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(number, nameTerm, quoted, list).map((v): DriveTerm => ({ kind: 'value', value: v, span })),
      fc
        .tuple(name, fc.array(tie('drive'), { maxLength: 2 }), fc.array(setting, { maxLength: 2 }))
        .map(([n, args, settings]): DriveTerm => ({ kind: 'generator', name: n, args, settings, span })),
    ),
  }),
).drive

const heading = (block: 'network' | 'simulate' | 'task'): Bare => ({ kind: 'heading', block })
const sections: fc.Arbitrary<Bare[]> = fc.oneof(
  fc
    .tuple(declaration, fc.array(fc.oneof(declaration, ...rules, ...equalities), { maxLength: 4 }))
    .map(([d, s]) => [d, ...s]),
  fc.array(network, { maxLength: 3 }).map((s) => [heading('network'), ...s]),
  some(setting).map((settings): Bare[] => [heading('simulate'), { kind: 'simulate', settings }]),
  fc
    .tuple(some(setting), fc.constantFrom('input' as const, 'target' as const), name, drive)
    .map(([settings, role, n, v]): Bare[] => [
      heading('task'),
      { kind: 'drive', role, name: n, value: v },
      { kind: 'task', settings },
    ]),
)

const dressed = (bare: Bare): fc.Arbitrary<Statement> =>
  fc
    .tuple(fc.option(some(comment), { nil: undefined }), fc.option(comment, { nil: undefined }))
    .map(([above, beside]) => ({
      ...bare,
      span,
      ...(above && { above }),
      ...(beside !== undefined && { beside }),
    }))

export const tree: fc.Arbitrary<{
  readonly statements: readonly Statement[]
  readonly below: readonly string[]
}> = fc.record({
  statements: fc
    .array(sections, { maxLength: 4 })
    .chain((parts) => fc.tuple(...parts.flat().map(dressed)))
    .map((all) => all as Statement[]),
  below: fc.array(comment, { maxLength: 2 }),
})
