/** @file The published experiments, each in its short form: every claim holds, its figure draws, its record is whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Experiment, ResultRecord } from '../../examples/papers/experiment.js'
import { noteText } from '../../examples/papers/note.js'
import { experimentNames, resultsText } from '../../examples/papers/results.js'
import { figure } from '../../src/index.js'
import { callNode, openFolder, ROOT } from '../cli/command.js'

const PAPERS = join(ROOT, 'examples/papers')
const names = experimentNames()

test('there are experiments', () => {
  expect(names.length).toBeGreaterThan(2)
})

describe.each(names)('%s', (name) => {
  test('what it claims holds', { timeout: 60_000 }, async () => {
    const { experiment } = (await import(join(PAPERS, `${name}.ts`))) as { experiment: Experiment }
    expect(experiment.name).toBe(name)
    const ticks: number[] = []
    const { panels, claims } = await experiment.run('short', (done, total) => ticks.push(done / total))
    expect(claims.length).toBeGreaterThan(0)
    for (const c of claims) expect(c).toEqual({ ...c, holds: true })
    expect(ticks.at(-1)).toBeCloseTo(1, 9)
    expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks)
    for (const { curves } of panels)
      for (const { x, y } of curves) {
        expect(x.length).toBe(y.length)
        expect(Array.from(y).every(Number.isFinite)).toBe(true)
      }
    expect(await figure(panels, { title: experiment.title })).toContain('</svg>')
  })
})

describe('from the command line', () => {
  const folder = openFolder()
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const script = join(PAPERS, 'nla-2024-moving-equilibrium.ts')

  test('figure and record are written, the claims stand in both', { timeout: 60_000 }, async () => {
    const { code, out, err } = await callNode([tsx, script, '--short', '--out', 'here'], folder.path)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^holds .*exp\(-t\/tau\)/mu)
    expect(folder.has('here/nla-2024-moving-equilibrium.svg')).toBe(true)
    const record = JSON.parse(folder.read('here/nla-2024-moving-equilibrium.json')) as {
      readonly claims: unknown
    }
    expect(record).toMatchObject({ experiment: 'nla-2024-moving-equilibrium', length: 'short' })
    expect(record.claims).toHaveLength(3)
  })

  test.each([
    ['what is not understood', ['--fast']],
    ['data that it takes none of', ['--short', '--data', '.']],
  ])('%s is refused', { timeout: 60_000 }, async (_, options) => {
    const { code, out, err } = await callNode([tsx, script, ...options], folder.path)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('usage: npx tsx examples/papers/nla-2024-moving-equilibrium.ts [--short] [--out DIR]\n')
  })

  test('a run that ends in numbers that are not finite is told of, with the step and no stack trace', {
    timeout: 60_000,
  }, async () => {
    folder.write(
      'ends.mts',
      `import { compile, derive, parse } from ${JSON.stringify(join(ROOT, 'dist/src/index.js'))}
import { main } from ${JSON.stringify(join(ROOT, 'examples/papers/experiment.ts'))}
const run = async () => {
  const model = parse('state u\\nconstant tau = 1\\ntau * ddt(u) = u .* u .* u\\nnetwork\\n  a : 1\\nsimulate\\n  dt = 1, method = euler\\n')
  const sim = (await compile(derive(model))).start()
  sim.set('u[a]', [10])
  await sim.run({}, { steps: 20 })
}
await main(import.meta.url, { name: 'ends', title: 'it', cites: 'nobody', run })
`,
    )
    const { code, err } = await callNode([tsx, 'ends.mts'], folder.path)
    expect(code).toBe(1)
    expect(err).toMatch(/^error E6001: 'u\[a\]' is no longer finite at step \d+/u)
    expect(err).not.toMatch(/ {4}at /u)
  })
})

describe('docs/rule.md', () => {
  test('says what the derivation and the record say', () => {
    expect(readFileSync(join(ROOT, 'docs/rule.md'), 'utf8')).toBe(noteText())
  })
})

describe('docs/results.md', () => {
  test('says what the records say, all of them of full runs', () => {
    expect(readFileSync(join(ROOT, 'docs/results.md'), 'utf8')).toBe(resultsText())
    const files = readdirSync(join(ROOT, 'generated/papers')).filter((file) => file.endsWith('.json'))
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      const record = JSON.parse(readFileSync(join(ROOT, `generated/papers/${file}`), 'utf8')) as ResultRecord
      expect(record).toMatchObject({ experiment: file.replace('.json', ''), length: 'full' })
      expect(names).toContain(record.file ?? record.experiment)
    }
  })
})
