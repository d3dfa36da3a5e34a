/** @file The signals of a model's own task for what has been compiled of it: `sim.run(await taskSignals(program), …)`. */
import { backendFor } from '../backends/registry.js'
import { checkFunction, rejectArgument } from '../base/reject.js'
import type { Runnable } from '../compile.js'
import type { Program } from '../program/program.js'
import { badOption } from '../runtime/settings.js'
import { createSimulation } from '../runtime/simulation.js'
import { type Drive, openTask } from './open.js'
import type { SignalSource } from './source.js'
import { openTeacher, teachingProgram } from './teacher.js'

/** Inputs and targets of a program. */
export const drivesOf = ({ buffers, batch }: Program): readonly Drive[] =>
  buffers.flatMap(({ role, name, id, shape }): readonly Drive[] => {
    if (role !== 'input' && role !== 'target') return []
    const size = shape.slice(1).reduce<number>((n, d) => n * (d === 'batch' ? batch : d), 1)
    return [{ name: name ?? id, role, size }]
  })

function noFiles(name: string): never {
  throw badOption(`the task reads the file '${name}'`, {
    expected: '`files: name => bytes` among the options',
  })
}

export interface TaskOptions {
  /** Of what the task draws; that of `simulate` by default. */
  readonly seed?: number
  /** Bytes of a file that the task names. */
  readonly files?: (name: string) => Uint8Array | Promise<Uint8Array>
}

/**
 * Streams [steps, batch, n] by population, for as many steps as are asked for; three sines at each input where the model has no task. Throws
 * RunError where the task does not fit the network.
 */
export async function taskSignals(
  program: Pick<Runnable, 'loops' | 'derivation'>,
  options: TaskOptions = {},
): Promise<Readonly<Record<string, SignalSource>>> {
  if (!program?.loops || !program.derivation)
    return rejectArgument('what the signals are for', program, 'a program, which `compile` returns')
  const {
    loops,
    derivation: { core, model },
  } = program
  const { seed = model.simulate.seed ?? 0, files } = options ?? {}
  checkFunction("option 'files'", files)
  const { batch, dt } = loops
  return openTask(model.task, drivesOf(loops), {
    batch,
    dt,
    seed,
    source: model.source,
    files: files ?? noFiles,
    teacher: async (generator, name, inputs) => {
      const start = await (await backendFor('wasm')).start(loops)
      const teaching = () => createSimulation(teachingProgram(loops), start, { times: core })
      return openTeacher(generator, name, inputs, { model, start: teaching, batch, seed })
    },
  })
}
