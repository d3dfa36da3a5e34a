/** @file The rules of a file: rows of its tables by kind, its functions, methods of its classes. */
import { createHash } from 'node:crypto'
import { Node, Project, type SourceFile, SyntaxKind } from 'ts-morph'
import { textOf } from './world.js'

export interface Row {
  readonly file: string
  /** A function, or a table and one of its keys. */
  readonly name: string
  readonly node: Node
  /** Of its own text, comments and blanks aside. */
  readonly hash: string
}

/** A text without what does not change its meaning. */
export const plain = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/\s+/g, '')

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

const project = new Project({ useInMemoryFileSystem: true })

const sourceOf = (file: string): SourceFile =>
  project.getSourceFile(`${file}.ts`) ?? project.createSourceFile(`${file}.ts`, textOf(file))

/** A function, also one that is handed to another: `remembered((a, b) => …)`. */
export function functionIn(node: Node): Node | undefined {
  if (
    Node.isFunctionDeclaration(node) ||
    Node.isMethodDeclaration(node) ||
    Node.isGetAccessorDeclaration(node)
  )
    return node
  if (Node.isConstructorDeclaration(node) || Node.isArrowFunction(node) || Node.isFunctionExpression(node))
    return node
  if (Node.isPropertyAssignment(node)) return functionOf(node.getInitializer())
  if (Node.isVariableDeclaration(node)) return functionOf(node.getInitializer())
  return undefined
}

function functionOf(value: Node | undefined): Node | undefined {
  if (!value) return undefined
  if (Node.isCallExpression(value))
    return value
      .getArguments()
      .map(functionOf)
      .find((f) => f)
  if (Node.isParenthesizedExpression(value)) return functionOf(value.getExpression())
  return Node.isArrowFunction(value) || Node.isFunctionExpression(value) ? value : undefined
}

export function rowsOf(file: string, names: readonly string[] = []): readonly Row[] {
  const found: (readonly [string, Node])[] = []
  for (const statement of sourceOf(file).getStatements()) {
    if (Node.isFunctionDeclaration(statement) && statement.getBody())
      found.push([statement.getName() ?? '', statement])
    if (Node.isClassDeclaration(statement))
      for (const m of statement.getMembers())
        if (
          Node.isMethodDeclaration(m) ||
          Node.isGetAccessorDeclaration(m) ||
          Node.isConstructorDeclaration(m)
        )
          found.push([
            `${statement.getName()}.${Node.isConstructorDeclaration(m) ? 'constructor' : m.getName()}`,
            m,
          ])
    if (!Node.isVariableStatement(statement)) continue
    for (const d of statement.getDeclarations()) {
      const value = d.getInitializer()
      const inner =
        value && (Node.isSatisfiesExpression(value) || Node.isAsExpression(value))
          ? value.getExpression()
          : value
      if (inner && Node.isObjectLiteralExpression(inner))
        for (const p of inner.getProperties()) {
          if (Node.isPropertyAssignment(p) || Node.isMethodDeclaration(p))
            found.push([`${d.getName()}.${p.getName()}`, p])
        }
      else if (value) found.push([d.getName(), d])
    }
  }
  const wanted = ([name]: readonly [string, Node]): boolean =>
    names.length === 0 || names.includes(name) || names.includes(name.split('.')[0] ?? '')
  const times = new Map<string, number>()
  return found.filter(wanted).map(([base, node]) => {
    const n = (times.get(base) ?? 0) + 1
    times.set(base, n)
    return { file, name: n === 1 ? base : `${base} (${n})`, node, hash: hashOf(plain(node.getText())) }
  })
}

/** Rows of tables by kind, and functions that choose by kind. */
export const tableRowsOf = (file: string): readonly Row[] =>
  rowsOf(file).filter(
    ({ node }) =>
      Node.isObjectLiteralExpression(node.getParent()) ||
      node.getDescendantsOfKind(SyntaxKind.SwitchStatement).length > 0,
  )
