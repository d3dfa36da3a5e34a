/** @file A sum over all samples, as that of a gradient, as the sums over each half of them and what joins the two. */
import { turnsOf } from '../arrange/turns.js'
import { add, define, load, local, store } from '../build.js'
import type { Place, Statement } from '../program.js'
import { loadedIn, storedIn } from '../walk.js'
import {
  belonging,
  type Halving,
  halfOf,
  isComment,
  LEAST,
  type Loop,
  loopsOf,
  nested,
  privateBuffer,
} from './half.js'

type Sum = Extract<Statement, { readonly kind: 'reduce' }>

/** `for i for j { g = Σ over all samples; stores }`; undefined where the loop is something else. */
function summedIn(
  s: Loop,
): { loops: readonly Loop[]; sum: Sum; rest: readonly Statement[]; id: string } | undefined {
  const loops = loopsOf(s)
  const [sum, ...rest] = (loops.at(-1)?.body ?? []).filter((t) => !isComment(t))
  if (sum?.kind !== 'reduce' || sum.by !== 'sum' || sum.extent !== 'batch' || sum.body.length > 0)
    return undefined
  if (loops.some(({ extent }) => extent === 'batch')) return undefined
  if (rest.some((t) => t.kind !== 'let' && t.kind !== 'store')) return undefined
  const first = rest.find((t) => t.kind === 'store')
  return first?.kind === 'store' ? { loops, sum, rest, id: first.buffer } : undefined
}

export function samplesInHalves(s: Loop, halving: Halving): readonly Statement[] | undefined {
  const { batch } = halving.program
  const found = summedIn(s)
  if (batch < LEAST || !found) return undefined
  const { loops, sum, rest, id } = found
  const summed = loadedIn([sum])
  if (loadedIn([s]).has(id) || [...storedIn(rest)].some((changed) => summed.has(changed))) return undefined
  const shape = loops.map(({ extent }) => extent)
  const at = rowMajor(loops)
  const half = (index: 0 | 1) =>
    halfOf(sum.variable, { extent: batch, samples: true }, index, halving.program)
  const halfSum = (index: 0 | 1): Statement => {
    const { from, to } = half(index)
    return turnsOf({ ...sum, extent: to - from }, sum.variable, from, to)
  }
  const kept = (index: 0 | 1, part: string): readonly Statement[] =>
    belonging(nested(loops, [halfSum(index), store(part, at, local(sum.name))]), half(index))
  const [first, second] = [privateBuffer(halving, id, 0, shape), privateBuffer(halving, id, 1, shape)]
  const joined = define(sum.name, add(load(first, at), load(second, at)))
  return [...kept(0, first), ...kept(1, second), ...nested(loops, [joined, ...rest])]
}

/** Places of a buffer with an axis for each loop. */
function rowMajor(loops: readonly Loop[]): Place {
  let stride = 1
  const terms = loops.toReversed().map(({ variable, extent }) => {
    const own = { variable, stride }
    stride *= extent === 'batch' ? 1 : extent
    return own
  })
  return { offset: 0, terms: terms.toReversed() }
}
