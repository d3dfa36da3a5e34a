/** @file Mechanical mistakes: every row of the rule tables of a file altered in sign, operand, index and by leaving out, on the syntax tree. */
import { Node, Project, SyntaxKind } from 'ts-morph'
import { textOf } from './world.js'

export interface Mutant {
  readonly file: string
  readonly line: number
  readonly row: string
  readonly kind: 'sign' | 'operand' | 'index' | 'drop'
  readonly from: string
  readonly to: string
  /** Of the file with it. */
  readonly text: string
}

const SWAPS: Readonly<Record<string, string>> = {
  add: 'mul',
  mul: 'add',
  sin: 'cos',
  cos: 'sin',
  ONE: 'ZERO',
  ZERO: 'ONE',
}

/** Rows of tables by kind (`Record`, mapped types, `satisfies`) and cases of switches; by names of tables, all where none is given. */
export function mutantsOf(file: string, tables: readonly string[] = []): readonly Mutant[] {
  const text = textOf(file)
  const source = new Project({ useInMemoryFileSystem: true }).createSourceFile('a.ts', text)
  const found: Mutant[] = []
  const seen = new Set<string>()
  const rows = [
    ...source.getVariableDeclarations().flatMap((d) => {
      const type = d.getTypeNode()?.getText() ?? ''
      const value = d.getInitializer()
      const object = value && Node.isSatisfiesExpression(value) ? value.getExpression() : value
      const isTable = /\[K in|Record<|Table/.test(type + (value?.getText().match(/satisfies.*/)?.[0] ?? ''))
      if (!isTable || !object || !Node.isObjectLiteralExpression(object)) return []
      if (tables.length > 0 && !tables.includes(d.getName())) return []
      return object
        .getProperties()
        .flatMap((p) =>
          Node.isPropertyAssignment(p) || Node.isMethodDeclaration(p)
            ? [{ name: `${d.getName()}.${p.getName()}`, node: p as Node }]
            : [],
        )
    }),
    ...source
      .getFunctions()
      .flatMap((f) =>
        tables.includes(f.getName() ?? '') ? [{ name: f.getName() ?? '', node: f as Node }] : [],
      ),
  ]
  const put = (row: string, node: Node, kind: Mutant['kind'], to: string): void => {
    const from = node.getText()
    const changed = text.slice(0, node.getStart()) + to + text.slice(node.getEnd())
    if (from === to || seen.has(changed)) return
    seen.add(changed)
    found.push({ file, line: node.getStartLineNumber(), row, kind, from, to, text: changed })
  }
  for (const { name, node } of rows)
    node.forEachDescendant((n) => {
      if (n.getFirstAncestor(Node.isThrowStatement)) return
      if (Node.isCallExpression(n)) {
        const callee = n.getExpression().getText()
        const args = n.getArguments().map((a) => a.getText())
        const [first = '', second = ''] = args
        if (callee === 'neg') put(name, n, 'sign', first)
        if (['mul', 'add', 'op', 'map', 'pow', 'sumOver', 'softmax', 'parameterDerivative'].includes(callee))
          put(name, n, 'sign', `neg(${n.getText()})`)
        if (SWAPS[callee]) put(name, n.getExpression(), 'operand', SWAPS[callee])
        if (args.length === 2) put(name, n, 'operand', `${callee}(${second}, ${first})`)
        if (['op', 'rename', 'sumOver'].includes(callee))
          put(name, n, 'drop', callee === 'op' ? second : first)
        if (callee.endsWith('.filter') || callee.endsWith('.times'))
          put(name, n, 'drop', callee.replace(/\.(filter|times)$/, ''))
      }
      if (Node.isArrayLiteralExpression(n) && n.getElements().length > 1)
        for (const element of n.getElements())
          put(
            name,
            n,
            'drop',
            `[${n
              .getElements()
              .filter((e) => e !== element)
              .map((e) => e.getText())
              .join(', ')}]`,
          )
      if (Node.isNumericLiteral(n)) put(name, n, 'index', String(Number(n.getText()) + 1))
      if (Node.isBinaryExpression(n)) {
        const sign = n.getOperatorToken()
        if (sign.getKind() === SyntaxKind.PlusToken) put(name, sign, 'sign', '-')
        if (sign.getKind() === SyntaxKind.MinusToken) put(name, sign, 'sign', '+')
      }
      if (Node.isPrefixUnaryExpression(n)) put(name, n, 'sign', n.getOperand().getText())
      if (Node.isConditionalExpression(n)) {
        put(name, n, 'operand', `(${n.getWhenTrue().getText()})`)
        put(name, n, 'operand', `(${n.getWhenFalse().getText()})`)
      }
      if (Node.isIdentifier(n) && (n.getText() === 'ONE' || n.getText() === 'ZERO'))
        put(name, n, 'operand', SWAPS[n.getText()] ?? '')
    })
  return found
}
