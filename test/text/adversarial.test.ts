/** @file Texts meant to hurt: noise, deep nesting, very long lines. Time is bounded and nothing is thrown. */
import { expect, test } from 'vitest'
import type { Code } from '../../src/base/codes/table.js'
import { formatTree } from '../../src/text/format.js'
import { parseText } from '../../src/text/parse.js'
import { spent } from '../spent.js'
import { source } from './strip.js'

const LIMIT = 5000
const MEGA = 1_000_000
const MANY = 100_000
const SOME = 20_000

/** Random characters from a fixed seed. */
function noise(length: number, pick: (random: number) => number): string {
  let seed = 1
  const units: number[] = []
  for (let i = 0; i < length; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    units.push(pick(seed / 2_147_483_648))
  }
  const parts: string[] = []
  for (let i = 0; i < length; i += 10_000) parts.push(String.fromCharCode(...units.slice(i, i + 10_000)))
  return parts.join('')
}

function timed(text: string): ReturnType<typeof parseText> {
  const start = spent()
  const result = parseText(source(text))
  expect(spent() - start).toBeLessThan(LIMIT)
  expect(result.diagnostics.length).toBeLessThanOrEqual(21)
  return result
}

test.each([
  ['bytes', noise(MEGA, (r) => Math.floor(r * 256))],
  ['characters of all scripts', noise(MEGA, (r) => Math.floor(r * 65_536))],
  ['short lines', noise(MEGA / 4, (r) => [10, 97, 40, 61][Math.floor(r * 4)] ?? 32)],
  ['words', noise(MEGA, (r) => 'au (|\'"+=-[],:#\n'.charCodeAt(Math.floor(r * 16)))],
  ['curly quotes', '“'.repeat(SOME)],
  ['quotes', '"\n'.repeat(SOME)],
  ['unclosed lines', 'e = (\n'.repeat(SOME)],
  ['misspelled lines', 'stationray u\n'.repeat(SOME)],
])(
  'very many %s end with the number of problems not shown',
  (_, text) => {
    const { diagnostics } = timed(text)
    expect(diagnostics).toHaveLength(21)
    expect(diagnostics.at(-1)?.code).toBe('E1007')
    expect(diagnostics.at(-1)?.message).toMatch(/^\d{2,} more problems/)
  },
  60_000,
)

test.each<[string, string, Code]>([
  ['parentheses', `e = ${'('.repeat(MANY)}u${')'.repeat(MANY)}`, 'E1018'],
  ['open parentheses', `e = ${'('.repeat(MANY)}`, 'E1018'],
  ['brackets', `constant e = ${'['.repeat(MANY)}`, 'E1018'],
  ['calls', `e = ${'f('.repeat(MANY)}`, 'E1018'],
  ['generators', `task\n input x = ${'f('.repeat(MANY)}`, 'E1018'],
  ['bars', `e = ${'|'.repeat(MANY)}`, 'E1018'],
  ['primes', `e = u${"'".repeat(MANY)}`, 'E1018'],
  ['exponents', `e = u${'^u'.repeat(MANY)}`, 'E1018'],
  ['negative exponents', `e = u${'^-u'.repeat(MANY)}`, 'E1018'],
  ['alternating primes and indices', `e = u${"[i]'".repeat(MANY)}`, 'E1018'],
  ['signs', `e = ${'-'.repeat(MANY)}u`, 'E1017'],
  ['indices', `e = u${'[i]'.repeat(MANY)}`, 'E1019'],
  ['dots', `e = u${'\u0307'.repeat(MANY)}`, 'E1006'],
  ['digits', `e = ${'9'.repeat(MEGA)}`, 'E1005'],
  ['raised digits', `e = u${'²'.repeat(MANY)}`, 'E1005'],
  ['closing brackets', `e = u${')'.repeat(MEGA)}`, 'E1014'],
  ['commas', `state ${'u,'.repeat(MANY)}`, 'E1020'],
])(
  'very many %s are one problem',
  (_, text, code) => {
    expect(timed(text).diagnostics.map((d) => d.code)).toEqual([code])
  },
  60_000,
)

test.each([
  ['terms', `e = u${' + W r'.repeat(SOME)}`],
  ['groups beside each other', `e = u${' + (u)^(2) |u|'.repeat(SOME)}`],
  ['factors', `e = u${' * -u'.repeat(SOME)}`],
  ['juxtaposed factors', `e = u${' u'.repeat(SOME)}`],
  ['quotients', `e = u${'/u'.repeat(SOME)}`],
  ['halves', `e = ${'½ * '.repeat(SOME)}u`],
  ['continued lines', `e = (u\n${'+ u\n'.repeat(SOME)})`],
  ['statements', `state u\nnetwork\n${'h : 3\n'.repeat(SOME)}`],
  ['list items', `constant a = [${'1 x 2, '.repeat(SOME)}1]`],
  ['comments', '# a\n'.repeat(SOME)],
  ['levels, within the bound', `e = ${'('.repeat(250)}u${')'.repeat(250)}`],
])(
  'a text with very many %s is read and written',
  (_, text) => {
    const { tree, diagnostics } = timed(text)
    expect(diagnostics).toEqual([])
    const start = spent()
    const written = formatTree(tree)
    expect(spent() - start).toBeLessThan(LIMIT)
    expect(formatTree(timed(written).tree)).toBe(written)
  },
  60_000,
)

test('a sum of ten thousand terms takes well under a second', () => {
  const text = `e = u${' + W r'.repeat(10_000)}`
  const start = spent()
  expect(parseText(source(text)).diagnostics).toEqual([])
  expect(spent() - start).toBeLessThan(1000)
})

test('empty texts are empty trees', () => {
  for (const text of ['', '\n', '\ufeff', ' \t\r\n', '#']) {
    const { tree, diagnostics } = timed(text)
    expect(diagnostics).toEqual([])
    expect(tree.statements).toEqual([])
  }
  expect(timed('#').tree.below).toEqual([''])
})
