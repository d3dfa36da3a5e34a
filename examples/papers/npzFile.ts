/** @file MNIST-1D in an npz file of a folder of the user's: samples and class numbers, for training and test. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArray } from 'extremal'
import { refusal } from './idxFiles.js'

export const FILE = 'mnist1d_360.npz'

/** Its arrays: [samples, length] and [samples]. */
export const ENTRIES = { train: { x: 'x', y: 'y' }, test: { x: 'x_test', y: 'y_test' } } as const

export interface SampleFile {
  readonly bytes: Uint8Array
  /** Numbers of a sample. */
  readonly length: number
  /** Samples. */
  readonly train: number
  readonly test: number
  readonly sha256: string
}

/** The file of a folder; throws where it is missing, or has not enough samples for a batch. */
export function samplesIn(folder: string, batch: number): SampleFile {
  const path = join(folder, FILE)
  if (!existsSync(path)) {
    throw refusal('E6110', {
      message: `'${folder}' has not the file of MNIST-1D`,
      found: `no ${FILE}`,
      expected: `${FILE}, with the arrays x and x_test [samples, length], y and y_test [samples]`,
      remedy: 'put the file there under this name, or name another folder',
    })
  }
  const bytes = new Uint8Array(readFileSync(path))
  const shapeOf = (entry: string): readonly number[] => readArray(bytes, entry, FILE).shape
  const [train, test] = [shapeOf(ENTRIES.train.x), shapeOf(ENTRIES.test.x)]
  const [length = 0] = train.slice(1)
  for (const [entry, shape] of [
    [ENTRIES.train.x, train],
    [ENTRIES.test.x, test],
  ] as const) {
    const [samples = 0, own] = shape
    if (shape.length === 2 && length > 1 && own === length && samples >= batch) continue
    throw refusal('E6111', {
      message: `'${entry}' of '${FILE}' has a shape that does not fit`,
      found: `[${shape.join(', ')}]`,
      expected: `[samples, ${length > 1 && train.length === 2 ? length : 'length'}], at least ${batch} samples, as many as are shown at once`,
    })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, length, train: train[0] ?? 0, test: test[0] ?? 0, sha256 }
}
