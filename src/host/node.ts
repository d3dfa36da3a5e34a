/** @file The host under Node: files, clock, terminal and WebAssembly features. browser.ts exports the same. */
import {
  access,
  appendFile as append,
  constants,
  mkdir,
  readFile as read,
  rename,
  rm,
  writeFile as write,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { reject } from '../base/reject.js'
import { type Features, probeFeatures } from './features.js'

export const platform: 'node' | 'browser' = 'node'

const why = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'a folder',
    ENOTDIR: 'a path through a file',
    EACCES: 'a file without permission',
    EPERM: 'a file without permission',
    ENOSPC: 'a full disk',
    EROFS: 'a read-only disk',
  }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}

export async function readFile(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await read(path))
  } catch (error) {
    return reject('E6110', {
      message: `'${path}' cannot be read`,
      found: why(error),
      expected: 'a readable file',
    })
  }
}

function refuseToWrite(path: string, error: unknown): never {
  return reject('E6110', {
    message: `'${path}' cannot be written`,
    found: why(error),
    expected: 'a place to write to',
  })
}

/** With all folders above it: the recursion of Node itself has no end where a file system refuses a folder as one that is missing. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path).catch((again: unknown) => {
      if (!(again instanceof Error && 'code' in again && again.code === 'EEXIST')) throw again
    })
  }
}

/** Makes a folder where there is none, and sees that it can be written to: before work that is to be kept there. */
export async function prepareFolder(path: string): Promise<void> {
  try {
    await makeFolder(path)
    await access(`${path}/.`, constants.W_OK)
  } catch (error) {
    refuseToWrite(path, error)
  }
}

/** Writes a file, making its folder where there is none. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path))
    await write(path, content)
  } catch (error) {
    refuseToWrite(path, error)
  }
}

/** Replaces a file as a whole: whoever is stopped in between leaves the old one. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.part`
  await writeFile(beside, content)
  try {
    await rename(beside, path)
  } catch (error) {
    refuseToWrite(path, error)
  }
}

/** Removes a file, where there is one. */
export async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (error) {
    refuseToWrite(path, error)
  }
}

/** Adds to the end of a file. */
export async function appendFile(path: string, content: string): Promise<void> {
  try {
    await append(path, content)
  } catch (error) {
    refuseToWrite(path, error)
  }
}

export async function fileExists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** Milliseconds since an arbitrary start. */
export const clock = (): number => performance.now()

/** Lets waiting tasks of the event loop run. */
export const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume))

export const isTerminal = (): boolean => process.stdout.isTTY === true

/** Columns of the terminal; undefined where there is none. */
export const terminalWidth = (): number | undefined => (isTerminal() ? process.stdout.columns : undefined)

let features: Features | undefined

/** What the WebAssembly engine can do. Node 20 has relaxed SIMD behind a flag, which is set here. */
export function wasmFeatures(): Features {
  if (!features) {
    if (Number(process.versions.node.split('.')[0]) < 22)
      setFlagsFromString('--experimental-wasm-relaxed-simd')
    features = probeFeatures()
  }
  return features
}

/** Whether the thread that asks may wait for others. */
export const mayWait = true

const SERVES = `const { workerData: { module, memory } } = require('node:worker_threads')
const { serve, fail } = new WebAssembly.Instance(module, { env: { memory } }).exports
try { serve() } catch (failure) { fail(); throw failure }`

/** A thread that serves on the memory; it keeps no program from ending. One that cannot begin never says that it is ready. */
export function openThread(module: object, memory: object): void {
  const worker = new Worker(SERVES, { eval: true, workerData: { module, memory } })
  worker.on('error', () => {})
  worker.unref()
}
