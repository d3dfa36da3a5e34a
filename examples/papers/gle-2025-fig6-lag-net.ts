/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 6: the
 * lag net, by the local rule and by the adjoint method.
 *
 * A network 1-2-2-1 in which one neuron of each hidden layer passes its input at once (tau_r = tau_m) and the other retards it (tau_r = tau_m/10)
 * learns the two weights of its input from another network, the rest is the teacher's. Expected: both methods reach (-0.5, 1); the local error of the
 * neuron that passes its input is the adjoint, that of the retarding one has its phase but, at these frequencies, a larger amplitude. As
 * published, but for the weights that learning starts with. Published are, after 92,000 steps of learning, weights off by 0.0022 and 1e-4.
 */
import { compile, derive, parse, type SignalSource } from 'extremal'
import { claim, type Experiment, main, tail } from './experiment.js'

const BETA = 0.01
const DT = 0.01
const TEACHER = [-0.5, 1]

const network = (rule: string, learned: readonly number[]): string => `model "Lag net"
state      u
weight     W
target     y
constant   tau_m = 1, tau_r = 1, beta = ${BETA}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${rule}
network
  x  : input 1
  h1 : 2, tau_r = [1, 0.1]
  h2 : 2, tau_r = [1, 0.1]
  y  : output 1, phi = identity
  x -> h1, init = [${learned.join(', ')}]
  h1 -> h2, one_to_one, fixed, init = [0.5, 1]
  h2 -> y, fixed, init = [0.5, 1]
simulate
  dt = ${DT}, method = euler
`

/** The local rule from step 8000 on, and the exact gradient over windows of 300 steps, whose sum has no dt: hence a hundredth of the published 0.07. */
const LOCAL = `descend E in W rate eta = 0.02 with momentum(0.9)\napproximate causal\napproximate nudging 1e-3`
const ADJOINT =
  'descend C in W by bptt window = 300 rate eta = 7e-4 with momentum(0.9)\napproximate causal\napproximate nudging 0'
const SILENT = 8000
/** Samples of a weight of which the mean is taken: windows jitter. */
const LAST = 20

const input: SignalSource = (first, count) =>
  Float64Array.from({ length: count }, (_, n) => {
    const t = (first + n) * DT
    return Math.sin(0.49 * t) + Math.sin(1.07 * t) + Math.sin(1.98 * t)
  })

/** What the teacher answers: its rate before each step, as the error of a step reads the rate before it. */
async function answers(steps: number): Promise<SignalSource> {
  const sim = (await compile(derive(parse(network(LOCAL, TEACHER))))).start()
  const { data } = (await sim.run({ x: input }, { steps, record: ['r[y]'], every: 1, learn: false })).get(
    'r[y]',
  )
  return (first, count) =>
    Float64Array.from({ length: count }, (_, n) => (first + n > 0 ? (data[first + n - 1] ?? 0) : 0))
}

interface Run {
  readonly times: Float64Array
  readonly weights: readonly Float64Array[]
  readonly loss: Float64Array
}

async function learn(
  rule: string,
  y: SignalSource,
  steps: number,
  onProgress: (done: number) => void,
): Promise<Run> {
  const sim = (await compile(derive(parse(network(rule, [-0.07, 1]))))).start()
  await sim.run({ x: input }, { steps: SILENT, record: [], learn: false })
  const every = 100
  const later =
    (signal: SignalSource): SignalSource =>
    (first, count) =>
      signal(SILENT + first, count)
  const recording = await sim.run(
    { x: later(input), y: later(y) },
    { steps, record: ['W[h1,x]', 'cost'], every, onProgress },
  )
  const both = recording.get('W[h1,x]').data
  return {
    times: recording.times,
    weights: [0, 1].map((k) => Float64Array.from(recording.times, (_, row) => both[2 * row + k] ?? 0)),
    loss: Float64Array.from(recording.get('cost').data),
  }
}

/** Correlation of two series, and the ratio of their sizes. */
function alike(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { readonly correlation: number; readonly gain: number } {
  let [aa, ab, bb] = [0, 0, 0]
  for (let n = 0; n < a.length; n++) {
    const [x, y] = [a[n] ?? 0, b[n] ?? 0]
    aa += x * x
    ab += x * y
    bb += y * y
  }
  return { correlation: ab / Math.sqrt(aa * bb), gain: Math.sqrt(aa / bb) }
}

/** Errors of the first layer at a start that has not learned: the local ones, and the costate, an error of the exact equation over a window. */
async function errors(y: SignalSource, steps: number) {
  const start = [-0.07, 1]
  const local = (await compile(derive(parse(network(LOCAL, start))))).start()
  const run = await local.run({ x: input, y }, { steps, record: ['e[h1]'], every: 1, learn: false })
  const exact = network('descend E in W rate eta = 0', start).replace(
    'method = euler',
    `method = euler, coupling = solved, window = ${steps * DT}`,
  )
  const costate = (await compile(derive(parse(exact.replace(`beta = ${BETA}`, 'beta = 1e-4'))))).start()
  const windowed = await costate.run({ x: input, y }, { steps, record: ['e[h1]'], every: 1 })
  const [e, lambda] = [run.get('e[h1]').data, windowed.get('e[h1]').data]
  // both ends are left out: filters fill at one, the costate is that of the end at the other
  const [from, to] = [Math.round(steps * 0.1), Math.round(steps * 0.8)]
  const pick = (data: ArrayLike<number>, k: number, scale: number): Float64Array =>
    Float64Array.from({ length: to - from }, (_, n) => (data[2 * (from + n) + k] ?? 0) / scale)
  return [0, 1].map((k) => ({ e: pick(e, k, BETA), lambda: pick(lambda, k, 1e-4) }))
}

export const experiment: Experiment = {
  name: 'gle-2025-fig6-lag-net',
  title: 'The lag net, by the local rule and by the adjoint method',
  cites:
    'Ellenberger, Haider et al. 2025 (arXiv 2403.16933), Fig. 6: weights, loss, and errors against the costate',
  async run(length, onProgress) {
    const steps = length === 'full' ? 92_000 : 6000
    const y = await answers(steps + SILENT + 1)
    // the cost over a window is that of the rates after its steps
    const after: SignalSource = (first, count) => y(first + 1, count)
    const rules = [
      ['local rule', LOCAL, y],
      ['adjoint method', ADJOINT, after],
    ] as const
    const runs: (Run & { readonly name: string })[] = []
    for (const [n, [name, rule, target]] of rules.entries())
      runs.push({
        name,
        ...(await learn(rule, target, steps, (done) => onProgress(n * steps + done, 2 * steps))),
      })
    const compared = await errors(y, 4000)
    const likeness = compared.map(({ e, lambda }) => alike(e, lambda))
    const off = runs.map(({ weights }) =>
      Math.max(...weights.map((w, k) => Math.abs(tail(w, LAST) - (TEACHER[k] ?? 0)))),
    )
    const [local, adjoint] = off
    const [at, retarded] = likeness
    const times = Float64Array.from(compared[0]?.e ?? [], (_, n) => n * DT)
    const [near, exact] = length === 'full' ? [0.0022, 1e-4] : [0.4, 0.4]
    const published = length === 'full' ? ', as published' : ''
    return {
      panels: [
        ...['x to the neuron that passes on', 'x to the neuron that retards'].map((title, k) => ({
          title: `W: ${title}`,
          curves: runs.map(({ name, times: x, weights }) => ({ name, x, y: weights[k] ?? [] })),
          levels: [{ y: TEACHER[k] ?? 0 }],
        })),
        { title: 'cost', log: true, curves: runs.map(({ name, times: x, loss }) => ({ name, x, y: loss })) },
        ...compared.map(({ e, lambda }, k) => ({
          title: `error ${k === 0 ? 'where it is passed on' : 'where it is retarded'}, before learning`,
          curves: [
            { name: 'e/beta', x: times, y: e },
            { name: 'costate', x: times, y: lambda, dashed: true },
          ],
        })),
      ],
      claims: [
        claim(
          'local rule: furthest weight at the end',
          local ?? 1,
          `within ${near}${published}`,
          (local ?? 1) < near,
        ),
        claim(
          'adjoint method: furthest weight at the end',
          adjoint ?? 1,
          `within ${exact}${published}`,
          (adjoint ?? 1) < exact,
        ),
        claim(
          'passing neuron: correlation of e and costate',
          at?.correlation ?? 0,
          'above 0.99',
          (at?.correlation ?? 0) > 0.99,
        ),
        claim(
          'retarding neuron: size of e over costate',
          retarded?.gain ?? 0,
          'above 2',
          (retarded?.gain ?? 0) > 2,
        ),
      ],
      measured: { steps, likeness, losses: runs.map(({ name, loss }) => ({ name, loss: tail(loss, 100) })) },
    }
  },
}

await main(import.meta.url, experiment)
