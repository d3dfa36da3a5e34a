/** @file Which other coupling carries a loop that this one lets grow: tried out from the same states, under the same signals. */
import type { Eigenvalue } from '../base/eigenvalues.js'
import type { Coupling } from '../model/model.js'
import { type Execution, type Program, sizeOf } from '../program/program.js'
import { UNFINISHED, UNSOLVED } from '../program/signs.js'
import { turnOf } from '../program/turn.js'
import { workOf } from '../program/work.js'
import { allFinite } from './arrays.js'
import { handBuffer } from './samples.js'
import { eigenvaluesAt } from './turning.js'

export interface Alternatives {
  /** The program in another coupling, of so many samples; undefined where that does not take the model. */
  readonly program: (coupling: Coupling, batch: number) => Program | undefined
  readonly start: (program: Program) => Execution
}

/** Steps that a coupling is tried for; operations that they may take, about, a solution counted as so many passes. */
const TRIED = 64
const FEWEST = 4
const WORK = 2 ** 25
const PASSES = 64
/** Operations of a step of all samples up to which all are tried. */
const SMALL = 2e4
/** The factor that is tried first. */
const FIRST = 0.1
/** What is as good as 1. */
const CLOSE = 1e-9

const shown = (x: number): string => String(Number(x.toPrecision(2)))

/** One sentence; `worst` is the sample that grows most. */
export function remedyFor(
  from: Execution,
  worst: number,
  { coupling, ...alternatives }: Alternatives & { readonly coupling: Coupling },
): string {
  const { program } = from
  const samples = workOf(program) <= SMALL ? Array.from({ length: program.batch }, (_, k) => k) : [worst]
  const tried = (other: Coupling): Tried | undefined => tryOut(from, samples, other, alternatives)
  const slow = tried({ kind: 'relaxed', omega: FIRST })
  // what a round would multiply by without relaxation
  const loop = slow?.values.map(({ re, im }) => ({ re: 1 - (1 - re) / FIRST, im: im / FIRST }))
  if (loop?.some(({ re }) => re >= 1 - CLOSE)) return SMALLER
  const omega = loop && factorFor(loop)
  const relaxed = omega === undefined ? undefined : tried({ kind: 'relaxed', omega })
  const relaxes = relaxed?.runs === true && radius(relaxed.values) < 1
  // what is large waits long for a solution, and needs none where rounds do
  const solves = coupling.kind !== 'solved' && !(relaxes && workOf(program) > SMALL)
  const works = [
    ...(solves && tried({ kind: 'solved' })?.runs ? ['`coupling = solved`'] : []),
    ...(relaxes ? [`\`coupling = relaxed(${shown(omega ?? 1)})\``] : []),
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
  samples: readonly number[],
  coupling: Coupling,
  { program: make, start }: Alternatives,
): Tried | undefined {
  const program = make(coupling, samples.length)
  if (program === undefined) return undefined
  const execution = start(program)
  handOver(from, execution, samples)
  const signs = program.buffers.filter(({ id }) => id.startsWith(UNSOLVED) || id === UNFINISHED)
  const work = workOf(program) * (signs.length > 0 ? PASSES : 1)
  const steps = Math.max(FEWEST, Math.min(TRIED, Math.floor(WORK / work)))
  let closed = true
  for (let n = 0; n < steps && closed; n++) {
    execution.run(1)
    closed = signs.every(({ id }) => execution.view(id)[0] === 0)
  }
  const runs =
    closed &&
    program.buffers.every(
      ({ id, role }) => (role !== 'state' && role !== 'stored') || allFinite(execution.view(id)),
    )
  const turn = coupling.kind === 'relaxed' ? turnOf(program) : undefined
  if (turn === undefined || !runs) return { runs, values: [] }
  const turning = start(turn.program)
  for (const { id } of program.buffers) turning.view(id).set(execution.view(id))
  return { runs, values: eigenvaluesAt(turn, turning) }
}

/** States, parameters and constants by name; the signals of slot 0; learning off. */
function handOver(from: Execution, to: Execution, samples: readonly number[]): void {
  const known = new Map(from.program.buffers.map((b) => [keyOf(b), b]))
  for (const b of to.program.buffers) {
    const source = known.get(keyOf(b))
    if (source === undefined || b.role === 'stored' || b.role === 'signal') continue
    if (sizeOf(source, 1, 1) === sizeOf(b, 1, 1)) handBuffer(from, to, source.id, b, samples)
  }
  to.view('learn').fill(0)
}

const keyOf = ({ id, name, role }: Program['buffers'][number]): string => `${role} ${name ?? id}`
