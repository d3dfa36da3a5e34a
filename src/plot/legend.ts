/** @file Title and legend of a panel: in one line where both fit, else the legend in rows below. */
import type { Panel } from './panel.js'
import { colorOf, INK, MARGIN, MUTED, printed, text, textWidth } from './style.js'

interface Entry {
  readonly name: string
  readonly color: number
  readonly dashed: boolean
}

interface Legend {
  readonly rows: readonly (readonly Entry[])[]
  readonly below: boolean
}

const TITLE = 30
const ROW = 16
const SWATCH = { width: 16, gap: 5, after: 15 }

/** What a panel has to explain; a lone curve that is called like its panel explains itself. */
function entriesOf({ title, curves, levels = [] }: Panel): readonly Entry[] {
  const named = curves.flatMap(({ name, color, dashed = false }, i): readonly Entry[] =>
    name === undefined ? [] : [{ name: printed(name), color: color ?? i, dashed }],
  )
  const lone = named.length === 1 && named[0]?.name === printed(title)
  const reached = levels.flatMap(({ name, color = 0 }): readonly Entry[] =>
    name === undefined ? [] : [{ name, color, dashed: true }],
  )
  return [...(lone ? [] : named), ...reached]
}

const entryWidth = ({ name }: Entry): number => SWATCH.width + SWATCH.gap + textWidth(name) + SWATCH.after

const rowWidth = (row: readonly Entry[]): number => row.reduce((sum, entry) => sum + entryWidth(entry), 0)

const titleOf = (panel: Panel): string =>
  printed(panel.title) + (panel.unit === undefined ? '' : ` (${panel.unit})`)

function legendOf(panel: Panel, width: number): Legend {
  const entries = entriesOf(panel)
  const room = width - MARGIN.left - MARGIN.right
  if (rowWidth(entries) + 1.2 * textWidth(titleOf(panel)) + 20 <= room)
    return { rows: [entries], below: false }
  const rows: Entry[][] = [[]]
  for (const entry of entries) {
    const row = rows.at(-1) ?? []
    if (row.length > 0 && rowWidth([...row, entry]) > room) rows.push([entry])
    else row.push(entry)
  }
  return { rows, below: true }
}

/** Height that title and legend take. */
export function headHeight(panel: Panel, width: number): number {
  const { rows, below } = legendOf(panel, width)
  return TITLE + (below ? rows.length * ROW : 0)
}

export function heading(panel: Panel, width: number): string {
  const { rows, below } = legendOf(panel, width)
  const parts = [text(MARGIN.left, 20, titleOf(panel), `font-size="12" font-weight="600" fill="${INK}"`)]
  rows.forEach((row, k) => {
    const y = below ? 20 + (k + 1) * ROW : 20
    let x = below ? MARGIN.left : width - MARGIN.right - rowWidth(row) + SWATCH.after
    for (const entry of row) {
      const line = `<line x1="${x.toFixed(1)}" x2="${(x + SWATCH.width).toFixed(1)}" y1="${y - 4}" y2="${y - 4}"`
      const dash = entry.dashed ? ' stroke-dasharray="4 3"' : ''
      const label = Number((x + SWATCH.width + SWATCH.gap).toFixed(1))
      parts.push(
        `${line} stroke="${colorOf(entry.color)}" stroke-width="2"${dash}/>`,
        text(label, y, entry.name, `fill="${MUTED}"`),
      )
      x += entryWidth(entry)
    }
  })
  return parts.join('')
}
