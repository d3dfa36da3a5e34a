/** @file Transfer functions of operator words, from the definitions of the operators alone; random words. */
import fc from 'fast-check'
import { num } from '../../src/expr/build.js'
import type { Factor, Word } from '../../src/expr/expr.js'

export type Complex = readonly [re: number, im: number]

export const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]
export const conjugate = ([a, b]: Complex): Complex => [a, -b]
export const size = ([a, b]: Complex): number => Math.hypot(a, b)
export const angle = ([a, b]: Complex): number => Math.atan2(b, a)
const over = (z: Complex): Complex => {
  const n = z[0] ** 2 + z[1] ** 2
  return [z[0] / n, -z[1] / n]
}

/** Time constants are numbers here. */
function tauOf(f: Factor): number {
  if (f.tau?.kind !== 'num') throw new Error('a time constant that is no number')
  return f.reversed ? -f.tau.value : f.tau.value
}

/** What e^{iωt} is multiplied by. */
export function transfer(word: Word, omega: number): Complex {
  return word.reduce<Complex>(
    (h, f) => {
      const once: Complex =
        f.op === 'dt'
          ? [0, omega]
          : f.op === 'D'
            ? [1, omega * tauOf(f)]
            : [Math.cos(omega * tauOf(f)), -Math.sin(omega * tauOf(f))]
      let all: Complex = [1, 0]
      for (let n = 0; n < Math.abs(f.power); n++) all = times(all, f.power > 0 ? once : over(once))
      return times(h, all)
    },
    [1, 0],
  )
}

/** |a − b| relative to their size. */
export const apart = (a: Complex, b: Complex): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) / Math.max(size(a), size(b), 1e-300)

const power = fc.constantFrom(-2, -1, 1, 2)
const tau = fc.constantFrom(0.3, 0.5, 0.8, 1.3).map(num)
const reversed = fc.boolean()

/** Look-aheads and low-passes of both directions. */
export const rational: fc.Arbitrary<Factor> = fc.record({
  op: fc.constant('D' as const),
  tau,
  reversed,
  power,
})

/** These, d/dt and delays. */
export const factors: fc.Arbitrary<Factor> = fc.oneof(
  { weight: 4, arbitrary: rational },
  fc.record({ op: fc.constant('dt' as const), reversed: fc.constant(false), power: fc.constantFrom(1, 2) }),
  fc.record({ op: fc.constant('S' as const), tau, reversed, power }),
)

export const words: fc.Arbitrary<readonly Factor[]> = fc.array(factors, { maxLength: 5 })
export const frequency = fc.double({ min: 0.05, max: 20, noNaN: true })
