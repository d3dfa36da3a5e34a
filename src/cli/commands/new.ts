/** @file `extremal new NAME`: a commented starter model that derives, builds and runs at once. */
import { basename } from 'node:path'
import type { Command } from 'commander'
import { fileExists, writeFile } from '#host'
import { misuse } from '../failure.js'
import { example } from '../options.js'
import { painted, print, printJson } from '../output.js'
import { starter } from '../starter.js'

async function run(name: string, options: { readonly json?: true }): Promise<void> {
  const file = name.endsWith('.energy') ? name : `${name}.energy`
  const title = basename(file, '.energy')
    .replace(/["\p{Cc}]/gu, ' ')
    .trim()
  if (title === '') misuse('E6110', { message: 'a model needs a name', expected: 'a file name' })
  if (await fileExists(file)) {
    misuse('E6110', {
      message: `'${file}' exists already and is left as it is`,
      expected: 'a new name',
      remedy: 'choose another name, or remove the file first',
    })
  }
  await writeFile(file, starter(title))
  if (options.json) {
    printJson({ ok: true, file })
    return
  }
  print(`${painted(file, 'bold')} is written; next:`)
  // as a shell reads it
  const word = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
  for (const verb of ['derive', 'check', 'run', 'build']) print(`  npx extremal ${verb} ${word}`)
}

export function newCommand(program: Command): void {
  program
    .command('new')
    .description('a commented starter model')
    .argument('<name>', 'NAME.energy is written')
    .option('--json', 'the name of the file as JSON')
    .addHelpText('after', example('extremal new my-model'))
    .action(run)
}
