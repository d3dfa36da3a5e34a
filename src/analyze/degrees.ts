/** @file Derivatives at hand, as a negative degree: one of a state, and of what is made of states and low-passes; none of other signals. */
import { children, isConstant } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { relativeDegree } from '../expr/operator.js'
import { namesIn } from '../expr/substitute.js'
import { bottomUp } from '../expr/walk.js'

/** By definition. */
export type Degrees = ReadonlyMap<string, number>

export const degreeOf = (root: Expr, degrees: Degrees): number =>
  bottomUp<number>(root, new Map(), children, (e, of) => {
    switch (e.kind) {
      case 'sym':
        return e.role === 'state' ? -1 : e.role === 'let' ? (degrees.get(e.name) ?? 0) : 0
      case 'op':
        return relativeDegree(e.word) + of(e.arg)
      case 'softmax':
      case 'logsumexp':
        return 0
      default: {
        const moving = children(e).filter((c) => !isConstant(c))
        return moving.length === 0 ? 0 : moving.reduce((most, c) => Math.max(most, of(c)), -Infinity)
      }
    }
  })

/** Of every definition, after those that it reads; one that reads itself has no derivative at hand. */
export function degreesOf(bodies: ReadonlyMap<string, Expr>): Degrees {
  const degrees = new Map<string, number>()
  const open = new Set<string>()
  for (const first of bodies.keys()) {
    const stack = [first]
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      const body = bodies.get(name)
      if (degrees.has(name) || !body) stack.pop()
      else if (open.has(name)) {
        degrees.set(name, degreeOf(body, degrees))
        stack.pop()
      } else {
        open.add(name)
        for (const s of namesIn(body)) if (!open.has(s.name)) stack.push(s.name)
      }
    }
  }
  return degrees
}
