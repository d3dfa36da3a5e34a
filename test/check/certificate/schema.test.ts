/** @file The JSON of a certificate, field by field: what a reader of schema 1 may rely on. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Certificate, SCHEMA, verdictOf } from '../../../src/check/certificate/report.js'
import { CERTIFIED, fileOf } from '../../generated/certificates.js'

type Shape = (value: unknown) => boolean

const isText: Shape = (v) => typeof v === 'string'
const isNumber: Shape = (v) => typeof v === 'number' && Number.isFinite(v)
const isFlag: Shape = (v) => typeof v === 'boolean'
const oneOf =
  (...words: readonly string[]): Shape =>
  (v) =>
    typeof v === 'string' && words.includes(v)
const listOf =
  (item: Shape): Shape =>
  (v) =>
    Array.isArray(v) && v.every(item)
const mapOf =
  (item: Shape): Shape =>
  (v) =>
    typeof v === 'object' && v !== null && Object.values(v).every(item)
/** These fields and no others; those after the first may be missing. */
const record =
  (fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (v) => {
    if (typeof v !== 'object' || v === null) return false
    const found = new Map<string, unknown>(Object.entries(v))
    const known = new Map(Object.entries({ ...fields, ...optional }))
    return (
      Object.keys(fields).every((key) => found.has(key)) &&
      [...found].every(([key, value]) => known.get(key)?.(value) === true)
    )
  }

const AXIS = record({ label: isText }, { log: isFlag })
const MODEL = record({ title: isText, hash: isText })
const FINDING = record(
  { name: isText, outcome: oneOf('passed', 'failed', 'reported', 'not applicable', 'not run') },
  { of: isText, value: isNumber, expected: isText, note: isText },
)
const CHART = record(
  {
    name: isText,
    kind: oneOf('line', 'bar'),
    x: AXIS,
    y: AXIS,
    traces: listOf(record({ name: isText, x: listOf(isNumber), y: listOf(isNumber) })),
  },
  { categories: listOf(isText) },
)
const PART = record({ part: isText, title: isText, findings: listOf(FINDING), charts: listOf(CHART) })
const CERTIFICATE = record(
  {
    schema: (v) => v === SCHEMA,
    model: MODEL,
    code: mapOf(isText),
    versions: mapOf(isText),
    seed: isNumber,
    quick: isFlag,
    sizes: listOf(record({ population: isText, full: isNumber, checked: isNumber })),
    parts: listOf(PART),
    verdict: oneOf('passed', 'failed', 'incomplete'),
  },
  { against: MODEL },
)

test.each(CERTIFIED)('%s', (name) => {
  const certificate = JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')) as Certificate
  for (const [key, value] of Object.entries(certificate.parts)) expect(PART(value), key).toBe(true)
  expect(CERTIFICATE(certificate)).toBe(true)
  expect(certificate.verdict).toBe(verdictOf(certificate.parts))
  for (const { findings } of certificate.parts) expect(findings.length).toBeGreaterThan(0)
  // one field more or less is another schema
  expect(CERTIFICATE({ ...certificate, extra: 1 })).toBe(false)
  expect(CERTIFICATE({ ...certificate, seed: undefined })).toBe(false)
})
