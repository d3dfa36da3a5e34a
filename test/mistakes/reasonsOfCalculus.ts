/** @file Mistakes in the tables of src/expr that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const COMMUTES = 'the order of two factors, and of two terms, is of no matter'
const WORK = 'what is asked first saves work: the longer way makes the same node'

export const CALCULUS: Reasons = {
  'src/expr/complex': [
    {
      why: 'of the identity and of softplus the closed form says the same as the row',
      of: [
        ['FUNCTIONS.identity', '[(a) => a, () => ONE]', '[(a) => a]'],
        [
          'FUNCTIONS.softplus',
          '[(a) => log(plus(ONE, exp(a))), logistic]',
          '[(a) => log(plus(ONE, exp(a)))]',
        ],
      ],
    },
    {
      why: COMMUTES,
      of: [
        [
          'FUNCTIONS.logistic',
          'times(logistic(a), logistic(scaled(-1, a)))',
          'times(logistic(scaled(-1, a)), logistic(a))',
        ],
        ['FUNCTIONS.softplus', 'plus(ONE, exp(a))', 'plus(exp(a), ONE)'],
      ],
    },
    {
      why: 'a closed form is read where the table has no row, and of order 1 those without a row never stand: the constructors write them otherwise',
      of: [
        ['complexValue', '!f && e.order > 0', '(e.order > 0)'],
        ['complexValue', '0', '1'],
      ],
    },
  ],
  'src/expr/differentiate': [
    {
      why: 'numbers are answered before the table is read',
      of: [['RULES.num', 'ZERO', 'ONE']],
    },
  ],
  'src/expr/evaluate': [
    {
      why: 'what is written beyond the end of an array is lost',
      of: [['RULES.add', '<', '<=']],
    },
  ],
  'src/expr/expand': [
    {
      why: 'a number is its own coefficient, and a coefficient of zero is left out',
      of: [
        [
          'EXPAND.num',
          '(e) => { return e.value === 0 ? NONE : new Map([[ONE, rational(e.value)]]) }',
          '(e) => single(e)',
        ],
      ],
    },
    {
      why: WORK,
      of: [
        [
          'EXPAND.mul',
          'if (e.sum.length === 0) return e.factors.map(of).reduce((all, terms) => productTerms(all, terms, session))',
          ';',
        ],
        ['PARTS.mul', 'e.sum.length === 0 ? e.factors : openSteadily(e)[0]', '(openSteadily(e)[0])'],
      ],
    },
    {
      why: COMMUTES,
      of: [
        ['EXPAND.mul', 'productTerms(all, terms, session)', 'productTerms(terms, all, session)'],
        ['EXPAND.mul', 'productTerms(product, terms, session)', 'productTerms(terms, product, session)'],
        ['EXPAND.pow', 'productTerms(result, base, session)', 'productTerms(base, result, session)'],
      ],
    },
    {
      why: 'a power with exponent 0 is 1 and none',
      of: [
        ['EXPAND.pow', '<', '<='],
        ['EXPAND.pow', '0', '1'],
      ],
    },
  ],
  'src/expr/formulaText': [
    {
      why: 'a product in a product is a sum over neurons, which has a name: brackets around it are idle',
      of: [['writeFormula', "x.kind === 'add' || x.kind === 'mul'", "(x.kind === 'add')"]],
    },
  ],
  'src/expr/jets': [
    {
      why: 'the constructor of operators says the same of what is constant',
      of: [
        ['RATES.num', '() => ZERO', '(e) => (isConstant(e) ? ZERO : op([derivative()], e))'],
        ['RATES.sym', 'isConstant(e) ? ZERO : op([derivative()], e)', '(op([derivative()], e))'],
      ],
    },
    {
      why: WORK,
      of: [['RATES.mul', 'e.sum.length === 0 ? [e.factors, []] : openSteadily(e)', '(openSteadily(e))']],
    },
  ],
  'src/expr/node': [
    {
      why: 'any text will do that nodes of no other form have: it tells their hashes apart',
      of: [
        ['ADD.before', "() => '+'", 'none'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a rule
        ['MUL.before', "() => '*'", '(sum) => `;${sum.join()}`'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a rule
        ['POW.before', "() => '^'", '(exponent) => `:${exponent}`'],
      ],
    },
    {
      why: 'two lists that are one are alike, whichever is asked, and without bound indices none is left out',
      of: [
        ['MUL.same', 'e.sum === sum || areSame(e.sum, sum)', '(areSame(e.sum, sum))'],
        ['MUL.same', 'areSame(e.sum, sum)', 'areSame(sum, e.sum)'],
        [
          'MUL.make',
          'sum.length === 0 ? all : all.filter((i) => !sum.includes(i))',
          '(all.filter((i) => !sum.includes(i)))',
        ],
      ],
    },
    {
      why: 'a guard: powers of one base, and derivatives of one function, have places of their own in the table of nodes; only a long run of taken places would bring two together',
      of: [
        ['POW.same', "e.kind === 'pow' && e.exponent === exponent", "(e.kind === 'pow')"],
        [
          'MAP.same',
          "e.kind === 'map' && e.fn === fn && e.order === order",
          "(e.kind === 'map' && e.fn === fn)",
        ],
      ],
    },
  ],
  'src/expr/operator': [
    {
      why: 'a rate has no time constant, and the hash of one is above zero: it stands before a delay of equal rank',
      of: [
        ['ORDER.dt', '1', '2'],
        ['ORDER.S', '2', '3'],
      ],
    },
  ],
  'src/expr/positive': [{ why: COMMUTES, of: [['positiveForm', 'multiply(a, b)', 'multiply(b, a)']] }],
  'src/expr/substitute': [
    {
      why: 'what is made again of the same parts is the same node',
      of: [
        ['rebuild', 'terms === e.terms ? e : add(terms)', '(add(terms))'],
        [
          'rebuild',
          'if (e.sum.length === 0) { const factors = replaced(e.factors, go) return factors === e.factors ? e : mul(factors) }',
          ';',
        ],
        ['rebuild', 'factors === e.factors ? e : mul(factors)', '(mul(factors))'],
        [
          'rebuild',
          'factors.every((f, n) => f === opened[n]) ? e : closeSum(factors, names)',
          '(closeSum(factors, names))',
        ],
        ['rebuild', 'base === e.base ? e : pow(base, e.exponent)', '(pow(base, e.exponent))'],
        ['rebuild', 'arg === e.arg ? e : map(e.fn, e.order, arg)', '(map(e.fn, e.order, arg))'],
        ['rebuild', 'go(arg) === arg ? e : logsumexp(go(arg), over)', '(logsumexp(go(arg), over))'],
      ],
    },
  ],
  'src/expr/sums': [
    {
      why: 'a sum over one index that is closed anew is the same node',
      of: [['renamed', '>', '>=']],
    },
  ],
}
