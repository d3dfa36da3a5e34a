/** @file The end of a run in numbers: last values where they are few, mean and range where they are many. */
import type { Recording } from '../runtime/recording.js'
import { short } from './output.js'

export interface Final {
  readonly values?: readonly number[]
  readonly mean?: number
  readonly least?: number
  readonly most?: number
  readonly shape: readonly number[]
}

const FEW = 8

/** The last sample of every recorded name; the cost as its mean over the batch. */
export function finalValues(recording: Recording): Readonly<Record<string, Final>> {
  const rows = recording.times.length
  if (rows === 0) return {}
  return Object.fromEntries(
    recording.names.map((name) => {
      const { data, shape } = recording.get(name)
      const size = data.length / rows
      const last = data.subarray(data.length - size)
      const inner = shape.slice(1)
      let sum = 0
      for (const x of last) sum += x
      const mean = sum / Math.max(size, 1)
      if (name === 'cost') return [name, { mean, shape: inner }]
      if (size <= FEW) return [name, { values: [...last], shape: inner }]
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      for (const x of last) {
        least = Math.min(least, x)
        most = Math.max(most, x)
      }
      return [name, { mean, least, most, shape: inner }]
    }),
  )
}

export const finalRows = (final: Readonly<Record<string, Final>>): readonly (readonly string[])[] =>
  Object.entries(final).map(([name, { values, mean, least, most, shape }]) => {
    if (values) return [`  ${name}`, values.map(short).join('  ')]
    if (least === undefined || most === undefined) return [`  ${name}`, short(mean ?? 0)]
    return [
      `  ${name}`,
      `mean ${short(mean ?? 0)}, from ${short(least)} to ${short(most)}  [${shape.join(', ')}]`,
    ]
  })
