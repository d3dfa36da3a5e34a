/** @file Every functional derivative that a derivation used, confirmed on the model's own energy by numbers (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import { randomStream } from '../base/random.js'
import type { FunctionalDerivative } from '../derive/derivation.js'
import type { ScalarTable } from '../expr/activations.js'
import { sym } from '../expr/build.js'
import type { Evaluator } from '../expr/evaluate.js'
import type { Expr, Map as MapNode, Sym } from '../expr/expr.js'
import type { Definition, Model } from '../model/model.js'
import type { Derivation } from '../pipeline.js'
import { unicodeName } from '../text/names.js'
import {
  type Action,
  leavesOf,
  nodesOf,
  PLAIN,
  POSITIVE,
  QUIET,
  type Setting,
  STEADY,
  sizesOf,
} from './action.js'
import { type Activations, activationsOf } from './functions.js'
import { type Measured, measureBest, stagesOf } from './measure.js'
import type { Options } from './world.js'

export interface ConfirmOptions {
  readonly seed?: number
}

export interface Confirmation {
  /** `δE/δu` or `∂E/∂W`. */
  readonly quantity: string
  readonly principle: string
  readonly status: 'ok' | 'failed' | 'unconfirmed'
  /** |derived − measured| relative to the measured value; to 1 % of ∫|g δ| where that nearly cancels, or to 0.001 of the action. */
  readonly error?: number
  /** ∫ g δ dt of the derived g along a random δ, and by how much the action changes. */
  readonly derived?: number
  readonly measured?: number
  readonly reason?: string
}

/** Largest error of what counts as confirmed. */
export const TOLERANCE = 1e-9

/** Draws that are looked at before giving up, and those of them that are measured before it is called wrong. */
const MOST_DRAWS = 48
const MOST_MEASURED = 3

export function confirm(derivation: Derivation, options: ConfirmOptions = {}): readonly Confirmation[] {
  const seed = checked(derivation, options)
  const { core, model } = derivation
  const given = model.rules.flatMap((rule): readonly Confirmation[] =>
    rule.kind === 'given' ? [unconfirmed(`ddt(${unicodeName(rule.of)})`, 'given', GIVEN)] : [],
  )
  return [...core.derivatives.map((d) => confirmOne(derivation, d, seed)), ...given]
}

const GIVEN = 'the equation is given: there is no energy to confirm it on'

const unconfirmed = (quantity: string, principle: string, reason: string): Confirmation => ({
  quantity,
  principle,
  status: 'unconfirmed',
  reason,
})

function checked(derivation: Derivation, options: ConfirmOptions): number {
  const refuse = (message: string, expected: string): never => {
    throw new ModelError([problem('E5001', { message, expected })])
  }
  if (!derivation?.core) return refuse('what is confirmed is no derivation', 'what `derive` returns')
  for (const key of Object.keys(options)) if (key !== 'seed') refuse(`unknown option '${key}'`, 'seed')
  const { seed = 0 } = options
  return Number.isInteger(seed) ? seed : refuse('the seed is not a whole number', 'a whole number')
}

/** The energy and its definitions as the model has them; what the derivation named is only read by what it derived. */
function actionOf({ core, model }: Derivation, name: string): Action | undefined {
  const energy = model.energies.get(name) ?? model.costs.get(name)
  const definitions = new Map<string, Definition>([...core.definitions, ...model.definitions])
  for (const { name, body, span } of model.costs.values())
    definitions.set(name, { name, indices: [], body, span })
  return energy && { name, energy: energy.body, definitions }
}

function confirmOne(derivation: Derivation, d: FunctionalDerivative, seed: number): Confirmation {
  const { model } = derivation
  const symbol = model.symbols.get(d.of)
  const sign = symbol?.role === 'state' ? 'δ' : '∂'
  const through = d.through === undefined ? '' : `, read back from ${unicodeName(d.through)}`
  const quantity = `${sign}${unicodeName(d.energy)}/${sign}${unicodeName(d.of)}${through}`
  const action = actionOf(derivation, d.energy)
  if (!action || !symbol) return unconfirmed(quantity, d.principle, 'the model has no such energy')
  const kinds = symbol.kinds.map((kind, n) => `${'ij'[n] ?? `i${n}`}${kind === '' ? '' : `@${kind}`}`)
  const varied = sym(symbol.role === 'state' ? 'state' : 'parameter', d.of, kinds)
  const reads = leavesOf([action.energy, d.slope], action.definitions)
  const own = reads.find((s) => s.name === d.of) ?? varied
  const all = reads.includes(own) ? reads : [...reads, own]
  const found = search(model, action, d, own, all, seed)
  if (typeof found === 'string') return unconfirmed(quantity, d.principle, found)
  const { error, derived, measured } = found
  const status = error <= TOLERANCE ? 'ok' : 'failed'
  return { quantity, principle: d.principle, status, error, derived, measured }
}

/** A measurement that holds, or the best of some that do not; a reason where none was possible. */
function search(
  model: Model,
  action: Action,
  { slope }: FunctionalDerivative,
  of: Sym,
  reads: readonly Sym[],
  seed: number,
): Measured | string {
  const nodes = nodesOf([action.energy, slope], action.definitions)
  const maps = [...nodes].filter((e): e is MapNode => e.kind === 'map')
  const settings = needsQuiet(action) ? [QUIET] : [PLAIN, STEADY, POSITIVE]
  let best: Measured | undefined
  let measured = 0
  let kinked = ''
  for (let n = 0; n < MOST_DRAWS && measured < MOST_MEASURED; n++) {
    const setting = settings[n % settings.length] ?? PLAIN
    const result = attempt(action, seed + 7919 * n, setting, { model, maps, reads, of, slope })
    if (typeof result === 'string') {
      kinked = result
      continue
    }
    if (!Number.isFinite(result.measured)) continue
    measured++
    if (!best || !(best.error <= result.error)) best = result
    if (best.error <= TOLERANCE) break
  }
  if (best) return best
  return kinked === ''
    ? 'no finite value at any of the random signals'
    : `no random signals stayed clear of the kinks of ${unicodeName(kinked)}`
}

interface Attempt {
  readonly model: Model
  readonly maps: readonly MapNode[]
  readonly reads: readonly Sym[]
  readonly of: Sym
  readonly slope: Expr
}

/** One draw, measured; or the name of the function that has a kink in the way. */
function attempt(
  action: Action,
  seed: number,
  setting: Setting,
  { model, ...on }: Attempt,
): Measured | string {
  const activations = activationsOf(model, (name) => 0.5 + randomStream(seed, `formula ${name}`).uniform())
  const options: Options = {
    setting,
    reads: on.reads,
    sizes: sizesOf(model.kinds),
    functions: tableOf(on.maps, activations),
    watch: kinkWatch(on.maps, activations),
  }
  try {
    return measureBest(stagesOf(action, seed, options), on.of, on.slope)
  } catch (error) {
    if (error instanceof Kinked) return error.fn
    throw error
  }
}

/** Every function that occurs, to the highest order of its derivatives that does. */
function tableOf(maps: readonly MapNode[], { derivative }: Activations): ScalarTable {
  const orders = new Map<string, number>()
  for (const { fn, order } of maps) orders.set(fn, Math.max(order, orders.get(fn) ?? 0))
  return Object.fromEntries(
    [...orders].map(([fn, most]) => [fn, Array.from({ length: most + 1 }, (_, n) => derivative(fn, n))]),
  )
}

class Kinked extends Error {
  readonly fn: string
  constructor(fn: string) {
    super(`a kink of '${fn}' is in the way`)
    this.name = 'Kinked'
    this.fn = fn
  }
}

/** Throws where an argument leaves the smooth piece of its function that it is on at first, at any time. */
function kinkWatch(
  maps: readonly MapNode[],
  { piece }: Activations,
): (value: Evaluator, points: number) => void {
  const kinked = maps.filter(({ fn }) => piece(fn, Math.E) !== '')
  const pieces = new Map<string, string>()
  return (value, points) => {
    for (const { fn, arg } of kinked) {
      const { data } = value(arg)
      const cells = data.length / points
      for (const [n, x] of data.entries()) {
        const on = piece(fn, x)
        const key = `${arg.id} ${n % cells}`
        if (on === undefined || (pieces.get(key) ?? on) !== on) throw new Kinked(fn)
        pieces.set(key, on)
      }
    }
  }
}

/** A delay, or a look-ahead of what a low-pass gave: both leave something at the ends of time unless all is quiet there. */
function needsQuiet({ energy, definitions }: Action): boolean {
  const isRising = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op !== 'S' && f.power > 0)
  const isLowPass = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op === 'D' && f.power < 0)
  const isDelay = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op === 'S')
  const nodes = nodesOf([energy], definitions)
  return [...nodes].some((e) => isDelay(e) || (isRising(e) && [...nodesOf([e], definitions)].some(isLowPass)))
}
