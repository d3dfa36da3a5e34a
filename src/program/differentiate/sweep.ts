/**
 * @file The transpose of one atom: its loops once more, locals computed anew, then backwards from the adjoint of the stored
 * element to the adjoints of all that was read.
 */
import { define, load, local, loop, store, sum, when } from '../build.js'
import type { Extent, Statement, Value } from '../program.js'
import { parts, valuesIn } from '../walk.js'
import { isActive } from './activity.js'
import { chosen, isZero, one, type Test, testWith, withLeaves, zero } from './algebra.js'
import { type Inner, type Local, locals, type Node, type Stored } from './atoms.js'
import { Held } from './held.js'
import type { Names } from './names.js'
import { partials } from './rules.js'
import { Sinks } from './sinks.js'

export interface SweepContext {
  readonly names: Names
  /** Takes down what new names stand for. */
  readonly renames: Map<string, string>
  readonly active: (versioned: string) => boolean
  /** The buffer that the adjoint of a version is added to. */
  readonly twin: (versioned: string) => string
  /** The adjoint of a stored buffer. */
  readonly seed: (buffer: string) => string
  /** The store to it adds to its element, whose adjoint then stays. */
  readonly adds: (buffer: string) => boolean
}

/** A term of a reduction, or what is stored: a value, and the adjoint that it starts from. */
interface Result {
  readonly kind: 'result'
  readonly value: Value
  readonly adjoint: (value: Value, held: Held) => Value
}

interface Sweepable {
  readonly chain: readonly Local[]
  readonly inner: Inner | Result
}

/** A local of the chain under its new name, and the value of its terms or of itself. */
interface Renewed {
  readonly name: string
  readonly original: Local
  readonly value: Value
}

/** Names of locals as they stand in the block, and what stands for them in the sweep. */
interface Scope {
  readonly renamed: ReadonlyMap<string, string>
  /** New names of the locals that have a slope in something active. */
  readonly active: ReadonlySet<string>
}

/** What a sweep is for: the adjoints of outer locals, which takes no store, or those of buffers. */
type Purpose = { readonly of: 'locals'; readonly names: ReadonlySet<string> } | { readonly of: 'buffers' }

const BUFFERS: Purpose = { of: 'buffers' }

interface Level {
  readonly scope: Scope
  readonly purpose: Purpose
  readonly context: SweepContext
  readonly out: Statement[]
  readonly held: Held
  readonly sinks: Sinks
  /** Locals whose adjoint is wanted here: those of this level, and those asked for. */
  readonly followed: ReadonlySet<string>
}

/** The statements that carry the adjoint of a store to the adjoints of what it read. */
export const transpose = (node: Node, context: SweepContext): readonly Statement[] =>
  sweep(node, { renamed: new Map(), active: new Set() }, BUFFERS, context).out

function sweep(node: Sweepable, outer: Scope, purpose: Purpose, context: SweepContext): Level {
  const out: Statement[] = []
  const held = new Held(context.names, out)
  const { scope, chain } = renewed(node.chain, outer, context, out)
  const own = chain.map(({ name }) => name).filter((name) => scope.active.has(name))
  const followed = new Set([...own, ...(purpose.of === 'locals' ? purpose.names : [])])
  const level: Level = { scope, purpose, context, out, held, sinks: new Sinks(), followed }
  for (const { name, original, value } of chain) if (original.kind === 'let') held.note(value, name)
  backInto(node.inner, level)
  for (const { name, original, value } of [...chain].reverse()) {
    const gain = level.sinks.gain(name)
    if (!scope.active.has(name) || isZero(gain)) continue
    const adjoint = context.names.fresh(`a_${name}`)
    out.push(define(adjoint, gain))
    if (original.kind === 'let') spread(value, local(adjoint), level)
    else backIntoTerms(original, name, local(adjoint), level)
  }
  if (purpose.of === 'buffers') out.push(...level.sinks.accumulations)
  return level
}

const renamed = (value: Value, { renamed: names }: Scope): Value =>
  withLeaves(value, (leaf) => (leaf.op === 'load' ? leaf : local(names.get(leaf.name) ?? leaf.name)))

/** The locals of a chain, computed anew under new names. */
function renewed(
  chain: readonly Local[],
  outer: Scope,
  context: SweepContext,
  out: Statement[],
): { readonly scope: Scope; readonly chain: readonly Renewed[] } {
  const names = new Map(outer.renamed)
  const active = new Set(outer.active)
  const scope: Scope = { renamed: names, active }
  const list = chain.map((original): Renewed => {
    const name = context.names.fresh(original.name)
    let value: Value
    if (original.kind === 'let') {
      value = renamed(original.value, scope)
      out.push(define(name, value))
      if (activeHere(value, scope, context)) active.add(name)
    } else {
      const inside: Statement[] = []
      const { scope: within } = renewed(locals(original.body), scope, context, inside)
      value = renamed(original.value, within)
      out.push({ ...original, name, body: inside, value })
      if (activeHere(value, within, context)) active.add(name)
    }
    names.set(original.name, name)
    context.renames.set(name, original.name)
    return { name, original, value }
  })
  return { scope, chain: list }
}

const activeHere = (value: Value, scope: Scope, context: SweepContext): boolean =>
  isActive(value, context.active, (name) => scope.active.has(name))

/** From what stands inside a level to the locals of the level and to buffers. */
function backInto(inner: Inner | Result, level: Level): void {
  const { scope, purpose, context, out, held, sinks } = level
  switch (inner.kind) {
    case 'result': {
      const value = renamed(inner.value, scope)
      spread(value, inner.adjoint(value, held), level)
      break
    }
    case 'store':
      backIntoStore(inner, level)
      break
    case 'stores':
      for (const each of [...inner.list].reverse()) backIntoStore(each, level)
      break
    case 'for':
      backIntoLoop(inner.body, inner, level)
      break
    case 'when': {
      const test = testWith(inner.test, (value) => renamed(value, scope))
      const names = followedIn(inner.body, level)
      if (names.size > 0) {
        const inside = sweep(inner.body, scope, { of: 'locals', names }, context)
        out.push(...inside.out)
        for (const name of names) sinks.local(name, chosen(test, inside.sinks.gain(name), zero))
      }
      if (purpose.of === 'buffers') {
        out.push(when(test.a, test.is, test.b, sweep(inner.body, scope, BUFFERS, context).out))
      }
    }
  }
}

function backIntoStore({ buffer, at, value }: Stored, level: Level): void {
  const { scope, purpose, context, out } = level
  const [name, seed] = [context.names.fresh('s'), context.seed(buffer)]
  out.push(define(name, load(seed, at)))
  if (purpose.of === 'buffers' && !context.adds(buffer)) out.push(store(seed, at, zero))
  spread(renamed(value, scope), local(name), level)
}

/** What flows to a local from all iterations of a loop is a sum; what flows to buffers is a loop once more. */
function backIntoLoop(
  node: Sweepable,
  { variable, extent }: { readonly variable: string; readonly extent: Extent },
  level: Level,
): void {
  const { scope, purpose, context, out, sinks } = level
  for (const name of followedIn(node, level)) {
    const inside = sweep(node, scope, { of: 'locals', names: new Set([name]) }, context)
    const gain = inside.sinks.gain(name)
    if (isZero(gain)) continue
    const total = context.names.fresh(`a_${name}`)
    const lanes = extent !== 'batch' && extent >= 4 ? 4 : 1
    out.push(sum(total, variable, extent, gain, lanes, inside.out))
    sinks.local(name, local(total))
  }
  if (purpose.of === 'buffers') out.push(loop(variable, extent, sweep(node, scope, BUFFERS, context).out))
}

/** A sum gives its adjoint to each term; a maximum to its largest, in equal shares where several are largest. */
function backIntoTerms(
  s: Extract<Local, { kind: 'reduce' }>,
  name: string,
  adjoint: Value,
  level: Level,
): void {
  const { scope, context, out, held } = level
  const chain = locals(s.body)
  if (s.by === 'sum') {
    backIntoLoop({ chain, inner: { kind: 'result', value: s.value, adjoint: () => adjoint } }, s, level)
    return
  }
  const counted: Statement[] = []
  const within = renewed(chain, scope, context, counted).scope
  const largest = (value: Value): Test => ({ is: '==', a: value, b: local(name) })
  const share = context.names.fresh(`share_${name}`)
  const ones = chosen(largest(renamed(s.value, within)), one, zero)
  out.push(sum(share, s.variable, s.extent, ones, s.lanes, counted))
  const each = held.of({ op: 'div', a: adjoint, b: local(share) })
  const given = (value: Value, inside: Held): Value => chosen(largest(inside.of(value)), each, zero)
  backIntoLoop({ chain, inner: { kind: 'result', value: s.value, adjoint: given } }, s, level)
}

/** Followed locals, by new name, that something inside reads. */
function followedIn(node: Sweepable, { scope, followed }: Level): ReadonlySet<string> {
  const used = new Set<string>()
  const note = (value: Value): void => {
    if (value.op === 'local') used.add(scope.renamed.get(value.name) ?? value.name)
    parts(value).forEach(note)
  }
  const visit = ({ chain, inner }: Sweepable): void => {
    chain.flatMap(valuesIn).forEach(note)
    if (inner.kind === 'for' || inner.kind === 'when') visit(inner.body)
    else if (inner.kind === 'stores') for (const { value } of inner.list) note(value)
    else note(inner.value)
  }
  visit(node)
  return new Set([...followed].filter((name) => used.has(name)))
}

/**
 * Adds `by`, the adjoint of a value, times each slope to the locals and elements that the value reads. An arm of a choice is
 * chosen last: where it is not taken its slope may be infinite, which a product with zero would turn into NaN.
 */
function spread(value: Value, by: Value, level: Level, choose: (arm: Value) => Value = (arm) => arm): void {
  const { scope, purpose, context, held, sinks } = level
  if (isZero(by) || !activeHere(value, scope, context)) return
  if (value.op === 'local') {
    sinks.local(value.name, choose(by))
  } else if (value.op === 'load') {
    if (purpose.of === 'buffers') sinks.element(context.twin(value.buffer), value.at, choose(by))
  } else if (value.op === 'select') {
    const { test, yes, no } = value
    spread(yes, by, level, (arm) => choose(chosen(test, arm, zero)))
    spread(no, by, level, (arm) => choose(chosen(test, zero, arm)))
  } else {
    for (const { operand, carry } of partials(value, held.of)) {
      if (!activeHere(operand, scope, context)) continue
      const carried = carry(by)
      spread(
        operand,
        operand.op === 'local' || operand.op === 'load' ? carried : held.of(carried),
        level,
        choose,
      )
    }
  }
}
