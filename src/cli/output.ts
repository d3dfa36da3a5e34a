/** @file What the command writes: text to stdout, messages to stderr, colours on a terminal only. */
import pc from 'picocolors'

type Stream = 'output' | 'error'

/** https://no-color.org: set and not empty means no colour. */
const isColored = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'

const paints = {
  output: pc.createColors(isColored(process.stdout)),
  error: pc.createColors(isColored(process.stderr)),
}

export type Color = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

export const painted = (text: string, color: Color, stream: Stream = 'output'): string =>
  text === '' ? '' : paints[stream][color](text)

export const hasColor = (): boolean => paints.output.isColorSupported

/** A line on stdout: what was asked for. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** A line on stderr: how it went. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

export const printJson = (value: unknown): void => {
  print(JSON.stringify(value, null, 2))
}

/** Columns of the terminal, or those of a page. */
export const width = (): number => Math.max(20, Math.min(process.stdout.columns || 100, 140))

const isNumber = (text: string): boolean => /^([-+]?[\d.,]+(e[-+]?\d+)?( [kM]?B)?|never|)$/i.test(text)

/** Rows in columns; columns of numbers, below their title, to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, k) => {
    const cells = rows.map((row) => row[k] ?? '')
    const numeric = cells.some(isNumber) && cells.slice(1).every(isNumber)
    return { width: Math.max(...cells.map((cell) => [...cell].length)), numeric }
  })
  const line = (row: readonly string[]): string =>
    columns
      .map(({ width, numeric }, k) => {
        const cell = row[k] ?? ''
        const gap = ' '.repeat(width - [...cell].length)
        return numeric ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

/** 5 significant digits, plainly written. */
export const short = (x: number): string => {
  const size = Math.abs(x)
  if (x === 0 || (size >= 1e-3 && size < 1e6)) return String(Number(x.toPrecision(5)))
  return x.toExponential(2).replace('e+', 'e')
}
