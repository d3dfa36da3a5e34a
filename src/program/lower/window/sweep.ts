/** @file One step of one half of a boundary-value problem: stages that read what the other half left, and write what it needs. */
import * as L from '../../build.js'
import type { Implicit, RungeKutta } from '../../methods/method.js'
import type { Procedure, Statement } from '../../program.js'
import type { Part } from '../dynamics/krylov.js'
import { combination } from '../dynamics/rungeKutta.js'
import { solver, type Unknown } from '../dynamics/solve.js'
import { beside, overAll, type Variable } from '../dynamics/variables.js'
import type { Network } from '../network.js'

export interface SweptHalf {
  readonly network: Network
  /** `forward`, `backward`: the procedure that brings the half to the present states. */
  readonly name: string
  readonly variables: readonly Variable[]
  readonly loops: readonly Unknown[]
  readonly once: readonly Statement[]
  readonly tolerance: number
}

export interface Swept {
  readonly procedures: readonly Procedure[]
  readonly step: readonly Statement[]
}

/** What is done around the evaluation of a stage, by its place among the stages of the forward step. */
export interface Around {
  readonly before: (stage: number) => readonly Statement[]
  readonly after: (stage: number) => readonly Statement[]
}

/** The step of a half; `placeOf` says which stage of the forward step the n-th one meets. */
export function sweptStep(
  half: SweptHalf,
  method: RungeKutta | Implicit,
  dt: number,
  placeOf: (n: number) => number,
  around: Around,
): Swept {
  return method.kind === 'implicit'
    ? implicitSweep(half, method, dt, around)
    : explicitSweep(half, method, dt, placeOf, around)
}

const keepBase = ({ network, variables }: SweptHalf): readonly Statement[] =>
  variables.map((v) => overAll(v.shape, (at) => [L.store(beside(network, v, 'base'), at, L.load(v.id, at))]))

function explicitSweep(
  half: SweptHalf,
  method: RungeKutta,
  dt: number,
  placeOf: (n: number) => number,
  { before, after }: Around,
): Swept {
  const { network, variables, name } = half
  const h = L.constant(dt)
  const moved = (weights: readonly number[]): readonly Statement[] =>
    variables.map((v) =>
      overAll(v.shape, (at) => [L.store(v.id, at, combination(network, v, weights, h)(at))]),
    )
  return {
    procedures: closingOf(half),
    step: [
      ...keepBase(half),
      ...method.stages.flatMap((row, n) => [
        ...(n === 0 ? [] : moved(row)),
        ...before(placeOf(n)),
        L.perform(name),
        ...variables.map((v) =>
          overAll(v.shape, (at) => [L.store(beside(network, v, `k${n + 1}`), at, L.load(v.rate, at))]),
        ),
        ...after(placeOf(n)),
      ]),
      ...moved(method.weights),
    ],
  }
}

/** The procedure of a half's name: one evaluation, or Newton steps where something needs itself. */
export function closingOf({ network, name, loops, once, tolerance }: SweptHalf): readonly Procedure[] {
  if (loops.length === 0) return [{ name, body: once }]
  return [
    ...solver({ network, name: `loops_${name}`, unknowns: loops, evaluate: once, tolerance }),
    { name, body: [L.perform(`solve_loops_${name}`)] },
  ]
}

/** The slope k of each state is a guess beside those of the loops; the states stand at x + θ dt k. */
function implicitSweep(half: SweptHalf, method: Implicit, dt: number, { before, after }: Around): Swept {
  const { network, variables, loops, once, tolerance, name } = half
  const slope = (v: Variable): string => beside(network, v, 'slope', 'state')
  const partOf = (v: Variable): Part => ({ id: `slope_${v.id}`, shape: v.shape })
  const place = (h: number): readonly Statement[] =>
    variables.map((v) =>
      overAll(v.shape, (at) => [
        L.store(
          v.id,
          at,
          L.add(L.load(beside(network, v, 'base'), at), L.mul(L.constant(h), L.load(slope(v), at))),
        ),
      ]),
    )
  const slopes = variables.map((v) => ({ guess: slope(v), value: v.rate, part: partOf(v) }))
  return {
    procedures: solver({
      network,
      name,
      unknowns: [...slopes, ...loops],
      evaluate: [...place(method.place * dt), ...once],
      tolerance,
    }),
    step: [...keepBase(half), ...before(0), L.perform(`solve_${name}`), ...after(0), ...place(dt)],
  }
}
