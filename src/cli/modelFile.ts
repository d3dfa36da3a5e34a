/** @file A model file on disk to a checked Model; files that it names are found beside it. */
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { readFile } from '#host'
import { ModelError } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import type { Model } from '../model/model.js'
import { parse } from '../model/parse.js'
import { Misuse, showDiagnostics } from './failure.js'

export interface ModelFile {
  readonly model: Model
  /** `lag-line` of `examples/lag-line.energy`. */
  readonly name: string
  /** Contents of a file that the model names. */
  readonly files: (name: string) => Uint8Array
}

/** Reads a file that was named on the command line; one that cannot be read is wrong usage. */
export async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw error instanceof ModelError ? new Misuse(error.diagnostics) : error
  }
}

function readBeside(folder: string, name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(resolve(folder, name)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return reject('E6110', {
      message: `'${name}', which the model names, cannot be read`,
      found: code === 'EISDIR' ? 'a folder' : code === 'ENOENT' ? 'no such file' : code,
      expected: `a readable file in '${folder}'`,
    })
  }
}

/** A photograph or an archive is refused once, not once per character. */
function textOf(bytes: Uint8Array, path: string): string {
  const at = bytes.indexOf(0)
  try {
    if (at < 0) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Told below.
  }
  return reject('E1001', {
    message: `'${path}' is no text`,
    found: at < 0 ? 'bytes that are not UTF-8' : `a zero byte at position ${at}`,
    expected: 'a model in plain text (UTF-8)',
    remedy: 'name a model file, or save the text as UTF-8',
  })
}

/** Reads and checks; warnings go to stderr unless `quiet`, for those that have them in their JSON. */
export async function loadModel(path: string, quiet = false): Promise<ModelFile> {
  const bytes = await readNamed(path)
  const model = parse(textOf(bytes, path), { name: path })
  if (!quiet) showDiagnostics(model.warnings, model.source)
  const folder = dirname(path)
  return {
    model,
    name: basename(path).replace(/\.energy$/, ''),
    files: (name) => readBeside(folder, name),
  }
}
