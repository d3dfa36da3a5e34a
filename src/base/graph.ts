/** @file Graph algorithms: topological order, with a cycle as witness where there is none; strongly connected components. */

/** A node on the way of a search, with how many of its needs have been followed. */
interface Visit {
  readonly name: string
  readonly needs: readonly string[]
  next: number
}

/** Names so that each comes after all it needs, in the given order where free; or a cycle. */
export function topologicalOrder(
  names: readonly string[],
  needs: (name: string) => readonly string[],
): { readonly order: readonly string[]; readonly cycle?: readonly string[] } {
  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const path: Visit[] = []
  const enter = (name: string): void => {
    state.set(name, 'open')
    path.push({ name, needs: needs(name), next: 0 })
  }
  for (const start of names) {
    if (!state.has(start)) enter(start)
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const other = visit.needs[visit.next++]
      if (other === undefined) {
        path.pop()
        state.set(visit.name, 'done')
        order.push(visit.name)
      } else if (state.get(other) === 'open') {
        const names = path.map((v) => v.name)
        return { order, cycle: [...names.slice(names.indexOf(other)), other] }
      } else if (!state.has(other)) enter(other)
    }
  }
  return { order }
}

/** Some names and all that they need, and what those need. */
export function reachable(
  start: Iterable<string>,
  needs: (name: string) => Iterable<string>,
): ReadonlySet<string> {
  const found = new Set(start)
  // a set hands out what is added to it while it is gone through
  for (const name of found) for (const other of needs(name)) found.add(other)
  return found
}

/** Strongly connected components, each after all that it needs; of those of one name, only the ones that need themselves. */
export function cycles(
  names: Iterable<string>,
  needs: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const pending: string[] = []
  const open = new Set<string>()
  const lower = (name: string, to: number): void => {
    low.set(name, Math.min(low.get(name) ?? to, to))
  }
  const visits: Visit[] = []
  const enter = (name: string): void => {
    order.set(name, order.size)
    lower(name, order.get(name) ?? 0)
    pending.push(name)
    open.add(name)
    visits.push({ name, needs: needs(name), next: 0 })
  }
  for (const start of names) {
    if (!order.has(start)) enter(start)
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const other = visit.needs[visit.next++]
      if (other !== undefined) {
        if (!order.has(other)) enter(other)
        else if (open.has(other)) lower(visit.name, order.get(other) ?? 0)
        continue
      }
      visits.pop()
      const { name } = visit
      const above = visits.at(-1)
      if (above) lower(above.name, low.get(name) ?? 0)
      if (low.get(name) !== order.get(name)) continue
      const component = pending.splice(pending.lastIndexOf(name))
      for (const member of component) open.delete(member)
      if (component.length > 1 || needs(name).includes(name)) found.push(component)
    }
  }
  return found
}
