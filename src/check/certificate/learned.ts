/**
 * @file Steps with learning on: what each parameter changes by, against the gradient of the step, the declared rate and the optimizer;
 * and that nothing changes without learning, or without a rule.
 */

import { backendFor } from '../../backends/registry.js'
import type { Runnable } from '../../compile.js'
import type { Derivation } from '../../pipeline.js'
import { createSimulation, type Simulation } from '../../runtime/simulation.js'
import { freshMemory, type Memory, moved, type Pace } from '../learning/moved.js'
import { type Block, intervalOf, parameterOf, rangeOf, rateOf } from '../learning/statement.js'
import { cut, scatter } from './begin.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, unrun } from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'

const LEARNED = 'change of parameters as the rule says'
const STILL = 'parameters that nothing changes'

/** Actions of a rule that are looked at, and steps of what is solved over a window. */
const ACTIONS = { quick: 6, full: 20 } as const
const SPARSE_ACTIONS = 2
/** As many times the actions where something has not moved yet. */
const PATIENCE = 10
const WINDOW = { quick: 8, full: 30 } as const

/** Of the largest change; rounding of the parameter itself is allowed for. */
const MOST = 1e-9
const ROUNDING = 4 * 2 ** -52
/** A change that is no larger than so many roundings shows nothing. */
const CLEAR = 1e4

export async function learnedFindings(specimen: Specimen): Promise<readonly Finding[]> {
  const { derivation, model } = specimen
  if (model.populations.length === 0) return [inapplicable(LEARNED, 'the model has no network to run')]
  if (derivation.core.plasticity.length === 0) return [inapplicable(LEARNED, 'nothing learns')]
  try {
    const compiled = await specimen.open({}, inOneWindow)
    const blocks = blocksOf(compiled, derivation)
    const intervals = [...new Set(blocks.map((b) => interval(specimen, b)))]
    const found: Finding[] = []
    const trial = { specimen, compiled, fixed: fixedIn(compiled, blocks), still: new Map<string, number>() }
    for (const steps of intervals) {
      const own = blocks.filter((b) => interval(specimen, b) === steps)
      found.push(...(await acted(trial, own, steps)))
    }
    return [...found, stillFinding(trial.still)]
  } catch (failure) {
    return [unrun(LEARNED, reasonOf(failure))]
  }
}

const interval = ({ derivation, dt, seed }: Specimen, block: Block): number | undefined =>
  intervalOf(block, derivation, dt, seed)

function blocksOf({ loops }: Runnable, { core }: Derivation): readonly Block[] {
  return loops.buffers.flatMap(({ role, name, shape }): readonly Block[] => {
    const law = core.plasticity.find((l) => l.parameter === parameterOf(name ?? ''))
    if (role !== 'gradient' || name === undefined || !law) return []
    const row = shape.slice(1).reduce<number>((n, d) => n * (d === 'batch' ? 1 : d), 1)
    return [{ name, law, row }]
  })
}

/** How far a block was from where its rule says. */
interface Seen {
  readonly block: Block
  readonly pace: Pace
  readonly memory: Memory
  /** Largest distance beyond rounding, change, and parameter. */
  apart: number
  change: number
  size: number
}

/** What runs, and what has to stay as it is: by name, how far it went all the same. */
interface Trial {
  readonly specimen: Specimen
  readonly compiled: Runnable
  readonly fixed: readonly string[]
  readonly still: Map<string, number>
}

/** Runs from the start, some actions of the rules that act once in so many steps; once at the end where a window is solved. */
async function acted(
  { specimen, compiled, fixed, still }: Trial,
  blocks: readonly Block[],
  interval: number | undefined,
): Promise<readonly Finding[]> {
  const pace = specimen.quick ? 'quick' : 'full'
  // loops that learning makes unstable are no matter of this
  const sim = createSimulation(compiled.loops, await (await backendFor('wasm')).start(compiled.loops))
  scatter(sim, specimen)
  const every = interval ?? WINDOW[pace]
  const actions = every === 1 ? ACTIONS[pace] : interval === undefined ? 1 : SPARSE_ACTIONS
  // errors that come a step later in each population first have to reach all of them
  const ahead = every === 1 ? 3 * specimen.model.populations.length : 0
  const most = every === 1 ? PATIENCE * actions : actions
  const all = ahead + most * every
  const signals = specimen.drive(compiled, all)
  const run = async (from: number, steps: number, learn: boolean): Promise<void> => {
    if (steps > 0) await sim.run(cut(signals, all, from, steps), { steps, learn })
  }
  const names = blocks.map((b) => b.name)
  const seen = blocks.map(
    (block): Seen => ({
      block,
      pace: paceOf(specimen, block),
      memory: freshMemory(sim.get(block.name).length),
      apart: 0,
      change: 0,
      size: 0,
    }),
  )
  const start = valuesOf(sim, fixed)
  const frozen = valuesOf(sim, names)
  await run(0, ahead, false)
  compareStill(sim, frozen, still)
  for (let n = 0; n < most && (n < actions || seen.some((s) => s.change === 0)); n++) {
    const from = ahead + n * every
    const before = valuesOf(sim, names)
    if (interval === undefined) await run(from, every, true)
    else {
      await run(from, every - 1, true)
      compareStill(sim, before, still)
      await run(from + every - 1, 1, true)
    }
    for (const s of seen) compare(s, before.get(s.block.name), sim)
  }
  compareStill(sim, start, still)
  return findingsOf(seen)
}

function paceOf({ derivation, model, dt, seed }: Specimen, block: Block): Pace {
  const { law, name, row } = block
  const rates = rateOf(block, model, seed)
  const isRare = law.every !== undefined || law.contrast !== undefined || derivation.core.anticausal
  return {
    ...(law.optimizer ? { optimizer: law.optimizer } : {}),
    rate: (n) => rates[rates.length === 1 ? 0 : Math.floor(n / row)] ?? Number.NaN,
    time: isRare ? 1 : dt,
    range: rangeOf(parameterOf(name), derivation, dt),
  }
}

/** Parameters that no rule changes. */
const fixedIn = ({ loops }: Runnable, blocks: readonly Block[]): readonly string[] =>
  loops.buffers.flatMap(({ role, name }) =>
    role === 'parameter' && name !== undefined && blocks.every((b) => b.name !== name) ? [name] : [],
  )

const valuesOf = (sim: Simulation, names: readonly string[]): ReadonlyMap<string, Float64Array> =>
  new Map(names.map((name) => [name, Float64Array.from(sim.get(name))]))

function compareStill(
  sim: Simulation,
  before: ReadonlyMap<string, Float64Array>,
  still: Map<string, number>,
): void {
  for (const [name, was] of before) {
    const now = sim.get(name)
    const moves = was.reduce((most, x, n) => Math.max(most, Math.abs(x - (now[n] ?? Number.NaN))), 0)
    still.set(name, Math.max(still.get(name) ?? 0, moves))
  }
}

/** A block after an action, against where its gradient has to take it. */
function compare(s: Seen, was: Float64Array | undefined, sim: Simulation): void {
  if (!was) return
  const { name } = s.block
  const wanted = moved(was, sim.gradient(name), s.memory, s.pace)
  const now = sim.get(name)
  for (const [n, x] of was.entries()) {
    const [to, is] = [wanted[n] ?? Number.NaN, now[n] ?? Number.NaN]
    const apart = Math.abs(is - to) - ROUNDING * Math.max(Math.abs(x), Math.abs(to))
    s.apart = Math.max(s.apart, Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart)
    s.change = Math.max(s.change, Math.abs(to - x))
    s.size = Math.max(s.size, Math.abs(x))
  }
}

/** By parameter: the block that is furthest off. */
function findingsOf(seen: readonly Seen[]): readonly Finding[] {
  const shareOf = (s: Seen): number => (s.apart <= 0 ? 0 : s.apart / s.change)
  const names = [...new Set(seen.map((s) => parameterOf(s.block.name)))]
  return names.map((of): Finding => {
    const own = seen.filter((s) => parameterOf(s.block.name) === of)
    const worst = own.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a))
    const share = shareOf(worst)
    const unmoved = own.filter((s) => s.change <= CLEAR * ROUNDING * s.size)
    const said = {
      of,
      value: share,
      expected: `at most ${MOST} of the largest change`,
      note: noteOf(worst, unmoved),
    }
    if (unmoved.length === own.length && share <= MOST)
      return {
        name: LEARNED,
        outcome: 'not applicable',
        of,
        note: 'it does not move: its rate or its gradient is zero',
      }
    return judged(LEARNED, share <= MOST, said)
  })
}

function noteOf(worst: Seen, unmoved: readonly Seen[]): string {
  const { optimizer } = worst.pace
  const how = optimizer === undefined ? 'plain rate' : optimizer.kind
  const off = worst.apart > 0 ? `; most off: ${worst.block.name}` : ''
  const still = unmoved.length > 0 ? `; without a change: ${unmoved.map((s) => s.block.name).join(', ')}` : ''
  return `${how}${off}${still}`
}

function stillFinding(still: ReadonlyMap<string, number>): Finding {
  const [name = '', most = 0] = [...still].reduce<readonly [string, number]>(
    (a, b) => (b[1] > a[1] ? b : a),
    ['', 0],
  )
  return judged(STILL, most === 0, {
    ...(most === 0 ? {} : { of: name }),
    value: most,
    expected: 'no change: without learning, without a rule, and between two actions of a rule',
  })
}
