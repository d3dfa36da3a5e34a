/** @file Mistakes in programs that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const ORDER =
  'operands and sides of a test may be gone through in any order: what is gathered from them has none'
const ONCE =
  'what is added to was not stored to before: whether its own old value is looked at, too, is of no matter'
const COMMUTES = 'sums, products, least and largest of two numbers commute, to the bit'
const SAVES = 'what is kept, or left out beforehand, saves work: the numbers are the same'
const FLAT = 'the value of a function that is 0 everywhere is its slope'
const TWICE = 'minus minus x is x: it saves work alone'
const APART =
  'none of the stores that stand together reads what another stores, and what they give is added up'
const BEYOND = 'a bound beyond which every result is 0, or infinite, may lie further out'
const RAISED =
  'a number that needs no raising may be raised by a power of two: its fraction stays, and what its exponent gains is taken off'
const ROUNDED = 'rounded to 24 bits it is the same number'
const FAULT = 'it would be a fault of ours, which no model meets'
const ONE_WAY =
  'where nothing is cut, each way of closing loops comes to one evaluation: it would cost speed alone'
const ONE_STAGE =
  'a method of one stage, taken as one of several, gives the same numbers: it would cost speed alone'
const EVALUATED = 'a step of Euler evaluates its instant once: which evaluation it is, nothing asks'
const PLACE = 'the terms of a place are a sum'
const ELSEWHERE =
  'targets, their presence and what is an output are written into the equations of a population before these are lowered: here they are asked once more, to be safe'
const INTERVAL = 'a contrast has an interval, as the language wants it'
const LOOSEST = 'nothing is looser than a sum, so that what may stand alone needs no brackets either way'
const SAME_TEST = 'Object.is is the same from either side'
const FREE = 'a number that no other phase has is as good'

export const PROGRAMS: Reasons = {
  'src/program/differentiate/atoms': [
    { why: ORDER, of: [['fission', '[test.a, test.b]', '[test.b, test.a]']] },
  ],
  'src/program/differentiate/products': [{ why: ONCE, of: [['targetsOf', 'added ?? s.value', '(s.value)']] }],
  'src/program/differentiate/prune': [
    { why: ORDER, of: [['kept', '[s.test.a, s.test.b]', '[s.test.b, s.test.a]']] },
  ],
  'src/program/differentiate/rules': [
    {
      why: COMMUTES,
      of: [
        ['partials', 'times(by, sign(held(value.x)))', 'times(sign(held(value.x)), by)'],
        ['partials', 'times(half, by)', 'times(by, half)'],
        ['partials', 'times(by, held(b))', 'times(held(b), by)'],
        ['partials', 'times(by, held(a))', 'times(held(a), by)'],
        ['partials', 'times(quotient(by), held(value))', 'times(held(value), quotient(by))'],
        ['partials', 'times(by, slopeOf(value, held(value)))', 'times(slopeOf(value, held(value)), by)'],
      ],
    },
    {
      why: ORDER,
      of: [
        [
          'partials',
          '[ { operand: value.a, carry: (by) => by }, { operand: value.b, carry: (by) => by }, ]',
          '[{ operand: value.b, carry: (by) => by }, { operand: value.a, carry: (by) => by }]',
        ],
        [
          'partials',
          '[ { operand: value.a, carry: (by) => by }, { operand: value.b, carry: negated }, ]',
          '[{ operand: value.b, carry: negated }, { operand: value.a, carry: (by) => by }]',
        ],
        [
          'partials',
          '[ { operand: a, carry: (by) => times(by, held(b)) }, { operand: b, carry: (by) => times(by, held(a)) }, ]',
          '[{ operand: b, carry: (by) => times(by, held(a)) }, { operand: a, carry: (by) => times(by, held(b)) }]',
        ],
        [
          'partials',
          '[ { operand: a, carry: quotient }, // (a/b)′ = −(1/b) (a/b) { operand: b, carry: … mes(quotient(by), held(value))) }, ]',
          '[{ operand: b, carry: (by) => neg(times(quotient(by), held(value))) }, { operand: a, carry: quotient }]',
        ],
        [
          'partials',
          '[ { operand: value.yes, carry: (by) => chosen(value.test, by, zero) }, { operand … => chosen(value.test, zero, by) }, ]',
          '[{ operand: value.no, carry: (by) => chosen(value.test, zero, by) }, { operand:  … ) => chosen(value.test, by, zero) }]',
        ],
      ],
    },
    {
      why: SAVES,
      of: [
        ['partials', 'quotients.get(by) ?? held(div(by, held(b)))', '(held(div(by, held(b))))'],
        ['partials', 'quotients.set(by, known)', 'quotients.set(known, by)'],
        ['partials', 'quotients.set(by, known)', ';'],
        ['partials', 'x === undefined || !hasSlope(value.fn)', '(x === undefined)'],
      ],
    },
  ],
  'src/program/differentiate/slopes': [
    {
      why: COMMUTES,
      of: [
        ['SLOPES.log_2', 'mul(constant(-2), self)', 'mul(self, constant(-2))'],
        [
          'SLOPES.tanh_2',
          "mul(constant(-2), add(mul(call('tanh_1', x), call('tanh_1', x)), mul(call('tanh', x), self)))",
          "mul(add(mul(call('tanh_1', x), call('tanh_1', x)), mul(call('tanh', x), self)), constant(-2))",
        ],
        [
          'SLOPES.tanh_2',
          "add(mul(call('tanh_1', x), call('tanh_1', x)), mul(call('tanh', x), self))",
          "add(mul(call('tanh', x), self), mul(call('tanh_1', x), call('tanh_1', x)))",
        ],
        ['SLOPES.tanh_2', "mul(call('tanh', x), self)", "mul(self, call('tanh', x))"],
        [
          'SLOPES.logistic_2',
          "add( mul(self, call('tanh', mul(constant(0.5), x))), mul(constant(2), mul(call(' … c_1', x), call('logistic_1', x))), )",
          "add(mul(constant(2), mul(call('logistic_1', x), call('logistic_1', x))), mul(self, call('tanh', mul(constant(0.5), x))))",
        ],
        [
          'SLOPES.logistic_2',
          "mul(self, call('tanh', mul(constant(0.5), x)))",
          "mul(call('tanh', mul(constant(0.5), x)), self)",
        ],
        ['SLOPES.logistic_2', 'mul(constant(0.5), x)', 'mul(x, constant(0.5))'],
        [
          'SLOPES.logistic_2',
          "mul(constant(2), mul(call('logistic_1', x), call('logistic_1', x)))",
          "mul(mul(call('logistic_1', x), call('logistic_1', x)), constant(2))",
        ],
      ],
    },
    { why: FLAT, of: [['SLOPES.hard_tanh_2', 'flat', 'itself']] },
  ],
  'src/program/differentiate/specialize': [
    {
      why: TWICE,
      of: [['settledValue', "done.x.op === 'const' ? negated(done.x) : done", '(negated(done.x))']],
    },
    {
      why: SAVES,
      of: [
        [
          'settledValue',
          'isZero(done.a) || isZero(done.b) ? plus(done.a, done.b) : done',
          '(plus(done.a, done.b))',
        ],
      ],
    },
    {
      why: COMMUTES,
      of: [
        ['settledValue', 'plus(done.a, done.b)', 'plus(done.b, done.a)'],
        ['settledValue', 'times(done.a, done.b)', 'times(done.b, done.a)'],
      ],
    },
  ],
  'src/program/differentiate/sweep': [
    { why: APART, of: [['backInto', '[...inner.list].reverse()', '[...inner.list]']] },
    { why: SAVES, of: [['backInto', '>', '>=']] },
  ],
  'src/program/differentiate/tangent': [
    {
      why: SAVES,
      of: [
        ['changesOf', 'held.note(s.value, s.name)', ';'],
        ['changesOf', 'if (isZero(change)) break', ';'],
      ],
    },
  ],
  'src/program/differentiate/tape': [
    { why: COMMUTES, of: [['statementsOf', 'add(before, value)', 'add(value, before)']] },
  ],
  'src/program/functions/constants': [
    {
      why: BEYOND,
      of: [
        ['DOUBLE.least', '746', '747'],
        ['DOUBLE.most', '710', '711'],
        ['SINGLE.least', '104', '105'],
        ['SINGLE.most', '89', '90'],
      ],
    },
    {
      why: RAISED,
      of: [
        ['DOUBLE.tiny', '2.2250738585072014e-308', '18014398509481984'],
        ['DOUBLE.tiny', '2.2250738585072014e-308', '1'],
        ['SINGLE.tiny', '1.1754943508222875e-38', '33554432'],
        ['SINGLE.tiny', '1.1754943508222875e-38', '1'],
      ],
    },
    { why: ROUNDED, of: [['SINGLE.raise', '33554432', '33554433']] },
  ],
  'src/program/gradient/needed': [
    { why: ORDER, of: [['dependencies', '[s.test.a, s.test.b]', '[s.test.b, s.test.a]']] },
  ],
  'src/program/gradient/transposed': [
    { why: FAULT, of: [['backOf', "if (twins.get(id)?.id !== twin.id) internal(`two adjoints of '…", ';']] },
  ],
  'src/program/lower/dynamics/lowerDynamics': [
    { why: ONE_WAY, of: [['instants', 'if (graph.cut.length === 0) return plainly(once)', ';']] },
    { why: ONE_STAGE, of: [['advance', '>', '>=']] },
    { why: EVALUATED, of: [['advance', '0', '1']] },
  ],
  'src/program/lower/scalar': [
    {
      why: PLACE,
      of: [
        [
          'readSym',
          '[ { variable: post.variable, stride: sizeOf(pre.population) }, { variable: pre.variable, stride: 1 }, ]',
          '[{ variable: pre.variable, stride: 1 }, { variable: post.variable, stride: sizeOf(pre.population) }]',
        ],
      ],
    },
    {
      why: ELSEWHERE,
      of: [
        ['readSym', 'if (!ofTarget(network, s.name, axis.population)) return L.constant(0)', ';'],
        ['readSym', '0', '1'],
        ['readSym', 'target !== undefined && ofTarget(network, target, here)', '(target !== undefined)'],
        ['readSym', "here.role === 'output' ? 1 : 0", '(1)'],
        ['readSym', "here.role === 'output' ? 1 : 0", '(0)'],
        ['readSym', '===', '!=='],
        ['readSym', '1', '2'],
      ],
    },
  ],
  'src/program/lower/update': [
    {
      why: INTERVAL,
      of: [['change', 'learning.rule.every || learning.rule.contrast', '(learning.rule.every)']],
    },
    {
      why: COMMUTES,
      of: [
        ['change', 'L.mul(L.constant(options.dt), rate)', 'L.mul(rate, L.constant(options.dt))'],
        ['change', 'L.add(theta, L.mul(pace, g))', 'L.add(L.mul(pace, g), theta)'],
        ['change', 'L.mul(pace, g)', 'L.mul(g, pace)'],
        ['change', 'L.add(theta, L.mul(rate, g))', 'L.add(L.mul(rate, g), theta)'],
        ['change', 'L.mul(rate, g)', 'L.mul(g, rate)'],
        [
          'change',
          'L.add(L.mul(L.constant(optimizer.mu), L.load(memory, block.at)), g)',
          'L.add(g, L.mul(L.constant(optimizer.mu), L.load(memory, block.at)))',
        ],
        [
          'change',
          'L.mul(L.constant(optimizer.mu), L.load(memory, block.at))',
          'L.mul(L.load(memory, block.at), L.constant(optimizer.mu))',
        ],
        [
          'change',
          "L.add(theta, L.mul(rate, L.local('velocity')))",
          "L.add(L.mul(rate, L.local('velocity')), theta)",
        ],
        ['change', "L.mul(rate, L.local('velocity'))", "L.mul(L.local('velocity'), rate)"],
        [
          'change',
          "L.add( L.mul(L.constant(beta1), L.load(first, block.at)), L.mul(L.constant(1 - beta1), L.local('g')), )",
          "L.add(L.mul(L.constant(1 - beta1), L.local('g')), L.mul(L.constant(beta1), L.load(first, block.at)))",
        ],
        [
          'change',
          'L.mul(L.constant(beta1), L.load(first, block.at))',
          'L.mul(L.load(first, block.at), L.constant(beta1))',
        ],
        [
          'change',
          "L.mul(L.constant(1 - beta1), L.local('g'))",
          "L.mul(L.local('g'), L.constant(1 - beta1))",
        ],
        [
          'change',
          "L.add( L.mul(L.constant(beta2), L.load(second, block.at)), L.mul(L.constant(1 -  … .mul(L.local('g'), L.local('g'))), )",
          "L.add(L.mul(L.constant(1 - beta2), L.mul(L.local('g'), L.local('g'))), L.mul(L.c … t(beta2), L.load(second, block.at)))",
        ],
        [
          'change',
          'L.mul(L.constant(beta2), L.load(second, block.at))',
          'L.mul(L.load(second, block.at), L.constant(beta2))',
        ],
        [
          'change',
          "L.mul(L.constant(1 - beta2), L.mul(L.local('g'), L.local('g')))",
          "L.mul(L.mul(L.local('g'), L.local('g')), L.constant(1 - beta2))",
        ],
        [
          'change',
          "L.add(theta, L.div(L.mul(rate, L.local('mean')), L.add(L.local('spread'), L.constant(epsilon))))",
          "L.add(L.div(L.mul(rate, L.local('mean')), L.add(L.local('spread'), L.constant(epsilon))), theta)",
        ],
        ['change', "L.mul(rate, L.local('mean'))", "L.mul(L.local('mean'), rate)"],
        [
          'change',
          "L.add(L.local('spread'), L.constant(epsilon))",
          "L.add(L.constant(epsilon), L.local('spread'))",
        ],
      ],
    },
  ],
  'src/program/print': [
    { why: LOOSEST, of: [['printValue', '0', '1']] },
    { why: SAME_TEST, of: [['printValue', 'Object.is(value.value, -0)', 'Object.is(-0, value.value)']] },
  ],
  'src/program/program': [{ why: FREE, of: [['PHASE.data', '5', '6']] }],
}
