/** @file The derivation itself, side by side with SymPy's: Extremal holds N as an index, SymPy writes N neurons out. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { derive, parse } from 'extremal'
import { ONE } from '../dist/src/expr/build.js'
import { evaluator, valueAt } from '../dist/src/expr/evaluate.js'
import { substitute, symbols } from '../dist/src/expr/substitute.js'
import { chebyshev } from '../dist/src/expr/timeline.js'

const MODEL = (n) => `state u
weight W
bias b
target y
constant tau_m = 0.7, tau_r = 0.3, beta = 0.4
activation phi = tanh
e = D(tau_m) u - W phi(D(tau_r) u) - b
cost C = 1/2 |u - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-3
network
  y : output ${n}
  y -> y
`
const SCRIPT = fileURLToPath(new URL('./euler_lagrange.py', import.meta.url))
const python = (...args) =>
  JSON.parse(
    execFileSync('python3', [SCRIPT, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  )
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** A point for two neurons: signals are parabolas, so that any of their derivatives is known at any time. */
const POINT = {
  tau_m: 0.7,
  tau_r: 0.3,
  beta: 0.4,
  parabolas: [
    [0.3, -0.4, 0.9],
    [-0.5, 0.8, -0.6],
  ],
  y: [0.21, -0.37],
  b: [0.15, -0.28],
  W: [
    [0.62, -0.31],
    [0.45, 0.53],
  ],
}

/** What Extremal derives, at one node of a stretch of time, and the same point for SymPy. */
function ours() {
  const { core } = derive(parse(MODEL(2)))
  const timeline = chebyshev(1, 32)
  const node = 13
  const at = timeline.times[node]
  const { parabolas, ...rest } = POINT
  const values = (f) => Float64Array.from(timeline.times.flatMap((t) => parabolas.map((p) => f(p, t))))
  const vector = (data) => ({ shape: [data.length], data: Float64Array.from(data) })
  const number = (x) => ({ shape: [], data: Float64Array.of(x) })
  const quantities = new Map([
    ['u', { shape: [2], data: values(([a, b, c], t) => a + b * t + c * t * t) }],
    ['y', { shape: [2], data: values((p) => POINT.y[parabolas.indexOf(p)]) }],
    ['b', vector(POINT.b)],
    ['W', { shape: [2, 2], data: Float64Array.from(POINT.W.flat()) }],
  ])
  const expressions = ['u', 'W', 'b'].map((of) => {
    const found = core.derivatives.find((d) => d.of === of && d.through === undefined)
    if (!found) throw new Error(`no derivative by ${of}`)
    // The target is given, and all neurons are outputs.
    return [of, substitute(found.slope, (s) => (s.role === 'given' || s.role === 'output' ? ONE : s))]
  })
  const bodies = [...core.definitions.values()].map((d) => d.body)
  for (const s of [...expressions.map(([, e]) => e), ...bodies].flatMap((e) => [...symbols(e)])) {
    const x = POINT[s.name]
    if (s.role === 'constant') quantities.set(s.name, s.indices.length === 0 ? number(x) : vector([x, x]))
  }
  const sizes = { '': 2 }
  const functions = { phi: [Math.tanh, (x) => 1 / Math.cosh(x) ** 2] }
  const value = evaluator({ timeline, sizes, quantities, definitions: core.definitions, functions })
  const range = [0, 1]
  const found = Object.fromEntries(
    expressions.map(([of, e]) => {
      const t = value(e)
      const one = (i, j) => valueAt(t, node, { i, j }, sizes)
      return [of, of === 'W' ? range.map((i) => range.map((j) => one(i, j))) : range.map((i) => one(i))]
    }),
  )
  const u = [
    parabolas.map(([a, b, c]) => a + b * at + c * at * at),
    parabolas.map(([, b, c]) => b + 2 * c * at),
    parabolas.map(([, , c]) => 2 * c),
  ]
  return { found, point: { ...rest, u } }
}

/** Both derive the same: all numbers at one point. */
function agree() {
  const { found, point } = ours()
  const folder = mkdtempSync(join(tmpdir(), 'extremal-'))
  try {
    const file = join(folder, 'point.json')
    writeFileSync(file, JSON.stringify(point))
    const theirs = python('point', file)
    const pairs = ['u', 'W', 'b'].flatMap((of) => {
      const a = found[of].flat()
      return theirs[of].flat().map((x, n) => [a[n], x])
    })
    const worst = Math.max(...pairs.map(([a, b]) => Math.abs(a - b) / Math.max(1, Math.abs(b))))
    if (!(pairs.length === 8 && pairs.every(([, b]) => Math.abs(b) > 1e-3)))
      throw new Error('the point of comparison is degenerate')
    if (!(worst < 1e-9)) throw new Error(`the contenders derive different things: ${JSON.stringify(pairs)}`)
    console.log(
      `  N = 2, at one point: ${pairs.length} numbers, largest difference ${worst.toExponential(1)}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds from text to equations, the first derivation of a process: nothing is known yet. */
const cold = (n) =>
  Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--cold', n], { encoding: 'utf8' }))

function derivedIn(n) {
  const text = MODEL(n)
  const start = performance.now()
  derive(parse(text))
  return performance.now() - start
}

/** Milliseconds from text to equations, round after round; `large` adds SymPy at N = 16 and 32, which takes it minutes. */
export function raceSympy({ large = false, rounds = 5 } = {}) {
  console.log('\nDerivation against SymPy: δS/δu, ∂E/∂W, ∂E/∂b of ½|e|² + β/2 |u − y|², N neurons')
  let versions
  try {
    versions = python('versions')
  } catch {
    versions = { absent: 'python3' }
  }
  if (versions.absent) {
    console.log(`  not measured: ${versions.absent} is absent; install Python 3, then \`pip install sympy\``)
    return
  }
  console.log(`  sympy ${versions.sympy} on python ${versions.python}; node ${process.version}`)
  agree()
  console.log('      N   cold, ms   warm, ms   sympy, ms   cold ratio   warm ratio   rounds')
  const both = large ? [2, 4, 8, 16, 32] : [2, 4, 8]
  for (const n of [2, 4, 8, 16, 32, 1024]) {
    const isAlone = !both.includes(n)
    for (let k = 0; k < 3; k++) derivedIn(n)
    const times = n > 8 && !isAlone ? 1 : rounds
    const rows = Array.from({ length: times }, () => [
      cold(n),
      derivedIn(n),
      isAlone ? Number.NaN : median(python('time', String(n), '1')) * 1e3,
    ])
    const [first, warm, theirs] = [0, 1, 2].map((k) => median(rows.map((row) => row[k])))
    const cells = [first.toFixed(1), warm.toFixed(1), isAlone ? '' : theirs.toFixed(0)]
    const ratios = [theirs / first, theirs / warm].map((x) => (isAlone ? '' : x.toFixed(0)))
    const widths = [10, 10, 11, 12, 12, 8]
    const line = [...cells, ...ratios, String(times)].map((cell, k) => cell.padStart(widths[k]))
    console.log([String(n).padStart(7), ...line].join(' '))
  }
}

if (process.argv[2] === '--cold') console.log(derivedIn(Number(process.argv[3])))
else if (process.argv[1] === fileURLToPath(import.meta.url))
  raceSympy({ large: process.argv.includes('--large') })
