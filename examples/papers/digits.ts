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
  /** Further runs of the three seeds in which these signals begin at zero with each sample: `the lag net at rest`. */
  readonly afresh?: { readonly what: string; readonly signals: readonly string[] }
  /** Further seeds, for the scatter on the set that is drawn. */
  readonly further?: readonly number[]
  /** A further run of the first seed on all cores, with what it has to reach. */
  readonly fast?: { readonly accuracy: number; readonly minutes: number }
  /** Published: of the last epoch, its scatter over seeds, and how many minutes a seed takes there. */
  readonly expected: {
    readonly accuracy: number
    readonly deviation: number
    /** How far the mean of three seeds may be off. */
    readonly within: number
    readonly minutes: number
  }
}

const SEEDS = [12, 34, 56] as const
const EPOCHS = 150
/** The set of the papers, the same for all seeds, which draw weights and order. */
const DATA = 42
const DT = 0.2
/** Steps of a sample that is drawn: 72 time units, and a fifth of that to have a look. */
const STEPS = { full: 360, short: 72 }
const BATCH = 100
/** What the short form shows. */
const LOOK = { showings: 120, tests: 2 }

/** The draw of a population's biases with so many inputs: in published code that of weights, where they are zero unless a model says so. */
export const biasOf = (inputs: number): string => {
  const limit = Number((1 / Math.sqrt(inputs)).toFixed(6))
  return `b = uniform(${-limit}, ${limit})`
}

/** A model that draws them, in these populations. */
export const withBiases = (model: string, inputs: Readonly<Record<string, number>>): string =>
  Object.entries(inputs).reduce((text, [name, n]) => {
    const line = new RegExp(`^( +${name.replaceAll('.', '\\.')} +: (?:output )?\\d+),`, 'm')
    if (!line.test(text)) throw new Error(`no population '${name}'`)
    return text.replace(line, `$1, ${biasOf(n)},`)
  }, model)

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

const drawn = (isFull: boolean): Shown => {
  const steps = isFull ? STEPS.full : STEPS.short
  const length = isFull ? '' : `length = ${steps * DT}, `
  return {
    task(part) {
      const set = `mnist1d(${DATA}, ${length}part = ${part}, ${orderOf(part)})`
      return `  input  x = ${set}\n  target y = label(${set})`
    },
    steps,
    showings: isFull ? 4000 / BATCH : LOOK.showings,
    tests: isFull ? 1000 / BATCH : LOOK.tests,
    data: DATA,
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
  readonly kind: 'seed' | 'afresh' | 'fast'
  readonly seed: number
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

const named = ({ seed, kind }: Pick<Run, 'seed' | 'kind'>): string =>
  kind === 'seed' ? `seed ${seed}` : `seed ${seed}, ${kind}`

const meanOf = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

const deviationOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}

const percent = (x: number): number => Number((100 * x).toFixed(2))

/** `full` as published; `short` is one seed and a part of an epoch. */
export function digits(of: Digits): Experiment {
  const { name, title, cites, model, small, expected, fast, afresh, further = [] } = of
  const remark = 'Multiply-adds are rounded once; one core a seed.'
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
    const seeds = data === undefined ? [...SEEDS, ...further] : SEEDS
    const shown = data === undefined ? drawn(isFull) : given(data, isFull)
    const { task, steps, showings, tests, files } = shown
    const isAsked = (run: string): boolean => only === undefined || only.includes(run)
    // as many may run side by side as there are cores
    const perRun = isFull ? { fast: { threads: 1 } } : {}
    const all: readonly Run[] = [
      ...seeds.map((seed): Run => ({ kind: 'seed', seed, label: String(seed), ...perRun })),
      ...(afresh && data === undefined ? SEEDS : []).map(
        (seed): Run => ({ kind: 'afresh', seed, label: `${seed}-afresh`, ...perRun }),
      ),
      ...(fast && data === undefined
        ? [
            {
              kind: 'fast',
              seed: SEEDS[0],
              label: 'fast',
              fast: { threads: availableParallelism() },
            } as const,
          ]
        : []),
    ]
    const chosen = isFull ? all.filter(({ label }) => isAsked(label)) : all.slice(0, 1)
    const epochs = isFull ? EPOCHS : 1
    const perSeed = epochs * (showings + tests) * steps
    const trained: (Trained<Plateau> & Run)[] = []
    for (const [n, one] of chosen.entries()) {
      const { seed, label } = one
      const called = data === undefined ? name : `${name}${GIVEN}`
      const result = await classify({
        model: isFull ? model : small,
        task,
        name: `${called}, ${named(one)}`,
        seed,
        ...(one.fast ? { fast: one.fast } : {}),
        ...(afresh && one.kind === 'afresh' ? { afresh: afresh.signals } : {}),
        ...(files ? { files } : {}),
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
      trained.push({ ...one, ...result })
    }
    const runs = trained.filter(({ kind }) => kind === 'seed')
    const others = trained.filter(({ kind }) => kind === 'afresh')
    const quick = trained.find(({ kind }) => kind === 'fast')
    const column = (rows: readonly Row[], key: string): Float64Array =>
      Float64Array.from(rows, (row) => row[key] ?? Number.NaN)
    const lastOf = ({ rows }: Trained<Plateau>): number => rows.at(-1)?.test_accuracy ?? Number.NaN
    const last = runs.map(lastOf)
    const judged = runs.flatMap(({ seed }, n) => (SEEDS.some((s) => s === seed) ? [n] : []))
    const mean = meanOf(judged.map((n) => last[n] ?? Number.NaN))
    const curves = (key: string, scale: number) =>
      (runs.length > 0 ? [...runs, ...others] : trained).map(({ rows, ...one }) => ({
        name: named(one),
        x: rows.map((_, n) => n + 1),
        y: column(rows, key).map((v) => v * scale),
      }))
    const x = { label: 'epoch' }
    const { accuracy, deviation, within, minutes } = expected
    const meanClaim = (): Claim =>
      claim(
        `test accuracy of the last epoch in %, mean of seeds ${judged.map((n) => runs[n]?.seed).join(', ')}`,
        percent(mean),
        `${percent(accuracy)} ± ${percent(within)}`,
        // both ends belong to it, whatever the last place of a mean is rounded to
        Math.abs(mean - accuracy) <= within + 1e-9,
      )
    const scatterClaim = (): Claim => ({
      what: `the same of all ${runs.length} seeds, mean and standard deviation`,
      found: `${percent(meanOf(last))} ± ${percent(deviationOf(last))}`,
      expected: `shown; published, ten seeds: ${percent(accuracy)} ± ${percent(deviation)}`,
      holds: true,
    })
    const afreshClaim = (): Claim => ({
      what: `the same, ${afresh?.what} when a sample begins, seeds ${others.map((r) => r.seed).join(', ')}`,
      found: `${percent(meanOf(others.map(lastOf)))}: ${others.map((r) => percent(lastOf(r))).join(', ')}`,
      expected: `shown; published: ${percent(accuracy)} ± ${percent(deviation)}`,
      holds: true,
    })
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
            ...(judged.length === 0 ? [] : [meanClaim()]),
            ...(runs.length > judged.length ? [scatterClaim()] : []),
            ...runs.map(({ seconds, ...one }, n) => {
              const best = Math.max(...column(runs[n]?.rows ?? [], 'test_accuracy'))
              const found = `${percent(last[n] ?? Number.NaN)} (best ${percent(best)}), ${Math.round(seconds / 60)} min`
              return {
                what: `${named(one)}: the same, minutes`,
                found,
                expected: `shown; published: ${minutes} min`,
                holds: true,
              }
            }),
            ...(others.length === 0 ? [] : [afreshClaim()]),
            ...(fast && quick ? [fastClaim(quick, fast)] : []),
          ]
        : [lookClaim()],
      seconds: trained.reduce((sum, r) => sum + r.seconds, 0),
      measured: {
        data: shown.data,
        epochs,
        runs: trained.map(({ seed, kind, rows, seconds }) => ({
          seed,
          ...(kind === 'seed' ? {} : { [kind]: true }),
          minutes: Number((seconds / 60).toFixed(1)),
          last: rows.at(-1),
          best: Math.max(...column(rows, 'test_accuracy')),
        })),
      },
    }
  }
  return { name, title, cites, remark, given: onGiven, takes: ['only', 'data'], run }
}
