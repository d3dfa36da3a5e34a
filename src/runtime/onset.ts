/**
 * @file Judges a coupling before the first step of a run, with the weights, states, inputs and targets that the run has: what a step
 * passes on from instant to instant must come to rest. A factor above 1 alone is no verdict: it is tried out.
 */
import { caution, type Diagnostic, ModelError, problem } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'
import type { Coupling } from '../model/model.js'
import { type Execution, type Program, sizeOf } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { usedBuffers } from '../program/walk.js'
import { workOf } from '../program/work.js'
import type { Numbers } from './arrays.js'
import { openChained } from './chained.js'
import type { Ground } from './ground.js'
import { listed } from './names.js'
import { type Alternatives, remedyFor } from './remedy.js'
import { handSamples } from './samples.js'
import { openSounding, type Sounding } from './sounding.js'
import { openTrial, type Trial } from './trial.js'
import { openWatch, type Watch } from './turning.js'

/** The program for some samples of the batch, which take no part in each other's loops. */
export interface Sampled {
  readonly learning: Program
  /** The same in which nothing learns. */
  readonly still: Program
  readonly turn: Turn
}

/** What a judgement needs beside the simulation. */
export interface Jury extends Alternatives {
  readonly turn: Turn
  readonly coupling: Coupling
  /** Where a simulation is sounded: on its own execution, or on another where that is cheaper. */
  readonly ground: (main: Execution) => Ground
  /** What is tried out: all samples, or as many as are tried in an instant. */
  readonly sampled: () => Sampled
  /** Where the model says how its loops are resolved. */
  readonly span?: Span
  readonly source: Source
}

export interface Onset {
  /** Tells that a buffer was set from outside; undefined: any may have been. */
  changed(id?: string): void
  /**
   * Before a step under the signals of slot 0: throws ModelError where the loop would grow without end, and tells of one that goes on
   * jumping within bounds, where that is heard. `load` as in a trial.
   */
  attend(load: (k: number) => void, isHeard: boolean): Diagnostic | undefined
  /** So many steps were taken. */
  passed(count: number): void
  /** How many steps may be taken until the next look at whether a judgement is due. */
  stretch(): number
}

/** Steps that fill what is stored, and those after which a loop that does not settle is given up, for small programs; large ones take fewer. */
const FILL = 16
const MOST = 2048
/** Operations that a trial may take, about: a second or so; and steps and rounds that it takes for each of its longest stretch. */
const WORK = 2 ** 27
const SHARE = 6
/** Below this a short look is enough; numbers of which all eigenvalues are found anyway; equality, as they are known. */
const CLEAR = 0.8
const EXACT = 32
const CLOSE = 1e-9
/** A growth of differences that no bounded signals show. */
const LEAVES = 1e20
/** Rounds with the states held, for each step before them. */
const ROUNDS = 4
/** Sizes of the pushes, relative to the signals: later ones leave what is merely unstable sooner. */
const PUSHES = [1e-4, 1e-3, 1e-2, 0.1]
/** Judgements at once, and steps that pay for another: who sets weights at every step is not judged at every step. */
const AT_ONCE = 8
const PAYS = 512
/** Steps to the second judgement of the same values, as states move, and by how much longer each next stretch is. */
const AGAIN = 32
const LONGER = 2
/** Steps that signals which wake may take before they are judged. */
const WAKING = 16

/** What attends to a run beside its judge. */
export interface Means {
  /** Throws where the state is not finite: that is no matter of the coupling. */
  readonly vouch: () => void
  /** There is no loop, and nothing to judge, as values are now. */
  readonly isChained: () => boolean
  /** Opens what finds that all is clear. */
  readonly sounding: () => Sounding
}

export function openMeans(jury: Jury, main: Execution, vouch: () => void): Means {
  let opened: Sounding | undefined
  return {
    vouch,
    isChained: openChained(main),
    sounding: () => (opened ??= openSounding(jury.turn, jury.ground(main))),
  }
}

/** `calmed` is told where loops are found at rest. */
export function openOnset(
  jury: Jury,
  main: Execution,
  { vouch, isChained, sounding }: Means,
  calmed: () => void,
): Onset {
  const reads = new Set(jury.turn.program.buffers.map((b) => b.id))
  const flags = main.program.buffers.filter((b) => b.role === 'flag' && b.id !== 'learn').map((b) => b.id)
  const seen = new Set<string>()
  const stored = jury.turn.stored.map(({ buffer }) => main.view(buffer.id))
  const signals = main.program.buffers
    .filter((b) => b.role === 'input' || b.role === 'target')
    .map((b) => main.view(b.id).subarray(0, sizeOf(b, main.program.batch, 1)))
  const isSilent = (view: Numbers): boolean => view.every((x: number) => x === 0)
  let silent: readonly Numbers[] = []
  /** Due for a reason of its own, or as steps went by. */
  let due = true
  let overdue = false
  let credit = AT_ONCE
  let [since, again] = [0, AGAIN]
  let load: (k: number) => void = () => {}
  let opened: { readonly trial: Trial; readonly watch: Watch; readonly copy: () => void } | undefined

  const open = (): NonNullable<typeof opened> => {
    const { learning, still, turn } = jury.sampled()
    const { execution: sounded } = sounding().ground
    const execution = sounded === main ? jury.start(still) : sounded
    const turning = jury.start(turn.program)
    const used = usedBuffers(turning.program)
    const copy = (): void => {
      handSamples(execution, turning, used)
    }
    let learner: Execution | undefined
    const trial = openTrial({
      turn,
      main,
      execution,
      learning: () => {
        learner ??= jury.start(learning)
        return learner
      },
      load: (k) => load(k),
    })
    return { trial, watch: openWatch(turn, turning), copy }
  }

  const tried = (isHeard: boolean): Diagnostic | undefined => {
    opened ??= open()
    try {
      return judge(jury, opened, isHeard)
    } finally {
      load(0)
    }
  }

  return {
    changed(id) {
      if (id !== undefined && !reads.has(id)) return
      due = true
      ;[since, again] = [0, AGAIN]
    },
    passed(count) {
      credit = Math.min(AT_ONCE, credit + count / PAYS)
      since += count
      if (since < again) return
      overdue = true
      while (since >= again) again *= LONGER
    },
    stretch: () => (silent.length > 0 ? WAKING : Number.POSITIVE_INFINITY),
    attend(from, isHeard) {
      for (const id of flags) {
        if (seen.has(id) || main.view(id)[0] === 0) continue
        seen.add(id)
        due = true
      }
      due ||= !silent.every(isSilent)
      const isNew = due && credit >= 1
      if (!isNew && !overdue) return undefined
      if (isChained()) {
        ;[due, overdue, silent] = [false, false, []]
        return undefined
      }
      if (isNew) credit--
      load = from
      const isCalm = sounding().isCalm(isNew ? FILL : 0, from)
      if (isCalm) calmed()
      from(0)
      // what is not finite is never calm where it enters the loops
      if (!isCalm) vouch()
      const verdict = isCalm ? undefined : tried(isHeard && isNew)
      if (verdict?.severity === 'error') throw new ModelError([verdict], jury.source)
      if (isNew) due = false
      overdue = false
      // what slept in the trial, too, is judged when it wakes, or when an input does
      const slept = (isCalm ? sounding() : opened?.trial)?.slept() ?? []
      const sleeping = stored.filter((view, n) => slept[n] && isSilent(view))
      silent = sleeping.length > 0 ? [...sleeping, ...signals.filter(isSilent)] : []
      return verdict
    },
  }
}

function judge(
  jury: Jury,
  { trial, watch, copy }: { readonly trial: Trial; readonly watch: Watch; readonly copy: () => void },
  isHeard: boolean,
): Diagnostic | undefined {
  const { execution } = trial
  trial.begin()
  trial.follow(FILL)
  const awake = trial.awake()
  if (!awake.includes(true)) return undefined
  watch.only(awake)
  const { factor, parts } = watch.look(copy, false)
  const direction = watch.direction()
  const jumps = trial.jumps()
  const small = direction.length <= EXACT
  if (!jumps && !small && factor < CLEAR && watch.look(copy, false).factor < CLEAR) return undefined
  if (!jumps && !small && watch.vanishes(copy)) return undefined
  const largest = (): number =>
    Math.max(0, ...watch.eigenvalues(copy).map(({ re, im }) => Math.hypot(re, im)))
  const radius = largest()
  if (!jumps && radius < 1 - CLOSE) return undefined
  const from = execution.program.buffers.map(({ id }) => execution.view(id).slice())
  const most = Math.max(FILL, Math.min(MOST, Math.floor(WORK / SHARE / workOf(execution.program))))
  let [bounded, tried, settled] = [true, 0, false]
  for (let [steps, k] = [FILL, 0]; bounded && steps <= most; steps *= 4, k++) {
    const push = PUSHES[Math.min(k, PUSHES.length - 1)] ?? 0
    const settles = trial.settles(direction, push, Math.min(most, ROUNDS * steps))
    // once may be by chance: what bursts is quiet in between
    if (settles && (settled || 4 * steps > most)) return undefined
    settled = settles
    bounded = trial.follow(3 * steps)
    tried += 3 * steps
  }
  execution.program.buffers.forEach(({ id }, n) => {
    execution.view(id).set(from[n] ?? [])
  })
  const worst = watch.sample()
  const where = `the loop of ${listed(parts)}`
  const found =
    radius < 1
      ? 'signals that change from step to step while all else is held'
      : `a step multiplies a difference in what is stored by ${shown(radius)}, with the weights, inputs and targets of this run`
  const expected = 'a factor below 1; a smaller dt does not change it'
  // what would have left all bounds by now is held within some; what grows slowly is seen far out
  const slow = radius >= 1 - CLOSE && tried * Math.log(radius) < Math.log(LEAVES)
  const leaves = !bounded || (slow && trial.grows(direction, most))
  if (!leaves || isLearned(trial, FILL + tried, largest)) {
    if (!isHeard) return undefined
    const message = `${WHAT[jury.coupling.kind]} does not come to rest in ${where}, but goes on jumping from step to step, whatever dt`
    return caution('E6016', { message, found, expected, remedy: remedyFor(execution, worst, jury) })
  }
  return problem('E6019', {
    message: `${WHAT[jury.coupling.kind]} diverges in ${where}, whatever dt`,
    ...(jury.span ? { span: jury.span } : {}),
    found,
    expected,
    remedy: remedyFor(execution, worst, jury),
  })
}

/** Whether parameters that learn as in the run have brought the loop back by then. */
function isLearned(trial: Trial, steps: number, radius: () => number): boolean {
  const still = trial.execution.program.buffers.map(({ id }) => trial.execution.view(id).slice())
  const back = trial.learns(steps) && radius() < 1 - CLOSE
  trial.execution.program.buffers.forEach(({ id }, n) => {
    trial.execution.view(id).set(still[n] ?? [])
  })
  return back
}

const WHAT: Readonly<Record<Coupling['kind'], string>> = {
  lagged: 'the lagged order',
  sweep: 'sweeping',
  relaxed: 'relaxation with this factor',
  solved: 'solving',
}

const shown = (x: number): string => String(Number(x.toPrecision(4)))
