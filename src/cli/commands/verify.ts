/** @file `extremal verify FILE`: the certificate; this version says that it has none yet. */
import type { Command } from 'commander'
import { loadModel } from '../modelFile.js'
import { example } from '../options.js'

async function run(file: string, options: { readonly json?: true }): Promise<void> {
  const { model } = await loadModel(file, options.json)
  const [{ derive }, { verify }] = await Promise.all([
    import('../../pipeline.js'),
    import('../../check/verify.js'),
  ])
  await verify(derive(model))
}

export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('the certificate: rule against exact gradient (not yet supported)')
    .argument('<file>', 'a model, *.energy')
    .option('--quick', 'fewer random points')
    .option('--against <file>', 'another model to compare with')
    .option('--json', 'the report as JSON')
    .addHelpText('after', example('extremal verify examples/lag-line.energy'))
    .action(run)
}
