/** @file Which tests run which rules: every rule is made to say so, and every test is run once. */
import { Node } from 'ts-morph'
import { functionIn, type Row, rowsOf } from './rows.js'
import { type Case, casesOf } from './suite.js'
import { textOf, worldWith } from './world.js'

/** One test that passes, by its number in its file. */
export interface Covered {
  readonly number: number
  readonly name: string
  readonly ms: number
  readonly rows: readonly string[]
}

export interface CoveredFile {
  readonly file: string
  /** Of reading it, before any test. */
  readonly ms: number
  readonly rows: readonly string[]
  readonly cases: readonly Covered[]
  /** Tests that do not pass here, where nothing is altered, and so judge nothing: their names, and why. */
  readonly unfit: readonly string[]
}

export const keyOf = (row: Pick<Row, 'file' | 'name'>): string => `${row.file} ${row.name}`

const hits = new Set<string>()
Object.assign(globalThis, { ranHere: (key: string) => hits.add(key) })

const taken = (): readonly string[] => {
  const list = [...hits]
  hits.clear()
  return list
}

/** The text of a file in which every rule says that it runs. */
export function telling(file: string): string {
  const marks: { readonly at: number; readonly text: string }[] = []
  for (const row of rowsOf(file)) {
    const body = bodyOf(functionIn(row.node))
    if (!body) continue
    const say = `globalThis.ranHere(${JSON.stringify(keyOf(row))})`
    if (Node.isBlock(body)) marks.push({ at: body.getStart() + 1, text: `${say};` })
    else marks.push({ at: body.getStart(), text: `(${say}, ` }, { at: body.getEnd(), text: ')' })
  }
  let text = textOf(file)
  for (const { at, text: mark } of marks.toSorted((a, b) => b.at - a.at))
    text = text.slice(0, at) + mark + text.slice(at)
  return text
}

/** Whether a rule says when it runs: a value does not, nor does a constructor. */
export const tells = (rule: Node): boolean => bodyOf(functionIn(rule)) !== undefined

const bodyOf = (n: Node | undefined): Node | undefined =>
  n &&
  (Node.isFunctionDeclaration(n) ||
    Node.isMethodDeclaration(n) ||
    Node.isArrowFunction(n) ||
    Node.isFunctionExpression(n) ||
    Node.isGetAccessorDeclaration(n))
    ? n.getBody()
    : undefined

/** Milliseconds of the processor: what a test costs is the same on a machine that is busy otherwise. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? ''

/** One file of tests, with rules that tell. */
export async function covered(file: string, telling: Readonly<Record<string, string>>): Promise<CoveredFile> {
  hits.clear()
  const start = worked()
  let cases: readonly Case[]
  try {
    const read = casesOf(worldWith({ texts: telling }), file)
    for (const first of read.before) await first()
    cases = read.cases
  } catch (error) {
    return { file, ms: 0, rows: [], cases: [], unfit: [`all of it: ${firstLine(error)}`] }
  }
  const ms = worked() - start
  const rows = taken()
  const found: Covered[] = []
  const unfit: string[] = []
  for (const [number, { name, run }] of cases.entries()) {
    const from = worked()
    try {
      await run()
    } catch (error) {
      hits.clear()
      unfit.push(`${name}: ${firstLine(error)}`)
      continue
    }
    found.push({ number, name, ms: worked() - from, rows: taken() })
  }
  return { file, ms, rows, cases: found, unfit }
}
