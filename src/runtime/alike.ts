/** @file Constants that a derivation took to be the same in all neurons: what is set later has to leave them so. */
import { reject } from '../base/reject.js'
import type { Cell, Memory } from './memory.js'

export interface Alike {
  /** After a constant was set: refuses where its neurons differ. */
  within(cell: Cell): void
  /** Before steps: refuses where populations differ. */
  across(): void
}

/** `names` of constants; undefined where the program has none of them per neuron. */
export function openAlike(memory: Memory, names: ReadonlySet<string>): Alike | undefined {
  const groups = [...names].flatMap((name) => {
    const cells = [...memory.named].filter(([key]) => key.startsWith(`${name}[`)).map(([, cell]) => cell)
    return cells.length > 0 ? [{ name, cells }] : []
  })
  if (groups.length === 0) return undefined
  const refuse = (name: string, a: number, b: number): never =>
    reject('E6021', {
      message: `the rules of this model were derived for one '${name}' of all neurons, and it was set to several`,
      found: `${a} and ${b}`,
      expected: 'one value: `approximate eligibility` moved an operator with it past the weights',
    })
  const compare = (name: string, cells: readonly Cell[]): void => {
    const first = cells[0]?.view[0] ?? 0
    for (const { view } of cells) {
      const other = view.find((x: number) => x !== first)
      if (other !== undefined) refuse(name, first, other)
    }
  }
  return {
    within(cell) {
      for (const { name, cells } of groups) if (cells.includes(cell)) compare(name, [cell])
    },
    across() {
      for (const { name, cells } of groups) compare(name, cells)
    },
  }
}
