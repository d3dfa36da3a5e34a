/** @file Columns of a table as an array: those of one name, in the order of their indices. */
import { nearestName } from '../base/nearest.js'
import { reject } from '../base/reject.js'
import type { Table } from '../host/csv.js'
import { readCsv } from '../host/csv.js'
import type { DataArray } from '../host/npz.js'
import { listed } from '../runtime/names.js'

interface Column {
  readonly name: string
  /** In the table. */
  readonly at: number
}

const INDICES = /(\[\d+\])+$/

/** `x` of `x[2]`. */
export const baseOf = (name: string): string => name.replace(INDICES, '')

const indicesOf = (name: string): readonly number[] =>
  [...(INDICES.exec(name)?.[0] ?? '').matchAll(/\d+/g)].map(Number)

/** All columns but the time `t`, or those called `entry`, `entry[0]`, `entry[1]`, … */
export function csvColumns(text: string, entry: string | undefined, file: string): DataArray {
  const table = readCsv(text, file)
  checkTime(table, file)
  const isOne = entry?.includes('[') === true
  const columns = table.names
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => {
      if (entry === undefined) return name !== 't'
      return name === entry || (!isOne && baseOf(name) === entry)
    })
  if (columns.length === 0) {
    const nearest = nearestName(entry ?? '', table.names)
    reject('E6102', {
      message:
        entry === undefined ? `'${file}' has no column beside 't'` : `'${file}' has no column '${entry}'`,
      found: listed(table.names),
      ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
    })
  }
  const ordered = isOne ? columns : byIndex(columns, file)
  const width = ordered.length
  const data = new Float64Array(table.rows * width)
  for (let row = 0; row < table.rows; row++) {
    ordered.forEach(({ at }, k) => {
      data[row * width + k] = table.data[row * table.names.length + at] ?? 0
    })
  }
  return { shape: width === 1 ? [table.rows] : [table.rows, width], data, dtype: 'f8' }
}

/** Indices say which unit a column is of, wherever it stands; columns of several names stay as they are. */
function byIndex(columns: readonly Column[], file: string): readonly Column[] {
  const [base = '', ...others] = new Set(columns.map(({ name }) => baseOf(name)))
  const indexed = columns.map((column) => ({ ...column, index: indicesOf(column.name) }))
  if (others.length > 0 || indexed.every(({ index }) => index.length === 0)) return columns
  const axes = indexed[0]?.index.length ?? 0
  const lengths = Array.from({ length: axes }, (_, k) => Math.max(...indexed.map((c) => c.index[k] ?? 0)) + 1)
  const places = new Map<number, Column>()
  for (const column of indexed) {
    if (column.index.length === axes)
      places.set(
        column.index.reduce((place, i, k) => place * (lengths[k] ?? 1) + i, 0),
        column,
      )
  }
  return columns.map((_, place) => {
    const column = places.get(place)
    if (column) return column
    return reject('E6102', {
      message: `the columns '${base}[…]' of '${file}' are not numbered from 0 without a gap`,
      found: listed(columns.map(({ name }) => name)),
      expected: axes === 1 ? `a column '${base}[${place}]'` : 'a column for each index',
      remedy: 'number the columns from 0, each index once; they may stand in any order',
    })
  })
}

/** Rows are steps in the order of time. */
function checkTime({ names, data, rows }: Table, file: string): void {
  const at = names.indexOf('t')
  if (at < 0 || names.length === 1) return
  const time = (row: number): number => data[row * names.length + at] ?? 0
  for (let row = 1; row < rows; row++) {
    if (time(row) > time(row - 1)) continue
    reject('E6107', {
      message: `the time 't' of '${file}' does not grow at row ${row + 1}`,
      found: `${time(row)} after ${time(row - 1)}`,
      expected: 'a later time in each row: rows are steps',
      remedy: "sort the rows by 't', or leave the column out",
    })
  }
  const gaps = Array.from({ length: Math.max(0, rows - 1) }, (_, k) => time(k + 1) - time(k))
  const least = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const uneven = gaps.findIndex((gap) => gap > UNEVEN * least)
  const row = uneven === 0 ? gaps.findIndex((gap) => gap * UNEVEN < (gaps[0] ?? 0)) : uneven
  if (row < 0) return
  reject('E6107', {
    message: `the time 't' of '${file}' does not grow evenly at row ${row + 2}`,
    found: `${shown(gaps[row])} after the row before, and ${shown(gaps[row - 1])} there`,
    expected: 'rows equally far apart: each is one step',
    remedy: "bring the data to even steps, or leave the column 't' out",
  })
}

/** Rounded times and jitter are less; a row that is missing is more. */
const UNEVEN = 1.5

const shown = (x = 0): string => `${Number(x.toPrecision(6))}`

/** How far the first rows of a table are apart in its column `t`. */
export function timeStep(text: string, file: string): number | undefined {
  const { names, data, rows } = readCsv(text.split(/\r\n|\n|\r/, 3).join('\n'), file)
  const at = names.indexOf('t')
  return at < 0 || rows < 2 ? undefined : (data[names.length + at] ?? 0) - (data[at] ?? 0)
}
