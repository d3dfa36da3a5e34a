/** @file docs/rule.md, a note on the rule for unlike time constants: equations and approximations as derived, what was measured as recorded. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { derive, parse } from 'extremal'
import type { ResultRecord } from './experiment.js'
import { model } from './rule-calibrated-eligibility.js'
import { NEW, type Rule } from './unlike.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NAME = 'rule-calibrated-eligibility'
const RECURRENT = 'rule-recurrent-stability'

interface Line {
  readonly regime: string
  readonly rule: string
  readonly angles: readonly number[]
  readonly cost?: number
}

interface RecurrentLine {
  readonly rule: string
  /** Of the connections, by seed: told by the tool, measured with small signals, on the task. */
  readonly told: readonly number[]
  readonly small: readonly number[]
  readonly task: readonly number[]
  /** By weight and seed. */
  readonly angles: readonly (readonly number[])[]
  readonly learned: readonly {
    readonly net: string
    readonly largest: readonly number[]
    readonly rate?: number
    readonly costs?: readonly number[]
  }[]
}

interface Certificate {
  readonly verdict: string
  readonly parts: readonly {
    readonly findings: readonly {
      readonly name: string
      readonly outcome: string
      readonly of?: string
      readonly value?: number
      readonly note?: string
    }[]
  }[]
}

const equationsOf = (rule: Rule): string =>
  derive(parse(model(rule, 'unlike, six tones', 1)))
    .equations.filter((e) => e.kind !== 'definition')
    .map(
      (e) =>
        `${e.text}    # ${e.kind}, ${e.exact ? 'exact' : 'approximate'}, ${e.locality.space} in space, ${e.locality.time}`,
    )
    .join('\n')

const ledgerOf = (rule: Rule): string => {
  const { approximations } = derive(parse(model(rule, 'unlike, six tones', 1))).toJSON() as {
    readonly approximations: readonly Readonly<Record<string, unknown>>[]
  }
  return approximations
    .map(
      (entry) =>
        `- ${Object.values(entry)
          .filter((v) => typeof v === 'string')
          .join('; ')}`,
    )
    .join('\n')
}

function table(lines: readonly Line[]): string {
  const regimes = [...new Set(lines.map((line) => line.regime))]
  return regimes
    .map((regime) => {
      const rows = lines
        .filter((line) => line.regime === regime)
        .map((line) => `| ${line.rule} | ${line.angles.join(' | ')} | ${line.cost ?? ''} |`)
      return `### ${regime}\n\n| rule | first layer | second | third | cost at the end |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
    })
    .join('\n')
}

/** Of the certificate, the findings on the angle, as the tool states them. */
const certified = (): string => {
  const path = join(ROOT, `generated/papers/${NAME}-certificate/certificate.json`)
  if (!existsSync(path)) return `Not certified yet: \`npx tsx examples/papers/results.ts ${NAME}\`.\n`
  const { verdict, parts } = JSON.parse(readFileSync(path, 'utf8')) as Certificate
  const counts = new Map<string, number>()
  for (const { outcome } of parts.flatMap((part) => part.findings))
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const angles = parts
    .flatMap((part) => part.findings)
    .filter((f) => f.name === 'angle to the exact gradient')
    .map((f) => `- ${f.of}: ${f.value?.toPrecision(3)} ${f.note}`)
  return `\`extremal verify --quick\` on [the model](../generated/papers/${NAME}.energy) says **${verdict}**
(${[...counts].map(([outcome, n]) => `${n} ${outcome}`).join(', ')}): [the certificate](../generated/papers/${NAME}-certificate/certificate.md).
Its angles to the exact gradient, on random signals of its own and with populations made smaller:

${angles.join('\n')}
`
}

const measured = (): string => {
  const path = join(ROOT, `generated/papers/${NAME}.json`)
  if (!existsSync(path)) return `Not measured in full yet: \`npx tsx examples/papers/${NAME}.ts\`.\n`
  const record = JSON.parse(readFileSync(path, 'utf8')) as ResultRecord
  const {
    table: lines,
    seeds,
    steps,
    trained,
  } = record.measured as {
    readonly table: readonly Line[]
    readonly seeds: readonly number[]
    readonly steps: number
    readonly trained: number
  }
  const claims = record.claims.map(
    (c) => `| ${c.what} | ${c.found} | ${c.expected} | ${c.holds ? 'holds' : '**fails**'} |`,
  )
  return `Angles to the exact gradient in degrees, of the sum over ${steps} steps at the start; cost after ${trained} steps of adam at the same rate; means of seeds
${seeds.join(', ')}. ![figure](../generated/papers/${NAME}.svg)

${table(lines)}
| | found | expected | |
|---|---|---|---|
${claims.join('\n')}
`
}

const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length

function recurrentTable(lines: readonly RecurrentLine[]): string {
  const rates = (of: readonly number[]): string => of.map((r) => (r === 0 ? 'none' : r)).join(', ')
  const rows = lines.map(({ rule, told, task, angles, learned }) => {
    const nets = learned.map(({ largest, rate, costs }) => {
      const best = rate === undefined || !costs ? 'none' : `${costs.join(', ')} at ${rate}`
      return `${rates(largest)} | ${best}`
    })
    const degrees = angles.slice(0, 2).map((a) => a.map((v) => v.toFixed(1)).join(', '))
    return `| ${[rule, told.join(', '), task.join(', '), ...degrees, ...nets].join(' | ')} |`
  })
  return `| rule | limit, by the tool | by runs | angle, input | angle, recurrent | largest rate, chain | lowest cost, chain | largest rate, recurrent | lowest cost, recurrent |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

const stability = (): string => {
  const path = join(ROOT, `generated/papers/${RECURRENT}.json`)
  if (!existsSync(path)) return `Not measured in full yet: \`npx tsx examples/papers/${RECURRENT}.ts\`.\n`
  const record = JSON.parse(readFileSync(path, 'utf8')) as ResultRecord
  const { seeds, gain, trained, rates, table } = record.measured as {
    readonly seeds: readonly number[]
    readonly gain: number
    readonly trained: number
    readonly rates: readonly number[]
    readonly table: readonly RecurrentLine[]
  }
  const best = (value: (line: RecurrentLine) => number): string => {
    const least = Math.min(...table.map(value))
    return table
      .filter((line) => value(line) === least)
      .map(({ rule }) => `*${rule}*`)
      .join(', ')
  }
  const costs = (line: RecurrentLine): number =>
    mean(line.learned.find((l) => l.net === 'recurrent')?.costs ?? [Number.POSITIVE_INFINITY])
  const far = Math.max(
    ...table.flatMap(({ told, small }) => small.map((s, k) => Math.abs(s / (told[k] ?? 0) - 1))),
  )
  return `Where neurons are connected with all, errors return to them. One turn multiplies what is fast by the connections and, by GLE, by τ_m/τ_r, here 5; calibrated, by less,
each neuron by (1 + ω²τ_r²)/(1 + ω²τ_m²) of that. A trace stands at the synapse, behind what goes round, and changes nothing of it. [Eight such
neurons](../examples/papers/${RECURRENT}.ts), time constants a third to three times as long as each other, learn what others answer to the six tones; each number is of one of the
seeds ${seeds.join(', ')}. ![figure](../generated/papers/${RECURRENT}.svg)

*Limit*: the radius of the connections' disc at which errors begin to grow. By the tool (\`extremal check\`, slopes at rest), and by runs on the task with weights held; by runs with
small signals and steps it is within ${(100 * far).toFixed(1)} % of the tool's. *Angle* to the exact gradient in degrees, at ${gain}. *Largest rate* of plain descent, of
${rates.join(', ')}: there and below the cost never comes to twice that without learning, for ${trained} steps. *Lowest cost* over all rates at which this holds for every seed, as a part of
that without learning, with its rate.

${recurrentTable(table)}
Learning changes the connections, and may take errors past the limit of a rule however small its rate; "none" says so. Smallest angle of the recurrent weights:
${best((line) => mean(line.angles[1] ?? []))}. Strongest connections: ${best((line) => -mean(line.told))}. Lowest cost in the recurrent network: ${best(costs)}.
`
}

/** The note, from the model's derivation and the record of the experiment. */
export const noteText = (): string => `# A local rule for neurons of unlike time constants

GLE replaces the anticausal operators of the exact error by causal ones of the same phase. Their gain is the inverse of the right one, (1 + ω²τ_m²)/(1 + ω²τ_r²)
too large, per layer; where neurons are unlike, each errs by a factor of its own, and the sum over paths points elsewhere. Two approximations of
this tool mend two parts of it: \`approximate causal at omega\` gives each neuron the right gain at one frequency, and \`approximate eligibility\` moves a neuron's own
operator to a trace at its synapses, which is exact for the last operator before a synapse. Put together they are the rule of this note:
*calibrated eligibility*. The operators that errors have passed in layers above remain approximate. This page is written by
\`npx tsx examples/papers/results.ts\` from [the experiment](../examples/papers/${NAME}.ts); no number in it is typed in.

## What follows from the energy

By calibrated eligibility:

\`\`\`text
${equationsOf(NEW)}
\`\`\`

By GLE:

\`\`\`text
${equationsOf('GLE')}
\`\`\`

What the new rule leaves out or replaces, as the tool lists it:

${ledgerOf(NEW)}

Weight transport, W' e, stays as in GLE. All else that it reads is at hand: the trace is one number per synapse, or per presynaptic neuron where time constants are shared; the
soma receives no error, so that in chains nothing goes round. In recurrent networks errors do, and the condition of stability of GLE has its counterpart: see below.

## The certificate

${certified()}
## What was measured

${measured()}
## Stability, and a recurrent network

${stability()}
## What this does not say

Each task is a small network that learns from another of its kind. The frequency at which gains are right has to be chosen; for six tones it is 1, in their middle. A
smaller angle need not learn faster: the table has angles and costs beside each other, and where a rule of a larger angle ends lower, it stands there. Nothing is
claimed for other tasks, for large networks, or for rates of adam other than the one used.
`
