/** @file Locality: where and when each quantity of an equation lives, what a neuron could not know, and what repairs it (docs/mathematics.md). */
import { axisOf } from '../derive/axes.js'
import type { DerivationCore, Equation } from '../derive/derivation.js'
import { textOf } from '../derive/show.js'
import { children } from '../expr/build.js'
import type { Expr, Index, Mul, Word } from '../expr/expr.js'
import { isAnticausalFactor, relativeDegree } from '../expr/operator.js'
import { type Degrees, degreeOf } from './degrees.js'
import { memoryOf, type Storage } from './memory.js'
import { weightOf } from './weightOf.js'

export type Place =
  | 'own neuron'
  | 'presynaptic'
  | 'postsynaptic'
  | 'own synapse'
  | 'dendrite'
  | 'broadcast'
  | 'population'

/** One quantity that an equation reads. */
export interface Reading {
  readonly quantity: string
  readonly place: Place
  readonly time: 'now' | 'past' | 'future'
}

/** A sub-term that a neuron or synapse could not compute, with what repairs it. */
export interface Offence {
  readonly term: string
  readonly reason:
    | 'weight transport'
    | 'anticausal operator'
    | 'improper operator'
    | 'sum over other synapses'
    | 'sum over a population'
  readonly explanation: string
  readonly repairs: readonly string[]
}

/** What would be an offence but for a property of the network. */
export interface Satisfied {
  readonly term: string
  readonly reason: 'weight transport'
  readonly by: 'symmetry'
  readonly explanation: string
}

export interface Locality {
  /** Shared: local at every copy of a kernel, summed over copies. */
  readonly space: 'local' | 'shared' | 'non-local'
  /** The axes of positions that a shared kernel is summed over. */
  readonly sharedOver: readonly string[]
  readonly time: 'causal' | 'anticausal' | 'improper'
  /** No quantity is evaluated in two phases of a protocol. */
  readonly phaseFree: boolean
  readonly readings: readonly Reading[]
  readonly offences: readonly Offence[]
  readonly satisfied: readonly Satisfied[]
  /** Numbers kept from step to step, per neuron and per synapse. */
  readonly memory: string
  /** The same in the numbers of neurons N, synapses S and kernel entries K. */
  readonly memoryTotal: string
  readonly storage: readonly Storage[]
}

interface Walk {
  readonly equation: Equation
  readonly readings: Map<string, Reading>
  readonly offences: Map<string, Offence>
  readonly satisfied: Map<string, Satisfied>
  readonly symmetric: ReadonlySet<string>
  readonly degrees: Degrees
}

const NONE: ReadonlySet<string> = new Set()

/** The locality of one equation; `symmetric` names weights that equal their transpose, `degrees` are those of definitions. */
export function locality(equation: Equation, symmetric = NONE, degrees: Degrees = new Map()): Locality {
  const walk: Walk = {
    equation,
    readings: new Map(),
    offences: new Map(),
    satisfied: new Map(),
    symmetric,
    degrees,
  }
  for (const weight of equation.symmetric ?? []) satisfy(walk, weight, weight)
  visit(equation.right, walk, 'now')
  if (equation.form === 'window') offend(walk, throughTime(equation))
  const offences = [...walk.offences.values()]
  const space = offences.some((o) => !IN_TIME.has(o.reason))
  const anticausal = offences.some((o) => o.reason === 'anticausal operator')
  const improper = offences.some((o) => o.reason === 'improper operator')
  const memory = memoryOf(equation)
  return {
    space: space || equation.form === 'window' ? 'non-local' : equation.shared ? 'shared' : 'local',
    sharedOver: equation.shared ?? [],
    time: anticausal ? 'anticausal' : improper ? 'improper' : 'causal',
    phaseFree: equation.form !== 'contrast' && equation.form !== 'window',
    readings: [...walk.readings.values()],
    offences,
    satisfied: [...walk.satisfied.values()],
    memory: memory.text,
    memoryTotal: memory.total,
    storage: memory.storage,
  }
}

/** The gradient over a window carries errors backward in time, through all weights. */
const throughTime = ({ of }: Equation): Offence => ({
  term: `dC/d${of}`,
  reason: 'anticausal operator',
  explanation:
    'the slopes of the cost are carried back through the window, over the transposes of all weights',
  repairs: [
    'descend E in … rate …: the local rule',
    'approximate eligibility: causal, exact for one hidden layer',
  ],
})

const isSynaptic = (equation: Equation): boolean =>
  equation.indices.length === 2 || equation.shared !== undefined

function placeOf(indices: readonly Index[], walk: Walk): Place {
  const [row, column] = walk.equation.indices
  const has = (i: Index | undefined): boolean => i !== undefined && indices.includes(i)
  if (indices.length === 0) return 'broadcast'
  if (row === undefined) return 'population'
  // a value at one position of an image: its channel tells which end of the synapse it is at
  if (walk.equation.shared && has(row) !== has(column)) return has(row) ? 'postsynaptic' : 'presynaptic'
  if (indices.length >= 2) return 'own synapse'
  if (!isSynaptic(walk.equation)) return indices[0] === row ? 'own neuron' : 'presynaptic'
  return indices[0] === row ? 'postsynaptic' : indices[0] === column ? 'presynaptic' : 'population'
}

/** `inner`: within the signal that a synapse carries. */
function visit(e: Expr, walk: Walk, time: Reading['time'], inner = false): void {
  if (e.kind === 'sym') {
    if (e.role === 'given' || e.role === 'output' || e.role === 'inside') return
    note(walk, { quantity: e.name, place: placeOf(e.indices, walk), time })
    return
  }
  if (e.kind === 'op') {
    judgeWord(e.word, e.arg, e, walk)
    const reads = e.word.some(isAnticausalFactor)
      ? 'future'
      : e.word.some((f) => f.power < 0 || f.op === 'S')
        ? 'past'
        : time
    for (const f of e.word) if (f.tau) visit(f.tau, walk, 'now')
    visit(e.arg, walk, reads, inner)
    return
  }
  if (e.kind === 'mul' && e.sum.length > 0) {
    if (isOverCopies(e, walk)) {
      for (const f of e.factors) visit(f, walk, time)
      return
    }
    judgeSum(e, walk, inner)
    for (const f of e.factors) visitInside(f, walk, time, inner || f.free.some((i) => e.sum.includes(i)))
    return
  }
  if (e.kind === 'softmax' || e.kind === 'logsumexp') {
    offend(walk, {
      term: show(e, walk),
      reason: 'sum over a population',
      explanation: 'the normalization reads every neuron of the population',
      repairs: [
        'a shared inhibitory neuron that broadcasts the sum',
        'a cost without softmax, such as 1/2 |y - r|^2',
      ],
    })
  }
  for (const c of children(e)) visit(c, walk, time, inner)
}

/** The sum over the positions that share a kernel. */
const isOverCopies = (e: Mul, walk: Walk): boolean =>
  walk.equation.shared !== undefined && e.sum.every((i) => walk.equation.shared?.includes(axisOf(i) ?? ''))

/** Inside a sum over synapses: the weight is the synapse's own, the signal arrives from the other neuron. */
function visitInside(f: Expr, walk: Walk, time: Reading['time'], inner: boolean): void {
  if (f.kind === 'sym' && f.indices.length === 2)
    note(walk, { quantity: f.name, place: 'dendrite', time: 'now' })
  else visit(f, walk, time, inner)
}

const note = (walk: Walk, r: Reading): void => {
  walk.readings.set(`${r.quantity}|${r.place}|${r.time}`, r)
}
const satisfy = (walk: Walk, weight: string, term: string): void => {
  walk.satisfied.set(term, {
    term,
    reason: 'weight transport',
    by: 'symmetry',
    explanation: `${weight}' is ${weight}: the two synapses of a pair hold one value`,
  })
}
const offend = (walk: Walk, o: Offence): void => {
  walk.offences.set(`${o.reason}|${o.term}`, o)
}
/** A vector reads as one, whichever neuron's it is. */
const show = (e: Expr, walk: Walk): string => textOf(e, e.free.length === 1 ? e.free : walk.equation.indices)

function judgeSum(e: Mul, walk: Walk, inner: boolean): void {
  const weight = weightOf(e)
  if (isSynaptic(walk.equation)) {
    offend(walk, {
      term: show(e, walk),
      reason: 'sum over other synapses',
      explanation: 'a synapse would need the weights or signals of other synapses',
      repairs: ['give the sum a name, so that the neuron computes it and its synapses read it'],
    })
    return
  }
  if (!weight) {
    offend(walk, {
      term: show(e, walk),
      reason: 'sum over a population',
      explanation: 'the sum has no synapses that could carry it',
      repairs: ['carry it by a weight, as in W x'],
    })
    return
  }
  if (e.sum.includes(weight.indices[0] ?? '')) {
    if (walk.symmetric.has(weight.name)) {
      satisfy(walk, weight.name, show(e, walk))
      return
    }
    offend(walk, {
      term: show(e, walk),
      reason: 'weight transport',
      explanation: `the neuron sums errors with the outgoing weights ${weight.name}, which stand at other neurons' synapses`,
      repairs: [
        `approximate feedback ${weight.name}' by ${weight.name === 'B' ? 'F' : 'B'} (fixed random feedback): local, no longer the exact gradient`,
        'learned feedback weights (Kolen and Pollack 1994), or a microcircuit that learns them: local, exact after convergence',
      ],
    })
  } else if (inner) {
    offend(walk, {
      term: show(e, walk),
      reason: 'sum over other synapses',
      explanation:
        'it belongs to the neuron that sends it: a neuron would need what the synapses of others carry',
      repairs: ['give the sum a name, so that its own neuron computes and sends it'],
    })
  }
}

const INSTANTANEOUS = 'approximate instantaneous: no operator at all'
const AHEAD = ['approximate causal: same phase at every frequency, other gain', INSTANTANEOUS]
/** Nothing causal has the phase of an advance. */
const ADVANCED = [
  'approximate eligibility: a trace at the synapse is delayed instead of advancing the error',
  INSTANTANEOUS,
]

function judgeWord(word: Word, arg: Expr, e: Expr, walk: Walk): void {
  if (word.some(isAnticausalFactor)) {
    offend(walk, {
      term: show(e, walk),
      reason: 'anticausal operator',
      explanation: `relative degree ${relativeDegree(word)}; it reads the future of its input`,
      repairs: word.some((f) => f.op === 'S' && isAnticausalFactor(f)) ? ADVANCED : AHEAD,
    })
  } else if (relativeDegree(word) > 0 && relativeDegree(word) + degreeOf(arg, walk.degrees) > 0) {
    offend(walk, {
      term: show(e, walk),
      reason: 'improper operator',
      explanation: `relative degree ${relativeDegree(word)}: a look-ahead on a signal without a derivative of its own`,
      repairs: ['approximate causal filter eps: a fast low-pass makes it proper'],
    })
  }
}

/** The worst over the equations that run. */
export interface Summary {
  readonly local: boolean
  readonly causal: boolean
  readonly exact: boolean
  readonly phaseFree: boolean
  readonly weightTransport: readonly string[]
  /** Every offence in space, weight transport first: `weight transport W' e`. */
  readonly nonLocal: readonly string[]
}

const IN_TIME: ReadonlySet<Offence['reason']> = new Set(['anticausal operator', 'improper operator'])

export function summarize(core: DerivationCore, of: (e: Equation) => Locality): Summary {
  const running = core.equations.filter((e) => e.runs)
  const all = running.map(of)
  const offences = all.flatMap((l) => l.offences).filter((o) => !IN_TIME.has(o.reason))
  const isTransport = (o: Offence): boolean => o.reason === 'weight transport'
  const transport = new Set(offences.filter(isTransport).map((o) => o.term))
  const others = offences.filter((o) => !isTransport(o)).map((o) => `${o.reason} ${o.term}`)
  const terms = [...transport].join(', ')
  return {
    local: all.every((l) => l.space === 'local'),
    causal: all.every((l) => l.time === 'causal'),
    exact: running.every((e) => e.exact),
    phaseFree: all.every((l) => l.phaseFree),
    weightTransport: [...transport],
    nonLocal: [...new Set([...(terms === '' ? [] : [`weight transport ${terms}`]), ...others])],
  }
}
