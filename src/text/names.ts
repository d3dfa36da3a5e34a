/** @file Names in three scripts: canonical ASCII, Unicode for output, LaTeX for papers. */
import { PRINTED } from './alphabet.js'
import { scanName } from './scanName.js'

/** The one spelling of a name: `τ_m`, `τₘ` and `tau_m` are `tau_m`. What is no name comes back as it is. */
export function canonicalName(text: string): string {
  const scanned = scanName(text, 0)
  const clean =
    scanned && scanned.end === text.length && scanned.dots === 0 && !scanned.alike && !scanned.marked
  return clean ? scanned.name : text
}

const PART = /^([A-Za-z]+)(\d*)$/

/** Below, two letters are mostly two indices: `W_pi` runs from I to P. */
const isGreek = (word: string, below: boolean): boolean => PRINTED.has(word) && (!below || word.length > 2)

const unicodePart = (part: string, place: number): string => {
  const [, word = '', digits = ''] = PART.exec(part) ?? []
  return isGreek(word, place > 0) ? (PRINTED.get(word) ?? '') + digits : part
}

/** The name with Greek letters: `tau_m` as `τ_m`; `canonicalName` takes it back. */
export const unicodeName = (name: string): string => name.split('_').map(unicodePart).join('_')

/** LaTeX spells some letters as Latin ones. */
const PLAIN_CAPITALS: ReadonlySet<string> = new Set(
  'Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'.split(' '),
)

const latexWord = (word: string, below: boolean): string => {
  if (word.length <= 1) return word
  if (!isGreek(word, below)) return PLAIN_CAPITALS.has(word) ? `\\${word}` : `\\mathrm{${word}}`
  return `\\${word === 'epsilon' ? 'varepsilon' : word}`
}

/** One part of a subscript: `theta1` as `\theta 1`, `up2` as `\mathrm{up2}`. */
const latexPart = (part: string): string => {
  const [, word = '', digits = ''] = PART.exec(part) ?? []
  if (word.length > 0 && (digits === '' || isGreek(word, true))) {
    return latexWord(word, true) + (digits === '' ? '' : ` ${digits}`)
  }
  return /^(?:\d+|[A-Za-z]\d*)$/.test(part) ? part : `\\mathrm{${part}}`
}

/** The name in LaTeX: `tau_m` as `\tau_{m}`, `tau_m_x` as `\tau_{m,x}`, `W_up` as `W_{\mathrm{up}}`, `h1` as `h_{1}`. */
export function latexName(name: string): string {
  const [head = '', ...tail] = name.split('_').filter((part) => part !== '')
  const [, word = head, digits = ''] = PART.exec(head) ?? []
  const below = [...(digits === '' ? [] : [digits]), ...tail].map(latexPart)
  return latexWord(word, false) + (below.length === 0 ? '' : `_{${below.join(',')}}`)
}
