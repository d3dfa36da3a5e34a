/**
 * @file The reverse of what is solved, by the implicit function theorem: one linear system with the transposed matrix, whatever
 * rounds the solution took.
 */
import { internal } from '../../base/diagnostic.js'
import * as L from '../build.js'
import { type Adjoint, adjoint } from '../differentiate/adjoint.js'
import { fill } from '../differentiate/names.js'
import { bufferOf, type Part, solveLinear } from '../lower/dynamics/krylov.js'
import type { Buffer, Procedure, Statement } from '../program.js'
import { storedIn } from '../walk.js'
import type { Back, Backing } from './back.js'
import type { Segment } from './segments.js'

type Of<K extends Segment['kind']> = Extract<Segment, { kind: K }>

const MOST_DIRECTIONS = 30

/** Directions that the system has, at most. */
const directionsOf = (parts: readonly Part[]): number =>
  Math.min(
    MOST_DIRECTIONS,
    Math.max(
      1,
      parts.reduce((n, p) => n + Number(p.shape[1] ?? 1), 0),
    ),
  )

/** An unknown of the transposed system, and the buffers of adjoints that it meets. */
interface Unknown {
  readonly part: Part
  /** Adjoint of what was solved for: the right side; zero where it has none. */
  readonly right: Buffer | undefined
}

interface Guessed extends Unknown {
  readonly u: Of<'equations'>['solve']['unknowns'][number]
  readonly right: Buffer
  readonly value: Buffer
}

/** Statements on every element of a part. */
const each = (
  part: Part,
  to: string,
  value: (at: Parameters<typeof L.load>[1]) => ReturnType<typeof L.load>,
): Statement => fill({ id: to, role: 'signal', shape: part.shape, ring: false }, 1, value)

const zero = L.constant(0)

/**
 * Guesses g = V(g, x), signals S(g, x): with the adjoints of S spread to a_g, (1 − V_g)′ μ = a_g, and μ is added to the adjoint of V.
 */
export function backOfEquations(segment: Of<'equations'>, k: number, made: Adjoint, backing: Backing): Back {
  const { twins, buffers } = backing
  const { unknowns } = segment.solve
  const reverse = `reverse_${k}`
  const found = unknowns.flatMap((u): readonly Guessed[] => {
    const [right, value] = [twins.get(u.guess), twins.get(u.value)]
    return right && value ? [{ u, right, value, part: { id: `of_${u.guess}`, shape: u.shape } }] : []
  })
  const inner = separate(
    segment.body,
    unknowns.map((u) => u.guess),
    unknowns.map((u) => u.value),
    made,
    backing,
  )
  const own = (role: string, part: Part): string => bufferOf({ buffers }, role, part)
  const turn: readonly Statement[] = [
    ...found.flatMap(({ u, part }) => {
      const seed = inner.twins.get(u.value)
      // the slope of a state and the guess of its rate are two unknowns of one value
      return seed
        ? [each(part, seed.id, (at) => L.add(L.load(seed.id, at), L.load(own('direction', part), at)))]
        : []
    }),
    ...inner.reverse,
    ...found.flatMap(({ u, part }) => {
      const given = inner.twins.get(u.guess)
      const direction = (at: Parameters<typeof L.load>[1]) => L.load(own('direction', part), at)
      return [
        each(part, own('image', part), (at) =>
          given ? L.sub(direction(at), L.load(given.id, at)) : direction(at),
        ),
        ...(given ? [each(part, given.id, () => zero)] : []),
      ]
    }),
  ]
  const procedures: readonly Procedure[] = [
    { name: reverse, body: made.reverse },
    { name: `turn_back_${k}`, body: turn },
  ]
  return {
    made,
    procedures,
    remade: new Set(),
    statements: [
      L.perform(reverse),
      ...solved(found, k, segment.solve.procedure, backing),
      ...found.map(({ part, value }) =>
        each(part, value.id, (at) => L.add(L.load(value.id, at), L.load(own('solution', part), at))),
      ),
      L.perform(reverse),
      ...found.map(({ part, right }) => each(part, right.id, () => zero)),
    ],
  }
}

/** A s = b with A from `direction` to `image`: A′ μ = a_s, and μ is the adjoint of b − A s. */
export function backOfLinear(segment: Of<'linear'>, k: number, made: Adjoint, backing: Backing): Back {
  const { twins, buffers } = backing
  const { unknowns } = segment.solve
  const found = unknowns.map((u) => ({
    u,
    right: twins.get(u.solution),
    part: { id: `of_${u.solution}`, shape: u.shape },
  }))
  const inner = separate(
    segment.body,
    unknowns.map((u) => u.direction),
    unknowns.map((u) => u.image),
    made,
    backing,
  )
  const own = (role: string, part: Part): string => bufferOf({ buffers }, role, part)
  const turn: readonly Statement[] = [
    ...found.flatMap(({ u, part }) => {
      const seed = inner.twins.get(u.image)
      return seed ? [each(part, seed.id, (at) => L.load(own('direction', part), at))] : []
    }),
    ...inner.reverse,
    ...found.flatMap(({ u, part }) => {
      const given = inner.twins.get(u.direction)
      return [
        each(part, own('image', part), (at) => (given ? L.load(given.id, at) : zero)),
        ...(given ? [each(part, given.id, () => zero)] : []),
      ]
    }),
  ]
  const added = (id: string, part: Part, sign: 1 | -1): readonly Statement[] => {
    const twin = twins.get(id)
    const by = (at: Parameters<typeof L.load>[1]) => L.load(own('solution', part), at)
    if (!twin) return []
    return [
      each(part, twin.id, (at) =>
        sign === 1 ? L.add(L.load(twin.id, at), by(at)) : L.sub(L.load(twin.id, at), by(at)),
      ),
    ]
  }
  return {
    made,
    procedures: [{ name: `turn_back_${k}`, body: turn }],
    remade: new Set([...storedIn(made.forward), ...unknowns.map((u) => u.direction)]),
    statements: [
      ...unknowns.map((u) => each({ id: '', shape: u.shape }, u.direction, (at) => L.load(u.solution, at))),
      ...made.forward,
      ...solved(found, k, segment.solve.procedure, backing),
      ...found.flatMap(({ u, part }) => [...added(u.residual, part, 1), ...added(u.image, part, -1)]),
      ...made.reverse,
      ...unknowns.flatMap((u) => {
        const twin = twins.get(u.direction)
        return twin ? [each({ id: '', shape: u.shape }, twin.id, () => zero)] : []
      }),
    ],
  }
}

/** The adjoint of a pass from what it is solved for to what it makes of it, in buffers of its own. */
function separate(
  body: readonly Statement[],
  from: readonly string[],
  to: readonly string[],
  made: Adjoint,
  { program, twins, declare }: Backing,
): Adjoint {
  const inner = adjoint(body, {
    from: new Set(from),
    to: new Set(to),
    buffers: [...program.buffers, ...twins.values()],
    batch: program.batch,
    ring: program.ring,
    anew: true,
  })
  const kept = new Set(made.tape.map((b) => b.id))
  for (const { id } of inner.tape) if (!kept.has(id)) internal(`'${id}' is not on the tape of its pass`)
  inner.buffers.forEach(declare)
  return inner
}

/** The right sides are taken, their adjoints left at zero; after it `solution` is found. */
function solved(
  found: readonly Unknown[],
  k: number,
  name: string,
  { program, buffers }: Backing,
): readonly Statement[] {
  const parts = found.map((f) => f.part)
  return [
    ...found.flatMap(({ part, right }) => [
      each(part, bufferOf({ buffers }, 'residual', part), (at) => (right ? L.load(right.id, at) : zero)),
      ...(right ? [each(part, right.id, () => zero)] : []),
    ]),
    ...solveLinear({
      network: { buffers },
      name: `transposed_${name}`,
      parts,
      directions: directionsOf(parts),
      tolerance: program.precision === 'f64' ? 1e-15 : 1e-7,
      apply: [L.perform(`turn_back_${k}`)],
    }),
  ]
}
