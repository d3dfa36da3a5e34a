/** @file MNIST-1D by several seeds: the training of one after the other, each kept in a folder of its own, and what the figure shows. */
import type { Plateau, Row, Trained } from 'extremal'
import { classify } from './classify.js'
import { claim, type Experiment, type Outcome, type RunContext } from './experiment.js'

export interface Digits {
  readonly name: string
  readonly title: string
  readonly cites: string
  readonly model: string
  /** A smaller one, for the short form. */
  readonly small: string
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

const percent = (x: number): number => Number((100 * x).toFixed(2))

/** `full` as published; `short` is one seed and a part of an epoch. */
export function digits({ name, title, cites, model, small, expected }: Digits): Experiment {
  const run = async (
    length: 'full' | 'short',
    onProgress: (done: number, total: number) => void,
    { folder, only }: RunContext = {},
  ): Promise<Outcome> => {
    const isFull = length === 'full'
    const steps = STEPS[length]
    const seeds = isFull ? SEEDS.filter((s) => only === undefined || only.includes(String(s))) : [SEEDS[0]]
    const epochs = isFull ? EPOCHS : 1
    const showings = isFull ? 4000 / BATCH : 120
    const tests = isFull ? 1000 / BATCH : 2
    const perSeed = epochs * (showings + tests) * steps
    const runs: (Trained<Plateau> & { readonly seed: number })[] = []
    for (const [n, seed] of seeds.entries()) {
      const trained = await classify({
        model: isFull ? model : small,
        task: task(steps),
        name: `${name}, seed ${seed}`,
        seed,
        epochs,
        steps,
        showings,
        tests,
        classes: 10,
        readout: 'sum',
        isOpen: true,
        rate: isFull ? 1e-3 : 5e-3,
        ...(folder === undefined || !isFull ? {} : { folder: `${folder}/seed-${seed}` }),
        onProgress: (done, total) => onProgress((n + done / total) * perSeed, seeds.length * perSeed),
      })
      runs.push({ seed, ...trained })
    }
    const column = (rows: readonly Row[], key: string): Float64Array =>
      Float64Array.from(rows, (row) => row[key] ?? Number.NaN)
    const last = runs.map(({ rows }) => rows.at(-1)?.test_accuracy ?? Number.NaN)
    const mean = last.reduce((sum, a) => sum + a, 0) / last.length
    const curves = (key: string, scale: number) =>
      runs.map(({ seed, rows }) => ({
        name: `seed ${seed}`,
        x: rows.map((_, n) => n + 1),
        y: column(rows, key).map((v) => v * scale),
      }))
    const x = { label: 'epoch' }
    const { accuracy, within } = expected
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
            claim(
              `test accuracy of the last epoch in %, mean of seeds ${seeds.join(', ')}`,
              percent(mean),
              `${percent(accuracy)} ± ${percent(within)}`,
              Math.abs(mean - accuracy) <= within,
            ),
            ...runs.map(({ seed, seconds }, n) => {
              const best = Math.max(...column(runs[n]?.rows ?? [], 'test_accuracy'))
              const found = `${percent(last[n] ?? Number.NaN)} (best ${percent(best)}), ${Math.round(seconds / 60)} min`
              return { what: `seed ${seed}: the same, minutes`, found, expected: 'shown', holds: true }
            }),
          ]
        : [
            claim(
              'test accuracy in %, of samples a fifth as long',
              percent(mean),
              'above 20: chance is 10',
              mean > 0.2,
            ),
          ],
      seconds: runs.reduce((sum, r) => sum + r.seconds, 0),
      measured: {
        data: DATA,
        epochs,
        runs: runs.map(({ seed, rows, seconds }) => ({
          seed,
          minutes: Number((seconds / 60).toFixed(1)),
          last: rows.at(-1),
          best: Math.max(...column(rows, 'test_accuracy')),
        })),
      },
    }
  }
  return { name, title, cites, run }
}
