/**
 * @file The free step: learning off and no target in the dynamics, which then enters the cost alone; without all that then stays
 * zero (errors, their filters) and all that the cost does not depend on.
 */
import { contentOf } from '../buffers.js'
import { specialize, zeroThroughout } from '../differentiate/specialize.js'
import type { Procedure, Program, Solve, Statement } from '../program.js'
import { usedBuffers, usedFunctions } from '../walk.js'
import { restricted } from './needed.js'

export const COST = 'cost'

/** Whether a statement makes the cost and nothing else: there a target counts. */
const isCost = (s: Statement): boolean => {
  const stores = storesIn(s)
  return stores.length > 0 && stores.every((id) => id === COST)
}

const storesIn = (s: Statement): readonly string[] => [
  ...(s.kind === 'store' ? [s.buffer] : []),
  ...('body' in s ? s.body.flatMap(storesIn) : []),
]

type Piece = readonly [readonly Statement[], ReadonlyMap<string, number>]

/** Buffers that users know, or that the steps are driven by. */
const isKept = ({ role, name }: Program['buffers'][number]): boolean =>
  role === 'input' ||
  role === 'target' ||
  role === 'flag' ||
  (name !== undefined && (role === 'parameter' || role === 'constant'))

export interface Free {
  /** Scalars that are zero along the free trajectory, as the nudging strength is. */
  readonly silent?: readonly string[]
  /** What is wanted beside the cost. */
  readonly wanted?: readonly string[]
  /** What the program does not store to and others do. */
  readonly moved?: ReadonlySet<string>
}

export function freeProgram(program: Program, { silent = [], wanted = [], moved }: Free = {}): Program {
  const off = new Map<string, number>(silent.map((id) => [id, 0]))
  for (const { id, role } of program.buffers) if (role === 'flag') off.set(id, 0)
  const counting = new Map<string, number>([['learn', 0]])
  const pieces = (body: readonly Statement[]): readonly Piece[] => {
    const runs: [Statement[], ReadonlyMap<string, number>][] = []
    for (const s of body) {
      const own = isCost(s) ? counting : off
      const last = runs.at(-1)
      if (last?.[1] === own) last[0].push(s)
      else runs.push([[s], own])
    }
    return runs
  }
  const procedures = program.procedures ?? []
  const candidates = program.buffers.filter(
    (buffer) =>
      (buffer.role === 'state' || buffer.role === 'stored' || buffer.role === 'signal') &&
      buffer.id !== COST &&
      !moved?.has(buffer.id) &&
      Array.from(contentOf(buffer)).every((x) => x === 0),
  )
  const zero = zeroThroughout(
    [...procedures.flatMap((p) => pieces(p.body)), ...pieces(program.step)],
    new Set(candidates.map(({ id }) => id)),
  )
  const still = [...zero].map((id): [string, number] => [id, 0])
  const known = (own: ReadonlyMap<string, number>): ReadonlyMap<string, number> => new Map([...own, ...still])
  const settled = (body: readonly Statement[]): readonly Statement[] =>
    pieces(body).flatMap(([piece, own]) => specialize(piece, known(own)))
  const { procedures: left, step } = restricted(
    {
      procedures: procedures.map((p): Procedure => ({ name: p.name, body: settled(p.body) })),
      step: settled(program.step),
    },
    new Set([COST, ...wanted]),
  )
  const free: Program = { ...program, procedures: left, step, solves: remaining(program, left, zero) }
  const used = usedBuffers(free)
  return {
    ...free,
    functions: usedFunctions(free),
    buffers: program.buffers.filter((b) => used.has(b.id) || moved?.has(b.id) || isKept(b)),
  }
}

/** What is still solved, for what is not zero anyway. */
function remaining(
  program: Program,
  procedures: readonly Procedure[],
  zero: ReadonlySet<string>,
): readonly Solve[] {
  const names = new Set(procedures.map((p) => p.name))
  return (program.solves ?? []).flatMap((solve): readonly Solve[] => {
    if (!names.has(solve.procedure)) return []
    if (solve.kind === 'linear') {
      const unknowns = solve.unknowns.filter((u) => !zero.has(u.solution))
      return [{ ...solve, unknowns }]
    }
    return [{ ...solve, unknowns: solve.unknowns.filter((u) => !zero.has(u.guess)) }]
  })
}
