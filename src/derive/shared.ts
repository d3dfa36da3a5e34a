/**
 * @file Plasticity of shared kernels: where a convolution gives all positions one kernel, W[(c,x),(c',x+k)] = K[c,c',k], its
 * change follows by the chain rule from that of the full weight (docs/mathematics.md).
 */
import { atomsOf } from '../expr/affine.js'
import { inside } from '../expr/boundary.js'
import { add, isConstant, mul, op, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { substitute } from '../expr/substitute.js'
import { sumOver } from '../expr/sums.js'
import type { Connection, Model } from '../model/model.js'
import { axis, CHANNELS, moved, OFFSETS, POSITIONS } from './axes.js'
import { textOf } from './show.js'

/** What a kernel is of, and how it changes. */
export interface Shared {
  /** Added to the id of the equation of the full weight. */
  readonly suffix: string
  readonly kernel: string
  readonly indices: readonly Index[]
  readonly right: Expr
  /** The axes whose positions share it. */
  readonly axes: readonly string[]
  readonly reason: string
  readonly assumption: string
}

interface Renamed {
  readonly e: Expr
  /** What stands for what, in words. */
  readonly notes: readonly string[]
}

/** Gives a name to what a pool acts on: the factors that stand at one index. Undefined where they are no factors. */
function throughPool(
  e: Expr,
  at: Index,
  says: (operand: Expr) => readonly [name: string, note: string],
): Renamed | undefined {
  if (!e.free.includes(at)) return { e, notes: [] }
  const own = (x: Expr): boolean => x.free.length === 1 && x.free[0] === at && !isConstant(x)
  const named = (operand: Expr): Renamed => {
    const [name, note] = says(operand)
    return { e: sym('let', name, [at]), notes: [note] }
  }
  if (own(e) && e.kind !== 'add' && e.kind !== 'mul') return named(e)
  const parts = e.kind === 'add' ? e.terms : e.kind === 'mul' && e.sum.length === 0 ? e.factors : []
  if (e.kind === 'op' && !e.word.some((f) => f.tau?.free.includes(at))) {
    const inner = throughPool(e.arg, at, says)
    return inner && { e: op(e.word, inner.e), notes: inner.notes }
  }
  const operand = e.kind === 'mul' ? mul(parts.filter(own)) : undefined
  const rest = operand ? parts.filter((x) => !own(x)) : parts
  // constants with one value per neuron are those of the neuron after the pool
  const inner = rest.map((x) => (isConstant(x) ? { e: x, notes: [] } : throughPool(x, at, says)))
  const found = inner.filter((x) => x !== undefined)
  if (parts.length === 0 || found.length < inner.length) return undefined
  const list = found.map((x) => x.e)
  const notes = found.flatMap((x) => x.notes)
  if (!operand) return { e: add(list), notes }
  if (operand.free.length === 0) return { e: mul(list), notes }
  const pooled = named(operand)
  return { e: mul([...list, pooled.e]), notes: [...notes, ...pooled.notes] }
}

/** The equation of the full weight read at the indices of one copy, summed over all copies. */
function tied(e: Expr, indices: readonly Index[], weight: string, kernel: string): Expr | undefined {
  const [post, pre] = indices
  const places = new Map([
    [post, [CHANNELS[0], ...POSITIONS]],
    [pre, [CHANNELS[1], ...POSITIONS.map(moved)]],
  ])
  const read = substitute(e, (s) =>
    s.name === weight && s.indices[0] === post && s.indices[1] === pre
      ? sym(s.role, kernel, KERNEL)
      : sym(
          s.role,
          s.name,
          s.indices.flatMap((i) => places.get(i) ?? [i]),
        ),
  )
  if (indices.some((i) => read.free.includes(i))) return undefined
  // a term without positions counts once per copy
  const counted = POSITIONS.filter((x) => !read.free.includes(x)).map(inside)
  return sumOver(mul([read, ...counted]), POSITIONS)
}

const KERNEL: readonly Index[] = [...CHANNELS, ...OFFSETS]

const pairOf = (c: Connection): string => `${c.pre} -> ${c.post}`
const shapeOf = ({ options }: Connection): string =>
  options.stages.includes('pool') ? `${options.stages.join()} ${options.pool}` : options.stages.join()

function unusedName(model: Model, name: string): string {
  const taken = (n: string): boolean => model.symbols.has(n) || model.definitions.has(n)
  let free = name
  while (taken(free)) free = `${free}_shared`
  return free
}

/**
 * The equations of the kernels behind a weight, one for each order of convolution and pool; none where no connection of it is a
 * convolution, or where a pool acts on what is no factor of the equation.
 */
export function sharedKernels(
  model: Model,
  weight: string,
  right: Expr,
  indices: readonly Index[],
): readonly Shared[] {
  const convolutions = model.connections.filter((c) => c.weight === weight && c.options.conv)
  const forms = new Map<string, readonly Connection[]>()
  for (const c of convolutions) forms.set(shapeOf(c), [...(forms.get(shapeOf(c)) ?? []), c])
  return [...forms.values()].flatMap((connections, n): readonly Shared[] => {
    const [first] = connections
    if (!first) return []
    const { stages, pool } = first.options
    const conv = stages.indexOf('conv')
    const before = stages.slice(0, conv).includes('pool')
    const after = stages.slice(conv).includes('pool')
    const [post = '', pre = ''] = indices
    const name = (stem: string, operand: Expr): string =>
      unusedName(model, operand.kind === 'sym' ? `${stem}_${operand.name}` : stem)
    const pooled = before
      ? throughPool(right, pre, (x) => {
          const called = name('pooled', x)
          return [called, `${called} is ${textOf(x, [pre])} behind its pool(${pool})`]
        })
      : { e: right, notes: [] }
    const whole =
      pooled && after
        ? throughPool(pooled.e, post, (x) => {
            const called = name('unpooled', x)
            return [called, `${called} is ${textOf(x, [post])} sent back through pool(${pool})`]
          })
        : pooled
    const kernel = unusedName(model, 'K')
    const summed = whole && tied(whole.e, indices, weight, kernel)
    if (!whole || !summed) return []
    const axes = POSITIONS.flatMap(atomsOf).map(axis)
    const notes = [...new Set(whole.notes), `kernels of ${connections.map(pairOf).join(', ')}`]
    return [
      {
        suffix: `-shared${n === 0 ? '' : `-${n + 1}`}`,
        kernel,
        indices: KERNEL,
        right: summed,
        axes,
        reason: `all positions ${axes.join(', ')} hold one kernel, so that by the chain rule it takes the sum of their changes; ${notes.join('; ')}`,
        assumption: `${weight}[(c,x,y),(c',x+k,y+l)] = ${kernel}[c,c',k,l], and zero elsewhere`,
      },
    ]
  })
}
