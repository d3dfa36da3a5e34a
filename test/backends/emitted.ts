/** @file Loads emitted TypeScript in a test: compiled to a script, with stand-ins for what it imports. */
import { ModuleKind, ScriptTarget, ts } from 'ts-morph'
import type { Files } from '../../src/backends/backend.js'

type Values = ArrayLike<number | Values>
type Signals = Readonly<Record<string, Values>>

/** What `model.ts` exports. */
export interface Model {
  readonly names: readonly string[]
  shape(name: string): readonly number[]
  get(name: string): Float64Array | Float32Array
  set(name: string, values: Values): void
  step(signals: Signals, options?: { readonly learn?: boolean }): void
  run(signals: Signals, options: { readonly steps: number; readonly learn?: boolean }): void
  gradient(name: string): Float64Array | Float32Array
}
export interface ModelModule {
  readonly create: (options: { readonly batch: number }) => Model
}

export const textOf = (files: Files, name: string): string => {
  const file = files[name]
  if (typeof file !== 'string') throw new Error(`no text '${name}'`)
  return file
}

/** The exports of a module; `imports` are looked up by what stands after `from`. */
export function loadModule<Exports>(
  source: string,
  imports: Readonly<Record<string, unknown>> = {},
): Exports {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  })
  const module = { exports: {} }
  const run = new Function('module', 'exports', 'require', outputText)
  run(module, module.exports, (name: string) => imports[name])
  return module.exports as Exports
}
