/** @file Records with further properties, in which what is made when it is read stays so. */

/** `a` with the properties of `b`: as a spread, but getters stay getters. */
export function extended<A extends object, B extends object>(a: A, b: B): Omit<A, keyof B> & B {
  const made: Record<string, unknown> = {}
  for (const from of [a, b]) {
    for (const key of Object.keys(from)) {
      const property = Object.getOwnPropertyDescriptor(from, key)
      // assigning is several times faster, but a getter that stands there already has no setter
      if (property && (property.get || key in made)) Object.defineProperty(made, key, property)
      else made[key] = property?.value
    }
  }
  return made as Omit<A, keyof B> & B
}
