/** @file Pours text into a frame: every named hole is filled, and nothing else. */
import { internal } from '../base/diagnostic.js'

/** The names of the holes in a frame. */
export type Holes<Frame extends string> = Frame extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Holes<Rest>
  : never

const HOLE = /\{\{([A-Za-z]+)\}\}/g

/**
 * Fills a frame. A hole alone on its line gives its indentation (blanks, or ` * ` in a comment) to every line of its text; a
 * missing or an unknown hole is an error, of the types as well.
 */
export function fill<const Frame extends string>(
  frame: Frame,
  holes: Readonly<Record<Holes<Frame>, string>>,
): string {
  const given = new Map<string, string>(Object.entries(holes))
  const used = new Set<string>()
  const lookUp = (name: string): string => {
    used.add(name)
    return given.get(name) ?? internal(`nothing for the hole '${name}' of a frame`)
  }
  const lines = frame.split('\n').map((line) => {
    const alone = /^([ *]*)\{\{([A-Za-z]+)\}\}$/.exec(line)
    if (alone === null) return line.replace(HOLE, (_, name: string) => lookUp(name))
    const [, margin = '', name = ''] = alone
    return lookUp(name)
      .split('\n')
      .map((text) => `${margin}${text}`.trimEnd())
      .join('\n')
  })
  const unknown = [...given.keys()].filter((name) => !used.has(name))
  if (unknown.length > 0) internal(`a frame has no hole '${unknown.join("', '")}'`)
  return lines.join('\n')
}

/** The names of the holes in a frame, in order, each once. */
export const holesOf = (frame: string): readonly string[] => [
  ...new Set([...frame.matchAll(HOLE)].map(([, name = '']) => name)),
]
