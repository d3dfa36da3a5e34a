/** @file `extremal run FILE`: builds a model, runs its task, plots and records. */
import { type Command, Option } from 'commander'
import type { RunOptions } from '../execute.js'
import { count, example, list, positiveCount, withNumerics } from '../options.js'

async function run(file: string, options: RunOptions): Promise<void> {
  const { execute } = await import('../execute.js')
  await execute(file, options)
}

export function runCommand(program: Command): void {
  const verb = program
    .command('run')
    .description("the model's task: plots (terminal, SVG), recording (CSV, npz), final values")
    .argument('<file>', 'a model, *.energy')
    .option(
      '--input <file>',
      'inputs from a csv, npy or npz file: columns or arrays named as the populations',
    )
    .option('--target <file>', 'targets from such a file')
    .option('--steps <n>', 'number of steps', count)
    .option('--record <names>', "what to record, such as 'u,W[h,x],cost'", list)
    .option('--every <n>', 'steps from one sample to the next', positiveCount)
    .option('--out <dir>', 'where to write (default: extremal-out/NAME)')
    .addOption(
      new Option('--engine <engine>', 'what carries out the steps')
        .choices(['wasm', 'ts', 'interpreter'])
        .default('wasm'),
    )
  withNumerics(verb)
    .option('--json', 'summary as JSON')
    .addHelpText('after', example('extremal run examples/lag-line.energy --steps 4000 --record W,tau_m,cost'))
    .action(run)
}
