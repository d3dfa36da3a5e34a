/** @file `extremal check` on loops: a line each, diagnostics with a caret, exit code, JSON. */
import { expect, test } from 'vitest'
import { recurrent } from '../analyze/stabilityModels.js'
import { jsonOf, openFolder } from './command.js'

const folder = openFolder()

const write = (w: number): string => {
  const name = `w${w}.energy`.replace('-', 'minus')
  folder.write(name, recurrent({ weights: [[w]], tauM: [1], tauR: [0.3] }))
  return name
}

test('stable loops pass, with a line for each', async () => {
  const { code, out, err } = await folder.call('check', write(0.2))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(
    'forward loop in h: stable; spectral radius 0.06 (at most 0.06 by its rows), margin 0.94',
  )
  expect(out).toContain('error loop in h: stable; spectral radius 0.667')
  expect(out).toContain('rightmost pole -8, margin 0.333, slopes at rest')
})

test('errors that grow fail the check though the network is stable', async () => {
  const { code, out, err } = await folder.call('check', write(0.6))
  expect(code).toBe(1)
  expect(out).toContain('forward loop in h: stable')
  expect(out).toContain('error loop in h: ill posed')
  expect(err).toContain('error E3008')
  expect(err).toMatch(/approximate causal\n.*\^{18}\n/)
  expect(err).toContain('remedy:   write `approximate instantaneous`')
})

test('the lagged order has a warning, which fails nothing', async () => {
  const { code, err } = await folder.call('check', write(-4))
  expect(code).toBe(0)
  expect(err).toContain('warning E3010')
})

test('JSON holds every loop at every slope', async () => {
  const answer = await folder.call('check', write(0.6), '--json')
  expect(answer.code).toBe(1)
  expect(jsonOf(answer)).toMatchObject({
    ok: false,
    stability: {
      loops: expect.arrayContaining([
        expect.objectContaining({
          kind: 'error',
          populations: ['h'],
          signals: ['e[h]'],
          verdict: 'ill posed',
          at: [expect.objectContaining({ slopes: 'at rest', turn: 2, lagged: 'diverges' })],
        }),
      ]),
    },
  })
})
