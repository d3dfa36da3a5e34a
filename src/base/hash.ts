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

export const fingerprint = (text: string): string => hashText(text).toString(16).padStart(14, '0')
