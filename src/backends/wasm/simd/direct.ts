/** @file Updates of weights that take a gradient for what it is made of, where products may be rounded in another order. */
import { withLeaves } from '../../../program/differentiate/algebra.js'
import type { Place, Program, Statement, Value } from '../../../program/program.js'
import { loadedIn, storedIn, uses, valuesIn } from '../../../program/walk.js'
import { divisorOf } from '../../inverse.js'
import { samePlace } from '../../plain.js'

interface Made {
  readonly variable: string
  readonly at: Place
  readonly value: Value
}

/** The same number with less to do: what is added to zero, or divided by one. */
function bare(program: Program, value: Value): Value {
  if (value.op === 'add' && value.a.op === 'const' && value.a.value === 0) return bare(program, value.b)
  return value.op === 'div' && divisorOf(program, value.b) === 1 ? bare(program, value.a) : value
}

/**
 * What is done along a row, in its order: a gradient that is stored and read once, later in the row, is read as the product that was stored.
 * Then W + c (x e) may become W + (c x) e, of which c x is the same in all rows that stand side by side.
 */
export function direct(
  program: Program,
  items: readonly Statement[],
  gradients: ReadonlySet<string>,
): readonly Statement[] {
  if (!program.relaxed) return items
  const changed = storedIn(items)
  const isOnce = (id: string): boolean => {
    let found = 0
    for (const value of items.flatMap(valuesIn))
      uses(value, (v) => {
        if (v.op === 'load' && v.buffer === id) found++
        return false
      })
    return found === 1
  }
  const once = new Set([...gradients].filter(isOnce))
  const made = new Map<string, Made>()
  return items.map((s): Statement => {
    if (s.kind !== 'for') return s
    const locals = new Map<string, Value>()
    const within = (value: Value): Value =>
      withLeaves(value, (v) => {
        const own = v.op === 'load' ? made.get(v.buffer) : undefined
        return own && v.op === 'load' && own.variable === s.variable && samePlace(own.at, v.at)
          ? own.value
          : v
      })
    const body = s.body.map((t): Statement => {
      if (t.kind !== 'let' && t.kind !== 'store') return t
      const value = within(t.value)
      const whole = withLeaves(bare(program, value), (v) =>
        v.op === 'local' ? (locals.get(v.name) ?? v) : v,
      )
      if (t.kind === 'let') locals.set(t.name, bare(program, whole))
      else if (once.has(t.buffer)) {
        const known = bare(program, whole)
        const read = loadedIn([{ kind: 'let', name: 'made', value: known }])
        if (known.op === 'mul' && ![...read].some((id) => changed.has(id)))
          made.set(t.buffer, { variable: s.variable, at: t.at, value: known })
      }
      return { ...t, value }
    })
    return { ...s, body }
  })
}
