/** @file The canonical text parses to its tree and formats to itself, for random trees and for the shared models. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTree } from '../../src/text/format.js'
import type { SyntaxTree } from '../../src/text/syntax.js'
import { tree } from './arbitrary.js'
import { bare, parsed, source } from './strip.js'

const whole = (part: Pick<SyntaxTree, 'statements' | 'below'>): SyntaxTree => ({
  source: source(''),
  ...part,
})

describe('random trees', () => {
  for (const ascii of [false, true]) {
    test(`come back from ${ascii ? 'ASCII' : 'Unicode'}, and their text stays`, () => {
      fc.assert(
        fc.property(tree, (part) => {
          // A tree without statements has its comments below.
          fc.pre(part.statements.length > 0)
          const text = formatTree(whole(part), { ascii })
          const again = parsed(text)
          expect(bare(again)).toEqual(bare(part))
          expect(formatTree(again, { ascii })).toBe(text)
        }),
        { numRuns: 1500 },
      )
    }, 120_000)
  }

  test('give the same tree in both scripts', () => {
    fc.assert(
      fc.property(tree, (part) => {
        const [unicode, ascii] = [formatTree(whole(part)), formatTree(whole(part), { ascii: true })]
        expect(bare(parsed(unicode))).toEqual(bare(parsed(ascii)))
      }),
      { numRuns: 300 },
    )
  })
})
