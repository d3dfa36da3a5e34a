/** @file The low-pass that makes a causal error proper, against the time step: it runs beside the others, and explicit methods have to follow it. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { type Expr, kindOfIndex } from '../expr/expr.js'
import type { Population } from '../model/model.js'
import { populationsOf, valuesOf } from '../model/neuronValues.js'
import { givenStep } from '../model/timing.js'
import { weightSum } from './classify.js'
import { presence } from './presence.js'

/** Throws ModelError (E2072) where an explicit method would take longer steps than the filter's time constant, in neurons that have it. */
export function checkFilters(core: DerivationCore, dt: number): void {
  const { model, errors } = core
  for (const approximation of model.approximations) {
    if (approximation.kind !== 'causal' || !approximation.filter) continue
    const { filter, span } = approximation
    const filtered = errors.flatMap(({ runs }) =>
      runs.flatMap(({ word, arg }) =>
        word.some(({ op, tau, power }) => op === 'D' && tau === filter && power < 0) ? [arg] : [],
      ),
    )
    const values = populationsOf(model)
      .filter((p) => filtered.some((arg) => !isAbsent(arg, p, core)))
      .flatMap((p) => valuesOf(filter, p, model))
    const [least] = values.sort((a, b) => a.value - b.value)
    if (!least || !(dt > least.value * (1 + 1e-9))) continue
    const unit = model.timeUnit === undefined ? '' : ` ${model.timeUnit}`
    const shown = (x: number): string => `${Number(x.toPrecision(6))}${unit}`
    const varies = values.some(({ value }) => value !== least.value)
    const where = varies && least.population !== '' ? ` in '${least.population}'` : ''
    throw new ModelError(
      [
        problem('E2072', {
          message: `the time step exceeds the time constant of the filter${where}`,
          span,
          found: `dt = ${shown(dt)}${givenStep(model)}, the time constant of the filter = ${shown(least.value)}`,
          expected: `a filter of at least ${shown(dt)} with an explicit method`,
          remedy: `write \`filter ${shown(dt)}\`, reduce dt to ${shown(least.value)} or less, or use an implicit method`,
        }),
      ],
      model.source,
    )
  }
}

/** True only where a term is zero in all neurons of a population, whatever they do: it has no target, or no synapses of that weight. */
function isAbsent(e: Expr, p: Population, core: DerivationCore): boolean {
  const bodies = new Map(core.running.map((r) => [r.definition.name, r.definition.body]))
  const [index] = e.free
  if (index !== undefined && !p.parts.some(({ kind }) => kind === kindOfIndex(index))) return true
  const go = (x: Expr, open: readonly string[]): boolean => {
    switch (x.kind) {
      case 'sym': {
        if (x.role === 'given' || x.role === 'target' || x.role === 'output') return p.role !== 'output'
        const body = x.role === 'let' && !open.includes(x.name) ? bodies.get(x.name) : undefined
        return body !== undefined && go(body, [...open, x.name])
      }
      case 'add':
        return x.terms.every((t) => go(t, open))
      case 'mul': {
        const sum = weightSum(x)
        if (sum) {
          const { weight, transposed } = sum
          const joins = core.model.connections.some(
            (c) => c.weight === weight.name && (transposed ? c.pre : c.post) === p.name,
          )
          return !joins || sum.outside.some((f) => !isPresence(f) && go(f, open))
        }
        if (x.sum.length > 0) return false
        const sums = x.factors.flatMap((f) => (f.kind === 'mul' ? (weightSum(f) ?? []) : []))
        const elsewhere = new Set(sums.flatMap((s) => presence(x.factors, s, (name) => bodies.get(name))))
        return x.factors.some((f) => !elsewhere.has(f) && go(f, open))
      }
      case 'op':
        return go(x.arg, open)
      default:
        return false
    }
  }
  return go(e, [])
}

/** Within a sum it speaks of the neurons that are summed over. */
const isPresence = (e: Expr): boolean => e.kind === 'sym' && (e.role === 'given' || e.role === 'output')
