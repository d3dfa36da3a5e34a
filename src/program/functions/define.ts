/** @file Writing a scalar function as straight-line code: each `bind` becomes one local of the function. */
import { add, constant, local, mul } from '../build.js'
import type { ScalarFunction, Value } from '../program.js'

/** Names a value once, so that it is computed once; a second local of a name gets a number. */
export type Bind = (name: string, value: Value) => Value

/** Builds a function from code that binds its locals in order and returns the result. */
export function define(
  name: string,
  parameters: readonly string[],
  about: string,
  write: (bind: Bind, ...parameters: Value[]) => Value,
): ScalarFunction {
  const body: { readonly name: string; readonly value: Value }[] = []
  const taken = new Set(parameters)
  const bind: Bind = (wanted, value) => {
    let unique = wanted
    for (let k = 2; taken.has(unique); k++) unique = `${wanted}${k}`
    taken.add(unique)
    body.push({ name: unique, value })
    return local(unique)
  }
  const result = write(bind, ...parameters.map(local))
  return { name, parameters, body, result, about }
}

/**
 * c₀ + c₁x + c₂x² + …, even and odd powers apart: two chains that a processor runs side by side. `square` is x², already bound.
 * Both chains and their join are plain multiply, then add.
 */
export function polynomial(bind: Bind, coefficients: readonly number[], x: Value, square: Value): Value {
  if (coefficients.length < 2) return constant(coefficients[0] ?? 0)
  const even = coefficients.filter((_, k) => k % 2 === 0)
  const odd = coefficients.filter((_, k) => k % 2 === 1)
  return add(bind('even', horner(even, square)), mul(x, bind('odd', horner(odd, square))))
}

/** c₀ + x(c₁ + x(c₂ + …)). */
export function horner(coefficients: readonly number[], x: Value): Value {
  const last = coefficients.length - 1
  return coefficients
    .slice(0, last)
    .reduceRight<Value>((sum, c) => add(constant(c), mul(x, sum)), constant(coefficients[last] ?? 0))
}
