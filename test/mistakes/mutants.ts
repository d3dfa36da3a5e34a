/** @file Mechanical mistakes: rules of a file altered in sign, operand, index and by leaving out, on the syntax tree. */
import { Node, type SourceFile, SyntaxKind } from 'ts-morph'
import { plain, type Row, rowsOf } from './rows.js'
import { textOf } from './world.js'

export type Kind = 'sign' | 'operand' | 'index' | 'drop'

/** What is altered where, in a rule. */
export interface Change {
  readonly kind: Kind
  /** How much of the rule stands before it, blanks and comments aside. */
  readonly at: number
  readonly from: string
  readonly to: string
}

export interface Mutant extends Change {
  readonly file: string
  readonly row: string
  /** Of the file with it. */
  readonly text: string
}

const NAMES: Readonly<Record<string, string>> = {
  add: 'mul',
  mul: 'add',
  sin: 'cos',
  cos: 'sin',
  ONE: 'ZERO',
  ZERO: 'ONE',
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
}

const OPERATORS: Partial<Record<SyntaxKind, string>> = {
  [SyntaxKind.PlusToken]: '-',
  [SyntaxKind.MinusToken]: '+',
  [SyntaxKind.AsteriskToken]: '/',
  [SyntaxKind.SlashToken]: '*',
  [SyntaxKind.LessThanToken]: '<=',
  [SyntaxKind.LessThanEqualsToken]: '<',
  [SyntaxKind.GreaterThanToken]: '>=',
  [SyntaxKind.GreaterThanEqualsToken]: '>',
  [SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [SyntaxKind.PlusEqualsToken]: '-=',
  [SyntaxKind.MinusEqualsToken]: '+=',
}

const SIGNS: ReadonlySet<string> = new Set(['+', '-', '+=', '-='])
/** Builders of values that may have the wrong sign. */
const VALUES: ReadonlySet<string> = new Set([
  'mul',
  'add',
  'sub',
  'op',
  'map',
  'pow',
  'recip',
  'sumOver',
  'softmax',
  'parameterDerivative',
])
/** Calls that leave their last, or their first, argument where they are left out. */
const KEEPS_LAST: ReadonlySet<string> = new Set(['op'])
const KEEPS_FIRST: ReadonlySet<string> = new Set([
  'rename',
  'sumOver',
  'within',
  'substitute',
  'compose',
  'closeOver',
])
const DROPPED = /\.(filter|times|slice|toReversed|reverse|toSorted|sort|flat)$/

/** The text of a file in which a value has the other sign, with what that takes. */
function negated(source: SourceFile, call: string): string {
  const knows = source
    .getImportDeclarations()
    .some((d) => d.getNamedImports().some((i) => i.getName() === 'neg'))
  return knows || source.getFunction('neg') ? `neg(${call})` : ''
}

/** All mistakes in some rules of a file, all of them where none is named. */
export const mutantsOf = (file: string, names: readonly string[] = []): readonly Mutant[] =>
  rowsOf(file, names).flatMap((row) => mutantsOfRow(row))

export function mutantsOfRow({ file, name, node }: Row): readonly Mutant[] {
  const text = textOf(file)
  const source = node.getSourceFile()
  const found: Mutant[] = []
  const seen = new Set<string>()
  const start = node.getStart()
  const replace = (from: number, until: number, kind: Kind, to: string): void => {
    const old = text.slice(from, until)
    const changed = text.slice(0, from) + to + text.slice(until)
    if (plain(old) === plain(to) || seen.has(plain(changed))) return
    seen.add(plain(changed))
    const at = plain(text.slice(start, from)).length
    // what differs only where the text is cut is told apart by a number
    const told = short(to)
    const alike = found.filter((m) => m.kind === kind && m.at === at && m.to.startsWith(told)).length
    const own = alike > 0 && told !== to.replace(/\s+/g, ' ').trim() ? `${told} #${alike + 1}` : told
    found.push({ file, row: name, kind, at, from: short(old), to: own, text: changed })
  }
  const put = (n: Node, kind: Kind, to: string): void => replace(n.getStart(), n.getEnd(), kind, to)
  const exchanged = nextRow(node)
  if (exchanged) put(exchanged.value, 'operand', exchanged.next)
  node.forEachDescendant((n, traversal) => {
    if (Node.isThrowStatement(n) || Node.isTypeNode(n) || Node.isTypeAliasDeclaration(n)) {
      traversal.skip()
      return
    }
    if (Node.isCallExpression(n)) {
      const callee = n.getExpression()
      const called = callee.getText()
      const args = n.getArguments().map((a) => a.getText())
      const [first = '', second = '', ...more] = args
      if (called === 'internal' || called.startsWith('refuse')) {
        traversal.skip()
        return
      }
      if (called === 'neg') put(n, 'sign', first)
      if (called === 'sub') put(n, 'sign', `sub(neg(${first}), neg(${second}))`)
      if (VALUES.has(called)) {
        const to = negated(source, n.getText())
        if (to) put(n, 'sign', to)
      }
      if (args.length > 1 && !(first.startsWith('...') || second.startsWith('...')))
        put(n, 'operand', `${called}(${[second, first, ...more].join(', ')})`)
      if (KEEPS_LAST.has(called)) put(n, 'drop', second)
      if (KEEPS_FIRST.has(called)) put(n, 'drop', first)
      if (DROPPED.test(called)) put(n, 'drop', called.replace(DROPPED, ''))
    }
    if (Node.isIdentifier(n)) {
      const swapped = Object.hasOwn(NAMES, n.getText()) ? NAMES[n.getText()] : undefined
      const parent = n.getParent()
      const isUse =
        !Node.isPropertyAssignment(parent) &&
        !Node.isParameterDeclaration(parent) &&
        !Node.isBindingElement(parent)
      if (swapped && isUse) put(n, 'operand', swapped)
    }
    if (Node.isArrayLiteralExpression(n)) {
      const elements = n.getElements().map((e) => e.getText())
      if (elements.length > 1) for (const at of elements.keys()) put(n, 'drop', `[${without(elements, at)}]`)
      // the order of terms and of factors is of no matter
      const isMoved =
        elements.length === 2 && !elements.some((e) => e.startsWith('...')) && !isCommutative(n.getParent())
      if (isMoved) put(n, 'index', `[${elements.toReversed().join(', ')}]`)
    }
    if (Node.isObjectLiteralExpression(n)) {
      const parts = n.getProperties().map((p) => p.getText())
      if (n.getProperties().some((p) => Node.isSpreadAssignment(p)))
        for (const at of parts.keys()) put(n, 'drop', `{ ${without(parts, at)} }`)
    }
    if (Node.isNumericLiteral(n)) put(n, 'index', String(Number(n.getText()) + 1))
    if (n.getKind() === SyntaxKind.TrueKeyword) put(n, 'operand', 'false')
    if (n.getKind() === SyntaxKind.FalseKeyword) put(n, 'operand', 'true')
    if (Node.isBinaryExpression(n)) {
      const token = n.getOperatorToken()
      const to = OPERATORS[token.getKind()]
      if (to) put(token, SIGNS.has(to) ? 'sign' : 'operand', to)
      const kind = token.getKind()
      if (
        kind === SyntaxKind.AmpersandAmpersandToken ||
        kind === SyntaxKind.BarBarToken ||
        kind === SyntaxKind.QuestionQuestionToken
      ) {
        put(n, 'drop', `(${n.getLeft().getText()})`)
        put(n, 'drop', `(${n.getRight().getText()})`)
      }
    }
    if (Node.isPrefixUnaryExpression(n) && n.getOperatorToken() !== SyntaxKind.PlusPlusToken)
      put(n, 'sign', n.getOperand().getText())
    if (Node.isConditionalExpression(n)) {
      put(n, 'operand', `(${n.getWhenTrue().getText()})`)
      put(n, 'operand', `(${n.getWhenFalse().getText()})`)
    }
    if (Node.isIfStatement(n) && !throws(n.getThenStatement()))
      put(n, 'drop', n.getElseStatement()?.getText() ?? ';')
    if (Node.isExpressionStatement(n)) {
      const call = n.getExpression().getText()
      if (!call.startsWith('refuse')) put(n, 'drop', ';')
    }
    if (n.getKind() === SyntaxKind.ContinueStatement) put(n, 'drop', ';')
  })
  return found
}

/** In a table by kind, what stands in the row below: a row taken for another. */
function nextRow(node: Node): { readonly value: Node; readonly next: string } | undefined {
  if (!Node.isPropertyAssignment(node)) return undefined
  const table = node.getParent()
  const value = node.getInitializer()
  if (!value || !Node.isObjectLiteralExpression(table)) return undefined
  const rows = table.getProperties().filter((p) => Node.isPropertyAssignment(p))
  const below = rows[(rows.indexOf(node) + 1) % rows.length]?.getInitializer()
  return below && rows.length > 1 ? { value, next: below.getText() } : undefined
}

const without = (parts: readonly string[], at: number): string => parts.filter((_, n) => n !== at).join(', ')

const isCommutative = (n: Node | undefined): boolean =>
  Node.isCallExpression(n) && /^(mul|add)$|\.includes$/.test(n.getExpression().getText())

const throws = (n: Node): boolean =>
  Node.isThrowStatement(n) || /^\{?\s*(throw|refuse\w*\()/.test(n.getText())

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 80)} … ${line.slice(-36)}`
}
