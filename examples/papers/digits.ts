/** @file MNIST-1D by several seeds: the training of one after the other, each kept in a folder of its own, and what the figure shows. */
import { availableParallelism } from 'node:os'
import type { Plateau, Row, Trained } from 'extremal'
import { classify } from './classify.js'
import { type Claim, claim, type Experiment, GIVEN, type Outcome, type RunContext } from './experiment.js'
import { ENTRIES, FILE, samplesIn } from './npzFile.js'

export interface Digits {
  readonly name: string
  readonly title: string
  readonly cites: string
  readonly model: string
  /** A smaller one, for the short form. */
  readonly small: string
  /** A further run of the first seed on all cores, with what it has to reach. */
  readonly fast?: { readonly accuracy: number; readonly minutes: number }
  /** Sets that are drawn, each for the first seed, in place of one set for all seeds: that of the papers, and others to compare it with. */
  readonly sets?: readonly number[]
  /** Published, of the last epoch. */
  readonly expected: { readonly accuracy: number; readonly within: number }
}

const SEEDS = [12, 34, 56] as const
const EPOCHS = 150
/** The set of the papers, the same for all seeds, which draw weights and order. */
export const DATA = 42
const DT = 0.2
/** Steps of a sample that is drawn: 72 time units, and a fifth of that to have a look. */
const STEPS = { full: 360, short: 72 }
const BATCH = 100
/** What the short form shows. */
const LOOK = { showings: 120, tests: 2 }

/** What is shown: the set that is drawn, or one of the user's. */
interface Shown {
  readonly task: (part: 'train' | 'test') => string
  readonly steps: number
  /** Batches of an epoch, and of its test. */
  readonly showings: number
  readonly tests: number
  readonly files?: (name: string) => Uint8Array
  /** For the record. */
  readonly data: unknown
}

/** Training comes in an order of its own in every round, whatever the set. */
const orderOf = (part: 'train' | 'test'): string => `order = ${part === 'train' ? 'shuffled' : 'stored'}`

const drawn = (isFull: boolean, of: number): Shown => {
  const steps = isFull ? STEPS.full : STEPS.short
  const length = isFull ? '' : `length = ${steps * DT}, `
  return {
    task(part) {
      const set = `mnist1d(${of}, ${length}part = ${part}, ${orderOf(part)})`
      return `  input  x = ${set}\n  target y = label(${set})`
    },
    steps,
    showings: isFull ? 4000 / BATCH : LOOK.showings,
    tests: isFull ? 1000 / BATCH : LOOK.tests,
    data: of,
  }
}

/** Labels follow the order of the samples. */
const given = (folder: string, isFull: boolean): Shown => {
  const { bytes, length, train, test, sha256 } = samplesIn(folder, BATCH)
  const whole = { showings: Math.floor(train / BATCH), tests: Math.floor(test / BATCH) }
  return {
    task(part) {
      const { x, y } = ENTRIES[part]
      return `  input  x = file("${FILE}", "${x}", ${orderOf(part)})\n  target y = label(file("${FILE}", "${y}"))`
    },
    steps: length,
    ...(isFull ? whole : { showings: LOOK.showings, tests: Math.min(whole.tests, LOOK.tests) }),
    files: () => bytes,
    data: { file: FILE, sha256 },
  }
}

interface Run {
  readonly seed: number
  /** The number of the set, where it is one of several. */
  readonly set?: number
  readonly fast?: { readonly threads: number }
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

/** What an accuracy on the set of the papers says, of how those on other sets lie: Student's t of one more draw, two-sided 5 %. */
function likeOthers(runs: readonly Run[], accuracies: readonly number[]): readonly Claim[] {
  const own = accuracies[runs.findIndex(({ set }) => set === DATA)]
  const others = accuracies.filter((_, n) => runs[n]?.set !== DATA)
  const bound = T_975[others.length - 1]
  if (own === undefined || bound === undefined) return []
  const mean = others.reduce((sum, a) => sum + a, 0) / others.length
  const variance = others.reduce((sum, a) => sum + (a - mean) ** 2, 0) / (others.length - 1)
  const t = Math.abs(own - mean) / Math.sqrt(variance * (1 + 1 / others.length))
  return [
    {
      what: `test accuracy of the last epoch in %, seed ${SEEDS[0]}, mean of the other sets and its deviation`,
      found: `${percent(mean)}, ${percent(Math.sqrt(variance))}`,
      expected: 'shown',
      holds: true,
    },
    claim(`set ${DATA} beside them: Student's t`, t, `below ${bound}: one of their kind`, t < bound),
  ]
}

/** Quantiles of Student's t at 0.975, by degrees of freedom. */
const T_975: readonly (number | undefined)[] = [undefined, 12.71, 4.303, 3.182, 2.776, 2.571]

const named = ({ seed, set }: Pick<Run, 'seed' | 'set'>): string =>
  set === undefined ? `seed ${seed}` : `set ${set}`

const percent = (x: number): number => Number((100 * x).toFixed(2))

/** `full` as published; `short` is one seed and a part of an epoch. */
export function digits({ name, title, cites, model, small, expected, fast, sets }: Digits): Experiment {
  const remark = `Multiply-adds are rounded once; one core a ${sets ? 'set' : 'seed'}.`
  const onGiven = {
    title: `${title}, on data of the user's`,
    cites,
    remark: `The set is \`${FILE}\` of the folder. ${remark}`,
  }
  const run = async (
    length: 'full' | 'short',
    onProgress: (done: number, total: number) => void,
    { folder, only, data }: RunContext = {},
  ): Promise<Outcome> => {
    const isFull = length === 'full'
    const shownIn = (run?: Run): Shown =>
      data === undefined ? drawn(isFull, run?.set ?? DATA) : given(data, isFull)
    const shown = shownIn()
    const { steps, showings, tests, files } = shown
    const isAsked = (run: string): boolean => only === undefined || only.includes(run)
    // as many may run side by side as there are cores
    const perRun = isFull ? { fast: { threads: 1 } } : {}
    const all: readonly Run[] = [
      ...(sets
        ? sets.map((set) => ({ seed: SEEDS[0], set, label: `set ${set}`, ...perRun }))
        : SEEDS.map((seed) => ({ seed, label: String(seed), ...perRun }))),
      ...(fast && data === undefined
        ? [{ seed: SEEDS[0], label: 'fast', fast: { threads: availableParallelism() } }]
        : []),
    ]
    const chosen = isFull ? all.filter(({ label }) => isAsked(label)) : all.slice(0, 1)
    const epochs = isFull ? EPOCHS : 1
    const perSeed = epochs * (showings + tests) * steps
    const trained: (Trained<Plateau> & Run)[] = []
    for (const [n, one] of chosen.entries()) {
      const { seed, label } = one
      const { task } = shownIn(one)
      const of = data === undefined ? name : `${name}${GIVEN}`
      const result = await classify({
        model: isFull ? model : small,
        task,
        name: `${of}, ${named(one)}${label === 'fast' ? ', fast' : ''}`,
        seed,
        ...(one.fast ? { fast: one.fast } : {}),
        ...(files ? { files } : {}),
        epochs,
        steps,
        showings,
        tests,
        classes: 10,
        readout: 'sum',
        isOpen: true,
        rate: isFull ? 1e-3 : 5e-3,
        ...(folder === undefined || !isFull
          ? {}
          : { folder: `${folder}/${one.set === undefined ? 'seed-' : ''}${label.replace(' ', '-')}` }),
        onProgress: (done, total) => onProgress((n + done / total) * perSeed, chosen.length * perSeed),
      })
      trained.push({ ...one, ...result })
    }
    const runs = trained.filter((r) => r.label !== 'fast')
    const quick = trained.find((r) => r.label === 'fast')
    const column = (rows: readonly Row[], key: string): Float64Array =>
      Float64Array.from(rows, (row) => row[key] ?? Number.NaN)
    const last = runs.map(({ rows }) => rows.at(-1)?.test_accuracy ?? Number.NaN)
    const mean = last.reduce((sum, a) => sum + a, 0) / last.length
    const curves = (key: string, scale: number) =>
      (runs.length > 0 ? runs : trained).map(({ rows, ...one }) => ({
        name: named(one),
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
    // samples of the user's are as long as they are: of those of 360 steps nothing more can be told so soon
    const lookClaim = (): Claim => {
      const loss = runs[0]?.rows.at(-1)?.train_loss ?? Number.NaN
      return data === undefined
        ? claim(
            'test accuracy in %, of samples a fifth as long',
            percent(mean),
            'above 20: chance is 10',
            mean > 0.2,
          )
        : claim(
            `cross-entropy in training, of samples of ${steps} steps`,
            loss,
            'below ln 10',
            loss < Math.log(10),
          )
    }
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
            ...(sets ? likeOthers(runs, last) : runs.length === 0 ? [] : [meanClaim()]),
            ...runs.map(({ seconds, ...one }, n) => {
              const best = Math.max(...column(runs[n]?.rows ?? [], 'test_accuracy'))
              const found = `${percent(last[n] ?? Number.NaN)} (best ${percent(best)}), ${Math.round(seconds / 60)} min`
              return { what: `${named(one)}: the same, minutes`, found, expected: 'shown', holds: true }
            }),
            ...(fast && quick ? [fastClaim(quick, fast)] : []),
          ]
        : [lookClaim()],
      seconds: trained.reduce((sum, r) => sum + r.seconds, 0),
      measured: {
        data: sets ?? shown.data,
        epochs,
        runs: trained.map(({ seed, set, label, rows, seconds }) => ({
          seed,
          ...(set === undefined ? {} : { set }),
          ...(label === 'fast' ? { fast: true } : {}),
          minutes: Number((seconds / 60).toFixed(1)),
          last: rows.at(-1),
          best: Math.max(...column(rows, 'test_accuracy')),
        })),
      },
    }
  }
  return sets
    ? { name, title, cites, remark, takes: ['only'], run }
    : { name, title, cites, remark, given: onGiven, takes: ['only', 'data'], run }
}
