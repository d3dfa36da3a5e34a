/** @file Versions that a certificate was made with. */

/** A test holds this to package.json. */
export const VERSIONS = { extremal: '0.1.0' } as const
