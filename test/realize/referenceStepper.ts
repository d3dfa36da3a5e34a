/**
 * @file One step of a Realization in the lagged order of docs/language.md with plain arrays and Math.*: no loop language, no lowering.
 */
import { BUILT_IN, type Scalar, softRelu } from '../../src/expr/activations.js'
import { sym } from '../../src/expr/build.js'
import { differentiate } from '../../src/expr/differentiate.js'
import type { Expr, Index, Sym } from '../../src/expr/expr.js'
import type { Connection, Population } from '../../src/model/model.js'
import {
  type Learning,
  OLD,
  type Product,
  RANK,
  type Realization,
  type Signal,
} from '../../src/realize/realization.js'

export interface Signals {
  readonly inputs: Readonly<Record<string, ArrayLike<number>>>
  /** Absent populations have no target in this step. */
  readonly targets: Readonly<Record<string, ArrayLike<number>>>
}

export interface Options {
  readonly dt: number
  readonly batch: number
  /** Start value of `u[h]`, `W[h,x]`, `beta`, or undefined where there is none of that name. */
  readonly start: (name: string) => ArrayLike<number> | undefined
}

export interface Stepper {
  readonly step: (signals: Signals, learn?: boolean) => void
  /** Public names, as a simulation has them. */
  readonly values: ReadonlyMap<string, Float64Array>
  readonly gradients: ReadonlyMap<string, Float64Array>
}

/** Where an expression is read: one sample, the population whose equation it is, and a neuron per index. */
interface Place {
  readonly b: number
  readonly here: Population
  readonly at: Readonly<Record<Index, { readonly p: Population; readonly k: number }>>
}

const sizeOf = (p: Population): number => p.parts.reduce((n, part) => n + part.size, 0)
const blockName = (c: Connection): string => `${c.weight}[${c.post},${c.pre}]`
const of = (name: string, p: Population): string => `${name}[${p.name}]`

export function createStepper(realization: Realization, options: Options): Stepper {
  const { model } = realization.derivation
  const { dt, batch } = options
  const own = model.populations.filter((p) => p.role !== 'input')
  const store = new Map<string, Float64Array>()
  const gradients = new Map<string, Float64Array>()
  const memory = new Map<string, Float64Array>()
  let now: Signals = { inputs: {}, targets: {} }

  const cells = (name: string, count: number): Float64Array => {
    const known = store.get(name)
    if (known) return known
    const made = Float64Array.from({ length: count }, (_, n) => options.start(name)?.[n] ?? 0)
    store.set(name, made)
    return made
  }
  const signal = (leaf: string, p: Population): Float64Array => cells(of(leaf, p), batch * sizeOf(p))
  const populationOf = (name: string): Population => {
    const found = model.populations.find((p) => p.name === name)
    if (!found) throw new Error(`no population ${name}`)
    return found
  }
  const weights = (c: Connection): Float64Array =>
    cells(blockName(c), sizeOf(populationOf(c.post)) * sizeOf(populationOf(c.pre)))

  const constant = (s: Sym, { here, at }: Place): number => {
    const [index] = s.indices
    const place = index === undefined ? undefined : at[index]
    const p = place?.p ?? here
    const values = store.get(of(s.name, p)) ?? options.start(of(s.name, p)) ?? options.start(s.name)
    return values?.[place && values.length > 1 ? place.k : 0] ?? Number.NaN
  }

  const read = (s: Sym, place: Place): number => {
    const { here, at, b } = place
    const first = at[s.indices[0] ?? '']
    switch (s.role) {
      case 'constant':
      case 'parameter':
      case 'bias':
        return s.role === 'bias' && first
          ? (cells(of(s.name, first.p), sizeOf(first.p))[first.k] ?? 0)
          : constant(s, place)
      case 'output':
        return here.role === 'output' ? 1 : 0
      case 'given':
        return here.role === 'output' && now.targets[here.name] ? 1 : 0
      case 'weight': {
        const pre = at[s.indices[1] ?? '']
        const c = model.connections.find(
          (x) => x.weight === s.name && x.post === first?.p.name && x.pre === pre?.p.name,
        )
        return c && first && pre ? (weights(c)[first.k * sizeOf(pre.p) + pre.k] ?? 0) : 0
      }
      default: {
        if (!first) throw new Error(`${s.name} without a neuron`)
        const cell = b * sizeOf(first.p) + first.k
        if (s.role === 'target') return now.targets[first.p.name]?.[cell] ?? 0
        if (first.p.role === 'input') return now.inputs[first.p.name]?.[cell] ?? Number.NaN
        return signal(s.name, first.p)[cell] ?? Number.NaN
      }
    }
  }

  const activation = (fn: string, order: number, p: Population): Scalar => {
    const a = p.activations.get(fn) ?? model.activations.get(fn)
    if (a?.kind === 'formula') {
      const x = sym('argument', a.argument)
      let body = a.body
      for (let n = 0; n < order; n++) body = differentiate(body, x)
      return (value) => scalar(body, x, value, p)
    }
    const name = a?.name ?? fn
    const table = name === 'soft_relu' ? softRelu(a?.args[0] ?? 0, a?.args[1] ?? 0) : BUILT_IN[name as 'tanh']
    return table[order] ?? (() => Number.NaN)
  }
  const scalar = (e: Expr, x: Sym, value: number, p: Population): number => {
    const go = (f: Expr): number => scalar(f, x, value, p)
    if (e === x) return value
    if (e.kind === 'num') return e.value
    if (e.kind === 'add') return e.terms.reduce((s, t) => s + go(t), 0)
    if (e.kind === 'mul') return e.factors.reduce((s, t) => s * go(t), 1)
    if (e.kind === 'pow') return go(e.base) ** e.exponent
    if (e.kind === 'map') return activation(e.fn, e.order, p)(go(e.arg))
    return evaluate(e, { b: 0, here: p, at: {} })
  }

  /** All values of an expression along an index of the place's own population. */
  const along = (e: Expr, index: Index, place: Place): readonly number[] =>
    Array.from({ length: sizeOf(place.here) }, (_, k) =>
      evaluate(e, { ...place, at: { ...place.at, [index]: { p: place.here, k } } }),
    )

  const evaluate = (e: Expr, place: Place): number => {
    const go = (x: Expr): number => evaluate(x, place)
    switch (e.kind) {
      case 'num':
        return e.value
      case 'sym':
        return read(e, place)
      case 'add':
        return e.terms.reduce((s, t) => s + go(t), 0)
      case 'mul': {
        const [index, ...more] = e.sum
        if (more.length > 0) throw new Error('a double sum')
        const product = (at: Place): number => {
          const numbers = e.factors.map((f) => evaluate(f, at))
          return numbers.includes(0) ? 0 : numbers.reduce((s, x) => s * x, 1)
        }
        if (index === undefined) return product(place)
        return Array.from({ length: sizeOf(place.here) }, (_, k) =>
          product({ ...place, at: { ...place.at, [index]: { p: place.here, k } } }),
        ).reduce((s, x) => s + x, 0)
      }
      case 'pow':
        return go(e.base) ** e.exponent
      case 'map':
        return activation(e.fn, e.order, place.here)(go(e.arg))
      case 'op':
        throw new Error('an operator is left')
      case 'softmax': {
        const all = along(e.arg, e.at, place)
        return 1 / all.reduce((s, x) => s + Math.exp(x - go(e.arg)), 0)
      }
      case 'logsumexp': {
        const all = along(e.arg, e.over, place)
        const peak = Math.max(...all)
        return peak + Math.log(all.reduce((s, x) => s + Math.exp(x - peak), 0))
      }
    }
  }

  /** Calls for every sample and neuron of a population, with its place. */
  const everywhere = (p: Population, index: Index, f: (place: Place, cell: number) => void): void => {
    for (let b = 0; b < batch; b++)
      for (let k = 0; k < sizeOf(p); k++) f({ b, here: p, at: { [index]: { p, k } } }, b * sizeOf(p) + k)
  }
  const fill = (leaf: string, p: Population, index: Index, value: (place: Place) => number): void => {
    const made = new Float64Array(batch * sizeOf(p))
    everywhere(p, index, (place, cell) => {
      made[cell] = value(place)
    })
    signal(leaf, p).set(made)
  }

  const assign = (s: Signal): void => {
    for (const p of own) {
      const lowPasses = s.filters.flatMap((f) => (f.kind === 'low-pass' ? [f] : []))
      for (const f of lowPasses) {
        const [v, tau] = [sym('let', f.leaf, [s.index]), f.tau]
        fill(f.rateLeaf, p, s.index, (at) => (evaluate(f.input, at) - evaluate(v, at)) / evaluate(tau, at))
      }
      fill(s.name, p, s.index, (at) => evaluate(s.body, at))
      for (const f of lowPasses) {
        const [v, rate] = [signal(f.leaf, p), signal(f.rateLeaf, p)]
        v.forEach((x, n) => {
          v[n] = x + dt * (rate[n] ?? Number.NaN)
        })
      }
    }
  }
  const assignRank = (rank: number): void => {
    for (const s of realization.signals) if (s.rank === rank) assign(s)
  }

  const multiply = (product: Product): void => {
    const role = product.operandKind === 'state' ? 'state' : 'let'
    for (const p of own) {
      const sum = new Float64Array(batch * sizeOf(p))
      for (const c of model.connections) {
        if (c.weight !== product.weight || (product.transposed ? c.pre : c.post) !== p.name) continue
        const other = populationOf(product.transposed ? c.post : c.pre)
        const [w, columns] = [weights(c), sizeOf(populationOf(c.pre))]
        const operand = sym(role, product.operand, ['i'])
        everywhere(p, 'i', ({ b, at }, cell) => {
          for (let n = 0; n < sizeOf(other); n++) {
            const k = at.i?.k ?? 0
            const weight = w[product.transposed ? n * columns + k : k * columns + n] ?? Number.NaN
            sum[cell] =
              (sum[cell] ?? 0) + weight * read(operand, { b, here: other, at: { i: { p: other, k: n } } })
          }
        })
      }
      signal(product.leaf, p).set(sum)
    }
  }

  /** −∂E/∂θ of a block, batch mean; `at` names the neuron of each of its indices. */
  const mean = (l: Learning, here: Population, at: Place['at']): number => {
    let sum = 0
    for (let b = 0; b < batch; b++) sum += evaluate(l.gradient, { b, here, at })
    return sum / batch
  }
  const learnBlocks = (early: boolean): void => {
    for (const l of realization.learning) {
      const [i = 'i', j] = l.indices
      if (l.early !== early) continue
      if (j === undefined) {
        for (const p of own) {
          const name = of(l.rule.parameter, p)
          gradients.set(
            name,
            Float64Array.from({ length: sizeOf(p) }, (_, k) => mean(l, p, { [i]: { p, k } })),
          )
        }
        continue
      }
      for (const c of model.connections) {
        if (c.weight !== l.rule.parameter || c.options.fixed) continue
        const [post, pre] = [populationOf(c.post), populationOf(c.pre)]
        const g = Float64Array.from({ length: sizeOf(post) * sizeOf(pre) }, (_, n) =>
          mean(l, post, {
            [i]: { p: post, k: Math.floor(n / sizeOf(pre)) },
            [j]: { p: pre, k: n % sizeOf(pre) },
          }),
        )
        gradients.set(blockName(c), g)
      }
    }
  }

  const adam = (name: string, g: Float64Array, settings: readonly [number, number, number]): Float64Array => {
    const [beta1, beta2, epsilon] = settings
    const kept = (key: string, count: number): Float64Array => {
      const found = memory.get(`${key} ${name}`) ?? new Float64Array(count)
      memory.set(`${key} ${name}`, found)
      return found
    }
    const [m, v, t] = [kept('m', g.length), kept('v', g.length), kept('t', 1)]
    t[0] = (t[0] ?? 0) + 1
    return g.map((x, n) => {
      m[n] = beta1 * (m[n] ?? 0) + (1 - beta1) * x
      v[n] = beta2 * (v[n] ?? 0) + (1 - beta2) * x * x
      const [first, second] = [
        (m[n] ?? 0) / (1 - beta1 ** (t[0] ?? 0)),
        (v[n] ?? 0) / (1 - beta2 ** (t[0] ?? 0)),
      ]
      return first / (Math.sqrt(second) + epsilon)
    })
  }
  const direction = (name: string, g: Float64Array, l: Learning): Float64Array => {
    const o = l.rule.optimizer
    if (!o) return g.map((x) => dt * x)
    if (o.kind === 'sgd') return g
    if (o.kind === 'adam') return adam(name, g, [o.beta1, o.beta2, o.epsilon])
    const velocity = memory.get(name) ?? new Float64Array(g.length)
    memory.set(
      name,
      velocity.map((x, n) => o.mu * x + (g[n] ?? 0)),
    )
    return memory.get(name) ?? g
  }
  const update = (l: Learning, name: string, owner: Population): void => {
    const g = gradients.get(name)
    if (!g) return
    const theta = cells(name, g.length)
    const rate = evaluate(l.rule.rate, { b: 0, here: owner, at: {} })
    const keeps = model.keeps.filter((k) => k.name === l.rule.parameter)
    const floor =
      keeps.length === 0 && l.indices.length === 1 && l.rule.parameter.startsWith('tau') ? 10 * dt : -Infinity
    direction(name, g, l).forEach((d, n) => {
      const raw = (theta[n] ?? Number.NaN) + rate * d
      theta[n] = keeps.reduce(
        (x, k) => Math.min(Math.max(x, k.lower ?? -Infinity), k.upper ?? Infinity),
        Math.max(raw, floor),
      )
    })
  }

  const costOf = (p: Population): void => {
    const { cost } = realization
    if (cost === undefined) return
    const total = cells('cost', batch)
    for (let b = 0; b < batch; b++) total[b] = (total[b] ?? 0) + evaluate(cost, { b, here: p, at: {} })
  }

  const step = (signals: Signals, learn = true): void => {
    now = signals
    for (const leaf of realization.copies) for (const p of own) signal(OLD + leaf, p).set(signal(leaf, p))
    for (const name of realization.sources) {
      const s = realization.signals.find((x) => x.name === name)
      if (s) assign(s)
      for (const p of realization.products) if (p.leaf === name) multiply(p)
    }
    for (const p of realization.products) if (p.place === 'early') multiply(p)
    assignRank(RANK.error)
    cells('cost', batch).fill(0)
    own.forEach(costOf)
    for (const p of realization.products) if (p.place === 'drive' || p.place === 'stored') multiply(p)
    learnBlocks(true)
    assignRank(RANK.drive)
    for (const m of realization.membranes)
      for (const p of own) fill(m.leaf, p, m.index, (at) => evaluate(m.right, at) / evaluate(m.gain, at))
    assignRank(RANK.rate)
    for (const p of realization.products) if (p.place === 'late') multiply(p)
    learnBlocks(false)
    for (const m of realization.membranes)
      for (const p of own) {
        const [u, rate] = [signal(m.state, p), signal(m.leaf, p)]
        u.forEach((x, n) => {
          u[n] = x + dt * (rate[n] ?? Number.NaN)
        })
      }
    if (!learn) return
    for (const l of realization.learning) {
      for (const p of own) update(l, of(l.rule.parameter, p), p)
      for (const c of model.connections)
        if (c.weight === l.rule.parameter) update(l, blockName(c), populationOf(c.post))
    }
  }
  return { step, values: store, gradients }
}
