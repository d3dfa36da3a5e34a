/** @file Commands that are interrupted by the signal of the keyboard, in a process of their own: what was found or recorded until then is kept. */
import { expect, test } from 'vitest'
import type { Certificate } from '../../src/check/certificate/report.js'
import { callNode, MAIN, openFolder } from './command.js'

const folder = openFolder()
/** Sends the signal a while after somebody began to listen for it. */
const signalled = (milliseconds: number): string =>
  `data:text/javascript,process.on('newListener', (e) => e === 'SIGINT' && setTimeout(() => process.kill(process.pid, 'SIGINT'), ${milliseconds}))`

test('what was found is kept and written, the rest says why it is missing, and the exit code is that of no pass', async () => {
  const model = 'examples/lag-line.energy'
  const call = ['--import', signalled(150), MAIN, 'verify', model, '--json', '--out', 'part']
  const { code, out, err } = await callNode(call, folder.path)
  const certificate = JSON.parse(out) as Certificate
  expect(code).toBe(1)
  expect(certificate.verdict).toBe('incomplete')
  expect(err).not.toMatch(/at .*\.js/)
  const [first] = certificate.parts
  expect(first?.findings.some((f) => f.outcome === 'passed')).toBe(true)
  const last = certificate.parts.at(-1)?.findings ?? []
  expect(last.map((f) => f.outcome)).toEqual(['not run'])
  expect(JSON.stringify(last)).toContain('interrupted')
  // parts after the first that was cut short were all left out
  const cut = certificate.parts.map((p) => JSON.stringify(p.findings).includes('interrupted'))
  expect(cut).toEqual(cut.slice().sort())
  expect(JSON.parse(folder.read('part/certificate.json'))).toEqual(certificate)
  expect(folder.read('part/certificate.md')).toContain('interrupted')
})

test('a run keeps what it has recorded', async () => {
  const model = 'examples/lag-line.energy'
  const asked = ['--steps', '1000000000', '--every', '1000', '--record', 'u', '--json', '--out', 'run']
  const { code, out, err } = await callNode(
    ['--import', signalled(300), MAIN, 'run', model, ...asked],
    folder.path,
  )
  expect(code).toBe(130)
  expect(err).not.toMatch(/at .*\.js/)
  const summary = JSON.parse(out) as { ok: boolean; steps: number; notes: string[]; files: string[] }
  expect(summary.ok).toBe(false)
  expect(summary.steps).toBeGreaterThan(1000)
  expect(summary.notes.join()).toContain(`interrupted after ${summary.steps} of 1000000000 steps`)
  const rows = folder.read('run/recording.csv').trimEnd().split('\n')
  expect(rows).toHaveLength(1 + Math.floor(summary.steps / 1000))
  expect(summary.files).toContain('recording.npz')
})
