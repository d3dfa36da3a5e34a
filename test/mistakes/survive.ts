/** @file Runs the certificate against every mechanical mistake in the rules of the functional derivative, and writes down which survive. */
import { writeFileSync } from 'node:fs'
import type { Action } from '../../src/check/action.js'
import { sourceOf } from '../check/certificate/tables.js'
import { type Mutant, mutantsOf } from './mutants.js'
import { THEORIES } from './theories.js'
import { load, type World, worldWith } from './world.js'

type Api = typeof import('../../src/index.js')
type Symbolic = typeof import('../../src/check/certificate/symbolic.js')
type Functional = typeof import('../../src/check/certificate/functional.js')
type Specimens = typeof import('../../src/check/certificate/specimen.js')

const COMPETITION = `
  state u
  weight W
  target y
  constant tau_m = 1
  p = softmax(u)
  cost C = 1/2 |y - W p|^2
  energy E = 1/2 |u|^2 + C
  flow E in u rate 1/tau_m
  descend E in W rate 1`
const ADVANCE = `
  state u
  weight W
  constant tau_m = 1, tau_b = 0.5
  activation phi = tanh
  e = D(tau_m) u - D(-tau_b) phi(u)
  energy E = 1/2 |e|^2
  stationary u
  descend E in tau_b rate 1`

const MODELS: readonly (readonly [name: string, text: string])[] = [
  ['competition', COMPETITION],
  ['a learned advance', ADVANCE],
  ...Object.entries(THEORIES),
  ...['variational-latent-equilibrium', 'more/ep-cross-entropy', 'more/conv-le', 'predictive-coding'].map(
    (name) => [name, sourceOf(name)] as const,
  ),
]

/** The first thing that a mistake is noticed by: a part of the certificate, or a refusal; undefined where it survives. */
async function noticed(world: World): Promise<string | undefined> {
  const { derive, parse } = world('src/index') as unknown as Api
  const { specimenOf } = world('src/check/certificate/specimen') as unknown as Specimens
  const { checkSymbolic } = world('src/check/certificate/symbolic') as unknown as Symbolic
  const { checkFunctional } = world('src/check/certificate/functional') as unknown as Functional
  for (const [name, text] of MODELS) {
    try {
      const specimen = specimenOf(derive(parse(text)), { quick: true })
      if (checkSymbolic(specimen).findings.some((f) => f.outcome === 'failed')) return `symbolic, ${name}`
      const { findings } = await checkFunctional(specimen)
      if (findings.some((f) => f.outcome === 'failed')) return `functional, ${name}`
    } catch {
      return `no derivation, ${name}`
    }
  }
  return byNumbers(world)
}

type Goldens = typeof import('../derive/goldens.js')
type Measure = typeof import('../../src/check/measure.js')
type Differentiated = typeof import('../../src/derive/functional.js')
type Random = typeof import('../derive/randomAction.js')
type Actions = typeof import('../../src/check/action.js')

/** Further energies against their differences, as in test/laws: what no model can be written for. */
function byNumbers(world: World): string | undefined {
  const { GOLDENS, DELAYED } = world('test/derive/goldens') as unknown as Goldens
  const { measure, worst } = world('src/check/measure') as unknown as Measure
  const { sensitivities } = world('src/derive/functional') as unknown as Differentiated
  const { WINDOWED, randomAction } = world('test/derive/randomAction') as unknown as Random
  const { PEAKED } = world('src/check/action') as unknown as Actions
  const isWrong = (a: Action, more: object): boolean =>
    !(worst(measure(a, sensitivities(a.energy, a.definitions), 1, more)).error < 1e-6)
  try {
    for (const a of [...GOLDENS, ...[4, 12, 38, 94].map(randomAction)])
      if (isWrong(a, WINDOWED)) return `differences, ${a.name}`
    for (const a of DELAYED) if (isWrong(a, { setting: PEAKED })) return `differences, ${a.name}`
  } catch {
    return 'differences refused'
  }
  return undefined
}

const TABLES: readonly (readonly [file: string, tables: readonly string[]])[] = [
  ['src/derive/functional', ['DERIVATIVES', 'intoFactors', 'parameterDerivative']],
]

await load('src/index', 'src/check/verify', 'test/derive/goldens', 'test/derive/randomAction')
const honest = await noticed(worldWith())
if (honest !== undefined) throw new Error(`without a mistake: ${honest}`)
const results: (Omit<Mutant, 'text'> & { readonly by?: string })[] = []
for (const [file, tables] of TABLES) {
  for (const { text, ...mutant } of mutantsOf(file, tables)) {
    let by: string | undefined
    try {
      by = await noticed(worldWith({ texts: { [file]: text } }))
    } catch {
      by = 'no source'
    }
    results.push({ ...mutant, ...(by === undefined ? {} : { by }) })
    process.stdout.write(
      `${by ?? 'SURVIVES'} | ${mutant.line} ${mutant.row} ${mutant.kind} | ${mutant.to.slice(0, 70).replace(/\s+/g, ' ')}\n`,
    )
    writeFileSync(new URL('mutants.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  }
}
