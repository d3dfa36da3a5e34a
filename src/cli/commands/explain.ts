/** @file `extremal explain CODE`: the page of a diagnostic, with an example and the remedy. */
import type { Command } from 'commander'
import type { CodePage } from '../../base/codes/page.js'
import { CODES, type Code } from '../../base/codes/table.js'
import { nearestName } from '../../base/nearest.js'
import { USAGE } from '../failure.js'
import { example } from '../options.js'
import { painted, print, printJson, say, table } from '../output.js'

interface Options {
  readonly json?: true
  readonly markdown?: true
}

const KNOWN = Object.keys(CODES).sort()
const isCode = (text: string): text is Code => Object.hasOwn(CODES, text)

const LONGEST = { line: 100, lines: 12 }

/** Some examples are refused for their length: their beginning is enough to read. */
function excerpt(text: string): string {
  const lines = text.split('\n')
  const shown = lines
    .slice(0, LONGEST.lines)
    .map((line) =>
      line.length > LONGEST.line ? `${line.slice(0, LONGEST.line - 30)} … (${line.length} characters)` : line,
    )
  if (lines.length > LONGEST.lines) shown.push(`… (${lines.length} lines)`)
  return shown.join('\n')
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')

function page(code: Code): string {
  const { title, explanation, example: shown, remedy }: CodePage = CODES[code]
  return [
    `${painted(code, 'cyan')}  ${painted(title, 'bold')}`,
    '',
    explanation,
    '',
    'For example',
    '',
    indented(excerpt(shown)),
    '',
    `Remedy: ${remedy}`,
  ].join('\n')
}

/** The nearest by spelling, or else by number: codes of one stage stand together. */
function nearestCode(code: string): string | undefined {
  const spelled = nearestName(code, KNOWN)
  const number = Number(code.slice(1))
  if (spelled !== undefined || !/^E\d+$/.test(code)) return spelled
  const distance = (known: string): number => Math.abs(Number(known.slice(1)) - number)
  return KNOWN.reduce((best, known) => (distance(known) < distance(best) ? known : best))
}

/** All pages as one Markdown document: docs/diagnostics.md is this. */
export function markdown(): string {
  const fence = '```'
  const pages = KNOWN.filter(isCode).map((code) => {
    const { title, explanation, example: shown, remedy }: CodePage = CODES[code]
    return `## ${code}: ${title}\n\n${explanation}\n\n${fence}text\n${excerpt(shown)}\n${fence}\n\nRemedy: ${remedy}.\n`
  })
  const head = [
    '# Diagnostics',
    '',
    'Every code that Extremal reports, with the smallest example and the remedy. Codes go by stage: 1 text, 2 model, 3 derivation,',
    '4 realization, 5 compilation, 6 runs and data. Written by `extremal explain --markdown`; do not edit.',
    '',
  ]
  return `${head.join('\n')}\n${pages.join('\n')}`
}

function showList({ json, markdown: asMarkdown }: Options): void {
  if (json) printJson({ ok: true, codes: CODES })
  else if (asMarkdown) print(markdown())
  else print(table(KNOWN.filter(isCode).map((code) => [code, CODES[code].title])))
}

function showUnknown(written: string, code: string, json: boolean): void {
  process.exitCode = USAGE
  const nearest = nearestCode(code)
  if (json) {
    printJson({ ok: false, usage: `the code '${written}' is unknown`, nearest })
    return
  }
  say(`${painted('error:', 'red', 'error')} the code '${written}' is unknown`)
  if (nearest !== undefined) say(`  nearest:  ${nearest}`)
  say("  remedy:   'extremal explain' lists all codes")
}

function run(written: string | undefined, options: Options): void {
  const json = options.json === true
  if (written === undefined) {
    showList(options)
    return
  }
  const code = written.toUpperCase().replace(/^(?=\d)/, 'E')
  if (!isCode(code)) showUnknown(written, code, json)
  else if (json) printJson({ ok: true, code, ...CODES[code] })
  else print(page(code))
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('a diagnostic, with an example and the remedy; without a code, the list of all')
    .argument('[code]', 'such as E3005')
    .option('--json', 'the page as JSON')
    .option('--markdown', 'all pages as one document')
    .addHelpText('after', example('extremal explain E3005'))
    .action(run)
}
