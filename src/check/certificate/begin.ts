/** @file How runs with learning begin: states apart from zero, and signals of which a stretch of steps is cut. */
import { randomStream } from '../../base/random.js'
import type { Simulation } from '../../runtime/simulation.js'
import { parameterOf } from '../learning/statement.js'
import type { Signals } from './loss.js'
import type { Specimen } from './specimen.js'

/** Many a rule rests where all states are zero. */
export function scatter(sim: Simulation, { model, derivation, seed }: Specimen): void {
  if (derivation.core.anticausal) return
  for (const name of sim.names) {
    if (model.symbols.get(parameterOf(name))?.role !== 'state') continue
    const { uniform } = randomStream(seed, `start ${name}`)
    sim.set(
      name,
      sim.get(name).map(() => 0.2 + 0.6 * uniform()),
    )
  }
}

/** Of signals over so many steps in all, those of some steps. */
export const cut = (signals: Signals, all: number, from: number, steps: number): Signals =>
  Object.fromEntries(
    Object.entries(signals).map(([name, values]) => {
      const width = values.length / all
      return [name, values.subarray(from * width, (from + steps) * width)]
    }),
  )
