/** @file Values of options: numbers, lists and words, refused as wrong usage where they are none. */
import { type Command, InvalidArgumentError, Option } from 'commander'

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

/** Numerics of the command line, in place of the model's. */
export interface Numerics {
  readonly seed?: number
  readonly precision?: 'f64' | 'f32'
  readonly batch?: number
  readonly dt?: number
}

export const withNumerics = (verb: Command): Command =>
  verb
    .option('--seed <n>', 'seed of all random draws', count)
    .addOption(new Option('--precision <precision>', 'of all numbers').choices(['f64', 'f32']))
    .option('--batch <n>', 'samples side by side', positiveCount)
    .option('--dt <x>', 'time step', positive)

export const numericsOf = ({ seed, precision, batch, dt }: Numerics): Numerics => ({
  ...(seed === undefined ? {} : { seed }),
  ...(precision === undefined ? {} : { precision }),
  ...(batch === undefined ? {} : { batch }),
  ...(dt === undefined ? {} : { dt }),
})
