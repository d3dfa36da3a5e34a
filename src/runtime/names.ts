/** @file Looking up what a caller names: signals, options, recorded variables; the nearest name where there is none. */
import type { Code } from '../base/codes/table.js'
import { nearestName } from '../base/nearest.js'
import { reject } from '../base/reject.js'
import { canonicalName } from '../text/names.js'

const SHOWN = 12

/** 'a', 'b', … for a sentence; long lists are cut. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const shown = names.slice(0, SHOWN).map((name) => `'${name}'`)
  return shown.join(', ') + (names.length > SHOWN ? `, … (${names.length} in all)` : '')
}

/** `τ_m[h1]` and `W[h2, h1]` as the program spells them. */
export function canonicalVariable(name: string): string {
  if (typeof name !== 'string') {
    reject('E6002', {
      message: 'a name is no string',
      found: typeof name,
      expected: "a name such as 'u[h1]'",
    })
  }
  const open = name.indexOf('[')
  if (open < 0) return canonicalName(name.trim())
  const places = name.slice(open).replace(/\s+/g, '')
  return canonicalName(name.slice(0, open).trim()) + places
}

export function unknownName(code: Code, what: string, name: string, names: readonly string[]): never {
  const nearest = turned(name, names) ?? incoming(name, names) ?? nearestName(name, names)
  return reject(code, {
    message: `${what} '${name}' is unknown`,
    expected: listed(names),
    ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
  })
}

/** `W[x,h]` is W[h,x]: the postsynaptic population comes first. */
function turned(name: string, names: readonly string[]): string | undefined {
  const [, base, first, second] = /^(.*)\[([^,\]]*),([^,\]]*)\]$/u.exec(name) ?? []
  const other = `${base}[${second},${first}]`
  return names.includes(other) ? other : undefined
}

/** `W[h]` is near the block that arrives in h; of several the first. */
function incoming(name: string, names: readonly string[]): string | undefined {
  const known = name.endsWith(']') ? `${name.slice(0, -1)},` : undefined
  return known === undefined ? undefined : names.find((n) => n.startsWith(known))
}

/** Refuses keys of an options record that are not in the list. */
export function checkOptions(code: Code, options: object, known: readonly string[]): void {
  if (options === null || typeof options !== 'object') {
    reject(code, { message: 'the options are no object', found: String(options), expected: listed(known) })
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) unknownName(code, 'option', key, known)
  }
}

/** `u[h1]` stays; a bare `u` stands for u of every population. */
export function expandNames(record: readonly string[], names: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const written of record) {
    const name = canonicalVariable(String(written))
    const matches = names.includes(name) ? [name] : names.filter((n) => n.startsWith(`${name}[`))
    if (matches.length === 0) unknownName('E6002', 'name', name, names)
    for (const match of matches) found.add(match)
  }
  return [...found]
}
