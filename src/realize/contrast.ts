/**
 * @file Contrasts of two phases: what the phases of one model have to share, and the gradient that is taken at their ends, with
 * every signal as the step leaves it.
 */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore, Plasticity } from '../derive/derivation.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { RANK } from './realization.js'
import type { Resolver } from './resolve.js'

/** The gradient of a contrast, read once all ranks of the step are known. */
export function settled({ gradient, parameter, indices }: Plasticity, resolver: Resolver): Expr {
  const [post, pre] = indices
  const resolved = (): Expr => resolver.resolve(gradient, RANK.rate, parameter)
  if (post === undefined) return resolved()
  return resolver.within(post, () =>
    pre === undefined ? resolved() : resolver.synapses.at(parameter, [post, pre], resolved),
  )
}

/** Throws where phases cannot be those of one cycle, or would not reach what they change. */
export function checkContrasts({ model, plasticity, anticausal }: DerivationCore): void {
  const contrasts = model.rules.filter((rule) => rule.kind === 'contrast')
  const [first] = contrasts
  if (!first) return
  const refuse = (message: string, span: typeof first.span, remedy: string): never => {
    throw new ModelError([problem('E3001', { message, span, remedy })])
  }
  for (const rule of contrasts) {
    const same = (['constant', 'from', 'to', 'every'] as const).every((key) => rule[key] === first[key])
    if (!same)
      refuse(
        'contrasts with phases of their own are not supported in a run: a network is in one phase at a time',
        rule.span,
        'give all contrasts the same two phases and the same time',
      )
  }
  if (anticausal)
    refuse(
      'a contrast beside equations that read the future is not yet supported in a run',
      first.span,
      'add `approximate causal`, or let the energy settle by `flow`',
    )
  const { constant } = first
  const learned = plasticity.find((p) => p.parameter === constant)
  if (learned)
    refuse(
      `'${constant}' distinguishes the phases of a contrast and is learned, too`,
      learned.span,
      'let another constant distinguish the phases',
    )
  for (const { name, value, span } of model.symbols.values()) {
    const reads = value?.kind === 'expression' && [...symbols(value.expr)].some((s) => s.name === constant)
    if (reads)
      refuse(
        `the value of '${name}' reads '${constant}' and is computed once, so that the phases would not change it`,
        span,
        `make it a definition: \`${name} = …\``,
      )
  }
}
