/** @file Every functional derivative that a derivation used, confirmed on the model's own energy by numbers (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import type { FunctionalDerivative } from '../derive/derivation.js'
import { sym } from '../expr/build.js'
import type { Definition } from '../model/model.js'
import type { Derivation } from '../pipeline.js'
import { unicodeName } from '../text/names.js'
import { type Action, leavesOf } from './action.js'
import { formulaReads } from './functions.js'
import { mapsIn, search, TOLERANCE } from './search.js'

export interface ConfirmOptions {
  readonly seed?: number
}

export interface Confirmation {
  /** `δE/δu` or `∂E/∂W`. */
  readonly quantity: string
  /** The same with the keys of every keyboard: `dE/du`. */
  readonly ascii: string
  readonly principle: string
  readonly status: 'ok' | 'failed' | 'unconfirmed'
  /** |derived − measured| relative to the measured value; to 1 % of ∫|g δ| where that nearly cancels, or to 0.001 of the action. */
  readonly error?: number
  /** ∫ g δ dt of the derived g along a random δ, and by how much the action changes. */
  readonly derived?: number
  readonly measured?: number
  readonly reason?: string
}

export function confirm(derivation: Derivation, options: ConfirmOptions = {}): readonly Confirmation[] {
  const seed = checked(derivation, options)
  const { core, model } = derivation
  const given = model.rules.flatMap((rule): readonly Confirmation[] =>
    rule.kind === 'given' ? [unconfirmed(named('ddt', rule.of), 'given', GIVEN)] : [],
  )
  return [...core.derivatives.map((d) => confirmOne(derivation, d, seed)), ...given]
}

const COARSE =
  'it agrees, but signals that are still at both ends, as a delay needs them, show it to fewer digits'
const GIVEN = 'the equation is given: there is no energy to confirm it on'

type Named = Pick<Confirmation, 'quantity' | 'ascii'>

const named = (fn: string, name: string): Named => ({
  quantity: `${fn}(${unicodeName(name)})`,
  ascii: `${fn}(${name})`,
})

const unconfirmed = (quantity: Named, principle: string, reason: string): Confirmation => ({
  ...quantity,
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
  const spelt = (by: string, name: (n: string) => string): string =>
    `${by}${name(d.energy)}/${by}${name(d.of)}${d.through === undefined ? '' : `, read back from ${name(d.through)}`}`
  const quantity: Named = { quantity: spelt(sign, unicodeName), ascii: spelt('d', (n) => n) }
  const action = actionOf(derivation, d.energy)
  if (!action || !symbol) return unconfirmed(quantity, d.principle, 'the model has no such energy')
  const kinds = symbol.kinds.map((kind, n) => `${'ij'[n] ?? `i${n}`}${kind === '' ? '' : `@${kind}`}`)
  const varied = sym(symbol.role === 'state' ? 'state' : 'parameter', d.of, kinds)
  const roots = [action.energy, d.slope]
  const formulas = mapsIn(roots, action.definitions).flatMap(({ fn }) => formulaReads(model, fn))
  const reads = leavesOf([...roots, ...formulas], action.definitions)
  const own = reads.find((s) => s.name === d.of) ?? varied
  const all = reads.includes(own) ? reads : [...reads, own]
  const found = search(model, action, d.slope, own, all, seed)
  if (typeof found === 'string') return unconfirmed(quantity, d.principle, found)
  const { error, derived, measured } = found
  if (error > TOLERANCE && error <= found.coarse)
    return { ...unconfirmed(quantity, d.principle, COARSE), error, derived, measured }
  const status = error <= TOLERANCE ? 'ok' : 'failed'
  return { ...quantity, principle: d.principle, status, error, derived, measured }
}
