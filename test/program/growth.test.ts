/** @file What it takes to compile a chain of populations, counted: in proportion to their number, in every stage. */
import { describe, expect, test } from 'vitest'
import { typescriptBackend } from '../../src/backends/typescript/backend.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { derive, parse } from '../../src/index.js'
import { type Derivation, type Settings, settle, toGradient, toProgram } from '../../src/pipeline.js'
import { isChain } from '../../src/program/chain.js'
import type { Program } from '../../src/program/program.js'
import { stillOf } from '../../src/program/still.js'
import { turnOf } from '../../src/program/turn.js'
import { counted, workOf } from '../work.js'

const TIMEOUT = 120_000

const text = (k: number, coupling: string): string => `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.2, beta = 1
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-3 with adam
approximate causal
network
  x : input 1
  h1..h${k} : 3
  y : output 1
  x -> ${Array.from({ length: k }, (_, n) => `h${n + 1}`).join(' -> ')} -> y
simulate
  dt = 0.1, coupling = ${coupling}
`

/** The derivation, whose populations and connections count how often they are looked at. */
function watched(derivation: Derivation): Derivation {
  const { model } = derivation.core
  const seen = { ...model, populations: counted(model.populations), connections: counted(model.connections) }
  return { ...derivation, model: seen, core: { ...derivation.core, model: seen } }
}

interface Made {
  readonly source: string
  readonly derivation: Derivation
  readonly settings: Settings
  readonly program: Program
}

function made(k: number, coupling: string): Made {
  const source = text(k, coupling)
  const derivation = derive(parse(source))
  const settings = settle(derivation.model, {})
  return { source, derivation, settings, program: toProgram(derivation, settings) }
}

const files = async (print: Promise<Readonly<Record<string, unknown>>>): Promise<unknown> =>
  Object.values(await print)

const STAGES: Readonly<Record<string, (made: Made) => unknown>> = {
  'text to derivation': ({ source }) => derive(parse(source)).toText(),
  'derivation to program': ({ derivation, settings }) => toProgram(watched(derivation), settings),
  'the step as a chain': ({ program }) => isChain(counted(program), new Set()),
  'the step without learning': ({ program }) => stillOf(counted(program)),
  'what a step passes on': ({ program }) => turnOf(counted(program)),
  'the exact gradient': ({ derivation, settings }) => toGradient(watched(derivation), settings, 'discrete'),
  TypeScript: ({ program }) => files(typescriptBackend.print(counted(program))),
  WebAssembly: ({ program }) => files(wasmBackend.print(counted(program))),
}

describe.each(['lagged', 'sweep'])('%s', (coupling) => {
  test.each(Object.entries(STAGES))(
    '%s',
    async (_, stage) => {
      const work: number[] = []
      for (const k of [10, 20, 40]) {
        const given = made(k, coupling)
        work.push(await workOf(() => stage(given)))
      }
      const [few = 0, more = 0, many = 0] = work
      expect(more).toBeGreaterThan(few)
      // twice as many are added: twice the work on a line, four times for a square
      expect((many - more) / (more - few)).toBeLessThan(2.1)
    },
    TIMEOUT,
  )
})
