/** @file Which WebAssembly features the engine has, found by validating the smallest module that uses each. */

export interface Features {
  readonly simd: boolean
  readonly relaxedSimd: boolean
  /** Shared memory and atomics. */
  readonly threads: boolean
}

/** The part of the engine's interface that is used here; the standard library of TypeScript has it under DOM only. */
const engine = (globalThis as unknown as { readonly WebAssembly: { validate(bytes: Uint8Array): boolean } })
  .WebAssembly

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** One function of type () → v128 whose body is the given instructions. */
const vectorFunction = (body: readonly number[]): Uint8Array => {
  const code = [0, ...body, 0x0b]
  return Uint8Array.from([
    ...HEAD,
    ...[1, 5, 1, 0x60, 0, 1, 0x7b],
    ...[3, 2, 1, 0],
    ...[10, code.length + 2, 1, code.length, ...code],
  ])
}

/** i32.const 0, i8x16.splat */
const ZERO = [0x41, 0, 0xfd, 0x0f]

/** f32x4.relaxed_madd is 0xfd 0x105. */
const MADD = [0xfd, 0x85, 0x02]

export const probeFeatures = (): Features => ({
  simd: engine.validate(vectorFunction(ZERO)),
  relaxedSimd: engine.validate(vectorFunction([...ZERO, ...ZERO, ...ZERO, ...MADD])),
  threads:
    typeof SharedArrayBuffer !== 'undefined' && engine.validate(Uint8Array.from([...HEAD, 5, 4, 1, 3, 1, 1])),
})
