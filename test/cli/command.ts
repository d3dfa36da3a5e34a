/** @file Calls the built command in a folder of its own, as a user would. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  readonly has: (name: string) => boolean
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
    has: (name) => existsSync(join(path, name)),
  }
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
