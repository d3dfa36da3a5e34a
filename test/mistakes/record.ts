/** @file What became of every mechanical mistake, as it is kept. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Change } from './mutants.js'
import { RULES } from './rules.js'

export interface Tried extends Change {
  /** The test that notices it; survives where there is none. */
  readonly by?: string
}

export interface TriedRow {
  /** Of the rule's text. */
  readonly hash: string
  /** How many more the type checker refuses. */
  readonly refused: number
  readonly tried: readonly Tried[]
}

/** By file and rule. */
export type Tries = Readonly<Record<string, Readonly<Record<string, TriedRow>>>>

const recordOf = (part: string): URL => new URL(`mutants/${part.replaceAll(' ', '-')}.json`, import.meta.url)

export const readTries = (): Tries =>
  Object.assign(
    {},
    ...RULES.map(({ part }) =>
      existsSync(recordOf(part)) ? (JSON.parse(readFileSync(recordOf(part), 'utf8')) as Tries) : {},
    ),
  )

/** What is known of one part, one mistake a line: the records of the others stay as they are. */
export function writeTries(tries: Tries, part: string): void {
  const rows = (of: Readonly<Record<string, TriedRow>>): string =>
    Object.entries(of)
      .map(([name, { hash, refused, tried }]) => {
        const list = tried.map((t) => `\n   ${JSON.stringify(t)}`).join(',')
        return `  ${JSON.stringify(name)}: {"hash": "${hash}", "refused": ${refused}, "tried": [${list}]}`
      })
      .join(',\n')
  const files = RULES.find((r) => r.part === part)?.files ?? []
  const texts = files.flatMap((file) =>
    tries[file] ? [` ${JSON.stringify(file)}: {\n${rows(tries[file])}\n }`] : [],
  )
  if (texts.length > 0) writeFileSync(recordOf(part), `{\n${texts.join(',\n')}\n}\n`)
}
