/** @file Panels: what a block of columns of a matrix product reads for every row, copied once to lie side by side in memory of its own. */
import { storedIn } from '../../../program/walk.js'
import { collected } from '../../address.js'
import { isAlong, lengthOf, loadsIn, type PlainLoop, strideOf } from '../../plain.js'
import { PANEL } from '../layout.js'
import type { Scope } from '../scope.js'
import { list, type Sexpr } from '../sexpr.js'
import { type Code, hold, type Load, openCode, type Panel, vectorText } from './code.js'
import { type Level, loopText, pointer } from './level.js'
import { transposed } from './transposed.js'
import { VECTOR_BYTES, vectors } from './vectors.js'

/** Rows or samples below which a copy is not worth its making. */
const FEW = 8

/** Bytes of a matrix from which on its columns are better copied: they do not stay in the nearest cache from row to row. */
const WIDE = 32_768

/** The panel of one sum for each of so many rows, in columns that are ahead by so much; undefined where there is none, or no room for it. */
export function panelOf(
  scope: Scope,
  loop: PlainLoop,
  across: string,
  rows: number,
  aheads: readonly number[],
): Panel | undefined {
  const [sum, ...more] = loop.reductions
  if (!sum || more.length > 0) return undefined
  const shared: Load[] = []
  loadsIn(sum.value, (buffer, at) => {
    const stride = (variable: string): number => strideOf(collected(at.terms), variable)
    if (stride(loop.variable) > 0 && stride(sum.variable) > 0 && stride(across) === 0)
      shared.push({ op: 'load', buffer, at })
  })
  const [load, ...others] = shared
  if (!load || others.length > 0 || storedIn(loop.body).has(load.buffer)) return undefined
  const extent = lengthOf(scope.program, sum.extent)
  const stride = strideOf(collected(load.at.terms), sum.variable)
  const { batch, relaxed } = scope.program
  // columns that lie across the sum are turned, and added up in another order: it must not depend on how many rows a thread has
  const isTurned = isAlong(sum, loop.variable)
  const isWide = sum.lanes === 1 && extent * stride * scope.code.bytes >= WIDE
  if (isTurned ? !relaxed || batch < FEW : !isWide || rows < FEW) return undefined
  const { offset, bytes } = scope.layout.panel
  if (extent * PANEL > bytes) return undefined
  return { load, variable: sum.variable, extent, aheads, offset: offset + scope.thread * bytes }
}

/** Fills the panel from the columns at which the counter of the level stands. */
export function panelText(scope: Scope, column: string, panel: Panel): readonly Sexpr[] {
  const vec = vectors(scope.program)
  const { variable, extent, aheads, load, offset } = panel
  const { width } = vec
  const stride = (of: string): number => strideOf(collected(load.at.terms), of)
  // columns whose terms lie side by side come in vectors along these, some terms of some columns at a time
  const isTurned = stride(variable) === 1 && stride(column) > 1
  const whole = isTurned ? Math.floor(extent / width) * width : 0
  const fill = (by: number, read: (code: Code, ahead: number) => readonly Sexpr[]) => (level: Level) => {
    const code: Code = openCode(scope, vec, by > 1 ? variable : column, level, new Set())
    const columns = aheads.map((ahead) => read(code, ahead))
    const to = pointer(scope, level, [{ variable, stride: aheads.length * width }])
    columns.forEach((terms, k) => {
      terms.forEach((value, term) => {
        const at = offset + (term * aheads.length + k) * VECTOR_BYTES
        code.lines.push(list('v128.store', `offset=${at}`, to, value))
      })
    })
    return code.lines
  }
  const vector = (code: Code, ahead: number): Sexpr =>
    vectorText(code, { ahead: new Map([[column, ahead]]), defined: new Map() }, load)
  const turned = (code: Code, ahead: number): readonly Sexpr[] =>
    transposed(
      code,
      Array.from({ length: width }, (_, k) => hold(code, vector(code, ahead + k))),
    )
  return [
    ...loopText(scope, variable, { from: 0, to: whole, by: width }, fill(width, turned)),
    ...loopText(
      scope,
      variable,
      { from: whole, to: extent, by: 1 },
      fill(1, (code, ahead) => [vector(code, ahead)]),
    ),
  ]
}
