/** @file The LaTeX of every example: plain ASCII, balanced, with steps and ids; pdflatex (where present) has nothing to warn about. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { latexProse } from '../../src/analyze/latex.js'
import { derive, parse } from '../../src/index.js'

const folder = new URL('../../examples/', import.meta.url)
const examples = ['', 'more/'].flatMap((sub) =>
  readdirSync(new URL(sub, folder))
    .filter((file) => file.endsWith('.energy'))
    .map((file) => sub + file),
)

const latexOf = (file: string): string => derive(parse(readFileSync(new URL(file, folder), 'utf8'))).toLatex()

test.each(examples)('%s reads as plain, balanced LaTeX', (file) => {
  const text = latexOf(file)
  expect(text).toMatch(/^[\x20-\x7e\n]*$/)
  expect(text).not.toContain('?')
  let depth = 0
  for (const c of text.replace(/\\[{}]/g, '')) {
    depth += c === '{' ? 1 : c === '}' ? -1 : 0
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
  expect((text.match(/\\left/g) ?? []).length).toBe((text.match(/\\right(?!arrow)/g) ?? []).length)
  expect((text.match(/\$/g) ?? []).length % 2).toBe(0)
})

test('prose keeps its signs and escapes what LaTeX would take for its own', () => {
  expect(latexProse('δS/δu = (O†)⁻¹ x_1 & 50 %')).toBe(
    '$\\delta$S/$\\delta$u = (O$^\\dagger$)$^{-1}$ x\\_1 \\& 50 \\%',
  )
  expect(latexProse("τ_m * u̇ = W' r")).toBe("$\\tau$\\_m * $\\dot u$ = W' r")
})

function hasLatex(): boolean {
  try {
    execFileSync('pdflatex', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.runIf(hasLatex())(
  'pdflatex has nothing to warn about',
  () => {
    const scratch = mkdtempSync(join(tmpdir(), 'extremal-'))
    try {
      for (const file of examples.slice(0, 4)) {
        writeFileSync(join(scratch, 'model.tex'), latexOf(file))
        const log = execFileSync('pdflatex', ['-interaction=nonstopmode', 'model.tex'], {
          cwd: scratch,
        }).toString()
        expect(log, file).not.toMatch(/warning|^!|overfull/im)
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
  60_000,
)
