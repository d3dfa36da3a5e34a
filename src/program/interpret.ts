/**
 * @file The reference execution of a Program: each statement and value becomes a closure that does exactly what program.ts says.
 * Both backends are judged against it, so it favours plainness over speed.
 */
import { internal } from '../base/diagnostic.js'
import { binary, COMPARE, unary } from './arithmetic.js'
import { allocateBuffers, type Numbers, viewIn } from './buffers.js'
import type {
  Execution,
  Extent,
  Place,
  Precision,
  Program,
  ScalarFunction,
  Statement,
  Value,
} from './program.js'
import { verifyProgram } from './verify.js'

type Get = () => number
type Act = () => void
type Test = () => boolean

/** Where the numbers of one run live: locals of the step, loop counters, buffers. */
interface Store {
  readonly program: Program
  readonly views: ReadonlyMap<string, Numbers>
  readonly counters: Map<string, { value: number }>
  readonly functions: ReadonlyMap<string, Callable>
  readonly procedures: ReadonlyMap<string, Act>
}

/** A scope of locals: inner scopes see outer ones. */
class Scope {
  private readonly cells = new Map<string, { value: number }>()
  private readonly outer: Scope | undefined
  constructor(outer?: Scope) {
    this.outer = outer
  }
  declare(name: string): { value: number } {
    const cell = { value: 0 }
    this.cells.set(name, cell)
    return cell
  }
  find(name: string): { value: number } {
    return this.cells.get(name) ?? this.outer?.find(name) ?? internal(`no local '${name}'`)
  }
}

type Callable = (args: readonly Get[]) => Get

/** Returns a maker of executions, each with buffers of its own. */
export function interpret(program: Program): () => Execution {
  const faults = verifyProgram(program)
  if (faults.length > 0) internal(`the program is not valid: ${faults.join('; ')}`)
  return () => start(program)
}

function start(program: Program): Execution {
  const views = allocateBuffers(program)
  const slot = { value: 0 }
  const functions = new Map<string, Callable>()
  const procedures = new Map<string, Act>()
  const store: Store = { program, views, counters: new Map([['slot', slot]]), functions, procedures }
  for (const fn of program.functions) functions.set(fn.name, callable(store, fn))
  for (const { name, body } of program.procedures ?? [])
    procedures.set(name, sequence(store, new Scope(), body))
  const step = sequence(store, new Scope(), program.step)
  return {
    program,
    view: (id) => viewIn(views, id),
    run: (count) => {
      for (slot.value = 0; slot.value < count; slot.value++) step()
    },
  }
}

/** Parameters and locals are cells: no recursion, so one set serves every call. */
function callable(store: Store, fn: ScalarFunction): Callable {
  const scope = new Scope()
  const parameters = fn.parameters.map((name) => scope.declare(name))
  const body = fn.body.map(({ name, value }) => {
    const get = compile(store, scope, value)
    const cell = scope.declare(name)
    return { get, cell }
  })
  const result = compile(store, scope, fn.result)
  return (args) => () => {
    const values = args.map((get) => get())
    parameters.forEach((cell, k) => {
      cell.value = values[k] ?? internal(`too few arguments for '${fn.name}'`)
    })
    for (const { get, cell } of body) cell.value = get()
    return result()
  }
}

function compile(store: Store, scope: Scope, value: Value): Get {
  const { precision, batch } = store.program
  switch (value.op) {
    case 'const': {
      const number = rounded(precision, value.value)
      return () => number
    }
    case 'batch': {
      const number = rounded(precision, batch)
      return () => number
    }
    case 'local': {
      const cell = scope.find(value.name)
      return () => cell.value
    }
    case 'load': {
      const view = viewIn(store.views, value.buffer)
      const at = position(store, scope, value.at)
      return () => view[at()] ?? internal(`index out of '${value.buffer}'`)
    }
    case 'select': {
      const test = compileTest(store, scope, value.test)
      const yes = compile(store, scope, value.yes)
      const no = compile(store, scope, value.no)
      return () => (test() ? yes() : no())
    }
    case 'call': {
      const fn = store.functions.get(value.fn) ?? internal(`no function '${value.fn}'`)
      return fn(value.args.map((arg) => compile(store, scope, arg)))
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max': {
      const apply = binary(value.op, precision)
      const a = compile(store, scope, value.a)
      const b = compile(store, scope, value.b)
      return () => apply(a(), b())
    }
    default: {
      const apply = unary(value.op, precision)
      const x = compile(store, scope, value.x)
      return () => apply(x())
    }
  }
}

function compileTest(
  store: Store,
  scope: Scope,
  test: { readonly is: '<' | '<=' | '==' | '!='; readonly a: Value; readonly b: Value },
): Test {
  const compare = COMPARE[test.is]
  const a = compile(store, scope, test.a)
  const b = compile(store, scope, test.b)
  return () => compare(a(), b())
}

function position(store: Store, scope: Scope, at: Place): Get {
  const base = fixedPosition(store, at)
  if (!at.pick) return base
  const { extent, stride } = at.pick
  const index = compile(store, scope, at.pick.index)
  return () => {
    const wanted = index()
    const held = wanted >= 0 ? Math.min(Math.floor(wanted), extent - 1) : 0
    return base() + stride * held
  }
}

/** offset + Σ stride · counter; with few terms written out, as every read and write goes through here. */
function fixedPosition(store: Store, at: Place): Get {
  const { offset } = at
  const terms = at.terms.map(({ variable, stride }) => {
    const counter = store.counters.get(variable) ?? internal(`no loop variable '${variable}'`)
    return { counter, stride }
  })
  const [first, second] = terms
  if (first === undefined) return () => offset
  const { counter: c1, stride: s1 } = first
  if (second === undefined) return () => offset + s1 * c1.value
  const { counter: c2, stride: s2 } = second
  if (terms.length === 2) return () => offset + s1 * c1.value + s2 * c2.value
  return () => terms.reduce((sum, { counter, stride }) => sum + stride * counter.value, offset)
}

function sequence(store: Store, scope: Scope, statements: readonly Statement[]): Act {
  const acts = statements.flatMap((statement) => act(store, scope, statement))
  return () => {
    for (const each of acts) each()
  }
}

function act(store: Store, scope: Scope, statement: Statement): readonly Act[] {
  switch (statement.kind) {
    case 'comment':
      return []
    case 'let': {
      const get = compile(store, scope, statement.value)
      const cell = scope.declare(statement.name)
      return [
        () => {
          cell.value = get()
        },
      ]
    }
    case 'store': {
      const view = viewIn(store.views, statement.buffer)
      const at = position(store, scope, statement.at)
      const get = compile(store, scope, statement.value)
      return [
        () => {
          view[at()] = get()
        },
      ]
    }
    case 'when': {
      const test = compileTest(store, scope, statement.test)
      const body = sequence(store, new Scope(scope), statement.body)
      return [() => test() && body()]
    }
    case 'for': {
      const extent = lengthOf(store, statement.extent)
      const { counter, inside } = within(store, statement.variable)
      const body = sequence(inside, new Scope(scope), statement.body)
      return [
        () => {
          for (counter.value = 0; counter.value < extent; counter.value++) body()
        },
      ]
    }
    case 'repeat': {
      const test = compileTest(store, scope, statement.test)
      const body = sequence(store, new Scope(scope), statement.body)
      return [
        () => {
          for (let round = 0; round < statement.limit && test(); round++) body()
        },
      ]
    }
    case 'call':
      return [store.procedures.get(statement.procedure) ?? internal(`no procedure '${statement.procedure}'`)]
    case 'reduce':
      return [reduction(store, scope, statement)]
  }
}

/** Partial results over the indices ≡ k (mod lanes), joined pairwise, then the remaining terms one by one. */
function reduction(store: Store, scope: Scope, statement: Extract<Statement, { kind: 'reduce' }>): Act {
  const { lanes } = statement
  const extent = lengthOf(store, statement.extent)
  const whole = Math.floor(extent / lanes) * lanes
  const join = binary(statement.by === 'sum' ? 'add' : 'max', store.program.precision)
  const from = statement.by === 'sum' ? 0 : Number.NEGATIVE_INFINITY
  const { counter, inside } = within(store, statement.variable)
  const own = new Scope(scope)
  const body = sequence(inside, own, statement.body)
  const get = compile(inside, own, statement.value)
  const term = (index: number): number => {
    counter.value = index
    body()
    return get()
  }
  const cell = scope.declare(statement.name)
  return () => {
    const partial: number[] = Array.from({ length: lanes }, () => from)
    for (let index = 0; index < whole; index++) {
      const k = index % lanes
      partial[k] = join(partial[k] ?? from, term(index))
    }
    let total = pairwise(partial, join)
    for (let index = whole; index < extent; index++) total = join(total, term(index))
    cell.value = total
  }
}

/** p0, p0 + p1 or (p0 + p1) + (p2 + p3). */
function pairwise(parts: readonly number[], join: (a: number, b: number) => number): number {
  if (parts.length === 1) return parts[0] ?? internal('a reduction without partial results')
  const half = parts.length / 2
  return join(pairwise(parts.slice(0, half), join), pairwise(parts.slice(half), join))
}

/** The store as seen inside a loop over the variable. */
function within(
  store: Store,
  variable: string,
): { readonly counter: { value: number }; readonly inside: Store } {
  const counter = { value: 0 }
  return { counter, inside: { ...store, counters: new Map([...store.counters, [variable, counter]]) } }
}

const lengthOf = (store: Store, extent: Extent): number => (extent === 'batch' ? store.program.batch : extent)

const rounded = (precision: Precision, x: number): number => (precision === 'f64' ? x : Math.fround(x))
