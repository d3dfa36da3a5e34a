/** @file Cuts the step into named pieces, one per equation where locals allow it, so that no emitted function grows large. */
import type { Program, Statement, Value } from '../program/program.js'
import { parts, valuesIn } from '../program/walk.js'

/** Statements that become one emitted function. */
export interface Group {
  /** An identifier made from the first equation's id. */
  readonly name: string
  readonly statements: readonly Statement[]
}

interface Draft {
  equation: string | undefined
  readonly statements: Statement[]
}

/** Begins a group at every comment with an equation, then joins groups that share a local of the outermost scope. */
export function groupsOf(program: Program): readonly Group[] {
  const drafts: Draft[] = [{ equation: undefined, statements: [] }]
  for (const statement of program.step) {
    let last = drafts[drafts.length - 1]
    if (last === undefined || (statement.kind === 'comment' && statement.equation !== undefined)) {
      last = { equation: statement.kind === 'comment' ? statement.equation : undefined, statements: [] }
      drafts.push(last)
    }
    last.statements.push(statement)
  }
  return named(joined(drafts).filter(({ statements }) => statements.length > 0))
}

/** Joins from the group that defines a local to the last that reads it. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
  const reach = drafts.map((_, k) => k)
  drafts.forEach((draft, k) => {
    const defined = draft.statements.flatMap((s) => (s.kind === 'let' || s.kind === 'reduce' ? [s.name] : []))
    if (defined.length === 0) return
    for (let later = drafts.length - 1; later > k; later--) {
      const read = localsRead(drafts[later]?.statements ?? [])
      if (defined.some((name) => read.has(name))) {
        reach[k] = later
        break
      }
    }
  })
  const result: Draft[] = []
  let end = -1
  drafts.forEach((draft, k) => {
    const last = result[result.length - 1]
    if (k <= end && last !== undefined) last.statements.push(...draft.statements)
    else result.push({ equation: draft.equation, statements: [...draft.statements] })
    end = Math.max(end, reach[k] ?? k)
  })
  return result
}

/** Every local read anywhere in the statements; names defined inside them may be among these, which only joins more. */
export function localsRead(statements: readonly Statement[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: Value): void => {
    if (value.op === 'local') found.add(value.name)
    parts(value).forEach(visit)
  }
  statements.flatMap(valuesIn).forEach(visit)
  return found
}

function named(drafts: readonly Draft[]): readonly Group[] {
  const taken = new Set<string>()
  return drafts.map(({ equation, statements }) => {
    const base = identifier(equation ?? 'begin')
    let name = base
    for (let k = 2; taken.has(name); k++) name = `${base}_${k}`
    taken.add(name)
    return { name, statements }
  })
}

/** The nearest identifier: runs of other characters become one underscore. */
export function identifier(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`
}
