/** @file The text of `model.ts`: a Program in its frames, with the batch left open. */
import { ACCESS } from '../../../templates/typescript/access.js'
import { MODULE } from '../../../templates/typescript/module.js'
import { NOISE } from '../../../templates/typescript/noise.js'
import { SIMULATOR } from '../../../templates/typescript/simulator.js'
import { SUPPORT } from '../../../templates/typescript/support.js'
import type { Buffer, Program } from '../../program/program.js'
import { fill } from '../frame.js'
import { contentLine, decodeText, repeatText } from './content.js'
import { type Piece, type Pieces, piecesOf, pieceText } from './emit.js'
import { helpersOf } from './helpers.js'
import { literal } from './spell.js'

/** The module without its scalar functions, and these. */
export interface ModuleText {
  readonly text: string
  readonly functions: readonly Piece[]
}

export function moduleText(program: Program): ModuleText {
  const pieces = piecesOf(program, { open: true })
  const helpers = helpersOf(program, true)
  const array = program.precision === 'f64' ? 'Float64Array' : 'Float32Array'
  const simulator = simulatorText(program, pieces, array)
  const structured = program.buffers.some(hasStructure)
  const structure = structured
    ? `\n  /** 1 where a synapse exists. */\n  readonly exists?: ${array}\n  readonly symmetric?: boolean`
    : ''
  const held = program.buffers.some(({ fixed }) => fixed)
    ? '\n  /** The time of a delay, for which the rings are made. */\n  readonly fixed?: boolean'
    : ''
  const tables = [
    fill(SUPPORT, { array, structure: structure + held }).trimEnd(),
    ...(structured ? [KEEP] : []),
    ...(simulator.includes('repeat(') ? [repeatText(array).join('\n')] : []),
    ...(simulator.includes('decode(') ? [decodeText(array).join('\n')] : []),
    helpers.constants.join('\n'),
    noiseText(program, array),
  ]
  const text = fill(MODULE, {
    title: `${program.name}: one step of ${program.dt} ${program.precision === 'f64' ? 'in f64' : 'in f64, stored as f32'}`,
    equations: [
      program.equations.map(({ id, text }) => `[${id}] ${plain(text)}`).join('\n') || 'no equations',
      ...(program.sweeps ? ['', FREE] : []),
      ...(program.start === 'rest' ? ['', RESTLESS] : []),
    ].join('\n'),
    origin: originText(program),
    array,
    tables: tables.filter((part) => part !== '').join('\n\n'),
    simulator,
  })
  return { text, functions: [...helpers.functions, ...pieces.functions] }
}

/** The module with its functions behind it, as `assembleModule` writes it after its checks. */
export const wholeText = ({ text, functions }: ModuleText): string =>
  `${[text.trimEnd(), ...functions.map((piece) => pieceText(piece, true))].join('\n\n')}\n`

const hasStructure = ({ mask, symmetric }: Buffer): boolean => mask !== undefined || symmetric === true

/** What is set keeps the structure of its connection. */
const KEEP = `/** Synapses that do not exist stay zero; of a symmetric pair the weight above the diagonal counts. */
const keep = ({ data, shape, exists, symmetric }: Variable): void => {
  const [rows = 0, columns = 0] = shape
  if (symmetric) {
    for (let i = 0; i < rows; i++) for (let j = 0; j < i; j++) data[i * columns + j] = data[j * columns + i] as number
  }
  exists?.forEach((x, k) => {
    if (x === 0) data[k] = 0
  })
}`

/** Rest depends on an input that a module does not have yet. */
const RESTLESS =
  'Starts at zero, not at rest: for `start = rest` hold the first input until the states no longer move.'

/** What a step of equations that read the future is on its own. */
const FREE =
  'These equations read the future and are solved over a window, by the library: here a step is that of the network without errors.'

/** Where an emitted file comes from. */
export const originText = (program: Program): string =>
  `Emitted by Extremal from the model with hash ${program.hash}; do not edit.`

/** Fit for a comment. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /')

function simulatorText(program: Program, pieces: Pieces, array: string): string {
  const { names, procedures, groups } = pieces
  const data = (buffer: Buffer): string => names.buffer(buffer.id)
  const entry = (buffer: Buffer): string => {
    const shape = buffer.shape.join(', ')
    const exists = buffer.mask === undefined ? '' : `, exists: ${names.buffer(buffer.mask)}`
    const symmetric = buffer.symmetric ? ', symmetric: true' : ''
    const fixed = buffer.fixed ? ', fixed: true' : ''
    return `[${quoted(buffer.name ?? buffer.id)}, { data: ${data(buffer)}, shape: [${shape}]${exists}${symmetric}${fixed} }],`
  }
  const given = (buffer: Buffer): string => {
    const flag = program.buffers.find(({ id }) => id === `given_${buffer.id}`)
    return flag === undefined ? '' : `, given: ${data(flag)}`
  }
  const port = (buffer: Buffer): string =>
    `{ name: ${quoted(buffer.name ?? buffer.id)}, data: ${data(buffer)}, required: ${buffer.role === 'input'}${given(buffer)} },`
  const noises = program.buffers.filter(({ role }) => role === 'noise')
  const learn = program.buffers.find(({ id, role }) => id === 'learn' && role === 'flag')
  return fill(SIMULATOR, {
    buffers: kept(program, [...procedures, ...groups], names.buffer)
      .flatMap((buffer) => bufferLines(program, buffer, data(buffer), array))
      .join('\n'),
    variables: program.buffers.filter(isVariable).map(entry).join('\n'),
    gradients: program.buffers
      .filter(({ name, role }) => name !== undefined && role === 'gradient')
      .map(entry)
      .join('\n'),
    ports: program.buffers.filter(isPort).map(port).join('\n'),
    steps: [
      ...(noises.length === 0
        ? []
        : ['/** Steps since the beginning, which noise depends on. */\nlet time = 0']),
      ...[...procedures, ...groups].map((piece) => pieceText(piece, true)),
    ].join('\n\n'),
    calls: [
      ...noises.map((b) => `whiteNoise(${data(b)}, ${b.shape.slice(1).join(' * ')}, ${b.stream ?? 0}, time)`),
      ...groups.map(({ name }) => `${name}()`),
      ...(noises.length === 0 ? [] : ['time++']),
    ].join('\n'),
    access: fill(ACCESS, {
      ...(program.buffers.some(({ fixed }) => fixed)
        ? {
            fixed: ', fixed',
            refused: `\n    if (fixed) throw new RangeError(\`'\${name}' is the time of a delay\`)`,
          }
        : { fixed: '', refused: '' }),
      keep: program.buffers.some(hasStructure) ? '\n    keep(find(variables, name))' : '',
      learning:
        learn === undefined
          ? "if (!learning) throw new RangeError('this model does not learn')"
          : `${data(learn)}[0] = learning ? 1 : 0`,
    }).trimEnd(),
  })
}

/** The generator of white noise, where there is noise. */
function noiseText(program: Program, array: string): string {
  const { seed, dt } = program
  if (seed === undefined) return ''
  const halves = { seed: String(seed >>> 0), seedHigh: String(Math.floor(seed / 2 ** 32) >>> 0) }
  return fill(NOISE, { array, dt: literal(dt), ...halves }).trimEnd()
}

/** Text as a literal. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

export const isPort = ({ role }: Buffer): boolean => role === 'input' || role === 'target'

/** What users may read and set by name. */
export const isVariable = ({ name, role }: Buffer): boolean =>
  name !== undefined && role !== 'gradient' && role !== 'input' && role !== 'target' && role !== 'flag'

/** Buffers that something refers to. */
function kept(program: Program, groups: readonly Piece[], name: (id: string) => string): readonly Buffer[] {
  const words = new Set(groups.flatMap(({ lines }) => lines.flatMap((line) => line.match(/\w+/g) ?? [])))
  const masks = new Set(program.buffers.map(({ mask }) => mask))
  const flags = new Set(['learn', ...program.buffers.filter(isPort).map(({ id }) => `given_${id}`)])
  return program.buffers.filter(
    (buffer) =>
      buffer.name !== undefined ||
      isPort(buffer) ||
      masks.has(buffer.id) ||
      flags.has(buffer.id) ||
      words.has(name(buffer.id)),
  )
}

function bufferLines(program: Program, buffer: Buffer, name: string, array: string): readonly string[] {
  const length = buffer.shape.length === 0 ? '1' : buffer.shape.join(' * ')
  const named = buffer.name === undefined ? buffer.role : `${buffer.role} ${buffer.name}`
  const note = plain(buffer.about === undefined ? named : `${named}: ${buffer.about}`)
  const content = contentLine(buffer, name, program.precision)
  return [
    `/** ${note} */`,
    `const ${name} = new ${array}(${length})`,
    ...(content === undefined ? [] : [content]),
  ]
}
