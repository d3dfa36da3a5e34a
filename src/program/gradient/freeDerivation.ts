/** @file The equations along the free trajectory: nothing learns, and errors that no target wakes are zero, also where they read the future. */
import type { DerivationCore } from '../../derive/derivation.js'
import { isNum, ZERO } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { nudgingOf } from './objective.js'

/** Of an exact error equation this leaves e = 0 where that solves it; else it is refused where it would run. */
export function freeDerivation(core: DerivationCore): DerivationCore {
  const free = { ...core, plasticity: [] }
  if (!core.anticausal) return free
  const silent = new Set(nudgingOf(core))
  const errors = new Set(core.running.flatMap((r) => (r.role === 'error' ? [r.definition.name] : [])))
  const still = (e: Expr): Expr =>
    substitute(e, (s) => {
      const vanishes =
        s.role === 'given' ||
        (s.role === 'let' && errors.has(s.name)) ||
        (s.role === 'constant' && silent.has(s.name))
      return vanishes ? ZERO : s
    })
  const running = core.running.map((r) =>
    r.role === 'error' ? { ...r, definition: { ...r.definition, body: ZERO } } : r,
  )
  const solves = core.running.every((r) => r.role !== 'error' || isNum(still(r.definition.body), 0))
  return solves ? { ...free, running, anticausal: false } : free
}
