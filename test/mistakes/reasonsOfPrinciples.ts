/** @file Mistakes in the principles and in slopes at an instant that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const WITHOUT_KIND = 'an index that ends in @ has no kind, as one without it'
const NAMED = 'definitions alone are looked up, and no other symbol has the name of one'
const POWERS = 'a power is never 0'
const PLACELESS = 'a definition that is made on the way has no place in the model: its span is never read'
const STANDS_IN = 'what stands in for a missing value is there for the type alone: nothing is missing there'

export const PRINCIPLES: Reasons = {
  'src/derive/functional': [
    {
      why: 'what holds none of the names is passed over to save work: more that is looked at finds the same, and so does either way of looking',
      of: [
        ['sensitivitiesThrough', 'children(e).filter((c) => c.named)', 'children(e)'],
        ['sensitivitiesThrough', 'c.named && of(c)', '(of(c))'],
        ['sensitivitiesThrough', 'c.named && of(c)', '(c.named)'],
        [
          'sensitivitiesThrough',
          'depth > SHORT ? walk(part) : found(part, (c) => search(c, depth + 1))',
          '(walk(part))',
        ],
        [
          'sensitivitiesThrough',
          'depth > SHORT ? walk(part) : found(part, (c) => search(c, depth + 1))',
          '(found(part, (c) => search(c, depth + 1)))',
        ],
        ['sensitivitiesThrough', '>', '>='],
        ['sensitivitiesThrough', '+', '-'],
        ['sensitivitiesThrough', '1', '2'],
        ['sensitivitiesThrough', 'part.extent <= SHORT ? search(part, 0) : walk(part)', '(search(part, 0))'],
        ['sensitivitiesThrough', 'part.extent <= SHORT ? search(part, 0) : walk(part)', '(walk(part))'],
        ['sensitivitiesThrough', '<=', '<'],
        ['sensitivitiesThrough', '0', '1'],
        ['sensitivitiesThrough', 'part.named && holds(part)', '(part.named)'],
        ['sensitivitiesThrough', 'part.named && holds(part)', '(holds(part))'],
      ],
    },
    { why: NAMED, of: [['nodesThrough', "x.kind === 'sym' && x.role === 'let'", "(x.kind === 'sym')"]] },
    {
      why: 'what holds no operator leaves nothing at the ends of a window: to look at more of it, or by the way through everything, gives the same ends',
      of: [
        [
          'windowSensitivities',
          'e.operated ? [] : children(e).filter((c) => c.named)',
          '(children(e).filter((c) => c.named))',
        ],
        ['windowSensitivities', 'children(e).filter((c) => c.named)', 'children(e)'],
        [
          'windowSensitivities',
          'part.named && bottomUp( part, known, below, (e, of) => e.operated || (e.kind === … has(e.name)) || below(e).some(of), )',
          '(part.named)',
        ],
        [
          'windowSensitivities',
          'part.named && bottomUp( part, known, below, (e, of) => e.operated || (e.kind === … has(e.name)) || below(e).some(of), )',
          "(bottomUp( part, known, below, (e, of) => e.operated || (e.kind === 'sym' && ope … as(e.name)) || below(e).some(of), ))",
        ],
        [
          'windowSensitivities',
          "e.operated || (e.kind === 'sym' && operated.has(e.name))",
          "((e.kind === 'sym' && operated.has(e.name)))",
        ],
        ['windowSensitivities', "e.kind === 'sym' && operated.has(e.name)", "(e.kind === 'sym')"],
        // of no parts each is one
        ['windowSensitivities', 'some', 'every'],
        [
          'windowSensitivities',
          'accumulate(windowed, definitions, passes, factored) ?? accumulate(windowed, definitions, passes)',
          '(accumulate(windowed, definitions, passes))',
        ],
        ['accumulate', 'false', 'true'],
        [
          'accumulate',
          'factored?.order ?? definitionOrder(root, visible)',
          '(definitionOrder(root, visible))',
        ],
        ['accumulate', 'list.length > 0 && isPlain', '(isPlain)'],
        ['accumulate', '>', '>='],
        [
          'accumulate',
          'if (factored && isPlain && !definition.body.operated) { for (const s of namesIn( … ody)) plainly.add(s.name) continue }',
          ';',
        ],
        ['accumulate', 'continue', ';'],
      ],
    },
    {
      why: 'a definition is plain only while parts are known from elsewhere, and then it has a derivative: what stands in is there for the type alone',
      of: [
        ['accumulate', 'factored && isPlain', '(isPlain)'],
        ['windowSensitivities', 'ZERO', 'ONE'],
      ],
    },
    {
      why: 'what was made is kept to save work, and a single product is handed on before it is multiplied out',
      of: [
        [
          'accumulate',
          'made.get(name) ?? (list && total(name, list).value)',
          '((list && total(name, list).value))',
        ],
        ['accumulate', 'made.set(name, value)', ';'],
        ['total', 'if (only?.inPlace && only.seed.isProduct && others.length === 0) return only.seed', ';'],
        ['propagate', "if (e.kind === 'num') continue", ';'],
        ['SHORT', '50', '51'],
      ],
    },
    {
      why: 'any order will do in which each stands after what it reads',
      of: [
        ['ordered', 'read(root).toReversed()', 'read(root)'],
        ['ordered', 'read(top.body).toReversed()', 'read(top.body)'],
      ],
    },
    {
      why: 'a cap far above what anybody reads: one more is of no matter',
      of: [['refuseLong', '<=', '<']],
    },
    {
      why: 'without a shift the longer way renames the same, and an index that was renamed is there no longer',
      of: [
        [
          'arrive',
          'if (!shifted) return { seed, at: (e) => rename(e, solved), inPlace: s.indices.every((i, n) => i === target[n]) }',
          ';',
        ],
        ['arrive', 's.free.filter((i) => !solved.has(i))', 's.free'],
      ],
    },
    {
      why: 'a sign is 1 or −1; the order of two factors, and of two words, is of no matter',
      of: [
        ['DERIVATIVES.op', '<', '<='],
        ['DERIVATIVES.op', '0', '1'],
        [
          'DERIVATIVES.pow',
          '[num(e.exponent), pow(e.base, e.exponent - 1)]',
          '[pow(e.base, e.exponent - 1), num(e.exponent)]',
        ],
        [
          'parameterDerivative',
          'compose(word, [{ ...f, power: -1 }])',
          'compose([{ ...f, power: -1 }], word)',
        ],
        ['parameterDerivative', 'compose(rest, [derivative()])', 'compose([derivative()], rest)'],
      ],
    },
  ],
  'src/derive/pointwise': [
    {
      why: 'what is kept, or asked first, saves work: with nothing below an operator the slope is the same by either way',
      of: [
        ['pointwise', 'if (!operated(definitions, root).has(parameter)) return undefined', ';'],
        ['pointwise', 'if (known) return known', ';'],
        ['pointwise', 'made.set(o, result)', ';'],
        ['pointwise', 'cuts > 0 ? result : undefined', '(result)'],
        ['pointwise', '>', '>='],
      ],
    },
    {
      why: `${PLACELESS}; and nothing is cut where nothing is below an operator`,
      of: [['pointwise', '0', '1']],
    },
    {
      why: 'what flows back is summed over all indices that it meets and the parameter lacks, as over those of the operator',
      of: [
        ['pointwise', 'sumOver(mul([seed, o.arg]), o.free)', 'mul([seed, o.arg])'],
        [
          'pointwise',
          'sumOver(mul([seed, op(o.word, operand)]), o.free)',
          'mul([seed, op(o.word, operand)])',
        ],
        ['withSeed', 'bound.filter((i) => indices.includes(i))', 'bound'],
      ],
    },
    {
      why: 'a product without a sum has no index to open',
      of: [
        ['withSeed', 'holder.sum.length > 0 ? openSum(holder) : [holder.factors, []]', '(openSum(holder))'],
        ['withSeed', '>', '>='],
      ],
    },
  ],
  'src/derive/deriveAction': [
    {
      why: POWERS,
      of: [
        ['orderOf', '>', '>='],
        ['deriveAction', '>', '>='],
      ],
    },
    { why: WITHOUT_KIND, of: [['deriveAction', `k === '' ? 'i' : \`i@\${k}\``, `(\`i@\${k}\`)`]] },
    {
      why: 'words commute',
      of: [
        ['deriveAction', 'compose(change, t.word)', 'compose(t.word, change)'],
        ['openErrors', 'compose(t.word, b.word)', 'compose(b.word, t.word)'],
      ],
    },
    {
      why: NAMED,
      of: [['openErrors', "t.arg.kind === 'sym' && t.arg.role === 'let'", "(t.arg.kind === 'sym')"]],
    },
    {
      why: STANDS_IN,
      of: [
        ['deriveAction', '1', '2'],
        ['solveHighest', 'law.order ?? 1', '(law.order)'],
        ['solveHighest', '1', '2'],
        ['solveHighest', 'ONE', 'ZERO'],
      ],
    },
    {
      why: 'a state alone, without a derivative, has an empty word, and that is refused as no factor',
      of: [
        ['solveHighest', '0', '1'],
        [
          'solveHighest',
          '!lead || !factor || !isSolvable || leads.length !== 1 || highest > 2 || highest === 0',
          '(!lead || !factor || !isSolvable || leads.length !== 1 || highest > 2)',
        ],
        ['solveHighest', '!lead || !factor || !isSolvable', '(!isSolvable)'],
        ['solveHighest', '!lead || !factor', '(!lead)'],
        ['solveHighest', '!lead || !factor', '(!factor)'],
      ],
    },
    {
      why: 'what a state does to itself is even in time: orders are 0, 2 and 4, and 1 by a coordinate, which is one operator, so that one D stands alone or not at all',
      of: [
        [
          'solveHighest',
          "factor && (factor.op === 'dt' || factor.power === 1) && lead?.word.length === 1",
          '(lead?.word.length === 1)',
        ],
        ['solveHighest', "factor && (factor.op === 'dt' || factor.power === 1)", '(factor)'],
        ['solveHighest', '2', '3'],
        ['solveHighest', "factor.op === 'dt' && highest === 2", '(highest === 2)'],
        ['solveHighest', "factor.op === 'dt' && highest === 2", "(factor.op === 'dt')"],
      ],
    },
    {
      why: 'a product with 1/1 is the same; a coefficient is never 0',
      of: [
        ['solveHighest', 'isNum(scale, 1) ? [] : [recip(scale)]', '([recip(scale)])'],
        ['solveHighest', '<', '<='],
      ],
    },
  ],
  'src/derive/deriveRules': [
    {
      why: WITHOUT_KIND,
      of: [
        ['deriveFlow', `k === '' ? 'i' : \`i@\${k}\``, `(\`i@\${k}\`)`],
        ['deriveDescent', `k === '' ? 'x' : \`x@\${k}\``, `(\`x@\${k}\`)`],
        ['deriveContrast', `k === '' ? 'x' : \`x@\${k}\``, `(\`x@\${k}\`)`],
      ],
    },
    {
      why: 'a product with 1/1 is the same',
      of: [
        [
          'deriveGiven',
          'isNum(rule.gain, 1) ? right : mul([right, recip(rule.gain)])',
          '(mul([right, recip(rule.gain)]))',
        ],
      ],
    },
    {
      why: 'the name dE/du is made for derivatives of energies alone',
      of: [
        [
          'openEnergyDerivatives',
          "s.role === 'let' ? /^d(.+)\\/d(.+)$/.exec(s.name) : null",
          '(/^d(.+)\\/d(.+)$/.exec(s.name))',
        ],
        [
          'openEnergyDerivatives',
          'energy === undefined || state === undefined || !draft.energies.has(energy)',
          '(energy === undefined || state === undefined)',
        ],
      ],
    },
    { why: PLACELESS, of: [['openEnergyDerivatives', '0', '1']] },
    {
      why: 'before the word `in` of a rule stands an energy, which has not the name of a parameter; a word does not begin where `in` does',
      of: [
        [
          'spanOfParameter',
          'w.index > from && canonicalName(w[0]) === parameter',
          '(canonicalName(w[0]) === parameter)',
        ],
        ['spanOfParameter', '>', '>='],
      ],
    },
  ],
  'src/derive/deriveStationary': [
    {
      why: 'an energy that holds an error of the state depends on it; definitions are written with the index that derivatives have',
      of: [
        ['deriveOne', 'ZERO', 'ONE'],
        [
          'deriveOne',
          '{ ...error.definition, indices, body: solutionExpr(runs) }',
          '{ ...error.definition, body: solutionExpr(runs) }',
        ],
      ],
    },
    {
      why: 'a product with 1/1 is the same',
      of: [
        [
          'addNeuron',
          'isNum(lead.coefficient, 1) ? [] : [recip(lead.coefficient)]',
          '([recip(lead.coefficient)])',
        ],
      ],
    },
  ],
  'src/derive/deriveEligibility': [
    {
      why: 'the early answer saves work: without an error nothing holds one',
      of: [['atSynapses', 'if (errors.size === 0) return stays', ';']],
    },
    {
      why: 'what gets a name is written with the index that definitions have; one of one neuron has no second',
      of: [
        ['define', 'rename(body, new Map(body.free.map((i, n) => [i, indices[n] ?? i])))', 'body'],
        ['define', '[i, indices[n] ?? i]', '[indices[n] ?? i, i]'],
        ['define', 'indices[n] ?? i', '(i)'],
      ],
    },
    {
      why: STANDS_IN,
      of: [
        [
          'nameDrives',
          'draft.definitions.get(error)?.indices ?? []',
          '(draft.definitions.get(error)?.indices)',
        ],
      ],
    },
    { why: PLACELESS, of: [['define', '0', '1']] },
    {
      why: 'a drive has the one index of its error, or none',
      of: [
        ['nameDrives', 'body.free.length > 0 ? body.free : own', '(own)'],
        ['nameDrives', '0', '1'],
      ],
    },
    { why: NAMED, of: [['atSynapses', "s.role === 'let' && errors.has(s.name)", '(errors.has(s.name))']] },
    {
      why: 'what arrives in a rule arrives in an error, too',
      of: [
        [
          'effectOf',
          '[moved, ...[...errors.values()].flatMap((terms) => terms.map((t) => t.arg))]',
          '[...[...errors.values()].flatMap((terms) => terms.map((t) => t.arg))]',
        ],
      ],
    },
    {
      why: 'an error that runs as this very sum is the same signal',
      of: [['define', "r.role === 'definition' && r.definition.body === own", '(r.definition.body === own)']],
    },
  ],
}
