/** @file Mistakes in the tables of src/analyze and src/realize that no test notices, and why they are none. */
import type { Reasons } from './reasons.js'

const NAMED = 'definitions alone are looked up, and no other symbol has the name of one'

export const REALIZATION: Reasons = {
  'src/analyze/degrees': [
    {
      why: NAMED,
      of: [['degreeOf', "e.role === 'let' ? (degrees.get(e.name) ?? 0) : 0", '((degrees.get(e.name) ?? 0))']],
    },
    {
      why: 'the larger of two is the same either way',
      of: [['degreeOf', 'Math.max(most, of(c))', 'Math.max(of(c), most)']],
    },
  ],
  'src/analyze/stabilityGraph': [
    {
      why: NAMED,
      of: [
        [
          'LinearNetwork.#combine',
          "e.role === 'let' ? this.#definition(e.name, place) : NOTHING",
          '(this.#definition(e.name, place))',
        ],
      ],
    },
  ],
  'src/realize/products': [
    {
      why: 'what the step before stored is there from its beginning, and nothing in between changes it',
      of: [['BEFORE.[RANK.error]', "'early'", "'source'"]],
    },
  ],
  'src/realize/rates': [
    {
      why: NAMED,
      of: [
        ['RATES.sym', "e.role === 'let' ? definitions.get(e.name) : undefined", '(definitions.get(e.name))'],
      ],
    },
    {
      why: 'what is constant is answered before the table is read, and leaves an operator by itself',
      of: [
        [
          'RATES.sym',
          "e.role === 'given' || e.role === 'output' || e.role === 'inside'",
          "(e.role === 'given' || e.role === 'output')",
        ],
        ['RATES.sym', "e.role === 'given' || e.role === 'output'", "(e.role === 'given')"],
        ['RATES.mul', 'factors.filter((f) => !isConstant(f))', 'factors'],
      ],
    },
  ],
  'src/realize/resolve': [
    {
      why: 'what is bound inside has lower numbers, and has no higher ones once it is resolved: the index may keep its name meanwhile',
      of: [['Resolver.resolve', "ofKind('%v', e.over)", "ofKind(e.over, '%v')"]],
    },
    {
      why: 'signals of neurons alone can be stored, and no other symbol has the name of one',
      of: [
        ['Resolver.resolve', "e.role === 'let' && e.indices.length === 1", "(e.role === 'let')"],
        ['Resolver.resolve', "e.role === 'let' && e.indices.length === 1", '(e.indices.length === 1)'],
      ],
    },
  ],
  'src/realize/realization': [
    {
      why: 'the last of all ranks is the last by whatever number',
      of: [['RANK.plasticity', '5', '6']],
    },
  ],
}
