/** @file The network section: populations, connections, and that lists have the length of what they describe. */
import type { SyntaxTree } from '../text/syntax.js'
import { feedbackBlocks, readConnections } from './connections.js'
import type { Approximation, Connection, Population, ValueSpec } from './model.js'
import { readPopulations } from './populations.js'
import type { Scope } from './scope.js'

export interface ReadNetwork {
  readonly populations: readonly Population[]
  readonly connections: readonly Connection[]
}

export function readNetwork(
  tree: SyntaxTree,
  values: ReadonlyMap<string, ValueSpec>,
  approximations: readonly Approximation[],
  scope: Scope,
): ReadNetwork {
  const populations = readPopulations(tree, scope)
  const byName = new Map(populations.map((p) => [p.name, p]))
  const feedback = new Set(approximations.flatMap((a) => (a.kind === 'feedback' ? [a.by] : [])))
  const weights = [...scope.names.values()]
    .filter((n) => n.role === 'weight' && !feedback.has(n.name))
    .map((n) => n.name)
  const connections = readConnections(tree, { populations: byName, weights }, scope)
  for (const p of populations) {
    for (const [name, spec] of p.values) checkLength(name, spec, p, scope)
    for (const [name, spec] of values)
      if (p.role !== 'input' && !p.values.has(name)) checkLength(name, spec, p, scope)
  }
  return {
    populations,
    connections: [...connections, ...feedbackBlocks(connections, approximations, byName)],
  }
}

/** A list holds one value per neuron of a kind that the population has. */
function checkLength(name: string, spec: ValueSpec, population: Population, scope: Scope): void {
  if (spec.kind !== 'list') return
  const named = scope.names.get(name)
  if (named?.role === 'weight') return
  const used = [...(scope.usedKinds.get(name) ?? [])]
  const kind = named?.kinds[0] ?? (used.length === 1 ? used[0] : undefined)
  const parts = population.parts.filter((p) => kind === undefined || p.kind === kind)
  const count = spec.items.reduce((n, item) => n + item.times, 0)
  if (parts.length === 0 || parts.some((p) => p.size === count)) return
  const size = parts.map((p) => p.size).join(' or ')
  scope.reporter.error(
    'E2061',
    spec.span,
    `the list has ${count} values, '${population.name}' has ${size} neurons`,
    {
      found: `${count} values of '${name}'`,
      expected: `${size}`,
      remedy: 'make the repetitions add up to the size of the population',
    },
  )
}
