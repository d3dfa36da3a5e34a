/** @file A trial of steps to come, on an execution of its own: whether what a step passes on to the next comes to rest. */
import type { Execution, Program } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { allFinite, type Numbers } from './arrays.js'

export interface Trial {
  readonly execution: Execution
  /** Brings the trial to where the simulation stands. */
  begin(): void
  /** Which of the stored signals are not exactly zero. */
  awake(): readonly boolean[]
  /** Whether the step to come learns. */
  learning(): boolean
  /** Takes steps under the signals of the run, parameters as they are or learning; false where numbers grow out of all bounds. */
  follow(count: number, learning?: boolean): boolean
  /** Whether signals go on changing in a few rounds with the states held. */
  jumps(): boolean
  /** Whether signals that are pushed along a direction come to rest, in steps under the present inputs or with the states held. */
  settles(direction: Float64Array, push: number, rounds: number): boolean
  /** Whether they grow on and on with the states held, however far they were pushed. */
  grows(direction: Float64Array, rounds: number): boolean
}

/** Steps after a push. */
const TAIL = 128
/** Rounds of a short look. */
const SHORT = 16
/** What falls by less from one quarter of many rounds to the next but one stays; and what falls in every quarter of a few steps. */
const FALLS = 0.9
const HALF = 0.5
/** Far beyond the signals as they are: what saturates has saturated there, and has been left for good at its square. */
const FAR = 1e5
/** Beyond this, squares would no longer be numbers. */
const HUGE = 1e100

const size = (v: Float64Array): number => Math.sqrt(v.reduce((s, x) => s + x * x, 0))
const apart = (a: Float64Array, b: Float64Array): number => size(a.map((x, k) => x - (b[k] ?? 0)))

/** `load` brings the signals of the k-th step from now to slot 0 of the simulation's execution. */
export function openTrial(
  turn: Turn,
  main: Execution,
  execution: Execution,
  load: (k: number) => void,
): Trial {
  const { program } = execution
  const ids = new Set(turn.stored.map(({ buffer }) => buffer.id))
  const stored = viewsOf(program, execution, (b) => ids.has(b.id))
  const own = viewsOf(program, execution, (b) => !b.ring)
  const held = viewsOf(program, execution, (b) => !b.ring && !ids.has(b.id) && MOVES.includes(b.role))
  const checked = viewsOf(program, execution, (b) => b.role === 'state' || b.role === 'stored')
  const rings = program.buffers.filter((b) => b.ring).map((b) => b.id)
  const tiny = program.precision === 'f64' ? 1e-10 : 1e-5
  let steps = 0
  let began = 1

  const signals = (): Float64Array => joined(stored)
  const put = (values: Float64Array): void => {
    let from = 0
    for (const view of stored) {
      view.set(values.subarray(from, from + view.length))
      from += view.length
    }
  }
  const bounded = (): boolean => checked.every(allFinite) && size(signals()) < FAR ** 2 * Math.max(1, began)
  const pushedBy = (direction: Float64Array, push: number): Float64Array => {
    const here = signals()
    const by = (push * Math.max(size(here), Math.sqrt(here.length))) / size(direction)
    return here.map((x, k) => x + by * (direction[k] ?? 0))
  }
  const finite = (): boolean => checked.every(allFinite) && size(signals()) < HUGE
  const feed = (k: number): void => {
    load(k)
    for (const id of rings) {
      const [from, to] = [main.view(id), execution.view(id)]
      to.set(from.subarray(0, to.length))
    }
  }
  const still = (): void => {
    for (const b of program.buffers) if (b.id === 'learn') execution.view(b.id).fill(0)
  }
  const turned = (): void => {
    const kept = held.map((view) => view.slice())
    execution.run(1)
    held.forEach((view, k) => {
      view.set(kept[k] ?? [])
    })
  }
  /** Changes of the signals from round to round; ends where there are none left, or no numbers. */
  const changes = (rounds: number, round: () => void): readonly number[] => {
    const out: number[] = []
    let before = signals()
    for (let n = 0; n < rounds; n++) {
      round()
      const now = signals()
      const change = apart(now, before)
      out.push(change)
      if (!(change > tiny * size(now)) || !finite()) break
      before = now
    }
    return out
  }

  const settlesHeld = (rounds: number): boolean => {
    const all = changes(rounds, turned)
    return finite() && (all.length < rounds || falls(all))
  }
  /** With coarse steps states may calm what grows where they are held: at once, or not at all. */
  const settlesMoving = (from: readonly Numbers[], pushed: Float64Array): boolean => {
    const path = (start: Float64Array | undefined): { seen: Float64Array[]; all: readonly number[] } => {
      restore(own, from)
      if (start) put(start)
      const seen: Float64Array[] = []
      const all = changes(TAIL, () => {
        execution.run(1)
        seen.push(signals())
      })
      return { seen, all }
    }
    const plain = path(undefined)
    if (!finite()) return false
    const { seen, all } = path(pushed)
    if (!finite()) return false
    const distances = seen.map((c, k) => apart(c, plain.seen[k] ?? plain.seen.at(-1) ?? c))
    return [plain.all, all, distances].every((d) => d.length < TAIL || fallsThroughout(d))
  }

  return {
    execution,
    begin() {
      for (const { id } of program.buffers) {
        const [from, to] = [main.view(id), execution.view(id)]
        to.set(from.subarray(0, to.length))
      }
      steps = 0
      began = size(signals())
    },
    awake: () => Array.from(signals(), (x) => x !== 0),
    learning: () => main.view('learn')[0] === 1,
    follow(count, learning = false) {
      for (let n = 0; n < count && bounded(); n++) {
        feed(steps)
        if (!learning) still()
        execution.run(1)
        steps++
      }
      return bounded()
    },
    jumps() {
      const from = own.map((view) => view.slice())
      still()
      const all = changes(SHORT, turned)
      restore(own, from)
      const [first, , , last] = quarters(all)
      return all.length === SHORT && last > HALF * first
    },
    settles(direction, push, rounds) {
      const from = own.map((view) => view.slice())
      still()
      const pushed = pushedBy(direction, push)
      const plain = settlesHeld(rounds)
      restore(own, from)
      put(pushed)
      const settles = (plain && settlesHeld(rounds)) || settlesMoving(from, pushed)
      restore(own, from)
      return settles
    },
    grows(direction, rounds) {
      const from = own.map((view) => view.slice())
      still()
      const pushed = pushedBy(direction, FAR)
      put(pushed)
      const all = changes(rounds, turned)
      const [, second, , last] = quarters(all)
      const grows = !finite() || (all.length === rounds && last > second && size(signals()) > size(pushed))
      restore(own, from)
      return grows
    },
  }
}

/** What a step moves beside the signals that it computes anew. */
const MOVES: readonly string[] = ['state', 'stored', 'counter', 'history']

const viewsOf = (
  program: Program,
  execution: Execution,
  test: (b: Program['buffers'][number]) => boolean,
): readonly Numbers[] => program.buffers.filter(test).map((b) => execution.view(b.id))

function restore(views: readonly Numbers[], kept: readonly Numbers[]): void {
  views.forEach((view, k) => {
    view.set(kept[k] ?? [])
  })
}

function joined(views: readonly Numbers[]): Float64Array {
  const out = new Float64Array(views.reduce((n, v) => n + v.length, 0))
  let from = 0
  for (const v of views) {
    out.set(v, from)
    from += v.length
  }
  return out
}

/** The largest of each quarter. */
function quarters(all: readonly number[]): readonly [number, number, number, number] {
  const quarter = Math.floor(all.length / 4)
  const largest = (k: number): number => Math.max(...all.slice(k * quarter, (k + 1) * quarter))
  return [largest(0), largest(1), largest(2), largest(3)]
}

function falls(all: readonly number[]): boolean {
  const [, second, , last] = quarters(all)
  return last < FALLS * second
}

function fallsThroughout(all: readonly number[]): boolean {
  const [a, b, c, d] = quarters(all)
  return b < HALF * a && c < HALF * b && d < HALF * c
}
