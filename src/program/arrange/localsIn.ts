/** @file Locals that a value reads. */
import type { Value } from '../program.js'
import { parts } from '../walk.js'

export function localsIn(value: Value): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (v: Value): void => {
    if (v.op === 'local') found.add(v.name)
    parts(v).forEach(visit)
  }
  visit(value)
  return found
}
