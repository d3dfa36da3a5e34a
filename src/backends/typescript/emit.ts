/** @file A Program as TypeScript functions: one per scalar function and one per equation; untyped it is plain JavaScript. */
import { arrange } from '../../program/arrange/arrange.js'
import { prune } from '../../program/differentiate/prune.js'
import type { Program, ScalarFunction, Statement, Value } from '../../program/program.js'
import { parts, usedFunctions } from '../../program/walk.js'
import { outerParts } from '../address.js'
import { groupsOf } from '../groups.js'
import { noteLines } from '../notes.js'
import { nestLines } from './blocks.js'
import { type Names, namesOf } from './names.js'
import { openPassLines, rowPassLines } from './rowPass.js'
import {
  baseLines,
  extentText,
  type Form,
  indented,
  index,
  inside,
  pairwise,
  type Scope,
  spellingOf,
  text,
} from './scope.js'
import { condition, expression } from './spell.js'

/** One function of the emitted code. */
export interface Piece {
  readonly name: string
  readonly about: string
  /** Parameters, all numbers. */
  readonly parameters: readonly string[]
  /** Whether it returns a number; otherwise it returns nothing. */
  readonly returns: boolean
  readonly lines: readonly string[]
}

export interface Pieces {
  readonly names: Names
  readonly functions: readonly Piece[]
  readonly procedures: readonly Piece[]
  /** In the order of the step. */
  readonly groups: readonly Piece[]
}

type Loop = Extract<Statement, { readonly kind: 'for' }>

/** A batch beyond all: what may be arranged for it may be for any. */
const MANY = 2 ** 20

/** A Program without locals that nothing reads: compilers warn of them. */
function pruned(program: Program): Program {
  const procedures = program.procedures?.map((p) => ({ ...p, body: prune(p.body) }))
  return { ...program, step: prune(program.step), ...(procedures ? { procedures } : {}) }
}

/** The loops in an order that suits products; where the batch is left open, one that suits every batch. */
function arranged(program: Program, { open, brief }: Form): Program {
  if (brief) return program
  if (!open) return arrange(program)
  if (program.batch === 1) return program
  return { ...arrange({ ...program, batch: MANY }, { rows: true }), batch: program.batch }
}

export function piecesOf(given: Program, form: Form): Pieces {
  const program = pruned(arranged(given, form))
  const names = namesOf(program)
  const scope: Scope = { program, names, form, innermost: undefined, shift: new Map(), bases: new Set() }
  const functions = usedFunctions(program).map((fn) => functionPiece(scope, fn))
  const procedures = (program.procedures ?? []).map(({ name, body }) => ({
    name: names.procedure(name),
    about: '',
    parameters: form.open ? [] : ['slot'],
    returns: false,
    lines: block({ ...scope, bases: new Set() }, body),
  }))
  const groups = groupsOf(program).map(({ name, statements }) => ({
    name: names.fresh(`step_${name}`),
    about: '',
    parameters: form.open ? [] : ['slot'],
    returns: false,
    lines: block({ ...scope, bases: new Set() }, statements),
  }))
  return { names, functions, procedures, groups }
}

/** A function as text. */
export function pieceText(piece: Piece, types: boolean): string {
  const parameters = piece.parameters.map((name) => (types ? `${name}: number` : name)).join(', ')
  const result = types ? `: ${piece.returns ? 'number' : 'void'}` : ''
  const about = piece.about === '' ? [] : [`/** ${piece.about} */`]
  return [...about, `function ${piece.name}(${parameters})${result} {`, ...indented(piece.lines), '}'].join(
    '\n',
  )
}

function functionPiece(scope: Scope, fn: ScalarFunction): Piece {
  const { names } = scope
  const spelling = { ...spellingOf(scope), local: names.inner }
  const read = new Set<string>()
  const visit = (value: Value): void => {
    if (value.op === 'local') read.add(value.name)
    parts(value).forEach(visit)
  }
  ;[...fn.body.map(({ value }) => value), fn.result].forEach(visit)
  return {
    name: names.fn(fn.name),
    about: fn.about,
    parameters: fn.parameters.map((name) => (read.has(name) ? names.inner(name) : `_${names.inner(name)}`)),
    returns: true,
    lines: [
      ...fn.body
        .filter(({ name }) => read.has(name))
        .map(({ name, value }) => `const ${names.inner(name)} = ${expression(spelling, value)}`),
      `return ${expression(spelling, fn.result)}`,
    ],
  }
}

const block = (scope: Scope, statements: readonly Statement[]): readonly string[] =>
  statements.flatMap((statement) => statementLines(scope, statement))

function statementLines(scope: Scope, statement: Statement): readonly string[] {
  const { names } = scope
  switch (statement.kind) {
    case 'comment':
      return noteLines(scope.program, statement).map((line) => `// ${line}`)
    case 'let':
      return [`const ${names.local(statement.name)} = ${text(scope, statement.value)}`]
    case 'store':
      return [
        `${names.buffer(statement.buffer)}[${index(scope, statement.at)}] = ${text(scope, statement.value)}`,
      ]
    case 'when':
      return [
        `if (${condition(spellingOf(scope), statement.test)}) {`,
        ...indented(block({ ...scope, bases: new Set(scope.bases) }, statement.body)),
        '}',
      ]
    case 'for': {
      if (extentText(scope, statement.extent) === '0') return []
      const { open, brief } = scope.form
      const nest = brief ? undefined : nestLines(scope, statement)
      if (nest) return nest
      const apart = { ...scope, bases: new Set(scope.bases) }
      const pass = open
        ? openPassLines(scope, statement, block, () => plainLines(apart, statement))
        : brief
          ? undefined
          : rowPassLines(scope, statement, block)
      return pass ?? plainLines(scope, statement)
    }
    case 'repeat': {
      const round = names.local(statement.name)
      const test = condition(spellingOf(scope), statement.test)
      return [
        `for (let ${round} = 0; ${round} < ${statement.limit} && ${test}; ${round}++) {`,
        ...indented(block({ ...scope, bases: new Set(scope.bases) }, statement.body)),
        '}',
      ]
    }
    case 'call':
      return [`${names.procedure(statement.procedure)}(${scope.form.open ? '' : 'slot'})`]
    case 'reduce':
      return reductionLines(scope, statement)
  }
}

/** A loop as it stands. */
function plainLines(scope: Scope, { variable, extent, body }: Loop): readonly string[] {
  const name = scope.names.local(variable)
  return [
    ...baseLines(scope, outerParts(variable, body)),
    `for (let ${name} = 0; ${name} < ${extentText(scope, extent)}; ${name}++) {`,
    ...indented(block(inside(scope, variable, 0), body)),
    '}',
  ]
}

function reductionLines(scope: Scope, statement: Extract<Statement, { kind: 'reduce' }>): readonly string[] {
  const { names } = scope
  const { lanes, by, body, value } = statement
  const name = names.local(statement.name)
  const variable = names.local(statement.variable)
  const extent = extentText(scope, statement.extent)
  const from = by === 'sum' ? '0' : '-Number.POSITIVE_INFINITY'
  const bases = baseLines(scope, outerParts(statement.variable, body, value))
  const term = (k: number, into: string): readonly string[] => {
    const own = inside(scope, statement.variable, k)
    const lines = block(own, body)
    const last =
      by === 'sum' ? `${into} += ${text(own, value)}` : `${into} = Math.max(${into}, ${text(own, value)})`
    return [...lines, last]
  }
  if (lanes === 1) {
    const head = `for (let ${variable} = 0; ${variable} < ${extent}; ${variable}++) {`
    return [...bases, `let ${name} = ${from}`, head, ...indented(term(0, name)), '}']
  }
  const partial = (k: number): string => names.fresh(`${name}_${k}`)
  const all = Array.from({ length: lanes }, (_, k) => k)
  const fixed = statement.extent === 'batch' && scope.form.open ? undefined : Number(extent)
  const whole = fixed === undefined ? `${extent} - (${extent} % ${lanes})` : String(fixed - (fixed % lanes))
  const rest = fixed === undefined || fixed % lanes > 0
  // terms with locals of their own need a block each
  const lane = (k: number): readonly string[] =>
    body.length === 0 ? term(k, partial(k)) : ['{', ...indented(term(k, partial(k))), '}']
  const main = [
    `for (let ${variable} = 0; ${variable} < ${whole}; ${variable} += ${lanes}) {`,
    ...indented(all.flatMap(lane)),
    '}',
  ]
  const tail = [
    `for (let ${variable} = ${whole}; ${variable} < ${extent}; ${variable}++) {`,
    ...indented(term(0, name)),
    '}',
  ]
  return [
    ...bases,
    ...all.map((k) => `let ${partial(k)} = ${from}`),
    ...(whole === '0' ? [] : main),
    `${rest ? 'let' : 'const'} ${name} = ${pairwise(all.map(partial), by)}`,
    ...(rest ? tail : []),
  ]
}
