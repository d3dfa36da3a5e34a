/** @file Variations taken forward and carried off by parts, against gradients and ends typed by hand, and the mistakes that these catch. */
import { describe, expect, test } from 'vitest'
import { type Action, leaves } from '../../../src/check/action.js'
import type * as changeModule from '../../../src/check/costate/change.js'
import { changeIn, Unwritten } from '../../../src/check/costate/change.js'
import type * as partsModule from '../../../src/check/costate/parts.js'
import { carriedOff, factoredOut, leftAtEnd } from '../../../src/check/costate/parts.js'
import { same } from '../../../src/check/costate/reading.js'
import { canonicalIndices, sensitivities } from '../../../src/derive/functional.js'
import { add, mul, num, ONE, op, sym, ZERO } from '../../../src/expr/build.js'
import type { Expr, Index, Word } from '../../../src/expr/expr.js'
import { substitute } from '../../../src/expr/substitute.js'
import { rename, sumOver } from '../../../src/expr/sums.js'
import { CONVOLUTIONS, SHIFTED } from '../../derive/convolutions.js'
import { ENDS, type Ends, REMEMBERED, TOGETHER } from '../../derive/ends.js'
import { actionOf, DELAYED, GOLDENS, type Golden } from '../../derive/goldens.js'
import { randomAction } from '../../derive/randomAction.js'
import { type Mutation, mutant } from '../../laws/mutant.js'

const NONE: ReadonlySet<string> = new Set()

interface Machinery {
  readonly changeIn: typeof changeIn
  readonly carriedOff: typeof carriedOff
  readonly leftAtEnd: typeof leftAtEnd
}
const REAL: Machinery = { changeIn, carriedOff, leftAtEnd }

const readingOf = ({ definitions }: Action): Parameters<typeof same>[2] => ({ definitions, symmetric: NONE })

/** With all targets given. */
const always = (e: Expr): Expr => substitute(e, (s) => (s.role === 'given' ? ONE : s))
const allGiven = (action: Golden): Golden => {
  const each = (list: Golden['expected']): Golden['expected'] =>
    new Map([...list].map(([name, d]) => [name, { ...d, body: always(d.body) }]))
  const { energy, definitions, expected } = action
  return { ...action, energy: always(energy), definitions: each(definitions), expected: each(expected) }
}

const isTyped = (action: Golden, name: string, { changeIn, carriedOff }: Machinery): boolean => {
  const typed = action.expected.get(name)
  if (!typed) return false
  const at = canonicalIndices(typed.indices)
  const body = rename(typed.body, new Map(typed.indices.map((i, n) => [i, at[n] ?? i])))
  const { energy, definitions } = action
  const found = carriedOff(changeIn(energy, { name, definitions, fixed: NONE }), at)
  return same(found, body, readingOf(action)) === true
}

const COMPETITION = actionOf(
  'a square of shares',
  `state u
  target y
  flow E in u rate 1
  p = softmax(u)
  energy E = 1/2 |p - y|^2
  g_u = p .* (p - y - dot(p, p - y))`,
)
const TYPED = [COMPETITION, ...GOLDENS, ...DELAYED, ...CONVOLUTIONS].map(allGiven)

describe('gradients typed by hand', () => {
  test.each(TYPED.map((a) => [a.name, a] as const))('%s', (_, action) => {
    expect(action.expected.size).toBeGreaterThan(0)
    expect([...action.expected.keys()].filter((name) => !isTyped(action, name, REAL))).toEqual([])
  })
})

const REVERSED = actionOf(
  'a reversed look-ahead',
  `state u
  bias b
  constant tau = 1
  flow E in u rate 1
  e = D(-tau) u - b
  energy E = 1/2 |e|^2
  p_0 = -tau .* e`,
)
const TYPED_ENDS: readonly Ends[] = [
  ...ENDS,
  { ...REVERSED, typed: [...REVERSED.definitions.values()].filter((d) => d.name === 'p_0'), tolerance: 0 },
]

describe('ends typed by hand', () => {
  const areTyped = (action: Ends, { changeIn, leftAtEnd }: Machinery): boolean => {
    const { energy, definitions, typed } = action
    const left = leftAtEnd(changeIn(energy, { name: 'u', definitions, fixed: NONE }), ['i'])
    if (left?.length !== typed.length) return false
    return typed.every(({ body, indices: [own = 'i'] }, n) =>
      same(left[n] ?? ZERO, rename(body, new Map([[own, 'i']])), readingOf(action)),
    )
  }
  test.each(TYPED_ENDS.map((a) => [a.name, a] as const))('%s', (_, action) => {
    expect(areTyped(action, REAL)).toBe(true)
  })
  test.each(REMEMBERED.map((a) => [a.name, a] as const))('no end of one instant: %s', (_, action) => {
    const { energy, definitions } = action
    expect(leftAtEnd(changeIn(energy, { name: 'u', definitions, fixed: NONE }), ['i']) ?? []).toEqual([])
  })

  test('terms that have memory one by one are left open', () => {
    const { energy, definitions } = TOGETHER
    expect(leftAtEnd(changeIn(energy, { name: 'u', definitions, fixed: NONE }), ['i'])).toBe(undefined)
  })

  const MISTAKES: Readonly<Record<string, Mutation>> = {
    'a term forgets its time constant': {
      file: PARTS,
      from: 'risen, f ?? []), [rise.slope, g]',
      to: 'risen, f ?? []), [g]',
    },
    'what remains is not carried on': {
      file: PARTS,
      from: 'add([g, neg(mul([rise.slope, rate(g)]))])',
      to: 'g',
    },
    'a rate of a variation is none': {
      file: PARTS,
      from: 'sumOf(m.map(rate), [ZERO, ...m])',
      to: 'm.map(rate)',
    },
    'a reversed operator counts as a forward one': {
      file: PARTS,
      from: 'f.reversed ? neg(f.tau ?? ONE) : (f.tau ?? ONE)',
      to: 'f.tau ?? ONE',
    },
  }
  test.each(Object.entries(MISTAKES))('caught: %s', async (_, mutation) => {
    const made = (await mutant(mutation)) as unknown as typeof partsModule
    const wrong = TYPED_ENDS.some((a) => !areTyped(a, { ...REAL, leftAtEnd: made.leftAtEnd }))
    expect(wrong).toBe(true)
  })
})

const PARTS = 'check/costate/parts'
const CHANGE = 'check/costate/change'

describe('mistakes of the rules', () => {
  const MISTAKES: Readonly<Record<string, Mutation>> = {
    'an adjoint that is not reversed': {
      file: PARTS,
      from: 'reversed: !f.reversed',
      to: 'reversed: f.reversed',
    },
    'an odd derivative keeps its sign': { file: PARTS, from: 'f.power % 2 !== 0', to: 'f.power % 2 === 5' },
    'a weight is transposed': {
      file: PARTS,
      from: '    names.set(index, target)\n',
      to: '    names.set(index, at[c.at.length - 1 - n] ?? target)\n',
    },
    'a factor is left out': {
      file: CHANGE,
      from: '.filter((_, m) => m !== n)',
      to: '.filter((_, m) => m > n)',
    },
    'a power keeps its exponent': { file: CHANGE, from: 'pow(e.base, e.exponent - 1)', to: 'e' },
    'a slope is the function': { file: CHANGE, from: 'e.order + 1', to: 'e.order' },
    'softmax has no competition': { file: CHANGE, from: '[neg(e), there]', to: '[ZERO, there]' },
    'a low-pass depends on its constant as a look-ahead': {
      file: CHANGE,
      from: 'num(sign * f.power)',
      to: 'num(sign)',
    },
    'a delay depends on its constant as a look-ahead': {
      file: CHANGE,
      from: "f.reversed === (f.op === 'S')",
      to: '!f.reversed',
    },
    'a definition is held fixed': {
      file: CHANGE,
      from: 'return definition ? through(s, definition) : []',
      to: 'return []',
    },
  }
  const wrong = (machinery: Machinery): boolean =>
    TYPED.some((a) => [...a.expected.keys()].some((name) => !isTyped(a, name, machinery)))

  test.each(Object.entries(MISTAKES))('caught: %s', async (_, mutation) => {
    const [from, to] = [mutation.from, mutation.to.replace('ZERO', 'num(0)')]
    const made = await mutant({ ...mutation, from, to })
    const machinery =
      mutation.file === PARTS
        ? { ...REAL, carriedOff: (made as unknown as typeof partsModule).carriedOff }
        : { ...REAL, changeIn: (made as unknown as typeof changeModule).changeIn }
    expect(wrong(machinery)).toBe(true)
  })
})

describe('random energies', () => {
  test.each([4, 12, 38, 57, 94, 131])(
    'the variation of energy %i is the derivative of the derivation',
    (seed) => {
      const action = randomAction(seed)
      const { energy, definitions } = action
      const derived = sensitivities(energy, definitions)
      const at: readonly Index[] = ['i']
      const found = carriedOff(changeIn(energy, { name: 'u', definitions, fixed: NONE }), at)
      expect(same(found, derived.get('u') ?? ZERO, readingOf(action))).toBe(true)
    },
  )
})

describe('shifts of positions', () => {
  test.each(SHIFTED.map((a) => [a.name, a] as const))('%s', (_, action) => {
    const { energy, definitions } = action
    const derived = sensitivities(energy, definitions)
    const varied = leaves(action).filter((s) => s.role === 'state' || s.role === 'weight')
    expect(varied.length).toBeGreaterThan(0)
    for (const { name, indices } of varied) {
      const found = carriedOff(
        changeIn(energy, { name, definitions, fixed: NONE }),
        canonicalIndices(indices),
      )
      expect(same(found, derived.get(name) ?? ZERO, readingOf(action))).toBe(true)
    }
  })
})

describe('what cannot be written out says so', () => {
  const u = sym('state', 'u', ['i'])
  const vary = (e: Expr, name = 'u', at: readonly Index[] = ['i']): Expr =>
    carriedOff(changeIn(e, { name, definitions: new Map(), fixed: NONE }), at)

  test('a sum that counts neurons', () => {
    const lonely = sumOver(add([sym('state', 'v', ['j']), mul([num(2), u])]), ['i', 'j'])
    expect(() => vary(lonely)).toThrow(Unwritten)
  })
  test('the diagonal of a weight', () => {
    const diagonal = sumOver(mul([sym('weight', 'W', ['i', 'i']), u]), ['i'])
    expect(() => vary(diagonal, 'W', ['i', 'j'])).toThrow(Unwritten)
  })
  test('a definition in a circle', () => {
    const span = { start: 0, end: 0 }
    const r = sym('let', 'r', ['i'])
    const definitions = new Map([['r', { name: 'r', indices: ['i'], body: add([u, r]), span }]])
    const whole = sumOver(mul([r, r]), ['i'])
    expect(() => changeIn(whole, { name: 'u', definitions, fixed: NONE })).toThrow(Unwritten)
  })
})

test('a constant is factored out of the operators above it', () => {
  const word: Word = [{ op: 'D', tau: sym('constant', 'tau', ['i']), reversed: false, power: -1 }]
  const [W, r, e] = [sym('weight', 'W', ['i', 'j']), sym('state', 'r', ['j']), sym('state', 'e', ['i'])]
  const energy = sumOver(mul([e, op(word, sumOver(mul([W, r]), ['j']))]), ['i'])
  const slope = factoredOut(changeIn(energy, { name: 'W', definitions: new Map(), fixed: NONE }), ['i', 'j'])
  const reading = { definitions: new Map(), symmetric: NONE }
  expect(same(slope, mul([e, op(word, r)]), reading)).toBe(true)
  expect(same(slope, mul([r, op([{ ...word[0], reversed: true } as Word[number]], e)]), reading)).toBe(false)
})
