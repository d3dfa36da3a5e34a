/** @file A Program as WebAssembly text: functions with names, one comment per equation, loops kept as loops. */
import { LOADER } from '../../../templates/wasm/loader.js'
import { shapeOf } from '../../program/buffers.js'
import type { Program, ScalarFunction, Statement } from '../../program/program.js'
import { usedFunctions } from '../../program/walk.js'
import { fill } from '../frame.js'
import { type Group, groupsOf } from '../groups.js'
import { isUnseen } from '../unseen.js'
import { type Instructions, instructions } from './instructions.js'
import type { Layout, Region, Segment } from './layout.js'
import { declarations, emptyScope, LAST, loopVariables, set } from './scope.js'
import { block, list, note, type Sexpr } from './sexpr.js'
import { statementsText } from './statements.js'
import { valueText } from './values.js'

/** Content up to this size stands in the text; larger content only in the binary. */
const INLINE_BYTES = 512

/** The module; `segments` gives the initial content that is small enough to be read. */
export function emitModule(program: Program, layout: Layout, segments: readonly Segment[]): Sexpr {
  const code = instructions(program.precision)
  const groups = groupsOf(program)
  const globals = new Set<string>()
  const functions = [
    ...(program.procedures ?? []).map(({ name, body }) =>
      bodyText(program, layout, code, `$do.${name}`, body, globals),
    ),
    ...groups.map(({ name, statements }) =>
      bodyText(program, layout, code, `$step.${name}`, statements, globals),
    ),
  ]
  return block(
    'module',
    note(heading(program, layout)),
    list('memory', '(export "memory")', String(layout.pages)),
    ...(globals.has(LAST) ? [list('global', LAST, list('mut', 'i32'), list('i32.const', '1'))] : []),
    ...segments.flatMap(segmentText),
    ...usedFunctions(program).map((fn) => scalarText(program, layout, code, fn)),
    ...functions,
    ...entries(groups, globals.has(LAST)),
  )
}

export const isInline = (segment: Segment): boolean => segment.size <= INLINE_BYTES

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

function segmentText(segment: Segment): readonly Sexpr[] {
  const { id, offset, size, bytes } = segment
  if (!isInline(segment)) return [note(`${id}: ${size} bytes of initial content, in model.wasm only`)]
  const escaped = [...bytes()].map((b) => `\\${b.toString(16).padStart(2, '0')}`).join('')
  return [note(id), block('data', `(i32.const ${offset})`, `"${escaped}"`)]
}

/**
 * The body of a function that does as much for each of `$count` slots, and so many times more; where it is `told`, it says which slot is
 * the last.
 */
export function overSlots(told: boolean, calls: readonly Sexpr[], more = 0): readonly Sexpr[] {
  const [slot, count] = [list('local.get', '$slot'), list('local.get', '$count')]
  const next = list('i32.add', slot, list('i32.const', '1'))
  const end = more === 0 ? count : list('i32.add', count, list('i32.const', String(more)))
  return [
    list('param', '$count', 'i32'),
    list('local', '$slot', 'i32'),
    block(
      'if',
      count,
      block(
        'then',
        block(
          'loop',
          '$slots',
          ...(told ? [list('global.set', LAST, list('i32.eq', next, count))] : []),
          ...calls,
          list('br_if', '$slots', list('i32.lt_u', list('local.tee', '$slot', next), end)),
        ),
      ),
    ),
  ]
}

/** `step()` for slot 0 and `run(n)` for slots 0 … n−1, over one function per group. */
function entries(groups: readonly Group[], told: boolean): readonly Sexpr[] {
  const calls = groups.map(({ name }) => list('call', `$step.${name}`, list('local.get', '$slot')))
  return [
    block('func', '$all.equations', list('param', '$slot', 'i32'), ...calls),
    block('func', '$export.step', '(export "step")', list('call', '$all.equations', list('i32.const', '0'))),
    block(
      'func',
      '$export.run',
      '(export "run")',
      ...overSlots(told, [list('call', '$all.equations', list('local.get', '$slot'))]),
    ),
  ]
}

export function scalarText(program: Program, layout: Layout, code: Instructions, fn: ScalarFunction): Sexpr {
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

export function bodyText(
  program: Program,
  layout: Layout,
  code: Instructions,
  name: string,
  statements: readonly Statement[],
  globals: Set<string>,
  thread = 0,
): Sexpr {
  const scope = emptyScope(program, layout, code, loopVariables(statements), globals, thread)
  const body = statements.flatMap((s) => {
    if (!isUnseen(program, s)) return statementsText(scope, [s])
    scope.globals.add(LAST)
    const own = statementsText({ ...scope, bases: new Set(scope.bases) }, [s])
    return [block('if', list('global.get', LAST), block('then', ...own))]
  })
  return block('func', name, list('param', '$slot', 'i32'), ...declarations(scope), ...body)
}
