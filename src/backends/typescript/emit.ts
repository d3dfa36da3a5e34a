/** @file A Program as TypeScript functions: one per scalar function and one per equation; untyped it is plain JavaScript. */
import type { Extent, Place, Program, ScalarFunction, Statement, Value } from '../../program/program.js'
import { parts, usedFunctions, uses } from '../../program/walk.js'
import { address, keyOf, outerParts, type Term } from '../address.js'
import { groupsOf, localsRead } from '../groups.js'
import { noteLines } from '../notes.js'
import { type Names, namesOf } from './names.js'
import { condition, expression, literal, type Spelling } from './spell.js'

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

/** `open`: typed, for any batch, one input slot. Otherwise untyped, for the Program's batch and ring. */
export interface Form {
  readonly open: boolean
}

/** What is known where a statement is written. */
interface Scope {
  readonly program: Program
  readonly names: Names
  readonly form: Form
  readonly innermost: string | undefined
  /** How far an unrolled loop variable is ahead of its counter. */
  readonly shift: ReadonlyMap<string, number>
  /** Outer index parts that have a name here, by key; grows along a block. */
  readonly bases: Set<string>
}

export function piecesOf(program: Program, form: Form): Pieces {
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

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`))

function spellingOf(scope: Scope): Spelling {
  const { names, form, program } = scope
  return {
    types: form.open,
    batch: form.open ? 'batch' : String(program.batch),
    local: names.local,
    fn: names.fn,
    element: (buffer, at) => `${names.buffer(buffer)}[${index(scope, at)}]`,
    number: (x) => literal(program.precision === 'f64' ? x : Math.fround(x)),
  }
}

const text = (scope: Scope, value: Value): string => expression(spellingOf(scope), value)

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

/** The lines of statements; a local that nothing reads is left out. */
function block(scope: Scope, statements: readonly Statement[], result?: Value): readonly string[] {
  return statements.flatMap((statement, k) => {
    if (statement.kind === 'let' || statement.kind === 'reduce') {
      const name = statement.name
      const later = localsRead(statements.slice(k + 1))
      const inResult = result !== undefined && uses(result, (v) => v.op === 'local' && v.name === name)
      if (!later.has(name) && !inResult) return []
    }
    return statementLines(scope, statement)
  })
}

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
      const { variable } = statement
      const extent = extentText(scope, statement.extent)
      if (extent === '0') return []
      return [
        ...baseLines(scope, outerParts(variable, statement.body)),
        `for (let ${names.local(variable)} = 0; ${names.local(variable)} < ${extent}; ${names.local(variable)}++) {`,
        ...indented(block(inside(scope, variable, 0), statement.body)),
        '}',
      ]
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
    const lines = block(own, body, value)
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

/** (p0 + p1) + (p2 + p3), or the same with max. */
function pairwise(terms: readonly string[], by: 'sum' | 'max'): string {
  const [first = ''] = terms
  if (terms.length === 1) return first
  const left = pairwise(terms.slice(0, terms.length / 2), by)
  const right = pairwise(terms.slice(terms.length / 2), by)
  if (by === 'max') return `Math.max(${left}, ${right})`
  return terms.length === 2 ? `${left} + ${right}` : `${left} + (${right})`
}

function inside(scope: Scope, variable: string, ahead: number): Scope {
  return {
    ...scope,
    innermost: variable,
    shift: new Map([...scope.shift, [variable, ahead]]),
    bases: new Set(scope.bases),
  }
}

/** Names the index parts that stay the same while a loop runs; a lone variable needs no name. */
function baseLines(scope: Scope, wanted: ReadonlyMap<string, readonly Term[]>): readonly string[] {
  return [...wanted.values()].flatMap((all) => {
    const terms = seen(scope, all)
    const key = keyOf(terms)
    if (isPlain(terms) || scope.bases.has(key)) return []
    scope.bases.add(key)
    return [`const ${baseName(scope, terms)} = ${sumText(scope, terms)}`]
  })
}

/** With the batch open the ring has one slot, so that the slot adds nothing. */
const seen = (scope: Scope, terms: readonly Term[]): readonly Term[] =>
  scope.form.open ? terms.filter(({ variable }) => variable !== 'slot') : terms

const isPlain = (terms: readonly Term[]): boolean =>
  terms.length === 0 || (terms.length === 1 && terms[0]?.stride === 1)

/** `b_53_i_7` for 53b + 7i. */
function baseName(scope: Scope, terms: readonly Term[]): string {
  const each = terms.map(({ variable, stride }) => (stride === 1 ? variable : `${variable}_${stride}`))
  return scope.names.fresh(each.join('_').replace(/-/g, 'm'))
}

/** `53 * b + i`. */
function sumText(scope: Scope, terms: readonly Term[]): string {
  const each = terms.map(({ variable, stride }) => {
    const name = scope.names.local(variable)
    return stride === 1 ? name : `${stride} * ${name}`
  })
  return each.join(' + ').replace(/\+ -/g, '- ')
}

function index(scope: Scope, at: Place): string {
  const { offset, inner, outer } = address(at, scope.innermost, scope.shift)
  const terms = seen(scope, outer)
  const base = scope.bases.has(keyOf(terms)) ? baseName(scope, terms) : sumText(scope, terms)
  const own =
    inner === 0 || scope.innermost === undefined || (scope.form.open && scope.innermost === 'slot')
      ? ''
      : sumText(scope, [{ variable: scope.innermost, stride: inner }])
  const all = [base, own, pickText(scope, at), offset === 0 ? '' : String(offset)].filter(
    (part) => part !== '',
  )
  return all.length === 0 ? '0' : all.join(' + ').replace(/\+ -/g, '- ')
}

/** The whole part, held within the axis; `| 0` makes NaN 0. */
function pickText(scope: Scope, { pick }: Place): string {
  if (!pick) return ''
  const held = `(Math.max(0, Math.min(${text(scope, pick.index)}, ${pick.extent - 1})) | 0)`
  return pick.stride === 1 ? held : `${pick.stride} * ${held}`
}

function extentText(scope: Scope, extent: Extent): string {
  if (extent !== 'batch') return String(extent)
  return scope.form.open ? 'batch' : String(scope.program.batch)
}
