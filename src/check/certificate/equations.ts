/**
 * @file An Euler step against the equations of the model, read off what it shows: signals, states and gradients, with the weights, the
 * stored signals and the delays that the declared order reads.
 */
import { backendFor } from '../../backends/registry.js'
import { type Derivation, derive, settle, toProgram } from '../../pipeline.js'
import type { Program } from '../../program/program.js'
import { createSimulation, type Simulation } from '../../runtime/simulation.js'
import { framesOf } from '../step/frames.js'
import { Unread } from '../step/reader.js'
import { type Row, rowsOf } from '../step/rows.js'
import { cut, scatter } from './begin.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, unrun } from './report.js'
import type { Specimen } from './specimen.js'

const NAME = 'a step against its equations, number by number'
/** Of the largest number of its kind; loops are solved to a residual, which rates of change magnify. */
const MOST = { lagged: 1e-9, solved: 1e-6 } as const
type Order = keyof typeof MOST
/** Steps that are compared, after those in which signals reach all populations. */
const COMPARED = { quick: 3, full: 8 } as const
/** Numbers of a name that are looked at in a step. */
const LOOKED_AT = { quick: 64, full: 1000 } as const
/** Gradients are means over it. */
const BATCH = 2

export async function equationFindings(specimen: Specimen): Promise<readonly Finding[]> {
  const { model, dt, seed } = specimen
  const derivation = withoutPhases(specimen.derivation)
  const { core } = derivation
  if (core.anticausal) return [inapplicable(NAME, 'a window is solved as a whole')]
  if (core.laws.some((l) => l.order === 2))
    return [inapplicable(NAME, 'states of second order take steps of another kind')]
  const { method = 'euler', coupling } = model.simulate
  const order: Order = method === 'euler' && (coupling?.kind ?? 'lagged') === 'lagged' ? 'lagged' : 'solved'
  const own = { target: 'wasm', precision: 'f64', batch: BATCH, dt, seed } as const
  try {
    const settings = settle(model, order === 'lagged' ? own : { ...own, method: 'euler', coupling: 'solved' })
    const loops = toProgram(derivation, settings)
    const sim = createSimulation(loops, await (await backendFor('wasm')).start(loops))
    return compared({ ...specimen, derivation }, loops, sim, order)
  } catch (failure) {
    return [unrun(NAME, reasonOf(failure))]
  }
}

/** The phases of a contrast set constants and put states back within a step. */
function withoutPhases(derivation: Derivation): Derivation {
  const rules = derivation.model.rules.filter((r) => r.kind !== 'contrast')
  return rules.length === derivation.model.rules.length ? derivation : derive({ ...derivation.model, rules })
}

function compared(specimen: Specimen, loops: Program, sim: Simulation, order: Order): readonly Finding[] {
  const { derivation, model, quick } = specimen
  const pace = quick ? 'quick' : 'full'
  const { buffers, batch, dt } = loops
  // rings of delays have come round
  const longest = Math.max(0, ...buffers.map((b) => (b.id.startsWith('ring_') ? Number(b.shape[1]) : 0)))
  const ahead = Math.max(2 * model.populations.length, longest) + 2
  const steps = ahead + COMPARED[pace]
  const signals = specimen.drive({ loops, derivation }, steps)
  const each = Array.from({ length: steps }, (_, n) => cut(signals, steps, n, 1))
  const learned = buffers.flatMap((b) => (b.role === 'gradient' && b.name !== undefined ? [b.name] : []))
  scatter(sim, specimen)
  const frames = framesOf(sim, each, learned)
  const rows = rowsOf({ derivation, frames, dt, batch, lagged: order === 'lagged' }, learned)
  const seen = rows.map((row) => seenOf(row, [ahead, steps], LOOKED_AT[pace]))
  const symbols = [...new Set(rows.map((r) => r.symbol))]
  return [...symbols.flatMap((symbol) => finding(symbol, seen, order)), ...unreadFindings(seen)]
}

/** The largest distance under one name, over its largest number; or why there is none. */
interface Seen {
  readonly row: Row
  readonly apart: number
  readonly unread?: string
}

function seenOf(row: Row, [from, to]: readonly [number, number], most: number): Seen {
  const stride = Math.max(1, Math.floor(row.count / most))
  let [apart, size] = [0, 0]
  try {
    for (let frame = from; frame < to; frame++)
      for (let n = frame % stride; n < row.count; n += stride) {
        const [is, wanted] = [row.shown(frame, n), row.wanted(frame, n)]
        size = Math.max(size, Math.abs(wanted), Math.abs(is))
        apart = Math.max(apart, Number.isNaN(is - wanted) ? Number.POSITIVE_INFINITY : Math.abs(is - wanted))
      }
  } catch (failure) {
    if (failure instanceof Unread) return { row, apart: 0, unread: failure.message }
    throw failure
  }
  return { row, apart: apart === 0 ? 0 : apart / size }
}

function finding(of: string, seen: readonly Seen[], order: Order): readonly Finding[] {
  const [first, ...more] = seen.filter((s) => s.row.symbol === of && s.unread === undefined)
  if (!first) return []
  const worst = more.reduce((a, b) => (b.apart > a.apart ? b : a), first)
  return [
    judged(NAME, worst.apart <= MOST[order], {
      of,
      value: worst.apart,
      expected: `at most ${MOST[order]} of its largest number`,
      note: `${order === 'lagged' ? 'in the lagged order' : 'with euler, its loops solved'}, most in ${worst.row.name}`,
    }),
  ]
}

/** Names together that the same stands in the way of. */
function unreadFindings(seen: readonly Seen[]): readonly Finding[] {
  const reasons = [...new Set(seen.flatMap((s) => s.unread ?? []))]
  return reasons.map((why) => ({
    ...inapplicable(NAME, `its equation reads ${why}`),
    of: seen.flatMap((s) => (s.unread === why ? [s.row.name] : [])).join(', '),
  }))
}
