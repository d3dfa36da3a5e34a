/** @file The table of names: who declares what, over which kinds, and that every name is declared once. */
import type { Name, RateClause, Statement, SyntaxTree, Term } from '../text/syntax.js'
import { TAKEN } from './functions.js'
import { oneOf, type Reporter } from './reporter.js'
import type { Named } from './scope.js'

export interface Declarations {
  readonly names: ReadonlyMap<string, Named>
  /** [''] when the model names none. */
  readonly kinds: readonly string[]
  readonly title: string
  /** Constants that only a rate clause declares. */
  readonly rates: ReadonlySet<string>
}

/** The kinds in the order of the text. */
function kindsOf(tree: SyntaxTree): readonly string[] {
  const kinds = new Set<string>()
  for (const s of tree.statements) {
    if (s.kind !== 'declaration') continue
    for (const item of s.items) {
      for (const kind of [item.on, item.from]) if (kind) kinds.add(kind.name)
    }
  }
  return kinds.size === 0 ? [''] : [...kinds]
}

class Table {
  readonly names = new Map<string, Named>()
  readonly reporter: Reporter

  constructor(reporter: Reporter) {
    this.reporter = reporter
  }

  add(named: Named): void {
    const { name, span } = named
    const first = this.names.get(name)
    if (TAKEN.has(name)) {
      this.reporter.error('E2003', span, `the name '${name}' is taken`, {
        expected: `any name but ${oneOf(TAKEN)}`,
        remedy: 'choose another name',
      })
    } else if (first) {
      const line = this.#lineOf(first.span.start)
      this.reporter.error('E2002', span, `the name '${name}' is declared twice`, {
        found: `'${name}', declared as ${first.role} on line ${line}`,
        expected: 'a name of its own',
        remedy: 'remove one of the two, or rename it',
      })
    } else this.names.set(name, named)
  }

  #lineOf(offset: number): number {
    return this.reporter.source.text.slice(0, offset).split('\n').length
  }
}

function declare(s: Statement, table: Table, kinds: readonly string[]): void {
  switch (s.kind) {
    case 'declaration':
      for (const item of s.items) {
        table.add({
          name: item.name.name,
          role: s.role,
          span: item.name.span,
          kinds: declaredKinds(s.role, item, s.items, kinds, table.reporter),
          ...(item.value && { value: item.value }),
        })
      }
      return
    case 'activation':
      table.add({ name: s.name.name, role: 'activation', span: s.name.span, kinds: [], statement: s })
      return
    case 'definition':
      table.add({ name: s.name.name, role: s.role, span: s.name.span, kinds: [], statement: s })
      return
    default:
  }
}

type Item = Extract<Statement, { kind: 'declaration' }>['items'][number]

function declaredKinds(
  role: Named['role'],
  item: Item,
  beside: readonly Item[],
  kinds: readonly string[],
  reporter: Reporter,
): readonly (string | undefined)[] {
  const only = kinds.length === 1 ? kinds[0] : undefined
  const need = (written: Name | undefined): string | undefined => {
    if (!written && only === undefined) {
      // a kind holds for the one name before it: mostly that of the whole line was meant
      const other = beside.find((i) => i.on)
      const on = other?.on?.name ?? kinds[0]
      const where =
        role === 'weight'
          ? `${item.name.name} : ${on} <- ${other?.from?.name ?? kinds[1]}`
          : `${item.name.name} on ${on}`
      reporter.error(
        'E2005',
        item.name.span,
        `the ${role} '${item.name.name}' lives on no kind in particular`,
        {
          found: `'${item.name.name}' without a kind, in a model with the kinds ${kinds.join(', ')}`,
          expected: oneOf(kinds),
          remedy: `write '${role} ${where}'`,
        },
      )
    }
    return written?.name ?? only
  }
  switch (role) {
    case 'weight':
      return [need(item.on), need(item.from)]
    case 'state':
    case 'bias':
    case 'target':
    case 'noise':
      return [need(item.on)]
    case 'constant':
    case 'parameter':
      return [item.on?.name ?? only]
    default:
      if (item.on) {
        reporter.error('E2005', item.on.span, `a ${role} lives on no kind`, {
          expected: 'no kind: it is one number for all',
          remedy: `write '${role} ${item.name.name}'`,
        })
      }
      return []
  }
}

/** `rate eta = 1e-3` declares eta; rules may share one if they agree on its value. */
function declareRates(tree: SyntaxTree, table: Table): ReadonlySet<string> {
  const rates = new Map<string, Term>()
  for (const s of tree.statements) {
    const rate: RateClause | undefined =
      s.kind === 'flow' || s.kind === 'descend' || s.kind === 'contrast' ? s.rate : undefined
    if (!rate?.name) continue
    const { name, span } = rate.name
    const before = rates.get(name)
    const text = (t: Term): string => table.reporter.text(t.span).replace(/\s+/gu, '')
    if (before && text(before) === text(rate.value)) continue
    if (!before) rates.set(name, rate.value)
    table.add({ name, role: 'constant', span, kinds: [undefined], value: rate.value })
  }
  return new Set(rates.keys())
}

/** `approximate feedback W' by B` declares B unless a statement does: it has the shape of W'. */
function declareFeedback(tree: SyntaxTree, table: Table): void {
  for (const s of tree.statements) {
    if (s.kind !== 'approximate' || !s.by || !s.weight || table.names.has(s.by.name)) continue
    const of = table.names.get(s.weight.name)
    if (of?.role !== 'weight') continue
    const kinds = [of.kinds[1], of.kinds[0]]
    table.add({ name: s.by.name, role: 'weight', span: s.by.span, kinds, feedbackOf: s.weight.name })
  }
}

export function declarations(tree: SyntaxTree, reporter: Reporter): Declarations {
  const table = new Table(reporter)
  const kinds = kindsOf(tree)
  for (const s of tree.statements) declare(s, table, kinds)
  const rates = declareRates(tree, table)
  declareFeedback(tree, table)
  const titles = tree.statements.filter((s) => s.kind === 'model')
  const [, second] = titles
  if (second) {
    reporter.error('E2002', second.span, 'the model has two titles', {
      expected: 'one model per file',
      remedy: 'remove one of the two lines',
    })
  }
  return { names: table.names, kinds, title: titles[0]?.title ?? '', rates }
}
