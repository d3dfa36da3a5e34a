/** @file Mistakes in the source itself: one place of derivation, realization, program or emitted code altered. */
import type { PartKey } from '../../src/check/certificate/report.js'
import type { ModelName } from './models.js'

export interface SourceMistake {
  readonly what: string
  readonly place: 'derivation' | 'realization' | 'program' | 'emitted code'
  readonly model: ModelName
  readonly part: PartKey
  readonly file: string
  readonly from: string
  readonly to: string
  /** Why the certificate does not find it; a test holds that this is still so. */
  readonly missed?: string
}

const derivation = { place: 'derivation', model: 'window', part: 'symbolic' } as const
const functional = { ...derivation, file: 'src/derive/functional' } as const
const stationary = { ...derivation, file: 'src/derive/stationary' } as const
const causal = { ...derivation, model: 'lagged', file: 'src/derive/causal' } as const
const boundary = { ...derivation, model: 'springs', file: 'src/derive/boundary' } as const
const realization = { place: 'realization', model: 'solved', part: 'local rule' } as const
const program = { place: 'program', model: 'lagged', part: 'discrete' } as const
const equations = { place: 'program', model: 'lagged', part: 'agreement' } as const
const wasm = { place: 'emitted code', model: 'lagged', part: 'agreement' } as const
const typescript = { ...wasm, file: 'src/backends/typescript/spell' } as const

const OUTSIDE = `((v: Expr): Expr => {
      if (v.kind !== 'mul' || v.sum.length > 0) return op(word, v)
      const slopes = v.factors.filter((f) => f.kind === 'map' && f.order > 0)
      return mul([...slopes, op(word, mul(v.factors.filter((f) => !slopes.includes(f))))])
    })(seed.value)`

export const SOURCES: readonly SourceMistake[] = [
  {
    ...derivation,
    what: 'the adjoint of D is D',
    file: 'src/expr/operator',
    from: 'reversed: !f.reversed',
    to: 'reversed: f.reversed',
  },
  {
    ...derivation,
    what: 'two time constants taken for one',
    file: 'src/expr/operator',
    from: ' && a.tau === b.tau',
    to: '',
  },
  {
    ...functional,
    model: 'springs',
    what: 'a dropped term',
    from: 'e.terms.map((t) => {\n      refuse',
    to: 'e.terms.slice(0, -1).map((t) => {\n      refuse',
  },
  {
    ...functional,
    what: 'no operator in the adjoint',
    from: 'const moved = op(word, seed.value)',
    to: 'const moved = seed.value',
  },
  {
    ...functional,
    what: "φ′ outside of the adjoint's operator",
    from: 'const moved = op(word, seed.value)',
    to: `const moved = ${OUTSIDE}`,
  },
  { ...functional, what: 'a function for its slope', from: 'e.order + 1', to: 'e.order' },
  {
    ...functional,
    what: 'W for its transpose',
    from: 'solveIndices(s.indices, fresh)',
    to: 'solveIndices(s.indices, [...fresh].reverse())',
  },
  { ...functional, what: 'a square without its factor', from: 'num(e.exponent), pow(', to: 'pow(' },
  {
    ...functional,
    what: 'a factor left out',
    from: 'intoFactors(right, seed.times(left))',
    to: 'intoFactors(right, seed)',
  },
  {
    ...functional,
    what: 'a sum over the wrong neurons',
    from: 'Seed.of(sumOver(above.value, outside))',
    to: 'Seed.of(num(0))',
  },
  {
    ...stationary,
    what: 'the wrong sign of the error',
    from: 'coefficient: neg(mul([t.coefficient, recip(lead.coefficient)])),',
    to: 'coefficient: mul([t.coefficient, recip(lead.coefficient)]),',
  },
  {
    ...stationary,
    what: 'the operator of the error not inverted',
    from: '    inverse(lead.word),\n',
    to: '    lead.word,\n',
  },
  {
    ...causal,
    what: 'τ of the look-ahead and of the low-pass swapped',
    from: 'reduceWord([...own.word, ...drive.word.map(causalFactor)])',
    to: 'reduceWord([...own.word, ...drive.word.map(causalFactor)]).map((f) => ({ ...f, power: -f.power }))',
  },
  {
    ...causal,
    what: 'the causal error with the wrong sign',
    from: 'coefficient: mul([...gain, own.coefficient])',
    to: 'coefficient: neg(mul([...gain, own.coefficient]))',
  },
  { ...boundary, what: 'a momentum without its mass', from: 'num(binomial(k, j))', to: 'num(2)' },
  { ...boundary, what: 'the wrong sign at both ends', from: '(-1) ** k *', to: '-((-1) ** k) *' },
  {
    ...boundary,
    model: 'window',
    what: 'no time constant in the boundary term',
    from: 'mul([c, slopeOf(f)])',
    to: 'c',
  },
  {
    ...realization,
    what: 'a look-ahead with the wrong sign',
    file: 'src/realize/resolve',
    from: 'return add([state, mul([f.reversed ? neg(f.tau) : f.tau, du])])',
    to: 'return add([state, mul([f.reversed ? f.tau : neg(f.tau), du])])',
  },
  {
    ...realization,
    what: 'a look-ahead dropped',
    file: 'src/realize/resolve',
    from: 'return add([state, mul([f.reversed ? neg(f.tau) : f.tau, du])])',
    to: 'return state',
  },
  {
    ...realization,
    what: 'the feedthrough of a filtered error dropped',
    file: 'src/realize/filters',
    from: 'value = add([state, mul([against ? neg(lead.tau) : lead.tau, rate])])',
    to: 'value = state',
  },
  {
    ...realization,
    what: 'the filter of the error with the time constant of its look-ahead',
    file: 'src/realize/filters',
    from: '      tau: f.tau,\n',
    to: '      tau: lead?.tau ?? f.tau,\n',
  },
  {
    ...realization,
    what: 'a filter that does not leak',
    file: 'src/realize/dynamics',
    from: 'add([f.input, neg(own)])',
    to: 'f.input',
  },
  {
    ...realization,
    what: 'a weight for its transpose in the realization',
    file: 'src/realize/products',
    from: 'this.product(sum.weight.name, sum.transposed, operand',
    to: 'this.product(sum.weight.name, false, operand',
  },
  {
    ...program,
    model: 'delayed',
    what: 'a delay longer by a step',
    part: 'agreement',
    file: 'src/program/lower/rings',
    from: 'whole <= MOST) return whole',
    to: 'whole <= MOST) return whole + 1',
  },
  {
    ...program,
    model: 'coding',
    part: 'local rule',
    what: 'weights that go up the slope',
    file: 'src/program/lower/update',
    from: "if (!optimizer) return [L.define('theta', L.add(theta, L.mul(pace, g)))]",
    to: "if (!optimizer) return [L.define('theta', L.sub(theta, L.mul(pace, g)))]",
  },
  {
    ...program,
    part: 'local rule',
    what: 'weights that learn at half of their rate',
    file: 'src/program/lower/update',
    from: "if (!optimizer) return [L.define('theta', L.add(theta, L.mul(pace, g)))]",
    to: "if (!optimizer) return [L.define('theta', L.add(theta, L.mul(L.constant(0.5), L.mul(pace, g))))]",
  },
  {
    ...program,
    model: 'adapted',
    part: 'local rule',
    what: 'adam without the correction of its means',
    file: 'src/program/lower/update',
    from: "L.define('mean', L.div(L.local('m'), L.sub(L.constant(1), power('adam_p1')))),",
    to: "L.define('mean', L.local('m')),",
  },
  {
    ...program,
    model: 'adapted',
    part: 'local rule',
    what: 'the rate of all populations in one that has its own',
    file: 'src/program/lower/update',
    from: 'const rate = rateOf(network, learning, block.population, functions)',
    to: "const rate = rateOf(network, learning, { ...block.population, name: '' }, functions)",
  },
  {
    ...program,
    model: 'adapted',
    part: 'local rule',
    what: 'time constants that are not kept above ten steps',
    file: 'src/program/lower/update',
    from: 'if (lower !== undefined) kept',
    to: 'if (lower === Number.NaN) kept',
  },
  {
    ...equations,
    what: 'rows of a weight that begin one too early',
    file: 'src/program/lower/passes',
    from: 'const at = L.place({ i: columns, j: 1 })\n  const element',
    to: 'const at = L.place({ i: columns - 1, j: 1 })\n  const element',
  },
  {
    ...equations,
    model: 'images',
    what: 'rows of a kernel that begin one too early',
    file: 'src/program/lower/convolve',
    from: 'ci: side * side, kr: side, kc: 1 }',
    to: 'ci: side * side, kr: side - 1, kc: 1 }',
  },
  {
    ...equations,
    model: 'images',
    what: 'rows of a window that begin one too early',
    file: 'src/program/lower/convolve',
    from: 'from: { ci: h * w, ro: w, kr: w, cl: 1, kc: 1 },',
    to: 'from: { ci: h * w, ro: w, kr: w - 1, cl: 1, kc: 1 },',
  },
  {
    ...equations,
    model: 'images',
    what: 'a kernel that is read backward',
    file: 'src/program/lower/convolve',
    from: 'at: L.place({ co: channels * side * side, ci: side * side, kr: side, kc: 1 }),',
    to: 'at: L.place({ co: channels * side * side, ci: side * side, kr: -side, kc: -1 }, side * side - 1),',
  },
  {
    ...equations,
    model: 'hebbian',
    what: 'plasticity that reads rates of this step beyond a weight',
    file: 'src/realize/synapses',
    from: 'if (rank === undefined || rank <= RANK.error || !isOwn) return s',
    to: 'return s',
  },
  {
    ...typescript,
    what: 'a difference as a sum in TypeScript',
    from: "infix(value.a, '-', value.b, SUM)",
    to: "infix(value.a, '+', value.b, SUM)",
  },
  {
    ...typescript,
    what: 'brackets lost in TypeScript',
    from: 'return tight < least ?',
    to: 'return tight < 0 ?',
  },
  {
    ...typescript,
    what: 'a product for a quotient in TypeScript',
    from: "infix(value.a, '/', value.b, PRODUCT)",
    to: "infix(value.a, '*', value.b, PRODUCT)",
  },
  {
    ...wasm,
    what: 'a loop that starts late in wasm',
    file: 'src/backends/wasm/statements',
    from: 'counted(scope, statement.variable, 0, extent, 1, body)',
    to: 'counted(scope, statement.variable, 0, extent - 1, 1, body)',
  },
  {
    ...wasm,
    what: 'both ways of a choice exchanged in wasm',
    file: 'src/backends/wasm/values',
    from: 'valueText(scope, value.yes), valueText(scope, value.no), test',
    to: 'valueText(scope, value.no), valueText(scope, value.yes), test',
  },
  {
    ...wasm,
    what: 'constants of 24 bits in wasm',
    part: 'discrete',
    file: 'src/backends/wasm/instructions',
    from: "(type === 'f64' ? x : Math.fround(x))",
    to: 'Math.fround(x)',
  },
]
