/** @file From the text of a model to its syntax tree, with every problem of the text at once. */
import type { Diagnostic } from '../base/diagnostic.js'
import { nearestName } from '../base/nearest.js'
import type { Source } from '../base/source.js'
import { Cursor, REFUSED, type Surroundings } from './cursor.js'
import {
  type Bare,
  parseActivation,
  parseDeclaration,
  parseEquality,
  parseFunctional,
  parseModel,
  statementSpan,
} from './declarations.js'
import { parseTerm } from './expression.js'
import { type Line, splitLines } from './lines.js'
import { looksLikeNetwork, parseNetwork } from './network.js'
import { merge, Report } from './report.js'
import { parseApproximate, parseKeep, parseLag } from './restrictions.js'
import { parseContrast, parseDescend, parseFlow, parseStationary } from './rules.js'
import { parseDrive, parseSettings } from './settings.js'
import type { Statement, SyntaxTree } from './syntax.js'
import { tokenize } from './tokens.js'
import { refuseAssignment } from './unknown.js'
import { type Block, HEADINGS, isBlock, isDeclared, STATEMENTS } from './words.js'

type Section = 'theory' | Block

const RULES: ReadonlyMap<string, (c: Cursor) => Bare> = new Map([
  ['model', parseModel],
  ['activation', parseActivation],
  ['cost', (c) => parseFunctional(c, 'cost')],
  ['energy', (c) => parseFunctional(c, 'energy')],
  ['stationary', parseStationary],
  ['flow', parseFlow],
  ['descend', parseDescend],
  ['contrast', parseContrast],
  ['keep', parseKeep],
  ['approximate', parseApproximate],
  ['lag', parseLag],
])

const COMPARISONS: ReadonlySet<string> = new Set(['<=', '>=', '<', '>'])

/** Whether the first word is a keyword here: `lag * u` and `cost : 3` are names. */
function opensStatement(c: Cursor): boolean {
  const next = c.peek(1)
  if (next.kind !== 'symbol') return true
  return c.peek().text === 'keep' && c.tokens.some((token) => COMPARISONS.has(token.text))
}

function parseStatement(c: Cursor, section: Section): { readonly bare: Bare; readonly section: Section } {
  refuseAssignment(c)
  const word = c.atName() ? c.peek().text : ''
  if (isBlock(word) && !c.isAt('=', 1)) return { bare: parseHeading(c, word), section: word }
  const drive = section === 'task' && (word === 'input' || (word === 'target' && c.isAt('=', 2)))
  if (drive && c.peek(1).kind === 'name') {
    c.next()
    return { bare: parseDrive(c, word === 'input' ? 'input' : 'target'), section }
  }
  if (STATEMENTS.has(word) && opensStatement(c)) {
    c.next()
    return { bare: isDeclared(word) ? parseDeclaration(c, word) : parseRule(c, word), section: 'theory' }
  }
  if (section === 'simulate' || section === 'task') return { bare: parseSettings(c, section), section }
  if (looksLikeNetwork(c)) {
    if (section !== 'network') misplaced(c)
    return { bare: parseNetwork(c), section: 'network' }
  }
  if (section === 'network') refuseBareNetwork(c)
  return { bare: parseEquality(c), section: 'theory' }
}

function parseRule(c: Cursor, word: string): Bare {
  const rule = RULES.get(word)
  return rule ? rule(c) : c.failHere('E1010', 'a statement')
}

function parseHeading(c: Cursor, block: Block): Bare {
  c.next()
  if (!c.atEnd) {
    c.failHere('E1029', 'the end of the line', {
      message: `the heading '${block}' is not alone on its line`,
      remedy: `write '${block}' alone, and what follows on the next line`,
    })
  }
  return { kind: 'heading', block }
}

/** `h 53` and `x h -> y`: lines of a network in which a sign is missing. */
function refuseBareNetwork(c: Cursor): void {
  const [first, second] = c.tokens
  if (first?.kind !== 'name' || !second) return
  const role = second.text === 'input' || second.text === 'output'
  if (second.kind !== 'number' && !(role && second.kind === 'name')) return
  c.next()
  c.failHere('E1021', "':'", { remedy: `write '${c.excerpt(first)} : ${c.excerpt(second)}'` })
}

/** The statement is read nevertheless: only its place is wrong. */
function misplaced(c: Cursor): void {
  const token = c.peek()
  c.report('E1030', {
    message: 'populations and connections stand under a heading',
    span: { start: token.start, end: token.end },
    found: `'${c.excerpt(token)}' before the heading 'network'`,
    expected: "a declaration, a definition, a rule, or 'network'",
    remedy: "write 'network' alone on the line above",
  })
}

/** Names of constants and parameters, wherever they are declared. */
function declaredConstants(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { tokens } of lines) {
    if (tokens[0]?.text !== 'constant' && tokens[0]?.text !== 'parameter') continue
    tokens.forEach((token, i) => {
      if (token.kind === 'name' && tokens[i + 1]?.text === '=') names.add(token.text)
    })
  }
  return names
}

function parseLines(lines: readonly Line[], source: Source, report: Report): Statement[] {
  const constants = declaredConstants(lines)
  const statements: Statement[] = []
  let section: Section = 'theory'
  for (const line of lines) {
    const kept = line.damaged ? new Report() : report
    const around: Surroundings = { source, report: kept, constants, term: parseTerm }
    const c = new Cursor(line.tokens, around)
    try {
      const parsed = parseStatement(c, section)
      section = parsed.section
      c.finish()
      const { above, beside } = line
      const comments = { ...(above.length > 0 && { above }), ...(beside !== undefined && { beside }) }
      statements.push({ ...parsed.bare, span: statementSpan(c), ...comments })
    } catch (error) {
      if (error !== REFUSED) throw error
      section = sectionAfter(line, section)
    }
  }
  return statements
}

/** A refused heading or rule still begins or ends its section, so that what follows is read as it is meant. */
function sectionAfter(line: Line, section: Section): Section {
  const [first, second] = line.tokens
  if (first?.kind !== 'name') return section
  if (isBlock(first.text)) return first.text
  const meant = second?.kind === 'end' ? nearestName(first.text, HEADINGS) : undefined
  if (meant !== undefined && isBlock(meant)) return meant
  const drive = section === 'task' && first.text === 'target' && line.tokens[2]?.text === '='
  return STATEMENTS.has(first.text) && second?.kind !== 'symbol' && !drive ? 'theory' : section
}

/** The tree of a text and all its problems; statements with problems are left out of the tree. */
export function parseText(source: Source): { readonly tree: SyntaxTree; readonly diagnostics: Diagnostic[] } {
  const { tokens, report: characters } = tokenize(source.text)
  const { lines, below } = splitLines(tokens)
  const report = new Report()
  const statements = parseLines(lines, source, report)
  return { tree: { source, statements, below }, diagnostics: merge(characters, report) }
}
