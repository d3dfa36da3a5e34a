/**
 * @file Loops in an order that suits vectors: products apart from each other, sums at their place, conditions outside. Every number is
 * made from the same numbers by the same operations in the same order, so that a Program and its arrangement agree to the bit.
 */
import type { Extent, Program, Statement } from '../program.js'
import { distribute } from './distribute.js'
import { flatten, hoistTest } from './flatten.js'
import { gathered } from './gather.js'
import { writtenOnce } from './once.js'

/** `rows`: two loops over all numbers of a buffer stay two, for those who go by its rows. */
export function arrange(program: Program, { rows = false }: { readonly rows?: boolean } = {}): Program {
  const lengthOf = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const list = (statements: readonly Statement[]): readonly Statement[] => {
    const parted = statements.flatMap((s) =>
      program.batch > 1
        ? distribute(s, lengthOf)
        : [s.kind === 'for' ? { ...s, body: writtenOnce(s.body, lengthOf) } : s],
    )
    return together(parted).map((s) => {
      const outside = hoistTest(s)
      if (outside.kind === 'when') return { ...outside, body: list(outside.body) }
      return rows ? outside : flatten(outside, lengthOf)
    })
  }
  const { procedures } = program
  return {
    ...program,
    step: list(program.step),
    ...(procedures ? { procedures: procedures.map((p) => ({ ...p, body: list(p.body) })) } : {}),
  }
}

/** Joins each zeroing with the adding that follows it; comments between them stay. */
function together(statements: readonly Statement[]): readonly Statement[] {
  const result: Statement[] = []
  let zero: Statement | undefined
  for (const s of statements) {
    if (s.kind === 'comment' && zero !== undefined) {
      result.push(s)
      continue
    }
    const joined = zero && gathered(zero, s)
    if (joined && zero) {
      result.splice(result.indexOf(zero), 1)
      result.push(joined)
    } else result.push(s)
    zero = s.kind === 'for' ? s : undefined
  }
  return result
}
