/** @file Where, when and in whose turn something is read. */
import type { Index } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import type { Turn } from './order.js'

/** A neuron that an index stands for. */
export interface Neuron {
  readonly population: Population
  readonly unit: number
  /** At the other end of a weight, which reads what is stored. */
  readonly beyond: boolean
}

export interface Reading {
  readonly places: ReadonlyMap<Index, Neuron>
  readonly home: Population
  readonly sample: number
  readonly frame: number
  readonly turn: Turn
  /** Of a derived rule, whose errors are those of this step under any name. */
  readonly derived?: boolean
}
