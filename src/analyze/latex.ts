/** @file The derivation as a LaTeX document: equations with their ids, the steps that led there, boundary terms, approximations. */
import type { Equation } from '../derive/derivation.js'
import { latexOf, latexSymbol } from '../derive/show.js'
import type { Model } from '../model/model.js'
import { momentumLatex } from './momentum.js'
import { KINDS, type Presentable, summaryLine, TITLES, tag } from './present.js'

/** What prose may hold beyond ASCII, as math. */
const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '†': '^\\dagger',
  '⁻¹': '^{-1}',
  '²': '^2',
  '³': '^3',
  '½': '\\tfrac12',
  '⊙': '\\odot',
  '‖': '\\|',
  '→': '\\to',
  '≥': '\\ge',
  '≤': '\\le',
  '∂': '\\partial',
  '∫': '\\int',
  '×': '\\times',
  Σ: '\\Sigma',
  Δ: '\\Delta',
}
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi - pi rho - sigma tau upsilon phi chi psi omega'
const FIRST = 'α'.codePointAt(0) ?? 0

function sign(c: string): string {
  const known = SIGNS[c]
  if (known !== undefined) return `$${known}$`
  const greek = GREEK.split(' ')[(c.codePointAt(0) ?? 0) - FIRST]
  return greek === undefined || greek === '-' ? '?' : `$\\${greek}$`
}

/** Text as LaTeX prose: special characters escaped, signs and Greek letters as math, dots above letters too. */
export const latexProse = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\\]/g, '/')
    .replace(/[&%$#_{}]/g, (c) => `\\${c}`)
    .replace(/\^/g, '\\^{}')
    .replace(/([A-Za-z])\u0307/g, (_, c: string) => `$\\dot ${c}$`)
    .replace(/([α-ω])\u0307/gu, (_, c: string) => sign(c).replace('$', '$\\dot '))
    .replace(/\u0308|\u0307/g, '')
    .replace(/⁻¹/g, () => sign('⁻¹'))
    .replace(/[^\x20-\x7e$]/gu, sign)

const heading = (e: Equation): string => `\\noindent\\texttt{${latexProse(e.id)}} (${tag(e)})`

/** A line of an equation holds about so many signs. */
const WIDEST = 72

const signsOf = (math: string): number => math.replace(/\\[a-zA-Z]+/g, 'x').replace(/[{}_^\\ ,]/g, '').length

/** The terms of the outermost sum, each with the sign before it. */
function termsOf(math: string): readonly string[] {
  const terms: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of math.matchAll(/\\left|\\right|[{}]| [+-] /g)) {
    if (sign === '{' || sign === '\\left') depth++
    else if (sign === '}' || sign === '\\right') depth--
    else if (depth === 0) {
      terms.push(math.slice(start, index))
      start = index
    }
  }
  return [...terms, math.slice(start)]
}

/** A wide equation is broken between its terms. */
function broken(math: string): string {
  const at = math.indexOf(' = ')
  if (signsOf(math) <= WIDEST || at < 0) return math
  const lines: string[] = []
  for (const term of termsOf(math.slice(at + 3))) {
    const last = lines.at(-1)
    if (last === undefined || signsOf(last + term) > WIDEST) lines.push(term)
    else lines[lines.length - 1] = last + term
  }
  if (lines.length < 2) return math
  return `\\begin{aligned} ${math.slice(0, at)} = {} & ${lines.join(' \\\\ & {}')} \\end{aligned}`
}

const display = (math: string): readonly string[] => [
  '\\begin{equation*}',
  signsOf(math) <= WIDEST ? math : `\\fitted{${broken(math)}}`,
  '\\end{equation*}',
]

/** What is wider than the page although it is broken is set smaller. */
const FITTED = [
  '\\newsavebox{\\fit}',
  '\\newcommand{\\fitted}[1]{\\sbox{\\fit}{$\\displaystyle #1$}%',
  '\\ifdim\\wd\\fit>\\linewidth\\resizebox{\\linewidth}{!}{\\usebox{\\fit}}\\else\\usebox{\\fit}\\fi}',
]

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return [
    `\\subsection*{${title}}`,
    '\\begin{itemize}\\raggedright',
    ...items.map((i) => `\\item ${i}`),
    '\\end{itemize}',
  ]
}

const sentence = (text: string): string => `${latexProse(text).replace(/^[a-z]/, (c) => c.toUpperCase())}.`

const NOTATION =
  'Here $\\mathcal{D}^{\\pm}_{\\tau} = 1 \\pm \\tau \\, \\mathrm{d}/\\mathrm{d}t$ and $\\mathcal{I}^{\\pm}_{\\tau} = (\\mathcal{D}^{\\pm}_{\\tau})^{-1}$, and $\\odot$ is the product of entries.'

/** What the derivation starts from. */
function statement({ costs, energies }: Model): readonly string[] {
  const fields = [...costs.values(), ...energies.values()]
  if (fields.length === 0) return []
  return [
    '\\subsection*{Energy}',
    ...fields.flatMap((f) => display(`${latexSymbol(f.name)} = ${latexOf(f.body)}`)),
    NOTATION,
  ]
}

export function toLatex(d: Presentable): string {
  const { core } = d
  const lines = [
    '\\documentclass{article}',
    '\\usepackage{amsmath,amssymb,graphicx}',
    ...FITTED,
    '\\sloppy',
    '\\begin{document}',
    `\\section*{${latexProse(core.model.title || 'Derivation')}}`,
    sentence(summaryLine(d.summary)),
    ...statement(core.model),
  ]
  for (const kind of KINDS) {
    const own = d.equations.filter((e) => e.kind === kind)
    if (own.length === 0) continue
    lines.push(`\\subsection*{${TITLES[kind]}}`)
    for (const e of own) lines.push(heading(e), ...display(e.latex))
  }
  if (core.steps.length > 0) {
    lines.push('\\subsection*{Derivation}', '\\begin{enumerate}')
    for (const s of core.steps) {
      const given = s.assumption === undefined ? '' : ` Assumed: ${latexProse(s.assumption)}.`
      lines.push(`\\item \\emph{${latexProse(s.rule)}.} ${sentence(s.reason)}${given}`, ...display(s.latex))
    }
    lines.push('\\end{enumerate}')
  }
  lines.push(
    ...list(
      'Boundary terms',
      core.boundary.map((b) => `${b.kind} at $${b.at}$, ${latexProse(b.state)}: ${b.latex}.`),
    ),
    ...list(
      'Conserved',
      core.conserved.map((c) => `$H = ${c.latex}$`),
    ),
    ...list('Momentum', momentumLatex(core)),
    ...list(
      'Approximations',
      core.ledger.map((l) => `${latexProse(l.name)} (${latexProse(l.changed)}): ${latexProse(l.effect)}`),
    ),
    '\\end{document}',
  )
  return `${lines.join('\n')}\n`
}
