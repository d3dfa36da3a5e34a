/** @file What was found of every planted mistake, as it is kept, and its table in the documentation. */
import { readFileSync } from 'node:fs'
import type { PartKey } from '../../src/check/certificate/report.js'
import { mechanical } from './mechanical.js'
import type { Tries } from './record.js'

/** A mistake, and all parts of the whole certificate that failed with it. */
export interface Found {
  readonly what: string
  readonly place: string
  readonly model: string
  readonly part: PartKey
  readonly fails: readonly PartKey[]
  /** Why the certificate does not find it. */
  readonly missed?: string
}

const at = (path: string): URL => new URL(path, import.meta.url)

export const FOUND_FILE = at('found.json')
export const PAGE_FILE = at('../../docs/mistakes.md')

export const readFound = (): readonly Found[] => JSON.parse(readFileSync(FOUND_FILE, 'utf8')) as Found[]

const PLACES = ['derivation', 'realization', 'program', 'emitted code'] as const

export function page(found: readonly Found[], tries: Tries): string {
  const caught = found.filter((f) => f.missed === undefined)
  const missed = found.filter((f) => f.missed !== undefined)
  const counts = PLACES.map((place) => `${caught.filter((f) => f.place === place).length} in ${place}`)
  const rows = PLACES.flatMap((place) =>
    caught
      .filter((f) => f.place === place)
      .map(
        ({ what, model, part, fails }) =>
          `| ${place} | ${what} | ${model} | **${part}** | ${fails.filter((f) => f !== part).join(', ')} |`,
      ),
  )
  return `# Mistakes against checks

Written by \`npm run mistakes\`, which plants each mistake alone, derives, builds and runs a small model with it and makes the whole
quick certificate (seed 0); a test compares this page with what was recorded. The part in bold is the one that has to fail. What is
altered is the source itself, or, for mistakes of programs, the program on its way to an execution (\`test/mistakes\`).

${caught.length} mistakes are found: ${counts.join(', ')}.

| place | mistake | model | part that must fail | other parts that fail |
|---|---|---|---|---|
${rows.join('\n')}

${missedText(missed)}${mechanical(tries)}`
}

const missedText = (missed: readonly Found[]): string =>
  missed.length === 0
    ? `The certificate finds all that is planted.
`
    : `## What the certificate does not find

| place | mistake | model | reason |
|---|---|---|---|
${missed.map((f) => `| ${f.place} | ${f.what} | ${f.model} | ${f.missed} |`).join('\n')}
`
