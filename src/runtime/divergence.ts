/** @file Guards a simulation: keeps a copy of the state and the inputs since, and finds the step where numbers went bad. */
import { internal, problem } from '../base/diagnostic.js'
import type { Execution } from '../program/program.js'
import { PAUSED, UNFINISHED, WANTED } from '../program/signs.js'
import { indexOf, type Numbers } from './arrays.js'
import { RunError } from './error.js'
import type { Tape } from './inputs.js'
import {
  type BadNumber,
  type Cell,
  firstBad,
  firstLeft,
  type Memory,
  someWritten,
  takeSnapshot,
} from './memory.js'
import { listed } from './names.js'

export interface Guard {
  /** Steps since the last reset. */
  readonly step: () => number
  /** The next free slot of the tape. */
  readonly position: () => number
  /** Slots left on the tape; starts the tape anew where it is full. */
  room(): number
  /** Runs tape slots position … position+count-1, in chunks of the ring. */
  advance(count: number): void
  /** Runs the next slot, and lets the caller look at the given times within it, in rising order; each below dt. */
  pauseAt(times: readonly number[], look: () => void): void
  /** Throws a RunError, at the last good state, when something is no longer finite. */
  inspect(thorough: boolean): void
  /** The same for equations that were left open alone, which takes no search. */
  glance(): void
  /** Inspects unless that was done since the last step: before anything else reads the state in order to judge it. */
  vouch(): void
  /** Tells of a number that was set between steps. */
  edited(cell: Cell): void
  /** Tells that the state was replaced; `step` is its time. */
  replaced(step: number): void
}

/** A value set between steps, to be set again when the steps are repeated. */
interface Edit {
  readonly at: number
  readonly cell: Cell
  readonly data: Numbers
}

/** Parameters above this size are looked at once per tape, not in every `step`: a step is checked in full where that costs little. */
const LARGE = 2 ** 15

/** Values above this size are not kept as edits; a new copy is taken instead. */
const LARGE_EDIT = 2 ** 10

export function openGuard(memory: Memory, tape: Tape, execution: Execution): Guard {
  /** Made before the first step: a simulation that is only started copies nothing. */
  let kept: readonly Numbers[] | undefined
  let stale = true
  let base = 0
  let position = 0
  let step = 0
  let edits: Edit[] = []
  let searched = true
  /** Where the copy was taken, unless the state was replaced since; and up to where all numbers are known to be finite. */
  let [copied, clean]: [number | undefined, number] = [undefined, 0]

  const keep = (): void => {
    const since = copied === undefined ? Number.POSITIVE_INFINITY : step - copied
    if (kept === undefined) kept = memory.cells.map((cell) => cell.view.slice())
    else
      for (const [i, cell] of memory.cells.entries())
        someWritten(memory, cell, since, (from, to) => {
          kept?.[i]?.set(cell.view.subarray(from, to), from)
          return false
        })
    copied = step
    stale = false
    base = position
    edits = []
  }
  const rewind = (): void => {
    memory.cells.forEach((cell, i) => {
      cell.view.set(kept?.[i] ?? [])
    })
    step -= position - base
    position = base
  }
  const once = (): void => {
    for (const edit of edits) if (edit.at === position) edit.cell.view.set(edit.data)
    tape.load(position, 1)
    execution.run(1)
    position++
    step++
  }
  const fail = (): never => {
    const end = position
    rewind()
    let bad: BadNumber | Cell | undefined
    while (bad === undefined && position < end) {
      once()
      bad = firstBad(memory, { steps: 1 }) ?? firstLeft(memory)
    }
    if (bad === undefined) return internal('a diverged run does not diverge when it is repeated')
    const last = position - 1
    rewind()
    while (position < last) once()
    for (const edit of edits) if (edit.at === position) edit.cell.view.set(edit.data)
    edits = edits.filter((edit) => edit.at <= position)
    clean = step
    throw 'cell' in bad ? divergence(memory, bad, step) : leftOpen(memory, bad, step)
  }

  const inspect = (thorough: boolean): void => {
    const full = thorough || position === tape.capacity
    const search = { steps: step - clean, ...(full ? {} : { limit: LARGE }) }
    if (firstBad(memory, search) !== undefined || firstLeft(memory) !== undefined) fail()
    searched = true
    clean = step
  }

  return {
    step: () => step,
    position: () => position,
    room() {
      if (position === tape.capacity) {
        position = 0
        stale = true
      }
      return tape.capacity - position
    },
    advance(count) {
      if (stale) keep()
      searched = false
      for (let done = 0; done < count; ) {
        const chunk = Math.min(memory.program.ring, count - done)
        tape.load(position, chunk)
        execution.run(chunk)
        done += chunk
        position += chunk
        step += chunk
      }
    },
    pauseAt(times, look) {
      if (stale) keep()
      searched = false
      const [wanted, paused] = [execution.view(WANTED), execution.view(PAUSED)]
      const never = wanted[0] ?? 0
      tape.load(position, 1)
      for (const time of times) {
        wanted[0] = time
        execution.run(1)
        if (paused[0] !== 1) return internal(`the step does not pause at ${time}`)
        look()
      }
      wanted[0] = never
      execution.run(1)
      position++
      step++
    },
    inspect,
    glance() {
      if (firstLeft(memory) !== undefined) fail()
    },
    vouch() {
      if (!searched) inspect(true)
    },
    edited(cell) {
      if (cell.view.length > LARGE_EDIT) stale = true
      if (stale) return
      edits = edits.filter((edit) => edit.at !== position || edit.cell !== cell)
      edits.push({ at: position, cell, data: cell.view.slice() })
    },
    replaced(time) {
      step = time
      stale = true
      searched = true
      copied = undefined
      clean = step
    },
  }
}

/** A method's own buffers, as the slopes `rate_u_h`, belong to the variable whose buffer their name ends with. */
function publicNameIn({ program }: Memory, id: string): string {
  const owners = program.buffers.filter((b) => b.name !== undefined && id.endsWith(`_${b.id}`))
  const [owner] = owners.sort((a, b) => b.id.length - a.id.length)
  return owner?.name ?? id
}

/** `step` counts the good steps since the last reset; the memory holds the state after them. */
export function divergence(memory: Memory, { cell, index }: BadNumber, step: number): RunError {
  const name = cell.buffer.name ?? publicNameIn(memory, cell.buffer.id)
  const [, variable = name, places = ''] = /^([^[]*)(?:\[(.*)\])?$/.exec(name) ?? []
  const population = places.split(',')[0] ?? ''
  const where = [place(cell, index), population === '' ? '' : `of population '${population}'`]
  const time = (step + 1) * memory.program.dt
  const parameter = cell.buffer.role === 'parameter'
  const { buffers, dt } = memory.program
  const learns = buffers.some((b) => b.role === 'gradient')
  return new RunError({
    variable,
    population,
    step: step + 1,
    snapshot: takeSnapshot(memory, step),
    diagnostic: problem('E6001', {
      message: `'${name}' is no longer finite at step ${step + 1} (t = ${Number(time.toPrecision(10))})`,
      found: `a number that is not finite ${where.filter((w) => w !== '').join(' ')}`,
      expected: 'finite numbers; the simulation is left at the state before that step',
      remedy: parameter
        ? `reduce the learning rate (eta), or keep '${variable}' within bounds`
        : `reduce dt (now ${dt})${learns ? ' or the learning rate (eta)' : ''}`,
    }),
  })
}

/** A step that could not be finished, or whose equations could not be solved, is no step. */
function leftOpen(memory: Memory, { buffer }: Cell, step: number): RunError {
  const unfinished = buffer.id === UNFINISHED
  const members = (buffer.about ?? '').split(', ')
  const largest = unfinished ? largestState(memory) : undefined
  const [, variable = '', population = ''] =
    /^([^[]*)\[(.*)\]$/.exec((unfinished ? largest?.name : members[0]) ?? '') ?? []
  const time = Number(((step + 1) * memory.program.dt).toPrecision(10))
  const when = `at step ${step + 1} (t = ${time})`
  return new RunError({
    variable,
    population,
    step: step + 1,
    snapshot: takeSnapshot(memory, step),
    diagnostic: problem('E6015', {
      message: unfinished
        ? `the tolerance asks for too many steps within dt ${when}`
        : `the equations of one instant for ${listed(members)} are left unsolved ${when}`,
      found: unfinished
        ? `${buffer.about}${largest ? `; before it the largest state is '${largest.name}', ${Number(largest.value.toPrecision(3))}` : ''}`
        : 'Newton steps that come no closer to a solution',
      expected: 'a step that comes to its end; the simulation is left at the state before it',
      remedy: unfinished
        ? 'choose `method = rosenbrock` for stiff equations, or a smaller dt; where a state is on its way to infinity, stop before'
        : 'reduce dt; where a smaller dt is refused at the same t, make the weights of the loop smaller, or let inputs and targets pull harder',
    }),
  })
}

/** The state with a name that is farthest from zero. */
function largestState(memory: Memory): { readonly name: string; readonly value: number } | undefined {
  let found: { name: string; value: number } | undefined
  for (const { buffer, view } of memory.cells) {
    if (buffer.role !== 'state' || buffer.name === undefined) continue
    for (const value of view)
      if (!(Math.abs(value) <= Math.abs(found?.value ?? 0))) found = { name: buffer.name, value }
  }
  return found
}

/** `in sample 3, unit 17`, `from unit 2 to unit 5`. */
function place(cell: Cell, flat: number): string {
  const { window = 1 } = cell.buffer
  const each = (cell.shape.at(-1) ?? 1) / window
  const index = indexOf(flat, cell.shape).map((n, axis, { length }) => (axis === length - 1 ? n % each : n))
  const sampled = cell.buffer.shape[0] === 'batch'
  const units = sampled ? index.slice(1) : index
  const unit =
    units.length === 2
      ? `from unit ${units[1]} to unit ${units[0]}`
      : units.length === 1
        ? `in unit ${units[0]}`
        : ''
  return [unit, sampled ? `in sample ${index[0]}` : ''].filter((part) => part !== '').join(', ')
}
