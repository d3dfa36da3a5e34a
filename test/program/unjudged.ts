/** @file A simulation of a model whose loops may diverge, which compilation refuses: for tests that measure how they do. */
import { backendFor } from '../../src/backends/registry.js'
import type { CompileOptions, Simulation } from '../../src/index.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { createSimulation } from '../../src/runtime/simulation.js'

export async function unjudged(text: string, options: CompileOptions = {}): Promise<Simulation> {
  const derivation = derive(parse(text))
  const program = toProgram(derivation, settle(derivation.model, options))
  return createSimulation(program, await (await backendFor(options.target ?? 'interpreter')).start(program))
}
