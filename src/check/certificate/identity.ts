/** @file Known rules: is what runs one of them, under which assumptions, or else signals at which it is not. */
import { textOf } from '../../derive/show.js'
import type { Expr } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import type { Definition, Model } from '../../model/model.js'
import { unicodeName } from '../../text/names.js'
import { reaches, same } from '../costate/reading.js'
import { type Theory, theoryOf } from '../costate/theory.js'
import { formOf } from '../identity/form.js'
import type { Pair } from '../identity/pair.js'
import { type Assumption, KNOWN, type Known } from '../identity/rules.js'
import { type Apart, closest } from '../sampled.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, type Result, unrun } from './report.js'
import type { Specimen } from './specimen.js'

/** Of the model as it was given: sizes play no part. */
export function checkIdentity({ whole, seed }: Specimen): Result {
  const theory = theoryOf(whole, seed)
  const form = formOf(whole, theory)
  if (!form) return { findings: [inapplicable('known rules', NO_FORM)] }
  const findings = KNOWN.map((known): Finding => {
    const name = `${known.name} (${known.paper})`
    try {
      const pairs = known.pairs(form, whole, theory)
      if (typeof pairs === 'string') return inapplicable(name, pairs)
      return {
        name,
        expected: known.says,
        ...compared(known, pairs, known.grants(form, whole), { theory, model: whole.model, seed }),
      }
    } catch (failure) {
      return unrun(name, reasonOf(failure))
    }
  })
  const [first] = findings
  const isNone = form.kind === 'given' && findings.every((f) => f.outcome === 'not applicable')
  return { findings: isNone && first ? [inapplicable('known rules', first.note ?? NO_FORM)] : findings }
}

const NO_FORM =
  'no error with a look-ahead is solved for, no state flows down an energy, and no law is given to a weight'

interface Context {
  readonly theory: Theory
  readonly model: Model
  readonly seed: number
}

/** As few of the grants as suffice; where none does, an example against the rule as it stands. */
function compared(
  { always }: Known,
  pairs: readonly Pair[],
  grants: readonly Assumption[],
  context: Context,
): Pick<Finding, 'outcome' | 'note' | 'value'> {
  let first: Counter | undefined
  for (const granted of subsets(grants)) {
    const all = [...always, ...granted]
    const counter = counterTo(pairs, all, context)
    if (!counter) {
      const assumed = all.length === 0 ? '' : `, assuming: ${all.map((a) => a.text).join(', ')}`
      const without = first ? `; otherwise ${first.note}` : ''
      return { outcome: 'passed', note: `the model is this rule${assumed}${without}` }
    }
    first ??= counter
  }
  if (!first) return { outcome: 'not run', note: 'no equation to compare' }
  const { apart, note } = first
  if (apart.error <= EQUAL)
    return {
      outcome: 'not run',
      note: `equal by numbers, to ${apart.error.toPrecision(2)}, but not by normal form: ${note}`,
    }
  return { outcome: 'reported', value: apart.error, note }
}

/** All subsets, small ones first. */
function subsets(list: readonly Assumption[]): readonly (readonly Assumption[])[] {
  const [first, ...rest] = list
  if (!first) return [[]]
  const others = subsets(rest)
  return [...others, ...others.map((s) => [first, ...s])].sort((a, b) => a.length - b.length)
}

const under = (e: Expr, assumptions: readonly Assumption[]): Expr => assumptions.reduce((x, a) => a.on(x), e)

/** Closer than this they are put to the normal form; further apart they differ. */
const NEAR = 1e-6
const EQUAL = 1e-9

interface Counter {
  readonly apart: Apart
  readonly note: string
}

/** The first equation that differs, at the place and instant where it differs most. */
function counterTo(
  pairs: readonly Pair[],
  assumptions: readonly Assumption[],
  context: Context,
): Counter | undefined {
  const { theory, model, seed } = context
  const definitions: ReadonlyMap<string, Definition> = new Map(
    [...theory.definitions]
      // what is defined by itself is a signal of its own, of which the rule says what it equals
      .filter(([name, d]) => !reaches(d.body, name, theory.definitions))
      .map(([name, d]) => [name, { ...d, body: under(d.body, assumptions) }]),
  )
  for (const { of, indices, model: own, rule } of pairs) {
    const [here, there] = [under(own, assumptions), under(rule, assumptions)]
    const apart = closest(here, there, indices, { model, definitions, seed }, EQUAL)
    if (!(apart.error > NEAR) && same(here, there, { ...theory.reading, definitions }) === true) continue
    const place = indices.map((i) => apart.position[i] ?? 0).join(',')
    const [a, b] = apart.values.map((x) => x.toPrecision(6))
    const note = `${unicodeName(of)}[${place}] at t = ${apart.time.toPrecision(3)} of random signals (seed ${seed}) is ${a} here and ${b} in the rule, ${textOf(there, indices)}${constantsAt(apart, there)}`
    return { apart, note }
  }
  return undefined
}

/** The constants of the rule at that place. */
function constantsAt({ world, position }: Apart, rule: Expr): string {
  const values = [...symbols(rule)].flatMap((s): readonly string[] => {
    if (s.role !== 'constant' && s.role !== 'parameter') return []
    const [index] = s.indices
    const n = index === undefined ? 0 : position[index]
    const value = n === undefined ? undefined : world.quantities.get(s.name)?.data[n]
    return value === undefined ? [] : [`${unicodeName(s.name)} = ${value.toPrecision(4)}`]
  })
  const unique = [...new Set(values)].sort()
  return unique.length === 0 ? '' : `, with ${unique.join(', ')}`
}
