/** @file Cyclic definitions: a definition may contain itself behind a weight, never at the same neuron and instant. */
import { children } from '../expr/build.js'
import { type Expr, kindOfIndex } from '../expr/expr.js'
import { namesIn } from '../expr/substitute.js'
import type { Fields } from './definitions.js'
import type { Scope } from './scope.js'

/** Names of definitions that an expression reads, except below a sum with a weight. */
function directReads(e: Expr, found: Set<string>, seen: Set<Expr>): void {
  if (seen.has(e)) return
  seen.add(e)
  if (e.kind === 'sym' && e.role === 'let') found.add(e.name)
  const behindWeight =
    e.kind === 'mul' &&
    e.sum.length > 0 &&
    e.factors.some((f) => f.kind === 'sym' && f.role === 'weight' && f.indices.some((i) => e.sum.includes(i)))
  if (!behindWeight) for (const child of children(e)) if (child.named) directReads(child, found, seen)
}

/** What was read before its definition was known has to run over the kind that the definition turned out to have. */
export function checkKinds(fields: Fields, scope: Scope): void {
  for (const map of [fields.definitions, fields.costs, fields.energies]) {
    for (const { body, span } of map.values()) {
      for (const s of namesIn(body)) {
        const definition = fields.definitions.get(s.name)
        const clash =
          definition && s.indices.some((i, n) => kindOfIndex(i) !== kindOfIndex(definition.indices[n] ?? i))
        if (!clash || scope.reporter.failedWithin(span)) continue
        scope.reporter.error('E2021', span, `'${s.name}' is read with an index of another kind`, {
          found: s.indices.join(', '),
          expected: definition.indices.join(', '),
          remedy: 'use an index of its own for each kind',
        })
      }
    }
  }
}

/** Reports each cycle once, at the definition that stands first in the text. */
export function refuseCycles(fields: Fields, scope: Scope): void {
  const reads = new Map<string, readonly string[]>()
  const spans = new Map<string, { readonly start: number; readonly end: number }>()
  for (const map of [fields.definitions, fields.costs, fields.energies]) {
    for (const { name, body } of map.values()) {
      const found = new Set<string>()
      directReads(body, found, new Set())
      reads.set(name, [...found])
      spans.set(name, scope.names.get(name)?.span ?? { start: 0, end: 0 })
    }
  }
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): void => {
    const at = path.indexOf(name)
    if (at >= 0) {
      report([...path.slice(at), name])
      return
    }
    if (done.has(name)) return
    path.push(name)
    for (const next of reads.get(name) ?? []) visit(next)
    path.pop()
    done.add(name)
  }
  const report = (cycle: readonly string[]): void => {
    const [name = ''] = cycle
    scope.reporter.error(
      'E2031',
      spans.get(name) ?? { start: 0, end: 0 },
      `the definition of '${name}' is cyclic`,
      {
        found: cycle.join(' -> '),
        expected: 'a cycle that passes behind a weight, or none',
        remedy: 'put a weight between, or make one of them a state with an equation of its own',
      },
    )
  }
  for (const name of reads.keys()) visit(name)
}
