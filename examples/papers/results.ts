/** @file Runs the experiments that are named, or all, in full, and writes figures, records and docs/results.md: `npx tsx examples/papers/results.ts`. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GIVEN, type ResultRecord } from './experiment.js'
import { noteText } from './note.js'
import { FILE } from './npzFile.js'
import { model } from './rule-calibrated-eligibility.js'
import { NEW } from './unlike.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KEPT = join(ROOT, 'generated/papers')

const RULE = 'rule-calibrated-eligibility'

/** What the experiments share. */
const NOT = [
  'classify.ts',
  'digits.ts',
  'experiment.ts',
  'idxFiles.ts',
  'kept.ts',
  'note.ts',
  'npzFile.ts',
  'results.ts',
  'unlike.ts',
]

/** File names of all experiments, without their ending. */
export const experimentNames = (): readonly string[] =>
  readdirSync(HERE)
    .filter((file) => file.endsWith('.ts') && !NOT.includes(file))
    .map((file) => file.slice(0, -'.ts'.length))

/** The record of a full run; undefined where there is none yet. */
const recordKept = (name: string): ResultRecord | undefined => {
  const path = join(KEPT, `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ResultRecord) : undefined
}

const minutes = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`

/** Seeds that a record names, of all its runs or of each. */
function seedsOf({ measured }: ResultRecord): readonly number[] {
  const { seeds, runs } = measured
  const named = Array.isArray(seeds) ? seeds : Array.isArray(runs) ? runs.map((run) => run?.seed) : []
  return [...new Set(named.filter((seed): seed is number => typeof seed === 'number'))]
}

const section = (record: ResultRecord): string => {
  const { experiment, file = experiment, title, cites, remark, seconds, claims } = record
  const seeds = seedsOf(record)
  const drawn = seeds.length === 0 ? '' : ` Seed${seeds.length === 1 ? '' : 's'} ${seeds.join(', ')}.`
  const call = `npx tsx examples/papers/${file}.ts${file === experiment ? '' : ' --data DIR'}`
  return `## ${title}

${cites}. \`${call}\`, ${minutes(seconds)}: [figure](../generated/papers/${experiment}.svg),
[record](../generated/papers/${experiment}.json).${drawn}
${remark === undefined ? '' : `\n${remark}\n`}
| | found | expected | |
|---|---|---|---|
${claims.map((c) => `| ${c.what} | ${c.found} | ${c.expected} | ${c.holds ? 'holds' : '**fails**'} |`).join('\n')}
`
}

const missing = (name: string): string => `## ${name}

Not run in full yet; its short form is tested. Run it by \`npx tsx examples/papers/${name}.ts\`.
`

/** docs/results.md, from the records in generated/papers. */
export const resultsText = (): string => `# Results

Each experiment stands in one file of [examples/papers](../examples/papers), from its energy: no gradient, error or update that learns is written by hand
there (the microcircuit of Fig. 3 of latent equilibrium is published as given equations, and stands as such). \`--short\` is a look of seconds, which the tests
take. All of this page is made by \`npx tsx examples/papers/results.ts\`; minutes are those of two shared cores, on which other work ran. An example, in its short form:

\`\`\`sh
npx tsx examples/papers/nla-2024-moving-equilibrium.ts --short
\`\`\`

Images of yours: with \`--data DIR\` the classification of Fig. 2b of latent equilibrium takes the four files of MNIST there (train-images-idx3-ubyte,
train-labels-idx1-ubyte, t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte; each may be packed as .gz, and be that of Fashion-MNIST or another set of 28 x 28 pixels).
In full, ten epochs of four networks, 784-300-100-10, take four to five hours and continue where they were stopped; \`--short\` takes seconds:
\`npx tsx examples/papers/le-2021-fig2b-classification.ts --short --data mnist\`.

MNIST-1D is drawn as the published generator draws it, in the same order of random numbers: \`mnist1d(42)\` is the set that the papers train on. Of
the 1,800,000 numbers of a file that the published generator made, all labels and all numbers but one are the same to the last bit; that one lies 1.1e-13 off.
Both experiments take a set of yours in its place, \`${FILE}\` in the folder that \`--data DIR\` names: arrays x and x_test [samples, 360], y and
y_test [samples], 360 numbers being 72 time units. Their records stand beside those of the drawn set, their checkpoints in folders of their own.

In both, biases start where published code has them, drawn as weights are, uniform within 1/sqrt(n) of zero; a model that says nothing of them has zeros. All states go on from
sample to sample, in training and test. The published lag net is made anew for each batch: this is shown beside it, and tells more digits.

${experimentNames()
  .flatMap((name) => {
    const [drawn, given] = [recordKept(name), recordKept(`${name}${GIVEN}`)]
    return [drawn ? section(drawn) : missing(name), ...(given ? [section(given)] : [])]
  })
  .join('\n')}`

/** The certificate of the new rule, beside its record. */
function certify(): void {
  const file = join(KEPT, `${RULE}.energy`)
  writeFileSync(file, model(NEW, 'unlike, six tones', 1))
  const command = join(ROOT, 'dist/src/cli/main.js')
  const out = join(KEPT, `${RULE}-certificate`)
  const { status } = spawnSync(process.execPath, [command, 'verify', file, '--quick', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exitCode = 1
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2)
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  for (const name of experimentNames().filter((n) => asked.length === 0 || asked.includes(n))) {
    const { status } = spawnSync(process.execPath, [tsx, join(HERE, `${name}.ts`), '--out', KEPT], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
  if (asked.length === 0 || asked.includes(RULE)) certify()
  writeFileSync(join(ROOT, 'docs/results.md'), resultsText())
  writeFileSync(join(ROOT, 'docs/rule.md'), noteText())
}
