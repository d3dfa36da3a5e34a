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

interface Line {
  readonly regime: string
  readonly rule: string
  readonly angles: readonly number[]
  readonly cost?: number
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
soma receives no error, so that nothing goes round, and the condition of stability of recurrent errors of GLE does not arise in chains.

## The certificate

${certified()}
## What was measured

${measured()}
## What this does not say

The task is a chain of three layers and another chain as its teacher. The frequency at which gains are right has to be chosen; for six tones it is 1, in their middle. A
smaller angle need not learn faster: the table has angles and costs beside each other, and where a rule of a larger angle ends lower, it stands there. Nothing is
claimed for recurrent networks, for other tasks, or for rates other than the one used.
`
