/** @file Curves in a terminal: a chart of characters where there is room, one line of blocks each where there is not. */
import type { Curve } from './panel.js'

export interface TerminalOptions {
  readonly width?: number
  readonly height?: number
  /** ANSI colours. */
  readonly color?: boolean
  readonly log?: boolean
}

const ANSI = [
  '\u001b[34m',
  '\u001b[33m',
  '\u001b[32m',
  '\u001b[35m',
  '\u001b[36m',
  '\u001b[31m',
  '\u001b[90m',
]
const RESET = '\u001b[0m'
const BLOCKS = '▁▂▃▄▅▆▇█'

/** Below this many columns a chart is not legible. */
const NARROW = 50

const short = (x: number): string => {
  if (x === 0) return '0'
  const size = Math.abs(x)
  const fixed = size >= 1e-3 && size < 1e5
  return fixed ? String(Number(x.toPrecision(3))) : x.toExponential(1).replace('e+', 'e')
}

/** n values: means over equal stretches, or repeats where there are fewer. */
function resize(values: ArrayLike<number>, n: number): number[] {
  return Array.from({ length: n }, (_, i) => {
    const from = Math.floor((i * values.length) / n)
    const to = Math.max(from + 1, Math.floor(((i + 1) * values.length) / n))
    let sum = 0
    for (let k = from; k < to; k++) sum += values[k] ?? 0
    return sum / (to - from)
  })
}

/** Positions on the vertical axis and the values that they stand for. */
interface Scale {
  readonly low: number
  readonly high: number
  /** 0 at the bottom, 1 at the top. */
  readonly place: (value: number) => number
  readonly value: (place: number) => number
}

function scaleOf(lists: readonly (readonly number[])[], log: boolean): Scale {
  const all = lists.flat().filter((x) => Number.isFinite(x) && (!log || x > 0))
  const low = all.length > 0 ? all.reduce((a, b) => Math.min(a, b)) : 0
  const high = all.length > 0 ? all.reduce((a, b) => Math.max(a, b)) : 1
  const to = log ? Math.log10 : (x: number): number => x
  const from = log ? (x: number): number => 10 ** x : (x: number): number => x
  const span = to(high) - to(low)
  return {
    low,
    high,
    place: (x) => (span > 0 ? (to(Math.max(x, low)) - to(low)) / span : 0.5),
    value: (p) => (span > 0 ? from(to(low) + p * span) : low),
  }
}

const painted = (content: string, i: number, color: boolean): string =>
  color ? (ANSI[i % ANSI.length] ?? '') + content + RESET : content

const crop = (content: string, width: number): string =>
  [...content].length <= width ? content : `${[...content].slice(0, Math.max(0, width - 1)).join('')}…`

/** Lines of text, without a line break at the end. */
export async function terminalPlot(curves: readonly Curve[], options: TerminalOptions = {}): Promise<string> {
  const { width = 80, height = 12, color = false, log = false } = options
  const shown = curves.filter((curve) => curve.y.length > 0)
  if (shown.length === 0) return 'nothing recorded'
  if (width < NARROW) return shown.map((curve, i) => spark(curve, i, { width, color, log })).join('\n')
  const { default: chart } = await import('asciichart')
  const gutter = 10
  const lists = shown.map((curve) => resize(curve.y, width - gutter - 2))
  const scale = scaleOf(lists, log)
  if (scale.low === scale.high) {
    const names = legend(shown, { width, gutter, color }).slice(1)
    return [`${short(scale.low).padStart(gutter - 1)} throughout`, ...names].join('\n')
  }
  const rows = Math.max(2, height - 1)
  const text = chart.plot(
    lists.map((list) => list.map((x) => scale.place(x) * rows)),
    {
      min: 0,
      max: rows,
      height: rows,
      offset: 2,
      format: (place) => short(scale.value(place / rows)).padStart(gutter - 1),
      ...(color ? { colors: shown.map((_, i) => ANSI[i % ANSI.length]) } : {}),
    },
  )
  return [...text.split('\n').map((line) => line.trimEnd()), ...legend(shown, { width, gutter, color })].join(
    '\n',
  )
}

/** Span of time, then names, wrapped to the width. */
function legend(
  curves: readonly Curve[],
  { width, gutter, color }: { readonly width: number; readonly gutter: number; readonly color: boolean },
): readonly string[] {
  const { x } = curves[0] ?? { x: [] }
  const indent = ' '.repeat(gutter)
  const [first, last] = [short(x[0] ?? 0), short(x[x.length - 1] ?? 0)]
  const axis = `${indent}${first}${`t = ${last}`.padStart(width - gutter - 2 - first.length)}`
  const lines: string[] = []
  let [line, used] = [indent, gutter]
  curves.forEach(({ name }, i) => {
    if (name === undefined) return
    const entry = crop(`── ${name}`, width - gutter)
    const length = [...entry].length
    if (used > gutter && used + length > width) {
      lines.push(line.trimEnd())
      line = indent
      used = gutter
    }
    line += `${painted(entry, i, color)}   `
    used += length + 3
  })
  return [axis, ...lines, ...(used > gutter ? [line.trimEnd()] : [])]
}

function spark(
  { name = '', y }: Curve,
  i: number,
  { width, color, log }: { readonly width: number; readonly color: boolean; readonly log: boolean },
): string {
  const label = name === '' ? '' : `${crop(name, Math.floor(width / 3))} `
  const values = resize(y, Math.max(4, width - [...label].length - 14))
  const scale = scaleOf([values], log)
  const blocks = values.map((x) => BLOCKS[Math.min(7, Math.floor(scale.place(x) * 8))] ?? ' ').join('')
  const range = scaleOf([Array.from(y)], log)
  const ends = crop(` ${short(range.low)}…${short(range.high)}`, 14)
  return crop(label, width) + painted(blocks, i, color) + ends
}
