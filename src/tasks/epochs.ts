/**
 * @file Trainings of many epochs that may be stopped at any moment: each epoch ends with a checkpoint, from which the next call continues to the
 * same numbers, bit for bit, and with a line of a table.
 */
import { appendFile, clock, fileExists, readFile, replaceFile } from '#host'
import { ModelError } from '../base/diagnostic.js'
import { reject, rejectArgument } from '../base/reject.js'
import { writeCsv } from '../host/csv.js'
import type { Simulation } from '../runtime/simulation.js'
import { packCheckpoint, unpackCheckpoint } from './checkpoint.js'

/** What is known after an epoch; the same names in each. */
export type Row = Readonly<Record<string, number>>

export interface Training<M> {
  /** Tells this training from others: a checkpoint of another name is refused. */
  readonly name: string
  readonly sim: Simulation
  readonly epochs: number
  /** What is carried from epoch to epoch beside the simulation, as of a schedule: what JSON holds. */
  readonly memory: M
  /** Epoch n, counted from 0: has to follow from the simulation, `n` and `memory` alone. */
  readonly epoch: (
    n: number,
    memory: M,
    onProgress: (share: number) => void,
  ) => Promise<{ readonly row: Row; readonly memory: M }>
  /** Where checkpoint.npz and log.csv are kept; nothing is kept where it is left out. */
  readonly folder?: string
  /** Epochs done, with the share of the one under way. */
  readonly onProgress?: (done: number, total: number) => void
  /** Told after each epoch. */
  readonly onRow?: (row: Row) => void
}

export interface Trained<M> {
  /** One an epoch. */
  readonly rows: readonly Row[]
  readonly memory: M
  /** Of all epochs, whoever ran them. */
  readonly seconds: number
}

/** What a checkpoint says beside the snapshot. */
interface Kept {
  readonly name: string
  readonly memory: unknown
  readonly rows: readonly Row[]
  readonly seconds: readonly number[]
}

/** Continues from the checkpoint in `folder`, if there is one, and trains until `epochs` are done. */
export async function runEpochs<M>(training: Training<M>): Promise<Trained<M>> {
  if (typeof training?.epoch !== 'function')
    return rejectArgument('a training', training, '{ name, sim, epochs, memory, epoch }')
  const { name, sim, epochs, folder, epoch, onProgress, onRow } = training
  const paths =
    folder === undefined ? undefined : { checkpoint: `${folder}/checkpoint.npz`, log: `${folder}/log.csv` }
  const kept = paths && (await resume(paths.checkpoint, name, sim))
  let memory = (kept?.memory ?? training.memory) as M
  const rows = [...(kept?.rows ?? [])]
  const seconds = [...(kept?.seconds ?? [])]
  const isLogged = rows.length > 0
  // what the checkpoint does not know of is not done
  if (paths && isLogged) await replaceFile(paths.log, tableOf(rows, seconds))
  for (let n = rows.length; n < epochs; n++) {
    const began = clock()
    onProgress?.(n, epochs)
    const done = await epoch(n, memory, (share) => onProgress?.(n + share, epochs))
    memory = done.memory
    rows.push(done.row)
    seconds.push((clock() - began) / 1000)
    if (paths) {
      const about: Kept = { name, memory, rows, seconds }
      await replaceFile(paths.checkpoint, packCheckpoint({ snapshot: sim.snapshot(), memory: about }))
      const table = tableOf(rows, seconds)
      if (n === 0) await replaceFile(paths.log, table)
      else await appendFile(paths.log, table.slice(table.lastIndexOf('\n', table.length - 2) + 1))
    }
    onRow?.(done.row)
  }
  onProgress?.(epochs, epochs)
  return { rows, memory, seconds: seconds.reduce((sum, s) => sum + s, 0) }
}

async function resume(path: string, name: string, sim: Simulation): Promise<Kept | undefined> {
  if (!(await fileExists(path))) return undefined
  const { snapshot, memory } = unpackCheckpoint(await readFile(path), path)
  const kept = memory as Kept
  if (kept.name !== name) {
    reject('E6112', {
      message: `'${path}' is the checkpoint of another training`,
      found: `'${kept.name}'`,
      expected: `'${name}'`,
    })
  }
  try {
    sim.restore(snapshot)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    reject('E6112', {
      message: `'${path}' is a checkpoint of another simulation`,
      found: `another ${otherwise(snapshot.of, sim.snapshot().of)}`,
      expected: 'the same model, task included, network, dt, batch and precision',
    })
  }
  return kept
}

/** What the name of a snapshot consists of, in its order. */
const PARTS = ['text of the model or its task', 'precision', 'dt', 'network or batch']

const otherwise = (kept: string, own: string): string => {
  const [a, b] = [kept.split(' '), own.split(' ')]
  return PARTS.filter((_, n) => a[n] !== b[n]).join(', ') || 'set of numbers'
}

/** The names of the first row, and the seconds of each epoch. */
function tableOf(rows: readonly Row[], seconds: readonly number[]): string {
  const names = Object.keys(rows[0] ?? {})
  const width = names.length + 2
  const data = new Float64Array(rows.length * width)
  rows.forEach((row, n) => {
    data[n * width] = n + 1
    names.forEach((key, k) => {
      data[n * width + k + 1] = row[key] ?? Number.NaN
    })
    data[n * width + width - 1] = Number((seconds[n] ?? 0).toFixed(2))
  })
  return writeCsv({ names: ['epoch', ...names, 'seconds'], data, rows: rows.length })
}
