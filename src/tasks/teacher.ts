/** @file `teacher(W = [1, 2], tau_m = [1, 2])`: the network itself with other values, stepped beside the student on the same inputs. */
import { ModelError } from '../base/diagnostic.js'
import { symbols } from '../expr/substitute.js'
import type { Connection, Generator, ListSpec, Model, Population, ValueSpec } from '../model/model.js'
import { resolveValues, resolveWeights, weightShape } from '../model/values.js'
import type { Program } from '../program/program.js'
import type { Numbers } from '../runtime/arrays.js'
import { RunError } from '../runtime/error.js'
import { listed } from '../runtime/names.js'
import { type Simulation, walk } from '../runtime/simulation.js'
import { refuseGenerator, refuseThere, type SignalSource } from './source.js'

/** What a teacher is made of: the model, and simulations of its program. */
export interface TeacherContext {
  readonly model: Model
  /** A simulation at its initial values; called once per teacher. */
  readonly start: () => Simulation
  readonly batch: number
  readonly seed: number
}

/** Signals of the inputs by population, shared with the student. */
export type Inputs = Readonly<Record<string, SignalSource>>

/** Draws of the teacher are other draws than the student's, which start from the same seed. */
const OTHER = 0x7eac4e

/** The teacher's program: the student's, with noise of its own; without errors it needs no window. */
export function teachingProgram(program: Program): Program {
  const { sweeps: _, ...free } = program
  return program.seed === undefined ? free : { ...free, seed: program.seed + OTHER }
}

/** Whether a cost is descended over windows: that of the rates after their steps. An error reads the rates before its step. */
const comparesAfter = ({ rules }: Model): boolean =>
  rules.some((rule) => rule.kind === 'descend' && rule.bptt !== undefined)

/**
 * The target of step n is the teacher's output rate before its step n, or after it where the student compares what comes after its own: the cost of a
 * student with the teacher's values is zero. No target is given to the teacher, and it does not learn.
 */
export function openTeacher(
  generator: Generator,
  target: string,
  inputs: Inputs,
  context: TeacherContext,
): SignalSource {
  const sim = context.start()
  for (const [name, values] of teacherValues(generator, context)) {
    try {
      sim.set(name, values)
    } catch (error) {
      refuseThere(context.model, generator, error)
    }
  }
  const rate = rateOf(generator, target, sim, context.model)
  const ahead = comparesAfter(context.model) ? 1 : 0
  let done = 0
  /** To the state after so many steps. */
  const advance = (to: number, look: (values: Numbers) => void): void => {
    const from = done
    if (to <= from) return
    const later = Object.entries(inputs).map(([name, read]): [string, SignalSource] => [
      name,
      (first, count) => read(from + first, count),
    ])
    walk(sim, Object.fromEntries(later), to - from, rate, (values) => {
      done++
      look(values)
    })
  }

  return (first, count) => {
    if (first + ahead < done) {
      sim.reset()
      done = 0
    }
    try {
      advance(first + ahead, () => {})
      const now = sim.get(rate)
      const out = new Float64Array(count * now.length)
      if (count > 0) out.set(now)
      let rows = 1
      advance(first + ahead + count - 1, (values) => {
        out.set(values, rows * now.length)
        rows++
      })
      return out
    } catch (error) {
      // from the beginning, if at all
      done = Number.POSITIVE_INFINITY
      const [refusal] = error instanceof ModelError ? error.diagnostics : []
      if (refusal?.code === 'E6019') {
        const { message, found = '', expected = '' } = refusal
        return refuseGenerator(context.model, generator, 'E6019', {
          message: `of the teacher: ${message}`,
          found: found.replace('of this run', 'of the teacher'),
          expected,
          remedy: 'choose values of the teacher with which the coupling converges, or another coupling',
        })
      }
      if (!(error instanceof RunError)) throw error
      return refuseGenerator(context.model, generator, 'E6001', {
        message: `the teacher diverges: '${error.variable}[${error.population}]' at step ${error.step}`,
        remedy: 'choose values with which the network is stable, or reduce dt',
      })
    }
  }
}

/** The signal that the cost compares with the target: the first definition or state in the cost, `r` where there is none. */
function rateOf(generator: Generator, target: string, sim: Simulation, model: Model): string {
  const population = /\[(.*)\]$/.exec(target)?.[1] ?? target
  const inCost = [...model.costs.values()].flatMap((cost) => [...symbols(cost.body)])
  const candidates = [
    ...inCost
      .map((symbol) => symbol.name)
      .filter((name) => model.definitions.has(name) || model.symbols.get(name)?.role === 'state'),
    'r',
  ]
  const found = candidates.map((name) => `${name}[${population}]`).find((name) => sim.names.includes(name))
  return (
    found ??
    refuseGenerator(model, generator, 'E6109', {
      message: `the teacher has no rate of population '${population}' that the cost compares with the target`,
      expected: `one of ${listed(sim.names)} in the cost`,
    })
  )
}

/** Values by name, `W[h,x]` or `tau_m[h]`: lists follow the connections of a weight, the populations of a constant. */
export function teacherValues(
  generator: Generator,
  context: Omit<TeacherContext, 'start' | 'batch'>,
): ReadonlyMap<string, number | Float64Array> {
  const { model } = context
  if (generator.args.length > 0) {
    refuseGenerator(model, generator, 'E6109', {
      message: "'teacher' takes values by name",
      found: 'a value without a name',
      expected: 'teacher(W = [1, 2], tau_m = [1, 2])',
    })
  }
  const values = new Map<string, number | Float64Array>()
  for (const [key, given] of generator.settings) {
    const places = placesOf(key, context)
    if (typeof given === 'string') {
      refuseGenerator(model, generator, 'E3001', {
        message: `a file as the teacher's '${key}' is not yet supported`,
        found: `'${given}'`,
        expected: `numbers for ${listed(places.map((place) => place.name))}, or a draw`,
      })
      continue
    }
    const list = Array.isArray(given) ? joined(given, places) : undefined
    if (list !== undefined && list.length !== places.length) {
      const [first] = places
      const within = places.length === 1 ? '[[1, 2, 3]]' : '[[1, 2, 3], 0.5]'
      refuseGenerator(model, generator, 'E6109', {
        message: `'${key}' of 'teacher' has the wrong number of values`,
        found: String(list.length),
        expected: `one number, or ${places.length}, for ${listed(places.map((place) => place.name))}`,
        remedy: first?.shape.length
          ? `for numbers of single ${first.shape.length > 1 ? 'synapses' : 'neurons'} write a list within the list, as in \`${key} = ${within}\``
          : 'give one number',
      })
    }
    places.forEach(({ name, shape, draw }, i) => {
      const value = list === undefined ? given : list[i]
      if (typeof value === 'object' && 'kind' in value && value.kind === 'list') {
        const count = value.items.reduce((n, { times }) => n + times, 0)
        const size = shape.reduce((n, d) => n * d, 1)
        if (shape.length === 0 || count !== size) {
          refuseGenerator(model, generator, 'E6109', {
            message: `'${name}' of 'teacher' has the wrong number of values`,
            found: `a list of ${count}`,
            expected:
              shape.length === 0
                ? 'one number'
                : shape.length === 1
                  ? `${size}`
                  : `${size} (${shape.join(' x ')})`,
            remedy: 'give one number, or as many as there are, row by row',
          })
        }
      }
      if (typeof value === 'object' && 'kind' in value) values.set(name, draw(value))
      else if (typeof value === 'number') values.set(name, draw({ kind: 'number', value }))
    })
  }
  return values
}

/** Of one place lists may be its rows. */
function joined(
  list: readonly (number | ListSpec)[],
  [place, ...more]: readonly Setting[],
): readonly (number | ListSpec)[] {
  const rows = list.filter((x) => typeof x === 'object')
  const [first] = rows
  if (!place || !first || more.length > 0 || rows.length !== list.length || rows.length !== place.shape[0])
    return list
  const counts = rows.map(({ items }) => items.reduce((n, { times }) => n + times, 0))
  if (counts.some((n) => n !== counts[0])) return list
  return [{ ...first, items: rows.flatMap(({ items }) => items) }]
}

interface Setting {
  readonly name: string
  /** That of its numbers; none for a single one. */
  readonly shape: readonly number[]
  readonly draw: (value: ValueSpec) => number | Float64Array
}

const NOTHING: ValueSpec = { kind: 'number', value: 0 }

function placesOf(key: string, { model, seed }: Omit<TeacherContext, 'start' | 'batch'>): readonly Setting[] {
  const options = { seed: seed + OTHER }
  const symbol = model.symbols.get(key)
  if (symbol?.role === 'weight') {
    const own = model.connections.filter((connection) => connection.weight === key)
    return own.map((connection) => {
      const initial = (init: ValueSpec): Connection => ({
        ...connection,
        options: { ...connection.options, init },
      })
      return {
        name: `${key}[${connection.post},${connection.pre}]`,
        shape: connection.options.oneToOne
          ? weightShape(model, connection).slice(0, 1)
          : weightShape(model, connection),
        draw: (value) => resolveWeights(model, initial(value), options),
      }
    })
  }
  const of = (population: Population, value: ValueSpec): Float64Array => {
    const changed = { ...population, values: new Map(population.values).set(key, value) }
    return resolveValues(model, changed, key, options)
  }
  const own = model.populations.filter((population) => population.role !== 'input')
  const [first] = own
  if (first && symbol && !symbol.perNeuron && symbol.role !== 'bias' && !own.some((p) => p.values.has(key))) {
    return [{ name: key, shape: [], draw: (value) => of(first, value)[0] ?? 0 }]
  }
  return own.map((population) => ({
    name: `${key}[${population.name}]`,
    shape: symbol?.perNeuron || symbol?.role === 'bias' ? [of(population, NOTHING).length] : [],
    draw: (value) => {
      const values = of(population, value)
      return symbol?.perNeuron || symbol?.role === 'bias' ? values : (values[0] ?? 0)
    },
  }))
}
