/** @file What stands inside values and statements: the one place that knows the parts of every operation. */
import type { Program, ScalarFunction, Statement, Value } from './program.js'

/** The values directly inside a value. */
export function parts(value: Value): readonly Value[] {
  if (value.op === 'call') return value.args
  if (value.op === 'select') return [value.test.a, value.test.b, value.yes, value.no]
  if (value.op === 'load') return value.at.pick ? [value.at.pick.index] : []
  if ('x' in value) return [value.x]
  return 'a' in value ? [value.a, value.b] : []
}

/** Whether a value or anything inside it satisfies a test. */
export const uses = (value: Value, test: (value: Value) => boolean): boolean =>
  test(value) || parts(value).some((part) => uses(part, test))

/** Every value that stands in a statement or in the statements inside it, outermost first. */
export function valuesIn(statement: Statement): readonly Value[] {
  const list: Value[] = []
  const visit = (s: Statement): void => {
    if ('test' in s) list.push(s.test.a, s.test.b)
    if (s.kind === 'store' && s.at.pick) list.push(s.at.pick.index)
    if ('value' in s) list.push(s.value)
    if ('body' in s) s.body.forEach(visit)
  }
  visit(statement)
  return list
}

/** Every statement list of a Program: its procedures, then its step. */
export const allStatements = (program: Program): readonly Statement[] => [
  ...(program.procedures ?? []).flatMap(({ body }) => body),
  ...program.step,
]

/** Names of the functions that values call. */
export function called(values: readonly Value[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: Value): void => {
    if (value.op === 'call') found.add(value.fn)
    parts(value).forEach(visit)
  }
  values.forEach(visit)
  return found
}

/** Names of the functions that a function calls. */
export const callees = (fn: ScalarFunction): ReadonlySet<string> =>
  called([...fn.body.map(({ value }) => value), fn.result])

/** The functions that the step and its procedures call, directly or through others, in the order of the Program. */
export function usedFunctions(program: Program): readonly ScalarFunction[] {
  const wanted = new Set(called(allStatements(program).flatMap(valuesIn)))
  // callees stand before their callers
  for (const fn of [...program.functions].reverse()) {
    if (wanted.has(fn.name)) for (const name of callees(fn)) wanted.add(name)
  }
  return program.functions.filter(({ name }) => wanted.has(name))
}

/** Buffers that statements store to. */
export function storedIn(statements: readonly Statement[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (s: Statement): void => {
    if (s.kind === 'store') found.add(s.buffer)
    if ('body' in s) s.body.forEach(visit)
  }
  statements.forEach(visit)
  return found
}

/** Buffers that statements load from. */
export function loadedIn(statements: readonly Statement[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: Value): void => {
    if (value.op === 'load') found.add(value.buffer)
    parts(value).forEach(visit)
  }
  statements.flatMap(valuesIn).forEach(visit)
  return found
}

/** Buffers that a Program reads or writes anywhere. */
export function usedBuffers(program: Program): ReadonlySet<string> {
  const all = allStatements(program)
  return new Set([...storedIn(all), ...loadedIn(all)])
}
