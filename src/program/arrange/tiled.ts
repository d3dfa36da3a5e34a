/**
 * @file Loops over samples and neurons whose rows end within a vector, as loops over as many samples as fill whole ones: what all samples share,
 * as time constants, is laid out for these side by side. Every number is made by the same operations.
 */
import { load, loop, place, store } from '../build.js'
import type { Buffer, Place, Program, Statement, Value } from '../program.js'
import { allStatements, parts, storedIn, valuesIn } from '../walk.js'
import { replaceLoads } from './places.js'
import { strideOf } from './rows.js'
import { turnsOf } from './turns.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
type Load = Extract<Value, { readonly op: 'load' }>

/** Samples below which copies of what they share take as long as they save. */
const FEW = 32
/** Vectors in a row from which on the one that is not full makes no difference. */
const MANY = 16

/** Where a number of a loop lies: in the row of its sample, in a row that all samples share, or at one place for all. */
type Lie = 'own' | 'shared' | 'one'

interface Nest {
  /** Variables of samples and neurons, and how many neurons. */
  readonly b: string
  readonly i: string
  readonly n: number
  readonly body: readonly Statement[]
}

/** Rows for so many samples of what all share, kept by what they are copies of. */
interface Tiles {
  readonly width: number
  /** The buffer of a row, and what fills it before the loop: nothing where the step has done so at its beginning. */
  readonly copyOf: (
    of: Load,
    i: string,
    n: number,
    samples: number,
  ) => readonly [string, readonly Statement[]]
}

/** Of a Program that is arranged, whose numbers come so many at once. */
export function tiled(program: Program, width: number): Program {
  if (program.batch < FEW) return program
  const buffers: Buffer[] = []
  const first: Statement[] = []
  const taken = new Set(program.buffers.map(({ id }) => id))
  const changed = storedIn(allStatements(program))
  const kept = new Map<string, string>()
  const copyOf: Tiles['copyOf'] = (of, i, n, samples) => {
    const key = `${keyOf(of)} ${n} ${samples}`
    const known = kept.get(key)
    if (known !== undefined) return [known, []]
    let id = `${of.buffer}_tile`
    while (taken.has(id)) id += '_'
    taken.add(id)
    const about = `${of.buffer} of ${samples} samples`
    buffers.push({ id, role: 'signal', shape: [samples * n], ring: false, about })
    const row = `${i}_row`
    const copies = loop(row, samples, [loop(i, n, [store(id, place({ [row]: n, [i]: 1 }), of)])])
    if (changed.has(of.buffer)) return [id, [copies]]
    kept.set(key, id)
    first.push(copies)
    return [id, []]
  }
  const list = (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap((s): readonly Statement[] => {
      if (s.kind === 'when') return [{ ...s, body: list(s.body) }]
      return (s.kind === 'for' && inTiles(s, program.batch, { width, copyOf })) || [s]
    })
  const step = list(program.step)
  return { ...program, step: [...first, ...step], buffers: [...program.buffers, ...buffers] }
}

/** Undefined where the loop is none of that kind, or needs no tiles. */
function inTiles(outer: Loop, batch: number, { width, copyOf }: Tiles): readonly Statement[] | undefined {
  const nest = nestOf(outer)
  if (!nest || nest.n <= width || nest.n >= MANY * width) return undefined
  const { b, i, n, body } = nest
  const samples = width / divisor(n, width)
  const shared = sharedIn(nest)
  if (samples === 1 || shared === undefined || shared.size === 0) return undefined
  const rows = new Map([...shared].map(([key, of]) => [key, copyOf(of, i, n, samples)]))
  const wide = (at: Place): Place => ({
    ...at,
    terms: at.terms.map((t) => (t.variable === b ? { ...t, stride: t.stride * samples } : t)),
  })
  const put = (each: Load): Value => {
    const [id] = (lieOf(each.at, nest) === 'shared' && rows.get(keyOf(each))) || []
    return id === undefined ? { ...each, at: wide(each.at) } : load(id, place({ [i]: 1 }))
  }
  const within = body.map((s): Statement => {
    if (s.kind === 'let') return { ...s, value: replaceLoads(s.value, put) }
    return s.kind === 'store' ? { ...s, at: wide(s.at), value: replaceLoads(s.value, put) } : s
  })
  const notes = outer.body.filter((s) => s.kind === 'comment')
  const whole = Math.floor(batch / samples)
  const last = whole * samples
  return [
    ...[...rows.values()].flatMap(([, copies]) => copies),
    loop(b, whole, [...notes, loop(i, samples * n, within)]),
    ...(last < batch ? [turnsOf(outer, b, last, batch)] : []),
  ]
}

/** Two loops around definitions and stores, or undefined. */
function nestOf({ variable: b, extent, body }: Loop): Nest | undefined {
  const [inner, ...more] = body.filter((s) => s.kind !== 'comment')
  if (extent !== 'batch' || more.length > 0 || inner?.kind !== 'for' || inner.extent === 'batch')
    return undefined
  const isPlain = inner.body.every((s) => s.kind === 'comment' || s.kind === 'let' || s.kind === 'store')
  return isPlain ? { b, i: inner.variable, n: inner.extent, body: inner.body } : undefined
}

/** What all samples read of rows that they share; undefined where a number lies elsewhere, or what is shared is stored to. */
function sharedIn(nest: Nest): ReadonlyMap<string, Load> | undefined {
  const { body } = nest
  const stored = storedIn(body)
  const shared = new Map<string, Load>()
  const fits = (value: Value): boolean => {
    if (value.op === 'load') {
      const lie = lieOf(value.at, nest)
      if (lie === undefined || (lie !== 'own' && stored.has(value.buffer))) return false
      if (lie === 'shared') shared.set(keyOf(value), value)
    }
    return parts(value).every(fits)
  }
  const isOwn = body.every((s) => s.kind !== 'store' || lieOf(s.at, nest) === 'own')
  return isOwn && body.flatMap(valuesIn).every(fits) ? shared : undefined
}

const SLOT = 'slot'

function lieOf(at: Place, { b, i, n }: Nest): Lie | undefined {
  const [row, column] = [strideOf(at, b), strideOf(at, i)]
  if (at.pick || at.terms.some(({ variable }) => ![b, i, SLOT].includes(variable))) return undefined
  if (row === n && column === 1) return 'own'
  if (row !== 0) return undefined
  if (column === 0) return 'one'
  return column === 1 && at.terms.length === 1 ? 'shared' : undefined
}

const keyOf = ({ buffer, at }: Load): string => `${buffer} ${at.offset}`

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
