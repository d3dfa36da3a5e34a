/** @file Values that are no finite numbers: of constants and starts, of populations, connections, rates and approximations. */
import { indexed } from '../base/indexed.js'
import type { Span } from '../base/source.js'
import { num, recip } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import type { Statement } from '../text/syntax.js'
import type { Connection, Population, Rule, ValueSpec } from './model.js'
import { populationsOf, type Timed, valuesOf } from './neuronValues.js'
import { nameOfNumber, type Reporter } from './reporter.js'

const named = indexed((p: Population) => p.name)
const writtenAt = indexed((c: Connection) => c.span)

interface Written {
  readonly expr: Expr
  readonly span: Span
  /** The populations that it holds for. */
  readonly where: readonly Population[]
}

const exprOf = (spec: ValueSpec | undefined): Expr | undefined =>
  spec?.kind === 'number' ? num(spec.value) : spec?.kind === 'expression' ? spec.expr : undefined

const written = (
  expr: Expr | undefined,
  span: Span | undefined,
  where: readonly Population[],
): readonly Written[] => (expr && span ? [{ expr, span, where }] : [])

/** `1/tau` of a flow is left to the check of time constants, which points at the value of tau. */
function rateOf(rule: Rule, model: Timed): Expr | undefined {
  if (rule.kind === 'stationary' || rule.kind === 'given') return undefined
  const { rate } = rule
  if (rule.kind === 'flow' && recip(rate).kind === 'sym') return undefined
  return (rate.kind === 'sym' ? exprOf(model.symbols.get(rate.name)?.value) : undefined) ?? rate
}

/** What a statement sets; lists and draws are made of single numbers, which are finite. */
function setBy(s: Statement, model: Timed, all: readonly Population[]): readonly Written[] {
  switch (s.kind) {
    case 'declaration':
      return s.items.flatMap(({ name, value }) => {
        const where = all.filter((p) => !p.values.has(name.name))
        return written(exprOf(model.symbols.get(name.name)?.value), value?.span, where)
      })
    case 'population':
      return s.names
        .flatMap((n) => named(all, n.name))
        .flatMap((p) =>
          s.settings.flatMap(({ key, value }) => written(exprOf(p.values.get(key.name)), value.span, [p])),
        )
    case 'connection': {
      const span = s.options.find(({ key }) => key.name === 'init')?.value?.span
      return writtenAt(model.connections, s.span).flatMap((c) =>
        written(exprOf(c.options.init), span, named(all, c.post)),
      )
    }
    case 'flow':
    case 'descend':
    case 'contrast':
      return model.rules
        .filter((rule) => rule.span === s.span)
        .flatMap((rule) => [
          ...written(rateOf(rule, model), s.rate?.value.span, all),
          ...(rule.kind === 'contrast' && s.kind === 'contrast'
            ? [rule.from, rule.to].flatMap((e, n) => written(e, s.between[n]?.value.span, all))
            : []),
          ...(rule.kind === 'descend' && s.kind === 'descend'
            ? [
                ...written(rule.every, s.every?.span, all),
                ...written(rule.bptt?.window, s.by?.window?.span, all),
              ]
            : rule.kind === 'contrast' && s.kind === 'contrast'
              ? written(rule.every, s.every.span, all)
              : []),
        ])
    case 'approximate':
      return model.approximations
        .filter((a) => a.span === s.span)
        .flatMap((a) => {
          if (a.kind === 'nudging') return written(a.gain, s.gain?.span, all)
          if (a.kind !== 'causal') return []
          return [...written(a.at, s.at?.span, all), ...written(a.filter, s.filter?.span, all)]
        })
    default:
      return []
  }
}

/** What is computed from a value that is not finite is not worth a diagnostic of its own. */
export function checkFinite(model: Timed, reporter: Reporter): void {
  const all = populationsOf(model)
  for (const { expr, span, where } of model.syntax.statements.flatMap((s) => setBy(s, model, all))) {
    const bad = where
      .flatMap((p) => valuesOf(expr, p, model))
      .find(({ value, inherited }) => !inherited && !Number.isFinite(value))
    if (!bad) continue
    reporter.error('E2035', span, `'${reporter.text(span)}' is no finite number`, {
      found: nameOfNumber(bad.value),
      expected: 'a finite number',
      remedy: 'write a finite number, or correct the constants in it',
    })
  }
}
