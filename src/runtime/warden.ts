/** @file Watches the loops of a run: weights that learn may carry them to where the coupling no longer converges. */
import { caution, type Diagnostic } from '../base/diagnostic.js'
import { type Execution, type Program, sizeOf } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { loadedIn } from '../program/walk.js'
import { workOf } from '../program/work.js'
import { RunError } from './error.js'
import { listed } from './names.js'
import type { Means } from './onset.js'
import { handBuffer } from './samples.js'
import { TURNS } from './sounding.js'
import { openWatch, type Sight, type Watch } from './turning.js'

export interface Warden {
  /** Warnings since the run began. */
  readonly warnings: readonly Diagnostic[]
  /** Begins a run, so many steps after the last reset. */
  begin(from: number, tell: ((warning: Diagnostic) => void) | undefined): void
  /** After a single step, where somebody listens. */
  stepped(steps: number, tell: (warning: Diagnostic) => void): void
  /** Takes up a warning that was found before a step. */
  note(warning: Diagnostic): void
  /** Tells that something was set from outside. */
  changed(): void
  /** Tells that the loops have just been found at rest, so many steps after the last reset. */
  spare(steps: number): void
  /** Looks at the state, where it is time to; `steps` are those since the last reset. */
  pass(steps: number): void
  /** A divergence, with the loop that it comes from where it comes from one. */
  explain(failure: unknown): unknown
}

/** A turn of as many samples as are looked at together, and an execution of its program. */
export interface Watched {
  readonly turn: Turn
  readonly execution: Execution
}

/** Opens the turn that is watched; a run does not wait for it. */
export type OpenWatch = () => Watched

/** Steps to the first look: before it stored slopes are still zero; and from one to the next: at least, near 1 at most, and at most. */
const FIRST = 32
const INTERVAL = 256
const NEARBY = 1024
const MOST = 4096
/** Up to this factor the next look may be later than the last, by no more than this, and within this part of the way to 1. */
const NEAR = 0.9
const LATER = 2
const PART = 0.5
/** A look is paid for by so many times its own duration; near 1, where it takes longer, by so many. */
const PAYS = 64
const PAYS_NEAR = 10

/** The place of what is known of all samples at once. */
const ALL = -1

/** Nanoseconds, about: of an operation of a step and of a turn, of numbers handed over, of a turn and of a step called from outside. */
const COST = { step: 0.1, alone: 4, turn: 0.5, number: 5, copied: 0.5, turned: 1500, called: 4e3 } as const
/** Operations up to which each takes its full time. */
const ALONE = 256

const stepCostOf = (program: Program): number => {
  const work = workOf(program)
  return COST.step * work + COST.alone * Math.min(work, ALONE)
}

/** How many samples of a batch are looked at together: about a sixtieth of the time between two looks may go to them. */
export function samplesWatched(program: Program, turn: Turn): number {
  const spare = (INTERVAL * stepCostOf(program)) / PAYS
  const size = turn.stored.reduce((n, { buffer }) => n + sizeOf(buffer, 1, 1), 0)
  const each = 6 * ((COST.turn * workOf(turn.program)) / turn.program.batch + COST.number * size)
  return Math.max(1, Math.min(program.batch, Math.floor(spare / each)))
}

interface Opened {
  /** One for each block of samples: all are looked at, in turn. */
  readonly watches: readonly Watch[]
  readonly copy: (block: number) => void
  /** Nanoseconds of a look of so many turns, about. */
  readonly cost: (turns: number) => number
}

function openAll(execution: Execution, { turn, execution: own }: Watched): Opened {
  const { program } = execution
  const few = turn.program.batch
  const blocks = Math.ceil(program.batch / few)
  const read = new Set([...loadedIn(turn.program.step), ...turn.stored.map(({ buffer }) => buffer.id)])
  const theirs = new Map(program.buffers.map((b) => [b.id, b]))
  const handed = turn.program.buffers.filter(({ id }) => theirs.has(id) && read.has(id))
  const numbers = handed.reduce((n, b) => n + sizeOf(b, few, 1), 0)
  const size = turn.stored.reduce((n, { buffer }) => n + sizeOf(buffer, few, 1), 0)
  const each = COST.turn * workOf(turn.program) + COST.number * size + COST.turned
  return {
    watches: Array.from({ length: blocks }, () => openWatch(turn, own, true)),
    copy(block) {
      const samples = Array.from({ length: few }, (_, k) => (block * few + k) % program.batch)
      for (const buffer of handed) handBuffer(execution, own, buffer.id, buffer, samples)
      if (read.has('learn')) own.view('learn').fill(0)
    },
    cost: (turns) => turns * each + COST.copied * numbers,
  }
}

export function openWarden(
  execution: Execution,
  open: OpenWatch,
  { vouch, isChained, sounding }: Means,
): Warden {
  const stepCost = stepCostOf(execution.program)
  let opened: Opened | undefined
  let warnings: Diagnostic[] = []
  let tell: ((warning: Diagnostic) => void) | undefined
  let [next, last, block, interval] = [FIRST, 0, 0, INTERVAL]
  let above: boolean[] = []
  const seen = new Map<number, { readonly steps: number; readonly factor: number }>()

  /** Steps until a factor that goes on changing as it did since the last look of its block is at 1. */
  const reach = (at: number, steps: number, factor: number): number => {
    const before = seen.get(at)
    seen.set(at, { steps, factor })
    if (before === undefined || before.steps >= steps) return INTERVAL / PART
    return ((1 - factor) * (steps - before.steps)) / Math.abs(factor - before.factor)
  }

  /** The interval to the next look: at least the first, longer by the second as far as it may. */
  const postpone = (least: number, longer: number): void => {
    interval = Math.ceil(Math.max(least, Math.min(MOST, LATER * interval, longer)))
  }

  /** Whether a quick look at all samples finds their factors far below 1, where it can look at all of them. */
  const isFar = (steps: number, called: number): boolean => {
    const { factor, ground } = sounding()
    if (ground.execution.program.batch < execution.program.batch) return false
    const rough = factor()
    if (rough >= NEAR) return false
    const cost = (TURNS + 1) * (stepCost + COST.turned) + COST.copied * ground.copied
    const price = (PAYS * cost) / (stepCost + called)
    postpone(Math.max(INTERVAL, Math.min(NEARBY, price)), PART * reach(ALL, steps, rough))
    next = steps + interval
    above = []
    return true
  }

  const pass = (steps: number, called = 0): void => {
    if (steps < last) next = steps + FIRST
    last = steps
    if (steps < next) return
    if (isChained()) {
      next = steps + MOST
      return
    }
    if (isFar(steps, called)) return
    vouch()
    opened ??= openAll(execution, open())
    const { watches, copy, cost } = opened
    const at = block
    const watch = watches[at]
    block = (at + 1) % watches.length
    if (watch === undefined) return
    const { factor, parts, turns } = watch.look(() => copy(at))
    const far = reach(at, steps, factor) / watches.length
    const isNear = factor > NEAR
    const price = ((isNear ? PAYS_NEAR : PAYS) * cost(turns)) / (stepCost + called)
    const least = Math.max(INTERVAL, Math.min(NEARBY, price))
    postpone(least, isNear ? 0 : PART * far)
    next = steps + interval
    const grows = factor >= 1
    if (grows && !above.includes(true)) {
      const warning = caution('E6016', {
        message: `the loop of ${listed(parts)} grows from step to step at step ${steps}, whatever dt`,
        found: `a step multiplies what is stored by ${shown(factor)}`,
        expected: 'a factor below 1',
      })
      warnings.push(warning)
      tell?.(warning)
    }
    above[at] = grows
  }
  const worst = (): Sight | undefined => {
    let found: Sight | undefined
    opened?.watches.forEach((watch, k) => {
      const sight = watch.look(() => opened?.copy(k))
      if (found === undefined || sight.factor > found.factor) found = sight
    })
    return found
  }
  return {
    get warnings() {
      return warnings
    },
    begin(from, listener) {
      warnings = []
      tell = listener
      // a run that begins where the last one ended goes on being watched, but what was told is told again
      if (from !== last || above.includes(true)) next = from + FIRST
      last = from
      above = []
    },
    stepped(steps, listener) {
      tell = listener
      pass(steps, COST.called)
    },
    note(warning) {
      warnings.push(warning)
      tell?.(warning)
      above[0] = true
    },
    changed() {
      next = Math.min(next, last + FIRST)
      interval = INTERVAL
      seen.clear()
    },
    spare(steps) {
      next = Math.max(next, steps + INTERVAL)
    },
    pass,
    explain(failure) {
      if (!(failure instanceof RunError) || isChained()) return failure
      opened ??= openAll(execution, open())
      const sight = worst()
      const [diagnostic] = failure.diagnostics
      if (sight === undefined || sight.factor < 1 || diagnostic?.code !== 'E6001') return failure
      const { variable, population, step, snapshot } = failure
      const found = `${diagnostic.found}; a step multiplies the loop of ${listed(sight.parts)} by ${shown(sight.factor)}, whatever dt`
      const remedy = 'choose `coupling = solved`, or make the weights of the loop smaller'
      return new RunError({
        variable,
        population,
        step,
        snapshot,
        diagnostic: { ...diagnostic, found, remedy },
      })
    },
  }
}

const shown = (x: number): string => String(Number(x.toPrecision(4)))
