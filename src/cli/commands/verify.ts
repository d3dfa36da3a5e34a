/** @file `extremal verify FILE`: the certificate; interrupted, what was found until then. */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import { prepareFolder, writeFile } from '#host'
import type { Certificate, Outcome, Verdict } from '../../check/certificate/report.js'
import { FAILED } from '../failure.js'
import { loadModel } from '../modelFile.js'
import { count, example } from '../options.js'
import { type Color, painted, print, printJson, say } from '../output.js'
import { openProgress } from '../progress.js'

interface Options {
  readonly quick?: true
  readonly fullSize?: true
  readonly seed?: number
  readonly against?: string
  readonly format?: 'text' | 'markdown'
  readonly out?: string
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

/** The engine optimises later: in a run of seconds its compiler takes more time of all cores than its code saves. */
const SHORT = '--interrupt-budget=400000'

async function run(file: string, options: Options): Promise<void> {
  if (options.quick) setFlagsFromString(SHORT)
  // unpacked by other threads meanwhile; what stands in its way is told where it is needed
  const assembler = import('../../backends/wasm/assemble.js').then(({ openAssembler }) => openAssembler())
  assembler.catch(() => undefined)
  const { model } = await loadModel(file)
  const other = options.against === undefined ? undefined : await loadModel(options.against)
  const [{ derive }, { verify }, { toMarkdown, toText }] = await Promise.all([
    import('../../pipeline.js'),
    import('../../check/verify.js'),
    import('../../check/certificate/present.js'),
  ])
  if (options.out !== undefined) await prepareFolder(options.out)
  const progress = await openProgress('certificate')
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  const { seed = 0, quick = false, fullSize = false } = options
  const certificate = await verify(derive(model), {
    seed,
    quick,
    fullSize,
    ...(other ? { against: derive(other.model) } : {}),
    signal: stop.signal,
    onProgress: (share, part) => progress.update(Math.round(100 * share), 100, part),
  })
  process.off('SIGINT', interrupt)
  progress.stop()
  if (certificate.verdict !== 'passed') process.exitCode = FAILED
  if (options.json) printJson(certificate)
  else if (options.format === 'markdown') print(toMarkdown(certificate))
  else print(toText(certificate, (text, outcome) => painted(text, COLORS[outcome])))
  if (options.out !== undefined) await write(options.out, certificate)
}

/** The certificate with its figures, as files that refer to each other. */
async function write(folder: string, certificate: Certificate): Promise<void> {
  const [{ figuresOf }, { toMarkdown }] = await Promise.all([
    import('../../check/certificate/figures.js'),
    import('../../check/certificate/present.js'),
  ])
  const { files, of } = await figuresOf(certificate)
  await writeFile(join(folder, 'certificate.json'), `${JSON.stringify(certificate, null, 2)}\n`)
  await writeFile(join(folder, 'certificate.md'), toMarkdown(certificate, of))
  for (const [name, svg] of files) await writeFile(join(folder, name), svg)
  say(
    `written: certificate.json, certificate.md${[...files.keys()].map((name) => `, ${name}`).join('')} in ${folder}`,
  )
}

export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('the certificate: equations, gradients and code, each against an independent computation')
    .argument('<file>', 'a model, *.energy')
    .option('--quick', 'fewer points and shorter runs')
    .option('--full-size', 'all neurons, in place of 8 per population at most')
    .option('--against <file>', 'another model, to be compared with this one')
    .option('--seed <n>', 'seed of all random draws', count)
    .addOption(
      new Option('--format <format>', 'of what is printed').choices(['text', 'markdown']).default('text'),
    )
    .option('--out <dir>', 'also write certificate.json, certificate.md and its figures there')
    .option('--json', 'the certificate as JSON')
    .addHelpText('after', example('extremal verify examples/lag-line.energy --quick'))
    .action(run)
}
