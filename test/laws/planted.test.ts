/** @file Planted mistakes: each altered rule of the calculus makes one of its checks fail, and the unaltered ones pass them. */
import { describe, expect, test } from 'vitest'
import { PEAKED } from '../../src/check/action.js'
import { measure, worst } from '../../src/check/measure.js'
import type * as boundaryModule from '../../src/derive/boundary.js'
import type * as causalModule from '../../src/derive/causal.js'
import type * as functionalModule from '../../src/derive/functional.js'
import { sensitivities } from '../../src/derive/functional.js'
import type * as stationaryModule from '../../src/derive/stationary.js'
import { mul, num, ONE, op, sub, sym, ZERO } from '../../src/expr/build.js'
import type { Expr, Factor, Word } from '../../src/expr/expr.js'
import { isCausal } from '../../src/expr/operator.js'
import { parse } from '../../src/model/parse.js'
import { atTheEnds } from '../derive/boundary.js'
import { CONVOLUTIONS, SHIFTED } from '../derive/convolutions.js'
import { ENDS } from '../derive/ends.js'
import { DELAYED, GOLDENS } from '../derive/goldens.js'
import { randomAction, WINDOWED } from '../derive/randomAction.js'
import { angle, conjugate, times, transfer } from '../expr/transfer.js'
import { type Mutation, mutant } from './mutant.js'

/** A check fails where this is not small; NaN is not. */
const caught = (wrong: number): boolean => !(wrong < 1e-6)

/** Goldens first: what they cannot show, random energies do. */
const ACTIONS = [...GOLDENS, ...[4, 12, 38, 94].map(randomAction), ...CONVOLUTIONS.slice(0, 1), ...SHIFTED]

const oracle = (of: typeof sensitivities, delays: boolean): boolean =>
  ACTIONS.some((a) => caught(worst(measure(a, of(a.energy, a.definitions), 1, WINDOWED)).error)) ||
  (delays &&
    DELAYED.some((a) => caught(worst(measure(a, of(a.energy, a.definitions), 1, { setting: PEAKED })).error)))

const FUNCTIONAL = 'derive/functional'
const OPERATOR = 'expr/operator'

/** Of the functional derivative, by what they get wrong. */
const DERIVATIVE: Readonly<Record<string, Mutation>> = {
  'the adjoint of D is D': { file: OPERATOR, from: 'reversed: !f.reversed', to: 'reversed: f.reversed' },
  'the time constants of a word are mixed up': {
    file: OPERATOR,
    from: 'reversed: !f.reversed }',
    to: 'reversed: !f.reversed, tau: word[0].tau }',
  },
  'the adjoint of d/dt is d/dt': { file: OPERATOR, from: 'sign = -sign', to: 'sign = +sign' },
  'a power of an operator is lost': { file: OPERATOR, from: 'old.power + f.power', to: 'old.power' },
  'an operator does not pass to its adjoint': {
    file: FUNCTIONAL,
    from: 'const moved = op(word, seed.value)',
    to: 'const moved = seed.value',
  },
  'the sign of an adjoint is forgotten': {
    file: FUNCTIONAL,
    from: 'sign < 0 ? neg(moved) : moved',
    to: 'moved',
  },
  'a weight is transposed': {
    file: FUNCTIONAL,
    from: 'solveIndices(s.indices, fresh)',
    to: 'solveIndices(s.indices, [...fresh].reverse())',
  },
  'a slope is the function itself': { file: FUNCTIONAL, from: 'e.order + 1', to: 'e.order' },
  'a power keeps its exponent': { file: FUNCTIONAL, from: 'pow(e.base, e.exponent - 1)', to: 'e' },
  'a factor is left out': {
    file: FUNCTIONAL,
    from: 'intoFactors(right, seed.times(left))',
    to: 'intoFactors(right, seed)',
  },
  'softmax has no competition': {
    file: FUNCTIONAL,
    from: 'add([weighted, neg(mul([e, sumOver(weighted, [e.at])]))])',
    to: 'weighted',
  },
  'logsumexp has the slope of a sum': { file: FUNCTIONAL, from: 'softmax(arg, at)', to: 'ONE' },
  'D(−τ) depends on τ as D(τ) does': { file: FUNCTIONAL, from: 'f.reversed ? -1 : 1', to: '1' },
  'a low-pass depends on τ as a look-ahead does': {
    file: FUNCTIONAL,
    from: 'signed * f.power',
    to: 'signed',
  },
  'the time constant of another power': {
    file: FUNCTIONAL,
    from: 'compose(word, [{ ...f, power: -1 }])',
    to: 'word',
  },
  'definitions in the wrong order': {
    file: FUNCTIONAL,
    from: '(factored?.order ?? definitionOrder(root, visible)).toReversed()',
    to: '(factored?.order ?? definitionOrder(root, visible))',
  },
  'what other neurons send back is lost': {
    file: FUNCTIONAL,
    from: 'Seed.of(sumOver(above.value, outside))',
    to: 'Seed.of(num(0))',
  },
}

/** Of what is read at shifted positions. */
const SHIFT: Readonly<Record<string, Mutation>> = {
  'a shift is not inverted': { file: 'expr/affine', from: '[rest, -sign]', to: '[rest, sign]' },
  'the range of a position is forgotten': {
    file: FUNCTIONAL,
    from: 'within(rename(e, solved), solved.values())',
    to: 'rename(e, solved)',
  },
  'only one offset sends back': {
    file: FUNCTIONAL,
    from: 's.free.filter((i) => !solved.has(i))',
    to: '[]',
  },
}

/** Needs delays, which are slow to measure. */
const DELAY: Readonly<Record<string, Mutation>> = {
  'a delay has the derivative of an advance': {
    file: FUNCTIONAL,
    from: "f.op === 'S' ? -1 :",
    to: "f.op === 'S' ? 1 :",
  },
}

async function altered(mutation: Mutation): Promise<typeof sensitivities> {
  const real = { [mutation.file]: await mutant(mutation) }
  if (mutation.file === FUNCTIONAL)
    return (real[FUNCTIONAL] as unknown as typeof functionalModule).sensitivities
  const over = await mutant({ file: FUNCTIONAL, from: 'num: () => []', to: 'num: () => []' }, real)
  return (over as unknown as typeof functionalModule).sensitivities
}

describe('the oracle of the functional derivative', () => {
  test('passes what is right', async () => {
    expect(oracle(sensitivities, false)).toBe(false)
    const same = 'num: () => []'
    expect(oracle(await altered({ file: FUNCTIONAL, from: same, to: same }), false)).toBe(false)
  })

  test.each(Object.entries({ ...DERIVATIVE, ...SHIFT }))('catches: %s', async (_, mutation) => {
    expect(oracle(await altered(mutation), false)).toBe(true)
  })

  test.each(Object.entries(DELAY))('catches: %s', async (_, mutation) => {
    expect(oracle(await altered(mutation), true)).toBe(true)
  })
})

const back = (tau: number, power: number): Factor => ({ op: 'D', tau: num(tau), reversed: true, power })
const WORDS: readonly Word[] = [
  [back(0.7, -1)],
  [back(1.2, -1), back(0.3, 1)],
  [{ ...back(0.5, -1), reversed: false }, back(0.9, 1)],
]

/** The largest phase between exact and causal error at some frequencies; infinite if the latter reads the future. */
function phase({ approximateCausal }: typeof causalModule): number {
  const span = { start: 0, end: 0 }
  const errors = WORDS.flatMap((word) => {
    const condition = {
      own: [{ word: [], coefficient: ONE }],
      drives: [{ word, arg: sym('let', 'q', ['i']) }],
    }
    const [runs] = approximateCausal(condition, { kind: 'causal', filter: num(1e-9), span })
    if (!runs || !isCausal(runs.word)) return [Infinity]
    return [0.3, 1, 4].map((omega) =>
      Math.abs(angle(times(transfer(runs.word, omega), conjugate(transfer(word, omega))))),
    )
  })
  return Math.max(...errors)
}

const CAUSAL: Readonly<Record<string, Mutation>> = {
  'the past where the future was': { file: 'derive/causal', from: 'power: -f.power', to: 'power: f.power' },
  'a forward factor is replaced, too': {
    file: 'derive/causal',
    from: 'if (!f.reversed) return f\n',
    to: '\n',
  },
  'the replacement is left out': {
    file: 'derive/causal',
    from: '...drive.word.map(causalFactor)',
    to: '...drive.word',
  },
}

describe('the phase of the causal error', () => {
  test('is kept by what is right', async () => {
    const same = 'power: -f.power'
    const made = await mutant({ file: 'derive/causal', from: same, to: same })
    expect(caught(phase(made as unknown as typeof causalModule))).toBe(false)
  })

  test.each(Object.entries(CAUSAL))('catches: %s', async (_, mutation) => {
    const made = await mutant(mutation)
    expect(caught(phase(made as unknown as typeof causalModule))).toBe(true)
  })
})

const MODEL = parse(`
  state u
  weight W
  target y
  constant tau_m = 1, tau_r = 0.5, beta = 1, lambda = 1
  activation phi = tanh
  r = phi(D(tau_r) u)
  e = D(tau_m) u - W r
  energy E = 1/2 lambda |e|^2 + beta/2 * |r - y|^2
  stationary u`)

/** How far λ D(−τ_m) (e − solution) is from what the action changes by. */
function unsolved({ findErrors, solveStationary, solutionExpr }: typeof stationaryModule): number {
  const energy: Expr = MODEL.energies.get('E')?.body ?? ZERO
  const [error] = findErrors(energy, MODEL.definitions, ['u'])
  const [rule] = MODEL.rules
  if (!error || rule?.kind !== 'stationary') return Number.NaN
  const gradient = sensitivities(energy, MODEL.definitions).get('u') ?? ZERO
  const { solution } = solveStationary(rule, gradient, error)
  const residual = sub(sym('let', 'e', ['i']), solutionExpr(solution))
  const tau = error.lead[0]?.tau ?? ONE
  const lambda = sym('constant', 'lambda')
  const weighed = op([{ op: 'D', tau, reversed: true, power: 1 }], residual)
  const action = { name: 'planted', energy, definitions: MODEL.definitions }
  const derived = new Map([['u', mul([lambda, weighed])]])
  return worst(measure(action, derived).filter((m) => m.symbol === 'u')).error
}

const STATIONARY: Readonly<Record<string, Mutation>> = {
  'the drive has the wrong sign': {
    file: 'derive/stationary',
    from: 'coefficient: neg(mul([t.coefficient, recip(lead.coefficient)])),',
    to: 'coefficient: mul([t.coefficient, recip(lead.coefficient)]),',
  },
  'the coefficient of the error is forgotten': {
    file: 'derive/stationary',
    from: 'coefficient: neg(mul([t.coefficient, recip(lead.coefficient)])),',
    to: 'coefficient: neg(t.coefficient),',
  },
  'the operator of the error is not inverted': {
    file: 'derive/stationary',
    from: '    inverse(lead.word),\n',
    to: '    lead.word,\n',
  },
}

describe('the solved error', () => {
  test('holds as it is', async () => {
    const same = '    inverse(lead.word),\n'
    const made = await mutant({ file: 'derive/stationary', from: same, to: same })
    expect(caught(unsolved(made as unknown as typeof stationaryModule))).toBe(false)
  })

  test.each(Object.entries(STATIONARY))('catches: %s', async (_, mutation) => {
    const made = await mutant(mutation)
    expect(caught(unsolved(made as unknown as typeof stationaryModule))).toBe(true)
  })
})

describe('the boundary term', () => {
  const BOUNDARY: Readonly<Record<string, Mutation>> = {
    'its time constant is forgotten': {
      file: 'derive/boundary',
      from: 'mul([c, slopeOf(f)])',
      to: 'c',
    },
    'the wrong sign at both ends': {
      file: 'derive/boundary',
      from: '(-1) ** k *',
      to: '-((-1) ** k) *',
    },
    'one sign for all orders': { file: 'derive/boundary', from: '(-1) ** k *', to: '-1 *' },
    'the product rule without its coefficients': {
      file: 'derive/boundary',
      from: 'num(binomial(k, j))',
      to: 'ONE',
    },
    'a high derivative leaves its last term alone': {
      file: 'derive/boundary',
      from: 'j <= k; j++',
      to: 'j <= k; j += 2',
    },
    'a rate of a momentum is left out': {
      file: 'derive/boundary',
      from: 'rates(gk, k - 1 - n)',
      to: 'gk',
    },
    'a low-pass divides without remainder': {
      file: 'derive/boundary',
      from: 'rest[k - 1] = add([rest[k - 1] ?? ZERO, neg(q)])',
      to: '',
    },
    'a look-ahead in the past is one in the future': {
      file: 'derive/boundary',
      from: 'f.reversed ? neg(f.tau ?? ONE) : (f.tau ?? ONE)',
      to: 'f.tau ?? ONE',
    },
    'a low-pass is not divided by': {
      file: 'derive/boundary',
      from: 'powers = dividedBy(powers, slopeOf(f))',
      to: '{}',
    },
  }

  const wrongEnds = (of: typeof boundaryModule): boolean =>
    ENDS.some((action) => {
      const same = of.momenta(action.energy, action.definitions, 'u')
      return same === undefined || caught(atTheEnds(of, action, 'u').error)
    })

  test('holds as it is', async () => {
    const same = 'num(binomial(k, j))'
    const made = await mutant({ file: 'derive/boundary', from: same, to: same })
    expect(wrongEnds(made as unknown as typeof boundaryModule)).toBe(false)
  })

  test.each(Object.entries(BOUNDARY))('catches: %s', async (_, mutation) => {
    const made = (await mutant(mutation)) as unknown as typeof boundaryModule
    expect(wrongEnds(made)).toBe(true)
  })
})
