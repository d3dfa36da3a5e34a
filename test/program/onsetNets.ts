/** @file Networks whose coupling is judged before they run, and what becomes of them where it is not. */
import { randomStream } from '../../src/base/random.js'
import {
  type CompileOptions,
  compile,
  derive,
  ModelError,
  parse,
  RunError,
  type Simulation,
} from '../../src/index.js'
import { unjudged } from './unjudged.js'

interface Net {
  readonly weights: readonly (readonly number[])[]
  readonly activation?: string
  readonly beta?: number
  readonly more?: string
  readonly simulate?: string
}

/** Latent equilibrium of a recurrent output population, τ_r = τ_m: states take no part in its loops. */
export const recurrent = ({
  weights,
  activation = 'identity',
  beta = 0.1,
  more = '',
  simulate = '',
}: Net): string => `state u
weight W
target y
constant tau = 1, beta = ${beta}
activation phi = ${activation}
r = phi(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
${more}
network
  x : input 1
  y : output ${weights.length}
  x -> y, init = 0.5, fixed
  y -> y, init = [${weights.flat().join(', ')}]
simulate
  dt = 0.01${simulate}
`

export const open = async (text: string, options: CompileOptions = {}): Promise<Simulation> =>
  (await compile(derive(parse(text)), { target: 'ts', ...options })).start()

/** The refusal of a step, or nothing. */
export function refusal(sim: Simulation, signals: Parameters<Simulation['step']>[0]): string {
  try {
    sim.step(signals)
    return ''
  } catch (error) {
    if (error instanceof ModelError) return error.message
    throw error
  }
}

/** The verdict on random networks, and whether their runs leave all bounds. */
export async function verdicts(
  activation: string,
  seeds: readonly number[],
): Promise<readonly { readonly seed: number; readonly refused: boolean; readonly diverges: boolean }[]> {
  const all: { seed: number; refused: boolean; diverges: boolean }[] = []
  for (const seed of seeds) {
    const random = randomStream(seed, 'onset')
    const scale = (0.3 + 0.06 * seed) * (activation === 'softplus' ? 2 : 1)
    const weights = Array.from({ length: 4 }, () =>
      Array.from({ length: 4 }, () => (scale * random.normal()) / 2),
    )
    const text = recurrent({ weights, activation, beta: 0.3 })
    const signals = { x: [0.7], y: [0.8, -0.3, 0.1, 0.5] }
    const refused = refusal(await open(text), signals) !== ''
    all.push({ seed, refused, diverges: await leaves(await unjudged(text, { target: 'ts' }), signals) })
  }
  return all
}

/** Whether 2,000 steps come to numbers beyond a million, or to none. */
async function leaves(
  sim: Simulation,
  signals: Readonly<Record<string, readonly number[]>>,
): Promise<boolean> {
  const held = Object.fromEntries(
    Object.entries(signals).map(([name, values]) => [
      name,
      (_first: number, count: number) => Array.from({ length: count }, () => values).flat(),
    ]),
  )
  for (let n = 0; n < 10; n++) {
    try {
      const { get, names } = await sim.run(held, { steps: 200, record: ['r', 'e'], learn: false })
      const all = names.flatMap((name) => [...get(name).data])
      if (Math.max(...all.map(Math.abs)) > 1e6) return true
    } catch (error) {
      if (error instanceof RunError) return true
      throw error
    }
  }
  return false
}
