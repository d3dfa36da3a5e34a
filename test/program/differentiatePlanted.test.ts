/** @file Planted mistakes: every rule of tangent and adjoint, altered, makes a check fail, and the unaltered ones pass them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interpret } from '../../src/program/interpret.js'
import { type Mutation, mutant } from '../laws/mutant.js'
import {
  apart,
  contentsOf,
  differences,
  direction,
  extended,
  forwardMode,
  type Makers,
  put,
  reverseMode,
  somewhere,
  unbalanced,
} from './derivative.js'
import { HAND } from './handBlocks.js'
import { randomBlock } from './randomBlock.js'
import { buffer, program } from './samples.js'
import { CARRYING, FUNCTIONS, OPERATIONS, wrong } from './slopeCases.js'

const HOME = 'program/differentiate/'

/** In the order of imports: each is remade with what it imports altered. */
const FILES = [
  'algebra',
  'slopes',
  'rules',
  'names',
  'held',
  'activity',
  'versions',
  'places',
  'atoms',
  'sinks',
  'tape',
  'prune',
  'joined',
  'products',
  'sweep',
  'tangent',
  'adjoint',
]

async function altered(mutation: Mutation): Promise<Makers> {
  const made: Record<string, Record<string, unknown>> = {}
  for (const name of FILES) {
    const file = `${HOME}${name}`
    made[file] = await mutant(file === mutation.file ? mutation : { file, from: '@file', to: '@file' }, made)
  }
  return {
    tangent: made[`${HOME}tangent`]?.tangent as Makers['tangent'],
    adjoint: made[`${HOME}adjoint`]?.adjoint as Makers['adjoint'],
  }
}

const BLOCKS = [
  ...Object.values(HAND),
  ...fc
    .sample(fc.array(fc.nat(1e6), { minLength: 40, maxLength: 200 }), { numRuns: 20, seed: 11 })
    .map(randomBlock),
]

const ALL = ['u', 'r', 'x', 'w', 'c', 'f', 's']

/** The largest that a check finds wrong; infinite where what is made cannot run. */
function slopes(makers: Makers): number {
  return Math.max(...[...FUNCTIONS, ...OPERATIONS].map(([, p]) => wrong(p, makers)))
}

function tangents(makers: Makers): number {
  const errors = BLOCKS.map((p) => {
    const by = direction(p, ALL, ALL)
    const at = somewhere(p, 1)
    const v = somewhere(p, 2)
    return apart(forwardMode(p, by, at, v, makers), differences(p, by, at, v))
  })
  return Math.max(...errors)
}

function transposes(makers: Makers): number {
  const errors = BLOCKS.flatMap((p) =>
    [direction(p, ALL, ALL), direction(p, ['u', 'w', 's'], ['r', 'f', 'u'])].map((by) => {
      const at = somewhere(p, 1)
      const v = somewhere(p, 5)
      const w = somewhere(p, 9)
      return unbalanced(w, forwardMode(p, by, at, v), reverseMode(p, by, at, w, makers), v)
    }),
  )
  return Math.max(...errors)
}

/** Whether forward leaves what the block leaves. */
function results(makers: Makers): number {
  const changed = BLOCKS.some((p) => {
    const made = makers.adjoint(p.step, direction(p, ALL, ALL))
    const ends = [p, extended(p, made.forward, made.buffers)].map((each) => {
      const execution = interpret(each)()
      put(execution, somewhere(p, 3), (id) => id)
      execution.run(1)
      return contentsOf(execution, ALL)
    })
    const [plain, kept] = ends
    return plain === undefined || kept === undefined || apart(plain, kept) !== 0
  })
  return changed ? 1 : 0
}

function refusals(makers: Makers): number {
  const buffers = ['x', 'y'].map((id) => buffer(id, { shape: [9] }))
  const both = ['x', 'y']
  const passed = CARRYING.filter(([, step]) => {
    const p = program({ buffers, step })
    try {
      makers.adjoint(step, direction(p, both, both))
      return true
    } catch {
      return false
    }
  })
  return passed.length
}

const CHECKS = { slopes, tangents, transposes, results, refusals }

type Check = keyof typeof CHECKS

/** Names of the checks that fail, among some. */
function caughtBy(makers: Makers, checks: readonly Check[]): readonly string[] {
  return checks.filter((name) => {
    try {
      return !(CHECKS[name](makers) < (name === 'transposes' ? 1e-12 : 1e-8))
    } catch {
      return true
    }
  })
}

type Row = readonly [what: string, file: string, from: string, to: string]

const RULES: readonly Row[] = [
  ['neg keeps its sign', 'rules', 'operand: value.x, carry: negated', 'operand: value.x, carry: (by) => by'],
  ['sub adds', 'rules', 'operand: value.b, carry: negated', 'operand: value.b, carry: (by) => by'],
  ['|x| rises everywhere', 'rules', 'constant(-1), select', 'constant(1), select'],
  ['a root without its half', 'rules', 'times(half, by)', 'by'],
  ['a product by the same factor', 'rules', 'times(by, held(b)) }', 'times(by, held(a)) }'],
  ['the other factor dropped', 'rules', '{ operand: b, carry: (by) => times(by, held(a)) },', ''],
  ['a quotient times its denominator', 'rules', 'held(div(by, held(b)))', 'held(times(by, held(b)))'],
  ['a denominator with the wrong sign', 'rules', 'neg(times(quotient(by)', '(times(quotient(by)'],
  [
    'max follows the smaller',
    'rules',
    'a: held(value.b), b: held(value.a)',
    'a: held(value.a), b: held(value.b)',
  ],
  [
    'min follows the larger',
    'rules',
    'a: held(value.a), b: held(value.b)',
    'a: held(value.b), b: held(value.a)',
  ],
  ['a call without its slope', 'rules', 'times(by, slopeOf(value, held(value)))', 'by'],
  ['exp is flat', 'slopes', 'exp: itself', 'exp: flat'],
  ['exp_1 is flat', 'slopes', 'exp_1: itself', 'exp_1: flat'],
  ['exp_2 is flat', 'slopes', 'exp_2: itself', 'exp_2: flat'],
  ['log′ = x', 'slopes', 'log: (x) => div(one, x)', 'log: (x) => x'],
  ['log″ without its sign', 'slopes', 'neg(mul(self, self))', 'mul(self, self)'],
  ['log‴ without its factor', 'slopes', 'mul(constant(-2), self), x)', 'neg(self), x)'],
  ['tanh′ = tanh', 'slopes', "tanh: named('tanh_1')", "tanh: named('tanh')"],
  ['tanh″ = tanh′', 'slopes', "tanh_1: named('tanh_2')", "tanh_1: named('tanh_1')"],
  ['tanh‴ without its second part', 'slopes', "mul(call('tanh', x), self)", 'zero'],
  ['logistic′ = logistic', 'slopes', "logistic: named('logistic_1')", "logistic: named('logistic')"],
  ['logistic″ = logistic′', 'slopes', "logistic_1: named('logistic_2')", "logistic_1: named('logistic_1')"],
  ['logistic‴ with tanh(x)', 'slopes', 'mul(constant(0.5), x)', 'x'],
  ['logistic‴ without its factor', 'slopes', 'mul(constant(2), mul(', 'mul(constant(1), mul('],
  ['softplus′ = softplus', 'slopes', "softplus: named('softplus_1')", "softplus: named('softplus')"],
  ['softplus″ = softplus′', 'slopes', "softplus_1: named('softplus_2')", "softplus_1: named('softplus_1')"],
  ['softplus‴ = softplus″', 'slopes', "softplus_2: named('logistic_2')", "softplus_2: named('logistic_1')"],
  ['sin′ = −cos', 'slopes', "sin: named('cos')", "sin: minus('cos')"],
  ['sin″ = sin', 'slopes', "sin_1: minus('sin')", "sin_1: named('sin')"],
  ['sin‴ = cos', 'slopes', "sin_2: minus('cos')", "sin_2: named('cos')"],
  ['cos′ = sin', 'slopes', "cos: minus('sin')", "cos: named('sin')"],
  ['cos″ = cos', 'slopes', "cos_1: minus('cos')", "cos_1: named('cos')"],
  ['cos‴ = −sin', 'slopes', "cos_2: named('sin')", "cos_2: minus('sin')"],
  ['soft_relu′ = soft_relu', 'slopes', "soft_relu: named('soft_relu_1')", "soft_relu: named('soft_relu')"],
  [
    'soft_relu″ = soft_relu′',
    'slopes',
    "soft_relu_1: named('soft_relu_2')",
    "soft_relu_1: named('soft_relu_1')",
  ],
  [
    'soft_relu‴ outside its pieces',
    'slopes',
    "select(hi, '<', x, zero, call",
    "select(hi, '<', x, one, call",
  ],
  ['identity is flat', 'slopes', 'identity: () => one', 'identity: flat'],
  ['relu is flat', 'slopes', "relu: named('relu_1'),\n  relu_1", 'relu: flat,\n  relu_1'],
  ['leaky_relu is flat', 'slopes', "leaky_relu: named('leaky_relu_1')", 'leaky_relu: flat'],
  ['hard_sigmoid is flat', 'slopes', "hard_sigmoid: named('hard_sigmoid_1')", 'hard_sigmoid: flat'],
  ['hard_tanh is flat', 'slopes', "hard_tanh: named('hard_tanh_1')", 'hard_tanh: flat'],
  ['a difference turned round', 'algebra', 'return sub(a, b.x)', 'return sub(b.x, a)'],
]

const TANGENT: readonly Row[] = [
  ['the change after the store', 'tangent', 'changeOf(s.value, scope, context, held)))', 'zero))'],
  [
    'the other arm',
    'tangent',
    'chosen(value.test, yes, changeOf(value.no',
    'chosen(value.test, yes, changeOf(value.yes',
  ],
  ['a maximum changes as a sum', 'tangent', "if (s.by === 'sum')", 'if (s.name)'],
  ['ties count twice', 'tangent', 'b: local(share) }', 'b: one }'],
  ['what was computed before a store', 'held', 'this.known.clear()', ''],
  ['locals do not change', 'tangent', 'changes.set(s.name, local(name))', ''],
]

const ADJOINT: readonly Row[] = [
  [
    'a stored element keeps its adjoint',
    'sweep',
    "if (purpose.of === 'buffers' && !context.adds(buffer))",
    'if (false)',
  ],
  ['an added-to element loses it', 'sweep', "'buffers' && !context.adds(buffer)", "'buffers'"],
  [
    'a test is forgotten for locals',
    'sweep',
    'chosen(test, inside.sinks.gain(name), zero)',
    'inside.sinks.gain(name)',
  ],
  [
    'a test is forgotten for buffers',
    'sweep',
    'out.push(when(test.a, test.is, test.b, sweep(inner.body, scope, BUFFERS, context).out))',
    'out.push(...sweep(inner.body, scope, BUFFERS, context).out)',
  ],
  [
    'one iteration stands for all',
    'sweep',
    'out.push(sum(total, variable, extent, gain',
    'out.push(sum(total, variable, 1, gain',
  ],
  ['the other arm', 'sweep', 'choose(chosen(test, zero, arm))', 'choose(chosen(test, arm, zero))'],
  ['shares are not divided', 'sweep', "held.of({ op: 'div', a: adjoint, b: local(share) })", 'adjoint'],
  ['a maximum passes to all', 'sweep', 'chosen(largest(inside.of(value)), each, zero)', 'each'],
  ['statements in their own order', 'adjoint', '[...joined(atoms)].reverse()', '[...joined(atoms)]'],
  [
    'a sum in place of an addition',
    'products',
    "{ op: 'add', a: load(buffer, at), b: local(name) }",
    'local(name)',
  ],
  [
    'cleared before it is read',
    'products',
    '.filter(({ added }) => !added).flatMap(plain)]',
    '.filter(({ added }) => !added).flatMap(plain), ...sums.flatMap(summed)].slice(sums.length)',
  ],
  ['one reads what another stores', 'joined', '!stored.has(versionOf(value.buffer).buffer)', 'true'],
  ['stores to one buffer at once', 'joined', 'stored.size === all.length', 'true'],
  ['locals in their own order', 'sweep', 'of [...chain].reverse()', 'of chain'],
  ['an adjoint replaces what is there', 'sinks', 'add(load(twin, at), value)', 'value'],
  ['a local keeps its last use', 'sinks', 'known.push(value)', 'known[0] = value'],
  ['an element keeps its first use', 'sinks', 'known.value = plus(known.value, value)', 'void known'],
  [
    'a captured value counts as the new one',
    'adjoint',
    'if (read.version === last?.before(read.buffer)) return',
    'if (read.version >= 0) return',
  ],
  ['what waited is lost', 'adjoint', 'add(load(twin.id, at), load(waiting.id, at))', 'load(twin.id, at)'],
  ['nothing is kept', 'tape', 'isLast(id) ? versionOf(id).buffer : onTape(id)', 'versionOf(id).buffer'],
  [
    'kept too late',
    'tape',
    'return [...copiesBefore(own), statement]',
    'return [statement, ...copiesBefore(own)]',
  ],
  ['versions within a statement', 'tape', 'split.add(maker.top)', 'void maker'],
  ['a sum loses what it adds to', 'tape', 'add(before, value)', 'value'],
  [
    'too much is left out',
    'prune',
    'if (!read.delete(s.name)) break\n        note(s.value)\n        out.push(s)',
    'if (read.delete(s.name)) note(s.value)',
  ],
  ['every buffer is passive', 'activity', 'useful.has(id)', '!useful.has(id)'],
  [
    'no chain of dependence',
    'activity',
    'for (const id of layer) reached.add(id)',
    'for (const id of layer) reached.add(id); break',
  ],
]

const ORDER: readonly Row[] = [
  ['reads are not looked at', 'atoms', 'if (writer.buffer === buffer && !apart', 'if (false && !apart'],
  ['stores are not looked at', 'atoms', 'if (clash) internal', 'if (false) internal'],
  ['places always meet in one iteration', 'places', 'if (stride <= reached) return false', ''],
  ['strides may differ', 'places', 'if (stride !== strideOf(b.at, variable)) return false', ''],
]

test('what is right passes every check', async () => {
  const same = await altered({ file: `${HOME}rules`, from: '@file', to: '@file' })
  expect(caughtBy(same, ['slopes', 'tangents', 'transposes', 'results', 'refusals'])).toEqual([])
}, 60_000)

describe.each([
  ['rules', RULES, ['slopes']],
  ['the tangent', TANGENT, ['slopes', 'tangents']],
  ['the adjoint', ADJOINT, ['tangents', 'transposes', 'results']],
  ['the order of loops', ORDER, ['refusals']],
] as const)('mistakes in %s are caught', (_kind, rows, by) => {
  test.each(rows)('%s', async (_what, file, from, to) => {
    const makers = await altered({ file: `${HOME}${file}`, from, to })
    expect(caughtBy(makers, by)).not.toEqual([])
  })
})
