/** @file Images and their labels in the four files that MNIST and its kin are published in, of a folder of the user's. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, ModelError, readIdx } from 'extremal'

/** As MNIST calls them; each may be packed, with .gz behind its name. */
export const FILES = {
  train: { x: 'train-images-idx3-ubyte', y: 'train-labels-idx1-ubyte' },
  test: { x: 't10k-images-idx3-ubyte', y: 't10k-labels-idx1-ubyte' },
} as const

type Files = (name: string) => Uint8Array

/** A refusal of data of the user's. */
export const refusal = (code: Diagnostic['code'], of: Omit<Diagnostic, 'code' | 'severity'>): ModelError =>
  new ModelError([{ code, severity: 'error', ...of }])

/** The files of a folder; throws where one is missing. */
export function filesIn(folder: string): Files {
  const pathOf = (name: string): string | undefined =>
    [join(folder, name), join(folder, `${name}.gz`)].find((path) => existsSync(path))
  const names = Object.values(FILES).flatMap(({ x, y }) => [x, y])
  const missing = names.filter((name) => pathOf(name) === undefined)
  if (missing.length > 0) {
    throw refusal('E6110', {
      message: `'${folder}' has not the four files of a set of images`,
      found: `no ${missing.join(', no ')}`,
      expected: `${names.join(', ')}, each plain or with .gz behind its name`,
      remedy: 'put the files there under these names, or name another folder',
    })
  }
  return (name) => new Uint8Array(readFileSync(pathOf(name) ?? join(folder, name)))
}

/** Batches that a file of labels is enough for; throws where it is not enough for one. */
export function countOf(files: Files, name: string, batch: number): number {
  const labels = readIdx(files(name), name).shape[0] ?? 0
  const batches = Math.floor(labels / batch)
  if (batches === 0) {
    throw refusal('E6111', {
      message: `'${name}' is too short`,
      found: `${labels} labels`,
      expected: `at least ${batch}, as many as are shown at once`,
    })
  }
  return batches
}
