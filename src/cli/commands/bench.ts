/** @file `extremal bench`: speed against the references present on this machine, where the benchmarks are installed. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { fileExists } from '#host'
import { ModelError, problem } from '../../base/diagnostic.js'
import { FAILED } from '../failure.js'
import { loadModel } from '../modelFile.js'
import { example } from '../options.js'

const SCRIPT = fileURLToPath(new URL('../../../../bench/run.mjs', import.meta.url))

interface Options {
  readonly json?: true
  readonly only?: string
  readonly rounds?: string
}

async function run(file: string | undefined, options: Options): Promise<void> {
  if (file !== undefined) await loadModel(file, true)
  if (!(await fileExists(SCRIPT))) {
    throw new ModelError([
      problem('E3001', {
        message: 'benchmarks are not yet supported here: their script is not part of this installation',
        remedy: "time a run with 'extremal run FILE --json', which says steps per second",
      }),
    ])
  }
  const given = [
    ...(file === undefined ? [] : [file]),
    ...(options.only === undefined ? [] : ['--only', options.only]),
    ...(options.rounds === undefined ? [] : ['--rounds', options.rounds]),
    ...(options.json ? ['--json'] : []),
  ]
  const child = spawn(process.execPath, [SCRIPT, ...given], { stdio: 'inherit' })
  process.exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code === 0 ? 0 : FAILED))
    child.on('error', () => resolve(FAILED))
  })
}

export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description('speed against the references present on this machine')
    .argument('[file]', 'a model, *.energy')
    .option('--only <parts>', 'parts of the benchmarks, separated by commas')
    .option('--rounds <n>', 'interleaved rounds, 5 by default')
    .option('--json', 'the timings as JSON')
    .addHelpText('after', example('extremal bench examples/lag-line.energy'))
    .action(run)
}
