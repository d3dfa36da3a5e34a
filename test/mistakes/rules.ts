/** @file Where the rules stand, and the folders of tests that judge them. */
import { readdirSync } from 'node:fs'
import { type Row, rowsOf, tableRowsOf } from './rows.js'

export interface Rules {
  readonly part: string
  readonly files: readonly string[]
  /** Beginnings of the paths of tests. */
  readonly judges: readonly string[]
  /** What is altered of a file: all of it, or its tables by kind alone. */
  readonly rows: (file: string) => readonly Row[]
}

const inside = (folder: string, names: string): readonly string[] =>
  names.split(' ').map((n) => `src/${folder}/${n}`)

/** All files of a folder that hold a table by kind. */
const withTables = (...folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      (readdirSync(new URL(`../../src/${folder}`, import.meta.url), { recursive: true }) as string[]).map(
        (f) => `src/${folder}/${f.replaceAll('\\', '/')}`,
      ),
    )
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))
    .map((f) => f.replace(/\.ts$/, ''))
    .filter((f) => tableRowsOf(f).length > 0)
    .sort()

export const RULES: readonly Rules[] = [
  {
    part: 'derivation',
    rows: (file) => rowsOf(file),
    files: inside(
      'derive',
      'causal stationary terms boundary symmetric feedback pointwise conserved recurrence noteBoundary momentum shared eligibility deriveWindow axes placed seed functional foldDefinitions deriveStationary deriveRules deriveAction deriveEligibility',
    ),
    judges: [
      'test/derive',
      'test/expr/operator',
      'test/check/confirm',
      'test/check/certificate',
      'test/mistakes/theories',
      'test/system',
      'test/window',
      'test/analyze',
    ],
  },
  {
    part: 'calculus',
    files: withTables('expr'),
    rows: tableRowsOf,
    judges: ['test/expr', 'test/laws', 'test/derive', 'test/check', 'test/window', 'test/analyze'],
  },
  {
    part: 'realization',
    files: withTables('analyze', 'realize'),
    rows: tableRowsOf,
    judges: ['test/realize', 'test/analyze', 'test/check', 'test/system', 'test/runtime'],
  },
  {
    part: 'program',
    files: withTables('program'),
    rows: tableRowsOf,
    judges: [
      'test/program',
      'test/pipeline',
      'test/runtime',
      'test/check',
      'test/window',
      'test/gradient',
      'test/backends',
    ],
  },
  {
    part: 'emitted code',
    files: withTables('backends'),
    rows: tableRowsOf,
    judges: ['test/backends', 'test/pipeline', 'test/program', 'test/generated'],
  },
]

/** What derive/ holds beside its rules: the order of work, records, names, print, refusals. */
export const WITHOUT_RULES: readonly string[] = inside(
  'derive',
  'derivation derive draft indexNames ledger nameErrors notation printOrder show unsupported',
)

/** All files, with their rules. One that changes has to be tried anew before the suite passes. */
export const ruled = (): readonly (readonly [file: string, rules: Rules['rows']])[] =>
  RULES.flatMap(({ files, rows }) => files.map((f) => [f, rows] as const))
