/** @file Runs the experiments that are named, or all, in full, and writes figures, records and docs/results.md: `npx tsx examples/papers/results.ts`. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ResultRecord } from './experiment.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KEPT = join(ROOT, 'generated/papers')

/** File names of all experiments, without their ending. */
export const experimentNames = (): readonly string[] =>
  readdirSync(HERE)
    .filter((file) => file.endsWith('.ts') && !['experiment.ts', 'results.ts'].includes(file))
    .map((file) => file.slice(0, -'.ts'.length))

const recordsKept = (): readonly ResultRecord[] =>
  experimentNames().map(
    (name) => JSON.parse(readFileSync(join(KEPT, `${name}.json`), 'utf8')) as ResultRecord,
  )

const minutes = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`

const section = ({ experiment, title, cites, seconds, claims }: ResultRecord): string => `## ${title}

${cites}. \`npx tsx examples/papers/${experiment}.ts\`, ${minutes(seconds)}: [figure](../generated/papers/${experiment}.svg),
[record](../generated/papers/${experiment}.json).

| | found | expected | |
|---|---|---|---|
${claims.map((c) => `| ${c.what} | ${c.found} | ${c.expected} | ${c.holds ? 'holds' : '**fails**'} |`).join('\n')}
`

/** docs/results.md, from the records in generated/papers. */
export const resultsText = (records: readonly ResultRecord[] = recordsKept()): string => `# Results

Each experiment stands in one file of [examples/papers](../examples/papers), from its energy: no gradient, error or update is written by hand
there. \`--short\` is a look of seconds, which the tests take. All of this page is made by \`npx tsx examples/papers/results.ts\`; seconds
are those of two shared cores. An example, in its short form:

\`\`\`sh
npx tsx examples/papers/nla-2024-moving-equilibrium.ts --short
\`\`\`

${records.map(section).join('\n')}`

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2)
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  for (const name of experimentNames().filter((n) => asked.length === 0 || asked.includes(n))) {
    const { status } = spawnSync(process.execPath, [tsx, join(HERE, `${name}.ts`), '--out', KEPT], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
  writeFileSync(join(ROOT, 'docs/results.md'), resultsText())
}
