/** @file Planted mistakes: each makes the part of the certificate fail that is made to find it, and none does without them. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PartKey } from '../../src/check/certificate/report.js'
import { PAGE_FILE, page, readFound } from './found.js'
import { certified, failing, MISTAKES, ready } from './harness.js'
import type { ModelName } from './models.js'
import { readTries } from './record.js'
import { worldWith } from './world.js'

beforeAll(ready, 60_000)

describe.each(MISTAKES.map((m) => [`${m.place}: ${m.what}`, m] as const))('%s', (_name, mistake) => {
  const { part, model, missed } = mistake
  test(missed === undefined ? `fails ${part}` : 'is still missed', { timeout: 20_000 }, async () => {
    const reports = await certified(mistake.world(), model, [part])
    expect(mistake.isPlanted()).toBe(true)
    expect(failing(reports), JSON.stringify(reports, null, 1)).toEqual(missed === undefined ? [part] : [])
  })
})

const SOUND = [...new Set(MISTAKES.map((m) => `${m.part}/${m.model}`))].map(
  (key) => key.split('/') as [PartKey, ModelName],
)

test.each(SOUND)('%s of %s without a mistake', { timeout: 20_000 }, async (part, model) => {
  const [report] = await certified(worldWith(), model, [part])
  const outcomes = report?.findings.map((f) => f.outcome)
  const applies = !MISTAKES.some((m) => m.part === part && m.model === model && m.missed !== undefined)
  if (applies) expect(outcomes).toContain('passed')
  expect(outcomes, JSON.stringify(report, null, 1)).not.toContain('failed')
  expect(outcomes).not.toContain('not run')
})

describe('the table of mistakes', () => {
  const found = readFound()

  test('holds what is planted', () => {
    const claims = (m: (typeof found)[number] | (typeof MISTAKES)[number]): readonly unknown[] => [
      m.what,
      m.place,
      m.model,
      m.part,
      m.missed,
    ]
    expect(found.map(claims)).toEqual(MISTAKES.map(claims))
  })

  test('has the right part failing for at least forty, and for all that are not listed as missed', () => {
    const caught = found.filter((f) => f.missed === undefined)
    expect(caught.length).toBeGreaterThanOrEqual(40)
    for (const { fails, part } of caught) expect(fails).toContain(part)
  })

  test('lays no later mistake on the derivation', () => {
    for (const { place, fails } of found.filter((f) => f.place !== 'derivation')) {
      expect(fails, place).not.toContain('symbolic')
      expect(fails, place).not.toContain('functional')
    }
  })

  test('is the page in the documentation', () => {
    expect(readFileSync(PAGE_FILE, 'utf8')).toBe(page(found, readTries()))
  })
})
