/** @file Whether the signals that a simulation stores form a chain at present: loops that its values take out of the equations are none. */
import { isChain, settable } from '../program/chain.js'
import type { Execution } from '../program/program.js'

/** Asks whether they do; known as long as what was zero stays zero. */
export function openChained(execution: Execution): () => boolean {
  const { program } = execution
  let cells: readonly { readonly id: string; readonly view: ArrayLike<number> }[] | undefined
  const isZero = (view: ArrayLike<number>): boolean => {
    for (let k = 0; k < view.length; k++) if (view[k] !== 0) return false
    return true
  }
  let known: { readonly of: string; readonly chain: boolean } | undefined
  return () => {
    cells ??= settable(program).map((b) => ({ id: b.id, view: execution.view(b.id) }))
    const zeros = cells.filter(({ view }) => isZero(view)).map(({ id }) => id)
    const of = zeros.join(' ')
    if (known?.of !== of) known = { of, chain: isChain(program, new Set(zeros)) }
    return known.chain
  }
}
