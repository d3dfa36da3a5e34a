/** @file A function of two records whose results are kept as long as both are. */
export function remembered<A extends object, B extends object, R>(
  make: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const known = new WeakMap<A, WeakMap<B, { readonly result: R }>>()
  return (a, b) => {
    const results = known.get(a) ?? new WeakMap<B, { readonly result: R }>()
    known.set(a, results)
    const kept = results.get(b) ?? { result: make(a, b) }
    results.set(b, kept)
    return kept.result
  }
}
