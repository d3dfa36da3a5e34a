/** @file Random blocks as lowering writes them: loops that hand nothing from one iteration to the next but sums. */
import { constant, div, load, local, mul, neg, place, select, sub } from '../../src/program/build.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import type { Extent, Place, Program, Statement, Value } from '../../src/program/program.js'
import { buffer, numbers, program } from './samples.js'

const SMOOTH = ['tanh', 'logistic', 'sin', 'cos', 'softplus', 'tanh_1', 'softplus_1', 'logistic_1'] as const
const KINKED = ['relu', 'leaky_relu', 'hard_tanh', 'hard_sigmoid'] as const
const COMPARISONS = ['<', '<=', '!='] as const

interface Variable {
  readonly name: string
  readonly extent: Extent
}
interface Scope {
  readonly variables: readonly Variable[]
  readonly locals: readonly string[]
  /** Buffers that the nest stores to: read at their own element alone. */
  readonly stored: readonly string[]
  /** The loops over that element; none where stored buffers are not read at all. */
  readonly own?: readonly Variable[]
}

/** Builds a Program from a list of choices; equal lists give equal Programs. */
export function randomBlock(choices: readonly number[]): Program {
  let used = 0
  const pick = (count: number): number => (choices[used++ % choices.length] ?? 0) % count
  const from = <T>(list: readonly T[]): T => list[pick(list.length)] as T
  const n = 2 + pick(4)
  const m = (n % 5) + 2
  const batch = from([1, 3])
  const shapes: Readonly<Record<string, readonly Extent[]>> = {
    u: ['batch', n],
    r: ['batch', n],
    x: ['batch', m],
    w: [n, m],
    c: [n],
    f: ['batch'],
    s: [],
  }
  const ids = Object.keys(shapes)
  let names = 0

  const placeOf = (id: string, choose: (extent: Extent) => Variable | undefined): Place => {
    const terms: Record<string, number> = {}
    let stride = 1
    let offset = 0
    for (const extent of [...(shapes[id] ?? [])].reverse()) {
      const variable = choose(extent)
      if (variable !== undefined) terms[variable.name] = stride
      else if (extent !== 'batch') offset += stride * pick(extent)
      stride *= extent === 'batch' ? batch : extent
    }
    return place(terms, offset)
  }
  const readAt = (id: string, scope: Scope): Place | undefined => {
    if (!scope.stored.includes(id)) {
      return placeOf(id, (extent) => {
        const fitting = scope.variables.filter((each) => each.extent === extent)
        return fitting.length > 0 && pick(5) > 0 ? from(fitting) : undefined
      })
    }
    const axisOf = (extent: Extent): Variable | undefined =>
      scope.own?.find((each) => each.extent === extent && scope.variables.includes(each))
    const whole = (shapes[id] ?? []).every((extent) => axisOf(extent) !== undefined)
    return whole && scope.own !== undefined ? placeOf(id, axisOf) : undefined
  }
  const leaf = (scope: Scope): Value => {
    if (pick(3) === 0 && scope.locals.length > 0) return local(from(scope.locals))
    const id = from(ids)
    const at = readAt(id, scope)
    return at === undefined || pick(6) === 0 ? constant(0.25 + pick(8) / 8) : load(id, at)
  }
  const call = (fn: string, x: Value): Value => ({ op: 'call', fn, args: [x] })
  const value = (scope: Scope, depth: number): Value => {
    if (depth === 0) return leaf(scope)
    const inner = (): Value => value(scope, depth - 1)
    switch (pick(12)) {
      case 0:
        return leaf(scope)
      case 1:
        return { op: 'sqrt', x: call('softplus', inner()) }
      case 2:
        return div(inner(), { op: 'add', a: constant(0.5), b: call('softplus', inner()) })
      case 3:
        return call('exp', call('tanh', inner()))
      case 4:
        return call('log', { op: 'add', a: constant(0.1), b: call('softplus', inner()) })
      case 5:
        return call(from(SMOOTH), inner())
      case 6:
        return pick(2) === 0
          ? call(from(KINKED), inner())
          : { op: from(['abs', 'neg', 'floor'] as const), x: inner() }
      case 7:
        return { op: from(['min', 'max'] as const), a: inner(), b: inner() }
      case 8:
        return select(inner(), from(COMPARISONS), inner(), inner(), inner())
      case 9:
        return sub(inner(), inner())
      case 10:
        return mul(call('tanh', inner()), inner())
      default:
        return { op: from(['add', 'mul'] as const), a: inner(), b: inner() }
    }
  }
  const extents: readonly Extent[] = [n, m, 'batch']
  /** Locals: lets and reductions, the latter with locals of their own now and then. */
  const chain = (outer: Scope, count: number): { readonly list: Statement[]; readonly scope: Scope } => {
    let scope = outer
    const list: Statement[] = []
    for (let k = 0; k < count; k++) {
      const name = `v${names++}`
      if (pick(3) > 0) {
        list.push({ kind: 'let', name, value: value(scope, 2) })
      } else {
        const variable: Variable = { name: `k${names++}`, extent: from(extents) }
        const inside = chain({ ...scope, variables: [...scope.variables, variable] }, pick(2))
        list.push({
          kind: 'reduce',
          name,
          by: pick(3) === 0 ? 'max' : 'sum',
          variable: variable.name,
          extent: variable.extent,
          lanes: from([1, 2, 4] as const),
          body: inside.list,
          value: call('tanh', value(inside.scope, 2)),
        })
      }
      scope = { ...scope, locals: [...scope.locals, name] }
    }
    return { list, scope }
  }
  const STORED = ['u', 'r', 'f', 's', 'w'] as const
  const nest = (outer: Scope): Statement[] => {
    const id = from(STORED)
    const adds = pick(3) === 0
    const axes = (shapes[id] ?? []).map((extent): Variable => ({ name: `i${names++}`, extent }))
    const extra: readonly Variable[] = adds ? [{ name: `e${names++}`, extent: from(extents) }] : []
    const order = pick(2) === 0 ? [...axes, ...extra] : [...extra, ...axes]
    const stored = id === 'u' || id === 'r' ? ['u', 'r'] : [id]
    let scope: Scope = { ...outer, stored, ...(adds ? {} : { own: axes }) }
    const at = placeOf(id, (extent) => axes.find((each) => each.extent === extent))
    const build = (rest: readonly Variable[]): Statement[] => {
      const { list, scope: seen } = chain(scope, pick(2))
      scope = seen
      const [first, ...others] = rest
      if (first !== undefined) {
        scope = { ...scope, variables: [...scope.variables, first] }
        return [...list, { kind: 'for', variable: first.name, extent: first.extent, body: build(others) }]
      }
      const put = (target: string): Statement => {
        const what = call('tanh', value(scope, 3))
        const sum: Value = { op: 'add', a: load(target, at), b: pick(2) === 0 ? what : neg(what) }
        return { kind: 'store', buffer: target, at, value: adds ? sum : what }
      }
      const stores =
        !adds && stored.length > 1 ? [put('u'), put('r'), ...(pick(3) === 0 ? [put('u')] : [])] : [put(id)]
      if (pick(4) > 0) return [...list, ...stores]
      const test = { is: from(COMPARISONS), a: value(scope, 1), b: value(scope, 1) }
      return [...list, { kind: 'when', test, body: [...chain(scope, 1).list, ...stores] }]
    }
    return build(order)
  }
  const step: Statement[] = []
  let scope: Scope = { variables: [], locals: [], stored: [] }
  for (let k = 2 + pick(4); k > 0; k--) {
    if (pick(4) === 0) {
      const { list, scope: seen } = chain(scope, 1)
      scope = seen
      step.push(...list)
    } else step.push(...nest(scope))
  }
  const size = (shape: readonly Extent[]): number =>
    shape.reduce<number>((count, extent) => count * (extent === 'batch' ? batch : extent), 1)
  return program({
    batch,
    buffers: ids.map((id, k) =>
      buffer(id, { shape: shapes[id] ?? [], initial: numbers(size(shapes[id] ?? []), k) }),
    ),
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    step,
  })
}
