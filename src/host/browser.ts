/** @file The host in a browser: files by address, clock and WebAssembly features. node.ts exports the same. */
import { reject } from '../base/reject.js'
import { type Features, probeFeatures } from './features.js'

export const platform: 'node' | 'browser' = 'browser'

export async function readFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(path).catch(() => undefined)
  if (answer?.ok) return new Uint8Array(await answer.arrayBuffer())
  return reject('E6110', {
    message: `'${path}' cannot be read`,
    found: answer ? `status ${answer.status}` : 'no answer',
    expected: 'an address that can be fetched',
  })
}

/** A browser has no folder to write to. */
export async function writeFile(path: string, _content: string | Uint8Array): Promise<void> {
  reject('E6110', {
    message: `'${path}' cannot be written`,
    found: 'a browser',
    expected: 'a program that offers its output as a download',
  })
}

export const prepareFolder = (path: string): Promise<void> => writeFile(path, '')

export const replaceFile = writeFile
export const removeFile = prepareFolder
export const appendFile = writeFile

export async function fileExists(path: string): Promise<boolean> {
  const answer = await fetch(path, { method: 'HEAD' }).catch(() => undefined)
  return answer?.ok === true
}

/** Milliseconds since an arbitrary start. */
export const clock = (): number => performance.now()

/** Lets waiting tasks of the event loop run. */
export const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0))

export const isTerminal = (): boolean => false

/** Columns of the terminal; undefined where there is none. */
export const terminalWidth = (): number | undefined => undefined

let features: Features | undefined

/** What the WebAssembly engine can do. */
export function wasmFeatures(): Features {
  features ??= probeFeatures()
  return features
}

/** Whether the thread that asks may wait for others: that of a page may not. */
export const mayWait = false

const SERVES = `onmessage = ({ data: { module, memory } }) => {
  const { serve, fail } = new WebAssembly.Instance(module, { env: { memory } }).exports
  try { serve() } catch (failure) { fail(); throw failure }
}`

/** The part of the browser's interface that is used here. */
interface Threads {
  readonly Worker: new (address: string) => { postMessage(data: object): void }
}

/** A thread that serves on the memory. One that cannot begin never says that it is ready. */
export function openThread(module: object, memory: object): void {
  const { Worker } = globalThis as unknown as Threads
  const source = new Blob([SERVES], { type: 'text/javascript' })
  new Worker(URL.createObjectURL(source)).postMessage({ module, memory })
}
