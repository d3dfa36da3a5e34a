/** @file Several steps of a Program: forward with the tape of each kept aside, tangent, and reverse from the last to the first. */
import { adjoint } from '../../src/program/differentiate/adjoint.js'
import { type Direction, tangent } from '../../src/program/differentiate/tangent.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Program } from '../../src/program/program.js'
import { type Contents, contentsOf, extended, put } from './derivative.js'

const itself = (id: string): string => id

/** What differs from step to step: called before each with the execution that is about to run it. */
export type Feed = (execution: Execution, step: number) => void

/** The contents after some steps. */
export function after(
  program: Program,
  at: Contents,
  steps: number,
  feed: Feed,
  ids: Iterable<string>,
): Contents {
  const execution = interpret(program)()
  put(execution, at, itself)
  for (let n = 0; n < steps; n++) {
    feed(execution, n)
    execution.run(1)
  }
  return contentsOf(execution, ids)
}

/** J v of several steps. */
export function tangentOf(
  program: Program,
  by: Direction,
  at: Contents,
  v: Contents,
  steps: number,
  feed: Feed,
): Contents {
  const { statements, twins } = tangent(program.step, by)
  const whole = extended(program, statements, [...twins.values()])
  const twin = (id: string): string | undefined => twins.get(id)?.id
  const execution = interpret(whole)()
  put(execution, at, itself)
  put(execution, v, (id) => (by.from.has(id) ? twin(id) : undefined))
  for (let n = 0; n < steps; n++) {
    feed(execution, n)
    execution.run(1)
  }
  return new Map(
    [...by.to].map((id) => [
      id,
      Float64Array.from(execution.view(twin(id) ?? id), (x) => (twin(id) ? x : 0)),
    ]),
  )
}

/** The adjoint of a buffer, where it has one. */
export type Twin = (id: string) => Float64Array | Float32Array | undefined

/** J′ of several steps; `seed` adds to the adjoints of `to` what enters after a step, given that step's contents. */
export function adjointOf(
  program: Program,
  by: Direction,
  at: Contents,
  steps: number,
  feed: Feed,
  seed: (step: number, after: Execution, twin: Twin) => void,
): Contents {
  const made = adjoint(program.step, by)
  const forward = interpret(extended(program, made.forward, made.buffers))()
  const reverse = interpret(extended(program, made.reverse, made.buffers))()
  put(forward, at, itself)
  put(reverse, at, itself)
  const read = [...made.tape.map(({ id }) => id), ...made.kept]
  const seen = [...read, ...by.to]
  const kept: Contents[] = []
  for (let n = 0; n < steps; n++) {
    feed(forward, n)
    forward.run(1)
    kept.push(contentsOf(forward, seen))
  }
  const twin: Twin = (id) => {
    const buffer = made.twins.get(id)
    return buffer && reverse.view(buffer.id)
  }
  for (let n = steps - 1; n >= 0; n--) {
    const then = kept[n] ?? new Map<string, Float64Array>()
    put(reverse, then, itself)
    feed(reverse, n)
    seed(n, reverse, twin)
    reverse.run(1)
  }
  return new Map(
    [...by.from].map((id) => {
      const buffer = made.twins.get(id)
      return [id, Float64Array.from(reverse.view(buffer?.id ?? id), (x) => (buffer === undefined ? 0 : x))]
    }),
  )
}
