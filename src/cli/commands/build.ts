/** @file `extremal build FILE`: emitted code and the derivation, written into a folder. */
import { join } from 'node:path'
import type { Command } from 'commander'
import { writeFile } from '#host'
import type { Backend, Files } from '../../backends/backend.js'
import { diagnosticJson, misuse } from '../failure.js'
import { loadModel } from '../modelFile.js'
import { example, list, type Numerics, numericsOf, withNumerics } from '../options.js'
import { painted, print, printJson, table } from '../output.js'
import { openProgress } from '../progress.js'

interface Options extends Numerics {
  readonly out?: string
  readonly target?: readonly string[]
  readonly json?: true
}

const TARGETS = ['ts', 'wasm', 'interpreter'] as const

const targetsOf = (names: readonly string[]): readonly Backend['target'][] =>
  names.map(
    (name) =>
      TARGETS.find((target) => target === name) ??
      misuse('E5001', { message: `unknown target '${name}'`, expected: TARGETS.join(', ') }),
  )

const size = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${(bytes / 1e3).toFixed(1)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`

async function run(file: string, options: Options): Promise<void> {
  const targets = targetsOf([...new Set(options.target ?? ['ts', 'wasm'])])
  const { model, name, files } = await loadModel(file, options.json)
  const [{ derive, settle, toProgram }, { backendFor }] = await Promise.all([
    import('../../pipeline.js'),
    import('../../backends/registry.js'),
  ])
  const derivation = derive(model)
  const progress = await openProgress('building')
  const emitted: Record<string, string | Uint8Array> = {
    'derivation.md': derivation.toMarkdown(),
    'derivation.tex': derivation.toLatex(),
  }
  try {
    const program = toProgram(derivation, settle(model, numericsOf(options)), files)
    for (const [i, target] of targets.entries()) {
      progress.update(i, targets.length, `emitting ${target}`)
      const written: Files = await (await backendFor(target)).emit(program)
      Object.assign(emitted, written)
    }
  } finally {
    progress.stop()
  }
  const out = options.out ?? join('extremal-out', name)
  const rows: { readonly file: string; readonly bytes: number }[] = []
  for (const [inner, content] of Object.entries(emitted)) {
    await writeFile(join(out, inner), content)
    rows.push({
      file: inner,
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
    })
  }
  if (options.json) {
    const warnings = model.warnings.map((d) => diagnosticJson(d, model.source))
    printJson({ ok: true, model: model.title, warnings, out, files: rows })
    return
  }
  print(`${painted(model.title, 'bold')} in ${out}`)
  print(table(rows.map((row) => [`  ${row.file}`, size(row.bytes)])))
}

export function buildCommand(program: Command): void {
  const verb = program
    .command('build')
    .description('emitted code (TypeScript, WebAssembly) and derivation, into a folder')
    .argument('<file>', 'a model, *.energy')
    .option('--out <dir>', 'where to write (default: extremal-out/NAME)')
    .option('--target <list>', 'of ts, wasm, interpreter (default: ts,wasm)', list)
  withNumerics(verb)
    .option('--json', 'names and sizes of the files as JSON')
    .addHelpText('after', example('extremal build examples/lag-line.energy --out lag-line --target ts,wasm'))
    .action(run)
}
