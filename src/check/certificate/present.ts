/** @file A certificate as a table for the terminal and as Markdown. */
import type { Certificate, Finding, Outcome, PartReport, Verdict } from './report.js'

/** Colours a word by what it says; none where there is no terminal. */
export type Paint = (text: string, outcome: Outcome | Verdict) => string

const plain: Paint = (text) => text

const figure = (x: number): string =>
  x === 0
    ? '0'
    : Number.isInteger(x) && Math.abs(x) < 1e6
      ? String(x)
      : Math.abs(x) < 1e-3
        ? x.toExponential(2)
        : x.toPrecision(3)

/** What stands behind the name of a finding. */
export function saidOf({ value, expected, note }: Finding): string {
  const measured = value === undefined ? [] : [figure(value)]
  const asked = expected === undefined ? [] : [measured.length > 0 ? `(${expected})` : expected]
  const head = [...measured, ...asked].join(' ')
  return [head, note].filter((part) => part !== undefined && part !== '').join('; ')
}

const nameOf = ({ name, of }: Finding): string => (of === undefined || of === '' ? name : `${name}: ${of}`)

const sizesOf = ({ sizes }: Certificate): string => {
  const less = sizes.filter((s) => s.checked !== s.full)
  if (sizes.length === 0) return 'no network'
  if (less.length === 0) return 'the whole network'
  return less.map((s) => `${s.population} ${s.checked} of ${s.full} neurons`).join(', ')
}

const WORDS: Readonly<Record<Verdict, string>> = {
  passed: 'passed: every check that applies holds',
  failed: 'failed',
  incomplete: 'incomplete: nothing failed, but not everything could be run',
}

export function toText(certificate: Certificate, paint: Paint = plain): string {
  const { model, seed, quick, parts, verdict } = certificate
  const lines = [
    `${model.title}: certificate${quick ? ' (quick)' : ''}, seed ${seed}, on ${sizesOf(certificate)}`,
    '',
  ]
  for (const part of parts) {
    lines.push(part.title)
    for (const f of part.findings)
      lines.push(`  ${paint(f.outcome.padEnd(14), f.outcome)} ${nameOf(f)}  ${saidOf(f)}`.trimEnd())
    lines.push('')
  }
  lines.push(`Certificate: ${paint(WORDS[verdict], verdict)}`)
  return `${lines.join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function partTable(part: PartReport, figures: ReadonlyMap<string, string>): readonly string[] {
  const rows = part.findings.map(
    (f) => `| ${f.outcome} | ${cell(f.name)} | ${f.of ? `\`${cell(f.of)}\`` : ''} | ${cell(saidOf(f))} |`,
  )
  const images = part.charts.flatMap((c) => {
    const file = figures.get(c.name)
    return file === undefined ? [] : ['', `![${c.name}](${file})`]
  })
  return [
    `## ${part.title}`,
    '',
    '| outcome | check | of | measured (asked) |',
    '|---|---|---|---|',
    ...rows,
    ...images,
    '',
  ]
}

/** `figures`: file names of the charts, by the name of the chart. */
export function toMarkdown(
  certificate: Certificate,
  figures: ReadonlyMap<string, string> = new Map(),
): string {
  const { model, seed, quick, versions, parts, verdict } = certificate
  return [
    `# ${model.title}: certificate`,
    '',
    `**${WORDS[verdict]}.** Seed ${seed}${quick ? ', quick' : ''}; checked on ${sizesOf(certificate)}; model ${model.hash}; extremal ${versions.extremal}.`,
    '',
    ...parts.flatMap((p) => partTable(p, figures)),
  ].join('\n')
}
