/** @file Scalar values and addresses as folded WebAssembly expressions. */
import { internal } from '../../base/diagnostic.js'
import type { Place, Value } from '../../program/program.js'
import { address, collected, keyOf, type Term } from '../address.js'
import { divisorOf, exactInverse } from '../inverse.js'
import { regionOf } from './layout.js'
import { type Scope, set, spelled } from './scope.js'
import { list, type Sexpr } from './sexpr.js'

/** Computes the address parts that stay the same while a loop runs, unless an enclosing block has them. */
export function basesText(scope: Scope, wanted: ReadonlyMap<string, readonly Term[]>): readonly Sexpr[] {
  return [...wanted].flatMap(([key, terms]) => {
    if (scope.bases.has(key)) return []
    scope.bases.add(key)
    return [set(scope, baseName(scope, terms), 'i32', sumText(scope, terms))]
  })
}

/** `b*424+i*8`: the address part as it is computed, in bytes. */
const baseName = (scope: Scope, terms: readonly Term[]): string =>
  keyOf(terms.map(({ variable, stride }) => ({ variable, stride: stride * scope.code.bytes })))

/** Σ stride · counter in bytes. */
function sumText(scope: Scope, terms: readonly Term[]): Sexpr {
  const each = terms.map(({ variable, stride }) =>
    list('i32.mul', list('local.get', `$${variable}`), list('i32.const', String(stride * scope.code.bytes))),
  )
  return each.reduce((sum, term) => list('i32.add', sum, term))
}

/** The immediate offset and the address; a part below zero may not stand alone, as addresses are unsigned. */
export function placeText(scope: Scope, id: string, at: Place): readonly Sexpr[] {
  const { bytes } = scope.code
  const { offset, inner, outer } = address(at, scope.innermost, scope.shift)
  const start = regionOf(scope.layout, id).offset + offset * bytes
  const base =
    outer.length === 0
      ? []
      : [
          scope.bases.has(keyOf(outer))
            ? list('local.get', `$${baseName(scope, outer)}`)
            : sumText(scope, outer),
        ]
  const own =
    inner === 0 || scope.innermost === undefined
      ? []
      : [sumText(scope, [{ variable: scope.innermost, stride: inner }])]
  const parts = [...base, ...own, ...pickText(scope, at)]
  const safe = start >= 0 && collected(at.terms).every(({ stride }) => stride > 0)
  const whole = safe ? parts : [...parts, list('i32.const', String(start))]
  const sum = whole.length === 0 ? list('i32.const', '0') : whole.reduce((a, b) => list('i32.add', a, b))
  return safe ? [`offset=${start}`, sum] : [sum]
}

/** The whole part, held within the axis: truncation saturates below at 0, which NaN becomes, too. */
function pickText(scope: Scope, { pick }: Place): readonly Sexpr[] {
  if (!pick) return []
  const { code } = scope
  const held = code.binary('min', valueText(scope, pick.index), code.literal(pick.extent - 1))
  const index = list(`i32.trunc_sat_${code.type}_u`, held)
  return [list('i32.mul', index, list('i32.const', String(pick.stride * code.bytes)))]
}

export function valueText(scope: Scope, value: Value): Sexpr {
  const { code } = scope
  switch (value.op) {
    case 'const':
      return code.literal(value.value)
    case 'batch':
      return code.literal(scope.program.batch)
    case 'local':
      return list('local.get', `$${spelled(scope, value.name)}`)
    case 'load':
      return list(`${code.type}.load`, ...placeText(scope, value.buffer, value.at))
    case 'select': {
      const { is, a, b } = value.test
      const test = code.compare(is, valueText(scope, a), valueText(scope, b))
      return list('select', valueText(scope, value.yes), valueText(scope, value.no), test)
    }
    case 'call':
      if (scope.simd) return written(scope, value)
      return list('call', `$${value.fn}`, ...value.args.map((arg) => valueText(scope, arg)))
    case 'div': {
      const by = divisorOf(scope.program, value.b)
      const x = valueText(scope, value.a)
      if (by === 1) return x
      const inverse = exactInverse(by)
      return inverse === undefined
        ? code.binary('div', x, valueText(scope, value.b))
        : code.binary('mul', x, code.literal(inverse))
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'min':
    case 'max':
      return code.binary(value.op, valueText(scope, value.a), valueText(scope, value.b))
    default:
      return code.unary(value.op, valueText(scope, value.x))
  }
}

/** A scalar function in place of its call, for the engine to share what two of them compute alike. */
function written(scope: Scope, { fn: name, args }: Extract<Value, { readonly op: 'call' }>): Sexpr {
  const { code, program } = scope
  const fn = program.functions.find((f) => f.name === name) ?? internal(`no function '${name}'`)
  const own = (local: string): string => `${name}.${local}`
  const renamed = (value: Value): Value => withLocals(value, own)
  const taken = fn.parameters.map((p, k) =>
    set(scope, own(p), code.type, valueText(scope, args[k] ?? internal(`too few arguments for '${name}'`))),
  )
  const body = fn.body.map((b) => set(scope, own(b.name), code.type, valueText(scope, renamed(b.value))))
  return list('block', list('result', code.type), ...taken, ...body, valueText(scope, renamed(fn.result)))
}

function withLocals(value: Value, name: (local: string) => string): Value {
  const go = (v: Value): Value => withLocals(v, name)
  if (value.op === 'local') return { ...value, name: name(value.name) }
  if (value.op === 'call') return { ...value, args: value.args.map(go) }
  if (value.op === 'select') {
    const { is, a, b } = value.test
    return { ...value, test: { is, a: go(a), b: go(b) }, yes: go(value.yes), no: go(value.no) }
  }
  if ('x' in value) return { ...value, x: go(value.x) }
  return 'a' in value ? { ...value, a: go(value.a), b: go(value.b) } : value
}
