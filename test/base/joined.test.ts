/** @file Texts from parts: what `join` makes of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from '../../src/base/joined.js'

test('is what join is', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (parts, separator) => {
      expect(joined(parts, separator)).toBe(parts.join(separator))
      expect(joined(parts)).toBe(parts.join(''))
    }),
  )
})
