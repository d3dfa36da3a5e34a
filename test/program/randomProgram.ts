/** @file Random Programs: whatever the loop language can say, with numbers of every kind or with careful ones. */
import { add, constant, load, place, select } from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import type {
  Extent,
  Place,
  Precision,
  Procedure,
  Program,
  Statement,
  Value,
} from '../../src/program/program.js'
import { buffer, numbers, program } from './samples.js'

const FUNCTIONS = ['exp', 'log', 'tanh', 'softplus', 'logistic', 'sin', 'relu', 'hard_tanh_1', 'logistic_1']
const UNARY = ['neg', 'abs', 'sqrt', 'nearest', 'floor'] as const
const BINARY = ['add', 'sub', 'mul', 'div', 'min', 'max'] as const
const COMPARISONS = ['<', '<=', '==', '!='] as const

/** In the careful kind no cancellation and no jump amplifies a rounding error. */
export type Kind = 'any' | 'careful'

interface Scope {
  readonly variables: readonly { readonly name: string; readonly extent: Extent }[]
  readonly locals: readonly string[]
}

const mulValue = (a: Value, factor: number): Value => ({ op: 'mul', a, b: constant(factor) })

/** Builds a Program from a list of choices; equal lists give equal Programs. */
export function randomProgram(choices: readonly number[], precision: Precision, kind: Kind): Program {
  let used = 0
  const pick = (count: number): number => (choices[used++ % choices.length] ?? 0) % count
  const from = <T>(list: readonly T[]): T => list[pick(list.length)] as T
  const careful = kind === 'careful'
  const n = 1 + pick(5)
  const m = pick(6)
  const batch = from([1, 3])
  const ring = from([1, 2])
  const content = (count: number, seed: number): number[] =>
    numbers(count, seed).map((x) => (careful ? x + 1.5 : 4 * x))
  const shapes = { a: ['batch', n], b: [m], w: [n, m], s: [] as Extent[], x: ['batch', m] } as const
  const extents = { n, m, batch: 'batch' } as const
  let names = 0

  /** A place inside the buffer: each axis takes a loop variable of its extent, one of its indices, or (one axis) what a number picks. */
  const placeIn = (id: keyof typeof shapes, scope: Scope): Place | undefined => {
    const terms: Record<string, number> = id === 'x' ? { slot: batch * m } : {}
    let stride = 1
    let offset = 0
    let picks: Place['pick']
    for (const extent of [...shapes[id]].reverse()) {
      const fitting = scope.variables.filter((v) => v.extent === extent && !(v.name in terms))
      if (extent === 0) return undefined
      if (!careful && extent !== 'batch' && picks === undefined && pick(5) === 0)
        picks = { index: mulValue(leaf(scope), from([1, 3, 1e300, Number.NaN])), extent, stride }
      else if (fitting.length > 0 && pick(4) > 0) terms[from(fitting).name] = stride
      else if (extent !== 'batch') offset += stride * pick(extent)
      stride *= extent === 'batch' ? batch : extent
    }
    return { ...place(terms, offset), ...(picks ? { pick: picks } : {}) }
  }
  const leaf = (scope: Scope): Value => {
    const kindOf = pick(4)
    if (kindOf === 0 && scope.locals.length > 0) return { op: 'local', name: from(scope.locals) }
    if (kindOf > 1) {
      const id = from(['a', 'b', 'w', 's', 'x'] as const)
      const at = placeIn(id, scope)
      if (at !== undefined && !(careful && id === 'x')) return load(id, at)
    }
    if (pick(8) === 0) return { op: 'batch' }
    return constant(
      careful
        ? 0.5 + pick(16) / 8
        : from([0, -0, 1, -1.5, 0.1, 1e-3, 700, -1e300, Number.NaN, Number.POSITIVE_INFINITY, 3]),
    )
  }
  const value = (scope: Scope, depth: number): Value => {
    if (depth === 0) return leaf(scope)
    const inner = (): Value => value(scope, depth - 1)
    switch (pick(6)) {
      case 0:
        return leaf(scope)
      case 1:
        return { op: careful ? 'sqrt' : from(UNARY), x: inner() }
      case 2:
        return careful ? add(inner(), inner()) : select(inner(), from(COMPARISONS), inner(), inner(), inner())
      case 3:
        return { op: 'call', fn: careful ? 'logistic' : from(FUNCTIONS), args: [inner()] }
      default:
        return {
          op: careful ? from(['add', 'mul', 'div', 'min', 'max'] as const) : from(BINARY),
          a: inner(),
          b: inner(),
        }
    }
  }
  const statements = (outer: Scope, depth: number, pure: boolean): readonly [readonly Statement[], Scope] => {
    let scope = outer
    const list: Statement[] = []
    for (let k = 1 + pick(3); k > 0; k--) {
      const what = pick(pure ? 2 : careful ? 5 : 7)
      const fresh = `v${names++}`
      const extent = extents[from(['n', 'm', 'batch'] as const)]
      const within: Scope = { ...scope, variables: [...scope.variables, { name: fresh, extent }] }
      if (what === 0) {
        list.push({ kind: 'let', name: fresh, value: value(scope, 2) })
        scope = { ...scope, locals: [...scope.locals, fresh] }
      } else if (what === 1 && depth > 0) {
        const [body, seen] = pick(2) === 0 ? [[], within] : statements(within, depth - 1, true)
        const name = `r${names++}`
        const by = careful ? 'max' : from(['sum', 'max'] as const)
        list.push({
          kind: 'reduce',
          name,
          by,
          variable: fresh,
          extent,
          lanes: from([1, 2, 4] as const),
          body,
          value: value(seen, 2),
        })
        scope = { ...scope, locals: [...scope.locals, name] }
      } else if (what === 2 && depth > 0) {
        list.push({ kind: 'for', variable: fresh, extent, body: statements(within, depth - 1, false)[0] })
      } else if (what === 3 && depth > 0 && !careful) {
        const test = { is: from(COMPARISONS), a: value(scope, 1), b: value(scope, 1) }
        list.push({ kind: 'when', test, body: statements(scope, depth - 1, false)[0] })
      } else if (what === 5 && depth > 0) {
        const test = { is: from(COMPARISONS), a: value(scope, 1), b: value(scope, 1) }
        const limit = pick(4)
        list.push({ kind: 'repeat', name: fresh, limit, test, body: statements(scope, depth - 1, false)[0] })
      } else if (what === 6 && procedures.length > 0) {
        list.push({ kind: 'call', procedure: from(procedures).name })
      } else if (!pure) {
        const id = from(['a', 'w', 's'] as const)
        const at = placeIn(id, scope)
        if (at !== undefined) list.push({ kind: 'store', buffer: id, at, value: value(scope, 3) })
      }
    }
    return [list, scope]
  }
  const alone: Scope = { variables: [], locals: [] }
  const procedures: Procedure[] = []
  // each may call those before it
  for (const name of careful ? [] : ['first', 'second'])
    procedures.push({ name, body: statements(alone, 1, false)[0] })
  return program({
    precision,
    batch,
    ring,
    procedures,
    buffers: [
      buffer('a', { shape: shapes.a, initial: content(batch * n, 1) }),
      buffer('b', { shape: shapes.b, initial: m === 0 ? [] : content(m, 2) }),
      buffer('w', { shape: shapes.w, initial: m === 0 ? [] : content(n * m, 3) }),
      buffer('s', { shape: shapes.s, initial: [1.25] }),
      buffer('x', { shape: shapes.x, ring: true, role: 'input' }),
    ],
    functions: scalarFunctions(FUNCTIONS, precision),
    step: statements(alone, 3, false)[0],
  })
}
