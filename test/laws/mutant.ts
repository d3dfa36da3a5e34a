/** @file A source file with one rule altered, run against the real modules beside it. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url))

export interface Mutation {
  /** Below src, without ending. */
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Exports of the altered file; `instead` holds altered files that it imports. */
export async function mutant(
  mutation: Mutation,
  instead: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const text = readFileSync(`${ROOT}${mutation.file}.ts`, 'utf8')
  const parts = text.split(mutation.from)
  if (parts.length !== 2)
    throw new Error(`'${mutation.from}' stands ${parts.length - 1} times in ${mutation.file}: name it anew`)
  const { code } = transformSync(parts.join(mutation.to), { loader: 'ts', format: 'cjs' })
  const modules = new Map<string, unknown>()
  for (const [, path = ''] of code.matchAll(/require\("(.+?)"\)/g)) {
    const file = posix.join(posix.dirname(mutation.file), path).replace(/\.js$/, '')
    modules.set(path, instead[file] ?? (await import(pathToFileURL(`${ROOT}${file}.ts`).pathname)))
  }
  const module = { exports: {} as Record<string, unknown> }
  const run = new Function('module', 'exports', 'require', code)
  run(module, module.exports, (path: string) => modules.get(path))
  return module.exports
}
