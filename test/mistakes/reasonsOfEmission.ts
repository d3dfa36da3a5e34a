/** @file Mistakes in emitted code that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const BASES =
  'a part of an address that was not computed before a loop is computed where it stands: it costs speed alone'
const FEWER = 'fewer loops go through their rows in one pass: it costs speed alone'
const PLAIN =
  'the loop along the columns has to be a plain one besides: it holds definitions and stores alone, and what is stored is read at that one place'
const ORDER = 'the sides of a test may be looked at in any order'
const OVERRIDDEN =
  'each of the turns side by side says itself how far it is ahead, whatever stood there before'
const MAP = 'what a map holds has no order'
const BLOCK = 'a block has four rows, or it is one turn of both loops'
const UNROLLED = 'loops around it are not unrolled: nothing of them is ahead of its counter'
const EMPTY = 'a loop of no turns does nothing, whether it is written or left out'
const BRIEF =
  'blocks of products and passes over rows give the same numbers as plain loops: it costs time alone'
const TIGHT =
  'no place asks for more than a sign, so that a number with one and a number without are bracketed alike'
const COMMUTES = 'sums, products, least and largest of two numbers commute, to the bit'
const UNUSED = 'what emitted code does not use need not be allowed'
const HOISTED = 'what stays the same in all turns is computed before them, or in each: it costs speed alone'
const RELAXED =
  'what stays the same in all turns may be computed before them or in each, and which products are rounded together with their sum is free where a Program is relaxed: elsewhere none is'
const AHEAD =
  'how far a row is ahead of its counter stands in the offset, so that known parts of an address hold for it, and the innermost loop only says which part is written last'
const COUNTER =
  'a counter is zero when its function begins: put back after the rounds it is zero before the next ones, too'
const INPLACE =
  'a function that is written in place gives the same numbers as one that is called, and a product with an exact inverse the same as a quotient: it costs speed alone'

const FEWER_BITS =
  'a choice of zero by a mask, and a number less another in place of a sum with its opposite, are the same to the bit: it saves an instruction'
const AWAKE =
  'how long a thread looks before it sleeps costs time alone: it goes on when the word is no longer what it was'

export const EMISSION: Reasons = {
  'src/backends/wasm/threads/sync': [
    {
      why: AWAKE,
      of: [
        ['LOOKS.most', '*', '1_000'],
        ['LOOKS.least', '*', '64'],
        ['LOOKS.again', '*', '100_000'],
        ['LOOKS.again', '*', '65'],
      ],
    },
  ],
  'src/backends/address': [
    {
      why: BASES,
      of: [
        ['visitPlaces', 'visitLoads(statement.value, visit)', ';'],
        ['visitPlaces', 'visit(statement.at)', ';'],
        ['visitPlaces', 'if (statement.at.pick) visitLoads(statement.at.pick.index, visit)', ';'],
        ['visitPlaces', 'visitLoads(statement.test.a, visit)', ';'],
        ['visitPlaces', 'visitLoads(statement.test.b, visit)', ';'],
        ['visitPlaces', 'visitPlaces(statement.body, visit)', ';'],
      ],
    },
  ],
  'src/backends/rows': [
    {
      why: FEWER,
      of: [
        ['isJoint', '>', '>='],
        ['isJoint', 'accesses.filter((a) => a.stores)', 'accesses'],
        ['isJoint', 'accesses.filter((a) => a.buffer === id)', 'accesses'],
        ['isJoint', '>=', '>'],
        ['isJoint', '!rowwise && !added', '(!rowwise)'],
        ['isJoint', '!rowwise && !added', '(!added)'],
        ['isJoint', 'outside.filter((a) => a.stores)', 'outside'],
        ['isJoint', '<', '<='],
      ],
    },
    {
      why: 'a stride is whole and none is 0; one access alone is the first of its buffer, and fewer rows run together where the second is asked for',
      of: [['isJoint', '0', '1']],
    },
    {
      why: 'along a plain loop all accesses of what it stores are at one place: one stands for all',
      of: [['isJoint', 'every', 'some']],
    },
    {
      why: PLAIN,
      of: [
        ['isJoint', 'some', 'every'],
        ['isJoint', "if (s.body.some((t) => t.kind !== 'let' && t.kind !== 'store')) return false", ';'],
        ['isJoint', "t.kind !== 'let' && t.kind !== 'store'", "(t.kind !== 'let')"],
        ['isJoint', "t.kind !== 'let' && t.kind !== 'store'", "(t.kind !== 'store')"],
      ],
    },
    {
      why: ORDER,
      of: [['isJoint', '[condition.test.a, condition.test.b]', '[condition.test.b, condition.test.a]']],
    },
  ],
  'src/backends/typescript/blocks': [
    { why: OVERRIDDEN, of: [['turnLines', '0', '1']] },
    {
      why: MAP,
      of: [
        [
          'turnLines',
          '[ [outer.variable, row], [inner.variable, column], ]',
          '[[inner.variable, column], [outer.variable, row]]',
        ],
      ],
    },
    { why: BLOCK, of: [['turnLines', '*', '/']] },
    { why: UNROLLED, of: [['turnLines', '[...here.shift, ...ahead]', '[...ahead]']] },
  ],
  'src/backends/typescript/emit': [
    {
      why: 'a guard: the loop over the rows of a weight stands in no other loop of a step, so that no part of an address is known before either of its two texts',
      of: [['statementLines', '{ ...scope, bases: new Set(scope.bases) }', '{ ...scope }']],
    },
    {
      why: EMPTY,
      of: [['statementLines', "if (extentText(scope, statement.extent) === '0') return []", ';']],
    },
    {
      why: BRIEF,
      of: [
        [
          'statementLines',
          'brief ? undefined : nestLines(scope, statement)',
          '(nestLines(scope, statement))',
        ],
        [
          'statementLines',
          'open ? openPassLines(…',
          '(brief ? undefined : rowPassLines(scope, statement, block))',
        ],
        ['statementLines', 'brief ? undefined : rowPassLines(scope, statement, block)', '(undefined)'],
        [
          'statementLines',
          'brief ? undefined : rowPassLines(scope, statement, block)',
          '(rowPassLines(scope, statement, block))',
        ],
        ['statementLines', 'pass ?? plainLines(scope, statement)', '(plainLines(scope, statement))'],
      ],
    },
  ],
  'src/backends/typescript/spell': [
    {
      why: TIGHT,
      of: [
        ['write', "text.startsWith('-') ? SIGN : ATOM", '(SIGN)'],
        ['write', "text.startsWith('-') ? SIGN : ATOM", '(ATOM)'],
      ],
    },
    { why: COMMUTES, of: [['write', '[value.a, value.b]', '[value.b, value.a]']] },
  ],
  'src/backends/wasm/assemble': [
    {
      why: UNUSED,
      of: [
        ['FEATURES.bulk_memory', 'true', 'false'],
        ['FEATURES.mutable_globals', 'true', 'false'],
      ],
    },
  ],
  'src/backends/wasm/simd/code': [
    {
      why: FEWER_BITS,
      of: [
        ['vectorText', "if (isNothing(yes)) return list('v128.andnot', …", ';'],
        ['vectorText', "if (isNothing(no)) return list('v128.and', …", ';'],
        ['vectorText', "if (value.a.op === 'neg') return …", ';'],
      ],
    },
    {
      why: HOISTED,
      of: [
        [
          'vectorText',
          "if (outside && value.op !== 'const' && value.op !== 'batch' && outside.isFixed(v … torText(outside.code, turn, value)))",
          ';',
        ],
        [
          'vectorText',
          "outside && value.op !== 'const' && value.op !== 'batch'",
          "(outside && value.op !== 'const')",
        ],
        ['vectorText', "outside && value.op !== 'const'", '(outside)'],
      ],
    },
    {
      why: RELAXED,
      of: [
        ['vectorText', '!==', '==='],
        [
          'vectorText',
          "if (vec.fused && value.a.op === 'const' && value.a.value === 0) return vectorText(code, turn, value.b)",
          ';',
        ],
        [
          'vectorText',
          "value.b.op === 'mul' || value.a.op !== 'mul' ? summed(code, turn, vectorText(cod … rText(code, turn, value.b), value.a)",
          '(summed(code, turn, vectorText(code, turn, value.a), value.b))',
        ],
        [
          'vectorText',
          "value.b.op === 'mul' || value.a.op !== 'mul' ? summed(code, turn, vectorText(cod … rText(code, turn, value.b), value.a)",
          '(summed(code, turn, vectorText(code, turn, value.b), value.a))',
        ],
        ['vectorText', "value.b.op === 'mul' || value.a.op !== 'mul'", "(value.b.op === 'mul')"],
        ['vectorText', "value.b.op === 'mul' || value.a.op !== 'mul'", "(value.a.op !== 'mul')"],
        ['vectorText', '===', '!=='],
        [
          'vectorText',
          "value.b.op === 'mul' && vec.fused ? vec.fused.sub(...factors(code, turn, value.b … a), vectorText(code, turn, value.b))",
          "(vec.binary('sub', vectorText(code, turn, value.a), vectorText(code, turn, value.b)))",
        ],
      ],
    },
    {
      why: 'where a Program is relaxed a product may be made in fewer operations: to make it in all of them costs speed alone',
      of: [
        [
          'vectorText',
          "(vec.fused && shorter(code, turn, vec.fused, value)) ?? vec.binary('mul', ...factors(code, turn, value))",
          "(vec.binary('mul', ...factors(code, turn, value)))",
        ],
      ],
    },
    {
      why: 'the exponent is in the last bits of a sum already, and may be put there once more: it costs speed alone',
      of: [
        ['vectorText', "value.x.op === 'local' ? turn.powers?.get(value.x.name) : undefined", '(undefined)'],
        [
          'vectorText',
          "bits === undefined ? vec.unary('pow2', vectorText(code, turn, value.x)) : vec.raised(get(bits))",
          "(vec.unary('pow2', vectorText(code, turn, value.x)))",
        ],
      ],
    },
  ],
  'src/backends/wasm/simd/rowPass': [
    {
      why: AHEAD,
      of: [
        [
          'restText',
          '{ ...scope, shift: new Map([...scope.shift, [row.variable, k]]), bases: new Set() }',
          '{ ...scope, shift: new Map([...scope.shift, [row.variable, k]]) }',
        ],
        [
          'restText',
          '{ ...inside(own, s.variable, 0), innermost: undefined }',
          '{ ...inside(own, s.variable, 0) }',
        ],
      ],
    },
    { why: UNROLLED, of: [['restText', '[...scope.shift, [row.variable, k]]', '[[row.variable, k]]']] },
    {
      why: COMMUTES,
      of: [
        [
          'restText',
          'join(get(name), scalar.value(within, s.value))',
          'join(scalar.value(within, s.value), get(name))',
        ],
        [
          'restText',
          '[ set(own, name, type, join(join(a, b), join(c, d))), ...scalar.counted(own, s.variable, whole, [term], row.columns), ]',
          '[...scalar.counted(own, s.variable, whole, [term], row.columns)]',
        ],
        ['restText', 'join(join(a, b), join(c, d))', 'join(join(c, d), join(a, b))'],
        ['restText', 'join(a, b)', 'join(b, a)'],
        ['restText', 'join(c, d)', 'join(d, c)'],
      ],
    },
  ],
  'src/backends/wasm/statements': [
    { why: EMPTY, of: [['statementText', 'if (extent === 0) return []', ';']] },
    {
      why: BASES,
      of: [
        [
          'statementText',
          '[ ...basesText(scope, outerParts(statement.variable, statement.body)), ...counte … .variable, 0), statement.body), ), ]',
          '[...counted( scope, statement.variable, from, extent, 1, statementsText(inside(s … nt.variable, 0), statement.body), )]',
        ],
      ],
    },
    {
      why: COUNTER,
      of: [
        [
          'statementText',
          "[ set(scope, counter, 'i32', list('i32.const', '0')), block('loop', `$…",
          "[block('loop', `$…",
        ],
      ],
    },
  ],
  'src/backends/wasm/values': [
    {
      why: INPLACE,
      of: [
        ['valueText', 'if (scope.simd) return written(scope, value)', ';'],
        ['valueText', 'if (by === 1) return x', ';'],
        [
          'valueText',
          "inverse === undefined ? code.binary('div', x, valueText(scope, value.b)) : code.binary('mul', x, code.literal(inverse))",
          "(code.binary('div', x, valueText(scope, value.b)))",
        ],
      ],
    },
  ],
}
