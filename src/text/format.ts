/** @file The canonical text of a syntax tree: parsing it gives the same tree, formatting that the same text. */

import { writeStatement } from './formatStatement.js'
import type { Style } from './formatTerm.js'
import type { Statement, SyntaxTree } from './syntax.js'

type Group = 'title' | 'declarations' | 'equations' | 'rules' | 'heading' | 'section'

/** What stands together without a blank line between. */
function groupOf(s: Statement): Group {
  switch (s.kind) {
    case 'model':
      return 'title'
    case 'declaration':
    case 'activation':
      return 'declarations'
    case 'definition':
    case 'equation':
      return 'equations'
    case 'heading':
      return 'heading'
    case 'population':
    case 'connection':
    case 'simulate':
    case 'task':
    case 'drive':
      return 'section'
    default:
      return 'rules'
  }
}

const writeComment = (text: string): string => (text === '' ? '#' : `# ${text}`)

/** Names declared or defined as anything but an activation. */
function factorsOf(tree: SyntaxTree): ReadonlySet<string> {
  const names = new Set<string>()
  for (const s of tree.statements) {
    if (s.kind === 'declaration') for (const item of s.items) names.add(item.name.name)
    else if (s.kind === 'definition') names.add(s.name.name)
  }
  for (const s of tree.statements) if (s.kind === 'activation') names.delete(s.name.name)
  return names
}

export interface FormatOptions {
  /** Spells Greek letters and signs in ASCII. */
  readonly ascii?: boolean
}

/** The canonical text of a tree, Unicode unless ASCII is asked for, with every comment. */
export function formatTree(tree: SyntaxTree, options: FormatOptions = {}): string {
  const style: Style = { ascii: options.ascii ?? false, factors: factorsOf(tree) }
  const lines: string[] = []
  let before: Group | undefined
  for (const statement of tree.statements) {
    const group = groupOf(statement)
    const follows = group === before || (before === 'heading' && group === 'section')
    if (before !== undefined && !(follows && group !== 'heading')) lines.push('')
    const indent = group === 'section' ? '  ' : ''
    for (const comment of statement.above ?? []) lines.push(indent + writeComment(comment))
    const beside = statement.beside === undefined ? '' : `  ${writeComment(statement.beside)}`
    lines.push(indent + writeStatement(statement, style) + beside)
    before = group
  }
  if (tree.below.length > 0 && before !== undefined) lines.push('')
  for (const comment of tree.below) lines.push(writeComment(comment))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
