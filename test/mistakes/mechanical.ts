/** @file The mechanical mistakes in the documentation: how many there are by file, and why some are not noticed. */

import { REASONS, type Reason } from './reasons.js'
import type { Tried, Tries } from './record.js'
import { RULES } from './rules.js'

const isIt = (told: string, text: string): boolean =>
  told === text || (told.endsWith('…') && text.startsWith(told.slice(0, -1)))

const fits = (rule: string, t: Tried, { of }: Reason): boolean =>
  of.some(([row, from, to]) => row === rule && (from === '*' || isIt(from, t.from)) && isIt(to, t.to))

export interface Survivor {
  readonly file: string
  readonly rule: string
  readonly tried: Tried
  /** Undefined where nobody has said. */
  readonly why: string | undefined
}

export const survivors = (tries: Tries): readonly Survivor[] =>
  Object.entries(tries).flatMap(([file, rows]) =>
    Object.entries(rows).flatMap(([rule, { tried }]) =>
      tried
        .filter((t) => t.by === undefined)
        .map((t) => ({ file, rule, tried: t, why: REASONS[file]?.find((r) => fits(rule, t, r))?.why })),
    ),
  )

/** Alterations that have a reason, and were noticed, or are not there. */
export function idle(tries: Tries): readonly string[] {
  const open = survivors(tries)
  return Object.entries(REASONS).flatMap(([file, reasons]) =>
    reasons
      .flatMap(({ why, of }) => of.map((one) => ({ why, of: [one] as const })))
      .filter((r) => !open.some((s) => s.file === file && fits(s.rule, s.tried, r)))
      .map((r) => `${file}: ${r.of[0].join(' | ')}`),
  )
}

const cell = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', '′')}\``

export function mechanical(tries: Tries): string {
  const all = survivors(tries)
  const counts = (files: readonly string[]): readonly number[] => {
    const rows = files.flatMap((file) => Object.values(tries[file] ?? {}))
    const tried = rows.flatMap((r) => r.tried)
    const own = all.filter((s) => files.includes(s.file))
    const explained = own.filter((s) => s.why !== undefined).length
    const refused = rows.reduce((n, r) => n + r.refused, 0)
    return [rows.length, tried.length, tried.length - own.length, explained, own.length - explained, refused]
  }
  const line = (name: string, of: readonly number[]): string => `| ${name} | ${of.join(' | ')} |`
  const table = RULES.flatMap(({ part, files }) => [
    ...files.map((f) => line(`${f}.ts`, counts([f]))),
    line(`**${part}**`, counts(files)),
  ])
  const reasons = RULES.flatMap(({ files }) => files).flatMap((file) => {
    const own = all.filter((s) => s.file === file && s.why !== undefined)
    if (own.length === 0) return []
    const rows = own.map((s) => `| ${s.rule} | ${cell(s.tried.from)} | ${cell(s.tried.to)} | ${s.why} |`)
    return [
      `### ${file}.ts\n\n| rule | instead of | stands | reason |\n|---|---|---|---|\n${rows.join('\n')}\n`,
    ]
  })
  return `
## Every rule, altered mechanically

Written by \`npm run mutants\`. Every rule of the files below, a row of a table or a function, is altered on its syntax tree in all
places where this can be done: a sign (of a value, a number, a sum), an operand (two arguments exchanged, a product for a sum,
either way of a choice, a comparison turned), an index (the next number, a pair turned round), or something left out (a term, an operator,
a condition, a statement). What the type checker refuses nobody could write; it is counted apart. Every other one stands alone among
the real sources, and the tests that run the altered rule are run with it, the quickest first, until one fails. \`test/mistakes/mutants\`
says of each which test that was. What is *open* no test noticed within the time that each mistake is given, and nobody has said why:
a check may be missing, or patience. A rule that changes is tried anew before the suite passes, and nothing stays open.

| file | rules | mistakes | noticed | no mistake | open | refused by the type checker |
|---|---|---|---|---|---|---|
${table.join('\n')}

## What no test notices, and why

Left out are those that are open; \`test/mistakes/mutants\` has them.

${reasons.join('\n')}`
}
