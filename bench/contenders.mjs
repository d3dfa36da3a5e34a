/** @file Who runs a workload: Extremal by target and precision, C compiled here, Python and tfjs where they are present. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, derive, parse } from 'extremal'
import { modelText, rateOf, weightNames, writeJob } from './networks.mjs'
import { plainNetwork } from './plain.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** A stretch of a signal that repeats, for any first step and count. */
function stream(data, size, Type, cycle) {
  let long = Type.from(data)
  return (first, count) => {
    const at = first % cycle
    if (long.length < (at + count) * size) {
      const more = new Type((at + count + cycle) * size)
      for (let k = 0; k < more.length; k++) more[k] = data[k % data.length]
      long = more
    }
    return long.subarray(at * size, (at + count) * size)
  }
}

/** On the wall, or with BENCH_CPU of the processor: other work on the machine then counts for less. */
export function milliseconds() {
  if (!process.env.BENCH_CPU) return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** Extremal's code for a network. */
export async function ours(net, target, precision, more = {}) {
  const name = `${more.label ?? `Extremal ${target}`} ${precision}`
  const { label: _, ...options } = more
  const program = await compile(derive(parse(modelText(net))), {
    target,
    precision,
    batch: net.batch,
    ...options,
  })
  const sim = program.start()
  const names = weightNames(net)
  names.forEach((w, k) => {
    sim.set(w, net.weights[k])
  })
  const Type = precision === 'f32' ? Float32Array : Float64Array
  const { batch, inputs, layers, period } = net
  const x = stream(net.x, batch * inputs, Type, period)
  const y = net.softmax
    ? stream(net.classes, batch, Int32Array, period)
    : stream(net.y, batch * layers[layers.length - 1].n, Type, period)
  let done = 0
  return {
    name,
    kind: 'ours',
    precision,
    program,
    async run(steps) {
      const from = done
      const signals = {
        x: (first, count) => x(from + first, count),
        y: (first, count) => y(from + first, count),
      }
      const start = milliseconds()
      await sim.run(signals, { steps })
      done += steps
      return (milliseconds() - start) * 1e6
    },
    weights: async () => names.map((w) => Float64Array.from(sim.get(w))),
    stop() {},
  }
}

/** A model of the user's, by target and precision, under made-up signals; nothing but Extremal runs it. */
export async function ofFile(path, { target, precision, more = {} }, numerics) {
  const { label = `Extremal ${target}`, ...options } = more
  const files = (name) => readFileSync(join(dirname(path), name))
  const derivation = derive(parse(readFileSync(path, 'utf8'), { name: path }))
  const program = await compile(derivation, { target, precision, files, ...options, ...numerics })
  const sim = program.start()
  const { batch, buffers } = program.loops
  const signals = {}
  for (const { role, name, shape } of buffers) {
    if (role !== 'input' && role !== 'target') continue
    const size = batch * shape.slice(1).reduce((n, d) => n * d, 1)
    signals[name] = (first, count) =>
      Float64Array.from(
        { length: count * size },
        (_, k) => 0.5 * Math.sin(0.1 * (first + Math.floor(k / size)) + k),
      )
  }
  return {
    name: `${label} ${precision}`,
    kind: 'ours',
    precision,
    async run(steps) {
      const start = milliseconds()
      await sim.run(signals, { steps })
      return (milliseconds() - start) * 1e6
    },
    stop() {},
  }
}

/** Plain JavaScript, written by hand. */
export function plain(net) {
  const made = plainNetwork({
    ...net,
    eta: rateOf(net),
  })
  made.net.forEach((l, k) => {
    l.W.set(net.weights[k])
  })
  const { batch, inputs, layers, period } = net
  const x = stream(net.x, batch * inputs, Float64Array, period)
  const y = net.softmax
    ? stream(net.classes, batch, Int32Array, period)
    : stream(net.y, batch * layers[layers.length - 1].n, Float64Array, period)
  let done = 0
  return {
    name: 'plain JavaScript f64',
    kind: 'plain',
    precision: 'f64',
    async run(steps) {
      const start = milliseconds()
      for (let n = 0; n < steps; n++, done++) made.step(x(done, 1), y(done, 1))
      return (milliseconds() - start) * 1e6
    },
    weights: async () => made.net.map((l) => Float64Array.from(l.W)),
    stop() {},
  }
}

/** A process that reads a job and obeys lines: `run n` is answered with nanoseconds. */
export async function served(name, kind, precision, net, folder, command, args) {
  const job = join(folder, 'job.bin')
  writeJob(job, net)
  const child = spawn(command, [...args, job], { stdio: ['pipe', 'pipe', 'inherit'] })
  let text = ''
  let wake = () => {}
  child.stdout.on('data', (data) => {
    text += data
    wake()
  })
  let over = false
  child.on('close', () => {
    over = true
    wake()
  })
  const line = async () => {
    for (;;) {
      const end = text.indexOf('\n')
      if (end >= 0) {
        const found = text.slice(0, end)
        text = text.slice(end + 1)
        return found
      }
      if (over) throw new Error(`${name} ended without an answer`)
      await new Promise((resolve) => {
        wake = resolve
      })
    }
  }
  const ask = (question) => {
    child.stdin.write(`${question}\n`)
    return line()
  }
  await line()
  return {
    name,
    kind,
    precision,
    run: async (steps) => Number(await ask(`run ${steps}`)),
    async weights() {
      const file = join(folder, 'weights.bin')
      await ask(`dump ${file}`)
      const bytes = readFileSync(file)
      const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
      let at = 0
      return net.weights.map((w) => {
        at += w.length
        return all.subarray(at - w.length, at)
      })
    },
    stop: () => child.stdin.end(),
  }
}

/** Widths that C is compiled for: flags, and lanes of 4 and 8 bytes. */
export const WIDTHS = {
  scalar: { flags: ['-O3', '-fno-tree-vectorize', '-fno-tree-slp-vectorize'], bytes: 0 },
  '128-bit': { flags: ['-O3', '-ffast-math', '-mavx', '-mprefer-vector-width=128'], bytes: 16 },
  widest: { flags: ['-O3', '-ffast-math', '-march=native'], bytes: 32 },
}

/** gcc, or undefined; sets the widest vectors that this machine has. */
export function findCompiler() {
  try {
    const version = execFileSync('gcc', ['--version'], { encoding: 'utf8' }).split('\n')[0]
    const target = execFileSync('gcc', ['-march=native', '-dM', '-E', '-'], { input: '', encoding: 'utf8' })
    if (/__AVX512F__/.test(target)) {
      WIDTHS.widest = {
        flags: [...WIDTHS.widest.flags, '-mprefer-vector-width=512', '-DWIDE'],
        bytes: 64,
      }
    }
    return version
  } catch {
    return undefined
  }
}

const made = new Map()

/** The path of a compiled C source. */
export function compiled(source, width, precision, folder) {
  const key = `${source}-${width}-${precision}`
  const known = made.get(key)
  if (known) return known
  const { flags, bytes } = WIDTHS[width]
  const size = precision === 'f32' ? 4 : 8
  const f = precision === 'f32' ? 'f' : ''
  const path = join(folder, key)
  const functions = ['EXP=exp', 'TANH=tanh', 'SQRT=sqrt', 'FABS=fabs', 'LOG1P=log1p']
  const defined = functions.map((d) => `-D${d}${f}`)
  const own = [`-DREAL=${size === 4 ? 'float' : 'double'}`, `-DLANES=${bytes === 0 ? 1 : bytes / size}`]
  execFileSync('gcc', [...flags, ...own, ...defined, here(`c/${source}.c`), '-o', path, '-lm'])
  made.set(key, path)
  return path
}

export const inC = (net, source, width, precision, folder) =>
  served(
    `C ${width} ${precision}`,
    'c',
    precision,
    net,
    folder,
    compiled(source, width, precision, folder),
    [],
  )

/** Python packages by name: present with a version, or absent. */
export function findPython() {
  const version = (name) => {
    try {
      const code = `import ${name}; print(${name}.__version__)`
      return execFileSync('python3', ['-c', code], { encoding: 'utf8', stdio: 'pipe' }).trim()
    } catch {
      return undefined
    }
  }
  return { numpy: version('numpy'), torch: version('torch'), numba: version('numba') }
}

export const inPython = (net, label, script, args, precision, folder) =>
  served(`${label} ${precision}`, 'python', precision, net, folder, 'python3', [
    here(`py/${script}`),
    ...args,
    precision,
  ])
