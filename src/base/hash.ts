/** @file A 53-bit hash of text: structural order of expressions, fingerprints of models and emitted code. */

/** Two multiplicative hashes of 32 bits, joined; deterministic, not cryptographic. */
export function hashText(text: string): number {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x27d4eb2f)
    b = (b << 13) | (b >>> 19)
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (b >>> 13), 0x297a2d39)
  a ^= b >>> 16
  return (a >>> 0) * 2 ** 21 + (b >>> 11)
}

const digits = new Uint8Array(20)

/** The hash of `before`, whole numbers in decimals between commas, and `after`, without writing that text. */
export function hashList(
  before: string,
  numbers: readonly { readonly hash: number }[],
  after: string,
): number {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < before.length; i++) {
    const c = before.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x27d4eb2f)
    b = (b << 13) | (b >>> 19)
  }
  for (let n = 0; n < numbers.length; n++) {
    const { hash } = numbers[n] as { readonly hash: number }
    let count = 0
    let high = Math.floor(hash / 1e8)
    let low = hash - high * 1e8
    do {
      const next = (low / 10) | 0
      digits[count++] = 48 + low - 10 * next
      low = next
    } while (low > 0 || (high > 0 && count < 8))
    for (; high > 0; count++) {
      const next = (high / 10) | 0
      digits[count] = 48 + high - 10 * next
      high = next
    }
    if (n > 0) digits[count++] = 44
    while (count > 0) {
      const c = digits[--count] as number
      a = Math.imul(a ^ c, 0x01000193)
      b = Math.imul(b ^ c, 0x27d4eb2f)
      b = (b << 13) | (b >>> 19)
    }
  }
  for (let i = 0; i < after.length; i++) {
    const c = after.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x27d4eb2f)
    b = (b << 13) | (b >>> 19)
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (b >>> 13), 0x297a2d39)
  a ^= b >>> 16
  return (a >>> 0) * 2 ** 21 + (b >>> 11)
}

export const fingerprint = (text: string): string => hashText(text).toString(16).padStart(14, '0')
