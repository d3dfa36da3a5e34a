/** @file Where each buffer lies in linear memory, and the JSON that tells Python, Rust or a browser so. */
import { internal, ModelError, problem } from '../../base/diagnostic.js'
import { sha256 } from '../../base/sha256.js'
import {
  allocate,
  bytesOf,
  fillInitial,
  isDrawn,
  MOST_BYTES,
  type Numbers,
  shapeOf,
} from '../../program/buffers.js'
import { type Buffer, PHASE, type Program, type Statement, sizeOf } from '../../program/program.js'
import { secondBegins } from '../../program/share/share.js'
import { allStatements } from '../../program/walk.js'

/** Buffers begin at multiples of a cache line: whole vectors, and none shared between two buffers. */
const ALIGNMENT = 64
const PAGE = 65536
const VECTOR = 16
const MOST_PAGES = 65536
/** The processor reads ahead within so many bytes. */
const LINES_AHEAD = 4096

/** A buffer in memory; `offset` counts bytes, `length` elements. */
export interface Region {
  readonly buffer: Buffer
  readonly offset: number
  readonly length: number
}

export interface Layout {
  readonly regions: ReadonlyMap<string, Region>
  readonly bytesPerElement: 4 | 8
  readonly bytes: number
  readonly pages: number
  /** After all buffers, for each thread so many bytes of its own, for what a product reads again and again. */
  readonly panel: { readonly offset: number; readonly bytes: number }
  /** Likewise, for rows of inverses that a loop over samples multiplies by. */
  readonly inverses: { readonly offset: number; readonly bytes: number }
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

/** Terms of the longest sum of which a panel is kept in the cache. */
const MOST_TERMS = 4096
/** Bytes for each term, of two vectors at most. */
export const PANEL = 2 * VECTOR

/** Bytes for inverses of a thread, enough for any number of threads: all are to multiply where one does, be it in tiles. */
const INVERSES = 65_536
/** Samples below which divisions are not worth a row of inverses. */
const FEW = 8

/** The longest sum within two loops, which may be that of a product. */
function longestSum(program: Program): number {
  const within = (list: readonly Statement[], depth: number): number =>
    list.reduce((most, s) => {
      if (!('body' in s)) return most
      const own = s.kind !== 'reduce' || depth < 2 ? 0 : s.extent === 'batch' ? program.batch : s.extent
      return Math.max(most, own, within(s.body, depth + (s.kind === 'for' ? 1 : 0)))
    }, 0)
  return within(allStatements(program), 0)
}

const onPage = (bytes: number): number => LINES_AHEAD * Math.ceil(bytes / LINES_AHEAD)

/** Numbers of a buffer before those of the second half of its samples or rows. */
function firstHalf(program: Program, buffer: Buffer, threads: number): number {
  const [first] = buffer.shape
  if (buffer.ring || first === undefined) return 0
  const rows = first === 'batch' ? program.batch : first
  const row = sizeOf(buffer, program.batch, program.ring) / Math.max(1, rows)
  return row * secondBegins({ extent: rows, samples: first === 'batch' }, threads, program)
}

/**
 * The offset of a buffer of which so many bytes belong to one thread and what follows to another: the two meet between two pages, which
 * the processor does not cross when it reads ahead. It would take lines that the other one writes.
 */
function parted(end: number, before: number): number {
  const page = onPage(end)
  const vectors = before - (before % VECTOR)
  return page + ((LINES_AHEAD - (vectors % LINES_AHEAD)) % LINES_AHEAD)
}

/** Memory of a Program that so many threads carry out. */
export function layOut(program: Program, threads = 1): Layout {
  const bytesPerElement = program.precision === 'f64' ? 8 : 4
  const regions = new Map<string, Region>()
  // the first line stays empty, so that no buffer lies at address 0
  let end = ALIGNMENT
  for (const buffer of program.buffers) {
    const length = sizeOf(buffer, program.batch, program.ring)
    const offset = threads > 1 ? parted(end, firstHalf(program, buffer, threads) * bytesPerElement) : end
    regions.set(buffer.id, { buffer, offset, length })
    end = aligned(offset + length * bytesPerElement)
  }
  const terms = Math.min(longestSum(program), MOST_TERMS)
  const panel =
    threads > 1
      ? { offset: onPage(end), bytes: onPage(PANEL * terms) }
      : { offset: end, bytes: aligned(PANEL * terms) }
  end = panel.offset + threads * panel.bytes
  const inverses = { offset: end, bytes: program.relaxed && program.batch >= FEW ? INVERSES : 0 }
  end += threads * inverses.bytes
  // a vector may read beyond the last number
  const pages = Math.ceil((end + VECTOR) / PAGE)
  if (pages > MOST_PAGES) {
    throw new ModelError([
      problem('E5005', {
        message: `the model needs ${Math.ceil(end / 2 ** 30)} GiB of memory and WebAssembly has 4`,
        remedy: `use a smaller batch${bytesOf(program) > MOST_BYTES ? ', or smaller populations' : ", or target 'ts'"}`,
      }),
    ])
  }
  return { regions, bytesPerElement, bytes: end, pages, panel, inverses }
}

export const regionOf = (layout: Layout, id: string): Region =>
  layout.regions.get(id) ?? internal(`no buffer '${id}'`)

/** Initial content that is not zero, or not drawn yet; its bytes are made when they are asked for. */
export interface Segment {
  readonly id: string
  readonly offset: number
  readonly size: number
  readonly bytes: () => Uint8Array
}

export function segmentsOf(program: Program, layout: Layout): readonly Segment[] {
  return [...layout.regions.values()].flatMap(({ buffer, offset, length }) => {
    const { initial } = buffer
    if (initial === undefined || length === 0 || (!isDrawn(initial) && isZero(initial))) return []
    const bytes = (): Uint8Array => {
      const content = allocate(program.precision, length)
      fillInitial(content, buffer)
      return littleEndian(content)
    }
    return [{ id: buffer.id, offset, size: length * layout.bytesPerElement, bytes }]
  })
}

/** A zero with a sign is content too. */
function isZero(list: ArrayLike<number>): boolean {
  for (let k = 0; k < list.length; k++) if (!Object.is(list[k], 0)) return false
  return true
}

const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function littleEndian(content: Numbers): Uint8Array {
  const bytes = new Uint8Array(content.buffer)
  const width = content.BYTES_PER_ELEMENT
  if (!IS_LITTLE) for (let k = 0; k < bytes.length; k += width) bytes.subarray(k, k + width).reverse()
  return bytes
}

/** Raised when a field changes its meaning or goes. */
export const LAYOUT_SCHEMA = 1

/** What `model.json` holds. */
export interface LayoutFile {
  readonly schema: number
  readonly name: string
  readonly precision: Program['precision']
  readonly dt: number
  readonly batch: number
  /** Slots of the input ring: `run(n)` takes the inputs of slots 0 … n−1. */
  readonly ring: number
  /** How the buffers of role noise are filled, slot by slot; absent where there are none. */
  readonly noise?: {
    readonly seed: number
    readonly generator: string
    readonly value: string
  }
  /** Of equations that read the future: what a step carries out for each number in the buffer `phase`; absent elsewhere. */
  readonly sweeps?: NonNullable<Program['sweeps']> & { readonly phases: typeof PHASE }
  /** Present where the model begins at rest, and the module does not. */
  readonly start?: string
  /** Hash of the model text, and SHA-256 of the .wasm file. */
  readonly model: string
  readonly wasm: string
  readonly memory: { readonly bytes: number; readonly pages: number }
  readonly equations: Program['equations']
  readonly buffers: readonly {
    readonly id: string
    readonly name: string | null
    readonly role: Buffer['role']
    readonly offset: number
    readonly shape: readonly number[]
    readonly dtype: 'float64' | 'float32'
    readonly ring: boolean
    /** Key of a buffer of noise. */
    readonly stream?: number
    readonly about?: string
  }[]
}

/** docs/mathematics.md says it at length; `step` counts from 0 at the start and after a reset. */
const NOISE = {
  generator:
    'Threefry-4x32-20: counter (step, step / 2^32, sample, neuron / 2), key (seed, seed / 2^32, stream, attempt), words a b c d',
  value:
    'x = 2 (a b) - 1, y = 2 (c d) - 1 of 53 bits each; the first attempt with 0 < s = x^2 + y^2 < 1; x or y (odd neurons) times sqrt(-2 log(s) / s) / sqrt(dt)',
} as const

export function layoutFile(program: Program, layout: Layout, wasm: Uint8Array): LayoutFile {
  return {
    schema: LAYOUT_SCHEMA,
    name: program.name,
    precision: program.precision,
    dt: program.dt,
    batch: program.batch,
    ring: program.ring,
    ...(program.seed === undefined ? {} : { noise: { seed: program.seed, ...NOISE } }),
    ...(program.sweeps === undefined ? {} : { sweeps: { ...program.sweeps, phases: PHASE } }),
    ...(program.start === undefined
      ? {}
      : { start: 'zero; for the rest of the model hold the first input until the states no longer move' }),
    model: program.hash,
    wasm: sha256(wasm),
    memory: { bytes: layout.bytes, pages: layout.pages },
    equations: program.equations,
    buffers: [...layout.regions.values()].map(({ buffer, offset }) => ({
      id: buffer.id,
      name: buffer.name ?? null,
      role: buffer.role,
      offset,
      shape: shapeOf(buffer, program.batch, program.ring),
      dtype: program.precision === 'f64' ? 'float64' : 'float32',
      ring: buffer.ring,
      ...(buffer.stream === undefined ? {} : { stream: buffer.stream }),
      ...(buffer.about === undefined ? {} : { about: buffer.about }),
    })),
  }
}

/** The JSON text, one buffer per line. */
export function layoutText(file: LayoutFile): string {
  const { buffers, ...rest } = file
  const head = JSON.stringify(rest, undefined, 2).replace(/\n}$/, '')
  const lines = buffers.map((buffer) => `    ${JSON.stringify(buffer)}`)
  return `${head},\n  "buffers": [\n${lines.join(',\n')}\n  ]\n}\n`
}
