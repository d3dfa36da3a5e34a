/** @file The letters of names: Greek and spelled out, subscripts, superscripts and fractions. */

/** `a b c d` as the pairs (a, b) and (c, d). */
export const pairs = (text: string): (readonly [string, string])[] => {
  const words = text.split(/\s+/)
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? ''] as const] : []))
}

const LOWER = pairs(
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ' +
    'ο omicron π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega',
)

/** Other shapes of the same letters; \u2206 and \u00b5 are the symbols that keyboards have. */
const VARIANTS = pairs(
  '\u03d5 phi \u03f5 epsilon \u03d1 theta \u03f1 rho \u03d6 pi \u03c2 sigma \u03f0 kappa ' +
    '\u00b5 mu \u2206 Delta \u03d2 Upsilon \u03f4 Theta',
)

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

/** Every Greek letter that may stand in a name, with its spelling. */
export const GREEK: ReadonlyMap<string, string> = new Map([
  ...LOWER,
  ...LOWER.map(([letter, word]) => [letter.toUpperCase(), capital(word)] as const),
  ...VARIANTS,
])

/** Capitals that look like Latin letters are not printed, nor is omicron: a reader could not tell them apart. */
const PRINTED_CAPITALS = 'ΓΔΘΛΞΠΣΦΨΩ'

/** The letter that output shows for a spelled name. */
export const PRINTED: ReadonlyMap<string, string> = new Map(
  [...LOWER, ...LOWER.map(([letter, word]) => [letter.toUpperCase(), capital(word)] as const)]
    .filter(
      ([letter]) => letter !== 'ο' && (letter === letter.toLowerCase() || PRINTED_CAPITALS.includes(letter)),
    )
    .map(([letter, word]) => [word, letter]),
)

/** Subscripts open an underscore: `x₁` is `x_1`, `τₘ` is `tau_m`. */
export const SUBSCRIPTS: ReadonlyMap<string, string> = new Map([
  ...[...'₀₁₂₃₄₅₆₇₈₉'].map((c, i) => [c, String(i)] as const),
  ...[...'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'].map((c, i) => [c, 'aehijklmnoprstuvx'[i] ?? ''] as const),
  ...pairs('ᵦ beta ᵧ gamma ᵨ rho ᵩ phi ᵪ chi'),
])

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The digit or sign of a superscript character. */
export function superscript(c: string): string | undefined {
  if (c === '⁻') return '-'
  if (c === '⁺') return '+'
  const digit = c === '' ? -1 : SUPERSCRIPTS.indexOf(c)
  return digit < 0 ? undefined : String(digit)
}

/** A whole number in superscript characters. */
export const raised = (value: number): string =>
  [...String(value)].map((c) => (c === '-' ? '⁻' : (SUPERSCRIPTS[Number(c)] ?? ''))).join('')

/** Characters for fractions, with numerator and denominator. */
export const FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  pairs('½ 1/2 ⅓ 1/3 ⅔ 2/3 ¼ 1/4 ¾ 3/4 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8').map(
    ([c, ratio]) => [c, [Number(ratio[0]), Number(ratio[2])] as const],
  ),
)

export const DOT = '\u0307'
export const TWO_DOTS = '\u0308'
