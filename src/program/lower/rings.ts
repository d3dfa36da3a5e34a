/**
 * @file Delays as rings of past values: what a signal was a whole number of steps ago, zero before the start. A ring of L values holds
 * those of the last L steps; its oldest is read before the newest takes its place.
 */
import { ModelError, problem } from '../../base/diagnostic.js'
import { ZERO } from '../../expr/build.js'
import type { Expr, Sym } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import { evaluate } from '../../model/evaluate.js'
import type { Connection, Population } from '../../model/model.js'
import { givenStep, stepFor } from '../../model/timing.js'
import type { Realization } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { idOf, type Network, sizeOf } from './network.js'

/** Steps by which something is delayed: one number, or one for each neuron or synapse of a block. */
export type Lags = readonly number[]

const TURN = 'turn_of_'
const EVALUATION = 'evaluation'
/** Numbers that one ring may hold: more than 4 GiB cannot be addressed. */
const MOST = 2 ** 29

export const longest = (lags: Lags): number => lags.reduce((a, b) => Math.max(a, b), 0)

/** The delay of each neuron of a population, in steps. */
export function lagsOf(network: Network, time: Expr, p: Population): Lags {
  const { options } = network
  const known = new Map<string, Float64Array>()
  const of = (s: Sym): Float64Array => {
    const values =
      known.get(s.name) ??
      (s.indices.length > 0 || p.values.has(s.name)
        ? options.values(p, s.name)
        : Float64Array.of(options.scalar(s.name)))
    known.set(s.name, values)
    return values
  }
  const times = Array.from({ length: sizeOf(p) }, (_, i) =>
    evaluate(time, (s) => of(s)[of(s).length === 1 ? 0 : i]),
  )
  return inSteps(network, times, (i) => `unit ${i} of '${p.name}'`)
}

/** The delay of each synapse of a connection, in steps. */
export function lagsAt(
  network: Network,
  time: Expr,
  c: Connection,
  [post, pre]: readonly [Population, Population],
): Lags {
  const { options } = network
  const [rows, columns] = [sizeOf(post), sizeOf(pre)]
  const of = (s: Sym, i: number, j: number): number | undefined => {
    if (s.indices.length === 2) {
      const each = options.synaptic(c, s.name)
      return each[each.length === 1 ? 0 : i * columns + j]
    }
    if (s.indices.length === 0 && !post.values.has(s.name)) return options.scalar(s.name)
    const isPre = s.indices[0]?.startsWith('j')
    const values = options.values(isPre ? pre : post, s.name)
    return values[values.length === 1 ? 0 : isPre ? j : i]
  }
  const times = Array.from({ length: rows * columns }, (_, k) =>
    evaluate(time, (s) => of(s, Math.floor(k / columns), k % columns)),
  )
  const place = (k: number): string =>
    `the synapse from unit ${k % columns} of '${pre.name}' to unit ${Math.floor(k / columns)} of '${post.name}'`
  return inSteps(network, times, place)
}

/** What is wrong with a delay that has no ring: its sign, its length, or the step. */
function brokenLag(
  time: number,
  dt: number,
  times: readonly (number | undefined)[],
): { readonly message: string; readonly expected: string; readonly remedy: string } {
  if (time < 0)
    return {
      message: 'a delay is negative',
      expected: 'zero or more steps',
      remedy: 'make the delay positive',
    }
  if (Math.abs(time / dt - Math.round(time / dt)) <= 1e-6)
    return {
      message: 'a delay is too long',
      expected: `at most ${MOST} steps, each of whose values is kept`,
      remedy: 'make the delay shorter: a run of so many steps would not end',
    }
  const step = stepFor([time, ...times.filter((t) => t !== undefined)], dt)
  return {
    message: 'a delay is no whole number of time steps',
    expected: 'a time step that divides every delay',
    remedy: step === undefined ? 'give all delays a common part, and choose it as dt' : `choose dt = ${step}`,
  }
}

/** Whole numbers of steps; one where all are equal. */
function inSteps(
  { options, model }: Network,
  times: readonly (number | undefined)[],
  place: (k: number) => string,
): Lags {
  const shown = (x: number): string => String(Number(x.toPrecision(8)))
  const lags = times.map((time = Number.NaN, k) => {
    const steps = time / options.dt
    const whole = Math.round(steps)
    if (time >= 0 && Math.abs(steps - whole) <= 1e-6 && whole <= MOST) return whole
    const span = model.simulate.spans.get('dt')
    const { message, expected, remedy } = brokenLag(time, options.dt, times)
    throw new ModelError(
      [
        problem('E2073', {
          message: `${message} at ${place(k)}`,
          ...(span ? { span } : {}),
          found: `${shown(time)} / ${shown(options.dt)} = ${shown(steps)} steps${givenStep(model)}`,
          expected,
          remedy,
        }),
      ],
      model.source,
    )
  })
  const [first = 0] = lags
  return lags.every((lag) => lag === first) ? [first] : lags
}

/** A ring for the values of a block, one per sample and element. */
export interface Ring {
  readonly id: string
  /** Where the present value goes. */
  readonly here: Place
  /** What the element was as long ago as its delay says; `value` is what it is now. */
  was(value: Value): Value
}

/** What a ring is made for: a name, the loops over its elements, and the lags of those that read it. */
export interface Wanted {
  readonly name: string
  readonly about: string
  /** The ring that it shares with others: their name, and the longest lag of all. Then the oldest outlasts the newest by a step. */
  readonly shared?: { readonly name: string; readonly longest: number }
  /** Elements of one sample. */
  readonly size: number
  /** The place of an element within a sample: `{ i: 1 }`. */
  readonly element: Readonly<Record<string, number>>
  readonly lags: Lags
  /** The place of a reader's lag, where there are several. */
  readonly reader: Readonly<Record<string, number>>
  /** How often a step evaluates its instants, each with values of its own; then the oldest outlasts the newest by a step. */
  readonly evaluations?: number
}

/** Declares a ring; undefined where nothing is delayed. */
export function ringOf(network: Network, wanted: Wanted): Ring | undefined {
  const { buffers, options, model } = network
  const { name, about, size, lags, shared, evaluations = 1 } = wanted
  const most = shared?.longest ?? longest(lags)
  if (most === 0) return undefined
  const length = most + (wanted.evaluations === undefined && !shared ? 0 : 1)
  const rows = length * evaluations
  if (rows * size * options.batch > MOST) {
    throw new ModelError(
      [
        problem('E5005', {
          message: `the delays of ${about} would hold ${rows * size * options.batch} numbers`,
          expected: `at most ${MOST}`,
          remedy: 'use shorter delays, a longer dt, or a smaller batch',
        }),
      ],
      model.source,
    )
  }
  const id = idOf('ring', shared?.name ?? name)
  buffers.ensure(id, 'history', ['batch', rows, size], { about: `past values of ${about}` })
  const turn = turnOf(network, length)
  const at = (index: Value): Place => {
    const row = evaluations === 1 ? index : L.add(L.mul(evaluation(network), L.constant(length)), index)
    const strides = L.place({ b: rows * size, ...wanted.element })
    return { ...strides, pick: { index: row, extent: rows, stride: size } }
  }
  const here = at(turn)
  const [only = 0, ...more] = lags
  if (more.length === 0 && only === length) return { id, here, was: () => L.load(id, here) }
  if (longest(lags) === 0) return { id, here, was: (value) => value }
  const lag = more.length === 0 ? L.constant(only) : lagAt(network, wanted)
  const back = L.sub(turn, lag)
  const past = L.load(id, at(L.select(back, '<', L.constant(0), L.add(back, L.constant(length)), back)))
  if (!lags.includes(0)) return { id, here, was: () => past }
  return { id, here, was: (value) => L.select(lag, '==', L.constant(0), value, past) }
}

/** The delay of each reader, in steps. */
function lagAt({ buffers }: Network, { name, about, lags, reader }: Wanted): Value {
  const id = idOf('lag', name)
  buffers.ensure(id, 'constant', [lags.length], { initial: lags, about: `steps by which ${about} is late` })
  return L.load(id, L.place(reader))
}

/** Which of several evaluations of a step this is. */
const evaluation = ({ buffers }: Network): Value => {
  buffers.ensure(EVALUATION, 'signal', [], { about: 'which evaluation of the step this is' })
  return L.load(EVALUATION, L.place({}))
}

/** Says which evaluation of the step comes next, where rings tell them apart. */
export const evaluating = ({ buffers }: Network, n: number): readonly Statement[] =>
  buffers.get(EVALUATION) ? [L.store(EVALUATION, L.place({}), L.constant(n))] : []

/** The place in all rings of one length that this step fills. */
function turnOf({ buffers }: Network, length: number): Value {
  if (length === 1) return L.constant(0)
  const id = `${TURN}${length}`
  buffers.ensure(id, 'history', [], { about: `place of this step in rings of ${length}` })
  return L.load(id, L.place({}))
}

/** All rings turn by one place ahead of everything else of the step. */
export const turns = ({ buffers }: Network): readonly Statement[] =>
  buffers.list.flatMap(({ id }) => {
    if (!id.startsWith(TURN)) return []
    const length = L.constant(Number(id.slice(TURN.length)))
    const next = L.add(L.load(id, L.place({})), L.constant(1))
    return [L.store(id, L.place({}), L.select(next, '<', length, next, L.constant(0)))]
  })

/** What a delayed signal reads of now: nothing where nothing is late by zero steps. */
export const nowOf = (body: Expr, lags: Lags): Expr => (lags.includes(0) ? body : ZERO)

/** Constants that the lengths of delays are computed from. */
export function timed(
  { signals, inputs, synaptic }: Realization,
  more: readonly Expr[],
): ReadonlySet<string> {
  const all = [...signals, ...synaptic, ...inputs.flatMap((x) => x.signals)].flatMap((s) => s.filters)
  const times = [...more, ...all.flatMap((f) => (f.kind === 'delay' ? [f.time] : []))]
  return new Set(times.flatMap((time) => [...symbols(time)].map((s) => s.name)))
}
