/** @file A thread that stops in the emitted code: the others stop as well, and nobody waits for ever. */
import { expect, test } from 'vitest'
import { openAssembler } from '../../src/backends/wasm/assemble.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import {
  compileModule,
  instantiateOn,
  type SharedMemory,
  shareMemory,
} from '../../src/backends/wasm/engine.js'
import { block, compactText, list, type Sexpr } from '../../src/backends/wasm/sexpr.js'
import { commandText, meetingText, WORD } from '../../src/backends/wasm/threads/sync.js'
import { mayWait, openThread } from '../../src/host/node.js'
import { drive, net } from './shares.js'

const THREADS = 2
const MEETS = list('call', '$barrier')
const STOPS = list('unreachable')

/** A module whose steps are these. */
async function moduleOf(thread: number, ...steps: readonly Sexpr[]): Promise<object> {
  const run = block('func', '$run', list('param', '$count', 'i32'), ...steps)
  const memory = list('import', '"env"', '"memory"', list('memory', '1', '65536', 'shared'))
  const parts = [...meetingText(THREADS, true), run, commandText(thread === 0, THREADS)]
  const assemble = await openAssembler()
  return compileModule(assemble(compactText(block('module', memory, ...parts))))
}

const word = (memory: SharedMemory, name: keyof typeof WORD): number =>
  Atomics.load(new Int32Array(memory.buffer), WORD[name] / 4)

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 1000 && !holds(); n++) await new Promise((resume) => setTimeout(resume, 5))
  expect(holds()).toBe(true)
}

test.each([
  ['in its first phase', [STOPS]],
  ['after a meeting', [MEETS, STOPS]],
])('another thread stops %s: the first does not wait for it, then or later', async (_, steps) => {
  const memory = shareMemory(1)
  const first = instantiateOn((await moduleOf(0, MEETS, MEETS)) as never, memory)
  openThread(await moduleOf(1, ...steps), memory)
  await until(() => word(memory, 'ready') === 1)
  expect(() => first.together(1)).toThrow('unreachable')
  expect(word(memory, 'failed')).toBe(1)
  expect(() => first.together(1)).toThrow('unreachable')
})

test('the first stops: another that waits at a meeting stops, too', async () => {
  const memory = shareMemory(1)
  const first = instantiateOn((await moduleOf(0, MEETS, STOPS)) as never, memory)
  openThread(await moduleOf(1, MEETS, MEETS), memory)
  await until(() => word(memory, 'ready') === 1)
  expect(() => first.together(1)).toThrow('unreachable')
  await until(() => word(memory, 'arrived') === 1)
  const met = word(memory, 'meetings')
  first.fail()
  // once for the first, once for the other, whose call ends
  await until(() => word(memory, 'meetings') === met + 2)
})

test('the first stops: another that waits for a command stops, too', async () => {
  const memory = shareMemory(1)
  const first = instantiateOn((await moduleOf(0, STOPS)) as never, memory)
  openThread(await moduleOf(1), memory)
  await until(() => word(memory, 'ready') === 1)
  expect(() => first.together(1)).toThrow('unreachable')
  const met = word(memory, 'meetings')
  first.fail()
  await until(() => word(memory, 'meetings') === met + 2)
})

test('a program whose thread stops says so, each time that it is asked', async () => {
  const stops = await moduleOf(1, STOPS)
  let memory = shareMemory(1)
  const open = (_: object, ours: object): void => {
    memory = ours as SharedMemory
    openThread(stops, ours)
  }
  const execution = (await wasmBackend.start(net(7, 8, 'f64', false), { threads: THREADS, open, mayWait }))()
  await until(() => word(memory, 'ready') === 1)
  for (let n = 0; n < 2; n++)
    expect(() => drive(execution)).toThrow(
      /^internal: a thread stopped in the emitted code .* report this with the model file$/,
    )
})
