/** @file SHA-256 (FIPS 180-4) of bytes, at once and without help of the platform, whose own makes one wait. */

/** The first 32 bits behind the point of a power of the first primes. */
function fractions(count: number, power: number): Uint32Array {
  const out = new Uint32Array(count)
  let found = 0
  for (let n = 2; found < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0
    if (prime) out[found++] = (n ** power % 1) * 2 ** 32
  }
  return out
}

const START = fractions(8, 1 / 2)
const ROUND = fractions(64, 1 / 3)
const BLOCK = 64

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** The digest as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = START.slice()
  const words = new Uint32Array(64)
  const whole = bytes.length - (bytes.length % BLOCK)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += BLOCK) mix(state, words, view, at)
  // what is left, a bit, zeros, and the length in bits
  const rest = bytes.subarray(whole)
  const last = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  last.set(rest)
  last[rest.length] = 0x80
  const end = new DataView(last.buffer)
  end.setUint32(last.length - 8, Math.floor(bytes.length / 2 ** 29))
  end.setUint32(last.length - 4, bytes.length << 3)
  for (let at = 0; at < last.length; at += BLOCK) mix(state, words, end, at)
  return Array.from(state, (x) => x.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  for (let k = 0; k < 16; k++) words[k] = view.getUint32(at + 4 * k)
  for (let k = 16; k < 64; k++) {
    const [a, b] = [words[k - 15] ?? 0, words[k - 2] ?? 0]
    const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
    const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
    words[k] = (words[k - 16] ?? 0) + s0 + (words[k - 7] ?? 0) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let k = 0; k < 64; k++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[k] ?? 0) + (words[k] ?? 0)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const add = [a, b, c, d, e, f, g, h]
  for (let k = 0; k < 8; k++) state[k] = (state[k] ?? 0) + (add[k] ?? 0)
}
