/** @file generated/certificates/ says what the certificate says today, and every model passes. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Certificate } from '../../src/check/certificate/report.js'
import { CERTIFIED, certify, fileOf, outcomesOf } from './certificates.js'

test.each(CERTIFIED)('%s', { timeout: 120_000 }, async (name) => {
  const kept = JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')) as Certificate
  expect(kept.verdict).toBe('passed')
  expect(outcomesOf(await certify(name)), 'run `npm run generate` and review the difference').toEqual(
    JSON.parse(JSON.stringify(outcomesOf(kept))),
  )
  expect(readFileSync(fileOf(name, 'md'), 'utf8')).toContain('certificate')
})
