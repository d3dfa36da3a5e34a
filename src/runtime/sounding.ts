/**
 * @file A quick look at the loops of a run in a few steps of its own equations: whether signals come to rest with the states held, and by
 * what differences of them shrink. It finds only what is clear.
 */
import type { Turn } from '../program/turn.js'
import { allFinite } from './arrays.js'
import { copyAll, type Ground } from './ground.js'

export interface Sounding {
  readonly ground: Ground
  /**
   * True only where the loops are clearly at rest, or come to rest, after so many steps under the signals that `load` brings: nothing
   * jumps, and differences shrink. False says nothing.
   */
  isCalm(fill: number, load: (k: number) => void): boolean
  /** By stored signal: whether all of it was zero when that was asked. */
  slept(): readonly boolean[]
  /** About by what a step multiplies differences at the present state. */
  factor(): number
}

/** Below this differences shrink, however roughly that is known; and where it is known over many turns. */
const CLEAR = 0.8
const KNOWN = 0.9
/** Up to this a short look may turn out to be less, and so close it is the same as a long one. */
const WORTH = 0.95
const NEARBY = 0.03
/** Turns of a look; the first of them only turn the direction. Few numbers may go round in an ellipse, which takes more of them. */
export const TURNS = 6
const DISCARDED = 2
const FEW = 32
const MANY_TURNS = 64
/** Turns where a short look is not clear: an ellipse of 1 : 800 is left 0.9 by half of them. */
const LONG = 128
/** Rounds with the states held, at most, and those in a row after which what is quiet stays so. */
const ROUNDS = 16
const IN_A_ROW = 2
/** The share of signals by which a jump is one; the share of the first change that a last one has where nothing comes to rest. */
const LOUD = 0.01
const HALF = 0.5
const SLOPE = /'\[/
/** What is pushed, relative to the signals: far above rounding, far below what bends an activation. */
const PUSH = { f64: 1e-6, f32: 1e-3 } as const
/** What is new in a direction that was carried along: another sample may have come to grow. */
const FRESH = 0.1
/** What is less has vanished. */
const TINY = 1e-200

const MOVES: readonly string[] = ['state', 'stored', 'counter', 'history']

export function openSounding(turn: Turn, ground: Ground): Sounding {
  const { program } = ground.execution
  const { execution } = ground
  const ids = new Set(turn.stored.map(({ buffer }) => buffer.id))
  const moving = program.buffers
    .filter((b) => MOVES.includes(b.role) && !b.ring && !ids.has(b.id))
    .map((b) => execution.view(b.id))
  const held = moving.map((view) => view.slice())
  const stored = turn.stored.map(({ buffer }) => ({
    view: execution.view(buffer.id),
    loud: !SLOPE.test(buffer.name ?? ''),
  }))
  const size = stored.reduce((n, { view }) => n + view.length, 0)
  const push = PUSH[program.precision]
  // any direction will do that is none of the network's own
  let seed = 1
  // stored signals: where a look begins, what a round makes of them, what they were last
  const [here, base, before, direction] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ]
  let asleep: readonly boolean[] = []
  let carried = false
  /** What the last long look found: while short ones find the same, nothing has moved. */
  let known = Number.POSITIVE_INFINITY

  const gather = (to: Float64Array): void => {
    let at = 0
    for (const { view } of stored) {
      to.set(view, at)
      at += view.length
    }
  }
  const round = (): void => {
    copyAll(moving, held)
    execution.run(1)
  }
  /** What a round changed: of all signals, and of those that are no slopes, relative to them. */
  const changed = (): { readonly all: number; readonly heard: number } => {
    let [all, heard, total, at] = [0, 0, 0, 0]
    for (const { view, loud } of stored) {
      let [moved, large] = [0, 0]
      for (let k = 0; k < view.length; k++, at++) {
        const x = view[k] as number
        const d = x - (before[at] as number)
        moved += d * d
        large += x * x
        before[at] = x
      }
      all += moved
      if (!loud) continue
      heard += moved
      total += large
    }
    return { all: Math.sqrt(all), heard: heard === 0 ? 0 : Math.sqrt(heard / total) }
  }
  /**
   * Whether signals come to rest; leaves in `base` what the first round makes of them. What is quiet twice in a row and loud afterwards
   * has grown meanwhile, which the factor tells.
   */
  const rests = (): boolean => {
    before.set(here)
    const all: number[] = []
    let quiet = 0
    for (let n = 0; n < ROUNDS && quiet < IN_A_ROW; n++) {
      round()
      const change = changed()
      if (n === 0) base.set(before)
      if (!Number.isFinite(change.all)) return false
      all.push(change.all)
      quiet = change.heard <= LOUD ? quiet + 1 : 0
    }
    const quarter = ROUNDS / 4
    return quiet === IN_A_ROW || Math.max(...all.slice(-quarter)) <= HALF * Math.max(...all.slice(0, quarter))
  }
  const freshen = (): void => {
    const length = carried ? norm(direction) : 0
    const fresh = (length > 0 ? FRESH * length : 1) / Math.sqrt(size)
    for (let k = 0; k < size; k++) {
      const old = length > 0 ? (direction[k] as number) : 0
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0
      direction[k] = here[k] === 0 ? 0 : old + (fresh * seed) / 2 ** 31
    }
  }
  /** Turns the direction by differences, and says by what it grew; what is exactly zero stays so, and disturbs nothing. */
  const turnOnce = (): number => {
    const by = push * Math.max(norm(here), norm(base))
    const scale = by / norm(direction)
    let at = 0
    for (const { view } of stored)
      for (let k = 0; k < view.length; k++, at++)
        view[k] = (here[at] as number) + scale * (direction[at] as number)
    round()
    at = 0
    for (const { view } of stored)
      for (let k = 0; k < view.length; k++, at++)
        direction[at] = here[at] === 0 ? 0 : ((view[k] as number) - (base[at] as number)) / by
    return norm(direction)
  }
  const growth = (turns: number, discarded: number): number => {
    freshen()
    let log = 0
    for (let n = 0; n < turns; n++) {
      const after = turnOnce()
      carried = Number.isFinite(after) && after > TINY
      if (!carried) return Number.isFinite(after) ? 0 : Number.POSITIVE_INFINITY
      if (n >= discarded) log += Math.log(after)
    }
    return Math.exp(log / (turns - discarded))
  }

  const short = (): number => (size > FEW ? growth(TURNS, DISCARDED) : growth(MANY_TURNS, MANY_TURNS / 2))
  const shrinks = (): boolean => {
    // a first direction is turned for twice as long
    const first = carried ? 0 : short()
    const second = first < CLEAR ? short() : first
    if (second < CLEAR) return true
    if (second < KNOWN && Math.abs(second - known) < NEARBY) return true
    if (second > WORTH) return false
    known = growth(LONG, LONG / 2)
    return known < KNOWN
  }

  return {
    ground,
    slept: () => asleep,
    isCalm: (fill, load) =>
      ground.within(() => {
        for (let n = 0; n < fill; n++) {
          load(n)
          ground.handInputs()
          execution.run(1)
        }
        asleep = stored.map(({ view }) => view.every((x: number) => x === 0))
        if (!asleep.includes(false)) return true
        gather(here)
        copyAll(held, moving)
        return moving.every(allFinite) && rests() && shrinks()
      }),
    factor: () =>
      ground.within(() => {
        gather(here)
        copyAll(held, moving)
        round()
        gather(base)
        return growth(TURNS, DISCARDED)
      }),
  }
}

function norm(v: Float64Array): number {
  let sum = 0
  for (let k = 0; k < v.length; k++) sum += (v[k] as number) ** 2
  return Math.sqrt(sum)
}
