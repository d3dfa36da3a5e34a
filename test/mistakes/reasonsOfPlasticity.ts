/** @file Mistakes in the rules of momenta, folding, kernels and eligibility that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const NAMED = 'definitions alone are looked up, and no other symbol has the name of one'
const WITHOUT_KIND = 'an index that ends in @ has no kind, as one without it'
const POWERS = 'a power is never 0'

export const PLASTICITY: Reasons = {
  'src/derive/noteBoundary': [
    {
      why: 'a derivative of order 0 is none; the larger of two is the same either way',
      of: [
        ['boundaryOf', 'times === 0 ? e : op([derivative(times)], e)', '(op([derivative(times)], e))'],
        [
          'boundaryOf',
          'Math.max(initial, rule.coordinate ? 1 : (found?.length ?? 1))',
          'Math.max(rule.coordinate ? 1 : (found?.length ?? 1), initial)',
        ],
      ],
    },
  ],
  'src/derive/deriveWindow': [
    { why: WITHOUT_KIND, of: [['deriveWindow', `k === '' ? 'x' : \`x@\${k}\``, `(\`x@\${k}\`)`]] },
  ],
  'src/derive/conserved': [
    {
      why: 'of an index the kind alone is read',
      of: [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a rule
        ['kinetic', "k === '' ? 'i' : `i@${k}`", '(`i@${k}`)'],
      ],
    },

    {
      why: POWERS,
      of: [
        ['reach', '<', '<='],
        ['reach', '0', '1'],
      ],
    },
    {
      why: 'a coordinate puts an operator on every term, so that no law in one is of second order, which is asked, too',
      of: [
        [
          'conservedOf',
          '[...states].every((s) => varied.has(s)) && own.every((r) => !r.coordinate)',
          '([...states].every((s) => varied.has(s)))',
        ],
        ['conservedOf', 'every', 'some'],
      ],
    },
  ],
  'src/derive/axes': [
    {
      why: 'what is added to an index is sorted',
      of: [['moved', '[ [x, 1], [OFFSETS[n] ?? x, 1], ]', '[[OFFSETS[n] ?? x, 1], [x, 1]]']],
    },
  ],
  'src/derive/shared': [
    {
      why: 'both ends of a synapse are two indices: which is looked up first is of no matter',
      of: [
        [
          'tied',
          '[ [post, [CHANNELS[0], ...POSITIONS]], [pre, [CHANNELS[1], ...POSITIONS.map(moved)]], ]',
          '[[pre, [CHANNELS[1], ...POSITIONS.map(moved)]], [post, [CHANNELS[0], ...POSITIONS]]]',
        ],
      ],
    },
    {
      why: 'without a pool its size is missing in all alike; and nothing is summed where there is nothing',
      of: [
        [
          'shapeOf',
          `options.stages.includes('pool') ? \`\${options.stages.join()} \${options.pool}\` : options.stages.join()`,
          `(\`\${options.stages.join()} \${options.pool}\`)`,
        ],
        ['sharedKernels', '!whole || !summed', '(!summed)'],
      ],
    },
  ],
  'src/derive/seed': [
    { why: 'a power with exponent 1 is none', of: [['stays', '>=', '>']] },
    {
      why: 'what was multiplied out is kept to save work, and the order of factors is of no matter',
      of: [
        ['Seed.value', 'if (this.#value) return this.#value', ';'],
        ['Seed.value', '!first.#value && first.#above', '(first.#above)'],
        ['Seed.value', 'lists.reverse()', 'lists'],
      ],
    },

    {
      why: 'within a sum over neurons a quotient takes nothing away from the product outside; what is the same is not joined again, to save work',
      of: [
        ['factorsOf', "e.kind === 'mul' && e.sum.length === 0", "(e.kind === 'mul')"],
        [
          'joined',
          'all.length === 0 ? free : [...new Set([...all, ...free])]',
          '([...new Set([...all, ...free])])',
        ],
        [
          'joined',
          'free === all || free.every((i) => all.includes(i))',
          '(free.every((i) => all.includes(i)))',
        ],
      ],
    },
  ],
  'src/derive/momentum': [
    {
      why: 'a coordinate puts an operator on every term, so that no law in one is of second order, which is asked, too',
      of: [['mechanical', "r.kind === 'stationary' && !r.coordinate", "(r.kind === 'stationary')"]],
    },
    { why: WITHOUT_KIND, of: [['indicesOf', `k === '' ? 'i' : \`i@\${k}\``, `(\`i@\${k}\`)`]] },
    {
      why: NAMED,
      of: [['opened', "s.role === 'let' ? definitions.get(s.name) : undefined", '(definitions.get(s.name))']],
    },
    {
      why: 'a pair of states is the same in either order, asked once or twice; with itself a state that changes a term changes it still, and one that a term does not hold leaves it',
      of: [
        ['groupsOf', 'held.has(s) && !isZero(changeBy(draft, t, [s]))', '(!isZero(changeBy(draft, t, [s])))'],
        ['groupsOf', 'changing.slice(n + 1)', 'changing'],
        ['groupsOf', '+', '-'],
        [
          'groupsOf',
          'partners.get(a)?.has(b) || !isZero(changeBy(draft, t, [a, b]))',
          '(!isZero(changeBy(draft, t, [a, b])))',
        ],
        ['groupsOf', '[a, b]', '[b, a]'],
      ],
    },
    {
      why: 'it is asked whether something is zero: its sign is of no matter, nor which side it stands on',
      of: [
        ['isZero', 'equal(e, ZERO, 2)', 'equal(ZERO, e, 2)'],
        ['everyShift', 'add(terms)', 'neg(add(terms))'],
        ['changeBy', 'sumOver(t, indices)', 'neg(sumOver(t, indices))'],
        ['changeBy', 'add(parts)', 'neg(add(parts))'],
      ],
    },
    {
      why: 'an operator on what holds none of the states is built again as it was; where a word is not taken apart the result is not read',
      of: [
        ['ratesApart', 'if (!holds(x.arg, states)) return undefined', ';'],
        ['ratesApart', 'written ?? x', '(written)'],
      ],
    },
  ],
  'src/derive/foldDefinitions': [
    {
      why: 'what is kept, or asked first, saves work',
      of: [
        ['foldOf', 'if (known) return known', ';'],
        ['foldOf', 'tables.get(index) ?? tableAt(patterns, index)', '(tableAt(patterns, index))'],
        ['foldOf', 'tables.set(index, table)', ';'],
        ['foldOf', 'kept.set(definitions, made)', ';'],
        ['tableAt', 'continue', ';'],
        ['tableAt', "x.kind !== 'add' || !lengths.has(x.terms.length)", "(x.kind !== 'add')"],
        ['tableAt', 'sums.delete(x.terms.length)', ';'],
        ['foldDefinitions', 'read.get(x) ?? reading(x, tables)', '(reading(x, tables))'],
        ['foldDefinitions', 'read.set(x, folded)', ';'],
        ['rebuild', 'terms === original.terms ? original : add(terms)', '(add(terms))'],
        ['rebuild', 'own === original.factors ? original : mul(own)', '(mul(own))'],
      ],
    },
    {
      why: 'more is looked at than is read: symbols are themselves, and what stands below a time constant or a softmax is left as it is',
      of: [
        ['foldDefinitions', "folded.factors.filter((f) => f.kind !== 'sym')", 'folded.factors'],
        ['foldDefinitions', "if (x.kind === 'op') return [x.arg]", ';'],
        ['foldDefinitions', "if (x.kind === 'softmax' || x.kind === 'logsumexp') return []", ';'],
        ['foldDefinitions', "x.kind === 'softmax' || x.kind === 'logsumexp'", "(x.kind === 'softmax')"],
        ['foldDefinitions', "x.kind === 'softmax' || x.kind === 'logsumexp'", "(x.kind === 'logsumexp')"],
      ],
    },
    {
      why: 'the negative of a sum is looked up where it is met; two that fit have two places, or are one',
      of: [
        ['tableAt', "body.kind === 'add' ? undefined : neg(body)", '(neg(body))'],
        ['tableAt', '<', '<='],
      ],
    },
    {
      why: 'what is no product, or a sum over neurons, is one factor, and a pattern has two',
      of: [
        [
          'tableAt',
          "body.kind === 'mul' && body.sum.length === 0 ? powersOf(body) : new Map<Expr, number>()",
          '(powersOf(body))',
        ],
        ['tableAt', "body.kind === 'mul' && body.sum.length === 0", "(body.kind === 'mul')"],
        ['reading', "if (products.size === 0 || x.kind !== 'mul' || x.sum.length > 0) continue", ';'],
        [
          'reading',
          "products.size === 0 || x.kind !== 'mul' || x.sum.length > 0",
          "(products.size === 0 || x.kind !== 'mul')",
        ],
        ['reading', "products.size === 0 || x.kind !== 'mul'", "(x.kind !== 'mul')"],
        ['reading', '0', '1'],
      ],
    },
    {
      why: 'the factors of a sum are joined by its indices, also after they were read: closed as one product they are the same sum',
      of: [
        ['rebuild', "inner.kind === 'mul' && inner.sum.length === 0 ? inner.factors : [inner]", '([inner])'],
        ['rebuild', "inner.kind === 'mul' && inner.sum.length === 0", "(inner.kind === 'mul')"],
        ['rebuild', '===', '!=='],
        ['rebuild', '0', '1'],
      ],
    },
  ],
  'src/derive/eligibility': [
    {
      why: 'no operator of a word has the power 0',
      of: [
        ['split', '<', '<='],
        ['split', '0', '1'],
      ],
    },
    {
      why: NAMED,
      of: [
        ['movable', "s.role === 'let' && mover.errors.has(s.name)", '(mover.errors.has(s.name))'],
        ['isError', "e.kind === 'sym' && e.role === 'let'", "(e.kind === 'sym')"],
      ],
    },
    {
      why: 'what is under a weight is asked once more by `apicalError`, and by who opens it',
      of: [
        ['movable', "f.kind === 'mul' && !way.above", '(!way.above)'],
        [
          'apicalError',
          "f.kind !== 'mul' || f.sum.length !== 1 || f.factors.length !== 2 || f.free.length !== 1",
          "(f.kind !== 'mul' || f.sum.length !== 1 || f.factors.length !== 2)",
        ],
        ['apicalError', "f.kind !== 'mul' || f.sum.length !== 1", "(f.kind !== 'mul')"],
        ['openApical', 'mul', 'add'],
        ['openApical', '[f, ...others]', '[...others]'],
        ['openApical', '[f, ...others]', '[f]'],
      ],
    },
    {
      why: 'the constants of a word are of one neuron each, and of the same: where it is the trace’s own already, the word is the same either way',
      of: [
        ['readAt', '!f.tau || own.every((i) => i === index)', '(!f.tau)'],
        ['readAt', 'every', 'some'],
      ],
    },
    {
      why: 'a time constant reads constants, parameters and definitions, and definitions have no value',
      of: [['isUniform', "if (s.role !== 'constant' && s.role !== 'parameter') return false", ';']],
    },
  ],
}
