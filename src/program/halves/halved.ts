/**
 * @file Sums over samples, and over the rows of a weight, in two halves: two threads then read and write what is their own. It gives sums
 * another order, which does not depend on how many threads there are; so it is for those who may round otherwise.
 */
import { flatten } from '../arrange/flatten.js'
import type { Extent, Program, Statement } from '../program.js'
import type { Halving } from './half.js'
import { rowsInHalves } from './ofRows.js'
import { samplesInHalves } from './ofSamples.js'

/** Of a Program that is arranged, by rows or not, and whose sums may be rounded otherwise; any other stays as it is. */
export function halved(program: Program, { rows = false }: { readonly rows?: boolean } = {}): Program {
  if (!program.relaxed || program.simd === false) return program
  const halving: Halving = { program, buffers: [] }
  const lengthOf = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const list = program.step.flatMap((s) => inHalves(s, halving))
  const step = rows ? list : list.map((s) => flatten(s, lengthOf))
  return { ...program, step, buffers: [...program.buffers, ...halving.buffers] }
}

function inHalves(s: Statement, halving: Halving): readonly Statement[] {
  if (s.kind === 'when') return [{ ...s, body: s.body.flatMap((t) => inHalves(t, halving)) }]
  if (s.kind !== 'for') return [s]
  const { batch } = halving.program
  return (batch > 1 ? samplesInHalves(s, halving) : rowsInHalves(s, halving)) ?? [s]
}
