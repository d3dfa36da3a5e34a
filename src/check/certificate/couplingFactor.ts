/** @file By what a step multiplies a difference in the signals that it hands on, along a run of the network. */
import { backendFor } from '../../backends/registry.js'
import { loopsIn, settle } from '../../pipeline.js'
import { turnOf } from '../../program/turn.js'
import { createSimulation } from '../../runtime/simulation.js'
import { openWatch } from '../../runtime/turning.js'
import { type Finding, inapplicable, judged } from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'

const NAME = 'stability of the coupling'
const STEPS = 120
const QUICK_STEPS = 40
const LOOKS = 4

export async function couplingFinding(specimen: Specimen): Promise<Finding> {
  const { derivation, dt } = specimen
  const { coupling } = settle(derivation.model, { dt })
  const loops = loopsIn(derivation.core)
  if (derivation.core.anticausal || coupling.kind === 'solved')
    return inapplicable(NAME, 'signals that need each other in one instant are solved for')
  if (loops?.length === 0) return inapplicable(NAME, 'no signals need each other in one instant')
  const compiled = await specimen.open({}, inOneWindow)
  const turn = turnOf(compiled.loops)
  if (turn === undefined)
    return inapplicable(NAME, 'nothing that a step hands on depends on what it was handed')
  const execution = (await (await backendFor('ts')).start(turn.program))()
  const watch = openWatch(turn, execution)
  const steps = specimen.quick ? QUICK_STEPS : STEPS
  const signals = specimen.drive(compiled, steps)
  // nobody refuses what diverges: it is to be seen
  const sim = createSimulation(compiled.loops, await (await backendFor('wasm')).start(compiled.loops))
  let worst = 0
  const length = steps / LOOKS
  for (let n = 0; n < LOOKS; n++) {
    const own = Object.fromEntries(
      Object.entries(signals).map(([key, v]) => [
        key,
        v.subarray((v.length / steps) * n * length, (v.length / steps) * (n + 1) * length),
      ]),
    )
    await sim.run(own, { steps: length, learn: false })
    const { buffers } = sim.snapshot()
    const copy = (): void => {
      for (const [id, values] of Object.entries(buffers)) execution.view(id).set(values)
      for (const { id, role, name } of turn.program.buffers) {
        const last = own[name ?? id]
        if (role === 'flag') execution.view(id).fill(id === 'learn' ? 0 : 1)
        else if ((role === 'input' || role === 'target') && last)
          execution.view(id).set(last.subarray(last.length - last.length / length))
      }
    }
    worst = Math.max(worst, watch.look(copy).factor)
  }
  return judged(NAME, worst < 1, {
    of: turn.stored.flatMap(({ buffer }) => buffer.name ?? []).join(', '),
    value: worst,
    expected: 'a factor from step to step below 1, which no time step changes',
  })
}
