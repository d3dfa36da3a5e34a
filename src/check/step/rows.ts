/** @file What a step shows name by name, and what the equations make of the same: signals, states, gradients. */
import type { Expr, Index } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import { connectionMask } from '../../model/values.js'
import { ownerOf, parameterOf } from '../learning/statement.js'
import { type Course, gradientOf } from './frames.js'
import { ORDER, type Turn, turnsOf } from './order.js'
import { openReader, type Reader, Unread } from './reader.js'
import type { Neuron, Reading } from './reading.js'
import { connectionOf, kernelPlace, sizeOf } from './weights.js'

/** The numbers that a step shows under one name. */
export interface Row {
  /** `u` of `u[h]`. */
  readonly symbol: string
  readonly name: string
  readonly count: number
  readonly shown: (frame: number, n: number) => number
  /** By the equation; throws `Unread`. */
  readonly wanted: (frame: number, n: number) => number
}

export function rowsOf(course: Course, learned: readonly string[]): readonly Row[] {
  const value = openReader(course)
  return [
    ...signalRows(course, value),
    ...stateRows(course, value),
    ...learned.flatMap((name) => gradientRow(course, value, name) ?? []),
  ]
}

const alone = (population: Population, unit: number): Neuron => ({ population, unit, beyond: false })

/** One number per sample and neuron; none where nothing is shown under the name. */
function perNeuron(
  { frames, batch }: Course,
  symbol: string,
  p: Population,
  { index, turn }: { readonly index: Index; readonly turn: Turn },
  wanted: (at: Reading) => number,
): readonly Row[] {
  const name = `${symbol}[${p.name}]`
  const size = sizeOf(p, index)
  const count = frames[0]?.after.get(name)?.length ?? 0
  if (count !== size * batch) return []
  const at = (frame: number, n: number): Reading => ({
    places: new Map([[index, alone(p, n % size)]]),
    home: p,
    sample: Math.floor(n / size),
    frame,
    turn,
  })
  return [
    {
      ...{ symbol, name, count },
      shown: (frame, n) => frames[frame]?.after.get(name)?.[n] ?? Number.NaN,
      wanted: (frame, n) => wanted(at(frame, n)),
    },
  ]
}

const ownPopulations = ({ derivation: { model } }: Course): readonly Population[] =>
  model.populations.filter((p) => p.role !== 'input')

function signalRows(course: Course, value: Reader): readonly Row[] {
  const turns = turnsOf(course.derivation)
  return course.derivation.core.running.flatMap(({ definition: { name, indices, body }, role }) => {
    const [index, second] = indices
    if (index === undefined || second !== undefined) return []
    const turn = turns.get(name) ?? ORDER.states
    // where a state is clamped its error is not solved for
    const populations = ownPopulations(course).filter((p) => role !== 'error' || p.clamps.size === 0)
    return populations.flatMap((p) => perNeuron(course, name, p, { index, turn }, (at) => value(body, at)))
  })
}

/** x + dt ẋ. */
function stateRows(course: Course, value: Reader): readonly Row[] {
  const { derivation, frames, batch, dt } = course
  return derivation.core.laws.flatMap(({ state, indices, right, gain }) => {
    const index = indices[0] ?? 'i'
    const populations = ownPopulations(course).filter((p) => !p.clamps.has(state))
    return populations.flatMap((p) =>
      perNeuron(course, state, p, { index, turn: ORDER.membrane }, (at) => {
        const before = frames[at.frame]?.before.get(`${state}[${p.name}]`)
        const unit = at.places.get(index)?.unit ?? 0
        const was = before?.[at.sample * (before.length / batch) + unit] ?? Number.NaN
        return was + (dt * value(right, at)) / value(gain, at)
      }),
    )
  })
}

/** Mean over the batch; of both directions of a symmetric pair; summed over the positions that share a kernel. */
function gradientRow(course: Course, value: Reader, name: string): Row | undefined {
  const { derivation, frames, batch } = course
  const { model, core } = derivation
  const law = core.plasticity.find((l) => l.parameter === parameterOf(name))
  const post = model.populations.find((p) => p.name === ownerOf(name))
  // what windows and phases make of gradients is compared elsewhere
  if (!law || !post || law.bptt || law.contrast) return undefined
  const [row = 'i', column = 'j'] = law.indices
  const read = (frame: number, places: readonly (readonly [Index, Neuron])[], e: Expr): number => {
    let sum = 0
    for (let sample = 0; sample < batch; sample++)
      sum += value(e, {
        ...{ places: new Map(places), home: post, sample, frame },
        ...{ turn: ORDER.plasticity, derived: !law.given },
      })
    return sum / batch
  }
  const key = gradientOf(name)
  const rowWith = (wanted: Row['wanted']): Row => ({
    symbol: `gradient of ${parameterOf(name)}`,
    name: `gradient of ${name}`,
    count: frames[0]?.after.get(key)?.length ?? 0,
    shown: (frame, n) => frames[frame]?.after.get(key)?.[n] ?? Number.NaN,
    wanted,
  })
  if (law.indices.length === 1)
    return rowWith((frame, i) => read(frame, [[row, alone(post, i)]], law.gradient))
  const c = model.connections.find((x) => `${x.weight}[${x.post},${x.pre}]` === name)
  const pre = model.populations.find((p) => p.name === c?.pre)
  if (!c || !pre || connectionOf(model, c.weight, post, pre) !== c) return undefined
  const entry = (frame: number, i: number, j: number): number =>
    read(
      frame,
      [
        [row, alone(post, i)],
        [column, { population: pre, unit: j, beyond: true }],
      ],
      law.gradient,
    )
  const { pool, conv, symmetric } = c.options
  const [rows, columns] = [sizeOf(post, row), sizeOf(pre, column)]
  if (pool !== undefined)
    return rowWith(() => {
      throw new Unread('a pool')
    })
  if (conv) {
    const pairs = new Map<number, (readonly [number, number])[]>()
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const place = kernelPlace(c, post, pre, i, j)
        if (place === undefined) continue
        const known = pairs.get(place)
        if (known) known.push([i, j])
        else pairs.set(place, [[i, j]])
      }
    return rowWith((frame, n) => (pairs.get(n) ?? []).reduce((sum, [i, j]) => sum + entry(frame, i, j), 0))
  }
  const exists = connectionMask(model, c)
  return rowWith((frame, n) => {
    const [i, j] = [Math.floor(n / columns), n % columns]
    if (exists?.[n] === 0) return 0
    return symmetric ? (entry(frame, i, j) + entry(frame, j, i)) / 2 : entry(frame, i, j)
  })
}
