/** @file One mistake at a time, and what the certificate says of a small model that is derived, built and run with it. */
import type { PartKey, PartReport } from '../../src/check/certificate/report.js'
import type { Execution, Program } from '../../src/program/program.js'
import { MODELS, type ModelName } from './models.js'
import { within } from './planting.js'
import { PROGRAMS, type ProgramMistake } from './programs.js'
import { SOURCES, type SourceMistake } from './sources.js'
import { altered, type Exports, load, type World, worldWith } from './world.js'

export type Place = 'derivation' | 'realization' | 'program' | 'emitted code'

export interface Mistake {
  readonly what: string
  readonly place: Place
  readonly model: ModelName
  /** The part of the certificate that has to fail. */
  readonly part: PartKey
  /** Why the certificate does not find it. */
  readonly missed?: string | undefined
  readonly world: () => World
  /** Whether it was met on the way to an execution. */
  readonly isPlanted: () => boolean
}

const ofSource = ({ file, from, to, ...rest }: SourceMistake): Mistake => ({
  ...rest,
  world: () => worldWith(altered(file, from, to)),
  isPlanted: () => true,
})

const BACKENDS = {
  wasm: ['src/backends/wasm/backend', 'wasmBackend'],
  ts: ['src/backends/typescript/backend', 'typescriptBackend'],
} as const

function ofProgram({ which, rewrite, target, ...rest }: ProgramMistake): Mistake {
  let hits = 0
  const changed = (p: Program): Program => {
    const made = within(which, rewrite)(p)
    if (made !== p && JSON.stringify(made) !== JSON.stringify(p)) hits++
    return made
  }
  const targets = target ? [target] : (['wasm', 'ts'] as const)
  const exports = Object.fromEntries(
    targets.map((t) => {
      const [file, name] = BACKENDS[t]
      const over = (real: Exports): Exports => {
        const backend = real[name] as { readonly start: (p: Program) => Promise<() => Execution> }
        // what has been altered is nobody's business: buffers that a mistake adds are not handed on
        const start = async (p: Program): Promise<() => Execution> => {
          const open = await backend.start(changed(p))
          return () => ({ ...open(), program: p })
        }
        return { [name]: { ...backend, start } }
      }
      return [file, over]
    }),
  )
  return {
    ...rest,
    place: target ? 'emitted code' : 'program',
    world: () => worldWith({ exports }),
    isPlanted: () => hits > 0,
  }
}

export const MISTAKES: readonly Mistake[] = [...SOURCES.map(ofSource), ...PROGRAMS.map(ofProgram)]

export const ready = (): Promise<void> => load('src/index', 'src/check/verify')

type Api = typeof import('../../src/index.js')
type Parts = typeof import('../../src/check/certificate/parts.js')
type Specimens = typeof import('../../src/check/certificate/specimen.js')

/** Some parts of the quick certificate of a model, all by default; what cannot be derived has failed in none. */
export async function certified(
  world: World,
  model: ModelName,
  only?: readonly PartKey[],
): Promise<readonly PartReport[]> {
  const { derive, parse } = world('src/index') as unknown as Api
  const { PARTS, runPart } = world('src/check/certificate/parts') as unknown as Parts
  const { specimenOf } = world('src/check/certificate/specimen') as unknown as Specimens
  const specimen = specimenOf(derive(parse(MODELS[model])), { quick: true })
  const reports: PartReport[] = []
  for (const part of PARTS)
    if (!only || only.includes(part.key)) reports.push(await runPart(part, specimen, {}))
  return reports
}

/** Parts in which something failed. */
export const failing = (reports: readonly PartReport[]): readonly PartKey[] =>
  reports.filter((r) => r.findings.some((f) => f.outcome === 'failed')).map((r) => r.part)
