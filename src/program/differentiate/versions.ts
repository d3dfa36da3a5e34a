/** @file Versions of buffers: how often a buffer has been stored to when it is read, carried in its id as `u#2`. */
import { internal } from '../../base/diagnostic.js'
import type { Statement, Value } from '../program.js'
import { parts, valuesIn } from '../walk.js'
import { testWith, withLeaves } from './algebra.js'

export interface Version {
  readonly buffer: string
  readonly version: number
}

export const versioned = (buffer: string, version: number): string => `${buffer}#${version}`

export function versionOf(id: string): Version {
  const [buffer, version] = id.split('#')
  if (buffer === undefined || version === undefined) return internal(`'${id}' has no version`)
  return { buffer, version: Number(version) }
}

/** The buffer alone, of an id with or without version. */
export const bufferOf = (id: string): string => id.split('#')[0] ?? id

export const isVersioned = (id: string): boolean => id.includes('#')

/** The versions that a statement and all inside it read. */
export function loadsIn(statement: Statement): readonly string[] {
  const visit = (value: Value): readonly string[] =>
    value.op === 'load' && isVersioned(value.buffer) ? [value.buffer] : parts(value).flatMap(visit)
  return valuesIn(statement).flatMap(visit)
}

/** The statement with every load of another buffer. */
export const withLoads = (statement: Statement, change: (id: string) => string): Statement =>
  mapValues(statement, (value) =>
    withLeaves(value, (leaf) => (leaf.op === 'load' ? { ...leaf, buffer: change(leaf.buffer) } : leaf)),
  )

/** The statement with every value in it replaced. */
export function mapValues(statement: Statement, valued: (value: Value) => Value): Statement {
  const body = (statements: readonly Statement[]): readonly Statement[] =>
    statements.map((s) => mapValues(s, valued))
  switch (statement.kind) {
    case 'comment':
    case 'call':
      return statement
    case 'let':
    case 'store':
      return { ...statement, value: valued(statement.value) }
    case 'for':
      return { ...statement, body: body(statement.body) }
    case 'when':
    case 'repeat':
      return { ...statement, test: testWith(statement.test, valued), body: body(statement.body) }
    case 'reduce':
      return { ...statement, body: body(statement.body), value: valued(statement.value) }
  }
}
