/** @file A task to the signals of a run: every generator opened with its population, batch, time step and seed. */

import { nearestName } from '../base/nearest.js'
import { reject } from '../base/reject.js'
import type { Source } from '../base/source.js'
import type { Generator, Task } from '../model/model.js'
import { listed, unknownName } from '../runtime/names.js'
import { openFile, openMnist } from './data.js'
import { openLabel, openMnistLabels } from './labels.js'
import {
  type OpenedSource,
  type Presentation,
  refuseGenerator,
  type SignalSource,
  type SourceContext,
} from './source.js'
import { openConstant, openNoise, openSine, openSines, openSquare } from './waves.js'

type Open = (generator: Generator, context: SourceContext) => OpenedSource | Promise<OpenedSource>

const GENERATORS: Readonly<Record<string, Open>> = {
  square: openSquare,
  sine: openSine,
  sines: openSines,
  ou: openNoise,
  constant: openConstant,
  file: openFile,
  mnist1d: (generator, context) =>
    context.role === 'target' ? openMnistLabels(generator, context) : openMnist(generator, context),
  label: openLabel,
  teacher: async (generator, context) => {
    if (!context.teacher || context.role !== 'target') {
      return refuseGenerator(context, generator, 'E6109', {
        message: "'teacher' stands at a target of a model with a network",
        expected: 'another generator here',
      })
    }
    return { read: await context.teacher(generator, context.name) }
  },
}

/** Names of all generators, for diagnostics and documentation. */
export const GENERATOR_NAMES: readonly string[] = Object.keys(GENERATORS)

export async function openSource(generator: Generator, context: SourceContext): Promise<OpenedSource> {
  const open = Object.hasOwn(GENERATORS, generator.name) ? GENERATORS[generator.name] : undefined
  if (open) return open(generator, context)
  const nearest = nearestName(generator.name, GENERATOR_NAMES)
  return refuseGenerator(context, generator, 'E6108', {
    message: `the generator '${generator.name}' is unknown`,
    expected: listed(GENERATOR_NAMES),
    ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
  })
}

/** An input or a target of a program: what a key of `step` drives. */
export interface Drive {
  readonly name: string
  readonly role: 'input' | 'target'
  readonly size: number
}

export interface TaskContext {
  readonly batch: number
  readonly dt: number
  readonly seed: number
  readonly files: (name: string) => Uint8Array | Promise<Uint8Array>
  readonly source?: Source
  /** Opens `teacher(…)` at a target, on the signals of the inputs. */
  readonly teacher?: (
    generator: Generator,
    name: string,
    inputs: Readonly<Record<string, SignalSource>>,
  ) => SignalSource | Promise<SignalSource>
}

const SINES: Generator = { name: 'sines', args: [], settings: new Map(), span: { start: 0, end: 0 } }

/** The signals of a task, for `sim.run`; without a task every input is driven by three sines. */
export async function openTask(
  task: Task | undefined,
  drives: readonly Drive[],
  context: TaskContext,
): Promise<Readonly<Record<string, SignalSource>>> {
  const { teacher, source, ...given } = context
  const signals: Record<string, SignalSource> = {}
  const inputs: Record<string, SignalSource> = {}
  const beside: SourceContext['teacher'] = teacher && ((generator, name) => teacher(generator, name, inputs))
  const base = { ...given, ...(beside ? { teacher: beside } : {}), ...(source ? { source } : {}) }
  let shown: Presentation | undefined
  for (const role of ['input', 'target'] as const) {
    const open = drives.filter((drive) => drive.role === role)
    const generators = (role === 'input' ? task?.inputs : task?.targets) ?? new Map<string, Generator>()
    const names = open.map((drive) => drive.name)
    for (const name of generators.keys()) if (!names.includes(name)) unknownName('E6005', role, name, names)
    for (const { name, size } of open) {
      const generator = generators.get(name) ?? (task ? undefined : role === 'input' ? SINES : undefined)
      if (generator) {
        const opened = await openSource(generator, { ...base, name, role, size, ...(shown ? { shown } : {}) })
        signals[name] = opened.read
        if (role === 'input') {
          inputs[name] = opened.read
          shown ??= opened.shown
        }
      } else if (role === 'input') {
        reject('E6006', { message: `the task gives no values for input '${name}'`, expected: listed(names) })
      }
    }
  }
  return signals
}
