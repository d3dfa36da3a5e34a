/** @file When a run is recorded: after every so many steps, or at given times, which may lie within steps. */
import { reject } from '../base/reject.js'
import type { Program } from '../program/program.js'
import { WANTED } from '../program/signs.js'

/** Steps are counted from the start of the run. */
export interface Schedule {
  /** Of the samples, since the last reset; made when they are asked for. */
  readonly times: () => Float64Array
  readonly samples: number
  /** Times within step `step`, from its start, that are sampled before it ends. */
  within(step: number): readonly number[]
  /** The first step after `done` steps at whose end or within which something is sampled, else a step beyond the run. */
  next(done: number): number
  /** Whether a sample is taken when so many steps are done. */
  endsWith(done: number): boolean
}

/** Times read well: 0.3, not 0.30000000000000004. */
export const timeOf = (step: number, dt: number): number => Number((step * dt).toPrecision(14))

const NONE: readonly number[] = []

/** `idle`: nothing is recorded, so that nothing has to stop. */
export function everyFew(begin: number, steps: number, every: number, dt: number, idle: boolean): Schedule {
  const stop = idle ? Math.max(steps, 1) : every
  const samples = Math.floor(steps / every)
  return {
    times: () => Float64Array.from({ length: samples }, (_, row) => timeOf(begin + (row + 1) * every, dt)),
    samples,
    within: () => NONE,
    next: (done) => done - (done % stop) + stop,
    endsWith: (done) => done % stop === 0,
  }
}

/** A time this close to the end of a step, in steps, is that end. */
const CLOSE = 1e-9

const refuse = (message: string, found: string, expected: string, remedy?: string): never =>
  reject('E6018', { message, found, expected, ...(remedy === undefined ? {} : { remedy }) })

export function atTimes(
  saveat: ArrayLike<number>,
  begin: number,
  steps: number,
  { dt, buffers }: Program,
): Schedule {
  if (typeof saveat !== 'object' || saveat === null || !Number.isSafeInteger(saveat.length))
    return refuse("option 'saveat' is no list of times", String(saveat), 'an array of numbers')
  const times = Float64Array.from(saveat)
  const dense = buffers.some((b) => b.id === WANTED)
  const inside = new Map<number, number[]>()
  const ends = new Set<number>()
  times.forEach((time, k) => {
    const place = time / dt - begin
    if (!(place > 0 && place <= steps + CLOSE)) {
      refuse(
        'a time to record at lies outside of the run',
        String(time),
        `times above ${timeOf(begin, dt)}, up to ${timeOf(begin + steps, dt)}`,
      )
    }
    if (k > 0 && !(time > (times[k - 1] ?? 0)))
      refuse(
        'the times to record at do not rise',
        `${time} after ${times[k - 1]}`,
        'each time once, in order',
      )
    const whole = Math.round(place)
    if (Math.abs(place - whole) <= CLOSE && whole > 0) {
      ends.add(whole)
      return
    }
    if (!dense) {
      refuse(
        `${time} lies within a step, and only methods with dense output know what is there`,
        `${time} / ${dt} = ${Number((time / dt).toPrecision(10))} steps`,
        `multiples of dt = ${dt}`,
        'choose `method = dopri5`, or times at the ends of steps',
      )
    }
    const step = Math.floor(place)
    inside.set(step, [...(inside.get(step) ?? []), time - (begin + step) * dt])
  })
  const events = [...new Set([...ends, ...inside.keys()])].sort((a, b) => a - b)
  let passed = 0
  return {
    times: () => times,
    samples: times.length,
    within: (step) => inside.get(step) ?? NONE,
    next(done) {
      while ((events[passed] ?? Number.POSITIVE_INFINITY) <= done) passed++
      return events[passed] ?? Number.POSITIVE_INFINITY
    },
    endsWith: (done) => ends.has(done),
  }
}
