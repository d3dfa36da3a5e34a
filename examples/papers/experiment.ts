/** @file What an experiment is, and how one is run from the command line: figure and record written, every claim checked. */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Presets, SingleBar } from 'cli-progress'
import { figure, type Panel } from 'extremal'

/** A figure that was measured, and what was expected of it. */
export interface Claim {
  readonly what: string
  readonly found: string
  readonly expected: string
  readonly holds: boolean
}

export interface Outcome {
  readonly panels: readonly Panel[]
  readonly claims: readonly Claim[]
  /** What else was measured, for the record. */
  readonly measured: Readonly<Record<string, unknown>>
}

/** What is written of a run. */
export interface ResultRecord extends Omit<Outcome, 'panels'> {
  readonly experiment: string
  readonly title: string
  readonly cites: string
  readonly length: Length
  readonly seconds: number
}

/** `full` as in the paper, `short` in seconds: the same experiment, with less to show. */
export type Length = 'full' | 'short'

export type OnProgress = (done: number, total: number) => void

export interface Experiment {
  readonly name: string
  readonly title: string
  /** Paper, figure, and what it shows. */
  readonly cites: string
  readonly run: (length: Length, onProgress: OnProgress) => Promise<Outcome>
}

/** A claim about a number. */
export const claim = (what: string, found: number, expected: string, holds: boolean): Claim => ({
  what,
  found: String(Number(found.toPrecision(4))),
  expected,
  holds,
})

/** Mean of the last numbers of a curve. */
export function tail(values: ArrayLike<number>, count: number): number {
  const last = Array.from(values).slice(-count)
  return last.reduce((sum, v) => sum + v, 0) / last.length
}

/** The mean over `width` values of each row, as the cost of a batch. */
export const rowMeans = (data: ArrayLike<number>, width: number): Float64Array =>
  Float64Array.from({ length: Math.floor(data.length / width) }, (_, row) => {
    let sum = 0
    for (let n = 0; n < width; n++) sum += data[row * width + n] ?? Number.NaN
    return sum / width
  })

/**
 * Runs an experiment where its file is what node was called with: `npx tsx examples/papers/NAME.ts [--short] [--out DIR]`. The exit code is 1
 * where a claim does not hold.
 */
export async function main(url: string, experiment: Experiment): Promise<void> {
  const called = process.argv[1]
  if (called === undefined || !existsSync(called) || realpathSync(called) !== fileURLToPath(url)) return
  const args = process.argv.slice(2)
  const at = args.indexOf('--out')
  const out = at >= 0 ? args[at + 1] : join('extremal-out', experiment.name)
  const known = args.filter((a, n) => a !== '--short' && n !== at && (at < 0 || n !== at + 1))
  if (out === undefined || known.length > 0) {
    process.stderr.write(`usage: npx tsx examples/papers/${experiment.name}.ts [--short] [--out DIR]\n`)
    process.exitCode = 2
    return
  }
  const length: Length = args.includes('--short') ? 'short' : 'full'
  process.stdout.write(`${experiment.title}\n${experiment.cites}\n\n`)
  const began = performance.now()
  const bar = new SingleBar({ format: '{bar} {percentage} %  {eta_formatted} left' }, Presets.rect)
  const isShown = process.stderr.isTTY === true
  if (isShown) bar.start(1, 0)
  const { panels, claims, measured } = await experiment.run(length, (done, total) => {
    if (isShown) bar.update(done / total)
  })
  if (isShown) bar.stop()
  const seconds = Number(((performance.now() - began) / 1000).toPrecision(3))
  for (const { what, found, expected, holds } of claims)
    process.stdout.write(`${holds ? 'holds  ' : 'FAILS  '} ${what}: ${found} (${expected})\n`)
  mkdirSync(out, { recursive: true })
  const { name, title, cites } = experiment
  const record: ResultRecord = { experiment: name, title, cites, length, seconds, claims, measured }
  writeFileSync(join(out, `${experiment.name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(
    join(out, `${experiment.name}.svg`),
    await figure(panels, { title: experiment.title, columns: 2, width: 1100 }),
  )
  process.stdout.write(`\n${seconds} s; figure and record in ${out}/\n`)
  process.exitCode = claims.every((c) => c.holds) ? 0 : 1
}
