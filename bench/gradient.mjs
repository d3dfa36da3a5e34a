/** @file The exact gradient of the MNIST-1D net: time against the bare forward run, memory against length. `node bench/gradient.mjs` */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { compile, derive, parse } from 'extremal'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const STEPS = Number(process.env.BENCH_STEPS ?? 24)
const batch = 100
const text = readFileSync(
  new URL('../examples/generalized-latent-equilibrium.energy', import.meta.url),
  'utf8',
)
/** The same network without cost, errors and rules: nothing but the neuron equation runs. */
const bare = text
  .replace('target     y\n', '')
  .replace(/^e = [\s\S]*?(?=network)/m, 'tau_m * ddt(u) = -u + W r + b\n')
  .replace(', beta = 1, gamma = 0', '')

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const x = Float64Array.from({ length: STEPS * batch }, (_, k) =>
  Math.sin(0.13 * Math.floor(k / batch) + 0.7 * (k % batch)),
)
const y = Int32Array.from({ length: STEPS * batch }, (_, k) => (k % batch) % 10)

async function started(source, options) {
  return (await compile(derive(parse(source)), { target: 'wasm', batch, ...options })).start()
}

async function race(precision) {
  const options = { precision }
  const forward = await started(bare, options)
  const local = await started(text, options)
  const sim = await started(text, options)
  const gradient = (more) => () => sim.exactGradient({ x, y }, { steps: STEPS, by: 'discrete', ...more })
  const contenders = [
    ['bare forward run', () => forward.run({ x }, { steps: STEPS })],
    ['forward with local errors and learning', () => local.run({ x, y }, { steps: STEPS })],
    ['exact gradient, discrete, whole', gradient({ memory: 2 ** 40 })],
    ['exact gradient, discrete, checkpoints', gradient({ memory: 0 })],
    ['exact gradient, continuous', gradient({ memory: 2 ** 40, by: 'continuous' })],
  ]
  const times = contenders.map(() => [])
  for (const [, run] of contenders) await run()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [n, [, run]] of contenders.entries()) {
      const start = performance.now()
      await run()
      times[n].push(((performance.now() - start) * 1e3) / STEPS)
    }
  }
  const [base, least] = [median(times[0]), Math.min(...times[0])]
  console.log(`\n${precision}, batch ${batch}, ${STEPS} steps: microseconds per step`)
  for (const [n, [name]] of contenders.entries()) {
    const [m, low, high] = [median(times[n]), Math.min(...times[n]), Math.max(...times[n])]
    console.log(
      `  ${name.padEnd(40)} ${m.toFixed(0).padStart(7)}   ${low.toFixed(0)} to ${high.toFixed(0)}   ${(m / base).toFixed(1)} x by medians, ${(low / least).toFixed(1)} x by the fastest rounds`,
    )
  }
}

async function memory() {
  const sim = await started(text, { precision: 'f64', batch: 1 })
  const signals = {
    x: (first, count) => Float64Array.from({ length: count }, (_, k) => Math.sin(0.13 * (first + k))),
    y: (first, count) => Int32Array.from({ length: count }, (_, k) => (first + k) % 10),
  }
  const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(2)
  console.log('\nf64, one sample: peak of what is kept of the trajectory, MB')
  for (const steps of [100, 1000, 10000]) {
    const by = async (limit) =>
      (await sim.exactGradient(signals, { steps, by: 'discrete', memory: limit })).memory
    const [whole, sparse] = [await by(2 ** 40), await by(0)]
    console.log(
      `  ${String(steps).padStart(6)} steps   whole ${megabytes(whole.peak).padStart(8)}   checkpoints ${megabytes(sparse.peak).padStart(6)} in ${sparse.segments} segments`,
    )
  }
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} threads, Node ${process.version}, ${ROUNDS} interleaved rounds`,
)
await race('f64')
await race('f32')
await memory()
