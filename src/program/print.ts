/** @file A Program as text for people and tests: what it computes, in its order, without the syntax of a target. */
import { contentOf } from './buffers.js'
import type { Buffer, Place, Program, ScalarFunction, Statement, Value } from './program.js'

/** The whole Program. */
export function printProgram(program: Program): string {
  const { name, precision, batch, ring, dt } = program
  const sections = [
    [`program ${name}: ${precision}, batch ${batch}, ring ${ring}, dt ${dt}`],
    program.buffers.map(bufferLine),
    program.functions.flatMap(functionLines),
    ...(program.procedures ?? []).map(({ name: procedure, body }) => [
      `procedure ${procedure}`,
      ...body.flatMap((statement) => printStatement(statement, program.equations)).map(indent),
    ]),
    [
      'step',
      ...program.step.flatMap((statement) => printStatement(statement, program.equations)).map(indent),
    ],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const indent = (line: string): string => `  ${line}`

function bufferLine(buffer: Buffer): string {
  const { id, name, role, shape, ring, about } = buffer
  const initial = contentOf(buffer)
  const axes = ring ? ['ring', ...shape] : shape
  const shown = Array.from({ length: Math.min(4, initial.length) }, (_, k) => initial[k]).join(', ')
  const content =
    initial.length === 0 ? '' : ` = ${shown}${initial.length > 4 ? `, … (${initial.length})` : ''}`
  const notes = [name === undefined || name === id ? '' : `'${name}'`, about ?? ''].filter(
    (part) => part !== '',
  )
  return `${role} ${id}[${axes.join(', ')}]${content}${notes.length === 0 ? '' : `  # ${notes.join(': ')}`}`
}

function functionLines({ name, parameters, body, result, about }: ScalarFunction): readonly string[] {
  return [
    `function ${name}(${parameters.join(', ')})  # ${about}`,
    ...body.map((each) => `  ${each.name} = ${printValue(each.value)}`),
    `  return ${printValue(result)}`,
  ]
}

/** A statement, one line or an indented block; comments show the text of their equation where it is given. */
export function printStatement(
  statement: Statement,
  equations: Program['equations'] = [],
): readonly string[] {
  const body = (statements: readonly Statement[]): readonly string[] =>
    statements.flatMap((each) => printStatement(each, equations)).map(indent)
  switch (statement.kind) {
    case 'comment': {
      const stated = equations.find(({ id }) => id === statement.equation)?.text ?? ''
      const text = [statement.equation === undefined ? '' : `[${statement.equation}]`, stated, statement.text]
      return [`# ${text.filter((part) => part !== '').join(' ')}`]
    }
    case 'let':
      return [`${statement.name} = ${printValue(statement.value)}`]
    case 'store':
      return [`${element(statement.buffer, statement.at)} := ${printValue(statement.value)}`]
    case 'for':
      return [`for ${statement.variable} < ${statement.extent}`, ...body(statement.body)]
    case 'when':
      return [`when ${printTest(statement.test)}`, ...body(statement.body)]
    case 'repeat':
      return [
        `repeat ${statement.name} < ${statement.limit} while ${printTest(statement.test)}`,
        ...body(statement.body),
      ]
    case 'call':
      return [`do ${statement.procedure}`]
    case 'reduce': {
      const { name, by, variable, extent, lanes, value } = statement
      const head = `${name} = ${by} over ${variable} < ${extent}${lanes === 1 ? '' : ` in ${lanes} lanes`}`
      const term = printValue(value)
      return statement.body.length === 0
        ? [`${head}: ${term}`]
        : [head, ...body(statement.body), `  : ${term}`]
    }
  }
}

/** Tightness of an operation: what is looser than its surroundings gets brackets. */
const SUM = 1
const PRODUCT = 2
const SIGN = 3

const INFIX = { add: ['+', SUM], sub: ['-', SUM], mul: ['*', PRODUCT], div: ['/', PRODUCT] } as const

/** A value; sums and products are read from left to right. */
export function printValue(value: Value, least = 0): string {
  switch (value.op) {
    case 'const':
      return Object.is(value.value, -0) ? '-0' : String(value.value)
    case 'batch':
      return 'batch'
    case 'local':
      return value.name
    case 'load':
      return element(value.buffer, value.at)
    case 'add':
    case 'sub':
    case 'mul':
    case 'div': {
      const [sign, tight] = INFIX[value.op]
      const text = `${printValue(value.a, tight)} ${sign} ${printValue(value.b, tight + 1)}`
      return tight < least ? `(${text})` : text
    }
    case 'neg':
      return `-${printValue(value.x, SIGN)}`
    case 'min':
    case 'max':
      return `${value.op}(${printValue(value.a)}, ${printValue(value.b)})`
    case 'select':
      return `select(${printTest(value.test)}, ${printValue(value.yes)}, ${printValue(value.no)})`
    case 'call':
      return `${value.fn}(${value.args.map((arg) => printValue(arg)).join(', ')})`
    default:
      return `${value.op}(${printValue(value.x)})`
  }
}

const printTest = ({ is, a, b }: Extract<Value, { op: 'select' }>['test']): string =>
  `${printValue(a)} ${is} ${printValue(b)}`

/** `W[53 i + j]`. */
function element(buffer: string, { offset, terms, pick }: Place): string {
  const picked = pick && `(${printValue(pick.index)} of ${pick.extent})`
  const each = [
    ...terms.map(({ variable, stride }) => (stride === 1 ? variable : `${stride} ${variable}`)),
    ...(pick ? [pick.stride === 1 ? `${picked}` : `${pick.stride} ${picked}`] : []),
  ]
  const all = offset === 0 && each.length > 0 ? each : [...each, String(offset)]
  return `${buffer}[${all.join(' + ').replace(/\+ -/g, '- ')}]`
}
