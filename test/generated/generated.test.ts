/** @file generated/ is what the tool emits today, byte for byte; a difference is written beside it as *.changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { committed, EXAMPLES, FILES, regenerate } from './regenerate.js'

test.each(Object.keys(EXAMPLES))(
  'generated/%s is up to date',
  (name) => {
    const fresh = regenerate(name)
    const changed = FILES.filter((file) => {
      const path = committed(name, file)
      const text = fresh.get(file) ?? ''
      expect(text.length, file).toBeGreaterThan(100)
      if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
      writeFileSync(`${path}.changed`, text)
      return true
    })
    expect(changed, 'run `npm run generate` and review the difference').toEqual([])
  },
  120_000,
)
