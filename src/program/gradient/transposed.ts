/**
 * @file The exact transpose of a step as two Programs: `forward` is the step and keeps what `reverse` reads; `reverse` takes the
 * adjoints of the states after the step to those before it, and adds to those of the parameters.
 */
import { internal } from '../../base/diagnostic.js'
import * as L from '../build.js'
import { adjoint } from '../differentiate/adjoint.js'
import { Companions, fill } from '../differentiate/names.js'
import { FUNCTION_NAMES, scalarFunctions } from '../functions/library.js'
import { Buffers } from '../lower/network.js'
import { type Buffer, type Procedure, type Program, type Statement, sizeOf } from '../program.js'
import { loadedIn, usedBuffers, usedFunctions } from '../walk.js'
import type { Back, Backing } from './back.js'
import { type Leaning, lean } from './lean.js'
import { reached, relevant } from './reach.js'
import { atTheEnd, type Recorded, recorded } from './recorded.js'
import { seenIn } from './seen.js'
import { isFlat, type Segment, segmentsOf, storedBy, takenOver } from './segments.js'
import { backOfEquations, backOfLinear } from './transposedSolve.js'

export interface Transposed {
  readonly forward: Program
  readonly reverse: Program
  /** What the reverse of a step reads of its forward. */
  readonly record: readonly Recorded[]
  /** Contents that a step takes over from the one before. */
  readonly taken: readonly string[]
  /** By buffer: the one of `reverse` that holds its adjoint; none where nothing depends on it. */
  readonly adjoints: ReadonlyMap<string, string>
}

/** What is wanted of the transpose. */
export interface Wanted {
  /** Buffers whose adjoints are gathered. */
  readonly from: ReadonlySet<string>
  /** By buffer: the adjoint that every element of it enters with after each step. */
  readonly seeds: ReadonlyMap<string, number>
}

interface Held {
  readonly buffer: Buffer
  readonly of: Buffer
}

export function transposed(program: Program, wanted: Wanted): Transposed {
  const parts = transposedParts(program, wanted.from, new Set(wanted.seeds.keys()))
  const { twins, procedures, declare } = parts
  const seeds = [...wanted.seeds].flatMap(([id, weight]) => {
    const twin = twins.get(id)
    return twin ? [fill(twin, program.batch, (at) => L.add(L.load(twin.id, at), L.constant(weight)))] : []
  })
  const whole = [...seeds, ...parts.reverse]
  const step =
    whole.every(isFlat) && procedures.length === 0 ? lean(whole, leaningOn(program, parts, wanted)) : whole
  const seen = seenIn(program, [...step, ...procedures.flatMap((p) => p.body)], declare)
  const { record, forward } = recorded([...parts.record, ...seen.ids], [...seen.copies, ...parts.forward])
  const together = (of: 'from' | 'to'): readonly Buffer[] =>
    atTheEnd(
      parts.buffers.list,
      record.map((r) => r[of]),
    )
  return {
    forward: completed({ ...program, step: forward }, together('from')),
    reverse: completed(
      {
        ...program,
        name: `${program.name}, reversed`,
        step: step.map(seen.rename),
        procedures: procedures.map(({ name, body }) => ({ name, body: body.map(seen.rename) })),
      },
      together('to'),
    ),
    record,
    taken: takenOver(parts.segments),
    adjoints: new Map([...twins].map(([id, b]) => [id, b.id])),
  }
}

/** All adjoints begin at zero; those that are gathered are read in the end. */
const leaningOn = (program: Program, { twins, buffers }: Parts, { from }: Wanted): Leaning => ({
  begun: new Set([...twins.values()].map(({ id }) => id)),
  wanted: new Set([...from].flatMap((id) => twins.get(id)?.id ?? [])),
  batch: program.batch,
  sizeOf: (id) => {
    const buffer = buffers.get(id)
    return buffer ? sizeOf(buffer, program.batch, 1) : 0
  },
})

/** Both directions as statements over common buffers. */
export interface Parts {
  readonly segments: readonly Segment[]
  readonly forward: readonly Statement[]
  readonly reverse: readonly Statement[]
  /** Of the reverse. */
  readonly procedures: readonly Procedure[]
  readonly record: readonly string[]
  /** By buffer: the one of its adjoint. */
  readonly twins: ReadonlyMap<string, Buffer>
  readonly buffers: Buffers
  readonly declare: (b: Buffer) => Buffer
}

export function transposedParts(program: Program, from: ReadonlySet<string>, to: ReadonlySet<string>): Parts {
  const segments = segmentsOf(program)
  const active = reached(program, segments, from, to)
  const marks = relevant(segments, active, new Set([...to].filter((id) => active.has(id))))
  const twins = mainTwins(program, active)
  const buffers = new Buffers()
  const declare = (b: Buffer): Buffer => buffers.ensure(b.id, b.role, b.shape, b)
  for (const b of program.buffers) declare(b)
  for (const b of twins.values()) declare(b)
  const backs = segments.map((segment, k) =>
    marks[k] ? backOf(segment, k, { program, active, twins, buffers, declare }) : undefined,
  )
  const procedures = backs.flatMap((b) => b?.procedures ?? [])
  return { ...planned(segments, backs, buffers), segments, procedures, twins, buffers, declare }
}

const isDriven = ({ role }: Buffer): boolean => role === 'input' || role === 'target' || role === 'flag'

/** With the functions and buffers that it uses; a ring of one slot. */
export function completed(program: Program, all: readonly Buffer[]): Program {
  const functions = scalarFunctions(FUNCTION_NAMES, program.precision)
  const whole = { ...program, ring: 1, buffers: all, functions }
  const used = usedBuffers(whole)
  return {
    ...whole,
    functions: usedFunctions(whole),
    buffers: all.filter((buffer) => used.has(buffer.id) || isDriven(buffer)),
  }
}

const mainTwins = (program: Program, active: ReadonlySet<string>): ReadonlyMap<string, Buffer> => {
  const companions = new Companions(program)
  return new Map([...active].map((id) => [id, companions.of(id, 'a', 'adjoint of')]))
}

function backOf(segment: Segment, k: number, backing: Backing): Back {
  const { program, active, twins, declare } = backing
  const made = adjoint(segment.body, {
    from: active,
    to: active,
    buffers: program.buffers,
    batch: program.batch,
    ring: program.ring,
    anew: segment.kind !== 'flat',
  })
  for (const [id, twin] of made.twins) if (twins.get(id)?.id !== twin.id) internal(`two adjoints of '${id}'`)
  made.buffers.forEach(declare)
  switch (segment.kind) {
    case 'flat':
      return { procedures: [], statements: made.reverse, made, remade: new Set() }
    case 'equations':
      return backOfEquations(segment, k, made, backing)
    case 'linear':
      return backOfLinear(segment, k, made, backing)
  }
}

interface Plan {
  readonly forward: readonly Statement[]
  readonly reverse: readonly Statement[]
  readonly record: readonly string[]
}

/** Both directions, with the contents that later segments overwrite held for the reverse of earlier ones. */
function planned(segments: readonly Segment[], backs: readonly (Back | undefined)[], buffers: Buffers): Plan {
  const stores = segments.map(
    (s, k) => new Set([...storedBy(s), ...(backs[k]?.made.tape ?? []).map((b) => b.id)]),
  )
  const kept = new Set(stores.flatMap((s) => [...s]))
  /** How often a buffer has been stored to when segment k is over. */
  const versionAt = (id: string, k: number): number => stores.slice(0, k + 1).filter((s) => s.has(id)).length
  const last = segments.length - 1
  const held = new Map<string, Held>()
  const record = new Set<string>()
  const current = new Map<string, number>()
  const reverse: Statement[] = []
  for (let k = last; k >= 0; k--) {
    const back = backs[k]
    if (!back) continue
    const body = [...back.procedures.flatMap((p) => p.body), ...back.statements]
    for (const id of loadedIn(body)) {
      if (!kept.has(id)) continue
      const version = versionAt(id, k)
      const now = current.get(id) ?? versionAt(id, last)
      if (!current.has(id) && now === version) record.add(id)
      if (now === version) continue
      current.set(id, version)
      const key = `held_${version}_${id}`
      const of = buffers.get(id) ?? internal(`no buffer '${id}'`)
      const copy = buffers.ensure(key, 'signal', of.shape, { about: `${id} before it is stored to again` })
      held.set(key, { buffer: copy, of })
      record.add(key)
      reverse.push(fill(of, 1, (at) => L.load(key, at)))
    }
    reverse.push(...back.statements)
    for (const id of back.remade) current.set(id, -1)
  }
  const forward = segments.flatMap((segment, k) => [
    ...[...(stores[k] ?? [])].flatMap((id) => {
      const copy = held.get(`held_${versionAt(id, k - 1)}_${id}`)
      return copy ? [fill(copy.buffer, 1, (at) => L.load(id, at))] : []
    }),
    ...carriedOut(segment, backs[k]),
  ])
  return { forward, reverse, record: [...record] }
}

function carriedOut(segment: Segment, back: Back | undefined): readonly Statement[] {
  if (segment.kind === 'flat') return back?.made.forward ?? segment.body
  const again = segment.kind === 'equations' && (back?.made.tape.length ?? 0) > 0
  return [segment.call, ...(again ? (back?.made.forward ?? []) : [])]
}
