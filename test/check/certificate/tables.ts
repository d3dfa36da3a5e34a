/** @file Parts of a certificate as tables of outcomes, for the tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { PARTS, runPart } from '../../../src/check/certificate/parts.js'
import type { Finding, PartKey, PartReport } from '../../../src/check/certificate/report.js'
import { type Specimen, type SpecimenOptions, specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'

const EXAMPLES = new URL('../../../examples/', import.meta.url)

/** Every example by its name, `more/…` for the further ones. */
export const EXAMPLE_NAMES: readonly string[] = [
  ...readdirSync(EXAMPLES),
  ...readdirSync(new URL('more/', EXAMPLES)).map((f) => `more/${f}`),
]
  .filter((f) => f.endsWith('.energy'))
  .map((f) => f.replace('.energy', ''))

export const sourceOf = (name: string): string => readFileSync(new URL(`${name}.energy`, EXAMPLES), 'utf8')

export const specimen = (source: string, options: SpecimenOptions = { quick: true }): Specimen =>
  specimenOf(derive(parse(source)), options)

/** One part on a model, as a certificate has it. */
export async function report(key: PartKey, on: Specimen): Promise<PartReport> {
  const part = PARTS.find((p) => p.key === key)
  if (!part) throw new Error(`no part '${key}'`)
  return runPart(part, on, {})
}

/** One line per finding: its outcome, its name, what it is of. */
export const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map((f) => [f.outcome, f.name, f.of ?? ''].join(' | '))
