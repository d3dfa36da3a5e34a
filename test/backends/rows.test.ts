/** @file Passes over the rows of a weight, and loops that look like them: whatever they read and store, all executions do alike. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { constant, load, local, picked, place } from '../../src/program/build.js'
import type { Place, Precision, Program, Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'

/** What may be odd. */
const KINDS = [
  'row',
  'own',
  'reads own',
  'reads row',
  'stores',
  'extent',
  'late sum',
  'terms',
  'lanes',
  'late',
  'inner',
  'test',
  'test by',
  'last',
  'overlap',
] as const

/** A loop over rows with sums and loops along them, made from a list of choices; one thing in it is odd, or none. */
function rowsOf(choices: readonly number[], precision: Precision): Program {
  let used = 0
  const pick = (count: number): number => (choices[used++ % choices.length] ?? 0) % count
  const from = <T>(list: readonly T[]): T => list[pick(list.length)] as T
  const rows = from([1, 3, 4, 5, 8, 9])
  const columns = from([2, 4, 5, 8, 11])
  const size = rows * columns + rows + columns
  const odd = from([...KINDS, 'row', 'row', 'own', 'reads own', 'overlap', ''])
  let before = pick(odd === 'reads own' || odd === 'reads row' ? 9 : 2)
  const isOdd = (kind: (typeof KINDS)[number]): boolean => kind === odd && before-- === 0
  let names = 0

  /** What a row owns, or what is the same for all rows; if odd, another place. */
  const along = (id: string, j: string): Place => {
    if (isOdd('row'))
      return from([
        place({ i: columns - 1, [j]: 1 }),
        place({ i: columns - 2, [j]: 1 }),
        place({ i: 1, [j]: 1 }),
        place({ [j]: 1 }),
        place({ i: columns - 1, [j]: 1 }),
        place({ i: columns }),
        picked({ i: columns, [j]: 1 }, constant(1), 2),
      ])
    return ['x', 'd'].includes(id) ? place({ [j]: 1 }) : place({ i: columns, [j]: 1 })
  }
  const own = (): Place =>
    isOdd('own')
      ? from([
          place({ i: 1 }, 1),
          place({ i: columns }),
          place({}, 1),
          place({ i: -1 }, rows - 1),
          picked({}, constant(1), 2),
          picked({ i: 1 }, constant(2), 3),
        ])
      : place({ i: 1 })
  const value = (locals: readonly string[], j: string | undefined, depth: number): Value => {
    if (depth === 0 || pick(4) === 0) {
      const what = pick(6)
      if (what === 0 && locals.length > 0) return local(from(locals))
      if (what === 1) return constant(0.25 * (1 + pick(6)))
      if (what === 2 || j === undefined)
        return load(isOdd('reads own') ? from(['s', 'w', 'd', 's']) : 'c', own())
      const id = isOdd('reads row') ? from(['s', 'd', 'g', 's']) : from(['w', 'v', 'x'])
      return load(id, along(id, j))
    }
    const op = from(['add', 'sub', 'mul', 'add', 'mul', 'max'] as const)
    return { op, a: value(locals, j, depth - 1), b: value(locals, j, depth - 1) }
  }
  const add = (id: string, at: Place, by: Value): Statement => ({
    kind: 'store',
    buffer: id,
    at,
    value: { op: 'add', a: load(id, at), b: by },
  })
  const named = (seen: string[], j: string | undefined): Statement => {
    const name = `l${names++}`
    const made: Statement = { kind: 'let', name, value: value(seen, j, 2) }
    seen.push(name)
    return made
  }
  const stored = (seen: readonly string[], j: string): Statement => {
    const id = from(isOdd('stores') ? ['d', 'x', 's', 'c'] : ['w', 'v', 'g'])
    const at = along(id, j)
    if (id === 'd') return add(id, at, value(seen, j, 2))
    return { kind: 'store', buffer: id, at, value: value(seen, j, 2) }
  }
  /** Sums are known at the end of a row: what is done along it does not see them. */
  const item = (locals: string[], sums: string[]): readonly Statement[] => {
    const what = pick(8)
    const j = from(['j', 'j', 'k'])
    const extent = isOdd('extent') ? from([3, 2]) : columns
    if (what < 3) {
      const name = `r${names++}`
      const seen = isOdd('late sum') ? [...locals, ...sums] : [...locals]
      const body = isOdd('terms') ? [named(seen, j)] : []
      const lanes = isOdd('lanes') ? from([2, 1] as const) : 4
      const by = from(['sum', 'sum', 'max'] as const)
      const term = value(seen, j, 2)
      sums.push(name)
      return [{ kind: 'reduce', name, by, variable: j, extent, lanes, body, value: term }]
    }
    if (what < 6) {
      const seen = isOdd('late') ? [...locals, ...sums] : [...locals]
      const lets = Array.from({ length: pick(2) }, () => named(seen, j))
      const stores = Array.from({ length: 1 + pick(2) }, () => stored(seen, j))
      const inner: readonly Statement[] = isOdd('inner')
        ? from<readonly Statement[]>([
            [{ kind: 'when', test: { is: '<', a: value(seen, j, 0), b: constant(0.1) }, body: stores }],
            [{ kind: 'for', variable: 'n', extent: 2, body: stores }],
          ])
        : stores
      return [{ kind: 'for', variable: j, extent, body: [...lets, ...inner] }]
    }
    if (what === 6) return [named(locals, undefined)]
    const seen = [...locals, ...sums]
    return [{ kind: 'store', buffer: 'z', at: own(), value: value(seen, undefined, 1) }]
  }
  const items = (locals: string[], sums: string[]): readonly Statement[] =>
    Array.from({ length: 1 + pick(3) }, () => item(locals, sums)).flat()
  /** What is always there: each row leaves something to those after it. */
  const common = (id: 'w' | 'v' | 'd', seen: readonly string[]): Statement => {
    const at = along(id, 'j')
    const by = value(seen, 'j', 2)
    const made: Statement = id === 'd' ? add(id, at, by) : { kind: 'store', buffer: id, at, value: by }
    return { kind: 'for', variable: 'j', extent: columns, body: [made] }
  }
  const [locals, sums]: [string[], string[]] = [[], []]
  const overlapping: Statement = {
    kind: 'for',
    variable: 'j',
    extent: columns,
    body: [
      {
        kind: 'store',
        buffer: 'g',
        at: place({ i: from([1, 2, columns - 1]), j: 1 }),
        value: value(locals, 'j', 1),
      },
    ],
  }
  const some = (['w', 'v', 'd'] as const).filter(() => pick(3) > 0)
  const first = [
    named(locals, undefined),
    ...items(locals, sums),
    ...some.map((id) => common(id, locals)),
    ...(odd === 'overlap' ? [overlapping] : []),
  ]
  /** What came of all sums is seen. */
  const seen = sums.map(local).reduce<Value>((a, b) => ({ op: 'add', a, b }), constant(0))
  const told: Statement = { kind: 'store', buffer: 's', at: place({ i: 1 }), value: seen }
  // what w begins with, or nothing
  const test = {
    is: from(['<', '!='] as const),
    a: isOdd('test')
      ? from([load('c', place({ i: 1 })), load('w', place({})), ...locals.map(local)])
      : load('f', place({})),
    b:
      odd === 'test'
        ? constant(0.118)
        : isOdd('test by')
          ? from([load('c', place({ i: 1 })), load('v', place({}))])
          : constant(0),
  }
  const conditional: readonly Statement[] =
    pick(2) === 0 ? [{ kind: 'when', test, body: items([...locals], [...sums]) }] : []
  const last = isOdd('last') ? item(locals, sums) : []
  const body: readonly Statement[] = [...first, told, ...conditional, ...last]
  const state = (id: string, k: number) => buffer(id, { shape: [2 * size], initial: numbers(2 * size, k) })
  return program({
    precision,
    buffers: [
      ...['w', 'v', 'x', 'd', 'c', 's', 'z'].map(state),
      buffer('g', { shape: [2 * size], role: 'gradient', name: 'w' }),
      buffer('f', { shape: [], initial: [from([1, -1, 0])] }),
    ],
    step: [{ kind: 'for', variable: 'i', extent: rows, body }],
  })
}

const choices = fc.array(fc.nat(1e6), { minLength: 60, maxLength: 150 })

test.each([
  ['f64', 'wasm', 450],
  ['f32', 'wasm', 150],
  ['f64', 'ts', 60],
] as const)('rows, %s, %s', async (precision, target, numRuns) => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const p = rowsOf(list, precision)
      expect(verifyProgram(p)).toEqual([])
      const oracle = await started(p, 'interpreter')
      oracle.run(1)
      oracle.run(1)
      const other = await started(p, target)
      other.run(1)
      other.run(1)
      expect(difference(oracle, other)).toBeUndefined()
    }),
    { numRuns, seed: 2, endOnFailure: true },
  )
})
