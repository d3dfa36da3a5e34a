/** @file docs/rule.md, a note on the rule for unlike time constants: equations and approximations as derived, what was measured as recorded. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { derive, parse } from 'extremal'
import type { ResultRecord } from './experiment.js'
import { type GridLine, type Line, model, type OmegaLine, REGIMES } from './rule-calibrated-eligibility.js'
import {
  AHEAD,
  deviation,
  type Grid,
  geometricMean,
  mean,
  NEW,
  PLAIN,
  type Rule,
  round,
  SIX,
  SPREAD,
} from './unlike.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NAME = 'rule-calibrated-eligibility'
const RECURRENT = 'rule-recurrent-stability'
const BROAD = 'unlike, six tones'

interface RecurrentLine {
  readonly rule: Rule
  /** Of the connections, by seed: told by the tool, measured with small signals, on the task. */
  readonly told: readonly number[]
  readonly small: readonly number[]
  readonly task: readonly number[]
  /** By weight and seed; the same in a fifth of the step. */
  readonly angles: readonly (readonly number[])[]
  readonly anglesFiner: readonly (readonly number[])[]
  readonly learned: readonly {
    readonly net: string
    readonly largest: readonly number[]
    readonly rate?: number
    readonly costs?: readonly number[]
  }[]
}

interface Finding {
  readonly name: string
  readonly outcome: string
  readonly of?: string
  readonly value?: number
  readonly note?: string
}
interface Certificate {
  readonly verdict: string
  readonly parts: readonly { readonly findings: readonly Finding[] }[]
}

const derived = (rule: Rule) => derive(parse(model(rule, BROAD, 1)))

/** Those that run, and where they differ the exact ones in whose place they do; a name that an equation reads is defined beside it. */
const equationsOf = (rule: Rule): string => {
  const { equations } = derived(rule)
  const shown = equations.filter((e) => e.kind !== 'definition')
  return equations
    .filter(
      (e) => e.kind !== 'definition' || shown.some(({ text }) => text.includes(e.text.split(' ')[0] ?? '')),
    )
    .filter((e) => e.text.split(' ')[0] !== 'r')
    .map((e) => {
      const place = `${e.locality.space} in space, ${e.locality.time}`
      return `${e.text}    # ${e.kind}, ${e.exact ? 'exact' : 'approximate'}, ${e.runs ? 'runs' : 'does not run'}, ${place}`
    })
    .join('\n')
}

/** Equations that run by one rule and not by another. */
const only = (rule: Rule, other: Rule): string => {
  const others = new Set(equationsOf(other).split('\n'))
  return equationsOf(rule)
    .split('\n')
    .filter((line) => !others.has(line))
    .join('\n')
}

const ledgerOf = (rule: Rule): string => {
  const { approximations } = derived(rule).toJSON() as {
    readonly approximations: readonly Readonly<Record<string, unknown>>[]
  }
  return approximations
    .map((entry) => {
      const words = Object.values(entry).filter((v) => typeof v === 'string')
      return `- ${words.join('; ')}`
    })
    .join('\n')
}

const recordOf = (name: string): ResultRecord | undefined => {
  const path = join(ROOT, `generated/papers/${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ResultRecord) : undefined
}

/** Of the certificate, the findings on the angle and those that do not apply to the rule, as the tool states them. */
const certified = (): string => {
  const path = join(ROOT, `generated/papers/${NAME}-certificate/certificate.json`)
  if (!existsSync(path)) return `Not certified yet: \`npx tsx examples/papers/results.ts ${NAME}\`.\n`
  const { verdict, parts } = JSON.parse(readFileSync(path, 'utf8')) as Certificate
  const findings = parts.flatMap((part) => part.findings)
  const counts = new Map<string, number>()
  for (const { outcome } of findings) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const angles = findings
    .filter((f) => f.name === 'angle to the exact gradient')
    .map((f) => `- ${f.of}: ${f.value?.toPrecision(3)} ${f.note}`)
  const left = findings
    .filter((f) => f.outcome === 'not applicable' && (f.of === 'synapse-W' || f.of === 'error-e'))
    .map((f) => `- ${f.name}, \`${f.of}\`: not applicable; ${f.note}`)
  return `\`extremal verify --quick\` on [the model](../generated/papers/${NAME}.energy) says **${verdict}**
(${[...counts].map(([outcome, n]) => `${n} ${outcome}`).join(', ')}): [the certificate](../generated/papers/${NAME}-certificate/certificate.md).
What passed is the exact calculus, the gradient of the step, and that the emitted code runs the equations above. Of the equations that make the rule itself it checks no more
than that, and reports how far they are from the exact gradient:

${[...left, ...angles].join('\n')}

These angles are of random signals of its own and of populations made smaller.
`
}

const plusMinus = (of: readonly number[]): string =>
  `${round(mean(of), 2 + (mean(of) >= 10 ? 1 : 0))} ± ${round(deviation(of), 2)}`
const range = (of: readonly number[], digits = 2): string =>
  `${round(Math.min(...of), digits)}–${round(Math.max(...of), digits)}`

interface Valued {
  readonly rule: Rule
  readonly values: readonly number[]
}

/** The rule of the least mean, and those that are above it in some seeds but not in all. */
function leastOf(of: readonly Valued[]): string {
  const best = of.toSorted((a, b) => mean(a.values) - mean(b.values))[0]
  if (!best) return 'none'
  const level = of.filter(
    ({ rule, values }) => rule !== best.rule && values.some((v, k) => v <= (best.values[k] ?? 0)),
  )
  const others = level.map(({ rule }) => `*${rule}*`).join(', ')
  return `*${best.rule}*${level.length === 0 ? ', below all others for every seed' : ` (not for every seed below ${others})`}`
}

const grid = ({ dt, coupling }: Grid): string => `${coupling}, ${dt}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const measured = (): string => {
  const record = recordOf(NAME)
  if (!record) return `Not measured in full yet: \`npx tsx examples/papers/${NAME}.ts\`.\n`
  const data = record.measured as {
    readonly table: readonly Line[]
    readonly byGrid: readonly GridLine[]
    readonly byOmega: readonly OmegaLine[]
    readonly grid: Grid
    readonly seeds: readonly number[]
    readonly time: number
    readonly trained: number
  }
  const { table: lines, byGrid, byOmega, seeds, time, trained } = data
  const regimes = [...new Set(lines.map((line) => line.regime))]
  const rules = [...new Set(lines.map((line) => line.rule))]
  const lineOf = (rule: Rule, regime: string) =>
    lines.find((line) => line.rule === rule && line.regime === regime)
  const first = (rule: Rule, regime: string): readonly number[] => lineOf(rule, regime)?.angles[0] ?? []
  const over = (rule: Rule, regime: string): readonly number[] =>
    lineOf(rule, regime)?.costs.map((c, k) => c / (lineOf('GLE', regime)?.costs[k] ?? Number.NaN)) ?? []
  const perRule = (cell: (rule: Rule, regime: string) => string): string =>
    table(
      ['rule', ...regimes],
      rules.map((rule) => [rule, ...regimes.map((regime) => cell(rule, regime))]),
    )
  const winners = regimes.map((regime) => {
    const angle = leastOf(rules.map((rule) => ({ rule, values: first(rule, regime) })))
    const lower = rules.filter((rule) => over(rule, regime).every((v) => v < 1)).map((rule) => `*${rule}*`)
    return `- ${regime}: smallest angle ${angle}; cost below that of GLE for every seed: ${lower.length === 0 ? 'none' : lower.join(', ')}.`
  })
  const fast = 'unlike, a tone of 3'
  const others = byGrid.filter((g) => g.coupling === 'lagged' || g.dt !== data.grid.dt)
  const grids = [...new Set(others.map(grid))]
  const steps = rules.map((rule) => [
    rule,
    ...grids.map((name) =>
      plusMinus(others.find((g) => grid(g) === name && g.rule === rule && g.regime === fast)?.first ?? []),
    ),
    plusMinus(first(rule, fast)),
  ])
  /** How far the mean of a rule moves at most from the finest of all to another, in a regime. */
  const moved = (regime: string, from: (rule: Rule) => readonly number[]): number =>
    Math.max(
      ...rules.map((rule) => {
        const finest = byGrid.find(
          (g) => g.rule === rule && g.regime === regime && g.coupling === 'sweep' && g.dt < data.grid.dt,
        )
        return Math.abs(mean(from(rule)) - mean(finest?.first ?? []))
      }),
    )
  const lagged = (regime: string) => (rule: Rule) =>
    byGrid.find(
      (g) => g.rule === rule && g.regime === regime && g.coupling === 'lagged' && g.dt === data.grid.dt,
    )?.first ?? []
  const moves = [...new Set(byGrid.map((g) => g.regime))].map(
    (regime) =>
      `${regime}: ${round(
        moved(regime, (rule) => first(rule, regime)),
        2,
      )} swept, ${round(moved(regime, lagged(regime)), 2)} lagged`,
  )
  const scan = byOmega.map(({ omega, first: of }) => `${omega}: ${round(mean(of), 3)}`).join('; ')
  return `Angle of the first layer to the exact gradient in degrees, of the sum over a time of ${time} at the start; mean ± deviation of the seeds ${seeds.join(', ')}; steps
of ${data.grid.dt}, coupling \`${data.grid.coupling}\`. ![figure](../generated/papers/${NAME}.svg)

${perRule((rule, regime) => plusMinus(first(rule, regime)))}

Cost after ${trained} steps of adam, all at the same rate and the same dt, over that of GLE for the same seed: geometric mean, and range of seeds.

${perRule((rule, regime) => `${round(geometricMean(over(rule, regime)), 2)} (${range(over(rule, regime))})`)}

Which wins where, a difference counted only if all seeds agree on it:

${winners.join('\n')}

The frequency of calibration matters: on six tones the new rule is off by, in the mean, ${scan} (ω: degrees), and *${PLAIN}*, which has none to choose, by
${round(mean(first(PLAIN, BROAD)), 3)}.

**The step is part of the regime.** Where each layer reads the step before (\`lagged\`, as the published code), an error has come late by 2 ω dt for each layer that it
has passed, while the exact gradient of the step has not. In the tone of 3 the angle of the first layer is:

${table(['rule', ...grids, grid(data.grid)], steps)}

At that tone calibration gives each neuron the right gain and phase, so that what the rule is off by is of the step, and goes with it. Largest
difference of a mean from that of sweeps in a fifth of the step: ${moves.join('; ')} degrees.
`
}

const rates = (of: readonly number[]): string => {
  const shown = of.map((r) => (r === 0 ? 'none' : String(r)))
  return new Set(shown).size === 1 ? (shown[0] ?? '') : shown.join(', ')
}

const stability = (): string => {
  const record = recordOf(RECURRENT)
  if (!record) return `Not measured in full yet: \`npx tsx examples/papers/${RECURRENT}.ts\`.\n`
  const {
    seeds,
    radius,
    trained,
    rates: tried,
    grid: step,
    omega,
    table: lines,
  } = record.measured as {
    readonly seeds: readonly number[]
    readonly radius: number
    readonly trained: number
    readonly rates: readonly number[]
    readonly grid: Grid
    readonly omega: number
    readonly table: readonly RecurrentLine[]
  }
  const learned = (line: RecurrentLine, net: string) => line.learned.find((l) => l.net === net)
  const cost = (line: RecurrentLine, net: string): string => {
    const { rate, costs } = learned(line, net) ?? {}
    return rate === undefined || !costs
      ? 'none'
      : `${round(geometricMean(costs), 2)} (${range(costs)}) at ${rate}`
  }
  const far = Math.max(
    ...lines.flatMap(({ told, small }) => small.map((s, k) => Math.abs(s / (told[k] ?? 0) - 1))),
  )
  const moved = Math.max(
    ...lines.map(({ angles, anglesFiner }) => Math.abs(mean(angles[1] ?? []) - mean(anglesFiner[1] ?? []))),
  )
  const rows = lines.map((line) => [
    line.rule,
    `${round(mean(line.told), 3)} (${range(line.told, 3)})`,
    line.task.length === 0 ? '' : `${round(mean(line.task), 3)} (${range(line.task, 3)})`,
    plusMinus(line.angles[1] ?? []),
    ...['chain', 'recurrent'].flatMap((net) => [rates(learned(line, net)?.largest ?? []), cost(line, net)]),
  ])
  const head = [
    'rule',
    'limit, by the tool',
    'by runs',
    'angle',
    'rate, chain',
    'cost, chain',
    'rate, recurrent',
    'cost, recurrent',
  ]
  const least = (net: string): string =>
    leastOf(
      lines.flatMap((line) => {
        const costs = learned(line, net)?.costs
        return costs ? [{ rule: line.rule, values: costs.map(Math.log) }] : []
      }),
    )
  const missing = lines
    .filter((line) => learned(line, 'recurrent')?.rate === undefined)
    .map(({ rule }) => `*${rule}*`)
  const absent =
    missing.length === 0
      ? ''
      : `\n${missing.join(', ')} have no rate at which the recurrent network stays bounded for every seed, and therefore no curve in the figure's last panel.`
  return `Where neurons are connected with all, errors return to them. One turn multiplies what is fast by the connections and, by GLE, by τ_m/τ_r, here ${round(1 / AHEAD)}; calibrated, by less,
each neuron by (1 + ω²τ_r²)/(1 + ω²τ_m²) of that, here at ω = ${omega}. A trace stands at the synapse, behind what goes round, and changes nothing of it. [Eight such
neurons](../examples/papers/${RECURRENT}.ts) learn what others answer to the six tones. ![figure](../generated/papers/${RECURRENT}.svg)

*Limit*: the spectral radius of the connections at which errors begin to grow, step after step, with dt however small; mean and range of the seeds ${seeds.join(', ')}. By the tool
(\`extremal check\`, slopes at rest), and by runs on the task with weights held; by runs with small signals it is within ${round(100 * far, 2)} % of the tool's, to steps of the search of 2 %.
*Angle* of the recurrent weights in degrees, at a radius of ${radius}; in a fifth of the step no mean differs by more than ${round(moved, 2)}. *Rate*: the largest of plain descent, by
seed, of ${tried.join(', ')}, where there and below the cost never comes to twice that without learning, for ${trained} steps. *Cost*: the
lowest over all rates at which it does not for any seed, as a part of that without learning, geometric mean and range, with its rate; the chain is that of above on six tones. Steps of ${step.dt}, \`${step.coupling}\`.

${table(head, rows)}

Learning changes the connections, and may take errors past the limit of a rule; "none" says so for the smallest rate tried, ${Math.min(...tried)}. Each rule at its
best rate, the lowest cost in the chain: ${least('chain')}; in the recurrent network: ${least('recurrent')}. Smallest angle of the recurrent weights:
${leastOf(lines.map(({ rule, angles }) => ({ rule, values: angles[1] ?? [] })))}. Widest limit: ${leastOf(lines.map(({ rule, told }) => ({ rule, values: told.map((v) => -v) })))}.${absent}
`
}

/** The note, from the model's derivation and the record of the experiment. */
export const noteText = (): string => `# A local rule for neurons of unlike time constants

GLE replaces the anticausal operators of the exact error by causal ones of the same phase. Their gain is the inverse of the right one, too large by
(1 + ω²τ_m²)/(1 + ω²τ_r²) per layer where τ_m > τ_r; where neurons are unlike, each errs by a factor of its own, and the sum over paths points elsewhere. Two approximations of
this tool mend two parts of it: \`approximate causal at omega\` gives each neuron the right gain at one frequency, and \`approximate eligibility\` moves a neuron's own
operator to a trace at its synapses, which is exact for the last operator before a synapse. Put together they are the new rule of this note:
*calibrated eligibility*. The operators that errors have passed in layers above remain approximate.

**Found.** At one tone, where it is calibrated, the new rule has the direction of the exact gradient but for what the step adds; so has calibration without a trace. On six tones
the simpler *${PLAIN}* is closest. In a recurrent network of unlike neurons, where GLE is worse, the new rule has the smallest angle of all, bears
stronger connections than GLE and, each at its best rate, ends below its cost for some seeds; the trace alone ends below both for every seed, with the
strongest connections. In chains, at the same rate of adam, no rule whose angle is below that of GLE for every seed also ends below its cost for every seed: there a smaller angle did not learn
better, and at one tone traces end at several times the cost of GLE. The rule to take for learning is then the trace alone, in recurrent networks; the new one where one
frequency rules and the direction itself is wanted.

Numbers below are of the derivation, the certificate and the records of [the](../examples/papers/${NAME}.ts) [experiments](../examples/papers/${RECURRENT}.ts);
\`npx tsx examples/papers/results.ts\` writes this page.

## What follows from the energy

By calibrated eligibility:

\`\`\`text
${equationsOf(NEW)}
\`\`\`

By GLE, in their place:

\`\`\`text
${only('GLE', NEW)}
\`\`\`

What the new rule leaves out or replaces, as the tool lists it:

${ledgerOf(NEW)}

Weight transport, W' e, stays as in GLE. All else that it reads is at hand: the trace is one number per synapse, or per presynaptic neuron where time constants are shared; the
soma receives no error, so that in chains nothing goes round. By *${PLAIN}* errors from above arrive without any operator: that is eligibility propagation within
each neuron, known before this tool. It drops what the causal replacement of a layer above would do, its wrong gain with its right phase.

## The certificate

${certified()}
## What was measured

Chains of 3, 8, 8 and 2 neurons, time constants from 1/${SPREAD} to ${SPREAD}, look-aheads ${AHEAD} of them; six tones are ω = ${SIX.join(', ')}, calibrated at ${REGIMES[BROAD].omega}, a
tone alone at its own frequency.

${measured()}
## Stability, and a recurrent network

${stability()}
## What this does not say

Each task is a small network that learns from another of its kind. The frequency at which gains are right has to be chosen, and is right for one tone. A
smaller angle need not learn faster, as angles and costs above show beside each other. Nothing is claimed for other tasks or for large networks; nor, where all rules
learn at the same rate of adam, for other rates.
`
