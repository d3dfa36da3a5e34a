/**
 * @file A loop that adds products to several buffers as one loop for each, a sum at every place: matrix products, which executions know
 * how to block, in place of additions to memory.
 */
import { load, local, loop, store, sum } from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { parts } from '../walk.js'
import { withLeaves } from './algebra.js'
import { keyOfPlace, samePlace } from './atoms.js'
import { type Loop, meetOnlyTogether, type Sizes } from './places.js'

/** A store in its loops, in terms of buffers alone; `added` is what it adds to its place. */
interface Target {
  readonly buffer: string
  readonly at: Place
  readonly value: Value
  readonly added: Value | undefined
  readonly loops: readonly Loop[]
}

/** Parts of a value that may be computed again for each of the loops. */
const FEW = 3

/** A statement of a reverse, with sums in place of additions where that is possible. With one sample, rows are better gone through once. */
export function products(s: Statement, sizes: Sizes): readonly Statement[] {
  const targets = sizes.batch > 1 && s.kind === 'for' ? targetsOf(s) : undefined
  if (!targets || !isApart(targets, sizes)) return [s]
  const sums = targets.filter(({ added }) => added)
  if (!sums.some((t) => freeOf(t).length === 1) || !sums.every(isProduct)) return [s]
  return [...sums.flatMap(summed), ...targets.filter(({ added }) => !added).flatMap(plain)]
}

const countOf = (value: Value): number => parts(value).reduce((n, part) => n + countOf(part), 1)

/** All stores of nested loops, or undefined where there is more in them than loads, products and stores. */
function targetsOf(nest: Statement): readonly Target[] | undefined {
  const targets: Target[] = []
  const locals = new Map<string, Value>()
  const stored = new Set<string>()
  const put = (value: Value): Value =>
    withLeaves(value, (leaf) => (leaf.op === 'local' ? (locals.get(leaf.name) ?? leaf) : leaf))
  const isBefore = (value: Value): boolean => loadsOf(value).every(({ buffer }) => !stored.has(buffer))
  const visit = (s: Statement, loops: readonly Loop[]): boolean => {
    switch (s.kind) {
      case 'comment':
        return true
      case 'for':
        return s.body.every((each) => visit(each, [...loops, s]))
      case 'let':
        locals.set(s.name, put(s.value))
        return isBefore(s.value) && countOf(put(s.value)) <= FEW
      case 'store': {
        const { buffer, at } = s
        const added = addedBy(s)
        targets.push({ buffer, at, loops, value: put(s.value), added: added && put(added) })
        const isFresh = !stored.has(buffer) && isBefore(added ?? s.value)
        stored.add(buffer)
        return isFresh && at.pick === undefined
      }
      default:
        return false
    }
  }
  return visit(nest, []) ? targets : undefined
}

/** v of `x[at] := x[at] + v`. */
function addedBy({ buffer, at, value }: Extract<Statement, { kind: 'store' }>): Value | undefined {
  if (value.op !== 'add' && value.op !== 'sub') return undefined
  const { a, b } = value
  if (a.op !== 'load' || a.buffer !== buffer || !samePlace(a.at, at)) return undefined
  return value.op === 'sub' ? { op: 'neg', x: b } : b
}

const loadsOf = (value: Value): readonly { readonly buffer: string; readonly at: Place }[] =>
  value.op === 'load' ? [value, ...parts(value).flatMap(loadsOf)] : parts(value).flatMap(loadsOf)

/** Whether no turn reads what another has stored: what is added to is read by nobody, the rest in its own turn, before it is stored to. */
function isApart(targets: readonly Target[], sizes: Sizes): boolean {
  const loads = targets.flatMap(({ added, value }) => loadsOf(added ?? value))
  return targets.every(({ buffer, at, loops, added }) => {
    const own = loads.filter((l) => l.buffer === buffer)
    if (added) return own.length === 0
    const key = keyOfPlace(at)
    return (
      own.every((l) => keyOfPlace(l.at) === key) &&
      meetOnlyTogether({ at, loops }, { at, loops }, loops, sizes)
    )
  })
}

const strideOf = (at: Place, { variable }: Loop): number =>
  at.terms.reduce((n, t) => n + (t.variable === variable ? t.stride : 0), 0)

/** Loops that do not move the place. */
const freeOf = ({ at, loops }: Target): readonly Loop[] => loops.filter((each) => strideOf(at, each) === 0)

/** At most one loop is summed over, in others. */
const isProduct = (target: Target): boolean =>
  freeOf(target).length === 0 || (freeOf(target).length === 1 && target.loops.length > 1)

/** Statements in the loops that move a place, the largest stride outermost. */
function within({ at, loops }: Target, body: readonly Statement[]): readonly Statement[] {
  const moving = loops
    .filter((each) => strideOf(at, each) !== 0)
    .sort((a, b) => strideOf(at, b) - strideOf(at, a))
  return moving.reduceRight((inner, { variable, extent }) => [loop(variable, extent, inner)], body)
}

const plain = (target: Target): readonly Statement[] =>
  within(target, [store(target.buffer, target.at, target.value)])

function summed(target: Target): readonly Statement[] {
  const { buffer, at, value, added = value } = target
  const [free] = freeOf(target)
  if (!free) return plain(target)
  const name = `sum_${buffer}`
  return within(target, [
    sum(name, free.variable, free.extent, added),
    store(buffer, at, { op: 'add', a: load(buffer, at), b: local(name) }),
  ])
}
