/** @file `extremal bench`: speed against the references present on this machine, where the benchmarks are installed. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { fileExists } from '#host'
import { ModelError, problem } from '../../base/diagnostic.js'
import { FAILED, INTERRUPTED, misuse, USAGE } from '../failure.js'
import { loadModel } from '../modelFile.js'
import { example, positive, positiveCount } from '../options.js'

const SCRIPT = fileURLToPath(new URL('../../../../bench/run.mjs', import.meta.url))

interface Options {
  readonly json?: true
  readonly only?: string
  readonly rounds?: number
  readonly dt?: number
}

async function run(file: string | undefined, options: Options): Promise<void> {
  if (file !== undefined && options.only !== undefined)
    misuse('E5001', {
      message: "'--only' chooses among the benchmarks of the repository, and a model is timed alone",
      remedy: 'leave out the model, or --only',
    })
  if (file === undefined && options.dt !== undefined)
    misuse('E5001', {
      message: "'--dt' is the time step of a model, and none is given",
      remedy: 'name a model, or leave out --dt',
    })
  if (file !== undefined) await loadModel(file)
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
    ...(options.rounds === undefined ? [] : ['--rounds', String(options.rounds)]),
    ...(options.dt === undefined ? [] : ['--dt', String(options.dt)]),
    ...(options.json ? ['--json'] : []),
  ]
  const child = spawn(process.execPath, [SCRIPT, ...given], { stdio: 'inherit' })
  // the keyboard reaches both, whoever signals this process alone means both as well
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ? INTERRUPTED : codeOf(code)))
    child.on('error', () => resolve(FAILED))
  })
}

const codeOf = (code: number | null): number => (code === 0 || code === USAGE ? code : FAILED)

export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description('speed against the references present on this machine')
    .argument('[file]', 'a model, *.energy')
    .option('--only <parts>', 'parts of the benchmarks, separated by commas')
    .option('--rounds <n>', 'interleaved rounds, 5 by default', positiveCount)
    .option('--dt <x>', 'time step of the model', positive)
    .option('--json', 'the timings as JSON')
    .addHelpText('after', example('extremal bench examples/lag-line.energy'))
    .action(run)
}
