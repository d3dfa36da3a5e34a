/** @file Numbers of a model: constants, parameters and initial states per neuron, weights per block. */
import { ModelError, problem } from '../base/diagnostic.js'
import { randomStream } from '../base/random.js'
import type { Span } from '../base/source.js'
import { type Block, blockOf, isProblem } from './blocks.js'
import { evaluate } from './evaluate.js'
import type { Connection, Model, ModelSymbol, Part, Population, ValueSpec } from './model.js'
import { populationNamed } from './wiring.js'

export interface ArrayOfFile {
  readonly shape: readonly number[]
  readonly data: ArrayLike<number>
}

export interface ValueOptions {
  readonly seed: number
  /** Reads an entry of an npz file, or the only one; absent where a model has no files. */
  readonly readArray?: (file: string, entry: string | undefined) => ArrayOfFile
  /** Which neurons of a population with several kinds; the symbol's own kind by default. */
  readonly kind?: string
}

type Numbers = Pick<Model, 'symbols' | 'populations' | 'source'>

const populationOf = (model: Numbers, population: Population | string): Population | undefined =>
  typeof population === 'string' ? populationNamed(model, population) : population

/** The part of a population that a symbol describes. */
function partOf(population: Population, symbol: ModelSymbol, kind: string | undefined): Part | undefined {
  const wanted = kind ?? symbol.kinds[0]
  return population.parts.find((p) => p.kind === wanted) ?? population.parts[0]
}

const zero: ValueSpec = { kind: 'number', value: 0 }

/**
 * The values of a constant, parameter, bias or state in one population: one per neuron, or a single one where all share it.
 * Draws depend on seed, population and name alone.
 */
export function resolveValues(
  model: Numbers,
  population: Population | string,
  name: string,
  options: ValueOptions,
): Float64Array {
  return resolve(model, population, name, options, [])
}

function resolve(
  model: Numbers,
  population: Population | string,
  name: string,
  options: ValueOptions,
  open: readonly string[],
): Float64Array {
  const symbol = model.symbols.get(name)
  const p = populationOf(model, population)
  if (!symbol || !p || open.includes(name)) return new Float64Array(0)
  const single = symbol.kinds.length === 0
  const part = partOf(p, symbol, options.kind)
  const size = single ? 1 : (part?.size ?? 0)
  const spec = p.values.get(name) ?? symbol.value ?? zero
  const key = part && part.kind !== '' && !single ? `${p.name}.${part.kind}/${name}` : `${p.name}/${name}`
  const place: Place = {
    model,
    key,
    shape: [size],
    options,
    ...(part && !single ? { image: part.shape } : {}),
  }
  if (spec.kind !== 'expression') return fill(spec, place)
  const known = new Map<string, Float64Array>()
  return Float64Array.from({ length: size }, (_, n) => {
    const value = evaluate(spec.expr, (s) => {
      const values = known.get(s.name) ?? resolve(model, p, s.name, options, [...open, name])
      known.set(s.name, values)
      return values.length === 1 ? values[0] : values[n]
    })
    return value ?? Number.NaN
  })
}

interface Place {
  readonly model: Numbers
  readonly key: string
  readonly shape: readonly number[]
  /** Of values per neuron: the axes that a file may have instead. */
  readonly image?: readonly number[]
  readonly options: ValueOptions
}

const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

function fill(spec: Exclude<ValueSpec, { kind: 'expression' }>, place: Place): Float64Array {
  const size = product(place.shape)
  const values = new Float64Array(size)
  switch (spec.kind) {
    case 'number':
      return values.fill(spec.value)
    case 'list':
      return fillList(spec.items, values)
    case 'normal':
    case 'uniform': {
      const random = randomStream(place.options.seed, place.key)
      const draw =
        spec.kind === 'normal'
          ? () => spec.mean + spec.deviation * random.normal()
          : () => spec.low + (spec.high - spec.low) * random.uniform()
      for (let n = 0; n < size; n++) values[n] = draw()
      return values
    }
    case 'identity': {
      const columns = place.shape.at(-1) ?? 1
      for (let n = 0; n < size; n += columns + 1) values[n] = 1
      return values
    }
    case 'file':
      return fromFile(spec, values, place)
  }
}

function fillList(
  items: readonly { readonly value: number; readonly times: number }[],
  values: Float64Array,
): Float64Array {
  let [at, left] = [0, items[0]?.times ?? 0]
  return values.map(() => {
    while (left === 0) {
      at = (at + 1) % items.length
      left = items[at]?.times ?? 1
    }
    left--
    return items[at]?.value ?? 0
  })
}

function fromFile(
  spec: Extract<ValueSpec, { kind: 'file' }>,
  values: Float64Array,
  { model, key, shape, image, options }: Place,
  /** The remedy where the file holds several arrays and the model cannot name one. */
  alone?: string,
): Float64Array {
  const { readArray } = options
  if (!readArray)
    throw refusal(model, spec.span, `no file can be read here: '${spec.file}'`, 'a file reader', spec.file)
  const read = readThere(model, spec.span, () => readArray(spec.file, spec.entry), alone)
  const isOne = read.data.length === 1
  if (!isOne && !hasShape(read, shape) && !(image && hasShape(read, image))) {
    const wanted = `[${(image ?? shape).join(', ')}]`
    const isMatrix = shape.length === 2
    throw refusal(
      model,
      spec.span,
      `the array in '${spec.file}' does not fit '${key}'`,
      `shape ${wanted}${isMatrix ? ': rows post, columns pre' : ''}`,
      `shape [${read.shape.join(', ')}]`,
      'E2061',
      isMatrix && hasShape(read, [...shape].reverse())
        ? 'transpose the array: post comes before pre'
        : `write an array of shape ${wanted}, or ${product(shape)} numbers in a row`,
    )
  }
  return values.map((_, n) => Number(read.data[isOne ? 0 : n]))
}

/** As many numbers in a row, or the same axes but for those of length one: as `set` takes them. */
function hasShape({ shape, data }: ArrayOfFile, wanted: readonly number[]): boolean {
  const long = (list: readonly number[]): string => list.filter((d) => d !== 1).join()
  return data.length === product(wanted) && (shape.length <= 1 || long(shape) === long(wanted))
}

/** What is wrong with a file is refused where the model names it. */
function readThere(model: Numbers, span: Span, read: () => ArrayOfFile, alone?: string): ArrayOfFile {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ModelError) || error.source) throw error
    throw new ModelError(
      error.diagnostics.map((d) => ({
        span,
        ...d,
        ...(alone && d.code === 'E6102' ? { remedy: alone } : {}),
      })),
      model.source,
    )
  }
}

const refusal = (
  model: Numbers,
  span: Span,
  message: string,
  expected: string,
  found: string,
  code: 'E2061' | 'E2065' = 'E2061',
  remedy?: string,
): ModelError => {
  const why = { message, span, found, expected, ...(remedy ? { remedy } : {}) }
  return new ModelError([problem(code, why)], model.source)
}

interface Geometry {
  readonly block: Block
  readonly shape: readonly number[]
  /** Fixed feedback: laid out against the block of the weight that it stands for. */
  readonly mirrored: boolean
}

function geometry(model: Model, connection: Connection): Geometry {
  const mirrored = model.approximations.some(
    (a) =>
      a.kind === 'feedback' &&
      a.by === connection.weight &&
      model.connections.some((c) => c.weight === a.weight && c.span === connection.span),
  )
  const symbol = model.symbols.get(connection.weight)
  const part = (name: string, kind: string | undefined): Part =>
    populationOf(model, name)?.parts.find((p) => p.kind === kind) ?? { kind: '', size: 0, shape: [0] }
  const post = part(connection.post, symbol?.kinds[0])
  const pre = part(connection.pre, symbol?.kinds[1])
  const block = mirrored ? blockOf(pre, post, connection.options) : blockOf(post, pre, connection.options)
  if (isProblem(block)) throw refusal(model, connection.span, block.message, block.expected, block.found)
  const shape = mirrored && block.shape.length === 2 ? [...block.shape].reverse() : block.shape
  return { block, shape, mirrored }
}

/** [post, pre] of a matrix (pre after pooling), [out, in, k, k] of a convolution. */
export const weightShape = (model: Model, connection: Connection): readonly number[] =>
  geometry(model, connection).shape

/** 1 where a synapse exists, laid out as the block; undefined where all do. */
export function connectionMask(
  model: Model,
  connection: Connection,
  options: ValueOptions = { seed: 0 },
): Uint8Array | undefined {
  const { oneToOne, noSelf, symmetric, mask } = connection.options
  if (!oneToOne && !noSelf && mask === undefined) return undefined
  const { shape } = geometry(model, connection)
  const [rows = 0, columns = 0] = shape
  const read = mask === undefined ? undefined : maskOfFile(mask, model, connection, options)
  const exists = Uint8Array.from({ length: product(shape) }, (_, n) => {
    const diagonal = Math.floor(n / columns) === n % columns
    if ((oneToOne && !diagonal) || (noSelf && diagonal)) return 0
    return read?.[n] ?? 1
  })
  const lonely = exists.findIndex((x, n) => x !== exists[(n % columns) * rows + Math.floor(n / columns)])
  if (symmetric && lonely >= 0) {
    const [i, j] = [Math.floor(lonely / columns), lonely % columns]
    throw refusal(
      model,
      connection.span,
      `the mask of symmetric weights is not symmetric: '${mask}'`,
      'both synapses of a pair, or none',
      `one of [${i}, ${j}] and [${j}, ${i}]`,
      'E2065',
    )
  }
  return exists
}

/** Zeros and ones of a file, as the block of the weight that it is written for. */
function maskOfFile(
  file: string,
  model: Model,
  connection: Connection,
  options: ValueOptions,
): ArrayLike<number> {
  const { shape, mirrored } = geometry(model, connection)
  const key = `mask of ${connection.weight}[${connection.post},${connection.pre}]`
  const written = mirrored && shape.length === 2 ? [...shape].reverse() : shape
  const place: Place = { model, key, shape: written, options }
  const values = fromFile(
    { kind: 'file', file, span: connection.span },
    new Float64Array(product(shape)),
    place,
    'write the mask alone into a file of its own',
  )
  const odd = values.find((x) => x !== 0 && x !== 1)
  if (odd !== undefined) {
    throw refusal(
      model,
      connection.span,
      `the mask in '${file}' is not made of 0 and 1`,
      '0 or 1',
      `${odd}`,
      'E2065',
    )
  }
  const [rows = 0, columns = 0] = shape
  return written === shape
    ? values
    : values.map((_, n) => values[(n % columns) * rows + Math.floor(n / columns)] ?? 0)
}

/** The initial weights of a block, row-major; by default uniform(−1/√n, 1/√n) with n the fan-in. */
export function resolveWeights(model: Model, connection: Connection, options: ValueOptions): Float64Array {
  const { block, shape } = geometry(model, connection)
  const limit = 1 / Math.sqrt(Math.max(1, block.fanIn))
  const spec = initOf(model, connection) ?? { kind: 'uniform', low: -limit, high: limit }
  const key = `${connection.weight}[${connection.post},${connection.pre}]`
  const place: Place = { model, key, shape, options }
  const weights = fillBlock(spec, connection, place)
  const [rows = 0, columns = 0] = shape
  if (connection.options.symmetric) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < i; j++) weights[i * columns + j] = weights[j * columns + i] ?? 0
    }
  }
  const mask = connectionMask(model, connection, options)
  return mask ? weights.map((w, n) => (mask[n] === 1 ? w : 0)) : weights
}

/** The same, drawn when they are first asked for; what may be refused is looked at now. */
export function weightsLater(
  model: Model,
  connection: Connection,
  options: ValueOptions,
): Float64Array | { readonly length: number; readonly numbers: () => Float64Array } {
  const draw = (): Float64Array => resolveWeights(model, connection, options)
  const kind = initOf(model, connection)?.kind ?? 'uniform'
  if (kind !== 'uniform' && kind !== 'normal') return draw()
  let drawn: Float64Array | undefined
  return { length: product(geometry(model, connection).shape), numbers: () => (drawn ??= draw()) }
}

const initOf = (model: Model, { options, weight }: Connection): ValueSpec | undefined =>
  options.init ?? model.symbols.get(weight)?.value

function fillBlock(spec: ValueSpec, connection: Connection, place: Place): Float64Array {
  const { shape } = place
  const [rows = 0] = shape
  if (spec.kind === 'list' && connection.options.oneToOne) {
    const diagonal = fillList(spec.items, new Float64Array(rows))
    return new Float64Array(rows * rows).map((_, n) =>
      n % (rows + 1) === 0 ? (diagonal[n / (rows + 1)] ?? 0) : 0,
    )
  }
  if (spec.kind !== 'expression') return fill(spec, place)
  const columns = product(shape) / Math.max(1, rows)
  const perRow = Float64Array.from({ length: rows }, (_, n) => {
    const value = evaluate(spec.expr, (s) => {
      const values = resolveValues(place.model, connection.post, s.name, place.options)
      return values.length === 1 ? values[0] : values[n]
    })
    return value ?? Number.NaN
  })
  return new Float64Array(product(shape)).map((_, n) => perRow[Math.floor(n / columns)] ?? 0)
}

/** The values of a constant with one value per synapse, laid out as the block. */
export function resolveSynaptic(
  model: Model,
  connection: Connection,
  name: string,
  options: ValueOptions,
): Float64Array {
  const spec =
    populationOf(model, connection.post)?.values.get(name) ?? model.symbols.get(name)?.value ?? zero
  const { shape } = geometry(model, connection)
  const key = `${name}[${connection.post},${connection.pre}]`
  return fillBlock(spec, connection, { model, key, shape, options })
}
