/** @file One model in every execution, the emitted `model.ts` on its own included, driven alike. */
import { type CompileOptions, compile, derive, parse } from '../../src/index.js'
import { loadModule, type ModelModule, textOf } from '../backends/emitted.js'

export const TARGETS = ['interpreter', 'ts', 'wasm'] as const

type Inputs = Readonly<Record<string, readonly number[]>>

/** What a simulation and an emitted model have in common. */
export interface Stepped {
  readonly names: readonly string[]
  get(name: string): Float64Array | Float32Array
  set(name: string, values: readonly number[]): void
  step(signals: Inputs, options?: { readonly learn?: boolean }): void
  gradient(name: string): Float64Array | Float32Array
}

export interface Driven {
  readonly target: string
  readonly sim: Stepped
}

/** Every execution of a model in f64, after the same drive. */
export async function everywhere(
  source: string,
  drive: (sim: Stepped) => void,
  options: CompileOptions = {},
): Promise<readonly Driven[]> {
  const derivation = derive(parse(source))
  const all: Driven[] = []
  for (const target of TARGETS) {
    const compiled = await compile(derivation, { ...options, target, precision: 'f64' })
    all.push({ target, sim: compiled.start() })
    if (target !== 'ts') continue
    const { create } = loadModule<ModelModule>(textOf(compiled.files, 'model.ts'))
    all.push({ target: 'model.ts', sim: create({ batch: compiled.loops.batch }) })
  }
  for (const { sim } of all) drive(sim)
  return all
}

/** All numbers that have a name, as bits. */
export const bitsOf = (sim: Stepped): string =>
  [...sim.names]
    .sort()
    .map((name) => `${name} ${Buffer.from(Float64Array.from(sim.get(name)).buffer).toString('base64')}`)
    .join('\n')
