/** @file Units behind numbers, in the places where values stand. */

const PREFIXES = ['', 'f', 'p', 'n', 'u', 'm', 'k', 'M', 'G']
const BASES = ['s', 'V', 'A', 'Hz', 'S', 'F', 'ohm', 'J', 'm', 'g', 'mol']

const UNITS: ReadonlySet<string> = new Set([
  ...BASES.flatMap((base) => PREFIXES.map((prefix) => prefix + base)),
  'cm',
  'min',
  'hour',
  'rad',
  'deg',
])

/** The unit that a written word stands for (`μs` and `µs` are `us`), or nothing. */
export function unitOf(written: string): string | undefined {
  const plain = written.replace(/^[\u03bc\u00b5]/, 'u').replace(/[\u03a9\u2126]$/, 'ohm')
  return UNITS.has(plain) ? plain : undefined
}
