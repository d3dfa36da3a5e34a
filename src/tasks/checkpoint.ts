/** @file A checkpoint: a snapshot of a simulation, and what a training carries from epoch to epoch, as the bytes of an npz file. */
import { reject } from '../base/reject.js'
import { listArrays, readArray, writeNpz } from '../host/npz.js'
import type { Numbers } from '../runtime/arrays.js'
import type { Simulation } from '../runtime/simulation.js'

type Snapshot = ReturnType<Simulation['snapshot']>

export interface Checkpoint {
  readonly snapshot: Snapshot
  /** What JSON holds. */
  readonly memory: unknown
}

const ABOUT = 'about'
const BUFFER = 'buffer/'
/** Told apart from what later versions write. */
const FORMAT = 1

interface About {
  readonly format: number
  readonly of: string
  readonly step: number
  readonly memory: unknown
}

/** Numbers are kept to the bit. */
export function packCheckpoint({ snapshot, memory }: Checkpoint): Uint8Array {
  const about: About = { format: FORMAT, of: snapshot.of, step: snapshot.step, memory }
  const text = new TextEncoder().encode(JSON.stringify(about))
  return writeNpz([
    { name: ABOUT, data: text, shape: [text.length] },
    ...Object.entries(snapshot.buffers).map(([id, data]) => ({
      name: `${BUFFER}${id}`,
      data,
      shape: [data.length],
    })),
  ])
}

/** Throws ModelError where the bytes are not those of a whole checkpoint. */
export function unpackCheckpoint(bytes: Uint8Array, file = 'checkpoint'): Checkpoint {
  const names = listArrays(bytes, file)
  const about = aboutOf(bytes, names, file)
  const buffers: Record<string, Numbers> = {}
  for (const name of names) {
    if (!name.startsWith(BUFFER)) continue
    const { data } = readArray(bytes, name, file)
    if (data instanceof Float32Array || data instanceof Float64Array)
      buffers[name.slice(BUFFER.length)] = data
  }
  return { snapshot: { of: about.of, step: about.step, buffers }, memory: about.memory }
}

function aboutOf(bytes: Uint8Array, names: readonly string[], file: string): About {
  if (names.includes(ABOUT)) {
    const { data } = readArray(bytes, ABOUT, file)
    const text = data instanceof Uint8Array ? new TextDecoder().decode(data) : ''
    const about = parsed(text)
    if (about?.format === FORMAT) return about
  }
  return reject('E6112', {
    message: `'${file}' is no checkpoint`,
    found: names.length === 0 ? 'no arrays' : `the arrays ${names.slice(0, 5).join(', ')}`,
    expected: 'what a training of this version wrote',
  })
}

function parsed(text: string): About | undefined {
  try {
    return JSON.parse(text) as About
  } catch {
    return undefined
  }
}
