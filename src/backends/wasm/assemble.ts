/** @file WebAssembly text to bytes by wabt. */
import { internal } from '../../base/diagnostic.js'

/** What emitted code may use, told to the parser and the validator alike. */
const FEATURES = {
  simd: true,
  relaxed_simd: true,
  bulk_memory: true,
  sat_float_to_int: true,
  mutable_globals: true,
  threads: true,
}

/** As it is; its types leave the features out. */
interface Validated {
  validate(features: typeof FEATURES): void
}

/** Made once: unpacking it takes longer than most texts. */
let assembler: ReturnType<typeof load> | undefined

const load = async () => (await import('wabt')).default()

/** Text to bytes, at once: what has been loaded does not wait. */
export type Assemble = (wat: string) => Uint8Array

export async function openAssembler(): Promise<Assemble> {
  assembler ??= load()
  const wabt = await assembler
  return (wat) => {
    try {
      const module = wabt.parseWat('model.wat', new TextEncoder().encode(wat), FEATURES)
      try {
        const checked: Validated = module
        checked.validate(FEATURES)
        return module.toBinary({ write_debug_names: true }).buffer
      } finally {
        module.destroy()
      }
    } catch (error) {
      // what has stopped within itself has a memory that nobody can rely on
      if (error instanceof Error && error.name === 'RuntimeError') assembler = undefined
      // the message has line, column and an excerpt
      return internal(
        `the emitted WebAssembly text does not assemble: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
}
