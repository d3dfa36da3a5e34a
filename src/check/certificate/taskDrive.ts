/** @file The model's own task as a drive, where the small network has the sizes that the task is made for. */
import { backendFor } from '../../backends/registry.js'
import { createSimulation } from '../../runtime/simulation.js'
import { openTask } from '../../tasks/open.js'
import { drivesOf } from '../../tasks/signals.js'
import { openTeacher, teachingProgram } from '../../tasks/teacher.js'
import type { Drive } from './drives.js'
import type { Specimen } from './specimen.js'

/** Steps of the task that are looked at. */
const MOST_STEPS = 1500

/** Undefined where the model has no task, or one for a larger network. */
export async function taskDrive(specimen: Specimen): Promise<Drive | undefined> {
  const { model, sizes, dt, seed } = specimen
  if (!model.task || sizes.some((s) => s.full !== s.checked)) return undefined
  const { loops } = await specimen.open()
  const start = await (await backendFor('wasm')).start(loops)
  const teaching = { model, start: () => createSimulation(teachingProgram(loops), start), batch: 1, seed }
  const sources = await openTask(model.task, drivesOf(loops), {
    batch: 1,
    dt,
    seed,
    source: model.source,
    files: () => new Uint8Array(0),
    teacher: (generator, of, inputs) => openTeacher(generator, of, inputs, teaching),
  })
  const period = Math.min(MOST_STEPS, model.task.steps ?? MOST_STEPS)
  const signals = Object.fromEntries(
    Object.entries(sources).map(([name, read]) => [name, Float64Array.from(read(0, period))]),
  )
  return { name: "the model's task", signals, waves: () => () => 0, period, warm: 0 }
}
