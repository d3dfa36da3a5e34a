/** @file A step in which nothing learns: what states and signals become, without the gradients and rules that it takes beside. */
import { restrict, specialize } from './differentiate/specialize.js'
import type { Program, Role, Statement } from './program.js'

/** What a step hands on to the next. */
const HANDED: readonly Role[] = ['state', 'stored', 'counter', 'history']
const OFF = new Map([['learn', 0]])

/** The program with learning off, restricted to what it hands on; one that repeats something stays whole. */
export function stillOf(program: Program): Program {
  const step = unlearning(program)
  if (step === undefined) return program
  const handed = program.buffers.filter(({ role }) => HANDED.includes(role)).map(({ id }) => id)
  const { procedures: _, ...rest } = program
  return { ...rest, step: restrict(step, new Set(handed)) }
}

/** The statements of a step with learning off, procedures written out; undefined where something repeats. */
export function unlearning(program: Program): readonly Statement[] | undefined {
  const step = inlined(program.step, program)
  return step && specialize(step, OFF)
}

function inlined(statements: readonly Statement[], program: Program): readonly Statement[] | undefined {
  const out: Statement[] = []
  for (const s of statements) {
    if (s.kind === 'repeat') return undefined
    if (s.kind === 'call') {
      const body = program.procedures?.find((p) => p.name === s.procedure)?.body ?? []
      const written = inlined(body, program)
      if (written === undefined) return undefined
      out.push(...written)
    } else if (s.kind === 'when' || s.kind === 'for') {
      const body = inlined(s.body, program)
      if (body === undefined) return undefined
      out.push({ ...s, body })
    } else out.push(s)
  }
  return out
}
