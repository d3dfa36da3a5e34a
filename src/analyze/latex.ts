/** @file The derivation as a LaTeX document: equations with their ids, the steps that led there, boundary terms, approximations. */
import type { Equation } from '../derive/derivation.js'
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

const display = (math: string): readonly string[] => ['\\begin{equation*}', math, '\\end{equation*}']

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return [`\\subsection*{${title}}`, '\\begin{itemize}', ...items.map((i) => `\\item ${i}`), '\\end{itemize}']
}

const sentence = (text: string): string => `${latexProse(text).replace(/^[a-z]/, (c) => c.toUpperCase())}.`

export function toLatex(d: Presentable): string {
  const { core } = d
  const lines = [
    '\\documentclass{article}',
    '\\usepackage{amsmath,amssymb}',
    '\\sloppy',
    '\\begin{document}',
    `\\section*{${latexProse(core.model.title || 'Derivation')}}`,
    sentence(summaryLine(d.summary)),
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
      core.boundary.map(
        (b) => `${b.kind} at ${latexProse(b.at)}, ${latexProse(b.state)}: ${latexProse(b.text)}`,
      ),
    ),
    ...list(
      'Conserved',
      core.conserved.map((c) => `$H = ${c.latex}$`),
    ),
    ...list(
      'Approximations',
      core.ledger.map((l) => `${latexProse(l.name)} (${latexProse(l.changed)}): ${latexProse(l.effect)}`),
    ),
    '\\end{document}',
  )
  return `${lines.join('\n')}\n`
}
