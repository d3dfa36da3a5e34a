/** @file Reading the settings of a generator, `square(half = 2, roll = random)`, named or in order, checked. */
import { nearestName } from '../base/nearest.js'
import type { Source } from '../base/source.js'
import type { Generator } from '../model/model.js'
import { listed } from '../runtime/names.js'
import { refuseGenerator } from './source.js'

export interface NumberRule {
  readonly fallback?: number
  /** The value is at least this. */
  readonly least?: number
  /** The value is at most this; beside `least`. */
  readonly most?: number
  /** The value is greater than this. */
  readonly above?: number
  readonly whole?: boolean
}

export interface Settings {
  number(key: string, rule: NumberRule): number
  /** A number, or the word given. */
  numberOr<W extends string>(key: string, word: W, fallback: number | W): number | W
  /** One number for all units, or one for each. */
  perUnit(key: string, size: number): readonly number[]
  choice<W extends string>(key: string, words: readonly W[], fallback: W): W
  text(key: string): string
  optionalText(key: string): string | undefined
}

/** `keys` in the order in which values may be given without a name. */
export function readSettings(
  context: { readonly source?: Source },
  generator: Generator,
  keys: readonly string[],
): Settings {
  const { name } = generator
  const refuse = (message: string, found: string | undefined, expected: string, nearest?: string): never =>
    refuseGenerator(context, generator, 'E6109', {
      message,
      expected,
      ...(found === undefined ? {} : { found }),
      ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
    })
  const given = new Map<string, unknown>()
  generator.args.forEach((value, i) => {
    const key = keys[i]
    if (key === undefined) {
      refuse(`'${name}' has too many arguments`, String(generator.args.length), `at most ${keys.length}`)
    } else given.set(key, value)
  })
  for (const [key, value] of generator.settings) {
    if (!keys.includes(key))
      refuse(`'${name}' has no setting '${key}'`, undefined, listed(keys), nearestName(key, keys))
    if (given.has(key)) refuse(`'${key}' of '${name}' is given twice`, undefined, 'one value')
    given.set(key, value)
  }
  const say = (value: unknown): string =>
    value === undefined
      ? 'nothing'
      : typeof value === 'object'
        ? 'another kind of value'
        : `'${String(value)}'`
  const wrong = (key: string, expected: string): never =>
    refuse(`'${key}' of '${name}' is out of range`, say(given.get(key)), expected)
  const optionalText = (key: string): string | undefined => {
    const value = given.get(key)
    return value === undefined || typeof value === 'string' ? value : wrong(key, 'a text')
  }
  return {
    number(key, { fallback, least, most, above, whole = false }) {
      const value = given.get(key) ?? fallback
      const kind = whole ? 'a whole number' : 'a number'
      const range =
        least !== undefined && most !== undefined
          ? ` from ${least} to ${most}`
          : least !== undefined
            ? ` of at least ${least}`
            : above !== undefined
              ? ` greater than ${above}`
              : ''
      const good =
        typeof value === 'number' &&
        Number.isFinite(value) &&
        (!whole || Number.isInteger(value)) &&
        value >= (least ?? value) &&
        value <= (most ?? value) &&
        (above === undefined || value > above)
      return good ? value : wrong(key, kind + range)
    },
    numberOr(key, word, fallback) {
      const value = given.get(key) ?? fallback
      if (value === word) return word
      return typeof value === 'number' && Number.isFinite(value) ? value : wrong(key, `a number or '${word}'`)
    },
    perUnit(key, size) {
      const value = given.get(key)
      const list: readonly unknown[] = Array.isArray(value)
        ? value
        : Array.from({ length: size }, () => value)
      if (list.length !== size) wrong(key, `one number, or ${size}`)
      return list.map((x) => (typeof x === 'number' && Number.isFinite(x) ? x : wrong(key, 'finite numbers')))
    },
    choice(key, words, fallback) {
      const value = given.get(key) ?? fallback
      return words.find((word) => word === value) ?? wrong(key, listed(words))
    },
    text: (key) => optionalText(key) ?? wrong(key, 'a text'),
    optionalText,
  }
}
