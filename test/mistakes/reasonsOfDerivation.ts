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
}
