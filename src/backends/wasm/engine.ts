/** @file The few names of the WebAssembly JavaScript API in use; neither ES2023 nor Node's types declare them. */

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly step: () => void
  readonly run: (count: number) => void
}

/** A compiled module; only the engine looks inside. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string
}

declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<CompiledModule>
  Instance: new (module: CompiledModule) => { readonly exports: Exports }
}

export const compileModule = (bytes: Uint8Array): Promise<CompiledModule> => WebAssembly.compile(bytes)
export const instantiate = (module: CompiledModule): Exports => new WebAssembly.Instance(module).exports
