/** @file Passes over the rows of a weight, and loops that look like them: whatever they read and store, all executions do alike. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { constant, load, local, place } from '../../src/program/build.js'
import type { Place, Precision, Program, Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'

/** A loop over rows with sums and loops along them, made from a list of choices. */
function rowsOf(choices: readonly number[], precision: Precision): Program {
  let used = 0
  const pick = (count: number): number => (choices[used++ % choices.length] ?? 0) % count
  const from = <T>(list: readonly T[]): T => list[pick(list.length)] as T
  const rows = from([1, 2, 3, 4, 5, 8, 9])
  const columns = from([2, 4, 5, 8, 11])
  const size = rows * columns + rows + columns
  let names = 0

  /** Mostly what a row owns; now and then the same for all rows, a place beside it, or one of a few. */
  const along = (j: string): Place =>
    from([
      place({ i: columns, [j]: 1 }),
      place({ i: columns, [j]: 1 }),
      place({ i: columns, [j]: 1 }),
      place({ [j]: 1 }),
      place({ [j]: 1 }),
      place({ i: columns, [j]: 1 }, 1),
      place({ i: 1, [j]: 1 }),
      place({ i: columns }),
      place({}, 2),
    ])
  const own = (): Place =>
    from([place({ i: 1 }), place({ i: 1 }), place({ i: 1 }, 1), place({ i: columns }), place({}, 1)])
  const value = (locals: readonly string[], j: string | undefined, depth: number): Value => {
    if (depth === 0 || pick(4) === 0) {
      const what = pick(5)
      if (what === 0 && locals.length > 0) return local(from(locals))
      if (what === 1) return constant(0.25 * (1 + pick(6)))
      if (what === 2 || j === undefined) return load(from(['c', 's']), own())
      return load(from(['w', 'v', 'x', 'd']), along(j))
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
  const item = (locals: string[]): readonly Statement[] => {
    const what = pick(8)
    const j = from(['j', 'j', 'k'])
    const extent = pick(8) === 0 ? 3 : columns
    if (what < 3) {
      const name = `r${names++}`
      const inner = pick(8) === 0 ? [`t${names++}`] : []
      const body = inner.map((n): Statement => ({ kind: 'let', name: n, value: value(locals, j, 1) }))
      const lanes = from([4, 4, 4, 4, 2, 1] as const)
      const term = value([...locals, ...inner], j, 2)
      locals.push(name)
      const by = from(['sum', 'sum', 'max'] as const)
      return [{ kind: 'reduce', name, by, variable: j, extent, lanes, body, value: term }]
    }
    if (what < 6) {
      const inside = [...locals]
      const lets = Array.from({ length: pick(2) }, (): Statement => {
        const name = `l${names++}`
        const made: Statement = { kind: 'let', name, value: value(inside, j, 2) }
        inside.push(name)
        return made
      })
      const stores = Array.from({ length: 1 + pick(2) }, (): Statement => {
        const id = from(['w', 'v', 'd', 'g'])
        if (id === 'd') return add(id, from([place({ [j]: 1 }), along(j)]), value(inside, j, 2))
        return { kind: 'store', buffer: id, at: along(j), value: value(inside, j, 2) }
      })
      const odd: readonly Statement[] =
        pick(8) === 0
          ? [{ kind: 'when', test: { is: '<', a: value(inside, j, 0), b: constant(0.1) }, body: stores }]
          : stores
      return [{ kind: 'for', variable: j, extent, body: [...lets, ...odd] }]
    }
    if (what === 6) {
      const name = `l${names++}`
      const made: Statement = { kind: 'let', name, value: value(locals, undefined, 2) }
      locals.push(name)
      return [made]
    }
    return [{ kind: 'store', buffer: from(['s', 'z']), at: own(), value: value(locals, undefined, 1) }]
  }
  const items = (locals: string[]): readonly Statement[] =>
    Array.from({ length: 2 + pick(4) }, () => item(locals)).flat()
  const locals: string[] = []
  const first = items(locals)
  const test = {
    is: from(['<', '!='] as const),
    a: from([load('f', place({})), load('f', place({})), load('c', place({ i: 1 })), load('w', place({}))]),
    b: constant(0),
  }
  const conditional: readonly Statement[] =
    pick(2) === 0 ? [{ kind: 'when', test, body: items([...locals]) }] : []
  const last = pick(6) === 0 ? item(locals) : []
  const body: readonly Statement[] = [...first, ...conditional, ...last]
  const state = (id: string, k: number) => buffer(id, { shape: [size], initial: numbers(size, k) })
  return program({
    precision,
    buffers: [
      ...['w', 'v', 'x', 'd', 'c', 's', 'z'].map(state),
      buffer('g', { shape: [size], role: 'gradient', name: 'w' }),
      buffer('f', { shape: [], initial: [from([1, -1, 0])] }),
    ],
    step: [{ kind: 'for', variable: 'i', extent: rows, body }],
  })
}

const choices = fc.array(fc.nat(1e6), { minLength: 60, maxLength: 150 })

test.each(['f64', 'f32'] as const)('rows, %s', async (precision) => {
  await fc.assert(
    fc.asyncProperty(choices, async (list) => {
      const p = rowsOf(list, precision)
      expect(verifyProgram(p)).toEqual([])
      const oracle = await started(p, 'interpreter')
      oracle.run(1)
      oracle.run(1)
      for (const target of precision === 'f64' ? (['ts', 'wasm'] as const) : (['wasm'] as const)) {
        const other = await started(p, target)
        other.run(1)
        other.run(1)
        expect(difference(oracle, other), target).toBeUndefined()
      }
    }),
    { numRuns: 250, seed: 2, endOnFailure: true },
  )
})
