/** @file What drives a run: the model's task, data files of the command line in place of it, or three sines. */
import { nearestName } from '../base/nearest.js'
import { reject } from '../base/reject.js'
import { readCsv } from '../host/csv.js'
import { listArrays } from '../host/npz.js'
import type { Generator, Task } from '../model/model.js'
import { listed } from '../runtime/names.js'
import { baseOf, timeStep } from '../tasks/columns.js'
import { looksLikeText, readData } from '../tasks/data.js'
import type { Drive } from '../tasks/open.js'

/** Steps of a run whose length nobody says. */
export const DEFAULT_STEPS = 2000

export interface DataFile {
  readonly path: string
  readonly bytes: Uint8Array
}

interface Opened {
  readonly generators: ReadonlyMap<string, Generator>
  /** How far rows are apart, where a column says so. */
  readonly apart?: number | undefined
  /** Steps until the data repeat. */
  readonly steps: number
}

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isArray = (bytes: Uint8Array): boolean => bytes[0] === 0x93

const isTable = (bytes: Uint8Array): boolean => !isPacked(bytes) && !isArray(bytes) && looksLikeText(bytes)

/** Names of the arrays or columns of a file; none where it holds a single nameless array. */
function entriesOf({ path, bytes }: DataFile): readonly string[] {
  if (isPacked(bytes)) return listArrays(bytes, path)
  if (!isTable(bytes)) return []
  const { names } = readCsv(new TextDecoder().decode(bytes), path)
  return [...new Set(names.map(baseOf))].filter((name) => name !== 't')
}

/** Columns and arrays to populations: by name, or all to the only one there is. */
function openFile(file: DataFile, role: Drive['role'], drives: readonly Drive[], batch: number): Opened {
  const own = drives.filter((drive) => drive.role === role)
  const names = own.map((drive) => drive.name)
  const entries = entriesOf(file)
  const [only, ...others] = own
  if (only === undefined) {
    return reject('E6005', { message: `the model has no ${role} that '${file.path}' could drive` })
  }
  const matches = own.filter((drive) => entries.includes(drive.name))
  const single = others.length === 0 && (!isPacked(file.bytes) || entries.length === 1)
  const driven = matches.length > 0 ? matches : single ? [only] : []
  const missing = role === 'input' ? own.find((drive) => !driven.includes(drive)) : driven.length === 0
  if (missing) {
    const wanted = typeof missing === 'object' ? missing.name : (names[0] ?? '')
    const nearest = nearestName(wanted, entries)
    reject('E6102', {
      message: `'${file.path}' has no array or column for ${role} '${wanted}'`,
      found: listed(entries),
      expected: `names of the ${role} populations: ${listed(names)}`,
      ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
    })
  }
  const span = { start: 0, end: 0 }
  const settings = new Map<string, never>()
  let steps = 0
  const generators = new Map<string, Generator>()
  for (const drive of driven) {
    const entry = matches.includes(drive) ? drive.name : undefined
    const { shape } = readData(file.bytes, entry, file.path)
    const [rows = 0, second = 0] = shape
    if (isTable(file.bytes) && (shape[1] ?? 1) !== drive.size) {
      reject('E6111', {
        message: `'${file.path}' has not one column for each unit of '${drive.name}'`,
        found: `${shape[1] ?? 1} columns: ${listed(entries)}`,
        expected: `${drive.size}, called ${drive.size === 1 ? `'${drive.name}'` : `'${drive.name}[0]', '${drive.name}[1]', …`}`,
      })
    }
    const args = entry === undefined ? [file.path] : [file.path, entry]
    const data: Generator = { name: 'file', args, settings, span }
    const classes =
      role === 'target' &&
      drive.size > 1 &&
      (shape.length === 1 || (shape.length === 2 && second === batch && second !== drive.size))
    generators.set(drive.name, classes ? { name: 'label', args: [data], settings, span } : data)
    const sampled = shape.length === 3 && second !== batch
    const sequence = shape.length === 2 && drive.size === 1 && second !== 1
    const whole = sampled || sequence ? Math.ceil(rows / batch) * second : rows
    steps = Math.max(steps, whole)
  }
  const apart = isTable(file.bytes) ? timeStep(new TextDecoder().decode(file.bytes), file.path) : undefined
  return { generators, steps, apart }
}

export interface Plan {
  readonly task: Task | undefined
  readonly steps: number
  /** One sentence each: what drives the run where the model does not say it. */
  readonly notes: readonly string[]
  /** A target is given, or the cost needs none. */
  readonly hasCost: boolean
}

export interface PlanOptions {
  readonly input?: DataFile
  readonly target?: DataFile
  readonly steps?: number
  readonly batch: number
  readonly dt: number
}

/** Files replace what the task says of their role; their length is that of the run, unless it is given. */
export function planRun(task: Task | undefined, drives: readonly Drive[], options: PlanOptions): Plan {
  const { input, target, batch, dt } = options
  const inputs = input && openFile(input, 'input', drives, batch)
  const targets = target && openFile(target, 'target', drives, batch)
  const steps = options.steps ?? inputs?.steps ?? targets?.steps ?? task?.steps ?? DEFAULT_STEPS
  const notes: string[] = []
  const repeated = (own: number): string => (steps > own ? `, repeated after ${own} steps` : '')
  if (input && inputs) notes.push(`inputs from '${input.path}'${repeated(inputs.steps)}`)
  if (target && targets) {
    // a class lasts as long as its sample
    const hasClasses = [...targets.generators.values()].some(({ name }) => name === 'label')
    notes.push(`targets from '${target.path}'${hasClasses ? '' : repeated(targets.steps)}`)
  }
  for (const [file, opened] of [
    [input, inputs],
    [target, targets],
  ] as const) {
    const { apart = dt } = opened ?? {}
    if (file && Math.abs(apart - dt) > 0.01 * dt)
      notes.push(
        `rows of '${file.path}' are ${Number(apart.toPrecision(6))} apart in 't', and each is one step of ${dt}`,
      )
  }
  if (!task && !input && drives.some((drive) => drive.role === 'input')) {
    notes.push(`the model has no task: each input is driven by three seeded sines for ${steps} steps`)
  }
  const isPulled = target !== undefined || (task?.targets.size ?? 0) > 0
  const hasTargets = drives.some((drive) => drive.role === 'target')
  if (hasTargets && !isPulled)
    notes.push(
      'no target is given, so that no cost pulls at the outputs: give one with --target, or in a task',
    )
  const hasCost = isPulled || !hasTargets
  if (!task && !input && !target) return { task, steps, notes, hasCost }
  const sines: Generator = { name: 'sines', args: [], settings: new Map(), span: { start: 0, end: 0 } }
  const driven = drives.filter((drive) => drive.role === 'input').map((drive) => [drive.name, sines] as const)
  const merged: Task = {
    record: task?.record ?? [],
    every: task?.every ?? 1,
    inputs: inputs?.generators ?? task?.inputs ?? new Map(driven),
    targets: new Map([...(task?.targets ?? []), ...(targets?.generators ?? [])]),
  }
  return { task: merged, steps, notes, hasCost }
}
