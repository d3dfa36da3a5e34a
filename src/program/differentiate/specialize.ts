/** @file A block for what is known beforehand and for what is wanted: without the branches and stores that then do nothing. */
import { reachable } from '../../base/graph.js'
import { COMPARE } from '../arithmetic.js'
import { constant } from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { loadedIn } from '../walk.js'
import { chosen, isZero, negated, plus, type Test, testWith, times, withParts, zero } from './algebra.js'
import { fission, storing } from './atoms.js'
import { prune } from './prune.js'
import { bufferOf } from './versions.js'

/**
 * The block where some buffers hold one number throughout, which it does not change: learning off, no feedback of errors. A
 * product with 0 is 0, so that results are the same where all values are finite, but for the sign of zeros.
 */
export function specialize(
  block: readonly Statement[],
  known: ReadonlyMap<string, number>,
): readonly Statement[] {
  return prune(settled(block, { known, locals: new Map() }))
}

/** Of some candidates, those to which only zero is stored where they and what is known hold what they do: they stay zero. */
export function zeroThroughout(
  blocks: readonly (readonly [readonly Statement[], ReadonlyMap<string, number>])[],
  candidates: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set(candidates)
  const read = blocks.map(([block]) => loadedIn(block))
  let gone: ReadonlySet<string> | undefined
  for (let size = -1; size !== left.size; ) {
    size = left.size
    const before = [...left]
    for (const [n, [block, known]] of blocks.entries()) {
      // what reads nothing that turned out to move comes to what it came to before
      if (gone && ![...gone].some((id) => read[n]?.has(id))) continue
      const all = new Map([...known, ...[...left].map((id): [string, number] => [id, 0])])
      for (const id of notZero(settled(block, { known: all, locals: new Map(), whole: true })))
        left.delete(id)
    }
    gone = new Set(before.filter((id) => !left.has(id)))
  }
  return left
}

/** Buffers to which something else than zero is stored. */
const notZero = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap((s) => {
    if (s.kind === 'store') return isZero(s.value) ? [] : [s.buffer]
    return 'body' in s ? notZero(s.body) : []
  })

interface Scope {
  readonly known: ReadonlyMap<string, number>
  /** Locals that turned out constant. */
  readonly locals: ReadonlyMap<string, Value>
  /** Stores to what is known stay. */
  readonly whole?: boolean
}

function settled(statements: readonly Statement[], outer: Scope): readonly Statement[] {
  const locals = new Map(outer.locals)
  return statements.flatMap((s) => settledStatement(s, { ...outer, locals }, locals))
}

/** No statement where it comes to nothing; `locals` takes up a local that turns out constant. */
function settledStatement(s: Statement, scope: Scope, locals: Map<string, Value>): readonly Statement[] {
  switch (s.kind) {
    case 'comment':
    case 'call':
      return [s]
    case 'let': {
      const value = settledValue(s.value, scope)
      if (value.op !== 'const') return [{ ...s, value }]
      locals.set(s.name, value)
      return []
    }
    case 'store':
      if (scope.known.has(s.buffer) && !scope.whole) return []
      return [{ ...s, at: settledPlace(s.at, scope), value: settledValue(s.value, scope) }]
    case 'for':
      return [{ ...s, body: settled(s.body, scope) }]
    case 'when': {
      const test = testWith(s.test, (value) => settledValue(value, scope))
      return outcome(test) === false ? [] : [{ ...s, test, body: settled(s.body, scope) }]
    }
    case 'repeat': {
      const test = testWith(s.test, (value) => settledValue(value, scope))
      return outcome(test) === false ? [] : [{ ...s, test, body: settled(s.body, scope) }]
    }
    case 'reduce': {
      const inside = new Map(locals)
      const term: Scope = { ...scope, locals: inside }
      const body = s.body.flatMap((each) => settledStatement(each, term, inside))
      const value = settledValue(s.value, term)
      if (s.by === 'sum' && isZero(value)) {
        locals.set(s.name, zero)
        return []
      }
      return [{ ...s, body, value }]
    }
  }
}

const settledPlace = (at: Place, scope: Scope): Place =>
  at.pick ? { ...at, pick: { ...at.pick, index: settledValue(at.pick.index, scope) } } : at

function settledValue(value: Value, scope: Scope): Value {
  if (value.op === 'load') {
    const number = scope.known.get(value.buffer)
    return number === undefined ? { ...value, at: settledPlace(value.at, scope) } : constant(number)
  }
  if (value.op === 'local') return scope.locals.get(value.name) ?? value
  const done = withParts(value, (part) => settledValue(part, scope))
  switch (done.op) {
    case 'neg':
      return done.x.op === 'const' ? negated(done.x) : done
    case 'add':
      return isZero(done.a) || isZero(done.b) ? plus(done.a, done.b) : done
    case 'sub':
      return isZero(done.b) ? done.a : isZero(done.a) ? negated(done.b) : done
    case 'mul':
      return times(done.a, done.b)
    case 'div':
      return isZero(done.a) ? zero : done
    case 'select': {
      const decided = outcome(done.test)
      if (decided === undefined) return chosen(done.test, done.yes, done.no)
      return decided ? done.yes : done.no
    }
    default:
      return done
  }
}

/** What a test of constants comes to. */
const outcome = ({ is, a, b }: Test): boolean | undefined =>
  a.op === 'const' && b.op === 'const' ? COMPARE[is](a.value, b.value) : undefined

/** The block without stores that no wanted buffer depends on, in this run of it or in a later one, in whatever way. */
export function restrict(block: readonly Statement[], wanted: ReadonlySet<string>): readonly Statement[] {
  const { atoms } = fission(block)
  const needed = reachable(wanted, (id) =>
    storing(atoms, id).flatMap(({ reads }) => reads.map(({ value }) => bufferOf(value.buffer))),
  )
  return prune(without(block, (id) => !needed.has(id)))
}

const without = (statements: readonly Statement[], drop: (buffer: string) => boolean): readonly Statement[] =>
  statements.flatMap((s): readonly Statement[] => {
    if (s.kind === 'store') return drop(s.buffer) ? [] : [s]
    return s.kind === 'for' || s.kind === 'when' ? [{ ...s, body: without(s.body, drop) }] : [s]
  })
