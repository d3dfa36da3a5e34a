/** @file Signals to the input ring: arrays and streams are checked, written to a tape of many steps, and fed in chunks. */
import { internal } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import { writeNoise } from '../program/noise.js'
import { type Buffer, type Execution, type Program, sizeOf } from '../program/program.js'
import { copyFinite, type Flat, fits, flatten, indexOf, type Numbers, type Values } from './arrays.js'
import { canonicalVariable, listed, unknownName } from './names.js'

/** Values of `count` steps from step `first`, counted from 0 at the start of the run. */
export type Stream = (first: number, count: number) => Values

/** By population or signal name; null and undefined mean not given. */
export type Signals = Readonly<Record<string, Values | Stream | null | undefined>>

/** One ring buffer, its slots in the execution, and its slots on the tape. */
interface Lane {
  readonly key: string
  readonly role: 'input' | 'target'
  /** How messages call it. */
  readonly what: string
  /** [batch, n] */
  readonly shape: readonly [number, number]
  readonly size: number
  readonly ring: Numbers
  readonly tape: Numbers
  readonly given: Flag | undefined
}

interface Flag {
  readonly ring: Numbers
  readonly tape: Numbers
}

/** Writes the values of one signal for steps first … first+count-1 of a run to tape slot `at` and after. */
type Feed = (first: number, count: number, at: number) => void

/** The same for all signals; `time` counts the steps since the last reset, which noise depends on. */
type FeedAll = (first: number, count: number, at: number, time: number) => void

export interface Tape {
  /** Steps that fit on the tape. */
  readonly capacity: number
  /** Checks the signals of a whole run; arrays are refused here, streams when they are read. */
  bind(signals: Signals, steps: number, learn: boolean): FeedAll
  /** Copies tape slots to ring slots 0 … count-1. */
  load(at: number, count: number): void
}

/** Numbers that the tape may hold, and steps that it is good for. */
const TAPE_NUMBERS = 2 ** 21
const TAPE_STEPS = 1024

/** [batch, n] of one step. */
function stepShape(buffer: Buffer, program: Program, view: Numbers): readonly [number, number] {
  const size = sizeOf(buffer, program.batch, 1)
  if (size * program.ring !== view.length) {
    internal(`buffer '${buffer.id}' has ${view.length} numbers in ${program.ring} slots`)
  }
  return [program.batch, size / program.batch]
}

const blank = (like: Numbers, size: number): Numbers =>
  like instanceof Float32Array ? new Float32Array(size) : new Float64Array(size)

/** A tape of so many steps, or of as many as are good for chunks of a run. */
export function openTape(program: Program, execution: Execution, steps?: number): Tape {
  const ringed = program.buffers.filter((b) => b.role === 'input' || b.role === 'target')
  const shapes = ringed.map((b) => stepShape(b, program, execution.view(b.id)))
  const noises = program.buffers.filter((b) => b.role === 'noise')
  const noisy = noises.reduce((sum, b) => sum + sizeOf(b, program.batch, 1), 0)
  const numbers = shapes.reduce((sum, [batch, n]) => sum + batch * n, 1 + noisy)
  const capacity = steps ?? Math.max(1, Math.min(TAPE_STEPS, Math.floor(TAPE_NUMBERS / numbers)))
  const flags = new Map<string, Flag>()
  for (const { id, role } of program.buffers) {
    if (role !== 'flag') continue
    const ring = execution.view(id)
    flags.set(id, { ring, tape: blank(ring, capacity) })
  }
  const lanes = ringed.map((buffer, i): Lane => {
    const ring = execution.view(buffer.id)
    const shape = shapes[i] ?? [1, 1]
    const size = shape[0] * shape[1]
    const role = buffer.role === 'input' ? 'input' : 'target'
    const given = flags.get(`given_${buffer.id}`)
    return {
      key: buffer.name ?? buffer.id,
      role,
      what: role === 'input' && buffer.shape.length === 1 ? 'signal' : role,
      shape,
      size,
      ring,
      tape: blank(ring, capacity * size),
      given,
    }
  })
  const streams = noises.map((buffer) => {
    const size = sizeOf(buffer, program.batch, 1)
    const ring = execution.view(buffer.id)
    return { buffer, size, ring, tape: blank(ring, capacity * size) }
  })
  const learnFlag = flags.get('learn')
  const keys = [...new Set(lanes.map((lane) => lane.key))]

  return {
    capacity,
    bind(signals, steps, learn) {
      if (signals === null || typeof signals !== 'object') {
        reject('E6005', {
          message: 'the signals are no object',
          found: typeof signals,
          expected: listed(keys),
        })
      }
      const given = new Map<string, Values | Stream>()
      for (const [written, value] of Object.entries(signals)) {
        const key = keys.includes(written) ? written : canonicalVariable(written)
        if (!keys.includes(key)) unknownName('E6005', 'signal', written, keys)
        if (value !== null && value !== undefined) given.set(key, value)
      }
      const feeds = lanes.map((lane) => feedOf(lane, given.get(lane.key), steps, keys))
      return (first, count, at, time) => {
        for (const feed of feeds) feed(first, count, at)
        for (const { buffer, size, tape } of streams)
          for (let k = 0; k < count; k++) writeNoise(program, buffer, time + k, tape, (at + k) * size)
        learnFlag?.tape.fill(learn ? 1 : 0, at, at + count)
      }
    },
    load(at, count) {
      for (const lane of [...lanes, ...streams]) {
        lane.ring.set(lane.tape.subarray(at * lane.size, (at + count) * lane.size))
      }
      for (const flag of flags.values()) flag.ring.set(flag.tape.subarray(at, at + count))
    },
  }
}

/** Numbers that a stream is asked for at once, where a step has no more: larger arrays are new memory for each of them. */
const ASKED = 2 ** 13

function feedOf(
  lane: Lane,
  value: Values | Stream | undefined,
  steps: number,
  keys: readonly string[],
): Feed {
  if (value === undefined) {
    if (lane.role === 'input') {
      reject('E6006', {
        message: `${lane.what} '${lane.key}' has no values`,
        expected: `values for ${listed(keys)}`,
      })
    }
    return (_first, count, at) => {
      lane.tape.fill(0, at * lane.size, (at + count) * lane.size)
      lane.given?.tape.fill(0, at, at + count)
    }
  }
  const write = (
    way: Reading,
    flat: Flat,
    offset: number,
    first: number,
    count: number,
    at: number,
  ): void => {
    writeSteps(lane, way, flat.data, offset, first, count, lane.tape, at)
    lane.given?.tape.fill(1, at, at + count)
  }
  if (typeof value === 'function') {
    const most = Math.max(1, Math.floor(ASKED / lane.size))
    return (first, count, at) => {
      for (let done = 0; done < count; done += most) {
        const [from, steps] = [first + done, Math.min(most, count - done)]
        const flat = flatten(`the stream of '${lane.key}'`, value(from, steps))
        write(reading(lane, flat, from, steps), flat, 0, from, steps, at + done)
      }
    }
  }
  const flat = flatten(`'${lane.key}'`, value)
  const way = reading(lane, flat, 0, steps)
  if (steps > 1) rehearse(lane, way, flat.data, steps)
  return (first, count, at) => write(way, flat, first, first, count, at)
}

/** Numbers that are looked at together before a run, where a step has no more. */
const REHEARSED = 2 ** 12

/** So that nothing turns out wrong halfway through a run; a single step is looked at as it is written. */
function rehearse(lane: Lane, way: Reading, data: ArrayLike<number>, steps: number): void {
  if (way === 'classes') {
    const [batch] = lane.shape
    for (let row = 0; row < steps * batch; row++) classAt(lane, data, row, Math.floor(row / batch))
    return
  }
  const count = Math.max(1, Math.min(steps, Math.floor(REHEARSED / lane.size)))
  const scratch = blank(lane.tape, count * lane.size)
  for (let step = 0; step < steps; step += count)
    writeSteps(lane, way, data, step, step, Math.min(count, steps - step), scratch, 0)
}

type Reading = 'values' | 'classes'

/** Whether an array of `steps` steps holds one value per unit, or one class number per sample. */
function reading(lane: Lane, flat: Flat, first: number, steps: number): Reading {
  const [batch, n] = lane.shape
  if (fits(flat.dims, [steps, batch, n])) return 'values'
  if (lane.role === 'target' && n > 1 && fits(flat.dims, [steps, batch])) return 'classes'
  const time = steps === 1 ? [] : [steps]
  const flatForm = `${steps * batch * n} numbers`
  const classes = lane.role === 'target' && n > 1 ? `, or class numbers [${[...time, batch].join(', ')}]` : ''
  return reject('E6003', {
    message: `${lane.what} '${lane.key}' has the wrong shape${first > 0 ? ` from step ${first}` : ''}`,
    found: flat.dims.length === 0 ? 'a number' : `[${flat.dims.join(', ')}]`,
    expected: `[${[...time, batch, n].join(', ')}] or ${flatForm}${classes}`,
  })
}

const noNumber = (lane: Lane, step: number, index: number, value: unknown): never => {
  const [sample, unit] = indexOf(index, lane.shape)
  return reject('E6004', {
    message: `${lane.what} '${lane.key}' is no finite number at step ${step}, sample ${sample}, unit ${unit}`,
    found: String(value),
    expected: 'a finite number',
  })
}

const noClass = (lane: Lane, step: number, sample: number, value: unknown): never =>
  reject('E6013', {
    message: `target '${lane.key}' is no class number at step ${step}, sample ${sample}`,
    found: String(value),
    expected: `a whole number from 0 to ${lane.shape[1] - 1}`,
  })

/** Steps offset … offset+count-1 of the data to slots `at` and after; `first` is what messages call the first of them. */
function writeSteps(
  lane: Lane,
  way: Reading,
  data: ArrayLike<number>,
  offset: number,
  first: number,
  count: number,
  to: Numbers,
  at: number,
): void {
  const [batch, n] = lane.shape
  const size = batch * n
  if (way === 'values') {
    copyFinite(data, offset * size, to, at * size, count * size, (index, value) =>
      noNumber(lane, first + Math.floor(index / size) - offset, index % size, value),
    )
    return
  }
  to.fill(0, at * size, (at + count) * size)
  const [from, start] = [offset * batch, at * size]
  // another number would mark a class of another sample: looked at where it is written, since the array may have changed since it was rehearsed
  for (let row = 0; row < count * batch; row++)
    to[start + row * n + classAt(lane, data, from + row, first + Math.floor(row / batch))] = 1
}

function classAt(lane: Lane, data: ArrayLike<number>, at: number, step: number): number {
  const [batch, n] = lane.shape
  const label = data[at] as number
  return label >= 0 && label < n && Math.floor(label) === label
    ? label
    : noClass(lane, step, at % batch, label)
}
