/** @file How long a theorist waits: text to model, model to equations, equations to code that runs; once loaded. */
import { readdirSync, readFileSync } from 'node:fs'
import { compile, derive, parse } from 'extremal'
import { modelText } from './networks.mjs'
import { leNet } from './workloads.mjs'

const EXAMPLES = new URL('../examples/', import.meta.url)

const models = () =>
  ['', 'more/'].flatMap((sub) =>
    readdirSync(new URL(sub, EXAMPLES))
      .filter((f) => f.endsWith('.energy'))
      .map((f) => [(sub + f).replace('.energy', ''), readFileSync(new URL(sub + f, EXAMPLES), 'utf8')]),
  )

export function derivationTimes(say, median) {
  say('\nDerivation, medians of 15, milliseconds')
  say('  model                                   parse    derive')
  const found = {}
  for (const [name, source] of models()) {
    const times = { parse: [], derive: [] }
    for (let round = 0; round < 15; round++) {
      const start = performance.now()
      const model = parse(source)
      const middle = performance.now()
      derive(model)
      times.parse.push(middle - start)
      times.derive.push(performance.now() - middle)
    }
    found[name] = { parse: median(times.parse), derive: median(times.derive) }
    say(
      `  ${name.padEnd(38)} ${found[name].parse.toFixed(1).padStart(6)} ${found[name].derive.toFixed(1).padStart(9)}`,
    )
  }
  return found
}

/** Text to running wasm: the MNIST-1D net, and a net whose layers grow. */
export async function compileTimes(say, median, rounds) {
  say('\nText to wasm, and the start of a simulation, which draws the weights; warm, milliseconds')
  const sources = [
    [
      'generalized-latent-equilibrium',
      readFileSync(new URL('generalized-latent-equilibrium.energy', EXAMPLES), 'utf8'),
    ],
    ...[16, 128, 1024].map((n) => [`LE ${n}-${n}-${n}-${n}`, modelText(leNet(n, [n, n, n], 1, 0.01))]),
  ]
  const found = {}
  for (const [name, source] of sources) {
    const times = { compile: [], start: [] }
    for (let round = 0; round < rounds + 1; round++) {
      const start = performance.now()
      const program = await compile(derive(parse(source)), { target: 'wasm', precision: 'f32' })
      const middle = performance.now()
      program.start()
      if (round === 0) continue
      times.compile.push(middle - start)
      times.start.push(performance.now() - middle)
    }
    found[name] = { compile: median(times.compile), start: median(times.start) }
    const columns = [found[name].compile, found[name].start].map((t) => t.toFixed(0).padStart(7))
    say(`  ${name.padEnd(38)} ${columns.join(' ')}`)
  }
  return found
}
