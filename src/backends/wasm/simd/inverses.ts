/**
 * @file Divisions by what is the same for all samples, as time constants of neurons are: where results may be rounded otherwise, a row of
 * inverses is made before the loop over samples, in memory of the thread's own, and each sample is multiplied by them.
 */
import type { Statement, Value } from '../../../program/program.js'
import { parts, storedIn, valuesIn } from '../../../program/walk.js'
import { keyAlong } from '../../inverse.js'
import { plainLoop } from '../../plain.js'
import type { Scope } from '../scope.js'
import { list, type Sexpr } from '../sexpr.js'
import { type Load, openCode, vectorText } from './code.js'
import { loopText, pointer } from './level.js'
import { VECTOR_BYTES, vectors } from './vectors.js'

type For = Extract<Statement, { readonly kind: 'for' }>

/** Fills rows before the loop, and tells where they are to what is written within it; undefined where there are none. */
export function inversesText(
  scope: Scope,
  outer: For,
): { readonly lines: readonly Sexpr[]; readonly inner: Scope } | undefined {
  const { program, layout, thread } = scope
  const [inner, ...more] = outer.body.filter((s) => s.kind !== 'comment')
  const { offset, bytes } = layout.inverses
  if (inner?.kind !== 'for' || more.length > 0) return undefined
  const loop = plainLoop(program, inner)
  const vec = vectors(program)
  if (!loop || loop.extent < vec.width) return undefined
  const { variable, extent } = loop
  const row = Math.ceil(extent / vec.width) * VECTOR_BYTES
  const divisors = [...divisorsOf(inner)].slice(0, Math.floor(bytes / row))
  if (divisors.length === 0) return undefined
  const start = offset + thread * bytes
  const rows = new Map(divisors.map(([key], k) => [key, start + k * row]))
  // what a vector reads beyond the row is inverted and left
  const lines = loopText(scope, variable, { from: 0, to: extent, by: vec.width }, (level) => {
    const code = openCode(scope, vec, variable, level, new Set())
    const to = pointer(scope, level, [{ variable, stride: 1 }])
    for (const [key, load] of divisors) {
      const divisor = vectorText(code, { ahead: new Map(), defined: new Map() }, load)
      const inverse = vec.binary('div', vec.constant(1), divisor)
      code.lines.push(list('v128.store', `offset=${rows.get(key)}`, to, inverse))
    }
    return code.lines
  })
  return { lines, inner: { ...scope, inverses: { variable, rows } } }
}

/** What a loop divides by that lies along it, is the same in all turns of the loops around it and is not stored to in it. */
function divisorsOf(loop: For): ReadonlyMap<string, Load> {
  const stored = storedIn([loop])
  const found = new Map<string, Load>()
  const visit = (value: Value): void => {
    const key = value.op === 'div' ? keyAlong(value.b, loop.variable) : undefined
    if (key !== undefined && value.op === 'div' && value.b.op === 'load' && !stored.has(value.b.buffer))
      found.set(key, value.b)
    parts(value).forEach(visit)
  }
  valuesIn(loop).forEach(visit)
  return found
}
