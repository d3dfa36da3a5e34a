/** @file Atoms of one loop as one, so that what they compute alike is computed, and followed back, once. */
import type { Atom, Inner, Node, Stored } from './atoms.js'
import { versionOf } from './versions.js'

export interface Joined {
  /** In order; with several, none reads what another stores. */
  readonly atoms: readonly Atom[]
  readonly node: Node
}

/** Neighbours that stand in the same loops, together. */
export function joined(atoms: readonly Atom[]): readonly Joined[] {
  const result: Joined[] = []
  for (const atom of atoms) {
    const last = result.at(-1)
    const node = last && isApart(last.atoms, atom) ? merged(last.node, atom.node) : undefined
    if (last && node) result[result.length - 1] = { atoms: [...last.atoms, atom], node }
    else result.push({ atoms: [atom], node: atom.node })
  }
  return result
}

/** Whether an atom stands in the loops of others, stores elsewhere, and none of them reads what any of them stores. */
function isApart(others: readonly Atom[], atom: Atom): boolean {
  const all = [...others, atom]
  const stored = new Set(all.map(({ buffer }) => buffer))
  const [{ target } = atom] = others
  return (
    stored.size === all.length &&
    atom.target.loops.length === target.loops.length &&
    atom.target.loops.every((loop, k) => loop === target.loops[k]) &&
    all.every(({ reads }) => reads.every(({ value }) => !stored.has(versionOf(value.buffer).buffer)))
  )
}

/** Locals need only what stands before them in their own list, or in a loop further out. */
function merged(a: Node, b: Node): Node | undefined {
  const inner = mergedInner(a.inner, b.inner)
  return inner && { chain: [...a.chain, ...b.chain.filter((local) => !a.chain.includes(local))], inner }
}

function mergedInner(a: Inner, b: Inner): Inner | undefined {
  if (a.kind === 'for' && b.kind === 'for') {
    const body = merged(a.body, b.body)
    return body && { ...a, body }
  }
  const [first, second] = [storesOf(a), storesOf(b)]
  return first && second && { kind: 'stores', list: [...first, ...second] }
}

const storesOf = (inner: Inner): readonly Stored[] | undefined =>
  inner.kind === 'store' ? [inner] : inner.kind === 'stores' ? inner.list : undefined
