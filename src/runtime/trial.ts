/** @file A trial of steps to come, on an execution of its own: whether what a step passes on to the next comes to rest. */
import type { Execution, Program } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { allStatements, storedIn } from '../program/walk.js'
import { allFinite, type Numbers } from './arrays.js'
import { handInputs, handSamples } from './samples.js'

export interface Trial {
  readonly execution: Execution
  /** Brings the trial to where the simulation stands. */
  begin(): void
  /** Which of the stored signals are not exactly zero. */
  awake(): readonly boolean[]
  /** By buffer: whether all were zero when that was asked last. */
  slept(): readonly boolean[]
  /** Takes steps under the signals of the run, parameters as they are; false where numbers grow out of all bounds. */
  follow(count: number): boolean
  /**
   * Takes as many steps from where the simulation stands, and stays after them, where parameters learn; false where they do not, or
   * where numbers grow out of all bounds.
   */
  learns(count: number): boolean
  /** Whether signals go on changing, by more than slopes, in a few rounds with the states held. */
  jumps(): boolean
  /** Whether signals that are pushed along a direction come to rest, in steps under the present inputs or with the states held. */
  settles(direction: Float64Array, push: number, rounds: number): boolean
  /** Whether they grow on and on with the states held, however far they were pushed. */
  grows(direction: Float64Array, rounds: number): boolean
}

/** Steps after a push, at most. */
const TAIL = 128
/** Rounds of a short look, and the share of signals by which a jump is one: a slope of a kink that flips alone is none. */
const SHORT = 16
const LOUD = 0.01
const SLOPE = /'\[/
/** What falls by less from one quarter of many rounds to the next but one stays; and what falls in every quarter of a few steps. */
const FALLS = 0.9
const HALF = 0.5
/** Far beyond the signals as they are: what saturates has saturated there, and has been left for good at its square. */
const FAR = 1e5
/** Beyond this, squares would no longer be numbers. */
const HUGE = 1e100

function size(v: Float64Array): number {
  let sum = 0
  for (let k = 0; k < v.length; k++) sum += (v[k] as number) ** 2
  return Math.sqrt(sum)
}
function apart(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += ((a[k] as number) - (b[k] ?? 0)) ** 2
  return Math.sqrt(sum)
}

/** What a trial steps beside the simulation `main`. */
export interface Stepped {
  readonly turn: Turn
  readonly main: Execution
  /** Steps in which nothing learns, of as many samples as are tried out. */
  readonly execution: Execution
  /** Of the same samples, with learning. */
  readonly learning: () => Execution
  /** Brings the signals of the k-th step from now to slot 0 of the simulation's execution. */
  readonly load: (k: number) => void
}

export function openTrial({ turn, main, execution, learning, load }: Stepped): Trial {
  const { program } = execution
  const ids = new Set(turn.stored.map(({ buffer }) => buffer.id))
  const stored = viewsOf(program, execution, (b) => ids.has(b.id))
  const written = storedIn(allStatements(program))
  const own = viewsOf(program, execution, (b) => written.has(b.id))
  const held = viewsOf(program, execution, (b) => !b.ring && !ids.has(b.id) && MOVES.includes(b.role))
  const checked = viewsOf(program, execution, (b) => b.role === 'state' || b.role === 'stored')
  const tiny = program.precision === 'f64' ? 1e-10 : 1e-5
  let steps = 0
  let began = 1
  let asleep: readonly boolean[] = []

  const signals = (): Float64Array => joined(stored)
  const put = (values: Float64Array): void => {
    let from = 0
    for (const view of stored) {
      view.set(values.subarray(from, from + view.length))
      from += view.length
    }
  }
  const isWithin = (all: readonly Numbers[], these: readonly Numbers[]): boolean =>
    all.every(allFinite) && size(joined(these)) < FAR ** 2 * Math.max(1, began)
  const bounded = (): boolean => isWithin(checked, stored)
  const pushedBy = (direction: Float64Array, push: number): Float64Array => {
    const here = signals()
    const by = (push * Math.max(size(here), Math.sqrt(here.length))) / size(direction)
    return here.map((x, k) => x + by * (direction[k] ?? 0))
  }
  const finite = (): boolean => checked.every(allFinite) && size(signals()) < HUGE
  const turned = (): void => {
    const kept = held.map((view) => view.slice())
    execution.run(1)
    held.forEach((view, k) => {
      view.set(kept[k] ?? [])
    })
  }
  const loud = turn.stored.flatMap(({ buffer }) =>
    SLOPE.test(buffer.name ?? '') ? [] : [execution.view(buffer.id)],
  )
  const heard = (): Float64Array => joined(loud)
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
  const settlesMoving = (from: readonly Numbers[], pushed: Float64Array, tail: number): boolean => {
    const path = (start: Float64Array | undefined): { seen: Float64Array[]; all: readonly number[] } => {
      restore(own, from)
      if (start) put(start)
      const seen: Float64Array[] = []
      const all = changes(tail, () => {
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
    return [plain.all, all, distances].every((d) => d.length < tail || fallsThroughout(d))
  }

  return {
    execution,
    begin() {
      handSamples(main, execution)
      steps = 0
      began = size(signals())
    },
    awake() {
      asleep = stored.map((view) => view.every((x: number) => x === 0))
      return Array.from(signals(), (x) => x !== 0)
    },
    slept: () => asleep,
    follow(count) {
      for (let n = 0; n < count && bounded(); n++) {
        load(steps)
        handInputs(main, execution)
        execution.run(1)
        steps++
      }
      return bounded()
    },
    learns(count) {
      load(0)
      if (main.view('learn')[0] !== 1) return false
      const other = learning()
      const moving = viewsOf(program, other, (b) => b.role === 'state' || b.role === 'stored')
      const passed = viewsOf(program, other, (b) => ids.has(b.id))
      handSamples(main, other)
      for (let n = 0; n < count && isWithin(moving, passed); n++) {
        load(n)
        handInputs(main, other)
        other.run(1)
      }
      handSamples(other, execution)
      return bounded()
    },
    jumps() {
      const from = own.map((view) => view.slice())
      let before = heard()
      const all = changes(SHORT, () => {
        before = heard()
        turned()
      })
      const now = heard()
      restore(own, from)
      const [first, , , last] = quarters(all)
      return all.length === SHORT && last > HALF * first && apart(now, before) > LOUD * size(now)
    },
    settles(direction, push, rounds) {
      const tail = Math.min(TAIL, rounds)
      const from = own.map((view) => view.slice())
      const pushed = pushedBy(direction, push)
      const plain = settlesHeld(rounds)
      restore(own, from)
      put(pushed)
      const settles = (plain && settlesHeld(rounds)) || settlesMoving(from, pushed, tail)
      restore(own, from)
      return settles
    },
    grows(direction, rounds) {
      const from = own.map((view) => view.slice())
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
