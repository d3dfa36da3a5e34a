/** @file Which buffers a derivative passes through: those that depend on a seed and that a result depends on. */
import { internal } from '../../base/diagnostic.js'
import { reachable } from '../../base/graph.js'
import { grouped } from '../../base/indexed.js'
import type { Statement, Value } from '../program.js'
import { depends, operandsOf } from './rules.js'

/** A store: what it writes, and the buffers in which the stored value has a slope. */
interface Edge {
  readonly to: string
  readonly from: ReadonlySet<string>
}

type Scope = ReadonlyMap<string, ReadonlySet<string>>

/** Buffers in which a value has a slope, through the locals of a scope. */
function sources(value: Value, scope: Scope): ReadonlySet<string> {
  if (value.op === 'load') return new Set([value.buffer])
  if (value.op === 'local') return scope.get(value.name) ?? new Set()
  return new Set(operandsOf(value).flatMap((operand) => [...sources(operand, scope)]))
}

function edges(statements: readonly Statement[], outer: Scope): readonly [readonly Edge[], Scope] {
  const scope = new Map(outer)
  const found: Edge[] = []
  for (const s of statements) {
    if (s.kind === 'let') scope.set(s.name, sources(s.value, scope))
    else if (s.kind === 'reduce') scope.set(s.name, sources(s.value, edges(s.body, scope)[1]))
    else if (s.kind === 'store') found.push({ to: s.buffer, from: sources(s.value, scope) })
    else if (s.kind === 'call' || s.kind === 'repeat')
      internal(`a block with '${s.kind}' has no derivative here`)
    else if (s.kind !== 'comment') found.push(...edges(s.body, scope)[0])
  }
  return [found, scope]
}

/** Buffers that depend on some: the nearest first, those that are as near in the order of the edges. */
function variedBy(all: readonly Edge[], from: ReadonlySet<string>): readonly string[] {
  const outOf = grouped(
    all.flatMap((edge, number) => [...edge.from].map((id) => ({ id, number }))),
    ({ id }) => id,
  )
  const reached = new Set(from)
  for (let layer: readonly string[] = [...from]; layer.length > 0; ) {
    const numbers = layer.flatMap((id) => (outOf.get(id) ?? []).map(({ number }) => number))
    const next = numbers.sort((a, b) => a - b).map((number) => all[number]?.to ?? '')
    layer = [...new Set(next)].filter((id) => !reached.has(id))
    for (const id of layer) reached.add(id)
  }
  return [...reached]
}

/**
 * Buffers with a derivative on some way from `from` to `to`. The order of statements is not looked at: a buffer that is active
 * once is so throughout, which costs zeros but no rightness.
 */
export function activeBuffers(
  block: readonly Statement[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): ReadonlySet<string> {
  const [all] = edges(block, new Map())
  const into = grouped(all, (edge) => edge.to)
  const useful = reachable(to, (id) => (into.get(id) ?? []).flatMap((edge) => [...edge.from]))
  return new Set(variedBy(all, from).filter((id) => useful.has(id)))
}

/** Whether a value has a slope in an active buffer or in an active local. */
export const isActive = (
  value: Value,
  buffers: (id: string) => boolean,
  locals: (name: string) => boolean,
): boolean => depends(value, (leaf) => (leaf.op === 'load' ? buffers(leaf.buffer) : locals(leaf.name)))
