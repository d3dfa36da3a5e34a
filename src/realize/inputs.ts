/**
 * @file What an input supplies: x stands for the signal that a weight multiplies, beneath its operators, which act on the data; or for
 * the signal that the population names (`r = x`).
 */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { bodyAt } from '../derive/functional.js'
import { textOf } from '../derive/show.js'
import { add, map, mul, op, pow, sym, ZERO } from '../expr/build.js'
import type { Expr, Index, Sym, SymRole } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import { symbols } from '../expr/substitute.js'
import type { Connection, Model, Population } from '../model/model.js'
import { canonical } from './auxiliary.js'
import { carries } from './classify.js'
import { at } from './places.js'
import { DATA, type InputSignals, type Learning, OLD, type Product, stateOfRate } from './realization.js'
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
        if (isUnread(derivation, resolver, p, c)) throw refuseUnread(model, p, c)
        for (const product of resolver.products) {
          if (product.weight !== c.weight || product.transposed) continue
          if (product.operandKind === 'synaptic' && p.supplies.length === 0) continue
          for (const operand of product.operandKind === 'synaptic'
            ? readAtSynapses(resolver, c)
            : [product]) {
            const supplied =
              silentAt(derivation, resolver, p, operand.operand) ??
              suppliedBy(derivation, resolver, p, operand, c, index)
            if (supplied !== dataAt(index)) known.set(operand.operand, supplied)
          }
        }
        for (const name of readByRules(resolver, c.options.fixed ? [] : rules, c.weight)) {
          if (known.has(name)) continue
          const read =
            silentAt(derivation, resolver, p, name) ??
            readByRule(derivation, resolver, { population: p, connection: c, name, index })
          if (read !== dataAt(index)) known.set(name, read)
        }
      }
      const signals = [...known].map(([name, body]) =>
        at(p.span, () => resolver.separate(name, body.free[0] ?? 'i', body)),
      )
      return { population: p.name, signals }
    })
}

/**
 * What is made of errors, where there are none: the energy has no term of an input, unless its data are said to be one. Undefined of what is no
 * error, nor a function of one.
 */
function silentAt(
  { running }: DerivationCore,
  resolver: Resolver,
  { supplies }: Population,
  operand: string,
): Expr | undefined {
  const name = operand.replace(OLD, '')
  const isError = (id: string): boolean =>
    !supplies.includes(id) && running.some((r) => r.role === 'error' && r.definition.name === id)
  const origin = resolver.originOf(name) ?? sym('let', name, [canonical('i')])
  if (origin.kind === 'map' && carries(origin.arg, isError, resolver.bodyOf))
    return map(origin.fn, origin.order, ZERO)
  return carries(origin, isError, resolver.bodyOf) ? ZERO : undefined
}

/** Whether a weight multiplies errors of an input, and nothing that it has. */
function isUnread(derivation: DerivationCore, resolver: Resolver, p: Population, c: Connection): boolean {
  const products = resolver.products.filter((x) => x.weight === c.weight && !x.transposed)
  return (
    products.length > 0 &&
    products.every(
      (x) => x.operandKind !== 'synaptic' && silentAt(derivation, resolver, p, x.operand) !== undefined,
    )
  )
}

const refuseUnread = (model: Model, p: Population, c: Connection): ModelError =>
  new ModelError(
    [
      problem('E3001', {
        message: `'${c.weight}' multiplies nothing but errors, which the input '${p.name}' does not have`,
        span: c.span,
        remedy: `say what '${p.name}' supplies, as in '${p.name} : input, e = ${p.name}', or let a population with a state send errors`,
      }),
    ],
    model.source,
  )

const dataAt = (index: Index): Sym => sym('let', DATA, [index])

/** What the data of an input may stand for. */
const SUPPLIED: readonly SymRole[] = ['state', 'let', 'signal']

type Operand = Pick<Product, 'weight' | 'operand' | 'operandKind'>

/** What signals of synapses read of presynaptic neurons. */
function readAtSynapses(resolver: Resolver, { weight }: Connection): readonly Operand[] {
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

const READ_BY_RULES: readonly SymRole[] = ['state', 'let', 'bias']

/** Signals of presynaptic neurons that the rules of a weight read, also in signals of its synapses. */
function readByRules(
  resolver: Resolver,
  rules: readonly Pick<Learning, 'rule' | 'gradient' | 'indices'>[],
  weight: string,
): ReadonlySet<string> {
  const names = new Set<string>()
  const note = (e: Expr, pre: Index | undefined): void => {
    for (const s of symbols(e)) {
      if (s.indices.length !== 1 || s.indices[0] !== pre) continue
      if (READ_BY_RULES.includes(s.role)) names.add(s.name.replace(OLD, ''))
    }
  }
  for (const l of rules) if (l.rule.parameter === weight) note(l.gradient, l.indices[1])
  for (const s of resolver.synapses.signals.values())
    if (s.weights.has(weight))
      for (const e of [s.body, ...s.filters.map((f) => f.input)]) note(e, s.indices[1])
  return names
}

interface RuleRead {
  readonly population: Population
  readonly connection: Connection
  readonly name: string
  readonly index: Index
}

/** What a rule reads of presynaptic neurons, as a function of the data: an input has what its weights multiply, and nothing else. */
function readByRule(derivation: DerivationCore, resolver: Resolver, read: RuleRead): Expr {
  const { population: p, connection: c, name, index } = read
  const { model } = derivation
  const data = dataAt(index)
  const product = resolver.products.find((x) => x.leaf === name)
  const origin = originAt(derivation, resolver, name, index)
  if (!product) {
    const written = p.supplies.length > 0 ? new Set<Expr>() : multiplied(derivation, resolver, p, index)
    const opened = standFor(derivation, p.supplies, origin, data, written)
    if (!strayIn(opened, data)) return opened
  }
  const shown = product
    ? `${product.weight}${product.transposed ? "'" : ''} ${product.operand}`
    : origin.kind === 'sym'
      ? name
      : textOf(origin, origin.free)
  throw new ModelError(
    [
      problem('E3001', {
        message: `the rule of '${c.weight}' reads '${shown}' of presynaptic neurons, which the input '${p.name}' does not have`,
        span: c.span,
        remedy: `let the rule read what '${c.weight}' multiplies, or put a population with a state between '${p.name}' and '${c.post}'`,
      }),
    ],
    model.source,
  )
}

/** What a leaf of a neuron stands for: a rate of change, what a signal without a name was made from, or a name of the model. */
function originAt({ model }: DerivationCore, resolver: Resolver, name: string, index: Index): Expr {
  const state = stateOfRate(name)
  if (state !== undefined) return op([derivative()], sym('state', state, [index]))
  const role = model.symbols.get(name)?.role
  return resolver.originOf(name) ?? sym(role === 'state' || role === 'bias' ? role : 'let', name, [index])
}

/** All that weights multiply of an input which does not say what it supplies: each is its data. */
function multiplied(
  { model }: DerivationCore,
  resolver: Resolver,
  p: Population,
  index: Index,
): ReadonlySet<Expr> {
  const found = new Set<Expr>()
  for (const c of model.connections) {
    if (c.pre !== p.name) continue
    const products = resolver.products.filter((x) => x.weight === c.weight && !x.transposed)
    const operands = products.flatMap((x): readonly Operand[] =>
      x.operandKind === 'synaptic' ? readAtSynapses(resolver, c) : [x],
    )
    for (const { operand, operandKind } of operands) {
      const origin =
        resolver.originOf(operand) ?? sym(operandKind === 'state' ? 'state' : 'let', operand, [index])
      found.add(origin.kind === 'op' ? origin.arg : origin)
    }
  }
  return found
}

const strayIn = (e: Expr, data: Expr): Sym | undefined =>
  [...symbols(e)].find((s) => s !== data && s.role !== 'constant' && s.role !== 'parameter')

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
    const stray = strayIn(opened, data)
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

/** An expression with definitions opened until what is supplied is reached, by name or as it is written, which are the data. */
function standFor(
  derivation: DerivationCore,
  names: readonly string[],
  e: Expr,
  data: Sym,
  written: ReadonlySet<Expr> = new Set(),
): Expr {
  const [index = 'i'] = data.indices
  const definitions = [
    ...derivation.model.definitions.values(),
    ...derivation.running.map((r) => r.definition),
  ].filter((d) => d.indices.length === 1)
  const bodies = new Map(definitions.map((d) => [d.name, bodyAt(d, [index])] as const))
  const supplies = [...names, ...[...written].flatMap((x) => (x.kind === 'sym' ? x.name : []))]
  const meant = new Set([...written, ...supplies.flatMap((name) => bodies.get(name) ?? [])])
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
