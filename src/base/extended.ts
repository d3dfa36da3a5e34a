/** @file Records with further properties, in which what is made when it is read stays so. */

/** `a` with the properties of `b`: as a spread, but getters stay getters. */
export function extended<A extends object, B extends object>(a: A, b: B): Omit<A, keyof B> & B {
  const properties = { ...Object.getOwnPropertyDescriptors(a), ...Object.getOwnPropertyDescriptors(b) }
  return Object.defineProperties({}, properties) as Omit<A, keyof B> & B
}
