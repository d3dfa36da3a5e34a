/** @file In which phase of a step each statement comes, all threads meeting after each phase. */
import { type Item, meets, waits } from './rowsOf.js'

/** Phases of a step are numbered on into the next, which begins `count` phases after it. */
export interface Schedule {
  readonly phase: readonly number[]
  readonly count: number
}

/** `second`, so many steps after `first`, comes at least so many phases later. */
interface Distance {
  readonly first: number
  readonly second: number
  readonly steps: 0 | 1
  readonly phases: 0 | 1
}

/** The fewest phases a step in which each statement comes after all that it waits for, in its own step and in the one before. */
export function scheduled(items: readonly Item[]): Schedule {
  const distances = distancesOf(items)
  for (let count = 1; ; count++) {
    const phase = earliest(items.length, distances, count)
    if (phase) return { phase, count }
  }
}

/** The first phase of each that keeps the distances; undefined where some would wait for themselves. */
function earliest(
  length: number,
  distances: readonly Distance[],
  count: number,
): readonly number[] | undefined {
  const phase = Array.from({ length }, () => 0)
  // a longest way without a circle has fewer parts than there are statements
  for (let round = 0; round <= length; round++) {
    let changed = false
    for (const { first, second, steps, phases } of distances) {
      const least = (phase[first] ?? 0) + phases - steps * count
      if ((phase[second] ?? 0) >= least) continue
      phase[second] = least
      changed = true
    }
    if (!changed) return phase
  }
  return undefined
}

const distancesOf = (items: readonly Item[]): readonly Distance[] =>
  items.flatMap((a, first) =>
    items.flatMap((b, second): Distance[] => {
      if (!meets(a, b)) return []
      const phases = waits(a, b) ? 1 : 0
      const next: Distance = { first, second, steps: 1, phases }
      return first < second ? [{ ...next, steps: 0 }, next] : [next]
    }),
  )

/** By item its thread, and how long it takes. */
export interface Shared {
  readonly of: readonly (0 | 1)[]
  readonly costs: readonly number[]
}

const loadsOf = ({ phase, count }: Schedule, { of, costs }: Shared): number[][] => {
  const loads = Array.from({ length: count }, () => [0, 0])
  phase.forEach((p, k) => {
    const load = loads[p % count]
    const t = of[k] ?? 0
    if (load) load[t] = (load[t] ?? 0) + (costs[k] ?? 0)
  })
  return loads
}

/** How long a step takes, each phase as long as the slower thread. */
export const slowest = (schedule: Schedule, shared: Shared): number =>
  loadsOf(schedule, shared).reduce((sum, load) => sum + Math.max(...load), 0)

/** With statements a phase later, the last first, where the slower thread has less to do then and nobody waits for them. */
export function evened(items: readonly Item[], schedule: Schedule, shared: Shared): Schedule {
  const distances = distancesOf(items)
  const phase = [...schedule.phase]
  const { count } = schedule
  const keeps = (): boolean =>
    distances.every(
      ({ first, second, steps, phases }) =>
        (phase[second] ?? 0) >= (phase[first] ?? 0) + phases - steps * count,
    )
  let time = slowest(schedule, shared)
  for (const k of [...items.keys()].reverse()) {
    const before = phase[k] ?? 0
    if (before + 1 >= count) continue
    phase[k] = before + 1
    const after = slowest({ phase, count }, shared)
    if (after < time && keeps()) time = after
    else phase[k] = before
  }
  return { phase, count }
}
