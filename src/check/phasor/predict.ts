/**
 * @file Descent directions of a network that oscillates a little at one frequency, from transfer functions alone: no step in time, no
 * derivative but that of the activations.
 */

import { op } from '../../expr/build.js'
import { type Complex, complex, minus, times } from '../../expr/complex.js'
import type { Expr, Index, Sym } from '../../expr/expr.js'
import type { Definition } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import { activationsOf } from '../functions.js'
import { errorNames, multipliedIn } from '../step/multiplied.js'
import { type Context, evaluateAt } from './evaluate.js'
import { solveAffine } from './linear.js'
import { type Net, netOf, Unpredicted } from './network.js'
import { average, constant, SILENT, type Signal, sum } from './signal.js'

/** −dE/dθ over a period, by name: what runs, and what is exact. */
export interface Prediction {
  readonly local: ReadonlyMap<string, Float64Array>
  readonly exact: ReadonlyMap<string, Float64Array>
}

/** Inputs and targets, by mean and phasor. */
export type Data = (population: string, role: 'input' | 'target', unit: number) => Signal

export interface Setting {
  readonly derivation: Derivation
  readonly seed: number
  readonly omega: number
  readonly data: Data
}

type Values = Map<string, Signal>
const keyOf = (name: string, place: number): string => `${name}@${place}`

/** Throws Unpredicted where there is more to a model than this knows of. */
export function predict(setting: Setting): Prediction {
  const { derivation, seed } = setting
  const { core, model } = derivation
  if (core.errors.length === 0) throw new Unpredicted('errors that are not solved for')
  const net = netOf(model, seed)
  const silent: Values = new Map()
  const states = statesOf(setting, net, silent)
  const solutionOf = (kind: 'exact' | 'runs'): Values => {
    const bodies = new Map(core.errors.map((e) => [e.error, e[kind].map((t) => op(t.word, t.arg))]))
    return errorsOf(setting, net, states, bodies)
  }
  const exact = solutionOf('exact')
  const runs = solutionOf('runs')
  const slopes = new Map(core.derivatives.map((d) => [d.of, d.slope]))
  const local = new Map<string, Float64Array>()
  const right = new Map<string, Float64Array>()
  for (const p of core.plasticity) {
    const slope = slopes.get(p.parameter)
    if (!slope || p.given) continue
    const canonical = p.indices.map((_, n) => ['i', 'j'][n] ?? '')
    const at = (
      errors: Values,
      e: Expr,
      indices: readonly Index[],
      sign: number,
    ): ReadonlyMap<string, Float64Array> =>
      groupsOf(setting, net, states, errors, p.parameter, e, indices, sign)
    for (const [name, v] of at(runs, p.gradient, p.indices, 1)) local.set(name, v)
    for (const [name, v] of at(exact, slope, withKinds(canonical, p.indices), -1)) right.set(name, v)
  }
  return { local, exact: right }
}

const withKinds = (names: readonly string[], like: readonly Index[]): readonly Index[] =>
  names.map((name, n) => {
    const kind = like[n]?.split('@')[1]
    return kind === undefined ? name : `${name}@${kind}`
  })

/** Definitions as they run, at the values of states and errors. */
function contextOf({ derivation, omega, data }: Setting, net: Net, states: Values, errors: Values): Context {
  const { core, model } = derivation
  const own = new Set(core.errors.map((e) => e.error))
  const definitions = new Map<string, Definition>([
    ...core.definitions,
    ...core.running
      .filter((r) => r.role === 'definition')
      .map((r) => [r.definition.name, r.definition] as const),
  ])
  const errorsOf = errorNames(core)
  const isMultiplied = multipliedIn(core)
  const made: Values = new Map()
  const leaf = (s: Sym, places: readonly number[], home: number): Signal => {
    const [place = home] = places
    const neuron = net.neurons[place]
    const [population, unit] = [neuron?.population, neuron?.unit ?? 0]
    const isInput = population?.role === 'input'
    switch (s.role) {
      case 'state':
        if (isInput) throw new Unpredicted('a state of an input')
        return states.get(keyOf(s.name, place)) ?? SILENT
      case 'target':
        return population?.role === 'output' ? data(population.name, 'target', unit) : SILENT
      case 'given':
      case 'output':
        return constant(net.neurons[home]?.population.role === 'output' ? 1 : 0)
      case 'let':
        break
      default:
        throw new Unpredicted(`a ${s.role}`)
    }
    if (isInput && population) {
      const { name, supplies } = population
      if (supplies.length > 0 ? supplies.includes(s.name) : isMultiplied(s)) return data(name, 'input', unit)
      if (errorsOf.has(s.name)) return SILENT
    }
    if (own.has(s.name)) return errors.get(keyOf(s.name, place)) ?? SILENT
    const definition = definitions.get(s.name)
    if (!definition) throw new Unpredicted(`'${s.name}'`)
    const key = `${s.name}@${places.join()}${places.length === 0 ? home : ''}`
    const known = made.get(key)
    if (known) return known
    const at = new Map(definition.indices.map((i, n) => [i, places[n] ?? home]))
    const value = evaluateAt(context, definition.body, at, place)
    made.set(key, value)
    return value
  }
  const activations = activationsOf(model, (name) => net.value(name))
  const context: Context = { net, omega, activations, leaf }
  return context
}

/** Equations in as many unknowns at some neurons. */
interface Unknown {
  readonly name: string
  readonly place: number
}

const MOST_UNKNOWNS = 150

function statesOf(setting: Setting, net: Net, silent: Values): Values {
  const { core } = setting.derivation
  if (core.laws.some((law) => law.implicit)) throw new Unpredicted('a law that is solved for its own rate')
  const places = net.neurons.flatMap((n, place) => (n.population.role === 'input' ? [] : [place]))
  const unknowns = core.laws.flatMap((law) =>
    places
      .filter((place) => (law.indices[0] === undefined ? false : net.over(law.indices[0]).includes(place)))
      .map((place) => ({ name: law.state, place })),
  )
  const laws = new Map(core.laws.map((law) => [law.state, law]))
  const rightOf = (values: Values): readonly Signal[] => {
    const context = contextOf(setting, net, values, silent)
    return unknowns.map(({ name, place }) => {
      const law = laws.get(name)
      if (!law) throw new Unpredicted(`'${name}'`)
      return evaluateAt(context, law.right, new Map([[law.indices[0] ?? '', place]]), place)
    })
  }
  const inertia = unknowns.map(({ name, place }): Complex => {
    const law = laws.get(name)
    const context = contextOf(setting, net, silent, silent)
    const gain = law ? evaluateAt(context, law.gain, new Map([[law.indices[0] ?? '', place]]), place).mean : 0
    const rate = complex(0, setting.omega)
    return times(complex(gain), law?.order === 2 ? times(rate, rate) : rate)
  })
  const rest = settled(unknowns, rightOf)
  const wave = solved(unknowns, rest, (values, x) =>
    rightOf(values).map((r, n) => minus(times(inertia[n] ?? complex(0), x[n] ?? complex(0)), r.wave)),
  )
  return drifted(unknowns, wave, (values) => rightOf(values).map((r) => complex(r.drift)))
}

/** States at rest, under the means of the inputs. */
function settled(unknowns: readonly Unknown[], rightOf: (values: Values) => readonly Signal[]): Values {
  let values: Values = new Map()
  for (let n = 0; n < 400; n++) {
    const right = rightOf(values)
    const next: Values = new Map(
      unknowns.map(({ name, place }, k) => [
        keyOf(name, place),
        constant((values.get(keyOf(name, place))?.mean ?? 0) + 0.5 * (right[k]?.mean ?? 0)),
      ]),
    )
    values = next
    if (right.every((r) => Math.abs(r.mean) < 1e-13)) return values
  }
  throw new Unpredicted('states that find no rest')
}

type Part = keyof Signal

const withPart = (values: Values, unknowns: readonly Unknown[], part: Part, x: readonly Complex[]): Values =>
  new Map([
    ...values,
    ...unknowns.map(({ name, place }, n): readonly [string, Signal] => {
      const key = keyOf(name, place)
      const old = values.get(key) ?? SILENT
      const found = x[n] ?? complex(0)
      return [key, part === 'wave' ? { ...old, wave: found } : { ...old, [part]: found.re }]
    }),
  ])

function solvedFor(
  unknowns: readonly Unknown[],
  values: Values,
  part: Part,
  residual: (values: Values, x: readonly Complex[]) => readonly Complex[],
): Values {
  if (unknowns.length > MOST_UNKNOWNS) throw new Unpredicted('so many neurons')
  const x = solveAffine(unknowns.length, (at) => residual(withPart(values, unknowns, part, at), at))
  if (!x) throw new Unpredicted('equations without a single solution')
  return withPart(values, unknowns, part, x)
}

const solved = (
  unknowns: readonly Unknown[],
  values: Values,
  residual: (values: Values, x: readonly Complex[]) => readonly Complex[],
): Values => solvedFor(unknowns, values, 'wave', residual)

const drifted = (
  unknowns: readonly Unknown[],
  values: Values,
  residual: (values: Values) => readonly Complex[],
): Values => solvedFor(unknowns, values, 'drift', residual)

/** Errors by their solved equations: at rest, at the frequency, and what the oscillation adds to their mean. */
function errorsOf(
  setting: Setting,
  net: Net,
  states: Values,
  bodies: ReadonlyMap<string, readonly Expr[]>,
): Values {
  const { core } = setting.derivation
  const places = net.neurons.flatMap((n, place) => (n.population.role === 'input' ? [] : [place]))
  const unknowns = [...bodies.keys()].flatMap((name) => {
    const index = core.running.find((r) => r.definition.name === name)?.definition.indices[0] ?? 'i'
    return places.filter((place) => net.over(index).includes(place)).map((place) => ({ name, place, index }))
  })
  const bodyOf = (errors: Values): readonly Signal[] => {
    const context = contextOf(setting, net, states, errors)
    return unknowns.map(({ name, place, index }) =>
      (bodies.get(name) ?? [])
        .map((e) => evaluateAt(context, e, new Map([[index, place]]), place))
        .reduce(sum, SILENT),
    )
  }
  let errors: Values = new Map()
  for (const part of ['mean', 'wave', 'drift'] as const) {
    errors = solvedFor(unknowns, errors, part, (values, x) =>
      bodyOf(values).map((b, n) => {
        const found = b[part]
        return minus(x[n] ?? complex(0), typeof found === 'number' ? complex(found) : found)
      }),
    )
  }
  return errors
}

/** The mean over a period of an expression per synapse or neuron, in the groups that a simulation knows. */
function groupsOf(
  setting: Setting,
  net: Net,
  states: Values,
  errors: Values,
  parameter: string,
  e: Expr,
  [row, column]: readonly Index[],
  sign: number,
): ReadonlyMap<string, Float64Array> {
  const { model } = setting.derivation
  const context = contextOf(setting, net, states, errors)
  const groups = new Map<string, Float64Array>()
  if (row === undefined) return groups
  const placesIn = (population: string, index: Index): readonly number[] =>
    net.over(index).filter((p) => net.neurons[p]?.population.name === population)
  const meanAt = (at: ReadonlyMap<Index, number>, home: number): number =>
    sign * average(evaluateAt(context, e, at, home))
  if (column === undefined) {
    for (const { name, role } of model.populations) {
      if (role === 'input') continue
      const places = placesIn(name, row)
      groups.set(
        `${parameter}[${name}]`,
        Float64Array.from(places, (p) => meanAt(new Map([[row, p]]), p)),
      )
    }
    return groups
  }
  for (const { weight, post, pre } of model.connections) {
    if (weight !== parameter) continue
    const [rows, columns] = [placesIn(post, row), placesIn(pre, column)]
    const values = rows.flatMap((p) =>
      columns.map((q) =>
        meanAt(
          new Map([
            [row, p],
            [column, q],
          ]),
          p,
        ),
      ),
    )
    groups.set(`${parameter}[${post},${pre}]`, Float64Array.from(values))
  }
  return groups
}
