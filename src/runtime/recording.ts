/** @file Recording: samples of named signals along a run, as arrays, CSV or npz. */
import type { Diagnostic } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import { writeCsv } from '../host/csv.js'
import { writeNpz } from '../host/npz.js'
import { allFinite, indexOf, type Numbers, sizeOfShape } from './arrays.js'
import type { Cell, Memory } from './memory.js'
import { canonicalVariable, unknownName } from './names.js'

export interface Series {
  readonly data: Numbers
  /** [samples, batch, n]; weights [samples, post, pre]; scalars [samples]. */
  readonly shape: readonly number[]
}

export interface Recording {
  /** Time since the last reset, one per sample. */
  readonly times: Float64Array
  readonly names: readonly string[]
  /** What the run noticed: loops that began to grow. */
  readonly warnings: readonly Diagnostic[]
  get(name: string): Series
  /** One row per sample: t, then one column per number, `u[h1][sample][unit]`. */
  toCsv(): string
  /** Entry `t`, then one entry per name. */
  toNpz(): Uint8Array
}

/** Fills a Recording while a run goes on. */
export interface Recorder {
  /** Adds a sample of the present state; false where a number of it is not finite. */
  sample(): boolean
  readonly recording: Recording
  /** What was recorded up to a time: that of a run which did not come to its end. */
  until(time: number): Recording
}

/** Numbers of one recording: 8 GiB in f64. */
const MOST = 2 ** 30

/** So many samples to come, at these times. */
export function openRecorder(
  memory: Memory,
  names: readonly string[],
  samples: number,
  times: () => Float64Array,
): Recorder {
  const cells = names.map((name) => memory.named.get(name)).filter((cell): cell is Cell => cell !== undefined)
  const total = samples * cells.reduce((sum, cell) => sum + cell.view.length, 1)
  if (total > MOST) {
    reject('E6012', {
      message: `the recording of ${names.join(', ')} is too large`,
      found: `${total} numbers in ${samples} samples`,
      expected: `at most ${MOST}`,
    })
  }
  const series = new Map<string, Series>()
  cells.forEach((cell, i) => {
    const size = samples * cell.view.length
    const data = cell.view instanceof Float32Array ? new Float32Array(size) : new Float64Array(size)
    series.set(names[i] ?? '', { data, shape: [samples, ...cell.shape] })
  })
  let row = 0
  return {
    sample() {
      cells.forEach((cell, i) => {
        series.get(names[i] ?? '')?.data.set(cell.view, row * cell.view.length)
      })
      row++
      return cells.every((cell) => allFinite(cell.view))
    },
    recording: makeRecording(times, series),
    until(time) {
      const all = times().subarray(0, row)
      const beyond = all.findIndex((t) => t > time * (1 + 1e-12))
      const taken = beyond < 0 ? all.length : beyond
      const part = [...series].map(([name, { data, shape }]): readonly [string, Series] => {
        const size = sizeOfShape(shape.slice(1))
        return [name, { data: data.slice(0, taken * size), shape: [taken, ...shape.slice(1)] }]
      })
      return makeRecording(all.slice(0, taken), new Map(part))
    },
  }
}

/** A Recording of given series; their first axis is that of the times, which may be made when they are read. */
export function makeRecording(
  when: Float64Array | (() => Float64Array),
  series: ReadonlyMap<string, Series>,
): Recording {
  const names = [...series.keys()]
  let known = typeof when === 'function' ? undefined : when
  const times = (): Float64Array => {
    known ??= typeof when === 'function' ? when() : when
    return known
  }
  return {
    get times() {
      return times()
    },
    names,
    warnings: [],
    get: (name) =>
      series.get(name) ??
      series.get(canonicalVariable(name)) ??
      unknownName('E6002', 'recorded name', name, names),
    toCsv: () => csv(times(), series),
    toNpz: () =>
      writeNpz([
        { name: 't', data: times(), shape: [times().length] },
        ...[...series].map(([name, s]) => ({ name, ...s })),
      ]),
  }
}

function csv(times: Float64Array, series: ReadonlyMap<string, Series>): string {
  const names = ['t']
  const columns: { readonly data: Numbers; readonly width: number; readonly at: number }[] = []
  for (const [name, { data, shape }] of series) {
    const inner = shape.slice(1)
    const width = sizeOfShape(inner)
    for (let at = 0; at < width; at++) {
      names.push(
        name +
          indexOf(at, inner)
            .map((k) => `[${k}]`)
            .join(''),
      )
      columns.push({ data, width, at })
    }
  }
  const data = new Float64Array(times.length * names.length)
  times.forEach((t, row) => {
    data[row * names.length] = t
    columns.forEach((column, i) => {
      data[row * names.length + i + 1] = column.data[row * column.width + column.at] ?? 0
    })
  })
  return writeCsv({ names, data, rows: times.length })
}
