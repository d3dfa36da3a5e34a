/** @file S-expressions of the WebAssembly text format, and their layout on lines. */

/** An atom, a line comment, parts that fill lines, or a list; a `block` always puts its parts on lines of their own. */
export type Sexpr =
  | string
  | { readonly note: string }
  | { readonly fill: readonly Sexpr[] }
  | {
      readonly block: boolean
      readonly parts: readonly Sexpr[]
      /** Characters on one line; without end where it holds a block or a note. */
      readonly length: number
      /** Lists within lists. */
      readonly depth: number
    }

export const list = (...parts: readonly Sexpr[]): Sexpr => {
  // brackets, and blanks between the parts
  let length = 2 + Math.max(0, parts.length - 1)
  for (const part of parts) length += lengthOf(part)
  return { block: false, parts, length, depth: 1 + deepest(parts) }
}
export const block = (...parts: readonly Sexpr[]): Sexpr => ({
  block: true,
  parts,
  length: Number.POSITIVE_INFINITY,
  depth: 1 + deepest(parts),
})
export const filled = (parts: readonly Sexpr[]): Sexpr => ({ fill: parts })
export const note = (text: string): Sexpr => ({ note: text })

/** In a loop of its own: spread out as arguments, the parts of a module are too many. */
function deepest(parts: readonly Sexpr[]): number {
  let depth = 0
  for (const part of parts) depth = Math.max(depth, depthOf(part))
  return depth
}

export const depthOf = (node: Sexpr): number => {
  if (typeof node === 'string' || 'note' in node) return 0
  return 'fill' in node ? deepest(node.fill) : node.depth
}

const WIDTH = 110

/** The text of a node on lines indented by `indent` blanks. */
export function layOutText(node: Sexpr, indent = 0): string {
  const pad = ' '.repeat(indent)
  if (typeof node === 'string') return pad + node
  if ('note' in node)
    return node.note
      .split('\n')
      .map((line) => `${pad};; ${line}`.trimEnd())
      .join('\n')
  if ('fill' in node) return filledText(node.fill, indent)
  if (lengthOf(node) <= WIDTH - indent) return pad + flat(node)
  // leading atoms and the signature of a function stay on the first line
  const lead = node.parts.findIndex((part) => !isHead(part))
  const head = (lead < 0 ? node.parts : node.parts.slice(0, lead)).map((part) => layOutText(part))
  const rest = lead < 0 ? [] : node.parts.slice(lead)
  if (rest.length === 0) return `${pad}(${head.join(' ')})`
  const lines = rest.map((part) => layOutText(part, indent + 2))
  const last = rest[rest.length - 1]
  const closing = last !== undefined && typeof last !== 'string' && 'note' in last ? `\n${pad})` : ')'
  return `${pad}(${head.join(' ')}\n${lines.join('\n')}${closing}`
}

function filledText(parts: readonly Sexpr[], indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const text = layOutText(part)
    if (line !== '' && indent + line.length + text.length >= WIDTH) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? text : ` ${text}`
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n')
}

const isHead = (part: Sexpr): boolean =>
  typeof part === 'string' || ('parts' in part && (part.parts[0] === 'param' || part.parts[0] === 'result'))

const lengthOf = (node: Sexpr): number =>
  typeof node === 'string' || 'length' in node ? node.length : Number.POSITIVE_INFINITY

/** One line, of what has a length. */
function flat(node: Sexpr): string {
  if (typeof node === 'string') return node
  return 'parts' in node ? `(${node.parts.map(flat).join(' ')})` : ''
}

/** The text for an assembler: no lines, no notes. */
export function compactText(node: Sexpr): string {
  const words: string[] = []
  const write = (part: Sexpr): void => {
    if (typeof part === 'string') words.push(part)
    else if ('fill' in part) part.fill.forEach(write)
    else if ('parts' in part) {
      words.push('(')
      part.parts.forEach(write)
      words.push(')')
    }
  }
  write(node)
  return words.join(' ')
}
