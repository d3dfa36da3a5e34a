/** @file A pass over the rows of a weight that adds all of them to one signal, as one pass over each half of the rows and what joins the two. */
import { accessesIn, type LengthOf, staysInRow, strideOf } from '../arrange/rows.js'
import { turnsOf } from '../arrange/turns.js'
import { add, constant, load, loop, place, store } from '../build.js'
import type { Extent, Statement, Value } from '../program.js'
import { loadedIn, storedIn } from '../walk.js'
import { belonging, type Halving, halfOf, isComment, LEAST, type Loop, privateBuffer } from './half.js'

/** `for j P[j] := P[j] + term`. */
interface Adding {
  readonly loop: Loop
  readonly id: string
  readonly term: Value
}

function addingOf(s: Statement): Adding | undefined {
  if (s.kind !== 'for') return undefined
  const [only, ...more] = s.body.filter((t) => !isComment(t))
  if (only?.kind !== 'store' || more.length > 0 || only.value.op !== 'add') return undefined
  const { a, b: term } = only.value
  const plain = JSON.stringify(place({ [s.variable]: 1 }))
  if (a.op !== 'load' || a.buffer !== only.buffer || only.at.pick) return undefined
  if (JSON.stringify(only.at) !== plain || JSON.stringify(a.at) !== plain) return undefined
  return { loop: s, id: only.buffer, term }
}

export function rowsInHalves(s: Loop, halving: Halving): readonly Statement[] | undefined {
  const lengthOf: LengthOf = (extent: Extent) => (extent === 'batch' ? halving.program.batch : extent)
  const rows = lengthOf(s.extent)
  if (rows < LEAST) return undefined
  const adding = s.body.flatMap((t) => addingOf(t) ?? [])
  const ids = new Set(adding.map(({ id }) => id))
  if (adding.length === 0 || ids.size < adding.length) return undefined
  const others = s.body.filter((t) => !adding.some((a) => a.loop === t))
  const elsewhere = new Set([...storedIn(others), ...loadedIn(others)])
  const terms = adding.map(({ term }) => loadedIn([{ kind: 'let', name: 'term', value: term }]))
  if ([...ids].some((id) => elsewhere.has(id) || terms.some((t) => t.has(id)))) return undefined
  // all else that is stored keeps to its row
  const stored = storedIn(others)
  const own = accessesIn(others, lengthOf, new Map([[s.variable, rows]])).filter((a) => stored.has(a.buffer))
  const sizes = new Map(own.map((a) => [a.buffer, strideOf(a.at, s.variable)]))
  if (!own.every((a) => strideOf(a.at, s.variable) === sizes.get(a.buffer) && staysInRow(a, s.variable)))
    return undefined
  const parts = ([0, 1] as const).map(
    (index) =>
      new Map(
        adding.map(({ id, loop: along }) => [
          id,
          privateBuffer(halving, id, index, [lengthOf(along.extent)]),
        ]),
      ),
  )
  const halves = ([0, 1] as const).flatMap((index) => {
    const half = halfOf(s.variable, { extent: rows, samples: false }, index, halving.program)
    const part = (id: string): string => parts[index]?.get(id) ?? id
    const zeroed = adding.map(({ id, loop: { variable, extent } }) =>
      loop(variable, extent, [store(part(id), place({ [variable]: 1 }), constant(0))]),
    )
    const body = s.body.map((t) => {
      const a = adding.find((each) => each.loop === t)
      if (!a) return t
      const at = place({ [a.loop.variable]: 1 })
      return { ...a.loop, body: [store(part(a.id), at, add(load(part(a.id), at), a.term))] }
    })
    return belonging([...zeroed, turnsOf({ ...s, body }, s.variable, half.from, half.to)], half)
  })
  const joined = adding.map(({ id, loop: { variable, extent } }) => {
    const at = place({ [variable]: 1 })
    const [first, second] = parts.map((each) => load(each.get(id) ?? id, at))
    const both = first && second ? add(first, second) : constant(0)
    return loop(variable, extent, [store(id, at, add(load(id, at), both))])
  })
  return [...halves, ...joined]
}
