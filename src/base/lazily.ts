/** @file Properties that are made when they are read, by functions that all records of one sort share. */

/** Of a record with further properties, what makes each of them. */
export type Making<T, L> = { readonly [K in keyof L]: (of: T) => L[K] }

/**
 * Copies records with further properties. A getter written into each record would give each one a shape of its own, which is slow to
 * make and to read. `listed` properties are the record's own; `inherited` ones are made sooner, and a spread leaves them out.
 */
export function lazily<T extends object, L extends object>(
  making: Making<T, L>,
  kind: 'listed' | 'inherited',
): (record: T) => T & Readonly<L> {
  const getters: PropertyDescriptorMap = {}
  for (const [name, make] of Object.entries(making) as [string, (of: T) => unknown][]) {
    getters[name] = {
      get(this: T): unknown {
        return make(this)
      },
      enumerable: kind === 'listed',
      configurable: true,
    }
  }
  if (kind === 'listed') return (record) => Object.defineProperties({ ...record }, getters) as T & Readonly<L>
  const shared: object = Object.defineProperties({}, getters)
  return (record) => Object.assign(Object.create(shared) as T & Readonly<L>, record)
}
