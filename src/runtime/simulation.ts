/** @file Simulation: a Program at work. Names, get and set; single steps and whole runs; snapshots; recordings. */

import { clock, pause } from '#host'
import { type Diagnostic, internal } from '../base/diagnostic.js'
import { extended } from '../base/extended.js'
import { reject } from '../base/reject.js'
import type { DerivationCore } from '../derive/derivation.js'
import { fillInitial } from '../program/buffers.js'
import type { Execution, Program } from '../program/program.js'
import { openAlike } from './alike.js'
import { copyFinite, fits, flatten, indexOf, type Numbers, type Values } from './arrays.js'
import { openGuard } from './divergence.js'
import { withRecording } from './error.js'
import {
  type ExactGradient,
  type ExactGradientOptions,
  type GradientPrograms,
  gradientRun,
} from './exactGradient.js'
import { openTape, type Signals } from './inputs.js'
import { type Cell, LEARNED, openMemory, putSnapshot, type Snapshot, takeSnapshot } from './memory.js'
import { canonicalVariable, checkOptions, expandNames, unknownName } from './names.js'
import { type Jury, openMeans, openOnset } from './onset.js'
import { checkGradient, checkRun, checkStep, type RunOptions, type StepOptions } from './options.js'
import { openRecorder, type Recording } from './recording.js'
import { atTimes, everyFew, timeOf } from './schedule.js'
import { openTimes } from './times.js'
import { type OpenWatch, openWarden } from './warden.js'
import { runWindows } from './window.js'

export interface Simulation {
  readonly names: readonly string[]
  shape(name: string): readonly number[]
  /** A copy. */
  get(name: string): Numbers
  set(name: string, values: Values): void
  /** One dt. */
  step(signals: Signals, options?: StepOptions): void
  run(signals: Signals, options: RunOptions): Promise<Recording>
  /** g = -dE/dθ of the last step: batch mean, before rate and optimizer. */
  gradient(name: string): Numbers
  snapshot(): Snapshot
  restore(snapshot: Snapshot): void
  /** States, stored signals, time and random streams back to the start; parameters too if asked. */
  reset(options?: { readonly parameters?: boolean }): void
  exactGradient(signals: Signals, options: ExactGradientOptions): Promise<ExactGradient>
}

/** Takes steps without learning, at once, and shows the values of a name after each: a live view. */
type Walk = (signals: Signals, steps: number, name: string, look: (values: Numbers) => void) => void

const walks = new WeakMap<Simulation, Walk>()

/** Many steps for one who looks after each, as who teaches does; numbers that are not finite are searched for after the last. */
export const walk = (sim: Simulation, ...of: Parameters<Walk>): void =>
  (walks.get(sim) ?? internal('a simulation that is none'))(...of)

/** Milliseconds of work after which a run lets other tasks of the event loop pass. */
const TURN = 40

/** Makes the programs of an exact gradient; refuses where there is none. */
export type OpenGradient = (by: ExactGradientOptions['by']) => Promise<GradientPrograms>

export interface Attendants {
  readonly open?: OpenGradient
  /** Opens what estimates the factor by which the loops multiply in a step; asked for at the first run. */
  readonly watch?: OpenWatch
  /** Brings the execution to rest under the inputs of its slot 0, before the first step. */
  readonly rest?: (execution: Execution) => void
  /** Judges how the loops are resolved, before a first step. */
  readonly jury?: Jury
  /** Constants that are the same in all neurons, as the rules were derived so. */
  readonly alike?: ReadonlySet<string>
  /** The equations whose time constants are set. */
  readonly times?: DerivationCore
}

export function createSimulation(
  program: Program,
  start: () => Execution,
  { open = noGradient, watch, rest, jury, alike: shared, times: core }: Attendants = {},
): Simulation {
  const execution = start()
  const memory = openMemory(program, execution)
  const tape = openTape(program, execution)
  const guard = openGuard(memory, tape, execution)
  const alike = shared && openAlike(memory, shared)
  const times = core && openTimes(memory, core)
  const names = [...memory.named.keys()]
  let running = false
  const means = jury && openMeans(jury, execution, guard.vouch)
  const warden = watch && means && openWarden(execution, watch, means)
  const onset = jury && means && openOnset(jury, execution, means, () => warden?.spare(guard.step()))
  let begun = rest === undefined
  /** Before a step, with so many on the tape: the first after the start or a reset comes from rest, and loops are judged. */
  const begin = (ahead: number, isHeard: boolean): Diagnostic | undefined => {
    const at = guard.position()
    if (begun && onset === undefined) return undefined
    tape.load(at, 1)
    const before = begun ? undefined : takeSnapshot(memory, guard.step())
    if (!begun) rest?.(execution)
    let warning: Diagnostic | undefined
    try {
      warning = onset?.attend((k) => tape.load(at + Math.min(k, ahead - 1), 1), isHeard)
    } catch (refusal) {
      if (before) putSnapshot(memory, before)
      throw refusal
    }
    if (before) guard.replaced(guard.step())
    begun = true
    return warning
  }

  const find = (name: string): Cell => {
    const cell = memory.named.get(name) ?? memory.named.get(canonicalVariable(name))
    return cell ?? unknownName('E6002', 'name', name, names)
  }
  const idle = (verb: string): void => {
    if (running) reject('E6011', { message: `a run is under way: '${verb}' has to wait for it` })
  }

  const simulation: Simulation = {
    names,
    shape: (name) => find(name).shape,
    get: (name) => find(name).view.slice(),
    set(name, values) {
      const cell = find(name)
      if (cell.buffer.fixed) refuseFixed(name)
      const before = cell.view.slice()
      assign(name, cell, values, execution)
      try {
        alike?.within(cell)
        times?.within(cell)
      } catch (refusal) {
        cell.view.set(before)
        throw refusal
      }
      guard.edited(cell)
      onset?.changed(cell.buffer.id)
      warden?.changed()
    },
    step(signals, options = {}) {
      idle('step')
      alike?.across()
      if (program.sweeps) refuseStep()
      const { learn = true, onWarning } = checkStep(options)
      const feed = tape.bind(signals, 1, learn)
      guard.room()
      feed(0, 1, guard.position(), guard.step())
      const warning = begin(1, onWarning !== undefined)
      if (warning) onWarning?.(warning)
      try {
        guard.advance(1)
        guard.inspect(false)
      } catch (failure) {
        throw warden ? warden.explain(failure) : failure
      }
      onset?.passed(1)
      if (onWarning) warden?.stepped(guard.step(), onWarning)
    },
    async run(signals, options) {
      idle('run')
      alike?.across()
      const { steps, every, saveat, learn, record } = checkRun(options)
      const recorded = expandNames(record, names)
      const plan =
        saveat === undefined
          ? everyFew(guard.step(), steps, every, program.dt, recorded.length === 0)
          : atTimes(saveat, guard.step(), steps, program)
      const recorder = openRecorder(memory, recorded, plan.samples, plan.times)
      if (program.sweeps) {
        running = true
        const { onProgress, signal } = options
        try {
          await runWindows({
            ...{ memory, execution, sweeps: program.sweeps, signals, steps, every, learn, recorder },
            first: guard.step(),
            reached: guard.replaced,
            ...(onProgress ? { onProgress } : {}),
            ...(signal ? { signal } : {}),
          })
          return recorder.recording
        } catch (failure) {
          throw withRecording(failure, recorder.until(timeOf(guard.step(), program.dt)))
        } finally {
          running = false
        }
      }
      const feed = tape.bind(signals, steps, learn)
      running = true
      try {
        warden?.begin(guard.step(), options.onWarning)
        let turn = clock()
        let filled = 0
        let [told, searched] = [0, 0]
        for (let done = 0; done < steps; ) {
          options.signal?.throwIfAborted()
          if (done === filled) {
            filled += Math.min(guard.room(), steps - done)
            feed(done, filled - done, guard.position(), guard.step())
          }
          const warning = begin(filled - done, true)
          if (warning) warden?.note(warning)
          const within = plan.within(done)
          const until = within.length > 0 ? done + 1 : plan.next(done)
          const most = Math.min(Math.max(program.ring, CHUNK), onset?.stretch() ?? Number.POSITIVE_INFINITY)
          const chunk = Math.min(filled - done, until - done, most)
          if (within.length > 0) guard.pauseAt(within, recorder.sample)
          else guard.advance(chunk)
          done += chunk
          onset?.passed(chunk)
          const isTurn = done - told >= CHUNK || done === steps
          const isLong = isTurn && clock() - turn > TURN
          const isSeen = isTurn && (isLong || options.onProgress !== undefined)
          if (isSeen || done === filled || done - searched >= SEARCH) {
            guard.inspect(done === filled)
            searched = done
          } else guard.glance()
          if (plan.endsWith(done) && !recorder.sample()) guard.inspect(true)
          warden?.pass(guard.step())
          if (!isTurn) continue
          told = done
          options.onProgress?.(done, steps)
          if (!isLong) continue
          await pause()
          turn = clock()
        }
        return warden ? extended(recorder.recording, { warnings: warden.warnings }) : recorder.recording
      } catch (failure) {
        const explained = warden ? warden.explain(failure) : failure
        throw withRecording(explained, recorder.until(timeOf(guard.step(), program.dt)))
      } finally {
        running = false
      }
    },
    gradient(name) {
      const learned = [...memory.gradients.keys()]
      const cell = memory.gradients.get(name) ?? memory.gradients.get(canonicalVariable(name))
      if (cell) return cell.view.slice()
      find(name)
      return unknownName('E6010', 'gradient of', name, learned)
    },
    snapshot: () => takeSnapshot(memory, guard.step()),
    restore(snapshot) {
      idle('restore')
      guard.replaced(putSnapshot(memory, snapshot))
      begun = rest === undefined || guard.step() > 0
      onset?.changed()
      warden?.changed()
    },
    reset(options = {}) {
      idle('reset')
      checkOptions('E6007', options, ['parameters'])
      const fresh = options.parameters === true ? start() : undefined
      for (const { buffer, view } of memory.cells) {
        if (fresh) view.set(fresh.view(buffer.id))
        else if (!LEARNED.includes(buffer.role)) fillInitial(view, buffer)
      }
      guard.replaced(0)
      onset?.changed()
      begun = rest === undefined
    },
    async exactGradient(signals, options) {
      const checked = checkGradient(options)
      if (rest) {
        reject('E6020', {
          message:
            'the exact gradient goes from the states that the model starts with, and `start = rest` moves them with the parameters',
          remedy: 'leave out `start = rest`',
        })
      }
      // the parameters of now, whatever happens meanwhile
      const cells = memory.cells.map((cell) => ({ ...cell, view: cell.view.slice() }))
      return gradientRun(await open(checked.by), cells, signals, checked)
    },
  }
  walks.set(simulation, (signals, steps, name, look) => {
    const { view } = find(name)
    const feed = tape.bind(signals, steps, false)
    for (let done = 0, filled = 0; done < steps; done++) {
      if (done === filled) {
        filled += Math.min(guard.room(), steps - done)
        feed(done, filled - done, guard.position(), guard.step())
      }
      begin(filled - done, false)
      guard.advance(1)
      onset?.passed(1)
      if (done + 1 === filled) guard.inspect(true)
      look(view)
    }
  })
  return simulation
}

/** One step knows nothing of the future. */
const refuseStep = (): never =>
  reject('E3005', {
    message: 'the exact equations of this model read the future: a window is solved as a whole, by `run`',
    remedy: 'call `run`, or add `approximate causal` to the model, with which it runs by `step`',
  })

/** Steps between two looks at the clock, at least. */
const CHUNK = 32
/** Steps between two searches for what is not finite, at least, where nobody sees the state in between: it stays, and is named all the same. */
const SEARCH = 1024

const refuseFixed = (name: string): never =>
  reject('E6014', {
    message: `'${name}' is the time of a delay, and the ring that carries it out is made for its value`,
    expected: 'another name: a delay stays what it was when the program was made',
  })

function assign(name: string, cell: Cell, values: Values, execution: Execution): void {
  const flat = flatten(`'${name}'`, values)
  if (!fits(flat.dims, cell.shape)) {
    reject('E6003', {
      message: `'${name}' has another shape`,
      found: flat.dims.length === 0 ? 'a number' : `[${flat.dims.join(', ')}]`,
      expected: `[${cell.shape.join(', ')}]`,
    })
  }
  const next = cell.view.slice()
  copyFinite(flat.data, 0, next, 0, next.length, (index, value) =>
    reject('E6004', {
      message: `'${name}' is set to what is no finite number at [${indexOf(index, cell.shape).join(', ')}]`,
      found: String(value),
      expected: 'finite numbers',
    }),
  )
  shapeTo(cell, next, execution)
  cell.view.set(next)
}

/** Weights keep the structure of their connection, as their initial values do. */
function shapeTo({ buffer, shape }: Cell, values: Numbers, execution: Execution): void {
  const [rows = 0, columns = 0] = shape
  if (buffer.symmetric) {
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < i; j++) values[i * columns + j] = values[j * columns + i] as number
  }
  const exists = buffer.mask === undefined ? undefined : execution.view(buffer.mask)
  exists?.forEach((x, n) => {
    if (x === 0) values[n] = 0
  })
}

const noGradient: OpenGradient = async () =>
  reject('E6020', { message: 'this simulation was made without the model that a gradient is derived from' })
