/** @file What the parser refuses: the code, the exact characters, the nearest word and a remedy. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODES, type Code } from '../../src/base/codes/table.js'
import { TEXT_CODES } from '../../src/base/codes/text.js'
import { render } from '../../src/base/diagnostic.js'
import { formatTree } from '../../src/text/format.js'
import { parseText } from '../../src/text/parse.js'
import { EXAMPLES } from './examples.js'
import { bare, parsed, problems, source, under } from './strip.js'

/** Text, code, characters under the carets, and a part of the remedy (or of what is nearest, behind `~`). */
const BROKEN: readonly (readonly [string, Code, string, string])[] = [
  ['state u $', 'E1001', '$', 'remove'],
  ['e = W\\tau', 'E1001', '\\', "'tau'"],
  ['e = _x', 'E1001', '_', 'begin the name'],
  ['e = a; r = b', 'E1001', ';', 'one statement per line'],
  ['e = Wᵀ r', 'E1001', 'ᵀ', "W'"],
  ['e = D(tau)† u', 'E1001', '†', 'D(-tau)'],
  ['e = ∂E', 'E1001', '∂E', "'dE/du'"],
  ['e = \ud800 u', 'E1001', '\ud800', 'UTF-8'],
  ['energу E = u', 'E1002', 'у', "'y'"],
  ['e = ｕ − 1', 'E1002', 'ｕ', "'u'"],
  ['e = u – r', 'E1002', '–', "'-'"],
  ['model “Title”', 'E1002', '“', "'\"'"],
  ['e = phi’(u)', 'E1002', '’', "write '''"],
  ['e = 𝛽 u', 'E1002', '𝛽', "'beta'"],
  ['e = u\u200b - r', 'E1003', '\u200b', 'delete'],
  ['e =\u00a0u', 'E1003', '\u00a0', 'plain blank'],
  ['e = u\0', 'E1003', '\0', 'delete'],
  ['a = "file.npz', 'E1004', '"file.npz', 'close'],
  ['constant a = 1e999', 'E1005', '1e999', '1.8e308'],
  ['e = ē', 'E1006', 'ē', 'e_bar'],
  ['e = u⃛', 'E1006', 'u⃛', "'ddt(u)'"],
  ['e = öl', 'E1006', 'ö', "'ddt(ol)'"],
  ['e = h1̇', 'E1006', '1̇', "'ddt(h1)'"],
  ['e = (a, b)', 'E1012', ',', 'one expression'],
  ['stationray u', 'E1010', 'stationray', '~stationary'],
  ['enrgy E = u', 'E1010', 'enrgy', '~energy'],
  ['State u', 'E1010', 'State', '~state'],
  ['foo', 'E1010', 'foo', 'keyword'],
  ['minimise E in W', 'E1010', 'minimise', '~descend'],
  ['netwrok\n x -> h', 'E1010', 'netwrok', '~network'],
  ['task\n inptu x = sine(1)', 'E1010', 'inptu', '~input'],
  ['e = u - ', 'E1011', '', "behind '-'"],
  ['e = u**2', 'E1011', '*', 'u^2'],
  ['e == u', 'E1011', '=', "single '='"],
  ['e = phi()', 'E1011', ')', 'between the brackets'],
  ['lag e f', 'E1012', 'f', 'line of its own'],
  ['e = u = v', 'E1012', '=', 'line of its own'],
  ['dt = 0.1, method = euler', 'E1012', ',', 'simulate'],
  ['simulate\n dt = 0.1 method = euler', 'E1012', 'method', "','"],
  ['network\n h : P 30 I 3', 'E1012', 'I', "','"],
  ['e = sum(j, W[i,j] r[j]', 'E1013', '(', "')'"],
  ['e = |u - r', 'E1013', '|', "'|'"],
  ['e = (u\nweight W', 'E1013', '(', "')'"],
  ['e = u - r)', 'E1014', ')', "remove the ')'"],
  ['e = (u - r]', 'E1014', ']', "with ')'"],
  ['e = a/b c', 'E1015', 'b c', "'(a/b) c' or 'a/(b c)'"],
  ['e = 2 a/(b + c) d', 'E1015', '(b + c) d', "'(2 a/(b + c)) d' or '2 a/((b + c) d)'"],
  ['e = a/f(x) u', 'E1015', 'f(x) u', 'a/(f(x) u)'],
  ['e = a/x[i] u', 'E1015', 'x[i] u', "'(a/x[i]) u'"],
  ['e = 1/tau (u - v)', 'E1015', 'tau (u - v)', "'(1/tau) (u - v)'"],
  ['constant a = 1/2 ms', 'E1015', '2 ms', "'/(2 ms)'"],
  ['e = u[i] 2', 'E1016', '2', "'2 u[i]'"],
  ['constant a = 1 2', 'E1016', '2', "'*'"],
  ['e = u - -r', 'E1017', '-', 'brackets'],
  [`e = ${'('.repeat(257)}u${')'.repeat(257)}`, 'E1018', '(', 'name an inner part'],
  ['e = u[i+1]', 'E1019', '+', 'names'],
  ['e = u[1]', 'E1019', '1', "'u[i]'"],
  ['e = W[i][j]', 'E1019', '[', "'W[i,j]'"],
  ['state 3', 'E1020', '3', 'name'],
  ['energy = 3', 'E1020', 'energy', "'energy name"],
  ['model Title', 'E1021', 'Title', 'model "Title"'],
  ['cost C 1/2 |y - r|^2', 'E1021', '1', "'cost C = "],
  ['network\n h 53', 'E1021', '53', "'h : 53'"],
  ['simulate\n dt : 0.1', 'E1021', ':', "'dt = "],
  ['tau * u = r', 'E1022', 'tau * u', 'ddt(u)'],
  ['constant tau', 'E1023', 'tau', "'constant tau = "],
  ['signal R = 3', 'E1023', '=', "'signal R'"],
  ['state u : P', 'E1023', ':', "'state u on P'"],
  ['weight W on P', 'E1023', 'on', 'post <- pre'],
  ['descend E in W rte eta = 1', 'E1024', 'rte', '~rate'],
  ['descend E W', 'E1024', 'W', "'descend E in"],
  ['descend E in W every 2 every 3', 'E1024', 'every', "one 'every'"],
  ['flow E in u', 'E1024', '', '1/tau'],
  ['contrast E in W every 20 rate eta = 1', 'E1024', '', 'between beta'],
  ['network\n h : 2.5', 'E1025', '2.5', 'h : 53'],
  ['network\n h : 20x24x24', 'E1025', '20x24x24', "'20 x 24 x 24'"],
  ['network\n h6..h2 : 3', 'E1026', 'h6..h2', "'h2..h6'"],
  ['network\n h1..h99999999 : 3', 'E1026', 'h1..h99999999', 'larger size'],
  ['network\n h <- x', 'E1027', '<-', "'x -> h'"],
  ['weight W : P -> I', 'E1027', '->', "'W : post <- pre'"],
  ['keep W > 3', 'E1028', '>', "'>='"],
  ['keep 0 <= W >= 3', 'E1028', '>=', 'low <= name <= high'],
  ['keep 2 W >= 0', 'E1028', '2 W', 'name >= value'],
  ['simulate dt = 0.1', 'E1029', 'dt', "'simulate' alone"],
  ['x : input 3', 'E1030', 'x', "'network' alone"],
  ['simulate\n tau * ddt(u) = -u', 'E1030', 'tau', "above 'simulate'"],
  ['constant s = 2, tau = 10 s', 'E1031', 's', "'* s'"],
  ['approximate casual', 'E1032', 'casual', '~causal'],
  ['constant a = [0.6 x 1.5]', 'E1033', '1.5', 'whole number'],
]

describe('a broken line', () => {
  test.each(BROKEN)('%j is %s at %j', (text, code, characters, hint) => {
    const [first, ...others] = problems(text)
    expect(others).toEqual([])
    expect(first?.code).toBe(code)
    expect(under(text, first)).toBe(characters)
    const remedy = first?.remedy ?? CODES[code].remedy
    if (hint.startsWith('~')) expect(first?.nearest).toBe(hint.slice(1))
    else expect(remedy).toContain(hint)
  })

  test('has a message in lower case, what was found and what was expected', () => {
    for (const [text] of BROKEN) {
      const [first] = problems(text)
      expect(first?.message).toMatch(/^['a-z]/)
      expect(first?.found).toBeTruthy()
      expect(first?.expected).toBeTruthy()
      const shown = first ? render(first, source(text)) : ''
      expect(shown).toMatch(/ --> test\.energy:\d+:\d+\n/)
      expect(shown).toContain('remedy:')
    }
  })
})

test('every code of the table has an example that gives it, and each is met above', () => {
  const met = new Set(BROKEN.map(([, code]) => code))
  for (const [code, page] of Object.entries(TEXT_CODES)) {
    expect(problems(page.example).map((d) => d.code)).toContain(code)
    if (code !== 'E1007') expect(met).toContain(code)
    expect(page.title).toMatch(/^[a-z]/)
    expect(page.remedy).not.toBe('')
  }
})

test('all problems of a text come together, in its order, and the sound lines stay', () => {
  const text = 'stat u\nweight W\ne = (u\nkeep W > 1\nr = $ u\nlag e'
  const { tree, diagnostics } = parseText(source(text))
  expect(diagnostics.map((d) => d.code)).toEqual(['E1010', 'E1013', 'E1028', 'E1001'])
  expect(tree.statements.map((s) => s.kind)).toEqual(['declaration', 'definition', 'lag'])
})

test('an unclosed bracket ends at the next statement, whatever follows', () => {
  const text = 'e = (u\nweight W\nr = u)\nx = (u\n + v)'
  const { tree, diagnostics } = parseText(source(text))
  expect(diagnostics.map((d) => [d.code, d.span?.start])).toEqual([
    ['E1013', 4],
    ['E1014', 21],
  ])
  expect(tree.statements.map((s) => s.kind)).toEqual(['declaration', 'definition'])
})

test('of many problems twenty are shown and the rest is counted', () => {
  const shown = problems('stationray u\n'.repeat(100))
  expect(shown).toHaveLength(21)
  expect(shown.at(-1)?.code).toBe('E1007')
  expect(shown.at(-1)?.message).toBe('80 more problems in this text')
})

test('mutated models never throw, point into their text, and what is accepted stays stable', () => {
  const pool = [
    '(',
    ')',
    '[',
    '|',
    "'",
    '‖',
    '=',
    '\n',
    ' ',
    '#',
    '"',
    ',',
    ':',
    '->',
    '..',
    '^',
    '/',
    'x',
    '2',
    'u',
    'τ',
    '½',
    '²',
    '\u0307',
    '\0',
    'й',
    '-',
    '<=',
    'rate ',
    'network\n',
  ]
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(6), add: fc.constantFrom('', ...pool) })
  let accepted = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...EXAMPLES),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      ([, model], edits) => {
        let text = model
        for (const { at, cut, add } of edits) {
          const i = at % text.length
          text = text.slice(0, i) + add + text.slice(i + cut)
        }
        const { tree, diagnostics } = parseText(source(text))
        for (const d of diagnostics) {
          expect(d.code in TEXT_CODES).toBe(true)
          expect(d.span && d.span.start >= 0 && d.span.start <= d.span.end && d.span.end <= text.length).toBe(
            true,
          )
          expect(render(d, tree.source)).toContain(d.code)
        }
        if (diagnostics.length > 0) return
        accepted++
        for (const ascii of [false, true]) {
          const again = parsed(formatTree(tree, { ascii }))
          expect(bare(again)).toEqual(bare(tree))
        }
      },
    ),
    { numRuns: 1500 },
  )
  expect(accepted).toBeGreaterThan(50)
})
