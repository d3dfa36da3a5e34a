/**
 * @file Runs a boundary-value problem window by window: sweeps forward with the errors given and backward to new errors, until they
 * agree (docs/mathematics.md); then its nodes are sampled, and the rules of learning get the gradients of the window.
 */
import { clock, pause } from '#host'
import { norm, openMixing } from '../base/anderson.js'
import { internal } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import { type Execution, PHASE, type Role, type Sweeps } from '../program/program.js'
import { allFinite, type Numbers } from './arrays.js'
import { divergence } from './divergence.js'
import { RunError } from './error.js'
import { openTape, type Signals, type Tape } from './inputs.js'
import { type Cell, firstBad, type Memory } from './memory.js'
import type { Recorder } from './recording.js'

export interface WindowRun {
  readonly memory: Memory
  readonly execution: Execution
  readonly sweeps: Sweeps
  readonly signals: Signals
  readonly steps: number
  readonly every: number
  readonly learn: boolean
  /** Steps since the last reset. */
  readonly first: number
  readonly recorder: Recorder
  /** Tells that the simulation stands after so many steps since the last reset. */
  readonly reached: (step: number) => void
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Sweeps over one window, at most, and numbers that the directions of the mixing may take. */
const MOST_SWEEPS = 200
const MOST_NUMBERS = 2 ** 25
const MOST_DIRECTIONS = 20
/** Numbers of a window: 2 GiB. */
const LARGEST = 2 ** 28
/** Milliseconds of work after which other tasks of the event loop pass. */
const TURN = 40

export async function runWindows(run: WindowRun): Promise<void> {
  const { sweeps, steps } = run
  const length = Math.min(sweeps.window ?? steps, steps)
  if (length === 0) return
  const tape = openTape(run.memory.program, run.execution, length)
  const feed = tape.bind(run.signals, steps, run.learn)
  const bench = benchOf(run, tape, length)
  try {
    for (let done = 0; done < steps; ) {
      const count = Math.min(length, steps - done)
      feed(done, count, 0, run.first + done)
      const rewind = openRewind(bench)
      readData(bench, count)
      try {
        await solve(bench, done, count, rewind)
      } catch (error) {
        // where a run stops in the middle of a sweep, the window has not begun
        if (!(error instanceof RunError)) rewind(0)
        throw error
      }
      finish(bench, done, count)
      done += count
      run.reached(run.first + done)
      run.onProgress?.(done, steps)
    }
  } finally {
    bench.phase[0] = PHASE.free
    bench.gather[0] = 0
  }
}

/** A buffer's numbers at every step or node of a window. */
interface Track {
  readonly view: Numbers
  readonly data: Float64Array
}

interface Bench {
  readonly run: WindowRun
  readonly tape: Tape
  readonly phase: Numbers
  readonly gather: Numbers
  readonly errors: Track
  readonly kept: Track
  /** At the nodes 0 … count. */
  readonly forward: readonly Track[]
  readonly backward: readonly Track[]
  /** At the steps 0 … count − 1: what operators make of the data. */
  readonly data: readonly Track[]
  /** What Newton steps start from, and all else that one step leaves to the next. */
  readonly memory: readonly Cell[]
}

/** What sweeps may spoil. */
const SPOILED: readonly Role[] = ['state', 'stored', 'signal']

function benchOf(run: WindowRun, tape: Tape, length: number): Bench {
  const { execution, memory, sweeps } = run
  const ids = ['errors', 'tape', ...sweeps.forward, ...sweeps.backward, ...sweeps.data]
  const numbers = ids.reduce((sum, id) => sum + execution.view(id).length * (length + 1), 0)
  if (numbers > LARGEST) {
    reject('E6030', {
      message: `a window of ${length} steps of '${memory.program.name}' is too long to be kept`,
      found: `${numbers} numbers`,
      expected: `at most ${LARGEST}`,
      remedy: 'set a shorter `window` under `simulate`',
    })
  }
  const track =
    (places: number) =>
    (id: string): Track => {
      const view = execution.view(id)
      return { view, data: new Float64Array(view.length * places) }
    }
  return {
    run,
    tape,
    phase: execution.view('phase'),
    gather: execution.view('gather'),
    errors: track(length)('errors'),
    kept: track(length)('tape'),
    forward: sweeps.forward.map(track(length + 1)),
    backward: sweeps.backward.map(track(length + 1)),
    data: sweeps.data.map(track(length)),
    memory: memory.cells.filter(({ buffer }) => SPOILED.includes(buffer.role)),
  }
}

const read = ({ view, data }: Track, at: number): void => {
  const size = view.length
  view.set(data.subarray(at * size, (at + 1) * size))
}
const write = ({ view, data }: Track, at: number): void => data.set(view, at * view.length)

/** One step of a phase with the signals of step n of the window. */
function once({ run, tape, phase, data }: Bench, which: number, n: number): void {
  phase[0] = which
  if (which !== PHASE.data) for (const track of data) read(track, n)
  tape.load(n, 1)
  run.execution.run(1)
}

/** Operators on data advance once per step, whatever is swept over them. */
function readData(bench: Bench, count: number): void {
  for (let n = 0; n < count && bench.data.length > 0; n++) {
    once(bench, PHASE.data, n)
    for (const track of bench.data) write(track, n)
  }
  bench.phase[0] = PHASE.free
}

/** The errors at which a sweep forward and a sweep backward give them back. */
async function solve(bench: Bench, done: number, count: number, rewind: Rewind): Promise<void> {
  const { run, errors } = bench
  const { tolerance } = run.sweeps
  const size = errors.view.length * count
  const most = Math.max(1, Math.min(MOST_DIRECTIONS, Math.floor(MOST_NUMBERS / Math.max(1, 2 * size))))
  const mixing = openMixing(most)
  const again = openRewind(bench)
  const turn = openTurn(run)
  let guess = new Float64Array(size)
  let best: { readonly x: Float64Array; readonly g: Float64Array; readonly gap: number } | undefined
  let damping = 1
  let first = 0
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    errors.data.set(guess)
    const ahead = await forwards(bench, count, turn)
    const finite = ahead === undefined && (await backwards(bench, count, turn))
    if (ahead !== undefined && best === undefined) return diverged(bench, done, ahead, rewind)
    if (!finite) again(0)
    const swept = errors.data.slice(0, size)
    const gap = finite ? norm(swept.map((g, i) => g - (guess[i] as number))) : Number.POSITIVE_INFINITY
    const scale = finite ? norm(swept) : 0
    if (gap <= tolerance * scale) return
    if (first === 0 && Number.isFinite(gap)) first = gap / scale
    told(run, done, count, gap / scale, first)
    if (best && gap > 2 * best.gap) {
      // too far: a shorter step from where it was best
      mixing.forget()
      damping /= 2
      if (damping < 1e-3) break
      const { x, g } = best
      guess = x.map((value, i) => value + damping * ((g[i] as number) - value))
      continue
    }
    if (!Number.isFinite(gap)) break
    if (!best || gap < best.gap) best = { x: guess, g: swept, gap }
    guess = mixing.next(guess, swept) as Float64Array<ArrayBuffer>
  }
  return unsolved(bench, done, count, best)
}

/** The first step whose end is not finite, if there is one. */
async function forwards(bench: Bench, count: number, turn: Turn): Promise<number | undefined> {
  const { errors, kept, forward } = bench
  for (const track of forward) read(track, 0)
  for (let n = 0; n < count; n++) {
    read(errors, n)
    once(bench, PHASE.forward, n)
    write(kept, n)
    for (const track of forward) write(track, n + 1)
    if (!forward.every(({ view }) => allFinite(view))) return n
    if (turn.isDue()) await turn.take()
  }
  return undefined
}

/** Whether all errors are finite. */
async function backwards(bench: Bench, count: number, turn: Turn): Promise<boolean> {
  const { errors, kept, backward } = bench
  for (const { view } of backward) view.fill(0)
  for (const track of backward) write(track, count)
  for (let n = count - 1; n >= 0; n--) {
    read(kept, n)
    once(bench, PHASE.backward, n)
    write(errors, n)
    for (const track of backward) write(track, n)
    if (!allFinite(errors.view)) return false
    if (turn.isDue()) await turn.take()
  }
  return true
}

/** Samples the nodes, gathers the gradients, learns; leaves the simulation at the end of the window. */
function finish(bench: Bench, done: number, count: number): void {
  const { run, kept, gather, forward, backward } = bench
  gather[0] = 1
  for (const { view } of backward) view.fill(0)
  for (let n = count - 1; n >= 0; n--) {
    read(kept, n)
    once(bench, PHASE.backward, n)
  }
  gather[0] = 0
  const { recorder, every } = run
  for (let node = 1; node <= count; node++) {
    const due = (done + node) % every === 0
    if (!due && node < count) continue
    for (const track of forward) read(track, node)
    for (const track of backward) read(track, node)
    once(bench, PHASE.present, node - 1)
    if (node === count) once(bench, PHASE.learn, node - 1)
    if (due) recorder.sample()
  }
}

interface Turn {
  readonly isDue: () => boolean
  readonly take: () => Promise<void>
}

function openTurn({ signal }: WindowRun): Turn {
  let began = clock()
  let calls = 0
  return {
    isDue: () => ++calls % 16 === 0 && clock() - began > TURN,
    async take() {
      await pause()
      signal?.throwIfAborted()
      began = clock()
    },
  }
}

/** Of a window, the digits found so far count as its share. */
function told(
  { onProgress, steps, sweeps }: WindowRun,
  done: number,
  count: number,
  gap: number,
  first: number,
): void {
  const all = Math.log(first / sweeps.tolerance)
  const share = Number.isFinite(gap) && all > 0 ? Math.log(first / gap) / all : 0
  onProgress?.(done + Math.floor(count * Math.min(0.99, Math.max(0, share))), steps)
}

/** Puts back what sweeps leave behind, and the forward states to a node. */
type Rewind = (node: number) => void

/** Called at the start of a window. */
function openRewind({ forward, memory, phase }: Bench): Rewind {
  for (const track of forward) write(track, 0)
  const start = memory.map(({ view }) => view.slice())
  return (node) => {
    for (const [i, { view }] of memory.entries()) view.set(start[i] ?? [])
    for (const track of forward) read(track, node)
    phase[0] = PHASE.free
  }
}

/** The network without errors leaves all bounds: that is no matter of the sweeps. */
function diverged(bench: Bench, done: number, at: number, rewind: Rewind): never {
  const { run } = bench
  const blamed = blame(bench, at)
  rewind(0)
  readData(bench, at)
  for (const track of bench.forward) read(track, at)
  run.reached(run.first + done + at)
  throw divergence(run.memory, blamed, run.first + done + at)
}

function blame(bench: Bench, at: number): { readonly cell: Cell; readonly index: number } {
  return (
    firstBad(bench.run.memory) ?? internal(`step ${at} of a window is not finite, and all its numbers are`)
  )
}

function unsolved(
  bench: Bench,
  done: number,
  count: number,
  best: { readonly g: Float64Array; readonly gap: number } | undefined,
): never {
  const { run } = bench
  const { dt } = run.memory.program
  run.reached(run.first + done)
  const from = Number(((run.first + done) * dt).toPrecision(10))
  const to = Number(((run.first + done + count) * dt).toPrecision(10))
  const relative = best ? best.gap / norm(best.g) : Number.POSITIVE_INFINITY
  return reject('E6031', {
    message: `the errors of the window from t = ${from} to ${to} are not found: sweeps forward and backward do not settle`,
    found: `a relative change of ${relative.toPrecision(3)} from sweep to sweep at best`,
    expected: `at most ${run.sweeps.tolerance}; the simulation is left at the start of the window`,
  })
}
