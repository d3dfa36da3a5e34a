/**
 * @file Judges a coupling before the first step of a run, with the weights, states, inputs and targets that the run has: what a step
 * passes on from instant to instant must come to rest. A factor above 1 alone is no verdict: it is tried out.
 */
import { caution, type Diagnostic, ModelError, problem } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'
import type { Coupling } from '../model/model.js'
import type { Execution } from '../program/program.js'
import type { Turn } from '../program/turn.js'
import { workOf } from '../program/work.js'
import { listed } from './names.js'
import { type Alternatives, remedyFor } from './remedy.js'
import { openTrial, type Trial } from './trial.js'
import { openWatch, type Watch } from './turning.js'

/** What a judgement needs beside the simulation. */
export interface Jury extends Alternatives {
  readonly turn: Turn
  readonly coupling: Coupling
  /** An execution of the program itself that is faster than another of the simulation's. */
  readonly own?: () => Execution
  /** Where the model says how its loops are resolved. */
  readonly span?: Span
  readonly source: Source
}

export interface Onset {
  /** Tells that a buffer was set from outside; undefined: any may have been. */
  changed(id?: string): void
  /**
   * Before a step under the signals of slot 0: throws ModelError where the loop would grow without end, and tells of one that goes on
   * jumping within bounds. `load` as in a trial.
   */
  attend(load: (k: number) => void): Diagnostic | undefined
  /** So many steps were taken. */
  passed(count: number): void
}

/** Steps that fill what is stored, and those after which a loop that does not settle is given up, for small programs. */
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

export function openOnset(jury: Jury, main: Execution, start: () => Execution): Onset {
  const reads = new Set(jury.turn.program.buffers.map((b) => b.id))
  const flags = main.program.buffers.filter((b) => b.role === 'flag' && b.id !== 'learn').map((b) => b.id)
  const seen = new Set<string>()
  let due = true
  let credit = AT_ONCE
  let load: (k: number) => void = () => {}
  let opened: { readonly trial: Trial; readonly watch: Watch; readonly copy: () => void } | undefined

  const open = (): NonNullable<typeof opened> => {
    const execution = (jury.own ?? start)()
    const { watch, execution: turning } = openJuryWatch(jury)
    const copy = (): void => {
      for (const { id } of main.program.buffers) turning.view(id).set(execution.view(id))
      turning.view('learn').fill(0)
    }
    const trial = openTrial(jury.turn, main, execution, (k) => load(k))
    return { trial, watch, copy }
  }

  return {
    changed(id) {
      if (id === undefined || reads.has(id)) due = true
    },
    passed(count) {
      credit = Math.min(AT_ONCE, credit + count / PAYS)
    },
    attend(from) {
      for (const id of flags) {
        if (seen.has(id) || main.view(id)[0] === 0) continue
        seen.add(id)
        due = true
      }
      if (!due || credit < 1) return undefined
      credit--
      load = from
      opened ??= open()
      const verdict = judge(jury, opened)
      from(0)
      if (verdict?.severity === 'error') throw new ModelError([verdict], jury.source)
      due = false
      return verdict
    },
  }
}

/** The watch over the loops for single steps, made at once. */
export function openJuryWatch({ turn, start }: Jury): {
  readonly watch: Watch
  readonly execution: Execution
} {
  const execution = start(turn.program)
  return { watch: openWatch(turn, execution), execution }
}

function judge(
  jury: Jury,
  { trial, watch, copy }: { readonly trial: Trial; readonly watch: Watch; readonly copy: () => void },
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
  const largest = (): number =>
    Math.max(0, ...watch.eigenvalues(copy).map(({ re, im }) => Math.hypot(re, im)))
  const radius = largest()
  if (!jumps && radius < 1 - CLOSE) return undefined
  const from = execution.program.buffers.map(({ id }) => execution.view(id).slice())
  const most = Math.max(4 * FILL, Math.min(MOST, Math.floor(WORK / SHARE / workOf(execution.program))))
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
    const message = `${WHAT[jury.coupling.kind]} does not come to rest in ${where}, but goes on jumping from step to step, whatever dt`
    return caution('E6016', { message, found, expected, remedy: remedyFor(execution, jury) })
  }
  return problem('E6019', {
    message: `${WHAT[jury.coupling.kind]} diverges in ${where}, whatever dt`,
    ...(jury.span ? { span: jury.span } : {}),
    found,
    expected,
    remedy: remedyFor(execution, jury),
  })
}

/** Whether parameters that learn as in the run have brought the loop back by then. */
function isLearned(trial: Trial, steps: number, radius: () => number): boolean {
  const still = trial.execution.program.buffers.map(({ id }) => trial.execution.view(id).slice())
  trial.begin()
  const back = trial.learning() && trial.follow(steps, true) && radius() < 1 - CLOSE
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
