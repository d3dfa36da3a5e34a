/** @file Blocks of numbers of one step, packed into one buffer per sample, so that who drives a window copies one array a step. */
import * as L from '../../build.js'
import type { Statement } from '../../program.js'
import type { Network } from '../network.js'

/** A buffer [batch, size]. */
export interface Strip {
  readonly id: string
  readonly size: number
}

/** Strips side by side, once per stage: [batch, stages · width]. */
export interface Pack {
  readonly id: string
  readonly strips: readonly (Strip & { readonly offset: number })[]
  readonly width: number
  readonly stages: number
}

/** Declares a pack of these strips. */
export function packOf(
  network: Network,
  id: string,
  strips: readonly Strip[],
  stages: number,
  about: string,
): Pack {
  let width = 0
  const placed = strips.map((s) => {
    const offset = width
    width += s.size
    return { ...s, offset }
  })
  network.buffers.ensure(id, 'signal', ['batch', stages * width], { about })
  return { id, strips: placed, width, stages }
}

const copies = (
  { id, strips, width, stages }: Pack,
  stage: number,
  one: (packed: Parameters<typeof L.load>, own: Parameters<typeof L.load>) => Statement,
): readonly Statement[] =>
  strips.map((s) => {
    const packed = L.place({ b: stages * width, i: 1 }, stage * width + s.offset)
    return L.loop('b', 'batch', [
      L.loop('i', s.size, [one([id, packed], [s.id, L.place({ b: s.size, i: 1 })])]),
    ])
  })

/** Writes the strips to a stage of the pack. */
export const keep = (pack: Pack, stage: number): readonly Statement[] =>
  copies(pack, stage, (packed, own) => L.store(...packed, L.load(...own)))

/** Reads the strips from a stage of the pack. */
export const recall = (pack: Pack, stage: number): readonly Statement[] =>
  copies(pack, stage, (packed, own) => L.store(...own, L.load(...packed)))
