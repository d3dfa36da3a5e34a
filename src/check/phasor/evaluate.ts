/** @file Expressions of a network at one frequency: every neuron's own value, operators by their response. */
import { type Complex, complex, size, times } from '../../expr/complex.js'
import type { Expr, Factor, Index, Sym } from '../../expr/expr.js'
import type { Activations } from '../functions.js'
import { type Net, Unpredicted } from './network.js'
import { average, constant, filtered, mapped, product, SILENT, type Signal, share, sum } from './signal.js'

/** Which neuron each free index is at. */
type Places = ReadonlyMap<Index, number>

export interface Context {
  readonly net: Net
  readonly omega: number
  readonly activations: Activations
  /** What a symbol is that is neither a constant nor a weight. `home`: the neuron whose equation is evaluated. */
  readonly leaf: (s: Sym, places: readonly number[], home: number) => Signal
}

const over = (a: Complex, b: Complex): Complex => {
  const d = b.re * b.re + b.im * b.im
  return complex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d)
}

function power(a: Complex, n: number): Complex {
  let result = complex(1)
  for (let k = 0; k < Math.abs(n); k++) result = times(result, a)
  return n < 0 ? over(complex(1), result) : result
}

/** The response of one factor at the frequency, and at rest. */
function response(
  { op, power: n, reversed }: Factor,
  tau: number,
  omega: number,
): readonly [Complex, number] {
  const sign = reversed ? -1 : 1
  if (op === 'dt') return [power(complex(0, sign * omega), n), 0]
  if (op === 'S') return [power(complex(Math.cos(omega * tau), -sign * Math.sin(omega * tau)), n), 1]
  return [power(complex(1, sign * omega * tau), n), 1]
}

/** The value of an expression with its free indices at some neurons. */
export function evaluateAt(context: Context, root: Expr, at: Places, home: number): Signal {
  const { net, omega, activations, leaf } = context
  const known = new Map<string, Signal>()
  const placeOf = (i: Index, places: Places): number => {
    const place = places.get(i)
    if (place === undefined) throw new Unpredicted(`the index '${i}'`)
    return place
  }
  const of = (e: Expr, places: Places): Signal => {
    if (e.kind === 'num') return constant(e.value)
    const key = `${e.id}|${e.free.map((i) => places.get(i)).join()}`
    const found = known.get(key) ?? make(e, places)
    known.set(key, found)
    return found
  }
  const symbol = (s: Sym, places: Places): Signal => {
    const own = s.indices.map((i) => placeOf(i, places))
    const [post, pre] = own
    if (s.role === 'weight' && post !== undefined && pre !== undefined)
      return constant(net.weight(s.name, post, pre))
    if (s.role === 'constant' || s.role === 'parameter' || s.role === 'bias')
      return constant(net.value(s.name, post))
    return leaf(s, own, home)
  }
  const make = (e: Expr, places: Places): Signal => {
    switch (e.kind) {
      case 'num':
        return constant(e.value)
      case 'sym':
        return symbol(e, places)
      case 'add':
        return e.terms.map((t) => of(t, places)).reduce(sum)
      case 'mul':
        return e.sum.length === 0
          ? e.factors.map((f) => of(f, places)).reduce(product)
          : summed(e.factors, e.sum, places)
      case 'pow': {
        const base = of(e.base, places)
        const n = e.exponent
        return mapped(base, base.mean ** n, n * base.mean ** (n - 1), n * (n - 1) * base.mean ** (n - 2))
      }
      case 'map': {
        const arg = of(e.arg, places)
        const value = (order: number): number => activations.derivative(e.fn, e.order + order)(arg.mean)
        return mapped(arg, value(0), value(1), size(arg.wave) === 0 ? 0 : value(2))
      }
      case 'op': {
        let result = of(e.arg, places)
        for (const f of e.word) {
          const tau = f.tau ? average(of(f.tau, places)) : 0
          result = filtered(result, ...response(f, tau, omega))
        }
        return result
      }
      case 'softmax': {
        const place = placeOf(e.at, places)
        const own = net.neurons[place]?.population
        const all = net.over(e.at).filter((p) => net.neurons[p]?.population === own)
        const args = all.map((p) => of(e.arg, new Map(places).set(e.at, p)))
        return share(args, all.indexOf(place))
      }
      default:
        throw new Unpredicted(`'${e.kind}' over a population`)
    }
  }
  const summed = (factors: readonly Expr[], bound: readonly Index[], places: Places): Signal => {
    const [index, ...others] = bound
    if (index === undefined) return factors.map((f) => of(f, places)).reduce(product)
    let total = SILENT
    for (const place of net.over(index)) {
      const inner = new Map(places).set(index, place)
      const isAbsent = factors.some((f) => {
        if (f.kind !== 'sym' || f.role !== 'weight') return false
        const [post, pre] = f.indices.map((i) => inner.get(i))
        return post !== undefined && pre !== undefined && net.weight(f.name, post, pre) === 0
      })
      if (!isAbsent) total = sum(total, summed(factors, others, inner))
    }
    return total
  }
  return of(root, at)
}
