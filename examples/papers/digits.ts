/** @file MNIST-1D by several seeds: the training of one after the other, each kept in a folder of its own, and what the figure shows. */
import type { Plateau, Row, Trained } from 'extremal'
import { classify } from './classify.js'
import { type Claim, claim, type Experiment, type Outcome, type RunContext } from './experiment.js'

export interface Digits {
  readonly name: string
  readonly title: string
  readonly cites: string
  readonly model: string
  /** A smaller one, for the short form. */
  readonly small: string
  /** A further run of the first seed on all cores, with what it has to reach. */
  readonly fast?: { readonly accuracy: number; readonly minutes: number }
  /** Published, of the last epoch. */
  readonly expected: { readonly accuracy: number; readonly within: number }
}

const SEEDS = [12, 34, 56] as const
const EPOCHS = 150
/** Of the data set, the same for all seeds, which draw weights and order. */
const DATA = 42
const DT = 0.2
/** Steps of a sample: 72 time units, and a fifth of that to have a look. */
const STEPS = { full: 360, short: 72 }
const BATCH = 100

const task =
  (steps: number) =>
  (part: 'train' | 'test'): string => {
    const order = part === 'train' ? 'shuffled' : 'stored'
    const length = steps === STEPS.full ? '' : `length = ${steps * DT}, `
    const set = `mnist1d(${DATA}, ${length}part = ${part}, order = ${order})`
    return `  input  x = ${set}\n  target y = label(${set})`
  }

interface Run {
  readonly seed: number
  readonly isFast: boolean
  /** What `--only` calls it. */
  readonly label: string
}

function fastClaim(
  { seed, rows, seconds }: Trained<Plateau> & Run,
  { accuracy, minutes }: NonNullable<Digits['fast']>,
): Claim {
  const reached = rows.at(-1)?.test_accuracy ?? Number.NaN
  return {
    what: `seed ${seed} on all cores, multiply-adds rounded once`,
    found: `${percent(reached)} %, ${Math.round(seconds / 60)} min`,
    expected: `at least ${percent(accuracy)} % in under ${minutes} min`,
    holds: reached >= accuracy && seconds < 60 * minutes,
  }
}

const percent = (x: number): number => Number((100 * x).toFixed(2))

/** `full` as published; `short` is one seed and a part of an epoch. */
export function digits({ name, title, cites, model, small, expected, fast }: Digits): Experiment {
  const run = async (
    length: 'full' | 'short',
    onProgress: (done: number, total: number) => void,
    { folder, only }: RunContext = {},
  ): Promise<Outcome> => {
    const isFull = length === 'full'
    const steps = STEPS[length]
    const isAsked = (run: string): boolean => only === undefined || only.includes(run)
    const chosen: readonly Run[] = isFull
      ? [
          ...SEEDS.map((seed) => ({ seed, isFast: false, label: String(seed) })),
          ...(fast ? [{ seed: SEEDS[0], isFast: true, label: 'fast' }] : []),
        ].filter(({ label }) => isAsked(label))
      : [{ seed: SEEDS[0], isFast: false, label: String(SEEDS[0]) }]
    const epochs = isFull ? EPOCHS : 1
    const showings = isFull ? 4000 / BATCH : 120
    const tests = isFull ? 1000 / BATCH : 2
    const perSeed = epochs * (showings + tests) * steps
    const all: (Trained<Plateau> & Run)[] = []
    for (const [n, { seed, isFast, label }] of chosen.entries()) {
      const trained = await classify({
        model: isFull ? model : small,
        task: task(steps),
        name: `${name}, seed ${seed}${isFast ? ', fast' : ''}`,
        seed,
        isFast,
        epochs,
        steps,
        showings,
        tests,
        classes: 10,
        readout: 'sum',
        isOpen: true,
        rate: isFull ? 1e-3 : 5e-3,
        ...(folder === undefined || !isFull ? {} : { folder: `${folder}/seed-${label}` }),
        onProgress: (done, total) => onProgress((n + done / total) * perSeed, chosen.length * perSeed),
      })
      all.push({ seed, isFast, label, ...trained })
    }
    const runs = all.filter((r) => !r.isFast)
    const quick = all.find((r) => r.isFast)
    const column = (rows: readonly Row[], key: string): Float64Array =>
      Float64Array.from(rows, (row) => row[key] ?? Number.NaN)
    const last = runs.map(({ rows }) => rows.at(-1)?.test_accuracy ?? Number.NaN)
    const mean = last.reduce((sum, a) => sum + a, 0) / last.length
    const curves = (key: string, scale: number) =>
      (runs.length > 0 ? runs : all).map(({ seed, rows }) => ({
        name: `seed ${seed}`,
        x: rows.map((_, n) => n + 1),
        y: column(rows, key).map((v) => v * scale),
      }))
    const x = { label: 'epoch' }
    const { accuracy, within } = expected
    const meanClaim = (): Claim =>
      claim(
        `test accuracy of the last epoch in %, mean of seeds ${runs.map((r) => r.seed).join(', ')}`,
        percent(mean),
        `${percent(accuracy)} ± ${percent(within)}`,
        Math.abs(mean - accuracy) <= within,
      )
    return {
      panels: [
        {
          title: 'test accuracy in %',
          x,
          curves: curves('test_accuracy', 100),
          levels: [{ y: 100 * accuracy }],
        },
        { title: 'cross-entropy in training', x, log: true, curves: curves('train_loss', 1) },
        {
          title: 'cross-entropy of the test',
          x,
          log: true,
          curves: curves('test_loss', 1),
        },
        { title: 'rate', x, log: true, curves: curves('rate', 1) },
      ],
      claims: isFull
        ? [
            ...(runs.length === 0 ? [] : [meanClaim()]),
            ...runs.map(({ seed, seconds }, n) => {
              const best = Math.max(...column(runs[n]?.rows ?? [], 'test_accuracy'))
              const found = `${percent(last[n] ?? Number.NaN)} (best ${percent(best)}), ${Math.round(seconds / 60)} min`
              return { what: `seed ${seed}: the same, minutes`, found, expected: 'shown', holds: true }
            }),
            ...(fast && quick ? [fastClaim(quick, fast)] : []),
          ]
        : [
            claim(
              'test accuracy in %, of samples a fifth as long',
              percent(mean),
              'above 20: chance is 10',
              mean > 0.2,
            ),
          ],
      seconds: all.reduce((sum, r) => sum + r.seconds, 0),
      measured: {
        data: DATA,
        epochs,
        runs: all.map(({ seed, isFast, rows, seconds }) => ({
          seed,
          ...(isFast ? { fast: true } : {}),
          minutes: Number((seconds / 60).toFixed(1)),
          last: rows.at(-1),
          best: Math.max(...column(rows, 'test_accuracy')),
        })),
      },
    }
  }
  return { name, title, cites, run }
}
