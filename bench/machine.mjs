/** @file The machine and what is installed on it: versions, rates of the C products, bandwidth of memory. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { compiled, findCompiler, findPython, WIDTHS } from './contenders.mjs'
import { findTfjs } from './tfjs.mjs'

/** GFLOP/s of gcc on the class of machine that the targets were set on: W r, W' e, e r', and the product for a batch of 100. */
const EXPECTED = {
  '128-bit f32': {
    64: [33.7, 34.0, 15.9, 36.0],
    256: [34.8, 31.7, 16.4, 36.7],
    1024: [14.7, 14.7, 14.2, 10.8],
  },
  'widest f32': {
    64: [58.1, 56.8, 26.5, 155.7],
    256: [60.1, 49.4, 22.0, 151.9],
    1024: [14.8, 14.8, 14.8, 48.9],
  },
  '128-bit f64': { 64: [18.1, 16.8, 6.2, 20.7], 256: [18.8, 16.8, 9.8, 19.0], 1024: [7.1, 7.1, 6.6, 5.2] },
  'widest f64': { 64: [45.5, 40.0, 31.7, 76.7], 256: [39.2, 32.3, 15.0, 72.0], 1024: [7.2, 7.2, 7.0, 22.7] },
}
const NEEDED = 0.8
const PRODUCTS = ['W r', "W' e", "e r'", 'batch 100']

export async function findMachine() {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0],
    node: process.version,
    gcc: findCompiler(),
    ...findPython(),
    tfjs: (await findTfjs())?.version,
  }
}

export function machineText(m) {
  const absent = (how) => `absent (${how})`
  return [
    `${m.processor}, ${m.cores} cores, load ${m.load.toFixed(1)}; node ${m.node}`,
    `  gcc:     ${m.gcc ?? absent('apt-get install gcc')}`,
    `  numpy:   ${m.numpy ?? absent('pip install numpy')}`,
    `  pytorch: ${m.torch ?? absent('pip install torch --index-url https://download.pytorch.org/whl/cpu')}`,
    `  numba:   ${m.numba ?? absent('pip install numba')}`,
    `  tfjs:    ${m.tfjs ?? absent('npm install --no-save @tensorflow/tfjs-core @tensorflow/tfjs-backend-wasm')}`,
  ].join('\n')
}

/** Rates of one width: the best of what has been measured so far. */
function measureOnce(path, rates) {
  const out = execFileSync(path, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  let memory = 0
  for (const line of out.trim().split('\n')) {
    const [head, ...numbers] = line.split(' ')
    if (head === 'memory') memory = Number(numbers[0])
    else rates[head] = numbers.map((x, k) => Math.max(Number(x), rates[head]?.[k] ?? 0))
  }
  return memory
}

/** Other work on the machine only ever slows a product down: what falls short is measured again. */
const TRIES = 4

/** Measures the products of each width and precision; says which references count. */
export function measureRates(folder) {
  const counts = {}
  const rates = {}
  let memory = 0
  for (const width of ['scalar', '128-bit', 'widest']) {
    for (const precision of ['f32', 'f64']) {
      const key = `${width} ${precision}`
      const path = compiled('products', width, precision, folder)
      rates[key] = {}
      for (let tries = 0; tries < TRIES && !counts[key]; tries++) {
        memory = Math.max(memory, measureOnce(path, rates[key]))
        counts[key] = Object.entries(EXPECTED[key] ?? {}).every(([n, list]) =>
          list.every((r, k) => rates[key][n][k] >= NEEDED * r),
        )
      }
    }
  }
  return { rates, counts, memory }
}

export function ratesText({ rates, counts, memory }) {
  const lines = [
    '\nC products, GFLOP/s; a reference counts where each reaches 0.8 of the rate of gcc on the reference machine',
    `  ${'width'.padEnd(16)} ${'N'.padStart(5)} ${PRODUCTS.map((p) => p.padStart(10)).join(' ')}`,
  ]
  for (const [key, byN] of Object.entries(rates)) {
    for (const [n, list] of Object.entries(byN)) {
      const missed = list.flatMap((r, k) => {
        const wanted = EXPECTED[key]?.[n]?.[k]
        return wanted !== undefined && r < NEEDED * wanted
          ? [`${PRODUCTS[k]} ${(r / wanted).toFixed(2)}`]
          : []
      })
      const note = missed.length > 0 ? `   short of it: ${missed.join(', ')}` : ''
      lines.push(
        `  ${key.padEnd(16)} ${n.padStart(5)} ${list.map((r) => r.toFixed(1).padStart(10)).join(' ')}${note}`,
      )
    }
    lines.push(`  ${key.padEnd(16)} ${counts[key] ? 'counts' : 'does not count'}`)
  }
  for (const [width, { flags }] of Object.entries(WIDTHS)) lines.push(`  ${width}: gcc ${flags.join(' ')}`)
  lines.push(`  memory: ${memory.toFixed(1)} GB/s read and written, one core`)
  return lines.join('\n')
}
