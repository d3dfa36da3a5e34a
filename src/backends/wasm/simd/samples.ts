/**
 * @file A loop over samples with rows of its own, as a softmax has, or a population narrower than a vector: samples side by side, each number
 * read and written where it lies.
 */
import { accessesIn, staysInRow, strideOf } from '../../../program/arrange/rows.js'
import type { Statement } from '../../../program/program.js'
import { storedIn, uses, valuesIn } from '../../../program/walk.js'
import { lengthOf, samePlace } from '../../plain.js'
import type { Scope } from '../scope.js'
import type { Sexpr } from '../sexpr.js'
import { jamText, type Lanes } from './jam.js'
import { loopText, type Range } from './level.js'
import { vectors } from './vectors.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>

/** Vectors of samples side by side, where there are so many: a sum of exponentials waits for nothing that another one computes. */
const BESIDE = 2

/** Definitions and stores, sums of a value that definitions lead to, and loops of these. */
const isNamed = (s: Statement): boolean => s.kind === 'comment' || s.kind === 'let'
const isFlat = (s: Statement): boolean =>
  isNamed(s) || s.kind === 'store' || (s.kind === 'reduce' && s.body.every(isNamed))
const isKnown = (s: Statement): boolean => isFlat(s) || (s.kind === 'for' && s.body.every(isFlat))

/** A sum over its own sample calls a function, which would be called for one number at a time. */
const hasCalls = (s: Statement): boolean =>
  s.kind === 'reduce' && valuesIn(s).some((value) => uses(value, ({ op }) => op === 'call'))

/** Whether the loop is worth it: along the rows of a sample are no vectors, or no functions of them. */
function isWorth({ program }: Scope, { variable, body }: Loop): boolean {
  const { width } = vectors(program)
  const loops = body.filter((s) => s.kind === 'for')
  if (loops.length > 0)
    return body.some(hasCalls) || loops.every(({ extent }) => lengthOf(program, extent) < width)
  // one number of each sample: those who lie side by side are vectors anyway
  return body.some((s) => s.kind === 'store' && strideOf(s.at, variable) > 1)
}

/** Whether each sample keeps to a row of its own in all that is stored; rows may begin with that of a later sample, the same in all. */
function storesApart({ program }: Scope, { variable, body }: Loop): boolean {
  const accesses = accessesIn(body, (each) => lengthOf(program, each))
  const stored = accesses.filter((a) => a.stores)
  const isOnePlace = stored.every(
    ({ buffer, at }) =>
      strideOf(at, variable) > 0 &&
      accesses.every((other) => other.buffer !== buffer || samePlace(other.at, at)),
  )
  // rows of loops around this one are not known here
  if (isOnePlace && body.every(isFlat)) return true
  return [...storedIn(body)].every((id) => {
    const own = accesses.filter((a) => a.buffer === id)
    const first = own.map(({ at }) => Math.floor(at.offset / strideOf(at, variable)))
    const within = own.map((a) => ({
      ...a,
      at: { ...a.at, offset: a.at.offset % strideOf(a.at, variable) },
    }))
    return new Set(first).size === 1 && within.every((a) => staysInRow(a, variable))
  })
}

/**
 * The loop in vectors along its samples; undefined where it is none of that kind. What is left is done by `rest`, or where that would round
 * otherwise by a vector that lies over the one before it.
 */
export function samplesText(
  scope: Scope,
  loop: Loop,
  rest: (from: number) => readonly Sexpr[],
): readonly Sexpr[] | undefined {
  const { program } = scope
  const { variable, body } = loop
  const extent = lengthOf(program, loop.extent)
  const { width, fused } = vectors(program)
  if (extent < width || !body.every(isKnown) || !isWorth(scope, loop)) return undefined
  const picks = body
    .flatMap(valuesIn)
    .some((value) => uses(value, (v) => v.op === 'load' && v.at.pick !== undefined))
  if (picks || !storesApart(scope, loop)) return undefined
  const turns = (range: Range, lanes: readonly Lanes[] = []): readonly Sexpr[] =>
    loopText(scope, variable, range, (level) =>
      jamText(
        scope,
        { variable, extent, body, reductions: [] },
        level,
        Array.from({ length: range.by / width }, (_, k) => new Map([[variable, k * width]])),
        { lanes },
      ),
    )
  const whole = Math.floor(extent / width) * width
  const last: Range = { from: extent - width, to: extent, by: width }
  const pairs = Math.floor(extent / (BESIDE * width)) * BESIDE * width
  return [
    ...turns({ from: 0, to: pairs, by: BESIDE * width }),
    ...turns({ from: pairs, to: whole, by: width }),
    ...(whole === extent
      ? []
      : fused
        ? turns(last, [{ from: width - (extent - whole), to: width }])
        : rest(whole)),
  ]
}
