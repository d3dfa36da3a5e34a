/** @file Class numbers as targets: one per sample that the inputs show, in their order, or one per step. */
import type { DataArray } from '../host/npz.js'
import type { Generator } from '../model/model.js'
import { indexOf } from '../runtime/arrays.js'
import {
  arrange,
  type Block,
  blockSource,
  FILE_KEYS,
  holdOf,
  load,
  present,
  readMnist,
  sampleBlock,
  scaleOf,
  setOf,
} from './data.js'
import { readSettings } from './settings.js'
import {
  type OpenedSource,
  ORDERS,
  type Presentation,
  refuseGenerator,
  type SourceContext,
} from './source.js'

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
  if (inner.name === 'mnist1d') return openMnistLabels(inner, context)
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
  if (!shown) return arrange(array, inner, { ...context, size: 1 }, hold)
  if (shape.length > 2 && shape.at(-1) !== 1) {
    refuseGenerator(context, inner, 'E6111', {
      message: `the array of labels for '${context.name}' has a shape that does not fit`,
      found: `[${shape.join(', ')}]`,
      expected: `[${shown.samples}], a class number for each sample of the input`,
      remedy: 'name the file of the labels, or `label` another entry',
    })
  }
  const [rows, time = 1, ...more] = shape
  const isPerSample =
    time === 1 && more.every((n) => n === 1) && (rows === shown.samples || shape.length === 1)
  const isPerStep = rows === shown.samples && time === shown.steps && more.every((n) => n === 1)
  if (!isPerSample && !isPerStep) return arrange(array, inner, { ...context, size: 1 }, hold)
  const order = readSettings(context, inner, FILE_KEYS).choice('order', ORDERS, shown.order)
  const own = { order, ...(hold === undefined ? {} : { hold: duration(hold, context) }) }
  sameAsShown(inner, context, own, { order: shown.order, hold: duration(shown.steps, context) })
  return sampleBlock(asManyAs(shown, rows, inner, context), 1, isPerSample ? 1 : time, !isPerSample)
}

/** Of so many steps, as a reader would write it. */
const duration = (steps: number, { dt }: SourceContext): number => Number((steps * dt).toPrecision(12))

/** Their presentation, where there is a label for each of the samples. */
function asManyAs(
  shown: Presentation,
  labels: number | undefined,
  inner: Generator,
  context: SourceContext,
): Presentation {
  if (labels === shown.samples) return shown
  return refuseGenerator(context, inner, 'E6111', {
    message: `the labels for '${context.name}' are not as many as the samples of the input`,
    found: `${labels} labels`,
    expected: `${shown.samples} labels`,
    remedy: 'name labels and images of the same set',
  })
}

/** Labels belong to the samples that are shown: a setting of their own has to be that of the samples. */
function sameAsShown(
  inner: Generator,
  context: SourceContext,
  given: Readonly<Record<string, string | number>>,
  shown: Readonly<Record<string, unknown>>,
): void {
  for (const [key, value] of Object.entries(given)) {
    if (value === shown[key]) continue
    refuseGenerator(context, inner, 'E6109', {
      message: `'${key}' of the labels for '${context.name}' is not that of their samples`,
      found: `${key} = ${value}`,
      expected: `${key} = ${String(shown[key])}, as at the input, or no '${key}'`,
      remedy: `leave '${key}' out where the labels stand: they follow the samples`,
    })
  }
}

/** Class numbers of MNIST-1D: those of the samples that the input shows, or samples of their own where it shows none. */
export function openMnistLabels(generator: Generator, context: SourceContext): OpenedSource {
  const { shown } = context
  const { set, steps, order } = readMnist(generator, context, shown)
  if (shown) {
    if (shown.set) sameAsShown(generator, context, { ...set }, { ...shown.set })
    sameAsShown(
      generator,
      context,
      { length: duration(steps, context), order },
      { length: duration(shown.steps, context), order: shown.order },
    )
  }
  const { y, samples } = setOf(set, Math.max(2, steps))
  const own = shown ? asManyAs(shown, samples, generator, context) : present(samples, steps, order, context)
  return blockSource(y, sampleBlock(own, 1, 1, false), context.batch)
}
