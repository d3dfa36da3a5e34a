/** @file Values of options: numbers, lists and words, refused as wrong usage where they are none. */
import { InvalidArgumentError } from 'commander'

export function count(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('A whole number is expected.')
}

export function positiveCount(text: string): number {
  const value = count(text)
  if (value > 0) return value
  throw new InvalidArgumentError('A whole number of at least 1 is expected.')
}

export function positive(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('A number greater than 0 is expected.')
}

/** `a,b` and repeated options alike; commas within brackets, as in `W[h,x]`, belong to a name. */
export function list(text: string, before: readonly string[] = []): readonly string[] {
  const parts = text
    .split(/,(?![^[]*\])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length > 0) return [...before, ...parts]
  throw new InvalidArgumentError('A name is expected, or several with commas between them.')
}

export const example = (text: string): string => `\nExample:\n  $ ${text}\n`
