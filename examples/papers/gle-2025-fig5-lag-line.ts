/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 5:
 * the lag line, a chain of two neurons that learns weights and time constants of another one, online.
 *
 * Expected: with look-ahead in the errors (GLE) W = (1, 2) and tau_m = (1, 2) are reached and kept; with instantaneous errors W[h,x] goes to
 * zero and the time constants to their bound; truncated backpropagation through time, in windows of 1, 2 and 4 time units, ends lower the longer
 * its window. As published, but for a fixed start, a tenth of the rate per step for the windows, and 200,000 steps in place of 400,000, in which
 * no window arrives.
 */
import { readFileSync } from 'node:fs'
import { compile, derive, parse, taskSignals } from 'extremal'
import { claim, type Experiment, main, rowMeans, tail } from './experiment.js'

const TEXT = readFileSync(new URL('../lag-line.energy', import.meta.url), 'utf8')
const TEACHER = { 'W[h,x]': 1, 'W[y,h]': 2, 'tau_m[h]': 1, 'tau_m[y]': 2 } as const
const NAMES = Object.keys(TEACHER)
/** Where weights and time constants end with instantaneous errors. */
const PUBLISHED = [-0.059, 2.077, 0.1, 0.1]
const EVERY = 200

/** The same network by the exact gradient over windows; a step of the optimizer for each, as large as all the steps within it. */
const windowed = (steps: number): string =>
  TEXT.replace(
    /^descend.*$/mu,
    `descend     C in W, tau_m by bptt window = ${steps} rate eta = ${1e-5 * steps} with adam`,
  ).replace('approximate nudging gamma', 'approximate nudging 0')

const VARIANTS: readonly (readonly [string, string])[] = [
  ['GLE', TEXT],
  ['instantaneous', TEXT.replace('approximate causal', 'approximate instantaneous')],
  ['BPTT, window 1', windowed(100)],
  ['BPTT, window 2', windowed(200)],
  ['BPTT, window 4', windowed(400)],
]

interface Trained {
  readonly times: Float64Array
  readonly parameters: readonly ArrayLike<number>[]
  readonly cost: Float64Array
}

interface Run extends Trained {
  readonly name: string
  /** Furthest parameter from the teacher's, relative, along the run and at its end. */
  readonly distances: Float64Array
  readonly apart: number
  readonly loss: number
}

async function train(text: string, steps: number, onProgress: (done: number) => void): Promise<Trained> {
  const program = await compile(derive(parse(text)))
  const recording = await program.start().run(await taskSignals(program), {
    steps,
    record: [...NAMES, 'cost'],
    every: EVERY,
    onProgress,
  })
  const parameters = NAMES.map((name) => recording.get(name).data)
  return {
    times: recording.times,
    parameters,
    cost: rowMeans(recording.get('cost').data, program.loops.batch),
  }
}

export const experiment: Experiment = {
  name: 'gle-2025-fig5-lag-line',
  title: 'A chain of two neurons learns weights and time constants',
  cites:
    'Ellenberger, Haider et al. 2025 (arXiv 2403.16933), Fig. 5: look-ahead, instantaneous, windows of backpropagation',
  async run(length, onProgress) {
    const steps = length === 'full' ? 200_000 : 3000
    const runs: Run[] = []
    for (const [n, [name, text]] of VARIANTS.entries()) {
      const run = await train(text, steps, (done) => onProgress(n * steps + done, VARIANTS.length * steps))
      // the furthest of the four parameters from the teacher's, relative
      const apart = (row: number): number =>
        Math.max(
          ...Object.values(TEACHER).map((t, k) => Math.abs((run.parameters[k]?.[row] ?? Number.NaN) - t) / t),
        )
      const distances = Float64Array.from(run.times, (_, row) => apart(row))
      runs.push({ name, ...run, distances, loss: tail(run.cost, 10), apart: distances.at(-1) ?? Number.NaN })
    }
    const of = (name: string): Run | undefined => runs.find((r) => r.name === name) ?? runs[0]
    const gle = of('GLE')
    const instant = of('instantaneous')
    const fallen = Math.max(
      ...PUBLISHED.map((p, k) => Math.abs((instant?.parameters[k]?.[instant.times.length - 1] ?? 0) - p)),
    )
    const panels = [
      ...NAMES.map((title, k) => ({
        title,
        curves: runs.map(({ name, times, parameters }) => ({ name, x: times, y: parameters[k] ?? [] })),
        levels: [{ y: Object.values(TEACHER)[k] ?? 0 }],
      })),
      {
        title: 'cost',
        log: true,
        curves: runs.map(({ name, times, cost }) => ({ name, x: times, y: cost })),
      },
      {
        title: 'furthest parameter from the teacher, relative',
        log: true,
        curves: runs.map(({ name, times, distances }) => ({ name, x: times, y: distances })),
      },
    ]
    const claims =
      length === 'full'
        ? [
            claim(
              'GLE: furthest parameter',
              gle?.apart ?? 1,
              'within 0.0002, as published',
              (gle?.apart ?? 1) < 2e-4,
            ),
            claim('GLE: loss', gle?.loss ?? 1, 'below 1e-10, the published floor', (gle?.loss ?? 1) < 1e-10),
            claim(
              'BPTT: loss of window 4 over that of window 1',
              (of('BPTT, window 4')?.loss ?? 1) / (of('BPTT, window 1')?.loss ?? 1),
              'below 1',
              (of('BPTT, window 4')?.loss ?? 1) < (of('BPTT, window 1')?.loss ?? 1),
            ),
            claim(
              `instantaneous: furthest parameter from where the published run ends, ${PUBLISHED.join(', ')}`,
              fallen,
              'within 0.01',
              fallen < 0.01,
            ),
            claim('instantaneous: loss', instant?.loss ?? 0, 'above 1e-3', (instant?.loss ?? 0) > 1e-3),
          ]
        : [
            claim(
              'GLE: furthest parameter',
              gle?.apart ?? 1,
              'on its way from 0.75',
              (gle?.apart ?? 1) < 0.72,
            ),
          ]
    const measured = Object.fromEntries(
      runs.map(({ name, times, parameters, loss, apart }) => [
        name,
        {
          ends: Object.fromEntries(NAMES.map((p, k) => [p, parameters[k]?.[times.length - 1]])),
          loss,
          apart,
        },
      ]),
    )
    return { panels, claims, measured: { steps, ...measured } }
  },
}

await main(import.meta.url, experiment)
