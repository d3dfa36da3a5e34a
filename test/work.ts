/** @file Work as a count that no machine changes: entries of maps and sets that are written, asked for or gone over, and parts of records that are read. */

let done = 0

const isRecord = (x: object): boolean =>
  Array.isArray(x) || [Object.prototype, null].includes(Object.getPrototypeOf(x))

/** What the record behaves like, each read of a part of it counted, in records inside as well. */
export function counted<T extends object>(record: T): T {
  const known = new WeakMap<object, object>()
  const handed = (x: unknown): unknown => {
    if (typeof x !== 'object' || x === null || !isRecord(x) || Object.isFrozen(x)) return x
    const made =
      known.get(x) ??
      new Proxy(x, {
        get(target, key, receiver) {
          done++
          return handed(Reflect.get(target, key, receiver))
        },
      })
    known.set(x, made)
    return made
  }
  return handed(record) as T
}

const patched = [
  [Map.prototype, ['get', 'has', 'set', 'delete']],
  [Set.prototype, ['has', 'add', 'delete']],
] as const

/** How much is done while something runs. */
export async function workOf(run: () => unknown): Promise<number> {
  const before = done
  const back: (() => void)[] = []
  for (const [prototype, names] of patched) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(prototype, name)
      if (own === undefined) throw new Error(`no '${name}'`)
      const call = own.value
      const value = function (this: unknown, ...args: unknown[]): unknown {
        done++
        return Reflect.apply(call, this, args)
      }
      Object.defineProperty(prototype, name, { ...own, value })
      back.push(() => Object.defineProperty(prototype, name, own))
    }
  }
  try {
    await run()
  } finally {
    for (const undo of back) undo()
  }
  return done - before
}
