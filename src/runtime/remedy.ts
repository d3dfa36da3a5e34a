/** @file Which other coupling carries a loop that this one lets grow: tried out from the same states, under the same signals. */
import type { Eigenvalue } from '../base/eigenvalues.js'
import type { Coupling } from '../model/model.js'
import type { Execution, Program } from '../program/program.js'
import { UNFINISHED, UNSOLVED } from '../program/signs.js'
import { turnOf } from '../program/turn.js'
import { allFinite } from './arrays.js'
import { eigenvaluesAt } from './turning.js'

export interface Alternatives {
  /** The program in another coupling; undefined where that does not take the model. */
  readonly program: (coupling: Coupling) => Program | undefined
  readonly start: (program: Program) => Execution
}

/** Steps that a coupling is tried for. */
const TRIED = 64
/** The factor that is tried first. */
const FIRST = 0.1
/** What is as good as 1. */
const CLOSE = 1e-9

const shown = (x: number): string => String(Number(x.toPrecision(2)))

/** One sentence. */
export function remedyFor(
  from: Execution,
  { coupling, ...alternatives }: Alternatives & { readonly coupling: Coupling },
): string {
  const tried = (other: Coupling): Tried | undefined => tryOut(from, other, alternatives)
  const slow = tried({ kind: 'relaxed', omega: FIRST })
  // what a round would multiply by without relaxation
  const loop = slow?.values.map(({ re, im }) => ({ re: 1 - (1 - re) / FIRST, im: im / FIRST }))
  if (loop?.some(({ re }) => re >= 1 - CLOSE)) return SMALLER
  const solved = coupling.kind === 'solved' ? undefined : tried({ kind: 'solved' })
  const omega = loop && factorFor(loop)
  const relaxed = omega === undefined ? undefined : tried({ kind: 'relaxed', omega })
  const works = [
    ...(solved?.runs ? ['`coupling = solved`'] : []),
    ...(relaxed?.runs && radius(relaxed.values) < 1 ? [`\`coupling = relaxed(${shown(omega ?? 1)})\``] : []),
  ]
  return works.length > 0 ? `choose ${works.join(' or ')}, which was tried from here` : SMALLER
}

const SMALLER = 'make the weights of the loop, the nudging or beta smaller: no other coupling carries it'

const radius = (values: readonly Eigenvalue[]): number =>
  Math.max(0, ...values.map(({ re, im }) => Math.hypot(re, im)))

/** Half of the largest factor that converges, to two digits and at most a half: for a real eigenvalue the fastest. */
function factorFor(loop: readonly Eigenvalue[]): number {
  const most = Math.min(...loop.map(({ re, im }) => (2 * (1 - re)) / ((1 - re) ** 2 + im ** 2)))
  return Number(Math.min(0.5, most / 2).toPrecision(2))
}

interface Tried {
  /** Whether all its steps came to an end in finite numbers. */
  readonly runs: boolean
  /** What a step then multiplies by what it stores. */
  readonly values: readonly Eigenvalue[]
}

function tryOut(
  from: Execution,
  coupling: Coupling,
  { program: make, start }: Alternatives,
): Tried | undefined {
  const program = make(coupling)
  if (program === undefined) return undefined
  const execution = start(program)
  handOver(from, execution)
  for (let n = 0; n < TRIED; n++) execution.run(1)
  const runs =
    program.buffers.every(
      ({ id, role }) => (role !== 'state' && role !== 'stored') || allFinite(execution.view(id)),
    ) &&
    program.buffers.every(
      ({ id }) => !(id.startsWith(UNSOLVED) || id === UNFINISHED) || execution.view(id)[0] === 0,
    )
  const turn = coupling.kind === 'relaxed' ? turnOf(program) : undefined
  if (turn === undefined || !runs) return { runs, values: [] }
  const turning = start(turn.program)
  for (const { id } of program.buffers) turning.view(id).set(execution.view(id))
  return { runs, values: eigenvaluesAt(turn, turning) }
}

/** States, parameters and constants by name; the signals of slot 0; learning off. */
function handOver(from: Execution, to: Execution): void {
  const known = new Map(from.program.buffers.map((b) => [keyOf(b), b]))
  for (const b of to.program.buffers) {
    const source = known.get(keyOf(b))
    if (source === undefined || b.role === 'stored' || b.role === 'signal') continue
    const [values, view] = [from.view(source.id), to.view(b.id)]
    if (b.ring) view.set(values.subarray(0, Math.min(values.length, view.length)))
    else if (values.length === view.length) view.set(values)
  }
  to.view('learn').fill(0)
}

const keyOf = ({ id, name, role }: Program['buffers'][number]): string => `${role} ${name ?? id}`
