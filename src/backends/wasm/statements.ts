/** @file Statements as WebAssembly instructions; loops stay loops, a reduction is unrolled by its lanes. */
import type { Extent, Statement } from '../../program/program.js'
import { outerParts } from '../address.js'
import { noteLines } from '../notes.js'
import { inside, type Scope, set, spelled } from './scope.js'
import { block, list, note, type Sexpr } from './sexpr.js'
import { vectorLoopText } from './simd/nests.js'
import type { Scalar } from './simd/rowPass.js'
import { sumText } from './simd/sums.js'
import { basesText, placeText, valueText } from './values.js'

/** Scalar code, for what is left over by vectors. */
const SCALAR: Scalar = {
  statements: (scope, statements) => statementsText(scope, statements),
  value: (scope, value) => valueText(scope, value),
  counted: (scope, variable, from, body, to) => counted(scope, variable, from, to, 1, body),
}

export function statementsText(scope: Scope, statements: readonly Statement[]): readonly Sexpr[] {
  return statements.flatMap((statement) => statementText(scope, statement))
}

function statementText(scope: Scope, statement: Statement): readonly Sexpr[] {
  const { code } = scope
  switch (statement.kind) {
    case 'comment':
      return noteLines(scope.program, statement).map(note)
    case 'let':
      return [set(scope, spelled(scope, statement.name), code.type, valueText(scope, statement.value))]
    case 'store':
      return [
        list(
          `${code.type}.store`,
          ...placeText(scope, statement.buffer, statement.at),
          valueText(scope, statement.value),
        ),
      ]
    case 'when': {
      const { is, a, b } = statement.test
      const test = code.compare(is, valueText(scope, a), valueText(scope, b))
      const body = statementsText({ ...scope, bases: new Set(scope.bases) }, statement.body)
      return [block('if', test, block('then', ...body))]
    }
    case 'for': {
      const extent = lengthOf(scope, statement.extent)
      if (extent === 0) return []
      const rest = (from: number): readonly Sexpr[] => [
        ...basesText(scope, outerParts(statement.variable, statement.body)),
        ...counted(
          scope,
          statement.variable,
          from,
          extent,
          1,
          statementsText(inside(scope, statement.variable, 0), statement.body),
        ),
      ]
      const several = scope.simd ? vectorLoopText(scope, statement, rest, SCALAR) : undefined
      if (several) return several
      const bases = basesText(scope, outerParts(statement.variable, statement.body))
      const body = statementsText(inside(scope, statement.variable, 0), statement.body)
      return [...bases, ...counted(scope, statement.variable, 0, extent, 1, body)]
    }
    case 'repeat': {
      const counter = `${statement.name}.rounds`
      const { is, a, b } = statement.test
      const own: Scope = { ...scope, bases: new Set(scope.bases) }
      const get = list('local.get', `$${counter}`)
      const test = list(
        'i32.and',
        list('i32.lt_u', get, list('i32.const', String(statement.limit))),
        code.compare(is, valueText(scope, a), valueText(scope, b)),
      )
      const next = set(scope, counter, 'i32', list('i32.add', get, list('i32.const', '1')))
      const body = [...statementsText(own, statement.body), next, list('br', `$${counter}`)]
      return [
        set(scope, counter, 'i32', list('i32.const', '0')),
        block('loop', `$${counter}`, block('if', test, block('then', ...body))),
      ]
    }
    case 'call':
      return [list('call', `$do.${statement.procedure}`, list('local.get', '$slot'))]
    case 'reduce':
      return sumText(scope, statement) ?? reductionText(scope, statement)
  }
}

function reductionText(scope: Scope, statement: Extract<Statement, { kind: 'reduce' }>): readonly Sexpr[] {
  const { code } = scope
  const { variable, lanes, body } = statement
  const name = spelled(scope, statement.name)
  const extent = lengthOf(scope, statement.extent)
  const whole = Math.floor(extent / lanes) * lanes
  const from = code.literal(statement.by === 'sum' ? 0 : Number.NEGATIVE_INFINITY)
  const join = (a: Sexpr, b: Sexpr): Sexpr => code.binary(statement.by === 'sum' ? 'add' : 'max', a, b)
  const partial = (k: number): string => (lanes === 1 ? name : `${name}.${k}`)
  const get = (local: string): Sexpr => list('local.get', `$${local}`)
  const term = (k: number, into: string): readonly Sexpr[] => {
    const own = inside(scope, variable, k)
    return [
      ...statementsText(own, body),
      set(scope, into, code.type, join(get(into), valueText(own, statement.value))),
    ]
  }
  const all = Array.from({ length: lanes }, (_, k) => k)
  const pairwise = (ks: readonly number[]): Sexpr => {
    const half = ks.length / 2
    return ks.length === 1
      ? get(partial(ks[0] ?? 0))
      : join(pairwise(ks.slice(0, half)), pairwise(ks.slice(half)))
  }
  return [
    ...basesText(scope, outerParts(variable, body, statement.value)),
    ...all.map((k) => set(scope, partial(k), code.type, from)),
    ...counted(
      scope,
      variable,
      0,
      whole,
      lanes,
      all.flatMap((k) => term(k, partial(k))),
    ),
    ...(lanes === 1 ? [] : [set(scope, name, code.type, pairwise(all))]),
    ...counted(scope, variable, whole, extent, 1, term(0, name)),
  ]
}

/** A loop over `from`, `from + by`, … below `to`, which is from plus a multiple of `by`; nothing when empty. */
function counted(
  scope: Scope,
  variable: string,
  from: number,
  to: number,
  by: number,
  body: readonly Sexpr[],
): readonly Sexpr[] {
  if (from >= to) return []
  const start = set(scope, variable, 'i32', list('i32.const', String(from)))
  if (from + by >= to) return [start, ...body]
  const next = list(
    'local.tee',
    `$${variable}`,
    list('i32.add', list('local.get', `$${variable}`), list('i32.const', String(by))),
  )
  return [
    start,
    block(
      'loop',
      `$${variable}`,
      ...body,
      list('br_if', `$${variable}`, list('i32.lt_u', next, list('i32.const', String(to)))),
    ),
  ]
}

const lengthOf = (scope: Scope, extent: Extent): number => (extent === 'batch' ? scope.program.batch : extent)
