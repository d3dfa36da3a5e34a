/** @file Speed, side by side in one run: emitted wasm and TypeScript against plain JavaScript; interleaved, medians, ratios. */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { compile, derive, parse } from 'extremal'
import { plainNetwork } from './plain.mjs'
import { raceSympy } from './sympy.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const text = (name) => readFileSync(new URL(`../examples/${name}.energy`, import.meta.url), 'utf8')
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const spread = (list) => `${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)}`
const repeat = (pairs) => pairs.flatMap(([value, times]) => Array(times).fill(value))

/** Times contenders in turn, round after round; microseconds per step. */
async function race(title, contenders, steps) {
  const times = new Map(contenders.map((c) => [c.name, []]))
  for (const c of contenders) await c.run(Math.max(3, Math.ceil(steps / 5)))
  for (let round = 0; round < ROUNDS; round++) {
    for (const c of contenders) {
      const start = performance.now()
      await c.run(steps)
      times.get(c.name).push(((performance.now() - start) * 1e3) / steps)
    }
  }
  const base = median(times.get('plain JavaScript f64'))
  console.log(`\n${title}`)
  console.log('  contender               median us/step   range              against plain JavaScript')
  for (const [name, list] of times) {
    const m = median(list)
    console.log(
      `  ${name.padEnd(22)} ${m.toFixed(1).padStart(14)}   ${spread(list).padEnd(18)} ${(base / m).toFixed(2)} x`,
    )
  }
  return times
}

async function contender(source, target, precision, batch, signals) {
  const program = await compile(derive(parse(source)), { target, precision, batch })
  const sim = program.start()
  return { name: `${target} ${precision}`, sim, program, run: (steps) => sim.run(signals, { steps }) }
}

function copyInto(sim, plain, names) {
  plain.net.forEach((l, k) => {
    l.W.set(sim.get(names[k].W))
    if (names[k].b) l.b.set(sim.get(names[k].b))
  })
}

/** Both do the same arithmetic: after some steps the weights agree. */
async function agree(c, plain, names, x, y, steps) {
  copyInto(c.sim, plain, names)
  const snapshot = c.sim.snapshot()
  const before = names.map((n) => c.sim.get(n.W))
  for (let n = 0; n < steps; n++) {
    c.sim.step({ x: x(n, 1), y: y(n, 1) })
    plain.step(x(n, 1), y(n, 1))
  }
  let worst = 0
  let moved = 0
  plain.net.forEach((l, k) => {
    const found = c.sim.get(names[k].W)
    found.forEach((w, i) => {
      worst = Math.max(worst, Math.abs(w - l.W[i]))
      moved = Math.max(moved, Math.abs(w - before[k][i]))
    })
  })
  c.sim.restore(snapshot)
  if (!(moved > 1e-3)) throw new Error(`nothing is learned in the comparison: weights move by ${moved}`)
  if (!(worst < 1e-6)) throw new Error(`the contenders compute different things: weights differ by ${worst}`)
  console.log(
    `  after ${steps} steps the weights moved by ${moved.toExponential(1)} and differ from plain JavaScript by ${worst.toExponential(1)}`,
  )
}

/** Smooth made-up signals, the same for all. */
const waves = (size, scale) => (first, count) =>
  Float64Array.from(
    { length: count * size },
    (_, k) => scale * Math.sin(0.013 * (first + Math.floor(k / size)) + 0.7 * (k % size)),
  )

async function lagLine() {
  const batch = 100
  const x = waves(batch, 1)
  const y = waves(batch, 0.5)
  const plain = plainNetwork({
    inputs: 1,
    layers: [
      { n: 1, phi: 'softplus', tauM: [0.5], tauR: [0.1] },
      { n: 1, phi: 'softplus', tauM: [0.5], tauR: [0.1] },
    ],
    batch,
    dt: 0.01,
    beta: 0.01,
    gamma: 1,
    eta: 1e-4,
    learnTau: true,
  })
  const all = []
  for (const [target, precision] of [
    ['wasm', 'f64'],
    ['wasm', 'f32'],
    ['ts', 'f64'],
  ]) {
    all.push(await contender(text('lag-line'), target, precision, batch, { x, y }))
  }
  console.log('Lag line: 1-1-1, softplus, W and tau_m learned by adam, batch 100')
  await agree(all[0], plain, [{ W: 'W[h,x]' }, { W: 'W[y,h]' }], x, y, 400)
  all.push(byHand(plain, x, y))
  await race('Lag line', all, 2000)
}

const byHand = (plain, x, y) => ({
  name: 'plain JavaScript f64',
  run: async (steps) => {
    for (let n = 0; n < steps; n++) plain.step(x(n, 1), y(n, 1))
  },
})

async function mnist() {
  const batch = 100
  const hidden = {
    n: 53,
    tauM: repeat([
      [0.6, 18],
      [1.2, 35],
    ]),
    tauR: repeat([
      [0.2, 36],
      [1.2, 17],
    ]),
  }
  const x = waves(batch, 1)
  const y = (first, count) => Int32Array.from({ length: count * batch }, (_, k) => (first + k) % 10)
  const plain = plainNetwork({
    inputs: 1,
    layers: [
      { ...hidden, phi: 'identity' },
      ...Array.from({ length: 5 }, () => ({ ...hidden, phi: 'tanh' })),
      { n: 10, phi: 'identity', tauM: Array(10).fill(1.2), tauR: Array(10).fill(1.2) },
    ],
    batch,
    dt: 0.2,
    beta: 1,
    gamma: 0,
    eta: 1e-3,
    bias: true,
    softmax: true,
  })
  const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'y'].map((p, k, all) => ({
    W: `W[${p},${all[k - 1] ?? 'x'}]`,
    b: `b[${p}]`,
  }))
  const all = []
  for (const [target, precision] of [
    ['wasm', 'f64'],
    ['wasm', 'f32'],
    ['ts', 'f64'],
  ]) {
    all.push(await contender(text('generalized-latent-equilibrium'), target, precision, batch, { x, y }))
  }
  console.log('\nMNIST-1D net: 1-6x53-10, 14,956 parameters, adam in every step, batch 100')
  await agree(all[0], plain, names, x, y, 20)
  all.push(byHand(plain, x, y))
  const times = await race('MNIST-1D net', all, 20)
  const parameters = 14956
  const bytes = (precision) => (precision === 'f64' ? 8 : 4)
  console.log('  memory and traffic per step (weights, gradients, two moments read and written once each):')
  for (const c of all.slice(0, 3)) {
    const size = c.program.loops.buffers.reduce(
      (n, b) =>
        n + b.shape.reduce((a, d) => a * (d === 'batch' ? batch : d), b.ring ? c.program.loops.ring : 1),
      0,
    )
    const width = bytes(c.program.loops.precision)
    const moved = parameters * width * 7
    const seconds = median(times.get(c.name)) * 1e-6
    console.log(
      `  ${c.name.padEnd(22)} ${((size * width) / 2 ** 20).toFixed(2)} MB held, at least ${(moved / 2 ** 20).toFixed(2)} MB moved, ${(moved / seconds / 1e9).toFixed(2)} GB/s`,
    )
  }
}

/** Growth of the cost of a step with the number of neurons and with the batch. */
async function growth() {
  const model = (n) => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.2, beta = 1, gamma = 0
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-3
approximate causal
approximate nudging gamma
network
  x : input 10
  h : ${n}
  y : output 10
  x -> h -> y
  h -> h
simulate
  dt = 0.1, method = euler, coupling = lagged
`
  console.log('\nGrowth, recurrent net 10-N-10 with learning, wasm f64: microseconds per step')
  console.log('      N   batch   us/step   ns per synapse and sample')
  for (const n of [16, 64, 256]) {
    for (const batch of [1, 16]) {
      const c = await contender(model(n), 'wasm', 'f64', batch, {
        x: waves(10 * batch, 1),
        y: waves(10 * batch, 0.5),
      })
      const steps = Math.max(20, Math.round(4e6 / (n * n * batch)))
      await c.run(steps)
      const list = []
      for (let round = 0; round < 5; round++) {
        const start = performance.now()
        await c.run(steps)
        list.push(((performance.now() - start) * 1e3) / steps)
      }
      const m = median(list)
      console.log(
        `  ${String(n).padStart(5)} ${String(batch).padStart(7)} ${m.toFixed(1).padStart(9)} ${((m * 1e3) / ((n * n + 20 * n) * batch)).toFixed(2).padStart(10)}`,
      )
    }
  }
}

/** How long a theorist waits: text to model, and model to equations, once loaded. */
function derivations() {
  const folder = new URL('../examples/', import.meta.url)
  const files = ['', 'more/'].flatMap((sub) =>
    readdirSync(new URL(sub, folder))
      .filter((f) => f.endsWith('.energy'))
      .map((f) => sub + f),
  )
  console.log('\nDerivation, medians of 15, milliseconds')
  console.log('  model                                   parse    derive')
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const times = { parse: [], derive: [] }
    for (let round = 0; round < 15; round++) {
      const start = performance.now()
      const model = parse(source)
      const middle = performance.now()
      derive(model)
      times.parse.push(middle - start)
      times.derive.push(performance.now() - middle)
    }
    const shown = [median(times.parse).toFixed(1).padStart(6), median(times.derive).toFixed(1).padStart(9)]
    console.log(`  ${file.replace('.energy', '').padEnd(38)} ${shown.join(' ')}`)
  }
}

console.log(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${ROUNDS} interleaved rounds`,
)
derivations()
raceSympy()
await lagLine()
await mnist()
await growth()
