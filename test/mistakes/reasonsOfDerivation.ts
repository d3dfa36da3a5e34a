/** @file Mistakes in src/derive that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

export const DERIVATION: Reasons = {
  'src/derive/causal': [
    {
      why: 'the early answer saves work: what holds no adjoint is built again as it was',
      of: [['inside', 'if (!someWord(e, isAdjoint)) return e', ';']],
    },
    {
      why: 'a sign is 1 or −1, a power is never 0',
      of: [
        ['forwardTerm', '<', '<='],
        ['forwardTerm', '0', '1'],
        ['complexOf', '<', '<='],
        ['complexOf', '>', '>='],
        ['complexOf', '0', '1'],
        ['atRest', '<', '<='],
        ['atRest', '0', '1'],
      ],
    },
    {
      why: 'what stands in for a missing value is there for the type alone: D and delays have their time constant, two parts are two',
      of: [
        ['squaredOfWord', 'ZERO', 'ONE'],
        ['squaredGain', 'ZERO', 'ONE'],
        ['complexOf', 'ZERO', 'ONE'],
        ['complexOf', 'ONE', 'ZERO'],
      ],
    },
    {
      why: 'ω²τ² is the same either way',
      of: [
        ['squaredOfWord', 'onePlus(omega, f.tau ?? ZERO)', 'onePlus(f.tau ?? ZERO, omega)'],
        ['complexOf', 'onePlus(omega, f.tau ?? ZERO)', 'onePlus(f.tau ?? ZERO, omega)'],
      ],
    },
    {
      why: 'real and imaginary part are squared and added: their order, their common sign and a common turn by i are of no matter',
      of: [
        ['squaredGain', 'mul([coefficient, part])', 'neg(mul([coefficient, part]))'],
        ['squaredGain', 'add(values.map((v) => v[n] ?? ZERO))', 'neg(add(values.map((v) => v[n] ?? ZERO)))'],
        ['squaredGain', '[0, 1]', '[1, 0]'],
        ['complexOf', '[ONE, ZERO]', '[ZERO, ONE]'],
      ],
    },
    {
      why: 'one word alone has the same gain by the formula for sums; its own is shorter in print',
      of: [
        [
          'squaredGain',
          'if (only && more.length === 0) return mul([pow(only.coefficient, 2), squaredOfWord(only.word, omega)])',
          ';',
        ],
      ],
    },
    {
      why: 'without a frequency no gain is multiplied by; with one, the order of two factors is of no matter',
      of: [
        ['approximateCausal', 'ONE', 'ZERO'],
        ['approximateCausal', '[ownGain, lostGain(drive.word, at)]', '[lostGain(drive.word, at), ownGain]'],
      ],
    },
  ],
  'src/derive/stationary': [
    {
      why: 'a power is never 0',
      of: [
        ['findErrors', '>', '>='],
        ['led', '>', '>='],
        ['solveStationary', '>', '>='],
      ],
    },
    {
      why: 'definitions alone are looked up, and no other symbol has the name of one',
      of: [
        ['ownTerms', "t.arg.kind === 'sym' && t.arg.role === 'let'", "(t.arg.kind === 'sym')"],
        ['openScalars', "s.role === 'let' ? (opened.get(s.name) ?? s) : s", '((opened.get(s.name) ?? s))'],
      ],
    },
    {
      why: 'a first sieve, which saves work: `findErrors` asks again, of each term and of the square',
      of: [
        ['led', 'if (!body.operated && !body.named) continue', ';'],
        ['led', "f.op === 'D' && f.power > 0", "(f.op === 'D')"],
        ['led', "f.op === 'D' && f.power > 0", '(f.power > 0)'],
        ['vectorsIn', '[...led(definitions)].filter((name) => held.has(name))', '[...led(definitions)]'],
        [
          'vectorsIn',
          'if (definition.indices.length !== 1 || !candidates.has(definition.name)) continue',
          ';',
        ],
        [
          'vectorsIn',
          'definition.indices.length !== 1 || !candidates.has(definition.name)',
          '(definition.indices.length !== 1)',
        ],
        [
          'vectorsIn',
          'definition.indices.length !== 1 || !candidates.has(definition.name)',
          '(!candidates.has(definition.name))',
        ],
      ],
    },
    {
      why: 'what holds no scalar is the same after it was looked through for scalars: asking first saves work',
      of: [
        ['openScalars', 'x.named && [...namesIn(x)].some((s) => opened.has(s.name))', '(x.named)'],
        [
          'openScalars',
          'x.named && [...namesIn(x)].some((s) => opened.has(s.name))',
          '([...namesIn(x)].some((s) => opened.has(s.name)))',
        ],
        [
          'openScalars',
          "x.kind === 'add' ? add(x.terms.map((t) => (holds(t) ? inside(t) : t))) : holds(x) ? inside(x) : x",
          '(holds(x) ? inside(x) : x)',
        ],
        ['openScalars', 'holds(t) ? inside(t) : t', '(inside(t))'],
        ['openScalars', 'holds(x) ? inside(x) : x', '(inside(x))'],
      ],
    },
    {
      why: 'words commute',
      of: [['solveStationary', 'compose(change, t.word)', 'compose(t.word, change)']],
    },
    {
      why: 'an error is no constant, and what it is multiplied by here is',
      of: [
        ['ownCoefficient', 'if (arg === self) return mul([])', ';'],
        ['ownCoefficient', 'arg.factors.filter((f) => f !== self)', 'arg.factors'],
        ['ownCoefficient', 'factors.filter(isConstant)', 'factors'],
      ],
    },
  ],
  'src/derive/terms': [
    {
      why: 'what is gathered is put together by `factorCommon`, which leaves a sum over neurons as it is',
      of: [['factorSlopes', "t.kind === 'mul' && t.sum.length === 0", "(t.kind === 'mul')"]],
    },
    {
      why: 'any name will do that is another for another word',
      of: [['wordKey', 'op(word, MARK)', 'neg(op(word, MARK))']],
    },
    {
      why: 'what was made is kept, and what has nothing to merge or to take out is answered at once, to save work',
      of: [
        ['wordTerms', 'known.get(e) ?? mergedTerms(e)', '(mergedTerms(e))'],
        ['wordTerms', 'known.set(e, found)', ';'],
        ['mergedTerms', 'if (terms.every((t) => t.word.length === 0)) return terms', ';'],
        ['mergedTerms', '===', '!=='],
        ['mergedTerms', '0', '1'],
        ['factorCommon', 'if (common.length === 0) return e', ';'],
      ],
    },
    {
      why: 'a term without an operator and a rate are two terms, and no coefficient is 0',
      of: [
        ['mergedTerms', 'o !== t && !used.has(o)', '(!used.has(o))'],
        ['mergedTerms', '<', '<='],
      ],
    },
    {
      why: 'what all terms share is in any of them, and a sum has two',
      of: [['factorCommon', '0', '1']],
    },
  ],
  'src/derive/boundary': [
    {
      why: 'the way through the whole gradient gives the same ends; the other one saves work',
      of: [
        [
          'momenta',
          'change.length === 0 ? windowSensitivities(WINDOW, energy, definitions) : sensiti … (mul([WINDOW, energy]), definitions)',
          '(sensitivities(mul([WINDOW, energy]), definitions))',
        ],
      ],
    },
    {
      why: 'ends that are zero are taken away at last',
      of: [
        ['momenta', 'g.slice(1)', 'g'],
        ['sumJets', '1', '2'],
      ],
    },
    {
      why: 'the product with −1 is the negative, with 1 the same; a derivative of order 0 is none',
      of: [
        ['scaled', 'by === -1 ? neg(e) : mul([num(by), e])', '(mul([num(by), e]))'],
        ['scaled', '1', '2'],
        ['rates', 'times === 0 ? e : op([derivative(times)], e)', '(op([derivative(times)], e))'],
      ],
    },
    {
      why: 'a power is never 0',
      of: [
        ['afterWord', '<', '<='],
        ['afterWord', '0', '1'],
        ['polynomialPart', '>', '>='],
      ],
    },
    {
      why: 'a derivative is never reversed, and no coefficient is missing: what stands in is there for the type alone',
      of: [
        ['slopeOf', 'ONE', 'ZERO'],
        ['afterWord', 'list ?? []', '(list)'],
        ['afterWord', 'ZERO', 'ONE'],
        ['dividedBy', 'ZERO', 'ONE'],
      ],
    },
    {
      why: 'no derivative meets an end where none is taken',
      of: [
        ['jumpsInside', '>', '>='],
        [
          'jumpsInside',
          "degree > 0 && someWord(e, (w, arg) => w.some((f) => f.op === 'S') && relativeDegree(w) > -degree && holdsWindow(arg))",
          "(someWord(e, (w, arg) => w.some((f) => f.op === 'S') && relativeDegree(w) > -degree && holdsWindow(arg)))",
        ],
      ],
    },
    {
      why: 'the coefficient without a derivative leaves nothing at the ends',
      of: [
        ['dividedBy', '>', '>='],
        ['dividedBy', '0', '1'],
      ],
    },
  ],
  'src/derive/feedback': [
    {
      why: 'a sum over no index is the product',
      of: [['replace', 'if (e.sum.length === 0) return mul(e.factors.map(of))', ';']],
    },
  ],
  'src/derive/symmetric': [
    {
      why: 'the early answer saves work: no weight is turned',
      of: [['withoutTransposes', 'if (weights.size === 0) return root', ';']],
    },
    {
      why: 'where row and column are one index, turning changes nothing',
      of: [
        [
          'withoutTransposes',
          'post === column && pre === row && row !== column',
          '(post === column && pre === row)',
        ],
      ],
    },
    {
      why: 'a sum over no index is the product',
      of: [
        [
          'withoutTransposes',
          'names.length === 0 ? mul(factors.map(of)) : closeSum(factors.map(of), names)',
          '(closeSum(factors.map(of), names))',
        ],
      ],
    },
  ],
}
