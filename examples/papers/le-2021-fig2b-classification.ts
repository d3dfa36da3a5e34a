/**
 * @file Haider, Ellenberger et al., Latent Equilibrium (NeurIPS 2021, arXiv 2110.14549), Fig. 2b: fully connected networks tell images apart, shown one
 * after another for a twentieth of their time constants.
 *
 * Expected: with prospective rates the network learns as if it had no time constants: with membranes ten times slower it does the same; feedback by fixed random
 * weights learns, too; without look-ahead, shown as briefly, it does not (published without look-ahead is a showing of twenty time constants, not this
 * one). As published: a nudging of 0.1, rates of layers 1 : 0.2 : 0.1, states carried on from image to image. Images, one seed of the weights: digits drawn
 * by a generator (144-60-30-10) and the yin-yang set (4-60-3), for which nothing is published; with `--data DIR` those of MNIST's four files there
 * (784-300-100-10 and 100 steps each, as published; 784-60-30-10 and 10 steps by `--short`).
 */
import { drawnDigits, type LabelledSamples, type Row, writeIdx, yinYang } from 'extremal'
import { classify } from './classify.js'
import { type Claim, claim, type Experiment, main } from './experiment.js'
import { countOf, FILES, filesIn } from './idxFiles.js'

const BATCH = 100

/** Populations and connections from the input's to the output's. */
interface Images {
  readonly name: string
  readonly layers: string
  readonly eta: number
  readonly classes: number
  /** That an image is shown for. */
  readonly steps: number
  readonly dt: number
  readonly epochs: number
  /** Batches of an epoch. */
  readonly showings: number
  readonly tests: number
  /** What its numbers are multiplied by. */
  readonly scale?: number
  /** By the names of MNIST's files. */
  readonly files: (name: string) => Uint8Array
}

interface Variant {
  readonly name: string
  readonly rate: string
  readonly tau: number
  readonly approximate: string
}

const PROSPECTIVE = 'phi(D(tau) u)'
const VARIANTS: readonly Variant[] = [
  { name: 'prospective', rate: PROSPECTIVE, tau: 20, approximate: '' },
  { name: 'membranes ten times slower', rate: PROSPECTIVE, tau: 200, approximate: '' },
  { name: 'random feedback', rate: PROSPECTIVE, tau: 20, approximate: "approximate feedback W' by B" },
  { name: 'not prospective', rate: 'phi(u)', tau: 20, approximate: 'approximate instantaneous' },
]

const model = ({ layers, eta, dt }: Images, { rate, tau, approximate }: Variant): string => `model "Images"
state      u
weight     W
bias       b
target     y
constant   tau = ${tau}, beta = 0.1
activation phi = hard_sigmoid
r = ${rate}
e = D(tau) u - W r - b
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend    E in W, b  rate eta = ${eta}
${approximate}
network
${layers}
simulate
  dt = ${dt}, method = euler, coupling = lagged, batch = ${BATCH}, precision = f32
`

const drawn = (make: (seed: number, samples: number) => LabelledSamples, samples: number, tests: number) => {
  const sets = { train: make(1, samples), test: make(2, tests) }
  return (name: string): Uint8Array => {
    const part = name === FILES.train.x || name === FILES.train.y ? 'train' : 'test'
    const set = sets[part]
    return name === FILES[part].y
      ? writeIdx({ data: set.y, shape: [set.samples] })
      : writeIdx({ data: set.x, shape: [set.samples, ...set.shape] })
  }
}

const digits = (isFull: boolean): Images => {
  const [samples, tests, eta] = isFull ? [4000, 1000, 8] : [1000, 200, 16]
  return {
    name: 'drawn digits',
    layers: `  x : input 144
  h1 : 60
  h2 : 30, eta = ${0.2 * eta}
  y : output 10, phi = identity, eta = ${0.1 * eta}
  x -> h1 -> h2 -> y, init = normal(0, 0.1)`,
    eta,
    classes: 10,
    steps: 20,
    dt: 0.05,
    // one test is enough to have a look
    epochs: isFull ? 20 : 1,
    showings: isFull ? samples / BATCH : 40,
    tests,
    files: drawn((seed, count) => drawnDigits(seed, count, 12), samples, tests),
  }
}

const points = (): Images => ({
  name: 'yin-yang',
  layers: `  x : input 4
  h : 60
  y : output 3, phi = identity, eta = 2
  x -> h -> y`,
  eta: 10,
  classes: 3,
  steps: 20,
  dt: 0.05,
  epochs: 100,
  showings: 5000 / BATCH,
  tests: 1000,
  files: drawn(yinYang, 5000, 1000),
})

/** As published, but for batches of 100 and ten epochs; the short form has smaller layers and shows forty batches. */
const given = (folder: string, isFull: boolean): Images => {
  const [steps, dt, h1, h2] = isFull ? [100, 0.01, 300, 100] : [10, 0.1, 60, 30]
  const eta = (0.125 * 128) / steps / dt
  const files = filesIn(folder)
  const drawn = 'normal(0, 0.05)'
  return {
    name: folder,
    layers: `  x : input 784
  h1 : ${h1}, b = ${drawn}
  h2 : ${h2}, b = ${drawn}, eta = ${0.2 * eta}
  y : output 10, b = ${drawn}, phi = identity, eta = ${0.1 * eta}
  x -> h1 -> h2 -> y, init = ${drawn}`,
    eta,
    classes: 10,
    steps,
    dt,
    epochs: isFull ? 10 : 1,
    showings: isFull ? countOf(files, FILES.train.y, BATCH) : 40,
    tests: isFull ? countOf(files, FILES.test.y, BATCH) * BATCH : BATCH,
    scale: 1 / 256,
    files,
  }
}

const task =
  ({ steps, dt, scale }: Images) =>
  (part: 'train' | 'test') => {
    const times = scale === undefined ? '' : `, scale = ${scale}`
    const order = part === 'train' ? 'shuffled' : 'stored'
    return `  input x = file("${FILES[part].x}", hold = ${steps * dt}, order = ${order}${times})
  target y = label(file("${FILES[part].y}"))`
  }

const accuracies = (rows: readonly Row[]): Float64Array =>
  Float64Array.from(rows, (row) => 100 * (row.test_accuracy ?? Number.NaN))

export const experiment: Experiment = {
  name: 'le-2021-fig2b-classification',
  title: 'Images, each shown for a twentieth of a time constant',
  cites:
    'Haider, Ellenberger et al. 2021 (arXiv 2110.14549), Fig. 2b: prospective or not, random feedback, slow membranes',
  takes: ['data'],
  async run(length, onProgress, { data, folder } = {}) {
    const isFull = length === 'full'
    const sets =
      data !== undefined ? [given(data, isFull)] : isFull ? [digits(true), points()] : [digits(false)]
    const work = sets.map(({ epochs, showings, tests }) => epochs * (showings * BATCH + tests))
    const total = VARIANTS.length * work.reduce((sum, w) => sum + w, 0)
    let before = 0
    const shown: { readonly set: string; readonly variant: string; readonly y: Float64Array }[] = []
    for (const [n, images] of sets.entries())
      for (const variant of VARIANTS) {
        const { rows } = await classify({
          model: model(images, variant),
          task: task(images),
          name: `${images.name}, ${variant.name}`,
          seed: 1,
          epochs: images.epochs,
          steps: images.steps,
          showings: images.showings,
          tests: Math.floor(images.tests / BATCH),
          classes: images.classes,
          readout: 'last',
          isOpen: false,
          files: images.files,
          ...(data === undefined || folder === undefined || !isFull
            ? {}
            : { folder: `${folder}/${variant.name.replaceAll(' ', '-')}` }),
          onProgress: (done, epochs) => onProgress(before + (done / epochs) * (work[n] ?? 0), total),
        })
        before += work[n] ?? 0
        shown.push({ set: images.name, variant: variant.name, y: accuracies(rows) })
      }
    const last = (set: string, variant: string): number =>
      shown.find((s) => s.set === set && s.variant === variant)?.y.at(-1) ?? Number.NaN
    return {
      panels: sets.map((images) => ({
        title: `${images.name}: test accuracy in %`,
        x: { label: 'epoch' },
        curves: shown
          .filter((s) => s.set === images.name)
          .map(({ variant, y }) => ({ name: variant, x: y.map((_, k) => k + 1), y })),
      })),
      claims: sets.flatMap(({ name, classes }): readonly Claim[] => {
        const [best = 0, slow = 0, feedback = 0, not = 100] = VARIANTS.map((v) => last(name, v.name))
        // a look at data of the user's, of which nothing is known
        const isLook = data !== undefined && !isFull
        const [least, some] = isFull ? [90, 80] : isLook ? [50, 20] : [80, 50]
        const most = isLook ? feedback : classes > 3 ? 40 : 70
        return [
          claim(`${name}, prospective: test accuracy in %`, best, `above ${least}`, best > least),
          claim(
            `${name}, ten times slower: the same less that`,
            slow - best,
            'within 1',
            Math.abs(slow - best) <= 1,
          ),
          claim(`${name}, random feedback: test accuracy in %`, feedback, `above ${some}`, feedback > some),
          claim(`${name}, not prospective: test accuracy in %`, not, `below ${most}`, not < most),
        ]
      }),
      measured: {
        batch: BATCH,
        dt: sets[0]?.dt,
        runs: shown.map((s) => ({ set: s.set, variant: s.variant, last: s.y.at(-1) })),
      },
    }
  },
}

await main(import.meta.url, experiment)
