/** @file Instructions within each other by the hundred, one after the other: an assembler follows brackets on a stack that is soon used up. */
import { block, depthOf, list, type Sexpr } from './sexpr.js'

/** Lists within each other that stay as they are, which is easier to read. */
const FOLDED = 64

/** Lists that hold instructions one after the other. */
const SEQUENCES: ReadonlySet<unknown> = new Set(['module', 'func', 'block', 'loop', 'then', 'else'])
/** Of an `if`: what is no condition. */
const ARMS: ReadonlySet<unknown> = new Set(['then', 'else', 'result'])

type Bracketed = Extract<Sexpr, { readonly parts: readonly Sexpr[] }>

const headOf = (node: Sexpr): Sexpr | undefined =>
  typeof node !== 'string' && 'parts' in node ? node.parts[0] : undefined

/** The same instructions in the same order: what lies too deep stands behind its operands, without brackets. */
export function unfolded(module: Sexpr): Sexpr {
  const [only] = inOrder([module])
  return only ?? module
}

/** A sequence of instructions; `into` gathers it, as lists of lists would be copied level by level. */
function inOrder(sequence: readonly Sexpr[], into: Sexpr[] = []): readonly Sexpr[] {
  for (const node of sequence) {
    if (depthOf(node) <= FOLDED || typeof node === 'string' || !('parts' in node)) {
      into.push(node)
      continue
    }
    const { parts } = node
    const [head] = parts
    if (SEQUENCES.has(head)) {
      const before = head === 'block' ? argumentsOf(node) : []
      inOrder(before, into)
      into.push(rebuilt(node, inOrder(parts.filter((part) => !before.includes(part)))))
    } else if (head === 'if') {
      const isArm = (part: Sexpr): boolean => typeof part === 'string' || ARMS.has(headOf(part))
      inOrder(
        parts.filter((part) => !isArm(part)),
        into,
      )
      into.push(rebuilt(node, inOrder(parts.filter(isArm))))
    } else {
      inOrder(
        parts.filter((part) => typeof part !== 'string'),
        into,
      )
      into.push(parts.filter((part) => typeof part === 'string').join(' '))
    }
  }
  return into
}

const rebuilt = ({ block: isBlock }: Bracketed, parts: readonly Sexpr[]): Sexpr =>
  isBlock ? block(...parts) : list(...parts)

/** What a block without a label sets before all else: the arguments of a function, which may as well be set before the block begins. */
function argumentsOf({ parts: [, result, ...parts] }: Bracketed): readonly Sexpr[] {
  if (result === undefined || headOf(result) !== 'result') return []
  const end = parts.findIndex((part) => headOf(part) !== 'local.set')
  return end < 0 ? parts : parts.slice(0, end)
}
