/** @file SHA-256 of bytes, at once: the platform's own makes one wait. */
import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The digest as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes))
