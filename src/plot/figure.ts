/** @file Panels to one SVG: small multiples over a common time axis, drawn by Observable Plot, the same bytes every time. */
import { rejectArgument } from '../base/reject.js'
import { headHeight, heading } from './legend.js'
import { type Curve, type Panel, thin } from './panel.js'
import { colorOf, FONT, GRID, INK, MARGIN, MUTED, power, rounded, text, textWidth } from './style.js'

export interface FigureOptions {
  readonly title?: string
  readonly width?: number
  /** Height of one panel, without its title. */
  readonly height?: number
  /** Unit of time, in parentheses after t. */
  readonly timeUnit?: string
  /** Panels side by side. */
  readonly columns?: number
}

const GAP = 14

/** An SVG file with a white ground. */
export async function figure(panels: readonly Panel[], options: FigureOptions = {}): Promise<string> {
  if (!Array.isArray(panels)) return rejectArgument('what is drawn', panels, 'a list of panels')
  const { width = 760, height = 190, columns = 1, title } = options
  const inner = Math.floor((width - GAP * (columns - 1)) / columns)
  const label = options.timeUnit === undefined ? 't' : `t (${options.timeUnit})`
  const heads = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    Math.max(...panels.slice(row * columns, (row + 1) * columns).map((panel) => headHeight(panel, inner))),
  )
  const above = (row: number): number =>
    heads.slice(0, row).reduce((sum, head) => sum + head + height + GAP, 0)
  const top = title === undefined ? 8 : 38
  const draw = await drawing()
  const parts = panels.map((panel, i) => {
    const row = Math.floor(i / columns)
    const at = `translate(${(i % columns) * (inner + GAP)},${top + above(row)})`
    const isAbove = panel.x === undefined && !panel.bars && i + columns < panels.length
    const chart = draw(panel, { width: inner, height, label: isAbove ? '' : (panel.x?.label ?? label) })
    return `<g transform="${at}">${heading(panel, inner)}<g transform="translate(0,${heads[row]})">${chart}</g></g>`
  })
  const total = top + above(heads.length)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}"`,
    ` font-family='${FONT}' font-size="11">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...(title === undefined
      ? []
      : [text(MARGIN.left, 24, title, `font-size="15" font-weight="600" fill="${INK}"`)]),
    ...parts,
    '</svg>\n',
  ].join('\n')
}

interface Frame {
  readonly width: number
  readonly height: number
  /** Of the time axis; empty for none. */
  readonly label: string
}

interface Point {
  readonly x: number
  readonly y: number
}

function pointsOf(curve: Curve, panel: Panel, width: number): readonly Point[] {
  const { x, y } = thin(curve, Math.ceil(width / (curve.faint ? 8 : 2)))
  // A logarithmic axis has no place for zero: a gap is honest.
  const shown = (value: number, log = false): number => (log && !(value > 0) ? Number.NaN : value)
  return x.map((at, i) => ({ x: shown(at, panel.x?.log), y: shown(y[i] ?? 0, panel.log) }))
}

/** A range for what does not change, so that its axis reads as others do. */
function flat({ curves, levels = [] }: Panel): { readonly domain?: readonly [number, number] } {
  const first = curves[0]?.y[0] ?? 0
  const isFlat = curves.every(({ y }) => Array.from(y).every((v) => v === first))
  if (!isFlat || levels.some(({ y }) => y !== first)) return {}
  const reach = first === 0 ? 1 : Math.abs(first)
  return { domain: [first - reach, first + reach] }
}

/** Loads Plot and a document to draw in; both only when a figure is made. */
async function drawing(): Promise<(panel: Panel, frame: Frame) => string> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return (panel, frame) => {
    if (panel.bars) return barsOf(Plot, document, panel.bars, frame)
    const { width, height, label } = frame
    const lines = panel.curves.map((curve, i) =>
      Plot.line(pointsOf(curve, panel, width), {
        x: 'x',
        y: 'y',
        stroke: colorOf(curve.color ?? i),
        strokeWidth: curve.faint ? 0.6 : 1.6,
        strokeOpacity: curve.faint ? 0.35 : 1,
        ...(curve.dashed ? { strokeDasharray: '4 3' } : {}),
      }),
    )
    const levels = (panel.levels ?? []).map(({ y, color = 0 }) =>
      Plot.ruleY([y], { stroke: colorOf(color), strokeDasharray: '4 3', strokeOpacity: 0.7 }),
    )
    const axis = { label: null, color: MUTED }
    const svg = Plot.plot({
      document: document as never,
      width,
      height,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom + (label === '' ? 0 : 12),
      style: { background: 'none', color: MUTED, fontFamily: 'inherit', fontSize: '11px' },
      x: { label: null, ...(panel.x?.log ? { type: 'log' as const } : {}) },
      y: { label: null, nice: true, ...(panel.log ? { type: 'log' } : flat(panel)) },
      marks: [
        Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
        Plot.axisX({
          ...axis,
          tickSize: 4,
          ticks: Math.max(4, Math.floor(width / 90)),
          ...(panel.x?.log ? { tickFormat: power } : {}),
        }),
        Plot.axisY({ ...axis, tickSize: 0, ticks: 5, ...(panel.log ? { tickFormat: power } : {}) }),
        ...levels,
        ...lines,
      ],
    })
    const markup = rounded(String(svg.outerHTML).replace(/<style>[\s\S]*?<\/style>/, ''))
    return label === ''
      ? markup
      : markup + text(width - MARGIN.right, height - 4, label, `text-anchor="end" fill="${MUTED}"`)
  }
}

/** Bars side by side from zero, their names at the left. */
function barsOf(
  Plot: typeof import('@observablehq/plot'),
  document: unknown,
  bars: readonly { readonly name: string; readonly value: number }[],
  { width, height }: Frame,
): string {
  const left = Math.min(width / 2, 16 + Math.max(...bars.map((b) => textWidth(b.name))))
  const axis = { label: null, color: MUTED }
  const svg = Plot.plot({
    document: document as never,
    width,
    height,
    marginLeft: left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { background: 'none', color: MUTED, fontFamily: 'inherit', fontSize: '11px' },
    x: { label: null, nice: true },
    y: { label: null, domain: bars.map((b) => b.name), padding: 0.3 },
    marks: [
      Plot.gridX({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      Plot.axisX({ ...axis, tickSize: 4, ticks: Math.max(4, Math.floor(width / 90)) }),
      Plot.axisY({ ...axis, tickSize: 0 }),
      Plot.barX(bars, { x: 'value', y: 'name', fill: colorOf(0) }),
    ],
  })
  return rounded(String(svg.outerHTML).replace(/<style>[\s\S]*?<\/style>/, ''))
}
