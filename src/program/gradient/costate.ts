/**
 * @file The costate equation −dλ/dt = (∂f/∂x)′ λ + ∂C/∂x, λ(T) = 0, swept backward along a stored trajectory of dx/dt = f(x), f and C
 * through all that is solved in the instant; dL/dθ = ∫ ((∂f/∂θ)′ λ + ∂C/∂θ) dt. Data are held within a step, as they are forward.
 */
import * as L from '../build.js'
import { fill } from '../differentiate/names.js'
import { bufferOf, type Part, solveLinear } from '../lower/dynamics/krylov.js'
import type { InstantProgram, MovingState } from '../lower/dynamics/lowerInstant.js'
import type { Method } from '../methods/method.js'
import { RK4 } from '../methods/rk4.js'
import type { Buffer, Place, Procedure, Program, Statement, Value } from '../program.js'
import { COST, freeProgram } from './free.js'
import { learnable } from './objective.js'
import { seenIn } from './seen.js'
import { segmentsOf, takenOver } from './segments.js'
import { completed, type Parts, type Transposed, transposedParts } from './transposed.js'

/** How the sweep goes through a step: the stages of an explicit method, or the trapezoidal rule for stiff ones. */
type Rule =
  | {
      readonly kind: 'stages'
      readonly stages: readonly (readonly number[])[]
      readonly weights: readonly number[]
    }
  | { readonly kind: 'trapezoid' }

/** The order of the sweep is that of the method, or higher. */
function ruleOf(method: Method): Rule {
  switch (method.kind) {
    case 'Runge-Kutta':
      return { kind: 'stages', stages: method.stages, weights: method.weights }
    case 'symplectic':
      return { kind: 'stages', stages: RK4.stages, weights: RK4.weights }
    default:
      return { kind: 'trapezoid' }
  }
}

interface Sweep {
  readonly parts: Parts
  readonly program: Program
  readonly states: readonly MovingState[]
}

const each = (v: MovingState, to: string, value: (at: Place) => Value): Statement =>
  fill({ id: to, role: 'signal', shape: v.shape, ring: false }, 1, value)

/** A buffer of the sweep beside a state. */
function beside({ parts }: Sweep, prefix: string, v: MovingState): string {
  const id = `${prefix}_${v.id}`
  parts.buffers.ensure(id, 'signal', v.shape, { about: `${prefix} of ${v.name}` })
  return id
}

const twinOf = ({ parts }: Sweep, id: string): string | undefined => parts.twins.get(id)?.id

const zero = L.constant(0)

/** `stepping` is the free step of the run, whose states are met by their names; `silent` is zero along it. */
export function continuousGradient(
  stepping: Program,
  instant: InstantProgram,
  method: Method,
  silent: readonly string[],
): Transposed {
  const moving = new Map(
    stepping.buffers.flatMap((b) => (b.role === 'state' && b.name ? [[b.name, b.id]] : [])),
  )
  const states = instant.states.filter(({ name }) => moving.has(name))
  const ids = new Set(states.map(({ id }) => id))
  const rates = states.map(({ rate }) => rate)
  const program = freeProgram(instant.program, {
    silent,
    wanted: rates,
    moved: ids,
  })
  const parts = transposedParts(program, new Set([...ids, ...learnable(program)]), new Set([COST, ...rates]))
  const sweep: Sweep = { parts, program, states }
  const rule = ruleOf(method)
  const body =
    rule.kind === 'stages' ? explicitSweep(sweep, rule, stepping.dt) : trapezoid(sweep, stepping.dt)
  const procedures: readonly Procedure[] = [
    ...(program.procedures ?? []),
    { name: 'evaluate', body: parts.forward },
    ...parts.procedures,
    { name: 'transpose', body: parts.reverse },
    ...body.procedures,
  ]
  const seen = seenIn(program, [...procedures.flatMap((p) => p.body), ...body.statements], parts.declare)
  const all = parts.buffers.list
  return {
    forward: recorded(stepping, sweep, moving, seen.copies),
    reverse: completed(
      {
        ...program,
        name: `${program.name}, costate`,
        solves: [],
        procedures: procedures.map((p) => ({ name: p.name, body: p.body.map(seen.rename) })),
        step: body.statements.map(seen.rename),
      },
      all,
    ),
    record: [...states.flatMap((v) => [`before_${v.id}`, `after_${v.id}`]), ...seen.ids].map((id) => ({
      to: id,
      from: id,
      when: 'after',
    })),
    taken: takenOver(segmentsOf(stepping)),
    adjoints: new Map([
      ...[...parts.twins].map(([id, b]): [string, string] => [id, b.id]),
      ...states.map((v): [string, string] => [v.id, `costate_${v.id}`]),
    ]),
  }
}

/** The step, with its states before and after it and its data laid aside. */
function recorded(
  stepping: Program,
  { states, parts }: Sweep,
  moving: ReadonlyMap<string, string>,
  copies: readonly Statement[],
): Program {
  const kept = (prefix: string): readonly Statement[] =>
    states.map((v) => each(v, `${prefix}_${v.id}`, (at) => L.load(moving.get(v.name) ?? v.id, at)))
  const own = new Set(stepping.buffers.map(({ id }) => id))
  const aside = states.flatMap((v): Buffer[] =>
    ['before', 'after'].map((prefix) => ({
      id: `${prefix}_${v.id}`,
      role: 'signal',
      shape: v.shape,
      ring: false,
    })),
  )
  for (const b of aside) parts.declare(b)
  const seen = parts.buffers.list.filter(({ id }) => id.startsWith('seen_') && !own.has(id))
  return completed(
    { ...stepping, step: [...copies, ...kept('before'), ...stepping.step, ...kept('after')] },
    [...stepping.buffers, ...aside, ...seen],
  )
}

interface Body {
  readonly procedures: readonly Procedure[]
  readonly statements: readonly Statement[]
}

/** The adjoints of rates and cost enter with a weight; after it those of the states hold weight · (f_x′ λ + C_x). */
function turned(
  s: Sweep,
  weight: number,
  costate: (v: MovingState) => (at: Place) => Value,
  cost: boolean,
): readonly Statement[] {
  const { parts, program, states } = s
  const counted = twinOf(s, COST)
  const of = parts.twins.get(COST)
  return [
    ...states.flatMap((v) => {
      const twin = twinOf(s, v.rate)
      if (twin === undefined) return []
      return [each(v, twin, (at) => L.add(L.load(twin, at), L.mul(L.constant(weight), costate(v)(at))))]
    }),
    ...(cost && of && counted !== undefined
      ? [fill(of, program.batch, (at) => L.add(L.load(counted, at), L.constant(weight)))]
      : []),
    L.perform('transpose'),
  ]
}

/** The adjoint of a state, which is left at zero. */
const taken = (
  s: Sweep,
  v: MovingState,
  to: string,
  value: (adjoint: Value, at: Place) => Value,
): readonly Statement[] => {
  const twin = twinOf(s, v.id)
  return [
    each(v, to, (at) => value(twin === undefined ? zero : L.load(twin, at), at)),
    ...(twin === undefined ? [] : [each(v, twin, () => zero)]),
  ]
}

/** The states at a part of the step: its ends as they are, between them by the cubic that meets both and their slopes. */
function placed(s: Sweep, part: number, dt: number): readonly Statement[] {
  const at =
    (prefix: string, v: MovingState) =>
    (p: Place): Value =>
      L.load(beside(s, prefix, v), p)
  const between =
    (v: MovingState) =>
    (p: Place): Value => {
      const t = part
      const terms: readonly (readonly [number, string])[] = [
        [(1 + 2 * t) * (1 - t) ** 2, 'before'],
        [dt * t * (1 - t) ** 2, 'early'],
        [t * t * (3 - 2 * t), 'after'],
        [dt * t * t * (t - 1), 'late'],
      ]
      return terms
        .map(([c, prefix]) => L.mul(L.constant(c), at(prefix, v)(p)))
        .reduce((sum, x) => L.add(sum, x))
    }
  return [
    ...s.states.map((v) =>
      each(v, v.id, part === 0 ? at('before', v) : part === 1 ? at('after', v) : between(v)),
    ),
    L.perform('evaluate'),
  ]
}

/** λ(t) from λ(t + dt) by the stages of a method, in time reversed. */
function explicitSweep(s: Sweep, { stages, weights }: Extract<Rule, { kind: 'stages' }>, dt: number): Body {
  const nodes = stages.map((row) => 1 - row.reduce((sum, a) => sum + a, 0))
  const isBetween = nodes.some((c) => c > 1e-9 && c < 1 - 1e-9)
  const slope = (prefix: string): readonly Statement[] =>
    s.states.map((v) => each(v, beside(s, prefix, v), (at) => L.load(v.rate, at)))
  const costate = (v: MovingState): string => beside(s, 'costate', v)
  const k = (v: MovingState, n: number): string => beside(s, `slope${n + 1}`, v)
  const combined =
    (v: MovingState, row: readonly number[]) =>
    (at: Place): Value =>
      row.reduce<Value>(
        (sum, a, n) => (a === 0 ? sum : L.add(sum, L.mul(L.constant(dt * a), L.load(k(v, n), at)))),
        L.load(costate(v), at),
      )
  const statements = [
    ...(isBetween ? [...placed(s, 0, dt), ...slope('early'), ...placed(s, 1, dt), ...slope('late')] : []),
    ...stages.flatMap((row, n) => {
      const weight = dt * (weights[n] ?? 0)
      return [
        ...placed(s, Math.abs(nodes[n] ?? 0) < 1e-9 ? 0 : (nodes[n] ?? 0), dt),
        ...turned(s, weight, (v) => combined(v, row), true),
        ...s.states.flatMap((v) => taken(s, v, k(v, n), (x) => L.div(x, L.constant(weight)))),
      ]
    }),
    ...s.states.map((v) => each(v, costate(v), combined(v, weights))),
  ]
  return { procedures: [], statements }
}

/** λ − dt/2 (f_x′ λ + C_x) at the start = λ + dt/2 (f_x′ λ + C_x) at the end: one linear system. */
function trapezoid(s: Sweep, dt: number): Body {
  const { parts, program, states } = s
  const { buffers } = parts
  const costate = (v: MovingState): string => beside(s, 'costate', v)
  const partOf = (v: MovingState): Part => ({ id: `costate_${v.id}`, shape: v.shape })
  const own = (role: string, v: MovingState): string => bufferOf({ buffers }, role, partOf(v))
  const load =
    (id: string) =>
    (at: Place): Value =>
      L.load(id, at)
  const gathered = [...learnable(program)].flatMap((id) => parts.twins.get(id) ?? [])
  const aside = (b: Buffer): Buffer =>
    buffers.ensure(`aside_${b.id}`, 'signal', b.shape, { about: `${b.id}, laid aside` })
  const half = dt / 2
  const count = states.reduce((n, v) => n + Number(v.shape[1] ?? 1), 0)
  const turn: readonly Statement[] = [
    ...turned(s, half, (v) => load(own('direction', v)), false),
    ...states.flatMap((v) =>
      taken(s, v, own('image', v), (x, at) => L.sub(L.load(own('direction', v), at), x)),
    ),
  ]
  const statements = [
    ...placed(s, 1, dt),
    ...turned(s, half, (v) => load(costate(v)), true),
    ...states.flatMap((v) => taken(s, v, own('residual', v), (x, at) => L.add(L.load(costate(v), at), x))),
    ...placed(s, 0, dt),
    // what the products with the matrix add to the gradient does not count
    ...gathered.map((b) => fill(aside(b), 1, load(b.id))),
    ...turned(s, half, () => () => zero, true),
    ...states.flatMap((v) =>
      taken(s, v, own('residual', v), (x, at) => L.add(L.load(own('residual', v), at), x)),
    ),
    ...solveLinear({
      network: { buffers },
      name: 'costate',
      parts: states.map(partOf),
      directions: Math.min(30, Math.max(1, count)),
      tolerance: program.precision === 'f64' ? 1e-14 : 1e-7,
      apply: [L.perform('turn_costate')],
    }),
    ...gathered.map((b) => fill(b, 1, load(aside(b).id))),
    ...states.map((v) => each(v, costate(v), load(own('solution', v)))),
    ...turned(s, half, (v) => load(costate(v)), true),
    ...states.flatMap((v) => taken(s, v, own('image', v), (x) => x)),
  ]
  return { procedures: [{ name: 'turn_costate', body: turn }], statements }
}
