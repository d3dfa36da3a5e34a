/** @file The exact gradient of the MNIST-1D net: time against the bare forward run, memory against length. `node bench/gradient.mjs` */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, derive, parse } from 'extremal'
import { milliseconds } from './contenders.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const STEPS = Number(process.env.BENCH_STEPS ?? 360)
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
      const start = milliseconds()
      await run()
      times[n].push(((milliseconds() - start) * 1e3) / STEPS)
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

const SCRIPT = fileURLToPath(new URL('./autograd.py', import.meta.url))
const python = (...args) =>
  JSON.parse(
    execFileSync('python3', [SCRIPT, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 30,
    }),
  )
const LAYERS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'y']
const PARAMETERS = ['W', 'b', 'tau_m', 'tau_r']

/** The network as numbers, for a run of the same update order written in Python. */
function written(sim, precision) {
  const rows = (data, width) =>
    Array.from({ length: data.length / width }, (_, i) => [...data.slice(i * width, (i + 1) * width)])
  const net = LAYERS.map((name, k) => {
    const below = LAYERS[k - 1] ?? 'x'
    const [n, m] = sim.shape(`W[${name},${below}]`)
    const all = (of) =>
      Array.from({ length: n }, (_, i) => sim.get(`${of}[${name}]`)[i] ?? sim.get(`${of}[${name}]`)[0])
    const phi = name === 'h1' || name === 'y' ? 'identity' : 'tanh'
    return {
      n,
      phi,
      W: rows(sim.get(`W[${name},${below}]`), m),
      b: all('b'),
      tau_m: all('tau_m'),
      tau_r: all('tau_r'),
    }
  })
  const steps = Array.from({ length: STEPS }, (_, n) => n)
  return {
    net,
    dt: 0.2,
    dtype: precision === 'f32' ? 'float32' : 'float64',
    x: steps.map((n) => Array.from({ length: batch }, (_, k) => [x[n * batch + k]])),
    classes: steps.map((n) => [...y.slice(n * batch, (n + 1) * batch)]),
  }
}

/** PyTorch beside it, where it is present; first, both have the same cost and the same gradients. */
async function autograd(precision) {
  let found
  try {
    found = python('versions')
  } catch {
    found = { absent: 'python3 or numpy' }
  }
  console.log(`\nPyTorch autograd, ${precision}, one thread`)
  if (found.absent && !found.numpy) return console.log(`  not measured: ${found.absent} is absent`)
  const sim = await started(text, { precision })
  const ours = await sim.exactGradient({ x, y }, { steps: STEPS, by: 'discrete' })
  const folder = mkdtempSync(join(tmpdir(), 'extremal-'))
  try {
    const file = join(folder, 'net.json')
    writeFileSync(file, JSON.stringify(written(sim, precision)))
    const close = (a, b) => Math.abs(a - b) <= (precision === 'f32' ? 1e-3 : 1e-10) * (Math.abs(b) + 1e-6)
    const agrees = (cost) => {
      if (!close(ours.cost, cost)) throw new Error(`the costs differ: ${ours.cost}, ${cost}`)
    }
    if (found.absent) {
      agrees(python('cost', file))
      console.log(
        `  the same run in NumPy has the same cost; autograd not measured: ${found.absent} is absent (pip install torch)`,
      )
      return
    }
    const theirs = python('run', file, String(ROUNDS))
    agrees(theirs.cost)
    theirs.gradients.forEach((g, k) => {
      const below = LAYERS[k - 1] ?? 'x'
      for (const of of PARAMETERS) {
        const name = of === 'W' ? `W[${LAYERS[k]},${below}]` : `${of}[${LAYERS[k]}]`
        const mine = ours.gradient[name]
        const size = Math.max(...g[of].flat().map(Math.abs))
        g[of].flat().forEach((v, i) => {
          const limit = precision === 'f32' ? 1e-2 : 1e-9
          if (!(Math.abs(v - mine[i]) <= limit * size)) throw new Error(`the gradients differ in ${name}`)
        })
      }
    })
    const [bare, whole] = ['forward', 'gradient'].map((k) => (median(theirs.seconds[k]) * 1e6) / STEPS)
    console.log(
      `  torch ${found.torch}: forward ${bare.toFixed(0)} us per step, gradient ${whole.toFixed(0)} us, ${(whole / bare).toFixed(2)} x`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} threads, Node ${process.version}, ${ROUNDS} interleaved rounds`,
)
await race('f64')
await race('f32')
await autograd('f64')
await autograd('f32')
await memory()
