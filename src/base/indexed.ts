/** @file Lists looked up by a key of their items: a search through all of them for each of them would take the square of their number. */

/** The items of a list that have a key, in their order; the index is made once for each list, which must not change after. */
export function indexed<T, K>(keyOf: (item: T) => K): (list: readonly T[], key: K) => readonly T[] {
  const known = new WeakMap<readonly T[], ReadonlyMap<K, readonly T[]>>()
  return (list, key) => {
    let index = known.get(list)
    if (!index) {
      index = grouped(list, keyOf)
      known.set(list, index)
    }
    return index.get(key) ?? []
  }
}

/** The items by key, in their order. */
export function grouped<T, K>(list: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
