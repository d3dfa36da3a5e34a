/** @file Energies with shared kernels and shifted positions: what the model language cannot write, with gradients typed by hand. */
import type { Definitions } from '../../src/derive/functional.js'
import { affineIndex, partsOf, sumParts } from '../../src/expr/affine.js'
import { add, map, mul, neg, num, op, pow, sub, sym } from '../../src/expr/build.js'
import { type Expr, type Index, kindOfIndex } from '../../src/expr/expr.js'
import { sumOver } from '../../src/expr/sums.js'
import type { Definition } from '../../src/model/model.js'
import type { Golden } from './goldens.js'

const SPAN = { start: 0, end: 0 }
const definition = (name: string, indices: readonly Index[], body: Expr): Definition => ({
  name,
  indices,
  body,
  span: SPAN,
})
const named = (list: readonly Definition[]): Definitions => new Map(list.map((d) => [d.name, d]))

/** x + k where x + k counts what `x` does, or positions of another axis. */
export const plus = (x: Index, k: Index, sign: 1 | -1 = 1, kind = kindOfIndex(x)): Index =>
  affineIndex(
    sumParts([
      [partsOf(x), 1],
      [partsOf(k), sign],
    ]),
    kind,
  )

const tauAt = (c: Index): Expr => sym('constant', 'tau', [c])
const ahead = (c: Index, e: Expr, reversed = false): Expr =>
  op([{ op: 'D', tau: tauAt(c), reversed, power: 1 }], e)
const rate = (e: Expr): Expr => op([{ op: 'dt', reversed: false, power: 1 }], e)
const half = (e: Expr, over: readonly Index[]): Expr => sumOver(mul([num(0.5), pow(e, 2)]), over)

/** G12, over any number of spatial axes: position x of kind X, offset k of kind K for each. */
function golden(axes: readonly (readonly [Index, Index])[], fn: string): Golden {
  const positions = axes.map(([x]) => x)
  const offsets = axes.map(([, k]) => k)
  const moved = (sign: 1 | -1): readonly Index[] => axes.map(([x, k]) => plus(x, k, sign))
  const u = (c: Index, at: readonly Index[] = positions): Expr => sym('state', 'u', [c, ...at])
  const e = (c: Index, at: readonly Index[] = positions): Expr => sym('let', 'e', [c, ...at])
  const r = (c: Index, at: readonly Index[] = positions): Expr => sym('let', 'r', [c, ...at])
  const kernel = (c: Index, d: Index): Expr => sym('weight', 'K', [c, d, ...offsets])
  const slope = (c: Index): Expr => map(fn, 1, ahead(c, u(c)))
  // the transposed convolution: Σ K[c,c',k] e[c,x−k]
  const back = (c: Index): Expr => sumOver(mul([kernel('d@C', c), e('d@C', moved(-1))]), ['d@C', ...offsets])
  const definitions = [
    definition('r', ['c@C', ...positions], map(fn, 0, ahead('c@C', u('c@C')))),
    definition(
      'e',
      ['c@C', ...positions],
      sub(
        ahead('c@C', u('c@C')),
        add([
          sumOver(mul([kernel('c@C', 'd@C'), r('d@C', moved(1))]), ['d@C', ...offsets]),
          sym('bias', 'b', ['c@C', ...positions]),
        ]),
      ),
    ),
  ]
  const expected = [
    definition(
      'u',
      ['c@C', ...positions],
      sub(ahead('c@C', e('c@C'), true), ahead('c@C', mul([slope('c@C'), back('c@C')]), true)),
    ),
    definition('K', ['c@C', 'd@C', ...offsets], neg(sumOver(mul([e('c@C'), r('d@C', moved(1))]), positions))),
    definition(
      'tau',
      ['c@C'],
      sumOver(
        sub(mul([e('c@C'), rate(u('c@C'))]), mul([slope('c@C'), back('c@C'), rate(u('c@C'))])),
        positions,
      ),
    ),
    definition('b', ['c@C', ...positions], neg(e('c@C'))),
  ]
  return {
    name: `G12: a convolution, ${axes.length === 1 ? 'one axis' : `${axes.length} axes`}, ${fn}`,
    energy: half(e('c@C'), ['c@C', ...positions]),
    definitions: named(definitions),
    expected: named(expected),
  }
}

const X = ['x@X', 'k@K'] as const
const Y = ['y@Y', 'l@L'] as const

export const CONVOLUTIONS: readonly Golden[] = [
  golden([X], 'tanh'),
  golden([X, Y], 'tanh'),
  golden([X], 'softplus'),
]

const U = (x: Index): Expr => sym('state', 'u', [x])
const A = (k: Index): Expr => sym('weight', 'A', [k])
const B = (l: Index): Expr => sym('weight', 'B', [l])
const action = (name: string, energy: Expr, list: readonly Definition[] = []): Golden => ({
  name,
  energy,
  definitions: named(list),
  expected: new Map(),
})
const mismatch = (body: Expr): Definition => definition('e', ['z@Z'], body)
const E = half(sym('let', 'e', ['z@Z']), ['z@Z'])

/** What each makes hard is its name; measured only. */
export const SHIFTED: readonly Golden[] = [
  action('another axis below: positions Z read positions X', E, [
    mismatch(
      sub(
        sym('state', 'v', ['z@Z']),
        sumOver(mul([A('k@K'), map('softplus', 0, U(plus('z@Z', 'k@K', 1, 'X')))]), ['k@K']),
      ),
    ),
  ]),
  action('a stride of two', E, [
    mismatch(
      sub(
        sym('state', 'v', ['z@Z']),
        sumOver(
          mul([
            A('k@K'),
            map(
              'tanh',
              0,
              U(
                affineIndex(
                  new Map([
                    ['z@Z', 2],
                    ['k@K', 1],
                  ]),
                  'X',
                ),
              ),
            ),
          ]),
          ['k@K'],
        ),
      ),
    ),
  ]),
  action('two shifts, one there and one back', E, [
    mismatch(
      sub(
        sym('state', 'v', ['z@Z']),
        sumOver(
          mul([
            A('k@K'),
            B('l@L'),
            map('tanh', 0, U(plus(plus('z@Z', 'k@K', 1, 'X'), 'l@L', -1))),
            U(plus('z@Z', 'k@K', 1, 'X')),
          ]),
          ['k@K', 'l@L'],
        ),
      ),
    ),
  ]),
  action(
    'nothing but the range holds the position back',
    sumOver(mul([A('k@K'), map('softplus', 0, U(plus('z@Z', 'k@K', -1, 'X')))]), ['k@K', 'z@Z']),
  ),
  action('a definition read at a shift that does not vanish with its state', E, [
    definition('r', ['x@X'], map('softplus', 0, U('x@X'))),
    mismatch(
      sub(
        sym('state', 'v', ['z@Z']),
        sumOver(mul([A('k@K'), sym('let', 'r', [plus('z@Z', 'k@K', -1, 'X')])]), ['k@K']),
      ),
    ),
  ]),
  action(
    'a divisor that moves along',
    sumOver(
      mul([
        A('k@K'),
        map('tanh', 0, U(plus('x@X', 'k@K'))),
        U('x@X'),
        pow(add([num(2), map('tanh', 0, sym('bias', 'b', ['x@X']))]), -1),
        pow(sym('constant', 'tau', ['x@X']), -1),
      ]),
      ['x@X', 'k@K'],
    ),
  ),
]
