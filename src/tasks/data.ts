/** @file Data sets as signals: files and MNIST-1D, shown step by step or sample after sample, and their labels. */

import { nearestName } from '../base/nearest.js'
import { reject } from '../base/reject.js'
import { readCsv } from '../host/csv.js'
import { firstBytes, IDX_STARTS, looksLikeIdx, readIdx } from '../host/idx.js'
import { type DataArray, readArray } from '../host/npz.js'
import type { Generator } from '../model/model.js'
import { indexOf } from '../runtime/arrays.js'
import { listed } from '../runtime/names.js'
import { DURATION, type Mnist1d, mnist1d, shuffled } from './mnist1d.js'
import { readSettings } from './settings.js'
import {
  type OpenedSource,
  type Presentation,
  refuseGenerator,
  refuseThere,
  type SourceContext,
} from './source.js'

/** Reads npz, npy, IDX or csv, told apart by their first bytes. */
export function readData(bytes: Uint8Array, entry: string | undefined, file: string): DataArray {
  if (looksLikeIdx(bytes)) return readIdx(bytes, file)
  if (bytes[0] === 0x93 || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return readArray(bytes, entry, file)
  if (bytes.length === 0 || bytes.subarray(0, 512).includes(0)) {
    reject('E6101', {
      message: `'${file}' is no data file`,
      found: bytes.length === 0 ? 'an empty file' : `the bytes ${firstBytes(bytes)}`,
      expected: `npz, npy, csv, or IDX: ${IDX_STARTS}`,
    })
  }
  return csvColumns(new TextDecoder().decode(bytes), entry, file)
}

/** All columns but the time `t`, or those called `entry`, `entry[0]`, `entry[1]`, … */
function csvColumns(text: string, entry: string | undefined, file: string): DataArray {
  const table = readCsv(text, file)
  const base = (name: string): string => (entry?.includes('[') ? name : name.replace(/(\[\d+\])+$/, ''))
  const columns = table.names
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => (entry === undefined ? name !== 't' : name === entry || base(name) === entry))
  if (columns.length === 0) {
    const nearest = nearestName(entry ?? '', table.names)
    reject('E6102', {
      message:
        entry === undefined ? `'${file}' has no column beside 't'` : `'${file}' has no column '${entry}'`,
      found: listed(table.names),
      ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
    })
  }
  const width = columns.length
  const data = new Float64Array(table.rows * width)
  for (let row = 0; row < table.rows; row++) {
    columns.forEach(({ at }, k) => {
      data[row * width + k] = table.data[row * table.names.length + at] ?? 0
    })
  }
  return { shape: width === 1 ? [table.rows] : [table.rows, width], data, dtype: 'f8' }
}

/** Batch members take the samples in turn; after the last comes the first, or a new shuffle. */
function present(
  samples: number,
  steps: number,
  order: 'stored' | 'shuffled',
  context: SourceContext,
): Presentation {
  const mixed = order === 'shuffled' ? shuffled(samples, context.seed) : undefined
  return {
    samples,
    steps,
    index(showing, member) {
      const at = showing * context.batch + member
      const row = at % samples
      return mixed ? mixed(Math.floor(at / samples), row) : row
    },
  }
}

interface Block {
  /** Where the numbers of a step and a batch member start. */
  readonly start: (step: number, member: number) => number
  readonly width: number
  readonly shown?: Presentation
}

const blockSource = (data: ArrayLike<number>, block: Block, batch: number, scale = 1): OpenedSource => ({
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
function sampleBlock(shown: Presentation, width: number, stride: number, perStep: boolean): Block {
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
function arrange(
  array: DataArray,
  generator: Generator,
  context: SourceContext,
  hold: number | undefined,
): Block {
  const { batch, size } = context
  const { shape } = array
  const [rows = 0, second = 1, third = 1] = shape
  const settings = readSettings(context, generator, FILE_KEYS)
  const order = settings.choice('order', ['stored', 'shuffled'], 'stored')
  if (rows > 0 && shape.every((d) => d > 0)) {
    const flat = shape.slice(1).reduce((n, d) => n * d, 1)
    if (hold !== undefined && shape.length >= 2 && flat === size) {
      return sampleBlock(present(rows, hold, order, context), size, size, false)
    }
    if (hold !== undefined && shape.length === 1 && size === 1) {
      return sampleBlock(present(rows, hold, order, context), 1, 1, false)
    }
    if (shape.length === 3 && second === batch && third === size) {
      return { width: size, start: (step, member) => ((step % rows) * batch + member) * size }
    }
    if (shape.length === 3 && third === size) {
      return sampleBlock(present(rows, second, order, context), size, second * size, true)
    }
    if (shape.length === 2 && second === size) return { width: size, start: (step) => (step % rows) * size }
    if (shape.length === 2 && size === 1)
      return sampleBlock(present(rows, second, order, context), 1, second, true)
    if (shape.length === 1 && size === 1) return { width: 1, start: (step) => step % rows }
  }
  const n = size
  return refuseGenerator(context, generator, 'E6111', {
    message: `the array for '${context.name}' has a shape that does not fit`,
    found: `[${shape.join(', ')}]`,
    expected:
      hold === undefined
        ? `[steps, ${n}], [steps, ${batch}, ${n}] or [samples, time, ${n}]${n === 1 ? ', [steps] or [samples, time]' : ''}`
        : n === 1
          ? '[samples]'
          : `[samples, ${n}], or further axes with ${n} numbers in all`,
  })
}

const FILE_KEYS = ['file', 'entry', 'hold', 'order', 'scale'] as const

async function load(generator: Generator, context: SourceContext): Promise<DataArray> {
  const settings = readSettings(context, generator, FILE_KEYS)
  const file = settings.text('file')
  const entry = settings.optionalText('entry')
  try {
    return readData(await context.files(file), entry, file)
  } catch (error) {
    return refuseThere(context, generator, error)
  }
}

const scaleOf = (generator: Generator, context: SourceContext): number =>
  readSettings(context, generator, FILE_KEYS).number('scale', { fallback: 1 })

function holdOf(generator: Generator, context: SourceContext): number | undefined {
  const hold = readSettings(context, generator, FILE_KEYS).number('hold', { fallback: 0, least: 0 })
  return hold === 0 ? undefined : Math.max(1, Math.round(hold / context.dt))
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
function setOf(seed: number, length: number, part: 'train' | 'test'): Mnist1d {
  const key = `${seed} ${length}`
  if (made?.key !== key) made = { key, set: mnist1d(seed, length) }
  return made.set[part]
}

/** As an input: the samples, one after another; as a target: their class numbers. `length` is in time units. */
export function openMnist(generator: Generator, context: SourceContext): OpenedSource {
  const settings = readSettings(context, generator, MNIST_KEYS)
  const seed = settings.number('seed', { fallback: context.seed, whole: true })
  const length = settings.number('length', { fallback: DURATION, above: 0 })
  const part = settings.choice('part', ['train', 'test'], 'train')
  const order = settings.choice('order', ['stored', 'shuffled'], 'stored')
  if (context.role === 'input' && context.size !== 1) {
    refuseGenerator(context, generator, 'E6111', {
      message: `MNIST-1D is a signal of one unit, '${context.name}' has ${context.size}`,
      expected: 'an input of size 1',
    })
  }
  const set = setOf(seed, Math.max(2, Math.round(length / context.dt)), part)
  const shown = present(set.samples, set.length, order, context)
  if (context.role === 'target') return blockSource(set.y, sampleBlock(shown, 1, 1, false), context.batch)
  return blockSource(set.x, sampleBlock(shown, 1, set.length, true), context.batch)
}

/** Class numbers: one per sample of the inputs, or one per step. */
export async function openLabel(generator: Generator, context: SourceContext): Promise<OpenedSource> {
  const [inner, ...rest] = generator.args
  const known = typeof inner === 'object' && (inner.name === 'file' || inner.name === 'mnist1d')
  if (!known || rest.length > 0 || generator.settings.size > 0 || context.role !== 'target') {
    return refuseGenerator(context, generator, 'E6109', {
      message: "'label' stands at a target and takes one generator",
      expected: 'label(file("train.npz", "y")) or label(mnist1d(1))',
    })
  }
  if (inner.name === 'mnist1d') return openMnist(inner, context)
  const array = await load(inner, context)
  const { shape } = array
  const scale = scaleOf(inner, context)
  const data = scale === 1 ? array.data : Float64Array.from(array.data, (c) => c * scale)
  const block = arrangeLabels(array, inner, context)
  const bad = data.findIndex(
    (c: number) => !Number.isInteger(c) || c < 0 || (context.size > 1 && c >= context.size),
  )
  if (bad >= 0) {
    refuseGenerator(context, inner, 'E6013', {
      message: `a label for '${context.name}' is no class number, at [${indexOf(bad, shape).join(', ')}]`,
      found: String(data[bad]),
      expected: `whole numbers from 0 to ${context.size - 1}`,
    })
  }
  return blockSource(data, block, context.batch)
}

/** One for each sample of the input, where it has samples: labels follow it in whatever order it takes. */
function arrangeLabels(array: DataArray, inner: Generator, context: SourceContext): Block {
  const { shape } = array
  const { shown } = context
  const hold = holdOf(inner, context)
  if (!shown || (hold !== undefined && hold !== shown.steps))
    return arrange(array, inner, { ...context, size: 1 }, hold)
  if (shape.length > 2 && shape.at(-1) !== 1) {
    refuseGenerator(context, inner, 'E6111', {
      message: `the array of labels for '${context.name}' has a shape that does not fit`,
      found: `[${shape.join(', ')}]`,
      expected: `[${shown.samples}], a class number for each sample of the input`,
      remedy: 'name the file of the labels, or `label` another entry',
    })
  }
  if (shape.length !== 1) return arrange(array, inner, { ...context, size: 1 }, hold)
  if (shape[0] !== shown.samples) {
    refuseGenerator(context, inner, 'E6111', {
      message: `the labels for '${context.name}' are not as many as the samples of the input`,
      found: `${shape[0]} labels`,
      expected: `${shown.samples} labels`,
      remedy: 'name labels and images of the same set',
    })
  }
  return sampleBlock(shown, 1, 1, false)
}
