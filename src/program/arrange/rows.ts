/** @file Which rows of a buffer a turn of a loop touches: what lets the statements of a loop part into loops of their own. */
import type { Extent, Place, Statement, Value } from '../program.js'
import { parts } from '../walk.js'

export interface Access {
  readonly buffer: string
  readonly at: Place
  readonly stores: boolean
  /** Loops between the outermost statement and the access, with their lengths. */
  readonly inside: ReadonlyMap<string, number>
}

export type LengthOf = (extent: Extent) => number

/** All places that statements touch. */
export function accessesIn(
  statements: readonly Statement[],
  lengthOf: LengthOf,
  inside: ReadonlyMap<string, number> = new Map(),
): readonly Access[] {
  const found: Access[] = []
  const load = (value: Value, within: ReadonlyMap<string, number>): void => {
    if (value.op === 'load') found.push({ buffer: value.buffer, at: value.at, stores: false, inside: within })
    for (const part of parts(value)) load(part, within)
  }
  for (const s of statements) {
    const within =
      s.kind === 'for' || s.kind === 'reduce'
        ? new Map([...inside, [s.variable, lengthOf(s.extent)]])
        : inside
    if ('test' in s) {
      load(s.test.a, inside)
      load(s.test.b, inside)
    }
    if ('value' in s) load(s.value, within)
    if (s.kind === 'store') found.push({ buffer: s.buffer, at: s.at, stores: true, inside })
    if ('body' in s) found.push(...accessesIn(s.body, lengthOf, within))
  }
  return found
}

export const strideOf = (at: Place, variable: string): number =>
  at.terms.reduce((sum, t) => sum + (t.variable === variable ? t.stride : 0), 0)

/** Whether an access stays within the row that the variable counts, all rows being equally long. */
export function staysInRow({ at, inside }: Access, variable: string): boolean {
  const row = strideOf(at, variable)
  if (at.pick || at.offset < 0) return false
  let end = at.offset
  for (const { variable: name, stride } of at.terms) {
    if (name === variable) continue
    const length = inside.get(name)
    if (length === undefined || stride < 0) return false
    end += stride * Math.max(0, length - 1)
  }
  return end < row
}
