/** @file A Program as WebAssembly text: functions with names, one comment per equation, loops kept as loops. */
import { LOADER } from '../../../templates/wasm/loader.js'
import { shapeOf } from '../../program/buffers.js'
import type { Extent, Place, Program, ScalarFunction, Statement, Value } from '../../program/program.js'
import { usedFunctions } from '../../program/walk.js'
import { address, collected, keyOf, outerParts, type Term } from '../address.js'
import { fill } from '../frame.js'
import { type Group, groupsOf } from '../groups.js'
import { noteLines } from '../notes.js'
import { type Instructions, instructions } from './instructions.js'
import { type Layout, type Region, regionOf, type Segment } from './layout.js'
import { block, filled, layOutText, list, note, type Sexpr } from './sexpr.js'

/** What one emitted function knows while it is written. */
interface Scope {
  readonly program: Program
  readonly layout: Layout
  readonly code: Instructions
  /** wasm locals of the function, by name. */
  readonly locals: Map<string, string>
  /** Names of all loop variables: a local of the loop language that is called like one is spelled differently. */
  readonly counters: ReadonlySet<string>
  readonly innermost: string | undefined
  /** How far an unrolled loop variable is ahead of its counter. */
  readonly shift: ReadonlyMap<string, number>
  /** Outer address parts that have been computed, by key; grows along a block. */
  readonly bases: Set<string>
}

/** Content up to this size stands in the text; larger content only in the binary. */
const INLINE_BYTES = 512

/** The text; `segments` gives the initial content that is small enough to be read. */
export function emitWat(program: Program, layout: Layout, segments: readonly Segment[]): string {
  const code = instructions(program.precision)
  const groups = groupsOf(program)
  const module = block(
    'module',
    note(heading(program, layout)),
    list('memory', '(export "memory")', String(layout.pages)),
    ...segments.flatMap(segmentText),
    ...usedFunctions(program).map((fn) => scalarText(program, layout, code, fn)),
    ...groups.map((group) => groupText(program, layout, code, group)),
    ...entries(groups),
  )
  return `${layOutText(module)}\n`
}

export const isInline = (segment: Segment): boolean => segment.bytes.length <= INLINE_BYTES

function heading(program: Program, layout: Layout): string {
  const { name, precision, batch, ring, dt } = program
  return fill(LOADER, {
    title: `${name}: ${precision}, batch ${batch}, dt ${dt}`,
    ring: String(ring),
    array: precision === 'f64' ? 'Float64Array' : 'Float32Array',
    buffers: [...layout.regions.values()].map((region) => regionNote(program, region)).join('\n'),
  }).trimEnd()
}

/** `4096: W[h2,h1] [53, 40], parameter`. */
function regionNote(program: Program, { buffer, offset }: Region): string {
  const shape = shapeOf(buffer, program.batch, program.ring).join(', ')
  const about = buffer.about === undefined ? '' : `, ${buffer.about}`
  return `${offset}: ${buffer.name ?? buffer.id} [${shape}], ${buffer.role}${about}`
}

function segmentText({ id, offset, bytes }: Segment): readonly Sexpr[] {
  if (bytes.length > INLINE_BYTES)
    return [note(`${id}: ${bytes.length} bytes of initial content, in model.wasm only`)]
  const escaped = [...bytes].map((b) => `\\${b.toString(16).padStart(2, '0')}`).join('')
  return [note(id), block('data', `(i32.const ${offset})`, `"${escaped}"`)]
}

/** `step()` for slot 0 and `run(n)` for slots 0 … n−1, over one function per group. */
function entries(groups: readonly Group[]): readonly Sexpr[] {
  const calls = groups.map(({ name }) => list('call', `$step.${name}`, list('local.get', '$slot')))
  const next = list('local.tee', '$slot', list('i32.add', list('local.get', '$slot'), list('i32.const', '1')))
  return [
    block('func', '$slot.step', list('param', '$slot', 'i32'), ...calls),
    block('func', '$step', '(export "step")', list('call', '$slot.step', list('i32.const', '0'))),
    block(
      'func',
      '$run',
      '(export "run")',
      list('param', '$count', 'i32'),
      list('local', '$slot', 'i32'),
      block(
        'if',
        list('local.get', '$count'),
        block(
          'then',
          block(
            'loop',
            '$slots',
            list('call', '$slot.step', list('local.get', '$slot')),
            list('br_if', '$slots', list('i32.lt_u', next, list('local.get', '$count'))),
          ),
        ),
      ),
    ),
  ]
}

function emptyScope(
  program: Program,
  layout: Layout,
  code: Instructions,
  counters: ReadonlySet<string> = new Set(),
): Scope {
  return {
    program,
    layout,
    code,
    counters,
    locals: new Map(),
    innermost: undefined,
    shift: new Map(),
    bases: new Set(),
  }
}

const declarations = (scope: Scope): readonly Sexpr[] =>
  scope.locals.size === 0
    ? []
    : [filled([...scope.locals].map(([name, type]) => list('local', `$${name}`, type)))]

function scalarText(program: Program, layout: Layout, code: Instructions, fn: ScalarFunction): Sexpr {
  const scope = emptyScope(program, layout, code)
  const body = fn.body.map(({ name, value }) => set(scope, name, code.type, valueText(scope, value)))
  const result = valueText(scope, fn.result)
  return block(
    'func',
    `$${fn.name}`,
    ...fn.parameters.map((name) => list('param', `$${name}`, code.type)),
    list('result', code.type),
    note(fn.about),
    ...declarations(scope),
    ...body,
    result,
  )
}

function groupText(program: Program, layout: Layout, code: Instructions, group: Group): Sexpr {
  const scope = emptyScope(program, layout, code, loopVariables(group.statements))
  const body = statementsText(scope, group.statements)
  return block('func', `$step.${group.name}`, list('param', '$slot', 'i32'), ...declarations(scope), ...body)
}

function statementsText(scope: Scope, statements: readonly Statement[]): readonly Sexpr[] {
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
      const bases = basesText(scope, outerParts(statement.variable, statement.body))
      const body = statementsText(inside(scope, statement.variable, 0), statement.body)
      return [...bases, ...counted(scope, statement.variable, 0, extent, 1, body)]
    }
    case 'reduce':
      return reductionText(scope, statement)
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

/** The scope inside a loop: `ahead` is the lane of an unrolled reduction. */
function inside(scope: Scope, variable: string, ahead: number): Scope {
  return {
    ...scope,
    innermost: variable,
    shift: new Map([...scope.shift, [variable, ahead]]),
    bases: new Set(scope.bases),
  }
}

/** Computes the address parts that stay the same while a loop runs, unless an enclosing block has them. */
function basesText(scope: Scope, wanted: ReadonlyMap<string, readonly Term[]>): readonly Sexpr[] {
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
function placeText(scope: Scope, id: string, at: Place): readonly Sexpr[] {
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
  const parts = [...base, ...own]
  const safe = start >= 0 && collected(at.terms).every(({ stride }) => stride > 0)
  const whole = safe ? parts : [...parts, list('i32.const', String(start))]
  const sum = whole.length === 0 ? list('i32.const', '0') : whole.reduce((a, b) => list('i32.add', a, b))
  return safe ? [`offset=${start}`, sum] : [sum]
}

function valueText(scope: Scope, value: Value): Sexpr {
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
      return list('call', `$${value.fn}`, ...value.args.map((arg) => valueText(scope, arg)))
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return code.binary(value.op, valueText(scope, value.a), valueText(scope, value.b))
    default:
      return code.unary(value.op, valueText(scope, value.x))
  }
}

const spelled = (scope: Scope, name: string): string => (scope.counters.has(name) ? `${name}.value` : name)

function loopVariables(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((s) => [
      ...('variable' in s ? [s.variable] : []),
      ...('body' in s ? loopVariables(s.body) : []),
    ]),
  )
}

/** Writes a local, declaring it on first use. */
function set(scope: Scope, name: string, type: string, value: Sexpr): Sexpr {
  scope.locals.set(name, type)
  return list('local.set', `$${name}`, value)
}

const lengthOf = (scope: Scope, extent: Extent): number => (extent === 'batch' ? scope.program.batch : extent)
