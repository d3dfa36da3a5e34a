/** @file Times that are set between steps, held to what the language asks of those in the text: signs, the time step, whole steps. */
import { type Diagnostic, ModelError } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import type { DerivationCore } from '../derive/derivation.js'
import { symbols } from '../expr/substitute.js'
import type { Model, ModelSymbol, Population, ValueSpec } from '../model/model.js'
import { Reporter } from '../model/reporter.js'
import { checkSynapse, checkTiming, namesOfTimes } from '../model/timing.js'
import { checkFilters } from '../realize/fastFilters.js'
import type { Cell, Memory } from './memory.js'

export interface Times {
  /** After a constant was set: refuses where no run can go on with it. */
  within(cell: Cell): void
}

/** A number of the model by its name in a program: `tau_m`, `tau_m[h]`, `tau_s[h,x]`. */
interface Place {
  readonly name: string
  readonly owners: readonly string[]
}

const placeOf = (name: string): Place => {
  const [, base = name, owners] = /^([^[]*)(?:\[(.*)\])?$/.exec(name) ?? []
  return { name: base, owners: owners === undefined ? [] : owners.split(',') }
}

export function openTimes(memory: Memory, core: DerivationCore): Times {
  const { dt, explicit = false } = memory.program
  const { model } = core
  let groups: readonly ReadonlySet<string>[] | undefined
  /** What is computed together with a name; nothing where that is no time. */
  const beside = (name: string): ReadonlySet<string> => {
    groups ??= [...namesOfTimes(model), ...filtersIn(core)]
    return new Set(groups.filter((names) => names.has(name)).flatMap((names) => [...names]))
  }
  return {
    within({ buffer, view }) {
      if (buffer.name === undefined) return
      const { name, owners } = placeOf(buffer.name)
      const symbol = model.symbols.get(name)
      if (symbol?.role !== 'constant' && symbol?.role !== 'parameter') return
      const names = beside(name)
      if (names.size === 0) return
      const refuse = (found: readonly Diagnostic[]): void => {
        const [first] = found.filter((d) => d.severity === 'error')
        if (first === undefined) return
        const { code, severity: _, span: __, message, ...more } = first
        reject(code, { message: `'${buffer.name}' is set to what no run can have: ${message}`, ...more })
      }
      const { simulate } = model
      const spans = new Map([...simulate.spans, ['dt', symbol.span] as const])
      const method = explicit ? 'euler' : 'implicit_midpoint'
      const now: Model = { ...withValues(model, memory, names), simulate: { ...simulate, dt, method, spans } }
      const reporter = new Reporter(model.source)
      const [population, pre] = owners
      if (pre === undefined)
        checkTiming(now, reporter, { name, ...(population === undefined ? {} : { population }) })
      else checkSynapse(now, symbol, `from '${pre}' to '${population}'`, view, reporter)
      refuse(reporter.all)
      if (!explicit) return
      try {
        checkFilters({ ...core, model: now }, dt)
      } catch (failure) {
        if (!(failure instanceof ModelError)) throw failure
        refuse(failure.diagnostics)
      }
    },
  }
}

const filtersIn = ({ model }: DerivationCore): readonly ReadonlySet<string>[] =>
  model.approximations.flatMap((a) =>
    a.kind === 'causal' && a.filter ? [new Set([...symbols(a.filter)].map((s) => s.name))] : [],
  )

/** The model with what a simulation holds of some names. */
function withValues(model: Model, memory: Memory, names: ReadonlySet<string>): Model {
  const known = new Map<string, ModelSymbol>(model.symbols)
  const own = new Map<string, Map<string, ValueSpec>>()
  for (const [key, { view, shape }] of memory.named) {
    const { name, owners } = placeOf(key)
    const symbol = known.get(name)
    if (!names.has(name) || symbol === undefined || owners.length > 1) continue
    const value: ValueSpec =
      shape.length === 0
        ? { kind: 'number', value: view[0] ?? Number.NaN }
        : { kind: 'list', items: Array.from(view, (x) => ({ value: x, times: 1 })), span: symbol.span }
    const [population] = owners
    if (population === undefined) known.set(name, { ...symbol, value })
    else own.set(population, (own.get(population) ?? new Map<string, ValueSpec>()).set(name, value))
  }
  const populations = model.populations.map((p): Population => {
    const values = own.get(p.name)
    return values ? { ...p, values: new Map([...p.values, ...values]) } : p
  })
  return { ...model, symbols: known, populations }
}
