/** @file The scalar functions by name and precision, with what they call. */
import { internal } from '../../base/diagnostic.js'
import type { Precision, ScalarFunction } from '../program.js'
import { callees } from '../walk.js'
import { DOUBLE, SINGLE } from './constants.js'
import { PIECEWISE } from './piecewise.js'
import { smoothFunctions } from './smooth.js'

const LIBRARY: Readonly<Record<Precision, ReadonlyMap<string, ScalarFunction>>> = {
  f64: byName([...smoothFunctions(DOUBLE, 'f64'), ...PIECEWISE]),
  f32: byName([...smoothFunctions(SINGLE, 'f32'), ...PIECEWISE]),
}

function byName(functions: readonly ScalarFunction[]): ReadonlyMap<string, ScalarFunction> {
  return new Map(functions.map((fn) => [fn.name, fn]))
}

/** `tanh`, and with `_1` and `_2` its first and second derivative. */
export const FUNCTION_NAMES: readonly string[] = [...LIBRARY.f64.keys()]

export const hasScalarFunction = (name: string): boolean => LIBRARY.f64.has(name)

/** One function; what it calls is in `scalarFunctions`. */
export function scalarFunction(name: string, precision: Precision): ScalarFunction {
  return LIBRARY[precision].get(name) ?? internal(`no scalar function '${name}'`)
}

/** The named functions with all they call, each once, callees first: ready for `Program.functions`. */
export function scalarFunctions(names: Iterable<string>, precision: Precision): readonly ScalarFunction[] {
  const wanted = new Set<string>()
  const visit = (name: string): void => {
    if (wanted.has(name)) return
    wanted.add(name)
    for (const callee of callees(scalarFunction(name, precision))) visit(callee)
  }
  for (const name of names) visit(name)
  // the library itself is in calling order
  return [...LIBRARY[precision].values()].filter((fn) => wanted.has(fn.name))
}
