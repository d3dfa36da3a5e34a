/** @file README and docs hold: every command and every program in them runs, links lead somewhere, the tables are true. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { markdown } from '../../src/cli/commands/explain.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { contentOf } from '../../src/program/buffers.js'
import { callNode, MAIN, openFolder, ROOT, TRACE } from './command.js'

const DOCUMENTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** Lines that install, test or take long; they are the only ones that are not run here. */
const SKIPPED = ['npm ci && npm start', 'npm ci && npm test']

const blocks = (name: string, language: string): readonly string[] =>
  [...textOf(name).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')

const commands = (name: string): readonly string[] =>
  blocks(name, 'sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !SKIPPED.includes(line))

const folder = openFolder()
mkdirSync(join(folder.path, 'bin'))
symlinkSync(MAIN, join(folder.path, 'bin/extremal'))
symlinkSync(join(ROOT, 'node_modules/.bin/tsx'), join(folder.path, 'bin/tsx'))
folder.write('bin/npx', '#!/bin/sh\nexec "$@"\n')

test.each(DOCUMENTS.filter((name) => commands(name).length > 0))(
  'the commands of %s run',
  (name) => {
    const cwd = join(folder.path, name.replace(/\W/g, '-'))
    mkdirSync(cwd)
    symlinkSync(join(ROOT, 'examples'), join(cwd, 'examples'))
    const path = `${join(folder.path, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`
    for (const command of commands(name)) {
      const shell = command.replace(/^npx /, `sh "${join(folder.path, 'bin/npx')}" `)
      const { status, stdout, stderr } = spawnSync('sh', ['-c', shell], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PATH: path },
      })
      expect({ command, status, stderr }).toMatchObject({ command, status: 0 })
      expect(stdout).not.toBe('')
      expect(stdout + stderr).not.toMatch(TRACE)
    }
  },
  60_000,
)

/** Inside the package, so that `extremal` is found by its own name; git ignores it. */
const scratch = join(ROOT, 'extremal-out/.documents')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('programs', () => {
  const programs = DOCUMENTS.flatMap((name) =>
    blocks(name, 'ts').map((block, i) => [`${name} ${i + 1}`, block]),
  )

  test.each(programs)('%s runs', async (name, block) => {
    mkdirSync(scratch, { recursive: true })
    const file = join(scratch, `${name.replace(/\W/g, '-')}.mjs`)
    const { code } = await transform(block, { loader: 'ts', format: 'esm' })
    writeFileSync(file, code)
    const outcome = await callNode([file], ROOT)
    expect({ code: outcome.code, err: outcome.err }).toEqual({ code: 0, err: '' })
    if (!name.startsWith('README.md 1')) return
    const [printed = ''] = blocks('README.md', 'text').filter((text) => text.includes('local causal'))
    expect(printed).not.toBe('')
    expect(outcome.out).toContain(printed)
  })

  test('the README has one', () => {
    expect(programs.length).toBeGreaterThan(0)
  })
})

test('what the program in Python names is in the layout of its model, and zero or one at the start as the text says', () => {
  const [program = ''] = blocks('docs/command-line.md', 'python')
  const layout = JSON.parse(textOf('generated/lag-line/model.json')) as {
    ring: number
    buffers: readonly {
      id: string
      name: string | null
      role: string
      shape: readonly number[]
      ring: boolean
    }[]
  }
  const named = [...program.matchAll(/view\((name|id)='([^']+)'\)(\[:n\])?/g)]
  expect(named.length).toBeGreaterThan(3)
  for (const [, key, value, filled] of named) {
    const found = layout.buffers.find((b) => b.role !== 'gradient' && b[key as 'id'] === value)
    expect([value, found?.ring, found?.shape[0] === layout.ring]).toEqual([value, !!filled, !!filled])
  }
  const { buffers } = toProgram(
    derive(parse(textOf('examples/lag-line.energy'))),
    settle(parse(textOf('examples/lag-line.energy')), {}),
  )
  const content = (id: string): number => contentOf(buffers.find((b) => b.id === id) ?? {})[0] ?? 0
  expect([content('learn'), content('given_target_y_y')]).toEqual([1, 0])
})

test('links lead to files', () => {
  const lost = DOCUMENTS.flatMap((name) =>
    [...textOf(name).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((to) => !existsSync(join(ROOT, dirname(name), to)))
      .map((to) => `${name}: ${to}`),
  )
  expect(lost).toEqual([])
})

/** A line of the table: model, derives, runs. Claims are held; that something is not yet possible is not. */
const claims = [
  ...textOf('README.md').matchAll(/^\| \[[^\]]+\]\((examples\/[^)]+)\)[^|]*\| ([^|]*) \| ([^|]*) ?\|$/gm),
]

test.each(claims.map((match) => match.slice(1, 4)))('%s does what the README says', (file, derives, runs) => {
  const model = parse(textOf(file ?? ''))
  if (derives !== 'yes') return
  const derivation = derive(model)
  expect(derivation.equations.length).toBeGreaterThan(0)
  if (runs?.trim() === 'yes') {
    const dt = model.simulate.dt === undefined ? { dt: 0.1 } : {}
    expect(toProgram(derivation, settle(model, dt)).step.length).toBeGreaterThan(0)
  }
})

test('the table of the README is found', () => {
  expect(claims.length).toBeGreaterThan(5)
})

test('docs/diagnostics.md is the code table (write it anew: extremal explain --markdown > docs/diagnostics.md)', () => {
  expect(textOf('docs/diagnostics.md')).toBe(markdown())
})

test('a shorter first light trains, prints its table and writes its figure', async () => {
  const outcome = await callNode([join(ROOT, 'examples/first-light.mjs'), '1000'], folder.path)
  expect(outcome.err).toBe('')
  expect(outcome.out).toContain('Verdict: approximate')
  expect(outcome.out).toMatch(/instantaneous +\(0\.50/)
  for (const kind of ['svg', 'csv', 'json'])
    expect(folder.has(`extremal-out/first-light/first-light.${kind}`)).toBe(true)
})
