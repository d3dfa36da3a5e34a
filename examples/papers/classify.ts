/** @file Networks that learn to tell time series apart, online: a model, its tasks for training and test, and what the papers do around them. */
import {
  compile,
  derive,
  nextPlateau,
  type Plateau,
  parse,
  type Row,
  runEpochs,
  type SignalSource,
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
  readonly rate: number
  readonly folder?: string
  readonly onProgress?: (done: number, total: number) => void
  readonly onRow?: (row: Row) => void
}

/** As published: the rate is halved where the loss of the test has not come down for more than two epochs. */
const PLATEAU = { patience: 2, factor: 0.5 }

/**
 * Trains, and tests after each epoch. States are carried from sample to sample; a copy takes the test, from the states that the training has
 * reached, and nothing learns in it.
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
    rate,
    folder,
    onProgress,
    onRow,
  } = of
  const open = async (part: 'train' | 'test') => {
    const program = await compile(derive(parse(`${model}\ntask\n${task(part)}\n`)), { seed })
    return { program, signals: await taskSignals(program, { seed }) }
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
  return runEpochs<Plateau>({
    name,
    sim,
    epochs,
    memory: startPlateau(rate),
    ...(folder === undefined ? {} : { folder }),
    ...(onProgress ? { onProgress } : {}),
    ...(onRow ? { onRow } : {}),
    async epoch(n, plateau, onShare) {
      if (sim.get('eta')[0] !== plateau.rate) sim.set('eta', [plateau.rate])
      const total = (showings + tests) * steps
      const taught = await sim.run(
        { x: from(signals.x, n * showings * steps), y: from(signals.y, n * showings * steps) },
        {
          steps: showings * steps,
          record: ['cost'],
          every: 40,
          onProgress: (done) => onShare(done / total),
        },
      )
      const score = { right: 0, loss: 0 }
      copy.restore(sim.snapshot())
      for (let k = 0; k < tests; k++) {
        const before = copy.get('r[y]')
        const seen = await copy.run(
          { x: from(exam.x, k * steps), y: from(exam.y, k * steps) },
          { steps, record: ['r[y]', 'cost'], every: 1, learn: false },
        )
        const labels = from(exam.y, k * steps)(0, 1)
        // the answer to a step is the rate before it
        const answers = summed(before, seen.get('r[y]').data)
        for (let member = 0; member < batch; member++)
          if (highest(answers, member, classes) === labels[member]) score.right++
        score.loss += mean(seen.get('cost').data) / tests
        onShare((showings + k + 1) / (showings + tests))
      }
      const row = {
        train_loss: mean(taught.get('cost').data),
        test_loss: score.loss,
        test_accuracy: score.right / (tests * batch),
        rate: plateau.rate,
      }
      return { row, memory: nextPlateau(plateau, score.loss, PLATEAU) }
    },
  })
}

const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k] ?? Number.NaN
  return sum / values.length
}

/** All rows but the last, and one before them, added up. */
function summed(before: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from(before)
  const width = sums.length
  for (let at = 0; at < rows.length - width; at++)
    sums[at % width] = (sums[at % width] ?? 0) + (rows[at] ?? 0)
  return sums
}

/** The class with the most. */
function highest(sums: Float64Array, member: number, classes: number): number {
  const own = sums.subarray(member * classes, (member + 1) * classes)
  return own.indexOf(Math.max(...own))
}
