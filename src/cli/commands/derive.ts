/** @file `extremal derive FILE`: equations, locality, boundary terms, as text, Markdown, LaTeX or JSON. */
import { type Command, Option } from 'commander'
import type { Confirmation } from '../../check/confirm.js'
import type { Derivation } from '../../pipeline.js'
import { canonicalName } from '../../text/names.js'
import { FAILED } from '../failure.js'
import { count, example } from '../options.js'
import { painted, print, printJson, say, table } from '../output.js'

interface Options {
  readonly format: 'text' | 'markdown' | 'latex' | 'json'
  readonly json?: true
  readonly steps?: true
  readonly exact?: true
  readonly ascii?: boolean
  readonly confirm?: true
  readonly seed: number
}

/** Titles stand out, places step back, what is not local is seen. */
const paint = (line: string): string => {
  if (/^Verdict:/.test(line)) return painted(line, 'bold')
  if (/^\S/.test(line) && !/^=+$/.test(line)) return painted(line, 'bold')
  if (/^ {6}\[/.test(line)) return painted(line, 'dim')
  return /^ {6}\S/.test(line) ? painted(line, 'yellow') : line
}

async function confirmed(derivation: Derivation, seed: number): Promise<readonly Confirmation[]> {
  const { confirm } = await import('../../check/confirm.js')
  return confirm(derivation, { seed })
}

const COLORS = { ok: 'green', failed: 'red', unconfirmed: 'yellow' } as const

/** One line for each derivative: how far it is from what the energy changes by, or why that could not be told. */
function confirmationText(
  list: readonly Confirmation[],
  { seed, ascii = false }: Pick<Options, 'seed' | 'ascii'>,
): string {
  const spelt = (text: string): string => (ascii ? text.replace(/[\p{L}\p{N}_]+/gu, canonicalName) : text)
  const head = `Confirmation: derivatives against differences of the energy at random signals (seed ${seed}); at most 1e-9 is ok`
  if (list.length === 0) return `${head}\n  nothing to confirm`
  const rows = list.map(({ status, error, reason, principle, ...of }) => [
    `  ${status}`,
    ascii ? of.ascii : of.quantity,
    spelt(error === undefined ? (reason ?? '') : `relative error ${error.toExponential(1)}  (${principle})`),
  ])
  const lines = table([['', '', ''], ...rows])
    .split('\n')
    .slice(1)
  const colored = lines.map((line, n) => {
    const status = list[n]?.status ?? 'ok'
    return line.replace(status, painted(status, COLORS[status]))
  })
  return [head, ...colored].join('\n')
}

async function run(file: string, options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format
  const [{ loadModel }, { derive }] = await Promise.all([
    import('../modelFile.js'),
    import('../../pipeline.js'),
  ])
  const { model } = await loadModel(file, format === 'json')
  const derivation = derive(model)
  const confirmation = options.confirm ? await confirmed(derivation, options.seed) : undefined
  const failed = confirmation?.some(({ status }) => status === 'failed') ?? false
  if (failed) process.exitCode = FAILED
  if (format === 'markdown' || format === 'latex') {
    print(format === 'markdown' ? derivation.toMarkdown() : derivation.toLatex())
    // a document on stdout stays a document
    if (confirmation) say(confirmationText(confirmation, options))
    return
  }
  if (format === 'json') {
    const { equations, ...rest } = derivation.toJSON()
    const kept = Array.isArray(equations) ? equations.filter((e) => !options.exact || e.exact === true) : []
    printJson({ ok: !failed, ...rest, equations: kept, ...(confirmation ? { confirmation } : {}) })
    return
  }
  const { steps = false, exact = false, ascii = false } = options
  print(derivation.toText({ steps, exact, ascii }).split('\n').map(paint).join('\n'))
  if (confirmation) print(`\n${confirmationText(confirmation, options)}`)
}

export function deriveCommand(program: Command): void {
  program
    .command('derive')
    .description('equations, locality and boundary terms of a model')
    .argument('<file>', 'a model, *.energy')
    .addOption(
      new Option('--format <format>', 'form of the output')
        .choices(['text', 'markdown', 'latex', 'json'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--steps', 'every step of the derivation, with its reason (text)')
    .option('--exact', 'only what follows from the principle, before approximations (text, json)')
    .option('--ascii', 'equations in ASCII (text)')
    .option(
      '--confirm',
      'measure each derivative on the energy itself, at random signals; exit code 1 if one is wrong',
    )
    .option('--seed <n>', 'seed of these signals', count, 0)
    .addHelpText('after', example('extremal derive examples/lag-line.energy --steps'))
    .action(run)
}
