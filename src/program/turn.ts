/**
 * @file What a step passes on from instant to instant: the derivative of its stored signals in those that the step before stored, states
 * and parameters held, as a program of its own. Lagging and sweeping a loop multiply by it once a step, whatever dt.
 */
import { restrict } from './differentiate/specialize.js'
import { tangent } from './differentiate/tangent.js'
import { scalarFunctions } from './functions/library.js'
import type { Buffer, Program, Statement } from './program.js'
import { unlearning } from './still.js'
import { called, usedFunctions, valuesIn } from './walk.js'

export interface Turn {
  readonly program: Program
  /** Stored signals that change, each with the buffer that holds its change: before a run what comes in, after it what goes out. */
  readonly stored: readonly { readonly buffer: Buffer; readonly change: string }[]
}

/** Undefined where nothing stored changes anything stored, or where a step repeats itself until its loops are closed. */
export function turnOf(program: Program): Turn | undefined {
  const step = unlearning(program)
  if (step === undefined) return undefined
  const written = writtenIn(step)
  // what no statement writes stays as it is, and is no loop
  const stored = program.buffers.filter((b) => b.role === 'stored' && written.has(b.id))
  const ids = new Set(stored.map((b) => b.id))
  const { buffers, batch, ring } = program
  const derivative = tangent(step, { buffers, batch, ring, from: ids, to: ids })
  const changes = stored.flatMap((buffer) => {
    const twin = derivative.twins.get(buffer.id)
    return twin ? [{ buffer, change: twin.id }] : []
  })
  if (changes.length === 0) return undefined
  const kept = restrict(derivative.statements, new Set(changes.map((c) => c.change)))
  const twins = [...derivative.twins.values()]
  const functions = new Set([...usedFunctions(program).map((f) => f.name), ...called(kept.flatMap(valuesIn))])
  const { procedures: _, ...rest } = program
  return {
    program: {
      ...rest,
      buffers: [...buffers, ...twins],
      functions: scalarFunctions(functions, program.precision),
      step: kept,
    },
    stored: changes,
  }
}

const writtenIn = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    statements.flatMap((s) => (s.kind === 'store' ? [s.buffer] : 'body' in s ? [...writtenIn(s.body)] : [])),
  )
