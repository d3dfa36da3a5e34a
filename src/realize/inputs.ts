/**
 * @file What an input supplies: x stands for the signal that a weight multiplies, beneath its operators, which act on the data; or for
 * the signal that the population names (`r = x`).
 */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { bodyAt } from '../derive/functional.js'
import { add, map, mul, op, pow, sym } from '../expr/build.js'
import type { Expr, Index, Sym, SymRole } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { Connection, Population } from '../model/model.js'
import { canonical } from './auxiliary.js'
import { DATA, type InputSignals, type Learning, OLD, type Product } from './realization.js'
import type { Resolver } from './resolve.js'

/** Signals that are computed from the data of each input, where a weight multiplies more than the data themselves. */
export function inputSignals(
  derivation: DerivationCore,
  resolver: Resolver,
  rules: readonly Pick<Learning, 'rule' | 'gradient' | 'indices'>[],
): readonly InputSignals[] {
  const { model } = derivation
  return model.populations
    .filter((p) => p.role === 'input')
    .map((p) => {
      const known = new Map<string, Expr>()
      for (const c of model.connections) {
        if (c.pre !== p.name) continue
        const kind = model.symbols.get(c.weight)?.kinds[1] ?? ''
        const index = canonical(kind === '' ? 'i' : `i@${kind}`)
        for (const product of resolver.products) {
          if (product.weight !== c.weight || product.transposed) continue
          for (const operand of product.operandKind === 'synaptic'
            ? readBySynapses(resolver, p, c)
            : [product]) {
            const supplied = suppliedBy(derivation, resolver, p, operand, c, index)
            if (supplied !== dataAt(index)) known.set(operand.operand, supplied)
          }
        }
        // a rule keeps traces of what it reads of presynaptic neurons: those of an input are traces of its data
        for (const name of readByRules(resolver, rules, c.weight)) {
          const origin = resolver.originOf(name)
          if (origin?.kind !== 'op' || known.has(name)) continue
          const operand = { weight: c.weight, operand: name, operandKind: 'signal' } as const
          known.set(name, suppliedBy(derivation, resolver, p, operand, c, index))
        }
      }
      const signals = [...known].map(([name, body]) => resolver.separate(name, body.free[0] ?? 'i', body))
      return { population: p.name, signals }
    })
}

const dataAt = (index: Index): Sym => sym('let', DATA, [index])

/** What the data of an input may stand for. */
const SUPPLIED: readonly SymRole[] = ['state', 'let', 'signal']

type Operand = Pick<Product, 'weight' | 'operand' | 'operandKind'>

/** What signals of synapses read of presynaptic neurons, where an input says which of it the data are. */
function readBySynapses(
  resolver: Resolver,
  { supplies }: Population,
  { weight }: Connection,
): readonly Operand[] {
  if (supplies.length === 0) return []
  const found = new Map<string, Operand>()
  for (const { weights, indices, body, filters } of resolver.synapses.signals.values()) {
    if (!weights.has(weight)) continue
    for (const s of [body, ...filters.map((f) => f.input)].flatMap((e) => [...symbols(e)])) {
      const isRead =
        s.role === 'state' || (s.role === 'let' && (!s.name.startsWith('#') || s.name.startsWith(OLD)))
      if (!isRead || s.indices.length !== 1 || s.indices[0] !== indices[1]) continue
      const operand = s.name.replace(OLD, '')
      found.set(operand, { weight, operand, operandKind: s.role === 'state' ? 'state' : 'signal' })
    }
  }
  return [...found.values()]
}

/** Signals of presynaptic neurons that the rules of a weight read, also in signals of its synapses. */
function readByRules(
  resolver: Resolver,
  rules: readonly Pick<Learning, 'rule' | 'gradient' | 'indices'>[],
  weight: string,
): ReadonlySet<string> {
  const names = new Set<string>()
  const note = (e: Expr, pre: Index | undefined): void => {
    for (const s of symbols(e))
      if (s.role === 'let' && s.indices.length === 1 && s.indices[0] === pre)
        names.add(s.name.replace(OLD, ''))
  }
  for (const l of rules) if (l.rule.parameter === weight) note(l.gradient, l.indices[1])
  for (const s of resolver.synapses.signals.values())
    if (s.weights.has(weight))
      for (const e of [s.body, ...s.filters.map((f) => f.input)]) note(e, s.indices[1])
  return names
}

/** The operand of a product as a function of the data. */
function suppliedBy(
  derivation: DerivationCore,
  resolver: Resolver,
  p: Population,
  product: Operand,
  c: Connection,
  index: Index,
): Expr {
  const { model } = derivation
  const data = dataAt(index)
  const role = product.operandKind === 'state' ? 'state' : 'let'
  const origin = resolver.originOf(product.operand) ?? sym(role, product.operand, [index])
  const refuse = (message: string, remedy: string): ModelError =>
    new ModelError([problem('E3001', { message, span: c.span, remedy })], model.source)
  if (origin.kind === 'sym' && !SUPPLIED.includes(origin.role)) {
    throw refuse(
      `'${product.weight}' multiplies the ${origin.role} '${origin.name}', which the input '${p.name}' does not have`,
      `name the signal that '${p.name}' supplies, as in 'r = ...' and '${product.weight} r'`,
    )
  }
  if (p.supplies.length > 0) {
    const opened = standFor(derivation, p.supplies, origin, data)
    const stray = [...symbols(opened)].find(
      (s) => s !== data && s.role !== 'constant' && s.role !== 'parameter',
    )
    if (!stray) return opened
    throw refuse(
      `'${product.weight}' multiplies '${stray.name}', which the input '${p.name}' does not supply`,
      `let '${p.name}' supply what '${product.weight}' multiplies`,
    )
  }
  if (origin.kind === 'op') return op(origin.word, data)
  if (origin.kind === 'sym' || origin.kind === 'map') return data
  throw refuse(
    `what the input '${p.name}' stands for in the operand of '${c.weight}' is open`,
    `say it, as in '${p.name} : input, r = ${p.name}', or give the operand a name`,
  )
}

/** An expression with definitions opened until the supplied names are reached, which are the data. */
function standFor(derivation: DerivationCore, supplies: readonly string[], e: Expr, data: Sym): Expr {
  const [index = 'i'] = data.indices
  const definitions = [
    ...derivation.model.definitions.values(),
    ...derivation.running.map((r) => r.definition),
  ].filter((d) => d.indices.length === 1)
  const bodies = new Map(definitions.map((d) => [d.name, bodyAt(d, [index])] as const))
  const meant = new Set(supplies.flatMap((name) => bodies.get(name) ?? []))
  const open = (x: Expr, depth: number): Expr => {
    if (meant.has(x)) return data
    if (x.kind === 'sym') {
      if (supplies.includes(x.name)) return data
      const body = x.role === 'let' && depth > 0 ? bodies.get(x.name) : undefined
      return body ? open(body, depth - 1) : x
    }
    const go = (y: Expr): Expr => open(y, depth)
    if (x.kind === 'add') return add(x.terms.map(go))
    if (x.kind === 'mul' && x.sum.length === 0) return mul(x.factors.map(go))
    if (x.kind === 'pow') return pow(go(x.base), x.exponent)
    if (x.kind === 'map') return map(x.fn, x.order, go(x.arg))
    if (x.kind === 'op') return op(x.word, go(x.arg))
    return x
  }
  return open(e, bodies.size)
}
