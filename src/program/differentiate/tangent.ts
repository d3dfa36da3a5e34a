/** @file Forward mode: a block together with the directional derivative of every active buffer that it stores. */
import { define, load, local, loop, store, sum } from '../build.js'
import type { Buffer, Statement, Value } from '../program.js'
import { activeBuffers } from './activity.js'
import { chosen, isZero, one, total, zero } from './algebra.js'
import { Held } from './held.js'
import { Companions, Names, namesIn, type Surroundings } from './names.js'
import { prune } from './prune.js'
import { partials } from './rules.js'

/** Which derivative is wanted. Buffers of no other name have derivative zero. */
export interface Direction extends Surroundings {
  /** Buffers whose change is given. */
  readonly from: ReadonlySet<string>
  /** Buffers whose change is wanted. */
  readonly to: ReadonlySet<string>
}

export interface Tangent {
  readonly statements: readonly Statement[]
  /** By buffer: the one that holds its change. A buffer without a twin does not change, or its change is of no consequence. */
  readonly twins: ReadonlyMap<string, Buffer>
}

interface Scope {
  /** By local: its change; none where it does not change. */
  readonly changes: ReadonlyMap<string, Value>
}

/**
 * The block with its tangent, statement by statement. Before it runs, the twins of `from` hold the direction and those of all
 * other buffers zero; after it, each twin holds the change of its buffer.
 */
export function tangent(block: readonly Statement[], direction: Direction): Tangent {
  const active = activeBuffers(block, direction.from, direction.to)
  const companions = new Companions(direction)
  const twins = new Map([...active].map((id) => [id, companions.of(id, 'd', 'change of')]))
  const names = new Names(['slot', 'batch', ...namesIn(block)])
  const { statements } = changesOf(block, { changes: new Map() }, { twins, names })
  // of what does not reach `to` nothing is stored
  return { statements: prune(statements), twins }
}

interface Context {
  readonly twins: ReadonlyMap<string, Buffer>
  readonly names: Names
}

interface Changed {
  readonly statements: readonly Statement[]
  readonly scope: Scope
}

function changesOf(statements: readonly Statement[], outer: Scope, context: Context): Changed {
  const { twins, names } = context
  const changes = new Map(outer.changes)
  const scope: Scope = { changes }
  const out: Statement[] = []
  const held = new Held(names, out)
  for (const s of statements) {
    switch (s.kind) {
      case 'comment':
        out.push(s)
        break
      case 'let': {
        out.push(s)
        held.note(s.value, s.name)
        const change = changeOf(s.value, scope, context, held)
        if (isZero(change)) break
        const name = names.fresh(`d_${s.name}`)
        out.push(define(name, change))
        changes.set(s.name, local(name))
        break
      }
      case 'store': {
        const twin = twins.get(s.buffer)
        if (twin !== undefined) out.push(store(twin.id, s.at, changeOf(s.value, scope, context, held)))
        out.push(s)
        held.forget()
        break
      }
      case 'for':
        out.push(loop(s.variable, s.extent, changesOf(s.body, scope, context).statements))
        held.forget()
        break
      case 'when':
        out.push({ ...s, body: changesOf(s.body, scope, context).statements })
        held.forget()
        break
      case 'reduce': {
        out.push(s)
        const change = changeOfReduction(s, scope, context)
        if (change === undefined) break
        out.push(...change.statements)
        changes.set(s.name, change.value)
      }
    }
  }
  return { statements: out, scope }
}

/** Σ ∂value/∂operand · change of the operand, down to locals and loads. */
function changeOf(value: Value, scope: Scope, context: Context, held: Held): Value {
  if (value.op === 'local') return scope.changes.get(value.name) ?? zero
  if (value.op === 'load') {
    const twin = context.twins.get(value.buffer)
    return twin === undefined ? zero : load(twin.id, value.at)
  }
  if (value.op === 'select') {
    // an arm that is not taken may have an infinite slope, which a product with zero would turn into NaN
    const yes = changeOf(value.yes, scope, context, held)
    return chosen(value.test, yes, changeOf(value.no, scope, context, held))
  }
  return total(
    partials(value, held.of).map(({ operand, carry }) => {
      const change = changeOf(operand, scope, context, held)
      return isZero(change) ? zero : carry(change)
    }),
  )
}

/** A sum changes by the sum of the changes; a maximum by that of its largest term, by their mean where several are largest. */
function changeOfReduction(
  s: Extract<Statement, { kind: 'reduce' }>,
  scope: Scope,
  context: Context,
): { readonly statements: readonly Statement[]; readonly value: Value } | undefined {
  const { names } = context
  const { variable, extent, lanes } = s
  const inner = changesOf(s.body, scope, context)
  const body = [...inner.statements]
  const held = new Held(names, body)
  const change = changeOf(s.value, inner.scope, context, held)
  if (isZero(change)) return undefined
  const name = names.fresh(`d_${s.name}`)
  if (s.by === 'sum') {
    return { statements: [sum(name, variable, extent, change, lanes, body)], value: local(name) }
  }
  const test = { is: '==', a: held.of(s.value), b: local(s.name) } as const
  const share = names.fresh(`share_${s.name}`)
  const largest = { is: '==', a: s.value, b: local(s.name) } as const
  return {
    statements: [
      sum(share, variable, extent, chosen(largest, one, zero), lanes, s.body),
      sum(name, variable, extent, chosen(test, change, zero), lanes, body),
    ],
    value: { op: 'div', a: local(name), b: local(share) },
  }
}
