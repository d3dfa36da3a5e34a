/** @file Records of whole derivations: nothing of them changes unseen, and their functional derivatives are those of the energy. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { confirm, derive, parse } from '../../src/index.js'
import { recordOf } from './record.js'
import { RECORDED } from './recordModels.js'

describe.each(Object.entries(RECORDED))('%s', (name, text) => {
  test('says what was recorded', () => {
    const kept = readFileSync(new URL(`records/${name}.txt`, import.meta.url), 'utf8')
    expect(recordOf(derive(parse(text)).core)).toBe(kept)
  })
  test('every derivative is that of the energy, by differences', () => {
    const found = confirm(derive(parse(text)), { seed: 1 })
    expect(found.filter((c) => c.status === 'failed')).toEqual([])
    expect(found.filter((c) => c.status === 'ok').length).toBeGreaterThan(0)
  })
})
