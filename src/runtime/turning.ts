/** @file What a step multiplies its stored signals by: its eigenvalues at rest, and a running estimate of the largest. */
import type { Eigenvalue } from '../base/eigenvalues.js'
import { ritzValues } from '../base/krylov.js'
import { randomStream } from '../base/random.js'
import type { Execution } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { storedIn } from '../program/walk.js'
import type { Numbers } from './arrays.js'

interface Part {
  readonly name: string
  readonly view: Numbers
}

export interface Turning {
  /** One turn at the state that the execution holds, which stays as it is. */
  apply(change: Float64Array): Float64Array
  readonly size: number
  readonly parts: readonly Part[]
}

/** Opens the derivative of a step on its own execution. */
export function openTurning(turn: Turn, execution: Execution): Turning {
  const parts = turn.stored.map(({ buffer, change }) => ({
    name: buffer.name ?? buffer.about ?? buffer.id,
    view: execution.view(change),
  }))
  const stored = storedIn(turn.program.step)
  const moving = [...new Set([...stored, ...turn.stored.map(({ change }) => change)])].map((id) => {
    const view = execution.view(id)
    return { view, kept: view.slice() }
  })
  const size = parts.reduce((n, p) => n + p.view.length, 0)
  return {
    size,
    parts,
    apply(change) {
      // changes of everything else are zero in between: states are held
      for (const { view, kept } of moving) kept.set(view)
      let from = 0
      for (const { view } of parts) {
        view.set(change.subarray(from, from + view.length))
        from += view.length
      }
      execution.run(1)
      const out = new Float64Array(size)
      from = 0
      for (const { view } of parts) {
        out.set(view, from)
        from += view.length
      }
      for (const { view, kept } of moving) view.set(kept)
      return out
    },
  }
}

/** Steps without input and target that bring stored slopes to those at rest. */
const SETTLE = 4
/** The largest space in which eigenvalues are looked for. */
const SPACE = 80
/** Numbers beyond which a smaller one has to do where somebody waits. */
const MANY = 4096
const FEW = 12

/** Brings an execution to rest: no input, no target, no learning, weights as the program starts with them. */
function settle({ program }: Turn, execution: Execution): void {
  for (const b of program.buffers) if (b.role === 'flag') execution.view(b.id).fill(0)
  execution.run(SETTLE)
}

/** Eigenvalues of a turn at rest. */
export function turnAtRest(turn: Turn, execution: Execution): readonly Eigenvalue[] {
  settle(turn, execution)
  return eigenvaluesAt(turn, execution)
}

/** Eigenvalues of a turn at the state that the execution holds. */
export function eigenvaluesAt(turn: Turn, execution: Execution): readonly Eigenvalue[] {
  const { apply, size } = openTurning(turn, execution)
  return ritzValues(apply, size, SPACE)
}

/** A rough factor by which a turn multiplies at rest. */
export function quickFactor(turn: Turn, execution: Execution): number {
  settle(turn, execution)
  const watch = openWatch(turn, execution)
  watch.look(() => {}, false)
  return watch.look(() => {}, false).factor
}

/** Beyond this, squares would no longer be numbers. */
const HUGE = 1e100
/** Turns of one estimate; the first of them only turn the direction. */
const BURST = 6
const DISCARDED = 2
/** Turns after which what goes through a network once is gone. */
const CHAIN = 48
/** Turns of an estimate that decides. */
const LONG = 96

/** What a look has found, and how many turns it took. */
export interface Sight {
  readonly factor: number
  readonly parts: readonly string[]
  readonly turns: number
}

/** A running estimate of the factor by which a turn multiplies. */
export interface Watch {
  /** The factor now; `copy` brings the execution to the state that is looked at; near 1 many turns decide, unless told not to. */
  look(copy: () => void, sure?: boolean): Sight
  /** Whether a difference is gone after some turns: nothing goes round, though it may have grown on its way. */
  vanishes(copy: () => void): boolean
  /** Leaves out all stored signals but these: what is exactly zero stays so, and disturbs nothing. */
  only(awake: readonly boolean[]): void
  /** The direction that grew most so far, over all stored signals. */
  direction(): Float64Array
  /** The sample in which it is largest. */
  sample(): number
  /** Eigenvalues of a turn at the state that `copy` brings the execution to; none where numbers are out of all bounds there. */
  eigenvalues(copy: () => void): readonly Eigenvalue[]
}

/** `onlyAwake`: signals that are exactly zero where one looks are left out, as they stay so and disturb nothing. */
export function openWatch(turn: Turn, execution: Execution, onlyAwake = false): Watch {
  const { apply: all, size, parts } = openTurning(turn, execution)
  const random = randomStream(1, 'watch')
  let awake: readonly boolean[] | undefined
  const masked = (v: Float64Array): Float64Array => {
    if (awake === undefined) return v
    for (let k = 0; k < size; k++) if (!awake[k]) v[k] = 0
    return v
  }
  let turns = 0
  const apply = (change: Float64Array): Float64Array => {
    turns++
    return masked(all(masked(change)))
  }
  const draw = (): Float64Array => masked(new Float64Array(size).map(() => random.normal()))
  const values = turn.stored.map(({ buffer }) => execution.view(buffer.id))
  /** Takes up those that woke, with directions of their own. */
  const rouse = (): void => {
    const now = new Array<boolean>(size)
    const woken: number[] = []
    let k = 0
    for (const view of values) {
      for (let n = 0; n < view.length; n++, k++) {
        const is = view[n] !== 0
        now[k] = is
        if (is && !(awake?.[k] ?? false)) woken.push(k)
      }
    }
    awake = now
    if (woken.length === 0) return
    const mean = Math.sqrt(squared(direction) / size)
    for (const n of woken) direction[n] = mean * random.normal()
  }
  let direction = draw()
  const growth = (count: number, discarded: number): number => {
    let log = 0
    for (let n = 0; n < count; n++) {
      const before = Math.sqrt(squared(direction))
      for (let k = 0; k < size; k++) direction[k] = (direction[k] ?? 0) / before
      const next = apply(direction)
      const after = Math.sqrt(squared(next))
      if (!(after > 1e-200) || !Number.isFinite(after)) {
        direction = draw()
        return 0
      }
      if (n >= discarded) log += Math.log(after)
      direction = next
    }
    return Math.exp(log / (count - discarded))
  }
  return {
    look(copy, decide = true) {
      copy()
      if (onlyAwake) rouse()
      turns = 0
      const rough = growth(BURST, DISCARDED)
      const factor = decide && rough > 0.9 ? growth(LONG, LONG / 2) : rough
      const total = squared(direction)
      let from = 0
      const shares = parts.map(({ name, view }) => {
        const own = direction.subarray(from, from + view.length)
        from += view.length
        return { name, share: squared(own) / total }
      })
      const large = shares.filter((s) => s.share > 0.05).sort((a, b) => b.share - a.share)
      return { factor, parts: large.map((s) => s.name), turns }
    },
    vanishes(copy) {
      copy()
      let change = draw()
      for (let n = 0; n < CHAIN; n++) {
        change = apply(change)
        const rest = squared(change)
        if (!Number.isFinite(rest)) return false
        if (rest === 0) return true
      }
      return false
    },
    only(these) {
      awake = these
      direction = draw()
    },
    direction: () => direction.slice(),
    sample() {
      const { batch } = turn.program
      const shares = new Float64Array(batch)
      let from = 0
      for (const { view } of parts) {
        for (let k = 0; k < view.length; k++) {
          const sample = Math.floor((k * batch) / view.length)
          shares[sample] = (shares[sample] ?? 0) + (direction[from + k] ?? 0) ** 2
        }
        from += view.length
      }
      return shares.indexOf(Math.max(...shares))
    },
    eigenvalues(copy) {
      copy()
      let bounded = true
      const values = ritzValues(
        (change) => {
          const image = apply(change.slice())
          if (image.every((x) => Math.abs(x) < HUGE)) return image
          bounded = false
          return image.fill(0)
        },
        size,
        size > MANY ? FEW : SPACE,
      )
      return bounded ? values : []
    },
  }
}

function squared(v: Float64Array): number {
  let sum = 0
  for (let k = 0; k < v.length; k++) sum += (v[k] ?? 0) ** 2
  return sum
}
