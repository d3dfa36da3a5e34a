/** @file Mechanical mistakes: what is recorded of them is of the rules as they stand, and nothing survives without a reason. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { idle, survivors } from './mechanical.js'
import { mutantsOf, mutantsOfRow } from './mutants.js'
import { readTries } from './record.js'
import { RULES, ruled, WITHOUT_RULES } from './rules.js'

const TRIES = readTries()
const COMMAND = 'tried before it was changed: npm run mutants --'

describe.each(ruled())('%s', (file, rulesOf) => {
  test('every rule was tried as it stands', () => {
    const tried = TRIES[file] ?? {}
    const stale = rulesOf(file).filter((r) => tried[r.name]?.hash !== r.hash)
    expect(stale.map((r) => `${r.name} was ${COMMAND} ${file}`)).toEqual([])
  })

  test('in all places where it can be altered', () => {
    for (const row of rulesOf(file)) {
      const { tried = [], refused = 0 } = TRIES[file]?.[row.name] ?? {}
      expect(tried.length + refused, row.name).toBe(mutantsOfRow(row).length)
    }
  })

  test('what no test notices is explained', () => {
    const open = survivors(TRIES).filter((s) => s.file === file && s.why === undefined)
    expect(open.map((s) => `${s.rule}: ${s.tried.from} => ${s.tried.to}`)).toEqual([])
  })
})

test('every file of derive/ is among the rules, or known to hold none', () => {
  const files = readdirSync(new URL('../../src/derive', import.meta.url)).map(
    (f) => `src/derive/${f.replace('.ts', '')}`,
  )
  const known = [...RULES.flatMap((r) => r.files), ...WITHOUT_RULES]
  expect(files.filter((f) => !known.includes(f))).toEqual([])
})

test('no reason stands for a mistake that is noticed', () => {
  expect(idle(TRIES)).toEqual([])
})

test('a rule is altered in its sign, an operand, an index and by leaving out', () => {
  const kinds = mutantsOf('src/derive/functional', ['DERIVATIVES']).map((m) => m.kind)
  expect(new Set(kinds)).toEqual(new Set(['sign', 'operand', 'index', 'drop']))
})
