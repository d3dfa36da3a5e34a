/** @file The few names of the WebAssembly JavaScript API in use; neither ES2023 nor Node's types declare them. */

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly step: () => void
  readonly run: (count: number) => void
}

/** Memory that several threads see. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer
}

export interface SharedExports {
  readonly run: (count: number) => void
  /** With the other threads. */
  readonly together: (count: number) => void
  /** Tells the other threads that `together` did not return. */
  readonly fail: () => void
}

/** A compiled module; only the engine looks inside. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string
}

declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<CompiledModule>
  Module: new (bytes: Uint8Array) => CompiledModule
  Instance: {
    new (module: CompiledModule): { readonly exports: Exports }
    new (
      module: CompiledModule,
      imports: { readonly env: { readonly memory: SharedMemory } },
    ): { readonly exports: SharedExports }
  }
  Memory: new (limits: {
    readonly initial: number
    readonly maximum: number
    readonly shared: true
  }) => SharedMemory
}

/** At once where the engine allows it: functions are compiled when they first run, and other threads may be long at something else. */
export async function compileModule(bytes: Uint8Array): Promise<CompiledModule> {
  try {
    return compileNow(bytes)
  } catch (failure) {
    // a module too large for the thread of a page
    if (failure instanceof RangeError) return WebAssembly.compile(bytes)
    throw failure
  }
}
export const compileNow = (bytes: Uint8Array): CompiledModule => new WebAssembly.Module(bytes)
export const instantiate = (module: CompiledModule): Exports => new WebAssembly.Instance(module).exports
export const shareMemory = (pages: number): SharedMemory =>
  new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
export const instantiateOn = (module: CompiledModule, memory: SharedMemory): SharedExports =>
  new WebAssembly.Instance(module, { env: { memory } }).exports
