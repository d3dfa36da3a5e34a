/** @file `extremal derive FILE`: equations, locality, boundary terms, as text, Markdown, LaTeX or JSON. */
import { type Command, Option } from 'commander'
import { example } from '../options.js'
import { painted, print, printJson } from '../output.js'

interface Options {
  readonly format: 'text' | 'markdown' | 'latex' | 'json'
  readonly json?: true
  readonly steps?: true
  readonly exact?: true
  readonly ascii?: true
}

/** Titles stand out, places step back, what is not local is seen. */
const paint = (line: string): string => {
  if (/^Verdict:/.test(line)) return painted(line, 'bold')
  if (/^\S/.test(line) && !/^=+$/.test(line)) return painted(line, 'bold')
  if (/^ {6}\[/.test(line)) return painted(line, 'dim')
  return /^ {6}\S/.test(line) ? painted(line, 'yellow') : line
}

async function run(file: string, options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format
  const [{ loadModel }, { derive }] = await Promise.all([
    import('../modelFile.js'),
    import('../../pipeline.js'),
  ])
  const { model } = await loadModel(file, format === 'json')
  const derivation = derive(model)
  if (format === 'markdown') {
    print(derivation.toMarkdown())
    return
  }
  if (format === 'latex') {
    print(derivation.toLatex())
    return
  }
  if (format === 'json') {
    const { equations, ...rest } = derivation.toJSON()
    const kept = Array.isArray(equations) ? equations.filter((e) => !options.exact || e.exact === true) : []
    printJson({ ok: true, ...rest, equations: kept })
    return
  }
  const { steps = false, exact = false, ascii = false } = options
  print(derivation.toText({ steps, exact, ascii }).split('\n').map(paint).join('\n'))
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
    .addHelpText('after', example('extremal derive examples/lag-line.energy --steps'))
    .action(run)
}
