/** @file Bad input of every kind: a coded message, the right exit code, never a stack trace, nothing run. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeNpz } from '../../src/host/npz.js'
import { jsonOf, MAIN, openFolder, TRACE } from './command.js'

const folder = openFolder()
const MODEL = 'examples/lag-line.energy'
const text = folder.read(MODEL)

const npz = writeNpz([{ name: 'x', data: new Float64Array(600).fill(0.5), shape: [50, 4, 3] }])
const bad = Float64Array.from({ length: 50 }, (_, i) => (i === 7 ? Number.NaN : 1))

folder.write('empty.energy', '')
folder.write(
  'binary.energy',
  Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256),
)
folder.write('latin.energy', Uint8Array.of(0x73, 0xe9, 0x74))
folder.write('broken.energy', 'state u\nenergy E = 1/2 |u - v|^2 +\nstationery u\n')
folder.write(
  'diverging.energy',
  text.replace(/rate eta.*/, 'rate eta = 1e6 with sgd').replace(/^keep.*/m, ''),
)
folder.write('nofile.energy', text.replace(/input {2}x = .*/, 'input x = file("lost.npz", "x")'))
folder.write('nan.csv', 't,x\n0,1\n1,nan\n')
folder.write('ragged.csv', 't,x\n0,1\n1\n')
folder.write('other.csv', 't,left,right\n0,1,2\n1,3,4\n')
folder.write('truncated.npz', npz.subarray(0, npz.length - 100))
folder.write('wide.npz', npz)
folder.write('nan.npz', writeNpz([{ name: 'x', data: bad, shape: [50] }]))

/** What is called, the exit code, and what the message says. */
const CASES: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['a missing file', ['derive', 'lost.energy'], 2, /E6110: 'lost.energy'[\s\S]*no such file/],
  ['a missing file to be timed', ['bench', 'lost.energy'], 2, /E6110: 'lost.energy'[\s\S]*no such file/],
  [
    'parts of a model to be timed',
    ['bench', 'empty.energy', '--only', 'rates'],
    2,
    /E5001: '--only'[\s\S]*remedy/,
  ],
  ['a time step without a model', ['bench', '--dt', '0.1'], 2, /E5001: '--dt'[\s\S]*remedy/],
  ['no rounds', ['bench', '--rounds', '0'], 2, /at least 1 is expected/],
  ['an unknown part', ['bench', '--only', 'lost'], 2, /no part 'lost'/],
  ['an empty file to be timed', ['bench', 'empty.energy'], 1, /--> empty.energy:1:1/],
  ['a folder', ['check', 'examples'], 2, /E6110[\s\S]*a folder/],
  ['an empty file', ['derive', 'empty.energy'], 1, /error E\d{4}/],
  ['a binary file', ['derive', 'binary.energy'], 1, /E1001: 'binary.energy' is no text/],
  ['a file in another encoding', ['derive', 'latin.energy'], 1, /not UTF-8/],
  ['a broken model', ['check', 'broken.energy'], 1, /--> broken.energy:2:\d+[\s\S]*\^/],
  ['a broken model to be run', ['run', 'broken.energy'], 1, /error E\d{4}/],
  ['an unknown verb', ['derve', MODEL], 2, /unknown command 'derve'[\s\S]*derive/],
  ['an unknown flag', ['derive', MODEL, '--fromat', 'text'], 2, /unknown option[\s\S]*--format/],
  ['no file', ['derive'], 2, /missing required argument/],
  ['too many files', ['derive', MODEL, MODEL], 2, /too many arguments/],
  ['a value out of range', ['run', MODEL, '--steps', '-3'], 2, /whole number/],
  ['no number', ['run', MODEL, '--dt', 'fast'], 2, /number/],
  ['an unknown engine', ['run', MODEL, '--engine', 'gpu'], 2, /wasm, ts, interpreter/],
  ['an unknown target', ['build', MODEL, '--target', 'rust'], 2, /E5001[\s\S]*ts, wasm/],
  ['no target', ['build', MODEL, '--target', ''], 2, /A name is expected/],
  ['nothing to record', ['run', MODEL, '--record', ' , '], 2, /A name is expected/],
  ['records beyond the end', ['run', MODEL, '--steps', '10', '--every', '11'], 2, /E5001[\s\S]*from 1 to 10/],
  [
    'a batch beyond memory',
    ['run', MODEL, '--batch', '100000000', '--engine', 'ts'],
    1,
    /E5005[\s\S]*16 GiB/,
  ],
  ['a name that nothing has', ['run', MODEL, '--record', 'v'], 1, /E6002/],
  ['a time step that is too large', ['run', MODEL, '--dt', '5'], 1, /E2072/],
  ['NaN in a table', ['run', MODEL, '--input', 'nan.csv'], 1, /E6107: line 3 of 'nan.csv'/],
  ['a ragged table', ['run', MODEL, '--input', 'ragged.csv'], 1, /E6106/],
  ['columns of other names', ['run', MODEL, '--input', 'other.csv'], 1, /E6111[\s\S]*'left', 'right'/],
  ['NaN in an array', ['run', MODEL, '--input', 'nan.npz'], 1, /E6004[\s\S]*position 7/],
  ['a truncated archive', ['run', MODEL, '--input', 'truncated.npz'], 1, /E6104/],
  ['an array of the wrong shape', ['run', MODEL, '--input', 'wide.npz'], 1, /E6111/],
  ['a missing data file', ['run', MODEL, '--target', 'lost.npz'], 2, /E6110/],
  ['a file that the model names', ['run', 'nofile.energy'], 1, /E6110[\s\S]*lost.npz/],
  ['a place that cannot be written', ['build', MODEL, '--out', 'empty.energy/x'], 1, /E6110/],
  ['a place for a run that cannot be written', ['run', MODEL, '--out', 'empty.energy/x'], 1, /E6110/],
  ['a place for a certificate', ['verify', MODEL, '--quick', '--out', 'empty.energy'], 1, /E6110/],
  ...(existsSync('/proc')
    ? [['a place below /proc', ['build', MODEL, '--out', '/proc/none/deep'], 1, /E6110/] as const]
    : []),
]

test.each(CASES)('%s', async (_name, args, code, message) => {
  const outcome = await folder.call(...args)
  expect(outcome.err).toMatch(message)
  expect(outcome.code).toBe(code)
  expect(outcome.err + outcome.out).not.toMatch(TRACE)
  expect(outcome.err).not.toContain('internal:')
  expect(outcome.out).toBe('')
})

test('failures are JSON on request, with file, line and column', async () => {
  const broken = await folder.call('check', 'broken.energy', '--json')
  expect(broken).toMatchObject({ code: 1, err: '' })
  const { ok, diagnostics } = jsonOf(broken)
  expect(ok).toBe(false)
  expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'broken.energy', line: 2 }))
  const unknown = await folder.call('derve', '--json')
  expect(unknown.code).toBe(2)
  expect(jsonOf(unknown)).toMatchObject({ ok: false })
})

test('what bench refuses is JSON where that is asked for, too', async () => {
  folder.write('timeless.energy', 'state u\nddt(u) = -u\nnetwork\n  h : 1\n')
  const [part, timeless] = await Promise.all([
    folder.call('bench', '--only', 'lost', '--json'),
    folder.call('bench', 'timeless.energy', '--json'),
  ])
  expect([part.code, jsonOf(part)]).toMatchObject([2, { ok: false, usage: "no part 'lost'" }])
  expect([timeless.code, jsonOf(timeless)]).toMatchObject([
    1,
    { ok: false, diagnostics: [{ code: 'E4004' }] },
  ])
})

test('a diverging run names variable, population and step, and saves the last good state', async () => {
  const outcome = await folder.call('run', 'diverging.energy', '--out', 'lost')
  expect(outcome.code).toBe(1)
  expect(outcome.err).toMatch(/E6001: '.+\[.+\]' is no longer finite at step \d+/)
  expect(outcome.err).toContain('lost/last-good-state.npz')
  expect(folder.has('lost/last-good-state.npz')).toBe(true)
  expect(outcome.err + outcome.out).not.toMatch(TRACE)
  const json = jsonOf(await folder.call('run', 'diverging.energy', '--json'))
  expect(json).toMatchObject({ ok: false, step: expect.any(Number), variable: expect.any(String) })
  expect(folder.has(String(json.lastGoodState))).toBe(true)
})

test.runIf(existsSync('/dev/full'))('output that cannot be written is no success', () => {
  for (const verb of ['derive', 'check --json']) {
    const { status, stderr } = spawnSync('sh', ['-c', `node ${MAIN} ${verb} ${MODEL} > /dev/full`], {
      cwd: folder.path,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/E6110: the output cannot be written[\s\S]*a full disk/)
    expect(status).toBe(1)
    expect(stderr).not.toMatch(TRACE)
  }
})
