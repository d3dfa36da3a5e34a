/** @file Memory: how many numbers an equation keeps from step to step, and whether per neuron, per synapse or in all. */
import type { Equation } from '../derive/derivation.js'
import { textOf } from '../derive/show.js'
import { atomsOf } from '../expr/affine.js'
import { children, mul, num } from '../expr/build.js'
import type { Expr, Index, Op } from '../expr/expr.js'
import { relativeDegree } from '../expr/operator.js'
import { nodes } from '../expr/substitute.js'
import { rename } from '../expr/sums.js'
import { weightOf } from './weightOf.js'

/** In the order in which they are listed. */
const PLACES = [
  'neuron',
  'presynaptic neuron',
  'postsynaptic neuron',
  'synapse',
  'kernel entry',
  'network',
] as const
type Holder = (typeof PLACES)[number]

/** What one neuron, synapse, … keeps for an equation. */
export interface Storage {
  readonly per: Holder
  /** Numbers: the equation's own state, one for each low-pass. */
  readonly states: number
  /** Ring buffers, by the formula of their length. */
  readonly buffers: readonly string[]
}

export interface Memory {
  readonly storage: readonly Storage[]
  /** `1 per neuron + ⌈d/dt⌉ per presynaptic neuron`. */
  readonly text: string
  /** The same in the numbers of neurons N, synapses S and kernel entries K. */
  readonly total: string
}

/** Which neuron an index stands for. */
type Roles = ReadonlyMap<Index, Holder>

interface Found {
  /** By operand and time constant: the power of the low-pass, one state for each. */
  readonly poles: Map<string, { readonly holder: Holder; readonly power: number }>
  /** By operand: one ring buffer serves all its delays. */
  readonly delays: Map<string, { readonly holder: Holder; readonly delays: Set<string> }>
}

const isSynaptic = (equation: Equation): boolean =>
  equation.indices.length === 2 || equation.shared !== undefined

function ownRoles(equation: Equation): Roles {
  const [row = '', column = ''] = equation.indices
  return isSynaptic(equation)
    ? new Map([
        [row, 'postsynaptic neuron'],
        [column, 'presynaptic neuron'],
      ])
    : new Map([[row, 'neuron']])
}

function holderOf(free: readonly Index[], roles: Roles): Holder {
  const found = new Set(free.flatMap((i) => roles.get(i) ?? []))
  const [only, ...others] = found
  return only === undefined ? 'network' : others.length === 0 ? only : 'synapse'
}

/** A name of expressions side by side that does not tell which neuron they are of: every neuron keeps its own. */
function keyOf(list: readonly Expr[], roles: Roles): string {
  const [only, ...others] = new Set(list.flatMap((e) => e.free))
  const [row = '*'] = roles.keys()
  const bare = (e: Expr): Expr =>
    only === undefined || others.length > 0 ? e : rename(e, new Map([[only, row]]))
  return list.map((e) => bare(e).id).join()
}

function scan(e: Expr, roles: Roles, found: Found): void {
  if (e.kind === 'op') noteWord(e, roles, found)
  const weight = e.kind === 'mul' ? weightOf(e) : undefined
  const bound = e.kind === 'mul' ? e.sum : e.kind === 'logsumexp' ? [e.over] : []
  const role = (i: Index): Holder =>
    !weight ? 'neuron' : weight.indices[0] === i ? 'postsynaptic neuron' : 'presynaptic neuron'
  const inner = bound.length === 0 ? roles : new Map([...roles, ...bound.map((i) => [i, role(i)] as const)])
  for (const c of children(e)) scan(c, inner, found)
}

function noteWord({ word, arg }: Op, roles: Roles, found: Found): void {
  const nearest = (a: Holder, b: Holder): Holder => (PLACES.indexOf(b) < PLACES.indexOf(a) ? b : a)
  for (const f of word) {
    const free = [...arg.free, ...(f.tau?.free ?? [])]
    const holder = holderOf(free.flatMap(atomsOf), roles)
    if (f.op === 'D' && f.power < 0 && f.tau) {
      const key = `${keyOf([arg, f.tau], roles)}|${keyOf([arg], roles)}|${f.reversed}`
      const old = found.poles.get(key)
      found.poles.set(key, {
        holder: nearest(old?.holder ?? holder, holder),
        power: Math.max(old?.power ?? 0, -f.power),
      })
    }
    if (f.op === 'S' && f.tau) {
      const key = `${keyOf([arg], roles)}|${holder === 'synapse'}`
      const old = found.delays.get(key) ?? { holder, delays: new Set<string>() }
      old.delays.add(
        textOf(mul([num(Math.abs(f.power)), f.tau]), f.tau.kind === 'sym' ? f.tau.indices : f.tau.free),
      )
      found.delays.set(key, { holder: nearest(old.holder, holder), delays: old.delays })
    }
  }
  // the derivative of data is a difference from the samples before
  const excess = relativeDegree(word)
  if (excess > 0 && arg.kind === 'sym' && (arg.role === 'target' || arg.role === 'signal'))
    found.poles.set(`${keyOf([arg], roles)}|samples`, { holder: holderOf(arg.free, roles), power: excess })
}

const OWN: Readonly<Record<Equation['form'], number>> = {
  definition: 0,
  rate: 1,
  acceleration: 2,
  // itself, and what the first phase left
  contrast: 2,
  // itself, and the slope gathered over the window; the trajectory is kept by no neuron
  window: 2,
}

/** A law of its state keeps as many numbers as the highest derivative of it that it holds. */
function ownStates({ form, of, right }: Equation): number {
  if (form === 'definition' || form === 'contrast') return OWN[form]
  let order = OWN[form]
  for (const e of nodes([right]))
    if (e.kind === 'op' && e.arg.kind === 'sym' && e.arg.role === 'state' && e.arg.name === of)
      order = Math.max(order, relativeDegree(e.word))
  return order
}

function ownHolder(equation: Equation): Holder {
  if (equation.shared) return 'kernel entry'
  return equation.indices.length === 0 ? 'network' : isSynaptic(equation) ? 'synapse' : 'neuron'
}

const bufferText = (delays: ReadonlySet<string>): string => {
  const [only = '', ...others] = delays
  const length = others.length > 0 ? `max(${[...delays].join(', ')})` : only
  return `⌈${/[ (]/.test(length) && others.length === 0 ? `(${length})` : length}/dt⌉`
}

/** The memory of one equation. Filters of one operand are one, whichever terms read them. */
export function memoryOf(equation: Equation): Memory {
  const found: Found = { poles: new Map(), delays: new Map() }
  scan(equation.right, ownRoles(equation), found)
  const storage = PLACES.flatMap((per): readonly Storage[] => {
    const own = ownHolder(equation) === per ? ownStates(equation) : 0
    const poles = [...found.poles.values()].filter((p) => p.holder === per)
    const states = poles.reduce((sum, p) => sum + p.power, own)
    const buffers = [...found.delays.values()].filter((d) => d.holder === per)
    return states === 0 && buffers.length === 0
      ? []
      : [{ per, states, buffers: buffers.map((d) => bufferText(d.delays)) }]
  })
  return { storage, text: inWords(storage), total: inAll(storage) }
}

const amounts = (states: number, buffers: readonly string[]): readonly string[] => [
  ...(states > 0 ? [String(states)] : []),
  ...buffers,
]

function inWords(storage: readonly Storage[]): string {
  const parts = storage.flatMap(({ per, states, buffers }) =>
    amounts(states, buffers).map((n) => (per === 'network' ? `${n} in all` : `${n} per ${per}`)),
  )
  return parts.length === 0 ? '0' : parts.join(' + ')
}

const LETTERS: Readonly<Record<Holder, string>> = {
  neuron: 'N',
  'presynaptic neuron': 'N',
  'postsynaptic neuron': 'N',
  synapse: 'S',
  'kernel entry': 'K',
  network: '',
}

function inAll(storage: readonly Storage[]): string {
  const parts = [...new Set(storage.map((s) => LETTERS[s.per]))].flatMap((letter) => {
    const own = storage.filter((s) => LETTERS[s.per] === letter)
    const states = own.reduce((sum, s) => sum + s.states, 0)
    return amounts(
      states,
      own.flatMap((s) => s.buffers),
    ).map((n) => (letter === '' ? n : n === '1' ? letter : `${n} ${letter}`))
  })
  return parts.length === 0 ? '0' : parts.join(' + ')
}
