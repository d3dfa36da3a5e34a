/** @file Data sets as signals: files and MNIST-1D, shown step by step or sample after sample. */

import { reject } from '../base/reject.js'
import { firstBytes, IDX_STARTS, looksLikeIdx, readIdx } from '../host/idx.js'
import { type DataArray, readArray } from '../host/npz.js'
import type { Generator } from '../model/model.js'
import { csvColumns } from './columns.js'
import { DURATION, type Mnist1d, mnist1d, shuffled } from './mnist1d.js'
import { SEEDS } from './randomState.js'
import { readSettings } from './settings.js'
import {
  type DrawnSet,
  type OpenedSource,
  ORDERS,
  PARTS,
  type Presentation,
  refuseGenerator,
  refuseThere,
  type SampleOrder,
  type SourceContext,
} from './source.js'

/** Whether the first bytes are those of a text: no control characters but the blank ones. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && bytes.subarray(0, 512).every((b) => b >= 0x20 || (b >= 0x09 && b <= 0x0d))

/** Reads npz, npy, IDX or csv, told apart by their first bytes. */
export function readData(bytes: Uint8Array, entry: string | undefined, file: string): DataArray {
  if (looksLikeIdx(bytes)) return readIdx(bytes, file)
  if (bytes[0] === 0x93 || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return readArray(bytes, entry, file)
  if (!looksLikeText(bytes)) {
    reject('E6101', {
      message: `'${file}' is no data file`,
      found: bytes.length === 0 ? 'an empty file' : `the bytes ${firstBytes(bytes)}`,
      expected: `npz, npy, csv, or IDX: ${IDX_STARTS}`,
    })
  }
  return csvColumns(new TextDecoder().decode(bytes), entry, file)
}

/** Batch members take the samples in turn; after the last comes the first, or a new shuffle. */
export function present(
  samples: number,
  steps: number,
  order: SampleOrder,
  context: SourceContext,
): Presentation {
  const mixed = order === 'shuffled' ? shuffled(samples, context.seed) : undefined
  return {
    samples,
    steps,
    order,
    index(showing, member) {
      const at = showing * context.batch + member
      const row = at % samples
      return mixed ? mixed(Math.floor(at / samples), row) : row
    },
  }
}

export interface Block {
  /** Where the numbers of a step and a batch member start. */
  readonly start: (step: number, member: number) => number
  readonly width: number
  readonly shown?: Presentation
}

export const blockSource = (
  data: ArrayLike<number>,
  block: Block,
  batch: number,
  scale = 1,
): OpenedSource => ({
  ...(block.shown === undefined ? {} : { shown: block.shown }),
  read(first, count) {
    const { width, start } = block
    const out = new Float64Array(count * batch * width)
    for (let k = 0; k < count; k++) {
      for (let member = 0; member < batch; member++) {
        const from = start(first + k, member)
        const to = (k * batch + member) * width
        for (let i = 0; i < width; i++) out[to + i] = scale * (data[from + i] ?? 0)
      }
    }
    return out
  },
})

/** Samples of `steps` steps each, `width` numbers a step; a step stays where the sample was reached by `hold`. */
export function sampleBlock(shown: Presentation, width: number, stride: number, perStep: boolean): Block {
  return {
    width,
    shown,
    start(step, member) {
      const showing = Math.floor(step / shown.steps)
      return shown.index(showing, member) * stride + (perStep ? (step % shown.steps) * width : 0)
    },
  }
}

/**
 * What the axes of an array mean, in this order: [steps, batch, n]; [samples, time, n]; [steps, n]; [samples, time] for one
 * unit; [steps] for one unit. With `hold`, [samples, n] is shown sample after sample, each so long; n may have several axes, as those of
 * images. Data repeat at their end.
 */
export function arrange(
  array: DataArray,
  generator: Generator,
  context: SourceContext,
  hold: number | undefined,
): Block {
  const { batch, size } = context
  const { shape } = array
  const [rows = 0, second = 1, third = 1] = shape
  const settings = readSettings(context, generator, FILE_KEYS)
  const order = settings.choice('order', ORDERS, 'stored')
  /** Each row is a step. */
  const stepwise = (start: Block['start']): Block => {
    if (order === 'stored') return { width: size, start }
    return refuseGenerator(context, generator, 'E6109', {
      message: `there are no samples for '${context.name}' that could be shuffled`,
      found: `[${shape.join(', ')}], each row a step`,
      expected: '[samples, time, n], or `hold`, for which each row is a sample',
      remedy: "leave 'order' out, or say with `hold` for how long each row is shown",
    })
  }
  if (rows > 0 && shape.every((d) => d > 0)) {
    const flat = shape.slice(1).reduce((n, d) => n * d, 1)
    if (hold !== undefined && shape.length >= 2 && flat === size) {
      return sampleBlock(present(rows, hold, order, context), size, size, false)
    }
    if (hold !== undefined && shape.length === 1 && size === 1) {
      return sampleBlock(present(rows, hold, order, context), 1, 1, false)
    }
    // `hold` may say once more how long a sample of several steps is
    const isFree = hold === undefined || hold === second
    if (hold === undefined && shape.length === 3 && second === batch && third === size) {
      return stepwise((step, member) => ((step % rows) * batch + member) * size)
    }
    if (isFree && shape.length === 3 && third === size) {
      return sampleBlock(present(rows, second, order, context), size, second * size, true)
    }
    if (shape.length === 2 && second === size) return stepwise((step) => (step % rows) * size)
    if (isFree && shape.length === 2 && size === 1)
      return sampleBlock(present(rows, second, order, context), 1, second, true)
    if (shape.length === 1 && size === 1) return stepwise((step) => step % rows)
  }
  const n = size
  const hasSteps = hold !== undefined && (shape.length === 3 ? third === n : shape.length === 2 && n === 1)
  return refuseGenerator(context, generator, 'E6111', {
    message: `the array for '${context.name}' has a shape that does not fit`,
    found: `[${shape.join(', ')}]${hasSteps ? `, shown for ${hold} steps by 'hold'` : ''}`,
    ...(hasSteps ? { remedy: "leave 'hold' out: this array has steps of its own" } : {}),
    expected:
      hold === undefined
        ? `[steps, ${n}], [steps, ${batch}, ${n}] or [samples, time, ${n}]${n === 1 ? ', [steps] or [samples, time]' : ''}`
        : n === 1
          ? '[samples]'
          : `[samples, ${n}], or further axes with ${n} numbers in all`,
  })
}

export const FILE_KEYS = ['file', 'entry', 'hold', 'order', 'scale'] as const

export async function load(generator: Generator, context: SourceContext): Promise<DataArray> {
  const settings = readSettings(context, generator, FILE_KEYS)
  const file = settings.text('file')
  const entry = settings.optionalText('entry')
  try {
    return readData(await context.files(file), entry, file)
  } catch (error) {
    return refuseThere(context, generator, error)
  }
}

export const scaleOf = (generator: Generator, context: SourceContext): number =>
  readSettings(context, generator, FILE_KEYS).number('scale', { fallback: 1 })

/** Of a whole number of steps: what is closer is that. */
const CLOSE = 1e-6

export function holdOf(generator: Generator, context: SourceContext): number | undefined {
  const hold = readSettings(context, generator, FILE_KEYS).number('hold', { fallback: 0, least: 0 })
  if (hold === 0) return undefined
  const [exact, steps] = [hold / context.dt, Math.round(hold / context.dt)]
  if (steps >= 1 && Math.abs(exact - steps) <= CLOSE * steps) return steps
  return refuseGenerator(context, generator, 'E6109', {
    message: "'hold' is no whole number of steps",
    found: `${hold} / ${context.dt} = ${Number(exact.toPrecision(6))} steps`,
    expected: 'a multiple of dt',
    remedy: `write \`hold = ${Number((Math.max(1, steps) * context.dt).toPrecision(6))}\`, or another dt`,
  })
}

export async function openFile(generator: Generator, context: SourceContext): Promise<OpenedSource> {
  const array = await load(generator, context)
  const block = arrange(array, generator, context, holdOf(generator, context))
  // of images only those that are shown become numbers of 64 bits
  return blockSource(array.data, block, context.batch, scaleOf(generator, context))
}

const MNIST_KEYS = ['seed', 'length', 'part', 'order'] as const

let made: { readonly key: string; readonly set: ReturnType<typeof mnist1d> } | undefined

/** The set that was made last is kept: inputs and labels, training and test read the same one. */
export function setOf({ seed, part }: DrawnSet, length: number): Mnist1d {
  const key = `${seed} ${length}`
  if (made?.key !== key) made = { key, set: mnist1d(seed, length) }
  return made.set[part]
}

interface MnistCall {
  readonly set: DrawnSet
  /** Of a sample. */
  readonly steps: number
  readonly order: SampleOrder
}

/** `length` is in time units. What is left out is that of `shown`, where there is one. */
export function readMnist(generator: Generator, context: SourceContext, shown?: Presentation): MnistCall {
  const settings = readSettings(context, generator, MNIST_KEYS)
  const { seed = context.seed, part = 'train' } = shown?.set ?? {}
  const length = settings.number('length', {
    fallback: shown ? shown.steps * context.dt : DURATION,
    above: 0,
  })
  return {
    set: {
      seed: settings.number('seed', {
        fallback: ((seed % SEEDS) + SEEDS) % SEEDS,
        least: 0,
        most: SEEDS - 1,
        whole: true,
      }),
      part: settings.choice('part', PARTS, part),
    },
    steps: Math.max(shown ? 1 : 2, Math.round(length / context.dt)),
    order: settings.choice('order', ORDERS, shown?.order ?? 'stored'),
  }
}

/** The samples, one after another. */
export function openMnist(generator: Generator, context: SourceContext): OpenedSource {
  const { set, steps, order } = readMnist(generator, context)
  if (context.size !== 1) {
    refuseGenerator(context, generator, 'E6111', {
      message: `MNIST-1D is a signal of one unit, '${context.name}' has ${context.size}`,
      expected: 'an input of size 1',
    })
  }
  const { x, samples } = setOf(set, steps)
  const shown = { ...present(samples, steps, order, context), set }
  return blockSource(x, sampleBlock(shown, 1, steps, true), context.batch)
}
