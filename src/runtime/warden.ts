/** @file Watches the loops of a run: weights that learn may carry them to where the coupling no longer converges. */
import { caution, type Diagnostic } from '../base/diagnostic.js'
import type { Execution, Program } from '../program/program.js'
import { RunError } from './error.js'
import { listed } from './names.js'
import type { Watch } from './turning.js'

export interface Warden {
  /** Warnings since the run began. */
  readonly warnings: readonly Diagnostic[]
  /** Begins a run, so many steps after the last reset. */
  begin(steps: number, tell: ((warning: Diagnostic) => void) | undefined): Promise<void>
  /** After a single step, where somebody listens. */
  stepped(steps: number, tell: (warning: Diagnostic) => void): void
  /** Takes up a warning that was found before a step. */
  note(warning: Diagnostic): void
  /** Looks at the state, where it is time to; `steps` are those since the last reset. */
  pass(steps: number): void
  /** A divergence, with the loop that it comes from where it comes from one. */
  explain(failure: unknown): unknown
}

interface Opened {
  readonly watch: Watch
  readonly execution: Execution
}

/** Opens the estimate, and an execution of its own. */
export type OpenWatch = () => Promise<Opened>

/** Steps from one look to the next, and to the first: before it stored slopes are still zero. */
const INTERVAL = 256
const FIRST = 32

/** `now` opens the estimate for a single step, which does not wait; absent where it is not watched. */
export function openWarden(
  program: Program,
  execution: Execution,
  open: OpenWatch,
  now?: () => Opened,
): Warden {
  let opened: Opened | undefined
  let warnings: Diagnostic[] = []
  let tell: ((warning: Diagnostic) => void) | undefined
  let [next, last] = [FIRST, 0]
  let above = false

  const copy = (): void => {
    for (const { id } of program.buffers) opened?.execution.view(id).set(execution.view(id))
    opened?.execution.view('learn').fill(0)
  }
  const pass = (steps: number): void => {
    if (steps < last) next = steps + FIRST
    last = steps
    if (opened === undefined || steps < next) return
    next = steps + INTERVAL
    const { factor, parts } = opened.watch.look(copy)
    const grows = factor >= 1
    if (grows && !above) {
      const warning = caution('E6016', {
        message: `the loop of ${listed(parts)} grows from step to step at step ${steps}, whatever dt`,
        found: `a step multiplies what is stored by ${shown(factor)}`,
        expected: 'a factor below 1',
      })
      warnings.push(warning)
      tell?.(warning)
    }
    above = grows
  }
  return {
    get warnings() {
      return warnings
    },
    async begin(steps, listener) {
      opened ??= await open()
      warnings = []
      tell = listener
      ;[next, last] = [steps + FIRST, steps]
      above = false
    },
    stepped(steps, listener) {
      opened ??= now?.()
      tell = listener
      pass(steps)
    },
    note(warning) {
      warnings.push(warning)
      tell?.(warning)
      above = true
    },
    pass,
    explain(failure) {
      if (!(failure instanceof RunError)) return failure
      opened ??= now?.()
      if (opened === undefined) return failure
      const { factor, parts } = opened.watch.look(copy)
      const [diagnostic] = failure.diagnostics
      if (factor < 1 || diagnostic?.code !== 'E6001') return failure
      const { variable, population, step, snapshot } = failure
      const found = `${diagnostic.found}; a step multiplies the loop of ${listed(parts)} by ${shown(factor)}, whatever dt`
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
