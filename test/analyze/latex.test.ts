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

const WIDE = `state u
weight W
bias b
target y
activation phi = tanh
constant tau_m = 1, tau_r = 0.3, ta = 2, tb = 5, d = 0.2, beta = 0.1, eta = 0.01
parameter g = 0.2
r = phi(D(tau_r) u) ./ (1 + sum(phi(D(tau_r) u).^2))
e = D(tau_m) u - W delay(d) r + g .* I(ta) u + 0.1 * I(tb) I(ta) u - b
energy E = 1/2 |e|^2 + beta/2 |y - r|^2
stationary u
descend E in W, g, ta rate eta
`
const wide = (): string => derive(parse(WIDE)).toLatex()

test('wide equations are broken between their terms, and every equation stands with its id', () => {
  const text = wide()
  expect(text).toMatch(/\\begin{aligned} e = {} & .* \\\\ & {} - .*\\end{aligned}/)
  expect(text).toContain('E = \\tfrac{1}{2} \\, \\left\\lVert e')
  for (const { id } of derive(parse(WIDE)).equations) expect(text).toContain(`\\texttt{${latexProse(id)}}`)
  expect(latexOf('lag-line.energy')).toMatch(/natural at \$t = T\$, u: \$.* = 0\$\./)
})

test('two phases stand as a difference', () => {
  const text = latexOf('equilibrium-propagation.energy')
  expect(text).toContain('\\Delta W = \\frac{\\eta}{')
  expect(text).toContain('\\right|_{\\beta = ')
})

test.runIf(hasLatex())(
  'pdflatex has nothing to warn about',
  () => {
    const scratch = mkdtempSync(join(tmpdir(), 'extremal-'))
    try {
      for (const [file, text] of [
        ...examples.slice(0, 4).map((f) => [f, latexOf(f)]),
        ['wide', wide()],
      ] as const) {
        writeFileSync(join(scratch, 'model.tex'), text ?? '')
        const log = execFileSync('pdflatex', ['-interaction=nonstopmode', 'model.tex'], {
          cwd: scratch,
        }).toString()
        expect(log, file).not.toMatch(/warning|^!|overfull|underfull/im)
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
  60_000,
)
