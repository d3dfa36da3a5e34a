/**
 * @file Whether what a step stores comes back to itself in later steps, states held. Where it does not, what is stored is a chain: after
 * as many steps as it is long all of it is what the states make of it, whatever the weights, and no coupling of it can diverge.
 */
import { cycles } from '../base/graph.js'
import { type Atom, fission } from './differentiate/atoms.js'
import { covers } from './differentiate/places.js'
import { specialize } from './differentiate/specialize.js'
import { versionOf } from './differentiate/versions.js'
import { type Buffer, type Program, type Statement, sizeOf, type Value } from './program.js'
import { unlearning } from './still.js'
import { allStatements, parts, storedIn, valuesIn } from './walk.js'

/** Buffers that no step writes, and that nobody hands in: zero until they are set. */
export function settable(program: Program): readonly Buffer[] {
  const written = storedIn(allStatements(program))
  return program.buffers.filter((b) => !b.ring && !written.has(b.id))
}

/**
 * True only where nothing that is stored comes back to itself, with learning off; `zeros`, which no step writes, hold nothing but zero: a
 * product with them is zero, as numbers that are not finite end a run anyway. Whole buffers are looked at, not their elements.
 */
export function isChain(program: Program, zeros: ReadonlySet<string>): boolean {
  const step = unlearning(program)
  if (step === undefined || step.some(picks)) return false
  const { atoms, last } = fission(specialize(step, new Map([...zeros].map((id) => [id, 0]))))
  // what no statement writes stays as it is, and is no loop
  const stored = program.buffers.filter((b) => b.role === 'stored' && last.has(b.id)).map((b) => b.id)
  const links = linksOf(atoms, program)
  const ends = new Map(stored.map((id) => [key(id, 0), key(id, last.get(id) ?? 0)]))
  // what a step finds is what the step before left
  const needs = (version: string): readonly string[] => links.get(version) ?? listed(ends.get(version))
  return !cycles(ends.values(), needs).some((cycle) => {
    const within = new Set(cycle)
    return cycle.some((version) => within.has(ends.get(version) ?? ''))
  })
}

/** An index that a number gives: which element it picks depends on the number, too. */
const picks = (s: Statement): boolean => {
  const inside = (value: Value): boolean =>
    (value.op === 'load' && value.at.pick !== undefined) || parts(value).some(inside)
  const own = (each: Statement): boolean =>
    (each.kind === 'store' && each.at.pick !== undefined) || ('body' in each && each.body.some(own))
  return own(s) || valuesIn(s).some(inside)
}

const key = (buffer: string, version: number): string => `${buffer} ${version}`

const listed = (version: string | undefined): readonly string[] => (version === undefined ? [] : [version])

/** By version of a buffer: those that it depends on directly. */
function linksOf(atoms: readonly Atom[], program: Program): ReadonlyMap<string, readonly string[]> {
  const buffers = new Map(program.buffers.map((b) => [b.id, b]))
  /** Versions that one statement of the step makes of a buffer, the one that it finds included. */
  const made = new Map<string, Set<number>>()
  const within = ({ top }: Atom, id: string): string => `${top} ${id}`
  for (const atom of atoms) {
    const own = made.get(within(atom, atom.buffer)) ?? new Set()
    const before = atom.before(atom.buffer)
    made.set(within(atom, atom.buffer), own.add(before).add(before + 1))
  }
  const links = new Map<string, readonly string[]>()
  for (const atom of atoms) {
    const before = atom.before(atom.buffer)
    const from = atom.reads.flatMap(({ value }) => {
      const { buffer, version } = versionOf(value.buffer)
      // in other rounds of a loop it may be what the same statement makes of it later, or has not made yet
      return [version, ...(made.get(within(atom, buffer)) ?? [])].map((v) => key(buffer, v))
    })
    const keeps = atom.added !== undefined || !fills(atom, buffers.get(atom.buffer), program.batch)
    links.set(key(atom.buffer, before + 1), keeps ? [...from, key(atom.buffer, before)] : from)
  }
  return links
}

/** Whether a store leaves nothing of what its buffer held. */
function fills({ node, target }: Atom, buffer: Buffer | undefined, batch: number): boolean {
  for (let { inner } = node; inner.kind !== 'store'; { inner } = inner.body) {
    if (inner.kind !== 'for') return false
  }
  return buffer !== undefined && !buffer.ring && covers(target, sizeOf(buffer, batch, 1), batch)
}
