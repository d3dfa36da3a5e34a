/** @file Every state has exactly one source; a model says something. */
import type { Span } from '../base/source.js'
import type { SyntaxTree, Term } from '../text/syntax.js'
import { lawOf } from './equations.js'
import type { Population } from './model.js'
import type { Scope } from './scope.js'

interface Source {
  readonly what: string
  readonly span: Span
}

const stateIn = (term: Term): string | undefined =>
  term.kind === 'name'
    ? term.name
    : term.kind === 'product'
      ? stateIn(term.rest.at(-1)?.term ?? term.first)
      : undefined

/** What each state or weight follows from, in the order of the text. */
function sourcesIn(tree: SyntaxTree): ReadonlyMap<string, readonly Source[]> {
  const sources = new Map<string, Source[]>()
  const add = (name: string, what: string, span: Span): void => {
    const list = sources.get(name) ?? []
    list.push({ what, span })
    sources.set(name, list)
  }
  for (const s of tree.statements) {
    if (s.kind === 'flow') for (const n of s.states) add(n.name, 'flow', n.span)
    else if (s.kind === 'stationary') {
      for (const c of s.coordinates) {
        const name = stateIn(c)
        if (name !== undefined) add(name, 'stationary', c.span)
      }
    } else if (s.kind === 'equation') {
      const law = lawOf(s)
      if (law) add(law.name.name, 'an equation', law.span)
    }
  }
  return sources
}

/** A state that data clamp in every population that holds it needs no other source. */
function clampedEverywhere(
  name: string,
  kind: string | undefined,
  populations: readonly Population[],
): boolean {
  const holding = populations.filter((p) => p.role !== 'input' && p.parts.some((part) => part.kind === kind))
  return holding.length > 0 && holding.every((p) => p.clamps.has(name))
}

export function checkSources(tree: SyntaxTree, populations: readonly Population[], scope: Scope): void {
  if (saysNothing(tree, scope)) return
  const sources = sourcesIn(tree)
  const broken = tree.statements.some(
    (s) =>
      (s.kind === 'stationary' || s.kind === 'flow' || s.kind === 'equation') &&
      scope.reporter.failedWithin(s.span),
  )
  for (const named of scope.names.values()) {
    const [first, second] = sources.get(named.name) ?? []
    if (first && second) {
      scope.reporter.error('E2041', second.span, `'${named.name}' has two sources`, {
        found: `${second.what}, after ${first.what}`,
        expected: 'one source: stationary, flow, an equation, or data',
        remedy: 'remove one of the two statements',
      })
    }
    if (first || broken || named.role !== 'state') continue
    if (clampedEverywhere(named.name, named.kinds[0], populations)) continue
    scope.reporter.error('E2040', named.span, `the state '${named.name}' has no source`, {
      expected: `'stationary ${named.name}', 'flow E in ${named.name} …' or 'ddt(${named.name}) = …'`,
      remedy: 'give the state an equation, or make it a definition',
    })
  }
}

function saysNothing({ statements }: SyntaxTree, scope: Scope): boolean {
  if (statements.some((s) => s.kind === 'definition' || s.kind === 'equation')) return false
  const span = statements.at(-1)?.span ?? { start: 0, end: 0 }
  scope.reporter.error('E2043', span, 'the model says nothing', {
    found: 'no definition, energy or equation',
    expected: "'name = …', 'energy E = …' or 'ddt(u) = …'",
    remedy: 'write what the model is about',
  })
  return true
}
