/** @file Expressions as canonical text, in Unicode or ASCII. */

import { joined } from '../base/joined.js'
import { all, type Task, unwind } from '../base/unwind.js'
import { DOT, FRACTIONS, raised, TWO_DOTS } from './alphabet.js'
import { unicodeName } from './names.js'
import type { DriveTerm, Join, Name, Term } from './syntax.js'

/** How text is written: `ascii` spells Greek letters and signs with the keys of every keyboard. */
export interface Style {
  readonly ascii: boolean
  /** Names that are no functions: a bracket behind one is a product, set off by a blank. */
  readonly factors: ReadonlySet<string>
}

const NO_FACTORS: ReadonlySet<string> = new Set()

/** Below a division and in an exponent a blank would end the factor. */
const tight = (style: Style): Style => ({ ...style, factors: NO_FACTORS })

export const writeName = (name: string, style: Style): string => (style.ascii ? name : unicodeName(name))

export const writeNames = (names: readonly Name[], style: Style): string =>
  names.map((n) => writeName(n.name, style)).join(', ')

const VULGAR: ReadonlyMap<string, string> = new Map(
  [...FRACTIONS].map(([c, [above, below]]) => [`${above}/${below}`, c]),
)

/** Small numbers are shorter with an exponent: `1e-3`. */
function writeValue(value: number): string {
  const [plain, scientific] = [String(value), value.toExponential()]
  return value < 0.01 && scientific.length < plain.length ? scientific : plain
}

function writeNumber(value: number, unit: string | undefined): string {
  if (unit === undefined) return writeValue(value)
  return unit.startsWith('1/') ? `${writeValue(value)}${unit.slice(1)}` : `${writeValue(value)} ${unit}`
}

/** An expression; what stands in brackets in the text is a group in the tree, so none have to be added. */
export const writeTerm = (term: Term, style: Style): string => unwind(write(term, style))

type Writing = Task<string>

function* write(term: Term, style: Style): Writing {
  switch (term.kind) {
    case 'number':
      return writeNumber(term.value, term.unit)
    case 'string':
      return `"${term.value}"`
    case 'name':
      return writeName(term.name, style)
    case 'prime':
      return (yield write(term.operand, style)) + "'".repeat(term.count)
    case 'dotted':
      return yield* writeDotted(term.operand, term.count, style)
    case 'index':
      return `${yield write(term.operand, style)}[${term.indices.map((i) => writeName(i.name, style)).join(',')}]`
    case 'call':
      return yield* writeCall(term.callee, term.args, style)
    case 'power':
      return yield* writePower(term, style)
    case 'product':
      return yield* writeProduct(term, style)
    case 'sum':
      return yield* writeSum(term, style)
    case 'group':
      return `(${yield write(term.inner, style)})`
    case 'norm':
      return style.ascii ? `|${yield write(term.inner, style)}|` : `‖${yield write(term.inner, style)}‖`
    case 'derivative':
      return writeDerivative(term.of.name, term.by.name, style)
    case 'list':
      return yield* writeList(term.items, style)
  }
}

const writeDerivative = (of: string, by: string, style: Style): string =>
  style.ascii ? `d${of}/d${by}` : `∂${unicodeName(of)}/∂${unicodeName(by)}`

function* writeCall(callee: Term, args: readonly Term[], style: Style): Writing {
  const [only] = args
  if (callee.kind === 'name' && callee.name === 'ddt' && args.length === 1 && only) {
    const inner = isDdt(only)
    const dotted = dotOver(inner ?? only, inner ? 2 : 1, style)
    if (dotted !== undefined) return dotted
  }
  const product = callee.kind === 'name' && args.length === 1 && style.factors.has(callee.name)
  const texts = yield* all(args.map((a) => write(a, style)))
  return `${yield write(callee, style)}${product ? ' ' : ''}(${joined(texts, ', ')})`
}

const isDdt = (term: Term): Term | undefined =>
  term.kind === 'call' && term.callee.kind === 'name' && term.callee.name === 'ddt' && term.args.length === 1
    ? term.args[0]
    : undefined

/** `u̇`, `τ̇_m`; only over a single letter, where a reader sees it. */
function dotOver(term: Term, count: number, style: Style): string | undefined {
  if (style.ascii || term.kind !== 'name' || count > 2) return undefined
  const name = unicodeName(term.name)
  const [letter = '', ...rest] = name
  if (rest.length > 0 && rest[0] !== '_') return undefined
  return (letter + (count === 2 ? TWO_DOTS : DOT)).normalize('NFC') + rest.join('')
}

function* writeDotted(operand: Term, count: number, style: Style): Writing {
  const dotted = dotOver(operand, count, style)
  if (dotted !== undefined) return dotted
  return 'ddt('.repeat(count) + (yield write(operand, style)) + ')'.repeat(count)
}

function* writePower(term: Term & { readonly kind: 'power' }, style: Style): Writing {
  const base = yield write(term.base, style)
  const whole = style.ascii || term.elementwise ? undefined : wholeExponent(term.exponent)
  if (whole !== undefined) return base + raised(whole)
  return base + (term.elementwise ? '.^' : '^') + (yield write(term.exponent, tight(style)))
}

const LARGEST_RAISED = 999

function wholeExponent(term: Term): number | undefined {
  const [only] = term.kind === 'sum' && term.terms.length === 1 ? term.terms : []
  const size = only ? only.term : term
  if (size.kind !== 'number' || size.unit !== undefined || !Number.isInteger(size.value)) return undefined
  if (size.value < 0 || size.value > LARGEST_RAISED || only?.sign === '+') return undefined
  return only && size.value > 0 ? -size.value : only ? undefined : size.value
}

function* writeSum(term: Term & { readonly kind: 'sum' }, style: Style): Writing {
  const [first, ...rest] = term.terms
  if (!first) return '0'
  const parts = [first.sign === '-' ? '-' : '', yield write(first.term, style)]
  for (const t of rest) parts.push(` ${t.sign} `, yield write(t.term, style))
  return joined(parts)
}

const SIGNS: { readonly [J in Exclude<Join, '/'>]: { readonly ascii: string; readonly unicode: string } } = {
  juxtaposition: { ascii: ' ', unicode: ' ' },
  '*': { ascii: ' * ', unicode: ' * ' },
  '.*': { ascii: ' .* ', unicode: ' ⊙ ' },
  './': { ascii: ' ./ ', unicode: ' ⊘ ' },
}

function* writeProduct(term: Term & { readonly kind: 'product' }, style: Style): Writing {
  const [half, ...others] = term.rest
  const fraction = style.ascii ? undefined : vulgar(term.first, half)
  let before = fraction ?? (yield write(term.first, style))
  const parts = [before]
  for (const { join, term: factor } of fraction === undefined ? term.rest : others) {
    const text: string = yield write(factor, join === '/' ? tight(style) : style)
    if (join === '/') parts.push(looksLikeDerivative(before, text) ? ` / ${text}` : `/${text}`)
    else parts.push(style.ascii ? SIGNS[join].ascii : SIGNS[join].unicode, text)
    before = text
  }
  return joined(parts)
}

function vulgar(
  first: Term,
  next: { readonly join: Join; readonly term: Term } | undefined,
): string | undefined {
  if (first.kind !== 'number' || first.unit !== undefined) return undefined
  if (next?.join !== '/' || next.term.kind !== 'number' || next.term.unit !== undefined) return undefined
  return VULGAR.get(`${first.value}/${next.term.value}`)
}

const LAST_WORD = /[\p{L}\p{M}\p{N}_]+$/u

/** `delta/dt` without blanks would be read as a derivative. */
const looksLikeDerivative = (above: string, below: string): boolean =>
  /^d./.test(LAST_WORD.exec(above)?.[0] ?? '') && /^d[\p{L}\p{N}_]/u.test(below)

function* writeList(
  items: readonly { readonly value: Term; readonly times: number }[],
  style: Style,
): Writing {
  const texts = yield* all(items.map(({ value }) => write(value, style)))
  const shown = texts.map((text, n) => text + (items[n]?.times === 1 ? '' : ` x ${items[n]?.times}`))
  return `[${joined(shown, ', ')}]`
}

/** A signal of a task: arguments, then settings. */
export function writeDrive(drive: DriveTerm, style: Style): string {
  if (drive.kind === 'value') return writeTerm(drive.value, style)
  const parts = drive.args.map((a) => writeDrive(a, style))
  for (const { key, value } of drive.settings)
    parts.push(`${writeName(key.name, style)} = ${writeTerm(value, style)}`)
  return `${writeName(drive.name.name, style)}(${parts.join(', ')})`
}
