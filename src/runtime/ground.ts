/** @file Where a run is tried out without learning: on its own execution, whose steps are taken back, or on another of fewer operations. */
import { type Execution, sizeOf } from '../program/program.js'
import { unlearning } from '../program/still.js'
import { storedIn, usedBuffers } from '../program/walk.js'
import type { Numbers } from './arrays.js'
import { handInputs, handSamples } from './samples.js'

export interface Ground {
  readonly execution: Execution
  /** What `look` does begins where the run stands, without learning; the run stands there afterwards, too. */
  within<T>(look: () => T): T
  /** Takes over the signals of slot 0 of the run. */
  handInputs(): void
  /** Numbers that are copied for a look. */
  readonly copied: number
}

export function ownGround(main: Execution): Ground {
  const written = storedIn(unlearning(main.program) ?? [])
  const views = main.program.buffers.filter((b) => written.has(b.id)).map((b) => main.view(b.id))
  const learn = main.view('learn')
  let kept: readonly Numbers[] | undefined
  return {
    execution: main,
    copied: 2 * views.reduce((n, view) => n + view.length, 0),
    within(look) {
      if (kept) copyAll(kept, views)
      else kept = views.map((view) => view.slice())
      const learning = learn[0] ?? 0
      learn[0] = 0
      try {
        return look()
      } finally {
        copyAll(views, kept)
        learn[0] = learning
      }
    },
    handInputs: () => {
      learn[0] = 0
    },
  }
}

/** `execution` is of a program in which nothing learns, of some or all of the samples. */
export function otherGround(main: Execution, execution: Execution): Ground {
  const { program } = execution
  const used = usedBuffers(program)
  const handed = program.buffers.filter((b) => used.has(b.id))
  return {
    execution,
    copied: handed.reduce((n, b) => n + sizeOf(b, program.batch, 1), 0),
    within(look) {
      handSamples(main, execution, used)
      return look()
    },
    handInputs: () => handInputs(main, execution),
  }
}

export function copyAll(to: readonly Numbers[], from: readonly Numbers[]): void {
  to.forEach((view, k) => {
    view.set(from[k] ?? [])
  })
}
