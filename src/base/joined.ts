/** @file Long texts from parts without copying what is in them. */

/** What `parts.join(separator)` is, in a time that does not grow with the length of the parts: a text within texts is copied once, in the end. */
export const joined = (parts: readonly string[], separator = ''): string =>
  parts.reduce((text, part, n) => (n === 0 ? part : text + separator + part), '')
