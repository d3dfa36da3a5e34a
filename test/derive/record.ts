/** @file All that a derivation says, as one text: two records are the same where nothing in them differs. */
import type { DerivationCore } from '../../src/derive/derivation.js'
import { textOf } from '../../src/derive/show.js'
import { op, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'

/** What is made when it is read, wherever it is kept. */
const SHOWN: readonly string[] = ['before', 'after', 'text', 'ascii', 'latex']

const isExpr = (v: object): v is Expr => 'kind' in v && 'hash' in v && 'free' in v

/** Expressions in print with what is free in them, spans as their characters, all else as it is. */
function written(value: unknown, source: string, depth = 1): string {
  const line = (n: number): string => `\n${'  '.repeat(n)}`
  if (value === undefined || value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    const isWord = value.length > 0 && value.every((f) => typeof f === 'object' && f && 'power' in f)
    if (isWord) return textOf(op(value, sym('let', '·')), [], true)
    const items = value.map((v) => written(v, source, depth + 1))
    return items.some((i) => i.includes('\n'))
      ? items.map((i) => line(depth) + i).join('')
      : `[${items.join(', ')}]`
  }
  if (isExpr(value)) return `${textOf(value, value.free, true)} over [${value.free.join(', ')}]`
  if ('start' in value && 'end' in value)
    return JSON.stringify(source.slice(Number(value.start), Number(value.end)))
  const record = value as Readonly<Record<string, unknown>>
  const own = Object.keys(Object.getOwnPropertyDescriptors(record)).filter((k) => !SHOWN.includes(k))
  const entries = [...own, ...SHOWN.filter((k) => k in record)].map((key) => [key, record[key]] as const)
  return entries.map(([key, v]) => `${line(depth)}${key}: ${written(v, source, depth + 1)}`).join('')
}

export function recordOf(core: DerivationCore): string {
  const { laws, plasticity, running, equations, steps, boundary, ledger, errors, derivatives } = core
  const { text } = core.model.source
  const parts = { laws, plasticity, running, equations, steps, boundary, ledger, errors, derivatives }
  const flags = `conserved: ${core.conserved.length}, momenta: ${core.momenta.length}, anticausal: ${core.anticausal}`
  return `${text}\n${Object.entries(parts)
    .map(([name, list]) => `${name}${list.map((item) => `\n-${written(item, text)}`).join('')}`)
    .join('\n\n')}\n\n${flags}\n`
}
