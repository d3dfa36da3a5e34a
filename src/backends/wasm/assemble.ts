/** @file WebAssembly text to bytes by wabt, and large initial content added as data segments. */
import { internal } from '../../base/diagnostic.js'
import { appendSegments } from './binary.js'
import type { Segment } from './layout.js'

/** What emitted code may use, told to the parser and the validator alike. */
const FEATURES = { simd: true, bulk_memory: true, sat_float_to_int: true, mutable_globals: true }

export async function assemble(wat: string, segments: readonly Segment[]): Promise<Uint8Array> {
  const { default: start } = await import('wabt')
  const wabt = await start()
  try {
    const module = wabt.parseWat('model.wat', wat, FEATURES)
    try {
      module.validate()
      return appendSegments(module.toBinary({ write_debug_names: true }).buffer, segments)
    } finally {
      module.destroy()
    }
  } catch (error) {
    // the message has line, column and an excerpt
    return internal(
      `the emitted WebAssembly text does not assemble: ${error instanceof Error ? error.message : error}`,
    )
  }
}
