/** @file What a step, a run and an exact gradient are asked for, checked. */
import type { Diagnostic } from '../base/diagnostic.js'
import { checkFunction, reject, rejectArgument } from '../base/reject.js'
import type { ExactGradientOptions } from './exactGradient.js'
import { checkOptions } from './names.js'

export interface StepOptions {
  /** False freezes parameters and the optimizer's memory; true by default. */
  readonly learn?: boolean
  /**
   * Told once when a loop of the network begins to grow from step to step, as weights learn: `coupling` then no longer converges. Single
   * steps are watched only where it is given.
   */
  readonly onWarning?: (warning: Diagnostic) => void
}

export interface RunOptions extends StepOptions {
  readonly steps: number
  /** Names to record; `u` stands for u of every population. */
  readonly record?: readonly string[]
  /** Steps from one sample to the next; 1 by default. */
  readonly every?: number
  /** Times of the samples, since the last reset, in place of `every`: any time within the run where the method has dense output. */
  readonly saveat?: ArrayLike<number>
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export function checkStep(options: StepOptions): StepOptions {
  checkOptions('E6007', options, ['learn', 'onWarning'])
  checkLearn(options.learn)
  checkFunction("option 'onWarning'", options.onWarning)
  return options
}

function checkLearn(learn: unknown): void {
  if (learn === undefined || typeof learn === 'boolean') return
  reject('E6008', { message: "option 'learn' is true or false", found: String(learn) })
}

export function checkRun(options: RunOptions): {
  steps: number
  every: number
  saveat: ArrayLike<number> | undefined
  learn: boolean
  record: readonly string[]
} {
  checkOptions('E6007', options, [
    'steps',
    'record',
    'every',
    'saveat',
    'learn',
    'onProgress',
    'onWarning',
    'signal',
  ])
  const { steps, every = 1, saveat, learn = true, record = [], signal } = options
  checkFunction("option 'onProgress'", options.onProgress)
  checkFunction("option 'onWarning'", options.onWarning)
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    rejectArgument("option 'signal'", signal, 'an AbortSignal')
  whole('steps', steps, 0)
  whole('every', every, 1)
  if (saveat !== undefined && options.every !== undefined)
    reject('E6008', {
      message: "'every' and 'saveat' both say when to record",
      remedy: 'leave one of them out',
    })
  checkLearn(learn)
  if (!Array.isArray(record))
    reject('E6008', { message: "option 'record' is a list of names", found: String(record) })
  return { steps, every, saveat, learn, record }
}

export function checkGradient(options: ExactGradientOptions): ExactGradientOptions {
  checkOptions('E6007', options, ['steps', 'by', 'memory', 'window'])
  const { steps, by, memory, window } = options
  whole('steps', steps, 0)
  if (by !== 'discrete' && by !== 'continuous')
    reject('E6008', {
      message: "option 'by' names no gradient",
      found: String(by),
      expected: "'discrete', 'continuous'",
    })
  if (memory !== undefined && !(typeof memory === 'number' && memory >= 0))
    reject('E6008', {
      message: "option 'memory' is no number of bytes",
      found: String(memory),
      expected: 'bytes, at least 0',
    })
  if (window !== undefined) whole('window', window, 1)
  return options
}

function whole(option: string, value: unknown, least: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return
  reject('E6008', {
    message: `option '${option}' is out of range`,
    found: String(value),
    expected: `a whole number of at least ${least}`,
  })
}
