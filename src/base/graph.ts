/** @file Graph algorithms: topological order, with a cycle as witness where there is none. */

/** Names so that each comes after all it needs, in the given order where free; or a cycle. */
export function topologicalOrder(
  names: readonly string[],
  needs: (name: string) => readonly string[],
): { readonly order: readonly string[]; readonly cycle?: readonly string[] } {
  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const path: string[] = []
  const visit = (name: string): readonly string[] | undefined => {
    if (state.get(name) === 'done') return undefined
    if (state.get(name) === 'open') return [...path.slice(path.indexOf(name)), name]
    state.set(name, 'open')
    path.push(name)
    for (const other of needs(name)) {
      const cycle = visit(other)
      if (cycle) return cycle
    }
    path.pop()
    state.set(name, 'done')
    order.push(name)
    return undefined
  }
  for (const name of names) {
    const cycle = visit(name)
    if (cycle) return { order, cycle }
  }
  return { order }
}
