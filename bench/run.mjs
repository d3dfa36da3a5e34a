/** @file Speed, side by side in one run: emitted code against C, Python and plain JavaScript; interleaved, medians, ratios. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileTimes, derivationTimes } from './compiling.mjs'
import { ofFile, ours } from './contenders.mjs'
import { roundTrip } from './link.mjs'
import { findMachine, machineText, measureRates, ratesText } from './machine.mjs'
import { productFlops, weightBytes, withNumbers } from './networks.mjs'
import { agree, median, race, table } from './race.mjs'
import { contendersOf, gleNet, leNet, WORKLOADS } from './workloads.mjs'

const PARTS = ['rates', ...WORKLOADS.map((w) => w.id), 'growth', 'compiling', 'gradient', 'sympy']
/** What a run without --only measures; the rest takes long. */
const USUAL = PARTS.filter((p) => p !== 'gradient' && p !== 'sympy')
const HELP = `usage: npm run bench -- [options]
  --only PART,…   ${PARTS.join(', ')}; all but gradient and sympy by default
  --rounds N      interleaved rounds, 5 by default
  --cpu           time of the processor in place of that on the wall, for a machine with other work; threads add up
  --json          the figures as JSON; all else goes to the other stream
with FILE.energy: that model by target, precision and what may be relaxed; --dt X in place of its own`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: process.env.BENCH_ROUNDS ?? '5' },
    json: { type: 'boolean', default: false },
    cpu: { type: 'boolean', default: false },
    dt: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}
if (values.cpu) process.env.BENCH_CPU = '1'
const rounds = Number(values.rounds)
const dt = values.dt === undefined ? {} : { dt: Number(values.dt) }
const only = values.only?.split(',') ?? USUAL
const unknown = only.find((p) => !PARTS.includes(p))
if (unknown !== undefined || !(Number.isInteger(rounds) && rounds > 0)) {
  const usage =
    unknown === undefined ? `--rounds ${values.rounds} is no positive whole number` : `no part '${unknown}'`
  if (values.json) console.log(JSON.stringify({ ok: false, usage }))
  console.error(usage)
  console.error(HELP)
  process.exit(2)
}

const say = (text) => (values.json ? console.error(text) : console.log(text))
const began = performance.now()
const progress = (text) =>
  process.stderr.write(`[${((performance.now() - began) / 1e3).toFixed(0).padStart(3)} s] ${text}\n`)

const root = mkdtempSync(join(tmpdir(), 'extremal-bench-'))
const folder = () => mkdtempSync(join(root, 'job-'))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    rmSync(root, { recursive: true, force: true })
    process.kill(process.pid, signal)
  })
const figures = { machine: await findMachine(), workloads: {} }

const VARIANTS = [
  { target: 'wasm', precision: 'f64' },
  { target: 'wasm', precision: 'f32' },
  { target: 'wasm', precision: 'f32', more: { label: 'Extremal relaxed', relaxed: true } },
  { target: 'wasm', precision: 'f32', more: { label: 'Extremal two threads', relaxed: true, threads: 2 } },
  { target: 'wasm', precision: 'f32', more: { label: 'Extremal scalar wasm', simd: false } },
  { target: 'ts', precision: 'f64' },
]

async function workload(w, counts, memory) {
  progress(w.title)
  const net = withNumbers(w.net)
  const contenders = await contendersOf({ ...w, net }, figures.machine, counts, folder, VARIANTS)
  try {
    const apart = await agree(contenders, net.weights, w.steps)
    const before = await roundTrip()
    const results = await race(contenders, rounds)
    const roundTrips = [before, await roundTrip()]
    say(table(w.title, results))
    if (before !== undefined)
      say(
        `  two threads answer each other in ${roundTrips.map((ns) => ns.toFixed(0)).join(' ns before the race, ')} ns after it`,
      )
    const worst = (precision) =>
      Math.max(
        ...contenders.filter((c) => c.precision === precision).map((c) => apart[c.name]),
      ).toExponential(1)
    say(
      `  after ${w.steps} steps weights differ by at most ${worst('f64')} of their movement in f64, ${worst('f32')} in f32`,
    )
    for (const r of results.filter((r) => r.kind === 'ours')) {
      const bytes = weightBytes(net, r.precision === 'f64' ? 8 : 4)
      const rate = bytes / (r.median * 1e3)
      say(
        `  ${r.name}: ${(productFlops(net) / (r.median * 1e3)).toFixed(1)} GFLOP/s in products; weights once read and written ${(bytes / 2 ** 20).toFixed(2)} MB a step, ${rate.toFixed(2)} GB/s${memory ? `, ${((100 * rate) / memory).toFixed(0)} % of memory` : ''}`,
      )
    }
    figures.workloads[w.id] = { title: w.title, results, apart, roundTrips }
  } finally {
    for (const c of contenders) c.stop()
  }
}

/** How the cost of a step grows with neurons, batch and depth; wasm f32. */
async function growth() {
  const rows = [
    ...[10, 64, 256, 1024, 4096].map((n) => ['N', n, leNet(n, [n], 1, 0.01)]),
    ...[1, 4, 16, 64, 512].map((b) => ['batch', b, gleNet(2, 64, b)]),
    ...[2, 5, 10, 20].map((d) => ['depth', d, gleNet(d, 53, 100)]),
  ]
  say('\nGrowth of a step that learns, wasm f32\n  along        us/step   ns per synapse and sample')
  figures.growth = []
  for (const [along, value, plan] of rows) {
    progress(`growth with ${along}: ${value}`)
    const net = withNumbers({ ...plan, period: plan.inputs > 1000 ? 4 : plan.period })
    const c = await ours(net, 'wasm', 'f32')
    const [result] = await race([c], Math.min(rounds, 3), 30)
    const synapses = net.weights.reduce((n, w) => n + w.length, 0)
    const each = (result.median * 1e3) / (synapses * net.batch)
    figures.growth.push({ along, value, median: result.median, perSynapse: each })
    say(
      `  ${`${along} ${value}`.padEnd(12)} ${result.median.toFixed(1).padStart(8)} ${each.toFixed(3).padStart(10)}`,
    )
  }
}

try {
  say(machineText(figures.machine))
  if (positionals[0] !== undefined) {
    const contenders = []
    for (const variant of VARIANTS) contenders.push(await ofFile(positionals[0], variant, dt))
    const results = await race(contenders, rounds)
    figures.workloads[positionals[0]] = { title: positionals[0], results }
    say(table(positionals[0], results))
    only.length = 0
  }
  let measured = { counts: {}, memory: 0 }
  const wanted = WORKLOADS.filter((w) => only.includes(w.id))
  if (figures.machine.gcc && (only.includes('rates') || wanted.length > 0)) {
    progress('rates of the C products')
    measured = measureRates(root)
    say(ratesText(measured))
    Object.assign(figures, measured)
  }
  for (const w of wanted) await workload(w, measured.counts, measured.memory)
  if (only.includes('growth')) await growth()
  if (only.includes('compiling')) {
    progress('derivation and compilation')
    figures.derivations = derivationTimes(say, median)
    figures.compilation = await compileTimes(say, median, rounds)
  }
  if (only.includes('gradient')) {
    progress('exact gradient')
    await import('./gradient.mjs')
  }
  if (only.includes('sympy')) {
    progress('SymPy')
    const { raceSympy } = await import('./sympy.mjs')
    raceSympy()
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ok: true, ...figures }, undefined, 1)}\n`)
  }
  progress('done')
} catch (failure) {
  // what is wrong with a model is told as every other verb tells it
  if (!Array.isArray(failure?.diagnostics)) throw failure
  if (values.json) console.log(JSON.stringify({ ok: false, diagnostics: failure.diagnostics }))
  else console.error(failure.message)
  process.exitCode = 1
} finally {
  rmSync(root, { recursive: true, force: true })
}
