/** @file An action to be measured: what it reads, and the stretch of time and the shapes of signals it is measured on. */
import { children } from '../expr/build.js'
import type { Expr, Sym } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { chebyshev, fromRest, type Timeline } from '../expr/timeline.js'
import type { Definition } from '../model/model.js'

export interface Action {
  readonly name: string
  readonly energy: Expr
  readonly definitions: ReadonlyMap<string, Definition>
}

export type Draw = () => number
export type Signal = (t: number) => number

/** Where and on what actions are measured. */
export interface Setting {
  readonly timeline: Timeline
  /** The same stretch on fewer nodes, where rounding is smaller, and on more, where steep signals are resolved. */
  readonly others: readonly Timeline[]
  /** 1 in the middle of time, 0 at both ends with its derivatives: the shape of what states are varied by. */
  readonly bump: Signal
  /** A random signal of order one. */
  readonly signal: (uniform: Draw) => Signal
  /** What time constants and delays are of the order of. */
  readonly scale: number
}

/** A few sines. */
export function smooth(uniform: Draw): Signal {
  const waves = [0, 1, 2].map(() => [uniform() - 0.5, 2.5 * uniform(), 7 * uniform()] as const)
  return (t) => waves.reduce((sum, [a, w, p]) => sum + 1.4 * a * Math.sin(w * t + p), 0)
}

const DURATION = 2
export const PLAIN: Setting = {
  timeline: chebyshev(DURATION, 56),
  others: [chebyshev(DURATION, 44), chebyshev(DURATION, 96)],
  bump: (t) => ((4 * t * (DURATION - t)) / DURATION ** 2) ** 6,
  signal: smooth,
  scale: 0.4,
}

/** Signals that stay on one side of most places: an offset and a little of a wave. */
const steady = (offsets: (uniform: Draw) => number, wave: number): Setting => ({
  ...PLAIN,
  signal: (uniform) => {
    const offset = offsets(uniform)
    const shape = smooth(uniform)
    return (t) => offset + wave * shape(t)
  },
})
export const STEADY: Setting = steady((uniform) => 2 * uniform() - 1, 0.06)
export const POSITIVE: Setting = steady((uniform) => 1 + uniform(), 0.15)

function peaked(
  timeline: Timeline,
  duration: number,
  width: number,
  height: number,
  scale: number,
  others: readonly Timeline[] = [],
): Setting {
  const peak: Signal = (t) => Math.exp(-0.5 * ((t - duration / 2) / width) ** 2)
  return {
    timeline,
    others,
    scale,
    bump: peak,
    signal: (uniform) => {
      const wave = smooth(uniform)
      return (t) => height * peak(t) * (wave(t) + 0.3)
    },
  }
}

/** All signals are at rest long before both ends, so that a delay shifts nothing over an end. */
export const PEAKED: Setting = peaked(chebyshev(2 * DURATION, 160), 2 * DURATION, 0.16, 1, 0.4)

/** So long that what low-passes remember is forgotten before the end; what is constant at the ends is so before and after. */
export const QUIET: Setting = peaked(fromRest(chebyshev(22, 200)), 22, 1, 0.25, 0.15, [
  fromRest(chebyshev(22, 300)),
])

/** All nodes below some expressions and the definitions that these read, each once. */
export function nodesOf(roots: Iterable<Expr>, definitions: Action['definitions']): ReadonlySet<Expr> {
  const found = new Set<Expr>()
  const stack = [...roots]
  for (let e = stack.pop(); e; e = stack.pop()) {
    if (found.has(e)) continue
    found.add(e)
    stack.push(...children(e))
    const definition = e.kind === 'sym' && e.role === 'let' ? definitions.get(e.name) : undefined
    if (definition) stack.push(definition.body)
  }
  return found
}

/** Symbols that expressions read, through definitions, in a fixed order; one per name, with its indices where a formula reads it without. */
export function leavesOf(roots: Iterable<Expr>, definitions: Action['definitions']): readonly Sym[] {
  const found = new Map<string, Sym>()
  for (const e of nodesOf(roots, definitions))
    if (e.kind === 'sym' && !UNREAD.has(e.role) && indexCount(found.get(e.name)) < e.indices.length + 1)
      found.set(e.name, e)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
const indexCount = (s: Sym | undefined): number => (s ? s.indices.length + 1 : 0)
const UNREAD: ReadonlySet<Sym['role']> = new Set(['let', 'given', 'output', 'argument'])

export const leaves = (action: Action): readonly Sym[] => leavesOf([action.energy], action.definitions)

/** Names inside of an operator's constant: they are drawn positive and of order one. */
export function timeConstants({ energy, definitions }: Action): ReadonlySet<string> {
  const names = new Set<string>()
  for (const e of nodesOf([energy], definitions))
    if (e.kind === 'op') for (const f of e.word) if (f.tau) for (const s of symbols(f.tau)) names.add(s.name)
  return names
}

/** Sizes of kinds of neuron: those beside one another differ, so that a transposed index is out of range. */
export function sizesOf(kinds: Iterable<string>): Readonly<Record<string, number>> {
  const named = [...new Set(kinds)].filter((kind) => kind !== '')
  return { '': 3, ...Object.fromEntries(named.map((kind, n) => [kind, 3 - (n % 2)])) }
}
