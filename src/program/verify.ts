/**
 * @file Checks of a Program: names, definitions before use, indices within buffers, no recursion. What is wrong comes back as
 * sentences, none when the Program may be carried out.
 */
import {
  type Buffer,
  type Comparison,
  type Extent,
  type Place,
  type Program,
  type ScalarFunction,
  type Statement,
  sizeOf,
  type Value,
} from './program.js'
import { parts, uses } from './walk.js'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Names that mean something to every execution. */
const TAKEN: ReadonlySet<string> = new Set(['slot', 'batch'])

/** The batch and ring at which places are checked: as given, and as the TypeScript backend leaves them open. */
interface Size {
  readonly batch: number
  readonly ring: number
}

/** What a statement sees: locals, and loop variables with their extents. */
interface Scope {
  readonly locals: ReadonlySet<string>
  readonly variables: ReadonlyMap<string, Extent>
}

interface Context {
  readonly program: Program
  readonly buffers: ReadonlyMap<string, Buffer>
  readonly functions: ReadonlyMap<string, ScalarFunction>
  /** Those listed so far. */
  readonly procedures: ReadonlySet<string>
  readonly sizes: readonly Size[]
  readonly fault: (sentence: string) => void
}

/** All faults of a Program, each once. */
export function verifyProgram(program: Program): string[] {
  const faults = new Set<string>()
  const fault = (sentence: string): void => {
    faults.add(sentence)
  }
  const { batch, ring } = program
  if (!isCount(batch) || batch < 1) fault(`the batch is ${batch}`)
  if (!isCount(ring) || ring < 1) fault(`the input ring has ${ring} slots`)
  const buffers = checkBuffers(program, fault)
  const sizes = [
    { batch, ring },
    { batch: 1, ring: 1 },
    { batch: 2, ring: 1 },
  ]
  const functions = new Map<string, ScalarFunction>()
  const procedures = new Set<string>()
  const context: Context = { program, buffers, functions, procedures, sizes, fault }
  for (const fn of program.functions) {
    checkFunction(context, fn)
    functions.set(fn.name, fn)
  }
  const outermost: Scope = { locals: new Set(), variables: new Map<string, Extent>([['slot', ring]]) }
  for (const { name, body } of program.procedures ?? []) {
    if (!NAME.test(name)) fault(`'${name}' cannot be the name of a procedure`)
    if (procedures.has(name)) fault(`two procedures are called '${name}'`)
    checkStatements(context, outermost, body, `procedure '${name}'`)
    procedures.add(name)
  }
  checkStatements(context, outermost, program.step, 'the step')
  return [...faults]
}

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0

function checkBuffers(program: Program, fault: (sentence: string) => void): ReadonlyMap<string, Buffer> {
  const buffers = new Map<string, Buffer>()
  const names = new Set<string>()
  for (const buffer of program.buffers) {
    const { id, name, shape, initial } = buffer
    if (!NAME.test(id) || TAKEN.has(id)) fault(`'${id}' cannot be the id of a buffer`)
    if (buffers.has(id)) fault(`two buffers are called '${id}'`)
    buffers.set(id, buffer)
    // a gradient carries the name of its parameter
    const key = buffer.role === 'gradient' ? `gradient of ${name}` : name
    if (key !== undefined && name !== undefined && names.has(key))
      fault(`two buffers have the public name '${name}'`)
    if (key !== undefined && name !== undefined) names.add(key)
    if (!shape.every((d) => d === 'batch' || isCount(d))) {
      fault(`the shape of '${id}' is [${shape.join(', ')}]`)
      continue
    }
    const size = sizeOf(buffer, program.batch, program.ring)
    const given = initial?.length ?? 0
    if (given > 0 && size > 0 && size % given !== 0) {
      fault(`the initial content of '${id}' has ${given} numbers, which does not divide its ${size} elements`)
    }
  }
  return buffers
}

function checkFunction(context: Context, fn: ScalarFunction): void {
  const { functions, fault } = context
  const where = `function '${fn.name}'`
  if (!NAME.test(fn.name)) fault(`'${fn.name}' cannot be the name of a function`)
  if (functions.has(fn.name)) fault(`two functions are called '${fn.name}'`)
  const locals = new Set<string>()
  const declare = (name: string): void => {
    if (!NAME.test(name) || TAKEN.has(name)) fault(`${where}: '${name}' cannot be a name`)
    if (locals.has(name)) fault(`${where}: '${name}' is defined twice`)
    locals.add(name)
  }
  fn.parameters.forEach(declare)
  const scope = { locals, variables: new Map<string, Extent>() }
  const pure = (value: Value): void => {
    checkValue(context, scope, value, where)
    if (uses(value, (v) => v.op === 'load')) fault(`${where} reads a buffer`)
    if (uses(value, (v) => v.op === 'batch')) fault(`${where} reads the batch size`)
  }
  for (const { name, value } of fn.body) {
    pure(value)
    declare(name)
  }
  pure(fn.result)
}

function checkValue(context: Context, scope: Scope, value: Value, where: string): void {
  const { fault } = context
  switch (value.op) {
    case 'local':
      if (!scope.locals.has(value.name)) fault(`${where} reads '${value.name}', which is not defined there`)
      break
    case 'load':
      checkPlace(context, scope, value.buffer, value.at, where, 'reads')
      checkPick(context, value.at, where)
      break
    case 'call': {
      const fn = context.functions.get(value.fn)
      if (fn === undefined) fault(`${where} calls '${value.fn}', which is not a function listed before it`)
      else if (fn.parameters.length !== value.args.length) {
        fault(
          `${where} calls '${value.fn}' with ${value.args.length} arguments instead of ${fn.parameters.length}`,
        )
      }
      break
    }
    default:
  }
  for (const part of parts(value)) checkValue(context, scope, part, where)
}

function checkPlace(
  context: Context,
  scope: Scope,
  id: string,
  at: Place,
  where: string,
  verb: 'reads' | 'writes',
): void {
  const fault = (sentence: string): void => context.fault(`${where} ${verb} ${sentence}`)
  const buffer = context.buffers.get(id)
  if (buffer === undefined) {
    fault(`the unknown buffer '${id}'`)
    return
  }
  const unknown = at.terms.filter(({ variable }) => !scope.variables.has(variable))
  for (const { variable } of unknown) fault(`'${id}' at '${variable}', which is no loop variable there`)
  if (![at.offset, ...at.terms.map((t) => t.stride)].every(Number.isInteger)) {
    fault(`'${id}' at a position that is not an integer`)
    return
  }
  if (unknown.length > 0) return
  for (const size of context.sizes) {
    const reach = range(scope, at, size)
    const length = sizeOf(buffer, size.batch, size.ring)
    if (reach !== undefined && (reach.low < 0 || reach.high >= length)) {
      const [first] = context.sizes
      const open = size === first ? '' : ` when the batch is ${size.batch}`
      fault(`'${id}' at ${reach.low}…${reach.high}, but it has ${length} elements${open}`)
      return
    }
  }
}

function checkPick({ fault }: Context, { pick }: Place, where: string): void {
  if (!pick) return
  if (!isCount(pick.extent) || pick.extent < 1) fault(`${where} picks among ${pick.extent}`)
  if (!isCount(pick.stride)) fault(`${where} picks with the stride ${pick.stride}`)
}

/** Least and greatest index of a place; nothing when an enclosing loop never runs. */
function range(
  scope: Scope,
  at: Place,
  size: Size,
): { readonly low: number; readonly high: number } | undefined {
  if (size.ring === 0) return undefined
  for (const extent of scope.variables.values()) if (lengthOf(extent, size) === 0) return undefined
  let low = at.offset
  let high = at.offset + (at.pick ? at.pick.stride * (at.pick.extent - 1) : 0)
  for (const [n, { variable }] of at.terms.entries()) {
    // a variable may stand in several terms: its strides add up
    if (at.terms.findIndex((t) => t.variable === variable) < n) continue
    const stride = at.terms.reduce((sum, t) => (t.variable === variable ? sum + t.stride : sum), 0)
    const extent = variable === 'slot' ? size.ring : scope.variables.get(variable)
    const span = stride * (extent === undefined ? 0 : lengthOf(extent, size) - 1)
    low += Math.min(0, span)
    high += Math.max(0, span)
  }
  return { low, high }
}

const lengthOf = (extent: Extent, size: Size): number => (extent === 'batch' ? size.batch : extent)

function checkTest(
  context: Context,
  scope: Scope,
  test: { readonly is: Comparison; readonly a: Value; readonly b: Value },
  where: string,
): void {
  checkValue(context, scope, test.a, where)
  checkValue(context, scope, test.b, where)
}

/** Checks statements in order; each `let` and `reduce` is seen by those after it. */
function checkStatements(
  context: Context,
  outer: Scope,
  statements: readonly Statement[],
  place: string,
): void {
  const { fault } = context
  const locals = new Set(outer.locals)
  const scope: Scope = { locals, variables: outer.variables }
  let where = place
  const declare = (name: string): void => {
    if (!NAME.test(name) || TAKEN.has(name)) fault(`${where}: '${name}' cannot be a name`)
    if (locals.has(name)) fault(`${where}: '${name}' is defined twice`)
    if (scope.variables.has(name)) fault(`${where}: '${name}' is also a loop variable`)
    locals.add(name)
  }
  for (const statement of statements) {
    switch (statement.kind) {
      case 'comment':
        where = statement.equation === undefined ? place : `equation '${statement.equation}'`
        break
      case 'let':
        checkValue(context, scope, statement.value, where)
        declare(statement.name)
        break
      case 'store':
        checkPlace(context, scope, statement.buffer, statement.at, where, 'writes')
        checkPick(context, statement.at, where)
        if (statement.at.pick) checkValue(context, scope, statement.at.pick.index, where)
        checkValue(context, scope, statement.value, where)
        break
      case 'when':
        checkTest(context, scope, statement.test, where)
        checkStatements(context, scope, statement.body, where)
        break
      case 'repeat':
        if (!NAME.test(statement.name) || TAKEN.has(statement.name))
          fault(`${where}: '${statement.name}' cannot be the name of a repetition`)
        if (!isCount(statement.limit)) fault(`${where}: a repetition has the limit ${statement.limit}`)
        checkTest(context, scope, statement.test, where)
        checkStatements(context, scope, statement.body, where)
        break
      case 'call':
        if (!context.procedures.has(statement.procedure))
          fault(`${where} calls '${statement.procedure}', which is no procedure listed before it`)
        break
      case 'for':
        checkStatements(context, inside(context, scope, statement, where), statement.body, where)
        break
      case 'reduce': {
        if (![1, 2, 4].includes(statement.lanes))
          fault(`${where}: '${statement.name}' has ${statement.lanes} lanes`)
        const term = inside(context, scope, statement, where)
        if (!statement.body.every((s) => s.kind === 'let' || s.kind === 'reduce' || s.kind === 'comment')) {
          fault(`${where}: a term of '${statement.name}' does more than compute`)
        }
        const seen = { ...term, locals: new Set([...term.locals, ...definitions(statement.body)]) }
        checkStatements(context, term, statement.body, where)
        checkValue(context, seen, statement.value, where)
        declare(statement.name)
      }
    }
  }
}

/** The names that a list of statements defines. */
const definitions = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap((s) => (s.kind === 'let' || s.kind === 'reduce' ? [s.name] : []))

/** The scope inside a loop or a reduction. */
function inside(
  context: Context,
  scope: Scope,
  { variable, extent }: { readonly variable: string; readonly extent: Extent },
  where: string,
): Scope {
  const { fault } = context
  if (!NAME.test(variable) || TAKEN.has(variable)) fault(`${where}: '${variable}' cannot be a loop variable`)
  if (scope.variables.has(variable)) fault(`${where}: the loop variable '${variable}' is already in use`)
  if (scope.locals.has(variable)) fault(`${where}: the loop variable '${variable}' is also a local`)
  if (extent !== 'batch' && !isCount(extent))
    fault(`${where}: the loop over '${variable}' has extent ${extent}`)
  return { locals: scope.locals, variables: new Map([...scope.variables, [variable, extent]]) }
}
