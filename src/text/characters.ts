/** @file Characters that do not belong in a model: what they look like, and what was meant. */
import { type Diagnostic, problem } from '../base/diagnostic.js'
import { GREEK, pairs } from './alphabet.js'

/** Letters of other scripts, each with the Latin letter that a reader takes it for. */
const LETTERS = new Map(
  pairs(
    'а a в b с c ԁ d е e һ h і i ј j к k м m о o р p ԛ q г r ѕ s т t ѵ v ԝ w х x у y А A В B С C Е E Н H І I Ј J ' +
      'К K М M О O Р P Ѕ S Т T Ѵ V Ԝ W Х X У Y ф phi Ф Phi Г Gamma П Pi ı i ȷ j ɑ a ɡ g ɩ i ɸ phi ß beta ' +
      '∊ epsilon ∑ sum',
  ),
)

const MARKS = new Map([
  ...pairs(
    '‐ - ‑ - ‒ - – - — - ﹣ - ➖ - ˗ - ∗ * ✕ * ✖ * ⨯ * ∙ * • * ⨀ .* ∘ .* ○ .* ◦ .* ∕ / ⁄ / ÷ / ⧸ / ∣ | │ | ❘ | ǀ | ¦ | ' +
      "’ ' ‘ ' ´ ' ` ' ʹ ' ʼ ' ˙ ' “ \" ” \" „ \" « \" » \" ‚ , ⩽ <= ⩾ >= ≦ <= ≧ >= ⟶ -> ⟵ <- ⇒ -> ⇐ <- ➔ -> ➜ -> " +
      '∶ : ։ : ː : … .. ‥ .. ˆ ^ ↑ ^ ⟨ ( ⟩ ) ❨ ( ❩ ) ﹦ = ≡ = ≔ =',
  ),
  ['∈', ' in '] as const,
])

/** What to do about characters that nothing resembles, in words. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  [';', 'write one statement per line'],
  ['{', "group with '(' and ')'"],
  ['}', "group with '(' and ')'"],
  ['\\', "write the name of the letter, 'tau' for '\\tau'"],
  ['%', "start a comment with '#'"],
  ['@', "write the two factors side by side, 'W r'"],
  ['!', "start a comment with '#'"],
  ['&', 'write one statement per line'],
  ['~', "draw a value with 'normal(0, 1)'"],
  ['_', 'begin the name with a letter'],
  ['†', "write the adjoint out: D(-tau) is that of D(tau), W' that of a weight W"],
  ['ᵀ', "write the transpose with a prime: W'"],
  ['⊤', "write the transpose with a prime: W'"],
  ['√', "write '^0.5' behind the factor"],
  ['∇', "write 'dE/du'"],
  ['∂', "write the derivative as '∂E/∂u' or 'dE/du'"],
  ['∞', 'leave the bound out'],
  ['∫', 'leave the integral out: an energy is integrated over time'],
])

/** Superscript letters: read as a name they would be something else. */
const RAISED = /^[\u02b0-\u02b8\u1d2c-\u1d61\u2071\u207f]$/

/** `U+0430`. */
export const codePoint = (c: string): string =>
  `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Armenian}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Han}/u, 'a letter of another script'],
  [/[\uFF00-\uFFEF]/u, 'a fullwidth character'],
  [/[\u{1D400}-\u{1D7FF}]/u, 'a mathematical letter'],
  [/[‘’“”„«»]/u, 'a typographic quote'],
  [/[‐‑‒–—]/u, 'a dash'],
]

const describe = (c: string): string => SCRIPTS.find(([test]) => test.test(c))?.[1] ?? 'another character'

const KNOWN = /^[\x21-\x7e]+$/

/** The text that a look-alike stands for, or nothing. */
export function intended(c: string): string | undefined {
  const listed = LETTERS.get(c) ?? MARKS.get(c)
  if (listed !== undefined) return listed
  if (c.charCodeAt(0) < 0x80 || ADVICE.has(c) || RAISED.test(c)) return undefined
  const plain = c.normalize('NFKC')
  if (plain === c) return undefined
  return KNOWN.test(plain) ? plain : GREEK.get(plain)
}

/** Whether a look-alike stands for letters, hence belongs into a name. */
export const isLetters = (text: string): boolean => /^[A-Za-z]+$/.test(text)

/** Characters without ink: spaces other than blank and tab, joiners, direction marks, control characters. */
export const isInvisible = (c: string): boolean =>
  /^(?:\p{Cc}|\p{Cf}|\p{Zs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\u115F|\u1160|\u3164|\uFFA0|\u2800)$/u.test(
    c,
  )

export const lookAlike = (c: string, meant: string, start: number): Diagnostic =>
  problem('E1002', {
    message: `look-alike character '${c}' (${codePoint(c)}, ${describe(c)})`,
    span: { start, end: start + c.length },
    found: `'${c}' (${codePoint(c)})`,
    expected: `'${meant.trim()}'${meant.length === 1 ? ` (${codePoint(meant)})` : ''}`,
    remedy: `write '${meant.trim()}'`,
  })

const BLANKS = /^\p{Zs}$/u

export const invisible = (c: string, start: number): Diagnostic =>
  problem('E1003', {
    message: `invisible character ${codePoint(c)}`,
    span: { start, end: start + c.length },
    found: codePoint(c),
    expected: BLANKS.test(c) ? "a plain blank ' ' (U+0020)" : 'visible text',
    remedy: BLANKS.test(c) ? 'replace the character with a plain blank' : 'delete the character',
  })

export function unexpected(c: string, start: number): Diagnostic {
  const lone = /^[\uD800-\uDFFF]$/.test(c)
  const shown = lone ? codePoint(c) : `'${c}' (${codePoint(c)})`
  const advice = ADVICE.get(c) ?? (RAISED.test(c) ? `write '^${c.normalize('NFKC')}'` : undefined)
  return problem('E1001', {
    message: lone ? `half of a character, ${shown}` : `unexpected character ${shown}`,
    span: { start, end: start + c.length },
    found: shown,
    expected: 'a name, a number, an operator or a bracket',
    remedy: advice ?? (lone ? 'save the file as UTF-8' : 'remove the character'),
  })
}
