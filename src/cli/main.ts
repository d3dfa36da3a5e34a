#!/usr/bin/env node
/** @file The command `extremal`: one verb per stage, each loaded when it is called. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { problem } from '../base/diagnostic.js'
import { benchCommand } from './commands/bench.js'
import { buildCommand } from './commands/build.js'
import { checkCommand } from './commands/check.js'
import { deriveCommand } from './commands/derive.js'
import { explainCommand } from './commands/explain.js'
import { newCommand } from './commands/new.js'
import { runCommand } from './commands/run.js'
import { verifyCommand } from './commands/verify.js'
import { FAILED, reportFailure, showDiagnostics, USAGE } from './failure.js'

const version = (): string => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const found: unknown = JSON.parse(text)
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}

function commands(): Command {
  const program = new Command('extremal')
    .description('From an energy to neuron, error and synapse equations, and to running code.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(add --help for the options)')
    .addHelpText('after', '\nExample:\n  $ extremal derive examples/lag-line.energy\n')
    .exitOverride()
  const verbs = [
    deriveCommand,
    checkCommand,
    buildCommand,
    runCommand,
    verifyCommand,
    benchCommand,
    newCommand,
    explainCommand,
  ]
  for (const verb of verbs) {
    verb(program)
    program.commands.at(-1)?.exitOverride().showHelpAfterError('(add --help for the options)')
  }
  return program
}

/** The exit code: 0 fine, 1 the model or a check failed, 2 wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await commands().parseAsync([...argv], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) {
      const asked = error.exitCode === 0
      if (!asked && argv.includes('--json')) {
        const message = error.message.replace(/^error: /, '')
        process.stdout.write(`${JSON.stringify({ ok: false, usage: message }, null, 2)}\n`)
      }
      return asked ? 0 : USAGE
    }
    return reportFailure(error, argv.includes('--json'))
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: no fault of anyone.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const found = error.code === 'ENOSPC' ? 'a full disk' : error.message
  const expected = 'a place to write to'
  const remedy = 'make room, or send the output elsewhere'
  showDiagnostics([problem('E6110', { message: 'the output cannot be written', found, expected, remedy })])
  process.exit(FAILED)
})
process.on('uncaughtException', (error) => {
  process.exit(reportFailure(error, false))
})

process.exitCode = await main(process.argv.slice(2))
