/** @file What a caller of the interface passes in place of something else is refused with a code, and what was expected. */
import { describe, expect, test } from 'vitest'
import {
  compile,
  derive,
  figure,
  format,
  ModelError,
  nextPlateau,
  parse,
  readArray,
  readIdx,
  runEpochs,
  stabilityOf,
  startPlateau,
  taskSignals,
  verify,
  writeIdx,
} from '../../src/index.js'

const NET = `state u
weight W
constant tau = 2
r = tanh(u)
ddt(u) = -u / tau + W r
network
  x : input 1, r = x
  h : 2
  x -> h
simulate
  dt = 0.1
`
const FROM_FILE = NET.replace('x -> h', 'x -> h, init = "w.npz"')

/** As a caller without types would. */
const untyped = (value?: unknown): never => value as never

async function refusal(act: () => unknown): Promise<ModelError> {
  try {
    await act()
  } catch (error) {
    if (error instanceof ModelError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const derivation = derive(parse(NET))
const program = await compile(derivation)
const sim = program.start()
const x = new Float64Array(3)

describe('refused, with what was found and what is expected', () => {
  test.each<[string, string, string, () => unknown]>([
    [
      'files that give nothing',
      'undefined',
      'Uint8Array',
      () => compile(derive(parse(FROM_FILE)), { files: untyped(() => undefined) }),
    ],
    [
      'files that give a promise',
      'a promise',
      'Uint8Array',
      () => compile(derive(parse(FROM_FILE)), { files: untyped(async () => new Uint8Array()) }),
    ],
    [
      'files that are no function',
      'a number',
      'a function',
      () => compile(derivation, { files: untyped(3) }),
    ],
    ['a list of options', 'a', 'the options are no object', () => compile(derivation, untyped(['a']))],
    ['a seed beyond exact numbers', String(2 ** 60), 'seed', () => compile(derivation, { seed: 2 ** 60 })],
    ['a model that is none', 'undefined', 'a model', () => format(untyped())],
    ['64-bit integers', 'a BigInt64Array', 'numbers', () => sim.step({ x: untyped(new BigInt64Array(1)) })],
    [
      'progress for nobody',
      'a number',
      'a function',
      () => sim.run({ x }, { steps: 3, onProgress: untyped(3) }),
    ],
    [
      'warnings for nobody',
      'a boolean',
      'a function',
      () => sim.run({ x }, { steps: 3, onWarning: untyped(true) }),
    ],
    [
      'warnings of a step for nobody',
      'an object',
      'a function',
      () => sim.step({ x: [1] }, { onWarning: untyped({}) }),
    ],
    [
      'a signal that is none',
      'an object',
      'an AbortSignal',
      () => sim.run({ x }, { steps: 3, signal: untyped({}) }),
    ],
    ['no options of verify', '', 'seed', () => verify(derivation, untyped(null))],
    ['a text to be judged', 'a string', 'a derivation', () => stabilityOf(untyped('text'))],
    ['no bytes of an array', 'undefined', 'Uint8Array', () => readArray(untyped())],
    ['text in place of bytes', 'a string', 'Uint8Array', () => readIdx(untyped('text'))],
    ['nothing to write', 'undefined', '{ data, shape }', () => writeIdx(untyped())],
    [
      'numbers of another kind to write',
      'an object',
      'Float32Array',
      () => writeIdx(untyped({ data: [1], shape: [1] })),
    ],
    ['another shape to write', '2 numbers', '[3]', () => writeIdx({ data: new Uint8Array(2), shape: [3] })],
    ['nothing to draw', 'undefined', 'a list of panels', () => figure(untyped())],
    ['signals for nothing', 'undefined', '`compile`', () => taskSignals(untyped())],
    [
      'files of a task that are no function',
      'a string',
      'a function',
      () => taskSignals(program, { files: untyped('x') }),
    ],
    [
      'no plateau',
      'undefined',
      '`startPlateau`',
      () => nextPlateau(untyped(), 1, { patience: 1, factor: 0.5 }),
    ],
    [
      'a plateau that rises',
      'an object',
      'between 0 and 1',
      () => nextPlateau(startPlateau(1), 1, { patience: 1, factor: 2 }),
    ],
    ['no training', 'undefined', 'epoch', () => runEpochs(untyped())],
  ])('%s', async (_, found, expected, act) => {
    const { message } = await refusal(act)
    expect(message).toMatch(/E\d{4}/)
    expect(message).toContain(found)
    expect(message).toContain(expected)
  })
})

test('a recording is asked for names in any spelling, and refuses what is none', async () => {
  const recording = await program.start().run({ x }, { steps: 3, record: ['tau'] })
  expect(recording.get('τ')).toBe(recording.get('tau'))
  expect((await refusal(() => recording.get(untyped()))).message).toContain('E6002')
})

test('a snapshot with a number that is not finite is refused, and leaves the simulation as it is', async () => {
  const one = program.start()
  await one.run({ x: [1, 2, 3] }, { steps: 3 })
  const before = one.get('u[h]').slice()
  const snapshot = one.snapshot()
  const [id] = Object.keys(snapshot.buffers).filter((name) => name.startsWith('u'))
  snapshot.buffers[id ?? '']?.fill(Number.NaN)
  expect((await refusal(() => one.restore(snapshot))).message).toContain("'u[h]'")
  expect([...one.get('u[h]')]).toEqual([...before])
})

test('equations that are given out cannot be changed', () => {
  expect(Object.isFrozen(derivation.equations)).toBe(true)
})
