/**
 * @file Where the equations rest under the first input: states and stored signals that a step, learning aside, leaves as they are. Newton
 * steps whose linear systems know the derivative by differences (Knoll and Keyes 2004).
 */
import { solveKrylov } from '../base/krylov.js'
import { reject } from '../base/reject.js'
import type { Execution, Program } from '../program/program.js'

/** Newton steps, and halvings of one. */
const MOST_STEPS = 60
const MOST_HALVINGS = 20
/** Steps that are simply taken where Newton steps find nothing. */
const WALK = 2000
/** What is left of a step, relative to the states, in f64 and f32. */
const LEFT = { f64: 1e-11, f32: 2e-5 } as const

/** What moves by itself and is no signal. */
const ASIDE: readonly string[] = ['substep']

const size = (v: Float64Array): number => Math.sqrt(v.reduce((s, x) => s + x * x, 0))

/** Brings `main` to rest under the inputs of its ring slot 0; `rest` is an execution of `program` for this alone. */
export function settleAtRest(program: Program, rest: Execution, main: Execution): void {
  const own = new Set(program.buffers.map((b) => b.id))
  const shared = main.program.buffers.filter((b) => own.has(b.id))
  for (const { id } of shared) {
    const [from, to] = [main.view(id), rest.view(id)]
    to.set(from.subarray(0, to.length))
  }
  for (const b of program.buffers) if (b.role === 'noise') rest.view(b.id).fill(0)
  rest.view('learn').fill(0)
  const cells = program.buffers
    .filter((b) => (b.role === 'state' || b.role === 'stored') && !ASIDE.includes(b.id))
    .map((b) => rest.view(b.id))
  const others = program.buffers
    .filter((b) => b.role === 'counter' || ASIDE.includes(b.id))
    .map((b) => ({ view: rest.view(b.id), kept: rest.view(b.id).slice() }))
  const count = cells.reduce((n, v) => n + v.length, 0)
  const gather = (): Float64Array => {
    const z = new Float64Array(count)
    let from = 0
    for (const v of cells) {
      z.set(v, from)
      from += v.length
    }
    return z
  }
  const spread = (z: Float64Array): void => {
    let from = 0
    for (const v of cells) {
      v.set(z.subarray(from, from + v.length))
      from += v.length
    }
  }
  /** What a step changes. */
  const change = (z: Float64Array): Float64Array => {
    spread(z)
    for (const { view, kept } of others) view.set(kept)
    rest.run(1)
    return gather().map((x, k) => x - (z[k] ?? 0))
  }
  const limit = LEFT[program.precision]
  const begun = gather()
  let found = newton(change, begun, limit, program.precision)
  if (found === undefined) {
    let z = begun
    for (let n = 0; n < WALK; n++) {
      spread(z)
      rest.run(1)
      z = gather()
    }
    found = z.every(Number.isFinite) ? newton(change, z, limit, program.precision) : undefined
  }
  if (found === undefined) {
    reject('E6017', {
      message: 'the model does not come to rest under the first input',
      expected: 'a state that a step leaves as it is, near the states that the model starts with',
    })
    return
  }
  spread(found)
  for (const b of shared) {
    if (b.role === 'state' || b.role === 'stored') main.view(b.id).set(rest.view(b.id))
  }
}

function newton(
  change: (z: Float64Array) => Float64Array,
  start: Float64Array,
  limit: number,
  precision: 'f64' | 'f32',
): Float64Array | undefined {
  const nudge = precision === 'f64' ? 1e-7 : 1e-3
  let z = start
  let left = change(z)
  for (let n = 0; n < MOST_STEPS; n++) {
    const norm = size(left)
    if (!Number.isFinite(norm)) return undefined
    if (norm <= 1e-16 * (1 + size(z))) break
    const [here, now] = [z, left]
    const slope = (v: Float64Array): Float64Array => {
      const by = (nudge * (1 + size(here))) / Math.max(size(v), 1e-300)
      const moved = change(here.map((x, k) => x + by * (v[k] ?? 0)))
      return moved.map((x, k) => (x - (now[k] ?? 0)) / by)
    }
    const step = solveKrylov(
      slope,
      now.map((x) => -x),
      1e-3,
    )
    if (step === undefined) break
    let best: { readonly z: Float64Array; readonly left: Float64Array } | undefined
    for (let damping = 1, k = 0; k < MOST_HALVINGS && best === undefined; damping /= 2, k++) {
      const next = here.map((x, j) => x + damping * (step[j] ?? 0))
      const after = change(next)
      if (size(after) < norm) best = { z: next, left: after }
    }
    if (best === undefined) break
    ;({ z, left } = best)
  }
  return size(left) <= limit * (1 + size(z)) ? z : undefined
}
