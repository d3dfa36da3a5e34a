/** @file A step as flat pieces and solves in order: procedures opened, what solves something taken as a whole. */
import { internal } from '../../base/diagnostic.js'
import { reject } from '../../base/reject.js'
import type { Program, Solve, Statement, Value } from '../program.js'
import { allStatements, loadedIn, parts, storedIn, valuesIn } from '../walk.js'

export type Segment =
  | { readonly kind: 'flat'; readonly body: readonly Statement[] }
  | {
      readonly kind: 'equations'
      readonly call: Statement
      /** All that it stores to, its rounds included. */
      readonly stores: ReadonlySet<string>
      /** From guesses to values, carried out last. */
      readonly body: readonly Statement[]
      readonly solve: Extract<Solve, { kind: 'equations' }>
    }
  | {
      readonly kind: 'linear'
      readonly call: Statement
      /** All that it stores to, its rounds included. */
      readonly stores: ReadonlySet<string>
      /** From direction to image. */
      readonly body: readonly Statement[]
      readonly solve: Extract<Solve, { kind: 'linear' }>
    }

/** The segments of a step. Fails on rounds that are part of no solve: steps of adapted length. */
export function segmentsOf(program: Program): readonly Segment[] {
  if (picksAnew(allStatements(program))) {
    reject('E6020', {
      message:
        'the step reads what a number picks that changes within the step, as the delays of several stages do, and the transpose of that is not yet supported',
      remedy: 'choose `method = euler`, or replace the delay by a low-pass I(tau)',
    })
  }
  const bodies = new Map((program.procedures ?? []).map((p) => [p.name, p.body]))
  const bodyOf = (name: string): readonly Statement[] =>
    bodies.get(name) ?? internal(`no procedure '${name}'`)
  const solves = new Map((program.solves ?? []).map((s) => [s.procedure, s]))
  const list: Segment[] = []
  let open: Statement[] = []
  const close = (): void => {
    if (open.length > 0) list.push({ kind: 'flat', body: open })
    open = []
  }
  const visit = (statements: readonly Statement[]): void => {
    for (const s of statements) {
      if (s.kind !== 'call') {
        if (!isFlat(s)) internal('a step with rounds has no derivative here')
        open.push(s)
        continue
      }
      const solve = solves.get(s.procedure)
      if (!solve) visit(bodyOf(s.procedure))
      else if (solve.unknowns.length === 0) visit(solve.kind === 'linear' ? [] : bodyOf(solve.pass))
      else {
        close()
        const body = bodyOf(solve.pass)
        if (!body.every(isFlat)) internal(`'${solve.pass}' has no derivative here`)
        const stores = storedIn(opened([s], bodyOf))
        list.push(
          solve.kind === 'linear'
            ? { kind: 'linear', call: s, stores, body, solve }
            : { kind: 'equations', call: s, stores, body, solve },
        )
      }
    }
  }
  visit(program.step)
  close()
  return list
}

/** With the bodies of procedures in place of their calls. */
const opened = (
  statements: readonly Statement[],
  bodyOf: (name: string) => readonly Statement[],
): readonly Statement[] =>
  statements.flatMap((s): readonly Statement[] => {
    if (s.kind === 'call') return opened(bodyOf(s.procedure), bodyOf)
    return s.kind === 'repeat' || s.kind === 'for' || s.kind === 'when'
      ? [{ ...s, body: opened(s.body, bodyOf) }]
      : [s]
  })

/** Whether an index that a number gives may be another where a step is reversed: the number is stored more than once. */
function picksAnew(statements: readonly Statement[]): boolean {
  const stores = new Map<string, number>()
  const indices = new Set<string>()
  const note = (value: Value): void => {
    if (value.op === 'load') indices.add(value.buffer)
    parts(value).forEach(note)
  }
  const visitValue = (value: Value): void => {
    if (value.op === 'load' && value.at.pick) note(value.at.pick.index)
    parts(value).forEach(visitValue)
  }
  const visit = (s: Statement): void => {
    if (s.kind === 'store') {
      stores.set(s.buffer, (stores.get(s.buffer) ?? 0) + 1)
      if (s.at.pick) note(s.at.pick.index)
    }
    valuesIn(s).forEach(visitValue)
    if ('body' in s) s.body.forEach(visit)
  }
  statements.forEach(visit)
  return [...indices].some((id) => (stores.get(id) ?? 0) > 1)
}

/** Whether nothing is called or repeated. */
export const isFlat = (s: Statement): boolean =>
  s.kind !== 'call' && s.kind !== 'repeat' && !('body' in s && !s.body.every(isFlat))

/** Buffers that a segment leaves with other contents. */
export const storedBy = (segment: Segment): ReadonlySet<string> =>
  segment.kind === 'flat' ? storedIn(segment.body) : segment.stores

/** Buffers whose contents before a segment matter to it; the guesses that a solve starts from are among them. */
export function readBy(segment: Segment): ReadonlySet<string> {
  const read = new Set<string>()
  const stored = new Set<string>()
  for (const s of segment.body) {
    for (const id of loadedIn([s])) if (!stored.has(id)) read.add(id)
    if (s.kind === 'for' || s.kind === 'store') for (const id of surelyStored([s])) stored.add(id)
  }
  if (segment.kind === 'flat') return read
  const { solve } = segment
  if (solve.kind === 'equations') for (const u of solve.unknowns) read.add(u.guess)
  else {
    for (const u of solve.unknowns) {
      read.delete(u.direction)
      read.add(u.residual)
    }
  }
  return read
}

/** Buffers that are stored to whatever tests come to. */
export const surelyStored = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap((s) => {
    if (s.kind === 'store') return [s.buffer]
    return s.kind === 'for' ? surelyStored(s.body) : []
  })

/** Contents that a step takes over from the one before. */
export function takenOver(segments: readonly Segment[]): readonly string[] {
  const written = new Set(segments.flatMap((s) => [...storedBy(s)]))
  const sure = new Set<string>()
  const taken = new Set<string>()
  for (const segment of segments) {
    for (const id of readBy(segment)) if (written.has(id) && !sure.has(id)) taken.add(id)
    const surely = segment.kind === 'flat' ? surelyStored(segment.body) : storedBy(segment)
    for (const id of surely) sure.add(id)
  }
  return [...taken]
}
