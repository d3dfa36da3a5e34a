/** @file Tables of numbers as CSV: a header line of names, then rows of equal length. */
import { reject } from '../base/reject.js'

export interface Table {
  readonly names: readonly string[]
  /** Row-major, names.length numbers a row. */
  readonly data: Float64Array
  readonly rows: number
}

/** Fields of one line; quotes protect commas, a doubled quote is a quote. */
function fieldsOf(line: string): string[] {
  const fields: string[] = []
  const pattern = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(,|$)/y
  for (;;) {
    const match = pattern.exec(line)
    if (!match) return [...fields, line.slice(pattern.lastIndex)]
    fields.push(match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"'))
    if (match[3] === '') return fields
  }
}

/** Decimal notation of a finite number; JavaScript's Number() also takes '', '0x1f' and 'Infinity'. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A header that is all numbers is none: columns are then named 0, 1, … */
export function readCsv(text: string, file = 'data'): Table {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const filled = lines.map((line, i) => ({ line, at: i + 1 })).filter(({ line }) => line.trim() !== '')
  const first = filled[0]
  if (!first)
    return reject('E6101', { message: `'${file}' is empty`, expected: 'a header line and rows of numbers' })
  const head = fieldsOf(first.line)
  const headless = head.every((field) => NUMBER.test(field))
  const names = headless ? head.map((_, i) => String(i)) : head
  const rows = headless ? filled : filled.slice(1)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) {
    reject('E6106', {
      message: `two columns of '${file}' are called '${twice}'`,
      expected: 'one name per column',
    })
  }
  const data = new Float64Array(rows.length * names.length)
  rows.forEach(({ line, at }, row) => {
    const fields = fieldsOf(line)
    if (fields.length !== names.length) {
      reject('E6106', {
        message: `line ${at} of '${file}' has another length than the first`,
        found: `${fields.length} fields`,
        expected: `${names.length} fields`,
      })
    }
    fields.forEach((field, column) => {
      const other = /[;\t]/.exec(field)?.[0]
      const value = NUMBER.test(field) ? Number(field) : Number.NaN
      if (!Number.isFinite(value)) {
        reject('E6107', {
          message: `line ${at} of '${file}' has no finite number in column '${names[column]}'`,
          found: `'${field.slice(0, 40)}'`,
          expected: 'a finite number such as -1.5e-3',
          ...(names.length === 1 && other !== undefined
            ? { remedy: `write ',' between fields in place of ${other === ';' ? "';'" : 'tabs'}` }
            : {}),
        })
      }
      data[row * names.length + column] = value
    })
  })
  return { names, data, rows: rows.length }
}

const field = (name: string): string => (/[",\n\r]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)

/** Numbers are written so that they read back exactly. */
export function writeCsv(table: Table): string {
  const width = table.names.length
  const lines = [table.names.map(field).join(',')]
  for (let row = 0; row < table.rows; row++)
    lines.push(table.data.subarray(row * width, (row + 1) * width).join(','))
  return `${lines.join('\n')}\n`
}
