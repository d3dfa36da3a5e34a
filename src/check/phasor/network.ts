/** @file The neurons, constants and weights of a network as numbers, each neuron with a place of its own. */
import { type Index, kindOfIndex } from '../../expr/expr.js'
import type { Model, Population } from '../../model/model.js'
import { resolveValues, resolveWeights } from '../../model/values.js'

export interface Neuron {
  readonly population: Population
  readonly kind: string
  /** Within its population and kind. */
  readonly unit: number
}

export interface Net {
  readonly neurons: readonly Neuron[]
  /** Places of the neurons that an index runs over. */
  readonly over: (index: Index) => readonly number[]
  /** A constant, parameter or bias of a neuron; of the network where no place is given. */
  readonly value: (name: string, place?: number) => number
  /** From `pre` to `post`; zero where nothing connects them. */
  readonly weight: (name: string, post: number, pre: number) => number
}

/** What this does not hold for; caught where a prediction is made. */
export class Unpredicted extends Error {}

export function netOf(model: Model, seed: number): Net {
  const neurons = model.populations.flatMap((population) =>
    population.parts.flatMap(({ kind, size }) =>
      Array.from({ length: size }, (_, unit): Neuron => ({ population, kind, unit })),
    ),
  )
  const places = neurons.map((_, place) => place)
  const kinds = new Map<string, readonly number[]>()
  const ofKind = (kind: string): readonly number[] => {
    const found = kinds.get(kind) ?? places.filter((p) => neurons[p]?.kind === kind)
    kinds.set(kind, found)
    return found
  }
  const known = new Map<string, Float64Array>()
  const valuesOf = (population: Population, kind: string, name: string): Float64Array => {
    const key = `${population.name} ${kind} ${name}`
    const found =
      known.get(key) ?? resolveValues(model, population, name, { seed, ...(kind === '' ? {} : { kind }) })
    known.set(key, found)
    return found
  }
  const [first] = model.populations
  const blocks = new Map(
    model.connections.map((c) => {
      if (c.options.stages.length > 0) throw new Unpredicted('a convolution')
      return [`${c.weight} ${c.post} ${c.pre}` as string, c] as const
    }),
  )
  const weights = new Map<string, Float64Array>()
  const weightOf = (name: string, post: number, pre: number): number => {
    const [to, from] = [neurons[post], neurons[pre]]
    const key = `${name} ${to?.population.name} ${from?.population.name}`
    const connection = blocks.get(key)
    if (!connection || !to || !from) return 0
    const values = weights.get(key) ?? resolveWeights(model, connection, { seed })
    weights.set(key, values)
    const columns = from.population.parts.find((p) => p.kind === from.kind)?.size ?? 1
    return values[to.unit * columns + from.unit] ?? Number.NaN
  }
  const { length } = neurons
  const matrices = new Map<string, Float64Array>()
  const matrixOf = (name: string): Float64Array => {
    const found =
      matrices.get(name) ??
      Float64Array.from({ length: length ** 2 }, (_, n) => weightOf(name, Math.floor(n / length), n % length))
    matrices.set(name, found)
    return found
  }
  return {
    neurons,
    over: (index) => ofKind(kindOfIndex(index)),
    value(name, place) {
      const neuron = neurons[place ?? -1]
      const population = neuron?.population ?? first
      const values = population ? valuesOf(population, neuron?.kind ?? '', name) : new Float64Array(0)
      return (values.length === 1 ? values[0] : values[neuron?.unit ?? 0]) ?? Number.NaN
    },
    weight: (name, post, pre) => matrixOf(name)[post * length + pre] ?? 0,
  }
}
