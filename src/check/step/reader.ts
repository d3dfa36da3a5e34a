/**
 * @file The equations of a model read off what a run shows, number by number, in the order that the language states: an execution that
 * knows neither realization nor program.
 */

import { bodyAt } from '../../derive/functional.js'
import type { Scalar } from '../../expr/activations.js'
import { children } from '../../expr/build.js'
import type { Expr, Factor, Mul, Op, Softmax, Sym } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import { activationsOf } from '../functions.js'
import type { Course, Frame, Shown } from './frames.js'
import { errorNames, multipliedIn } from './multiplied.js'
import { holdsRate, ORDER, type Turn, throughOf, turnsOf } from './order.js'
import type { Neuron, Reading } from './reading.js'
import { entryOf, sizeOf } from './weights.js'

/** Says what an equation reads that no run shows. */
export class Unread extends Error {}

const NONE: ReadonlyMap<string, Turn> = new Map()

export type Reader = (e: Expr, at: Reading) => number

export function openReader(course: Course): Reader {
  const { derivation, frames, dt, batch, lagged } = course
  const { model, core } = derivation
  const turns = turnsOf(derivation)
  const definitions = new Map(core.running.map((r) => [r.definition.name, r.definition]))
  const errors = errorNames(core)
  const isMultiplied = multipliedIn(core)
  const lags = new Set(model.lags)
  const filters = new Map<string, number>()
  const functions = new Map<string, Scalar>()

  const value: Reader = (e, at) => {
    if (at.frame < 0) return 0
    switch (e.kind) {
      case 'num':
        return e.value
      case 'sym':
        return symbol(e, at)
      case 'add':
        return e.terms.reduce((sum, t) => sum + value(t, at), 0)
      case 'mul':
        return multiplied(e, at)
      case 'pow':
        return value(e.base, at) ** e.exponent
      case 'map': {
        if (isLater(e, at)) return value(e, { ...stored(at), turn: turnOf(e) })
        const place = placeOf(e, at)
        const data = e.order === 0 ? givenOf(e, place, at) : undefined
        return data ?? functionOf(place?.population ?? at.home, e.fn, e.order)(value(e.arg, at))
      }
      case 'op':
        // of a signal that a synapse low-passes with a constant of its own, the signal alone is what the step before stored
        return e.arg.kind === 'sym' && (e.arg.role === 'state' || e.free.length < 2) && isLater(e, at)
          ? value(e, { ...stored(at), turn: turnOf(e) })
          : operated(e, at)
      case 'softmax':
        return holdsRate(e, NONE) && isLater(e, at)
          ? value(e, { ...stored(at), turn: turnOf(e) })
          : softmax(e, at)
      case 'logsumexp':
        throw new Unread('a logsumexp')
    }
  }

  /** As the step before left it. */
  const stored = (at: Reading): Reading => ({
    ...at,
    frame: at.frame - 1,
    turn: ORDER.plasticity,
    places: new Map([...at.places].map(([index, place]) => [index, { ...place, beyond: false }])),
  })
  /** What needs this step's rate of change is not there before its turn, nor beyond a weight. */
  const isLater = (e: Expr, at: Reading): boolean => {
    if (!lagged) return false
    const place = placeOf(e.kind === 'op' ? e.arg : e, at)
    if (place?.population.role === 'input') return false
    return place?.beyond ? turnOf(e) > ORDER.error : at.turn < ORDER.rate && holdsRate(e, turns)
  }

  const frameOf = (at: Reading): Frame => {
    const frame = frames[at.frame]
    if (!frame) throw new Unread('a step that was not run')
    return frame
  }
  const placeOf = (e: Expr, at: Reading): Neuron | undefined => at.places.get(e.free[0] ?? '')

  const perNeuron = (from: Shown, name: string, { unit }: Neuron, sample: number): number | undefined => {
    const values = from.get(name)
    return values?.[sample * (values.length / batch) + unit]
  }
  const ofNeuron = (from: Shown, name: string, place: Neuron, sample: number): number | undefined =>
    perNeuron(from, `${name}[${place.population.name}]`, place, sample)

  const dataOf = (place: Neuron | undefined, at: Reading): number | undefined =>
    place?.population.role === 'input'
      ? perNeuron(frameOf(at).given, place.population.name, place, at.sample)
      : undefined
  /** The data where they stand for this: what the input says, or what its weights multiply. */
  const givenOf = (e: Expr, place: Neuron | undefined, at: Reading): number | undefined => {
    const supplies = place?.population.supplies ?? []
    const isGiven = supplies.length > 0 ? e.kind === 'sym' && supplies.includes(e.name) : isMultiplied(e)
    return isGiven ? dataOf(place, at) : undefined
  }

  const targetOf = (name: string, place: Neuron, at: Reading): number | undefined => {
    const { given } = frameOf(at)
    const { name: population, role } = place.population
    if (role !== 'output') return undefined
    const key = given.has(`${population}[${name}]`) ? `${population}[${name}]` : population
    return perNeuron(given, key, place, at.sample)
  }

  const symbol = (s: Sym, at: Reading): number => {
    const found = known(s, at, at.places.get(s.indices[0] ?? ''))
    if (found === undefined) throw new Unread(`'${s.name}', which a run does not show`)
    return found
  }

  const known = (s: Sym, at: Reading, place: Neuron | undefined): number | undefined => {
    switch (s.role) {
      case 'state':
        return place && stateOf(s, place, at)
      case 'weight':
        return entryOf(model, s, frameOf(at).before, at)
      case 'bias':
      case 'constant':
      case 'parameter': {
        if (s.indices.length > 1) return undefined
        const { before } = frameOf(at)
        const values = before.get(`${s.name}[${(place?.population ?? at.home).name}]`) ?? before.get(s.name)
        return values?.[values.length === 1 ? 0 : (place?.unit ?? 0)]
      }
      case 'target':
        return place && (targetOf(s.name, place, at) ?? 0)
      case 'let':
        return s.indices.length > 1 ? undefined : signalOf(s, at, place)
      case 'signal': {
        const values = frameOf(at).given.get(s.name)
        return values?.[at.sample * (values.length / batch)]
      }
      case 'given': {
        const { given } = frameOf(at)
        const { name, role } = at.home
        return role === 'output' && (given.has(name) || given.has(`${name}[${s.name}]`)) ? 1 : 0
      }
      case 'output':
        return at.home.role === 'output' ? 1 : 0
      case 'noise':
      case 'inside':
      case 'argument':
        return undefined
    }
  }

  const stateOf = (s: Sym, place: Neuron, at: Reading): number | undefined => {
    const { name } = s
    const clamp = place.population.clamps.get(name)
    const held = clamp === undefined ? undefined : targetOf(clamp, place, at)
    return givenOf(s, place, at) ?? held ?? ofNeuron(frameOf(at).before, name, place, at.sample)
  }

  const signalOf = (s: Sym, at: Reading, place: Neuron | undefined): number | undefined => {
    if (place?.population.role === 'input') {
      const data = givenOf(s, place, at)
      if (data !== undefined) return data
      if (errors.has(s.name)) return 0
      const made = definitions.get(s.name)
      return made && value(bodyAt(made, s.indices), at)
    }
    const own = turns.get(s.name) ?? ORDER.states
    const isBeyond = place?.beyond === true && own > ORDER.error
    const isEarly = own > at.turn || isBeyond || (lags.has(s.name) && at.turn < ORDER.plasticity)
    const from = lagged && own > ORDER.states && isEarly ? stored(at) : at
    if (from.frame < 0) return 0
    const shown = place
      ? ofNeuron(frameOf(from).after, s.name, place, at.sample)
      : frameOf(from).after.get(s.name)?.[at.sample]
    const definition = definitions.get(s.name)
    const isOpened = at.derived && at.turn === ORDER.plasticity && definition && holdsLagged(definition.body)
    if (!definition || (shown !== undefined && !isOpened)) return shown
    return value(bodyAt(definition, s.indices), from)
  }

  const multiplied = (e: Mul, at: Reading): number => {
    const isPresence = (f: Expr): boolean => f.kind === 'sym' && (f.role === 'given' || f.role === 'output')
    const isSum = (f: Expr): boolean => f.kind === 'mul' && f.sum.length > 0
    // presence is that of the neurons that are summed over
    if (e.factors.some(isPresence) && [e, ...e.factors].some(isSum))
      throw new Unread('what is given beyond a weight')
    return isSum(e) ? summed(e, at) : e.factors.reduce((product, f) => product * value(f, at), 1)
  }

  /** Σ over the neurons at the other end of a weight's connections. */
  const summed = (e: Mul, at: Reading): number => {
    const through = throughOf(e)
    if (!through) throw new Unread('a sum over no weight')
    const { weight, over } = through
    const isForward = weight.indices[1] === over
    const own = at.places.get(weight.indices[isForward ? 0 : 1] ?? '')
    if (!own) throw new Unread('a sum over two weights')
    const moving = e.factors.filter((f) => f !== weight && f.free.includes(over))
    const outside = e.factors.filter((f) => f !== weight && !moving.includes(f))
    const turn = latest(moving.map(turnOf))
    // the product of errors is formed at the end of a step, with the weights before its update; `lag e` forms it anew
    const late = moving.filter((f) => carries(f, (name) => lags.has(name)))
    const isError = moving.some((f) => carries(f, (name) => turns.get(name) === ORDER.error))
    const isFormed = lagged && late.length === 0 && (turn === ORDER.error || isError)
    const weighing = isFormed ? stored(at) : at
    let sum = 0
    for (const c of model.connections) {
      if (weighing.frame < 0) break
      if (c.weight !== weight.name || (isForward ? c.post : c.pre) !== own.population.name) continue
      if (c.options.pool !== undefined) throw new Unread('a pool')
      const population = model.populations.find((p) => p.name === (isForward ? c.pre : c.post))
      const isEarly = lagged && turn !== ORDER.states && late.length === 0 && population?.role !== 'input'
      // an operand without a name is a signal of its own, in its own turn
      const reads = late.length > 0 ? ORDER.error : turn
      const reading = { ...(isFormed ? weighing : isEarly ? stored(at) : at), turn: reads }
      for (let unit = 0; population && unit < sizeOf(population, over); unit++) {
        const neuron = { population, unit, beyond: false }
        const places = new Map([...at.places, [over, neuron]])
        const entry = value(weight, { ...weighing, places })
        if (entry !== 0)
          sum += moving.reduce(
            (product, f) => product * value(f, { ...reading, places, home: population }),
            entry,
          )
      }
    }
    return outside.reduce((product, f) => product * value(f, at), sum)
  }

  /** Whether an error that `lag` keeps is read at the neuron itself, be it under another name. */
  const holdsLagged = (e: Expr): boolean => {
    if (lags.size === 0 || (e.kind === 'mul' && e.sum.length > 0)) return false
    if (e.kind !== 'sym') return children(e).some(holdsLagged)
    if (e.role !== 'let' || turns.get(e.name) === ORDER.error) return lags.has(e.name)
    const body = definitions.get(e.name)?.body
    return lags.has(e.name) || (body !== undefined && holdsLagged(body))
  }

  /** Whether each term has such a signal as a factor. */
  const carries = (e: Expr, is: (name: string) => boolean): boolean => {
    if (e.kind === 'add') return e.terms.every((t) => carries(t, is))
    if (e.kind === 'mul') return e.factors.some((f) => carries(f, is))
    if (e.kind === 'op') return carries(e.arg, is)
    const body = e.kind === 'sym' && e.role === 'let' ? definitions.get(e.name)?.body : undefined
    if (e.kind !== 'sym' || e.role !== 'let') return false
    return is(e.name) || (body !== undefined && turns.get(e.name) !== ORDER.error && carries(body, is))
  }

  /** The turn of a signal without a name: that of the latest that it reads; a product with a weight comes before the drives. */
  const turnOf = (e: Expr): Turn => {
    if (holdsRate(e, turns)) return ORDER.rate
    const below = e.kind === 'op' || e.kind === 'map' ? [e.arg] : children(e)
    if (e.kind === 'sym') return e.role === 'let' ? (turns.get(e.name) ?? ORDER.states) : ORDER.states
    if (e.kind !== 'mul' || e.sum.length === 0) return latest(below.map(turnOf))
    const named = below.map((f) => (f.kind === 'op' ? turnOf(f.arg) : turnOf(f)))
    return below.every((f) => turnOf(f) === ORDER.states) ? ORDER.states : latest([ORDER.drive, ...named])
  }
  const latest = (list: readonly Turn[]): Turn => list.reduce<Turn>((most, t) => (t > most ? t : most), 0)

  const softmax = (e: Softmax, at: Reading): number => {
    const own = at.places.get(e.at)
    if (!own) throw new Unread('a softmax over another population')
    const units = Array.from({ length: sizeOf(own.population, e.at) }, (_, unit) =>
      value(e.arg, { ...at, places: new Map([...at.places, [e.at, { ...own, unit }]]) }),
    )
    const most = Math.max(...units)
    const all = units.reduce((sum, x) => sum + Math.exp(x - most), 0)
    return Math.exp((units[own.unit] ?? Number.NaN) - most) / all
  }

  /** Low-passes and delays from what they took in all steps before; a look-ahead is that of the state, or of the low-pass beside it. */
  const operated = (e: Op, at: Reading): number => {
    const copies = (is: (f: Factor) => boolean): readonly Factor[] =>
      e.word.filter(is).flatMap((f) => Array.from({ length: Math.abs(f.power) }, () => f))
    if (e.word.some((f) => f.reversed)) throw new Unread('an operator that reads the future')
    const [late, back] = [copies((f) => f.op === 'S'), copies((f) => f.op === 'D' && f.power < 0)]
    const ahead = [...copies((f) => f.op !== 'S' && f.power > 0)]
    if (ahead.length > 0 && e.free.length > 1 && dataOf(placeOf(e.arg, at), at) !== undefined)
      throw new Unread('a look-ahead of a synapse on data')
    const lag = late.reduce((sum, f) => sum + (f.tau ? value(f.tau, at) : 0), 0) / dt
    const then = { ...at, frame: at.frame - Math.round(lag) }
    if (then.frame < 0) return 0
    let read = (when: Reading): number => value(e.arg, when)
    const isOwn =
      e.arg.kind === 'sym' && e.arg.role === 'state' && dataOf(placeOf(e.arg, at), at) === undefined
    if (isOwn || ahead.length > back.length) {
      const [first] = ahead.splice(0, 1)
      if (first) read = (when) => looked(e.arg, first, when)
    }
    if (ahead.length > back.length) throw new Unread('a second derivative')
    for (const [n, low] of back.entries()) {
      const [input, key, lead] = [read, `${e.id} ${n}`, ahead[n]]
      read = (when) => passed(input, low, lead, key, when)
    }
    return read(then)
  }

  /** x + τ ẋ of a state, or of data by their last difference. */
  const looked = (e: Expr, { op, tau }: Factor, at: Reading): number => {
    const place = placeOf(e, at)
    if (e.kind !== 'sym' || !place) throw new Unread('the derivative of what is no state')
    const x = value(e, at)
    const data = dataOf(place, at)
    if (data === undefined && (e.role !== 'state' || place.population.clamps.has(e.name)))
      throw new Unread('the derivative of what is no state')
    const { before, after } = frameOf(at)
    const rate =
      data === undefined
        ? ((ofNeuron(after, e.name, place, at.sample) ?? Number.NaN) -
            (ofNeuron(before, e.name, place, at.sample) ?? Number.NaN)) /
          dt
        : at.frame === 0
          ? 0
          : (data - (dataOf(place, { ...at, frame: at.frame - 1 }) ?? Number.NaN)) / dt
    return op === 'dt' ? rate : x + (tau ? value(tau, at) : 0) * rate
  }

  /** I(τ) by Euler steps from zero: z, or z + σ ż beside D(σ). */
  const passed = (
    input: (at: Reading) => number,
    low: Factor,
    lead: Factor | undefined,
    key: string,
    at: Reading,
  ): number => {
    const tau = (when: Reading): number => (low.tau ? value(low.tau, when) : Number.NaN)
    const rest = [
      at.sample,
      at.turn,
      ...[...at.places].map(([i, p]) => `${i}${p.population.name}${p.unit}`),
    ].join(' ')
    const z = (frame: number): number => {
      if (frame <= 0) return 0
      const name = `${key} ${frame} ${rest}`
      const was = filters.get(name)
      if (was !== undefined) return was
      const when = { ...at, frame: frame - 1 }
      const before = z(frame - 1)
      const next = before + (dt * (input(when) - before)) / tau(when)
      filters.set(name, next)
      return next
    }
    const now = z(at.frame)
    if (!lead) return now
    const rate = (input(at) - now) / tau(at)
    return lead.op === 'dt' ? rate : now + (lead.tau ? value(lead.tau, at) : 0) * rate
  }

  const functionOf = (p: Population, fn: string, order: number): Scalar => {
    const key = `${p.name} ${fn} ${order}`
    const known = functions.get(key)
    if (known) return known
    const constants = frames[0]?.before
    const of = (name: string): number =>
      (constants?.get(`${name}[${p.name}]`) ?? constants?.get(name))?.[0] ?? Number.NaN
    const activations = new Map([...model.activations, ...p.activations])
    const made = activationsOf({ activations }, of).derivative(fn, order)
    functions.set(key, made)
    return made
  }

  return value
}
