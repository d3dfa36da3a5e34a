/** @file Kernels behind convolutions: which form the equation of a full weight takes, form by form. */
import { describe, expect, test } from 'vitest'
import { type Shared, sharedKernels } from '../../src/derive/shared.js'
import { textOf } from '../../src/derive/show.js'
import { add, map, mul, neg, op, softmax, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { sumOver } from '../../src/expr/sums.js'
import { parse } from '../../src/index.js'

const text = (network: string, more = ''): string => `state u
weight W
constant tau = 1
${more}r = tanh(u)
e = D(tau) u - W r
energy E = 1/2 |e|^2
stationary E in D(tau) u
descend E in W rate 1
network
${network}
`

const BEFORE = '  x : input 1 x 6 x 6\n  h : output 2 x 2 x 2\n  x -> h, pool(2), conv(2, 2)'
const BEHIND = '  x : input 1 x 5 x 5\n  h : output 2 x 2 x 2\n  x -> h, conv(2, 2), pool(2)'
const AT = ['i', 'j'] as const

const e = sym('let', 'e', ['i'])
const r = sym('let', 'r', ['j'])
const q = sym('let', 'q', ['j'])
const W = sym('weight', 'W', AT)
const tau = sym('constant', 'tau', ['j'])
const s = sym('constant', 's')
const synaptic = sym('let', 'trace', AT)
const filter = (of: Expr, by: Expr): Expr => op([{ op: 'D', tau: by, reversed: false, power: -1 }], of)
const arriving = sumOver(mul([sym('weight', 'V', ['k', 'j']), sym('let', 'g', ['k'])]), ['k'])

const kernelsOf = (right: Expr, network = BEFORE, more = ''): readonly Shared[] =>
  sharedKernels(parse(text(network, more)), 'W', right, AT)

/** The right side in print, and what the names stand for. */
const read = (right: Expr, network = BEFORE): readonly [right: string, names: string] | undefined => {
  const [kernel, ...more] = kernelsOf(right, network)
  expect(more).toEqual([])
  if (!kernel) return undefined
  const [, names = ''] = kernel.reason.split('the sum of their changes; ')
  return [textOf(kernel.right, kernel.indices, true), names.replace(/(; )?kernels of x -> h$/, '')]
}

const FORMS: readonly (readonly [name: string, right: Expr, shown: string, names: string])[] = [
  ['a signal', mul([e, r]), "e[c,x,y] * pooled_r[c',x+k,y+l]", 'pooled_r is r behind its pool(2)'],
  ['a signal alone', r, "pooled_r[c',x+k,y+l]", 'pooled_r is r behind its pool(2)'],
  [
    'a function of a signal',
    mul([e, map('tanh', 1, r)]),
    "e[c,x,y] * pooled[c',x+k,y+l]",
    "pooled is tanh'(r) behind its pool(2)",
  ],
  ['a function alone', map('tanh', 0, r), "pooled[c',x+k,y+l]", 'pooled is tanh(r) behind its pool(2)'],
  [
    'a product of signals',
    mul([e, r, q]),
    "e[c,x,y] * pooled[c',x+k,y+l]",
    'pooled is r ⊙ q behind its pool(2)',
  ],
  ['a product alone', mul([r, q]), "pooled[c',x+k,y+l]", 'pooled is r ⊙ q behind its pool(2)'],
  [
    'a sum alone',
    add([r, q]),
    "sum(x, y, pooled_q[c',x+k,y+l]) + sum(y, x, pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2); pooled_q is q behind its pool(2)',
  ],
  [
    'a sum within a product',
    mul([e, add([r, q])]),
    "e[c,x,y] * pooled[c',x+k,y+l]",
    'pooled is r + q behind its pool(2)',
  ],
  [
    'terms with and without it',
    add([mul([e, r]), mul([s, e])]),
    "s * sum(x, y, e[c,x,y]) + sum(x, y, e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'constants are those behind the pool',
    mul([tau, e, r]),
    "sum(x, y, tau[c',x+k,y+l] * e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'the weight itself, and a synaptic constant',
    add([mul([e, r]), neg(mul([s, W, sym('weight', 'V', AT)]))]),
    "sum(x, y, e[c,x,y] * pooled_r[c',x+k,y+l]) - s * K[c,c',k,l] * sum(x, y, V[c,x,y,c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'a low-pass of a signal',
    mul([e, filter(r, s)]),
    "e[c,x,y] * pooled[c',x+k,y+l]",
    'pooled is I(s) r behind its pool(2)',
  ],
  [
    'a low-pass of a synapse',
    filter(mul([e, r]), s),
    "I(s) (e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'a low-pass of a synapse, beside the error',
    mul([e, filter(mul([e, r]), s)]),
    "e[c,x,y] * I(s) (e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'a low-pass of a synapse, beside the signal',
    mul([q, filter(mul([e, r]), s)]),
    "pooled_q[c',x+k,y+l] * I(s) (e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2); pooled_q is q behind its pool(2)',
  ],
  [
    'by a time constant of the neuron',
    filter(mul([e, r]), sym('constant', 'tau', ['i'])),
    "I(tau[c,x,y]) (e[c,x,y] * pooled_r[c',x+k,y+l])",
    'pooled_r is r behind its pool(2)',
  ],
  [
    'what arrives over other weights',
    mul([e, arriving]),
    "e[c,x,y] * pooled[c',x+k,y+l]",
    "pooled is V' g behind its pool(2)",
  ],
]

describe('a pool in front of the kernel has its operand named', () => {
  test.each(FORMS)('%s', (_, right, shown, names) => {
    expect(read(right)).toEqual([expect.stringContaining(shown), names])
  })

  test.each([
    ['a synaptic signal', synaptic],
    ['in a sum', add([mul([e, r]), synaptic])],
    ['in a product', mul([r, synaptic])],
    ['below a function', mul([e, map('tanh', 0, mul([e, r]))])],
    ['a low-pass by a time constant in front of the pool', filter(mul([e, r]), tau)],
    [
      'by both',
      op([...[tau, s].map((t) => ({ op: 'D', tau: t, reversed: false, power: -1 }) as const)], mul([e, r])),
    ],
    ['a low-pass of a synaptic signal', filter(synaptic, s)],
    ['a sum over neurons alone', arriving],
  ])('no kernel is told where it is no factor: %s', (_, right) => {
    expect(kernelsOf(right)).toEqual([])
  })

  test('nor where the equation reads its neuron otherwise', () => {
    const shares = softmax(sym('let', 'g', ['n']), 'n')
    const at = (index: string): Expr => softmax(sym('let', 'g', [index]), index)
    expect(shares.free).toEqual(['n'])
    expect(kernelsOf(mul([at('i'), r]))).toEqual([])
    const plain = BEFORE.replace('pool(2), ', '').replace('6 x 6', '3 x 3')
    expect(kernelsOf(mul([e, at('j')]), plain)).toEqual([])
    expect(kernelsOf(mul([at('i'), at('j')]), plain)).toEqual([])
    expect(kernelsOf(mul([e, r]), plain).length).toBe(1)
  })
})

test('a pool behind the kernel has its operand named', () => {
  expect(read(mul([e, r]), BEHIND)).toEqual([
    "sum(x, y, r[c',x+k,y+l] * unpooled_e[c,x,y])",
    'unpooled_e is e sent back through pool(2)',
  ])
  const slope = map('tanh', 1, sym('state', 'u', ['i']))
  expect(read(mul([e, slope, r]), BEHIND)).toEqual([
    "sum(x, y, unpooled[c,x,y] * r[c',x+k,y+l])",
    "unpooled is tanh'(u) ⊙ e sent back through pool(2)",
  ])
})

test('nor is one told where it is no factor behind a pool', () => {
  expect(kernelsOf(mul([synaptic, r]), BEHIND)).toEqual([])
  expect(kernelsOf(mul([e, synaptic, r]), BEHIND)).toEqual([])
})

test('the weight itself is the kernel, between these two ends alone', () => {
  const rows = sumOver(mul([sym('weight', 'W', ['i', 'n']), sym('let', 'g', ['n'])]), ['n'])
  const columns = sumOver(mul([sym('weight', 'W', ['n', 'j']), sym('let', 'g', ['n'])]), ['n'])
  const turned = sym('weight', 'W', ['j', 'i'])
  const other = sym('weight', 'V', AT)
  const plain = BEFORE.replace('pool(2), ', '').replace('6 x 6', '3 x 3')
  const shown = (right: Expr): string | undefined => read(right, plain)?.[0]
  expect(shown(mul([W, e, r]))).toBe("K[c,c',k,l] * sum(x, y, e[c,x,y] * r[c',x+k,y+l])")
  expect(shown(mul([other, e, r]))).toContain("V[c,x,y,c',x+k,y+l]")
  expect(shown(mul([turned, e, r]))).toContain("W[c',x+k,y+l,c,x,y]")
  expect(shown(mul([rows, r]))).toContain('W[c,x,y,')
  expect(shown(mul([columns, e]))).toMatch(/W\[\w+,c',x\+k,y\+l\]/)
})

test('one kernel for each order of convolution and pool', () => {
  const network = `  x : input 1 x 6 x 6
  a : 2 x 2 x 2
  b : 2 x 2 x 2
  z : 2 x 1 x 1
  d : 2 x 1 x 1
  h : output 2 x 5 x 5
  x -> a, pool(2), conv(2, 2)
  x -> z, pool(3), conv(2, 2)
  x -> b, pool(2), conv(2, 2)
  x -> h, conv(2, 2)
  x -> d, conv(2, 2), pool(5)
  a -> h
  b -> h
  z -> h
  d -> h`
  const kernels = kernelsOf(mul([e, r]), network)
  expect(kernels.map((k) => [k.suffix, k.reason.split('kernels of ')[1]])).toEqual([
    ['-shared', 'x -> a, x -> b'],
    ['-shared-2', 'x -> z'],
    ['-shared-3', 'x -> h'],
    ['-shared-4', 'x -> d'],
  ])
  for (const k of kernels) {
    expect(k.axes).toEqual(['x', 'y'])
    expect(k.assumption).toBe("W[(c,x,y),(c',x+k,y+l)] = K[c,c',k,l], and zero elsewhere")
  }
})

test('a name that the model has is left to it', () => {
  const plain = BEFORE.replace('pool(2), ', '').replace('6 x 6', '3 x 3')
  const named = (more: string, network = plain): string | undefined =>
    kernelsOf(mul([e, r]), network, more)[0]?.kernel
  expect(named('')).toBe('K')
  expect(named('K = 2*u\nenergy F = sum(K)\n')).toBe('K_shared')
  expect(named('constant K = 2\nconstant K_shared = 3\nenergy F = K * K_shared * |u|^2\n')).toBe(
    'K_shared_shared',
  )
})
