/** @file Damaged models: tokens deleted, doubled, replaced. Each gives a model or diagnostics, never another exception. */
import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/base/codes/table.js'
import { ModelError, render } from '../../src/base/diagnostic.js'
import { type Random, randomStream } from '../../src/base/random.js'
import { elaborate } from '../../src/model/elaborate.js'
import { parse } from '../../src/model/parse.js'
import { parseText } from '../../src/text/parse.js'
import { exampleNames, exampleText } from './examples.js'

const TOKENS = /\s+|[A-Za-z_]\w*|\d+(?:\.\d+)?|./gu

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random.uniform() * list.length)] as T

/** Mostly tokens of the same form, so that the text stays one and its meaning breaks. */
function alike(token: string, pool: readonly string[], random: Random): readonly string[] {
  const form = [/^[A-Za-z_]/u, /^\d/u].find((f) => f.test(token))
  return form && random.uniform() < 0.8 ? pool.filter((t) => form.test(t)) : pool
}

function damage(text: string, random: Random, pool: readonly string[]): string {
  const tokens = text.match(TOKENS) ?? []
  const strokes = 1 + Math.floor(random.uniform() * 3)
  for (let k = 0; k < strokes; k++) {
    const at = Math.floor(random.uniform() * tokens.length)
    const choice = random.uniform()
    if (choice < 0.25) tokens.splice(at, 1)
    else if (choice < 0.4) tokens.splice(at, 0, tokens[at] ?? '')
    else if (choice < 0.9) tokens[at] = pick(random, alike(tokens[at] ?? '', pool, random))
    else tokens.splice(at, 0, ` ${pick(random, pool)} `)
  }
  return tokens.join('')
}

const EXTRA = [
  '(',
  ')',
  '[i]',
  "'",
  '|',
  '^2',
  '.*',
  '/',
  '-',
  ' = ',
  ',',
  'ddt',
  'D(tau)',
  'sum',
  'dot',
  'softmax',
  'W',
  'u',
  'y',
  '0',
  '1e308',
  '[1, 2]',
  'ms',
  '->',
  'on',
  'rate',
  '"x"',
  'normal(0, 1)',
  'identity',
  'sum(j, u[j])',
  "u'",
]

describe('nonsense', () => {
  it.each(exampleNames)('%s', (name) => {
    const text = exampleText(name)
    // Comments would take most of the strokes.
    const bare = text.replace(/#.*$/gmu, '')
    const pool = [...(bare.match(TOKENS) ?? []).filter((t) => t.trim() !== ''), ...EXTRA]
    const random = randomStream(11, name)
    let refused = 0
    for (let n = 0; n < 20; n++) {
      const broken = damage(bare, random, pool)
      // Also what is left of a text with mistakes has to be readable.
      elaborate(parseText({ name: 'broken.energy', text: broken }).tree)
      try {
        parse(broken)
      } catch (error) {
        if (!(error instanceof ModelError))
          throw new Error(`${String(error)}\n${(error as Error).stack}\n${broken}`)
        refused++
        expect(error.diagnostics.length).toBeGreaterThan(0)
        for (const d of error.diagnostics) {
          const shown = render(d, error.source)
          expect(shown).not.toMatch(/undefined|NaN|\[object|internal:/u)
          expect(d.span, shown).toBeDefined()
          expect(d.remedy ?? CODES[d.code].remedy, shown).not.toBe('')
        }
      }
    }
    expect(refused).toBeGreaterThan(8)
  })

  it('empty and tiny texts', () => {
    for (const text of [
      '',
      '\n',
      '#',
      'u',
      'model ""',
      'network',
      'task',
      'simulate',
      'state u',
      'r = 1',
      'energy E = 1',
    ]) {
      try {
        parse(text)
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError)
      }
    }
  })
})
