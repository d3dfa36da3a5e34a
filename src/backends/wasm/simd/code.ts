/** @file Values as vector instructions: loads once per place, functions written in place, numbers from outside spread over the lanes. */
import { internal } from '../../../base/diagnostic.js'
import type { Place, ScalarFunction, Value } from '../../../program/program.js'
import { parts, uses } from '../../../program/walk.js'
import { collected } from '../../address.js'
import { divisorOf, exactInverse, keyAlong } from '../../inverse.js'
import { samePlace } from '../../plain.js'
import { regionOf } from '../layout.js'
import { type Scope, set, spelled } from '../scope.js'
import { list, type Sexpr } from '../sexpr.js'
import { type Level, pointer } from './level.js'
import { VECTOR_BYTES, type Vectors } from './vectors.js'

export type Load = Extract<Value, { readonly op: 'load' }>

/** A copy of what a load reads in columns that are `aheads` of the counter, vector by vector for each turn of a sum. */
export interface Panel {
  readonly load: Load
  /** The variable of the sum, and how many terms it has. */
  readonly variable: string
  readonly extent: number
  readonly aheads: readonly number[]
  /** In memory, in bytes. */
  readonly offset: number
}

/** Code that is being written for one body: `lines` grow in order. */
export interface Code {
  readonly scope: Scope
  readonly vec: Vectors
  /** The variable along which a vector lies. */
  readonly variable: string
  readonly level: Level
  readonly lines: Sexpr[]
  /** Vectors in locals, by the place that they hold. */
  readonly known: Map<string, string>
  /** Vectors in locals, by how a function made them: what two functions of one number share is computed once. */
  readonly shared: Map<string, string>
  /** Where a load finds its vectors, if not in its buffer. */
  readonly panel?: Panel | undefined
  /** Before the loop, for what stays the same in all its turns. */
  readonly outside?: { readonly code: Code; readonly isFixed: (value: Value) => boolean }
}

/** Fresh code for the body of a loop in which these buffers are stored to. */
export function openCode(
  scope: Scope,
  vec: Vectors,
  variable: string,
  level: Level,
  stored: ReadonlySet<string>,
  lines: Sexpr[] = [],
  panel?: Panel,
): Code {
  const fresh = { scope, vec, variable, level, panel }
  const isFixed = (value: Value): boolean => {
    if (value.op === 'local') return false
    if (value.op === 'load') {
      const { at, buffer } = value
      return !at.pick && !stored.has(buffer) && at.terms.every((t) => t.variable !== level.variable)
    }
    return parts(value).every(isFixed)
  }
  const code: Code = { ...fresh, lines: level.before, known: new Map(), shared: new Map() }
  return { ...fresh, lines, known: new Map(), shared: new Map(), outside: { code, isFixed } }
}

/** One of several turns that are written side by side. */
export interface Turn {
  /** How far variables are ahead of their counters. */
  readonly ahead: ReadonlyMap<string, number>
  /** wasm locals of the vectors that this turn has defined, by name in the loop language. */
  readonly defined: Map<string, string>
  /** Within a function that is written in place of its call: vectors whose last bits are what 2 is raised to, by the local that holds it as a number. */
  readonly powers?: Map<string, string>
}

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** A fresh local that holds a vector. */
export function hold(code: Code, value: Sexpr): string {
  const { scope, lines } = code
  const name = `v.${scope.locals.size}`
  lines.push(set(scope, name, 'v128', value))
  return name
}

/** A local that holds a vector which depends on nothing that is ever set again. */
function share(code: Code, value: Sexpr): string {
  const key = JSON.stringify(value)
  const name = code.shared.get(key) ?? hold(code, value)
  code.shared.set(key, name)
  return name
}

/** The immediate offset and the address of a place, and a key that tells it from others. */
export function placed(
  code: Code,
  buffer: string,
  at: Place,
  turn: Turn,
): { readonly offset: number; readonly address: Sexpr; readonly key: string } {
  const { scope, level } = code
  const terms = collected(at.terms)
  const ahead = terms.reduce((sum, t) => sum + t.stride * (turn.ahead.get(t.variable) ?? 0), 0)
  const offset = regionOf(scope.layout, buffer).offset + (at.offset + ahead) * scope.code.bytes
  const address = pointer(scope, level, terms)
  const key = `${offset} ${terms.map((t) => `${t.variable}*${t.stride}`).join('+')}`
  return { offset, address, key }
}

function loaded(code: Code, load: Load, turn: Turn): Sexpr {
  const { buffer, at } = load
  const { panel } = code
  if (panel && buffer === panel.load.buffer && samePlace(at, panel.load.at))
    return fromPanel(code, panel, turn)
  const stride = collected(at.terms).find((t) => t.variable === code.variable)?.stride ?? 0
  const { offset, address, key } = placed(code, buffer, at, turn)
  const known = code.known.get(key)
  if (known !== undefined) return get(known)
  const ahead = (k: number): string => `offset=${offset + k * stride * code.scope.code.bytes}`
  const { width, bits } = code.vec
  let value: Sexpr
  if (stride === 1) value = list('v128.load', `offset=${offset}`, address)
  else if (stride === 0) value = list(`v128.load${bits}_splat`, `offset=${offset}`, address)
  else {
    value = list(`v128.load${bits}_zero`, `offset=${offset}`, address)
    for (let k = 1; k < width; k++) value = list(`v128.load${bits}_lane`, ahead(k), String(k), address, value)
  }
  const name = hold(code, value)
  code.known.set(key, name)
  return get(name)
}

/** All bits zero. */
const isNothing = (value: Value): boolean => value.op === 'const' && Object.is(value.value, 0)

/** The vector of a turn of the sum, among those of all columns. */
function fromPanel(code: Code, { variable, aheads, offset }: Panel, turn: Turn): Sexpr {
  const { scope, level, vec } = code
  const column = aheads.indexOf(turn.ahead.get(code.variable) ?? 0)
  const address = pointer(scope, level, [{ variable, stride: aheads.length * vec.width }])
  const at = `offset=${offset + column * VECTOR_BYTES}`
  const known = code.known.get(at)
  if (known !== undefined) return get(known)
  const name = hold(code, list('v128.load', at, address))
  code.known.set(at, name)
  return get(name)
}

export function vectorText(code: Code, turn: Turn, value: Value): Sexpr {
  const { scope, vec, outside } = code
  if (outside && value.op !== 'const' && value.op !== 'batch' && outside.isFixed(value))
    return get(share(outside.code, vectorText(outside.code, turn, value)))
  switch (value.op) {
    case 'const':
      return vec.constant(value.value)
    case 'batch':
      return vec.constant(scope.program.batch)
    case 'local': {
      const own = turn.defined.get(value.name)
      return own === undefined ? vec.splat(get(spelled(scope, value.name))) : get(own)
    }
    case 'load':
      return loaded(code, value, turn)
    case 'select': {
      const { is, a, b } = value.test
      const test = vec.compare(is, vectorText(code, turn, a), vectorText(code, turn, b))
      const [yes, no] = [value.yes, value.no]
      if (isNothing(yes)) return list('v128.andnot', vectorText(code, turn, no), test)
      if (isNothing(no)) return list('v128.and', vectorText(code, turn, yes), test)
      return list('v128.bitselect', vectorText(code, turn, yes), vectorText(code, turn, no), test)
    }
    case 'call':
      return written(code, turn, value.fn, value.args)
    case 'add':
      if (vec.fused && value.a.op === 'const' && value.a.value === 0) return vectorText(code, turn, value.b)
      // −x + y is y − x
      if (value.a.op === 'neg') return vectorText(code, turn, { op: 'sub', a: value.b, b: value.a.x })
      return value.b.op === 'mul' || value.a.op !== 'mul'
        ? summed(code, turn, vectorText(code, turn, value.a), value.b)
        : summed(code, turn, vectorText(code, turn, value.b), value.a)
    case 'sub':
      return value.b.op === 'mul' && vec.fused
        ? vec.fused.sub(...factors(code, turn, value.b), vectorText(code, turn, value.a))
        : vec.binary('sub', vectorText(code, turn, value.a), vectorText(code, turn, value.b))
    case 'mul':
      return (
        (vec.fused && shorter(code, turn, vec.fused, value)) ??
        vec.binary('mul', ...factors(code, turn, value))
      )
    case 'div':
      return quotient(code, turn, value)
    case 'min':
    case 'max':
      return extreme(code, turn, value)
    case 'pow2': {
      const bits = value.x.op === 'local' ? turn.powers?.get(value.x.name) : undefined
      return bits === undefined ? vec.unary('pow2', vectorText(code, turn, value.x)) : vec.raised(get(bits))
    }
    default:
      return vec.unary(value.op, vectorText(code, turn, value.x))
  }
}

const factors = (code: Code, turn: Turn, product: Binary): [Sexpr, Sexpr] => {
  const { a, b } = product
  const [common, own] = commonFactors(code, turn, product)
  if (common.length < 2 || own.length === 0) return [vectorText(code, turn, a), vectorText(code, turn, b)]
  return [get(share(code, vectorText(code, turn, times(common)))), vectorText(code, turn, times(own))]
}

const times = (list: readonly Value[]): Value => list.reduce((a, b) => ({ op: 'mul', a, b }))

/** Factors of a product of products that are the same in all rows that stand side by side, and the others; none where the order is not free. */
function commonFactors(
  { vec, variable }: Code,
  { ahead }: Turn,
  product: Binary,
): readonly [readonly Value[], readonly Value[]] {
  const all = (v: Value): readonly Value[] => (v.op === 'mul' ? [...all(v.a), ...all(v.b)] : [v])
  const each = vec.fused && product.op === 'mul' ? all(product) : []
  const isOwn = (value: Value): boolean =>
    uses(
      value,
      (v) =>
        v.op === 'local' ||
        (v.op === 'load' && v.at.terms.some((t) => t.variable !== variable && ahead.has(t.variable))),
    )
  return each.length < 3 ? [[], each] : [each.filter((v) => !isOwn(v)), each.filter(isOwn)]
}

const isNumber = (value: Value, x: number): boolean => value.op === 'const' && value.value === x

/**
 * Within functions, where results may be rounded otherwise: y times the sign of x by its bit, as y is zero where x is and nothing else tells
 * zeros apart; s (1 + p) as s + s p and q (1 - q) as q - q q, as their numbers are known not to cancel. Undefined for any other product.
 */
function shorter(
  code: Code,
  turn: Turn,
  fused: NonNullable<Vectors['fused']>,
  { a, b }: Binary,
): Sexpr | undefined {
  const { vec } = code
  if (!turn.powers) return undefined
  if (
    b.op === 'select' &&
    b.test.is === '<' &&
    isNumber(b.test.b, 0) &&
    isNumber(b.yes, -1) &&
    isNumber(b.no, 1)
  )
    return vec.flipped(vectorText(code, turn, a), vectorText(code, turn, b.test.a))
  if (a.op !== 'local' || (b.op !== 'add' && b.op !== 'sub') || !isNumber(b.a, 1)) return undefined
  const x = vectorText(code, turn, a)
  return fused[b.op](x, vectorText(code, turn, b.b), x)
}

/** A sum, with a product rounded once together with it where that is allowed. */
export function summed(code: Code, turn: Turn, sum: Sexpr, value: Value): Sexpr {
  const { vec } = code
  return value.op === 'mul' && vec.fused
    ? vec.fused.add(...factors(code, turn, value), sum)
    : vec.binary('add', sum, vectorText(code, turn, value))
}

/** What a reduction becomes by one more term. */
export const joinedBy =
  (op: 'add' | 'max', code: Code, turn: Turn, value: Value): ((sum: Sexpr) => Sexpr) =>
  (sum) =>
    op === 'add' ? summed(code, turn, sum, value) : code.vec.binary(op, sum, vectorText(code, turn, value))

/** A scalar function in place of its call: the same operations, lane by lane. */
function written(code: Code, turn: Turn, name: string, args: readonly Value[]): Sexpr {
  const fn = code.scope.program.functions.find((f) => f.name === name) ?? internal(`no function '${name}'`)
  const defined = new Map<string, string>()
  fn.parameters.forEach((parameter, k) => {
    const arg = args[k] ?? internal(`too few arguments for '${name}'`)
    defined.set(parameter, share(code, vectorText(code, turn, arg)))
  })
  const own: Turn = { ahead: turn.ahead, defined, powers: new Map() }
  for (const { name: local, value } of fn.body)
    defined.set(local, share(code, roundedText(code, own, fn, local, value) ?? vectorText(code, own, value)))
  return vectorText(code, own, fn.result)
}

/**
 * k = the whole number nearest to x c, where the function takes 2^k of it: to add and subtract a large number rounds, and leaves k in the last
 * bits for the exponent. Undefined for anything else, and where the product has to be rounded first.
 */
function roundedText(
  code: Code,
  turn: Turn,
  { body }: ScalarFunction,
  name: string,
  value: Value,
): Sexpr | undefined {
  const { vec } = code
  if (!vec.fused || value.op !== 'nearest' || value.x.op !== 'mul' || value.x.b.op !== 'const')
    return undefined
  const isPower = (v: Value): boolean => v.op === 'pow2' && v.x.op === 'local' && v.x.name === name
  if (!body.some((b) => uses(b.value, isPower))) return undefined
  const sum = share(code, vec.fused.add(...factors(code, turn, value.x), vec.constant(vec.rounding)))
  turn.powers?.set(name, sum)
  return vec.binary('sub', get(sum), vec.constant(vec.rounding))
}

type Binary = Extract<Value, { readonly a: Value }>

/** Beside a number that is neither zero nor NaN, one instruction is the same: `x` wherever the comparison is false. */
function extreme(code: Code, turn: Turn, { op, a, b }: Binary): Sexpr {
  const plain = (v: Value): boolean => v.op === 'const' && v.value !== 0 && !Number.isNaN(v.value)
  const [x, bound] = plain(a) ? [b, a] : [a, b]
  const verb = plain(bound) ? (op === 'min' ? 'pmin' : 'pmax') : op
  return list(`${code.vec.shape}.${verb}`, vectorText(code, turn, x), vectorText(code, turn, bound))
}

/** The inverses of a load, where a row of them was made. */
function inverseRow(code: Code, turn: Turn, value: Value): Sexpr | undefined {
  const { scope, level, known } = code
  const { variable = '', rows } = scope.inverses ?? {}
  const key = keyAlong(value, variable)
  const row = key === undefined ? undefined : rows?.get(key)
  if (row === undefined) return undefined
  const at = `offset=${row + (turn.ahead.get(variable) ?? 0) * scope.code.bytes}`
  const name =
    known.get(at) ?? hold(code, list('v128.load', at, pointer(scope, level, [{ variable, stride: 1 }])))
  known.set(at, name)
  return get(name)
}

/**
 * By a power of two, a product with its inverse is the same number; by one nothing is to be done. Otherwise it is close, where that is
 * allowed and the inverse is known or made once for all turns.
 */
function quotient(code: Code, turn: Turn, { a, b }: Binary): Sexpr {
  const by = divisorOf(code.scope.program, b)
  const x = vectorText(code, turn, a)
  if (by === 1) return x
  const { vec, outside } = code
  if (vec.fused && Number.isNaN(by) && outside?.isFixed(b)) {
    const divisor = vectorText(outside.code, turn, b)
    return vec.binary('mul', x, get(share(outside.code, vec.binary('div', vec.constant(1), divisor))))
  }
  const inverse = inverseRow(code, turn, b)
  if (inverse) return vec.binary('mul', x, inverse)
  const exact = exactInverse(by)
  return exact !== undefined || (vec.fused && Number.isFinite(1 / by))
    ? vec.binary('mul', x, vec.constant(exact ?? 1 / by))
    : vec.binary('div', x, vectorText(code, turn, b))
}
