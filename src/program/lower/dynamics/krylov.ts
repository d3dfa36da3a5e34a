/**
 * @file A linear system A x = b whose matrix is known by its products: the generalized conjugate residual method (Eisenstat, Elman
 * and Schultz 1983), in the loop language. All samples and populations form one system.
 */
import * as L from '../../build.js'
import type { Extent, Place, Statement, Value } from '../../program.js'
import type { Buffers } from '../network.js'
import { overAll } from './variables.js'

/** One part of the unknown; its buffers are called `<role>_<id>`. */
export interface Part {
  readonly id: string
  readonly shape: readonly Extent[]
}

/** Where buffers are declared. */
export interface Declaring {
  readonly buffers: Buffers
}

export interface LinearSystem {
  readonly network: Declaring
  /** Tells the buffers of several systems apart. */
  readonly name: string
  readonly parts: readonly Part[]
  /** From the buffers of `direction` to those of `image`: image = A direction. */
  readonly apply: readonly Statement[]
  /** Directions kept, at most. */
  readonly directions: number
  /** Reduction of the residual that ends it. */
  readonly tolerance: number
}

/** Starts anew with no directions kept, at most. */
const MOST_CYCLES = 20

export const SCALAR: Place = L.place({})
export const get = (id: string): Value => L.load(id, SCALAR)
export const put = (id: string, value: Value): Statement => L.store(id, SCALAR, value)

/** A buffer of a part, declared when first asked for. */
export function bufferOf(network: Declaring, role: string, part: Part): string {
  const id = `${role}_${part.id}`
  network.buffers.ensure(id, 'signal', part.shape, { about: `${role} of ${part.id}` })
  return id
}

/** scalar ← Σ a b over all parts. */
export function dot(
  parts: readonly Part[],
  into: string,
  a: (part: Part, at: Place) => Value,
  b: (part: Part, at: Place) => Value,
): readonly Statement[] {
  return [
    put(into, L.constant(0)),
    ...parts.map((part) => {
      const size = Number(part.shape[1] ?? 1)
      const at = L.place({ b: size, i: 1 })
      return L.loop('b', 'batch', [
        L.sum('term', 'i', size, L.mul(a(part, at), b(part, at)), 4),
        put(into, L.add(get(into), L.local('term'))),
      ])
    }),
  ]
}

/** Statements that bring `solution` from zero to A⁻¹ `residual`, and `residual` to what is left of it. */
export function solveLinear(s: LinearSystem): readonly Statement[] {
  const { network, parts, directions } = s
  const scalar = (role: string): string => {
    const id = `${role}_${s.name}`
    network.buffers.ensure(id, 'signal', [])
    return id
  }
  const [product, norm, left, enough, step] = ['product', 'norm', 'left', 'enough', 'step'].map(scalar) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const norms = `norms_${s.name}`
  network.buffers.ensure(norms, 'signal', [directions])
  const of =
    (role: string) =>
    (part: Part, at: Place): Value =>
      L.load(bufferOf(network, role, part), at)
  const kept = (role: string, part: Part): string => {
    const id = `${role}_${s.name}_${part.id}`
    network.buffers.ensure(id, 'signal', ['batch', directions * Number(part.shape[1] ?? 1)])
    return id
  }
  const old = (variable: string, part: Part): Place => {
    const size = Number(part.shape[1] ?? 1)
    return L.place({ b: directions * size, [variable]: size, i: 1 })
  }
  const each = (part: Part, body: (at: Place) => readonly Statement[]): Statement => overAll(part.shape, body)
  const set = (role: string, value: (part: Part, at: Place) => Value): readonly Statement[] =>
    parts.map((part) => each(part, (at) => [L.store(bufferOf(network, role, part), at, value(part, at))]))
  const [residual, solution, direction, image] = ['residual', 'solution', 'direction', 'image'].map(of) as [
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
  ]
  const zero = L.constant(0)
  const orthogonal: Statement = L.loop('n', directions, [
    L.when(L.load(norms, L.place({ n: 1 })), '!=', zero, [
      ...dot(parts, product, image, (part) => L.load(kept('images', part), old('n', part))),
      put(step, L.div(get(product), L.load(norms, L.place({ n: 1 })))),
      ...parts.map((part) =>
        each(part, (at) => [
          L.store(
            bufferOf(network, 'image', part),
            at,
            L.sub(image(part, at), L.mul(get(step), L.load(kept('images', part), old('n', part)))),
          ),
          L.store(
            bufferOf(network, 'direction', part),
            at,
            L.sub(direction(part, at), L.mul(get(step), L.load(kept('directions', part), old('n', part)))),
          ),
        ]),
      ),
    ]),
  ])
  return [
    ...set('solution', () => zero),
    ...dot(parts, left, residual, residual),
    put(enough, L.mul(L.constant(s.tolerance ** 2), get(left))),
    L.repeat('cycles', MOST_CYCLES, get(enough), '<', get(left), [
      L.loop('n', directions, [L.store(norms, L.place({ n: 1 }), zero)]),
      L.loop('m', directions, [
        L.when(get(enough), '<', get(left), [
          ...set('direction', residual),
          ...s.apply,
          orthogonal,
          ...dot(parts, norm, image, image),
          ...dot(parts, product, image, residual),
          put(step, L.select(get(norm), '!=', zero, L.div(get(product), get(norm)), zero)),
          ...parts.map((part) =>
            each(part, (at) => [
              L.store(
                bufferOf(network, 'solution', part),
                at,
                L.add(solution(part, at), L.mul(get(step), direction(part, at))),
              ),
              L.store(
                bufferOf(network, 'residual', part),
                at,
                L.sub(residual(part, at), L.mul(get(step), image(part, at))),
              ),
              L.store(kept('directions', part), old('m', part), direction(part, at)),
              L.store(kept('images', part), old('m', part), image(part, at)),
            ]),
          ),
          L.store(norms, L.place({ m: 1 }), get(norm)),
          ...dot(parts, left, residual, residual),
        ]),
      ]),
    ]),
  ]
}
