/** @file Contenders agree first, then take turns: medians and minima of interleaved rounds. */

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** Largest root mean square difference of weights, relative to how far they moved, that still counts as the same computation. */
const BOUND = { f64: 1e-11, f32: 1e-3 }

const rms = (a, b) => {
  let sum = 0
  let n = 0
  a.forEach((w, k) => {
    w.forEach((x, i) => {
      sum += (x - b[k][i]) ** 2
      n++
    })
  })
  return Math.sqrt(sum / n)
}

/** All take the same steps from the same start; the first, in f64, is what the others are held against. Returns the differences. */
export async function agree(contenders, start, steps) {
  let base
  const found = {}
  for (const c of contenders) {
    await c.run(steps)
    const weights = await c.weights()
    base ??= weights
    const moved = rms(base, start)
    if (!(moved > 0)) throw new Error('nothing is learned in the comparison')
    const apart = rms(weights, base) / moved
    found[c.name] = apart
    if (!(apart <= BOUND[c.precision])) {
      throw new Error(`${c.name} computes something else: weights differ by ${apart} of their movement`)
    }
  }
  return found
}

/** Longer turns of ours: what a run looks at every 256 steps then comes as often as in a long run. */
const OURS = 6

/** Microseconds per step of each contender, round after round in turn, about `turn` milliseconds a turn. */
export async function race(contenders, rounds, turn = 40) {
  const steps = []
  for (const c of contenders) {
    const long = c.kind === 'ours' ? OURS * turn : turn
    const few = Math.max(2, Math.min(2000, Math.floor((turn * 2e5) / (await c.run(2)))))
    steps.push(Math.max(2, Math.floor((long * 1e6 * few) / (await c.run(few)))))
  }
  const times = contenders.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [k, c] of contenders.entries()) times[k].push((await c.run(steps[k])) / steps[k] / 1e3)
  }
  return contenders.map((c, k) => ({
    name: c.name,
    kind: c.kind,
    precision: c.precision,
    steps: steps[k],
    median: median(times[k]),
    least: Math.min(...times[k]),
    most: Math.max(...times[k]),
  }))
}

const shown = (us) => (us < 10 ? us.toFixed(3) : us < 1000 ? us.toFixed(1) : us.toFixed(0))

/** One line per contender; the ratio says how many times faster each of ours is. */
export function table(title, results) {
  const own = results.filter((r) => r.kind === 'ours')
  const heads = own.map((r) => r.name.replace('Extremal ', ''))
  const lines = [
    `\n${title}`,
    `  ${'microseconds per step'.padEnd(26)} ${'median'.padStart(10)}   ${'range'.padEnd(20)} ${heads.map((h) => `over ${h}`.padStart(24)).join('')}`,
  ]
  for (const r of results) {
    const ratios = own.map((o) => `${(r.median / o.median).toFixed(2)} x`.padStart(24)).join('')
    lines.push(
      `  ${r.name.padEnd(26)} ${shown(r.median).padStart(10)}   ${`${shown(r.least)} to ${shown(r.most)}`.padEnd(20)} ${ratios}`,
    )
  }
  return lines.join('\n')
}
