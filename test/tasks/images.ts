/** @file Files as MNIST is published in, byte by byte: a magic number and lengths, each of four bytes, the most significant first, then pixels or labels. */
import { drawnDigits } from '../../src/tasks/drawnDigits.js'

export const SIDE = 28

/** Of `count` drawn digits, from 0 to 255. */
export const imageBytes = (seed: number, count: number): Uint8Array =>
  Uint8Array.from(drawnDigits(seed, count, SIDE).x, (ink) => Math.round(255 * ink))

/** Their classes: they come in turn. */
export const labelBytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, n) => n % 10)

const four = (n: number): readonly number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]

/** 2051 is the magic number of images, 2049 that of labels. */
export const fileOf = (magic: number, lengths: readonly number[], data: Uint8Array): Uint8Array =>
  Uint8Array.from([...[magic, ...lengths].flatMap(four), ...data])
