/** @file Derivatives of a block as numbers: by tangent, by adjoint, by differences of the block itself. */
import { type Adjoint, adjoint } from '../../src/program/differentiate/adjoint.js'
import { type Direction, tangent } from '../../src/program/differentiate/tangent.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Buffer, Execution, Program, Statement } from '../../src/program/program.js'
import { usedFunctions } from '../../src/program/walk.js'
import { numbers } from './samples.js'

/** Contents of buffers by id. */
export type Contents = ReadonlyMap<string, Float64Array>

/** The makers of derivatives: the real ones, or altered ones. */
export interface Makers {
  readonly tangent: typeof tangent
  readonly adjoint: typeof adjoint
}

export const REAL: Makers = { tangent, adjoint }

/** The Program with another step and with buffers beside its own. */
export function extended(program: Program, step: readonly Statement[], more: readonly Buffer[]): Program {
  const functions = scalarFunctions(FUNCTION_NAMES, program.precision)
  const whole = { ...program, step, buffers: [...program.buffers, ...more], functions }
  return { ...whole, functions: usedFunctions(whole) }
}

export const direction = (program: Program, from: readonly string[], to: readonly string[]): Direction => ({
  ...program,
  from: new Set(from),
  to: new Set(to),
})

/** Numbers without structure in every buffer but flags, which are 1; `seed` picks others. */
export function somewhere(program: Program, seed: number): Contents {
  const execution = interpret(program)()
  return new Map(
    program.buffers.map(({ id, role }, k): [string, Float64Array] => {
      const { length } = execution.view(id)
      if (role === 'flag') return [id, new Float64Array(length).fill(1)]
      return [id, Float64Array.from(numbers(length, seed + 13 * k))]
    }),
  )
}

export function put(
  execution: Execution,
  contents: Contents,
  name: (id: string) => string | undefined,
): void {
  for (const [id, values] of contents) {
    const to = name(id)
    if (to !== undefined) execution.view(to).set(values)
  }
}

export const contentsOf = (execution: Execution, ids: Iterable<string>): Contents =>
  new Map([...ids].map((id) => [id, Float64Array.from(execution.view(id))]))

const itself = (id: string): string => id

/** J v by the tangent; zero for buffers without a twin. */
export function forwardMode(
  program: Program,
  by: Direction,
  at: Contents,
  v: Contents,
  makers: Makers = REAL,
): Contents {
  const { statements, twins } = makers.tangent(program.step, by)
  const execution = interpret(extended(program, statements, [...twins.values()]))()
  put(execution, at, itself)
  put(execution, v, (id) => (by.from.has(id) ? twins.get(id)?.id : undefined))
  execution.run(1)
  return new Map(
    [...by.to].map((id) => {
      const twin = twins.get(id)
      return [id, Float64Array.from(execution.view(twin?.id ?? id), (x) => (twin === undefined ? 0 : x))]
    }),
  )
}

/** The adjoint with its two Programs, which are joined by buffers alone. */
export interface Prepared {
  readonly made: Adjoint
  readonly forward: Program
  readonly reverse: Program
}

export function prepared(program: Program, by: Direction, makers: Makers = REAL): Prepared {
  const made = makers.adjoint(program.step, by)
  return {
    made,
    forward: extended(program, made.forward, made.buffers),
    reverse: extended(program, made.reverse, made.buffers),
  }
}

/** J′ w of one step, in executions of the two Programs. */
export function backwards(
  { made }: Prepared,
  [forward, reverse]: readonly [Execution, Execution],
  by: Direction,
  at: Contents,
  w: Contents,
): Contents {
  put(forward, at, itself)
  forward.run(1)
  for (const { id } of forward.program.buffers) reverse.view(id).set(forward.view(id))
  put(reverse, w, (id) => (by.to.has(id) ? made.twins.get(id)?.id : undefined))
  reverse.run(1)
  return new Map(
    [...by.from].map((id) => {
      const twin = made.twins.get(id)
      return [id, Float64Array.from(reverse.view(twin?.id ?? id), (x) => (twin === undefined ? 0 : x))]
    }),
  )
}

/** J′ w by the adjoint, interpreted. */
export function reverseMode(
  program: Program,
  by: Direction,
  at: Contents,
  w: Contents,
  makers: Makers = REAL,
): Contents {
  const ready = prepared(program, by, makers)
  return backwards(ready, [interpret(ready.forward)(), interpret(ready.reverse)()], by, at, w)
}

/** J v by central differences of order 6. */
export function differences(program: Program, by: Direction, at: Contents, v: Contents, h = 1e-4): Contents {
  const start = interpret(program)
  const after = (step: number): Contents => {
    const execution = start()
    put(execution, at, itself)
    for (const id of by.from) {
      const direction = v.get(id)
      const view = execution.view(id)
      for (let k = 0; k < view.length; k++) view[k] = (view[k] ?? 0) + step * h * (direction?.[k] ?? 0)
    }
    execution.run(1)
    return contentsOf(execution, by.to)
  }
  const weights: readonly (readonly [number, number])[] = [
    [1, 45],
    [2, -9],
    [3, 1],
  ]
  const points = weights.map(([k, c]) => [c, after(k), after(-k)] as const)
  return new Map(
    [...by.to].map((id) => {
      const { length } = at.get(id) ?? []
      const slope = (n: number): number =>
        points.reduce(
          (sum, [c, up, down]) => sum + c * ((up.get(id)?.[n] ?? 0) - (down.get(id)?.[n] ?? 0)),
          0,
        )
      return [id, Float64Array.from({ length: length ?? 0 }, (_, n) => slope(n) / (60 * h))]
    }),
  )
}

const everyPair = (a: Contents, b: Contents): readonly (readonly [number, number])[] =>
  [...a].flatMap(([id, values]) => [...values].map((x, n) => [x, b.get(id)?.[n] ?? Number.NaN] as const))

/** Largest difference, relative to the largest magnitude of either. */
export function apart(a: Contents, b: Contents): number {
  const pairs = everyPair(a, b)
  const size = Math.max(...pairs.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]), 1e-6)
  const worst = pairs.reduce((most, [x, y]) => (Math.abs(x - y) <= most ? most : Math.abs(x - y)), 0)
  return worst / size
}

/** |⟨w, J v⟩ − ⟨J′ w, v⟩|, relative to the sum of the magnitudes of all products. */
export function unbalanced(w: Contents, jv: Contents, jw: Contents, v: Contents): number {
  const left = everyPair(jv, w).map(([x, y]) => x * y)
  const right = everyPair(jw, v).map(([x, y]) => x * y)
  const sum = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0)
  const size = sum([...left, ...right].map(Math.abs))
  return Math.abs(sum(left) - sum(right)) / Math.max(size, 1e-12)
}
