/** @file Implicit methods: the slopes of all states and the guesses of all loops are one system of equations. */
import * as L from '../../build.js'
import type { Implicit, Rosenbrock } from '../../methods/method.js'
import type { Procedure, Solve, Statement } from '../../program.js'
import { bufferOf, get, type Part, solveLinear } from './krylov.js'
import { keepBase, ofTwo, type Stepped } from './rungeKutta.js'
import { count, type Equations, SLACK, solveOf, solver, turned, type Unknown } from './solve.js'
import { plain } from './special.js'
import { beside, overAll, type Variable } from './variables.js'

/** What an implicit step needs beside `Stepped`. */
export interface Closing {
  readonly loops: readonly Unknown[]
  /** From states and guesses to rates and values. */
  readonly once: readonly Statement[]
  readonly tolerance: number
  /** Members of the loops, as users name them. */
  readonly members: readonly string[]
}

export interface Step {
  readonly procedures: readonly Procedure[]
  /** What procedures of the step solve. */
  readonly solves: readonly Solve[]
  readonly statements: readonly Statement[]
}

const partOf = (v: Variable): Part => ({ id: `slope_${v.id}`, shape: v.shape })

/** The slope k of each state is a guess; the states stand at x + θ dt k while it is sought. */
export function implicitStep(method: Implicit, s: Stepped, c: Closing, dt: number): Step {
  const { network } = s
  const states = s.variables.filter((v) => v.state)
  const parameters = s.variables.filter((v) => !v.state)
  const slope = (v: Variable): string => beside(network, v, 'slope', 'state')
  const base = (v: Variable): string => beside(network, v, 'base')
  const place = (h: number): readonly Statement[] =>
    states.map((v) =>
      overAll(v.shape, (at) => [
        L.store(v.id, at, L.add(L.load(base(v), at), L.mul(L.constant(h), L.load(slope(v), at)))),
      ]),
    )
  const equations: Equations = {
    network,
    name: 'slopes',
    unknowns: [...states.map((v) => ({ guess: slope(v), value: v.rate, part: partOf(v) })), ...c.loops],
    evaluate: [...place(method.place * dt), ...c.once],
    tolerance: c.tolerance,
    members: [...shownOf(states), ...c.members],
  }
  return {
    procedures: solver(equations),
    solves: [solveOf(equations)],
    statements: [
      ...keepBase(s),
      // parameters take an explicit step to the same place
      ...(parameters.length > 0 ? [...s.at(L.constant(0)), ...s.evaluate(0)] : []),
      ...parameters.map((v) => plain(v, L.constant(method.place * dt))),
      ...s.at(L.constant(method.place)),
      ...s.begin(1),
      L.perform('solve_slopes'),
      ...s.measured,
      ...place(dt),
      ...parameters.flatMap((v) => [
        overAll(v.shape, (at) => [L.store(v.id, at, L.load(base(v), at))]),
        plain(v, L.constant(dt)),
      ]),
    ],
  }
}

/** `u[h]`: what users call the states. */
const shownOf = (states: readonly Variable[]): readonly string[] =>
  states.flatMap(({ state }) => (state ? [`${state.variable.shown}[${state.p.name}]`] : []))

export function rosenbrockStep(method: Rosenbrock, s: Stepped, c: Closing, dt: number): Step {
  const { network } = s
  const states = s.variables.filter((v) => v.state)
  const parameters = s.variables.filter((v) => !v.state)
  const all = [
    ...states.map((v) => ({ guess: v.id, value: v.rate, part: partOf(v), factor: method.gamma * dt })),
    ...c.loops.map((u) => ({ ...u, factor: 1 })),
  ]
  const parts = all.map((u) => u.part)
  const linear = solveLinear({
    network,
    name: 'slopes',
    parts,
    directions: Math.min(
      30,
      Math.max(
        1,
        parts.reduce((n, p) => n + Number(p.shape[1] ?? 1), 0),
      ),
    ),
    tolerance: 1e-2 * c.tolerance,
    apply: [L.perform('turn_slopes')],
  })
  const first = (v: Variable): string => beside(network, v, 'k1')
  const held = (u: Unknown): string => {
    const id = `base_${u.guess}`
    network.buffers.ensure(id, 'signal', u.part.shape)
    return id
  }
  const copy = (from: (u: Unknown) => string, to: (u: Unknown) => string): readonly Statement[] =>
    all.map((u) => overAll(u.part.shape, (at) => [L.store(to(u), at, L.load(from(u), at))]))
  const residual = (of: (v: Variable, at: Parameters<typeof L.load>[1]) => ReturnType<typeof L.load>) => [
    ...states.map((v) =>
      overAll(v.shape, (at) => [L.store(bufferOf(network, 'residual', partOf(v)), at, of(v, at))]),
    ),
    ...c.loops.map((u) =>
      overAll(u.part.shape, (at) => [L.store(bufferOf(network, 'residual', u.part), at, L.constant(0))]),
    ),
  ]
  const solution = (v: Variable, at: Parameters<typeof L.load>[1]): ReturnType<typeof L.load> =>
    L.load(bufferOf(network, 'solution', partOf(v)), at)
  const from = (v: Variable): string => `base_${v.id}`
  // parameters take the mean of their rates themselves
  const { first: once, mean } = ofTwo({
    network,
    averaged: s.averaged.filter(({ id }) => !parameters.some((v) => v.rate === id)),
  })
  const found = (role: string, part: Part): string => bufferOf(network, role, part)
  return {
    procedures: [
      { name: 'turn_slopes', body: turned(network, c.once, all) },
      { name: 'solve_slopes', body: [...linear, ...unsolved(s, c)] },
    ],
    solves: [
      {
        kind: 'linear',
        procedure: 'solve_slopes',
        pass: 'turn_slopes',
        unknowns: parts.map((part) => ({
          direction: found('direction', part),
          image: found('image', part),
          residual: found('residual', part),
          solution: found('solution', part),
          shape: part.shape,
        })),
      },
    ],
    statements: [
      ...s.at(L.constant(0)),
      ...s.evaluate(0),
      ...once,
      ...copy((u) => u.guess, held),
      ...residual((v, at) => L.load(v.rate, at)),
      L.perform('solve_slopes'),
      ...states.map((v) =>
        overAll(v.shape, (at) => [
          L.store(first(v), at, solution(v, at)),
          L.store(v.id, at, L.add(L.load(from(v), at), L.mul(L.constant(dt), L.load(first(v), at)))),
        ]),
      ),
      ...parameters.flatMap((v) => [
        overAll(v.shape, (at) => [
          L.store(first(v), at, L.load(v.rate, at)),
          L.store(beside(network, v, 'base'), at, L.load(v.id, at)),
        ]),
        plain(v, L.constant(dt)),
      ]),
      ...s.at(L.constant(1)),
      ...s.evaluate(1),
      ...mean,
      // the mean of both gradients
      ...parameters.flatMap((v) => [
        overAll(v.shape, (at) => [
          L.store(v.id, at, L.load(beside(network, v, 'base'), at)),
          L.store(v.rate, at, L.mul(L.constant(0.5), L.add(L.load(v.rate, at), L.load(first(v), at)))),
        ]),
        plain(v, L.constant(dt)),
      ]),
      ...residual((v, at) => L.sub(L.load(v.rate, at), L.mul(L.constant(2), L.load(first(v), at)))),
      // the matrix is that of the step's start
      ...s.at(L.constant(0)),
      ...copy(held, (u) => u.guess),
      ...s.begin(0),
      L.perform('solve_slopes'),
      ...states.map((v) =>
        overAll(v.shape, (at) => {
          const sum = L.add(
            L.mul(L.constant(1.5), L.load(first(v), at)),
            L.mul(L.constant(0.5), solution(v, at)),
          )
          return [L.store(v.id, at, L.add(L.load(from(v), at), L.mul(L.constant(dt), sum)))]
        }),
      ),
    ],
  }
}

/** What the linear solver left, where that is no rounding. */
const unsolved = ({ network, variables }: Stepped, c: Closing): readonly Statement[] =>
  count(
    network,
    'slopes',
    [...shownOf(variables), ...c.members],
    get('left_slopes'),
    L.max(L.mul(L.constant(1e8), get('enough_slopes')), L.constant((SLACK * c.tolerance) ** 2)),
  )
