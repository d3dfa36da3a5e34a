/** @file The values of expressions of constants, neuron by neuron, as far as the text alone tells them, and where they are written. */
import type { Span } from '../base/source.js'
import { type Expr, kindOfIndex } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { evaluate } from './evaluate.js'
import type { Model, Population, ValueSpec } from './model.js'
import { resolveValues } from './values.js'

export type Timed = Omit<Model, 'warnings' | 'task'>

/** As many neurons of a population are looked at. */
const LONGEST = 100_000

const capped = (p: Population): Population => ({
  ...p,
  parts: p.parts.map((part) => ({ ...part, size: Math.min(part.size, LONGEST) })),
})

/** Without a network, one stand-in with as many neurons as the longest list. */
export function populationsOf(model: Timed): readonly Population[] {
  if (model.populations.length > 0) return model.populations.filter((p) => p.role !== 'input').map(capped)
  const count = (spec: ValueSpec | undefined): number =>
    spec?.kind === 'list' ? spec.items.reduce((n, i) => n + i.times, 0) : 1
  const size = Math.min(LONGEST, Math.max(1, ...[...model.symbols.values()].map((s) => count(s.value))))
  const parts = model.kinds.map((kind) => ({ kind, size, shape: [size] }))
  const span = { start: 0, end: 0 }
  const empty = new Map<string, never>()
  return [
    { name: '', role: 'hidden', parts, values: empty, activations: empty, clamps: empty, supplies: [], span },
  ]
}

export interface NeuronValue {
  readonly value: number
  readonly population: string
  readonly neuron: number
  /** A constant in it has a value that is not finite. */
  readonly inherited: boolean
}

/** An expression per neuron of a population; nothing where it comes from a file, or belongs to synapses. */
export function valuesOf(e: Expr, population: Population, model: Timed): readonly NeuronValue[] {
  const [index, second] = e.free
  if (second !== undefined) return []
  const kind = index === undefined ? undefined : kindOfIndex(index)
  const part = kind === undefined ? population.parts[0] : population.parts.find((p) => p.kind === kind)
  const read = [...symbols(e)]
  if (!part || read.some((s) => readsFile(s.name, population, model, []))) return []
  const seed = model.simulate.seed ?? 0
  const known = new Map<string, Float64Array>()
  const of = (name: string): Float64Array => {
    const values =
      known.get(name) ??
      resolveValues(model, population, name, kind === undefined ? { seed } : { seed, kind })
    known.set(name, values)
    return values
  }
  const varies = read.some((s) => of(s.name).some((v, _, all) => v !== all[0]))
  const count = varies ? part.size : 1
  const list: NeuronValue[] = []
  for (let neuron = 0; neuron < count; neuron++) {
    let inherited = false
    const value = evaluate(e, (s) => {
      const found = of(s.name)[of(s.name).length === 1 ? 0 : neuron]
      if (found !== undefined && !Number.isFinite(found)) inherited = true
      return found
    })
    if (value !== undefined) list.push({ value, population: population.name, neuron, inherited })
  }
  return list
}

function readsFile(name: string, population: Population, model: Timed, open: readonly string[]): boolean {
  const spec = population.values.get(name) ?? model.symbols.get(name)?.value
  if (!spec || open.includes(name)) return false
  if (spec.kind === 'file') return true
  return (
    spec.kind === 'expression' &&
    [...symbols(spec.expr)].some((s) => readsFile(s.name, population, model, [...open, name]))
  )
}

/** ` of neuron 3 in 'h'`; nothing without a network. */
export const placeOf = ({ population, neuron }: Pick<NeuronValue, 'population' | 'neuron'>): string =>
  population === '' ? '' : ` of neuron ${neuron} in '${population}'`

/** Where the value of a name is written for a population: its own setting, or the declaration. */
export function writtenAt(name: string, population: string, model: Timed): Span | undefined {
  let declared: Span | undefined
  for (const s of model.syntax.statements) {
    if (s.kind === 'population' && s.names.some((n) => n.name === population)) {
      const own = s.settings.find((x) => x.key.name === name)
      if (own) return own.value.span
    } else if (s.kind === 'declaration') {
      declared ??= s.items.find((item) => item.name.name === name)?.value?.span
    } else if (s.kind === 'flow' || s.kind === 'descend' || s.kind === 'contrast') {
      if (s.rate?.name?.name === name) declared ??= s.rate.value.span
    }
  }
  return declared
}
