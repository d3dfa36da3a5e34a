/** @file Loops as vector code: which shape a loop has, and how many turns of it are taken at once. */
import type { Statement } from '../../../program/program.js'
import { outerParts } from '../../address.js'
import {
  hasStrides,
  isAlong,
  isRepeatable,
  isRowwise,
  lengthOf,
  type PlainLoop,
  plainLoop,
} from '../../plain.js'
import { inside, type Scope } from '../scope.js'
import type { Sexpr } from '../sexpr.js'
import { basesText } from '../values.js'
import type { Panel } from './code.js'
import { inversesText } from './inverses.js'
import { jamText, type Lanes } from './jam.js'
import { type Level, loopText, type Range } from './level.js'
import { panelOf, panelText } from './panel.js'
import { rowPassText, type Scalar } from './rowPass.js'
import { samplesText } from './samples.js'
import { vectors } from './vectors.js'

/** Rows and vectors of accumulators that fit the registers, with what they are multiplied with. */
const ROWS = 4
const VECTORS = 2

/** Rows of products that are rounded once: ten sums keep the processor busier than eight, if the factors of all need not be at hand at once. */
const STAGED_ROWS = 5
const STAGE = 2

/** Vectors for rows that are left, by how many there are: each vector that they are made of is read for them alone. */
const BESIDE_LEFT = [6, 4, 2, 2]

/** Vectors of a loop without sums side by side: one waits for nothing that the other computes. */
const BESIDE = 3

/** Turns from `from` on, one at a time. */
type Rest = (from: number) => readonly Sexpr[]

/** The loop in vectors, or undefined where it is no loop that may be. */
export function vectorLoopText(
  scope: Scope,
  loop: Statement,
  rest: Rest,
  scalar: Scalar,
): readonly Sexpr[] | undefined {
  if (loop.kind !== 'for') return undefined
  return (
    nestText(scope, loop) ??
    rowPassText(scope, loop, scalar) ??
    samplesText(scope, loop, rest) ??
    plainText(scope, loop, rest) ??
    invertedText(scope, loop, scalar)
  )
}

/** A loop over samples that is none of these, with rows of inverses made before it. */
function invertedText(
  scope: Scope,
  loop: Extract<Statement, { kind: 'for' }>,
  { statements, counted }: Scalar,
): readonly Sexpr[] | undefined {
  const found = inversesText(scope, loop)
  if (!found) return undefined
  const { variable, body } = loop
  const inner = statements(inside(found.inner, variable, 0), body)
  const bases = basesText(scope, outerParts(variable, body))
  return [
    ...found.lines,
    ...bases,
    ...counted(scope, variable, 0, inner, lengthOf(scope.program, loop.extent)),
  ]
}

function plainText(scope: Scope, statement: Statement, rest: Rest): readonly Sexpr[] | undefined {
  const loop = plainLoop(scope.program, statement)
  const { width } = vectors(scope.program)
  if (!loop || loop.extent < width) return undefined
  if (loop.reductions.length > 0 && isRepeatable(loop)) {
    const along = loop.reductions.some((r) => isAlong(r, loop.variable))
    return panelsText(scope, loop, along ? 1 : ROWS, (level, aheads) =>
      jamText(
        scope,
        loop,
        level,
        aheads.map((ahead) => new Map([[loop.variable, ahead]])),
      ),
    )
  }
  const { variable, extent } = loop
  const step = BESIDE * width
  const blocks = Math.floor(extent / step) * step
  const turns = (level: Level, count: number, lanes: readonly (Lanes | undefined)[] = []): readonly Sexpr[] =>
    jamText(
      scope,
      loop,
      level,
      Array.from({ length: count }, (_, k) => new Map([[variable, k * width]])),
      { lanes },
    )
  // what a vector reads beyond the row is computed with and left; numbers that lie apart are not all there
  const whole = Math.floor(extent / width) * width
  const end = hasStrides(loop) ? whole : extent
  const left = Math.ceil((end - blocks) / width)
  const lanes = Array.from({ length: left }, (_, k) => {
    const to = end - blocks - k * width
    return to < width ? { from: 0, to } : undefined
  })
  return [
    ...loopText(scope, variable, { from: 0, to: blocks, by: step }, (level) => turns(level, BESIDE)),
    ...loopText(scope, variable, { from: blocks, to: Math.min(end, blocks + 1), by: 1 }, (level) =>
      turns(level, left, lanes),
    ),
    ...(end < extent ? rest(end) : []),
  ]
}

/** Whether what a loop sums up is one product in one sum for each of its turns, and nothing else. */
function isStaged(scope: Scope, { reductions }: PlainLoop, packs: boolean): boolean {
  const [sum, ...more] = reductions
  if (!sum || more.length > 0 || sum.body.length > 0 || !vectors(scope.program).fused) return false
  const { lanes, value } = sum
  return (packs || lanes === 1) && value.op === 'mul' && value.a.op === 'load' && value.b.op === 'load'
}

/** By stage how many turns: the first row, with what all rows read, then few rows at a time. */
const stagesOf = (rows: number, perRow: number): readonly number[] => [
  perRow,
  ...Array.from(
    { length: Math.ceil((rows - 1) / STAGE) },
    (_, k) => perRow * Math.min(STAGE, rows - 1 - k * STAGE),
  ),
]

/** Two loops around one plain body with sums: blocks of rows by vectors; the last vector may lie over the one before it. */
function nestText(scope: Scope, outer: Extract<Statement, { kind: 'for' }>): readonly Sexpr[] | undefined {
  const { program } = scope
  const [inner, ...more] = outer.body.filter((s) => s.kind !== 'comment')
  if (inner?.kind !== 'for' || more.length > 0) return undefined
  const { width } = vectors(program)
  for (const [along, across] of [
    [inner, outer],
    [outer, inner],
  ] as const) {
    const loop = plainLoop(program, { ...along, body: inner.body })
    if (!loop || loop.reductions.length === 0 || loop.extent < width) continue
    const dots = loop.reductions.some((r) => isAlong(r, loop.variable))
    const rows = lengthOf(program, across.extent)
    if (rows > 1 && !isRowwise(loop, across.variable)) continue
    if (!isRepeatable(loop) && (dots || hasStrides(loop))) continue
    const panelFor = (aheads: readonly number[]): Panel | undefined =>
      panelOf(scope, loop, across.variable, rows, aheads)
    const packs = panelFor([0, width]) !== undefined
    const staged = isStaged(scope, loop, packs)
    const [most, many] = dots && rows > 1 && !packs ? [2, 1] : [staged ? STAGED_ROWS : ROWS, VECTORS]
    const blocks = (vectorsBeside: number, ranges: readonly Range[]): readonly Sexpr[] =>
      panelsText(scope, loop, vectorsBeside, (_, aheads, lanes = []) => {
        const panel = panelFor(aheads)
        const turns = (count: number) =>
          Array.from({ length: count }, (_, k) => k).flatMap((row) =>
            aheads.map(
              (ahead) =>
                new Map([
                  [loop.variable, ahead],
                  [across.variable, row],
                ]),
            ),
          )
        const text = (range: Range): readonly Sexpr[] =>
          loopText(scope, across.variable, range, (level) => {
            const each = Array.from({ length: range.by }, () => lanes).flat()
            const stages = staged && range.by > ROWS ? stagesOf(range.by, aheads.length) : undefined
            return jamText(scope, loop, level, turns(range.by), { lanes: each, panel, stages })
          })
        return [...(panel ? panelText(scope, loop.variable, panel) : []), ...ranges.flatMap(text)]
      })
    const whole = Math.floor(rows / most) * most
    const left = Math.max(1, rows - whole)
    const main = { from: 0, to: whole, by: most }
    const rest = { from: whole, to: rows, by: left }
    // few rows keep the processor busy with more vectors of each; a panel holds no more than it does
    return packs || dots
      ? blocks(many, [main, rest])
      : [
          ...(whole > 0 ? blocks(many, [main]) : []),
          ...(whole < rows ? blocks(BESIDE_LEFT[left - 1] ?? many, [rest]) : []),
        ]
  }
  return undefined
}

/**
 * The loop along vectors, `most` of them at a time, each given by how far it is ahead of the counter. The last vector lies over the one
 * before it where turns may be done twice, and else stores the lanes that are left.
 */
function panelsText(
  scope: Scope,
  loop: PlainLoop,
  most: number,
  write: (
    level: Level,
    aheads: readonly number[],
    lanes?: readonly (Lanes | undefined)[],
  ) => readonly Sexpr[],
): readonly Sexpr[] {
  const { variable, extent } = loop
  const { width } = vectors(scope.program)
  const step = most * width
  const whole = Math.floor(extent / step) * step
  const all = Array.from({ length: most }, (_, k) => k * width)
  const main = loopText(scope, variable, { from: 0, to: whole, by: step }, (level) => write(level, all))
  if (whole === extent) return main
  const left = extent - whole
  if (!isRepeatable(loop)) {
    const rest = all.filter((ahead) => whole + ahead < extent)
    const lanes = rest.map((ahead) =>
      whole + ahead + width > extent ? { from: 0, to: extent - whole - ahead } : undefined,
    )
    return [
      ...main,
      ...loopText(scope, variable, { from: whole, to: whole + 1, by: 1 }, (level) =>
        write(level, rest, lanes),
      ),
    ]
  }
  const start = left < width ? extent - width : whole
  const aheads = all.filter((ahead) => ahead + width <= left)
  const last = extent - width - start
  const some = aheads.includes(last) ? aheads : [...aheads, last]
  const end = loopText(scope, variable, { from: start, to: start + 1, by: 1 }, (level) => write(level, some))
  return [...main, ...end]
}
