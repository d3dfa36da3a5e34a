/**
 * @file Instantaneous equations x = G(x), closed by damped Newton steps whose linear systems know G′ by its products (Knoll and
 * Keyes 2004). Affine equations take one linear solve.
 */
import * as L from '../../build.js'
import { tangent } from '../../differentiate/tangent.js'
import type { Procedure, Solve, Statement, Value } from '../../program.js'
import { UNSOLVED } from '../../signs.js'
import type { Network } from '../network.js'
import { bufferOf, dot, get, type Part, put, solveLinear } from './krylov.js'
import { overAll } from './variables.js'

/** A guess and the value that it should equal. */
export interface Unknown {
  readonly guess: string
  readonly value: string
  readonly part: Part
}

export interface Equations {
  readonly network: Network
  /** `solve_<name>` is the procedure that closes them. */
  readonly name: string
  readonly unknowns: readonly Unknown[]
  /** G: from guesses to values. */
  readonly evaluate: readonly Statement[]
  readonly tolerance: number
  /** What is solved for, as users name it; the unknowns themselves unless said otherwise. */
  readonly members?: readonly string[]
  /** Damped Newton steps unless said otherwise; one linear solve where G is affine; plain passes of the value to the guess. */
  readonly way?: 'newton' | 'linear' | 'fixed point'
  /** One Newton step more at the end, which takes the residual to rounding. */
  readonly isPolished?: true
}

/** What `solve_<name>` solves. */
export const solveOf = ({ name, unknowns }: Equations): Solve => ({
  kind: 'equations',
  procedure: `solve_${name}`,
  pass: `pass_${name}`,
  unknowns: unknowns.map(({ guess, value, part }) => ({ guess, value, shape: part.shape })),
})

/** Newton steps, and halvings of one. */
const MOST_STEPS = 60
const MOST_HALVINGS = 14
/** Linear solves of affine equations: more than one only against rounding. */
const MOST_LINEAR = 3
/** Passes of a fixed-point iteration. */
const MOST_PASSES = 20_000
const MOST_DIRECTIONS = 30

/** Procedures that end with `solve_<name>`: after it guesses equal values to the tolerance, or `unsolved` is 1. */
export function solver(e: Equations): readonly Procedure[] {
  const { network, name, unknowns } = e
  const parts = unknowns.map((u) => u.part)
  const scalar = (role: string): string => {
    const id = `${role}_${name}`
    network.buffers.ensure(id, 'signal', [])
    return id
  }
  const [squares, size, before, damping, better, open] = [
    'squares',
    'size',
    'before',
    'damping',
    'better',
    'unsolved',
  ].map(scalar) as [string, string, string, string, string, string]
  const at = (part: Part): ReturnType<typeof L.place> => L.place({ b: Number(part.shape[1] ?? 1), i: 1 })
  const guessOf = (part: Part): string => unknowns.find((u) => u.part === part)?.guess ?? ''
  const residual = (part: Part): ReturnType<typeof L.load> =>
    L.load(bufferOf(network, 'residual', part), at(part))
  const guess = (part: Part): ReturnType<typeof L.load> => L.load(guessOf(part), at(part))
  const zero = L.constant(0)
  const one = L.constant(1)
  const measure: readonly Statement[] = [
    L.perform(`pass_${name}`),
    ...unknowns.map(({ value, guess: id, part }) =>
      overAll(part.shape, (p) => [
        L.store(bufferOf(network, 'residual', part), p, L.sub(L.load(value, p), L.load(id, p))),
      ]),
    ),
    ...dot(parts, squares, residual, residual),
    ...dot(parts, size, guess, guess),
    put(
      open,
      L.select(
        get(squares),
        '<=',
        L.mul(L.constant(e.tolerance ** 2), L.max(get(size), L.constant(1e-30))),
        zero,
        one,
      ),
    ),
  ]
  const linear = solveLinear({
    network,
    name,
    parts,
    directions: Math.min(MOST_DIRECTIONS, Math.max(1, unknownCount(parts))),
    tolerance: 1e-3 * e.tolerance,
    apply: [L.perform(`turn_${name}`)],
  })
  const keepStart = unknowns.map(({ guess: id, part }) =>
    overAll(part.shape, (p) => [L.store(bufferOf(network, 'start', part), p, L.load(id, p))]),
  )
  const damped: readonly Statement[] = [
    ...unknowns.map(({ guess: id, part }) =>
      overAll(part.shape, (p) => [
        L.store(
          id,
          p,
          L.add(
            L.load(bufferOf(network, 'start', part), p),
            L.mul(get(damping), L.load(bufferOf(network, 'solution', part), p)),
          ),
        ),
      ]),
    ),
    L.perform(`measure_${name}`),
    put(better, L.select(get(squares), '<', get(before), one, L.select(get(open), '!=', zero, zero, one))),
    put(damping, L.mul(L.constant(0.5), get(damping))),
  ]
  const move = (by: (part: Part, p: ReturnType<typeof L.place>) => Value): readonly Statement[] => [
    ...unknowns.map(({ guess: id, part }) =>
      overAll(part.shape, (p) => [L.store(id, p, L.add(L.load(id, p), by(part, p)))]),
    ),
    L.perform(`measure_${name}`),
  ]
  const ways = {
    newton: L.repeat('newton', MOST_STEPS, get(open), '!=', zero, [
      ...keepStart,
      put(before, get(squares)),
      ...linear,
      put(damping, one),
      put(better, zero),
      L.repeat('halving', MOST_HALVINGS, get(better), '==', zero, damped),
    ]),
    linear: L.repeat('solves', MOST_LINEAR, get(open), '!=', zero, [
      ...linear,
      ...move((part, p) => L.load(bufferOf(network, 'solution', part), p)),
    ]),
    'fixed point': L.repeat('passes', MOST_PASSES, get(open), '!=', zero, [
      ...move((part, p) => L.load(bufferOf(network, 'residual', part), p)),
    ]),
  } as const
  return [
    { name: `pass_${name}`, body: e.evaluate },
    { name: `turn_${name}`, body: turn(e) },
    { name: `measure_${name}`, body: measure },
    {
      name: `solve_${name}`,
      body: [
        L.perform(`measure_${name}`),
        ways[e.way ?? 'newton'],
        ...(e.isPolished ? [...keepStart, ...linear, put(damping, one), ...damped] : []),
        ...count(
          network,
          name,
          e.members ?? unknowns.map((u) => nameOf(network, u)),
          get(squares),
          L.mul(L.constant((SLACK * e.tolerance) ** 2), L.max(get(size), one)),
        ),
      ],
    },
  ]
}

const nameOf = ({ buffers }: Network, { guess, value }: Unknown): string =>
  buffers.get(guess)?.name ?? buffers.get(value)?.name ?? value

/** A residual within so many times the tolerance, of the unknown or of 1, is taken for rounding: at rest a slope is nothing else. */
export const SLACK = 1e3

/** Counts what is left above the most that may be: the run stops there. */
export function count(
  network: Network,
  name: string,
  members: readonly string[],
  left: Value,
  most: Value,
): readonly Statement[] {
  const id = UNSOLVED + name
  network.buffers.ensure(id, 'counter', [], { about: members.join(', ') })
  return [put(id, L.add(get(id), L.select(left, '<=', most, L.constant(0), L.constant(1))))]
}

/** Numbers of the unknown in one sample. */
const unknownCount = (parts: readonly Part[]): number =>
  parts.reduce((n, p) => n + Number(p.shape[1] ?? 1), 0)

/** image = direction − factor G′ direction, with the direction of each guess scaled by its own factor. */
function turn(e: Equations): readonly Statement[] {
  return turned(
    e.network,
    e.evaluate,
    e.unknowns.map((u) => ({ ...u, factor: 1 })),
  )
}

/** A product with 1 − G′: what goes in is scaled, as γ dt k goes into the states of a Rosenbrock step. */
export function turned(
  network: Network,
  evaluate: readonly Statement[],
  unknowns: readonly (Unknown & { readonly factor: number })[],
): readonly Statement[] {
  const derivative = tangent(evaluate, {
    buffers: network.buffers.list,
    batch: network.options.batch,
    ring: network.options.ring,
    from: new Set(unknowns.map((u) => u.guess)),
    to: new Set(unknowns.map((u) => u.value)),
  })
  const twin = (id: string): string | undefined => derivative.twins.get(id)?.id
  for (const buffer of derivative.twins.values())
    network.buffers.ensure(buffer.id, buffer.role, buffer.shape, buffer)
  return [
    ...unknowns.flatMap(({ guess, part, factor }) => {
      const to = twin(guess)
      if (to === undefined) return []
      return [
        overAll(part.shape, (p) => {
          const direction = L.load(bufferOf(network, 'direction', part), p)
          return [L.store(to, p, factor === 1 ? direction : L.mul(L.constant(factor), direction))]
        }),
      ]
    }),
    ...derivative.statements,
    ...unknowns.map(({ value, part }) =>
      overAll(part.shape, (p) => {
        const direction = L.load(bufferOf(network, 'direction', part), p)
        const change = twin(value)
        const image = change === undefined ? direction : L.sub(direction, L.load(change, p))
        return [L.store(bufferOf(network, 'image', part), p, image)]
      }),
    ),
  ]
}
