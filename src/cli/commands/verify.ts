/** @file `extremal verify FILE`: the certificate; interrupted, what was found until then. */
import type { Command } from 'commander'
import type { Outcome, Verdict } from '../../check/certificate/report.js'
import { FAILED } from '../failure.js'
import { loadModel } from '../modelFile.js'
import { count, example } from '../options.js'
import { type Color, painted, print, printJson } from '../output.js'
import { openProgress } from '../progress.js'

interface Options {
  readonly quick?: true
  readonly fullSize?: true
  readonly seed?: number
  readonly format?: 'text' | 'markdown'
  readonly json?: true
}

const COLORS: Readonly<Record<Outcome | Verdict, Color>> = {
  passed: 'green',
  failed: 'red',
  reported: 'cyan',
  'not applicable': 'dim',
  'not run': 'yellow',
  incomplete: 'yellow',
}

async function run(file: string, options: Options): Promise<void> {
  const { model } = await loadModel(file, options.json)
  const [{ derive }, { verify }, { toMarkdown, toText }] = await Promise.all([
    import('../../pipeline.js'),
    import('../../check/verify.js'),
    import('../../check/certificate/present.js'),
  ])
  const progress = await openProgress('certificate')
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  const { seed = 0, quick = false, fullSize = false } = options
  const certificate = await verify(derive(model), {
    seed,
    quick,
    fullSize,
    signal: stop.signal,
    onProgress: (share, part) => progress.update(Math.round(100 * share), 100, part),
  })
  process.off('SIGINT', interrupt)
  progress.stop()
  if (certificate.verdict !== 'passed') process.exitCode = FAILED
  if (options.json) printJson(certificate)
  else if (options.format === 'markdown') print(toMarkdown(certificate))
  else print(toText(certificate, (text, outcome) => painted(text, COLORS[outcome])))
}

export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('the certificate: equations, gradients and code, each against an independent computation')
    .argument('<file>', 'a model, *.energy')
    .option('--quick', 'fewer points and shorter runs')
    .option('--full-size', 'all neurons, in place of 8 per population at most')
    .option('--seed <n>', 'seed of all random draws', count)
    .option('--format <format>', 'text or markdown')
    .option('--json', 'the certificate as JSON')
    .addHelpText('after', example('extremal verify examples/lag-line.energy --quick'))
    .action(run)
}
