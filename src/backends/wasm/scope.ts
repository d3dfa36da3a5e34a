/** @file What is known where a piece of WebAssembly text is written: locals, loop variables, addresses already computed. */
import type { Program, Statement } from '../../program/program.js'
import type { Instructions } from './instructions.js'
import type { Layout } from './layout.js'
import { filled, list, type Sexpr } from './sexpr.js'

/** The global that is 1 in the last step of a run: what nobody else reads need not be stored before. */
export const LAST = '$last'

/** What one emitted function knows while it is written. */
export interface Scope {
  readonly program: Program
  readonly layout: Layout
  readonly code: Instructions
  /** Several numbers at once, where that is the same. */
  readonly simd: boolean
  /** Which of several threads on one memory this is for. */
  readonly thread: number
  /** Globals that the code asks for; shared by all functions of a module. */
  readonly globals: Set<string>
  /** wasm locals of the function, by name. */
  readonly locals: Map<string, string>
  /** Names of all loop variables: a local of the loop language that is called like one is spelled differently. */
  readonly counters: ReadonlySet<string>
  readonly innermost: string | undefined
  /** How far an unrolled loop variable is ahead of its counter. */
  readonly shift: ReadonlyMap<string, number>
  /** Rows of inverses that lie along a variable, by what they are the inverse of: offsets in bytes. */
  readonly inverses?: { readonly variable: string; readonly rows: ReadonlyMap<string, number> }
  /** Outer address parts that have been computed, by key; grows along a block. */
  readonly bases: Set<string>
}

export function emptyScope(
  program: Program,
  layout: Layout,
  code: Instructions,
  counters: ReadonlySet<string> = new Set(),
  globals: Set<string> = new Set(),
  thread = 0,
): Scope {
  return {
    program,
    layout,
    code,
    simd: program.simd !== false,
    thread,
    globals,
    counters,
    locals: new Map(),
    innermost: undefined,
    shift: new Map(),
    bases: new Set(),
  }
}

/** The locals of a function, once its body is written. */
export const declarations = (scope: Scope): readonly Sexpr[] =>
  scope.locals.size === 0
    ? []
    : [filled([...scope.locals].map(([name, type]) => list('local', `$${name}`, type)))]

/** The scope inside a loop: `ahead` is the lane of an unrolled reduction. */
export function inside(scope: Scope, variable: string, ahead: number): Scope {
  return {
    ...scope,
    innermost: variable,
    shift: new Map([...scope.shift, [variable, ahead]]),
    bases: new Set(scope.bases),
  }
}

/** The wasm local of a local. */
export const spelled = (scope: Scope, name: string): string =>
  scope.counters.has(name) ? `${name}.value` : name

export function loopVariables(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((s) => [
      ...('variable' in s ? [s.variable] : []),
      ...('body' in s ? loopVariables(s.body) : []),
    ]),
  )
}

/** Writes a local, declaring it on first use. */
export function set(scope: Scope, name: string, type: string, value: Sexpr): Sexpr {
  scope.locals.set(name, type)
  return list('local.set', `$${name}`, value)
}
