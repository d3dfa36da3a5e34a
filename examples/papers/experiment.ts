/** @file What an experiment is, and how one is run from the command line: figure and record written, every claim checked. */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Presets, SingleBar } from 'cli-progress'
import { figure, ModelError, type Panel, RunError } from 'extremal'

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
  /** Of all its work, where a part of it was done by calls before. */
  readonly seconds?: number
}

/** What is written of a run. */
export interface ResultRecord extends Omit<Outcome, 'panels'> {
  readonly experiment: string
  /** That runs it, where it is called otherwise. */
  readonly file?: string
  readonly title: string
  readonly cites: string
  readonly remark?: string
  readonly length: Length
  readonly seconds: number
}

/** `full` as in the paper, `short` in seconds: the same experiment, with less to show. */
export type Length = 'full' | 'short'

export type OnProgress = (done: number, total: number) => void

/** What a long run may use beside its length. */
export interface RunContext {
  /** Where checkpoints and logs may be kept, and found again. */
  readonly folder?: string
  /** Of several runs, such as seeds, those that are asked for. */
  readonly only?: readonly string[]
  /** A folder with data of the user's, in place of what is generated. */
  readonly data?: string
}

/** Options that some experiments have a use for, each with what follows it. */
const CHOICES = { only: 'A,B', data: 'DIR' } as const
type Choice = keyof typeof CHOICES

/** What a reader of the results is told of it. */
export interface About {
  readonly title: string
  /** Paper, figure, and what it shows. */
  readonly cites: string
  /** What else should be known, beside the claims. */
  readonly remark?: string
}

/** Behind the name of an experiment that is run on data of the user's. */
export const GIVEN = '-given'

export interface Experiment extends About {
  readonly name: string
  /** What it makes of options that not all have a use for: without a word here they are refused. */
  readonly takes?: readonly Choice[]
  /** With `--data` it is one of its own, with a record of its own, kept beside that of the generated data. */
  readonly given?: About
  readonly run: (length: Length, onProgress: OnProgress, context?: RunContext) => Promise<Outcome>
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

interface Asked {
  readonly length: Length
  readonly out?: string
  readonly only?: readonly string[]
  readonly data?: string
}

/** The arguments; undefined where they are not understood, or of no use. */
function askedOf(args: readonly string[], takes: readonly Choice[]): Asked | undefined {
  let asked: Asked = { length: 'full' }
  for (let n = 0; n < args.length; n++) {
    const [key, value] = [args[n], args[n + 1]]
    if (key === '--short') asked = { ...asked, length: 'short' }
    else if (key === '--out' && value !== undefined) asked = { ...asked, out: value }
    else if (key === '--only' && value !== undefined && takes.includes('only'))
      asked = { ...asked, only: value.split(',') }
    else if (key === '--data' && value !== undefined && takes.includes('data'))
      asked = { ...asked, data: value }
    else return undefined
    if (key !== '--short') n++
  }
  return asked
}

/** Milliseconds between two lines on how far a run is, where there is no terminal for a bar. */
const EVERY = 60_000

/** A bar on a terminal, else a line now and then: how far, how fast, how long still. */
function openMeter(): { readonly onProgress: OnProgress; readonly stop: () => void } {
  if (process.stderr.isTTY === true) {
    const format = '{bar} {percentage} %  {rate} a second  {eta_formatted} left'
    const bar = new SingleBar({ format, etaBuffer: 50 }, Presets.rect)
    bar.start(1, 0, { rate: '…' })
    const rate = openRate()
    return {
      onProgress: (done, total) => bar.update(done / total, { rate: shown(rate(done)) }),
      stop: () => bar.stop(),
    }
  }
  let told = performance.now()
  const rate = openRate()
  return {
    onProgress(done, total) {
      const now = performance.now()
      const perSecond = rate(done)
      if (now - told < EVERY) return
      told = now
      const left = Math.round((total - done) / perSecond / 60)
      process.stderr.write(
        `${((100 * done) / total).toFixed(1)} %  ${shown(perSecond)} a second  ${left} min left\n`,
      )
    },
    stop: () => undefined,
  }
}

const shown = (x: number): string => String(Number(x.toPrecision(3)))

/** Steps a second since the first that was told of: what a checkpoint brings is not counted. */
function openRate(): (done: number) => number {
  let first: { readonly done: number; readonly at: number } | undefined
  return (done) => {
    const at = performance.now()
    first ??= { done, at }
    return at > first.at ? ((done - first.done) * 1000) / (at - first.at) : 0
  }
}

/**
 * Runs an experiment where its file is what node was called with: `npx tsx examples/papers/NAME.ts [--short] [--out DIR] [--only A,B] [--data DIR]`. The exit
 * code is 1 where a claim does not hold, data are refused or a run ends in numbers that are not finite, and 2 where an option is not understood, or of no use
 * here. A long run keeps checkpoints below extremal-out: called again, it continues from there.
 */
export async function main(url: string, experiment: Experiment): Promise<void> {
  const called = process.argv[1]
  if (called === undefined || !existsSync(called) || realpathSync(called) !== fileURLToPath(url)) return
  const takes = experiment.takes ?? []
  const asked = askedOf(process.argv.slice(2), takes)
  if (asked === undefined) {
    const choices = takes.map((choice) => ` [--${choice} ${CHOICES[choice]}]`).join('')
    process.stderr.write(
      `usage: npx tsx examples/papers/${experiment.name}.ts [--short] [--out DIR]${choices}\n`,
    )
    process.exitCode = 2
    return
  }
  const { length, only, data } = asked
  const given = data === undefined ? undefined : experiment.given
  const name = given === undefined ? experiment.name : `${experiment.name}${GIVEN}`
  const { title, cites, remark } = given ?? experiment
  process.stdout.write(`${title}\n${cites}\n\n`)
  const began = performance.now()
  const meter = openMeter()
  const folder = join('extremal-out', name)
  const out = asked.out ?? folder
  const context = { folder, ...(only ? { only } : {}), ...(data ? { data } : {}) }
  const outcome = await experiment.run(length, meter.onProgress, context).catch((error: unknown) => {
    if (error instanceof ModelError || error instanceof RunError) return error
    throw error
  })
  meter.stop()
  if (outcome instanceof Error) {
    process.stderr.write(`${outcome.message}\n`)
    process.exitCode = 1
    return
  }
  const { panels, claims, measured, seconds: whole } = outcome
  const seconds = Number((whole ?? (performance.now() - began) / 1000).toPrecision(3))
  for (const { what, found, expected, holds } of claims)
    process.stdout.write(`${holds ? 'holds  ' : 'FAILS  '} ${what}: ${found} (${expected})\n`)
  mkdirSync(out, { recursive: true })
  const file = given === undefined ? {} : { file: experiment.name }
  const about = { experiment: name, ...file, title, cites, ...(remark === undefined ? {} : { remark }) }
  const record: ResultRecord = { ...about, length, seconds, claims, measured }
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(join(out, `${name}.svg`), await figure(panels, { title, columns: 2, width: 1100 }))
  process.stdout.write(`\n${seconds} s; figure and record in ${out}/\n`)
  process.exitCode = claims.every((c) => c.holds) ? 0 : 1
}
