/** @file Calls the built command in a folder of its own, as a user would. */
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const MAIN = join(ROOT, 'dist/src/cli/main.js')

if (!existsSync(MAIN)) throw new Error("the command is not built: 'npm test' builds it, or 'npm run build'")

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly milliseconds: number
}

export interface Folder {
  readonly path: string
  readonly call: (...args: readonly string[]) => Promise<Outcome>
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly read: (name: string) => string
  readonly bytes: (name: string) => Uint8Array
  readonly makeFolder: (name: string) => void
  readonly has: (name: string) => boolean
  /** The path of a copy of the command with one place of one file altered, by its name below src, without ending. */
  readonly alteredCommand: (file: string, from: string, to: string) => string
}

/** A fresh folder with the examples in it; gone when the tests of the file are over. */
export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'extremal-'))
  symlinkSync(join(ROOT, 'examples'), join(path, 'examples'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    call: (...args) => callNode([MAIN, ...args], path),
    write: (name, content) => writeFileSync(join(path, name), content),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    bytes: (name) => new Uint8Array(readFileSync(join(path, name))),
    makeFolder: (name) => {
      mkdirSync(join(path, name))
    },
    has: (name) => existsSync(join(path, name)),
    alteredCommand: (file, from, to) => alteredCommand(mkdtempSync(join(path, 'altered-')), file, from, to),
  }
}

function alteredCommand(into: string, file: string, from: string, to: string): string {
  cpSync(join(ROOT, 'dist'), join(into, 'dist'), { recursive: true })
  for (const name of ['package.json', 'node_modules']) symlinkSync(join(ROOT, name), join(into, name))
  const altered = join(into, 'dist/src', `${file}.js`)
  const parts = readFileSync(altered, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`'${from}' stands ${parts.length - 1} times in ${file}`)
  writeFileSync(altered, parts.join(to))
  return join(into, 'dist/src/cli/main.js')
}

export function callNode(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _plain, FORCE_COLOR: _colored, ...env } = process.env
    const began = performance.now()
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, err, milliseconds: performance.now() - began })
    })
  })
}

export const jsonOf = ({ out }: Outcome): Record<string, unknown> =>
  JSON.parse(out) as Record<string, unknown>

/** A line of a stack trace. */
export const TRACE = /^\s+at .+(:\d+:\d+|<anonymous>)/m
