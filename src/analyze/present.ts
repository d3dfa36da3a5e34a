/** @file The derivation as terminal text, Markdown, LaTeX and JSON. */
import type { DerivationCore, Equation } from '../derive/derivation.js'
import type { Locality, Satisfied, Summary } from './locality.js'
import { momentumJson, momentumLatex, momentumLines } from './momentum.js'
import { activationNotes } from './scalars.js'

/** What the presentations read. */
export interface Presentable {
  readonly core: DerivationCore
  readonly equations: readonly (Equation & { readonly locality: Locality })[]
  readonly summary: Summary
  /** Signals that need each other in one instant; found when they are asked for. */
  readonly loops: () => readonly ShownLoop[]
}

export interface ShownLoop {
  readonly signals: readonly string[]
  readonly populations: readonly string[]
  readonly linear: boolean
}

export const loopLine = ({ signals, populations, linear }: ShownLoop): string =>
  `${signals.join(', ')} (in ${populations.join(', ')}; ${linear ? 'linear' : 'nonlinear'})`

export const TITLES = {
  neuron: 'Neuron',
  error: 'Error',
  definition: 'Definitions',
  synapse: 'Plasticity',
} as const
export const KINDS = ['neuron', 'error', 'definition', 'synapse'] as const

export const tag = (e: Equation): string => {
  const kind = e.exact ? 'exact' : 'approximate'
  return e.runs ? kind : `${kind}, not run`
}

export function summaryLine(s: Summary): string {
  const space = s.local
    ? 'local in space'
    : `not local in space${s.nonLocal.length > 0 ? `: ${s.nonLocal.join(', ')}` : ''}`
  return [
    s.exact ? 'exact' : 'approximate',
    s.causal ? 'causal' : 'not causal',
    s.phaseFree ? 'phase-free' : 'needs phases',
    space,
  ].join('; ')
}

function verdict(l: Locality): string {
  const copies = `local at every copy and summed over positions ${l.sharedOver.join(', ')}`
  const parts = [l.space === 'shared' ? `shared: ${copies}` : l.space, l.time]
  return `${parts.join(', ')}; memory ${l.memory}`
}

const satisfied = (s: Satisfied): string => `${s.reason} of ${s.term}: satisfied by ${s.by}, ${s.explanation}`

/** Options of the text form. */
export interface TextOptions {
  readonly steps?: boolean
  /** Only the principle's own results. */
  readonly exact?: boolean
  readonly ascii?: boolean
}

export function toText(d: Presentable, options: TextOptions = {}): string {
  const { title } = d.core.model
  const lines: string[] = title === '' ? [] : [title, '='.repeat(title.length), '']
  for (const kind of KINDS) {
    const own = d.equations.filter((e) => e.kind === kind && (!options.exact || e.exact))
    if (own.length === 0) continue
    lines.push(TITLES[kind])
    for (const e of own) {
      lines.push(`  ${options.ascii ? e.ascii : e.text}`)
      lines.push(`      [${e.id}] ${tag(e)}; ${verdict(e.locality)}`)
      for (const o of e.locality.offences) lines.push(`      ${o.reason}: ${o.term} (${o.explanation})`)
      for (const s of e.locality.satisfied) lines.push(`      ${satisfied(s)}`)
    }
    lines.push('')
  }
  lines.push('Boundary terms')
  if (d.core.boundary.length === 0) lines.push('  none')
  for (const b of d.core.boundary) lines.push(`  ${b.kind} at ${b.at} for ${b.state}: ${b.text}`)
  if (d.core.conserved.length > 0) lines.push('', 'Conserved')
  for (const c of d.core.conserved) lines.push(`  H = ${options.ascii ? c.ascii : c.text}`)
  const moving = momentumLines(d.core, options.ascii ? 'ascii' : 'text')
  if (moving.length > 0) lines.push('', 'Momentum', ...moving.map((line) => `  ${line}`))
  lines.push('', 'Approximations')
  if (d.core.ledger.length === 0) lines.push('  none')
  for (const l of d.core.ledger) lines.push(`  ${l.name} (${l.changed}): ${l.effect}`)
  const loops = d.loops()
  if (loops.length > 0) lines.push('', 'Loops of one instant', ...loops.map((l) => `  ${loopLine(l)}`))
  const notes = activationNotes(d.core.model)
  if (notes.length > 0) {
    lines.push('', 'Activations')
    for (const n of notes) lines.push(`  ${n.name} in ${n.where}: ${n.meaning}, ${n.kinks}`)
  }
  const repairs = repairsOf(d)
  if (repairs.length > 0) lines.push('', 'Repairs', ...repairs.map((r) => `  ${r}`))
  lines.push('', `Verdict: ${summaryLine(d.summary)}`)
  if (options.steps) lines.push('', ...stepLines(d.core))
  return `${lines.join('\n')}\n`
}

/** What would repair the offences of the equations that run, each once. */
function repairsOf(d: Presentable): readonly string[] {
  const running = d.equations.filter((e) => e.runs)
  const offences = running.flatMap((e) => e.locality.offences)
  return [...new Set(offences.flatMap((o) => o.repairs.map((r) => `${o.reason}: ${r}`)))]
}

function stepLines(core: DerivationCore): readonly string[] {
  return [
    'Steps',
    ...core.steps.flatMap((s, n) => [
      `  ${n + 1}. ${s.rule}`,
      `     from  ${s.before}`,
      `     to    ${s.after}`,
      `     why   ${s.reason}`,
      ...(s.assumption === undefined ? [] : [`     given ${s.assumption}`]),
    ]),
  ]
}

export function toMarkdown(d: Presentable): string {
  const lines: string[] = [
    `# ${d.core.model.title || 'Derivation'}`,
    '',
    `${summaryLine(d.summary).replace(/^./, (c) => c.toUpperCase())}.`,
    '',
  ]
  for (const kind of KINDS) {
    const own = d.equations.filter((e) => e.kind === kind)
    if (own.length === 0) continue
    lines.push(`## ${TITLES[kind]}`, '')
    for (const e of own) {
      lines.push(
        `**${e.id}** (${tag(e)}; ${verdict(e.locality)})`,
        '',
        '```',
        e.text,
        '```',
        '',
        `$$${e.latex}$$`,
        '',
      )
      for (const o of e.locality.offences) {
        lines.push(`- ${o.reason}: \`${o.term}\`, ${o.explanation}. Repairs: ${o.repairs.join('; ')}.`)
      }
      for (const s of e.locality.satisfied) lines.push(`- ${satisfied(s)}.`)
      if (e.locality.offences.length + e.locality.satisfied.length > 0) lines.push('')
    }
  }
  lines.push('## Boundary terms', '')
  for (const b of d.core.boundary) lines.push(`- ${b.kind} at ${b.at}, ${b.state}: \`${b.text}\``)
  if (d.core.boundary.length === 0) lines.push('None.')
  if (d.core.conserved.length > 0) lines.push('', '## Conserved', '')
  for (const c of d.core.conserved) lines.push(`$$H = ${c.latex}$$`)
  const moving = momentumLatex(d.core)
  if (moving.length > 0) lines.push('', '## Momentum', '', ...moving.map((line) => `- ${line}`))
  lines.push('', '## Approximations', '')
  for (const l of d.core.ledger) lines.push(`- ${l.name} (${l.changed}): ${l.effect}`)
  if (d.core.ledger.length === 0) lines.push('None.')
  const loops = d.loops()
  if (loops.length > 0) lines.push('', '## Loops of one instant', '', ...loops.map((l) => `- ${loopLine(l)}`))
  const notes = activationNotes(d.core.model)
  if (notes.length > 0) lines.push('', '## Activations', '')
  for (const n of notes) lines.push(`- ${n.name} in ${n.where}: ${n.meaning}, ${n.kinks}`)
  lines.push('', '## Steps', '')
  d.core.steps.forEach((s, n) => {
    lines.push(`${n + 1}. **${s.rule}**: \`${s.before}\` becomes \`${s.after}\`: ${s.reason}.`)
  })
  return `${lines.join('\n')}\n`
}

/** Plain data with a schema version. */
export function toJson(d: Presentable): Record<string, unknown> {
  return {
    schema: 1,
    title: d.core.model.title,
    verdict: d.summary,
    equations: d.equations.map((e) => ({
      id: e.id,
      of: e.of,
      kind: e.kind,
      principle: e.principle,
      exact: e.exact,
      runs: e.runs,
      text: e.text,
      ascii: e.ascii,
      latex: e.latex,
      locality: e.locality,
    })),
    steps: d.core.steps.map(({ rule, before, after, latex, reason, assumption }) => ({
      ...{ rule, before, after, latex, reason },
      ...(assumption === undefined ? {} : { assumption }),
    })),
    boundary: d.core.boundary.map(({ momentum: _, given: __, ...shown }) => shown),
    conserved: d.core.conserved.map(({ body: _, ...shown }) => shown),
    momenta: momentumJson(d.core),
    approximations: d.core.ledger,
    loops: d.loops(),
    activations: activationNotes(d.core.model),
    warnings: d.core.model.warnings,
  }
}
