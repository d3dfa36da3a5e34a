/** @file What `generated/` holds, made anew by the command line: `npm run generate` writes it, the test compares it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = join(root, 'dist/src/cli/main.js')

/** Models whose emitted files are committed, and the run that their figure shows. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'lag-line': [],
  'generalized-latent-equilibrium': [
    '--steps',
    '300',
    '--batch',
    '1',
    '--every',
    '2',
    '--record',
    'u[h1],r[y]',
  ],
  'latent-equilibrium': ['--steps', '600', '--every', '4', '--record', 'u[h2],r[y]'],
}

export const FILES = [
  'derivation.md',
  'derivation.tex',
  'model.ts',
  'model.wat',
  'model.json',
  'model.test.ts',
  'figure.svg',
] as const

export const committed = (name: string, file: string): string => join(root, 'generated', name, file)

/** Builds and runs an example in a scratch folder; returns its files. */
export function regenerate(name: string): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'extremal-'))
  const model = join('examples', `${name}.energy`)
  const options = { cwd: root, stdio: 'pipe', maxBuffer: 2 ** 26 } as const
  try {
    execFileSync(process.execPath, [cli, 'build', model, '--out', out], options)
    execFileSync(process.execPath, [cli, 'run', model, '--out', out, ...(EXAMPLES[name] ?? [])], options)
    return new Map(FILES.map((file) => [file, readFileSync(join(out, file), 'utf8')]))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
