/** @file The plateau schedule, against sequences worked out by hand, and against those of PyTorch. */
import { describe, expect, test } from 'vitest'
import { nextPlateau, type PlateauOptions, startPlateau } from '../../src/tasks/plateau.js'

const OPTIONS = { patience: 2, factor: 0.5 }
const rates = (
  losses: readonly number[],
  options: PlateauOptions = OPTIONS,
  start = 8,
): readonly number[] => {
  let plateau = startPlateau(start)
  return losses.map((loss) => {
    plateau = nextPlateau(plateau, loss, options)
    return plateau.rate
  })
}

test('while the loss falls the rate stays', () => {
  expect(rates([5, 4, 3, 2, 1, 0.5, 0.25])).toEqual([8, 8, 8, 8, 8, 8, 8])
})

test('two epochs without improvement pass, the third cuts the rate, and counting begins anew', () => {
  expect(rates([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([8, 8, 8, 4, 4, 4, 2, 2])
})

test('an improvement begins the count anew, and is measured against the least loss of all', () => {
  expect(rates([1, 2, 2, 0.9, 2, 2, 0.95, 1])).toEqual([8, 8, 8, 8, 8, 8, 4, 4])
})

test('less than the threshold is no improvement', () => {
  expect(rates([1, 0.99995, 0.9999, 0.99991])).toEqual([8, 8, 8, 4])
  expect(rates([1, 0.9998, 0.9996, 0.9994])).toEqual([8, 8, 8, 8])
})

test('what is no number never counts as the least', () => {
  expect(rates([Number.NaN, Number.NaN, Number.NaN, 3, 2])).toEqual([8, 8, 4, 4, 4])
})

/**
 * Made once with torch 2.13.0: `ReduceLROnPlateau(SGD([p], lr=start), **options)`, one `step(loss)` an epoch, `param_groups[0]['lr']` after each;
 * written here as how many epochs each rate stayed.
 */
describe('as PyTorch', () => {
  const lengths = (options: PlateauOptions, losses: readonly number[]) => {
    const runs: [number, number][] = []
    for (const rate of rates(losses, options, 1e-3)) {
      const last = runs.at(-1)
      if (last?.[1] === rate) last[0]++
      else runs.push([1, rate])
    }
    return runs
  }

  /** Losses that fall in steps, and wander: the same numbers in both languages. */
  let state = 7
  const wandering = Array.from({ length: 60 }, (_, n) => {
    state = (state * 48271) % 2147483647
    return (1 / (1 + Math.floor(n / 9))) * (1 + (0.5 * state) / 2147483647)
  })

  test('a loss that never falls halves the rate sixteen times, and no more', () => {
    const found = lengths(
      OPTIONS,
      Array.from({ length: 70 }, () => 1),
    )
    expect(found).toHaveLength(17)
    expect(found.slice(0, 3)).toEqual([
      [3, 0.001],
      [3, 0.0005],
      [3, 0.00025],
    ])
    expect(found.slice(-2)).toEqual([
      [3, 3.0517578125e-8],
      [22, 1.52587890625e-8],
    ])
  })

  test('a wandering loss gives the same rates, bit for bit', () => {
    expect(lengths(OPTIONS, wandering)).toEqual([
      [3, 0.001],
      [3, 0.0005],
      [9, 0.00025],
      [8, 0.000125],
      [3, 6.25e-5],
      [4, 3.125e-5],
      [3, 1.5625e-5],
      [3, 7.8125e-6],
      [8, 3.90625e-6],
      [6, 1.953125e-6],
      [9, 9.765625e-7],
      [1, 4.8828125e-7],
    ])
    expect(lengths({ patience: 1, factor: 0.1 }, wandering)).toEqual([
      [2, 0.001],
      [2, 0.0001],
      [2, 1e-5],
      [2, 1.0000000000000002e-6],
      [3, 1.0000000000000002e-7],
      [49, 1.0000000000000004e-8],
    ])
  })

  test('so does another eps', () => {
    expect(lengths({ patience: 0, factor: 0.3, eps: 1e-3 }, wandering)).toEqual([[60, 0.001]])
    const all = lengths({ patience: 0, factor: 0.5, eps: 0 }, wandering)
    expect(all).toHaveLength(47)
    expect(all.at(-1)).toEqual([1, 1.4210854715202004e-17])
    const slow = lengths({ patience: 0, factor: 0.9, threshold: 0.05, eps: 1e-5 }, wandering)
    expect(slow).toHaveLength(23)
    expect(slow.at(-1)).toEqual([35, 9.847709021836118e-5])
  })

  test('a fall by eps itself is none', () => {
    const ends = (eps: number) => rates([1, 1, 1], { patience: 0, factor: 0.5, eps }, 2)
    expect(ends(0.4999)).toEqual([2, 1, 0.5])
    expect(ends(0.5)).toEqual([2, 1, 1])
    expect(ends(1)).toEqual([2, 2, 2])
  })
})
