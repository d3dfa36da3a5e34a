/** @file Networks that learn to tell time series apart, online: a model, its tasks for training and test, and what the papers do around them. */
import {
  compile,
  derive,
  nextPlateau,
  type Plateau,
  parse,
  runEpochs,
  type SignalSource,
  type Simulation,
  startPlateau,
  type Trained,
  taskSignals,
} from 'extremal'

export interface Classification {
  /** Without a task: input x, output y. */
  readonly model: string
  /** The signals of `task`, by part of the data. */
  readonly task: (part: 'train' | 'test') => string
  readonly name: string
  readonly seed: number
  readonly epochs: number
  /** Steps that a sample lasts. */
  readonly steps: number
  /** How many batches of samples are shown in an epoch, and in its test. */
  readonly showings: number
  readonly tests: number
  readonly classes: number
  /** What tells the class: the answers to a sample added up, or the last one. */
  readonly readout: 'sum' | 'last'
  /** The first rate, and its plateau; that of the model throughout where it is left out. */
  readonly rate?: number
  /** Errors do not reach the somata, so that the test may be told its targets, of which it then gives the cost. */
  readonly isOpen: boolean
  readonly files?: (name: string) => Uint8Array
  /** Signals that begin at zero with each sample, in training and test: all others are carried on. */
  readonly afresh?: readonly string[]
  /** What is done before the first epoch, on the inputs of the training. */
  readonly prepare?: (sim: Simulation, x: SignalSource) => Promise<void>
  readonly folder?: string
  /** Multiply-adds are rounded once; so many threads share out each step, which changes no number. */
  readonly fast?: { readonly threads: number }
  readonly onProgress?: (done: number, total: number) => void
}

/** As published: the rate is halved where the loss of the test, a mean over all its steps, has not come down for more than two epochs. */
const PLATEAU = { patience: 2, factor: 0.5 }

/**
 * Trains, and tests after each epoch. States are carried from sample to sample, but for those that begin afresh; a copy takes the test, from the
 * states that the training has reached, and nothing learns in it.
 */
export async function classify(of: Classification): Promise<Trained<Plateau>> {
  const {
    model,
    task,
    name,
    seed,
    epochs,
    steps,
    showings,
    tests,
    classes,
    readout,
    rate,
    isOpen,
    afresh = [],
  } = of
  const files = of.files === undefined ? {} : { files: of.files }
  const fast = of.fast === undefined ? {} : { relaxed: true, ...of.fast }
  const open = async (part: 'train' | 'test') => {
    const program = await compile(derive(parse(`${model}\ntask\n${task(part)}\n`)), {
      seed,
      ...fast,
      ...files,
    })
    return { program, signals: await taskSignals(program, { seed, ...files }) }
  }
  const { program, signals } = await open('train')
  const exam = (await open('test')).signals
  const sim = program.start()
  const copy = program.start()
  const batch = sim.shape('cost')[0] ?? 1
  const from = (signal: SignalSource | undefined, offset: number): SignalSource => {
    if (signal === undefined) throw new Error('the task drives x and y')
    return (first, count) => signal(offset + first, count)
  }
  const begin = (one: Simulation): void => {
    for (const name of afresh) one.set(name, new Float64Array(one.get(name).length))
  }
  if (of.prepare) await of.prepare(sim, from(signals.x, 0))
  return runEpochs<Plateau>({
    name,
    sim,
    epochs,
    memory: startPlateau(rate ?? 0),
    ...(of.folder === undefined ? {} : { folder: of.folder }),
    ...(of.onProgress ? { onProgress: of.onProgress } : {}),
    async epoch(n, plateau, onShare) {
      if (rate !== undefined && sim.get('eta')[0] !== plateau.rate) sim.set('eta', [plateau.rate])
      const total = (showings + tests) * steps
      // as many samples in a call as nothing is set between
      const pieces = afresh.length === 0 ? 1 : showings
      const each = (showings * steps) / pieces
      let loss = 0
      for (let k = 0; k < pieces; k++) {
        begin(sim)
        const at = n * showings * steps + k * each
        const taught = await sim.run(
          { x: from(signals.x, at), y: from(signals.y, at) },
          {
            steps: each,
            record: ['cost'],
            every: Math.min(steps, 40),
            onProgress: (done) => onShare((k * each + done) / total),
          },
        )
        loss += mean(taught.get('cost').data) / pieces
      }
      const score = { right: 0, loss: 0 }
      copy.restore(sim.snapshot())
      // not told of errors, it still has a cost
      if (!isOpen) copy.set('beta', [0])
      for (let k = 0; k < tests; k++) {
        begin(copy)
        const before = copy.get('r[y]')
        const seen = await copy.run(
          { x: from(exam.x, k * steps), y: from(exam.y, k * steps) },
          { steps, record: ['r[y]', 'cost'], every: 1, learn: false },
        )
        const labels = from(exam.y, k * steps)(0, 1)
        const { data } = seen.get('r[y]')
        const answers =
          readout === 'sum' ? summed(before, data) : Float64Array.from(data.slice(-before.length))
        for (let member = 0; member < batch; member++) {
          const own = answers.subarray(member * classes, (member + 1) * classes)
          if (own.indexOf(Math.max(...own)) === labels[member]) score.right++
        }
        score.loss += mean(seen.get('cost').data) / tests
        onShare((showings + k + 1) / (showings + tests))
      }
      const row = {
        train_loss: loss,
        test_loss: score.loss,
        test_accuracy: score.right / (tests * batch),
        rate: plateau.rate,
      }
      return { row, memory: rate === undefined ? plateau : nextPlateau(plateau, row.test_loss, PLATEAU) }
    },
  })
}

const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k] ?? Number.NaN
  return sum / values.length
}

/** The answer to a step is the rate before it: all rows but the last, and one before them, added up. */
function summed(before: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from(before)
  const width = sums.length
  for (let at = 0; at < rows.length - width; at++)
    sums[at % width] = (sums[at % width] ?? 0) + (rows[at] ?? 0)
  return sums
}
